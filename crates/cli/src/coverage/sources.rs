//! How old the sources are: when we read them, and what date they carry themselves.

use super::table::Table;
use lykta_guidance::{Catalogue, Grade, Source};
use std::collections::BTreeMap;

const COLUMNS: [&str; 4] = ["", "official", "secondary", "all"];

pub(super) fn by_month(catalogue: &Catalogue) -> Table {
    grouped(catalogue, "Sources by the month in which they were read", |source| {
        source.seen.strftime("%Y-%m").to_string()
    })
}

pub(super) fn by_year_of_page(catalogue: &Catalogue) -> Table {
    grouped(catalogue, "Sources by the year of the page's own date", |source| {
        source.page_date.map_or("no date".to_owned(), |date| date.strftime("%Y").to_string())
    })
}

fn grouped(catalogue: &Catalogue, title: &str, group: impl Fn(&Source) -> String) -> Table {
    let mut counts: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    for source in catalogue.sources() {
        let [official, secondary, all] = counts.entry(group(source)).or_default();
        *all += 1;
        match source.grade {
            Grade::Official => *official += 1,
            _ => *secondary += 1,
        }
    }
    let mut table = Table::new(title, &COLUMNS);
    counts.into_iter().for_each(|(name, counts)| table.row(name, counts));
    table
}
