//! What a person does in the shipped window, from the first screen to the last.

use crate::frame_words::word;
use lykta_tests::Reader;

/// What the name of an incident in Sweden begins with, which is where the window starts when
/// the system speaks English.
pub(crate) const INCIDENT: &str = "Praktikplatsen";

/// Picks an incident, opens a step of its plan, marks it as done, looks for someone to talk to.
pub(crate) fn walk(reader: &Reader<'_>) {
    reader.press("button", word("door-notice"));
    reader.press("button", word("notice-to-incidents"));
    reader.hears("heading", word("incidents-title"));
    reader.press("button", INCIDENT);
    reader.press("button", word("show-plan"));
    reader.hears("heading", word("plan-title"));
    reader.press("button", word("do-it-now"));
    reader.press("button", word("mark-done"));
    reader.press("button", word("keep-nothing"));
    reader.hears("button", word("mark-to-do"));
    reader.press("button", word("nav-talk"));
    reader.hears("heading", word("talk-title"));
}
