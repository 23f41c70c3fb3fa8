//! Starts the child, gives it the file, and waits for the text, but not for long.

use crate::{LONGEST_FILE, Unreadable, child, kind};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// How long somebody waits before they think that nothing happens. The child's own limit on its
/// work comes sooner, unless the computer is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// The text of a file. `name` is the file's name, if it has one; only its ending is looked at, and
/// only where the file itself does not say what it is.
///
/// The program that calls this must call [`child::serve_if_asked`] at its start.
///
/// # Errors
/// Says why there is no text.
pub fn open(bytes: &[u8], name: Option<&str>) -> Result<String, Unreadable> {
    Reader::of_this_program().open(bytes, name)
}

/// Reads files in a child.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The program that serves as the child.
    pub program: PathBuf,
    /// How long it may take.
    pub patience: Duration,
}

impl Reader {
    /// The program that runs now.
    pub fn of_this_program() -> Self {
        // Linux knows which program runs, even after an update replaced its file.
        #[cfg(target_os = "linux")]
        let program = PathBuf::from("/proc/self/exe");
        #[cfg(not(target_os = "linux"))]
        let program = std::env::current_exe().unwrap_or_default();
        Self { program, patience: PATIENCE }
    }

    /// See [`open`].
    ///
    /// # Errors
    /// Says why there is no text.
    pub fn open(&self, bytes: &[u8], name: Option<&str>) -> Result<String, Unreadable> {
        if bytes.len() > LONGEST_FILE {
            return Err(Unreadable::TooLarge);
        }
        let mut child = Command::new(&self.program)
            .args([child::ASKED, name.map(kind::ending).unwrap_or_default()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Unreadable::NoReader)?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Unreadable::NoReader);
        };
        let (said, heard) = mpsc::channel();
        let answer = std::thread::scope(|scope| {
            scope.spawn(move || said.send(exchange(bytes, input, output)));
            let answer = heard.recv_timeout(self.patience);
            // It has said all it has to say, or had its time. If it has ended already, how it
            // ended stays true; and its end lets the thread above come to an end.
            let _ = child.kill();
            answer
        });
        let ended = child.wait().map_err(|_| Unreadable::NoReader)?;
        match answer {
            Err(_) => Err(Unreadable::TooSlow),
            Ok(answer) if answer.len() > child::LONGEST_ANSWER => Err(Unreadable::TooLarge),
            Ok(answer) => child::understood(answer).unwrap_or_else(|| Err(reason(ended))),
        }
    }
}

/// Gives the file and takes the answer. The child reads to the end before it speaks.
fn exchange(bytes: &[u8], mut input: impl Write, output: impl Read) -> Vec<u8> {
    // A child that has ended takes nothing more; how it ended tells why.
    let _ = input.write_all(bytes);
    drop(input);
    let mut answer = Vec::new();
    let _ = output.take(child::LONGEST_ANSWER as u64 + 1).read_to_end(&mut answer);
    answer
}

/// Why a child ended without an answer.
fn reason(ended: ExitStatus) -> Unreadable {
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use std::os::unix::process::ExitStatusExt as _;
        if let Some(signal) = ended.signal() {
            return match Signal::from_named_raw(signal) {
                Some(Signal::XCPU) => Unreadable::TooSlow,
                // Rust ends so where there is no more memory, or no more room on the stack.
                Some(Signal::ABORT) => Unreadable::TooLarge,
                _ => Unreadable::Broken,
            };
        }
    }
    match ended.code() {
        // A parser gave up.
        Some(101) => Unreadable::Broken,
        _ => Unreadable::NoReader,
    }
}
