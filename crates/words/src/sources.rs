//! What is told of a source: when it was read and how old the page is, never more.

use crate::reader::Reader;
use jiff::ToSpan;
use jiff::civil::Date;
use lykta_guidance::Source;

/// Whether a source was read twelve months ago or more. Computed offline, and only told:
/// time never makes a check fail.
pub fn is_old(source: &Source, today: Date) -> bool {
    source.seen.checked_add(1.year()).is_ok_and(|day| day <= today)
}

impl Reader<'_> {
    /// When the source was read, how the page is dated, and from twelve months on a warning.
    pub fn source_told(&self, source: &Source, today: Date) -> String {
        let seen = self.date(source.seen);
        let mut told = match source.page_date {
            Some(dated) => self.text_with(
                "source-with-date",
                &[("seen", seen.into()), ("dated", self.date(dated).into())],
            ),
            None => self.text_with("source-without-date", &[("seen", seen.into())]),
        };
        if is_old(source, today) {
            told.push(' ');
            told.push_str(&self.text("source-old"));
        }
        told
    }
}
