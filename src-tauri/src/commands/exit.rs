//! Quick exit, by the button.

use crate::quick_exit;

/// Never answers.
#[tauri::command]
pub(crate) fn quick_exit() {
    quick_exit::now()
}
