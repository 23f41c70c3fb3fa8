//! Which kind of file it is: what stands in it decides, and only then the end of its name.

/// A kind of file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    Mail,
    Html,
    Pdf,
    Docx,
}

/// The end of a file's name, as far as it says something. The name itself is nobody's business:
/// the arguments of a process can be seen by others on the same computer.
pub(crate) fn ending(name: &str) -> &'static str {
    let (_, end) = name.rsplit_once('.').unwrap_or_default();
    ["eml", "html", "htm", "pdf", "docx"]
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(end))
        .unwrap_or_default()
}

/// The kind of a file, or `None` where it is surely none of them.
pub(crate) fn kind_of(bytes: &[u8], ending: &str) -> Option<Kind> {
    let start = without_mark_and_space(bytes);
    if start.starts_with(b"%PDF-") {
        return Some(Kind::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        // The names of what is packed stand in the open.
        return (holds(bytes, b"word/document") || ending == "docx").then_some(Kind::Docx);
    }
    if bytes.starts_with(OLD_OFFICE) {
        // A Word file with a password is packed in such a file; what is not is another kind.
        return holds(bytes, ENCRYPTED_PACKAGE).then_some(Kind::Docx);
    }
    if bytes.starts_with(br"{\rtf") {
        return None;
    }
    if starts_as_page(start) {
        return Some(Kind::Html);
    }
    if starts_as_mail(start) {
        return Some(Kind::Mail);
    }
    Some(match ending {
        "eml" => Kind::Mail,
        "html" | "htm" => Kind::Html,
        "pdf" => Kind::Pdf,
        "docx" => Kind::Docx,
        _ => Kind::Plain,
    })
}

/// Word before 2007, Outlook's own mails, and Word files with a password.
const OLD_OFFICE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const ENCRYPTED_PACKAGE: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// Whether this is a Word file with a password.
pub(crate) fn is_locked_office(bytes: &[u8]) -> bool {
    bytes.starts_with(OLD_OFFICE) && holds(bytes, ENCRYPTED_PACKAGE)
}

fn starts_as_page(start: &[u8]) -> bool {
    let rest = match start.strip_prefix(b"<?xml") {
        Some(rest) => after(rest, b"?>").trim_ascii_start(),
        None => start,
    };
    let rest = match rest.strip_prefix(b"<!--") {
        Some(rest) => after(rest, b"-->").trim_ascii_start(),
        None => rest,
    };
    [b"<!doctype html".as_slice(), b"<html"]
        .iter()
        .any(|tag| rest.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag)))
}

/// A mail begins with several header lines, and one of them is written by no person: somebody who
/// types "From:" and "Subject:" above a text has made a text.
fn starts_as_mail(start: &[u8]) -> bool {
    let by_machines = ["mime-version", "message-id", "received", "return-path", "content-type"];
    let mut headers = 0;
    let mut by_machine = false;
    for line in start.split(|byte| *byte == b'\n').take(200) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            break;
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            continue;
        }
        let Some(name) = line.iter().position(|byte| *byte == b':').map(|at| &line[..at]) else {
            return false;
        };
        if !name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-') {
            return false;
        }
        headers += 1;
        by_machine |= by_machines.iter().any(|one| name.eq_ignore_ascii_case(one.as_bytes()));
    }
    by_machine && headers > 1
}

fn without_mark_and_space(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start()
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn after<'b>(bytes: &'b [u8], mark: &[u8]) -> &'b [u8] {
    let at = bytes.windows(mark.len()).position(|window| window == mark);
    at.map_or(&[], |at| &bytes[at + mark.len()..])
}
