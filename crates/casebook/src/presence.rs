//! What a folder holds, seen without opening anything.

use std::path::Path;

use crate::folder::{DATABASE, Folder, KEYCHAIN, PASSPHRASE, RECOVERY};
use crate::restore;

/// What a folder holds, and so what to ask the person for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// No casebook.
    Absent,
    /// A casebook that a passphrase opens.
    Passphrase,
    /// A casebook whose key is in the operating system's keychain.
    Keychain,
    /// A casebook that only the recovery code opens, because its other key file is gone.
    RecoveryCodeOnly,
    /// A database without any key file: nothing can open it but a backup put in its place.
    Damaged,
}

impl Presence {
    /// Looks at the names in `dir`. Whether the files are whole shows on opening.
    pub fn of(dir: &Path) -> Self {
        let folder = Folder::at(dir);
        // A restore that was cut short is finished on opening; what it moved aside counts as here.
        let aside = restore::is_interrupted(&folder).then(|| restore::replaced(&folder));
        let has = |name| folder.has(name) || aside.as_ref().is_some_and(|aside| aside.has(name));
        if !has(DATABASE) {
            Self::Absent
        } else if has(PASSPHRASE) {
            Self::Passphrase
        } else if has(KEYCHAIN) {
            Self::Keychain
        } else if has(RECOVERY) {
            Self::RecoveryCodeOnly
        } else {
            Self::Damaged
        }
    }
}
