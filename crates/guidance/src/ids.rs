//! Ids: names that stand in TOML, in Fluent and in somebody's saved checklist, for ever.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(String);

        impl $name {
            /// Takes the spelling as it stands; whether such a thing exists is the catalogue's to say.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The spelling.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

id! {
    /// A protective step, such as `fi-crime-report`.
    StepId,
    /// A contact, such as `se-police-114-14`.
    ContactId,
    /// A number, date or name that words reach through `FACT`.
    FactId,
    /// A page that supports a step, contact, fact or incident.
    SourceId,
    /// A known incident, such as `westlog-2023`.
    IncidentId,
    /// A page to read, such as `identity-code`.
    PageId,
    /// A question of the first walk or of an incident.
    QuestionId,
}
