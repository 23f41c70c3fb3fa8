//! The words of each language, from `guidance/notice/*.toml`, ready to be looked for.

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
    /// Misuse: its denial excludes no category.
    Misuse,
    /// A system: its denial excludes no category.
    System,
    Advice,
    AdviceHeading,
    OtherIncident,
    ContactHeading,
    UpdateHeading,
    Mistake,
    Supplier,
    Insider,
    Incident,
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

/// A lexicon, ready.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) data: Matcher<Data>,
    pub(crate) event_words: Matcher<EventWord>,
    /// For each entry: the event, and whether something must stand beside it.
    pub(crate) events: Vec<(Event, bool)>,
    pub(crate) cues: Matcher<Cue>,
    pub(crate) countries: Matcher<Country>,
    pub(crate) home: Option<Country>,
    pub(crate) months: Vec<String>,
    pub(crate) moments: Matcher<crate::Meaning>,
    pub(crate) organisations: Matcher<()>,
    pub(crate) authorities: Vec<Authority>,
    pub(crate) authority_words: Matcher<usize>,
}

impl Lexicon {
    fn of(text: &str) -> Self {
        let raw: Raw = toml::from_str(text).expect("BUG: the lexicons are checked by the tests");
        let none: &[String] = &[];
        let data = raw.category.iter().flat_map(|one| {
            let is = one.words.iter().map(|word| (word.as_str(), Data::Is(one.id)));
            is.chain(one.not.iter().map(|word| (word.as_str(), Data::IsNot(one.id))))
        });
        let event_words = raw.event.iter().enumerate().flat_map(|(entry, one)| {
            let tell = |beside| move |word| (word, EventWord { entry, beside });
            let words = one.words.iter().map(String::as_str).map(tell(false));
            words.chain(one.with.iter().map(String::as_str).map(tell(true)))
        });
        let cues =
            raw.cues.iter().flat_map(|(cue, words)| words.iter().map(|word| (word.as_str(), *cue)));
        let countries = raw
            .country
            .iter()
            .flat_map(|(country, words)| words.iter().map(|word| (word.as_str(), *country)));
        use crate::Meaning::{Discovered, Happened, Reported};
        let moments = [
            (&raw.dates.happened, Happened),
            (&raw.dates.discovered, Discovered),
            (&raw.dates.reported, Reported),
        ];
        let moments = moments
            .into_iter()
            .flat_map(|(words, what)| words.iter().map(move |word| (word.as_str(), what)));
        let authority_words = raw
            .parties
            .authority
            .iter()
            .enumerate()
            .flat_map(|(at, one)| one.words.iter().map(move |word| (word.as_str(), at)));
        Self {
            data: Matcher::new(data, &raw.places.ends),
            event_words: Matcher::new(event_words, none),
            events: raw.event.iter().map(|one| (one.id, !one.with.is_empty())).collect(),
            cues: Matcher::new(cues, none),
            countries: Matcher::new(countries, none),
            home: match raw.language {
                Language::Fi => Some(Country::Fi),
                Language::Da => Some(Country::Dk),
                Language::Sv => Some(Country::Se),
                Language::En => None,
            },
            moments: Matcher::new(moments, none),
            organisations: Matcher::new(
                raw.parties.controller.iter().map(|one| (one.as_str(), ())),
                none,
            ),
            authority_words: Matcher::new(authority_words, none),
            months: raw.dates.months,
            authorities: raw.parties.authority,
        }
    }
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
