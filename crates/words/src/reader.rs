//! One person's way to read: a language, the country whose help is shown, and whether the
//! person is there or abroad.

use crate::bundle::{Bundle, Place};
use crate::error::WordError;
use crate::named::Named;
use crate::numbers::number_in;
use crate::words::Words;
use fluent_bundle::FluentValue;
use lykta_guidance::{Country, Language};

/// Reads words. Cheap to copy.
///
/// The methods that return a bare `String` hold for every word of the compiled content: the
/// content check and the tests of this crate guarantee that none is missing. The `try_`
/// methods are for content that is not checked yet.
#[derive(Clone, Copy)]
pub struct Reader<'w> {
    words: &'w Words,
    place: Place,
}

impl<'w> Reader<'w> {
    pub(crate) fn new(words: &'w Words, place: Place) -> Self {
        Self { words, place }
    }

    /// The same reader, abroad or not: from abroad every number has its country code.
    #[must_use]
    pub fn from_abroad(self, from_abroad: bool) -> Self {
        Self { place: Place { from_abroad, ..self.place }, ..self }
    }

    /// The language read.
    pub fn language(&self) -> Language {
        self.place.language
    }

    /// The country whose help is shown.
    pub fn country(&self) -> Country {
        self.place.country
    }

    /// Whether the reader is outside the country.
    pub fn is_abroad(&self) -> bool {
        self.place.from_abroad
    }

    /// The value of a message.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The value of a message with variables.
    pub fn text_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        told(self.try_text(id, args))
    }

    /// An attribute of a message.
    pub fn part(&self, id: &str, attribute: &str) -> String {
        self.part_with(id, attribute, &[])
    }

    /// An attribute of a message with variables.
    pub fn part_with(&self, id: &str, attribute: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        told(self.try_part(id, attribute, args))
    }

    /// The value of a message, if it can be told.
    ///
    /// # Errors
    /// Where the word is missing, or uses what is not there.
    pub fn try_text(
        &self,
        id: &str,
        args: &[(&str, FluentValue<'_>)],
    ) -> Result<String, WordError> {
        self.bundle().tell(id, None, args)
    }

    /// An attribute of a message, if it can be told.
    ///
    /// # Errors
    /// Where the word is missing, or uses what is not there.
    pub fn try_part(
        &self,
        id: &str,
        attribute: &str,
        args: &[(&str, FluentValue<'_>)],
    ) -> Result<String, WordError> {
        self.bundle().tell(id, Some(attribute), args)
    }

    /// Whether there is such a word: for ids that come from outside, such as a line's language.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.bundle().has(id, attribute)
    }

    /// What a value of a vocabulary is called: `reader.name(Urgency::Today)`.
    pub fn name(&self, value: impl Named) -> String {
        self.text(&value.word_id())
    }

    /// The name of a language, by its BCP 47 code; the code itself where there is no name.
    pub fn language_name(&self, code: &str) -> String {
        self.try_text(&format!("language-{code}"), &[]).unwrap_or_else(|_| code.to_owned())
    }

    /// A number with the language's separators.
    pub fn number(&self, value: f64) -> String {
        number_in(self.place.language, value)
    }

    /// A list in a sentence: `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, firsts)) = items.split_last() else { return String::new() };
        let Some((first, middles)) = firsts.split_first() else { return last.clone() };
        let joined = |id: &str, left: String, right: &str| {
            self.text_with(id, &[("left", left.into()), ("right", right.into())])
        };
        let left =
            middles.iter().fold(first.clone(), |left, middle| joined("list-middle", left, middle));
        joined("list-end", left, last)
    }

    pub(crate) fn bundle(&self) -> &'w Bundle {
        self.words.bundle(self.place)
    }
}

/// The word, which checked content always has.
pub(crate) fn told(word: Result<String, WordError>) -> String {
    word.unwrap_or_else(|error| panic!("BUG: {error}; `lykta check` tells where"))
}
