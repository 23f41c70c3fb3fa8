//! The system's own dialogs for a backup and a notice, in the person's language.
//!
//! GTK enters every chosen file in the list of recently used files, which other programs show;
//! it is taken out again before that list is written.

use crate::state::Shelf;
use crate::{clock, quick_exit, testing, window};
use gtk::prelude::{DialogExt, FileChooserExt, GtkWindowExt, RecentManagerExt, WidgetExt};
use gtk::{FileChooserAction, FileChooserDialog, RecentManager, ResponseType};
use lykta_words::{Reader, words};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc;
use tauri::AppHandle;

/// How a backup's name ends.
const ENDING: &str = "lykta";

/// What every dialog needs.
pub(crate) struct Dialogs {
    reader: Reader<'static>,
    quick_exit_by_shift: Arc<AtomicBool>,
}

impl Dialogs {
    pub(crate) fn of(shelf: &Shelf) -> Self {
        let settings = shelf.settings();
        Self {
            reader: words().reader(settings.language, settings.country),
            quick_exit_by_shift: shelf.quick_exit_by_shift(),
        }
    }
}

/// Where the person wants the backup; none where they changed their mind.
pub(crate) fn save_backup(app: &AppHandle, dialogs: &Dialogs) -> Option<PathBuf> {
    testing::save_path().unwrap_or_else(|| {
        // The day and nothing else: the name stands in plain sight, perhaps on a borrowed stick.
        let name = format!("{}.{ENDING}", clock::now().date());
        ask(
            app,
            dialogs,
            Asked { title: "shell-back-up-title", accept: "shell-back-up-save", name: Some(name) },
        )
    })
}

/// Which backup the person wants back; none where they changed their mind.
pub(crate) fn open_backup(app: &AppHandle, dialogs: &Dialogs) -> Option<PathBuf> {
    testing::open_path().unwrap_or_else(|| {
        ask(
            app,
            dialogs,
            Asked { title: "shell-restore-title", accept: "shell-restore-open", name: None },
        )
    })
}

/// Which notice the person wants to have read; none where they changed their mind.
pub(crate) fn open_notice(app: &AppHandle, dialogs: &Dialogs) -> Option<PathBuf> {
    testing::open_path().unwrap_or_else(|| {
        ask(
            app,
            dialogs,
            Asked { title: "shell-notice-title", accept: "shell-restore-open", name: None },
        )
    })
}

struct Asked {
    title: &'static str,
    accept: &'static str,
    /// The name of the file to save; none to open one.
    name: Option<String>,
}

/// Shows the dialog and waits for the answer. Not to be called on the window's own thread.
fn ask(app: &AppHandle, dialogs: &Dialogs, asked: Asked) -> Option<PathBuf> {
    let (answer, answered) = mpsc::channel();
    let reader = dialogs.reader;
    let quick_exit_by_shift = Arc::clone(&dialogs.quick_exit_by_shift);
    let window_of = app.clone();
    app.run_on_main_thread(move || {
        let action = match asked.name {
            Some(_) => FileChooserAction::Save,
            None => FileChooserAction::Open,
        };
        let (cancel, accept) = (reader.text("shell-cancel"), reader.text(asked.accept));
        let dialog = FileChooserDialog::with_buttons(
            Some(&reader.text(asked.title)),
            window::of(&window_of).as_ref(),
            action,
            &[(&cancel, ResponseType::Cancel), (&accept, ResponseType::Accept)],
        );
        dialog.set_modal(true);
        if let Some(name) = &asked.name {
            dialog.set_do_overwrite_confirmation(true);
            dialog.set_current_name(name);
        }
        quick_exit::watch(&dialog, quick_exit_by_shift);
        dialog.connect_response(move |dialog, response| {
            let accepted = response == ResponseType::Accept;
            if let Some(uri) = dialog.uri().filter(|_| accepted) {
                forget_recent(&uri);
            }
            // Whoever asked may be gone; then nobody wants the answer.
            let _ = answer.send(dialog.filename().filter(|_| accepted));
            dialog.close();
        });
        dialog.show();
    })
    .ok()?;
    answered.recv().ok().flatten()
}

fn forget_recent(uri: &str) {
    // Not there is what is wanted.
    let _ = RecentManager::default().map(|recent| recent.remove_item(uri));
}
