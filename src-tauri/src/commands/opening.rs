//! What the window learns first, and what it says of itself.

use crate::keychain::Keychain;
use crate::painted::Painted;
use crate::state::Shelf;
use crate::views::moment;
use crate::wire::{CaseCard, Code, Opening, Settings, Standing};
use crate::{clock, settings, window};
use jiff::{ToSpan, Zoned};
use lykta_casebook::CaseSummary;
use lykta_guidance::Language;
use lykta_words::{Reader, catalogue, words};
use tauri::{State, WebviewWindow};

#[tauri::command(async)]
pub(crate) fn opening(
    window: WebviewWindow,
    shelf: State<'_, Shelf>,
    keychain: State<'_, Keychain>,
    language: Option<Language>,
) -> Result<Opening, Code> {
    let opening = view(&shelf, &keychain, language);
    window::show(&window);
    opening
}

/// Everything the window needs before it shows anything.
pub(crate) fn view(
    shelf: &Shelf,
    keychain: &Keychain,
    language: Option<Language>,
) -> Result<Opening, Code> {
    let settings = shelf.settings();
    let reader = words().reader(language.unwrap_or(settings.language), settings.country);
    let now = clock::now();
    let (cases, last) = match shelf.standing() {
        Standing::Locked => (Vec::new(), None),
        Standing::NotKept | Standing::Open => {
            shelf.with(|book| Ok((book.cases()?, book.setting(settings::LAST_CASE)?)))?
        }
    };
    // The one that was open last, else the one that changed last: a person with one case is
    // never asked which.
    let last = last
        .filter(|last| cases.iter().any(|case| case.id.0.to_string() == *last))
        .or_else(|| cases.first().map(|case| case.id.0.to_string()));
    let content_on = catalogue().content_on();
    Ok(Opening {
        standing: shelf.standing(),
        keeping: shelf.keeping(),
        trouble: shelf.trouble(),
        content_on: content_on.map(|date| reader.date(date)).unwrap_or_default(),
        content_old: content_on
            .and_then(|date| date.checked_add(1.year()).ok())
            .is_some_and(|old_on| old_on <= now.date()),
        keychain: keychain.is_there(),
        cases: cases.iter().map(|case| card(&reader, case, &now)).collect(),
        case: last,
        settings,
    })
}

fn card(reader: &Reader<'_>, case: &CaseSummary, now: &Zoned) -> CaseCard {
    CaseCard {
        id: case.id.0.to_string(),
        label: case.label.clone(),
        done: case.done,
        waiting: case.waiting,
        changed: moment(reader, case.changed_at, now),
    }
}

/// The page has drawn itself on the screen.
#[tauri::command(async)]
pub(crate) fn painted(painted: State<'_, Painted>) {
    painted.now();
}

#[tauri::command(async)]
pub(crate) fn standing(shelf: State<'_, Shelf>) -> Standing {
    shelf.standing()
}

#[tauri::command(async)]
pub(crate) fn touched(shelf: State<'_, Shelf>) {
    shelf.touched();
}

#[tauri::command(async)]
pub(crate) fn save_settings(shelf: State<'_, Shelf>, settings: Settings) -> Result<(), Code> {
    shelf.set_settings(settings)
}
