//! A program that is killed in the middle of ticking.

use crate::casebooks::{open_when_free, with_done_steps};
use lykta_tests::{Desk, Driven, PASSPHRASE, process_tree};
use std::process::Command;

#[tokio::test]
async fn every_tick_that_was_shown_is_there_after_a_kill() {
    let desk = Desk::new();
    let case = with_done_steps(&desk.casebook_dir(), &[]);
    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window.open_step("fi-westlog-door-code").await;
    window.click("[data-sub-step='think-back']").await;
    window.find("[data-sub-step='think-back']:checked").await;
    window.click("[data-sub-step='call-house']").await;
    window.find("[data-sub-step='call-house']:checked").await;
    // One more is on its way when the program is killed: it is there whole, or not at all.
    window.run("document.querySelector(\"[data-sub-step='give-new-code']\").click()").await;
    for id in process_tree(std::process::id()).into_iter().skip(1) {
        let name = std::fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        if name.starts_with("lykta-window") {
            Command::new("kill").args(["-9", &id.to_string()]).status().unwrap();
        }
    }
    drop(window);

    let book = open_when_free(&desk.casebook_dir());
    let states = book.states(case).unwrap();
    let ticked = &states.iter().find(|one| one.step == "fi-westlog-door-code").unwrap().ticked;
    assert!(ticked.iter().any(|one| one == "think-back"), "{ticked:?}");
    assert!(ticked.iter().any(|one| one == "call-house"), "{ticked:?}");
}
