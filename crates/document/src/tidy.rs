//! Letters and spaces as a reader expects them, whatever the file wrote.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// One spelling for each letter (å may be written as a and a ring), no space at the ends of lines,
/// at most one blank line, and none at the start and the end.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut blank = false;
    for line in text.lines().map(str::trim_end) {
        if line.trim_start().is_empty() {
            blank = true;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if blank { "\n\n" } else { "\n" });
        }
        blank = false;
        tidy.push_str(line);
    }
    if is_nfc(&tidy) { tidy } else { tidy.nfc().collect() }
}

/// A character as it is read: every space is a space, and what cannot be seen is nothing.
pub(crate) fn seen(one: char) -> Option<char> {
    match one {
        // Soft hyphens, zero width spaces and joiners, marks of direction and order.
        '\u{AD}'
        | '\u{34F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' => None,
        one if one.is_whitespace() => Some(' '),
        one if one.is_control() => None,
        one => Some(one),
    }
}
