//! Every step can be reached, and everything a person can say changes something.

use super::Subject;
use lykta_guidance::{
    Catalogue, Category, Circumstance, Country, Event, Finding, Pattern, Reason, Situation, Step,
    Urgency, plan_for,
};
use std::collections::BTreeSet;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = unreachable_steps(subject.catalogue);
    findings.extend(without_effect(subject.catalogue));
    findings.extend(not_asked(subject.catalogue));
    findings
}

fn unreachable_steps(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in catalogue.steps() {
        for country in &step.countries {
            if !is_reachable(step, *country, catalogue) {
                findings.push(Finding::at(
                    catalogue.place_of("step", step.id.as_str()).unwrap_or(("guidance", 1)),
                    format!("step `{}` is never in a plan in {country}", step.id),
                    "nobody would ever see it",
                    "look at `when`, and at the steps that replace it",
                ));
            }
        }
    }
    findings
}

/// Tries what the condition itself names: each of `any` alone and in pairs, with all of `all`.
fn is_reachable(step: &Step, country: Country, catalogue: &Catalogue) -> bool {
    let all: Vec<Reason> = step.when.all.iter().map(example).collect();
    let any: Vec<Reason> = step.when.any.iter().map(example).collect();
    let planned = |chosen: &[&Reason]| {
        let empty = Situation::new(country);
        let situation = all.iter().chain(chosen.iter().copied()).fold(empty, Situation::with);
        let plan = plan_for(&situation, catalogue);
        plan.steps.iter().chain(&plan.to_ask).any(|planned| planned.step.id == step.id)
    };
    if any.is_empty() {
        return planned(&[]);
    }
    any.iter().any(|one| planned(&[one]))
        || any.iter().any(|one| any.iter().any(|other| planned(&[one, other])))
}

/// A reason that matches the pattern.
fn example(pattern: &Pattern) -> Reason {
    match pattern {
        Pattern::One(reason) => reason.clone(),
        Pattern::AnyExposed => Reason::Exposed(Category::Name),
        Pattern::AnyEvent => Reason::Event(Event::DataStolen),
    }
}

/// Everything a person can say, but for not knowing, which is the plan where nothing is known.
fn selectable() -> impl Iterator<Item = Reason> {
    let categories = Category::ALL.iter().copied().map(Reason::Exposed);
    let events = Event::ALL.iter().copied().filter(|event| *event != Event::UnknownIfAffected);
    let circumstances = Circumstance::ALL.iter().copied().map(Reason::Circumstance);
    categories.chain(events.map(Reason::Event)).chain(circumstances)
}

fn without_effect(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for country in Country::ALL {
        let empty = planned(&Situation::new(*country), catalogue);
        for reason in selectable() {
            let alone = planned(&Situation::new(*country).with(&reason), catalogue);
            // A step that any event or category brings says nothing about this one.
            let by_name = |id: &str| {
                let step = catalogue.steps().iter().find(|step| step.id.as_str() == id);
                step.is_some_and(|step| step.when.names(&reason))
            };
            if !alone.difference(&empty).any(|(id, ..)| by_name(id)) {
                findings.push(Finding::at(
                    ("guidance/questions.toml", 1),
                    format!("`{reason}` alone neither adds nor changes a step in {country}"),
                    "a person who says it would be told that it does not matter",
                    "name it in the `when` of a step there",
                ));
            }
        }
    }
    findings
}

/// Each step with its band, and whether it asks first.
fn planned<'c>(
    situation: &Situation,
    catalogue: &'c Catalogue,
) -> BTreeSet<(&'c str, Urgency, bool)> {
    let plan = plan_for(situation, catalogue);
    let steps = plan.steps.iter().map(|one| (one.step.id.as_str(), one.urgency, false));
    let to_ask = plan.to_ask.iter().map(|one| (one.step.id.as_str(), one.urgency, true));
    steps.chain(to_ask).collect()
}

/// The questions reach every category, event and circumstance.
fn not_asked(catalogue: &Catalogue) -> Vec<Finding> {
    let asked: BTreeSet<&Reason> = catalogue
        .questions()
        .iter()
        .flat_map(|question| question.options())
        .flat_map(|option| &option.sets)
        .collect();
    selectable()
        .filter(|reason| !asked.contains(reason))
        .map(|reason| {
            Finding::at(
                ("guidance/questions.toml", 1),
                format!("no question reaches `{reason}`"),
                "what cannot be said cannot change the plan",
                "add an option that sets it",
            )
        })
        .collect()
}
