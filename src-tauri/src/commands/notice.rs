//! Reading a notice. What comes in is read and forgotten: nothing of it is kept or written.

use crate::state::Shelf;
use crate::views::notice as notice_view;
use crate::wire::{Code, NoticeView};
use lykta_guidance::{Country, Language};
use lykta_words::words;
use tauri::State;

/// No notice is longer; what is, is something else.
const LONGEST: usize = 5 * 1024 * 1024;

/// `country` is the person's choice; without one, the notice itself shows it.
#[tauri::command(async)]
pub(crate) fn read_notice(
    shelf: State<'_, Shelf>,
    text: &str,
    language: Language,
    country: Option<Country>,
) -> Result<NoticeView, Code> {
    if text.len() > LONGEST {
        return Err(Code::NoticeTooLarge);
    }
    let reading = lykta_notice::read(text);
    let country = notice_view::country_of(&reading, country, shelf.settings().country);
    Ok(notice_view::view(&words().reader(language, country), text, &reading))
}
