//! Dates, times, hours and reasons as each language says them.

use jiff::Timestamp;
use jiff::civil::{Date, date, time};
use lykta_guidance::{
    Category, Country, Event, Hours, IncidentId, Language, OpenState, Period, Reason, Source,
    SourceId, Step, Urgency,
};
use lykta_words::{Reader, catalogue, is_old, words};

fn in_sweden(language: Language) -> Reader<'static> {
    words().reader(language, Country::Se)
}

fn in_four(tell: impl Fn(Reader<'static>) -> String) -> [String; 4] {
    [Language::Sv, Language::Fi, Language::Da, Language::En]
        .map(|language| tell(in_sweden(language)))
}

#[test]
fn a_date_is_written_out() {
    assert_eq!(
        in_four(|reader| reader.date(date(2026, 11, 22))),
        ["22 november 2026", "22. marraskuuta 2026", "22. november 2026", "22 November 2026"]
    );
    assert_eq!(
        in_four(|reader| reader.date_time(date(2026, 11, 22).at(9, 5, 0, 0))),
        [
            "22 november 2026 klockan 9.05",
            "22. marraskuuta 2026 kello 9.05",
            "22. november 2026 klokken 9.05",
            "22 November 2026, 9:05"
        ]
    );
}

#[test]
fn a_whole_hour_is_short() {
    assert_eq!(
        in_four(|reader| reader.time(time(20, 0, 0, 0))),
        ["klockan 20", "kello 20", "klokken 20", "20:00"]
    );
}

#[test]
fn hours_are_said_as_one_says_them() {
    let told = |text: &str| {
        let hours = Hours::parse(text).unwrap();
        in_four(|reader| reader.hours(&hours).join("; "))
    };
    assert_eq!(
        told("Mo-Fr 09:00-20:00"),
        [
            "måndag till fredag från 9 till 20",
            "maanantaista perjantaihin kello 9–20",
            "mandag til fredag fra 9 til 20",
            "Monday to Friday from 9:00 to 20:00"
        ]
    );
    assert_eq!(
        told("24/7"),
        ["dygnet runt", "ympäri vuorokauden", "døgnet rundt", "around the clock"]
    );
    assert_eq!(
        told("Mo 09:00-12:00,13:30-15:00; Sa,Su 10:00-24:00; PH off")[0],
        "måndag från 9 till 12 och från 13.30 till 15; \
         lördag och söndag från 10 till midnatt; stängt på helgdagar"
    );
    assert_eq!(told("Sa,Su 10:00-24:00")[1], "lauantaisin ja sunnuntaisin kello 10–24");
    assert_eq!(told("Mo-Su 10:00-15:00")[3], "every day from 10:00 to 15:00");
    assert_eq!(
        told("Mo-Fr 08:00-20:00; Sa,Su,PH 10:00-16:00")[3],
        "Monday to Friday from 8:00 to 20:00; Saturday and Sunday from 10:00 to 16:00; \
         public holidays from 10:00 to 16:00"
    );
}

#[test]
fn open_now_says_what_comes_next() {
    // A Sunday, noon in Stockholm.
    let now: Timestamp = "2026-11-22T11:00:00Z".parse().unwrap();
    let told = |state| in_sweden(Language::Sv).open_words(state, now);
    let at = |day, hour| date(2026, 11, day).at(hour, 0, 0, 0);
    assert_eq!(told(OpenState::Open(None)), "Öppet dygnet runt");
    assert_eq!(told(OpenState::Open(Some(at(22, 20)))), "Öppet nu, till klockan 20");
    assert_eq!(told(OpenState::Open(Some(at(23, 0)))), "Öppet nu, till midnatt");
    assert_eq!(told(OpenState::Closed(Some(at(22, 15)))), "Stängt nu, öppnar i dag klockan 15");
    assert_eq!(told(OpenState::Closed(Some(at(23, 9)))), "Stängt nu, öppnar i morgon klockan 9");
    assert_eq!(told(OpenState::Closed(Some(at(25, 9)))), "Stängt nu, öppnar på onsdag klockan 9");
    assert_eq!(
        told(OpenState::Closed(Some(date(2027, 1, 7).at(9, 0, 0, 0)))),
        "Stängt nu, öppnar den 7 januari 2027 klockan 9"
    );
    assert_eq!(told(OpenState::Closed(None)), "Stängt");
    let unsure = "Helgdag eller afton i dag: tiderna kan vara andra";
    assert_eq!(told(OpenState::Holiday), unsure);
    let open_until_monday = OpenState::Open(Some(at(23, 8)));
    assert_eq!(
        in_sweden(Language::Fi).open_words(open_until_monday, now),
        "Auki nyt, suljetaan maanantaina kello 8"
    );
}

#[test]
fn a_reason_is_one_sentence_with_the_most_telling_first() {
    let reasons = [
        Reason::Exposed(Category::Name),
        Reason::Possible(Category::Password),
        Reason::Event(Event::DataStolen),
        Reason::Incident(IncidentId::new("vastaamo-2020")),
    ];
    for language in Language::ALL {
        let reader = words().reader(*language, Country::Fi);
        let told = reader.because(&reasons);
        let place = |reason: &Reason| told.find(&reader.reason(reason));
        assert!(told.ends_with('.'), "{told}");
        assert!(place(&reasons[3]) < place(&reasons[2]), "the incident first: {told}");
        assert!(place(&reasons[2]) < place(&reasons[0]), "then what happened: {told}");
        assert_eq!(place(&reasons[1]), None, "at most three reasons: {told}");
    }
    let one = in_sweden(Language::Sv).because(&[Reason::Exposed(Category::Name)]);
    assert_eq!(one, "Visas eftersom namnet fanns med.");
}

#[test]
fn spans_follow_the_plural() {
    let lasting = |text: &str| {
        // A period is read with the step that has it.
        let toml = format!(
            "id = \"fi-x\"\ncountries = [\"FI\"]\nurgency = \"now\"\nweight = \"essential\"\n\
             minutes = 5\nwhen = {{ any = [\"exposed:name\"] }}\ngrade = \"advice\"\nrenew-after = \"{text}\""
        );
        let document = format!("[[step]]\n{}", toml);
        let catalogue =
            lykta_guidance::Catalogue::load([("steps.toml", document.as_str())]).unwrap();
        let step: Step = catalogue.steps()[0].clone();
        step.renew_after.unwrap()
    };
    let two_years = lasting("P2Y");
    assert_eq!(in_four(|reader| reader.span(&two_years)), ["2 år", "2 vuotta", "2 år", "2 years"]);
    let one_month = lasting("P1M");
    assert_eq!(
        in_four(|reader| reader.span(&one_month)),
        ["en månad", "yksi kuukausi", "en måned", "one month"]
    );
    assert_eq!(in_sweden(Language::Sv).minutes(90), "en timme och 30 minuter");
    assert_eq!(in_sweden(Language::En).minutes(15), "15 minutes");
}

#[test]
fn a_period_is_told_as_far_as_it_is_known() {
    let period = Period {
        from: Some("2023-08-24".to_owned()),
        until: None,
        known_on: Some("2023-09".to_owned()),
    };
    assert_eq!(
        in_four(|reader| reader.period(&period)),
        [
            "Började den 24 augusti 2023 och blev känt i september 2023",
            "Alkoi 24. elokuuta 2023 ja tuli tietoon syyskuussa 2023",
            "Begyndte den 24. august 2023 og blev kendt i september 2023",
            "Began on 24 August 2023 and became known in September 2023"
        ]
    );
    assert_eq!(in_sweden(Language::Sv).period(&Period::default()), "");
}

#[test]
fn a_source_says_when_it_was_read_and_warns_after_a_year() {
    let source = |page_date: Option<Date>| Source {
        page_date,
        seen: date(2026, 11, 22),
        id: SourceId::new("se-x"),
        ..catalogue().sources().next().unwrap().clone()
    };
    let undated = source(None);
    let reader = in_sweden(Language::Sv);
    assert_eq!(
        reader.source_told(&undated, date(2026, 12, 1)),
        "Källan lästes den 22 november 2026. Sidan saknar datum: jämför med organisationens egen sida."
    );
    let dated = source(Some(date(2025, 9, 15)));
    assert_eq!(
        reader.source_told(&dated, date(2026, 12, 1)),
        "Källan lästes den 22 november 2026. Sidan är daterad den 15 september 2025."
    );
    assert!(!is_old(&undated, date(2027, 11, 21)));
    assert!(is_old(&undated, date(2027, 11, 22)));
    let old = reader.source_told(&undated, date(2027, 11, 22));
    assert!(old.contains(&reader.text("source-old")), "{old}");
}

#[test]
fn values_of_vocabularies_have_names() {
    assert_eq!(in_sweden(Language::Sv).name(Urgency::Now), "Nu");
    assert_eq!(
        in_sweden(Language::Sv).language_name("xx"),
        "xx",
        "an unknown language keeps its code"
    );
}
