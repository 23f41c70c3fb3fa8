//! The order of topics and pages: where band and weight are the same, what stops the damage
//! comes first.

use super::{Catalogue, Finding, Page};
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
    /// steps stay as the files are. Without an order everything stays as it is read.
    pub(super) fn put_in_order(&mut self, order: &Order) -> Vec<Finding> {
        if order.topics.is_empty() {
            return Vec::new();
        }
        let file_of = |id: &str| self.place_of("step", id).map_or("", |(file, _)| file).to_owned();
        let files: Vec<String> = self.steps.iter().map(|step| file_of(step.id.as_str())).collect();
        let rank = |file: &str| order.topics.iter().position(|topic| topic == topic_of(file));
        let mut steps: Vec<_> = self.steps.drain(..).zip(&files).collect();
        steps.sort_by_key(|(_, file)| rank(file).unwrap_or(usize::MAX));
        self.steps = steps.into_iter().map(|(step, _)| step).collect();

        let used: BTreeSet<&str> = files.iter().map(|file| topic_of(file)).collect();
        let unlisted: BTreeSet<&String> =
            files.iter().filter(|file| rank(file).is_none()).collect();
        let unlisted = unlisted.into_iter().map(|file| {
            Finding::at(
                (file.as_str(), 1),
                format!("the topic `{}` has no place among the others", topic_of(file)),
                "its steps would come last, whatever they stop",
                format!("add it to `topics` in {FILE}"),
            )
        });
        let dead = order.topics.iter().filter(|topic| !used.contains(topic.as_str()));
        let dead = dead.map(|topic| {
            let what = format!("no file of steps has the topic `{topic}`");
            Finding::at((FILE, 1), what, "a dead name misleads", "take it out")
        });
        let mut findings: Vec<Finding> = unlisted.chain(dead).collect();
        findings.extend(self.put_pages_in_order(&order.pages));
        findings
    }

    fn put_pages_in_order(&mut self, order: &[String]) -> Vec<Finding> {
        let rank = |page: &Page| order.iter().position(|id| *id == page.id.as_str());
        self.pages.sort_by_key(|page| rank(page).unwrap_or(usize::MAX));
        let unlisted = self.pages.iter().filter(|page| rank(page).is_none());
        let unlisted = unlisted.map(|page| {
            Finding::at(
                self.place_of("page", page.id.as_str()).unwrap_or((FILE, 1)),
                format!("the page `{}` has no place among the others", page.id),
                "it would be listed last, whatever it is about",
                format!("add it to `pages` in {FILE}"),
            )
        });
        let dead = order.iter().filter(|id| !self.pages.iter().any(|page| page.id.as_str() == *id));
        let dead = dead.map(|id| {
            let what = format!("there is no page `{id}`");
            Finding::at((FILE, 1), what, "a dead name misleads", "take it out")
        });
        unlisted.chain(dead).collect()
    }
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
