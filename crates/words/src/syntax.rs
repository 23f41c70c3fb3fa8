//! Reads Fluent files and tells what cannot be read. Shared with the build script.

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;
use lykta_guidance::Finding;

/// Parses a Fluent file: what can be read of it, and everything that cannot, each with its
/// line and the message it is in.
pub fn parse_ftl<'t>(file: &str, text: &'t str) -> (Resource<&'t str>, Vec<Finding>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => return (resource, Vec::new()),
        Err(broken) => broken,
    };
    let findings = errors.iter().map(|error| {
        let at = place_of(error.pos.start, text);
        let near = message_before(text, at).map_or_else(String::new, |id| format!("near `{id}`: "));
        Finding::at(
            (file, line_at(text, at)),
            format!("{near}{}", error.kind),
            "the file cannot be read as Fluent",
            "begin messages at the left edge, indent attributes by four spaces, close every brace",
        )
    });
    (resource, findings.collect())
}

/// Where an error is shown. What is missing at the end of a file is missing after its last
/// words, not after the empty lines behind them.
fn place_of(at: usize, text: &str) -> usize {
    let at = at.min(text.len());
    let is_end = text.get(at..).is_some_and(|rest| rest.trim().is_empty());
    if is_end { text.trim_end().len() } else { at }
}

/// The line, counted from one, that a byte offset is on.
pub fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The last message that begins before a place.
fn message_before(text: &str, at: usize) -> Option<&str> {
    let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let line = text.lines().take(line_at(text, at)).filter(begins).last()?;
    line.split(['=', ' ']).next()
}
