//! Pages outside and the clipboard. The page names a contact or a source, never an address.

use crate::wire::{Code, LinkOutcome};
use crate::{clipboard, links};
use lykta_guidance::{ContactId, SourceId};
use lykta_words::catalogue;
use tauri::AppHandle;

#[tauri::command(async)]
pub(crate) fn open_contact(id: &str) -> Result<LinkOutcome, Code> {
    let contact = catalogue().contact(&ContactId::new(id));
    open(contact.and_then(|contact| contact.url.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn open_source(id: &str) -> Result<LinkOutcome, Code> {
    open(catalogue().source(&SourceId::new(id)).map(|source| source.url.as_str()))
}

#[tauri::command(async)]
pub(crate) fn copy_text(app: AppHandle, text: String) -> Result<(), Code> {
    clipboard::set(&app, text).map_err(|_| Code::Unexpected)
}

/// The content check holds every address to the list of hosts; it is looked at once more here,
/// at the last moment before it leaves the program.
fn open(url: Option<&str>) -> Result<LinkOutcome, Code> {
    let url = url.filter(|url| catalogue().hosts().allow(url)).ok_or(Code::Unexpected)?;
    Ok(LinkOutcome { opened: links::open(url), url: url.to_owned() })
}
