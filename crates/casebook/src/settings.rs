//! What the program remembers that belongs to no case.

use rusqlite::{OptionalExtension, params};

use crate::{Casebook, Result};

impl Casebook {
    /// What was last set under `key`.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        Ok(self
            .connection()
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }

    /// Keeps `value` under `key`.
    ///
    /// # Errors
    /// [`crate::Error::DiskFull`], [`crate::Error::ReadOnly`].
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<()> {
        self.write(|transaction| {
            transaction.execute(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                params![key, value],
            )?;
            Ok(())
        })
    }
}
