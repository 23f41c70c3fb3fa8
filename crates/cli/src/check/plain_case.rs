//! The most common case stays short: a name, an address and an identity code, stolen or not,
//! and nothing misused.

use super::Subject;
use lykta_guidance::{Category, Country, Event, Finding, Reason, Situation, Urgency, plan_for};

const MOST_AT_ONCE: usize = 7;

/// What may have happened to the data in a plain case.
const EVENTS: [Option<Event>; 3] = [None, Some(Event::DataStolen), Some(Event::UnauthorizedAccess)];

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (country, event) in Country::ALL.iter().flat_map(|one| EVENTS.map(|event| (one, event))) {
        let known = [Category::Name, Category::HomeAddress, Category::PersonalIdentityCode];
        let reasons = known.map(Reason::Exposed).into_iter().chain(event.map(Reason::Event));
        let situation = reasons.fold(Situation::new(*country), |all, one| all.with(&one));
        let plan = plan_for(&situation, subject.catalogue);
        let soon: Vec<&str> = plan
            .steps
            .iter()
            .filter(|one| matches!(one.urgency, Urgency::Now | Urgency::Today))
            .map(|one| one.step.id.as_str())
            .collect();
        if soon.len() > MOST_AT_ONCE {
            let last = soon.last().copied().unwrap_or_default();
            findings.push(Finding::at(
                subject.catalogue.place_of("step", last).unwrap_or(("guidance", 1)),
                format!(
                    "name, address and identity code bring {} steps for now and today in {country}: {}",
                    soon.len(),
                    soon.join(", "),
                ),
                "a frightened person does at most seven things in a day",
                "move what can wait to this week",
            ));
        }
    }
    findings
}
