//! Wrapping the data key as a small `age` file, and unwrapping it.
//!
//! `age` authenticates what it unwraps, so a key that comes out is the key that went in.

use age::scrypt;
use age::{DecryptError, EncryptError};
use zeroize::Zeroizing;

use crate::key::DataKey;
use crate::{Error, Passphrase, RecoveryCode, Result};

/// The most work a key file may ask for: 1 GiB and a few seconds. Above what this release writes, so that a later
/// release may ask for more, and said explicitly, since `age` would otherwise measure this computer and refuse
/// files from a faster one.
const MOST_WORK: u8 = 20;
/// 130 random bits need no slowing down.
const WORK_FOR_RANDOM_KEY: u8 = 10;

/// Wraps `key` with the passphrase.
pub(crate) fn with_passphrase(key: &DataKey, passphrase: &Passphrase) -> Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(passphrase.work_factor());
    wrapped(key, &recipient)
}

/// Wraps `key` with the recovery code.
pub(crate) fn with_recovery_code(key: &DataKey, code: &RecoveryCode) -> Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(code.secret());
    recipient.set_work_factor(WORK_FOR_RANDOM_KEY);
    wrapped(key, &recipient)
}

/// Unwraps a file of [`with_passphrase`].
///
/// # Errors
/// [`Error::WrongKey`], or [`Error::Damaged`] if the file cannot be read as one that was written here.
pub(crate) fn by_passphrase(file: &[u8], passphrase: &Passphrase) -> Result<DataKey> {
    unwrapped(file, scrypt::Identity::new(passphrase.secret()))
}

/// Unwraps a file of [`with_recovery_code`]; errors as in [`by_passphrase`].
pub(crate) fn by_recovery_code(file: &[u8], code: &RecoveryCode) -> Result<DataKey> {
    unwrapped(file, scrypt::Identity::new(code.secret()))
}

fn wrapped(key: &DataKey, recipient: &scrypt::Recipient) -> Result<Vec<u8>> {
    age::encrypt(recipient, key.bytes()).map_err(|error| match error {
        EncryptError::Io(error) => Error::from(error),
        _ => Error::Io(std::io::ErrorKind::Other),
    })
}

fn unwrapped(file: &[u8], mut identity: scrypt::Identity) -> Result<DataKey> {
    identity.set_max_work_factor(MOST_WORK);
    let bytes = age::decrypt(&identity, file).map_err(|error| match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => Error::WrongKey,
        _ => Error::Damaged,
    })?;
    DataKey::from_bytes(&Zeroizing::new(bytes))
}
