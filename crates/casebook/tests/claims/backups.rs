//! Backup and restore.

use std::fs;

use lykta_casebook::{Casebook, Error, Keeping, Presence, Unlock};

use crate::folders::{
    Home, Pocket, at, content, done, flip_bit, only_case, other_passphrase, passphrase,
};

fn restore(home: &Home, from: &Home, replace: bool) -> lykta_casebook::Result<Casebook> {
    let unlock = passphrase();
    Casebook::restore(&from.beside("backup"), &home.dir(), Unlock::Passphrase(&unlock), replace)
}

fn with_backup() -> Home {
    let home = Home::new();
    home.with_casebook();
    home.open().unwrap().back_up(&home.beside("backup")).unwrap();
    home
}

#[test]
fn a_backup_opens_on_another_computer() {
    let (home, elsewhere) = (with_backup(), Home::new());
    let restored = restore(&elsewhere, &home, false).unwrap();
    assert_eq!(restored.diary(only_case(&restored)).unwrap().len(), 3);
    drop(restored);
    assert_eq!(
        content(&elsewhere.dir()).len(),
        home.content().len(),
        "no file more or less than there"
    );
    assert!(elsewhere.open().is_ok());
}

#[test]
fn a_backup_is_made_while_it_is_open_and_holds_the_latest_entry() {
    let (home, elsewhere) = (Home::new(), Home::new());
    let code = home.with_casebook();
    let mut casebook = home.open().unwrap();
    let case = only_case(&casebook);
    casebook.record(case, &done("fi-report", 4)).unwrap();
    casebook.back_up(&home.beside("backup")).unwrap();
    casebook.record(case, &done("fi-report", 5)).unwrap();
    casebook.back_up(&home.beside("backup")).unwrap();
    let restored = Casebook::restore(
        &home.beside("backup"),
        &elsewhere.dir(),
        Unlock::RecoveryCode(&code),
        false,
    )
    .unwrap();
    assert_eq!(restored.diary(case).unwrap().len(), 5);
    assert!(!home.beside("backup.new").exists());
}

#[test]
fn a_backup_from_a_keychain_opens_elsewhere_with_the_recovery_code() {
    let (home, elsewhere, pocket) = (Home::new(), Home::new(), Pocket::default());
    let (casebook, code) = Casebook::create(&home.dir(), Keeping::Keychain(&pocket)).unwrap();
    casebook.back_up(&home.beside("backup")).unwrap();
    let mut restored = Casebook::restore(
        &home.beside("backup"),
        &elsewhere.dir(),
        Unlock::RecoveryCode(&code),
        false,
    )
    .unwrap();
    restored.set_keeping(Keeping::Passphrase(&passphrase())).unwrap();
    drop(restored);
    assert_eq!(Presence::of(&elsewhere.dir()), Presence::Passphrase);
    assert!(elsewhere.open().is_ok());
}

#[test]
fn a_casebook_is_replaced_only_when_told_to() {
    let (home, elsewhere) = (with_backup(), Home::new());
    let (mut other, _) =
        Casebook::create(&elsewhere.dir(), Keeping::Passphrase(&other_passphrase())).unwrap();
    other.create_case("Red", "{}", at(0)).unwrap();
    assert_eq!(restore(&elsewhere, &home, true).err(), Some(Error::InUse));
    drop(other);
    let before = elsewhere.content();
    assert_eq!(restore(&elsewhere, &home, false).err(), Some(Error::AlreadyThere));
    assert_eq!(elsewhere.content(), before);

    let restored = restore(&elsewhere, &home, true).unwrap();
    assert_eq!(restored.cases().unwrap()[0].label, "Blue");
    drop(restored);
    assert_eq!(elsewhere.content().len(), home.content().len());
    assert!(elsewhere.open().is_ok());
}

#[test]
fn a_backup_that_does_not_open_replaces_nothing() {
    let (home, elsewhere) = (with_backup(), Home::new());
    elsewhere.with_casebook();
    let before = elsewhere.content();
    let backup = home.beside("backup");
    let wrong = other_passphrase();
    let refused =
        Casebook::restore(&backup, &elsewhere.dir(), Unlock::Passphrase(&wrong), true).err();
    assert_eq!(refused, Some(Error::WrongKey));
    assert_eq!(elsewhere.content(), before);

    let whole = fs::read(&backup).unwrap();
    let told = [Error::NotABackup, Error::BackupDamaged];
    for length in [0, 100, 512, 1024, 2048, whole.len() / 2, whole.len() - 2048] {
        fs::write(&backup, &whole[..length]).unwrap();
        let refused = restore(&elsewhere, &home, true).err().unwrap();
        assert!(told.contains(&refused), "cut to {length} bytes: {refused:?}");
        assert_eq!(elsewhere.content(), before, "cut to {length} bytes");
    }
    for offset in (0..whole.len() - 2048).step_by(997) {
        fs::write(&backup, &whole).unwrap();
        flip_bit(&backup, offset);
        match restore(&elsewhere, &home, true) {
            // A bit of the padding after a member, which nobody reads.
            Ok(restored) => {
                assert_eq!(restored.diary(only_case(&restored)).unwrap().len(), 3);
                drop(restored);
                for (file, bytes) in &before {
                    fs::write(file, bytes).unwrap();
                }
            }
            Err(refused) => {
                assert!(told.contains(&refused), "bit flipped at {offset}: {refused:?}");
                assert_eq!(elsewhere.content(), before, "bit flipped at {offset}");
            }
        }
    }
}

#[test]
fn another_file_is_not_taken_for_a_backup() {
    let (home, elsewhere) = (Home::new(), Home::new());
    for bytes in [b"".as_slice(), b"hello", &[0; 4096], &[0x55; 4096]] {
        fs::write(home.beside("backup"), bytes).unwrap();
        assert_eq!(restore(&elsewhere, &home, false).err(), Some(Error::NotABackup));
        assert!(!elsewhere.dir().exists(), "no folder is left behind");
    }
    fs::remove_file(home.beside("backup")).unwrap();
    assert_eq!(
        restore(&elsewhere, &home, false).err(),
        Some(Error::Io(std::io::ErrorKind::NotFound))
    );
}

#[test]
fn a_restore_that_was_cut_short_gives_the_old_casebook_back() {
    // The moments between moving the old files aside and the new ones in, as `restore.rs` names the places.
    let names = ["casebook.db", "passphrase.age", "recovery.age", "keys.sha256"];
    for (aside, new_keys) in
        (1..=names.len()).map(|aside| (aside, false)).chain([(names.len(), true)])
    {
        let (home, other) = (Home::new(), Home::new());
        home.with_casebook();
        other.with_casebook();
        let before = home.content();
        fs::create_dir(home.file("replaced")).unwrap();
        for name in &names[..aside] {
            fs::rename(home.file(name), home.file("replaced").join(name)).unwrap();
        }
        if new_keys {
            fs::write(home.file("replaced/all-aside"), "").unwrap();
            fs::copy(other.file("passphrase.age"), home.file("passphrase.age")).unwrap();
            fs::write(home.file("keychain"), "0123456789abcdef0123456789abcdef").unwrap();
        }
        assert_ne!(Presence::of(&home.dir()), Presence::Absent);
        assert!(home.open().is_ok(), "{aside} files aside, new keys: {new_keys}");
        assert_eq!(home.content(), before);
    }
}
