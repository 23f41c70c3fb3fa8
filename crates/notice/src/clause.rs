//! The clauses of a sentence: how far a negation, a hedge or a claim reaches.
//!
//! A sentence is cut at commas, conjunctions and contrasts. Pieces without a statement of their own
//! belong to a neighbour: "names, addresses and numbers have leaked" is one clause, "names have
//! leaked, passwords have not" is two.

use crate::lexicon::Cue;
use crate::pattern::Hit;
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

/// What stands before a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// The beginning, or a full stop within an item.
    Start,
    /// "but", "while", a semicolon.
    Contrast,
    Colon,
    /// A comma, a dash or the end of a bracket.
    Comma,
    /// A bracket opens.
    Aside,
    And,
    Or,
}

/// A piece between two borders.
#[derive(Debug)]
struct Piece {
    span: Range<usize>,
    joint: Joint,
    /// Begins with "that", so that it hangs on the same main clause as the piece before.
    hangs_on: bool,
    negates: bool,
    /// Has a verb of any kind that the lexicon knows.
    says: bool,
    /// Its first category stands before its first verb.
    subject_first: bool,
    has_data: bool,
}

/// The clauses of a sentence, in order; they cover it.
pub(crate) fn of(
    folded: &str,
    sentence: &Range<usize>,
    cues: &[Hit<Cue>],
    data: &[Hit<Category>],
) -> Vec<Clause> {
    let pieces = pieces(folded, sentence, cues, data);
    let mut clauses: Vec<(Joint, Clause)> = Vec::new();
    let mut first = 0;
    for at in 1..=pieces.len() {
        if at < pieces.len() && !begins_clause(&pieces, first, at) {
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

/// Whether the piece at `at` begins a clause of its own, when one that began at `first` is open.
fn begins_clause(pieces: &[Piece], first: usize, at: usize) -> bool {
    let piece = &pieces[at];
    let open = &pieces[first..at];
    match piece.joint {
        Joint::Start | Joint::Contrast | Joint::Aside => return true,
        // What leads a list in governs it.
        Joint::Colon => return false,
        Joint::Comma | Joint::And | Joint::Or => {}
    }
    let is_closed = open.iter().any(|one| one.says) || open[0].joint == Joint::Aside;
    if !is_closed {
        // "No names, addresses or numbers have leaked" goes on; "the disk is not encrypted and
        // holds names" does not.
        let denies_data = open.iter().any(|one| one.has_data);
        let denies = open.iter().any(|one| one.negates);
        return denies && !denies_data && piece.says && piece.joint == Joint::And;
    }
    if piece.says || piece.negates {
        return true;
    }
    // Bare words go with the verb behind them when they are a list of its subjects.
    if !piece.has_data {
        return false;
    }
    let next = pieces[at + 1..]
        .iter()
        .take_while(|one| one.joint != Joint::Contrast && one.joint != Joint::Start)
        .find(|one| one.says);
    next.is_some_and(|one| {
        one.subject_first
            && matches!(one.joint, Joint::And | Joint::Or)
            && piece.joint == Joint::Comma
    })
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

fn pieces(
    folded: &str,
    sentence: &Range<usize>,
    cues: &[Hit<Cue>],
    data: &[Hit<Category>],
) -> Vec<Piece> {
    let mut borders: Vec<(usize, Joint)> = vec![(sentence.start, Joint::Start)];
    let text = &folded[sentence.clone()];
    let protected = |at: usize| {
        // A comma or word inside a longer phrase of the lexicon is no border.
        cues.iter().any(|hit| hit.span.start < at && hit.holds(&(at..at + 1)))
            || data.iter().any(|hit| hit.span.start < at && at < hit.span.end)
    };
    for (at, letter) in text.char_indices() {
        let place = sentence.start + at;
        let blank_after = text[at + letter.len_utf8()..].starts_with([' ', '\n', '\t']);
        let joint = match letter {
            ';' => Joint::Contrast,
            ':' if blank_after => Joint::Colon,
            ',' if blank_after => Joint::Comma,
            '–' | '—' if blank_after && at > 0 => Joint::Comma,
            '-' if blank_after && text[..at].ends_with(' ') => Joint::Comma,
            '(' => Joint::Aside,
            ')' => Joint::Comma,
            _ => continue,
        };
        if !protected(place) {
            borders.push((place, joint));
        }
    }
    for hit in cues {
        let joint = match hit.tag {
            Cue::Contrast => Joint::Contrast,
            Cue::And => Joint::And,
            Cue::Or => Joint::Or,
            _ => continue,
        };
        if !protected(hit.span.start) && hit.span.start > sentence.start {
            borders.push((hit.span.start, joint));
        }
    }
    borders.sort_by_key(|(at, _)| *at);
    let mut pieces: Vec<Piece> = Vec::new();
    for (nth, (start, joint)) in borders.iter().enumerate() {
        let end = borders.get(nth + 1).map_or(sentence.end, |(next, _)| *next);
        let span = *start..end;
        // ", and": the word says more than the comma.
        let is_empty =
            folded[span.clone()].trim_matches(|one: char| !one.is_alphanumeric()).is_empty();
        if is_empty && nth + 1 < borders.len() {
            if let Some(last) = pieces.last_mut() {
                last.span.end = end;
            }
            continue;
        }
        pieces.push(piece(span, *joint, cues, data));
    }
    if let Some(one) = pieces.first_mut() {
        one.span.start = sentence.start;
    }
    pieces
}

fn piece(span: Range<usize>, joint: Joint, cues: &[Hit<Cue>], data: &[Hit<Category>]) -> Piece {
    let within = |hit: &Range<usize>| span.start <= hit.start && hit.end <= span.end;
    let inside: Vec<&Hit<Cue>> = cues.iter().filter(|hit| within(&hit.span)).collect();
    let is_verb =
        |cue: Cue| matches!(cue, Cue::Exposed | Cue::Concerned | Cue::Holds | Cue::Misuse);
    let negates = inside.iter().any(|hit| hit.tag == Cue::Negation);
    // "Names and the picture that is shown at the gate": the verb is not the sentence's own.
    let relative =
        inside.iter().filter(|hit| hit.tag == Cue::Relative).map(|hit| hit.span.start).min();
    let describes = |at: usize| !negates && relative.is_some_and(|relative| relative < at);
    let first_verb = inside
        .iter()
        .filter(|hit| is_verb(hit.tag) && !describes(hit.span.start))
        .map(|hit| hit.span.start)
        .min();
    let first_data = data.iter().filter(|hit| within(&hit.span)).map(|hit| hit.span.start).min();
    Piece {
        joint,
        hangs_on: inside.iter().any(|hit| hit.tag == Cue::That && hit.span.start < span.start + 8),
        negates,
        says: first_verb.is_some(),
        subject_first: matches!((first_data, first_verb), (Some(data), Some(verb)) if data < verb),
        has_data: first_data.is_some(),
        span,
    }
}
