//! A reason: one thing about the situation that a step can rest on, such as `exposed:name`.
//!
//! Reasons are what conditions are made of and what a planned step says it is there for.

use crate::ids::IncidentId;
use crate::vocabulary::{Category, Circumstance, Event, Person, Role};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// One thing that holds in a situation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The category was among the data.
    Exposed(Category),
    /// The category may have been among the data.
    Possible(Category),
    /// This happened.
    Event(Event),
    /// This changes what is safe or possible.
    Circumstance(Circumstance),
    /// The data is about such a person.
    Person(Person),
    /// Such a person sits at the keyboard.
    Role(Role),
    /// It was this known incident.
    Incident(IncidentId),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exposed(category) => write!(f, "exposed:{category}"),
            Self::Possible(category) => write!(f, "possible:{category}"),
            Self::Event(event) => write!(f, "event:{event}"),
            Self::Circumstance(circumstance) => write!(f, "circumstance:{circumstance}"),
            Self::Person(person) => write!(f, "person:{person}"),
            Self::Role(role) => write!(f, "role:{role}"),
            Self::Incident(id) => write!(f, "incident:{id}"),
        }
    }
}

/// The text is not a reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a reason; write kind:value, with kind one of \
     exposed, possible, event, circumstance, person, role, incident"
)]
pub struct NotAReason(String);

impl FromStr for Reason {
    type Err = NotAReason;

    fn from_str(text: &str) -> Result<Self, NotAReason> {
        fn read<T: FromStr>(value: &str, make: fn(T) -> Reason) -> Option<Reason> {
            value.parse().ok().map(make)
        }
        let (kind, value) = text.split_once(':').unwrap_or((text, ""));
        match kind {
            "exposed" => read(value, Self::Exposed),
            "possible" => read(value, Self::Possible),
            "event" => read(value, Self::Event),
            "circumstance" => read(value, Self::Circumstance),
            "person" => read(value, Self::Person),
            "role" => read(value, Self::Role),
            "incident" if !value.is_empty() => Some(Self::Incident(IncidentId::new(value))),
            _ => None,
        }
        .ok_or_else(|| NotAReason(text.to_owned()))
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
