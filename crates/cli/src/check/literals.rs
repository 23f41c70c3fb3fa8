//! Texts in quotation marks in code, so that a word which code asks for by name is found.

use super::content::Content;
use std::collections::BTreeSet;

/// Everything that could be the id of a word: quoted, of small letters, digits, hyphens,
/// and a point in front of an attribute.
pub(super) fn quoted_ids<'t>(content: &'t Content, folders: &[&str]) -> BTreeSet<&'t str> {
    content
        .code()
        .filter(|(file, _)| folders.iter().any(|folder| file.starts_with(folder)))
        .flat_map(|(_, text)| text.split(['"', '\'', '`']))
        .filter(|piece| is_id(piece))
        .collect()
}

fn is_id(piece: &str) -> bool {
    let letters = |letter: u8| letter.is_ascii_alphanumeric() || b"-_.".contains(&letter);
    piece.starts_with(|first: char| first.is_ascii_alphabetic()) && piece.bytes().all(letters)
}

/// Ids passed to `t("…")` in the window's code, with where they stand.
pub(super) fn asked_for(content: &Content) -> Vec<(&str, usize, &str)> {
    let mut asked = Vec::new();
    for (file, text) in content.code().filter(|(file, _)| file.starts_with("ui/src/")) {
        for (at, line) in text.lines().enumerate() {
            let calls = line.split("t(").zip(line.split("t(").skip(1));
            for (before, after) in calls {
                // Only a function that is called `t`, not one whose name ends in it.
                let own =
                    !before.ends_with(|last: char| last.is_alphanumeric() || "_$.".contains(last));
                let mark = after.chars().next().filter(|mark| "\"'`".contains(*mark));
                if let (true, Some(mark)) = (own, mark) {
                    let id = after[1..].split(mark).next().unwrap_or_default();
                    if is_id(id) {
                        asked.push((file, at + 1, id));
                    }
                }
            }
        }
    }
    asked
}
