//! The folder a casebook lives in: the names in it, and writing to it so that a crash leaves the old or the new.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::Result;

pub(crate) const DATABASE: &str = "casebook.db";
pub(crate) const PASSPHRASE: &str = "passphrase.age";
pub(crate) const RECOVERY: &str = "recovery.age";
pub(crate) const KEYCHAIN: &str = "keychain";
pub(crate) const SUMS: &str = "keys.sha256";
pub(crate) const LOCK: &str = "lock";
/// A backup is unpacked and looked at here before it replaces anything.
pub(crate) const RESTORING: &str = "restoring";
/// What a restored backup replaces waits here until the new files are in place.
pub(crate) const REPLACED: &str = "replaced";

/// Ends the name of a file that is being written and not in place yet.
pub(crate) const UNFINISHED: &str = ".new";
/// What SQLite puts beside a database.
pub(crate) const BESIDE_DATABASE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A folder of ours, by path.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn at(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// Makes the folder if it is not there; only its owner may enter it.
    pub(crate) fn made(dir: &Path) -> Result<Self> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(dir)?;
        Ok(Self::at(dir))
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.0
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        // Whatever stands in the way of an answer counts as there: nothing must be overwritten because of it.
        !matches!(fs::symlink_metadata(self.path(name)), Err(error) if error.kind() == ErrorKind::NotFound)
    }

    /// What is in the file, or nothing if there is none.
    pub(crate) fn read(&self, name: &str) -> Result<Option<Vec<u8>>> {
        match fs::read(self.path(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Puts `bytes` in place of the file: after a crash there is the whole old one or the whole new one.
    pub(crate) fn replace(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let unfinished = self.path(&format!("{name}{UNFINISHED}"));
        let written = (|| {
            let mut file = new_file(&unfinished)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&unfinished, self.path(name))
        })();
        if let Err(error) = written {
            // Best effort: the error that is told is the first one.
            let _ = fs::remove_file(&unfinished);
            return Err(error.into());
        }
        self.sync()
    }

    /// Removes the file if it is there.
    pub(crate) fn remove(&self, name: &str) -> Result<()> {
        match fs::remove_file(self.path(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Makes new names in the folder outlast a power cut.
    pub(crate) fn sync(&self) -> Result<()> {
        sync_dir(&self.0)
    }
}

/// Opens an empty file that only its owner may read, in place of what was there.
pub(crate) fn new_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes new names in `dir` outlast a power cut, where a system has folders that can be synced.
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(dir)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = dir;
    Ok(())
}

/// Removes a folder of ours with what is in it, if it is there.
pub(crate) fn remove_dir(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
