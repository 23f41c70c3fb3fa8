//! The window of Lykta: starts safely, shows the page, answers its commands.
//!
//! The order of the first lines of `main` is the point of this file: no memory dump, then no
//! network, then, in the child that reads a file, nothing but that; and only then anything else.
//! Nothing here writes to a log.

mod appearance;
mod away;
#[cfg(test)]
mod bindings;
mod clipboard;
mod clock;
mod commands;
mod dialogs;
mod error;
mod filter;
mod keychain;
mod links;
mod painted;
#[cfg(test)]
mod private_bus;
mod quick_exit;
mod settings;
mod state;
mod testing;
mod three_presses;
mod views;
mod window;
mod wire;

#[cfg(not(target_os = "linux"))]
compile_error!("the network filter, quick exit and links are written for Linux only so far");

use gtk::prelude::{DialogExt, GtkWindowExt};
use lykta_words::words;
use rustix::process::{Resource, Rlimit, setrlimit};
use state::Shelf;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{App, Manager};

fn main() -> ExitCode {
    no_memory_dumps();
    if !testing::no_filter()
        && let Err(error) = filter::install()
    {
        return refuse_to_start(&error);
    }
    lykta_document::child::serve_if_asked();
    let asked = |flag: &str| std::env::args().skip(1).any(|one| one == flag);
    if asked("--self-test-filter") {
        println!("{}", filter::self_test());
        return ExitCode::SUCCESS;
    }
    no_automation();
    draw_without_shaders();
    match run(asked("--report-painted")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lykta-window: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(report_painted: bool) -> tauri::Result<()> {
    // The content is read while the window is being made, not when the page first asks for it.
    std::thread::spawn(words);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::focus(app)))
        .manage(painted::Painted::new(report_painted))
        .manage(keychain::Keychain::ask())
        .setup(|app| {
            let shelf = Shelf::new(data_dir(app)?, sys_locale::get_locale().as_deref())
                .map_err(|_| "no casebook in memory")?;
            let leaves = shelf.clone();
            away::watch(move || leaves.lock());
            shelf.lock_when_left_alone();
            app.manage(shelf);
            window::build(app)?;
            Ok(())
        })
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!())
}

/// The folder of the casebook; made only when the person keeps one.
fn data_dir(app: &App) -> tauri::Result<PathBuf> {
    match testing::data_dir() {
        Some(dir) => Ok(dir),
        None => Ok(app.path().data_dir()?.join("lykta")),
    }
}

/// A crash must not write the casebook's keys to the disk. Through the resource limit and not
/// the dumpable flag: without that flag the portal may not look at us, and links would not open.
fn no_memory_dumps() {
    // It only ever lowers the limit, which the system always allows.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Variables of the environment hand the window over to a driver or an inspector. Only tests may.
#[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
fn no_automation() {
    if testing::automation() {
        return;
    }
    for name in
        ["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"]
    {
        unsafe { std::env::remove_var(name) }
    }
}

/// A calm page of text gains nothing from compositing, and without a graphics card WebKit spends
/// its first second compiling shaders for it. Measured with `script/bench`.
#[expect(unsafe_code, reason = "set before any thread is there that could read it")]
fn draw_without_shaders() {
    unsafe { std::env::set_var("WEBKIT_DISABLE_COMPOSITING_MODE", "1") }
}

/// Says why the program does not start, on the screen and on standard error.
fn refuse_to_start(error: &filter::NoFilter) -> ExitCode {
    let settings = settings::at_first(sys_locale::get_locale().as_deref());
    let told = words().reader(settings.language, settings.country).text("shell-no-filter");
    eprintln!("{told} ({error})");
    if gtk::init().is_ok() {
        let dialog = gtk::MessageDialog::new(
            None::<&gtk::Window>,
            gtk::DialogFlags::empty(),
            gtk::MessageType::Error,
            gtk::ButtonsType::Close,
            &told,
        );
        dialog.set_title("Lykta");
        dialog.run();
    }
    ExitCode::FAILURE
}
