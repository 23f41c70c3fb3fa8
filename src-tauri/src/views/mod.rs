//! What the window shows, made from the catalogue, the casebook and the words.
//!
//! Pure but for the words: times are passed in.

pub(crate) mod contact;
pub(crate) mod diary;
pub(crate) mod incident;
pub(crate) mod looks_like;
pub(crate) mod matter;
pub(crate) mod notice;
pub(crate) mod page;
pub(crate) mod plan;
pub(crate) mod question;
pub(crate) mod source;
pub(crate) mod step;

use jiff::{Timestamp, Zoned};
use lykta_words::Reader;

/// A moment as the person's own clock and calendar showed it.
pub(crate) fn moment(reader: &Reader<'_>, at: Timestamp, now: &Zoned) -> String {
    reader.date_time(at.to_zoned(now.time_zone().clone()).datetime())
}

/// The day of a moment, in the same way.
pub(crate) fn day(reader: &Reader<'_>, at: Timestamp, now: &Zoned) -> String {
    reader.date(at.to_zoned(now.time_zone().clone()).date())
}
