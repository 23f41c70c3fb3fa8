//! The plan of a case.

use super::matter::Matter;
use super::{contact, diary, incident, page};
use crate::wire::{KeptView, PageCard, PlanView, PlannedView, Status};
use lykta_casebook::{DiaryEntry, StepState};
use lykta_guidance::{PlannedStep, StepId};
use lykta_words::catalogue;

pub(crate) fn view(matter: &Matter, id: String, label: String, diary: &[DiaryEntry]) -> PlanView {
    let reader = matter.reader();
    let situation = &matter.situation;
    let of_incident = situation.incident.as_ref().and_then(|id| catalogue().incident(id));
    PlanView {
        case: id,
        label,
        situation: situation.clone(),
        incident: of_incident
            .map(|found| incident::view(&reader, found, &situation.answers, matter.today())),
        exposed: incident::exposed(&reader, &situation.completed(catalogue()).exposed),
        steps: matter.plan.steps.iter().map(|planned| planned_view(matter, planned)).collect(),
        to_ask: matter.plan.to_ask.iter().map(|planned| planned_view(matter, planned)).collect(),
        kept: kept(matter),
        talk: contact::talk_beside(matter.standpoint(), situation, &matter.plan, &matter.now),
        read: read(matter),
        last_entry: diary::last_entry(matter, diary),
        can_undo: diary::can_undo(diary),
    }
}

/// The pages that this situation points to.
fn read(matter: &Matter) -> Vec<PageCard> {
    let reader = matter.reader();
    let cards = catalogue().pages().iter().map(|one| page::card(&reader, one, Some(matter)));
    cards.filter(|card| card.for_you).collect()
}

fn planned_view(matter: &Matter, planned: &PlannedStep<'_>) -> PlannedView {
    let reader = matter.reader();
    let step = planned.step;
    let told = reader.step(step);
    let stand = matter.stand(step);
    let state = matter.state(step);
    let ticked = |part: &String| state.is_some_and(|state| state.ticked.contains(part));
    PlannedView {
        id: step.id.to_string(),
        title: told.title,
        why: told.why,
        urgency: planned.urgency,
        urgency_words: reader.name(planned.urgency),
        weight: step.weight,
        minutes: step.minutes,
        cost: step.cost,
        cost_words: step.cost.map(|cost| reader.name(cost)),
        needs_words: step.needs.iter().map(|need| reader.name(*need)).collect(),
        because: reader.because(&planned.because),
        status: stand.status,
        since: matter.since(state),
        ticked: count(step.sub_steps.iter().filter(|part| ticked(part)).count()),
        sub_steps: count(step.sub_steps.len()),
        renew: stand.renew,
    }
}

/// What somebody ticked or wrote on steps that are not in the plan now. Nothing is ever dropped.
fn kept(matter: &Matter) -> Vec<KeptView> {
    let planned: Vec<&str> = matter
        .plan
        .steps
        .iter()
        .chain(&matter.plan.to_ask)
        .map(|planned| planned.step.id.as_str())
        .collect();
    let reader = matter.reader();
    matter
        .states()
        .filter(|state| !planned.contains(&state.step.as_str()) && says_something(state))
        .map(|state| {
            let step = catalogue().step(&StepId::new(state.step.as_str()));
            KeptView {
                id: state.step.clone(),
                title: step.map(|step| reader.step_title(step)),
                retired: step.is_none(),
                status: state.status.into(),
                since: matter.since(Some(state)),
            }
        })
        .collect()
}

fn says_something(state: &StepState) -> bool {
    Status::from(state.status) != Status::ToDo
        || state.reference.is_some()
        || !state.ticked.is_empty()
        || !state.notes.is_empty()
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).expect("BUG: no list is that long")
}
