//! `app.ftl` and the window's code agree: no key that nothing asks for, none that is missing.

use super::Subject;
use super::literals::{asked_for, quoted_ids};
use lykta_guidance::{Finding, Language};
use std::collections::BTreeMap;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = not_in_all_languages(subject);
    if subject.content.code().any(|(file, _)| file.starts_with("ui/src/")) {
        findings.extend(dead(subject));
        findings.extend(missing(subject));
    }
    findings
}

fn not_in_all_languages(subject: &Subject<'_>) -> Vec<Finding> {
    let mut first = BTreeMap::new();
    for word in subject.book.words.iter().filter(|word| word.is_of_window() && !word.is_term) {
        first.entry((word.id, word.part)).or_insert(word);
    }
    let mut findings = Vec::new();
    for ((id, part), word) in first {
        for language in Language::ALL {
            if subject.book.get(*language, true, id, part).is_none() {
                findings.push(Finding::at(
                    word.place(),
                    format!("word `{}` is missing in {language}", word.name()),
                    format!("it stands in {}, and the four languages are equals", word.language),
                    format!("write it in locales/{language}/app.ftl"),
                ));
            }
        }
    }
    findings
}

fn dead(subject: &Subject<'_>) -> Vec<Finding> {
    let asked = quoted_ids(subject.content, &["ui/src/", "src-tauri/src/"]);
    let referred: Vec<&str> = subject
        .book
        .words
        .iter()
        .filter(|word| word.is_of_window())
        .flat_map(|word| word.used.messages.iter().map(|(id, _)| *id))
        .collect();
    subject
        .book
        .words
        .iter()
        .filter(|word| word.is_of_window() && !word.is_term)
        .filter(|word| !asked.contains(word.id) && !asked.contains(word.name().as_str()))
        .filter(|word| !referred.contains(&word.id))
        .map(|word| {
            Finding::at(
                word.place(),
                format!("nothing in the window reads the word `{}`", word.name()),
                "dead words are translated for nobody and grow stale",
                "take it out in all four languages",
            )
        })
        .collect()
}

fn missing(subject: &Subject<'_>) -> Vec<Finding> {
    asked_for(subject.content)
        .into_iter()
        .filter(|(_, _, id)| {
            let (id, part) = id.split_once('.').map_or((*id, None), |(id, part)| (id, Some(part)));
            let there = |word: &super::words_of::Word<'_>| {
                word.is_of_window() && word.id == id && (part.is_none() || word.part == part)
            };
            !subject.book.words.iter().any(there)
        })
        .map(|(file, line, id)| {
            Finding::at(
                (file, line),
                format!("the window asks for the word `{id}`, which is not in app.ftl"),
                "the person would see an empty place",
                "write it in all four languages, or correct the name",
            )
        })
        .collect()
}
