//! `PHONE`, `FACT` and `LINK` name what exists and what the entry lists; messages that are
//! referred to exist.

use super::Subject;
use super::used::Call;
use super::words_of::Word;
use lykta_guidance::{ContactId, FactId, Finding, Language};
use std::collections::BTreeSet;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for word in &subject.book.words {
        let calls = word.used.calls.iter();
        findings.extend(calls.filter_map(|call| wrong_call(subject, word, call)));
        findings.extend(missing_references(subject, word));
    }
    findings.extend(entries(subject));
    findings
}

fn wrong_call(subject: &Subject<'_>, word: &Word<'_>, call: &Call<'_>) -> Option<Finding> {
    let place = word.place_of(call.id.unwrap_or(call.name));
    let wrong = |what: String, mend: &str| {
        let why = "the person would read the function's name";
        Some(Finding::at(place, format!("`{}` {what}", word.name()), why, mend))
    };
    let name = call.name;
    if word.is_of_window() {
        let built_in = ["NUMBER", "DATETIME"].contains(&name);
        let mend = "let the program pass the value as a variable";
        return if built_in { None } else { wrong(format!("uses {name} in app.ftl"), mend) };
    }
    if !["PHONE", "FACT", "LINK"].contains(&name) {
        return wrong(format!("uses the unknown function {name}"), "use PHONE, FACT or LINK");
    }
    let Some(id) = call.id else {
        return wrong(
            format!("uses {name} without one quoted id"),
            "write it as { PHONE(\"id\") }",
        );
    };
    if name == "FACT" {
        let there = subject.catalogue.fact(&FactId::new(id)).is_some();
        let mend = "add it to guidance/facts, or correct the id";
        return if there { None } else { wrong(format!("uses the unknown fact `{id}`"), mend) };
    }
    let Some(contact) = subject.catalogue.contact(&ContactId::new(id)) else {
        let mend = "add it to guidance/contacts, or correct the id";
        return wrong(format!("uses the unknown contact `{id}`"), mend);
    };
    if name == "PHONE" && contact.best_phone(word.language).is_none() {
        let mend = "add a phone line to the contact, or name another";
        return wrong(format!("uses PHONE of `{id}`, which has no phone"), mend);
    }
    if name == "LINK" && contact.url.is_none() {
        let mend = "add a url to the contact, or leave the address out";
        return wrong(format!("uses LINK of `{id}`, which has no address"), mend);
    }
    None
}

fn missing_references(subject: &Subject<'_>, word: &Word<'_>) -> Vec<Finding> {
    let missing = |what: String, piece: &str| {
        Finding::at(
            word.place_of(piece),
            format!("`{}` refers to {what}, which does not exist", word.name()),
            "the person would read its name",
            "correct the name, or write the message",
        )
    };
    let of_window = word.is_of_window();
    let messages = word
        .used
        .messages
        .iter()
        .filter(|(id, part)| subject.book.get(word.language, of_window, id, *part).is_none());
    let terms = word.used.terms.iter().filter(|term| {
        let is_it = |one: &Word<'_>| {
            one.is_term
                && one.id == **term
                && one.language == word.language
                && one.is_of_window() == of_window
        };
        !subject.book.words.iter().any(is_it)
    });
    let messages = messages.map(|(id, _)| missing(format!("the message `{id}`"), id));
    messages.chain(terms.map(|term| missing(format!("the term `-{term}`"), term))).collect()
}

/// What the words of an entry use is what the entry lists.
fn entries(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in subject.catalogue.steps() {
        let listed_contacts = step.contacts.iter().map(ContactId::as_str).collect();
        let listed_facts = step.facts.iter().map(FactId::as_str).collect();
        let id = step.id.as_str();
        findings.extend(entry(subject, "step", id, Some(&listed_contacts), &listed_facts));
    }
    for incident in subject.catalogue.incidents() {
        let listed_facts = incident.facts.iter().map(FactId::as_str).collect();
        findings.extend(entry(subject, "incident", incident.id.as_str(), None, &listed_facts));
    }
    for page in subject.catalogue.pages() {
        let listed_contacts = page.contacts.iter().map(ContactId::as_str).collect();
        let listed_facts = page.facts.iter().map(FactId::as_str).collect();
        let id = page.id.as_str();
        findings.extend(entry(subject, "page", id, Some(&listed_contacts), &listed_facts));
    }
    findings
}

fn entry(
    subject: &Subject<'_>,
    kind: &str,
    id: &str,
    contacts: Option<&BTreeSet<&str>>,
    facts: &BTreeSet<&str>,
) -> Vec<Finding> {
    let message = format!("{kind}-{id}");
    let data = subject.catalogue.place_of(kind, id).unwrap_or(("guidance", 1));
    let mut findings = Vec::new();
    let mut used = BTreeSet::new();
    for language in Language::ALL {
        for (word, call) in calls_in(subject, *language, &message) {
            let Some(named) = call.id else { continue };
            let (list, listed) = match call.name {
                "FACT" => ("facts", Some(facts)),
                _ => ("contacts", contacts),
            };
            if call.name == "FACT" {
                used.insert(named);
            }
            if listed.is_some_and(|listed| !listed.contains(named)) {
                findings.push(Finding::at(
                    word.place_of(named),
                    format!("`{}` uses `{named}`, which {kind} `{id}` does not list", word.name()),
                    format!("the sources and the checks go by the list at {}:{}", data.0, data.1),
                    format!("add it to `{list}` there"),
                ));
            }
        }
    }
    findings.extend(facts.iter().filter(|fact| !used.contains(**fact)).map(|fact| {
        Finding::at(
            data,
            format!("{kind} `{id}` lists the fact `{fact}`, which its words do not use"),
            "a fact that nobody reads is checked and updated for nothing",
            format!("use it with {{ FACT(\"{fact}\") }}, or take it off `facts`"),
        )
    }));
    findings
}

/// Every call in the words of a message, also in messages that they refer to.
fn calls_in<'s>(
    subject: &'s Subject<'_>,
    language: Language,
    message: &str,
) -> Vec<(&'s Word<'s>, Call<'s>)> {
    let mut calls = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut waiting = vec![message.to_owned()];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        for word in subject.book.words.iter().filter(|word| {
            word.language == language && word.id == id && !word.is_term && !word.is_of_window()
        }) {
            calls.extend(word.used.calls.iter().map(|call| (word, *call)));
            waiting.extend(word.used.messages.iter().map(|(id, _)| (*id).to_owned()));
        }
    }
    calls
}
