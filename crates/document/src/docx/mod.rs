//! A Word file: paragraphs, items of lists, rows of tables, then the footnotes.

mod body;
mod styles;

use crate::lines::Lines;
use crate::{Unreadable, kind};
use std::io::{Cursor, Read as _};
use styles::Styles;
use zip::ZipArchive;
use zip::result::ZipError;

/// As much as is unpacked of one part. Word writes about ten bytes for each letter.
const LONGEST_PART: u64 = 32 * 1024 * 1024;

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The text of a Word file.
pub(crate) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if kind::is_locked_office(bytes) {
        return Err(Unreadable::Encrypted);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    // Word itself writes `document.xml`, Word on the web `document2.xml`.
    let main = archive
        .file_names()
        .filter_map(Result::ok)
        .find(|name| name.starts_with("word/document") && name.ends_with(".xml"))
        .ok_or(Unreadable::Broken)?
        .into_owned();
    let styles = match part(&mut archive, "word/styles.xml")? {
        Some(xml) => Styles::read(&xml)?,
        None => Styles::default(),
    };
    let mut lines = Lines::new();
    for name in [main.as_str(), "word/footnotes.xml", "word/endnotes.xml"] {
        if let Some(xml) = part(&mut archive, name)? {
            body::read(&xml, &styles, &mut lines)?;
            lines.blank();
        }
    }
    lines.finish()
}

/// A part of the file, unpacked.
fn part(archive: &mut Archive, name: &str) -> Result<Option<String>, Unreadable> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
            return Err(Unreadable::Encrypted);
        }
        Err(_) => return Err(Unreadable::Broken),
    };
    let mut xml = Vec::new();
    file.take(LONGEST_PART + 1).read_to_end(&mut xml).map_err(|_| Unreadable::Broken)?;
    if xml.len() as u64 > LONGEST_PART {
        return Err(Unreadable::TooLarge);
    }
    String::from_utf8(xml).map(Some).map_err(|_| Unreadable::Broken)
}
