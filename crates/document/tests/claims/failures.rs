//! Every way to fail has its own name.

use crate::make;
use lykta_document::{LONGEST_FILE, LONGEST_TEXT, Unreadable, parse};
use std::collections::BTreeSet;

#[test]
fn each_failure_has_an_id_and_a_sentence_of_its_own() {
    let ids: BTreeSet<&str> = Unreadable::ALL.iter().map(|one| one.id()).collect();
    let sentences: BTreeSet<String> = Unreadable::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(ids.len(), Unreadable::ALL.len());
    assert_eq!(sentences.len(), Unreadable::ALL.len());
}

#[test]
fn a_file_may_be_so_long_and_no_longer() {
    assert!(parse(&vec![b'a'; LONGEST_TEXT], None).is_ok());
    assert_eq!(parse(&vec![b'a'; LONGEST_TEXT + 1], None), Err(Unreadable::TooLarge));
    assert_eq!(parse(&vec![b' '; LONGEST_FILE + 1], None), Err(Unreadable::TooLarge));
    let page = format!("<html>{}", "ord ".repeat(LONGEST_TEXT / 4 + 10));
    assert_eq!(parse(page.as_bytes(), None), Err(Unreadable::TooLarge));
}

#[test]
fn damaged_files_are_told_from_others() {
    let docx = make::docx("<w:p><w:r><w:t>Hej</w:t></w:r></w:p>");
    assert_eq!(parse(&docx[..docx.len() - 30], Some("brev.docx")), Err(Unreadable::Broken));
    assert_eq!(parse(&make::docx("<w:p></w:r>"), None), Err(Unreadable::Broken));
    assert_eq!(parse(b"%PDF-1.7\nnothing more", None), Err(Unreadable::Broken));
    assert_eq!(parse(b"", Some("brev.eml")), Err(Unreadable::Broken));
}
