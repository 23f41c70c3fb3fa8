//! The settings: as they are at first, and as they may be at all.

use crate::wire::{Settings, Theme};
use lykta_guidance::{Country, Language};

/// What stands under this key in the casebook.
pub(crate) const KEY: &str = "settings";
/// The case that was looked at last.
pub(crate) const LAST_CASE: &str = "last-case";

/// Settings before the person chose any, from the system's language such as `sv-FI`.
///
/// The country follows from the region where it is one of ours, else from the language; both
/// are on every screen to change. Whoever speaks neither of the three begins with English and Sweden.
pub(crate) fn at_first(locale: Option<&str>) -> Settings {
    let locale = locale.unwrap_or_default().to_lowercase();
    let mut parts = locale.split(['-', '_', '.']);
    let spoken = parts.next().unwrap_or_default();
    let language = spoken.parse().unwrap_or(Language::En);
    let of_region = parts.find_map(|part| match part {
        "fi" | "ax" => Some(Country::Fi),
        "se" => Some(Country::Se),
        "dk" => Some(Country::Dk),
        _ => None,
    });
    let country = of_region.unwrap_or(match language {
        Language::Fi => Country::Fi,
        Language::Da => Country::Dk,
        Language::Sv | Language::En => Country::Se,
    });
    Settings {
        language,
        country,
        text_size: 100,
        theme: Theme::System,
        quick_exit_by_shift: true,
        lock_after_minutes: 10,
    }
}

/// The same settings within their bounds, whatever the page sent.
pub(crate) fn within_bounds(settings: Settings) -> Settings {
    Settings {
        text_size: settings.text_size.clamp(100, 200),
        lock_after_minutes: settings.lock_after_minutes.clamp(1, 240),
        ..settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swedish_speaker_in_finland_begins_with_finland() {
        let settings = at_first(Some("sv-FI"));
        assert_eq!((settings.language, settings.country), (Language::Sv, Country::Fi));
    }

    #[test]
    fn unix_spelling_is_understood() {
        let settings = at_first(Some("da_DK.UTF-8"));
        assert_eq!((settings.language, settings.country), (Language::Da, Country::Dk));
    }

    #[test]
    fn another_language_begins_with_english() {
        assert_eq!(at_first(Some("uk-UA")).language, Language::En);
        assert_eq!(at_first(None).language, Language::En);
    }
}
