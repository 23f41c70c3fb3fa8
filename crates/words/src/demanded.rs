//! Which words must exist. What is missing and what is dead are differences from this set.

use crate::moments::{MONTHS, WEEKDAYS};
use crate::named::vocabulary_words;
use lykta_guidance::{Catalogue, Language};
use std::collections::BTreeSet;

/// A message that something needs, with exactly the attributes that it must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demanded {
    /// The message.
    pub id: String,
    /// Whether it has a value besides its attributes.
    pub value: bool,
    /// Its attributes.
    pub parts: Vec<String>,
    /// Variables that are passed to it, besides `$country`.
    pub variables: &'static [&'static str],
    /// Who needs it: the table and id of an entry of the catalogue, or the file of words.
    pub by: By,
}

/// Who needs a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// An entry of the catalogue: its table and its id.
    Entry(&'static str, String),
    /// The program itself, which expects it in this file.
    File(&'static str),
}

/// The sentences that this crate builds, with the variables it passes.
const SENTENCES: [(&str, &[&str]); 42] = [
    ("because", &["reasons"]),
    ("list-middle", &["left", "right"]),
    ("list-end", &["left", "right"]),
    ("date", &["day", "month", "year"]),
    ("date-time", &["date", "time"]),
    ("time", &["clock"]),
    ("clock", &["hour", "minute"]),
    ("clock-whole", &["hour", "minute"]),
    ("clock-midnight", &["hour", "minute"]),
    ("on-date", &["date"]),
    ("on-month", &["month", "year"]),
    ("on-year", &["year"]),
    ("period-from", &["on"]),
    ("period-until", &["on"]),
    ("period-known-on", &["on"]),
    ("span-years", &["count"]),
    ("span-months", &["count"]),
    ("span-weeks", &["count"]),
    ("span-days", &["count"]),
    ("span-hours", &["count"]),
    ("span-minutes", &["count"]),
    ("every-day", &[]),
    ("days-from-to", &["from", "to"]),
    ("hours-on-days", &["days", "times"]),
    ("hours-from-to", &["from", "to"]),
    ("hours-always", &[]),
    ("hours-closed-on-holidays", &[]),
    ("hours-on-holidays", &["times"]),
    ("open-always", &[]),
    ("open-holiday", &[]),
    ("open-now", &[]),
    ("open-until", &["time"]),
    ("open-until-midnight", &[]),
    ("open-until-day", &["day", "time"]),
    ("closed", &[]),
    ("opens-today", &["time"]),
    ("opens-tomorrow", &["time"]),
    ("opens-day", &["day", "time"]),
    ("opens-date", &["date", "time"]),
    ("source-with-date", &["seen", "dated"]),
    ("source-without-date", &["seen"]),
    ("source-old", &[]),
];

/// Messages that only have attributes: names of months and days, in the forms they need.
const CALENDAR: [(&str, &[&str]); 6] = [
    ("month", &MONTHS),
    ("month-in", &MONTHS),
    ("weekday", &WEEKDAYS),
    ("weekday-from", &WEEKDAYS),
    ("weekday-to", &WEEKDAYS),
    ("weekday-on", &WEEKDAYS),
];

/// Every word that the catalogue, the vocabularies and this crate's own sentences need.
pub fn demanded_words(catalogue: &Catalogue) -> Vec<Demanded> {
    let mut demanded = Vec::new();
    let mut entry = |kind: &'static str, id: &str, parts: Vec<String>| {
        demanded.push(Demanded {
            id: format!("{kind}-{id}"),
            value: true,
            parts,
            variables: &[],
            by: By::Entry(kind, id.to_owned()),
        });
    };
    for step in catalogue.steps() {
        entry("step", step.id.as_str(), step.word_parts());
    }
    for contact in catalogue.contacts() {
        entry("contact", contact.id.as_str(), vec!["purpose".to_owned()]);
    }
    for incident in catalogue.incidents() {
        entry("incident", incident.id.as_str(), incident.word_parts());
    }
    for page in catalogue.pages() {
        entry("page", page.id.as_str(), page.word_parts());
    }
    for question in catalogue.questions() {
        entry("question", question.id.as_str(), question.word_parts());
    }
    let owned = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect();
    for (id, parts) in vocabulary_words() {
        let by = By::File("vocabulary.ftl");
        demanded.push(Demanded { id, value: true, parts: owned(parts), variables: &[], by });
    }
    for code in other_languages(catalogue) {
        let by = By::File("vocabulary.ftl");
        let id = format!("language-{code}");
        demanded.push(Demanded { id, value: true, parts: Vec::new(), variables: &[], by });
    }
    for (id, variables) in SENTENCES {
        let by = By::File("sentences.ftl");
        demanded.push(Demanded {
            id: id.to_owned(),
            value: true,
            parts: Vec::new(),
            variables,
            by,
        });
    }
    for (id, parts) in CALENDAR {
        let by = By::File("sentences.ftl");
        demanded.push(Demanded {
            id: id.to_owned(),
            value: false,
            parts: owned(parts),
            variables: &[],
            by,
        });
    }
    demanded
}

/// Languages that only lines of contacts speak; their names are words too.
fn other_languages(catalogue: &Catalogue) -> BTreeSet<&str> {
    catalogue
        .contacts()
        .flat_map(|contact| &contact.line)
        .flat_map(|line| &line.languages)
        .map(String::as_str)
        .filter(|code| code.parse::<Language>().is_err())
        .collect()
}
