//! Reading ease: how long sentences and words are, in a text with its real values filled in.
//!
//! LIX is words in a sentence plus the percentage of words longer than six letters
//! (Björnsson 1968). Finnish and English go by the mean sentence alone.

use lykta_guidance::{Catalogue, Country, Language};
use lykta_words::{Block, Words, blocks, sentences};

/// A word is long from the seventh letter on.
const LONG_WORD: usize = 7;

/// A text that is measured: a step, page or incident in one language for one country.
#[derive(Debug)]
pub(crate) struct Measured {
    /// Its message, such as `step-fi-crime-report`.
    pub(crate) id: String,
    /// The part at which a finding points.
    pub(crate) part: &'static str,
    pub(crate) language: Language,
    pub(crate) ease: Ease,
}

/// Every running text; none where a word cannot be told, which other rules say.
pub(crate) fn every_text(catalogue: &Catalogue, words: &Words) -> Vec<Measured> {
    let mut measured = Vec::new();
    for language in Language::ALL {
        for country in Country::ALL {
            let reader = words.reader(*language, *country);
            let mut add = |id: String, first: &'static str, parts: &[String]| {
                let texts: Result<Vec<String>, _> =
                    parts.iter().map(|part| reader.try_part(&id, part, &[])).collect();
                if let Ok(texts) = texts {
                    let ease = Ease::of(&running(&texts.join("\n\n")));
                    measured.push(Measured { id, part: first, language: *language, ease });
                }
            };
            for step in catalogue.steps_in(*country) {
                let parts = ["why", "how"].into_iter().chain(step.caution.then_some("caution"));
                let parts: Vec<String> = parts.map(str::to_owned).collect();
                add(format!("step-{}", step.id), "why", &parts);
            }
            for page in catalogue.pages() {
                let sections = page.sections_in(*country).map(|one| one.id.clone());
                let parts: Vec<String> =
                    std::iter::once("lead".to_owned()).chain(sections).collect();
                add(format!("page-{}", page.id), "lead", &parts);
            }
            for incident in
                catalogue.incidents().iter().filter(|one| one.countries.contains(country))
            {
                let parts =
                    ["what"].into_iter().chain(incident.not_touched.then_some("not-touched"));
                let parts: Vec<String> = parts.map(str::to_owned).collect();
                add(format!("incident-{}", incident.id), "what", &parts);
            }
        }
    }
    measured
}

/// The paragraphs: lists are short anyway and end without a full stop.
fn running(text: &str) -> String {
    let paragraphs = blocks(text).into_iter().filter_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        Block::List(_) => None,
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// Counts of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Ease {
    /// Words in each sentence.
    sentences: Vec<usize>,
    long_words: usize,
    /// The longest sentence.
    longest: String,
}

impl Ease {
    pub(crate) fn of(text: &str) -> Self {
        let mut ease = Self::default();
        for sentence in sentences(text) {
            let letters_in = |word: &str| word.chars().filter(|one| one.is_alphanumeric()).count();
            let words = sentence.split_whitespace().map(letters_in).filter(|letters| *letters > 0);
            let lengths: Vec<usize> = words.collect();
            if lengths.is_empty() {
                continue;
            }
            if lengths.len() > ease.longest() {
                ease.longest = sentence.to_owned();
            }
            ease.long_words += lengths.iter().filter(|letters| **letters >= LONG_WORD).count();
            ease.sentences.push(lengths.len());
        }
        ease
    }

    /// How many words the text has.
    fn words(&self) -> usize {
        self.sentences.iter().sum()
    }

    /// Words in a sentence, on average.
    pub(crate) fn mean(&self) -> f64 {
        ratio(self.words(), self.sentences.len())
    }

    /// Words in a sentence plus the percentage of long words.
    pub(crate) fn lix(&self) -> f64 {
        self.mean() + 100.0 * ratio(self.long_words, self.words())
    }

    /// Words in the longest sentence.
    pub(crate) fn longest(&self) -> usize {
        self.sentences.iter().copied().max().unwrap_or(0)
    }

    /// The longest sentence itself.
    pub(crate) fn longest_sentence(&self) -> &str {
        &self.longest
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let counted = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    counted(part) / counted(whole.max(1))
}

/// What a language asks of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    /// The name of the measure.
    pub(crate) measure: &'static str,
    /// Above this a text is hard.
    pub(crate) highest: f64,
    /// No sentence has more words.
    pub(crate) longest_sentence: usize,
}

impl Target {
    pub(crate) fn of(language: Language) -> Self {
        let (measure, highest, longest_sentence) = match language {
            Language::Sv | Language::Da => ("LIX", 40.0, 20),
            Language::Fi => ("words in a sentence", 12.0, 18),
            Language::En => ("words in a sentence", 15.0, 25),
        };
        Self { measure, highest, longest_sentence }
    }

    /// The text's value on the language's measure.
    pub(crate) fn value(language: Language, ease: &Ease) -> f64 {
        match language {
            Language::Sv | Language::Da => ease.lix(),
            Language::Fi | Language::En => ease.mean(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_long_words_are_counted() {
        let ease = Ease::of("Ring 112. Det är viktigast nu! Den 22. november är sista dagen.");
        assert_eq!((ease.sentences.clone(), ease.long_words), (vec![2, 4, 6], 2));
        assert_eq!(ease.longest_sentence(), "Den 22. november är sista dagen.");
        assert_eq!(Ease::of("").longest(), 0);
    }

    #[test]
    fn a_heavy_text_is_above_the_target() {
        let heavy = "Personuppgiftsansvarig organisation informerar personuppgiftsbiträden.";
        let is_hard =
            |text| Target::value(Language::Sv, &Ease::of(text)) > Target::of(Language::Sv).highest;
        assert!(is_hard(heavy));
        assert!(!is_hard("Ring banken. Den svarar alltid."));
    }

    #[test]
    fn lists_are_not_running_text() {
        assert_eq!(running("Säg:\n– namn\n– adress\n\nRing sedan."), "Säg:\nRing sedan.");
    }
}
