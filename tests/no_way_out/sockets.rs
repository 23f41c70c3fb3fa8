//! Which sockets the shipped window asks the system for, told by `strace`.
//!
//! The filter would refuse an internet socket; here none is even asked for.

use crate::journey;
use crate::shipped::Shipped;
use lykta_tests::{Desk, shipped_window};
use std::path::Path;

/// Follows every process and notes the start of programs and each socket.
const TRACE: [&str; 5] = ["-f", "-qq", "-e", "trace=execve,socket,connect", "-o"];

#[test]
fn the_shipped_window_asks_for_no_internet_socket() {
    let desk = Desk::new();
    let file = desk.home().join("trace");
    let mut words = TRACE.map(std::ffi::OsStr::new).to_vec();
    words.push(file.as_os_str());
    let window = Shipped::open_by(&desk, "strace", &words);
    journey::walk(window.reader());
    window.leave();

    let trace = Trace::read(&file);
    assert_eq!(trace.not_local(), [""; 0], "asked for more than this computer");
    // What shows that nothing was overlooked: each process is there, and its own local sockets.
    for program in ["lykta-window", "WebKitNetworkProcess", "WebKitWebProcess"] {
        assert!(trace.local_sockets_of(program) > 0, "the trace has no socket of {program}");
    }
}

#[test]
fn the_trace_tells_of_a_socket_that_the_filter_refuses() {
    let desk = Desk::new();
    let file = desk.home().join("trace");
    let mut command = desk.command("strace");
    let output =
        command.args(TRACE).arg(&file).arg(shipped_window()).arg("--self-test-filter").output();
    let said = String::from_utf8(output.unwrap().stdout).unwrap();
    for kind in ["tcp4", "udp4", "tcp6", "udp6"] {
        assert!(said.contains(&format!("{kind}: refused")), "{said}");
    }
    assert!(said.contains("unix: allowed"), "{said}");
    let trace = Trace::read(&file);
    let asked = trace.not_local();
    assert_eq!(asked.len(), 4, "{asked:?}");
    assert!(asked.iter().all(|line| line.contains("EACCES")), "{asked:?}");
}

/// What `strace` wrote: a process id and a call on each line.
struct Trace(String);

impl Trace {
    fn read(file: &Path) -> Self {
        Self(std::fs::read_to_string(file).unwrap())
    }

    /// Calls that ask for a socket of another family than local ones, or connect to another.
    fn not_local(&self) -> Vec<&str> {
        let local = |line: &&str| {
            [
                "(AF_UNIX",
                "(AF_NETLINK",
                "sa_family=AF_UNIX",
                "sa_family=AF_NETLINK",
                "sa_family=AF_UNSPEC",
            ]
            .iter()
            .any(|family| line.contains(family))
        };
        self.calls().filter(|line| !local(line)).collect()
    }

    /// How many local sockets the process that runs `program` asked for, in its first thread.
    fn local_sockets_of(&self, program: &str) -> usize {
        let runs =
            |line: &&str| line.contains("execve(") && line.contains(&format!("/{program}\""));
        let ids: Vec<&str> = self.0.lines().filter(runs).filter_map(id_of).collect();
        self.calls()
            .filter(|line| line.contains("socket(AF_UNIX"))
            .filter_map(id_of)
            .filter(|id| ids.contains(id))
            .count()
    }

    /// Where a call begins. A line that only says how one went on names no family.
    fn calls(&self) -> impl Iterator<Item = &str> {
        self.0.lines().filter(|line| line.contains(" socket(") || line.contains(" connect("))
    }
}

fn id_of(line: &str) -> Option<&str> {
    line.split_whitespace().next()
}
