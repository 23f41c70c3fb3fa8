//! What holds for any text at all.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::Certainty;
use lykta_notice::{Evidence, Reading, read};
use proptest::prelude::*;

fn every_evidence(reading: &Reading) -> impl Iterator<Item = &Evidence> {
    let categories = reading.categories.iter().flat_map(|one| &one.evidence);
    categories.chain(reading.events.iter().flat_map(|one| &one.evidence))
}

/// Pieces of notices in four languages, and noise, in any order.
fn a_text() -> impl Strategy<Value = String> {
    let pieces = [
        "Namn och personnummer har läckt. ",
        "Inga lösenord har läckt.\n",
        "Det kan inte uteslutas att: \n- namn\n- adress\n",
        "Henkilötunnuksia ei ole vuotanut. ",
        "Osoitteita on saattanut päätyä ulkopuolisille.\n\n",
        "Hverken navne eller CPR-numre er lækket. ",
        "Your name and address may have been reached; no passwords were. ",
        "Vad kan du göra?\n\nLämna aldrig ut dina bankkoder. ",
        "İstanbul ẞ 👩‍👩‍👧 \u{a0}\u{301}",
        "24.8.2023 ",
        "\r\n\t–",
    ];
    let piece = prop_oneof![3 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,30}"];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_is_read_and_evidence_is_in_it(text in a_text()) {
        let reading = read(&text);
        for evidence in every_evidence(&reading) {
            prop_assert_eq!(text.get(evidence.start..evidence.end), Some(evidence.text.as_str()));
        }
        let mut ids: Vec<_> = reading.categories.iter().map(|one| one.id).collect();
        ids.dedup();
        prop_assert_eq!(ids.len(), reading.categories.len(), "each category stands once");
    }

    #[test]
    fn the_same_text_is_read_the_same_way(text in a_text()) {
        prop_assert_eq!(read(&text), read(&text));
    }
}

#[test]
fn what_is_denied_is_never_told_as_known() {
    for (text, id) in [
        ("Inga personnummer har läckt vid intrånget i vårt system.", "personal-identity-code"),
        ("Tietomurrossa ei ole vuotanut henkilötunnuksia.", "personal-identity-code"),
        ("Ved hackerangrebet blev der hverken lækket CPR-numre eller adgangskoder.", "password"),
        ("No passwords were leaked in the breach of our customer system.", "password"),
    ] {
        let reading = read(text);
        let found = reading.categories.iter().find(|one| one.id.to_string() == id).unwrap();
        assert_eq!(found.state, Certainty::Excluded, "{text}");
    }
}

#[test]
fn a_paragraph_about_something_else_changes_nothing() {
    let text = "Namn och personnummer har läckt vid ett dataintrång hos vår leverantör.";
    let alone = read(text);
    let with =
        read(&format!("{text}\n\nKommunen bygger en ny bro över ån. Arbetet är klart i juni."));
    assert_eq!(alone.categories, with.categories);
    assert_eq!(alone.events, with.events);
}
