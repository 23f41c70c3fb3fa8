//! A Swedish speaker in Finland needs Finnish help in Swedish.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy does not know as tests")]

use lykta_guidance::{Catalogue, Category, ContactId, Country, Language, Reason};
use lykta_words::{FluentValue, WordError, Words, catalogue, words};

#[test]
fn a_swedish_speaker_in_finland_has_a_personbeteckning() {
    let code = Reason::Exposed(Category::PersonalIdentityCode);
    let label = |country| words().reader(Language::Sv, country).label(&code).to_lowercase();
    assert!(label(Country::Fi).contains("personbeteckning"));
    assert!(label(Country::Se).contains("personnummer"));
    assert!(!label(Country::Fi).contains("personnummer"));
}

#[test]
fn a_swedish_speaker_in_finland_gets_the_finnish_number_of_the_swedish_line() {
    let contact = catalogue().contact(&ContactId::new("fi-mieli-crisis")).unwrap();
    let swedish = contact.best_phone(Language::Sv).unwrap();
    assert!(swedish.speaks(Language::Sv));
    let step = catalogue().steps().iter().find(|step| step.id.as_str() == "nordic-crisis-line");
    let reader = words().reader(Language::Sv, Country::Fi);
    let told = reader.step(step.unwrap());
    let home = swedish.dialled(Country::Fi, false).unwrap();
    assert!(told.how.contains(&home), "{}", told.how);
    let abroad = reader.from_abroad(true).step(step.unwrap());
    assert!(abroad.how.contains(swedish.number.as_ref().unwrap()), "{}", abroad.how);
}

/// A catalogue of its own, so that the numbers are known.
fn small() -> (Catalogue, Words) {
    let data = r#"
        [[contact]]
        id = "se-help"
        country = "SE"
        topics = ["talk"]
        url = "https://www.example.se/hjalp/"
        sources = []
        grade = "official"
        [[contact.line]]
        kind = "phone"
        number = "+46 8 123 45 67"
        languages = ["sv"]

        [[fact]]
        id = "se-sum"
        number = 12000
        unit = "SEK"
        sources = []
        grade = "official"

        [[fact]]
        id = "se-one"
        number = 1
        unit = "days"
        sources = []
        grade = "official"

        [[fact]]
        id = "se-day"
        date = "2026-12-01"
        sources = []
        grade = "official"
    "#;
    let day = "month =\n    .december = december\ndate = { $day } { $month } { $year }\n";
    let own = "call = Ring { PHONE(\"se-help\") }.\n\
               sum = { FACT(\"se-sum\") } kronor från { FACT(\"se-day\") }\n\
               days = { FACT(\"se-one\") ->\n    [one] en dag\n   *[other] flera dagar\n }\n\
               link = { LINK(\"se-help\") }\n\
               wrong = { PHONE(\"se-nobody\") }\n\
               asks = { $who }\n";
    let catalogue = Catalogue::load([("data.toml", data)]).unwrap();
    let words =
        Words::new(&catalogue, [("locales/sv/sentences.ftl", day), ("locales/sv/own.ftl", own)]);
    (catalogue, words)
}

#[test]
fn a_number_is_as_it_is_dialled_from_where_the_reader_is() {
    let (_, words) = small();
    let told =
        |country, abroad| words.reader(Language::Sv, country).from_abroad(abroad).text("call");
    assert_eq!(told(Country::Se, false), "Ring 08 123 45 67.");
    assert_eq!(told(Country::Se, true), "Ring +46 8 123 45 67.");
    assert_eq!(told(Country::Fi, false), "Ring +46 8 123 45 67.", "Finland is abroad for Sweden");
}

#[test]
fn facts_are_written_as_the_language_writes_them_and_choose_plurals() {
    let (_, words) = small();
    let reader = words.reader(Language::Sv, Country::Se);
    assert_eq!(reader.text("sum"), "12\u{a0}000 kronor från 1 december 2026");
    assert_eq!(reader.text("days"), "en dag");
    assert_eq!(reader.text("link"), "www.example.se/hjalp");
}

#[test]
fn what_is_not_there_is_an_error_and_never_an_empty_text() {
    let (_, words) = small();
    let reader = words.reader(Language::Sv, Country::Se);
    assert!(matches!(reader.try_text("nobody", &[]), Err(WordError::Missing { .. })));
    assert!(matches!(reader.try_part("call", "nobody", &[]), Err(WordError::Missing { .. })));
    assert!(matches!(reader.try_text("wrong", &[]), Err(WordError::Broken { .. })));
    assert!(matches!(reader.try_text("asks", &[]), Err(WordError::Broken { .. })));
    let told = reader.text_with("asks", &[("who", FluentValue::from("du"))]);
    assert_eq!(told, "du");
}
