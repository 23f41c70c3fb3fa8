//! A known incident that a person can pick instead of answering questions.

use crate::ids::{IncidentId, QuestionId, SourceId};
use crate::situation::Answer;
use crate::vocabulary::{Category, Certainty, Country, Event, Grade, PartyRole};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is publicly known of one incident.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Incident {
    /// Its id, ending in the year.
    pub id: IncidentId,
    /// Where it happened.
    pub countries: Vec<Country>,
    /// When, as far as known.
    #[serde(default)]
    pub period: Period,
    /// Categories that were among the data.
    #[serde(default)]
    pub known: Vec<Category>,
    /// Categories that may have been.
    #[serde(default)]
    pub possible: Vec<Category>,
    /// Categories that were not.
    #[serde(default)]
    pub excluded: Vec<Category>,
    /// What happened.
    #[serde(default)]
    pub events: Vec<Event>,
    /// Whether its words tell which systems were not touched.
    #[serde(default)]
    pub not_touched: bool,
    /// Facts that its words reach.
    #[serde(default)]
    pub facts: Vec<crate::ids::FactId>,
    /// Pages that support it.
    pub sources: Vec<SourceId>,
    /// How well it is supported.
    pub grade: Grade,
    /// Names that show, in a notice, that it is about this one. None for a body that turns up
    /// in other affairs as well, such as a municipality, nor for a word that means something.
    #[serde(default)]
    pub named: Vec<String>,
    /// Who is who.
    #[serde(default)]
    pub party: Vec<Party>,
    /// Conditions that its notice names.
    #[serde(default)]
    pub question: Vec<IncidentQuestion>,
}

impl Incident {
    /// What it says of each category before its questions are answered.
    pub fn exposed(&self) -> BTreeMap<Category, Certainty> {
        let each = |categories: &[Category], certainty| {
            categories.iter().map(move |category| (*category, certainty)).collect::<Vec<_>>()
        };
        let mut exposed = BTreeMap::new();
        exposed.extend(each(&self.excluded, Certainty::Excluded));
        exposed.extend(each(&self.possible, Certainty::Possible));
        exposed.extend(each(&self.known, Certainty::Known));
        exposed
    }

    /// The attributes its words must have.
    pub fn word_parts(&self) -> Vec<String> {
        let mut parts = vec!["what".to_owned()];
        if self.not_touched {
            parts.push("not-touched".to_owned());
        }
        parts.extend(self.question.iter().map(|one| format!("ask-{}", one.id)));
        parts.push("because".to_owned());
        parts
    }
}

/// When an incident happened and came out: full dates, or only `2023-08` or `2023`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Period {
    /// The beginning.
    pub from: Option<String>,
    /// The end.
    pub until: Option<String>,
    /// When it became known.
    pub known_on: Option<String>,
}

/// An organisation and its part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Party {
    /// Its official name.
    pub name: String,
    /// Its part, in the words of GDPR.
    pub role: PartyRole,
}

/// A condition that the notice names, asked as a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IncidentQuestion {
    /// Its id within the incident.
    pub id: QuestionId,
    /// The categories it decides on.
    pub categories: Vec<Category>,
    /// Certainty after *yes*.
    pub yes: Certainty,
    /// Certainty after *no*.
    pub no: Certainty,
    /// Certainty after *I do not know*.
    pub unsure: Certainty,
}

impl IncidentQuestion {
    /// How sure the categories are after this answer.
    pub fn certainty_after(&self, answer: Answer) -> Certainty {
        match answer {
            Answer::Yes => self.yes,
            Answer::No => self.no,
            Answer::Unsure => self.unsure,
        }
    }
}
