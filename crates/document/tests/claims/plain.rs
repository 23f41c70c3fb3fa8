//! Plain text, in whichever way its letters are written down.

use lykta_document::{Unreadable, parse};

const TEXT: &str = "Åsa och Øjvind på ön: æ, ä, ö.\n- namn\n- adress\n";

#[test]
fn utf_8_stays_as_it_is_byte_for_byte() {
    let written = "\u{FEFF}Två  rader\r\nmed   allt\tsom stod där: a\u{30A}.  \n\n\n";
    assert_eq!(parse(written.as_bytes(), Some("brev.txt")).as_deref(), Ok(written));
}

#[test]
fn an_empty_text_is_an_empty_text() {
    assert_eq!(parse(b"", None).as_deref(), Ok(""));
}

#[test]
fn utf_16_is_known_by_its_mark() {
    let little: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(TEXT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(TEXT.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    assert_eq!(parse(&little, Some("brev.txt")).as_deref(), Ok(TEXT));
    assert_eq!(parse(&big, None).as_deref(), Ok(TEXT));
}

#[test]
fn what_is_neither_is_an_old_windows_or_latin_1_text() {
    let latin_1: Vec<u8> = TEXT.chars().map(|one| u8::try_from(one).expect("Latin-1")).collect();
    assert_eq!(parse(&latin_1, Some("brev.txt")).as_deref(), Ok(TEXT));
    assert_eq!(
        parse(b"\x93V\xE5r server\x94 \x96 10 \x80", None).as_deref(),
        Ok("“Vår server” – 10 €")
    );
}

#[test]
fn what_holds_control_characters_is_no_text() {
    assert_eq!(
        parse(b"\xFF\xD8\xFF\xE0\0\x10JFIF\0", Some("bild.txt")),
        Err(Unreadable::UnknownKind)
    );
}
