//! Text to copy. It is gone with the program, unless a clipboard manager kept it.

use tauri::AppHandle;

/// Puts `text` on the clipboard.
///
/// # Errors
/// Where the window's thread is gone.
pub(crate) fn set(app: &AppHandle, text: String) -> tauri::Result<()> {
    app.run_on_main_thread(move || {
        gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).set_text(&text);
    })
}
