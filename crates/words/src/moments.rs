//! Dates, times and periods, as each language writes them in a sentence.

use crate::bundle::Bundle;
use crate::error::WordError;
use crate::reader::{Reader, told};
use fluent_bundle::FluentValue;
use jiff::civil::{Date, DateTime, Time, Weekday};
use lykta_guidance::{Period, RenewAfter};

/// The attributes of the messages that name months, January first.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The attributes of the messages that name days, Monday first.
pub(crate) const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

pub(crate) fn weekday_part(day: Weekday) -> &'static str {
    let at = usize::try_from(day.to_monday_zero_offset()).expect("BUG: counted from zero");
    WEEKDAYS[at]
}

fn month_part(month: i8) -> &'static str {
    let at = usize::try_from(month - 1).expect("BUG: counted from one");
    MONTHS[at]
}

/// Asked of the bundle itself, since facts with dates are made ready before readers exist.
pub(crate) fn date(bundle: &Bundle, date: Date) -> Result<String, WordError> {
    let month = bundle.tell("month", Some(month_part(date.month())), &[])?;
    bundle.tell(
        "date",
        None,
        &[
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

impl Reader<'_> {
    /// A day: `22 november 2026`.
    pub fn date(&self, date: Date) -> String {
        told(self::date(self.bundle(), date))
    }

    /// A moment: `22 november 2026 klockan 9.30`.
    pub fn date_time(&self, at: DateTime) -> String {
        let (date, time) = (self.date(at.date()), self.time(at.time()));
        self.text_with("date-time", &[("date", date.into()), ("time", time.into())])
    }

    /// A time in a sentence: `klockan 9.30`.
    pub fn time(&self, time: Time) -> String {
        self.text_with("time", &[("clock", self.clock(time).into())])
    }

    /// A bare time, as in from–to: `9`, `9.30`.
    pub(crate) fn clock(&self, time: Time) -> String {
        let id = if time.minute() == 0 { "clock-whole" } else { "clock" };
        self.text_with(id, &clock_args(time.hour(), time.minute()))
    }

    /// How long a protection lasts: `två år`.
    pub fn span(&self, period: &RenewAfter) -> String {
        let span = period.to_span();
        let counts = [
            ("span-years", i64::from(span.get_years())),
            ("span-months", i64::from(span.get_months())),
            ("span-weeks", i64::from(span.get_weeks())),
            ("span-days", i64::from(span.get_days())),
        ];
        self.counted(&counts)
    }

    /// How long a step takes: `en timme och 30 minuter`.
    pub fn minutes(&self, minutes: u16) -> String {
        self.counted(&[
            ("span-hours", i64::from(minutes / 60)),
            ("span-minutes", i64::from(minutes % 60)),
        ])
    }

    fn counted(&self, counts: &[(&str, i64)]) -> String {
        let parts: Vec<String> = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.text_with(id, &[("count", FluentValue::from(*count))]))
            .collect();
        self.list(&parts)
    }

    /// When an incident happened and came out, in one line; empty where nothing is known.
    pub fn period(&self, period: &Period) -> String {
        let Period { from, until, known_on } = period;
        let on = |day: &Option<String>| self.partial_day(day.as_deref()?);
        let told = |id: &str, day: &Option<String>| {
            on(day).map(|on| self.text_with(id, &[("on", on.into())]))
        };
        // A day that is named already is not named again.
        let is_one_day = from.is_some() && from == until;
        let is_known_at_once = known_on == until || known_on == from;
        let parts: Vec<String> = [
            if is_one_day { on(from) } else { told("period-from", from) },
            if is_one_day { None } else { told("period-until", until) },
            if is_known_at_once { None } else { told("period-known-on", known_on) },
        ]
        .into_iter()
        .flatten()
        .collect();
        let line = self.list(&parts);
        let mut letters = line.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    }

    /// A day, a month or a year as it stands after a verb: `i augusti 2023`. None where the year
    /// is missing, or the text is no date.
    pub fn partial_day(&self, text: &str) -> Option<String> {
        if let Ok(day) = text.parse::<Date>() {
            return Some(self.text_with("on-date", &[("date", self.date(day).into())]));
        }
        let (year, month) = text.split_once('-').map_or((text, None), |(y, m)| (y, Some(m)));
        let year = year.parse::<i16>().ok()?.to_string();
        let Some(month) = month else {
            return Some(self.text_with("on-year", &[("year", year.into())]));
        };
        let month = month.parse::<i8>().ok().filter(|month| (1..=12).contains(month))?;
        let month = self.part("month-in", month_part(month));
        Some(self.text_with("on-month", &[("month", month.into()), ("year", year.into())]))
    }
}

pub(crate) fn clock_args(hour: i8, minute: i8) -> [(&'static str, FluentValue<'static>); 2] {
    [("hour", hour.to_string().into()), ("minute", format!("{minute:02}").into())]
}
