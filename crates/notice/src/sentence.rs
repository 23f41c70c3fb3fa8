//! A sentence with everything that stands in it.

use crate::clause::Clause;
use crate::findings::Meaning;
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
    /// In order, at least one.
    pub(crate) clauses: Vec<Clause>,
    pub(crate) cues: Vec<Hit<Cue>>,
    pub(crate) data: Vec<Hit<Category>>,
    pub(crate) events: Vec<Hit<EventWord>>,
    pub(crate) moments: Vec<Hit<Meaning>>,
    /// Words that show an organisation's kind.
    pub(crate) kinds: Vec<Range<usize>>,
    /// For an item: the sentence that leads the list in, by its number.
    pub(crate) lead: Option<usize>,
    /// Where its first word begins.
    pub(crate) first_word: usize,
    /// Is advice, and nothing else.
    pub(crate) advises: bool,
    /// Is a question.
    pub(crate) asks: bool,
    /// Goes on with another case than the notice's own.
    pub(crate) about_other: bool,
    /// Whether it stands in the same block as the sentence before it.
    pub(crate) goes_on: bool,
}

impl Sentence {
    pub(crate) fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|hit| hit.tag == cue)
    }

    /// Whether its first word is such a cue.
    pub(crate) fn begins_with(&self, cue: Cue) -> bool {
        self.cues.iter().any(|hit| hit.tag == cue && hit.span.start <= self.first_word)
    }

    /// Whether everything that it claims depends on a condition.
    pub(crate) fn only_if(&self) -> bool {
        self.clauses
            .iter()
            .filter(|one| one.claims || one.concerns)
            .all(|one| one.condition.is_some())
    }

    /// Whether it says of data that it is not so, or open.
    pub(crate) fn governs(&self) -> bool {
        self.clauses
            .last()
            .is_some_and(|one| (one.claims || one.concerns) && (one.denied || one.hedge.is_some()))
    }

    /// "Notes are kept elsewhere. They were not touched.": the second is about the first's data.
    pub(crate) fn is_spoken_of_by(&mut self, next: &Self) {
        let about = next.clauses.iter().find(|one| one.states());
        if next.data.is_empty()
            && next.begins_with(Cue::Refers)
            && let (Some(about), Some(own)) = (about, self.clauses.last_mut())
            && !own.states()
            && self.data.iter().any(|hit| own.span.contains(&hit.span.start))
        {
            own.governed_by(about);
        }
    }

    /// "Your password has leaked, so we recommend …": what stands before the advice still counts,
    /// what stands behind it does not; neither does
    /// what groups of people are called by.
    pub(crate) fn drop_advice(&mut self) {
        let Some(advice) =
            self.cues.iter().find(|hit| matches!(hit.tag, Cue::Advice | Cue::People))
        else {
            return;
        };
        let start = advice.span.start;
        let before = |cue: Cue| self.cues.iter().any(|hit| hit.tag == cue && hit.span.end <= start);
        let tells = before(Cue::Exposed) && !before(Cue::Condition);
        let names = self.data.iter().any(|hit| hit.span.end <= start);
        self.advises = !(tells && names);
        self.data.retain(|hit| hit.span.end <= start);
        self.events.retain(|hit| hit.span.end <= start);
    }

    /// The clause at a place.
    pub(crate) fn clause(&self, at: usize) -> &Clause {
        let after = self.clauses.partition_point(|one| one.span.start <= at);
        &self.clauses[after.saturating_sub(1)]
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
