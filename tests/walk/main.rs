//! Walks the Westlog story in the real window and saves what it shows.
//!
//!   walk FILE.png

use lykta_guidance::{Country, Language};
use lykta_tests::{Desk, Driven};
use std::path::PathBuf;

fn main() {
    let Some(picture) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("walk needs the name of a PNG file");
        std::process::exit(2);
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a small runtime needs no more than memory");
    runtime.block_on(walk(&picture));
}

async fn walk(picture: &std::path::Path) {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Fi).await;
    window.pick_incident("westlog-2023").await;
    window.open_step("fi-westlog-door-code").await;
    window.click("#mark-done").await;
    window.click("#keep-nothing").await;
    window.gone("#keep-dialog").await;
    window.back_to_plan().await;
    // The picture is of the top of the page, with nothing half drawn.
    window.run("window.scrollTo(0, 0); document.activeElement.blur();").await;
    window.settled().await;
    desk.picture(picture);
    println!("{}", window.screen().await);
    window.close().await;
}
