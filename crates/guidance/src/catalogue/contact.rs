//! Whom to turn to, and the lines that reach them.

use crate::hours::Hours;
use crate::ids::{ContactId, SourceId};
use crate::vocabulary::{Cost, Country, Grade, Language, LineKind, Topic};
use serde::Deserialize;

/// An authority, help line or company one can turn to.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// For ever, like a step's.
    pub id: ContactId,
    /// Where it is.
    pub country: Country,
    /// What one turns to it for.
    pub topics: Vec<Topic>,
    /// The publisher's own page, https.
    #[serde(default)]
    pub url: Option<String>,
    /// Emergency and crisis lines: they need two agreeing sources.
    #[serde(default)]
    pub safety_critical: bool,
    /// Pages that support it.
    pub sources: Vec<SourceId>,
    /// How well it is supported.
    pub grade: Grade,
    /// How it is reached, best line first.
    #[serde(default)]
    pub line: Vec<Line>,
}

/// One way to reach a contact, with its own languages and hours.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Line {
    /// Phone, sms, chat or web.
    pub kind: LineKind,
    /// International with spaces in the country's own grouping, or short as dialled.
    #[serde(default)]
    pub number: Option<String>,
    /// Address of a chat or web line, https.
    #[serde(default)]
    pub url: Option<String>,
    /// Languages spoken (BCP 47), also ones that Lykta does not speak.
    pub languages: Vec<String>,
    /// When it is open, in the contact's own time zone.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// Whether one may stay anonymous, where the source says.
    #[serde(default)]
    pub anonymous: Option<bool>,
}

impl Line {
    /// Whether this language is spoken.
    pub fn speaks(&self, language: Language) -> bool {
        self.languages.iter().any(|one| one == language.as_str())
    }

    /// The number as it is dialled within `country`, or from abroad.
    ///
    /// Finland and Sweden put a 0 where the country code was; Denmark has no such digit.
    pub fn dialled(&self, country: Country, from_abroad: bool) -> Option<String> {
        let number = self.number.as_ref()?;
        let (code, trunk) = match country {
            Country::Fi => ("+358 ", "0"),
            Country::Se => ("+46 ", "0"),
            Country::Dk => ("+45 ", ""),
        };
        Some(match number.strip_prefix(code) {
            Some(rest) if !from_abroad => format!("{trunk}{rest}"),
            _ => number.clone(),
        })
    }
}

impl Contact {
    /// The line to name first for a reader of `language`: one that speaks it, else the first;
    /// phone before the rest.
    pub fn best_line(&self, language: Language) -> Option<&Line> {
        let rank = |line: &Line| (!line.speaks(language), line.kind != LineKind::Phone);
        self.line.iter().min_by_key(|line| rank(line))
    }

    /// The phone line to name first for a reader of `language`.
    pub fn best_phone(&self, language: Language) -> Option<&Line> {
        self.line
            .iter()
            .filter(|line| line.kind == LineKind::Phone && line.number.is_some())
            .min_by_key(|line| !line.speaks(language))
    }
}
