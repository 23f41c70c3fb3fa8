//! What the functions in a sentence look up: contacts and facts, by id.

use lykta_guidance::{Catalogue, Contact, Country, FactValue, Language};
use std::collections::BTreeMap;

/// Contacts and facts, apart from the catalogue, since functions must own what they use.
#[derive(Debug, Default)]
pub(crate) struct Lookups {
    contacts: BTreeMap<String, Contact>,
    facts: BTreeMap<String, FactValue>,
}

impl Lookups {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        Self {
            contacts: catalogue
                .contacts()
                .map(|contact| (contact.id.to_string(), contact.clone()))
                .collect(),
            facts: catalogue
                .facts()
                .map(|fact| (fact.id.to_string(), fact.value.clone()))
                .collect(),
        }
    }

    /// The number to dial: of the line that speaks the reader's language, else of the first.
    /// It stands without the country code only where the reader is in the contact's country.
    pub(crate) fn phone(
        &self,
        id: &str,
        language: Language,
        country: Country,
        from_abroad: bool,
    ) -> Option<String> {
        let contact = self.contacts.get(id)?;
        let abroad = from_abroad || country != contact.country;
        contact.best_phone(language)?.dialled(contact.country, abroad)
    }

    /// The web address, without the scheme that nobody types.
    pub(crate) fn link(&self, id: &str) -> Option<String> {
        let url = self.contacts.get(id)?.url.as_ref()?;
        let bare = url.strip_prefix("https://").unwrap_or(url);
        Some(bare.strip_suffix('/').unwrap_or(bare).to_owned())
    }

    pub(crate) fn facts(&self) -> impl Iterator<Item = (&str, &FactValue)> {
        self.facts.iter().map(|(id, value)| (id.as_str(), value))
    }
}
