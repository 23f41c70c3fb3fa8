//! A protective step, as `guidance/steps/*.toml` and incidents hold it.

use crate::condition::Condition;
use crate::ids::{ContactId, FactId, SourceId, StepId};
use crate::vocabulary::{Cost, Country, ForAnother, Grade, Need, Urgency, Weight};
use jiff::Span;
use serde::Deserialize;

/// One thing a person can do to protect themselves.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    /// For ever: saved ticks hang on it.
    pub id: StepId,
    /// Where it applies.
    pub countries: Vec<Country>,
    /// When it is best done.
    pub urgency: Urgency,
    /// How much it matters within its band.
    pub weight: Weight,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// When it applies.
    pub when: Condition,
    /// The band when only a possible exposure brought it; one band later where not set.
    #[serde(default)]
    pub soften_if_possible: Option<Urgency>,
    /// Steps that come before it, where both apply.
    #[serde(default)]
    pub after: Vec<StepId>,
    /// Lighter steps that this one hides.
    #[serde(default)]
    pub replaces: Vec<StepId>,
    /// Ids of steps that were merged into this one.
    #[serde(default)]
    pub was: Vec<StepId>,
    /// What must be at hand.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What it costs, where the sources say so.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// Who may do it for somebody else.
    #[serde(default)]
    pub for_another: Option<ForAnother>,
    /// Never from a mere possibility: the person is asked first.
    #[serde(default)]
    pub ask_first: bool,
    /// How long the protection lasts, when it ends.
    #[serde(default)]
    pub renew_after: Option<RenewAfter>,
    /// Whom to turn to; only those of the person's country are shown.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Facts that its words reach.
    #[serde(default)]
    pub facts: Vec<FactId>,
    /// Letters whose text stands in its words.
    #[serde(default)]
    pub letters: Vec<String>,
    /// Pages that support it; empty only for our own advice.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// How well it is supported.
    pub grade: Grade,
    /// Its sub-steps, each with a word of its own.
    #[serde(default, rename = "do")]
    pub sub_steps: Vec<String>,
    /// Whether there is a phone script.
    #[serde(default)]
    pub say: bool,
    /// Whether there is a way without e-ID.
    #[serde(default)]
    pub without_e_id: bool,
    /// Whether it has side effects to tell.
    #[serde(default)]
    pub caution: bool,
}

impl Step {
    /// The attributes its words must have, in the order in which they are read.
    pub fn word_parts(&self) -> Vec<String> {
        let mut parts = vec!["why".to_owned(), "how".to_owned()];
        parts.extend(self.sub_steps.iter().map(|one| format!("do-{one}")));
        for (there, part) in
            [(self.without_e_id, "without-e-id"), (self.caution, "caution"), (self.say, "say")]
        {
            if there {
                parts.push(part.to_owned());
            }
        }
        parts.extend(self.letters.iter().map(|one| format!("letter-{one}")));
        parts
    }
}

/// An ISO 8601 period such as `P2Y`, kept as it is written and read once at load.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct RenewAfter(String);

impl RenewAfter {
    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a calendar span.
    pub fn to_span(&self) -> Span {
        self.0.parse().expect("BUG: read once at load")
    }
}

impl TryFrom<String> for RenewAfter {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // The library reads "2 years" as well; the data has one spelling.
        let iso = text.starts_with('P') && text.parse::<Span>().is_ok();
        if iso {
            Ok(Self(text))
        } else {
            Err(format!("`{text}` is not an ISO 8601 period such as P2Y"))
        }
    }
}
