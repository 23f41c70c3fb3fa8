//! One word for one thing: the terms of each language and country, from `guidance/terms.toml`.

use super::Subject;
use super::words_of::Word;
use lykta_guidance::{Catalogue, Country, Finding};

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for word in &subject.book.words {
        for country in countries_of(subject.catalogue, word) {
            let Some(text) = read(subject, word, country) else { continue };
            let terms = subject.catalogue.terms().iter().filter(|term| {
                let here = match term.country {
                    // The window's own words are about no country.
                    Some(_) if word.is_of_window() => false,
                    Some(only) => only == country,
                    None => true,
                };
                term.language == word.language
                    && here
                    && !term.except.iter().any(|id| id == word.id)
            });
            for term in terms {
                if let Some(piece) = term.forbidden_in(&text) {
                    findings.push(Finding::at(
                        word.place(),
                        format!("`{}` says `{piece}`", word.name()),
                        "one thing has one word, and some words wound or mislead",
                        format!(
                            "write {}; an official name goes under `allowed` in guidance/terms.toml",
                            term.instead
                        ),
                    ));
                }
            }
        }
    }
    findings
}

/// The countries that a word is about: its entry's, else all of them.
fn countries_of(catalogue: &Catalogue, word: &Word<'_>) -> Vec<Country> {
    let entry = |kind: &str| word.id.strip_prefix(kind).filter(|_| !word.is_of_window());
    if let Some(id) = entry("step-") {
        let step = catalogue.steps().iter().find(|one| one.id.as_str() == id);
        return step.map_or_else(all, |step| step.countries.clone());
    }
    if let Some(id) = entry("contact-") {
        let contact = catalogue.contacts().find(|one| one.id.as_str() == id);
        return contact.map_or_else(all, |contact| vec![contact.country]);
    }
    if let Some(id) = entry("incident-") {
        let incident = catalogue.incidents().iter().find(|one| one.id.as_str() == id);
        return incident.map_or_else(all, |incident| incident.countries.clone());
    }
    if let Some(id) = entry("page-") {
        let page = catalogue.pages().iter().find(|one| one.id.as_str() == id);
        let section = page.zip(word.part).and_then(|(page, part)| {
            let part = part.strip_suffix("-title").unwrap_or(part);
            page.section.iter().find(|section| section.id == part)
        });
        return section.map_or_else(all, |section| section.countries.clone());
    }
    all()
}

fn all() -> Vec<Country> {
    Country::ALL.to_vec()
}

/// What a person reads there; what is typed, where values come from the program.
fn read(subject: &Subject<'_>, word: &Word<'_>, country: Country) -> Option<String> {
    let reader = subject.words.reader(word.language, country);
    let told = match (word.is_of_window() || word.is_term, word.part) {
        (true, _) => None,
        (false, Some(part)) => reader.try_part(word.id, part, &[]).ok(),
        (false, None) => reader.try_text(word.id, &[]).ok(),
    };
    Some(told.unwrap_or_else(|| word.used.texts.join(" "))).filter(|text| !text.is_empty())
}
