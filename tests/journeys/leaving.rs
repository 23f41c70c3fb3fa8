//! Leaving in a hurry.

use lykta_guidance::{Country, Language};
use lykta_tests::{Desk, Driven, PASSPHRASE, process_tree};
use std::process::Command;
use std::time::{Duration, Instant};

/// The window's process: the one child of the driver that is ours.
fn windows_on(desk: &Desk) -> Vec<u32> {
    let mine = process_tree(std::process::id());
    let home = desk.home().display().to_string();
    mine.into_iter()
        .filter(|id| {
            let read = |file: &str| std::fs::read(format!("/proc/{id}/{file}")).unwrap_or_default();
            let name = String::from_utf8_lossy(&read("comm")).into_owned();
            let here = String::from_utf8_lossy(&read("environ")).contains(&home);
            name.starts_with("lykta-window") && here
        })
        .collect()
}

fn until_gone(id: u32) {
    let begun = Instant::now();
    let there = || {
        let state = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        !state.is_empty() && !state.contains(") Z ")
    };
    while there() {
        assert!(begun.elapsed() < Duration::from_secs(10), "the window is still there");
        std::thread::yield_now();
    }
}

#[tokio::test]
async fn three_presses_of_shift_end_it_at_once_and_lose_no_tick() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::En, Country::Se).await;
    window.pick_incident("wemind-2014").await;
    window.open_step("se-wemind-check-bookings").await;
    window.click("#mark-done").await;
    window.keep().await;
    window.find("[data-status='done']").await;

    let windows = windows_on(&desk);
    let [id] = windows.as_slice() else { panic!("one window, not {windows:?}") };
    let press = |desk: &Desk| {
        let keys = ["key", "Shift_L", "key", "Shift_L", "key", "Shift_L"];
        let status: Command = desk.command("xdotool");
        let mut status = status;
        assert!(status.args(keys).status().unwrap().success());
    };
    press(&desk);
    until_gone(*id);
    drop(window);

    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window.click("[data-goto='plan']").await;
    window.find("[data-step='se-wemind-check-bookings'][data-status='done']").await;
    window.close().await;
}

#[tokio::test]
async fn the_button_ends_it_at_once() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.find("#quick-exit").await;
    let windows = windows_on(&desk);
    let [id] = windows.as_slice() else { panic!("one window, not {windows:?}") };
    // The session ends with the window, so the click itself has no answer.
    let _ = window.client().execute("document.querySelector('#quick-exit').click()", vec![]).await;
    until_gone(*id);
}
