//! `lykta score`: how right the reader is on labelled notices, as JSON.

use crate::{USED_WRONGLY, answer};
use clap::Args;
use lykta_guidance::{Category, Certainty, Country, Event, Language};
use lykta_notice::{Reading, read};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `lykta score`
#[derive(Debug, Args)]
pub(crate) struct ScoreArgs {
    /// A folder of labelled notices, with its subfolders.
    dir: PathBuf,
    /// List every error too, by notice.
    #[arg(long)]
    errors: bool,
    /// Only these notices, by id.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
}

/// A labelled notice; other fields are for people.
#[derive(Debug, Deserialize)]
struct Notice {
    id: String,
    language: Language,
    country: Country,
    text: String,
    labels: Labels,
}

#[derive(Debug, Deserialize)]
struct Labels {
    data_classes: BTreeSet<Category>,
    data_classes_possible: BTreeSet<Category>,
    data_classes_excluded: BTreeSet<Category>,
    events: BTreeSet<Event>,
}

/// Right, wrong and missed.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Count {
    fn add<Id: Ord>(&mut self, found: &BTreeSet<Id>, wanted: &BTreeSet<Id>) {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.right += count(found.intersection(wanted).count());
        self.wrong += count(found.difference(wanted).count());
        self.missed += count(wanted.difference(found).count());
    }

    fn as_json(self) -> Value {
        let share = |part: u32, whole: u32| {
            if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
        };
        let precision = share(self.right, self.right + self.wrong);
        let recall = share(self.right, self.right + self.missed);
        let f1 = if precision + recall == 0.0 {
            0.0
        } else {
            2.0 * precision * recall / (precision + recall)
        };
        let rounded = |value: f64| (value * 1000.0).round() / 1000.0;
        json!({
            "precision": rounded(precision), "recall": rounded(recall), "f1": rounded(f1),
            "right": self.right, "wrong": self.wrong, "missed": self.missed,
        })
    }
}

/// What is counted for all notices together, and for each language.
#[derive(Debug, Default, Clone)]
struct Score {
    notices: u32,
    known: Count,
    possible: Count,
    excluded: Count,
    events: Count,
    language_right: u32,
    country_right: u32,
    excluded_told_as_known: u32,
}

pub(crate) fn run(args: &ScoreArgs) -> ExitCode {
    let notices = match notices_in(&args.dir) {
        Ok(notices) => notices,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(USED_WRONGLY);
        }
    };
    let mut all = Score::default();
    let mut by_language: BTreeMap<Language, Score> = BTreeMap::new();
    let mut by_category: BTreeMap<Category, Count> = BTreeMap::new();
    let mut by_event: BTreeMap<Event, Count> = BTreeMap::new();
    let mut errors = Map::new();
    for notice in notices.iter().filter(|one| args.only.is_empty() || args.only.contains(&one.id)) {
        let reading = read(&notice.text);
        all.add(notice, &reading);
        by_language.entry(notice.language).or_default().add(notice, &reading);
        for category in Category::ALL {
            let one = |set: &BTreeSet<Category>| {
                set.iter().copied().filter(|id| id == category).collect()
            };
            let counted: (BTreeSet<_>, BTreeSet<_>) =
                (one(&told(&reading, Certainty::Known)), one(&notice.labels.data_classes));
            by_category.entry(*category).or_default().add(&counted.0, &counted.1);
        }
        for event in Event::ALL {
            let one =
                |set: &BTreeSet<Event>| set.iter().copied().filter(|id| id == event).collect();
            let counted: (BTreeSet<_>, BTreeSet<_>) =
                (one(&happened(&reading)), one(&notice.labels.events));
            by_event.entry(*event).or_default().add(&counted.0, &counted.1);
        }
        let wrong = differences(notice, &reading);
        if args.errors && !wrong.is_empty() {
            errors.insert(notice.id.clone(), json!(wrong));
        }
    }
    let named = |counts: &BTreeMap<_, Count>| -> Map<String, Value> {
        counts
            .iter()
            .map(|(id, count): (&Category, &Count)| (id.to_string(), count.as_json()))
            .collect()
    };
    let events: Map<String, Value> =
        by_event.iter().map(|(id, count)| (id.to_string(), count.as_json())).collect();
    let languages: Map<String, Value> = by_language
        .iter()
        .map(|(language, score)| (language.to_string(), score.as_json()))
        .collect();
    let mut told = json!({
        "all": all.as_json(),
        "languages": languages,
        "categories_known": named(&by_category),
        "events": events,
    });
    if args.errors {
        told["errors"] = Value::Object(errors);
    }
    answer(&format!("{told:#}\n"));
    ExitCode::SUCCESS
}

impl Score {
    fn add(&mut self, notice: &Notice, reading: &Reading) {
        let labels = &notice.labels;
        let known = told(reading, Certainty::Known);
        self.notices += 1;
        self.known.add(&known, &labels.data_classes);
        self.possible.add(&told(reading, Certainty::Possible), &labels.data_classes_possible);
        self.excluded.add(&told(reading, Certainty::Excluded), &labels.data_classes_excluded);
        self.events.add(&happened(reading), &labels.events);
        self.language_right += u32::from(reading.language == notice.language);
        self.country_right += u32::from(reading.country == Some(notice.country));
        let mistaken = known.intersection(&labels.data_classes_excluded).count();
        self.excluded_told_as_known += u32::try_from(mistaken).unwrap_or(u32::MAX);
    }

    fn as_json(&self) -> Value {
        json!({
            "notices": self.notices,
            "known": self.known.as_json(),
            "possible": self.possible.as_json(),
            "excluded": self.excluded.as_json(),
            "events": self.events.as_json(),
            "language_right": self.language_right,
            "country_right": self.country_right,
            "excluded_told_as_known": self.excluded_told_as_known,
        })
    }
}

fn told(reading: &Reading, certainty: Certainty) -> BTreeSet<Category> {
    reading.categories.iter().filter(|one| one.state == certainty).map(|one| one.id).collect()
}

fn happened(reading: &Reading) -> BTreeSet<Event> {
    reading.events.iter().map(|one| one.id).collect()
}

/// Everything that differs from the labels, in words.
fn differences(notice: &Notice, reading: &Reading) -> Vec<String> {
    let labels = &notice.labels;
    let mut wrong = Vec::new();
    for (certainty, wanted) in [
        (Certainty::Known, &labels.data_classes),
        (Certainty::Possible, &labels.data_classes_possible),
        (Certainty::Excluded, &labels.data_classes_excluded),
    ] {
        let found = told(reading, certainty);
        wrong.extend(found.difference(wanted).map(|id| format!("+{certainty} {id}")));
        wrong.extend(wanted.difference(&found).map(|id| format!("-{certainty} {id}")));
    }
    let found = happened(reading);
    wrong.extend(found.difference(&labels.events).map(|id| format!("+event {id}")));
    wrong.extend(labels.events.difference(&found).map(|id| format!("-event {id}")));
    if reading.language != notice.language {
        wrong.push(format!("language {}", reading.language));
    }
    if reading.country != Some(notice.country) {
        wrong.push(format!("country {:?}", reading.country));
    }
    wrong
}

fn notices_in(dir: &Path) -> Result<Vec<Notice>, String> {
    let mut notices = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                let text = std::fs::read_to_string(&path)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                notices.push(
                    serde_json::from_str(&text)
                        .map_err(|error| format!("{}: {error}", path.display()))?,
                );
            }
        }
    }
    if notices.is_empty() {
        return Err(format!("{} holds no labelled notice", dir.display()));
    }
    notices.sort_by(|one: &Notice, other| one.id.cmp(&other.id));
    Ok(notices)
}
