//! Opening: what is wrong is told, and nothing is changed by having looked.

use std::fs;

use lykta_casebook::{Casebook, Error, Passphrase, Presence, Unlock};

use crate::folders::{Home, done, flip_bit, only_case, other_passphrase};

#[test]
fn what_was_recorded_is_there_after_opening_again() {
    let home = Home::new();
    home.with_casebook();
    let casebook = home.open().unwrap();
    assert_eq!(casebook.diary(only_case(&casebook)).unwrap().len(), 3);
}

#[test]
fn wrong_passphrase_leaves_every_file_untouched() {
    let home = Home::new();
    home.with_casebook();
    let before = home.content();
    let refused = Casebook::open(&home.dir(), Unlock::Passphrase(&other_passphrase())).err();
    assert_eq!(refused, Some(Error::WrongKey));
    assert_eq!(home.content(), before);
}

#[test]
fn a_passphrase_typed_on_another_keyboard_fits() {
    let composed = Passphrase::cheap_for_tests("bl\u{e5}b\u{e4}r");
    let decomposed = Passphrase::cheap_for_tests("bla\u{30a}ba\u{308}r");
    let home = Home::new();
    let made = Casebook::create(&home.dir(), lykta_casebook::Keeping::Passphrase(&composed));
    drop(made.unwrap());
    assert!(Casebook::open(&home.dir(), Unlock::Passphrase(&decomposed)).is_ok());
}

#[test]
fn an_empty_passphrase_is_refused() {
    assert_eq!(Passphrase::new(String::new()).err(), Some(Error::EmptyPassphrase));
}

#[test]
fn an_empty_folder_holds_no_casebook_and_stays_empty() {
    let home = Home::new();
    fs::create_dir(home.dir()).unwrap();
    assert_eq!(home.open().err(), Some(Error::NoCasebook));
    assert_eq!(Presence::of(&home.dir()), Presence::Absent);
    assert!(home.content().is_empty());
}

#[test]
fn a_second_copy_is_told() {
    let home = Home::new();
    home.with_casebook();
    let first = home.open().unwrap();
    let before = home.content();
    assert_eq!(home.open().err(), Some(Error::InUse));
    assert_eq!(home.content(), before);
    first.lock();
    assert!(home.open().is_ok(), "the lock goes with the casebook");
}

#[test]
fn a_truncated_file_is_told_and_left_as_it_was() {
    let home = Home::new();
    home.with_casebook();
    let whole = fs::read(home.file("casebook.db")).unwrap();
    for length in [0, 1, 15, 16, 512, 4095, 4096, 8192, whole.len() - 4096, whole.len() - 1] {
        fs::write(home.file("casebook.db"), &whole[..length]).unwrap();
        let before = home.content();
        assert_eq!(home.open().err(), Some(Error::Damaged), "cut to {length} bytes");
        assert_eq!(home.content(), before, "cut to {length} bytes");
    }
}

#[test]
fn a_flipped_bit_anywhere_in_the_database_is_told_and_left_as_it_was() {
    let home = Home::new();
    home.with_casebook();
    let file = home.file("casebook.db");
    let whole = fs::read(&file).unwrap();
    // Salt, header, first page, each page's beginning, middle, initialisation vector and HMAC, last byte.
    let mut offsets = vec![0, 15, 16, 40, 100, 4095, whole.len() - 1];
    for page in (0..whole.len()).step_by(4096) {
        offsets.extend([page + 17, page + 2048, page + 4096 - 80, page + 4096 - 30]);
    }
    for offset in offsets {
        flip_bit(&file, offset);
        let before = home.content();
        assert_eq!(home.open().err(), Some(Error::Damaged), "bit flipped at {offset}");
        assert_eq!(home.content(), before, "bit flipped at {offset}");
        fs::write(&file, &whole).unwrap();
    }
    assert!(home.open().is_ok(), "and whole again it opens");
}

#[test]
fn a_damaged_key_file_is_not_called_a_wrong_passphrase() {
    let home = Home::new();
    home.with_casebook();
    let file = home.file("passphrase.age");
    let whole = fs::read(&file).unwrap();
    for offset in 0..whole.len() {
        flip_bit(&file, offset);
        assert_eq!(home.open().err(), Some(Error::Damaged), "bit flipped at {offset}");
        fs::write(&file, &whole).unwrap();
    }
    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).unwrap();
        assert_eq!(home.open().err(), Some(Error::Damaged), "cut to {length} bytes");
    }
}

#[test]
fn damage_while_it_is_open_is_told_when_it_is_read() {
    let home = Home::new();
    home.with_casebook();
    let mut casebook = home.open().unwrap();
    let case = only_case(&casebook);
    let file = home.file("casebook.db");
    for page in (4096..fs::metadata(&file).unwrap().len()).step_by(4096) {
        flip_bit(&file, usize::try_from(page).unwrap() + 100);
    }
    assert_eq!(casebook.back_up(&home.beside("backup")), Err(Error::Damaged));
    assert!(!home.beside("backup").exists());
    // What is in memory already may still be right; what comes from the disk is never silently wrong.
    match casebook.diary(case) {
        Ok(diary) => assert_eq!(diary.len(), 3),
        Err(error) => assert_eq!(error, Error::Damaged),
    }
    if let Err(error) = casebook.record(case, &done("fi-credit-ban", 9)) {
        assert_eq!(error, Error::Damaged);
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.with_casebook();
    let _open = home.open().unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(home.dir()), 0o700);
    for file in home.content().into_keys() {
        assert_eq!(mode(file.clone()), 0o600, "{}", file.display());
    }
}

#[test]
fn a_file_of_the_first_schema_opens_and_is_brought_up() {
    let home = Home::new();
    fs::create_dir(home.dir()).unwrap();
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1");
    for name in ["casebook.db", "passphrase.age", "recovery.age", "keys.sha256"] {
        fs::copy(fixture.join(name), home.file(name)).unwrap();
    }
    let mut casebook = home.open().unwrap();
    assert_eq!(casebook.diary(only_case(&casebook)).unwrap().len(), 1);
    casebook.set_setting("language", "sv").unwrap();
}

#[cfg(unix)]
#[test]
fn a_closed_casebook_opens_again_while_another_program_is_being_started() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let home = Home::new();
    home.with_casebook();
    let enough = AtomicBool::new(false);
    let refused = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !enough.load(Ordering::Relaxed) {
                std::process::Command::new("true").status().unwrap();
            }
        });
        let refused = (0..60).find_map(|_| home.open().err());
        enough.store(true, Ordering::Relaxed);
        refused
    });
    assert_eq!(refused, None, "a child that is just being started keeps no lock");
}
