//! What the child may take: enough for any notice, and no more. The figures are measured, see
//! `docs/decisions/0011-files-are-read-in-a-child.md`.

/// Seconds of work. The largest ordinary file takes one.
#[cfg(unix)]
const SECONDS: u64 = 5;

/// Bytes of memory, beside what the program and its libraries take up before they do anything:
/// that is little for the command line, and as much again for the window with its web view.
#[cfg(unix)]
const MEMORY: u64 = 512 * 1024 * 1024;

/// Limits this process for good.
#[cfg(unix)]
pub(crate) fn set() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // When the program ends, by quick exit too, nothing of the file stays behind in a child.
    #[cfg(target_os = "linux")]
    rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL))?;
    let memory = taken_at_start() + MEMORY;
    let limits = [
        // No dump of the memory, no new process, no new file.
        (Resource::Core, 0, 0),
        (Resource::Nproc, 0, 0),
        (Resource::Nofile, 0, 0),
        (Resource::As, memory, memory),
        // At the first a signal tells why it ends, at the second it ends in any case.
        (Resource::Cpu, SECONDS, SECONDS + 1),
    ];
    for (resource, current, maximum) in limits {
        setrlimit(resource, Rlimit { current: Some(current), maximum: Some(maximum) })?;
    }
    Ok(())
}

/// Bytes of memory that this process takes up, or 0 where the system does not say.
#[cfg(unix)]
fn taken_at_start() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let size = status.lines().find_map(|line| line.strip_prefix("VmSize:"));
    let kilobytes = size.and_then(|size| size.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}

/// Elsewhere there is only the time that the parent waits.
#[cfg(not(unix))]
pub(crate) fn set() -> std::io::Result<()> {
    Ok(())
}
