//! The network filter holds everything that the window starts.

use crate::shipped::{Shipped, assert_whole_tree};
use lykta_tests::Desk;

#[test]
fn the_filter_holds_the_whole_process_tree() {
    let desk = Desk::new();
    let window = Shipped::open(&desk);
    let processes = window.processes();
    assert_whole_tree(&processes);
    for (id, name) in &processes {
        assert_filtered(*id, name);
    }
    window.leave();
}

/// Asserts that a process has a filter that the test itself does not have. A container may
/// filter everything in it, so the filters are counted.
pub(crate) fn assert_filtered(id: u32, name: &str) {
    assert_eq!(status_of(&id.to_string(), "Seccomp:"), 2, "{name} has no filter");
    let (its, ours) = (filters(&id.to_string()), filters("self"));
    assert!(its > ours, "{name} has {its} filters, and the test already {ours}");
}

fn filters(process: &str) -> u32 {
    status_of(process, "Seccomp_filters:")
}

fn status_of(process: &str, line: &str) -> u32 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let value = status.lines().find_map(|one| one.strip_prefix(line));
    value.unwrap_or_else(|| panic!("this kernel does not tell `{line}`")).trim().parse().unwrap()
}
