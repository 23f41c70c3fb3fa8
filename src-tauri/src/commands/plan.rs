//! A case's plan, its steps, ticks and diary.

use super::case_id;
use crate::state::Shelf;
use crate::views::matter::Matter;
use crate::views::{diary as diary_view, plan as plan_view, step as step_view};
use crate::wire::{Code, DiaryLine, PlanView, Status, StepView, Tick};
use crate::{clock, settings};
use jiff::Timestamp;
use lykta_casebook::{CaseId, Casebook, Entry, What};
use lykta_guidance::{Language, StepId};
use lykta_words::catalogue;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn plan(
    shelf: State<'_, Shelf>,
    id: &str,
    language: Language,
) -> Result<PlanView, Code> {
    let case = case_id(id)?;
    shelf.with(|book| {
        let matter = Matter::read(book, case, language, clock::now())?;
        let label = label_of(book, case)?;
        if book.setting(settings::LAST_CASE)?.as_deref() != Some(id) {
            book.set_setting(settings::LAST_CASE, id)?;
        }
        Ok(plan_view::view(&matter, id.to_owned(), label, &book.diary(case)?))
    })
}

#[tauri::command(async)]
pub(crate) fn step(
    shelf: State<'_, Shelf>,
    id: &str,
    step: &str,
    language: Language,
) -> Result<StepView, Code> {
    let case = case_id(id)?;
    shelf.with(|book| step_view::view(&Matter::read(book, case, language, clock::now())?, step))
}

/// Returns when the tick is on the disk.
#[tauri::command(async)]
pub(crate) fn record(shelf: State<'_, Shelf>, id: &str, tick: Tick) -> Result<(), Code> {
    let case = case_id(id)?;
    match entry_of(tick, clock::now().timestamp())? {
        Some(entry) => shelf.with(|book| Ok(book.record(case, &entry).map(drop)?)),
        None => Ok(()),
    }
}

#[tauri::command(async)]
pub(crate) fn undo(shelf: State<'_, Shelf>, id: &str) -> Result<(), Code> {
    let (case, at) = (case_id(id)?, clock::now().timestamp());
    shelf.with(|book| Ok(book.undo(case, at).map(drop)?))
}

#[tauri::command(async)]
pub(crate) fn diary(
    shelf: State<'_, Shelf>,
    id: &str,
    language: Language,
) -> Result<Vec<DiaryLine>, Code> {
    let case = case_id(id)?;
    shelf.with(|book| {
        let matter = Matter::read(book, case, language, clock::now())?;
        Ok(diary_view::lines(&matter, &book.diary(case)?))
    })
}

/// The journal's entry for a tick; none where it says nothing at all.
fn entry_of(tick: Tick, at: Timestamp) -> Result<Option<Entry>, Code> {
    let step = catalogue().step(&StepId::new(&tick.step)).ok_or(Code::UnknownStep)?;
    let note = written(tick.note);
    let reference = written(tick.reference);
    let what = match (tick.sub_step, tick.status) {
        (Some(id), Some(status @ (Status::Done | Status::ToDo))) => {
            if !step.sub_steps.contains(&id) {
                return Err(Code::UnknownStep);
            }
            What::SubStep { id, ticked: status == Status::Done }
        }
        (Some(_), _) => return Err(Code::Unexpected),
        (None, Some(status)) => What::Status(status.into()),
        (None, None) if note.is_none() && reference.is_none() => return Ok(None),
        (None, None) => What::Note,
    };
    Ok(Some(Entry { note, reference, ..Entry::new(step.id.as_str(), what, at) }))
}

/// What the person wrote, if anything.
fn written(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn label_of(book: &Casebook, case: CaseId) -> Result<String, Code> {
    let cases = book.cases()?;
    let found = cases.into_iter().find(|one| one.id == case);
    Ok(found.ok_or(Code::UnknownCase)?.label)
}
