//! Putting a backup in place, so that at any moment the old casebook or the new one is whole.
//!
//! The backup is unpacked beside and opened there first. Then the old files move aside, the database before all others,
//! and the new ones move in, the database after all others. While there is no database in the folder, the old one counts:
//! when the program ends in between, the next opening moves the old files back.

use std::fs;
use std::path::Path;

use crate::folder::{self, BESIDE_DATABASE, DATABASE, Folder, LOCK, REPLACED, RESTORING};
use crate::key_files::{self, KEY_FILES};
use crate::lock::Lock;
use crate::{Casebook, Error, Result, Unlock, backup, check};

/// Says that all old files are aside, so that whatever else is in place is new.
const ALL_ASIDE: &str = "all-aside";

impl Casebook {
    /// Puts the backup at `backup` into `dir` and opens it. Only after it was seen to open does anything change.
    /// `replace` allows it to take the place of a casebook that is there.
    ///
    /// # Errors
    /// [`Error::NotABackup`], [`Error::BackupDamaged`], [`Error::TooNew`], [`Error::WrongKey`], [`Error::NotThisWay`],
    /// [`Error::AlreadyThere`], [`Error::InUse`], [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::Keychain`].
    pub fn restore(backup: &Path, dir: &Path, unlock: Unlock<'_>, replace: bool) -> Result<Self> {
        backup::is_backup(backup)?;
        let new_dir = !dir.exists();
        let folder = Folder::made(dir)?;
        let new_lock = !folder.has(LOCK);
        let lock = Lock::take(&folder)?;
        finish_interrupted(&folder)?;
        if folder.has(DATABASE) && !replace {
            return Err(Error::AlreadyThere);
        }
        let staged = Folder::made(&folder.path(RESTORING)).and_then(|staging| {
            backup::unpack(backup, Some(&staging))?;
            let key = key_files::unlock(&staging, unlock)?;
            check::look_at(&staging.path(DATABASE), &key).map_err(|error| match error {
                Error::Damaged => Error::BackupDamaged,
                other => other,
            })?;
            staging.sync()?;
            put_in_place(&folder, &staging)?;
            Ok(key)
        });
        match staged {
            Ok(key) => Self::opened(folder, lock, key),
            Err(error) => {
                // Best effort, and tried again on the next opening; what is told is why it failed.
                let _ = finish_interrupted(&folder);
                drop(lock);
                if new_lock {
                    let _ = folder.remove(LOCK);
                }
                if new_dir {
                    let _ = fs::remove_dir(dir);
                }
                Err(error)
            }
        }
    }
}

/// Whether a restore was cut short while no database was in place.
pub(crate) fn is_interrupted(folder: &Folder) -> bool {
    !folder.has(DATABASE) && replaced(folder).has(DATABASE)
}

/// Where the old files wait.
pub(crate) fn replaced(folder: &Folder) -> Folder {
    Folder::at(&folder.path(REPLACED))
}

/// Moves the old files back if the new ones were not in place yet, and removes what is left over.
pub(crate) fn finish_interrupted(folder: &Folder) -> Result<()> {
    let replaced = replaced(folder);
    if is_interrupted(folder) {
        if replaced.has(ALL_ASIDE) {
            for name in KEY_FILES {
                folder.remove(name)?;
            }
            replaced.remove(ALL_ASIDE)?;
        }
        // The database comes last: until then this can be cut short and begun again.
        for name in names().rev().filter(|name| replaced.has(name)) {
            fs::rename(replaced.path(&name), folder.path(&name))?;
        }
        folder.sync()?;
    }
    folder::remove_dir(replaced.dir())?;
    folder::remove_dir(&folder.path(RESTORING))
}

fn put_in_place(folder: &Folder, staging: &Folder) -> Result<()> {
    if folder.has(DATABASE) {
        let replaced = Folder::made(&folder.path(REPLACED))?;
        for name in names().filter(|name| folder.has(name)) {
            fs::rename(folder.path(&name), replaced.path(&name))?;
        }
        replaced.sync()?;
        folder.sync()?;
        replaced.replace(ALL_ASIDE, b"")?;
    } else {
        // Keys without a database open nothing, and must not be taken for the new ones.
        for name in KEY_FILES {
            folder.remove(name)?;
        }
    }
    for name in names().rev().filter(|name| staging.has(name)) {
        fs::rename(staging.path(&name), folder.path(&name))?;
    }
    folder.sync()?;
    // What was replaced goes only now. If it cannot be removed, the next opening tries again.
    let _ = finish_interrupted(folder);
    Ok(())
}

/// All files of a casebook, the database first.
fn names() -> impl DoubleEndedIterator<Item = String> {
    std::iter::once(DATABASE.to_owned())
        .chain(BESIDE_DATABASE.iter().map(|end| format!("{DATABASE}{end}")))
        .chain(KEY_FILES.iter().map(|name| (*name).to_owned()))
}
