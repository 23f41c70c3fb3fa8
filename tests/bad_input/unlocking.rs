//! Files that cannot be opened, or hold what this release does not know.

use crate::casebooks::{bytes_of, open_when_free, with_done_steps};
use lykta_casebook::{Casebook, Passphrase, Unlock};
use lykta_tests::{Desk, Driven, PASSPHRASE};

async fn is_told(desk: &Desk, passphrase: &str, code: &str) {
    let before = bytes_of(&desk.casebook_dir());
    let window = Driven::open(desk).await;
    if !window.there(&format!("[data-code='{code}']")).await {
        window.unlock(passphrase).await;
    }
    window.find(&format!("[role='alert'][data-code='{code}']")).await;
    let told = window.text(&format!("[data-code='{code}']")).await;
    assert!(told.matches('.').count() >= 2, "what happened, and what to do next: «{told}»");
    window.close().await;
    assert_eq!(bytes_of(&desk.casebook_dir()), before, "the file is as it was");
}

#[tokio::test]
async fn a_wrong_passphrase() {
    let desk = Desk::new();
    with_done_steps(&desk.casebook_dir(), &["fi-westlog-door-code"]);
    is_told(&desk, "fyra gula båtar i medvind", "wrong-key").await;

    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window.find("[data-screen='plan']").await;
    window.close().await;
}

#[tokio::test]
async fn a_truncated_file() {
    let desk = Desk::new();
    with_done_steps(&desk.casebook_dir(), &["fi-westlog-door-code"]);
    let file = desk.casebook_dir().join("casebook.db");
    let half = std::fs::metadata(&file).unwrap().len() / 2 + 100;
    std::fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(half).unwrap();
    is_told(&desk, PASSPHRASE, "file-damaged").await;
}

#[tokio::test]
async fn a_flipped_bit() {
    let desk = Desk::new();
    with_done_steps(&desk.casebook_dir(), &["fi-westlog-door-code"]);
    let file = desk.casebook_dir().join("casebook.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    is_told(&desk, PASSPHRASE, "file-damaged").await;
}

#[tokio::test]
async fn a_casebook_that_another_copy_has_open() {
    let desk = Desk::new();
    with_done_steps(&desk.casebook_dir(), &[]);
    let passphrase = Passphrase::cheap_for_tests(PASSPHRASE);
    let other = Casebook::open(&desk.casebook_dir(), Unlock::Passphrase(&passphrase)).unwrap();
    is_told(&desk, PASSPHRASE, "in-use").await;
    drop(other);
}

#[tokio::test]
async fn a_step_that_this_release_does_not_know_is_kept_and_shown_as_retired() {
    let desk = Desk::new();
    with_done_steps(&desk.casebook_dir(), &["fi-westlog-door-code", "fi-from-another-time"]);
    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window
        .find("[data-screen='plan'] [data-step='fi-westlog-door-code'][data-status='done']")
        .await;
    window.find("[data-kept='fi-from-another-time']").await;
    window.close().await;

    let book = open_when_free(&desk.casebook_dir());
    let case = book.cases().unwrap()[0].id;
    let kept = book.states(case).unwrap();
    assert!(kept.iter().any(|one| one.step == "fi-from-another-time"), "nothing was dropped");
}
