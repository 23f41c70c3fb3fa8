//! Tells Tauri which commands exist, so that each needs a permission of its own.

#[path = "src/commands/names.rs"]
mod names;

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(names::COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the window's configuration, see tauri.conf.json and capabilities/");
}
