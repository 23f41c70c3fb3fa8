//! The real keychain of the computer the tests run on.

use lykta_casebook::{Casebook, Keeping, KeyStore, SystemKeychain, Unlock, erase_everything};

use crate::folders::Home;

#[test]
#[ignore = "writes into the real keychain of whoever runs it, and takes it out again"]
fn the_systems_keychain_opens_what_it_keeps() {
    if !SystemKeychain.available() {
        println!("skipped: no keychain answers here");
        return;
    }
    let home = Home::new();
    drop(Casebook::create(&home.dir(), Keeping::Keychain(&SystemKeychain)).unwrap());
    assert!(Casebook::open(&home.dir(), Unlock::Keychain(&SystemKeychain)).is_ok());
    assert_eq!(erase_everything(&home.dir(), Some(&SystemKeychain)), Ok(Vec::new()));
}
