//! `lykta score` on the labelled notices: what the reader gets right does not fall back.

use crate::support::checkout;
use serde_json::Value;
use std::process::Command;

fn score(only: Option<&str>) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lykta"));
    command.arg("score").arg(checkout().join("tests/notices"));
    if let Some(only) = only {
        command.args(["--only", only]);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The figures reached so far, a little below; `docs/notice-reader.md` has them in full.
fn holds(score: &Value, floors: [(&str, &str, f64); 5], most_told_as_known: u64) {
    for (what, figure, floor) in floors {
        let reached = score["all"][what][figure].as_f64().unwrap();
        assert!(reached >= floor, "{what} {figure} is {reached}, and was {floor}");
    }
    let told = score["all"]["excluded_told_as_known"].as_u64().unwrap();
    assert!(told <= most_told_as_known, "{told} excluded categories are told as known");
}

#[test]
fn the_labelled_notices_are_read_as_well_as_before() {
    let score = score(None);
    let count = |what: &str| score["all"][what].as_f64().unwrap();
    assert!(count("notices") > 400.0);
    assert!(
        (count("language_right") - count("notices")).abs() < 0.5,
        "the language is always right"
    );
    assert!(count("country_right") >= 0.97 * count("notices"));
    let floors = [
        ("known", "precision", 0.89),
        ("known", "recall", 0.87),
        ("possible", "f1", 0.80),
        ("excluded", "f1", 0.87),
        ("events", "f1", 0.90),
    ];
    holds(&score, floors, 23);
}

#[test]
fn the_notices_that_nobody_tunes_to_are_read_as_well_as_before() {
    let ids = std::fs::read_to_string(checkout().join("tests/notices/aside.txt")).unwrap();
    let only = ids.lines().collect::<Vec<_>>().join(",");
    let floors = [
        ("known", "precision", 0.78),
        ("known", "recall", 0.72),
        ("possible", "f1", 0.58),
        ("excluded", "f1", 0.72),
        ("events", "f1", 0.71),
    ];
    holds(&score(Some(&only)), floors, 19);
}
