//! Where the people live whom a notice is about.

use crate::lexicon::Lexicon;
use crate::page::Page;
use lykta_guidance::Country;
use std::collections::BTreeMap;

/// The country that most words speak of; the language's own where none does.
pub(crate) fn of(page: &Page<'_>, lexicon: &Lexicon) -> Option<Country> {
    let mut votes: BTreeMap<Country, usize> = BTreeMap::new();
    for country in &page.countries {
        *votes.entry(*country).or_default() += 1;
    }
    let home = lexicon.home;
    votes
        .into_iter()
        .max_by_key(|(country, count)| (*count, Some(*country) == home))
        .map(|(country, _)| country)
        .or(home)
}
