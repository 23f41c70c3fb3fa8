//! Numbers as each language writes them.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;
use lykta_guidance::Language;

/// Keeps a number together at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A number with the language's thousands separator and decimal sign.
pub(crate) fn number_in(language: Language, value: f64) -> String {
    let (thousands, decimal) = match language {
        Language::Sv | Language::Fi => (NO_BREAK_SPACE, ','),
        Language::Da => ('.', ','),
        Language::En => (',', '.'),
    };
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::new();
    if value < 0.0 {
        text.push('−');
    }
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if at > 0 && left.is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}

/// What a bundle of this language does with every number in a sentence.
pub(crate) fn formatter(
    language: Language,
) -> fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String> {
    // A bundle takes bare functions only, so the language cannot be captured.
    match language {
        Language::Sv => |value, _| told(Language::Sv, value),
        Language::Fi => |value, _| told(Language::Fi, value),
        Language::Da => |value, _| told(Language::Da, value),
        Language::En => |value, _| told(Language::En, value),
    }
}

fn told(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number_in(language, number.value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_signs() {
        let told = |language| number_in(language, 12_000.5);
        assert_eq!(told(Language::Sv), "12\u{a0}000,5");
        assert_eq!(told(Language::Fi), "12\u{a0}000,5");
        assert_eq!(told(Language::Da), "12.000,5");
        assert_eq!(told(Language::En), "12,000.5");
        assert_eq!(number_in(Language::En, 375.0), "375");
        assert_eq!(number_in(Language::Sv, 1_234_567.0), "1\u{a0}234\u{a0}567");
    }
}
