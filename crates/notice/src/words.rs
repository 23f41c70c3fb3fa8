//! The words of the lexicon in one sentence, sorted by what they stand for, the longest counting.

use crate::findings::Meaning;
use crate::lexicon::{Cue, Data, EventWord, Word};
use crate::pattern::Hit;
use lykta_guidance::{Category, Country};
use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

/// The words inside a span, by what they stand for.
#[derive(Debug, Default)]
pub(crate) struct Words {
    cues: Vec<Hit<Cue>>,
    data: Vec<Hit<Data>>,
    pub(crate) events: Vec<Hit<EventWord>>,
    pub(crate) moments: Vec<Hit<Meaning>>,
    pub(crate) kinds: Vec<Range<usize>>,
    pub(crate) countries: Vec<Country>,
    pub(crate) authorities: Vec<Hit<usize>>,
}

impl Words {
    /// Takes what begins inside the span; what stands before it belongs to nothing.
    pub(crate) fn taken(hits: &mut Peekable<IntoIter<Hit<Word>>>, span: &Range<usize>) -> Self {
        let mut words = Self::default();
        while let Some(hit) = hits.next_if(|hit| hit.span.start < span.end) {
            if hit.span.start < span.start {
                continue;
            }
            match hit.tag {
                Word::Cue(cue) => words.cues.push(hit.with(cue)),
                Word::Data(data) => words.data.push(hit.with(data)),
                Word::Event(event) => words.events.push(hit.with(event)),
                Word::Moment(meaning) => words.moments.push(hit.with(meaning)),
                Word::Kind => words.kinds.push(hit.span),
                Word::Country(country) => words.countries.push(country),
                Word::Authority(at) => words.authorities.push(hit.with(at)),
            }
        }
        words
    }

    /// The cues that count, where the sentence's first word is known.
    pub(crate) fn cues(&self, first_word: usize) -> Vec<Hit<Cue>> {
        in_place(quiet(&self.cues), first_word)
    }

    /// The categories that count.
    pub(crate) fn data(&self) -> Vec<Hit<Category>> {
        longest(&self.data)
    }
}

/// Settles the words that mean one thing or another by where they stand: "utan" is "but rather"
/// behind a negation and "without" elsewhere; some words are conditions at the beginning only.
fn in_place(mut cues: Vec<Hit<Cue>>, first_word: usize) -> Vec<Hit<Cue>> {
    let mut negated = false;
    for hit in &mut cues {
        match hit.tag {
            Cue::Negation => negated = true,
            Cue::Rather => hit.tag = if negated { Cue::Contrast } else { Cue::Negation },
            Cue::IfFirst if hit.span.start <= first_word => hit.tag = Cue::Condition,
            _ => {}
        }
    }
    cues
}

/// A negation inside a hedge ("kan inte uteslutas") or a longer phrase denies nothing.
fn quiet(cues: &[Hit<Cue>]) -> Vec<Hit<Cue>> {
    let covers = |other: &Hit<Cue>, hit: &Hit<Cue>| {
        let longer = other.holds(&hit.span) && other.span.len() > hit.span.len();
        let hides = match other.tag {
            Cue::Possible
            | Cue::Condition
            | Cue::Advice
            | Cue::Exposed
            | Cue::Only
            | Cue::Contrast
            | Cue::Neutral => other.tag != hit.tag,
            Cue::Holds => hit.tag == Cue::Exposed,
            _ => false,
        };
        longer && hides
    };
    let is_covered = |hit: &Hit<Cue>| cues.iter().any(|other| covers(other, hit));
    let may_be_hidden = |hit: &Hit<Cue>| {
        matches!(
            hit.tag,
            Cue::Negation
                | Cue::Rather
                | Cue::Exposed
                | Cue::Concerned
                | Cue::Holds
                | Cue::No
                | Cue::Yes
        )
    };
    cues.iter().filter(|hit| !(may_be_hidden(hit) && is_covered(hit))).cloned().collect()
}

/// Categories, without the pieces in which they must not be seen; the longest match counts.
fn longest(hits: &[Hit<Data>]) -> Vec<Hit<Category>> {
    let overlaps =
        |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let mut kept = Vec::new();
    for (at, hit) in hits.iter().enumerate() {
        let Data::Is(category) = hit.tag else { continue };
        // Hits are sorted by their beginning: only near ones can overlap.
        let from = at.saturating_sub(12);
        let near = hits[from..].iter().take(24).filter(|other| overlaps(&other.span, &hit.span));
        let hidden = near.into_iter().any(|other| match other.tag {
            Data::IsNot(not) => not == category,
            Data::Is(longer) => {
                longer != category
                    && other.span.start <= hit.span.start
                    && hit.span.end <= other.span.end
                    && other.span.len() > hit.span.len()
            }
        });
        if !hidden {
            kept.push(hit.clone().with(category));
        }
    }
    kept
}
