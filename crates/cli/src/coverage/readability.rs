//! How the texts read, in each language by its own measure, and the hardest of them.

use super::Whole;
use super::table::Table;
use crate::ease::{Measured, Target, every_text};
use lykta_guidance::Language;
use std::collections::BTreeSet;

/// How many of the hardest texts are listed for each language.
const LISTED: usize = 20;

pub(super) fn by_language(whole: &Whole<'_>) -> Table {
    let columns = ["", "texts", "middle", "hardest", "at most", "longest sentence", "at most"];
    let mut table = Table::new("Reading ease (sv, da: LIX; fi, en: words in a sentence)", &columns);
    for language in Language::ALL {
        let texts = hardest_first(whole, *language);
        let value = |one: Option<&Measured>| {
            one.map_or_else(String::new, |one| {
                format!("{:.1}", Target::value(*language, &one.ease))
            })
        };
        let target = Target::of(*language);
        let longest = texts.iter().map(|one| one.ease.longest()).max().unwrap_or(0);
        let cells = [
            texts.len().to_string(),
            value(texts.get(texts.len() / 2)),
            value(texts.first()),
            format!("{:.0}", target.highest),
            longest.to_string(),
            target.longest_sentence.to_string(),
        ];
        table.row(language, cells);
    }
    table
}

pub(super) fn hardest(whole: &Whole<'_>) -> Vec<Table> {
    let tables = Language::ALL.iter().map(|language| {
        let title = format!("The {LISTED} hardest texts in {language}");
        let measure = Target::of(*language).measure;
        let mut table = Table::new(title, &["", measure, "longest sentence"]);
        for one in hardest_first(whole, *language).iter().take(LISTED) {
            let value = format!("{:.1}", Target::value(*language, &one.ease));
            table.row(&one.id, [value, one.ease.longest().to_string()]);
        }
        table
    });
    tables.collect()
}

/// The texts of one language, each once, the hardest first.
fn hardest_first(whole: &Whole<'_>, language: Language) -> Vec<Measured> {
    let mut texts = every_text(whole.catalogue, whole.words);
    texts.retain(|one| one.language == language);
    texts.sort_by(|one, other| {
        let value = |one: &Measured| Target::value(language, &one.ease);
        value(other).total_cmp(&value(one)).then_with(|| one.id.cmp(&other.id))
    });
    // A text that several countries share counts where it is hardest.
    let mut seen = BTreeSet::new();
    texts.retain(|one| seen.insert(one.id.clone()));
    texts
}
