//! Patterns of the lexicons: stems and phrases with `*` for any beginning or ending of a word, and
//! ` … ` for a few words in between, `(a|b)` for one or the other.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// What the patterns that begin alike stand for, and how each goes on.
#[derive(Debug)]
struct Entry<Tag> {
    any_beginning: bool,
    any_ending: bool,
    /// Whether a compound may end in a place.
    avoids_places: bool,
    tag: Tag,
    /// One for each pattern that begins like this.
    tails: Vec<Tail>,
}

/// What must stand a little further on, part by part, each with its alternatives; nothing for a
/// pattern of one part.
type Tail = Vec<Vec<String>>;

/// How far apart the parts of a pattern may stand, in bytes: four or five words.
const GAP: usize = 48;

/// No word is longer, in letters, behind the part that a pattern names.
const LONGEST_WORD: usize = 60;

/// Finds many patterns in one pass.
#[derive(Debug)]
pub(crate) struct Matcher<Tag> {
    searcher: AhoCorasick,
    /// For each beginning that is searched for.
    entries: Vec<Vec<Entry<Tag>>>,
    /// Last parts of a compound that make it something else than data.
    places: Vec<String>,
}

/// A match, on the text as it is folded (same offsets as the text given).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit<Tag> {
    pub(crate) span: Range<usize>,
    /// The words in between that are not the pattern's own; empty for most.
    pub(crate) gap: Range<usize>,
    pub(crate) tag: Tag,
}

impl<Tag> Hit<Tag> {
    /// The same place, standing for something else.
    pub(crate) fn with<Other>(self, tag: Other) -> Hit<Other> {
        Hit { span: self.span, gap: self.gap, tag }
    }

    /// Whether a place is part of what was matched, not only between its parts.
    pub(crate) fn holds(&self, place: &Range<usize>) -> bool {
        let inside = |whole: &Range<usize>| whole.start <= place.start && place.end <= whole.end;
        inside(&self.span) && (self.gap.is_empty() || !inside(&self.gap))
    }
}

impl<Tag: Copy + PartialEq> Matcher<Tag> {
    pub(crate) fn new<'p>(
        patterns: impl IntoIterator<Item = (&'p str, Tag)>,
        places: &[String],
        avoids_places: impl Fn(Tag) -> bool,
    ) -> Self {
        let mut by_core: BTreeMap<String, Vec<Entry<Tag>>> = BTreeMap::new();
        for (pattern, tag) in patterns {
            for (first, tail) in parts(pattern) {
                let core = first.trim_matches('*');
                assert!(core.chars().count() > 1, "BUG: too short a pattern: {pattern:?}");
                let entry = Entry {
                    any_beginning: first.starts_with('*'),
                    any_ending: first.ends_with('*'),
                    avoids_places: avoids_places(tag),
                    tag,
                    tails: vec![tail],
                };
                let entries = by_core.entry(core.to_owned()).or_default();
                match entries.iter_mut().find(|one| one.begins_like(&entry)) {
                    Some(one) => one.tails.extend(entry.tails),
                    None => entries.push(entry),
                }
            }
        }
        let searcher = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(by_core.keys())
            .expect("BUG: a lexicon is small enough");
        Self { searcher, entries: by_core.into_values().collect(), places: places.to_vec() }
    }

    /// Every match whose borders fit, in the order of the text.
    pub(crate) fn find(&self, folded: &str) -> Vec<Hit<Tag>> {
        let mut hits: Vec<Hit<Tag>> = Vec::new();
        for found in self.searcher.find_overlapping_iter(folded) {
            let (start, end) = (found.start(), found.end());
            let inside_word = folded[..start].ends_with(char::is_alphanumeric);
            let word_end = end_of_word(folded, end);
            let rest = &folded[end..word_end];
            for entry in &self.entries[found.pattern().as_usize()] {
                let is_place = || self.places.iter().any(|place| rest.ends_with(place.as_str()));
                let fits = (entry.any_beginning || !inside_word)
                    && (entry.any_ending || !rest.starts_with(char::is_alphanumeric))
                    && !(entry.avoids_places && entry.any_ending && is_place());
                if fits {
                    let end = if entry.any_ending { word_end } else { end };
                    let whole =
                        |tail| goes_on(folded, end, tail).map(|(gap, end)| (start..end, gap));
                    let matched = entry.tails.iter().filter_map(whole);
                    hits.extend(matched.map(|(span, gap)| Hit { span, gap, tag: entry.tag }));
                }
            }
        }
        hits.sort_by_key(|hit| (hit.span.start, hit.span.end));
        hits
    }
}

impl<Tag: PartialEq> Entry<Tag> {
    fn begins_like(&self, other: &Self) -> bool {
        self.any_beginning == other.any_beginning
            && self.any_ending == other.any_ending
            && self.tag == other.tag
    }
}

/// The beginnings of a pattern, each with how it goes on.
fn parts(pattern: &str) -> Vec<(String, Tail)> {
    // A star stands at the end of a part: "utsatt* för" is "utsatt* … för".
    let pattern = pattern.trim_start_matches("* ").replace("* … ", "* ").replace("* ", "* … ");
    // Alternatives with parts of their own are patterns of their own.
    let nested = pattern
        .split('(')
        .skip(1)
        .any(|rest| rest.split(')').next().is_some_and(|one| one.contains('…')));
    let whole = if nested { alternatives(&pattern) } else { vec![pattern] };
    whole
        .iter()
        .flat_map(|one| {
            let mut parts = one.split(" … ").map(alternatives);
            let first = parts.next().unwrap_or_default();
            let tail: Tail = parts.collect();
            first.into_iter().map(move |first| (first, tail.clone()))
        })
        .collect()
}

/// The gap and the end, where a match goes on as its tail says.
fn goes_on(folded: &str, from: usize, tail: &Tail) -> Option<(Range<usize>, usize)> {
    let mut gap = from..from;
    let mut end = from;
    for part in tail {
        let further = part.iter().find_map(|one| further_on(folded, end, one))?;
        gap.end = further.start;
        end = further.end;
    }
    Some((gap, end))
}

/// A pattern with `(a|b)` stands for several.
fn alternatives(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('(') else { return vec![pattern.to_owned()] };
    let Some((choices, after)) = rest.split_once(')') else {
        panic!("BUG: an open bracket: {pattern:?}")
    };
    let tails = alternatives(after);
    choices
        .split('|')
        .flat_map(|choice| tails.iter().map(move |tail| format!("{before}{choice}{tail}")))
        .collect()
}

/// Where a part of a pattern is that stands a few words behind `from` in the same sentence.
fn further_on(folded: &str, from: usize, part: &str) -> Option<Range<usize>> {
    let core = part.trim_matches('*');
    let window = &folded[from..floor(folded, from + GAP + core.len())];
    // "5.000" ends no sentence.
    let ends = |(at, letter): (usize, char)| {
        matches!(letter, ',' | ';' | '?' | '!' | ':')
            || letter == '.' && !window[at + 1..].starts_with(|one: char| one.is_alphanumeric())
    };
    let end = window.char_indices().find(|one| ends(*one)).map_or(window.len(), |(at, _)| at);
    let window = &window[..end];
    window.match_indices(core).find_map(|(at, _)| {
        let (start, end) = (from + at, from + at + core.len());
        let begins = part.starts_with('*') || !folded[..start].ends_with(char::is_alphanumeric);
        let word_end = end_of_word(folded, end);
        let ends = part.ends_with('*') || !folded[end..].starts_with(char::is_alphanumeric);
        (begins && ends).then_some(start..if part.ends_with('*') { word_end } else { end })
    })
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Where the word goes on to: letters, digits, and a hyphen with letters behind it.
fn end_of_word(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut rest = text[from..].char_indices().take(LONGEST_WORD).peekable();
    while let Some((at, letter)) = rest.next() {
        let goes_on = letter == '-' && rest.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !letter.is_alphanumeric() && !goes_on {
            break;
        }
        end = from + at + letter.len_utf8();
    }
    end
}

/// The text in small letters with the same offsets: a letter whose small form is longer or
/// shorter stays as it is, and every blank is one blank.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            folded.push(if letter.is_ascii_whitespace() {
                ' '
            } else {
                letter.to_ascii_lowercase()
            });
            continue;
        }
        let mut lower = letter.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == letter.len_utf8() => folded.push(one),
            _ => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let matcher =
            Matcher::new([(pattern, ())], &["system".to_owned(), "systemet".to_owned()], |()| true);
        let text = fold(text);
        matcher.find(&text).into_iter().map(|hit| text[hit.span].to_owned()).collect()
    }

    #[test]
    fn stars_stand_for_the_rest_of_a_word() {
        assert_eq!(found("personnum*", "Ditt PERSONNUMRET läckte"), ["personnumret"]);
        assert_eq!(found("personnum*", "ett personnummersystem"), Vec::<String>::new());
        assert_eq!(found("namn", "förnamn namnet namn."), ["namn"]);
        assert_eq!(found("kan … ha", "Det kan den obehörige ha sett."), ["kan den obehörige ha"]);
        assert_eq!(found("kan … ha", "Det kan vi. Ha det bra"), Vec::<String>::new());
        assert_eq!(
            found("(fick|fått) … (namn|adress*)", "de har fått alla adresser"),
            ["fått alla adresser"]
        );
        assert_eq!(found("*adress*", "e-postadresser"), ["adresser"]);
        assert_eq!(found("uppgifter om hälsa*", "uppgifter om\nhälsan"), ["uppgifter om hälsan"]);
    }
}
