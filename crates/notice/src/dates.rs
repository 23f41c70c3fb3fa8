//! Dates, periods and times of day, and what they are about.

use crate::findings::{DateFound, Meaning};
use crate::layout::Kind;
use crate::lexicon::{Cue, Lexicon};
use crate::page::Page;
use crate::sentence::{Sentence, Zone};
use regex::Regex;
use std::ops::Range;

/// A day, a month or a year, with as much of it as the text gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Day {
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
}

/// A day or a period in the text, with the time of day where one stands beside it.
#[derive(Debug, Clone)]
struct When {
    span: Range<usize>,
    from: Day,
    to: Option<Day>,
    time: Option<String>,
}

/// The patterns of a language.
#[derive(Debug)]
pub(crate) struct Dates {
    day: Regex,
    between: Regex,
    time: Regex,
    months: Vec<String>,
}

impl Dates {
    /// With the months, in order, the words that stand between two days of a period, those before
    /// a lone year, and those before a time of day.
    pub(crate) fn new(
        months: &[String],
        between: &[String],
        year: &[String],
        time: &[String],
    ) -> Self {
        let any = |words: &[String]| {
            words.iter().map(|one| regex::escape(one)).collect::<Vec<_>>().join("|")
        };
        let months: Vec<String> =
            months.iter().map(|one| one.trim_matches('*').to_owned()).collect();
        // Whole months, with the endings of cases, but not "majoritet" or "marshal".
        let name =
            months.iter().map(|one| format!("{}(?:ta|ssa|n|sta|hun|lle|s)?", regex::escape(one)));
        let name = name.collect::<Vec<_>>().join("|");
        let (between, year, time) = (any(between), any(year), any(time));
        let day = [
            // 2025-08-18
            r"\b(?P<y1>(?:19|20)\d{2})-(?P<m1>\d{2})-(?P<d1>\d{2})\b".to_owned(),
            // 18.8.2025, 18/8 2025, 18.8., 18.–21.8.2025
            format!(
                r"\b(?:(?P<a2>\d{{1,2}})\.?\s?(?:[–-]|{between})\s?)?(?P<d2>\d{{1,2}})[./](?P<m2>\d{{1,2}})(?:[./]\s?(?P<y2>(?:19|20)\d{{2}})\b|\.(?:\D|$)|/?\s(?P<y2b>(?:19|20)\d{{2}})\b|\b)"
            ),
            // 18 augusti 2025, 18.–21. elokuuta, 18th of August, and the month alone
            format!(
                r"\b(?:(?:(?P<a3>\d{{1,2}})(?:\.|st|nd|rd|th|:e)?\s?(?:[–-]|\s(?:{between})\s)\s?)?(?P<d3>\d{{1,2}})(?:\.|st|nd|rd|th|:e)?\s(?:of\s)?)?(?P<m3>{name})(?:\s(?P<d3b>\d{{1,2}})\b(?:st|nd|rd|th)?)?(?:,?\s(?P<y3>(?:19|20)\d{{2}}))?\b"
            ),
            // 2018, behind a word that makes it a year
            format!(r"\b(?:{year})\s(?P<y4>(?:19|20)\d{{2}})\b"),
        ];
        let built =
            |pattern: &str| Regex::new(pattern).expect("BUG: words of the lexicon, escaped");
        Self {
            day: built(&day.join("|")),
            between: built(&format!(r"^\s?(?:[–-]|,?\s?(?:{between}))\s?$")),
            time: built(&format!(
                r"^[\s,]*(?:{time})\s?(?P<h>\d{{1,2}})(?:[.:](?P<min>\d{{2}}))?\b"
            )),
            months,
        }
    }

    /// Every day and period of a piece of text, in order.
    fn find(&self, text: &str) -> Vec<When> {
        let may_hold = text.contains(|one: char| one.is_ascii_digit())
            || self.months.iter().any(|month| text.contains(month.as_str()));
        if !may_hold {
            return Vec::new();
        }
        let mut found: Vec<When> = Vec::new();
        for one in self.day.captures_iter(text) {
            let Some(mut when) = self.when(&one) else { continue };
            let behind = &text[when.span.end..];
            if let Some(time) = self.time.captures(behind) {
                let hour: u8 = time["h"].parse().unwrap_or(24);
                let minute = time.name("min").map_or("00", |min| min.as_str());
                when.time = (hour < 24).then(|| format!("{hour:02}:{minute}"));
            }
            match found.last_mut() {
                Some(last)
                    if last.to.is_none()
                        && self.between.is_match(&text[last.span.end..when.span.start]) =>
                {
                    last.to = Some(when.from);
                    last.from = last.from.filled_from(when.from);
                    last.span.end = when.span.end;
                }
                _ => found.push(when),
            }
        }
        found
    }

    fn when(&self, one: &regex::Captures<'_>) -> Option<When> {
        let number = |names: &[&str]| {
            names.iter().find_map(|name| one.name(name)?.as_str().parse::<u16>().ok())
        };
        let named = one.name("m3").and_then(|name| {
            self.months.iter().rposition(|month| name.as_str().starts_with(month.as_str()))
        });
        let month = named
            .map(|at| u16::try_from(at + 1).unwrap_or_default())
            .or_else(|| number(&["m1", "m2"]));
        let day = number(&["d1", "d2", "d3", "d3b"]);
        let fits =
            |value: Option<u16>, most: u16| value.is_none_or(|one| (1..=most).contains(&one));
        if !fits(month, 12) || !fits(day, 31) {
            return None;
        }
        let small = |value: u16| u8::try_from(value).unwrap_or_default();
        let last = Day {
            year: number(&["y1", "y2", "y2b", "y3", "y4"]),
            month: month.map(small),
            day: day.map(small),
        };
        let first = number(&["a2", "a3"]).filter(|one| (1..=31).contains(one)).map(small);
        Some(When {
            span: one.get(0)?.range(),
            from: first.map_or(last, |day| Day { day: Some(day), ..last }),
            to: first.map(|_| last),
            time: None,
        })
    }
}

impl Day {
    /// "3 and 5 May 2024": the first day takes its month and year from the second.
    fn filled_from(self, other: Self) -> Self {
        Self { year: self.year.or(other.year), month: self.month.or(other.month), day: self.day }
    }
}

impl Day {
    fn in_year(self, year: Option<u16>) -> Self {
        Self { year: self.year.or(year), ..self }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.year {
            Some(year) => write!(to, "{year}")?,
            None => write!(to, "-")?,
        }
        if let Some(month) = self.month {
            write!(to, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(to, "-{day:02}")?;
        }
        Ok(())
    }
}

/// The dates that the notice tells the meaning of; of each meaning the most exact first.
pub(crate) fn find(page: &Page<'_>, lexicon: &Lexicon) -> Vec<DateFound> {
    let mut found: Vec<DateFound> = Vec::new();
    let mut unclear: Option<DateFound> = None;
    let told: Vec<(&Sentence, Vec<When>)> = page
        .sentences
        .iter()
        .filter(|one| one.zone != Zone::Noise)
        .map(|one| (one, lexicon.dates.find(&page.folded[one.span.clone()])))
        .collect();
    let year = only_year(told.iter().flat_map(|(_, dates)| dates));
    for (sentence, dates) in told {
        for when in dates {
            let span = sentence.span.start + when.span.start..sentence.span.start + when.span.end;
            let nearest = sentence.moments.iter().min_by_key(|hit| distance(&hit.span, &span));
            let is_told = nearest.is_some() || tells(sentence);
            let on = match when.to {
                Some(to) => format!("{}/{}", when.from.in_year(year), to.in_year(year)),
                None => when.from.in_year(year).to_string(),
            };
            let meaning = nearest.map_or(Meaning::Happened, |hit| hit.tag);
            let date = DateFound { on, at: when.time, meaning, evidence: page.evidence(&span) };
            if !is_told {
                // A line of its own is when the letter was written.
                let is_told = when.from.day.is_some() && sentence.kind != Kind::Heading;
                unclear = unclear.or(Some(date).filter(|_| is_told));
            } else if !found.iter().any(|one| one.on == date.on && one.meaning == meaning) {
                found.push(date);
            }
        }
    }
    if !found.iter().any(|one| one.meaning == Meaning::Happened) {
        found.extend(unclear);
    }
    found.sort_by_key(|one| (one.meaning, std::cmp::Reverse(one.on.len().min("--05-21".len()))));
    found
}

/// The year that a date without one belongs to: the only one that the text names.
fn only_year<'w>(dates: impl Iterator<Item = &'w When>) -> Option<u16> {
    let years: std::collections::BTreeSet<u16> = dates
        .flat_map(|one| [Some(one.from), one.to])
        .flatten()
        .filter(|day| day.month.is_some())
        .filter_map(|day| day.year)
        .collect();
    (years.len() == 1).then(|| years.first().copied()).flatten()
}

fn distance(one: &Range<usize>, other: &Range<usize>) -> usize {
    if one.end <= other.start { other.start - one.end } else { one.start.saturating_sub(other.end) }
}

/// Whether the sentence tells what happened.
fn tells(sentence: &Sentence) -> bool {
    sentence.has(Cue::Exposed)
        || sentence.has(Cue::Mistake)
        || sentence.events.iter().any(|hit| !hit.tag.beside)
}
