//! What a person can put into the journal.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The number of an entry. Later entries have higher numbers, and none comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub i64);

/// Where a step stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepStatus {
    /// Nothing has been done yet, or it has to be done again.
    #[default]
    ToDo,
    /// An answer is awaited.
    Waiting,
    /// It is done.
    Done,
    /// The person has decided that it does not concern them.
    NotForMe,
}

impl StepStatus {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::ToDo => "to-do",
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::NotForMe => "not-for-me",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::ToDo, Self::Waiting, Self::Done, Self::NotForMe]
            .into_iter()
            .find(|status| status.word() == word)
    }
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The step has this status now.
    Status(StepStatus),
    /// A part of the step is ticked, or not any more.
    SubStep {
        /// Which part.
        id: String,
        /// Whether it is ticked.
        ticked: bool,
    },
    /// Nothing changes; only the note or the reference number is kept.
    Note,
}

/// One entry of the journal, as it is written. What it is about is never judged here: unknown ids are kept for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The step it is about.
    pub step: String,
    /// What it says.
    pub what: What,
    /// When it was written.
    pub at: Timestamp,
    /// The day it happened, if the person named one.
    pub on: Option<Date>,
    /// The person's own words.
    pub note: Option<String>,
    /// A report number or the like.
    pub reference: Option<String>,
}

impl Entry {
    /// An entry without date, note and reference number.
    pub fn new(step: &str, what: What, at: Timestamp) -> Self {
        Self { step: step.to_owned(), what, at, on: None, note: None, reference: None }
    }
}
