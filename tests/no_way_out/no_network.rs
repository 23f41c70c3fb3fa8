//! A journey on a computer that has no network at all, not even to itself.

use crate::journey;
use crate::shipped::{Shipped, assert_whole_tree};
use lykta_tests::Desk;
use std::os::unix::fs::MetadataExt;

#[test]
fn a_journey_runs_where_there_is_no_network() {
    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    // Whoever is not root needs a user namespace too, and stays who they are in it, since the
    // bus looks at that.
    let words: &[&str] = if is_root { &["--net"] } else { &["--map-current-user", "--net"] };
    let desk = Desk::new();
    let window = Shipped::open_by(&desk, "unshare", words);
    assert_whole_tree(&window.processes());
    for (id, name) in window.processes() {
        assert_eq!(interfaces(id), ["lo"], "{name} sees a network");
        assert_eq!(routes(id), 0, "{name} has a way out");
    }
    journey::walk(window.reader());
    window.leave();
}

fn interfaces(process: u32) -> Vec<String> {
    let table = std::fs::read_to_string(format!("/proc/{process}/net/dev")).unwrap();
    // Two lines of headings.
    let names = table.lines().skip(2).filter_map(|line| line.split_once(':'));
    names.map(|(name, _)| name.trim().to_owned()).collect()
}

/// Where loopback is down there is not even a route to the computer itself.
fn routes(process: u32) -> usize {
    let route = |file| std::fs::read_to_string(format!("/proc/{process}/net/{file}"));
    let four = route("route").unwrap().lines().count().saturating_sub(1);
    // Not there where IPv6 is switched off.
    let addresses = route("if_inet6").unwrap_or_default().lines().count();
    four + addresses
}
