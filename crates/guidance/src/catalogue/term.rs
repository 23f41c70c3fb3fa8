//! One word for one thing, in each language and country, as `guidance/terms.toml` lists them.

use crate::vocabulary::{Country, Language};
use serde::Deserialize;

/// A word to use, and the ones that must not stand for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    /// In this language.
    pub language: Language,
    /// Where the texts are about this country; everywhere if left out.
    #[serde(default)]
    pub country: Option<Country>,
    /// What to write.
    #[serde(rename = "use")]
    pub instead: String,
    /// Beginnings of words that must not stand there, in small letters: an ending may follow.
    #[serde(default, rename = "not")]
    pub not_beginnings: Vec<String>,
    /// Whole words that must not stand there, in small letters.
    #[serde(default, rename = "not-word")]
    pub not_words: Vec<String>,
    /// Phrases in which one of them is right, in small letters: an official name.
    #[serde(default)]
    pub allowed: Vec<String>,
    /// Words (ids) whose business is to explain the forbidden ones.
    #[serde(default)]
    pub except: Vec<String>,
}

impl Term {
    /// The first forbidden piece in a text, if there is one.
    pub fn forbidden_in<'t>(&'t self, text: &str) -> Option<&'t str> {
        let text = text.to_lowercase();
        let text = self.allowed.iter().fold(text, |text, phrase| text.replace(phrase, "…"));
        let found = |piece: &str, whole: bool| {
            text.match_indices(piece).any(|(at, _)| {
                let before = text[..at].chars().next_back();
                let after = text[at + piece.len()..].chars().next();
                let in_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
                let inside = in_word(before) || (whole && in_word(after));
                !inside
            })
        };
        let beginnings = self.not_beginnings.iter().filter(|one| found(one, false));
        let words = self.not_words.iter().filter(|one| found(one, true));
        beginnings.chain(words).map(String::as_str).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_take_endings_and_whole_words_do_not() {
        let term: Term = toml::from_str(
            "language = \"fi\"\nuse = \"henkilötunnus\"\nnot = [\"sosiaaliturvatun\"]\nnot-word = [\"sotu\"]",
        )
        .unwrap();
        assert_eq!(term.forbidden_in("Sosiaaliturvatunnuksesi vietiin."), Some("sosiaaliturvatun"));
        assert_eq!(term.forbidden_in("Anna sotu."), Some("sotu"));
        assert_eq!(term.forbidden_in("Sotu-tunnus"), Some("sotu"));
        assert_eq!(term.forbidden_in("Asotu ja sotuja"), None);
    }

    #[test]
    fn an_official_name_is_allowed() {
        let term: Term = toml::from_str(
            "language = \"en\"\nuse = \"you\"\nnot-word = [\"victim\"]\nallowed = [\"victim support\"]",
        )
        .unwrap();
        assert_eq!(term.forbidden_in("Call Victim Support Finland."), None);
        assert_eq!(term.forbidden_in("You are a victim. Call Victim Support."), Some("victim"));
    }
}
