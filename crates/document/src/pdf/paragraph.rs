//! From lines to paragraphs, so that a sentence is in one piece.

use super::Page;
use super::line::Line;

/// Lines that belong together by their place and size.
struct Block {
    lines: Vec<Line>,
    /// Whether there is more room before it than between its lines.
    apart: bool,
    /// Whether it stands at the top of a page or column.
    on_top: bool,
}

/// The text of the pages.
pub(crate) fn text(pages: Vec<Page>) -> String {
    let usual = usual_distance(&pages);
    let mut text = String::new();
    for page in pages {
        let blocks = blocks(page.lines, usual);
        for block in &blocks {
            let edge = right_edge(&blocks, block);
            let before = if block.apart { "\n\n" } else { "\n" };
            // A sentence may go on in the next column or on the next page.
            if block.on_top && goes_on(&text, &block.lines[0]) {
                join(&mut text, &block.lines[0].text);
            } else {
                begin(&mut text, before, &block.lines[0]);
            }
            for at in 1..block.lines.len() {
                let (above, line) = (&block.lines[at - 1], &block.lines[at]);
                // The first line of an item stands out to the left, that of a paragraph is set in.
                let set_in = at > 1 && line.x > above.x + line.size * 0.8;
                if set_in || had_room(above, line, edge) {
                    begin(&mut text, "\n", line);
                } else {
                    join(&mut text, &line.text);
                }
            }
        }
    }
    text
}

/// The distance of lines within paragraphs, in sizes of their letters: a small one among those
/// that there are, since the larger ones stand between paragraphs.
fn usual_distance(pages: &[Page]) -> f64 {
    let mut distances: Vec<f64> = pages
        .iter()
        .flat_map(|page| page.lines.windows(2))
        .filter(|pair| same_size(&pair[0], &pair[1]))
        .map(|pair| (pair[1].y - pair[0].y) / pair[1].size)
        .filter(|distance| (0.8..3.0).contains(distance))
        .collect();
    distances.sort_by(f64::total_cmp);
    distances.get(distances.len() / 4).copied().unwrap_or(1.2)
}

fn blocks(lines: Vec<Line>, usual: f64) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines {
        let above = blocks.last().and_then(|block| block.lines.last());
        let distance = above.map(|above| (line.y - above.y) / line.size);
        let near = distance.is_some_and(|distance| (0.5..usual * 1.25).contains(&distance));
        let beneath = above.is_some_and(|above| {
            near && same_size(above, &line) && line.x < above.end && above.x < line.end
        });
        match blocks.last_mut() {
            Some(block) if beneath && !line.item => block.lines.push(line),
            _ => {
                let on_top = distance.is_none_or(|distance| distance < 0.0);
                blocks.push(Block { apart: !near, on_top, lines: vec![line] });
            }
        }
    }
    blocks
}

/// How far to the right lines go that begin where this block begins. A block of few lines does not
/// show it by itself.
fn right_edge(blocks: &[Block], block: &Block) -> f64 {
    let left = |block: &Block| block.lines.iter().map(|line| line.x).fold(f64::MAX, f64::min);
    let right = |block: &Block| block.lines.iter().map(|line| line.end).fold(0.0, f64::max);
    let indent = block.lines[0].size * 3.0;
    blocks
        .iter()
        .filter(|other| other.lines.len() > 1 && (left(other) - left(block)).abs() < indent)
        .map(right)
        .fold(right(block), f64::max)
}

/// Whether the first word of a line had found room in the line above: then somebody ended that
/// line on purpose. A line that was stretched to the edge had room, too, unless a long word comes.
fn had_room(above: &Line, line: &Line, edge: f64) -> bool {
    if above.text.ends_with('-') && line.text.starts_with(char::is_lowercase) {
        return false;
    }
    above.end + line.size * 0.2 + line.first_word < edge
        || (above.stretched && !line.text.starts_with(char::is_lowercase))
}

fn same_size(one: &Line, other: &Line) -> bool {
    (0.88..1.14).contains(&(one.size / other.size))
}

fn goes_on(text: &str, line: &Line) -> bool {
    !line.item
        && text.ends_with(|last: char| last.is_alphanumeric() || last == ',' || last == '-')
        && line.text.starts_with(char::is_lowercase)
}

fn begin(text: &mut String, before: &str, line: &Line) {
    text.push_str(before);
    if line.item {
        text.push_str("- ");
    }
    text.push_str(line.text.trim_end());
}

/// Puts a line behind another, and a word together that is parted by the end of the line.
fn join(text: &mut String, line: &str) {
    let line = line.trim();
    match hyphen(text, line) {
        Hyphen::None if ends_in_range(text) => {}
        Hyphen::None => text.push(' '),
        Hyphen::OfTheLine => {
            text.pop();
        }
        Hyphen::OfTheWord => {}
    }
    text.push_str(line);
}

/// "9.00–" wants the hour until when right behind it.
fn ends_in_range(text: &str) -> bool {
    text.strip_suffix('–').is_some_and(|before| before.ends_with(char::is_numeric))
}

enum Hyphen {
    None,
    OfTheLine,
    OfTheWord,
}

/// What the hyphen at the end of a line is. "e-post" and "cpr-nummer" have one of their own, since
/// no syllable is a single letter or without a vowel; Finnish writes one between equal vowels.
fn hyphen(above: &str, line: &str) -> Hyphen {
    let Some(word) = above.strip_suffix(['-', '\u{2010}']) else { return Hyphen::None };
    let part = word.rsplit(|one: char| !one.is_alphanumeric()).next().unwrap_or_default();
    let next = line.split(|one: char| !one.is_alphanumeric()).next().unwrap_or_default();
    let is_vowel = |one: char| "aeiouyåäöæøé".contains(one);
    let equal_vowels = part.chars().last() == next.chars().next() && part.ends_with(is_vowel);
    if part.is_empty()
        || next.is_empty()
        || ["och", "og", "ja", "tai", "eller", "or", "and", "sekä"].contains(&next)
    {
        // "namn- och adressuppgifter", or a dash.
        Hyphen::None
    } else if above.ends_with('\u{2010}') {
        Hyphen::OfTheLine
    } else if !next.starts_with(char::is_lowercase)
        || part.chars().count() == 1
        || !part.to_lowercase().contains(is_vowel)
        || equal_vowels
    {
        Hyphen::OfTheWord
    } else {
        Hyphen::OfTheLine
    }
}
