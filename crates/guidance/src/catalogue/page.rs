//! Pages to read: what a step has no room for, as `guidance/pages/*.toml` holds it.

use crate::condition::Condition;
use crate::ids::{ContactId, FactId, PageId, SourceId, StepId};
use crate::situation::Situation;
use crate::vocabulary::{Country, Grade};
use serde::Deserialize;

/// Something to read, common to the countries; its sections may be one country's own.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Page {
    /// For ever, and without a country in front.
    pub id: PageId,
    /// Whose plan points to it; everybody finds it in the list.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Steps it leads to; only those of the person's country are shown.
    #[serde(default)]
    pub steps: Vec<StepId>,
    /// Whom to turn to; only those of the person's country are shown.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Facts that its words reach.
    #[serde(default)]
    pub facts: Vec<FactId>,
    /// Its parts, in the order in which they are read.
    pub section: Vec<Section>,
}

/// A part of a page, with the sources that support it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Section {
    /// Its id within the page.
    pub id: String,
    /// Where it holds.
    #[serde(default = "everywhere")]
    pub countries: Vec<Country>,
    /// Public pages that support it; empty only for our own advice.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// How well it is supported.
    pub grade: Grade,
}

fn everywhere() -> Vec<Country> {
    Country::ALL.to_vec()
}

impl Page {
    /// The sections that are read in one country.
    pub fn sections_in(&self, country: Country) -> impl Iterator<Item = &Section> {
        self.section.iter().filter(move |section| section.countries.contains(&country))
    }

    /// Whether the plan of this situation points to it.
    pub fn is_about(&self, situation: &Situation) -> bool {
        self.when.as_ref().is_some_and(|when| when.find_in(situation).is_some())
    }

    /// The attributes its words must have, in the order in which they are read.
    pub fn word_parts(&self) -> Vec<String> {
        let sections = self.section.iter();
        let parts = sections.flat_map(|one| [format!("{}-title", one.id), one.id.clone()]);
        std::iter::once("lead".to_owned()).chain(parts).collect()
    }
}
