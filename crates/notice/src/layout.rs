//! How a text is laid out: headings, paragraphs, items of lists, with their places in the text.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation as _;

/// A heading is a line of its own, at most so long.
const LONGEST_HEADING: usize = 90;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Heading,
    Paragraph,
    Item,
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
    let mut blank_before = true;
    for line in lines(text) {
        let words = text[line.clone()].trim();
        if words.is_empty() {
            blank_before = true;
            continue;
        }
        let start = line.start + (text[line.clone()].len() - text[line.clone()].trim_start().len());
        let span = start..start + words.len();
        let goes_on = !blank_before
            && words.starts_with(char::is_lowercase)
            && blocks.last().is_some_and(|last| last.kind != Kind::Heading);
        if let (true, Some(last)) = (goes_on, blocks.last_mut()) {
            last.span.end = span.end;
        } else {
            blocks.push(Block { kind: kind_of(words), span });
        }
        blank_before = false;
    }
    blocks
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let span = start..start + line.len();
        start += line.len();
        span
    })
}

fn kind_of(line: &str) -> Kind {
    let marks = ["-", "–", "•", "*", "·", "►", "‣", "o "];
    let numbered = line.split_once(['.', ')']).is_some_and(|(before, after)| {
        !before.is_empty()
            && before.len() <= 2
            && before.bytes().all(|one| one.is_ascii_digit())
            && after.starts_with(' ')
    });
    // A dash with a quotation is somebody speaking, not a list.
    let speaks =
        line.starts_with('–') && line.ends_with(['.', '”', '"']) && line.len() > LONGEST_HEADING;
    if (marks.iter().any(|mark| line.starts_with(mark)) && !speaks) || numbered {
        Kind::Item
    } else if line.len() <= LONGEST_HEADING && !line.ends_with(['.', '!', ':', ',', ';', '”', '"'])
    {
        Kind::Heading
    } else {
        Kind::Paragraph
    }
}

/// The sentences of a block, as places in the text.
pub(crate) fn sentences(text: &str, block: &Range<usize>) -> Vec<Range<usize>> {
    let inner = &text[block.clone()];
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
    found
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
        let kinds: Vec<Kind> = blocks(text).iter().map(|one| one.kind).collect();
        assert_eq!(
            kinds,
            [Kind::Heading, Kind::Paragraph, Kind::Item, Kind::Item, Kind::Paragraph]
        );
    }

    #[test]
    fn a_date_ends_no_sentence() {
        let text = "Det skedde 24. august 2023. Så kom politiet.";
        assert_eq!(sentences(text, &(0..text.len())).len(), 2);
    }
}
