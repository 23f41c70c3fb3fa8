//! The diary: the journal read in order, with what was undone still in it.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Row;
use serde::Serialize;

use crate::{CaseId, Casebook, EntryId, Error, Result, StepStatus, What};

/// One line of the diary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiaryEntry {
    /// Its number.
    pub id: EntryId,
    /// The step it is about.
    pub step: String,
    /// What happened.
    pub happened: Happened,
    /// When it was written.
    pub at: Timestamp,
    /// The day it happened, if the person named one.
    pub on: Option<Date>,
    /// The person's own words.
    pub note: Option<String>,
    /// A report number or the like.
    pub reference: Option<String>,
    /// Whether a later line undid it.
    pub undone: bool,
}

/// What a line of the diary tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happened {
    /// Something was recorded.
    Recorded(What),
    /// An earlier entry was undone.
    Undid(EntryId),
}

impl Casebook {
    /// Everything that was ever written about a case, in order.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::Damaged`].
    pub fn diary(&self, case: CaseId) -> Result<Vec<DiaryEntry>> {
        self.must_know(case)?;
        let mut statement = self.connection().prepare_cached(
            "SELECT id, step, sub_step, status, at, on_date, note, reference, undoes,
                    EXISTS (SELECT 1 FROM entry AS u WHERE u.undoes = entry.id) AS undone
             FROM entry WHERE case_id = ?1 ORDER BY id",
        )?;
        let mut rows = statement.query([case.0])?;
        let mut diary = Vec::new();
        while let Some(row) = rows.next()? {
            diary.push(line(row)?);
        }
        Ok(diary)
    }
}

fn line(row: &Row<'_>) -> Result<DiaryEntry> {
    let happened = match row.get::<_, Option<i64>>("undoes")? {
        Some(undone) => Happened::Undid(EntryId(undone)),
        None => Happened::Recorded(what(row)?),
    };
    Ok(DiaryEntry {
        id: EntryId(row.get("id")?),
        step: row.get("step")?,
        happened,
        at: time(row, "at")?,
        on: date(row, "on_date")?,
        note: row.get("note")?,
        reference: row.get("reference")?,
        undone: row.get("undone")?,
    })
}

fn what(row: &Row<'_>) -> Result<What> {
    let status: String = row.get("status")?;
    match (status.as_str(), row.get("sub_step")?) {
        ("ticked", Some(id)) => Ok(What::SubStep { id, ticked: true }),
        ("unticked", Some(id)) => Ok(What::SubStep { id, ticked: false }),
        ("note", None) => Ok(What::Note),
        (word, None) => StepStatus::from_word(word).map(What::Status).ok_or(Error::Damaged),
        _ => Err(Error::Damaged),
    }
}

/// A column that holds a point in time.
pub(crate) fn time(row: &Row<'_>, column: &str) -> Result<Timestamp> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| Error::Damaged)
}

/// A column that may hold a day.
pub(crate) fn date(row: &Row<'_>, column: &str) -> Result<Option<Date>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| Error::Damaged)).transpose()
}
