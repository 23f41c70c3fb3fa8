//! The SQLite connection: how it is opened, and how a write becomes safe.
//!
//! A commit goes to the write-ahead log with a full sync. Then the log is emptied into the database before the write is
//! acknowledged, because pages of the database carry an HMAC and the log's frames do not: a flipped bit in the log would
//! make SQLite drop what follows it without a word. So nothing acknowledged ever rests in the log alone.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use zeroize::Zeroizing;

use crate::key::DataKey;
use crate::{Error, Result};

/// No log on standard error (it would say that and when a key did not fit), wiped memory, then the key.
fn give_key(connection: &Connection, key: &DataKey) -> Result<()> {
    connection.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA cipher_memory_security = ON;",
    )?;
    let mut command = Zeroizing::new(String::with_capacity(96));
    for part in ["PRAGMA key = \"", key.raw().as_str(), "\";"] {
        command.push_str(part);
    }
    connection.execute_batch(&command)?;
    Ok(())
}

/// Opens a database for writing; the file must be there.
pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    give_key(&connection, key)?;
    // Exclusive: the index of the log then lives in memory, and there is never a `-shm` file.
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;",
    )?;
    settle(&connection)?;
    Ok(connection)
}

/// Opens a database that nothing is written to, not even beside it; its log is not looked at.
pub(crate) fn open_to_look(path: &Path, key: &DataKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let uri = format!("file:{}?immutable=1", percent_encoded(path));
    let connection = Connection::open_with_flags(uri, flags)?;
    give_key(&connection, key)?;
    Ok(connection)
}

/// Opens an empty database in memory.
pub(crate) fn open_in_memory() -> Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    settle(&connection)?;
    Ok(connection)
}

fn settle(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         -- So that REPLACE cannot slip past the triggers that guard the journal.
         PRAGMA recursive_triggers = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA secure_delete = ON;
         PRAGMA cell_size_check = ON;",
    )?;
    connection.set_prepared_statement_cache_capacity(32);
    Ok(())
}

/// Does `work` in one transaction and returns when it is safe on the disk.
pub(crate) fn write<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T>,
) -> Result<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let outcome = work(&transaction)?;
    transaction.commit()?;
    // The commit stands in the log, synced, even if the database has no room to take it in now.
    // To report that as a failure would tell the person that what is saved was not; the next write tries again.
    let _ = empty_log(connection);
    Ok(outcome)
}

/// Moves what is in the log into the database and makes the log empty.
pub(crate) fn empty_log(connection: &Connection) -> Result<()> {
    let busy: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(Error::InUse) } else { Ok(()) }
}

/// A path as SQLite wants it in a `file:` address.
fn percent_encoded(path: &Path) -> String {
    #[cfg(unix)]
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec();
    #[cfg(not(unix))]
    let bytes = format!("/{}", path.to_string_lossy().replace('\\', "/")).into_bytes();
    let mut encoded = String::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            #[cfg(not(unix))]
            b':' => encoded.push(':'),
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}
