//! Where each step of a case stands now, as the views over the journal say.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Row, named_params};
use serde::Serialize;

use crate::diary::{date, time};
use crate::{CaseId, Casebook, EntryId, Error, Result, StepStatus};

/// Where one step stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepState {
    /// The step, whether or not this release knows it.
    pub step: String,
    /// Its status; to do if none was ever set.
    pub status: StepStatus,
    /// When the status was set, if it was.
    pub at: Option<Timestamp>,
    /// The day that was named with the status.
    pub on: Option<Date>,
    /// The latest reference number that was named for the step.
    pub reference: Option<String>,
    /// The parts that are ticked, in alphabetical order.
    pub ticked: Vec<String>,
    /// The notes, in the order in which they were written.
    pub notes: Vec<Note>,
}

/// The person's own words about a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The entry they came with.
    pub entry: EntryId,
    /// When they were written.
    pub at: Timestamp,
    /// The day that was named with them.
    pub on: Option<Date>,
    /// The words.
    pub text: String,
}

type States = BTreeMap<String, StepState>;

impl Casebook {
    /// Every step that something counts for, in alphabetical order of the ids.
    ///
    /// # Errors
    /// [`Error::UnknownCase`], [`Error::Damaged`].
    pub fn states(&self, case: CaseId) -> Result<Vec<StepState>> {
        self.must_know(case)?;
        let mut states = States::new();
        self.for_each_row(
            case,
            "SELECT step, status, at, on_date FROM step_state WHERE case_id = :case",
            |row| {
                let word: String = row.get("status")?;
                let state = of_step(&mut states, row)?;
                state.status = StepStatus::from_word(&word).ok_or(Error::Damaged)?;
                state.at = Some(time(row, "at")?);
                state.on = date(row, "on_date")?;
                Ok(())
            },
        )?;
        self.for_each_row(
            case,
            "SELECT step, sub_step, status FROM sub_step_state WHERE case_id = :case ORDER BY step, sub_step",
            |row| {
                let word: String = row.get("status")?;
                let state = of_step(&mut states, row)?;
                if word == "ticked" {
                    state.ticked.push(row.get("sub_step")?);
                }
                Ok(())
            },
        )?;
        self.for_each_row(
            case,
            "SELECT id, step, at, on_date, note, reference FROM effective_entry
             WHERE case_id = :case AND (note IS NOT NULL OR reference IS NOT NULL OR status = 'note') ORDER BY id",
            |row| {
                let state = of_step(&mut states, row)?;
                if let Some(text) = row.get("note")? {
                    let (entry, at, on) = (EntryId(row.get("id")?), time(row, "at")?, date(row, "on_date")?);
                    state.notes.push(Note { entry, at, on, text });
                }
                if let Some(reference) = row.get("reference")? {
                    state.reference = Some(reference);
                }
                Ok(())
            },
        )?;
        Ok(states.into_values().collect())
    }

    fn for_each_row(
        &self,
        case: CaseId,
        query: &str,
        mut with: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.connection().prepare_cached(query)?;
        let mut rows = statement.query(named_params! { ":case": case.0 })?;
        while let Some(row) = rows.next()? {
            with(row)?;
        }
        Ok(())
    }
}

/// The state that a row adds to.
fn of_step<'a>(states: &'a mut States, row: &Row<'_>) -> Result<&'a mut StepState> {
    let step: String = row.get("step")?;
    Ok(states.entry(step.clone()).or_insert_with(|| StepState {
        step,
        status: StepStatus::default(),
        at: None,
        on: None,
        reference: None,
        ticked: Vec::new(),
        notes: Vec::new(),
    }))
}
