//! Unlocking, keeping, locking, changing keys, backups, erasing.

use crate::commands::opening;
use crate::dialogs::{self, Dialogs};
use crate::keychain::Keychain;
use crate::state::{Secret, Shelf};
use crate::wire::{Code, Erased, Opening};
use lykta_casebook::Leftover;
use lykta_words::words;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn unlock(
    shelf: State<'_, Shelf>,
    keychain: State<'_, Keychain>,
    passphrase: String,
) -> Result<Opening, Code> {
    shelf.unlock(&Secret::passphrase(passphrase)?)?;
    opening::view(&shelf, &keychain, None)
}

#[tauri::command(async)]
pub(crate) fn unlock_with_recovery(
    shelf: State<'_, Shelf>,
    keychain: State<'_, Keychain>,
    code: String,
) -> Result<Opening, Code> {
    shelf.unlock(&Secret::code(&code)?)?;
    opening::view(&shelf, &keychain, None)
}

#[tauri::command(async)]
pub(crate) fn unlock_with_keychain(
    shelf: State<'_, Shelf>,
    keychain: State<'_, Keychain>,
) -> Result<Opening, Code> {
    shelf.unlock(&Secret::Keychain)?;
    opening::view(&shelf, &keychain, None)
}

/// Returns the recovery code, to be shown once.
#[tauri::command(async)]
pub(crate) fn keep(shelf: State<'_, Shelf>, passphrase: Option<String>) -> Result<String, Code> {
    shelf.keep(passphrase)
}

#[tauri::command(async)]
pub(crate) fn lock(shelf: State<'_, Shelf>) {
    shelf.lock();
}

#[tauri::command(async)]
pub(crate) fn change_passphrase(
    shelf: State<'_, Shelf>,
    old: Option<String>,
    new: String,
) -> Result<(), Code> {
    shelf.change_passphrase(old, new)
}

/// Returns the new code, to be shown once.
#[tauri::command(async)]
pub(crate) fn new_recovery_code(shelf: State<'_, Shelf>) -> Result<String, Code> {
    shelf.with(|book| Ok(book.new_recovery_code()?.grouped().to_string()))
}

#[tauri::command(async)]
pub(crate) fn back_up(app: AppHandle, shelf: State<'_, Shelf>) -> Result<bool, Code> {
    let Some(path) = dialogs::save_backup(&app, &Dialogs::of(&shelf)) else { return Ok(false) };
    shelf.with(|book| Ok(book.back_up(&path)?))?;
    Ok(true)
}

#[tauri::command(async)]
pub(crate) fn restore(
    app: AppHandle,
    shelf: State<'_, Shelf>,
    keychain: State<'_, Keychain>,
    secret: String,
    is_code: bool,
    replace: bool,
) -> Result<Option<Opening>, Code> {
    let secret = if is_code { Secret::code(&secret)? } else { Secret::passphrase(secret)? };
    // Told before a file is chosen, since the person would have to choose it again.
    if shelf.is_on_disk() && !replace {
        return Err(Code::AlreadyThere);
    }
    let Some(path) = dialogs::open_backup(&app, &Dialogs::of(&shelf)) else { return Ok(None) };
    shelf.restore(&path, &secret, replace)?;
    opening::view(&shelf, &keychain, None).map(Some)
}

#[tauri::command(async)]
pub(crate) fn erase_everything(shelf: State<'_, Shelf>) -> Result<Erased, Code> {
    let settings = shelf.settings();
    let reader = words().reader(settings.language, settings.country);
    let left = shelf.erase_everything()?;
    let left = left.into_iter().map(|one| match one {
        Leftover::File(path) => path.display().to_string(),
        Leftover::KeychainEntry => reader.text("shell-keychain-entry"),
    });
    Ok(Erased { left: left.collect() })
}
