//! Which of the four languages a text is in.

use lykta_guidance::Language;
use whatlang::{Detector, Lang};

/// The likeliest of the four; English where there is nothing to go by.
pub(crate) fn of(text: &str) -> Language {
    let detector = Detector::with_allowlist(vec![Lang::Swe, Lang::Fin, Lang::Dan, Lang::Eng]);
    match detector.detect_lang(text) {
        Some(Lang::Swe) => Language::Sv,
        Some(Lang::Fin) => Language::Fi,
        Some(Lang::Dan) => Language::Da,
        _ => Language::En,
    }
}
