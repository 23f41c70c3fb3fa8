//! No file makes a parser panic: not one by chance, and not one that was right until somebody
//! changed or cut it. What slips through all the same ends the child and not the program.

use crate::make;
use lykta_document::{LONGEST_TEXT, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Files of each kind that are right.
fn right_files() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("brev.pdf", include_bytes!("../files/weasyprint.pdf").to_vec()),
        ("brev.pdf", include_bytes!("../files/pdflatex.pdf").to_vec()),
        ("brev.pdf", make::pdf("BT /F 12 Tf 72 700 Td [(Hej) -300 (du)] TJ ET 70 70 3 3 re f")),
        ("brev.docx", include_bytes!("../files/libreoffice.docx").to_vec()),
        ("brev.docx", make::stored_docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Å&#229;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")),
        ("brev.html", include_bytes!("../files/letter.html").to_vec()),
        (
            "brev.eml",
            b"MIME-Version: 1.0\nDate: Tue, 3 Mar 2026 09:05:00 +0100\nSubject: =?utf-8?q?=C3=85?=\n\
              Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain;\n \
              charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n5eT2\n--b--\n".to_vec(),
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn whatever_the_bytes(
        start in select(vec![&b""[..], b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"MIME-Version: 1.0\n", b"\xFF\xFE"]),
        bytes in vec(any::<u8>(), 0..2000),
        name in select(vec!["a", "a.pdf", "a.docx", "a.html", "a.eml", "å.", ".å"]),
    ) {
        let file = [start, &bytes].concat();
        if let Ok(text) = parse(&file, Some(name)) {
            prop_assert!(text.len() <= LONGEST_TEXT);
        }
    }

    #[test]
    fn whatever_is_changed_or_cut(
        (name, mut file) in select(right_files()),
        changes in vec((any::<Index>(), any::<u8>()), 0..12),
        cut in proptest::option::of(any::<Index>()),
    ) {
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Some(cut) = cut {
            file.truncate(cut.index(file.len()));
        }
        let _ = parse(&file, Some(name));
    }
}
