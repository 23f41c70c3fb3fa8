//! The least that a Tauri window is: one page that says when it is painted.
//! `script/bench` compares Lykta's start and memory with it.

/// Told by the page after two animation frames.
#[tauri::command]
fn painted() {
    println!("painted");
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .run(tauri::generate_context!())
        .expect("a window");
}
