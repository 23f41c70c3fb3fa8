//! The order of topics and pages: where band and weight are the same, what stops the damage
//! comes first.

use super::{Catalogue, Finding};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The file that holds it.
pub(super) const FILE: &str = "guidance/order.toml";

/// Topics, the first to do first; pages, the first to read first.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    topics: Vec<String>,
    pages: Vec<String>,
}

impl Catalogue {
    /// Puts the steps in the order of their topics, and the pages in their own. Within a topic
    /// steps stay as the files are; what has no place comes last.
    pub(super) fn put_in_order(&mut self) {
        let rank = |order: &[String], name: &str| order.iter().position(|one| one == name);
        let last = usize::MAX;
        let mut ranked: Vec<(usize, _)> = std::mem::take(&mut self.steps)
            .into_iter()
            .map(|step| {
                let topic = topic_of(self.file_of("step", step.id.as_str()));
                (rank(&self.order.topics, topic).unwrap_or(last), step)
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        self.steps = ranked.into_iter().map(|(_, step)| step).collect();
        let order = &self.order.pages;
        self.pages.sort_by_key(|page| rank(order, page.id.as_str()).unwrap_or(last));
    }

    /// Topics and pages that have no place in the order, and places that nothing has.
    pub fn misplaced(&self) -> Vec<Finding> {
        let files: BTreeSet<&str> =
            self.steps.iter().map(|step| self.file_of("step", step.id.as_str())).collect();
        let topics = files.into_iter().map(|file| (topic_of(file), (file, 1)));
        let pages = self.pages.iter().map(|page| {
            let id = page.id.as_str();
            (id, self.place_of("page", id).unwrap_or((FILE, 1)))
        });
        let mut findings = compare("topic", &self.order.topics, topics.collect());
        findings.extend(compare("page", &self.order.pages, pages.collect()));
        findings
    }

    fn file_of(&self, kind: &str, id: &str) -> &str {
        self.place_of(kind, id).map_or("", |(file, _)| file)
    }
}

/// What is there and what is listed must be the same.
fn compare(kind: &str, listed: &[String], there: Vec<(&str, (&str, usize))>) -> Vec<Finding> {
    let dead = listed.iter().filter(|name| !there.iter().any(|(one, _)| one == name));
    let dead = dead.map(|name| {
        let what = format!("there is no {kind} `{name}`");
        Finding::at((FILE, 1), what, "a dead name misleads", "take it out")
    });
    let unlisted = there.iter().filter(|(name, _)| !listed.iter().any(|one| one == name));
    let unlisted = unlisted.map(|(name, place)| {
        Finding::at(
            *place,
            format!("the {kind} `{name}` has no place among the others"),
            "it would come last, whatever it is about",
            format!("add it to `{kind}s` in {FILE}"),
        )
    });
    dead.chain(unlisted).collect()
}

/// `guidance/steps/fi-bank.toml` is about `bank`.
fn topic_of(file: &str) -> &str {
    if file.contains("/incidents/") {
        return "incidents";
    }
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.strip_suffix(".toml").unwrap_or(name);
    match stem.split_once('-') {
        Some(("fi" | "se" | "dk", topic)) => topic,
        _ => stem,
    }
}
