//! What stands in a file decides what it is, and only then the end of its name.

use crate::make;
use lykta_document::{Unreadable, parse};

#[track_caller]
fn says(file: &[u8], name: &str, expected: &str) {
    assert_eq!(parse(file, Some(name)).as_deref(), Ok(expected));
}

#[test]
fn a_pdf_is_a_pdf_under_any_name() {
    says(&make::pdf("BT /F 12 Tf 72 700 Td (Hej) Tj ET"), "brev.txt", "Hej");
    assert_eq!(parse(&make::pdf("BT /F 12 Tf 72 700 Td (Hej) Tj ET"), None).as_deref(), Ok("Hej"));
}

#[test]
fn a_word_file_is_a_word_file_under_any_name() {
    says(&make::docx("<w:p><w:r><w:t>Hej</w:t></w:r></w:p>"), "brev.doc", "Hej");
}

#[test]
fn a_web_page_is_a_web_page_under_any_name() {
    says(b"\n <!DOCTYPE html><p>Hej", "brev.txt", "Hej");
    says(b"\xEF\xBB\xBF<HTML><p>Hej", "brev", "Hej");
    says(b"<?xml version=\"1.0\"?>\n<!-- saved --><html><p>Hej", "brev", "Hej");
}

#[test]
fn a_mail_is_known_by_a_line_that_no_person_writes() {
    let mail = b"Received: from a.example\n by b.example\nSubject: Ny\nMIME-Version: 1.0\n\nHej";
    says(mail, "brev.txt", "Subject: Ny\n\nHej");
}

#[test]
fn a_text_with_lines_like_those_of_a_mail_is_a_text() {
    let text = "From: Ängsö\nSubject: Incident\n\nHej";
    says(text.as_bytes(), "brev.txt", text);
    says(text.as_bytes(), "brev.eml", "Subject: Incident\nFrom: Ängsö\n\nHej");
}

#[test]
fn a_text_about_a_tag_or_in_small_letters_is_a_text() {
    for text in ["Om <html> och %PDF-filer", "PK-kortet är spärrat", "Received: nothing at all"] {
        says(text.as_bytes(), "brev.txt", text);
    }
}

#[test]
fn the_end_of_the_name_decides_where_the_file_says_nothing() {
    says(b"<p>Hej<p>du", "brev.HTM", "Hej\n\ndu");
    says(b"<p>Hej<p>du", "brev.txt", "<p>Hej<p>du");
}

#[test]
fn other_kinds_are_told_from_broken_ones() {
    let spreadsheet = make::zip(&[("xl/workbook.xml", b"<workbook/>")]);
    for (file, name) in [
        (&spreadsheet[..], "lista.xlsx"),
        (br"{\rtf1 Hej}", "brev.rtf"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", "brev.doc"),
        (b"\x89PNG\r\n\x1A\n\0\0", "brev.png"),
    ] {
        assert_eq!(parse(file, Some(name)), Err(Unreadable::UnknownKind), "{name}");
    }
    assert_eq!(parse(&spreadsheet, Some("brev.docx")), Err(Unreadable::Broken));
    assert_eq!(parse(b"Hej", Some("brev.pdf")), Err(Unreadable::Broken));
}
