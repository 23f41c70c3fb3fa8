//! The plan as JSON. Names and fields are a contract with whoever calls the program.

use super::{phone, url};
use lykta_guidance::{Catalogue, Country, Language, Plan, PlannedStep, Reason, Urgency, Weight};
use lykta_words::Reader;
use serde::Serialize;

#[derive(Serialize)]
struct PlanJson<'c> {
    country: Country,
    language: Language,
    steps: Vec<StepJson<'c>>,
    hidden: usize,
}

#[derive(Serialize)]
struct StepJson<'c> {
    id: &'c str,
    title: String,
    urgency: Urgency,
    weight: Weight,
    because: &'c [Reason],
    contacts: Vec<ContactJson<'c>>,
    sources: Vec<&'c str>,
    renew_after: Option<&'c str>,
    sub_steps: Vec<SubStepJson>,
}

#[derive(Serialize)]
struct ContactJson<'c> {
    id: &'c str,
    name: String,
    phone: Option<String>,
    url: Option<&'c str>,
}

#[derive(Serialize)]
struct SubStepJson {
    id: String,
    text: String,
}

/// The whole plan in order, never cut.
pub(super) fn plan(plan: &Plan<'_>, catalogue: &Catalogue, reader: &Reader<'_>) -> String {
    let json = PlanJson {
        country: reader.country(),
        language: reader.language(),
        steps: plan.steps.iter().map(|planned| step(planned, catalogue, reader)).collect(),
        hidden: plan.hidden(),
    };
    let mut text = serde_json::to_string_pretty(&json).expect("BUG: the plan is plain data");
    text.push('\n');
    text
}

fn step<'c>(
    planned: &'c PlannedStep<'c>,
    catalogue: &'c Catalogue,
    reader: &Reader<'_>,
) -> StepJson<'c> {
    let step = planned.step;
    StepJson {
        id: step.id.as_str(),
        title: reader.step_title(step),
        urgency: planned.urgency,
        weight: step.weight,
        because: &planned.because,
        contacts: catalogue
            .contacts_of(step, reader.country())
            .map(|contact| ContactJson {
                id: contact.id.as_str(),
                name: reader.contact(contact).name,
                phone: phone(contact, reader),
                url: url(contact, reader),
            })
            .collect(),
        sources: step
            .sources
            .iter()
            .filter_map(|id| catalogue.source(id))
            .map(|source| source.url.as_str())
            .collect(),
        renew_after: step.renew_after.as_ref().map(|period| period.as_str()),
        sub_steps: reader
            .sub_steps(step)
            .into_iter()
            .map(|one| SubStepJson { id: one.id, text: one.text })
            .collect(),
    }
}
