//! The schema's history. A migration that was released is never edited; a change is a new file with its reason.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::Result;

const ALL: &[M<'_>] =
    &[M::up(include_str!("0001_cases_and_journal.sql")), M::up(include_str!("0002_settings.sql"))];

/// Brings a database up to the newest schema, each migration in a transaction of its own.
pub(crate) fn bring_up(connection: &mut Connection) -> Result<()> {
    Migrations::from_slice(ALL).to_latest(connection)?;
    Ok(())
}

/// The newest schema that this release knows.
pub(crate) fn newest() -> u32 {
    u32::try_from(ALL.len()).expect("BUG: more migrations than fit")
}

/// The schema of a database; 0 if it has none.
pub(crate) fn version_of(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings an empty database to an older schema, to see later that it is brought up.
#[cfg(test)]
pub(crate) fn bring_to(connection: &mut Connection, version: usize) -> Result<()> {
    Migrations::from_slice(ALL).to_version(connection, version)?;
    Ok(())
}
