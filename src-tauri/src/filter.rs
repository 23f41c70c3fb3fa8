//! The network filter: from the first moment on, neither this program nor anything it starts can
//! open a connection to another computer.
//!
//! A seccomp filter that lets `socket` make local sockets (Unix, netlink) and refuses every other
//! family, for all threads and for WebKit's own processes, which inherit it. io_uring goes too,
//! since it could make sockets behind the filter's back. Nothing lifts a seccomp filter again.

use seccompiler::{
    SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch,
};
use std::collections::BTreeMap;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::UnixDatagram;

/// The families that stay on this computer: D-Bus and the display, and news about interfaces.
const LOCAL: [i32; 2] = [libc::AF_UNIX, libc::AF_NETLINK];

/// x86_64 has a second set of numbers for the same calls ("x32").
const OTHER_NUMBERS: i64 = 0x4000_0000;

/// The filter could not be installed. The program must not go on.
#[derive(Debug, thiserror::Error)]
#[error("the network filter cannot be installed: {0}")]
pub(crate) struct NoFilter(String);

/// Installs the filter for every thread and for every later child.
///
/// # Errors
/// Where the system or the processor has no such filter.
pub(crate) fn install() -> Result<(), NoFilter> {
    let program = filter().map_err(|error| NoFilter(error.to_string()))?;
    seccompiler::apply_filter_all_threads(&program).map_err(|error| NoFilter(error.to_string()))
}

fn filter() -> Result<seccompiler::BpfProgram, seccompiler::BackendError> {
    let not_local = LOCAL
        .into_iter()
        .map(|family| {
            let family = u64::try_from(family).expect("BUG: families are small numbers");
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
        })
        .collect::<Result<Vec<_>, _>>()?;
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    for offset in [0, OTHER_NUMBERS] {
        rules.insert(libc::SYS_socket + offset, vec![SeccompRule::new(not_local.clone())?]);
        // No rule: always refused.
        rules.insert(libc::SYS_io_uring_setup + offset, Vec::new());
    }
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    let refused = SeccompAction::Errno(libc::EACCES.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, refused, arch)?.try_into()
}

/// What `--self-test-filter` prints: a line for each kind of socket, and whether it was refused.
pub(crate) fn self_test() -> String {
    fn said<T>(kind: &str, tried: &std::io::Result<T>) -> String {
        match tried {
            Ok(_) => format!("{kind}: allowed"),
            Err(error) if error.raw_os_error() == Some(libc::EACCES) => format!("{kind}: refused"),
            Err(error) => format!("{kind}: {:?}", error.kind()),
        }
    }
    [
        said("tcp4", &TcpListener::bind("127.0.0.1:0")),
        said("udp4", &UdpSocket::bind("127.0.0.1:0")),
        said("tcp6", &TcpListener::bind("[::1]:0")),
        said("udp6", &UdpSocket::bind("[::1]:0")),
        said("unix", &UnixDatagram::unbound()),
    ]
    .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_can_be_written_for_this_processor() {
        let program = filter().expect("a filter for this processor");
        assert!(!program.is_empty());
    }
}
