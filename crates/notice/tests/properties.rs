//! What holds for any text at all.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::{Certainty, Language};
use lykta_notice::{Evidence, Reading, read};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;

fn every_evidence(reading: &Reading) -> Vec<&Evidence> {
    let categories = reading.categories.iter().flat_map(|one| &one.evidence);
    let conditions = reading.categories.iter().filter_map(|one| one.condition.as_ref());
    let events = reading.events.iter().flat_map(|one| &one.evidence);
    let parties = reading.parties.iter().map(|one| &one.evidence);
    let dates = reading.dates.iter().map(|one| &one.evidence);
    categories
        .chain(conditions)
        .chain(events)
        .chain(parties)
        .chain(dates)
        .chain(&reading.contact)
        .collect()
}

/// Pieces of notices in four languages, and noise, in any order.
fn a_text() -> impl Strategy<Value = String> {
    let pieces = [
        "Namn och personnummer har läckt. ",
        "Inga lösenord har läckt.\n",
        "Det kan inte uteslutas att: \n- namn\n- adress\n",
        "Uppdatering 3 maj 2025\n",
        "Henkilötunnuksia ei ole vuotanut. ",
        "Osoitteita on saattanut päätyä ulkopuolisille.\n\n",
        "Hverken navne eller CPR-numre er lækket. ",
        "Mellem den 3. og 5. maj 2025 kl. 9.40 ",
        "Your name and address may have been reached; no passwords were. ",
        "Vad kan du göra?\n\nLämna aldrig ut dina bankkoder. ",
        "Har kontonummer läckt?\nNej.\n",
        "Personnummer: nej\n",
        "– sagde hun (og ikke kun",
        "İstanbul ẞ 👩‍👩‍👧 \u{a0}\u{301}",
        "24.8.2023 ",
        "\r\n\t–",
        "||| › »:",
    ];
    let piece = prop_oneof![3 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,30}"];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_is_read_and_what_is_shown_stands_in_it(text in a_text()) {
        let reading = read(&text);
        for evidence in every_evidence(&reading) {
            prop_assert_eq!(text.get(evidence.start..evidence.end), Some(evidence.text.as_str()));
            prop_assert!(text.get(evidence.sentence.clone()).is_some());
            prop_assert!(evidence.sentence.start <= evidence.start);
        }
        let mut ids: Vec<_> = reading.categories.iter().map(|one| one.id).collect();
        ids.dedup();
        prop_assert_eq!(ids.len(), reading.categories.len(), "each category stands once");
        prop_assert!(reading.categories.iter().all(|one| !one.evidence.is_empty()));
    }

    #[test]
    fn what_is_denied_everywhere_is_never_known(
        (language, word, id) in prop::sample::select(WORDS.to_vec()),
        picked in prop::collection::vec(0usize..DENIALS[0].1.len(), 1..4),
        told in any::<bool>(),
    ) {
        let (_, denials, claim) = DENIALS.iter().find(|one| one.0 == language).unwrap();
        let mut text = if told { format!("{claim}\n\n") } else { String::new() };
        for at in picked {
            text.push_str(&denials[at].replace("{}", word));
            text.push_str("\n\n");
        }
        let reading = read(&text);
        let found = reading.categories.iter().find(|one| one.id.to_string() == id);
        prop_assert!(found.is_none_or(|one| one.state != Certainty::Known), "{text}");
    }
}

/// For each language: sentences that deny, and one that tells of something else.
const DENIALS: &[(&str, &[&str], &str)] = &[
    (
        "sv",
        &[
            "Inga {} har läckt.",
            "Utredningen visar att {} inte har kommit i orätta händer.",
            "Det här har inte läckt:\n- {}",
            "Filen innehöll varken {} eller något annat känsligt.",
        ],
        "Namn och telefonnummer har läckt vid ett dataintrång.",
    ),
    (
        "fi",
        &[
            "{} ei ole vuotanut.",
            "Tiedostossa ei ollut lainkaan tietoja kuten {}.",
            "Näitä tietoja ei ole vuotanut:\n- {}",
            "Hyökkääjä ei päässyt käsiksi seuraaviin tietoihin: {}.",
        ],
        "Asiakkaiden nimet ja puhelinnumerot ovat vuotaneet tietomurrossa.",
    ),
    (
        "da",
        &[
            "Ingen {} er blevet lækket.",
            "Filen indeholdt hverken {} eller andet følsomt.",
            "Følgende er ikke lækket:\n- {}",
            "Der er ikke kopieret {} ved angrebet.",
        ],
        "Navne og telefonnumre er blevet lækket ved et hackerangreb.",
    ),
    (
        "en",
        &[
            "No {} have been leaked.",
            "The file contained neither {} nor anything else that is sensitive.",
            "The following has not been leaked:\n- {}",
            "The attackers did not get access to any {}.",
        ],
        "Names and phone numbers have been leaked in a data breach.",
    ),
];

const WORDS: &[(&str, &str, &str)] = &[
    ("sv", "personnummer", "personal-identity-code"),
    ("sv", "lösenord", "password"),
    ("sv", "kontonummer", "bank-account"),
    ("sv", "kortuppgifter", "payment-card"),
    ("fi", "henkilötunnuksia", "personal-identity-code"),
    ("fi", "salasanoja", "password"),
    ("fi", "tilinumeroita", "bank-account"),
    ("fi", "osoitteita", "home-address"),
    ("da", "cpr-numre", "personal-identity-code"),
    ("da", "adgangskoder", "password"),
    ("da", "kontonumre", "bank-account"),
    ("da", "kortoplysninger", "payment-card"),
    ("en", "passwords", "password"),
    ("en", "account numbers", "bank-account"),
    ("en", "card numbers", "payment-card"),
    ("en", "home addresses", "home-address"),
];

/// What stands in newspapers and newsletters beside notices, and has nothing to do with them.
const UNRELATED: &[(&str, &str)] = &[
    (
        "sv",
        "Kommunen bygger en ny bro över ån. Arbetet väntas bli klart i juni och kostar fyra miljoner.",
    ),
    ("fi", "Kaupunki rakentaa uuden sillan joen yli. Työn odotetaan valmistuvan kesäkuussa."),
    ("da", "Kommunen bygger en ny bro over åen. Arbejdet ventes at blive færdigt i juni."),
    ("en", "The town is building a new bridge across the river. Work should end in June."),
];

#[test]
fn a_paragraph_about_something_else_changes_nothing() {
    let notices = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/notices");
    let mut read_any = 0;
    for (language, unrelated) in UNRELATED {
        for file in notices.join(language).read_dir().unwrap() {
            let notice: Value =
                serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap())
                    .unwrap();
            let text = notice["text"].as_str().unwrap();
            let (alone, with) = (read(text), read(&format!("{text}\n\n{unrelated}")));
            assert_eq!(alone.categories, with.categories, "{}", notice["id"]);
            assert_eq!(alone.events, with.events, "{}", notice["id"]);
            read_any += 1;
        }
    }
    assert!(read_any > 100, "the labelled notices are there");
}

#[test]
fn a_text_without_a_notice_tells_nothing() {
    for text in
        ["", "\n\n\n", "Hej!", "1234567890", "👩‍👩‍👧", "Kokous on tiistaina klo 18 seurakuntatalolla."]
    {
        let reading = read(text);
        assert!(reading.categories.is_empty() && reading.events.is_empty(), "{text}");
    }
}

#[test]
fn a_text_without_a_full_stop_is_read_in_pieces() {
    let text = format!(
        "Vid dataintrånget har följande läckt: {}",
        "namn, adress och lösenord, ".repeat(8_000)
    );
    let reading = read(&text);
    assert!(reading.categories.iter().any(|one| one.id.to_string() == "password"));
}

#[test]
fn a_word_without_end_is_read_in_pieces() {
    let unbroken = format!("Det här har läckt: {}", "lösenord".repeat(30_000));
    assert_eq!(read(&unbroken).language, Language::Sv);
}
