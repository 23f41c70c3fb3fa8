//! Reading a notice. What comes in is read and forgotten: nothing of it is kept or written.

use crate::dialogs::{self, Dialogs};
use crate::state::Shelf;
use crate::views::notice as notice_view;
use crate::wire::{Code, NoticeView};
use lykta_document::LONGEST_FILE;
use lykta_guidance::{Country, Language};
use lykta_words::words;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, State};

/// `country` is the person's choice; without one, the notice itself shows it.
#[tauri::command(async)]
pub(crate) fn read_notice(
    shelf: State<'_, Shelf>,
    text: &str,
    language: Language,
    country: Option<Country>,
) -> Result<NoticeView, Code> {
    if text.len() > LONGEST_FILE {
        return Err(Code::NoticeTooLarge);
    }
    let reading = lykta_notice::read(text);
    let country = notice_view::country_of(&reading, country, shelf.settings().country);
    Ok(notice_view::view(&words().reader(language, country), text, &reading))
}

/// The text of a file that the person chooses; none where they changed their mind.
#[tauri::command(async)]
pub(crate) fn open_notice(app: AppHandle, shelf: State<'_, Shelf>) -> Result<Option<String>, Code> {
    let Some(path) = dialogs::open_notice(&app, &Dialogs::of(&shelf)) else { return Ok(None) };
    let bytes = bytes_of(&path).map_err(|_| Code::NoticeBroken)?;
    let name = path.file_name().map(|name| name.to_string_lossy());
    Ok(Some(lykta_document::open(&bytes, name.as_deref())?))
}

/// The text of a file that was dropped on the page. Its bytes are the message itself; of its name
/// only the ending comes along.
#[tauri::command(async)]
pub(crate) fn drop_notice(request: Request<'_>) -> Result<String, Code> {
    let InvokeBody::Raw(bytes) = request.body() else { return Err(Code::Unexpected) };
    let ending = request.headers().get("ending").and_then(|ending| ending.to_str().ok());
    let name = ending.map(|ending| format!("notice.{ending}"));
    Ok(lykta_document::open(bytes, name.as_deref())?)
}

/// No more than is read anyway, and one byte more, so that it is known to be too large.
fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LONGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
