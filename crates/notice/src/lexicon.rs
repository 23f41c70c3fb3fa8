//! The words of each language, from `guidance/notice/*.toml`, ready to be looked for.

use crate::dates::Dates;
use crate::findings::Meaning;
use crate::pattern::Matcher;
use lykta_guidance::{Category, Country, Event, Language};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How a lexicon is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    language: Language,
    category: Vec<RawCategory>,
    event: Vec<RawEvent>,
    cues: BTreeMap<Cue, Vec<String>>,
    places: Places,
    country: BTreeMap<Country, Vec<String>>,
    dates: RawDates,
    parties: RawParties,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCategory {
    id: Category,
    words: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEvent {
    id: Event,
    words: Vec<String>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    near: Near,
}

/// How near to an event's words the others must stand that it needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Near {
    #[default]
    Sentence,
    Paragraph,
    /// Anywhere in what the notice tells.
    Notice,
}

/// An event of the lexicon.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EventEntry {
    pub(crate) event: Event,
    /// Its words need no others beside them.
    pub(crate) alone: bool,
    pub(crate) near: Near,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    ends: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDates {
    months: Vec<String>,
    /// Between the two days of a period.
    between: Vec<String>,
    /// Before a year that stands alone.
    year: Vec<String>,
    /// Before a time of day.
    time: Vec<String>,
    happened: Vec<String>,
    discovered: Vec<String>,
    reported: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParties {
    controller: Vec<String>,
    authority: Vec<Authority>,
}

/// A supervisory authority, by any of its names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Authority {
    pub(crate) name: String,
    words: Vec<String>,
}

/// What a word or phrase does to the sentence it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cue {
    /// Data got out, were reached, seen, sent wrong.
    Exposed,
    /// Data are among those concerned: what that means, the text said before.
    Concerned,
    /// Data are kept somewhere, which says nothing of whether they got out.
    Holds,
    /// A hedge.
    Possible,
    /// A condition on the data.
    Condition,
    Negation,
    /// What follows is said, the rest denied.
    Only,
    /// A new scope begins.
    Contrast,
    And,
    Or,
    /// Begins a clause that hangs on the one before: "that", "whether".
    That,
    /// A condition where it is the first word of a sentence: Swedish "om" is else a preposition.
    IfFirst,
    /// Begins a sentence about what the one before named: "they", "these".
    Refers,
    /// What the organisation itself did ("we have sent you a letter"): no claim, no denial.
    Neutral,
    /// Somebody could see: a fact where somebody inside looked, a hedge elsewhere.
    WithinReach,
    /// A contrast behind a negation, a negation otherwise: Swedish "utan".
    Rather,
    /// Answers to a question, where they begin a sentence or stand behind a colon.
    Yes,
    No,
    /// Tells again what was told before: "we first wrote that".
    Earlier,
    /// Takes back what the sentence before said: "that is not correct".
    Retracts,
    /// An open question inside a sentence: "whether".
    Whether,
    /// Begins a clause that only describes: "which", "som".
    Relative,
    /// Points back: "there also lie the addresses".
    Also,
    /// What stands behind it is taken as known, whatever is denied: "in connection with".
    Presupposes,
    /// A sentence that goes on with what the one before said: "this applies to".
    Continues,
    /// Misuse: its denial excludes no category.
    Misuse,
    /// An attack that only makes systems slow.
    Overload,
    Advice,
    /// Says who is concerned: groups of people are no data.
    People,
    /// A verb that tells the reader what to do, where it begins a sentence.
    Imperative,
    AdviceHeading,
    /// A line of the page, not of the text: "Read also", "Share".
    Furniture,
    OtherIncident,
    /// The text is about an exercise, not about something that happened.
    Exercise,
    ContactHeading,
    UpdateHeading,
    Mistake,
    Supplier,
}

/// What a match of the categories' matcher stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Data {
    Is(Category),
    /// A piece in which the category must not be seen.
    IsNot(Category),
}

/// A pattern of an event: which entry of the lexicon, and whether it is what must stand beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EventWord {
    pub(crate) entry: usize,
    pub(crate) beside: bool,
}

/// What a word of the lexicon stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Cue(Cue),
    Data(Data),
    Event(EventWord),
    Country(Country),
    /// Beside a date: what it is about.
    Moment(Meaning),
    /// The kind of an organisation in its name.
    Kind,
    /// A supervisory authority, by its number in the lexicon.
    Authority(usize),
}

/// A lexicon, ready.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// Every word, found in one pass.
    pub(crate) words: Matcher<Word>,
    pub(crate) events: Vec<EventEntry>,
    /// The country of a language that is at home in one.
    pub(crate) home: Option<Country>,
    pub(crate) dates: Dates,
    pub(crate) authorities: Vec<Authority>,
}

impl Lexicon {
    fn of(text: &str) -> Self {
        let raw: Raw = toml::from_str(text).expect("BUG: the lexicons are checked by the tests");
        Self {
            words: Matcher::new(raw.words(), &raw.places.ends, |word| {
                matches!(word, Word::Data(_))
            }),
            events: raw
                .event
                .iter()
                .map(|one| EventEntry { event: one.id, alone: one.with.is_empty(), near: one.near })
                .collect(),
            home: match raw.language {
                Language::Fi => Some(Country::Fi),
                Language::Da => Some(Country::Dk),
                Language::Sv => Some(Country::Se),
                Language::En => None,
            },
            dates: Dates::new(
                &raw.dates.months,
                &raw.dates.between,
                &raw.dates.year,
                &raw.dates.time,
            ),
            authorities: raw.parties.authority,
        }
    }
}

impl Raw {
    /// Every pattern with what it stands for.
    fn words(&self) -> Vec<(&str, Word)> {
        let mut words: Vec<(&str, Word)> = Vec::new();
        for one in &self.category {
            words.extend(tagged(&one.words, Word::Data(Data::Is(one.id))));
            words.extend(tagged(&one.not, Word::Data(Data::IsNot(one.id))));
        }
        for (entry, one) in self.event.iter().enumerate() {
            words.extend(tagged(&one.words, Word::Event(EventWord { entry, beside: false })));
            words.extend(tagged(&one.with, Word::Event(EventWord { entry, beside: true })));
        }
        for (cue, patterns) in &self.cues {
            words.extend(tagged(patterns, Word::Cue(*cue)));
        }
        for (country, patterns) in &self.country {
            words.extend(tagged(patterns, Word::Country(*country)));
        }
        words.extend(tagged(&self.dates.happened, Word::Moment(Meaning::Happened)));
        words.extend(tagged(&self.dates.discovered, Word::Moment(Meaning::Discovered)));
        words.extend(tagged(&self.dates.reported, Word::Moment(Meaning::Reported)));
        words.extend(tagged(&self.parties.controller, Word::Kind));
        for (at, one) in self.parties.authority.iter().enumerate() {
            words.extend(tagged(&one.words, Word::Authority(at)));
        }
        words
    }
}

fn tagged(patterns: &[String], word: Word) -> impl Iterator<Item = (&str, Word)> {
    patterns.iter().map(move |one| (one.as_str(), word))
}

macro_rules! lexicon {
    ($name:ident, $file:literal) => {
        static $name: LazyLock<Lexicon> = LazyLock::new(|| {
            Lexicon::of(include_str!(concat!("../../../guidance/notice/", $file, ".toml")))
        });
    };
}

lexicon!(SV, "sv");
lexicon!(FI, "fi");
lexicon!(DA, "da");
lexicon!(EN, "en");

/// The lexicon of a language.
pub(crate) fn of(language: Language) -> &'static Lexicon {
    match language {
        Language::Sv => &SV,
        Language::Fi => &FI,
        Language::Da => &DA,
        Language::En => &EN,
    }
}
