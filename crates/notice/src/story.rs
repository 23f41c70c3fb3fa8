//! What the notice claims as it goes on: whether data got out, may have, or did not.
//!
//! A sentence that only names data ("on the list were names and addresses") means what the text
//! last said of the data it is about.

use crate::clause::Clause;
use crate::findings::Found;
use crate::layout::Kind;
use crate::lexicon::Cue;
use crate::page::Page;
use crate::sentence::{Sentence, Zone};
use lykta_guidance::Event;
use std::collections::BTreeSet;

/// What a text says of the data it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    Told,
    Feared,
    Denied,
}

/// The claim that holds at each sentence.
#[derive(Debug)]
pub(crate) struct Story {
    /// Of each sentence, what it claims itself.
    claims: Vec<Option<Claim>>,
    /// Of each sentence, what was claimed last before it and not denied.
    before: Vec<Option<Claim>>,
    /// Where the text claims nothing before a place.
    first: Option<Claim>,
    is_about_something: bool,
    insider: bool,
}

/// Where these happened, what was concerned was reached.
const WENT: [Event; 8] = [
    Event::MisdirectedMessage,
    Event::LostDeviceOrPaper,
    Event::PublicByMistake,
    Event::MassMailExposure,
    Event::UnauthorizedViewing,
    Event::DataStolen,
    Event::PublishedOnline,
    Event::IdentityMisused,
];

impl Story {
    pub(crate) fn of(page: &Page<'_>, events: &[Found<Event, ()>]) -> Self {
        let went: BTreeSet<usize> = events
            .iter()
            .filter(|one| WENT.contains(&one.id))
            .flat_map(|one| &one.evidence)
            .map(|place| page.sentence_at(place.start))
            .collect();
        let mut claims: Vec<Option<Claim>> = page
            .sentences
            .iter()
            .enumerate()
            .map(|(at, one)| {
                // "What may have leaked?" as a heading tells what stands below it.
                let asks_what = one.asks && one.kind == Kind::Heading && one.governs();
                let counts = (one.zone != Zone::Noise || asks_what) && !one.has(Cue::Earlier);
                claim_of(one, went.contains(&at)).filter(|_| counts)
            })
            .collect();
        let concerned =
            page.sentences.iter().filter(|one| one.zone != Zone::Noise).any(is_concerned);
        // "If somebody gets hold of your password" tells of nothing that happened.
        let is_about_something = !events.is_empty()
            || concerned
            || page
                .sentences
                .iter()
                .zip(&claims)
                .any(|(one, claim)| claim.is_some() && !one.only_if());
        let has = |wanted: &[Event]| events.iter().any(|one| wanted.contains(&one.id));
        // Nobody knows who has a lost device: where the text doubts that anyone looked, it is open.
        if has(&[Event::LostDeviceOrPaper]) && claims.contains(&Some(Claim::Feared)) {
            for claim in claims.iter_mut().filter(|one| **one == Some(Claim::Told)) {
                *claim = Some(Claim::Feared);
            }
        }
        let first = claims.iter().flatten().find(|one| **one != Claim::Denied).copied();
        let denied = claims.contains(&Some(Claim::Denied));
        let first = first
            .or_else(|| has(&WENT).then_some(Claim::Told))
            .or_else(|| (concerned && !denied).then_some(Claim::Told))
            .or_else(|| (has(&[Event::UnauthorizedAccess]) && !denied).then_some(Claim::Feared));
        let insider = has(&[Event::UnauthorizedViewing, Event::PublicByMistake]);
        let before = claims.iter().scan(None, |last, claim| {
            let before = *last;
            *last = claim.filter(|one| *one != Claim::Denied).or(before);
            Some(before)
        });
        Self { first, before: before.collect(), claims, is_about_something, insider }
    }

    /// Whether the text tells of an incident at all; advice, rules and exercises do not.
    pub(crate) fn is_about_something(&self) -> bool {
        self.is_about_something
    }

    /// Whether "could see" is a fact: somebody inside looked, or it stood open.
    pub(crate) fn was_in_reach(&self) -> bool {
        self.insider
    }

    /// What holds for words that only name data, at a sentence.
    pub(crate) fn claim_at(&self, page: &Page<'_>, at: usize) -> Option<Claim> {
        let sentence = &page.sentences[at];
        if let Some(own) = self.claims[at].filter(|one| *one != Claim::Denied) {
            return Some(own);
        }
        // "Nothing shows that anyone read them. The report covers names and addresses."
        let nothing_else = self.first.is_none() && self.before[at].is_none();
        if sentence.goes_on
            && (sentence.has(Cue::Continues) || nothing_else)
            && let Some(before) = self.claims[at - 1]
        {
            return Some(before);
        }
        self.before[at].or(self.first)
    }
}

/// What a sentence claims; `happens` where an event stands in it by which data got out.
fn claim_of(sentence: &Sentence, happens: bool) -> Option<Claim> {
    let claiming: Vec<&Clause> =
        sentence.clauses.iter().filter(|one| one.claims || one.concerns).collect();
    let is_open = |one: &&Clause| one.hedge.is_some() || one.condition.is_some();
    if claiming.iter().any(|one| one.claims && !one.states_doubt()) || happens {
        Some(Claim::Told)
    } else if claiming.iter().any(|one| !one.denied && is_open(one)) {
        Some(Claim::Feared)
    } else if claiming.iter().any(|one| one.denied && !one.misuse) {
        // "No signs that files were read, but we cannot rule it out."
        let doubts = sentence.clauses.iter().any(|one| one.hedge.is_some() && !one.claims);
        Some(if doubts && sentence.data.is_empty() { Claim::Feared } else { Claim::Denied })
    } else {
        None
    }
}

/// Says of data that they are concerned, and nothing more.
fn is_concerned(sentence: &Sentence) -> bool {
    sentence.clauses.iter().any(|one| one.concerns && !one.denied)
}
