//! Erasing everything.

use std::fs;

use lykta_casebook::{
    Casebook, Error, Keeping, KeychainProblem, Leftover, Presence, erase_everything,
};

use crate::folders::{Home, Pocket};

#[test]
fn erasing_leaves_nothing() {
    let home = Home::new();
    home.with_casebook();
    for name in [
        "casebook.db-wal",
        "casebook.db-shm",
        "passphrase.age.new",
        "rehearsal.db",
        "casebook.db.new",
    ] {
        fs::write(home.file(name), "left by a crash").unwrap();
    }
    fs::create_dir(home.file("restoring")).unwrap();
    fs::write(home.file("restoring/recovery.age"), "left by a crash").unwrap();
    assert_eq!(erase_everything(&home.dir(), None), Ok(Vec::new()));
    assert!(!home.dir().exists());
    assert_eq!(Presence::of(&home.dir()), Presence::Absent);
    assert_eq!(erase_everything(&home.dir(), None), Ok(Vec::new()), "once more does no harm");
}

#[test]
fn what_is_open_is_not_erased_behind_its_back() {
    let home = Home::new();
    home.with_casebook();
    let _open = home.open().unwrap();
    let before = home.content();
    assert_eq!(erase_everything(&home.dir(), None), Err(Error::InUse));
    assert_eq!(home.content(), before);
}

#[test]
fn other_peoples_files_stay() {
    let home = Home::new();
    home.with_casebook();
    fs::write(home.file("holiday.txt"), "not ours").unwrap();
    assert_eq!(erase_everything(&home.dir(), None), Ok(Vec::new()));
    assert_eq!(home.content().len(), 1);
}

#[test]
fn the_key_in_the_keychain_goes_too() {
    let (home, pocket) = (Home::new(), Pocket::default());
    drop(Casebook::create(&home.dir(), Keeping::Keychain(&pocket)).unwrap());
    assert_eq!(erase_everything(&home.dir(), Some(&pocket)), Ok(Vec::new()));
    assert!(pocket.entries.borrow().is_empty());
    assert!(!home.dir().exists());
}

#[test]
fn what_could_not_be_erased_is_told() {
    let home = Home::new();
    let mut pocket = Pocket::default();
    drop(Casebook::create(&home.dir(), Keeping::Keychain(&pocket)).unwrap());
    fs::remove_file(home.file("casebook.db")).unwrap();
    fs::create_dir(home.file("casebook.db")).unwrap();
    pocket.problem = Some(KeychainProblem::Refused);
    let left = erase_everything(&home.dir(), Some(&pocket)).unwrap();
    assert_eq!(left, [Leftover::KeychainEntry, Leftover::File(home.file("casebook.db"))]);
    assert!(!home.file("recovery.age").exists(), "the rest is gone all the same");
}
