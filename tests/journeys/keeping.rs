//! Keeping and not keeping, undoing, locking and opening again.

use lykta_guidance::{Country, Language};
use lykta_tests::{Desk, Driven};
use std::path::Path;

#[tokio::test]
async fn keep_nothing_leaves_nothing_behind() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::En, Country::Fi).await;
    window.pick_incident("vastaamo-2020").await;
    window.open_step("nordic-do-not-pay").await;
    window.click("#mark-done").await;
    window.click("#keep-nothing").await;
    window.gone("#keep-dialog").await;
    window.close().await;

    let left = files_with(desk.home(), &["vastaamo", "nordic-do-not-pay", "Vastaamo"]);
    assert!(left.is_empty(), "of the person nothing is on the disk: {left:?}");
    assert!(!desk.casebook_dir().join("casebook.db").exists());

    let window = Driven::open(&desk).await;
    window.find("#door-notice").await;
    assert!(!window.there("#door-continue").await, "the next start begins anew");
    window.close().await;
}

#[tokio::test]
async fn what_was_ticked_can_be_undone() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::En, Country::Se).await;
    window.pick_incident("wemind-2014").await;
    window.open_step("se-wemind-check-bookings").await;
    window.click("#mark-done").await;
    window.click("#keep-nothing").await;
    window.gone("#keep-dialog").await;
    window.find("[data-status='done']").await;
    window.click("#undo").await;
    window.find("[data-status='to-do']").await;
    window.close().await;
}

#[tokio::test]
async fn a_recovery_code_opens_what_a_lost_passphrase_does_not() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Se).await;
    window.pick_incident("praktikplatsen-2023").await;
    window.open_step("se-praktikplatsen-redo-edits").await;
    window.click("#mark-done").await;
    let code = window.keep().await;
    window.close().await;

    let window = Driven::open(&desk).await;
    window.click("#unlock-other-way").await;
    window.type_in("#unlock-code", &code).await;
    window.click("#unlock").await;
    window.click("[data-goto='plan']").await;
    window.find("[data-step='se-praktikplatsen-redo-edits'][data-status='done']").await;
    window.close().await;
}

/// Files under `dir` whose bytes hold any of the words.
pub(crate) fn files_with(dir: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, words));
        } else if path.is_file() {
            let bytes = std::fs::read(&path).unwrap_or_default();
            if words.iter().any(|word| bytes.windows(word.len()).any(|at| at == word.as_bytes())) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}
