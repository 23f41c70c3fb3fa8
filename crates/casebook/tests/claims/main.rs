//! What the casebook promises, each promise as a test.
//!
//! Everything goes through the public API, in folders of its own; time is passed in.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, also in its helpers")]

mod backups;
mod crash;
mod disks;
mod erasing;
mod folders;
mod history;
mod keeping;
mod keys;
mod listing;
mod model;
mod opening;
#[cfg(feature = "keychain")]
mod system_keychain;
