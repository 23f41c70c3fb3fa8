//! Keeping nothing, and keeping later.

use std::fs;

use lykta_casebook::{Casebook, Entry, Error, Keeping, StepStatus, What};

use crate::folders::{Home, at, done, only_case, other_passphrase, passphrase};

const MARKER: &str = "a note that nobody else may read";

fn with_marker(casebook: &mut Casebook) {
    let case = casebook.create_case(MARKER, MARKER, at(0)).unwrap();
    let entry = Entry {
        note: Some(MARKER.to_owned()),
        reference: Some(MARKER.to_owned()),
        ..Entry::new(MARKER, What::Status(StepStatus::Waiting), at(1))
    };
    for _ in 0..50 {
        casebook.record(case, &entry).unwrap();
    }
    casebook.set_setting("text-size", MARKER).unwrap();
}

#[test]
fn keep_nothing_writes_nothing() {
    let home = Home::new();
    fs::create_dir(home.dir()).unwrap();
    let mut casebook = Casebook::in_memory().unwrap();
    with_marker(&mut casebook);
    assert!(!casebook.is_kept());
    assert_eq!(casebook.back_up(&home.file("backup")), Err(Error::NotKept));
    assert_eq!(casebook.new_recovery_code().err(), Some(Error::NotKept));
    #[cfg(target_os = "linux")]
    for open in fs::read_dir("/proc/self/fd").unwrap() {
        let Ok(target) = fs::read_link(open.unwrap().path()) else { continue };
        assert!(!target.to_string_lossy().contains("etilqs"), "SQLite's temporary file {target:?}");
    }
    drop(casebook);
    assert!(home.content().is_empty());
}

#[test]
fn what_was_begun_in_memory_is_kept_whole() {
    let home = Home::new();
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("Blue", r#"{"country":"FI"}"#, at(0)).unwrap();
    casebook.record(case, &done("fi-credit-ban", 1)).unwrap();
    casebook.undo(case, at(2)).unwrap();
    casebook.set_setting("text-size", "120").unwrap();
    let (diary, cases) = (casebook.diary(case).unwrap(), casebook.cases().unwrap());

    casebook.keep(&home.dir(), Keeping::Passphrase(&passphrase())).unwrap();
    assert!(casebook.is_kept());
    casebook.record(case, &done("fi-credit-ban", 3)).unwrap();
    drop(casebook);

    let mut casebook = home.open().unwrap();
    assert_eq!(casebook.diary(case).unwrap()[..2], diary);
    assert_eq!(casebook.diary(case).unwrap().len(), 3);
    assert_eq!(casebook.cases().unwrap()[0].created_at, cases[0].created_at);
    assert_eq!(casebook.setting("text-size").unwrap().as_deref(), Some("120"));
    casebook.delete_case(case).unwrap();
    let next = casebook.create_case("Red", "{}", at(4)).unwrap();
    assert!(next > case, "a number never comes back, also across keeping");
}

#[test]
fn nothing_is_lost_when_keeping_fails() {
    let home = Home::new();
    home.with_casebook();
    let before = home.content();
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
    let refused = casebook.keep(&home.dir(), Keeping::Passphrase(&other_passphrase())).err();
    assert_eq!(refused, Some(Error::AlreadyThere));
    assert_eq!(home.content(), before);
    casebook.record(case, &done("fi-credit-ban", 1)).unwrap();
    assert_eq!(casebook.diary(case).unwrap().len(), 1);
    assert!(!casebook.is_kept());

    // Something stands where the database will be written: it fails late, with the keys already there.
    let late = Home::new();
    fs::create_dir_all(late.file("casebook.db.new/in-the-way")).unwrap();
    let before = late.content();
    assert!(casebook.keep(&late.dir(), Keeping::Passphrase(&passphrase())).is_err());
    assert_eq!(late.content(), before);
    assert_eq!(casebook.diary(case).unwrap().len(), 1);
    casebook.keep(&Home::new().dir(), Keeping::Passphrase(&passphrase())).unwrap();
}

#[test]
fn a_second_casebook_is_never_put_over_the_first() {
    let home = Home::new();
    home.with_casebook();
    let before = home.content();
    let refused = Casebook::create(&home.dir(), Keeping::Passphrase(&other_passphrase())).err();
    assert_eq!(refused, Some(Error::AlreadyThere));
    assert_eq!(home.content(), before);
}

#[test]
fn the_file_holds_no_plain_text() {
    let home = Home::new();
    // Kept from the beginning, and kept after a while in memory.
    for in_memory_first in [false, true] {
        let (mut casebook, _) = if in_memory_first {
            let mut casebook = Casebook::in_memory().unwrap();
            with_marker(&mut casebook);
            fs::remove_dir_all(home.dir()).unwrap();
            let code = casebook.keep(&home.dir(), Keeping::Passphrase(&passphrase())).unwrap();
            (casebook, code)
        } else {
            Casebook::create(&home.dir(), Keeping::Passphrase(&passphrase())).unwrap()
        };
        if !in_memory_first {
            with_marker(&mut casebook);
        }
        casebook.back_up(&home.file("backup")).unwrap();
        let while_open = home.content();
        drop(casebook);
        for (file, bytes) in while_open.into_iter().chain(home.content()) {
            for plain in [MARKER, "SQLite format 3", "CREATE TABLE", "waiting"] {
                let found = bytes.windows(plain.len()).any(|window| window == plain.as_bytes());
                assert!(!found, "{plain:?} in {}", file.display());
            }
        }
        let casebook = home.open().unwrap();
        assert_eq!(casebook.diary(only_case(&casebook)).unwrap().len(), 50);
    }
}

#[test]
fn nothing_acknowledged_rests_in_the_log() {
    let home = Home::new();
    home.with_casebook();
    let mut casebook = home.open().unwrap();
    let case = only_case(&casebook);
    casebook.record(case, &done("fi-credit-ban", 4)).unwrap();
    // A copy of the database alone, taken while it is open, is as good as a crash at this moment.
    let crashed = Home::new();
    fs::create_dir(crashed.dir()).unwrap();
    for name in ["casebook.db", "passphrase.age"] {
        fs::copy(home.file(name), crashed.file(name)).unwrap();
    }
    assert_eq!(crashed.open().unwrap().diary(case).unwrap().len(), 4);
}
