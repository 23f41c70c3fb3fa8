//! A step that needs strong e-ID shows the way without it.

use super::Subject;
use lykta_guidance::{Finding, Need};

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in subject.catalogue.steps() {
        let id = step.id.as_str();
        let place = subject.catalogue.place_of("step", id).unwrap_or(("guidance", 1));
        if step.needs.contains(&Need::StrongEId) && !step.without_e_id {
            findings.push(Finding::at(
                place,
                format!("step `{id}` needs strong e-ID and shows no way without it"),
                "whoever has no e-ID, or lost it, would be left outside",
                "set `without-e-id = true` and write .without-e-id",
            ));
        }
    }
    findings
}
