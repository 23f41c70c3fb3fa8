//! Tells the story from advice, contact details, other cases and links.

use crate::layout::Kind;
use crate::lexicon::Cue;
use crate::sentence::{Sentence, Zone};

/// A heading that runs in to its item has so few words, with its number.
const RUN_IN: usize = 5;

/// What a heading opens. A title or a question tells nothing by how it begins.
pub(crate) fn zone_under(heading: &Sentence, is_title: bool) -> Zone {
    let begins = tells_what_to_do(heading) || heading.begins_with(Cue::Condition);
    let advises = heading.has(Cue::Advice) || begins && !is_title && !heading.asks;
    if advises
        || heading.has(Cue::AdviceHeading)
        || heading.has(Cue::ContactHeading)
        || heading.has(Cue::OtherIncident)
    {
        Zone::Noise
    } else if heading.has(Cue::UpdateHeading) {
        Zone::Update
    } else {
        Zone::Story
    }
}

/// "UPDATE 16 December: …" and "8. Contact. …" say at their beginning what the block is.
pub(crate) fn zone_begun(first: &Sentence, folded: &str) -> Option<Zone> {
    let runs_in = folded[first.span.clone()].split_whitespace().count() <= RUN_IN;
    if first.begins_with(Cue::UpdateHeading) {
        Some(Zone::Update)
    } else if runs_in
        && first.kind == Kind::Item
        && (first.has(Cue::AdviceHeading) || first.has(Cue::ContactHeading))
    {
        Some(Zone::Noise)
    } else {
        None
    }
}

/// The zone of a sentence, below a heading of a zone.
pub(crate) fn zone_of(sentence: &Sentence, heading: Zone, folded: &str) -> Zone {
    if sentence.advises
        || sentence.has(Cue::OtherIncident)
        || tells_what_to_do(sentence)
        || sentence.asks
        || is_furniture(sentence, folded)
    {
        return Zone::Noise;
    }
    let tells =
        sentence.clauses.iter().any(|one| one.claims && (one.denied || one.hedge.is_some()));
    match heading {
        // Under advice a plain statement of what got out still counts.
        Zone::Noise if tells && !sentence.kind.is_in_list() => Zone::Story,
        other => other,
    }
}

/// Begins with an imperative, or with a condition and then one.
fn tells_what_to_do(sentence: &Sentence) -> bool {
    let imperatives = || sentence.cues.iter().filter(|hit| hit.tag == Cue::Imperative);
    let first_clause = sentence.clauses.first().is_some_and(|one| one.condition.is_some());
    imperatives().any(|hit| {
        hit.span.start <= sentence.first_word
            || first_clause
                && sentence.clauses.iter().skip(1).any(|one| {
                    hit.span.start <= one.span.start + 3 && hit.span.start >= one.span.start
                })
    })
}

/// A question tells nothing.
pub(crate) fn asks(text: &str) -> bool {
    text.trim_end().ends_with('?')
}

/// A line of the page and not of the text: "Read also: …", "Home | News | Contact".
pub(crate) fn is_furniture(sentence: &Sentence, folded: &str) -> bool {
    let line = folded[sentence.span.clone()].trim_end();
    let links = line.matches(['|', '›', '»', '·', '>']).count() >= 2 && !line.ends_with('.');
    links || sentence.kind == Kind::Heading && sentence.begins_with(Cue::Furniture)
}
