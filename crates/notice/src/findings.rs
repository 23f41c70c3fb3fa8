//! What a reading found.

use lykta_guidance::{Category, Certainty, Country, Event, Language, PartyRole};
use serde::Serialize;
use std::ops::Range;

/// The words that show something. Offsets are bytes into the text as given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words themselves.
    pub text: String,
    /// The sentence or item around them.
    #[serde(skip)]
    pub sentence: Range<usize>,
}

/// A category and how sure the notice is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found<Id, State> {
    /// What.
    pub id: Id,
    /// How sure.
    #[serde(rename = "certainty")]
    pub state: State,
    /// The words that show it, in the order of the text.
    pub evidence: Vec<Evidence>,
    /// The condition it depends on, where the text names one ("if you paid by invoice").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Evidence>,
}

/// What a date in the notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// When it happened.
    Happened,
    /// When the organisation found out.
    Discovered,
    /// When an authority was told.
    Reported,
}

/// A date, as exact as the text is: `2024-05-21`, `2024-05`, `2024`, or `--05-21` without a year; a
/// period is `from/to`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateFound {
    /// The date.
    pub on: String,
    /// The time of day, `21:30`, where one stands beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What it is about.
    pub meaning: Meaning,
    /// The words that show it.
    #[serde(skip)]
    pub evidence: Evidence,
}

/// An organisation and its part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Party {
    /// As the text names it.
    pub name: String,
    /// Its part, in the words of GDPR.
    pub role: PartyRole,
    /// Where it is named first.
    #[serde(skip)]
    pub evidence: Evidence,
}

/// Everything that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The language it is written in.
    pub language: Language,
    /// Where the people it is about live, if the text shows it.
    pub country: Option<Country>,
    /// What was, may have been and was not among the data; each category once.
    pub categories: Vec<Found<Category, Certainty>>,
    /// What happened; each event once.
    pub events: Vec<Found<Event, ()>>,
    /// Who is who.
    pub parties: Vec<Party>,
    /// When.
    pub dates: Vec<DateFound>,
    /// Where to turn about it, as the notice has it.
    pub contact: Option<Evidence>,
    /// True where a later part of the notice corrects an earlier one.
    pub corrected: bool,
}
