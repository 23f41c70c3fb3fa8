//! Pages to read.

use super::case_id;
use crate::clock;
use crate::state::Shelf;
use crate::views::contact::Standpoint;
use crate::views::matter::Matter;
use crate::views::page as page_view;
use crate::wire::{Code, PageCard, PageView};
use lykta_guidance::{Country, Language, PageId};
use lykta_words::{catalogue, words};
use tauri::State;

/// Every page; where a case is open, with the ones its plan points to marked.
#[tauri::command(async)]
pub(crate) fn pages(
    shelf: State<'_, Shelf>,
    case: Option<&str>,
    language: Language,
    country: Country,
) -> Result<Vec<PageCard>, Code> {
    let matter = matter_of(&shelf, case, language)?;
    let reader = words().reader(language, country);
    let card = |page| page_view::card(&reader, page, matter.as_ref());
    Ok(catalogue().pages().iter().map(card).collect())
}

#[tauri::command(async)]
pub(crate) fn page(
    shelf: State<'_, Shelf>,
    id: &str,
    case: Option<&str>,
    language: Language,
    country: Country,
) -> Result<PageView, Code> {
    let found = catalogue().page(&PageId::new(id)).ok_or(Code::Unexpected)?;
    let matter = matter_of(&shelf, case, language)?;
    let abroad = matter.as_ref().is_some_and(|one| one.standpoint().abroad);
    let of = Standpoint { language, country, abroad };
    Ok(page_view::view(found, of, matter.as_ref(), &clock::now()))
}

fn matter_of(
    shelf: &Shelf,
    case: Option<&str>,
    language: Language,
) -> Result<Option<Matter>, Code> {
    let Some(case) = case else { return Ok(None) };
    let case = case_id(case)?;
    shelf.with(|book| Matter::read(book, case, language, clock::now())).map(Some)
}
