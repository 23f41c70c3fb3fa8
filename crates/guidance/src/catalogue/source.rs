//! What the content rests on: sources, facts, hosts, and ids that are dead.

use crate::ids::{FactId, SourceId};
use crate::vocabulary::{Country, Grade, Unit};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A public page that supports something.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Who publishes it.
    pub publisher: String,
    /// What the page is called.
    pub title: String,
    /// The publisher's own https page.
    pub url: String,
    /// When we read it.
    pub seen: Date,
    /// The page's own date, if it has one.
    #[serde(default)]
    pub page_date: Option<Date>,
    /// How good a source it is.
    pub grade: Grade,
}

/// A number, date or name that words reach through `FACT`, so that it stands in one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// What it is.
    pub value: FactValue,
    /// Pages that support it.
    pub sources: Vec<SourceId>,
    /// How well it is supported.
    pub grade: Grade,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum FactValue {
    /// A number; the unit is for editors and checks, its word stands in the sentence.
    Number(f64, Unit),
    /// A day.
    Date(Date),
    /// A name or code, such as a form's number.
    Text(String),
}

/// How a fact is written in TOML: exactly one of `number` with `unit`, `date`, `text`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawFact {
    id: FactId,
    number: Option<f64>,
    unit: Option<Unit>,
    date: Option<Date>,
    text: Option<String>,
    sources: Vec<SourceId>,
    grade: Grade,
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawFact::deserialize(deserializer)?;
        let value = match (raw.number, raw.unit, raw.date, raw.text) {
            (Some(number), Some(unit), None, None) => FactValue::Number(number, unit),
            (None, None, Some(date), None) => FactValue::Date(date),
            (None, None, None, Some(text)) => FactValue::Text(text),
            _ => {
                return Err(serde::de::Error::custom(format!(
                    "fact `{}` needs number and unit, or date, or text, and only one of them",
                    raw.id
                )));
            }
        };
        Ok(Self { id: raw.id, value, sources: raw.sources, grade: raw.grade })
    }
}

/// An id that must never come back, because somebody's saved ticks may name it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Retired {
    /// The dead id of a step, contact or incident.
    pub id: String,
    /// Why it was retired.
    pub reason: String,
}

/// A phone number that old pages still show and that must never come back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RetiredNumber {
    /// As it would be dialled, written like a line's number.
    pub number: String,
    /// Whose it was, and what stands in its place.
    pub reason: String,
}

/// For each country the hosts of publishers whose pages may be shown and opened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Hosts(BTreeMap<Country, Vec<String>>);

impl Hosts {
    /// Whether `address` is https on a listed host or one of its subdomains, without user,
    /// port or tracking query.
    pub fn allow(&self, address: &str) -> bool {
        let Ok(url) = url::Url::parse(address) else { return false };
        let Some(host) = url.host_str() else { return false };
        let plain = url.scheme() == "https" && url.username().is_empty() && url.port().is_none();
        let tracked = url.query_pairs().any(|(key, _)| key.starts_with("utm_") || key == "fbclid");
        let listed = self.0.values().flatten().any(|known| {
            host == known
                || host.strip_suffix(known.as_str()).is_some_and(|rest| rest.ends_with('.'))
        });
        plain && listed && !tracked
    }

    /// Every host listed.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(String::as_str)
    }
}
