//! What the program as it is built does at its start, before any window.

use std::fs;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_lykta-window");

/// The start of the name of every variable that only tests have.
fn mark() -> String {
    ["LYKTA", "_TEST_"].concat()
}

#[test]
fn sockets_to_other_computers_are_refused_and_local_ones_are_not() {
    let run = Command::new(PROGRAM).arg("--self-test-filter").output().expect("it runs");
    let told = String::from_utf8(run.stdout).expect("text");
    assert_eq!(
        told.lines().collect::<Vec<_>>(),
        ["tcp4: refused", "udp4: refused", "tcp6: refused", "udp6: refused", "unix: allowed"],
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    assert!(run.status.success());
}

#[test]
fn only_a_program_for_tests_knows_the_variables_of_tests() {
    let program = fs::read(PROGRAM).expect("the program");
    let knows = String::from_utf8_lossy(&program).contains(&mark());
    assert_eq!(knows, cfg!(feature = "testing"));
}

#[test]
fn only_a_program_for_tests_can_be_asked_to_leave_the_filter_out() {
    let variable = format!("{}NO_FILTER", mark());
    let run = Command::new(PROGRAM).arg("--self-test-filter").env(variable, "1").output();
    let told = String::from_utf8(run.expect("it runs").stdout).expect("text");
    assert_eq!(told.contains("tcp4: refused"), !cfg!(feature = "testing"), "{told}");
}
