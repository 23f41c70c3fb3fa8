//! A D-Bus of our own for a test: nothing of the machine's own bus is touched.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use zbus::blocking::connection::Builder;

/// Ends with the test.
pub(crate) struct PrivateBus {
    daemon: Child,
    address: String,
}

impl PrivateBus {
    pub(crate) fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut address = String::new();
        let output = daemon.stdout.as_mut().expect("it is piped");
        BufReader::new(output).read_line(&mut address).expect("an address");
        Self { daemon, address: address.trim().to_owned() }
    }

    pub(crate) fn builder(&self) -> Builder<'_> {
        Builder::address(self.address.as_str()).expect("an address")
    }

    /// Processes that this one has started, besides buses of tests.
    pub(crate) fn other_children(&self) -> Vec<u32> {
        let me = std::process::id().to_string();
        let processes = fs::read_dir("/proc").expect("/proc").flatten();
        processes
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .filter(|process: &u32| {
                let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
                // After the name in brackets: the state, then the parent.
                let (name, rest) = stat.rsplit_once(')').unwrap_or_default();
                rest.split_whitespace().nth(1) == Some(&me) && !name.ends_with("(dbus-daemon")
            })
            .collect()
    }
}

impl Drop for PrivateBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
