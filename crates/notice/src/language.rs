//! Which of the four languages a text is in.

use lykta_guidance::Language;
use unicode_segmentation::UnicodeSegmentation as _;
use whatlang::{Detector, Lang};

/// So much of a text shows its language, in bytes.
const ENOUGH: usize = 16 * 1024;

/// The commonest small words of each language that mean nothing in the others.
const SMALL_WORDS: [(Language, &[&str]); 4] = [
    (
        Language::Sv,
        &[
            "och", "att", "inte", "är", "från", "också", "någon", "ett", "för", "till", "där",
            "när", "då", "vår", "vårt",
        ],
    ),
    (
        Language::Fi,
        &[
            "ja", "on", "ei", "että", "ovat", "eivät", "oli", "tai", "myös", "sekä", "ole",
            "mutta", "joka", "tiedot",
        ],
    ),
    (
        Language::Da,
        &[
            "og", "ikke", "er", "fra", "også", "af", "nogen", "blevet", "til", "hvis", "jeres",
            "vores", "være", "når", "kun",
        ],
    ),
    (
        Language::En,
        &[
            "and", "the", "not", "is", "of", "from", "you", "that", "or", "we", "been", "to",
            "with", "your",
        ],
    ),
];

/// The likeliest of the four, by its small words; where these leave it open, by its letters.
pub(crate) fn of(text: &str) -> Language {
    let beginning = &text[..text.floor_char_boundary(ENOUGH)];
    let mut counts = SMALL_WORDS.map(|(language, _)| (0_u32, language));
    for word in beginning.unicode_words() {
        let word = word.to_lowercase();
        for ((count, _), (_, words)) in counts.iter_mut().zip(SMALL_WORDS) {
            *count += u32::from(words.contains(&word.as_str()));
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(most, language), (next, _), ..] = counts;
    if most > 2 * next { language } else { by_letters(beginning) }
}

fn by_letters(text: &str) -> Language {
    let detector = Detector::with_allowlist(vec![Lang::Swe, Lang::Fin, Lang::Dan, Lang::Eng]);
    match detector.detect_lang(text) {
        Some(Lang::Swe) => Language::Sv,
        Some(Lang::Fin) => Language::Fi,
        Some(Lang::Dan) => Language::Da,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_enough() {
        assert_eq!(of("Nimet ovat vuotaneet. Ovatko tilinumerot vuotaneet? Eivät."), Language::Fi);
        assert_eq!(of("Navne er lækket, men ikke adgangskoder."), Language::Da);
        assert_eq!(of("Namn har läckt, men inte lösenord."), Language::Sv);
        assert_eq!(of("Names were leaked, but not the passwords."), Language::En);
    }
}
