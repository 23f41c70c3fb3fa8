//! What happened, as the notice tells it.

use crate::findings::Found;
use crate::lexicon::{Cue, Lexicon};
use crate::sentence::{Sentence, Zone};
use crate::zones::Page;
use lykta_guidance::{Category, Certainty, Event};
use std::collections::BTreeMap;
use std::ops::Range;

/// Each event once, with the words that show it.
pub(crate) fn find(page: &Page<'_>, lexicon: &Lexicon) -> Vec<Found<Event, ()>> {
    let mut found: BTreeMap<Event, Vec<Range<usize>>> = BTreeMap::new();
    for sentence in page.sentences.iter().filter(|one| one.zone != Zone::Noise) {
        for hit in sentence.events.iter().filter(|hit| !hit.tag.beside) {
            let (event, needs_more) = lexicon.events[hit.tag.entry];
            let beside = || {
                sentence.events.iter().any(|one| one.tag.beside && one.tag.entry == hit.tag.entry)
            };
            if (!needs_more || beside()) && is_told(sentence, &hit.span, event) {
                found.entry(event).or_default().push(hit.span.clone());
            }
        }
    }
    let tell = |(id, spans): (Event, Vec<Range<usize>>)| Found {
        id,
        state: (),
        evidence: spans.iter().map(|span| page.evidence(span)).collect(),
        condition: None,
    };
    found.into_iter().map(tell).collect()
}

/// Said as a fact: neither denied nor only feared.
fn is_told(sentence: &Sentence, hit: &Range<usize>, event: Event) -> bool {
    let clause = sentence.clause(hit.start);
    let denied = sentence
        .cues_in(&clause, Cue::Negation)
        .any(|cue| cue.span.end <= hit.start && hit.start - cue.span.end < 60);
    let feared = sentence.cues_in(&clause, Cue::Possible).any(|cue| {
        (cue.span.end <= hit.start && hit.start - cue.span.end < 60)
            || cue.span.start <= hit.start && hit.start < cue.span.end
    });
    let tells_doubt = event == Event::UnknownIfAffected;
    tells_doubt || !(denied || feared)
}

/// Adds that it is open whether data were reached, where the notice hedges on it.
pub(crate) fn with_doubt(
    page: &Page<'_>,
    categories: &[Found<Category, Certainty>],
    mut events: Vec<Found<Event, ()>>,
) -> Vec<Found<Event, ()>> {
    let is_there = events.iter().any(|one| one.id == Event::UnknownIfAffected);
    let doubts = page.sentences.iter().filter(|one| one.zone != Zone::Noise).find_map(|sentence| {
        let hedge = sentence.cues.iter().find(|cue| cue.tag == Cue::Possible)?;
        (sentence.has(Cue::Exposed) && !sentence.has(Cue::Misuse)).then(|| hedge.span.clone())
    });
    let possible = categories.iter().any(|one| one.state == Certainty::Possible);
    if let (false, Some(span)) = (is_there, doubts)
        && possible
    {
        events.push(Found {
            id: Event::UnknownIfAffected,
            state: (),
            evidence: vec![page.evidence(&span)],
            condition: None,
        });
        events.sort_by_key(|one| one.id);
    }
    events
}
