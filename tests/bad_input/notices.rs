//! Files that no notice can be read from: the person reads why and what to do, what they had
//! written stays, and the file is as it was.

use lykta_tests::{Desk, Driven};

/// What a Word file with a password begins with, and the name of what is in it.
const LOCKED: &[u8] =
    b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

async fn is_told(name: &str, bytes: &[u8], code: &str) {
    let desk = Desk::new();
    let file = desk.home().join(name);
    std::fs::write(&file, bytes).unwrap();
    let chosen = [("LYKTA_TEST_OPEN_PATH", file.to_str().unwrap())];
    let window = Driven::open_with(&desk, &chosen).await;
    window.click("#door-notice").await;
    window.type_in("#notice-text", "as it was").await;
    window.click("#notice-open").await;
    window.find(&format!("[role='alert'][data-code='{code}']")).await;
    let told = window.text(&format!("[data-code='{code}']")).await;
    assert!(told.matches('.').count() >= 2, "what happened, and what to do next: «{told}»");
    let written = window.find("#notice-text").await.prop("value").await.unwrap();
    assert_eq!(written.as_deref(), Some("as it was"));
    window.close().await;
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "the file is as it was");
}

#[tokio::test]
async fn a_broken_file() {
    is_told("letter.pdf", b"%PDF-1.7\nhalf a file", "notice-broken").await;
}

#[tokio::test]
async fn a_locked_file() {
    is_told("letter.docx", LOCKED, "notice-locked").await;
}

#[tokio::test]
async fn a_scan() {
    // One page with nothing on it that is a letter.
    let scan = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n\
        trailer<</Root 1 0 R>>\n%%EOF\n";
    is_told("scan.pdf", scan.as_bytes(), "notice-no-text").await;
}

#[tokio::test]
async fn a_picture() {
    is_told("letter.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "notice-unknown-kind").await;
}

#[tokio::test]
async fn a_program() {
    is_told("letter.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0", "notice-unknown-kind").await;
}

#[tokio::test]
async fn a_file_that_is_too_large() {
    is_told("letter.txt", &vec![b'a'; 5 * 1024 * 1024 + 1], "notice-too-large").await;
}

#[tokio::test]
async fn a_file_that_is_gone() {
    let desk = Desk::new();
    let gone = desk.home().join("gone.pdf");
    let chosen = [("LYKTA_TEST_OPEN_PATH", gone.to_str().unwrap())];
    let window = Driven::open_with(&desk, &chosen).await;
    window.click("#door-notice").await;
    window.click("#notice-open").await;
    window.find("[role='alert'][data-code='notice-broken']").await;
    window.close().await;
}
