//! How a text is laid out: headings, paragraphs, items of lists, with their places in the text.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation as _;

/// A heading is a line of its own, at most so long.
const LONGEST_HEADING: usize = 90;

/// A word before a full stop that is no abbreviation ("kl.", "nr.") has at least so many letters.
const LONGER_THAN_ABBREVIATIONS: usize = 5;

/// No sentence that somebody wrote is longer, in bytes.
const LONGEST_SENTENCE: usize = 2000;

/// A line that was broken at a fixed width is at least so long.
const SHORTEST_FULL_LINE: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Heading,
    Paragraph,
    /// With a bullet or a number.
    Item,
    /// A short line of a list without bullets.
    Listed,
}

impl Kind {
    /// Whether what leads a list in governs it.
    pub(crate) fn is_in_list(self) -> bool {
        matches!(self, Self::Item | Self::Listed)
    }
}

/// A piece of the layout.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) span: Range<usize>,
}

/// The blocks of a text, in order.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut run: Vec<Range<usize>> = Vec::new();
    // Lines without a blank line between them belong together.
    for line in lines(text).chain(std::iter::once(text.len()..text.len())) {
        let words = text[line.clone()].trim();
        if words.is_empty() {
            add_run(text, &run, &mut blocks);
            run.clear();
        } else {
            let start =
                line.start + (text[line.clone()].len() - text[line.clone()].trim_start().len());
            run.push(start..start + words.len());
        }
    }
    blocks
}

/// Lines of a letter that was set to a fixed width go on in the next line.
fn is_wrapped(text: &str, run: &[Range<usize>]) -> bool {
    let Some((_, full)) = run.split_last() else { return false };
    let goes_on = |line: &&Range<usize>| {
        line.len() >= SHORTEST_FULL_LINE && !text[(*line).clone()].ends_with(['.', '!', '?', ':'])
    };
    full.len() >= 2 && full.iter().filter(goes_on).count() * 3 >= full.len() * 2
}

fn add_run(text: &str, run: &[Range<usize>], blocks: &mut Vec<Block>) {
    let wrapped = is_wrapped(text, run);
    for (nth, line) in run.iter().enumerate() {
        let words = &text[line.clone()];
        let before = blocks.last().map(|last| (last.kind, &text[last.span.clone()]));
        let leads = before.is_some_and(|(_, words)| words.ends_with(':'));
        let mark = mark_of(words, before);
        let ends = before.is_some_and(|(_, words)| words.ends_with(['.', '!', '?', ':']));
        let goes_on = nth > 0 && mark.is_none() && !leads;
        let listed = before.is_some_and(|(kind, _)| kind == Kind::Listed);
        if let Some(last) = blocks.last_mut()
            && goes_on
            && !listed
            && ((wrapped && !ends) || words.starts_with(char::is_lowercase))
        {
            last.span.end = line.end;
            if last.kind == Kind::Heading {
                last.kind = kind_of(&text[last.span.clone()]);
            }
            continue;
        }
        let bare = kind_of(words);
        let kind = match mark {
            Some(()) => Kind::Item,
            // A list without bullets: short lines behind a colon, or one under the other.
            None if bare == Kind::Heading && (leads || (nth > 0 && listed)) => Kind::Listed,
            None => bare,
        };
        blocks.push(Block { kind, span: line.clone() });
    }
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let span = start..start + line.len();
        start += line.len();
        span
    })
}

/// Whether a line begins with a bullet or a number of a list.
fn mark_of(line: &str, before: Option<(Kind, &str)>) -> Option<()> {
    let numbered = line.split_once(['.', ')']).is_some_and(|(before, after)| {
        !before.is_empty()
            && before.len() <= 2
            && before.bytes().all(|one| one.is_ascii_digit())
            && after.starts_with(' ')
    });
    if numbered || ["•", "*", "·", "►", "‣", "▪", "o "].iter().any(|mark| line.starts_with(mark))
    {
        return Some(());
    }
    if !["-", "–", "—"].iter().any(|mark| line.starts_with(mark)) {
        return None;
    }
    // A dash before a whole sentence is somebody speaking, unless a list goes on.
    let in_list = before.is_some_and(|(kind, words)| kind == Kind::Item || words.ends_with(':'));
    let speaks = line.ends_with(['.', '!', '?', '”', '"']) && line.split_whitespace().count() > 7;
    (in_list || !speaks).then_some(())
}

fn kind_of(line: &str) -> Kind {
    // "Päivitys 5.5." ends in a date, not in a sentence.
    let ends = line.ends_with(['!', ':', ',', ';', '”', '"'])
        || line
            .strip_suffix('.')
            .is_some_and(|rest| !rest.ends_with(|one: char| one.is_ascii_digit()));
    if line.len() <= LONGEST_HEADING && !ends { Kind::Heading } else { Kind::Paragraph }
}

/// The sentences of a block, as places in the text.
pub(crate) fn sentences(text: &str, block: &Range<usize>) -> Vec<Range<usize>> {
    let inner = &text[block.clone()];
    // Most headings and items are one: looking is quicker than cutting.
    if !inner.contains(['.', '!', '?', '…', '\u{2029}']) {
        return not_too_long(text, block.clone());
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, sentence) in inner.split_sentence_bound_indices() {
        let span = block.start + at..block.start + at + sentence.len();
        if text[span.clone()].trim().is_empty() {
            continue;
        }
        // A number and a point before a month or a short word end no sentence.
        let joins = found.last().is_some_and(|last| {
            let before = text[last.clone()].trim_end();
            let begins_small = sentence.trim_start().starts_with(|one: char| one.is_lowercase());
            before.ends_with('.') && (begins_small || ends_in_abbreviation(before))
        });
        match found.last_mut() {
            Some(last) if joins => last.end = span.end,
            _ => found.push(span),
        }
    }
    let short = found.into_iter().flat_map(|span| before_numbers(text, span));
    short.flat_map(|span| not_too_long(text, span)).collect()
}

/// A text without full stops is cut at blanks, so that reading takes time in line with its length.
fn not_too_long(text: &str, span: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = span.start;
    while span.end - start > LONGEST_SENTENCE {
        let most = text.floor_char_boundary(start + LONGEST_SENTENCE);
        let blank = text[start..most].rfind(char::is_whitespace).filter(|at| *at > 0);
        let end = blank.map_or(most, |at| start + at);
        parts.push(start..end);
        start = end;
    }
    parts.push(start..span.end);
    parts
}

/// "… alone. 19 people …": a sentence that begins with a number.
fn before_numbers(text: &str, span: Range<usize>) -> Vec<Range<usize>> {
    let inner = &text[span.clone()];
    let mut parts = Vec::new();
    let mut start = span.start;
    for (at, _) in inner.match_indices(". ") {
        let word = inner[..at].rsplit(|one: char| !one.is_alphabetic()).next().unwrap_or_default();
        let number = inner[at + 2..].trim_start().starts_with(|one: char| one.is_ascii_digit());
        if number && word.chars().count() >= LONGER_THAN_ABBREVIATIONS {
            parts.push(start..span.start + at + 2);
            start = span.start + at + 2;
        }
    }
    parts.push(start..span.end);
    parts
}

fn ends_in_abbreviation(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    [
        "bl.a.", "t.ex.", "m.m.", "dvs.", "ca.", "nr.", "tel.", "esim.", "mm.", "ns.", "f.eks.",
        "bl.a", "e.g.", "i.e.",
    ]
    .contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_items_and_paragraphs_are_told_apart() {
        let text = "Vad har hänt\n\nDetta kan ha läckt:\n- namn\n- adress\n\nVi skrev i maj\noch igen i juni.";
        use Kind::{Heading, Item, Listed, Paragraph};
        assert_eq!(kinds(text), [Heading, Paragraph, Item, Item, Paragraph]);
        assert_eq!(
            kinds("Detta har läckt:\nNamn\nAdress\n\nKontakt"),
            [Paragraph, Listed, Listed, Heading]
        );
    }

    #[test]
    fn lines_of_a_fixed_width_are_one_paragraph() {
        let text = "Vi vill informera dig om att någon utomstående den 3 maj\nkom åt en del av de uppgifter som vi har om dig i vårt\nSystem för bokning av tider på mottagningen.\n\n– Det är allvarligt att detta kunde hända hos oss, säger chefen.";
        assert_eq!(kinds(text), [Kind::Paragraph, Kind::Paragraph]);
    }

    fn kinds(text: &str) -> Vec<Kind> {
        blocks(text).iter().map(|one| one.kind).collect()
    }

    #[test]
    fn a_date_ends_no_sentence() {
        let text = "Det skedde 24. august 2023. Så kom politiet.";
        assert_eq!(sentences(text, &(0..text.len())).len(), 2);
    }
}
