//! What happened, as the notice tells it.

use crate::findings::Found;
use crate::lexicon::{Cue, EventWord, Lexicon, Near};
use crate::page::Page;
use crate::pattern::Hit;
use crate::sentence::{Sentence, Zone};
use lykta_guidance::{Category, Certainty, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Each event once, with the words that show it.
pub(crate) fn find(page: &Page<'_>, lexicon: &Lexicon) -> Vec<Found<Event, ()>> {
    let mut found: BTreeMap<Event, Vec<Range<usize>>> = BTreeMap::new();
    let anywhere: BTreeSet<usize> = told(page)
        .flat_map(|(_, one)| one.events.iter().map(move |hit| (one, hit)))
        .filter(|(one, hit)| hit.tag.beside && !one.clause(hit.span.start).denied)
        .map(|(_, hit)| hit.tag.entry)
        .collect();
    for (at, sentence) in told(page) {
        for hit in sentence.events.iter().filter(|hit| !hit.tag.beside) {
            let entry = &lexicon.events[hit.tag.entry];
            let is_there = entry.alone
                || match entry.near {
                    Near::Sentence => has_beside(sentence, hit),
                    Near::Paragraph => page.paragraph(at).any(|one| has_beside(one, hit)),
                    Near::Notice => anywhere.contains(&hit.tag.entry),
                };
            if is_there && is_told(sentence, hit, entry.event) {
                found.entry(entry.event).or_default().push(hit.span.clone());
            }
        }
    }
    drop_open_mail(page, &mut found);
    let overloaded = told(page).any(|(_, one)| one.has(Cue::Overload));
    imply(&mut found, overloaded);
    let tell = |(id, spans): (Event, Vec<Range<usize>>)| Found {
        id,
        state: (),
        evidence: spans.iter().map(|span| page.evidence(span)).collect(),
        condition: None,
    };
    found.into_iter().map(tell).collect()
}

fn told<'p>(page: &'p Page<'_>) -> impl Iterator<Item = (usize, &'p Sentence)> {
    page.sentences.iter().enumerate().filter(|(_, one)| one.zone != Zone::Noise)
}

/// Whether what an entry needs beside its words stands in a sentence.
fn has_beside(sentence: &Sentence, hit: &Hit<EventWord>) -> bool {
    sentence.events.iter().filter(|other| other.tag.beside && other.tag.entry == hit.tag.entry).any(
        |other| {
            !sentence.clause(other.span.start).denied || sentence.span.contains(&hit.span.start)
        },
    )
}

/// "The addresses stood open in the copy field" is the mass mail once more, nothing published.
fn drop_open_mail(page: &Page<'_>, found: &mut BTreeMap<Event, Vec<Range<usize>>>) {
    let mails = [Event::MassMailExposure, Event::MisdirectedMessage];
    let of_mail: BTreeSet<usize> = mails
        .iter()
        .filter_map(|one| found.get(one))
        .flatten()
        .map(|place| page.sentence_at(place.start))
        .collect();
    if let Some(places) = found.get_mut(&Event::PublicByMistake) {
        places.retain(|place| !of_mail.contains(&page.sentence_at(place.start)));
    }
    found.retain(|_, places| !places.is_empty());
}

/// Who encrypts, publishes or copies from outside has got in first; who only overloads has not.
fn imply(found: &mut BTreeMap<Event, Vec<Range<usize>>>, overloaded: bool) {
    let from_inside =
        [Event::UnauthorizedViewing, Event::PublicByMistake, Event::LostDeviceOrPaper];
    let mut shows = vec![Event::Ransomware, Event::PublishedOnline];
    if !overloaded {
        shows.push(Event::RansomwareOutage);
    }
    if !from_inside.iter().any(|one| found.contains_key(one)) {
        shows.push(Event::DataStolen);
    }
    if let Some(words) = found.get(&Event::PublishedOnline).cloned() {
        found.entry(Event::DataStolen).or_insert(words);
    }
    let words = shows.iter().find_map(|one| found.get(one).cloned());
    if let Some(words) = words {
        found.entry(Event::UnauthorizedAccess).or_insert(words);
    }
}

/// Said as a fact: neither denied nor only feared.
fn is_told(sentence: &Sentence, hit: &Hit<EventWord>, event: Event) -> bool {
    let clause = sentence.clause(hit.span.start);
    let is_presupposed = |from: usize| {
        from < hit.span.start
            && sentence.cues_in(&(from..hit.span.start), Cue::Presupposes).next().is_some()
    };
    // What the pattern itself holds ("cannot be restored") was meant to be there.
    let negation = |cue: &Hit<Cue>| {
        !hit.holds(&cue.span) && cue.span.start < hit.span.end && !is_presupposed(cue.span.end)
    };
    let own = || sentence.cues_in(&clause.span, Cue::Negation).next().is_some();
    let denied =
        clause.denied && (sentence.cues_in(&clause.span, Cue::Negation).any(negation) || !own());
    let open = clause.condition.is_some()
        || clause
            .hedge
            .as_ref()
            .is_some_and(|hedge| hedge.start <= hit.span.start && !is_presupposed(hedge.end));
    event == Event::UnknownIfAffected || !(denied || open)
}

/// Adds that it is open whether data were reached, where the notice leaves a category open.
pub(crate) fn with_doubt(
    categories: &[Found<Category, Certainty>],
    mut events: Vec<Found<Event, ()>>,
) -> Vec<Found<Event, ()>> {
    let is_there = events.iter().any(|one| one.id == Event::UnknownIfAffected);
    let open = categories.iter().find(|one| one.state == Certainty::Possible);
    if let (false, Some(open)) = (is_there, open) {
        events.push(Found {
            id: Event::UnknownIfAffected,
            state: (),
            evidence: open.evidence.clone(),
            condition: None,
        });
        events.sort_by_key(|one| one.id);
    }
    events
}
