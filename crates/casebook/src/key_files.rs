//! The files that hold the data key, each wrapped in another way, and the sums that tell a damaged one from a wrong key.
//!
//! The sums (in the form of `sha256sum`) cover the wrapped files only, so they give nothing away. They are asked only after
//! a key did not fit: a person whose key file was damaged must hear that, not that the passphrase is wrong.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::folder::{Folder, KEYCHAIN, PASSPHRASE, RECOVERY, SUMS};
use crate::key::DataKey;
use crate::{
    Error, Keeping, KeyStore, KeychainProblem, Passphrase, RecoveryCode, Result, Unlock, wrap,
};

/// Everything that may go into a backup besides the database.
pub(crate) const KEY_FILES: [&str; 4] = [PASSPHRASE, RECOVERY, KEYCHAIN, SUMS];

/// Wraps `key` in the chosen way, and drops the passphrase file when the keychain takes its place.
pub(crate) fn keep(folder: &Folder, key: &DataKey, keeping: Keeping<'_>) -> Result<()> {
    match keeping {
        Keeping::Passphrase(passphrase) => {
            folder.replace(PASSPHRASE, &wrap::with_passphrase(key, passphrase)?)?;
        }
        Keeping::Keychain(store) => {
            let former = keychain_entry(folder)?;
            let entry = former.clone().unwrap_or_else(random_name);
            // The note goes first, so that no key is ever in the keychain without anybody knowing where.
            folder.replace(KEYCHAIN, entry.as_bytes())?;
            if let Err(problem) = store.put(&entry, key.bytes()) {
                if former.is_none() {
                    folder.remove(KEYCHAIN)?;
                }
                return Err(problem.into());
            }
            folder.remove(PASSPHRASE)?;
        }
    }
    write_sums(folder)
}

/// Wraps `key` with a new recovery code; the former one opens nothing in this folder from now on.
pub(crate) fn keep_recovery(folder: &Folder, key: &DataKey) -> Result<RecoveryCode> {
    let code = RecoveryCode::random();
    folder.replace(RECOVERY, &wrap::with_recovery_code(key, &code)?)?;
    write_sums(folder)?;
    Ok(code)
}

/// Unwraps the data key.
///
/// # Errors
/// [`Error::WrongKey`], [`Error::Damaged`] if the key file is not as it was written, [`Error::NotThisWay`] if there is no
/// such key file, [`Error::Keychain`].
pub(crate) fn unlock(folder: &Folder, unlock: Unlock<'_>) -> Result<DataKey> {
    match unlock {
        Unlock::Passphrase(passphrase) => by_passphrase(folder, passphrase),
        Unlock::RecoveryCode(code) => {
            let file = folder.read(RECOVERY)?.ok_or(Error::NotThisWay)?;
            wrap::by_recovery_code(&file, code).map_err(|error| told_apart(folder, RECOVERY, error))
        }
        Unlock::Keychain(store) => {
            let entry = keychain_entry(folder)?.ok_or(Error::NotThisWay)?;
            DataKey::from_bytes(&store.get(&entry)?)
        }
    }
}

/// Unwraps the data key with the passphrase; errors as in [`unlock`].
pub(crate) fn by_passphrase(folder: &Folder, passphrase: &Passphrase) -> Result<DataKey> {
    let file = folder.read(PASSPHRASE)?.ok_or(Error::NotThisWay)?;
    wrap::by_passphrase(&file, passphrase).map_err(|error| told_apart(folder, PASSPHRASE, error))
}

/// Removes the key from the keychain, and the note of where it was.
pub(crate) fn forget_keychain(folder: &Folder, store: &dyn KeyStore) -> Result<()> {
    if let Some(entry) = keychain_entry(folder)? {
        store.forget(&entry)?;
        folder.remove(KEYCHAIN)?;
        write_sums(folder)?;
    }
    Ok(())
}

/// The name under which the keychain holds the key, if it does.
///
/// # Errors
/// [`Error::Keychain`] with `Missing` if the note is not one of ours: the entry cannot be found by it.
pub(crate) fn keychain_entry(folder: &Folder) -> Result<Option<String>> {
    let Some(bytes) = folder.read(KEYCHAIN)? else {
        return Ok(None);
    };
    match String::from_utf8(bytes) {
        Ok(entry) if entry.len() == 32 && entry.chars().all(|c| c.is_ascii_hexdigit()) => {
            Ok(Some(entry))
        }
        _ => Err(Error::Keychain(KeychainProblem::Missing)),
    }
}

/// The sum of `bytes` in hexadecimal.
pub(crate) fn sum(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("BUG: writing to a string");
        text
    })
}

fn told_apart(folder: &Folder, name: &str, error: Error) -> Error {
    match error {
        Error::WrongKey if !matches_its_sum(folder, name) => Error::Damaged,
        other => other,
    }
}

/// Whether the key file is what was written. Without sums the benefit of the doubt goes to the file.
fn matches_its_sum(folder: &Folder, name: &str) -> bool {
    let (Ok(Some(file)), Ok(Some(sums))) = (folder.read(name), folder.read(SUMS)) else {
        return true;
    };
    let line = format!("{}  {name}", sum(&file));
    String::from_utf8_lossy(&sums).lines().any(|it| it == line)
}

fn write_sums(folder: &Folder) -> Result<()> {
    let mut sums = String::new();
    for name in [PASSPHRASE, RECOVERY, KEYCHAIN] {
        if let Some(file) = folder.read(name)? {
            writeln!(sums, "{}  {name}", sum(&file)).expect("BUG: writing to a string");
        }
    }
    folder.replace(SUMS, sums.as_bytes())
}

fn random_name() -> String {
    let mut drawn = [0_u8; 16];
    getrandom::fill(&mut drawn).expect("BUG: a system without random numbers");
    hexadecimal(&drawn)
}
