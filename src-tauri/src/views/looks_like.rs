//! Which known incident a notice names. Only an offer comes of it: the person says whether it is.

use lykta_guidance::{Catalogue, Incident};

/// What the languages put after a name: the genitive, and the cases of Finnish, with the vowel
/// that they take after a consonant.
const ENDINGS: [&str; 20] = [
    "s", "n", "a", "ä", "ta", "tä", "an", "on", "en", "yn", "ssa", "ssä", "sta", "stä", "lla",
    "llä", "lta", "ltä", "lle", "in",
];

/// The known incident whose names the text has most often. None where the text names years, and
/// not one of them is a year of that incident: then it is about something else.
pub(crate) fn of<'c>(text: &str, catalogue: &'c Catalogue) -> Option<&'c Incident> {
    let years = years_in(text);
    let mentions = |incident: &Incident| -> usize {
        incident.named.iter().map(|name| count(text, name)).sum()
    };
    catalogue
        .incidents()
        .iter()
        .filter(|incident| years.is_empty() || years.iter().any(|year| is_of(incident, *year)))
        .map(|incident| (mentions(incident), incident))
        .filter(|(mentions, _)| *mentions > 0)
        .max_by_key(|(mentions, _)| *mentions)
        .map(|(_, incident)| incident)
}

/// The years that a text names in four figures.
fn years_in(text: &str) -> Vec<u16> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|figures| figures.len() == 4)
        .filter_map(|figures| figures.parse().ok())
        .filter(|year| (1990..2100).contains(year))
        .collect()
}

/// From when it happened until the year after it came out, when the last letters are sent.
fn is_of(incident: &Incident, year: u16) -> bool {
    let period = &incident.period;
    let year_of = |day: &Option<String>| day.as_ref()?.get(..4)?.parse::<u16>().ok();
    let told: Vec<u16> =
        [&period.from, &period.until, &period.known_on].into_iter().filter_map(year_of).collect();
    match (told.iter().min(), told.iter().max()) {
        (Some(first), Some(last)) => (*first..=last + 1).contains(&year),
        _ => true,
    }
}

/// How often a name stands there as a word of its own, bent or not.
fn count(text: &str, name: &str) -> usize {
    let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    let ends = |at: usize| {
        let rest = &text[at..];
        let ending = rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or(rest);
        let bare = ending.strip_prefix('i').unwrap_or(ending);
        ending.is_empty() || ENDINGS.contains(&ending) || ENDINGS.contains(&bare)
    };
    text.match_indices(name).filter(|(at, _)| begins(*at) && ends(at + name.len())).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use lykta_words::catalogue;

    fn named_in(text: &str) -> Option<&'static str> {
        of(text, catalogue()).map(|incident| incident.id.as_str())
    }

    #[test]
    fn a_name_is_known_in_the_cases_of_each_language() {
        for text in [
            "Westlogs system utsattes för ett intrång i augusti 2023.",
            "Tietomurto kohdistui Westlogin järjestelmään.",
            "Someone got into the systems of Westlog.",
            "Westlogiin kohdistunut hyökkäys havaittiin 24.8.2023.",
        ] {
            assert_eq!(named_in(text), Some("westlog-2023"), "{text}");
        }
        assert_eq!(named_in("Vastaamossa asioineiden tietoja"), Some("vastaamo-2020"));
    }

    #[test]
    fn a_longer_word_is_another_word() {
        for text in ["Valioliigan joukkue", "Uppgifter om praktikplatsen har läckt.", "miljödata"]
        {
            assert_eq!(named_in(text), None, "{text}");
        }
    }

    #[test]
    fn bodies_that_turn_up_in_other_affairs_show_nothing_by_themselves() {
        let bodies = "Datatilsynet, Poliisi, IMY, Helsingin kaupunki, Gladsaxe Kommune, \
                      Region Hovedstaden, Pirkanmaan hyvinvointialue, Svenska kyrkan, mit.dk";
        assert_eq!(named_in(bodies), None);
    }

    #[test]
    fn another_year_is_another_affair() {
        assert_eq!(named_in("Den 3 mars 2031 tog sig någon in hos Westlog."), None);
        assert_eq!(
            named_in("Sommaren 2023 tog sig någon in hos Westlog. Brevet är från 2031."),
            Some("westlog-2023")
        );
    }

    #[test]
    fn the_name_that_stands_there_most_often_counts() {
        let text = "Miljödata är leverantören. Miljödata har anmält. Vår bank är Aktia.";
        assert_eq!(named_in(text), Some("miljodata-2025"));
    }
}
