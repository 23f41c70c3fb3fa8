//! Which categories the notice names, and how sure it is of each.

use crate::findings::Found;
use crate::layout::Kind;
use crate::lexicon::Cue;
use crate::sentence::{Sentence, Zone};
use crate::zones::Page;
use lykta_guidance::{Category, Certainty, Event};
use std::collections::BTreeMap;
use std::ops::Range;

/// Whether the notice as a whole tells of data that got out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breach {
    Told,
    Feared,
    None,
}

/// What one place says of a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Said {
    certainty: Certainty,
    /// Said in its own sentence, not only carried over from the one before.
    outright: bool,
    zone: Zone,
}

/// Each category once, with the words that show it.
pub(crate) fn find(
    page: &Page<'_>,
    events: &[Found<Event, ()>],
) -> Vec<Found<Category, Certainty>> {
    let mut said: BTreeMap<Category, Vec<(Range<usize>, Said)>> = BTreeMap::new();
    // Where something concrete went astray, what it held went with it.
    let went = [
        Event::MisdirectedMessage,
        Event::LostDeviceOrPaper,
        Event::PublicByMistake,
        Event::MassMailExposure,
        Event::UnauthorizedViewing,
        Event::DataStolen,
        Event::PublishedOnline,
        Event::IdentityMisused,
    ];
    let told = page.sentences.iter().filter(|one| one.zone != Zone::Noise);
    let exposed = || {
        told.clone()
            .filter(|one| one.has(Cue::Exposed) && !one.has(Cue::Negation) && !one.has(Cue::Misuse))
    };
    let astray = if events.iter().any(|event| went.contains(&event.id))
        || exposed().any(|one| !one.has(Cue::Possible))
    {
        Breach::Told
    } else if exposed().next().is_some() {
        Breach::Feared
    } else {
        Breach::None
    };
    for (at, sentence) in page.sentences.iter().enumerate() {
        if sentence.zone == Zone::Noise {
            continue;
        }
        for hit in &sentence.data {
            if let Some(one) = judge(page, at, sentence, &hit.span, astray) {
                said.entry(hit.tag).or_default().push((hit.span.clone(), one));
            }
        }
    }
    said.into_iter().map(|(category, places)| settle(page, category, &places)).collect()
}

fn settle(
    page: &Page<'_>,
    category: Category,
    places: &[(Range<usize>, Said)],
) -> Found<Category, Certainty> {
    let any = |wanted: Certainty, outright: bool| {
        places.iter().any(|(_, said)| said.certainty == wanted && (said.outright || !outright))
    };
    let corrected = places
        .iter()
        .rev()
        .find(|(_, said)| said.zone == Zone::Update && said.outright)
        .map(|(_, said)| said.certainty);
    let certainty = corrected.unwrap_or_else(|| {
        if any(Certainty::Known, true) {
            Certainty::Known
        } else if any(Certainty::Excluded, true) && !any(Certainty::Possible, true) {
            Certainty::Excluded
        } else if any(Certainty::Known, false) && !any(Certainty::Possible, true) {
            Certainty::Known
        } else if any(Certainty::Possible, false) {
            Certainty::Possible
        } else {
            Certainty::Excluded
        }
    });
    let shows = places.iter().filter(|(_, said)| said.certainty == certainty);
    Found {
        id: category,
        state: certainty,
        evidence: shows.map(|(span, _)| page.evidence(span)).collect(),
        condition: None,
    }
}

/// What holds at a place, from its clause, its sentence and what leads it in.
#[derive(Debug, Default, Clone, Copy)]
struct Scope {
    denied: bool,
    hedged: bool,
    exposed: bool,
    holds: bool,
}

fn judge(
    page: &Page<'_>,
    at: usize,
    sentence: &Sentence,
    hit: &Range<usize>,
    astray: Breach,
) -> Option<Said> {
    let own = scope(sentence, hit);
    let (scope, outright) = match (sentence.kind, sentence.lead) {
        (Kind::Item, Some(lead)) => {
            let lead = &page.sentences[lead];
            let end = lead.span.end..lead.span.end;
            let from = self::scope(lead, &end);
            let both = Scope {
                denied: own.denied || from.denied,
                hedged: own.hedged || from.hedged,
                exposed: own.exposed || from.exposed,
                holds: own.holds || from.holds,
            };
            (both, true)
        }
        _ => (own, true),
    };
    let said = |certainty, outright| Some(Said { certainty, outright, zone: sentence.zone });
    if scope.denied {
        return said(Certainty::Excluded, outright);
    }
    if scope.hedged {
        return said(Certainty::Possible, outright);
    }
    if scope.exposed {
        return said(Certainty::Known, outright);
    }
    if scope.holds {
        return said(
            if astray == Breach::Told { Certainty::Known } else { Certainty::Possible },
            false,
        );
    }
    // A sentence that only goes on carries what the one before it said.
    // In a notice of a breach, what is named outside advice is what it is about.
    let bare = |breach: Breach| match breach {
        Breach::Told if sentence.kind != Kind::Heading => said(Certainty::Known, false),
        Breach::Feared if sentence.kind != Kind::Heading => said(Certainty::Possible, false),
        _ => None,
    };
    let Some(before) =
        sentence.goes_on.then(|| &page.sentences[at - 1]).filter(|one| one.zone != Zone::Noise)
    else {
        return bare(astray);
    };
    let whole = before.span.end..before.span.end;
    let from = self::scope(before, &whole);
    match (from.exposed, from.hedged, from.denied) {
        (_, _, true) => None,
        (_, true, _) => said(Certainty::Possible, false),
        (true, false, _) => said(Certainty::Known, false),
        _ => bare(astray),
    }
}

fn scope(sentence: &Sentence, hit: &Range<usize>) -> Scope {
    let at = hit.start.min(sentence.span.end.saturating_sub(1)).max(sentence.span.start);
    let clause = sentence.clause(at);
    let has = |cue| sentence.cues_in(&clause, cue).next().is_some();
    let exposed = has(Cue::Exposed);
    let misuse_only = has(Cue::Misuse) && !exposed;
    let only = sentence.cues_in(&clause, Cue::Only).next();
    // "Not only" denies nothing.
    let negations = sentence.cues_in(&clause, Cue::Negation).filter(|hit| {
        only.is_none_or(|only| {
            only.span.start < hit.span.start || only.span.start > hit.span.end + 2
        })
    });
    let denied = !misuse_only
        && !has(Cue::System)
        && negations.into_iter().any(|negation| {
            let said_before = sentence
                .cues_in(&clause, Cue::Exposed)
                .any(|cue| cue.span.end <= negation.span.start);
            // "Names have leaked, not passwords": what stands before the negation was said.
            negation.span.start <= hit.start || !said_before
        });
    let hedged = !misuse_only && (has(Cue::Possible) || has(Cue::Condition));
    Scope {
        denied,
        hedged,
        exposed: exposed || sentence.has(Cue::Exposed) || only.is_some(),
        holds: sentence.has(Cue::Holds),
    }
}
