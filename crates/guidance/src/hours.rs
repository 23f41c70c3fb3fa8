//! Opening hours, in the syntax of OpenStreetMap's `opening_hours`, such as
//! `Mo-Fr 09:00-20:00; PH off`. Public holidays are the country's own; where the source does not
//! say what holds on them, nothing is claimed for them.

use crate::vocabulary::Country;
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use opening_hours::localization::Country as HolidayCountry;
use opening_hours::{Context, OpeningHours};
use serde::{Deserialize, Deserializer};

/// Openings and closings after which no next opening is looked for: over two months of weekdays.
const CHANGES_LOOKED_AT: usize = 200;

/// When a line is open.
#[derive(Debug, Clone)]
pub struct Hours {
    text: String,
    rules: OpeningHours,
}

/// Whether a line is open, and until when it stays so. Times are local to the contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenState {
    /// Open; until then, or always.
    Open(Option<DateTime>),
    /// Closed; opens then, if it ever does.
    Closed(Option<DateTime>),
    /// A holiday or the eve of one, and the source does not say what holds then.
    Holiday,
}

/// Days in a row with the same hours, in a week without holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekRun {
    /// The first day.
    pub from: Weekday,
    /// The last day; the first for a single one.
    pub to: Weekday,
    /// Opening and closing times; a closing time of 00:00 is midnight.
    pub spans: Vec<(Time, Time)>,
}

/// The text is not opening hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not in the opening_hours syntax, such as \"Mo-Fr 09:00-20:00\"")]
pub struct HoursError(String);

/// The time zone of a country's contacts. Compiled in: the machine's own data is not asked.
pub fn time_zone(country: Country) -> TimeZone {
    let name = match country {
        Country::Fi => "Europe/Helsinki",
        Country::Se => "Europe/Stockholm",
        Country::Dk => "Europe/Copenhagen",
    };
    TimeZone::get(name).expect("BUG: time zones are compiled in")
}

impl Hours {
    /// Reads hours.
    ///
    /// # Errors
    /// Where the text is not in the syntax.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let rules = text.parse::<OpeningHours>().map_err(|_| HoursError(text.to_owned()))?;
        Ok(Self { text: text.to_owned(), rules })
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is open around the clock, every day.
    pub fn always(&self) -> bool {
        self.text == "24/7"
    }

    /// Whether a line of `country` with these hours is open at `now`.
    pub fn state_at(&self, now: Timestamp, country: Country) -> OpenState {
        let rules = self.rules.clone().with_context(context_of(country));
        let local = to_chrono(now.to_zoned(time_zone(country)).datetime());
        // What the source leaves out must not be told as known.
        let unsure = |day: NaiveDate| {
            let untold = is_holiday(day, country) && !self.tells_holidays();
            !self.always() && (untold || is_eve(day, country))
        };
        if unsure(local.date()) {
            OpenState::Holiday
        } else if rules.is_open(local) {
            OpenState::Open(rules.next_change(local).and_then(from_chrono))
        } else {
            let opens =
                std::iter::successors(rules.next_change(local), |at| rules.next_change(*at))
                    .take(CHANGES_LOOKED_AT)
                    .find(|at| rules.is_open(*at) && !unsure(at.date()));
            OpenState::Closed(opens.and_then(from_chrono))
        }
    }

    /// Whether the source says what holds on public holidays. None tells of eves.
    fn tells_holidays(&self) -> bool {
        self.text.contains("PH")
    }

    /// The hours of a public holiday, empty where it is closed; `None` where the source says
    /// nothing of holidays.
    pub fn on_holidays(&self) -> Option<Vec<(Time, Time)>> {
        // Christmas Day is a holiday in all three countries.
        let day = NaiveDate::from_ymd_opt(2025, 12, 25).expect("BUG: a day that exists");
        let rules = self.rules.clone().with_context(context_of(Country::Fi));
        self.tells_holidays().then(|| spans(&rules, day))
    }

    /// The hours of a week without holidays, equal days in a row taken together.
    /// Days on which the line is closed are left out.
    pub fn week(&self) -> Vec<WeekRun> {
        // Any Monday does, since holidays are not in the bare rules; seasons are not used.
        let monday = NaiveDate::from_ymd_opt(2025, 2, 3).expect("BUG: a day that exists");
        let mut runs: Vec<WeekRun> = Vec::new();
        for (offset, day) in monday.iter_days().take(7).enumerate() {
            let spans = spans(&self.rules, day);
            let weekday = weekday_at(offset);
            match runs.last_mut() {
                Some(run) if run.spans == spans => run.to = weekday,
                _ => runs.push(WeekRun { from: weekday, to: weekday, spans }),
            }
        }
        runs.retain(|run| !run.spans.is_empty());
        runs
    }
}

/// The public holidays of a country, as the library knows them.
fn context_of(country: Country) -> Context {
    let holidays = match country {
        Country::Fi => HolidayCountry::FI,
        Country::Se => HolidayCountry::SE,
        Country::Dk => HolidayCountry::DK,
    };
    Context::default().with_holidays(holidays.holidays())
}

/// A public holiday.
fn is_holiday(day: NaiveDate, country: Country) -> bool {
    let rules: OpeningHours = "PH 00:00-24:00".parse().expect("BUG: hours that can be read");
    let noon = day.and_hms_opt(12, 0, 0).expect("BUG: a time of day");
    rules.with_context(context_of(country)).is_open(noon)
}

/// A day on which much is closed though it is no public holiday: Christmas Eve and New Year's
/// Eve; Midsummer Eve (the Friday of 19–25 June) in Finland and
/// Sweden; Constitution Day (5 June) in Denmark.
fn is_eve(day: NaiveDate, country: Country) -> bool {
    let midsummer_eve = day.weekday() == chrono::Weekday::Fri && (19..=25).contains(&day.day());
    match (day.month(), day.day()) {
        (12, 24 | 31) => true,
        (6, 5) => country == Country::Dk,
        (6, _) => country != Country::Dk && midsummer_eve,
        _ => false,
    }
}

/// Opening and closing times of a day.
fn spans(rules: &OpeningHours, day: NaiveDate) -> Vec<(Time, Time)> {
    let open = rules.schedule_at(day).into_iter();
    open.filter(|range| range.kind == opening_hours::RuleKind::Open)
        .map(|one| (one.range.start, one.range.end))
        .map(|(start, end)| {
            (time_of(start.hour(), start.minute()), time_of(end.hour(), end.minute()))
        })
        .collect()
}

fn weekday_at(offset: usize) -> Weekday {
    let offset = i8::try_from(offset).expect("BUG: seven days");
    Weekday::from_monday_zero_offset(offset).expect("BUG: seven days")
}

/// Hours beyond midnight, as in 18:00-26:00, belong to the evening they began in.
fn time_of(hour: u8, minute: u8) -> Time {
    let hour = i8::try_from(hour % 24).expect("BUG: below 24");
    let minute = i8::try_from(minute).expect("BUG: below 60");
    Time::new(hour, minute, 0, 0).expect("BUG: a time of day")
}

fn to_chrono(local: DateTime) -> NaiveDateTime {
    let part = |value: i8| u32::try_from(value).expect("BUG: calendar parts are positive");
    NaiveDate::from_ymd_opt(i32::from(local.year()), part(local.month()), part(local.day()))
        .and_then(|day| {
            day.and_hms_opt(part(local.hour()), part(local.minute()), part(local.second()))
        })
        .expect("BUG: a valid civil time is one in both libraries")
}

/// `None` beyond the years that the rules know.
fn from_chrono(local: NaiveDateTime) -> Option<DateTime> {
    let part = |value: u32| i8::try_from(value).ok();
    let date =
        Date::new(i16::try_from(local.year()).ok()?, part(local.month())?, part(local.day())?);
    Some(date.ok()?.at(part(local.hour())?, part(local.minute())?, 0, 0))
}

impl PartialEq for Hours {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
