//! The ids of the words for the values of the vocabularies, in `vocabulary.ftl`.

use lykta_guidance::{
    Category, Certainty, Circumstance, Cost, Country, Event, ForAnother, Grade, Language, LineKind,
    Need, PartyRole, Person, Reason, Role, Topic, Urgency, Weight,
};

/// A value that has a name in words.
pub trait Named {
    /// The message that names it.
    fn word_id(&self) -> String;
}

macro_rules! named {
    ($($kind:ident $prefix:literal),+ $(,)?) => {$(
        impl Named for $kind {
            fn word_id(&self) -> String {
                format!("{}-{self}", $prefix)
            }
        }
    )+

    /// Every message of the vocabularies, with the attributes it has.
    pub(crate) fn vocabulary_words() -> Vec<(String, &'static [&'static str])> {
        let mut words = Vec::new();
        $(words.extend($kind::ALL.iter().map(|value| (value.word_id(), parts_of($prefix))));)+
        words
    }};
}

named! {
    Category "category", Event "event", Circumstance "circumstance", Person "person", Role "role",
    Certainty "certainty", Urgency "urgency", Weight "weight", Need "need",
    ForAnother "for-another", Grade "grade", Cost "cost", LineKind "line", Topic "topic",
    PartyRole "party", Country "country", Language "language",
}

fn parts_of(prefix: &str) -> &'static [&'static str] {
    match prefix {
        "category" => &["known", "possible"],
        "event" | "circumstance" | "person" | "role" => &["because"],
        _ => &[],
    }
}

/// The message that names what a reason is about: the label of an option that sets only it.
pub fn label_id(reason: &Reason) -> String {
    match reason {
        Reason::Exposed(category) | Reason::Possible(category) => category.word_id(),
        Reason::Event(event) => event.word_id(),
        Reason::Circumstance(circumstance) => circumstance.word_id(),
        Reason::Person(person) => person.word_id(),
        Reason::Role(role) => role.word_id(),
        Reason::Incident(id) => format!("incident-{id}"),
    }
}

/// The message and attribute that continue "Shown because …".
pub fn reason_id(reason: &Reason) -> (String, &'static str) {
    let part = match reason {
        Reason::Exposed(_) => "known",
        Reason::Possible(_) => "possible",
        Reason::Event(_)
        | Reason::Circumstance(_)
        | Reason::Person(_)
        | Reason::Role(_)
        | Reason::Incident(_) => "because",
    };
    (label_id(reason), part)
}
