//! What must hold between the files for a catalogue to be whole.

use super::{Catalogue, Finding, Page, Step};
use crate::condition::{Condition, Pattern};
use crate::ids::{ContactId, FactId, StepId};
use crate::reason::Reason;
use std::collections::{BTreeMap, BTreeSet};

impl Catalogue {
    /// Everything that does not hold.
    pub(super) fn verify(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for step in &self.steps {
            self.verify_step(step, &mut findings);
        }
        for page in &self.pages {
            self.verify_page(page, &mut findings);
        }
        for (kind, id, sources) in self.sourced() {
            for source in sources.iter().filter(|source| !self.sources.contains_key(source)) {
                findings.push(self.missing(kind, id, "source", source.as_str()));
            }
        }
        for incident in &self.incidents {
            for fact in incident.facts.iter().filter(|fact| !self.facts.contains_key(fact)) {
                findings.push(self.missing(
                    "incident",
                    incident.id.as_str(),
                    "fact",
                    fact.as_str(),
                ));
            }
        }
        self.verify_dead_ids(&mut findings);
        self.verify_order(&mut findings);
        findings.sort();
        findings
    }

    fn sourced(&self) -> impl Iterator<Item = (&'static str, &str, &[crate::ids::SourceId])> {
        let steps = self.steps.iter().map(|one| ("step", one.id.as_str(), one.sources.as_slice()));
        let contacts =
            self.contacts.values().map(|one| ("contact", one.id.as_str(), one.sources.as_slice()));
        let facts =
            self.facts.values().map(|one| ("fact", one.id.as_str(), one.sources.as_slice()));
        let incidents =
            self.incidents.iter().map(|one| ("incident", one.id.as_str(), one.sources.as_slice()));
        let sections = self.pages.iter().flat_map(|page| {
            page.section.iter().map(|one| ("page", page.id.as_str(), one.sources.as_slice()))
        });
        steps.chain(contacts).chain(facts).chain(incidents).chain(sections)
    }

    fn verify_step(&self, step: &Step, findings: &mut Vec<Finding>) {
        let id = step.id.as_str();
        let steps = step.after.iter().chain(&step.replaces);
        findings.extend(self.missing_from(("step", id), &step.contacts, &step.facts, steps));
        findings.extend(self.missing_incidents("step", id, &step.when));
        if step.when.any.is_empty() && step.when.all.is_empty() {
            findings.push(Finding::at(
                self.place("step", id),
                format!("step `{id}` has neither `any` nor `all` in its `when`"),
                "every step says because of what it is there",
                "name at least one reason, such as \"exposed:name\"",
            ));
        }
        if step.countries.is_empty() {
            findings.push(Finding::at(
                self.place("step", id),
                format!("step `{id}` has no country"),
                "nobody would ever see it",
                "name at least one of FI, SE, DK",
            ));
        }
    }

    fn verify_page(&self, page: &Page, findings: &mut Vec<Finding>) {
        let id = page.id.as_str();
        let steps = page.steps.iter();
        findings.extend(self.missing_from(("page", id), &page.contacts, &page.facts, steps));
        if let Some(when) = &page.when {
            findings.extend(self.missing_incidents("page", id, when));
        }
        let mut seen = BTreeSet::new();
        for section in page.section.iter().filter(|one| !seen.insert(one.id.as_str())) {
            findings.push(Finding::at(
                self.place("page", id),
                format!("page `{id}` has two sections `{}`", section.id),
                "the words of a section are found by its id",
                "give one of them another id, such as one that ends in its country",
            ));
        }
    }

    /// What an entry names and the catalogue does not have.
    fn missing_from<'s>(
        &'s self,
        (kind, id): (&'static str, &'s str),
        contacts: &'s [ContactId],
        facts: &'s [FactId],
        steps: impl Iterator<Item = &'s StepId> + 's,
    ) -> impl Iterator<Item = Finding> + 's {
        let contacts = contacts.iter().filter(|one| !self.contacts.contains_key(one));
        let facts = facts.iter().filter(|one| !self.facts.contains_key(one));
        let steps = steps.filter(|one| !self.steps.iter().any(|step| step.id == **one));
        let contacts = contacts.map(|one| ("contact", one.as_str()));
        let facts = facts.map(|one| ("fact", one.as_str()));
        let steps = steps.map(|one| ("step", one.as_str()));
        let named = contacts.chain(facts).chain(steps);
        named.map(move |(wanted, name)| self.missing(kind, id, wanted, name))
    }

    fn missing_incidents<'s>(
        &'s self,
        kind: &'static str,
        id: &'s str,
        when: &'s Condition,
    ) -> impl Iterator<Item = Finding> + 's {
        when.patterns().filter_map(move |pattern| match pattern {
            Pattern::One(Reason::Incident(incident)) if self.incident(incident).is_none() => {
                Some(self.missing(kind, id, "incident", incident.as_str()))
            }
            _ => None,
        })
    }

    fn verify_dead_ids(&self, findings: &mut Vec<Finding>) {
        let dead: BTreeSet<&str> = self.retired.iter().map(|one| one.id.as_str()).collect();
        let merged = self.steps.iter().flat_map(|step| &step.was).map(StepId::as_str);
        let gone: BTreeSet<&str> = dead.iter().copied().chain(merged).collect();
        for kind in ["step", "contact", "incident", "page"] {
            for (place_kind, id) in self.places.keys() {
                if *place_kind == kind && gone.contains(id.as_str()) {
                    findings.push(Finding::at(
                        self.place(kind, id),
                        format!("{kind} `{id}` uses a retired id"),
                        "saved checklists still mean the old one by it",
                        "choose a new id",
                    ));
                }
            }
        }
    }

    /// Prerequisites and replacements must not go in a circle. A prerequisite that a fuller
    /// step replaces stands for that step, so both kinds of arrow count together.
    fn verify_order(&self, findings: &mut Vec<Finding>) {
        let mut replaced_by: BTreeMap<&StepId, Vec<&StepId>> = BTreeMap::new();
        for step in &self.steps {
            for lighter in &step.replaces {
                replaced_by.entry(lighter).or_default().push(&step.id);
            }
        }
        let mut arrows: BTreeMap<&StepId, BTreeSet<&StepId>> = BTreeMap::new();
        for step in &self.steps {
            let arrows = arrows.entry(&step.id).or_default();
            for before in &step.after {
                arrows.insert(before);
                arrows.extend(replaced_by.get(before).into_iter().flatten());
            }
        }
        for (id, fuller) in &replaced_by {
            arrows.entry(id).or_default().extend(fuller);
        }
        // A step that replaces its own prerequisite does not wait for itself.
        for (id, befores) in &mut arrows {
            befores.remove(*id);
        }
        let mut free: BTreeSet<&StepId> = BTreeSet::new();
        loop {
            let before = free.len();
            for (id, befores) in &arrows {
                if befores.iter().all(|one| free.contains(one)) {
                    free.insert(id);
                }
            }
            if free.len() == before {
                break;
            }
        }
        let stuck: Vec<&str> =
            arrows.keys().filter(|id| !free.contains(*id)).map(|id| id.as_str()).collect();
        if let [first, ..] = stuck.as_slice() {
            findings.push(Finding::at(
                self.place("step", first),
                format!("steps wait for each other in a circle: {}", stuck.join(", ")),
                "a plan could not put them in order",
                "take one of the arrows out of `after` or `replaces`",
            ));
        }
    }

    fn missing(&self, kind: &'static str, id: &str, wanted: &str, name: &str) -> Finding {
        Finding::at(
            self.place(kind, id),
            format!("{kind} `{id}` names {wanted} `{name}`, which does not exist"),
            "the person would miss a part of it",
            format!("add the {wanted}, or correct the name"),
        )
    }

    fn place(&self, kind: &str, id: &str) -> (&str, usize) {
        self.place_of(kind, id).unwrap_or(("guidance", 1))
    }
}
