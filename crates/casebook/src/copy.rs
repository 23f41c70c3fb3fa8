//! Copying every row from one database into an empty one of the same schema.
//!
//! `sqlcipher_export` would do the same, but says only "error" where a person needs to hear that the disk is full.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::Result;

/// Copies all tables, whichever the schema has, in one transaction.
///
/// # Errors
/// [`crate::Error::DiskFull`], [`crate::Error::ReadOnly`]: then nothing was copied.
pub(crate) fn everything(from: &Connection, to: &mut Connection) -> Result<()> {
    let transaction = to.transaction()?;
    // The counters of AUTOINCREMENT last, since filling the tables moves them.
    let tables: Vec<String> = from
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name = 'sqlite_sequence', rowid")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for table in tables {
        transaction.execute(&format!("DELETE FROM \"{table}\""), [])?;
        let mut source = from.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1"))?;
        let columns = source.column_count();
        let places = vec!["?"; columns].join(", ");
        let mut target =
            transaction.prepare(&format!("INSERT INTO \"{table}\" VALUES ({places})"))?;
        let mut rows = source.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..columns)
                .map(|column| row.get(column))
                .collect::<rusqlite::Result<Vec<Value>>>()?;
            target.execute(params_from_iter(values))?;
        }
    }
    transaction.commit()?;
    Ok(())
}
