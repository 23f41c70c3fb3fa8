//! What the journeys share: a desk with a screen and a bus of its own, and the window on it,
//! driven by WebDriver or the way a screen reader does it.
//!
//! Nothing here touches the home folder, the screen or the bus of whoever runs the tests.

#![allow(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a test may end at the first surprise"
)]

mod desk;
mod driven;
mod person;
mod reader;

pub use desk::{Desk, Ended, process_tree};
pub use driven::Driven;
pub use person::PASSPHRASE;
pub use reader::Reader;

use std::path::PathBuf;

/// The window that tests may drive, as `script/test` built it.
pub fn testing_window() -> PathBuf {
    built("LYKTA_WINDOW")
}

/// The window as it is shipped: a release build without anything for tests.
pub fn shipped_window() -> PathBuf {
    built("LYKTA_SHIPPED")
}

fn built(variable: &str) -> PathBuf {
    let path = std::env::var_os(variable)
        .map(PathBuf::from)
        .unwrap_or_else(|| panic!("{variable} names no window: run script/test"));
    assert!(path.is_file(), "{} is not built: run script/test", path.display());
    path
}
