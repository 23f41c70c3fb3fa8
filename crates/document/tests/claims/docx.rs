//! Word files: paragraphs, items of lists, rows of tables, footnotes.

use crate::make;
use lykta_document::{Unreadable, parse};

#[track_caller]
fn says(body: &str, expected: &str) {
    assert_eq!(parse(&make::docx(body), Some("brev.docx")).as_deref(), Ok(expected));
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn paragraphs_are_lines_and_runs_are_put_together() {
    says(
        "<w:p><w:r><w:t>Någon kom </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>åt</w:t></w:r><w:r><w:tab/>\
         <w:t xml:space=\"preserve\"> våra &#xE6;ldre &amp; filer</w:t><w:br/><w:t>ny rad</w:t></w:r></w:p>\
         <w:p/><w:p><w:r><w:t>cpr</w:t><w:noBreakHyphen/><w:t>nummer</w:t></w:r></w:p>",
        "Någon kom åt våra ældre & filer\nny rad\n\ncpr-nummer",
    );
}

#[test]
fn items_begin_with_a_dash_by_their_own_mark_or_by_their_style() {
    let styles = "<w:styles><w:style w:styleId=\"List\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
         </w:style><w:style w:styleId=\"Below\"><w:basedOn w:val=\"List\"/></w:style><w:style w:styleId=\"H\">\
         <w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";
    let of_style = |style: &str, more: &str, text: &str| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let list = |id: &str| format!("<w:numPr><w:numId w:val=\"{id}\"/></w:numPr>");
    let body = [
        of_style("H", "", "Vad läckte"),
        of_style("None", &list("7"), "namn"),
        of_style("Below", "", "adress"),
        of_style("List", &list("0"), "inte i listan"),
        of_style("List", "", ""),
        of_style("None", "", "sist"),
    ];
    let file = make::docx_of(&[
        ("word/document.xml", make::document(&body.concat()).as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
    ]);
    assert_eq!(
        parse(&file, None).as_deref(),
        Ok("Vad läckte\n- namn\n- adress\ninte i listan\n\nsist")
    );
}

#[test]
fn tables_are_read_row_by_row_and_footnotes_last() {
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", paragraph(text));
    let row = |one: &str, other: &str| format!("<w:tr>{}{}</w:tr>", cell(one), cell(other));
    let body = format!(
        "{}<w:tbl>{}{}</w:tbl>{}",
        paragraph("Före"),
        row("Uppgift", "Läckt"),
        row("Namn", "Ja"),
        paragraph("Efter")
    );
    let notes =
        format!("<w:footnotes><w:footnote>{}</w:footnote></w:footnotes>", paragraph("Enligt lag."));
    let file = make::docx_of(&[
        ("word/document.xml", make::document(&body).as_bytes()),
        ("word/footnotes.xml", notes.as_bytes()),
    ]);
    assert_eq!(
        parse(&file, None).as_deref(),
        Ok("Före\n\nUppgift | Läckt\nNamn | Ja\n\nEfter\n\nEnligt lag.")
    );
}

#[test]
fn what_was_deleted_moved_away_or_hidden_is_not_there_and_nothing_is_there_twice() {
    says(
        "<w:p><w:del><w:r><w:delText>bort</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>flyttat</w:t></w:r>\
         </w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>gömt</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/>\
         </w:rPr><w:t>kvar</w:t></w:r></w:p><w:p><mc:AlternateContent><mc:Choice><w:r><w:t>ruta</w:t></w:r>\
         </mc:Choice><mc:Fallback><w:r><w:t>ruta</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>",
        "kvar\nruta",
    );
}

#[test]
fn word_on_the_web_names_its_text_otherwise() {
    let file =
        make::docx_of(&[("word/document2.xml", make::document(&paragraph("Hej")).as_bytes())]);
    assert_eq!(parse(&file, None).as_deref(), Ok("Hej"));
}

#[test]
fn a_word_file_with_a_password_is_locked() {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let file =
        [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 600], &name, &[0; 64]].concat();
    assert_eq!(parse(&file, Some("brev.docx")), Err(Unreadable::Encrypted));
}

#[test]
fn a_packed_file_that_unpacks_without_end_is_too_large() {
    let bomb = make::docx(&paragraph(&"a".repeat(40_000_000)));
    assert!(bomb.len() < 100_000, "the file itself is small: {}", bomb.len());
    assert_eq!(parse(&bomb, None), Err(Unreadable::TooLarge));
}

#[test]
fn any_depth_is_read() {
    let (open, close) = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    let deep = format!("{}{}{}", open.repeat(50_000), paragraph("Hej"), close.repeat(50_000));
    says(&deep, "Hej");
}

#[test]
fn entities_that_a_file_makes_up_are_not_followed() {
    let document = format!(
        "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>{}",
        make::document(&paragraph("Hej &a;&b;du"))
    );
    let file = make::docx_of(&[("word/document.xml", document.as_bytes())]);
    assert_eq!(parse(&file, None).as_deref(), Ok("Hej du"));
}
