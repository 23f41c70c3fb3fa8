//! Every word that is needed is there in all four languages, and no other.

use super::Subject;
use super::literals::quoted_ids;
use crate::plan::WORDS as CLI_WORDS;
use lykta_guidance::{Catalogue, Finding, Language};
use lykta_words::{By, Demanded, demanded_words};
use std::collections::{BTreeMap, BTreeSet};

type Name<'n> = (&'n str, Option<&'n str>);

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let demanded = all_demanded(subject.catalogue);
    let mut findings = missing(subject, &demanded);
    findings.extend(not_in_all_languages(subject, &demanded));
    findings.extend(dead(subject, &demanded));
    findings
}

/// What the catalogue, the vocabularies, the sentences and the command line need.
pub(crate) fn all_demanded(catalogue: &Catalogue) -> Vec<Demanded> {
    let mut demanded = demanded_words(catalogue);
    demanded.extend(CLI_WORDS.map(|(id, variables)| Demanded {
        id: id.to_owned(),
        value: true,
        parts: Vec::new(),
        variables,
        by: By::File("cli.ftl"),
    }));
    demanded
}

fn names(demanded: &Demanded) -> impl Iterator<Item = Name<'_>> {
    let value = demanded.value.then_some((demanded.id.as_str(), None));
    let parts = demanded.parts.iter().map(|part| (demanded.id.as_str(), Some(part.as_str())));
    value.into_iter().chain(parts)
}

fn missing(subject: &Subject<'_>, demanded: &[Demanded]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in Language::ALL {
        for one in demanded {
            for (id, part) in names(one) {
                if subject.book.get(*language, false, id, part).is_none() {
                    findings.push(missing_finding(subject, *language, one, part));
                }
            }
        }
    }
    findings
}

fn missing_finding(
    subject: &Subject<'_>,
    language: Language,
    demanded: &Demanded,
    part: Option<&str>,
) -> Finding {
    let word = part.map_or_else(|| demanded.id.clone(), |part| format!("{}.{part}", demanded.id));
    let (why, file) = match &demanded.by {
        By::Entry(kind, id) => {
            let (data, line) = subject.catalogue.place_of(kind, id).unwrap_or(("guidance", 1));
            let inner = data.trim_start_matches("guidance/").replace(".toml", ".ftl");
            (format!("{kind} `{id}` at {data}:{line} needs it"), inner)
        }
        By::File(file) => ("the program reads it".to_owned(), (*file).to_owned()),
    };
    let there = subject.book.message(language, &demanded.id).next();
    let file = format!("locales/{language}/{file}");
    let place = there.map_or((file.as_str(), 1), |word| (word.file, word.message_line));
    Finding::at(place, format!("word `{word}` is missing in {language}"), why, "write it")
}

/// Words that only code asks for must be in every language too.
fn not_in_all_languages(subject: &Subject<'_>, demanded: &[Demanded]) -> Vec<Finding> {
    let known: BTreeSet<Name<'_>> = demanded.iter().flat_map(names).collect();
    let mut first: BTreeMap<Name<'_>, _> = BTreeMap::new();
    for word in &subject.book.words {
        let name = (word.id, word.part);
        if !word.is_of_window() && !word.is_term && !known.contains(&name) {
            first.entry(name).or_insert(word);
        }
    }
    let mut findings = Vec::new();
    for ((id, part), word) in first {
        for language in Language::ALL {
            if subject.book.get(*language, false, id, part).is_none() {
                findings.push(Finding::at(
                    word.place(),
                    format!("word `{}` is missing in {language}", word.name()),
                    format!("it stands in {}, and the four languages are equals", word.language),
                    "write it in the others too, or take it out",
                ));
            }
        }
    }
    findings
}

fn dead(subject: &Subject<'_>, demanded: &[Demanded]) -> Vec<Finding> {
    let mut alive: BTreeSet<Name<'_>> = demanded.iter().flat_map(names).collect();
    for word in &subject.book.words {
        alive.extend(word.used.messages.iter().copied());
    }
    // Beside a copy of the content alone nobody can tell what the program asks for.
    let no_code = subject.content.code().next().is_none();
    let asked_by_code = quoted_ids(subject.content, &["src-tauri/", "ui/", "crates/"]);
    let of_entry: BTreeSet<&str> = demanded
        .iter()
        .filter(|one| matches!(one.by, By::Entry(..)))
        .map(|one| one.id.as_str())
        .collect();
    let used_terms: BTreeSet<&str> =
        subject.book.words.iter().flat_map(|word| word.used.terms.iter().copied()).collect();
    let is_alive = |word: &&super::words_of::Word<'_>| {
        if word.is_term {
            return used_terms.contains(word.id);
        }
        // Code asks for the parts of an entry by the entry's own list, never by name.
        let asked =
            asked_by_code.contains(word.id) || (no_code && word.file.ends_with("/shell.ftl"));
        let by_code = !of_entry.contains(word.id) && asked;
        alive.contains(&(word.id, word.part)) || by_code
    };
    subject
        .book
        .words
        .iter()
        .filter(|word| !word.is_of_window() && !is_alive(word))
        .map(|word| {
            Finding::at(
                word.place(),
                format!("nothing reads the word `{}`", word.name()),
                "dead words are translated for nobody and grow stale",
                "take it out, or list its part in the entry's data",
            )
        })
        .collect()
}
