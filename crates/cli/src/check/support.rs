//! What is shown rests on sources: enough of them, good enough, on the publisher's own host.

use super::Subject;
use lykta_guidance::{Catalogue, Contact, Finding, Grade, SourceId};
use std::collections::BTreeMap;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = sourced(subject.catalogue);
    findings.extend(safety_critical(subject.catalogue));
    findings.extend(addresses(subject));
    findings.extend(pages_twice(subject.catalogue));
    findings
}

fn place<'c>(catalogue: &'c Catalogue, kind: &str, id: &str) -> (&'c str, usize) {
    catalogue.place_of(kind, id).unwrap_or(("guidance", 1))
}

fn sourced(catalogue: &Catalogue) -> Vec<Finding> {
    let steps =
        catalogue.steps().iter().map(|one| ("step", one.id.as_str(), &one.sources, one.grade));
    let contacts =
        catalogue.contacts().map(|one| ("contact", one.id.as_str(), &one.sources, one.grade));
    let facts = catalogue.facts().map(|one| ("fact", one.id.as_str(), &one.sources, one.grade));
    let incidents = catalogue
        .incidents()
        .iter()
        .map(|one| ("incident", one.id.as_str(), &one.sources, one.grade));
    let sections = catalogue.pages().iter().flat_map(|page| {
        page.section.iter().map(|one| ("page", page.id.as_str(), &one.sources, one.grade))
    });
    let mut findings = Vec::new();
    for (kind, id, sources, grade) in
        steps.chain(contacts).chain(facts).chain(incidents).chain(sections)
    {
        let mut wrong = |what: String, mend: &str| {
            findings.push(Finding::at(
                place(catalogue, kind, id),
                format!("{kind} `{id}` {what}"),
                "what is shown must be true, and say where it comes from",
                mend,
            ));
        };
        let is_ours = grade == Grade::Advice;
        if is_ours && !["step", "page"].contains(&kind) {
            let mend = "only a step or a section of a page can be our own advice";
            wrong("has the grade advice".to_owned(), mend);
        }
        if sources.is_empty() && !is_ours {
            let mend = "name a source, or give a step or section the grade advice";
            wrong("has no source".to_owned(), mend);
        }
        if grade == Grade::Official && !sources.is_empty() && !any_official(catalogue, sources) {
            let mend = "add an official source, or lower the grade to secondary";
            wrong("is official, but none of its sources is".to_owned(), mend);
        }
    }
    for source in catalogue.sources().filter(|source| source.grade == Grade::Advice) {
        findings.push(Finding::at(
            place(catalogue, "source", source.id.as_str()),
            format!("source `{}` has the grade advice", source.id),
            "a source is somebody else's page",
            "grade it official or secondary",
        ));
    }
    findings
}

fn any_official(catalogue: &Catalogue, sources: &[SourceId]) -> bool {
    let sources = sources.iter().filter_map(|id| catalogue.source(id));
    sources.into_iter().any(|source| source.grade == Grade::Official)
}

/// Emergency and crisis lines: two agreeing sources, one of them the body's own page.
fn safety_critical(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for contact in catalogue.contacts().filter(|contact| contact.safety_critical) {
        let id = contact.id.as_str();
        let mut wrong = |what: &str, mend: &str| {
            findings.push(Finding::at(
                place(catalogue, "contact", id),
                format!("contact `{id}` is safety-critical and {what}"),
                "a wrong number here can cost a life",
                mend,
            ));
        };
        if contact.sources.len() < 2 {
            wrong("has fewer than two sources", "add a second source that agrees");
        }
        if !has_own_source(catalogue, contact) {
            wrong(
                "has no source on its own host",
                "add the body's own page, or give the contact the url of that page",
            );
        }
    }
    findings
}

fn has_own_source(catalogue: &Catalogue, contact: &Contact) -> bool {
    let Some(own) = contact.url.as_deref().and_then(host) else { return false };
    contact
        .sources
        .iter()
        .filter_map(|id| catalogue.source(id))
        .filter_map(|source| host(&source.url))
        .any(|host| same_body(&host, &own))
}

/// The host of an address, without `www.`.
pub(super) fn host(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

fn same_body(one: &str, other: &str) -> bool {
    let under =
        |sub: &str, top: &str| sub.strip_suffix(top).is_some_and(|rest| rest.ends_with('.'));
    one == other || under(one, other) || under(other, one)
}

/// Every address stands on a listed host.
fn addresses(subject: &Subject<'_>) -> Vec<Finding> {
    every_address(subject.catalogue)
        .into_iter()
        .filter(|(_, _, address)| !subject.catalogue.hosts().allow(address))
        .map(|(kind, id, address)| {
            let (file, first) = place(subject.catalogue, kind, id);
            let found = subject.content.line_of(file, &format!("\"{address}\""));
            Finding::at(
                (file, if found == 1 { first } else { found }),
                format!("{kind} `{id}` has the address {address}"),
                "only the publisher's own https page may be shown: no mirror, staging or tracking address",
                "use the publisher's page, or list its host in guidance/hosts.toml",
            )
        })
        .collect()
}

/// One page of the web is one source: its date is then mended in one place.
fn pages_twice(catalogue: &Catalogue) -> Vec<Finding> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for source in catalogue.sources() {
        let id = source.id.as_str();
        let page = source.url.trim_end_matches('/');
        if let Some(other) = first.insert(page, id) {
            findings.push(Finding::at(
                place(catalogue, "source", id),
                format!("source `{id}` is the same page as `{other}`"),
                "a page that stands twice is soon read anew in one place only",
                "keep one of them, and name it wherever the other is named",
            ));
        }
    }
    findings
}

/// Every address with the kind and id of what has it.
pub(super) fn every_address(catalogue: &Catalogue) -> Vec<(&'static str, &str, &str)> {
    let mut addresses = Vec::new();
    for contact in catalogue.contacts() {
        let lines = contact.line.iter().filter_map(|line| line.url.as_ref());
        let all = contact.url.iter().chain(lines);
        addresses.extend(all.map(|url| ("contact", contact.id.as_str(), url.as_str())));
    }
    addresses.extend(
        catalogue.sources().map(|source| ("source", source.id.as_str(), source.url.as_str())),
    );
    addresses
}
