//! The six questions of the first walk.

use crate::ids::QuestionId;
use crate::reason::Reason;
use serde::Deserialize;

/// One short question; every one can be skipped.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Whether several options may be ticked.
    #[serde(default)]
    pub several: bool,
    /// Its options, in groups.
    pub group: Vec<Group>,
}

/// Options that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Group {
    /// Its id; a group with one has a heading of its own.
    #[serde(default)]
    pub id: Option<String>,
    /// Its options.
    pub options: Vec<Choice>,
}

/// One option of a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// Its id within the question.
    pub id: String,
    /// What holds when it is chosen; nothing for *no* and *rather not say*.
    #[serde(default)]
    pub sets: Vec<Reason>,
}

impl Choice {
    /// The one reason whose own word labels the option, if there is just one.
    pub fn labelled_by(&self) -> Option<&Reason> {
        match self.sets.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }
}

impl Question {
    /// Every option, whatever its group.
    pub fn options(&self) -> impl Iterator<Item = &Choice> {
        self.group.iter().flat_map(|group| &group.options)
    }

    /// The attributes its words must have.
    pub fn word_parts(&self) -> Vec<String> {
        let mut parts = vec!["hint".to_owned()];
        parts.extend(
            self.group.iter().filter_map(|group| group.id.as_ref()).map(|id| format!("group-{id}")),
        );
        parts.extend(
            self.options()
                .filter(|option| option.labelled_by().is_none())
                .map(|option| format!("option-{}", option.id)),
        );
        parts
    }
}
