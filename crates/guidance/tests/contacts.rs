//! Lines, numbers and opening hours.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use jiff::civil::{Date, DateTime, Weekday, date};
use lykta_guidance::{Catalogue, Contact, Country, Hours, Language, OpenState, time_zone};

fn at(local: DateTime, country: Country) -> jiff::Timestamp {
    local.to_zoned(time_zone(country)).unwrap().timestamp()
}

fn contact(lines: &str) -> Contact {
    let text = format!(
        "[[source]]\nid = \"s\"\npublisher = \"P\"\ntitle = \"T\"\nurl = \"https://example.org/\"\n\
         seen = \"2026-11-22\"\ngrade = \"official\"\n\
         [[contact]]\nid = \"fi-a\"\ncountry = \"FI\"\ntopics = [\"talk\"]\nsources = [\"s\"]\n\
         grade = \"official\"\n{lines}"
    );
    let catalogue = Catalogue::load([("contacts.toml", text.as_str())]).unwrap();
    catalogue.contacts().next().unwrap().clone()
}

#[test]
fn a_line_with_other_hours_in_another_language_is_a_line_of_its_own() {
    let contact = contact(
        "[[contact.line]]\nkind = \"phone\"\nnumber = \"116 006\"\nlanguages = [\"fi\"]\n\
         hours = \"Mo-Fr 09:00-20:00\"\n\
         [[contact.line]]\nkind = \"phone\"\nnumber = \"116 006\"\nlanguages = [\"sv\"]\n\
         hours = \"Mo-Fr 12:00-14:00\"\n",
    );
    let monday_at_ten = at(date(2026, 11, 23).at(10, 0, 0, 0), Country::Fi);
    let open = |language| {
        let hours = contact.best_line(language).unwrap().hours.as_ref().unwrap();
        hours.state_at(monday_at_ten, Country::Fi)
    };
    assert_eq!(open(Language::Fi), OpenState::Open(Some(date(2026, 11, 23).at(20, 0, 0, 0))));
    assert_eq!(open(Language::Sv), OpenState::Closed(Some(date(2026, 11, 23).at(12, 0, 0, 0))));
    assert_eq!(open(Language::En), open(Language::Fi), "nobody speaks it: the first line");
}

#[test]
fn open_now_goes_by_the_contacts_own_clock_and_holidays() {
    let hours = Hours::parse("Mo-Fr 09:00-15:00; PH off").unwrap();
    let open = |day: Date, hour, country| {
        matches!(hours.state_at(at(day.at(hour, 0, 0, 0), country), country), OpenState::Open(_))
    };
    let monday = date(2026, 11, 23);
    assert!(open(monday, 9, Country::Fi));
    let half_past_seven_in_london = at(monday.at(7, 30, 0, 0), Country::Dk);
    assert!(
        !matches!(hours.state_at(half_past_seven_in_london, Country::Se), OpenState::Open(_)),
        "not yet open in Sweden"
    );
    assert!(!open(date(2026, 11, 22), 10, Country::Fi), "a Sunday");
    assert!(!open(date(2026, 12, 25), 10, Country::Se), "Christmas Day, a Friday");
    assert!(open(date(2027, 6, 7), 10, Country::Se), "an ordinary Monday in June");
    assert!(!open(date(2027, 12, 6), 10, Country::Fi), "Finland's independence day, a Monday");
    assert!(open(date(2027, 12, 6), 10, Country::Dk), "an ordinary Monday in Denmark");
}

#[test]
fn on_a_holiday_nothing_is_claimed_that_the_source_does_not_say() {
    let silent = Hours::parse("Mo-Fr 09:00-15:00").unwrap();
    let state = |hours: &Hours, day: Date, country| {
        hours.state_at(at(day.at(10, 0, 0, 0), country), country)
    };
    for (day, country) in [
        (date(2026, 12, 25), Country::Se),
        (date(2026, 12, 24), Country::Dk),
        (date(2027, 6, 25), Country::Fi),
        (date(2027, 12, 6), Country::Fi),
        (date(2029, 6, 5), Country::Dk),
    ] {
        assert_eq!(state(&silent, day, country), OpenState::Holiday, "{day} in {country}");
    }
    assert!(matches!(state(&silent, date(2027, 6, 25), Country::Dk), OpenState::Open(_)));
    let told = Hours::parse("Mo-Fr 08:00-20:00; Sa,Su,PH 10:00-16:00").unwrap();
    assert!(matches!(state(&told, date(2026, 12, 25), Country::Dk), OpenState::Open(_)));
    // Holiday hours say nothing of the eve, and around the clock is around the clock.
    assert_eq!(state(&told, date(2026, 12, 24), Country::Dk), OpenState::Holiday);
    let always = Hours::parse("24/7").unwrap();
    assert_eq!(state(&always, date(2026, 12, 24), Country::Dk), OpenState::Open(None));
    assert_eq!(told.on_holidays().unwrap().len(), 1);
    assert_eq!(Hours::parse("Mo-Fr 09:00-15:00; PH off").unwrap().on_holidays().unwrap(), []);
    assert_eq!((silent.on_holidays(), Hours::parse("24/7").unwrap().on_holidays()), (None, None));
    // On the evening of 23 December the next sure opening is after Christmas, a Monday.
    let evening = at(date(2026, 12, 23).at(18, 0, 0, 0), Country::Se);
    let opens = date(2026, 12, 28).at(9, 0, 0, 0);
    assert_eq!(silent.state_at(evening, Country::Se), OpenState::Closed(Some(opens)));
}

#[test]
fn a_line_around_the_clock_never_changes() {
    let hours = Hours::parse("24/7").unwrap();
    let now = at(date(2026, 12, 24).at(23, 0, 0, 0), Country::Dk);
    assert_eq!(hours.state_at(now, Country::Dk), OpenState::Open(None));
    assert!(hours.always());
}

#[test]
fn a_week_is_told_in_runs_of_equal_days() {
    let week = Hours::parse("Mo-Th 09:00-20:00; Fr 09:00-12:00,13:00-15:00").unwrap().week();
    let days: Vec<(Weekday, Weekday, usize)> =
        week.iter().map(|run| (run.from, run.to, run.spans.len())).collect();
    assert_eq!(
        days,
        [(Weekday::Monday, Weekday::Thursday, 1), (Weekday::Friday, Weekday::Friday, 2)]
    );
}

#[test]
fn a_number_is_dialled_as_in_the_country_or_from_abroad() {
    let dialled = |number: &str, country, abroad| {
        let mut contact =
            contact("[[contact.line]]\nkind = \"phone\"\nnumber = \"112\"\nlanguages = [\"fi\"]\n");
        contact.line[0].number = Some(number.to_owned());
        contact.line[0].dialled(country, abroad).unwrap()
    };
    assert_eq!(dialled("+358 9 2525 0112", Country::Fi, false), "09 2525 0112");
    assert_eq!(dialled("+358 9 2525 0112", Country::Fi, true), "+358 9 2525 0112");
    assert_eq!(dialled("+46 77 114 14 00", Country::Se, false), "077 114 14 00");
    assert_eq!(dialled("+45 33 98 00 10", Country::Dk, false), "33 98 00 10");
    assert_eq!(dialled("116 006", Country::Fi, true), "116 006");
}
