//! A notice as it was read: the text cut into pieces, so that the page never counts letters, and
//! the findings beside it.

use super::{incident as incident_view, looks_like};
use crate::wire::{
    CategoryView, DataFoundView, DateMeaning, EventFoundView, HowRead, Mark, NamedIncidentView,
    NoticeDateView, NoticeView, PieceView, QuoteView,
};
use lykta_guidance::{Category, Certainty, Country};
use lykta_notice::{DateFound, Evidence, Meaning, Reading};
use lykta_words::{Reader, catalogue};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use whatlang::Lang;

/// What can be blocked, and is therefore never chosen by a word of a notice alone.
const ASKS_FIRST: [Category; 3] =
    [Category::PaymentCard, Category::BankAccount, Category::OnlineBankingCredentials];
/// A text of fewer letters says nothing that rules could find.
const SHORTEST: usize = 40;
/// A quoted sentence shows so many letters on each side of its words.
const AROUND: usize = 90;

/// Words that show something, with the number of what they show.
struct Marked {
    span: Range<usize>,
    mark: Mark,
    number: u32,
}

pub(crate) fn view(reader: &Reader<'_>, text: &str, reading: &Reading) -> NoticeView {
    let numbers = Numbers::of(reading);
    let mut marked = Vec::new();
    for found in &reading.categories {
        let number = numbers.of_category[&found.id];
        let mark = Mark::from(found.state);
        marked.extend(found.evidence.iter().map(|one| marked_by(one, mark, number)));
        marked.extend(found.condition.iter().map(|one| marked_by(one, Mark::Condition, number)));
    }
    for (number, found) in numbers.of_events.iter().zip(&reading.events) {
        marked.extend(found.evidence.iter().map(|one| marked_by(one, Mark::Event, *number)));
    }
    let marked = together(marked);
    NoticeView {
        read: how_read(text, reading),
        corrected: reading.corrected,
        language: reading.language,
        country: reading.country,
        pieces: pieces(text, &marked),
        data: data(reader, text, reading, &numbers),
        events: events(reader, text, reading, &numbers),
        unnamed: unnamed(reader, reading),
        parties: reading
            .parties
            .iter()
            .map(|one| incident_view::party(reader, one.name.clone(), one.role))
            .collect(),
        dates: dates(reader, &reading.dates),
        contact: reading.contact.as_ref().map(|one| one_line(&one.text)),
        incident: looks_like::of(text, catalogue()).map(|incident| NamedIncidentView {
            id: incident.id.to_string(),
            name: reader.incident(incident).name,
            when: reader.period(&incident.period),
            questions: incident_view::questions(reader, incident, &BTreeMap::new()),
        }),
    }
}

/// The country whose words tell of a notice: the person's choice, else what it shows.
pub(crate) fn country_of(reading: &Reading, chosen: Option<Country>, mine: Country) -> Country {
    chosen.or(reading.country).unwrap_or(mine)
}

/// Findings are numbered as their words follow each other in the text.
struct Numbers {
    of_category: BTreeMap<Category, u32>,
    /// In the order of the reading's events.
    of_events: Vec<u32>,
}

impl Numbers {
    fn of(reading: &Reading) -> Self {
        let first = |evidence: &[Evidence]| {
            evidence.iter().map(|one| one.start).min().unwrap_or(usize::MAX)
        };
        let mut places: Vec<usize> = Vec::new();
        places.extend(reading.categories.iter().map(|one| first(&one.evidence)));
        places.extend(reading.events.iter().map(|one| first(&one.evidence)));
        let mut in_order: Vec<usize> = (0..places.len()).collect();
        in_order.sort_by_key(|at| places[*at]);
        let mut numbers = vec![0; places.len()];
        for (number, at) in (1..).zip(in_order) {
            numbers[at] = number;
        }
        let (of_data, of_events) = numbers.split_at(reading.categories.len());
        let ids = reading.categories.iter().map(|one| one.id);
        Self {
            of_category: ids.zip(of_data.iter().copied()).collect(),
            of_events: of_events.to_vec(),
        }
    }
}

fn marked_by(evidence: &Evidence, mark: Mark, number: u32) -> Marked {
    Marked { span: evidence.start..evidence.end, mark, number }
}

/// Words that touch and show the same are one.
fn together(mut marked: Vec<Marked>) -> Vec<Marked> {
    marked.sort_by_key(|one| (one.number, one.mark, one.span.start));
    let mut joined: Vec<Marked> = Vec::new();
    for one in marked {
        match joined.last_mut() {
            Some(last)
                if (last.number, last.mark) == (one.number, one.mark)
                    && one.span.start <= last.span.end =>
            {
                last.span.end = last.span.end.max(one.span.end);
            }
            _ => joined.push(one),
        }
    }
    joined
}

/// Cuts the text wherever a mark begins or ends. Together the pieces are the text.
fn pieces(text: &str, marked: &[Marked]) -> Vec<PieceView> {
    let mut borders: BTreeSet<usize> = marked
        .iter()
        .flat_map(|one| [one.span.start, one.span.end])
        .filter(|at| text.is_char_boundary(*at))
        .collect();
    borders.extend([0, text.len()]);
    let borders: Vec<usize> = borders.into_iter().collect();
    borders
        .windows(2)
        .map(|pair| {
            let (start, end) = (pair[0], pair[1]);
            let over = marked.iter().filter(|one| one.span.start <= start && end <= one.span.end);
            let ending = marked.iter().filter(|one| one.span.end == end && !one.span.is_empty());
            let ends: BTreeSet<u32> = ending.map(|one| one.number).collect();
            PieceView {
                text: text[start..end].to_owned(),
                mark: over.map(|one| one.mark).min(),
                ends: ends.into_iter().collect(),
            }
        })
        .collect()
}

fn data(
    reader: &Reader<'_>,
    text: &str,
    reading: &Reading,
    numbers: &Numbers,
) -> Vec<DataFoundView> {
    let mut data: Vec<DataFoundView> = reading
        .categories
        .iter()
        .map(|found| DataFoundView {
            number: numbers.of_category[&found.id],
            category: found.id,
            label: reader.name(found.id),
            certainty: found.state,
            asks_first: ASKS_FIRST.contains(&found.id),
            quote: found.evidence.first().and_then(|one| quote(text, one)),
            condition: found.condition.as_ref().map(|one| one_line(&one.text)),
        })
        .collect();
    data.sort_by_key(|one| one.number);
    data
}

fn events(
    reader: &Reader<'_>,
    text: &str,
    reading: &Reading,
    numbers: &Numbers,
) -> Vec<EventFoundView> {
    let mut events: Vec<EventFoundView> = numbers
        .of_events
        .iter()
        .zip(&reading.events)
        .map(|(number, found)| EventFoundView {
            number: *number,
            event: found.id,
            label: reader.name(found.id),
            quote: found.evidence.first().and_then(|one| quote(text, one)),
        })
        .collect();
    events.sort_by_key(|one| one.number);
    events
}

fn unnamed(reader: &Reader<'_>, reading: &Reading) -> Vec<CategoryView> {
    let is_named = |category: &Category| reading.categories.iter().any(|one| one.id == *category);
    Category::ALL
        .iter()
        .copied()
        .filter(|category| !is_named(category))
        .map(|category| CategoryView { category, label: reader.name(category) })
        .collect()
}

/// The sentence around the words, cut short where it is long.
fn quote(text: &str, evidence: &Evidence) -> Option<QuoteView> {
    let sentence =
        evidence.sentence.start.min(evidence.start)..evidence.sentence.end.max(evidence.end);
    let before = one_line(text.get(sentence.start..evidence.start)?);
    let after = one_line(text.get(evidence.end..sentence.end)?);
    Some(QuoteView {
        before: last_words(before.trim_start()),
        words: one_line(text.get(evidence.start..evidence.end)?),
        after: first_words(after.trim_end()),
    })
}

/// The text in one line, with a space wherever there was room.
fn one_line(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.starts_with(char::is_whitespace) && !line.is_empty() {
        line.insert(0, ' ');
    }
    if text.ends_with(char::is_whitespace) {
        line.push(' ');
    }
    line
}

fn first_words(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(AROUND) else { return text.to_owned() };
    let end = text[..cut].rfind(' ').unwrap_or(cut);
    format!("{} …", &text[..end])
}

fn last_words(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(AROUND) else { return text.to_owned() };
    let start = text[cut..].find(' ').map_or(cut, |space| cut + space);
    format!("…{}", &text[start..])
}

/// One line for each meaning: a notice may name the first and the last day.
fn dates(reader: &Reader<'_>, found: &[DateFound]) -> Vec<NoticeDateView> {
    let mut days: BTreeMap<Meaning, Vec<String>> = BTreeMap::new();
    for one in found {
        let told = days.entry(one.meaning).or_default();
        if let Some(on) = reader.partial_day(&one.on).filter(|on| !told.contains(on)) {
            told.push(on);
        }
    }
    let view = |(meaning, on): (Meaning, Vec<String>)| {
        (!on.is_empty()).then(|| NoticeDateView { meaning: meaning.into(), on: reader.list(&on) })
    };
    days.into_iter().filter_map(view).collect()
}

fn how_read(text: &str, reading: &Reading) -> HowRead {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_empty = reading.categories.is_empty() && reading.events.is_empty();
    if is_empty && letters < SHORTEST {
        HowRead::TooShort
    } else if letters >= SHORTEST && is_in_another_language(text) {
        HowRead::OtherLanguage
    } else if is_empty {
        HowRead::Nothing
    } else {
        HowRead::Found
    }
}

/// Only where it is sure. Norwegian is so near to Danish that it is read as that.
fn is_in_another_language(text: &str) -> bool {
    let ours = [Lang::Swe, Lang::Fin, Lang::Dan, Lang::Eng, Lang::Nob];
    whatlang::detect(text).is_some_and(|told| told.is_reliable() && !ours.contains(&told.lang()))
}

impl From<Meaning> for DateMeaning {
    fn from(meaning: Meaning) -> Self {
        match meaning {
            Meaning::Happened => Self::Happened,
            Meaning::Discovered => Self::Discovered,
            Meaning::Reported => Self::Reported,
        }
    }
}

impl From<Certainty> for Mark {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Known => Self::Known,
            Certainty::Possible => Self::Possible,
            Certainty::Excluded => Self::Excluded,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lykta_guidance::{Event, Language};
    use lykta_words::words;

    fn read(text: &str) -> NoticeView {
        let reading = lykta_notice::read(text);
        let country = country_of(&reading, None, Country::Fi);
        view(&words().reader(Language::En, country), text, &reading)
    }

    const NOTICE: &str = "Björkåsens tandvård har utsatts för ett dataintrång.\n\n\
        Namn och personnummer har stulits. Även telefonnummer kan ha läckt. 😀\n\
        Inga lösenord har läckt. Bankkontonummer har stulits.";

    #[test]
    fn the_pieces_together_are_the_text() {
        for text in ["", "å", NOTICE, "1\u{301}\r\n\u{feff}löpnummer"] {
            let together: String = read(text).pieces.into_iter().map(|one| one.text).collect();
            assert_eq!(together, text);
        }
    }

    #[test]
    fn every_finding_has_its_number_in_the_text_in_rising_order() {
        let view = read(NOTICE);
        assert!(view.data.len() > 2 && !view.events.is_empty(), "{view:?}");
        let numbers: BTreeSet<u32> = (view.data.iter().map(|one| one.number))
            .chain(view.events.iter().map(|one| one.number))
            .collect();
        let there: Vec<u32> = view.pieces.iter().flat_map(|one| one.ends.clone()).collect();
        assert_eq!(there.iter().copied().collect::<BTreeSet<_>>(), numbers);
        assert_eq!(there.first(), Some(&1));
        assert!(view.data.is_sorted_by_key(|one| one.number));
    }

    #[test]
    fn words_are_marked_by_how_sure_the_notice_is() {
        let view = read(NOTICE);
        let mark_of = |words: &str| {
            let piece = view.pieces.iter().find(|one| one.text.eq_ignore_ascii_case(words));
            piece.unwrap_or_else(|| panic!("no «{words}» in {:?}", view.pieces)).mark
        };
        assert_eq!(mark_of("personnummer"), Some(Mark::Known));
        assert_eq!(mark_of("telefonnummer"), Some(Mark::Possible));
        assert_eq!(mark_of("lösenord"), Some(Mark::Excluded));
    }

    #[test]
    fn words_that_show_two_things_bear_both_numbers_and_one_mark() {
        let marked = [
            Marked { span: 0..9, mark: Mark::Event, number: 2 },
            Marked { span: 4..9, mark: Mark::Possible, number: 1 },
        ];
        let piece = |text: &str, mark, ends: &[u32]| PieceView {
            text: text.to_owned(),
            mark,
            ends: ends.to_vec(),
        };
        assert_eq!(
            pieces("one three four", &marked),
            [
                piece("one ", Some(Mark::Event), &[]),
                piece("three", Some(Mark::Possible), &[1, 2]),
                piece(" four", None, &[]),
            ]
        );
    }

    #[test]
    fn words_that_touch_and_show_the_same_are_one() {
        let of = |span, number| Marked { span, mark: Mark::Known, number };
        let joined = together(vec![of(3..10, 1), of(0..3, 1), of(10..12, 2), of(20..22, 1)]);
        let spans: Vec<Range<usize>> = joined.into_iter().map(|one| one.span).collect();
        assert_eq!(spans, [0..10, 20..22, 10..12]);
    }

    #[test]
    fn what_can_be_blocked_asks_first() {
        let view = read(NOTICE);
        let asks: Vec<Category> =
            view.data.iter().filter(|one| one.asks_first).map(|one| one.category).collect();
        assert_eq!(asks, [Category::BankAccount]);
    }

    #[test]
    fn a_quote_is_the_sentence_in_one_line_and_never_long() {
        let long = "mycket ".repeat(200);
        let text = format!("Det är {long}\n\n ditt personnummer som har stulits {long}.");
        let view = read(&text);
        let quote = view.data[0].quote.clone().expect("a quote");
        let whole = format!("{}{}{}", quote.before, quote.words, quote.after);
        assert!(whole.chars().count() < 3 * AROUND && !whole.contains('\n'), "{whole}");
        assert!(quote.words.contains("personnummer"), "{quote:?}");
    }

    #[test]
    fn it_is_said_how_far_the_text_could_be_read() {
        assert_eq!(read(NOTICE).read, HowRead::Found);
        assert_eq!(read("Hej!").read, HowRead::TooShort);
        let nothing = "Välkommen till biblioteket. Vi har öppet till klockan sju i kväll och \
                       bjuder på kaffe till alla som kommer.";
        assert_eq!(read(nothing).read, HowRead::Nothing);
        let german = "Sehr geehrte Damen und Herren, unbekannte Personen sind in unser System \
                      eingedrungen und haben Ihre Daten gestohlen.";
        assert_eq!(read(german).read, HowRead::OtherLanguage);
    }

    #[test]
    fn dates_stand_as_after_a_verb_and_one_without_a_year_is_left_out() {
        let found = |on: &str| DateFound {
            at: None,
            on: on.to_owned(),
            meaning: Meaning::Happened,
            evidence: Evidence { start: 0, end: 0, text: String::new(), sentence: 0..0 },
        };
        let reader = words().reader(Language::En, Country::Se);
        let dates = dates(&reader, &[found("2024-05-21"), found("--05-21"), found("2024-06")]);
        let told: Vec<&str> = dates.iter().map(|one| one.on.as_str()).collect();
        assert_eq!(told, ["on 21 May 2024 and in June 2024"]);
    }

    #[test]
    fn a_notice_speaks_every_language_and_names_the_data_by_its_country() {
        let reading = lykta_notice::read(NOTICE);
        for language in Language::ALL {
            let of = |country| view(&words().reader(*language, country), NOTICE, &reading);
            let label = |view: &NoticeView| {
                let code = Category::PersonalIdentityCode;
                view.data.iter().find(|one| one.category == code).expect("found").label.clone()
            };
            assert_ne!(label(&of(Country::Se)), label(&of(Country::Dk)), "{language}");
        }
        assert!(reading.events.iter().any(|one| one.id != Event::UnknownIfAffected));
    }
}
