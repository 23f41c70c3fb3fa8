//! The recovery code: a random key that can be printed and typed.
//!
//! Written as Bech32m without its prefix: 26 symbols of key (130 random bits) and six of checksum, eight groups of four.
//! The alphabet has no *b*, *i* and *o* and only one of *1* and *l*, so that what people confuse is read as what was meant;
//! the checksum finds every mistyping of up to three symbols, so that a typo is told apart from a wrong code.

use std::fmt;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Fe32, Fe32IterExt, Hrp};
use secrecy::{ExposeSecret, SecretString};
use zeroize::{Zeroize, Zeroizing};

use crate::{Error, Result};

const PREFIX: Hrp = Hrp::parse_unchecked("lykta");
const KEY_SYMBOLS: usize = 26;
const ALL_SYMBOLS: usize = 32;
const GROUP: usize = 4;

/// The key on paper. Wiped from memory when dropped and never printed by `Debug`.
#[derive(Clone)]
pub struct RecoveryCode(SecretString);

impl RecoveryCode {
    /// Draws a new code from the operating system's random numbers.
    pub(crate) fn random() -> Self {
        let mut drawn = Zeroizing::new([0_u8; KEY_SYMBOLS]);
        getrandom::fill(drawn.as_mut_slice()).expect("BUG: a system without random numbers");
        // 256 is a multiple of 32, so five bits of each byte are as random as the byte.
        let symbols = drawn
            .iter()
            .map(|byte| Fe32::try_from(byte & 31).expect("BUG: five bits are a symbol"));
        let code: String =
            symbols.with_checksum::<Bech32m>(&PREFIX).chars().skip(PREFIX.len() + 1).collect();
        Self(SecretString::from(code))
    }

    /// Reads what was typed: in any case, with spaces, hyphens or line breaks anywhere, O for 0, I or 1 for L, B for 8.
    ///
    /// # Errors
    /// [`Error::MistypedCode`] when it cannot be a code at all. Whether it is the *right* code shows only on opening.
    pub fn parse(typed: &str) -> Result<Self> {
        let mut whole = Zeroizing::new(format!("{PREFIX}1"));
        for symbol in typed.chars().filter(|c| c.is_alphanumeric()) {
            whole.push(match symbol.to_ascii_lowercase() {
                'o' => '0',
                'i' | '1' => 'l',
                'b' => '8',
                other => other,
            });
        }
        if whole.chars().count() != PREFIX.len() + 1 + ALL_SYMBOLS {
            return Err(Error::MistypedCode);
        }
        CheckedHrpstring::new::<Bech32m>(&whole).map_err(|_| Error::MistypedCode)?;
        Ok(Self(SecretString::from(whole[PREFIX.len() + 1..].to_owned())))
    }

    /// The code in capitals and groups of four, to be shown and printed: `QPZR-Y9X8-…`.
    pub fn grouped(&self) -> Zeroizing<String> {
        let mut grouped = Zeroizing::new(String::with_capacity(ALL_SYMBOLS * 5 / GROUP));
        for (index, symbol) in self.0.expose_secret().chars().enumerate() {
            if index > 0 && index % GROUP == 0 {
                grouped.push('-');
            }
            grouped.push(symbol.to_ascii_uppercase());
        }
        grouped
    }

    /// The random key itself, without its checksum.
    pub(crate) fn secret(&self) -> SecretString {
        let mut key = self.0.expose_secret()[..KEY_SYMBOLS].to_owned();
        let secret = SecretString::from(key.as_str());
        key.zeroize();
        secret
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}
