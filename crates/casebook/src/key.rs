//! The data key: 32 random bytes that the database is encrypted with.

use std::fmt::Write;

use secrecy::{ExposeSecret, SecretBox};
use zeroize::Zeroizing;

use crate::{Error, Result};

const LENGTH: usize = 32;

/// The key of one casebook, wiped from memory when dropped.
pub(crate) struct DataKey(SecretBox<[u8; LENGTH]>);

impl DataKey {
    /// Draws a new key from the operating system's random numbers.
    pub(crate) fn random() -> Self {
        Self(SecretBox::init_with_mut(|key: &mut [u8; LENGTH]| {
            getrandom::fill(key).expect("BUG: a system without random numbers");
        }))
    }

    /// Takes a key that was unwrapped.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it has another length.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        if bytes.len() != LENGTH {
            return Err(Error::Damaged);
        }
        Ok(Self(SecretBox::init_with_mut(|key: &mut [u8; LENGTH]| {
            key.copy_from_slice(bytes);
        })))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.expose_secret()
    }

    /// The form in which SQLCipher takes a key as it is, without deriving another one from it.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        let mut raw = Zeroizing::new(String::with_capacity(2 * LENGTH + 3));
        raw.push_str("x'");
        for byte in self.0.expose_secret() {
            write!(raw, "{byte:02x}").expect("BUG: writing to a string");
        }
        raw.push('\'');
        raw
    }
}
