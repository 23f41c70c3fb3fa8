//! PDFs, by what their pages draw.

use crate::make;
use lykta_document::{Unreadable, parse};

#[track_caller]
fn says(drawn: &str, expected: &str) {
    assert_eq!(parse(&make::pdf(drawn), None).as_deref(), Ok(expected));
}

/// Lines of 12 points, from the top of the page, each at its place from the left and from the top.
fn lines(lines: &[(i32, i32, &str)]) -> String {
    let shown =
        lines.iter().map(|(x, y, text)| format!("BT /F 12 Tf {x} {} Td ({text}) Tj ET\n", 842 - y));
    shown.collect()
}

#[test]
fn lines_of_a_paragraph_are_one_line_and_paragraphs_stand_apart() {
    says(
        &lines(&[
            (70, 100, "Den tredje mars kom n\\345gon \\345t v\\345rt bokningssystem f\\366r"),
            (70, 115, "alla v\\345ra kunder. Det g\\344ller \\346ldre bes\\366k, men inga"),
            (70, 130, "\\370vriga."),
            (70, 160, "Vi beklagar det."),
        ]),
        "Den tredje mars kom någon åt vårt bokningssystem för alla våra kunder. Det gäller ældre \
         besök, men inga øvriga.\n\nVi beklagar det.",
    );
}

#[test]
fn a_line_that_ends_early_ends_on_purpose() {
    says(
        &lines(&[
            (70, 100, "Ett stycke som \\344r s\\345 l\\345ngt att det r\\344cker till kanten och"),
            (70, 115, "g\\345r vidare p\\345 den andra raden."),
            (70, 160, "V\\344nliga h\\344lsningar"),
            (70, 175, "\\305sa"),
        ]),
        "Ett stycke som är så långt att det räcker till kanten och går vidare på den andra \
         raden.\n\nVänliga hälsningar\nÅsa",
    );
}

#[test]
fn items_begin_with_a_dash_whatever_their_dot() {
    says(
        &lines(&[
            (70, 100, "Det h\\344r fanns:"),
            (70, 130, "\\225"),
            (90, 130, "namn, adress och annat som vi har f\\345tt veta av dig n\\344r"),
            (90, 145, "du bokade"),
            (70, 160, "\\225 personnummer"),
        ]),
        "Det här fanns:\n\n- namn, adress och annat som vi har fått veta av dig när du bokade\n\
         - personnummer",
    );
}

#[test]
fn words_that_are_parted_at_the_end_of_a_line_are_put_together() {
    let parted = |above: &str, below: &str| {
        let above = format!("En rad som fyller hela bredden av sidan och slutar med {above}");
        let below = format!("{below} och mer text s\\345 att raden fyller hela bredden av sidan");
        let text = parse(&make::pdf(&lines(&[(70, 100, &above), (70, 115, &below)])), None);
        let text = text.expect("readable");
        let (_, rest) = text.split_once("slutar med ").expect("the first line");
        rest.split_once(" och mer").expect("the second line").0.to_owned()
    };
    assert_eq!(parted("personupp-", "gifter"), "personuppgifter");
    assert_eq!(parted("e-", "post"), "e-post", "one letter is no syllable");
    assert_eq!(parted("cpr-", "numre"), "cpr-numre", "no syllable is without a vowel");
    assert_eq!(parted("linja-", "auto"), "linja-auto", "Finnish, between equal vowels");
    assert_eq!(parted("Covid-", "19"), "Covid-19");
    assert_eq!(parted("navne-", "og adresser"), "navne- og adresser");
    assert_eq!(parted("kl. 9.00\\226", "17.00"), "kl. 9.00–17.00");
}

#[test]
fn words_are_parted_by_gaps_where_no_spaces_are_drawn_and_columns_by_wide_ones() {
    says(
        "BT /F 12 Tf 70 700 Td [(V)80(i) -330 (ber) -280 (om)] TJ 200 0 Td (Ja) Tj ET",
        "Vi ber om | Ja",
    );
}

#[test]
fn letters_drawn_twice_or_across_the_paper_are_not_read_twice_or_at_all() {
    says(
        "BT /F 12 Tf 2 Tr 70 700 Td (Viktigt) Tj ET BT /F 12 Tf 70.3 700 Td (Viktigt) Tj ET \
         BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (UTKAST) Tj ET",
        "Viktigt",
    );
}

#[test]
fn two_columns_are_read_one_after_the_other() {
    says(
        &lines(&[
            (50, 100, "Den v\\344nstra spalten har"),
            (50, 115, "flera rader och mitt i en"),
            (320, 100, "mening g\\345r den \\366ver i"),
            (320, 115, "den h\\366gra spalten."),
        ]),
        "Den vänstra spalten har flera rader och mitt i en mening går den över i den högra spalten.",
    );
}

#[test]
fn a_sentence_goes_on_across_pages_with_the_same_foot() {
    let page = |text: &str, number: u8| {
        lines(&[(70, 810, &format!("\\304ngs\\366 \\267 sida {number} av 2")), (70, 400, text)])
    };
    let file = make::pdf_of_pages(&[&page("Det g\\344ller bara", 1), &page("dem som bokade.", 2)]);
    assert_eq!(
        parse(&file, None).as_deref(),
        Ok("Det gäller bara dem som bokade.\n\nÄngsö · sida 2 av 2")
    );
}

#[test]
fn a_page_without_letters_is_a_scan() {
    assert_eq!(parse(&make::pdf("0 0 100 100 re f"), None), Err(Unreadable::NoText));
}

#[test]
fn a_font_that_does_not_say_which_letters_it_draws_leaves_a_picture() {
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding \
                /Differences [97 /g1 /g2 /g3] >> >>";
    let file = make::pdf_with(font, &["BT /F 12 Tf 70 700 Td (abcabc) Tj ET"]);
    assert_eq!(parse(&file, None), Err(Unreadable::NoText));
}

#[test]
fn a_pdf_with_a_password_is_locked_and_one_that_only_may_not_be_printed_is_not() {
    let locked = include_bytes!("../files/locked.pdf");
    assert_eq!(parse(locked, None), Err(Unreadable::Encrypted));
    let open = include_bytes!("../files/not-to-be-printed.pdf");
    assert_eq!(parse(open, None).as_deref(), Ok("Hej åäö"));
}

#[test]
fn a_pdf_that_ends_too_early_is_read_as_far_as_it_goes_or_is_broken() {
    let whole = include_bytes!("../files/weasyprint.pdf");
    let read = parse(&whole[..whole.len() / 2], None);
    assert!(matches!(read, Err(Unreadable::Broken | Unreadable::NoText)), "{read:?}");
    let text = make::pdf("BT /F 12 Tf 72 700 Td (Hej) Tj ET");
    let without_table = text.windows(5).rposition(|it| it == b"xref\n").expect("a table");
    assert_eq!(parse(&text[..without_table], None).as_deref(), Ok("Hej"));
}

#[test]
fn references_in_a_circle_are_not_followed_for_ever() {
    for (broken, why) in [
        (make::pdf("BT /F 12 Tf 72 700 Td (Hej) Tj ET /X Do"), "a form that is not there"),
        (make::pdf_with("4 0 R", &["BT /F 12 Tf 72 700 Td (Hej) Tj ET"]), "a font that is itself"),
    ] {
        let read = parse(&broken, None);
        assert!(matches!(read.as_deref(), Ok("Hej") | Err(Unreadable::NoText)), "{why}: {read:?}");
    }
}
