//! What only tests may do, all of it read from `LYKTA_TEST_…` variables of the environment.
//!
//! Stands behind the feature `testing`; without it every question here has the answer "no", and
//! the names of the variables are not even in the program.
//!
//! | variable | what it does |
//! |---|---|
//! | `LYKTA_TEST_DATA_DIR` | the folder of the casebook |
//! | `LYKTA_TEST_NO_FILTER=1` | no network filter, so that WebDriver can drive the window |
//! | `LYKTA_TEST_NOW` | the time, such as `2026-11-23T10:00:00Z`; `@FILE` reads it from a file each time |
//! | `LYKTA_TEST_TIME_ZONE` | the person's time zone, such as `Europe/Helsinki` |
//! | `LYKTA_TEST_SAVE_PATH`, `LYKTA_TEST_OPEN_PATH` | what the person chose in a dialog; empty for "cancel" |
//! | `LYKTA_TEST_LOCK_AFTER_SECONDS` | locks after so many seconds, whatever the settings say |
//!
//! With the filter off, `TAURI_WEBVIEW_AUTOMATION=true` allows WebDriver.

#[cfg(all(feature = "testing", not(debug_assertions)))]
compile_error!(
    "`testing` lifts protections and must not be in a release: build it with the dev profile"
);

use std::path::PathBuf;

#[cfg(feature = "testing")]
fn variable(name: &str) -> Option<String> {
    std::env::var(format!("LYKTA_TEST_{name}")).ok()
}

#[cfg(not(feature = "testing"))]
fn variable(_: &str) -> Option<String> {
    None
}

/// The folder of the casebook.
pub(crate) fn data_dir() -> Option<PathBuf> {
    variable("DATA_DIR").map(PathBuf::from)
}

/// Whether the network filter is left out.
pub(crate) fn no_filter() -> bool {
    variable("NO_FILTER").as_deref() == Some("1")
}

/// Whether WebDriver may drive the window.
pub(crate) fn automation() -> bool {
    no_filter() && std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// The time, as text.
pub(crate) fn now() -> Option<String> {
    let text = variable("NOW")?;
    match text.strip_prefix('@') {
        Some(file) => std::fs::read_to_string(file).ok().map(|text| text.trim().to_owned()),
        None => Some(text),
    }
}

/// The person's time zone.
pub(crate) fn time_zone() -> Option<String> {
    variable("TIME_ZONE")
}

/// What the person chose to save to: outer none where they are asked, inner none for "cancel".
pub(crate) fn save_path() -> Option<Option<PathBuf>> {
    variable("SAVE_PATH").map(chosen)
}

/// What the person chose to open, in the same way.
pub(crate) fn open_path() -> Option<Option<PathBuf>> {
    variable("OPEN_PATH").map(chosen)
}

/// Seconds until the casebook locks.
pub(crate) fn lock_after_seconds() -> Option<u64> {
    variable("LOCK_AFTER_SECONDS")?.parse().ok()
}

fn chosen(path: String) -> Option<PathBuf> {
    (!path.is_empty()).then(|| PathBuf::from(path))
}
