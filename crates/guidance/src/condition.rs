//! When a step applies: `any`, `all` and `none` over reasons, as data.
//!
//! Being data, a test can prove that no step is unreachable. What this form cannot say is
//! added here, never in the window.

use crate::reason::Reason;
use crate::situation::Situation;
use crate::vocabulary::Certainty;
use serde::{Deserialize, Deserializer};

/// One entry of a condition: a reason, or any reason of a kind (`exposed:*`, `event:*`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Exactly this.
    One(Reason),
    /// Any category that was, or may have been, among the data.
    AnyExposed,
    /// Anything that happened.
    AnyEvent,
}

/// The `when` of a step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// At least one of these holds (if there are any).
    #[serde(default)]
    pub any: Vec<Pattern>,
    /// Every one of these holds.
    #[serde(default)]
    pub all: Vec<Pattern>,
    /// Not one of these holds.
    #[serde(default)]
    pub none: Vec<Pattern>,
}

/// What a condition found in a situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What the step rests on; never empty.
    pub because: Vec<Reason>,
    /// True where it rests on a mere possibility: the step waits a band, or asks first.
    pub only_possible: bool,
}

impl Condition {
    /// What the condition finds in `situation`, or `None` where the step does not apply.
    pub fn find_in(&self, situation: &Situation) -> Option<Found> {
        let excluded = |pattern: &Pattern| {
            pattern.reasons_in(situation).iter().any(|reason| pattern.is_certain(reason))
        };
        if self.none.iter().any(excluded) {
            return None;
        }

        let mut because = Vec::new();
        let mut only_possible = false;
        for pattern in &self.all {
            let reasons = pattern.reasons_in(situation);
            if reasons.is_empty() {
                return None;
            }
            only_possible |= !reasons.iter().any(|reason| pattern.is_certain(reason));
            because.extend(reasons);
        }
        if !self.any.is_empty() {
            let mut certain = false;
            let before = because.len();
            for pattern in &self.any {
                let reasons = pattern.reasons_in(situation);
                certain |= reasons.iter().any(|reason| pattern.is_certain(reason));
                because.extend(reasons);
            }
            if because.len() == before {
                return None;
            }
            only_possible |= !certain;
        }
        because.sort();
        because.dedup();
        (!because.is_empty()).then_some(Found { because, only_possible })
    }

    /// Whether it names this reason itself, and not only any of its kind (`exposed:*`).
    /// A category is named by its possibility too.
    pub fn names(&self, reason: &Reason) -> bool {
        self.any.iter().chain(&self.all).any(|pattern| match (pattern, reason) {
            (Pattern::One(Reason::Possible(named)), Reason::Exposed(category)) => named == category,
            (Pattern::One(named), _) => named == reason,
            _ => false,
        })
    }

    /// Every entry, in the order any, all, none.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.any.iter().chain(&self.all).chain(&self.none)
    }
}

impl Pattern {
    /// The reasons in `situation` that match. A possible category matches `exposed:` too.
    fn reasons_in(&self, situation: &Situation) -> Vec<Reason> {
        match self {
            Self::AnyExposed => situation
                .exposed
                .iter()
                .filter_map(|(category, certainty)| match certainty {
                    Certainty::Known => Some(Reason::Exposed(*category)),
                    Certainty::Possible => Some(Reason::Possible(*category)),
                    Certainty::Excluded => None,
                })
                .collect(),
            Self::AnyEvent => situation.events.iter().copied().map(Reason::Event).collect(),
            Self::One(reason) => one_in(reason, situation).into_iter().collect(),
        }
    }

    /// Whether `reason`, a match of this pattern, is more than a possibility.
    /// Where the condition itself says `possible:`, the possibility is what is certain.
    fn is_certain(&self, reason: &Reason) -> bool {
        !matches!(reason, Reason::Possible(_)) || matches!(self, Self::One(Reason::Possible(_)))
    }
}

fn one_in(reason: &Reason, situation: &Situation) -> Option<Reason> {
    let certainty = |category| situation.exposed.get(category).copied();
    let holds = match reason {
        Reason::Exposed(category) => match certainty(category) {
            Some(Certainty::Known) => true,
            Some(Certainty::Possible) => return Some(Reason::Possible(*category)),
            Some(Certainty::Excluded) | None => false,
        },
        Reason::Possible(category) => certainty(category) == Some(Certainty::Possible),
        Reason::Event(event) => situation.events.contains(event),
        Reason::Circumstance(circumstance) => situation.circumstances.contains(circumstance),
        Reason::Person(person) => situation.person == *person,
        Reason::Role(role) => situation.role == *role,
        Reason::Incident(id) => situation.incident.as_ref() == Some(id),
    };
    holds.then(|| reason.clone())
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.as_str() {
            "exposed:*" => Ok(Self::AnyExposed),
            "event:*" => Ok(Self::AnyEvent),
            _ => text.parse().map(Self::One).map_err(serde::de::Error::custom),
        }
    }
}
