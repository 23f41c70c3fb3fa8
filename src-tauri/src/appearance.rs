//! How the window looks while the casebook is still closed: a small plain file beside it.
//!
//! It exists only once a casebook is kept, and holds nothing about the person's matter.

use crate::wire::{Settings, Theme};
use lykta_guidance::Language;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// The file's name.
pub(crate) const FILE: &str = "appearance.toml";

/// What the window needs before it can ask the casebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Appearance {
    language: Language,
    text_size: u16,
    theme: Theme,
    /// Whoever switched this off, perhaps for trembling hands, must not be thrown out before unlocking.
    quick_exit_by_shift: bool,
}

impl Appearance {
    pub(crate) fn of(settings: &Settings) -> Self {
        Self {
            language: settings.language,
            text_size: settings.text_size,
            theme: settings.theme,
            quick_exit_by_shift: settings.quick_exit_by_shift,
        }
    }

    pub(crate) fn apply_to(&self, settings: &mut Settings) {
        settings.language = self.language;
        settings.text_size = self.text_size;
        settings.theme = self.theme;
        settings.quick_exit_by_shift = self.quick_exit_by_shift;
    }

    /// What is in the folder, if it can be read. If not, the window looks as it does at first.
    pub(crate) fn read(dir: &Path) -> Option<Self> {
        toml::from_str(&fs::read_to_string(dir.join(FILE)).ok()?).ok()
    }

    /// Writes it beside the casebook, whole or not at all.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub(crate) fn write(&self, dir: &Path) -> std::io::Result<()> {
        let text = toml::to_string(self).expect("BUG: plain values can be written");
        let unfinished = dir.join(format!("{FILE}.new"));
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(unfinished, dir.join(FILE))
    }

    /// Removes it.
    ///
    /// # Errors
    /// Where it is there and cannot be removed.
    pub(crate) fn remove(dir: &Path) -> std::io::Result<()> {
        match fs::remove_file(dir.join(FILE)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings;

    #[test]
    fn what_was_written_is_read_again() {
        let dir = tempfile::tempdir().expect("a folder");
        let settings =
            Settings { text_size: 150, quick_exit_by_shift: false, ..settings::at_first(None) };
        Appearance::of(&settings).write(dir.path()).expect("written");
        assert_eq!(Appearance::read(dir.path()), Some(Appearance::of(&settings)));
    }

    #[test]
    fn a_file_that_cannot_be_read_changes_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join(FILE), "language = \"klingon\"").expect("written");
        assert_eq!(Appearance::read(dir.path()), None);
    }
}
