//! A passphrase as a person types it.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{Error, Result};

/// scrypt with N = 2^17 and r = 8: 128 MiB, about half a second on a laptop.
const WORK_FACTOR: u8 = 17;

/// The person's passphrase, wiped from memory when dropped and never printed.
#[derive(Clone)]
pub struct Passphrase {
    text: SecretString,
    work_factor: u8,
}

impl Passphrase {
    /// Takes what was typed. Nothing is trimmed; only the spelling of letters in Unicode is made one
    /// (NFC), since one keyboard sends *å* as one character and another as *a* with a ring, and the person sees no difference.
    ///
    /// # Errors
    /// [`Error::EmptyPassphrase`]. How strong a passphrase ought to be is said by the window.
    pub fn new(typed: String) -> Result<Self> {
        let typed = Zeroizing::new(typed);
        if typed.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        Ok(Self {
            text: SecretString::from(typed.nfc().collect::<String>()),
            work_factor: WORK_FACTOR,
        })
    }

    /// The same with next to no work to guess it, so that tests take seconds. Never for a person.
    #[doc(hidden)]
    pub fn cheap_for_tests(typed: &str) -> Self {
        let passphrase = Self::new(typed.to_owned()).expect("BUG: a test with an empty passphrase");
        Self { work_factor: 4, ..passphrase }
    }

    pub(crate) fn secret(&self) -> SecretString {
        SecretString::from(self.text.expose_secret().to_owned())
    }

    pub(crate) fn work_factor(&self) -> u8 {
        self.work_factor
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}
