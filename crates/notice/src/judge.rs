//! What one place of a notice says of a category that is named there.

use crate::clause::Clause;
use crate::layout::Kind;
use crate::lexicon::Cue;
use crate::page::Page;
use crate::pattern::Hit;
use crate::sentence::{Sentence, Zone};
use crate::story::{Claim, Story};
use lykta_guidance::Certainty;
use std::ops::Range;

/// A negation is about data that stand at most so many words away.
const NEAR: usize = 2;

/// What one place says of a category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) span: Range<usize>,
    pub(crate) certainty: Certainty,
    /// Said in its own clause or by what leads it in, not only carried over from the text before.
    pub(crate) outright: bool,
    pub(crate) corrects: bool,
    pub(crate) condition: Option<Range<usize>>,
}

/// What the sentence with the number `at` says of the category that is named in it at `hit`.
pub(crate) fn at(page: &Page<'_>, story: &Story, at: usize, hit: &Range<usize>) -> Option<Said> {
    let sentence = &page.sentences[at];
    if sentence.asks {
        return answered(page, at, hit);
    }
    if sentence.zone == Zone::Noise {
        return None;
    }
    let own = sentence.clause(hit.start);
    let lead = sentence.lead.and_then(|lead| page.sentences[lead].clauses.last());
    let (certainty, outright) = if is_retracted(page, at) {
        (Certainty::Excluded, true)
    } else if let Some(certainty) = told_below(page, at) {
        (certainty, true)
    } else {
        match by_clauses(page, story, sentence, hit, own, lead) {
            Judged::Says(certainty) => (certainty, true),
            Judged::SaysNothing => return None,
            Judged::Names => by_story(page, story, at, own)?,
        }
    };
    // What "we first wrote" is only told again.
    let is_old = sentence.has(Cue::Earlier);
    Some(Said {
        span: hit.clone(),
        certainty,
        outright: outright && !is_old,
        corrects: sentence.zone == Zone::Update && !is_old,
        condition: own
            .condition
            .as_ref()
            .or_else(|| lead?.condition.as_ref())
            .map(|at| whole(page, at)),
    })
}

/// A condition with all its words: "if you paid by card", not only "if".
fn whole(page: &Page<'_>, condition: &Range<usize>) -> Range<usize> {
    let sentence = &page.sentences[page.sentence_at(condition.start)].span;
    let rest = &page.folded[condition.end.min(sentence.end)..sentence.end];
    let words = rest.split([',', '.', ';', ':', ')', '\n']).next().unwrap_or_default();
    condition.start..condition.end + words.trim_end().len()
}

/// What a sentence does with a category.
enum Judged {
    Says(Certainty),
    /// It speaks of something else: misuse, a supposition.
    SaysNothing,
    /// It only names it.
    Names,
}

/// By the category's own clause, and by what leads its list in.
fn by_clauses(
    page: &Page<'_>,
    story: &Story,
    sentence: &Sentence,
    hit: &Range<usize>,
    own: &Clause,
    lead: Option<&Clause>,
) -> Judged {
    use Certainty::{Excluded, Known, Possible};
    if own.denied {
        let excludes = !own.is_only_misuse() && denies(page, sentence, own, hit);
        return if excludes { Judged::Says(Excluded) } else { Judged::SaysNothing };
    }
    if own.within_reach && own.condition.is_none() && story.was_in_reach() {
        return Judged::Says(Known);
    }
    // "If somebody uses your number" says nothing of whether it got out.
    let supposes = own.condition.as_ref().is_some_and(|condition| condition.start < hit.start);
    if supposes && own.hedge.is_none() && !own.speaks_of_data() {
        return Judged::SaysNothing;
    }
    // "If you paid by card, the number has leaked": true for some is true.
    let is_hedged = own.hedge.is_some() || lead.is_some_and(|lead| lead.hedge.is_some());
    let open = own.hedge.is_some() || own.condition.is_some() && (is_hedged || !own.claims);
    if open && !own.is_only_misuse() {
        return Judged::Says(Possible);
    }
    match lead {
        Some(lead) if lead.is_only_misuse() && lead.denied => Judged::SaysNothing,
        Some(lead) if lead.denied => Judged::Says(Excluded),
        Some(lead) if lead.within_reach && story.was_in_reach() => Judged::Says(Known),
        Some(lead) if lead.states_doubt() && !lead.is_only_misuse() => Judged::Says(Possible),
        Some(lead) if lead.claims => Judged::Says(Known),
        _ if own.claims => Judged::Says(Known),
        _ if sentence.kind == Kind::Heading => Judged::SaysNothing,
        _ => Judged::Names,
    }
}

/// By what the text last claimed; outright only where the sentence claims it itself.
fn by_story(page: &Page<'_>, story: &Story, at: usize, own: &Clause) -> Option<(Certainty, bool)> {
    let tells = |one: &Clause| one.claims && !one.states_doubt();
    Some(match story.claim_at(page, at)? {
        Claim::Told => {
            (Certainty::Known, own.holds && page.sentences[at].clauses.iter().any(tells))
        }
        Claim::Feared => (Certainty::Possible, false),
        Claim::Denied => (Certainty::Excluded, false),
    })
}

/// "Have account numbers leaked? No." What a question asks of data, its answer says.
fn answered(page: &Page<'_>, at: usize, hit: &Range<usize>) -> Option<Said> {
    let asked = page.sentences[at].clause(hit.start).speaks_of_data();
    let answer = page.sentences.get(at + 1)?;
    let first = answer.cues.iter().filter(|cue| cue.span.start <= answer.first_word);
    let yes_or_no = first.into_iter().find_map(|cue| match cue.tag {
        Cue::Yes => Some(Certainty::Known),
        Cue::No => Some(Certainty::Excluded),
        _ => None,
    });
    let told = answer.clauses.first().filter(|one| one.speaks_of_data());
    let certainty = match (yes_or_no, told) {
        (Some(answer), _) if asked => Some(answer),
        (None, Some(told)) if asked && told.condition.is_some() => Some(Certainty::Possible),
        (None, Some(told)) if answer.data.is_empty() && told.denied => Some(Certainty::Excluded),
        (None, Some(told)) if answer.data.is_empty() && told.hedge.is_some() => {
            Some(Certainty::Possible)
        }
        _ => None,
    };
    Some(Said {
        span: hit.clone(),
        certainty: certainty?,
        outright: true,
        corrects: false,
        condition: None,
    })
}

/// A table as a list of lines: "Data: names", and below it "Affected: yes".
fn told_below(page: &Page<'_>, at: usize) -> Option<Certainty> {
    let below = page
        .sentences
        .get(at + 1)
        .filter(|one| one.data.is_empty() && one.kind != Kind::Paragraph)?;
    below.cues.iter().find_map(|hit| {
        let behind_colon = page.folded[below.span.start..hit.span.start].trim_end().ends_with(':');
        match hit.tag {
            Cue::Yes if behind_colon => Some(Certainty::Known),
            Cue::No if behind_colon => Some(Certainty::Excluded),
            _ => None,
        }
    })
}

/// Whether the sentence behind takes back what this one says.
fn is_retracted(page: &Page<'_>, at: usize) -> bool {
    page.sentences
        .get(at + 1)
        .is_some_and(|next| next.goes_on && next.has(Cue::Retracts) && next.data.is_empty())
}

/// Whether a denial is about the data: they did not get out, are not held, or "no numbers". "We do
/// not ask for numbers" denies something else.
fn denies(page: &Page<'_>, sentence: &Sentence, clause: &Clause, hit: &Range<usize>) -> bool {
    let data = || sentence.data.iter().filter(|one| clause.span.contains(&one.span.start));
    let is_near = |cue: &Hit<Cue>| {
        data().any(|one| {
            let between = match one.span.start >= cue.span.end {
                true => cue.span.end..one.span.start,
                false => one.span.end.min(cue.span.start)..cue.span.start,
            };
            page.folded[between].split_whitespace().count() <= NEAR
        })
    };
    // "There is a note that nothing may be sent": the denial stands behind "that".
    let reaches = |cue: &Hit<Cue>| {
        cue.span.start < hit.end
            || sentence.cues_in(&(hit.end..cue.span.start), Cue::That).next().is_none()
    };
    // "They could see neither bookings nor X-rays" tells of an outage.
    let of_event = |cue: &Hit<Cue>| {
        sentence.events.iter().any(|event| {
            !event.tag.beside
                && event.span.start <= cue.span.start
                && cue.span.end <= event.span.end
        })
    };
    let negations = || sentence.cues_in(&clause.span, Cue::Negation).filter(|cue| !of_event(cue));
    let denies_event_only = negations().next().is_none()
        && sentence.cues_in(&clause.span, Cue::Negation).next().is_some();
    if denies_event_only {
        return false;
    }
    let is_reached = negations().next().is_none() || negations().any(reaches);
    is_reached && (clause.speaks_of_data() || negations().any(is_near))
}
