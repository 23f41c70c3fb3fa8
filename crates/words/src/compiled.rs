//! The content that is compiled in. That it equals the checkout is a test's to show.

use crate::words::Words;
use lykta_guidance::{Catalogue, Language};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/content.rs"));

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::load(GUIDANCE.iter().copied()).expect("BUG: the build script loaded it")
});

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&CATALOGUE, LOCALES.iter().copied()));

/// The compiled catalogue.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// The compiled words.
pub fn words() -> &'static Words {
    &WORDS
}

/// Every compiled file: its path from the checkout, and its text.
pub fn compiled_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    GUIDANCE.iter().chain(LOCALES).copied()
}

/// The frame words of the window. It reads them itself; the bundles here do not hold them.
pub fn app_ftl(language: Language) -> &'static str {
    let wanted = format!("locales/{language}/app.ftl");
    LOCALES.iter().find(|(file, _)| *file == wanted).map_or("", |(_, text)| text)
}
