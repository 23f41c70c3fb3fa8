//! Plain text, in whichever way its letters are written down.

use crate::Unreadable;
use encoding_rs::{Encoding, WINDOWS_1252};
use std::borrow::Cow;

/// How far into a web page browsers look for the name of its encoding.
const HEAD: usize = 1024;

/// The text of a plain file. UTF-8 stays as it is, byte for byte, so that places in the text are
/// places in the file.
pub(crate) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) => Ok(encoding.decode_with_bom_removal(bytes).0.into_owned()),
        None if looks_like_text(bytes) => Ok(WINDOWS_1252.decode(bytes).0.into_owned()),
        None => Err(Unreadable::UnknownKind),
    }
}

/// The markup of a web page. What is right as UTF-8 is UTF-8, whatever the page says of itself:
/// pages are saved anew by programs that do not mend that line.
pub(crate) fn page(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let named = || label(&bytes[..bytes.len().min(HEAD)]).and_then(Encoding::for_label);
    // Takes the byte order mark, if there is one, over what is asked for.
    named().unwrap_or(WINDOWS_1252).decode(bytes).0
}

/// What stands behind `charset=` in the head of a page.
fn label(head: &[u8]) -> Option<&[u8]> {
    const MARK: &[u8] = b"charset=";
    let at = head.windows(MARK.len()).position(|it| it.eq_ignore_ascii_case(MARK))? + MARK.len();
    let rest = &head[at..];
    let rest = rest.strip_prefix(b"\"").or(rest.strip_prefix(b"'")).unwrap_or(rest);
    let ends = |byte: &u8| !(byte.is_ascii_alphanumeric() || b"-_:".contains(byte));
    Some(&rest[..rest.iter().position(ends).unwrap_or(rest.len())])
}

/// Every byte is a letter of some kind in Windows-1252, but no text has control characters.
fn looks_like_text(bytes: &[u8]) -> bool {
    !bytes.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31))
}
