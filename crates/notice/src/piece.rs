//! The pieces of a sentence: what stands between commas, conjunctions and contrasts.

use crate::lexicon::Cue;
use crate::pattern::Hit;
use lykta_guidance::Category;
use std::ops::Range;

/// What stands before a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joint {
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
pub(crate) struct Piece {
    pub(crate) span: Range<usize>,
    pub(crate) joint: Joint,
    /// Begins with "that", so that it hangs on the same main clause as the piece before.
    pub(crate) hangs_on: bool,
    negates: bool,
    /// Has a verb of any kind that the lexicon knows.
    says: bool,
    /// Its first category stands before its first verb.
    subject_first: bool,
    has_data: bool,
}

/// Whether the piece at `at` begins a clause of its own, when one that began at `first` is open.
pub(crate) fn begins_clause(pieces: &[Piece], first: usize, at: usize) -> bool {
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

/// The pieces of a sentence, in order; they cover it.
pub(crate) fn of(
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
