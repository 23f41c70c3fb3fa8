//! Dates and what they are about.

use crate::findings::{DateFound, Meaning};
use crate::lexicon::Lexicon;
use crate::sentence::Zone;
use crate::zones::Page;
use regex::Regex;
use std::sync::LazyLock;

static NUMERIC: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
        .expect("BUG: a pattern")
});

/// The dates beside which a cue says what they are about.
pub(crate) fn find(page: &Page<'_>, lexicon: &Lexicon) -> Vec<DateFound> {
    let named = named(lexicon);
    let mut found = Vec::new();
    for sentence in page.sentences.iter().filter(|one| one.zone != Zone::Noise) {
        let text = &page.folded[sentence.span.clone()];
        let mut dates: Vec<(usize, String)> = NUMERIC
            .captures_iter(text)
            .filter_map(|one| {
                let part = |at| one.get(at).map(|part| part.as_str());
                let at = one.get(0)?.start();
                match (part(1), part(2), part(3)) {
                    (Some(year), Some(month), Some(day)) => {
                        Some((at, format!("{year}-{month}-{day}")))
                    }
                    _ => {
                        let day: u8 = part(4)?.parse().ok()?;
                        let month: u8 = part(5)?.parse().ok()?;
                        ((1..=31).contains(&day) && (1..=12).contains(&month))
                            .then(|| (at, format!("{}-{month:02}-{day:02}", &one[6])))
                    }
                }
            })
            .collect();
        dates.extend(named.captures_iter(text).filter_map(|one| {
            let at = one.get(0)?.start();
            let month = lexicon
                .months
                .iter()
                .position(|name| one[2].starts_with(name.trim_matches('*')))?
                + 1;
            let year = one.get(3).map_or("-", |year| year.as_str());
            let day: Option<u8> = one.get(1).and_then(|day| day.as_str().parse().ok());
            Some((
                at,
                match (day, year) {
                    (Some(day), _) if (1..=31).contains(&day) => {
                        format!("{year}-{month:02}-{day:02}")
                    }
                    _ => format!("{year}-{month:02}"),
                },
            ))
        }));
        let moments = lexicon.moments.find(text);
        for (at, on) in dates {
            let nearest = moments.iter().min_by_key(|hit| hit.span.start.abs_diff(at));
            if let Some(hit) = nearest {
                let start = sentence.span.start + at;
                found.push(DateFound {
                    on,
                    meaning: hit.tag,
                    evidence: page.evidence(&(start..start)),
                });
            }
        }
    }
    found.dedup();
    let rank = |one: &DateFound| match one.meaning {
        Meaning::Happened => 0,
        Meaning::Discovered => 1,
        Meaning::Reported => 2,
    };
    found.sort_by_key(rank);
    found.dedup();
    found
}

/// `21 maj 2024`, `21. toukokuuta`, `May 2024`, with the months of a language.
fn named(lexicon: &Lexicon) -> Regex {
    let months: Vec<String> = lexicon
        .months
        .iter()
        .map(|name| format!("{}\\w*", regex::escape(name.trim_matches('*'))))
        .collect();
    Regex::new(&format!(r"\b(?:(\d{{1,2}})\.?\s+)?({})(?:\s+(\d{{4}}))?\b", months.join("|")))
        .expect("BUG: months are words")
}
