//! What the child may ask of the system: memory, to read its input, to write its answer, to end.
//!
//! A seccomp filter. Everything else is refused as if it were forbidden, so that a parser that was
//! taken over can open no file, reach no network, start no program and see no other process.

use libc::{PROT_EXEC, c_long};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch,
};
use std::collections::BTreeMap;

/// Memory, locks, chance for hash tables, the clock, and what belongs to an orderly or sudden end.
const ALLOWED: [c_long; 18] = [
    libc::SYS_brk,
    libc::SYS_mremap,
    libc::SYS_munmap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_sched_yield,
    libc::SYS_restart_syscall,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_exit,
    // A library of the window may have begun a thread. It introduces itself when it first runs,
    // and where it may not, the C library ends the whole process.
    libc::SYS_rseq,
    libc::SYS_set_robust_list,
];

/// Installs the filter for good.
pub(crate) fn install() -> Result<(), seccompiler::Error> {
    seccompiler::apply_filter_all_threads(&program()?)
}

fn program() -> Result<BpfProgram, seccompiler::Error> {
    let only = |argument, comparison, value| -> Result<_, seccompiler::BackendError> {
        let condition =
            SeccompCondition::new(argument, SeccompCmpArgLen::Dword, comparison, value)?;
        SeccompRule::new(vec![condition])
    };
    let no_code = SeccompCmpOp::MaskedEq(u64::from(PROT_EXEC.unsigned_abs()));
    let mut rules: BTreeMap<c_long, Vec<SeccompRule>> =
        ALLOWED.into_iter().map(|call| (call, Vec::new())).collect();
    rules.insert(libc::SYS_exit_group, Vec::new());
    rules.insert(libc::SYS_read, vec![only(0, SeccompCmpOp::Eq, 0)?]);
    rules.insert(
        libc::SYS_write,
        vec![only(0, SeccompCmpOp::Eq, 1)?, only(0, SeccompCmpOp::Eq, 2)?],
    );
    // Memory may hold what was read, but never be run.
    rules.insert(libc::SYS_mmap, vec![only(2, no_code.clone(), 0)?]);
    rules.insert(libc::SYS_mprotect, vec![only(2, no_code, 0)?]);
    // To end itself, not others.
    rules.insert(libc::SYS_tgkill, vec![only(0, SeccompCmpOp::Eq, u64::from(std::process::id()))?]);
    let refused = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    Ok(SeccompFilter::new(rules, refused, SeccompAction::Allow, arch)?.try_into()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind::PermissionDenied;

    /// The filter of a thread is as good as that of a process, and ends with it.
    fn under_the_filter<T: Send>(try_it: impl FnOnce() -> T + Send) -> T {
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| {
                seccompiler::apply_filter(&program().expect("a filter")).expect("installed");
                try_it()
            });
            thread.join().expect("the thread ends in order")
        })
    }

    #[test]
    fn no_file_can_be_opened() {
        let tried = under_the_filter(|| std::fs::File::open("/dev/null").err());
        assert_eq!(tried.map(|error| error.kind()), Some(PermissionDenied));
    }

    #[test]
    fn no_connection_can_be_made() {
        let tried = under_the_filter(|| std::net::TcpListener::bind("127.0.0.1:0").err());
        assert_eq!(tried.map(|error| error.kind()), Some(PermissionDenied));
    }

    #[test]
    fn no_program_can_be_started() {
        let tried = under_the_filter(|| std::process::Command::new("/bin/true").spawn().err());
        assert_eq!(tried.map(|error| error.kind()), Some(PermissionDenied));
    }

    #[test]
    fn text_can_still_be_read() {
        let page = "<p>Åsa och Øjvind</p>";
        let read = under_the_filter(|| crate::parse(page.as_bytes(), Some("brev.html")));
        assert_eq!(read.as_deref(), Ok("Åsa och Øjvind"));
    }
}
