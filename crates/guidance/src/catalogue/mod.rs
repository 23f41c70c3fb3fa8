//! The catalogue: every step, contact, fact, source, incident, question and page, loaded and whole.

mod contact;
mod finding;
mod incident;
mod load;
mod order;
mod page;
mod question;
mod source;
mod step;
mod term;
mod verify;

pub use contact::{Contact, Line};
pub use finding::Finding;
pub use incident::{Incident, IncidentQuestion, Party, Period};
pub use page::{Page, Section};
pub use question::{Choice, Group, Question};
pub use source::{Fact, FactValue, Hosts, Retired, RetiredNumber, Source};
pub use step::{RenewAfter, Step};
pub use term::Term;

use crate::ids::{ContactId, FactId, IncidentId, PageId, SourceId, StepId};
use crate::vocabulary::Country;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything `guidance/` holds, checked: every id that is named exists, and prerequisites
/// have no cycle.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    steps: Vec<Step>,
    contacts: BTreeMap<ContactId, Contact>,
    facts: BTreeMap<FactId, Fact>,
    sources: BTreeMap<SourceId, Source>,
    incidents: Vec<Incident>,
    questions: Vec<Question>,
    pages: Vec<Page>,
    terms: Vec<Term>,
    retired: Vec<Retired>,
    retired_numbers: Vec<RetiredNumber>,
    order: order::Order,
    hosts: Hosts,
    names: Vec<String>,
    /// Where each id stands: kind and id to file and line, for findings.
    places: BTreeMap<(&'static str, String), (String, usize)>,
}

impl Catalogue {
    /// Every step, in the order of topics, then the files'.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The steps of one country, in the same order.
    pub fn steps_in(&self, country: Country) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.countries.contains(&country))
    }

    /// The step with this id, or the one it was merged into.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id || step.was.contains(id))
    }

    /// Every contact, by id.
    pub fn contacts(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.values()
    }

    /// The contact with this id.
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.contacts.get(id)
    }

    /// Every fact, by id.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The fact with this id.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// Every source, by id.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values()
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.get(id)
    }

    /// Every known incident, in the files' order.
    pub fn incidents(&self) -> &[Incident] {
        &self.incidents
    }

    /// The incident with this id.
    pub fn incident(&self, id: &IncidentId) -> Option<&Incident> {
        self.incidents.iter().find(|incident| incident.id == *id)
    }

    /// The questions of the first walk, in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Every page to read, in the files' order.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page with this id.
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// One word for one thing: for the content check.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Numbers that are nobody's any more, or were never right: for the content check.
    pub fn retired_numbers(&self) -> &[RetiredNumber] {
        &self.retired_numbers
    }

    /// Ids that are dead: saved ticks may name them, new data may not.
    pub fn retired(&self) -> &[Retired] {
        &self.retired
    }

    /// Hosts whose pages may be shown and opened.
    pub fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// Names with digits or dots that may be typed into words, such as *1177*.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The contacts of a step in one country, in the step's order.
    pub fn contacts_of<'c>(
        &'c self,
        step: &'c Step,
        country: Country,
    ) -> impl Iterator<Item = &'c Contact> {
        step.contacts
            .iter()
            .filter_map(|id| self.contact(id))
            .filter(move |contact| contact.country == country)
    }

    /// The newest day on which a source was read: how old the content is.
    pub fn content_on(&self) -> Option<Date> {
        self.sources.values().map(|source| source.seen).max()
    }

    /// File and line of an item, for findings. `kind` is the table's name, such as `step`.
    pub fn place_of(&self, kind: &str, id: &str) -> Option<(&str, usize)> {
        self.places
            .iter()
            .find(|((k, i), _)| *k == kind && i == id)
            .map(|(_, (file, line))| (file.as_str(), *line))
    }
}
