//! From bytes to text, in this very process.

use crate::kind::{self, Kind};
use crate::{LONGEST_FILE, LONGEST_TEXT, Unreadable, docx, html, mail, pdf, plain};

/// The text of a file, read in this very process and so without limits on time and memory. For
/// tests and fuzzing; everybody else calls [`crate::open`].
///
/// # Errors
/// Says why there is no text.
pub fn parse(bytes: &[u8], name: Option<&str>) -> Result<String, Unreadable> {
    text_of(bytes, name.map(kind::ending).unwrap_or_default())
}

pub(crate) fn text_of(bytes: &[u8], ending: &str) -> Result<String, Unreadable> {
    if bytes.len() > LONGEST_FILE {
        return Err(Unreadable::TooLarge);
    }
    let kind = kind::kind_of(bytes, ending).ok_or(Unreadable::UnknownKind)?;
    let text = match kind {
        Kind::Plain => plain::text(bytes)?,
        Kind::Mail => mail::text(bytes)?,
        Kind::Html => html::text(&plain::page(bytes))?,
        Kind::Pdf => pdf::text(bytes)?,
        Kind::Docx => docx::text(bytes)?,
    };
    if text.len() > LONGEST_TEXT {
        return Err(Unreadable::TooLarge);
    }
    // An empty text file is an empty text; anything else without a letter is a picture.
    if kind != Kind::Plain && !text.contains(char::is_alphanumeric) {
        return Err(Unreadable::NoText);
    }
    Ok(text)
}
