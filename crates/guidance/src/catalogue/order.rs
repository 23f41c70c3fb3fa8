//! The order of topics: where band and weight are the same, what stops the damage comes first.

use super::{Catalogue, Finding};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The file that holds it.
pub(super) const FILE: &str = "guidance/order.toml";

/// Topics, the first to do first.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    topics: Vec<String>,
}

impl Catalogue {
    /// Puts the steps in the order of their topics. Within a topic they stay as the files are.
    /// Without an order they stay as they are read.
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
