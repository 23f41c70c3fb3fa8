//! What is known of one person's matter.

use crate::catalogue::{Catalogue, Incident};
use crate::ids::{IncidentId, QuestionId, StepId};
use crate::reason::Reason;
use crate::vocabulary::{Category, Certainty, Circumstance, Country, Event, Person, Role};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the person answered to the condition that an incident's notice names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Answer {
    /// It applies to me.
    Yes,
    /// It does not.
    No,
    /// I do not know.
    Unsure,
}

/// What is known of one person's matter. The language is not part of it: a plan is the same
/// in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Situation {
    /// Whose rules apply.
    pub country: Country,
    /// What the person said of each category. Stronger than what the incident says.
    #[serde(default)]
    pub exposed: BTreeMap<Category, Certainty>,
    /// What happened.
    #[serde(default)]
    pub events: BTreeSet<Event>,
    /// Whom the data is about.
    #[serde(default)]
    pub person: Person,
    /// Who sits at the keyboard.
    #[serde(default)]
    pub role: Role,
    /// What changes what is safe.
    #[serde(default)]
    pub circumstances: BTreeSet<Circumstance>,
    /// The known incident, if it was one.
    #[serde(default)]
    pub incident: Option<IncidentId>,
    /// Answers to the incident's own questions.
    #[serde(default)]
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Steps that ask first and got the person's yes.
    #[serde(default)]
    pub agreed: BTreeSet<StepId>,
    /// When the person learned of it.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub learned_on: Option<Date>,
}

impl Situation {
    /// A situation of which only the country is known.
    pub fn new(country: Country) -> Self {
        Self {
            country,
            exposed: BTreeMap::new(),
            events: BTreeSet::new(),
            person: Person::default(),
            role: Role::default(),
            circumstances: BTreeSet::new(),
            incident: None,
            answers: BTreeMap::new(),
            agreed: BTreeSet::new(),
            learned_on: None,
        }
    }

    /// Adds what a reason says, as when an option of a question is ticked.
    pub fn with(mut self, reason: &Reason) -> Self {
        match reason {
            Reason::Exposed(category) => {
                self.exposed.insert(*category, Certainty::Known);
            }
            Reason::Possible(category) => {
                self.exposed.insert(*category, Certainty::Possible);
            }
            Reason::Event(event) => {
                self.events.insert(*event);
            }
            Reason::Circumstance(circumstance) => {
                self.circumstances.insert(*circumstance);
            }
            Reason::Person(person) => self.person = *person,
            Reason::Role(role) => self.role = *role,
            Reason::Incident(id) => self.incident = Some(id.clone()),
        }
        self
    }

    /// The situation with what its incident brings, and with `unknown-if-affected` where
    /// nothing at all is known of what happened to which data.
    pub fn completed(&self, catalogue: &Catalogue) -> Self {
        let mut situation = self.clone();
        if let Some(incident) = self.incident.as_ref().and_then(|id| catalogue.incident(id)) {
            situation.add_incident(incident);
        }
        let nothing_exposed =
            situation.exposed.values().all(|certainty| *certainty == Certainty::Excluded);
        // Whoever has paid, or gave codes away, knows very well that it is about them.
        let knows = [Circumstance::AlreadyPaid, Circumstance::BankCodesCompromised];
        let knows = knows.iter().any(|one| situation.circumstances.contains(one));
        if nothing_exposed && situation.events.is_empty() && !knows {
            situation.events.insert(Event::UnknownIfAffected);
        }
        situation
    }

    fn add_incident(&mut self, incident: &Incident) {
        let mut brought = incident.exposed();
        for question in &incident.question {
            if let Some(answer) = self.answers.get(&question.id) {
                let certainty = question.certainty_after(*answer);
                brought.extend(question.categories.iter().map(|category| (*category, certainty)));
            }
        }
        for (category, certainty) in brought {
            self.exposed.entry(category).or_insert(certainty);
        }
        self.events.extend(&incident.events);
    }
}
