//! Reads a notice about a data breach: what was exposed, what may have been, what was not, and
//! what happened, each with the words that show it.
//!
//! Pure and offline: no I/O, no clock, no model. The words of each language stand in
//! `guidance/notice/*.toml`; this crate knows only how sentences, lists, negations and hedges work.

mod categories;
mod clause;
mod contact;
mod country;
mod dates;
mod events;
mod findings;
mod judge;
mod language;
mod layout;
mod lexicon;
mod page;
mod parties;
mod pattern;
mod piece;
mod sentence;
mod story;
mod words;
mod zones;

use page::Page;
use story::Story;

pub use findings::{DateFound, Evidence, Found, Meaning, Party, Reading};

/// Reads a notice. Any text is answered; where nothing is found, the lists are empty.
pub fn read(text: &str) -> Reading {
    let language = language::of(text);
    let lexicon = lexicon::of(language);
    let page = Page::of(text, lexicon);
    let events = events::find(&page, lexicon);
    let story = Story::of(&page, &events);
    let (categories, corrected) = categories::find(&page, &story);
    let events = events::with_doubt(&categories, events);
    Reading {
        language,
        country: country::of(&page, lexicon),
        categories,
        events,
        parties: parties::find(&page, lexicon),
        dates: dates::find(&page, lexicon),
        contact: contact::find(&page),
        corrected,
    }
}
