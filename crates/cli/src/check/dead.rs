//! Data that nothing uses: contacts, facts, sources, hosts, names.

use super::Subject;
use super::support::{every_address, host};
use lykta_guidance::{Contact, Finding, Topic};
use std::collections::BTreeSet;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let catalogue = subject.catalogue;
    let called: BTreeSet<&str> = subject
        .book
        .words
        .iter()
        .flat_map(|word| word.used.calls.iter().filter_map(|call| call.id))
        .collect();
    let mut findings = Vec::new();
    let mut dead = |kind: &str, id: &str, mend: &str| {
        let place = catalogue.place_of(kind, id).unwrap_or(("guidance", 1));
        findings.push(finding(place, format!("nothing uses the {kind} `{id}`"), mend));
    };

    let of_steps = catalogue.steps().iter().flat_map(|step| &step.contacts);
    let of_pages = catalogue.pages().iter().flat_map(|page| &page.contacts);
    let listed: BTreeSet<_> = of_steps.chain(of_pages).collect();
    for contact in catalogue.contacts() {
        let id = contact.id.as_str();
        if !listed.contains(&contact.id) && !called.contains(id) && !is_someone_to_talk_to(contact)
        {
            dead("contact", id, "list it in a step or page, or take it out with its words");
        }
    }
    for fact in catalogue.facts().filter(|fact| !called.contains(fact.id.as_str())) {
        dead("fact", fact.id.as_str(), "use it in words, or take it out");
    }
    let cited: BTreeSet<_> = catalogue
        .steps()
        .iter()
        .flat_map(|one| &one.sources)
        .chain(catalogue.contacts().flat_map(|one| &one.sources))
        .chain(catalogue.facts().flat_map(|one| &one.sources))
        .chain(catalogue.incidents().iter().flat_map(|one| &one.sources))
        .chain(catalogue.pages().iter().flat_map(|one| &one.section).flat_map(|one| &one.sources))
        .collect();
    for source in catalogue.sources().filter(|source| !cited.contains(&source.id)) {
        dead("source", source.id.as_str(), "cite it where it supports something, or take it out");
    }
    findings.extend(hosts(subject));
    findings.extend(names(subject));
    findings
}

/// Shown under "talk to someone" whether a step lists it or not.
fn is_someone_to_talk_to(contact: &Contact) -> bool {
    let shown =
        [Topic::Emergency, Topic::Crisis, Topic::Talk, Topic::VictimSupport, Topic::Children];
    contact.topics.iter().any(|topic| shown.contains(topic))
}

fn hosts(subject: &Subject<'_>) -> Vec<Finding> {
    let used: BTreeSet<String> = every_address(subject.catalogue)
        .into_iter()
        .filter_map(|(_, _, address)| host(address))
        .collect();
    let on = |listed: &str, host: &String| {
        host == listed || host.strip_suffix(listed).is_some_and(|rest| rest.ends_with('.'))
    };
    let dead = subject.catalogue.hosts().all().filter(|listed| {
        let bare = listed.strip_prefix("www.").unwrap_or(listed);
        !used.iter().any(|host| on(bare, host))
    });
    dead.map(|listed| {
        let file = "guidance/hosts.toml";
        let line = subject.content.line_of(file, &format!("\"{listed}\""));
        finding((file, line), format!("no address is on the host `{listed}`"), "take it out")
    })
    .collect()
}

fn names(subject: &Subject<'_>) -> Vec<Finding> {
    let texts = || subject.book.words.iter().flat_map(|word| &word.used.texts);
    let dead = subject
        .catalogue
        .names()
        .iter()
        .filter(|name| !texts().any(|text| text.contains(name.as_str())));
    dead.map(|name| {
        let file = "guidance/names.toml";
        let line = subject.content.line_of(file, &format!("\"{name}\""));
        finding((file, line), format!("no word has the name `{name}`"), "take it out")
    })
    .collect()
}

fn finding(place: (&str, usize), what: String, mend: &str) -> Finding {
    Finding::at(place, what, "what nobody reads is still checked and updated", mend)
}
