//! The casebook: cases, answers, ticks and diary, in one encrypted file on the person's own computer.
//!
//! A [`Casebook`] is either *kept* in a folder (SQLCipher database, keys wrapped as `age` files) or held
//! in memory only. Every write returns after it is safe on the disk; every opening looks at the whole file first
//! and changes nothing when something is wrong with it.
//!
//! What it never does: ask a clock (times are passed in), know what a step means (ids are plain strings, so that
//! an id from another release is never dropped), put anything about the person into an error, reach the network.

mod backup;
mod casebook;
mod cases;
mod check;
mod copy;
mod crash_log;
mod database;
mod diary;
mod entry;
mod erase;
mod error;
mod folder;
mod journal;
mod key;
mod key_files;
mod key_store;
mod lock;
mod migrations;
mod passphrase;
mod presence;
mod recovery_code;
mod restore;
mod settings;
mod state;
#[cfg(feature = "keychain")]
mod system_keychain;
mod wrap;

#[cfg(test)]
mod tests;

pub use casebook::{Casebook, Keeping, Unlock};
pub use cases::{CaseId, CaseSummary};
pub use diary::{DiaryEntry, Happened};
pub use entry::{Entry, EntryId, StepStatus, What};
pub use erase::{Leftover, erase_everything};
pub use error::{Error, Result};
pub use journal::Undone;
pub use key_store::{KeyStore, KeychainProblem};
pub use passphrase::Passphrase;
pub use presence::Presence;
pub use recovery_code::RecoveryCode;
pub use state::{Note, StepState};
#[cfg(feature = "keychain")]
pub use system_keychain::SystemKeychain;
