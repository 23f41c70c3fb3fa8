//! One Fluent bundle: a language as it is read in one country, there or from abroad.

use crate::error::WordError;
use crate::lookups::Lookups;
use crate::moments;
use crate::numbers::formatter;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use lykta_guidance::{Country, FactValue, Language};
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The functions that words may use, each with the id of what it looks up.
pub(crate) const FUNCTIONS: [&str; 3] = ["PHONE", "FACT", "LINK"];

pub(crate) type Resources = Vec<Arc<FluentResource>>;

/// How a word is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) language: Language,
    pub(crate) country: Country,
    pub(crate) from_abroad: bool,
}

/// A bundle and the language it is in.
pub(crate) struct Bundle {
    fluent: FluentBundle<Arc<FluentResource>>,
    place: Place,
}

/// A fact as a sentence shows it.
enum Shown {
    Number(f64),
    Text(String),
}

impl Bundle {
    /// A bundle with every function.
    pub(crate) fn new(place: Place, resources: &Resources, lookups: &Arc<Lookups>) -> Self {
        let mut bundle = Self::without_functions(place, resources);
        let facts = bundle.shown_facts(lookups);
        bundle.add("FACT", move |id| match facts.get(id) {
            Some(Shown::Number(number)) => FluentValue::from(*number),
            Some(Shown::Text(text)) => FluentValue::from(text.clone()),
            None => FluentValue::Error,
        });
        let Place { language, country, from_abroad } = place;
        let contacts = Arc::clone(lookups);
        bundle.add("PHONE", move |id| {
            contacts
                .phone(id, language, country, from_abroad)
                .map_or(FluentValue::Error, FluentValue::from)
        });
        let contacts = Arc::clone(lookups);
        bundle
            .add("LINK", move |id| contacts.link(id).map_or(FluentValue::Error, FluentValue::from));
        bundle
    }

    fn without_functions(place: Place, resources: &Resources) -> Self {
        let tag: LanguageIdentifier =
            place.language.as_str().parse().expect("BUG: the languages are valid tags");
        let mut fluent = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would be copied along with a phone number.
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(formatter(place.language)));
        for resource in resources {
            // A word that stands twice is the content check's to tell; the first one counts.
            let _ = fluent.add_resource(Arc::clone(resource));
        }
        Self { fluent, place }
    }

    /// Facts made ready while no function is needed, since a function cannot ask its bundle.
    fn shown_facts(&self, lookups: &Lookups) -> BTreeMap<String, Shown> {
        let shown = |value: &FactValue| match value {
            FactValue::Number(number, _) => Some(Shown::Number(*number)),
            FactValue::Date(date) => moments::date(self, *date).ok().map(Shown::Text),
            FactValue::Text(text) => Some(Shown::Text(text.clone())),
        };
        lookups
            .facts()
            .filter_map(|(id, value)| shown(value).map(|shown| (id.to_owned(), shown)))
            .collect()
    }

    fn add(
        &mut self,
        name: &str,
        look_up: impl Fn(&str) -> FluentValue<'static> + Send + Sync + 'static,
    ) {
        self.fluent
            .add_function(name, move |positional, _| match positional {
                [FluentValue::String(id)] => look_up(id),
                _ => FluentValue::Error,
            })
            .expect("BUG: each function is added once");
    }

    /// Whether there is such a word.
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.fluent.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// A word with its variables filled in. `$country` is always one of them.
    pub(crate) fn tell(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, FluentValue<'_>)],
    ) -> Result<String, WordError> {
        let language = self.place.language;
        let name = || attribute.map_or_else(|| id.to_owned(), |part| format!("{id}.{part}"));
        let message = self.fluent.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            return Err(WordError::Missing { language, id: name() });
        };
        let mut filled = FluentArgs::with_capacity(args.len() + 1);
        filled.set("country", self.place.country.as_str());
        for (variable, value) in args {
            filled.set(*variable, value.clone());
        }
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            return Err(WordError::Broken { language, id: name(), reason: error.to_string() });
        }
        // Fluent leaves a failed function in the text without counting it as an error.
        let failed = FUNCTIONS.iter().find(|function| text.contains(&format!("{function}()")));
        if let Some(function) = failed {
            let reason = format!("{function} names something that is not there");
            return Err(WordError::Broken { language, id: name(), reason });
        }
        Ok(text)
    }
}
