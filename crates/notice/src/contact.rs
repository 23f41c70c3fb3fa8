//! Where the notice says to turn with questions about it.

use crate::findings::Evidence;
use crate::layout::Kind;
use crate::lexicon::Cue;
use crate::page::Page;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b").expect("BUG: a pattern"));
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\+\d{1,3}[ -]?)?\b\d{2,4}(?:[ /-]\d{2,4}){1,4}\b|\b\d{8,10}\b")
        .expect("BUG: a pattern")
});

/// The first address or number that stands where questions are invited; failing that, the first
/// address of all.
pub(crate) fn find(page: &Page<'_>) -> Option<Evidence> {
    let mut invites = false;
    let mut fallback: Option<Range<usize>> = None;
    for sentence in &page.sentences {
        if sentence.kind == Kind::Heading {
            invites = sentence.has(Cue::ContactHeading);
        }
        let text = &page.folded[sentence.span.clone()];
        let place = |found: regex::Match<'_>| {
            sentence.span.start + found.start()..sentence.span.start + found.end()
        };
        let address = ADDRESS.find(text).map(place);
        if invites || sentence.has(Cue::ContactHeading) {
            let found = address.clone().or_else(|| NUMBER.find(text).map(place));
            if let Some(span) = found {
                return Some(page.evidence(&span));
            }
        }
        fallback = fallback.or(address);
    }
    fallback.map(|span| page.evidence(&span))
}
