//! All words, ready to be read in any language for any country.

use crate::bundle::{Bundle, Place, Resources};
use crate::lookups::Lookups;
use crate::reader::Reader;
use fluent_bundle::FluentResource;
use lykta_guidance::{Catalogue, Country, Language};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The words of one set of content files.
pub struct Words {
    resources: BTreeMap<Language, Resources>,
    lookups: Arc<Lookups>,
    /// One bundle for each way to read; made when it is first needed.
    bundles: BTreeMap<Place, OnceLock<Bundle>>,
}

impl Words {
    /// Takes the words from the texts of Fluent files, each with its path
    /// `locales/<language>/…`. `app.ftl` belongs to the window and is left out. What cannot be
    /// read is left out too: the build and the content check tell it.
    pub fn new<'t>(
        catalogue: &Catalogue,
        files: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Self {
        let mut resources: BTreeMap<Language, Resources> = BTreeMap::new();
        for (file, text) in files {
            let Some(language) = language_of(file).filter(|_| !file.ends_with("/app.ftl")) else {
                continue;
            };
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
            resources.entry(language).or_default().push(Arc::new(resource));
        }
        let bundles = every_place().map(|place| (place, OnceLock::new())).collect();
        Self { resources, lookups: Arc::new(Lookups::of(catalogue)), bundles }
    }

    /// Reads in `language` for somebody whose help is in `country`, and who is there.
    pub fn reader(&self, language: Language, country: Country) -> Reader<'_> {
        Reader::new(self, Place { language, country, from_abroad: false })
    }

    pub(crate) fn bundle(&self, place: Place) -> &Bundle {
        let none = Resources::new();
        self.bundles.get(&place).expect("BUG: every place has a bundle").get_or_init(|| {
            let resources = self.resources.get(&place.language).unwrap_or(&none);
            Bundle::new(place, resources, &self.lookups)
        })
    }
}

fn every_place() -> impl Iterator<Item = Place> {
    Language::ALL.iter().flat_map(|language| {
        Country::ALL.iter().flat_map(move |country| {
            [false, true].map(|from_abroad| Place {
                language: *language,
                country: *country,
                from_abroad,
            })
        })
    })
}

/// The language whose folder a file stands in.
fn language_of(file: &str) -> Option<Language> {
    file.strip_prefix("locales/")?.split('/').next()?.parse().ok()
}
