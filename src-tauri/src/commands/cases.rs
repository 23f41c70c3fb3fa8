//! Beginning, naming, changing and deleting cases.

use super::case_id;
use crate::state::Shelf;
use crate::wire::Code;
use crate::{clock, settings};
use lykta_guidance::Situation;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn new_case(
    shelf: State<'_, Shelf>,
    label: &str,
    situation: Situation,
) -> Result<String, Code> {
    let at = clock::now().timestamp();
    shelf.with(|book| {
        let id = book.create_case(label.trim(), &written(&situation), at)?.0.to_string();
        book.set_setting(settings::LAST_CASE, &id)?;
        Ok(id)
    })
}

#[tauri::command(async)]
pub(crate) fn rename_case(shelf: State<'_, Shelf>, id: &str, label: &str) -> Result<(), Code> {
    let (case, at) = (case_id(id)?, clock::now().timestamp());
    shelf.with(|book| Ok(book.rename_case(case, label.trim(), at)?))
}

#[tauri::command(async)]
pub(crate) fn delete_case(shelf: State<'_, Shelf>, id: &str) -> Result<(), Code> {
    let case = case_id(id)?;
    shelf.with(|book| Ok(book.delete_case(case)?))
}

#[tauri::command(async)]
pub(crate) fn set_situation(
    shelf: State<'_, Shelf>,
    id: &str,
    situation: Situation,
) -> Result<(), Code> {
    let (case, at) = (case_id(id)?, clock::now().timestamp());
    shelf.with(|book| Ok(book.set_situation(case, &written(&situation), at)?))
}

fn written(situation: &Situation) -> String {
    serde_json::to_string(situation).expect("BUG: a situation can be written")
}
