//! The shipped window, used through the accessibility tree.

use crate::frame_words::word;
use lykta_tests::{Desk, Ended, Reader, process_tree, shipped_window};
use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long to wait for something that must come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// The shipped window on a desk of its own.
pub(crate) struct Shipped<'d> {
    reader: Reader<'d>,
    started: Ended,
}

impl<'d> Shipped<'d> {
    /// Opens the window and waits for its first screen.
    pub(crate) fn open(desk: &'d Desk) -> Self {
        Self::open_with(desk, shipped_window(), |_| {})
    }

    /// Opens it under another program, such as `strace`: `by` and its words come before it.
    pub(crate) fn open_by(desk: &'d Desk, by: &str, words: &[impl AsRef<OsStr>]) -> Self {
        Self::open_with(desk, by, |command| {
            command.args(words).arg(shipped_window());
        })
    }

    /// Opens it with more in its environment.
    pub(crate) fn open_with(
        desk: &'d Desk,
        program: impl AsRef<OsStr>,
        prepare: impl FnOnce(&mut Command),
    ) -> Self {
        let reader = Reader::new(desk);
        let mut command = reader.desk().command(program);
        prepare(&mut command);
        let started = Ended(command.stdout(Stdio::null()).spawn().unwrap());
        let window = Self { reader, started };
        window.reader.hears("button", word("door-notice"));
        window
    }

    /// What reads and presses.
    pub(crate) fn reader(&self) -> &Reader<'d> {
        &self.reader
    }

    /// Every process of it, whatever it was started by included, with its name.
    pub(crate) fn processes(&self) -> Vec<(u32, String)> {
        process_tree(self.started.0.id())
            .into_iter()
            .filter_map(|id| {
                let name = std::fs::read_to_string(format!("/proc/{id}/comm")).ok()?;
                Some((id, name.trim().to_owned()))
            })
            .collect()
    }

    /// Leaves by quick exit, and waits until everything has ended.
    pub(crate) fn leave(mut self) {
        self.reader.press("button", word("quick-exit"));
        let begun = Instant::now();
        while self.started.0.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < PATIENCE, "quick exit does not end the window");
            std::thread::yield_now();
        }
    }
}

impl Drop for Shipped<'_> {
    /// Where a test failed, what was started by `strace` would outlive it.
    fn drop(&mut self) {
        if self.started.0.try_wait().is_ok_and(|ended| ended.is_none()) {
            let ids = process_tree(self.started.0.id());
            let _ = Command::new("kill").arg("-9").args(ids.iter().map(u32::to_string)).status();
        }
    }
}

/// Asserts that both of WebKit's own processes are among `names`, and ours.
pub(crate) fn assert_whole_tree(names: &[(u32, String)]) {
    // The system cuts names after 15 letters.
    for wanted in ["lykta-window", "WebKitWebProces", "WebKitNetworkPr"] {
        assert!(
            names
                .iter()
                .any(|(_, name)| wanted.starts_with(name.as_str()) || name.starts_with(wanted)),
            "no {wanted} among {names:?}"
        );
    }
}
