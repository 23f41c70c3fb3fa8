//! The lock beside the database: one running copy at a time.
//!
//! SQLite's own locks would let a second copy read, and vanish when any other handle to the file is closed.
//! The lock file stays where it is for ever, since removing it would let two copies lock two different files.

use std::fs::{File, OpenOptions, TryLockError};

use crate::folder::{Folder, LOCK};
use crate::{Error, Result};

/// Held as long as a casebook is open; the system lets go of it when the process ends, however it ends.
pub(crate) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock of `folder`.
    ///
    /// # Errors
    /// [`Error::InUse`]; [`Error::ReadOnly`] if the folder cannot be written.
    pub(crate) fn take(folder: &Folder) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(folder.path(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a child process that is just being started holds a copy of the handle until it
        // runs its own program, and so would hold the lock. Letting go can only fail where nothing was locked.
        let _ = self.file.unlock();
    }
}
