//! Ids say where something belongs: the country in front, the year behind an incident. What
//! they name has its place in the order.

use super::Subject;
use lykta_guidance::{Country, Finding, Incident};

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let catalogue = subject.catalogue;
    let mut findings = Vec::new();
    let mut wrong = |kind: &str, id: &str, what: &str, mend: &str| {
        findings.push(Finding::at(
            catalogue.place_of(kind, id).unwrap_or(("guidance", 1)),
            format!("{kind} `{id}` {what}"),
            "an id is for ever, and tells where something belongs",
            mend,
        ));
    };
    let begin = "begin it with fi-, se-, dk- or nordic-, as its countries are";
    for step in catalogue.steps() {
        if !fits(step.id.as_str(), &step.countries) {
            wrong("step", step.id.as_str(), "does not begin as its countries ask", begin);
        }
    }
    for contact in catalogue.contacts() {
        if !fits(contact.id.as_str(), &[contact.country]) {
            let mend = "begin it with fi-, se- or dk-, as its country is";
            wrong("contact", contact.id.as_str(), "does not begin as its country asks", mend);
        }
    }
    let facts = catalogue.facts().map(|one| ("fact", one.id.as_str()));
    for (kind, id) in facts.chain(catalogue.sources().map(|one| ("source", one.id.as_str()))) {
        if prefix(id).is_none() {
            wrong(kind, id, "begins with no country", begin);
        }
    }
    for incident in catalogue.incidents() {
        if !ends_in_its_year(incident) {
            let mend = "end it with the year in which it began, ended or became known";
            wrong("incident", incident.id.as_str(), "does not end in its year", mend);
        }
    }
    findings.extend(catalogue.misplaced());
    findings
}

fn prefix(id: &str) -> Option<&str> {
    let (prefix, _) = id.split_once('-')?;
    ["fi", "se", "dk", "nordic"].contains(&prefix).then_some(prefix)
}

/// One country's own prefix, or `nordic` for several.
fn fits(id: &str, countries: &[Country]) -> bool {
    match countries {
        [only] => prefix(id) == Some(only.as_str().to_lowercase().as_str()),
        _ => prefix(id) == Some("nordic"),
    }
}

fn ends_in_its_year(incident: &Incident) -> bool {
    let Some((_, year)) = incident.id.as_str().rsplit_once('-') else { return false };
    let period = &incident.period;
    let days: Vec<&String> =
        [&period.from, &period.until, &period.known_on].into_iter().flatten().collect();
    let is_year = year.len() == 4 && year.bytes().all(|letter| letter.is_ascii_digit());
    is_year && (days.is_empty() || days.iter().any(|day| day.starts_with(year)))
}
