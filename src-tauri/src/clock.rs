//! The one place that asks what time it is. Everything else is given the answer.

use crate::testing;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use std::time::Duration;

/// The time now, where the person is.
pub(crate) fn now() -> Zoned {
    let now = match testing::now() {
        Some(text) => text.parse().expect("the test time is a time such as 2026-11-23T10:00:00Z"),
        None => Timestamp::now(),
    };
    now.to_zoned(time_zone())
}

/// The person's time zone.
fn time_zone() -> TimeZone {
    match testing::time_zone() {
        Some(name) => {
            TimeZone::get(&name).expect("the test time zone is a name such as Europe/Oslo")
        }
        None => TimeZone::system(),
    }
}

/// A clock that only goes forward, also while the computer sleeps: for locking by itself, where
/// setting the computer's time must not matter and an hour of sleep must count as an hour.
pub(crate) fn uptime() -> Duration {
    since(rustix::time::ClockId::Boottime)
}

/// The clock that `--report-painted` prints, as `date`, `strace` and Python's `time.monotonic` use it.
pub(crate) fn monotonic() -> Duration {
    since(rustix::time::ClockId::Monotonic)
}

fn since(clock: rustix::time::ClockId) -> Duration {
    let read = rustix::time::clock_gettime(clock);
    Duration::new(
        u64::try_from(read.tv_sec).expect("BUG: counts from the start of the computer"),
        u32::try_from(read.tv_nsec).expect("BUG: below one second"),
    )
}
