//! Somebody to turn to.

use crate::clock;
use crate::views::contact::{self as contact_view, Standpoint};
use crate::wire::{Code, ContactView};
use lykta_guidance::{ContactId, Country, Language};
use lykta_words::catalogue;

#[tauri::command(async)]
pub(crate) fn talk(language: Language, country: Country, abroad: bool) -> Vec<ContactView> {
    contact_view::talk(Standpoint { language, country, abroad }, &clock::now())
}

#[tauri::command(async)]
pub(crate) fn contact(id: &str, language: Language, abroad: bool) -> Result<ContactView, Code> {
    let found = catalogue().contact(&ContactId::new(id)).ok_or(Code::Unexpected)?;
    let of = Standpoint { language, country: found.country, abroad };
    Ok(contact_view::view(found, of, &clock::now()))
}
