//! Reads the data files into a catalogue. What is wrong is told with file, line, id and reason.

use super::order::{self, Order};
use super::{
    Catalogue, Contact, Fact, Finding, Hosts, Incident, Page, Question, Retired, RetiredNumber,
    Source, Step, Term,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What one data file may hold; a file holds mostly one kind.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Document {
    #[serde(default)]
    step: Vec<Step>,
    #[serde(default)]
    contact: Vec<Contact>,
    #[serde(default)]
    fact: Vec<Fact>,
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    incident: Vec<Incident>,
    #[serde(default)]
    question: Vec<Question>,
    #[serde(default)]
    page: Vec<Page>,
    #[serde(default)]
    term: Vec<Term>,
    #[serde(default)]
    retired: Vec<Retired>,
    #[serde(default)]
    retired_number: Vec<RetiredNumber>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    names: Vec<String>,
}

impl Catalogue {
    /// Loads the catalogue from the texts of its files, each with the path to name in findings.
    ///
    /// # Errors
    /// Everything that is wrong, not only the first: what cannot be read, ids that stand
    /// twice, ids that do not exist, cycles of prerequisites.
    pub fn load<'t>(
        files: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Vec<Finding>> {
        let mut catalogue = Self::default();
        let mut findings = Vec::new();
        for (file, text) in files {
            // What the notice reader goes by is not guidance to a person.
            if file.contains("/notice/") {
                continue;
            }
            if file.ends_with(order::FILE) {
                match read::<Order>(file, text) {
                    Ok(order) => catalogue.order = order,
                    Err(finding) => findings.push(finding),
                }
            } else if let Err(finding) = catalogue.add(file, text, &mut findings) {
                findings.push(finding);
            }
        }
        // References to what could not be read would only be noise.
        if findings.is_empty() {
            catalogue.put_in_order();
            findings = catalogue.verify();
        }
        if findings.is_empty() { Ok(catalogue) } else { Err(findings) }
    }

    fn add(&mut self, file: &str, text: &str, findings: &mut Vec<Finding>) -> Result<(), Finding> {
        if file.ends_with("hosts.toml") {
            self.hosts = read::<Hosts>(file, text)?;
            return Ok(());
        }
        if file.ends_with("names.toml") {
            self.names = read::<Names>(file, text)?.names;
            return Ok(());
        }
        let document = read::<Document>(file, text)?;
        let mut note = |kind, id: &str| {
            let lines = lines_of_id(text, id);
            let again = self.places.get(&(kind, id.to_owned())).is_some_and(|(at, _)| at == file);
            let line = if again { lines.last() } else { lines.first() }.copied().unwrap_or(1);
            let place = (file.to_owned(), line);
            if let Some((first, at)) = self.places.insert((kind, id.to_owned()), place) {
                findings.push(Finding::at(
                    (file, line),
                    format!("{kind} `{id}` stands twice, first at {first}:{at}"),
                    "an id names one thing, in saved checklists too",
                    "give the new one an id of its own",
                ));
            }
        };
        document.step.iter().for_each(|one| note("step", one.id.as_str()));
        document.contact.iter().for_each(|one| note("contact", one.id.as_str()));
        document.fact.iter().for_each(|one| note("fact", one.id.as_str()));
        document.source.iter().for_each(|one| note("source", one.id.as_str()));
        document.incident.iter().for_each(|one| note("incident", one.id.as_str()));
        document.question.iter().for_each(|one| note("question", one.id.as_str()));
        document.page.iter().for_each(|one| note("page", one.id.as_str()));
        document.retired.iter().for_each(|one| note("retired", &one.id));

        self.steps.extend(document.step);
        self.contacts.extend(document.contact.into_iter().map(|one| (one.id.clone(), one)));
        self.facts.extend(document.fact.into_iter().map(|one| (one.id.clone(), one)));
        self.sources.extend(document.source.into_iter().map(|one| (one.id.clone(), one)));
        self.incidents.extend(document.incident);
        self.questions.extend(document.question);
        self.pages.extend(document.page);
        self.terms.extend(document.term);
        self.retired.extend(document.retired);
        self.retired_numbers.extend(document.retired_number);
        Ok(())
    }
}

fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Finding> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or(text).lines().count().max(1);
        let near = id_before(text, start).map_or(String::new(), |id| format!("near `{id}`: "));
        Finding::at(
            (file, line),
            format!("{near}{}", error.message().replace('\n', " ")),
            "the file cannot be read",
            "compare the entry with the ones beside it, or with CONTRIBUTING.md",
        )
    })
}

/// The last id written before a place, so that an error names the entry it is in.
fn id_before(text: &str, start: usize) -> Option<&str> {
    // The entry's own id may stand on the very line of the error.
    let end = text.get(start..)?.find('\n').map_or(text.len(), |at| start + at);
    text.get(..end)?.lines().rev().find_map(id_on)
}

fn lines_of_id(text: &str, id: &str) -> Vec<usize> {
    let lines = text.lines().enumerate();
    lines.filter(|(_, line)| id_on(line) == Some(id)).map(|(at, _)| at + 1).collect()
}

fn id_on(line: &str) -> Option<&str> {
    let value = line.trim().strip_prefix("id")?.trim_start().strip_prefix('=')?.trim();
    value.strip_prefix('"')?.split('"').next()
}
