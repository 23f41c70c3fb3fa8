//! Looking at a whole database before it is opened, without changing a byte of it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::folder::{self, BESIDE_DATABASE, DATABASE, Folder};
use crate::key::DataKey;
use crate::{Error, Result, crash_log, database, migrations};

/// A log of committed work stands beside the database only after a crash. It is then tried on a copy, encrypted like the
/// original, since merely opening the original would change it.
const REHEARSAL: &str = "rehearsal.db";

/// The names that a rehearsal may leave behind when it is interrupted.
pub(crate) fn rehearsal_names() -> impl Iterator<Item = String> {
    std::iter::once(REHEARSAL.to_owned())
        .chain(BESIDE_DATABASE.iter().map(|end| format!("{REHEARSAL}{end}")))
}

/// Looks at the database of `folder`, with what its log would add to it.
///
/// # Errors
/// [`Error::Damaged`], [`Error::TooNew`]; [`Error::DiskFull`] or [`Error::ReadOnly`] if a rehearsal was needed and had no room.
pub(crate) fn look(folder: &Folder, key: &DataKey) -> Result<()> {
    let log = log_of(&folder.path(DATABASE));
    match fs::metadata(&log) {
        Ok(found) if found.len() > 0 => {
            let outcome = rehearse(folder, key, &log);
            for name in rehearsal_names() {
                folder.remove(&name)?;
            }
            outcome
        }
        Ok(_) => look_at(&folder.path(DATABASE), key),
        Err(error) if error.kind() == ErrorKind::NotFound => look_at(&folder.path(DATABASE), key),
        Err(error) => Err(error.into()),
    }
}

fn rehearse(folder: &Folder, key: &DataKey, log: &Path) -> Result<()> {
    let database = folder.path(REHEARSAL);
    let frames = fs::read(log)?;
    for (from, to) in
        [(folder.path(DATABASE), database.clone()), (log.to_owned(), log_of(&database))]
    {
        std::io::copy(&mut fs::File::open(from)?, &mut folder::new_file(&to)?)?;
    }
    let copy = database::open(&database, key)?;
    let read: i64 = copy.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| row.get(1))?;
    if crash_log::is_damaged(&frames, usize::try_from(read).unwrap_or(0)) {
        return Err(Error::Damaged);
    }
    database::empty_log(&copy)?;
    drop(copy);
    look_at(&database, key)
}

/// Looks at one database file: every page's HMAC, the structure, the version.
pub(crate) fn look_at(database: &Path, key: &DataKey) -> Result<()> {
    if fs::metadata(database)?.len() == 0 {
        // SQLite would take an empty file for a new database.
        return Err(Error::Damaged);
    }
    let connection = database::open_to_look(database, key)?;
    let found = migrations::version_of(&connection)?;
    let known = migrations::newest();
    if found > known {
        return Err(Error::TooNew { found, known });
    }
    if found == 0 || !is_whole(&connection)? {
        return Err(Error::Damaged);
    }
    Ok(())
}

/// Whether each page on the disk has its HMAC and the structure holds. An empty log is assumed.
pub(crate) fn is_whole(connection: &Connection) -> Result<bool> {
    let mut authentic = connection.prepare("PRAGMA cipher_integrity_check")?;
    if authentic.query([])?.next()?.is_some() {
        return Ok(false);
    }
    let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(sound == "ok")
}

fn log_of(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}
