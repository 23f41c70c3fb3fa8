//! Passphrase, recovery code and keychain.

use std::fs;

use lykta_casebook::{Casebook, Error, Keeping, KeychainProblem, Presence, RecoveryCode, Unlock};

use crate::folders::{Home, Pocket, only_case, other_passphrase, passphrase};

fn open_with(home: &Home, code: &RecoveryCode) -> lykta_casebook::Result<Casebook> {
    Casebook::open(&home.dir(), Unlock::RecoveryCode(code))
}

#[test]
fn the_recovery_code_opens_as_it_is_printed_and_as_people_type_it() {
    let home = Home::new();
    let printed = home.with_casebook().grouped().to_string();
    assert_eq!(printed.len(), 39, "eight groups of four");
    let spellings = [
        printed.clone(),
        printed.to_lowercase(),
        printed.replace('-', " "),
        printed.replace('-', "\n"),
        printed.replace('-', ""),
        printed.replace('0', "O").replace('L', "1").replace('8', "B"),
        printed.replace('0', "o").replace('L', "i"),
    ];
    for typed in spellings {
        let code = RecoveryCode::parse(&typed).unwrap();
        assert!(open_with(&home, &code).is_ok());
    }
}

#[test]
fn a_typo_in_the_recovery_code_is_told_apart_from_a_wrong_code() {
    let (home, another) = (Home::new(), Home::new());
    let code = home.with_casebook().grouped().to_string();
    let wrong = another.with_casebook();
    for index in (0..code.len()).filter(|index| index % 5 != 4) {
        let mut typed = code.clone().into_bytes();
        typed[index] = if typed[index] == b'Q' { b'P' } else { b'Q' };
        let typed = String::from_utf8(typed).unwrap();
        assert_eq!(RecoveryCode::parse(&typed).err(), Some(Error::MistypedCode), "at {index}");
    }
    for typed in
        ["", "QPZR", &code[1..], &format!("{code}Q"), "ÅÄÖÅ-ÅÄÖÅ-ÅÄÖÅ-ÅÄÖÅ-ÅÄÖÅ-ÅÄÖÅ-ÅÄÖÅ-ÅÄÖÅ"]
    {
        assert_eq!(RecoveryCode::parse(typed).err(), Some(Error::MistypedCode));
    }
    let before = home.content();
    assert_eq!(open_with(&home, &wrong).err(), Some(Error::WrongKey));
    assert_eq!(home.content(), before);
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let home = Home::new();
    let code = home.with_casebook();
    let mut casebook = home.open().unwrap();
    let wrong = casebook.change_passphrase(&other_passphrase(), &passphrase());
    assert_eq!(wrong, Err(Error::WrongKey), "whoever finds it open cannot lock its owner out");
    casebook.change_passphrase(&passphrase(), &other_passphrase()).unwrap();
    drop(casebook);
    assert_eq!(home.open().err(), Some(Error::WrongKey));
    assert!(Casebook::open(&home.dir(), Unlock::Passphrase(&other_passphrase())).is_ok());
    assert!(open_with(&home, &code).is_ok(), "the recovery code is another key and stays");
}

#[test]
fn after_the_recovery_code_a_new_passphrase_can_be_chosen() {
    let home = Home::new();
    let code = home.with_casebook();
    let mut casebook = open_with(&home, &code).unwrap();
    casebook.set_keeping(Keeping::Passphrase(&other_passphrase())).unwrap();
    drop(casebook);
    assert!(Casebook::open(&home.dir(), Unlock::Passphrase(&other_passphrase())).is_ok());
}

#[test]
fn a_new_recovery_code_replaces_the_old_one() {
    let home = Home::new();
    let old = home.with_casebook();
    let new = home.open().unwrap().new_recovery_code().unwrap();
    assert_eq!(open_with(&home, &old).err(), Some(Error::WrongKey));
    assert!(open_with(&home, &new).is_ok());
    assert!(home.open().is_ok(), "the passphrase stays");
}

#[test]
fn the_keychain_opens_what_it_keeps() {
    let (home, pocket) = (Home::new(), Pocket::default());
    let (casebook, code) = Casebook::create(&home.dir(), Keeping::Keychain(&pocket)).unwrap();
    drop(casebook);
    assert_eq!(Presence::of(&home.dir()), Presence::Keychain);
    assert!(Casebook::open(&home.dir(), Unlock::Keychain(&pocket)).is_ok());
    assert_eq!(home.open().err(), Some(Error::NotThisWay));

    let empty = Pocket::default();
    let refused = Casebook::open(&home.dir(), Unlock::Keychain(&empty)).err();
    assert_eq!(refused, Some(Error::Keychain(KeychainProblem::Missing)));
    assert!(open_with(&home, &code).is_ok(), "the way out on another computer");
}

#[test]
fn a_keychain_out_of_order_leaves_nothing_behind() {
    let home = Home::new();
    let pocket = Pocket { problem: Some(KeychainProblem::Unavailable), ..Pocket::default() };
    let refused = Casebook::create(&home.dir(), Keeping::Keychain(&pocket)).err();
    assert_eq!(refused, Some(Error::Keychain(KeychainProblem::Unavailable)));
    assert!(!home.dir().exists());
}

#[test]
fn one_can_go_from_the_keychain_to_a_passphrase_and_back() {
    let (home, pocket) = (Home::new(), Pocket::default());
    let (mut casebook, _) = Casebook::create(&home.dir(), Keeping::Keychain(&pocket)).unwrap();
    assert_eq!(casebook.forget_keychain(&pocket), Err(Error::OnlyKey));
    casebook.set_keeping(Keeping::Passphrase(&passphrase())).unwrap();
    casebook.forget_keychain(&pocket).unwrap();
    drop(casebook);
    assert!(pocket.entries.borrow().is_empty());
    assert_eq!(Presence::of(&home.dir()), Presence::Passphrase);

    let mut casebook = home.open().unwrap();
    casebook.set_keeping(Keeping::Keychain(&pocket)).unwrap();
    drop(casebook);
    assert_eq!(Presence::of(&home.dir()), Presence::Keychain);
    assert!(Casebook::open(&home.dir(), Unlock::Keychain(&pocket)).is_ok());
}

#[test]
fn missing_key_files_are_seen_before_anybody_is_asked() {
    let home = Home::new();
    home.with_casebook();
    assert_eq!(Presence::of(&home.dir()), Presence::Passphrase);
    fs::remove_file(home.file("passphrase.age")).unwrap();
    assert_eq!(Presence::of(&home.dir()), Presence::RecoveryCodeOnly);
    fs::remove_file(home.file("recovery.age")).unwrap();
    assert_eq!(Presence::of(&home.dir()), Presence::Damaged);
}

#[test]
fn a_key_file_of_full_strength_opens_in_this_build_too() {
    let home = Home::new();
    let strong = lykta_casebook::Passphrase::new("correct horse battery".to_owned()).unwrap();
    let (mut casebook, _) = Casebook::create(&home.dir(), Keeping::Passphrase(&strong)).unwrap();
    casebook.create_case("Blue", "{}", crate::folders::at(0)).unwrap();
    drop(casebook);
    let header =
        String::from_utf8_lossy(&fs::read(home.file("passphrase.age")).unwrap()).into_owned();
    assert!(header.lines().nth(1).unwrap().ends_with(" 17"), "the work factor is what we said");
    only_case(&home.open().unwrap());
}
