//! Patterns of the lexicons: stems and phrases with `*` for any beginning or ending of a word.

use aho_corasick::{AhoCorasick, MatchKind};
use std::ops::Range;

/// One pattern and what it stands for.
#[derive(Debug, Clone)]
struct Pattern<Tag> {
    any_beginning: bool,
    any_ending: bool,
    tag: Tag,
}

/// Finds many patterns in one pass.
#[derive(Debug)]
pub(crate) struct Matcher<Tag> {
    searcher: AhoCorasick,
    patterns: Vec<Pattern<Tag>>,
    /// Last parts of a compound that make it something else than data.
    places: Vec<String>,
}

/// A match, on the text as it is folded (same offsets as the text given).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit<Tag> {
    pub(crate) span: Range<usize>,
    pub(crate) tag: Tag,
}

impl<Tag: Copy> Matcher<Tag> {
    pub(crate) fn new<'p>(
        patterns: impl IntoIterator<Item = (&'p str, Tag)>,
        places: &[String],
    ) -> Self {
        let mut cores = Vec::new();
        let mut compiled = Vec::new();
        for (pattern, tag) in patterns {
            let any_beginning = pattern.starts_with('*');
            let any_ending = pattern.ends_with('*');
            cores.push(pattern.trim_matches('*').to_owned());
            compiled.push(Pattern { any_beginning, any_ending, tag });
        }
        let searcher = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(&cores)
            .expect("BUG: a lexicon is small enough");
        Self { searcher, patterns: compiled, places: places.to_vec() }
    }

    /// Every match whose borders fit, in the order of the text.
    pub(crate) fn find(&self, folded: &str) -> Vec<Hit<Tag>> {
        let mut hits: Vec<Hit<Tag>> = self
            .searcher
            .find_overlapping_iter(folded)
            .filter_map(|found| {
                let pattern = &self.patterns[found.pattern().as_usize()];
                let (start, end) = (found.start(), found.end());
                let before = folded[..start].chars().next_back();
                if !pattern.any_beginning && before.is_some_and(char::is_alphanumeric) {
                    return None;
                }
                let word_end = end_of_word(folded, end);
                let tail = &folded[end..word_end];
                if !pattern.any_ending && tail.starts_with(char::is_alphanumeric) {
                    return None;
                }
                let is_place = self.places.iter().any(|place| tail.ends_with(place.as_str()));
                if pattern.any_ending && !tail.is_empty() && is_place {
                    return None;
                }
                let end = if pattern.any_ending { word_end } else { end };
                Some(Hit { span: start..end, tag: pattern.tag })
            })
            .collect();
        hits.sort_by_key(|hit| (hit.span.start, hit.span.end));
        hits
    }
}

/// Where the word goes on to: letters, digits, and a hyphen with letters behind it.
fn end_of_word(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut rest = text[from..].char_indices().peekable();
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
        let mut lower = letter.to_lowercase();
        match (lower.next(), lower.next()) {
            _ if letter.is_whitespace() && letter.len_utf8() == 1 => folded.push(' '),
            (Some('’'), None) => folded.push('’'),
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
        let matcher = Matcher::new([(pattern, ())], &["system".to_owned(), "systemet".to_owned()]);
        let text = fold(text);
        matcher.find(&text).into_iter().map(|hit| text[hit.span].to_owned()).collect()
    }

    #[test]
    fn stars_stand_for_the_rest_of_a_word() {
        assert_eq!(found("personnum*", "Ditt PERSONNUMRET läckte"), ["personnumret"]);
        assert_eq!(found("personnum*", "ett personnummersystem"), Vec::<String>::new());
        assert_eq!(found("namn", "förnamn namnet namn."), ["namn"]);
        assert_eq!(found("*adress*", "e-postadresser"), ["adresser"]);
        assert_eq!(found("uppgifter om hälsa*", "uppgifter om\nhälsan"), ["uppgifter om hälsan"]);
    }
}
