//! The questions of the first walk, and known incidents.

use crate::clock;
use crate::state::Shelf;
use crate::views::{incident as incident_view, question};
use crate::wire::{Code, IncidentCard, IncidentView, QuestionView};
use lykta_guidance::{Country, Incident, IncidentId, Language};
use lykta_words::{Reader, catalogue, words};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn questions(language: Language, country: Country) -> Vec<QuestionView> {
    let reader = words().reader(language, country);
    catalogue().questions().iter().map(|one| question::view(&reader, one)).collect()
}

/// Every known incident, the newest first.
#[tauri::command(async)]
pub(crate) fn incidents(shelf: State<'_, Shelf>, language: Language) -> Vec<IncidentCard> {
    let mine = shelf.settings().country;
    let card = |one| incident_view::card(&reader_of(one, language, mine), one);
    let mut newest_first: Vec<&Incident> = catalogue().incidents().iter().collect();
    newest_first.sort_by_key(|one| Reverse(incident_view::newest_day(one)));
    newest_first.into_iter().map(card).collect()
}

#[tauri::command(async)]
pub(crate) fn incident(
    shelf: State<'_, Shelf>,
    id: &str,
    language: Language,
) -> Result<IncidentView, Code> {
    let found = catalogue().incident(&IncidentId::new(id)).ok_or(Code::Unexpected)?;
    let reader = reader_of(found, language, shelf.settings().country);
    Ok(incident_view::view(&reader, found, &BTreeMap::new(), clock::now().date()))
}

fn reader_of(incident: &Incident, language: Language, mine: Country) -> Reader<'static> {
    words().reader(language, incident_view::country_of(incident, mine))
}
