//! Cases: one person's matter each, under a neutral label.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::diary::time;
use crate::journal::touch;
use crate::{Casebook, Error, Result};

/// The number of a case. None comes back after a case is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub i64);

/// A line in the list of cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseSummary {
    /// Its number.
    pub id: CaseId,
    /// A neutral label, such as a colour; never a name that we asked for.
    pub label: String,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When anything in it was last changed.
    pub changed_at: Timestamp,
    /// How many steps are done.
    pub done: u32,
    /// How many steps wait for an answer.
    pub waiting: u32,
}

impl Casebook {
    /// All cases, the latest changed first. One query that reads the journal's index and none of its notes.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn cases(&self) -> Result<Vec<CaseSummary>> {
        let mut statement = self.connection().prepare_cached(
            "SELECT id, label, created_at, changed_at, coalesce(done, 0) AS done, coalesce(waiting, 0) AS waiting
             FROM cases LEFT JOIN (
                 SELECT case_id, sum(status = 'done') AS done, sum(status = 'waiting') AS waiting
                 FROM step_state
                 GROUP BY case_id
             ) ON case_id = id",
        )?;
        let mut rows = statement.query([])?;
        let mut cases = Vec::new();
        while let Some(row) = rows.next()? {
            cases.push(CaseSummary {
                id: CaseId(row.get("id")?),
                label: row.get("label")?,
                created_at: time(row, "created_at")?,
                changed_at: time(row, "changed_at")?,
                done: row.get("done")?,
                waiting: row.get("waiting")?,
            });
        }
        cases.sort_by_key(|case| std::cmp::Reverse((case.changed_at, case.id)));
        Ok(cases)
    }

    /// Begins a case. `situation` is kept as it is given and never read here.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn create_case(&mut self, label: &str, situation: &str, at: Timestamp) -> Result<CaseId> {
        self.write(|transaction| {
            transaction.execute(
                "INSERT INTO cases (label, situation, created_at, changed_at) VALUES (?1, ?2, ?3, ?3)",
                params![label, situation, at.to_string()],
            )?;
            Ok(CaseId(transaction.last_insert_rowid()))
        })
    }

    /// Gives a case another label.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn rename_case(&mut self, case: CaseId, label: &str, at: Timestamp) -> Result<()> {
        self.write(|transaction| {
            touch(transaction, case, at)?;
            transaction
                .execute("UPDATE cases SET label = ?2 WHERE id = ?1", params![case.0, label])?;
            Ok(())
        })
    }

    /// What is known about a case, as it was given.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::Damaged`].
    pub fn situation(&self, case: CaseId) -> Result<String> {
        self.connection()
            .prepare_cached("SELECT situation FROM cases WHERE id = ?1")?
            .query_row([case.0], |row| row.get(0))
            .optional()?
            .ok_or(Error::UnknownCase)
    }

    /// Puts `situation` in place of what was known about a case.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn set_situation(&mut self, case: CaseId, situation: &str, at: Timestamp) -> Result<()> {
        self.write(|transaction| {
            touch(transaction, case, at)?;
            transaction.execute(
                "UPDATE cases SET situation = ?2 WHERE id = ?1",
                params![case.0, situation],
            )?;
            Ok(())
        })
    }

    /// Deletes a case with its whole journal. This cannot be undone; backups still hold it.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn delete_case(&mut self, case: CaseId) -> Result<()> {
        self.write(|transaction| {
            match transaction.execute("DELETE FROM cases WHERE id = ?1", [case.0])? {
                0 => Err(Error::UnknownCase),
                _ => Ok(()),
            }
        })
    }

    pub(crate) fn must_know(&self, case: CaseId) -> Result<()> {
        let known = self
            .connection()
            .prepare_cached("SELECT 1 FROM cases WHERE id = ?1")?
            .exists([case.0])?;
        if known { Ok(()) } else { Err(Error::UnknownCase) }
    }
}
