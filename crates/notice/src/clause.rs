//! The clauses of a sentence: how far a negation, a hedge or a claim reaches.
//!
//! A sentence is cut at commas, conjunctions and contrasts. Pieces without a statement of their own
//! belong to a neighbour: "names, addresses and numbers have leaked" is one clause, "names have
//! leaked, passwords have not" is two.

use crate::lexicon::Cue;
use crate::pattern::Hit;
use crate::piece::{self, Joint};
use lykta_guidance::Category;
use std::ops::Range;

/// A part of a sentence in which one statement holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) span: Range<usize>,
    /// Says that it is not so.
    pub(crate) denied: bool,
    /// Leaves it open: where the hedge stands.
    pub(crate) hedge: Option<Range<usize>>,
    /// Depends on something: where the condition stands.
    pub(crate) condition: Option<Range<usize>>,
    /// Says that data got out, were reached, seen, lost or sent wrong.
    pub(crate) claims: bool,
    /// Says that data are among those concerned, without saying how.
    pub(crate) concerns: bool,
    /// Says that somebody could see.
    pub(crate) within_reach: bool,
    /// Says where data are kept or what holds them.
    pub(crate) holds: bool,
    /// Speaks of what was done with the data afterwards; denying that excludes nothing.
    pub(crate) misuse: bool,
}

impl Clause {
    /// Has a verb about where data are or what became of them.
    pub(crate) fn speaks_of_data(&self) -> bool {
        self.claims || self.concerns || self.holds
    }

    /// Speaks of misuse and of nothing else.
    pub(crate) fn is_only_misuse(&self) -> bool {
        self.misuse && !self.claims
    }

    /// Denies or leaves open.
    pub(crate) fn states_doubt(&self) -> bool {
        self.denied || self.hedge.is_some() || self.condition.is_some()
    }

    /// Takes what another says of a list that this is a part of.
    pub(crate) fn governed_by(&mut self, lead: &Self) {
        self.denied = lead.denied;
        self.claims = lead.claims;
        self.concerns = lead.concerns;
        self.within_reach = lead.within_reach;
        self.hedge.clone_from(&lead.hedge);
        self.condition.clone_from(&lead.condition);
    }

    /// Goes on with what another says.
    fn take(&mut self, other: Self) {
        self.span.end = other.span.end;
        self.denied |= other.denied;
        self.claims |= other.claims;
        self.concerns |= other.concerns;
        self.within_reach |= other.within_reach;
        self.holds |= other.holds;
        self.misuse |= other.misuse;
        self.hedge = self.hedge.take().or(other.hedge);
        self.condition = self.condition.take().or(other.condition);
    }

    /// "Identity codes: no".
    fn answer(&mut self, folded: &str, cues: &[Hit<Cue>]) {
        let behind_colon = |hit: &&Hit<Cue>| {
            self.span.start < hit.span.start
                && hit.span.end <= self.span.end
                && folded[self.span.start..hit.span.start].trim_end().ends_with(':')
        };
        let answer =
            cues.iter().filter(|hit| matches!(hit.tag, Cue::Yes | Cue::No)).find(behind_colon);
        match answer.map(|hit| hit.tag) {
            Some(Cue::No) => (self.denied, self.concerns) = (true, true),
            Some(_) => self.claims = true,
            None => {}
        }
    }

    /// Whether it says anything of what happened to data.
    pub(crate) fn states(&self) -> bool {
        self.denied || self.claims || self.hedge.is_some() || self.condition.is_some()
    }
}

/// The clauses of a sentence, in order; they cover it.
pub(crate) fn of(
    folded: &str,
    sentence: &Range<usize>,
    cues: &[Hit<Cue>],
    data: &[Hit<Category>],
) -> Vec<Clause> {
    let pieces = piece::of(folded, sentence, cues, data);
    let mut clauses: Vec<(Joint, Clause)> = Vec::new();
    let mut first = 0;
    for at in 1..=pieces.len() {
        if at < pieces.len() && !piece::begins_clause(&pieces, first, at) {
            continue;
        }
        let span = pieces[first].span.start..pieces[at - 1].span.end;
        let mut clause = stated(span, cues);
        clause.answer(folded, cues);
        // "We cannot rule out that … and that …", "nobody has read or copied …"
        let shares = pieces[first].hangs_on || pieces[first].joint == Joint::Or;
        let own_hedge = clause.hedge.is_some();
        if shares && let Some((_, before)) = clauses.last() {
            clause.hedge = clause.hedge.or_else(|| before.hedge.clone());
            // "It is not known whether …" denies nothing.
            clause.denied |= before.denied && !own_hedge;
        }
        // "Not shown were: numbers (masked) and accounts": what leads the list in governs all of it.
        let behind_colon = pieces[..first].iter().rposition(|one| one.joint == Joint::Colon);
        if let Some(colon) = behind_colon.filter(|_| !clause.states())
            && let Some((_, lead)) =
                clauses.iter().rev().find(|(_, one)| one.span.start <= pieces[colon].span.start)
        {
            clause.governed_by(lead);
        }
        let also =
            cues.iter().any(|hit| hit.tag == Cue::Also && clause.span.contains(&hit.span.start));
        if also
            && pieces[first].joint == Joint::And
            && clause.holds
            && !clause.states()
            && let Some((_, before)) = clauses.last()
        {
            clause.governed_by(before);
        }
        clauses.push((pieces[first].joint, clause));
        first = at;
    }
    joined(clauses, data)
}

/// "Numbers are kept elsewhere and were not touched": a statement without data of its own is about
/// the data just named, when nothing was said of them yet. Behind a "but" it must be about data
/// that got out, not about anything else.
fn joined(clauses: Vec<(Joint, Clause)>, data: &[Hit<Category>]) -> Vec<Clause> {
    let has_data = |span: &Range<usize>| data.iter().any(|hit| span.contains(&hit.span.start));
    let mut joined: Vec<Clause> = Vec::new();
    for (joint, clause) in clauses {
        let is_about_data =
            clause.claims || clause.concerns || clause.holds && joint != Joint::Contrast;
        // "(only if you paid by card)"
        let limits =
            joint == Joint::Aside && (clause.hedge.is_some() || clause.condition.is_some());
        let goes_on = !has_data(&clause.span) && (!clause.states() || is_about_data || limits);
        match joined.last_mut() {
            Some(before) if goes_on && !before.states() && has_data(&before.span) => {
                before.take(clause);
            }
            _ => joined.push(clause),
        }
    }
    joined
}

fn stated(span: Range<usize>, cues: &[Hit<Cue>]) -> Clause {
    let inside = |cue: Cue| {
        let span = span.clone();
        cues.iter().filter(move |hit| {
            hit.tag == cue && span.start <= hit.span.start && hit.span.end <= span.end
        })
    };
    let only: Vec<_> = inside(Cue::Only).collect();
    // "Not only" denies nothing.
    let denied = inside(Cue::Negation).any(|hit| {
        !only
            .iter()
            .any(|only| only.span.start >= hit.span.start && only.span.start <= hit.span.end + 2)
    });
    let (claims, concerns) =
        (inside(Cue::Exposed).next().is_some(), inside(Cue::Concerned).next().is_some());
    // "Whether they live together" may be what was written down.
    let whether = inside(Cue::Whether).next().filter(|_| claims || concerns);
    let hedge = inside(Cue::Possible).next().or(whether);
    Clause {
        // "Whether it was given we cannot see" denies nothing.
        denied: denied && whether.is_none(),
        hedge: hedge.map(|hit| hit.span.clone()),
        condition: inside(Cue::Condition).next().map(|hit| hit.span.clone()),
        claims,
        concerns,
        within_reach: inside(Cue::WithinReach).next().is_some(),
        holds: inside(Cue::Holds).next().is_some(),
        misuse: inside(Cue::Misuse).next().is_some(),
        span: span.clone(),
    }
}
