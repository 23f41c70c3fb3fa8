//! Everything that can go wrong, as values.
//!
//! The texts are for logs. They hold no path, no file content and no SQL, since each of these can hold something
//! about the person; what the person reads is chosen by the window from the variant.

use std::io;

use rusqlite::ErrorCode;

use crate::KeychainProblem;

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something could not be done. In every case the file is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The passphrase or the recovery code is not the one of this casebook.
    #[error("the key does not fit")]
    WrongKey,
    /// What was typed cannot be a recovery code: a character is missing, swapped or wrong.
    #[error("the recovery code is mistyped")]
    MistypedCode,
    /// A passphrase without a single character protects nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// This casebook has no key file for the way that was chosen (see [`crate::Presence`]).
    #[error("the casebook is not opened in this way")]
    NotThisWay,
    /// The key is right or cannot be read any more, and the file is not what was written.
    #[error("the casebook is damaged")]
    Damaged,
    /// The file was written by a newer release.
    #[error("schema {found} is newer than {known}")]
    TooNew {
        /// The schema version of the file.
        found: u32,
        /// The newest that this release knows.
        known: u32,
    },
    /// Another running copy holds this casebook.
    #[error("the casebook is open in another copy")]
    InUse,
    /// The disk or the quota is full.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or the file may not be written.
    #[error("the folder is read-only")]
    ReadOnly,
    /// There is no casebook in this folder.
    #[error("no casebook here")]
    NoCasebook,
    /// There is a casebook in this folder already, and nobody said to replace it.
    #[error("a casebook is already here")]
    AlreadyThere,
    /// The casebook is in memory only, so there are no keys to change and no file to copy.
    #[error("the casebook is not kept on disk")]
    NotKept,
    /// The keychain is the casebook's only ordinary key, so it cannot be forgotten yet.
    #[error("the keychain holds the only ordinary key")]
    OnlyKey,
    /// No case has this id.
    #[error("unknown case")]
    UnknownCase,
    /// Every entry of this case is undone already, or there is none.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The chosen file is not a backup of a casebook.
    #[error("not a backup of a casebook")]
    NotABackup,
    /// The chosen file is a backup, but not as it was written.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// The operating system's keychain did not do what was asked.
    #[error("keychain: {0}")]
    Keychain(#[from] KeychainProblem),
    /// Another failure of the file system.
    #[error("input or output failed: {0:?}")]
    Io(io::ErrorKind),
    /// Another failure of the database, with SQLite's extended result code.
    #[error("database failed with code {0}")]
    Database(i32),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            // A column that does not hold what our schema promises, for instance.
            return Self::Damaged;
        };
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::FileLockingProtocolFailed => Self::InUse,
            // The key was unwrapped by `age`, which authenticates it: the file is at fault, never the key.
            // `OutOfMemory` is what SQLite makes of a page whose HMAC does not fit: SQLCipher then returns no page at all.
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory => {
                Self::Damaged
            }
            _ => Self::Database(failure.extended_code),
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => Self::from(err),
            _ => Self::Damaged,
        }
    }
}
