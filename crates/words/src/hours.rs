//! Opening hours as one says them.

use crate::moments::{clock_args, weekday_part};
use crate::reader::Reader;
use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, Unit};
use lykta_guidance::{Hours, OpenState, WeekRun, time_zone};

impl Reader<'_> {
    /// The week of a line: `måndag till fredag från 9 till 20`, one text for each run of days.
    pub fn hours(&self, hours: &Hours) -> Vec<String> {
        if hours.always() {
            return vec![self.text("hours-always")];
        }
        let mut lines: Vec<String> = hours.week().iter().map(|run| self.week_run(run)).collect();
        // Holidays are told only where the source does.
        lines.extend(hours.on_holidays().map(|spans| self.holidays(&spans)));
        lines
    }

    fn holidays(&self, spans: &[(Time, Time)]) -> String {
        if spans.is_empty() {
            return self.text("hours-closed-on-holidays");
        }
        let times: Vec<String> = spans.iter().map(|span| self.span_of_day(*span)).collect();
        self.text_with("hours-on-holidays", &[("times", self.list(&times).into())])
    }

    fn week_run(&self, run: &WeekRun) -> String {
        let (from, to) = (weekday_part(run.from), weekday_part(run.to));
        let days_between = run.to.to_monday_zero_offset() - run.from.to_monday_zero_offset();
        let days = match days_between {
            0 => self.part("weekday", from),
            1 => self.list(&[self.part("weekday", from), self.part("weekday", to)]),
            6 => self.text("every-day"),
            _ => self.text_with(
                "days-from-to",
                &[
                    ("from", self.part("weekday-from", from).into()),
                    ("to", self.part("weekday-to", to).into()),
                ],
            ),
        };
        let spans: Vec<String> = run.spans.iter().map(|span| self.span_of_day(*span)).collect();
        let times = self.list(&spans);
        self.text_with("hours-on-days", &[("days", days.into()), ("times", times.into())])
    }

    fn span_of_day(&self, (from, to): (Time, Time)) -> String {
        if from == to {
            return self.text("hours-always");
        }
        let to = if to == Time::midnight() {
            self.text_with("clock-midnight", &clock_args(24, 0))
        } else {
            self.clock(to)
        };
        let args = [("from", self.clock(from).into()), ("to", to.into())];
        self.text_with("hours-from-to", &args)
    }

    /// Whether a line of the reader's country is open, and what comes next:
    /// `Öppet nu, till klockan 20`.
    pub fn open_words(&self, state: OpenState, now: Timestamp) -> String {
        let today = now.to_zoned(time_zone(self.country())).date();
        match state {
            OpenState::Open(None) => self.text("open-always"),
            OpenState::Open(Some(until)) => self.open_until(until, today),
            OpenState::Closed(None) => self.text("closed"),
            OpenState::Holiday => self.text("open-holiday"),
            OpenState::Closed(Some(opens)) => self.closed_until(opens, today),
        }
    }

    fn open_until(&self, until: DateTime, today: Date) -> String {
        // Midnight belongs to the day that ends with it.
        if until.time() == Time::midnight() && days_from(today, until.date()) == 1 {
            return self.text("open-until-midnight");
        }
        match days_from(today, until.date()) {
            0 => self.text_with("open-until", &[("time", self.time(until.time()).into())]),
            1..=6 => self.text_with("open-until-day", &self.day_and_time(until)),
            _ => self.text("open-now"),
        }
    }

    fn closed_until(&self, opens: DateTime, today: Date) -> String {
        let time = self.time(opens.time());
        match days_from(today, opens.date()) {
            0 => self.text_with("opens-today", &[("time", time.into())]),
            1 => self.text_with("opens-tomorrow", &[("time", time.into())]),
            2..=6 => self.text_with("opens-day", &self.day_and_time(opens)),
            _ => self.text_with(
                "opens-date",
                &[("date", self.date(opens.date()).into()), ("time", time.into())],
            ),
        }
    }

    fn day_and_time(
        &self,
        at: DateTime,
    ) -> [(&'static str, fluent_bundle::FluentValue<'static>); 2] {
        let day = self.part("weekday-on", weekday_part(at.weekday()));
        [("day", day.into()), ("time", self.time(at.time()).into())]
    }
}

fn days_from(today: Date, day: Date) -> i32 {
    today.until((Unit::Day, day)).map_or(0, |span| span.get_days())
}
