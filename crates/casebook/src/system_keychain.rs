//! The operating system's own keychain: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.

use keyring::{Entry, Error};
use zeroize::Zeroizing;

use crate::{KeyStore, KeychainProblem};

/// The name that other programs see beside the entry. It says nothing about what is kept.
const SERVICE: &str = "lykta";
/// Asked for to learn whether the keychain answers; never written.
const PROBE: &str = "availability";

/// The keychain of the computer this runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemKeychain;

impl KeyStore for SystemKeychain {
    fn available(&self) -> bool {
        match Entry::new(SERVICE, PROBE).and_then(|entry| entry.get_secret()) {
            Ok(_) | Err(Error::NoEntry) => true,
            Err(_) => false,
        }
    }

    fn put(&self, entry: &str, secret: &[u8]) -> Result<(), KeychainProblem> {
        Entry::new(SERVICE, entry).and_then(|entry| entry.set_secret(secret)).map_err(problem)
    }

    fn get(&self, entry: &str) -> Result<Zeroizing<Vec<u8>>, KeychainProblem> {
        Entry::new(SERVICE, entry)
            .and_then(|entry| entry.get_secret())
            .map(Zeroizing::new)
            .map_err(problem)
    }

    fn forget(&self, entry: &str) -> Result<(), KeychainProblem> {
        match Entry::new(SERVICE, entry).and_then(|entry| entry.delete_credential()) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(problem(error)),
        }
    }
}

fn problem(error: Error) -> KeychainProblem {
    match error {
        Error::NoEntry => KeychainProblem::Missing,
        Error::NoDefaultStore | Error::PlatformFailure(_) | Error::NotSupportedByStore(_) => {
            KeychainProblem::Unavailable
        }
        // `NoStorageAccess` and the rest: it is there and does not let us.
        _ => KeychainProblem::Refused,
    }
}
