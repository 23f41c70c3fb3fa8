//! What tests use to steer the window is not in the shipped one.

use crate::filter::assert_filtered;
use crate::shipped::{Shipped, assert_whole_tree};
use lykta_tests::{Desk, shipped_window, testing_window};
use std::collections::BTreeSet;
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;

/// Where every such variable is read, so that none is forgotten here.
const SOURCE: &str = include_str!("../../src-tauri/src/testing.rs");
const PREFIX: &str = "LYKTA_TEST_";

#[test]
fn the_shipped_window_ignores_what_tests_use() {
    let desk = Desk::new();
    // A casebook that a window would find damaged, and never open its first screen.
    let lure = desk.home().join("lure");
    std::fs::create_dir(&lure).unwrap();
    for file in ["casebook.db", "passphrase.age"] {
        std::fs::write(lure.join(file), "not a casebook").unwrap();
    }
    let inspector = a_free_port();
    let window = Shipped::open_with(&desk, shipped_window(), |command| {
        for name in names() {
            let value = match name {
                "DATA_DIR" | "SAVE_PATH" | "OPEN_PATH" => lure.to_str().unwrap(),
                "NOW" => "not a time",
                "TIME_ZONE" => "not a place",
                _ => "1",
            };
            command.env(format!("{PREFIX}{name}"), value);
        }
        command
            // It tells there that the inspector could not listen.
            .stderr(Stdio::null())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_INSPECTOR_SERVER", &inspector)
            .env("WEBKIT_INSPECTOR_HTTP_SERVER", &inspector);
    });
    let processes = window.processes();
    assert_whole_tree(&processes);
    for (id, name) in &processes {
        assert_filtered(*id, name);
    }
    assert!(TcpStream::connect(&inspector).is_err(), "an inspector can be reached");
    assert_eq!(files(&lure), files_of(["casebook.db", "passphrase.age"]), "the folder was used");
    window.leave();
}

#[test]
fn the_names_of_test_variables_are_not_in_the_shipped_window() {
    assert!(!contains(&shipped_window()), "the shipped window has something for tests");
    // Shows that they would be found.
    assert!(contains(&testing_window()), "the testing window has nothing for tests");
}

/// The names after the prefix, as the source asks for them.
fn names() -> BTreeSet<&'static str> {
    let asked = SOURCE.split("variable(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let names: BTreeSet<&str> = asked.collect();
    assert!(names.contains("NO_FILTER") && names.contains("DATA_DIR"), "only {names:?} found");
    names
}

fn contains(program: &std::path::Path) -> bool {
    let bytes = std::fs::read(program).unwrap();
    bytes.windows(PREFIX.len()).any(|window| window == PREFIX.as_bytes())
}

fn a_free_port() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

fn files(dir: &std::path::Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(dir).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn files_of<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}
