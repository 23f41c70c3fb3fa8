//! Reads a text into sentences, and tells the story from advice, contact details and other cases.

use crate::Evidence;
use crate::layout::{self, Kind};
use crate::lexicon::{Cue, Data, Lexicon};
use crate::pattern::{Hit, fold};
use crate::sentence::{Sentence, Zone};
use std::ops::Range;

/// A text, read into sentences.
#[derive(Debug)]
pub(crate) struct Page<'t> {
    pub(crate) text: &'t str,
    pub(crate) folded: String,
    pub(crate) sentences: Vec<Sentence>,
}

impl Page<'_> {
    /// The words at a place.
    pub(crate) fn evidence(&self, span: &Range<usize>) -> Evidence {
        let after = self.sentences.partition_point(|one| one.span.start <= span.start);
        let sentence = self.sentences[..after].last().map_or(span.clone(), |one| one.span.clone());
        Evidence {
            start: span.start,
            end: span.end,
            text: self.text[span.clone()].to_owned(),
            sentence,
        }
    }
}

/// Reads a text with a lexicon.
pub(crate) fn read<'t>(text: &'t str, lexicon: &Lexicon) -> Page<'t> {
    let folded = fold(text);
    let mut cues = quiet(lexicon.cues.find(&folded)).into_iter().peekable();
    let mut data = data_hits(lexicon, &folded).into_iter().peekable();
    let mut events = lexicon.event_words.find(&folded).into_iter().peekable();
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut heading_zone = Zone::Story;
    let mut lead: Option<usize> = None;
    for block in layout::blocks(text) {
        for (nth, span) in layout::sentences(text, &block.span).into_iter().enumerate() {
            let cues = taken(&mut cues, &span);
            let mut sentence = Sentence {
                data: taken(&mut data, &span),
                events: taken(&mut events, &span),
                lead: None,
                goes_on: nth > 0,
                kind: block.kind,
                zone: Zone::Story,
                cues,
                span,
            };
            if block.kind == Kind::Heading {
                heading_zone = zone_under(&sentence);
            }
            sentence.zone = zone_of(&sentence, heading_zone);
            if block.kind == Kind::Item {
                sentence.lead = lead;
                if let Some(lead) = lead.filter(|at| sentences[*at].zone == Zone::Noise) {
                    sentence.zone = sentences[lead].zone;
                }
            }
            sentences.push(sentence);
        }
        if block.kind != Kind::Item {
            let leads_in =
                text[block.span.clone()].trim_end().ends_with(':') || block.kind == Kind::Heading;
            lead = leads_in.then(|| sentences.len().saturating_sub(1));
        }
    }
    Page { text, folded, sentences }
}

/// The hits inside a span; what stands before it is dropped.
fn taken<Tag: Copy>(
    hits: &mut std::iter::Peekable<std::vec::IntoIter<Hit<Tag>>>,
    span: &Range<usize>,
) -> Vec<Hit<Tag>> {
    let mut inside = Vec::new();
    while let Some(hit) = hits.next_if(|hit| hit.span.start < span.end) {
        if hit.span.start >= span.start {
            inside.push(hit);
        }
    }
    inside
}

/// A negation inside a hedge ("kan inte uteslutas") or a longer phrase denies nothing.
fn quiet(cues: Vec<Hit<Cue>>) -> Vec<Hit<Cue>> {
    let covers = |other: &Hit<Cue>, hit: &Hit<Cue>| {
        other.tag != hit.tag
            && other.span.start <= hit.span.start
            && hit.span.end <= other.span.end
            && other.span.len() > hit.span.len()
            && matches!(
                other.tag,
                Cue::Possible
                    | Cue::Condition
                    | Cue::Advice
                    | Cue::Exposed
                    | Cue::Only
                    | Cue::Contrast
            )
    };
    let is_covered = |hit: &Hit<Cue>| cues.iter().any(|other| covers(other, hit));
    let may_be_hidden =
        |hit: &Hit<Cue>| matches!(hit.tag, Cue::Negation | Cue::Exposed | Cue::Holds);
    cues.iter().filter(|hit| !(may_be_hidden(hit) && is_covered(hit))).cloned().collect()
}

/// Categories, without the pieces in which they must not be seen; the longest match counts.
fn data_hits(lexicon: &Lexicon, folded: &str) -> Vec<Hit<lykta_guidance::Category>> {
    let hits = lexicon.data.find(folded);
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
            kept.push(Hit { span: hit.span.clone(), tag: category });
        }
    }
    kept
}

fn zone_under(heading: &Sentence) -> Zone {
    if heading.has(Cue::AdviceHeading)
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

fn zone_of(sentence: &Sentence, heading: Zone) -> Zone {
    let tells =
        sentence.has(Cue::Exposed) && (sentence.has(Cue::Negation) || sentence.has(Cue::Possible));
    if sentence.has(Cue::Advice) || sentence.has(Cue::OtherIncident) {
        return Zone::Noise;
    }
    match heading {
        // Under advice a plain statement of what got out still counts.
        Zone::Noise if tells && sentence.kind != Kind::Item => Zone::Story,
        other => other,
    }
}
