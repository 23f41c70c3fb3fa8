//! The same letter says the same, whichever program wrote it.

use lykta_document::parse;

const LETTER: &str = "\
Ängsö vårdcentral
Åsgatan 1
Information om en händelse
Den 3 mars 2026 såg vi att någon obehörig hade kommit åt vårt bokningssystem. Personuppgifterna \
kan ha kopierats. Kontaktuppgifter fanns i systemet, men inga journalanteckningar.
Dessa uppgifter kan ha läckt:
- namn och adress
- personnummer
- e-postadress och, för den som har lämnat det till oss i samband med en bokning, också \
telefonnummer till en närstående
Uppgift | Fanns med
Personnummer | Ja
Lösenord | Nej
Øl og ærter på Århus Å. Näin kävi myös työntekijöille.
Vänliga hälsningar
Åsa Öberg";

#[track_caller]
fn says_the_letter(file: &[u8], name: &str) {
    let text = parse(file, Some(name)).expect("the letter can be read");
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.join("\n"), LETTER);
}

#[test]
fn a_web_page() {
    says_the_letter(include_bytes!("../files/letter.html"), "letter.html");
}

#[test]
fn a_pdf_printed_from_a_browser_whose_dots_are_painted_shapes() {
    says_the_letter(include_bytes!("../files/chromium.pdf"), "letter.pdf");
}

#[test]
fn a_pdf_from_a_word_processor_with_stretched_lines() {
    says_the_letter(include_bytes!("../files/libreoffice.pdf"), "letter.pdf");
}

#[test]
fn a_pdf_with_words_parted_at_the_ends_of_lines() {
    says_the_letter(include_bytes!("../files/weasyprint.pdf"), "letter.pdf");
}

#[test]
fn a_pdf_that_draws_no_spaces() {
    says_the_letter(include_bytes!("../files/pdflatex.pdf"), "letter.pdf");
}

#[test]
fn a_word_file() {
    says_the_letter(include_bytes!("../files/libreoffice.docx"), "letter.docx");
}

#[test]
fn a_mail_that_is_a_web_page() {
    let page = include_str!("../files/letter.html");
    let mail = format!("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{page}");
    says_the_letter(mail.as_bytes(), "letter.eml");
}
