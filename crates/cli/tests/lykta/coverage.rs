//! `lykta coverage` tells what there is, and the document beside it is current.

use crate::support::{Copy, checkout};
use std::process::{Command, Output};

fn coverage(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lykta"));
    command.arg("coverage").args(args).output().unwrap()
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_document_is_current_and_shows_no_hole() {
    let root = checkout();
    let told = text(&coverage(&["--format", "markdown", root.to_str().unwrap()]));
    let document = std::fs::read_to_string(root.join("docs/coverage.md")).unwrap();
    let mend = "run: cargo run -p lykta-cli -- coverage --format markdown > docs/coverage.md";
    assert!(told == document, "docs/coverage.md is not current; {mend}");
    assert!(told.contains("No hole"), "{told}");
}

#[test]
fn a_missing_word_is_a_hole() {
    let copy = Copy::new();
    let (id, _) = copy.remove_line("locales/da/steps/first-things.ftl", "    .why = ");
    let told = text(&coverage(&[copy.path().to_str().unwrap()]));
    let last = told.lines().last().unwrap();
    assert_eq!(last, format!("Holes: {id} in da."));
}

#[test]
fn what_nobody_answers_is_a_hole() {
    let copy = Copy::new();
    copy.replace_in_guidance("\"event:data-lost\"", "\"event:ransomware\"");
    let told = text(&coverage(&[copy.path().to_str().unwrap()]));
    assert!(told.contains("Holes: event:data-lost in FI, event:data-lost in SE"), "{told}");
}

#[test]
fn content_that_cannot_be_read_is_told() {
    assert_eq!(coverage(&["/nowhere"]).status.code(), Some(2));
    let copy = Copy::new();
    copy.write("guidance/steps/zz.toml", "[[step]]\n");
    let output = coverage(&[copy.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(errors.contains("guidance/steps/zz.toml:1"), "{errors}");
}
