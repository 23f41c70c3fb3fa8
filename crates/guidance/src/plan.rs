//! Turns a situation into an ordered plan.
//!
//! Pure: the same situation always gives the same plan. Dates come in as arguments.

use crate::catalogue::{Catalogue, Step};
use crate::condition::Found;
use crate::ids::StepId;
use crate::reason::Reason;
use crate::situation::Situation;
use crate::vocabulary::Urgency;
use std::collections::{BTreeMap, BTreeSet};

/// How many open steps are shown at a time; the rest is folded.
pub const OPEN_STEPS: usize = 7;

/// A step that applies, with its band and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedStep<'c> {
    /// The step as the catalogue has it.
    pub step: &'c Step,
    /// The band it stands in here, which may differ from the step's own.
    pub urgency: Urgency,
    /// What it rests on; never empty.
    pub because: Vec<Reason>,
}

/// What to do, in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan<'c> {
    /// Every step that applies, once each, the first to do first.
    pub steps: Vec<PlannedStep<'c>>,
    /// Blocks that would follow from a mere possibility: the person is asked first.
    pub to_ask: Vec<PlannedStep<'c>>,
}

impl Plan<'_> {
    /// How many steps stand behind the first [`OPEN_STEPS`].
    pub fn hidden(&self) -> usize {
        self.steps.len().saturating_sub(OPEN_STEPS)
    }
}

/// Picks the steps that fit `situation` and puts them in order: bands first; within a band
/// what others wait for, then weight, then the catalogue's order.
pub fn plan_for<'c>(situation: &Situation, catalogue: &'c Catalogue) -> Plan<'c> {
    let situation = situation.completed(catalogue);
    let (mut planned, to_ask) = applicable(&situation, catalogue);
    let replaced_by = replacements(&planned);
    planned.retain(|one| !replaced_by.contains_key(&one.step.id));
    let waits_for = prerequisites(&planned, &replaced_by);
    bring_prerequisites_forward(&mut planned, &waits_for);
    Plan { steps: in_order(planned, &waits_for), to_ask }
}

fn applicable<'c>(
    situation: &Situation,
    catalogue: &'c Catalogue,
) -> (Vec<PlannedStep<'c>>, Vec<PlannedStep<'c>>) {
    let mut planned = Vec::new();
    let mut to_ask = Vec::new();
    for step in catalogue.steps_in(situation.country) {
        let Some(Found { because, only_possible }) = step.when.find_in(situation) else {
            continue;
        };
        let asks = step.ask_first && only_possible && !situation.agreed.contains(&step.id);
        let urgency = if only_possible {
            step.soften_if_possible.unwrap_or(step.urgency.one_later())
        } else {
            step.urgency
        };
        let one = PlannedStep { step, urgency, because };
        if asks { to_ask.push(one) } else { planned.push(one) }
    }
    (planned, to_ask)
}

/// For each step that a fuller one hides: the fuller one.
fn replacements(planned: &[PlannedStep<'_>]) -> BTreeMap<StepId, StepId> {
    planned
        .iter()
        .flat_map(|one| {
            one.step.replaces.iter().map(|lighter| (lighter.clone(), one.step.id.clone()))
        })
        .collect()
}

/// For each planned step, by position: the positions of the planned steps that come before
/// it. A replaced prerequisite stands for the step that replaced it.
fn prerequisites(
    planned: &[PlannedStep<'_>],
    replaced_by: &BTreeMap<StepId, StepId>,
) -> Vec<BTreeSet<usize>> {
    let position: BTreeMap<&StepId, usize> =
        planned.iter().enumerate().map(|(at, one)| (&one.step.id, at)).collect();
    let standing_for = |id: &StepId| {
        let mut id = id;
        // A chain of replacements is at most as long as their number; a load error forbids cycles.
        for _ in 0..=replaced_by.len() {
            match replaced_by.get(id) {
                Some(fuller) => id = fuller,
                None => break,
            }
        }
        position.get(id).copied()
    };
    planned
        .iter()
        .enumerate()
        .map(|(at, one)| {
            one.step.after.iter().filter_map(standing_for).filter(|before| *before != at).collect()
        })
        .collect()
}

/// A prerequisite takes the earliest band of any step that waits for it.
fn bring_prerequisites_forward(planned: &mut [PlannedStep<'_>], waits_for: &[BTreeSet<usize>]) {
    // Each round carries bands one prerequisite further, so as many rounds as steps suffice.
    for _ in 0..planned.len() {
        let mut moved = false;
        for (at, befores) in waits_for.iter().enumerate() {
            let band = planned[at].urgency;
            for before in befores {
                if planned[*before].urgency > band {
                    planned[*before].urgency = band;
                    moved = true;
                }
            }
        }
        if !moved {
            return;
        }
    }
}

fn in_order<'c>(
    planned: Vec<PlannedStep<'c>>,
    waits_for: &[BTreeSet<usize>],
) -> Vec<PlannedStep<'c>> {
    let mut placed = BTreeSet::new();
    let mut order = Vec::with_capacity(planned.len());
    while order.len() < planned.len() {
        let next = (0..planned.len())
            .filter(|at| !placed.contains(at))
            .filter(|at| waits_for[*at].is_subset(&placed))
            .min_by_key(|at| (planned[*at].urgency, planned[*at].step.weight, *at))
            .expect("BUG: the catalogue refuses cycles of prerequisites");
        placed.insert(next);
        order.push(next);
    }
    let mut planned: Vec<Option<PlannedStep<'c>>> = planned.into_iter().map(Some).collect();
    order
        .into_iter()
        .map(|at| planned[at].take().expect("BUG: each position is placed once"))
        .collect()
}
