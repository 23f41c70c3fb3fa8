//! The one window: what it may show, where it may go, and that it leaves nothing behind.

use crate::quick_exit;
use crate::state::Shelf;
use crate::testing;
use std::path::PathBuf;
use std::time::Duration;
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder};
use webkit2gtk::{
    ContextMenuAction, ContextMenuExt, ContextMenuItemExt, NetworkProxyMode, NetworkProxySettings,
    PermissionRequestExt, WebViewExt, WebsiteDataManagerExt,
};

/// The window's label, as `tauri.conf.json` has it.
const MAIN: &str = "main";
/// A page that hangs is shown all the same, so that there is something to close.
const SHOWN_AT_LATEST: Duration = Duration::from_secs(5);

/// Builds the window, hidden until the page has something to draw.
///
/// # Errors
/// Where there is no display.
pub(crate) fn build(app: &App) -> tauri::Result<()> {
    let config = &app.config().app.windows;
    let config = config.iter().find(|one| one.label == MAIN).expect("BUG: it is in the file");
    let builder = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .data_directory(nowhere());
    let builder = if testing::automation() {
        // An ephemeral web context cannot be driven.
        builder.incognito(false).data_directory(std::env::temp_dir().join("lykta-automation"))
    } else {
        builder
    };
    let window = builder.build()?;
    let shelf = app.state::<Shelf>();
    quick_exit::watch(&window.gtk_window()?, shelf.quick_exit_by_shift());
    window.with_webview(|webview| restrict(&webview.inner()))?;
    show_at_latest(&window);
    Ok(())
}

/// The window as GTK knows it, to be the parent of a dialog. On the window's own thread only.
pub(crate) fn of(app: &AppHandle) -> Option<gtk::ApplicationWindow> {
    app.get_webview_window(MAIN)?.gtk_window().ok()
}

/// Brings the window to the front, when the program was started a second time.
pub(crate) fn focus(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" && url.host_str() == Some("localhost")
}

/// Where web data would go: Tauri makes a folder for it even though the web context is ephemeral,
/// unless one is named that is there already. Under this name nothing can be made.
fn nowhere() -> PathBuf {
    PathBuf::from("/dev/null")
}

fn restrict(webview: &webkit2gtk::WebView) {
    webview.connect_context_menu(|_, menu, _, _| keep_editing_only(menu));
    webview.connect_permission_request(|_, request| {
        request.deny();
        true
    });
    // The content policy does not cover `rel=preconnect`. A proxy that nobody can reach leaves
    // such a connection nowhere to go; it has no host, so that there is no name to look up.
    if let Some(data) = webview.website_data_manager() {
        let mut nowhere = NetworkProxySettings::new(Some("nowhere://"), &[]);
        data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut nowhere));
    }
}

/// Leaves copying and pasting, which some can only do by mouse. True where nothing is left to show.
fn keep_editing_only(menu: &webkit2gtk::ContextMenu) -> bool {
    for item in menu.items() {
        let edits = matches!(
            item.stock_action(),
            ContextMenuAction::Copy
                | ContextMenuAction::Cut
                | ContextMenuAction::Paste
                | ContextMenuAction::SelectAll
        );
        if !edits {
            menu.remove(&item);
        }
    }
    menu.n_items() == 0
}

fn show_at_latest(window: &WebviewWindow) {
    let window = window.clone();
    gtk::glib::timeout_add_local_once(SHOWN_AT_LATEST, move || show(&window));
}

/// Shows the window, if it is not there yet.
///
/// This is when the page has its first answer and is about to draw. Not when it has drawn: WebKit
/// draws nothing in a hidden window, so that a page which waits for its frames would wait for ever.
pub(crate) fn show(window: &WebviewWindow) {
    if !window.is_visible().unwrap_or(false) {
        let _ = window.show();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_with_its_own_page() {
        let goes = |url: &str| is_ours(&url.parse().expect("an address"));
        assert!(goes("tauri://localhost/index.html"));
        for elsewhere in [
            "https://poliisi.fi/",
            "http://tauri.localhost/",
            "tauri://evil/",
            "file:///etc/passwd",
            "about:blank",
        ] {
            assert!(!goes(elsewhere), "{elsewhere}");
        }
    }
}
