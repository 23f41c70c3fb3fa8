//! Reading ease of a step's `.why`, `.how` and `.caution`, with the real values filled in.

use super::Subject;
use lykta_guidance::{Country, Finding, Language, Step};

/// Swedish and Danish: words in a sentence plus the percentage of long words.
const HIGHEST_LIX: f64 = 40.0;
const LONGEST_MEAN_FI: f64 = 12.0;
const LONGEST_MEAN_EN: f64 = 15.0;
/// A word is long from the seventh letter on.
const LONG_WORD: usize = 7;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in subject.catalogue.steps() {
        for language in Language::ALL {
            let hardest = step
                .countries
                .iter()
                .filter_map(|country| text_of(subject, step, *language, *country))
                .filter_map(|text| too_hard(&text, *language))
                .next();
            if let Some((what, mend)) = hardest {
                let id = format!("step-{}", step.id);
                let word = subject.book.get(*language, false, &id, Some("why"));
                let place = word.map_or(("locales", 1), |word| word.place());
                findings.push(Finding::at(
                    place,
                    format!("`{id}` in {language} has {what}"),
                    "somebody reads it tired and afraid",
                    mend,
                ));
            }
        }
    }
    findings
}

/// The running text of a step; none where a word cannot be told, which other rules say.
fn text_of(
    subject: &Subject<'_>,
    step: &Step,
    language: Language,
    country: Country,
) -> Option<String> {
    let reader = subject.words.reader(language, country);
    let id = format!("step-{}", step.id);
    let parts = ["why", "how"].into_iter().chain(step.caution.then_some("caution"));
    let parts: Result<Vec<String>, _> = parts.map(|part| reader.try_part(&id, part, &[])).collect();
    Some(parts.ok()?.join("\n"))
}

/// What is above the language's target, and what helps.
fn too_hard(text: &str, language: Language) -> Option<(String, &'static str)> {
    let ease = Ease::of(text);
    match language {
        Language::Sv | Language::Da => (ease.lix() > HIGHEST_LIX).then(|| {
            (format!("LIX {:.1}, above 40", ease.lix()), "split sentences and long compounds")
        }),
        Language::Fi => (ease.mean() > LONGEST_MEAN_FI).then(|| {
            (format!("{:.1} words in a sentence, above 12", ease.mean()), "split the sentences")
        }),
        Language::En => (ease.mean() > LONGEST_MEAN_EN).then(|| {
            (format!("{:.1} words in a sentence, above 15", ease.mean()), "split the sentences")
        }),
    }
}

/// Counts of a text.
#[derive(Debug, Clone, Copy)]
struct Ease {
    sentences: f64,
    words: f64,
    long_words: f64,
}

impl Ease {
    fn of(text: &str) -> Self {
        let mut ease = Self { sentences: 0.0, words: 0.0, long_words: 0.0 };
        let words: Vec<&str> = text.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            let letters = word.chars().filter(|letter| letter.is_alphanumeric()).count();
            if letters > 0 {
                ease.words += 1.0;
            }
            if letters >= LONG_WORD {
                ease.long_words += 1.0;
            }
            if ends_sentence(word, words.get(at + 1).copied()) {
                ease.sentences += 1.0;
            }
        }
        ease.sentences = ease.sentences.max(1.0);
        ease
    }

    fn mean(self) -> f64 {
        self.words / self.sentences
    }

    fn lix(self) -> f64 {
        self.mean() + 100.0 * self.long_words / self.words.max(1.0)
    }
}

/// A point inside a date, as in *22. marraskuuta*, ends nothing.
fn ends_sentence(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(['”', '“', '"', ')', '»']);
    let ends = bare.ends_with(['.', '!', '?', '…']);
    let goes_on = next.is_some_and(|next| next.starts_with(char::is_lowercase));
    next.is_none() || (ends && !goes_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_long_words_are_counted() {
        let ease = Ease::of("Ring 112. Det är viktigast nu! Den 22. november är sista dagen.");
        assert_eq!((ease.sentences, ease.words, ease.long_words), (3.0, 12.0, 2.0));
    }

    #[test]
    fn a_heavy_text_is_above_the_target() {
        let heavy = "Personuppgiftsansvarig organisation informerar personuppgiftsbiträden.";
        assert!(too_hard(heavy, Language::Sv).is_some());
        assert!(too_hard("Ring banken. Den svarar alltid.", Language::Sv).is_none());
    }
}
