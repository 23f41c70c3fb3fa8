//! A sentence with everything that stands in it.

use crate::layout::Kind;
use crate::lexicon::{Cue, EventWord};
use crate::pattern::Hit;
use lykta_guidance::Category;
use std::ops::Range;

/// What part of the notice a sentence belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zone {
    /// What the notice tells.
    Story,
    /// A correction of what was told before.
    Update,
    /// Advice, other incidents, contact details: nothing here was exposed.
    Noise,
}

/// A sentence, or an item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub(crate) span: Range<usize>,
    pub(crate) kind: Kind,
    pub(crate) zone: Zone,
    pub(crate) cues: Vec<Hit<Cue>>,
    pub(crate) data: Vec<Hit<Category>>,
    pub(crate) events: Vec<Hit<EventWord>>,
    /// For an item: the sentence that leads the list in, by its number.
    pub(crate) lead: Option<usize>,
    /// Whether it stands in the same block as the sentence before it.
    pub(crate) goes_on: bool,
}

impl Sentence {
    pub(crate) fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|hit| hit.tag == cue)
    }

    /// The part of the sentence around a place in which a negation or hedge holds: a contrast
    /// begins a new one.
    pub(crate) fn clause(&self, at: usize) -> Range<usize> {
        let borders =
            || self.cues.iter().filter(|hit| hit.tag == Cue::Contrast).map(|hit| hit.span.start);
        let start = borders().filter(|border| *border <= at).max().unwrap_or(self.span.start);
        let end = borders().filter(|border| *border > at).min().unwrap_or(self.span.end);
        start..end
    }

    pub(crate) fn cues_in<'s>(
        &'s self,
        clause: &'s Range<usize>,
        cue: Cue,
    ) -> impl Iterator<Item = &'s Hit<Cue>> + 's {
        self.cues.iter().filter(move |hit| {
            hit.tag == cue && clause.start <= hit.span.start && hit.span.end <= clause.end
        })
    }
}
