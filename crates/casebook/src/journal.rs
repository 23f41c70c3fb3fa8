//! Writing into the journal: recording and undoing. Nothing in it is ever changed or taken out.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use crate::{CaseId, Casebook, Entry, EntryId, Error, Result, What};

/// What an undo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The new entry.
    pub entry: EntryId,
    /// The entry that counts no more.
    pub undid: EntryId,
    /// The step that both are about.
    pub step: String,
}

impl Casebook {
    /// Adds an entry, and returns only when it is safe on the disk.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::DiskFull`], [`Error::ReadOnly`]: then nothing was added.
    pub fn record(&mut self, case: CaseId, entry: &Entry) -> Result<EntryId> {
        let (sub_step, status) = match &entry.what {
            What::Status(status) => (None, status.word()),
            What::SubStep { id, ticked: true } => (Some(id), "ticked"),
            What::SubStep { id, ticked: false } => (Some(id), "unticked"),
            What::Note => (None, "note"),
        };
        self.write(|transaction| {
            touch(transaction, case, entry.at)?;
            transaction
                .prepare_cached(
                    "INSERT INTO entry (case_id, step, sub_step, status, at, on_date, note, reference)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                )?
                .execute(params![
                    case.0,
                    entry.step,
                    sub_step,
                    status,
                    entry.at.to_string(),
                    entry.on.map(|on| on.to_string()),
                    entry.note,
                    entry.reference,
                ])?;
            Ok(EntryId(transaction.last_insert_rowid()))
        })
    }

    /// Undoes the latest entry that still counts, by adding one that says so. Again and again, back to the beginning.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`], [`Error::UnknownCase`], and as in [`Casebook::record`].
    pub fn undo(&mut self, case: CaseId, at: Timestamp) -> Result<Undone> {
        self.write(|transaction| {
            touch(transaction, case, at)?;
            transaction
                .prepare_cached(
                    "INSERT INTO entry (case_id, step, sub_step, status, at, undoes)
                     SELECT case_id, step, sub_step, 'undo', ?2, id
                     FROM effective_entry WHERE case_id = ?1 ORDER BY id DESC LIMIT 1
                     RETURNING id, undoes, step",
                )?
                .query_row(params![case.0, at.to_string()], |row| {
                    Ok(Undone {
                        entry: EntryId(row.get(0)?),
                        undid: EntryId(row.get(1)?),
                        step: row.get(2)?,
                    })
                })
                .optional()?
                .ok_or(Error::NothingToUndo)
        })
    }
}

/// Notes when the case was last changed, which also tells whether there is such a case.
pub(crate) fn touch(transaction: &Transaction<'_>, case: CaseId, at: Timestamp) -> Result<()> {
    let touched = transaction
        .prepare_cached("UPDATE cases SET changed_at = ?2 WHERE id = ?1")?
        .execute(params![case.0, at.to_string()])?;
    if touched == 0 {
        return Err(Error::UnknownCase);
    }
    Ok(())
}
