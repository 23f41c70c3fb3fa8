//! The journal: states, undo, diary.

use jiff::civil::date;
use lykta_casebook::{Casebook, Entry, Error, Happened, StepStatus, What};

use crate::folders::{at, done};

fn tick(part: &str, ticked: bool, second: i64) -> Entry {
    Entry::new("fi-credit-ban", What::SubStep { id: part.to_owned(), ticked }, at(second))
}

#[test]
fn the_latest_entry_says_where_a_step_stands() {
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
    let waiting = Entry {
        on: Some(date(2026, 11, 20)),
        reference: Some("5500/R/1".to_owned()),
        note: Some("called them".to_owned()),
        ..Entry::new("fi-report", What::Status(StepStatus::Waiting), at(1))
    };
    casebook.record(case, &waiting).unwrap();
    casebook.record(case, &tick("save-receipt", true, 2)).unwrap();
    casebook.record(case, &tick("sign-in", true, 3)).unwrap();
    casebook.record(case, &tick("sign-in", false, 4)).unwrap();
    casebook
        .record(
            case,
            &Entry {
                note: Some("they rang".to_owned()),
                ..Entry::new("fi-report", What::Note, at(5))
            },
        )
        .unwrap();
    casebook.record(case, &done("fi-report", 6)).unwrap();

    let states = casebook.states(case).unwrap();
    assert_eq!(states.len(), 2);
    let (ban, report) = (&states[0], &states[1]);
    assert_eq!((ban.step.as_str(), ban.status, ban.at), ("fi-credit-ban", StepStatus::ToDo, None));
    assert_eq!(ban.ticked, ["save-receipt"]);
    assert_eq!((report.status, report.at, report.on), (StepStatus::Done, Some(at(6)), None));
    assert_eq!(report.reference.as_deref(), Some("5500/R/1"), "the number outlives the waiting");
    let notes: Vec<&str> = report.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["called them", "they rang"]);
    assert_eq!(report.notes[0].on, Some(date(2026, 11, 20)));
}

#[test]
fn undo_goes_back_step_by_step_and_the_diary_keeps_everything() {
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
    let waiting = Entry::new("fi-report", What::Status(StepStatus::Waiting), at(1));
    let first = casebook.record(case, &waiting).unwrap();
    let second = casebook.record(case, &done("fi-report", 2)).unwrap();

    assert_eq!(casebook.undo(case, at(3)).unwrap().undid, second);
    assert_eq!(casebook.states(case).unwrap()[0].status, StepStatus::Waiting);
    let undone = casebook.undo(case, at(4)).unwrap();
    assert_eq!((undone.undid, undone.step.as_str()), (first, "fi-report"));
    assert!(casebook.states(case).unwrap().is_empty());
    assert_eq!(casebook.undo(case, at(5)), Err(Error::NothingToUndo));

    let diary = casebook.diary(case).unwrap();
    let marks: Vec<bool> = diary.iter().map(|entry| entry.undone).collect();
    assert_eq!(marks, [true, true, false, false]);
    assert_eq!(diary[0].happened, Happened::Recorded(What::Status(StepStatus::Waiting)));
    assert_eq!(diary[2].happened, Happened::Undid(second));
    assert_eq!(diary[3].at, at(4));
    assert_eq!(casebook.cases().unwrap()[0].changed_at, at(4), "what failed changed nothing");
}

#[test]
fn unknown_ids_and_any_words_are_kept_for_ever() {
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("", "not even JSON", at(0)).unwrap();
    for step in
        ["xx-from-a-later-release", "", "'; DROP TABLE entry; --", "å\u{0}ä\u{202e}ö", "\u{1f56f}"]
    {
        let entry = Entry { note: Some(step.to_owned()), ..done(step, 1) };
        casebook.record(case, &entry).unwrap();
        let states = casebook.states(case).unwrap();
        let state = states.iter().find(|state| state.step == step).unwrap();
        assert_eq!(state.notes[0].text, step);
    }
    assert_eq!(casebook.diary(case).unwrap().len(), 5);
    assert_eq!(casebook.situation(case).unwrap(), "not even JSON");
}

#[test]
fn cases_do_not_mix() {
    let mut casebook = Casebook::in_memory().unwrap();
    let blue = casebook.create_case("Blue", "{}", at(0)).unwrap();
    let red = casebook.create_case("Red", "{}", at(1)).unwrap();
    casebook.record(blue, &done("fi-report", 2)).unwrap();
    casebook.record(red, &tick("sign-in", true, 3)).unwrap();
    assert_eq!(
        casebook.undo(blue, at(4)).unwrap().step,
        "fi-report",
        "not the latest of another case"
    );
    assert_eq!(casebook.states(red).unwrap()[0].ticked, ["sign-in"]);
    casebook.delete_case(blue).unwrap();
    assert_eq!(casebook.diary(red).unwrap().len(), 1);
    assert_eq!(casebook.diary(blue), Err(Error::UnknownCase));
}

#[test]
fn an_unknown_case_is_told_everywhere() {
    let mut casebook = Casebook::in_memory().unwrap();
    let gone = casebook.create_case("Blue", "{}", at(0)).unwrap();
    casebook.delete_case(gone).unwrap();
    let unknown = Some(Error::UnknownCase);
    assert_eq!(casebook.record(gone, &done("fi-report", 1)).err(), unknown);
    assert_eq!(casebook.undo(gone, at(1)).err(), unknown);
    assert_eq!(casebook.states(gone).err(), unknown);
    assert_eq!(casebook.diary(gone).err(), unknown);
    assert_eq!(casebook.situation(gone).err(), unknown);
    assert_eq!(casebook.set_situation(gone, "{}", at(1)).err(), unknown);
    assert_eq!(casebook.rename_case(gone, "Red", at(1)).err(), unknown);
    assert_eq!(casebook.delete_case(gone).err(), unknown);
}
