//! The window used the way a screen reader uses it, through the platform's accessibility
//! tree. It works on the shipped window, where WebDriver is shut out.

use crate::Desk;
use std::process::Command;

/// Debian's own Python: the bindings are installed for that one.
const PYTHON: &str = "/usr/bin/python3";

/// A reader at a desk.
pub struct Reader<'d> {
    desk: &'d Desk,
}

impl<'d> Reader<'d> {
    /// A reader at `desk`, whose bus starts what reads need.
    pub fn new(desk: &'d Desk) -> Self {
        Self { desk }
    }

    /// The desk it reads at.
    pub fn desk(&self) -> &Desk {
        self.desk
    }

    /// Waits for something whose name contains `name`, and presses it.
    pub fn press(&self, role: &str, name: &str) {
        self.ask(&["press", role, name]);
    }

    /// Waits for something whose name contains `name`; gives its whole name.
    pub fn hears(&self, role: &str, name: &str) -> String {
        self.ask(&["hear", role, name])
    }

    fn ask(&self, words: &[&str]) -> String {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/support/reader.py");
        let mut command: Command = self.desk.command(PYTHON);
        let output = command.arg(script).args(words).output().unwrap();
        assert!(
            output.status.success(),
            "{words:?}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}
