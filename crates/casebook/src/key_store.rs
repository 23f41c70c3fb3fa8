//! A place outside the folder that keeps the data key: the operating system's keychain, or a stand-in for tests.

use zeroize::Zeroizing;

/// Why a keychain did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeychainProblem {
    /// There is none on this computer, or it does not answer.
    #[error("not available")]
    Unavailable,
    /// It answers, but the key is not there; on another computer this is to be expected.
    #[error("no such entry")]
    Missing,
    /// It is locked, or the person or the system said no.
    #[error("refused")]
    Refused,
}

/// A keychain. An entry's name is random and says nothing about the person.
pub trait KeyStore {
    /// Whether a key could be kept here now.
    fn available(&self) -> bool;

    /// Keeps `secret` under `entry`, in place of what was there.
    ///
    /// # Errors
    /// [`KeychainProblem`]
    fn put(&self, entry: &str, secret: &[u8]) -> Result<(), KeychainProblem>;

    /// Fetches what was kept under `entry`.
    ///
    /// # Errors
    /// [`KeychainProblem`]
    fn get(&self, entry: &str) -> Result<Zeroizing<Vec<u8>>, KeychainProblem>;

    /// Removes `entry`; that it was not there is no error.
    ///
    /// # Errors
    /// [`KeychainProblem`]
    fn forget(&self, entry: &str) -> Result<(), KeychainProblem>;
}
