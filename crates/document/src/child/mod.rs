//! The child that reads one file and ends.
//!
//! It is the same program, started once more with an argument of its own. The file comes by
//! standard input, the text goes by standard output. Before the first byte is read, the child
//! gives up what a hostile file could use: memory, time, files, processes, the network.

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod filter;
mod limits;

use crate::{LONGEST_FILE, LONGEST_TEXT, Unreadable, parse};
use std::io::{Read as _, Write as _};

/// The argument that asks for it. Only [`crate::Reader`] gives it.
pub(crate) const ASKED: &str = "--read-one-file-as-a-child";

/// Ends an answer, so that a child that was ended while it spoke is not believed. Neither byte
/// stands in any text.
const THAT_IS_THE_TEXT: u8 = 0xFF;
const THAT_IS_THE_REASON: u8 = 0xFE;

/// The longest answer.
pub(crate) const LONGEST_ANSWER: usize = LONGEST_TEXT + 1;

/// Reads one file and ends, if this run of the program was started for it. Must be called before
/// anything else in `main`: what is open or running then is there in the child too.
pub fn serve_if_asked() {
    let mut asked = std::env::args_os().skip(1);
    if asked.next().is_some_and(|first| first == ASKED) {
        let ending = asked.next().unwrap_or_default();
        serve(&ending.to_string_lossy());
        std::process::exit(0);
    }
}

fn serve(ending: &str) {
    // What a parser stumbles over is nobody's business, and stands in no log.
    std::panic::set_hook(Box::new(|_| {}));
    let text = give_up_everything().and_then(|()| {
        let mut bytes = Vec::new();
        let mut file = std::io::stdin().lock().take(LONGEST_FILE as u64 + 1);
        file.read_to_end(&mut bytes).map_err(|_| Unreadable::NoReader)?;
        parse::text_of(&bytes, ending)
    });
    let (mut answer, end) = match text {
        Ok(text) => (text.into_bytes(), THAT_IS_THE_TEXT),
        Err(reason) => (reason.id().as_bytes().to_vec(), THAT_IS_THE_REASON),
    };
    answer.push(end);
    let mut out = std::io::stdout().lock();
    // If nobody listens any more, nobody wants to know.
    let _ = out.write_all(&answer).and_then(|()| out.flush());
}

fn give_up_everything() -> Result<(), Unreadable> {
    limits::set().map_err(|_| Unreadable::NoReader)?;
    #[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
    filter::install().map_err(|_| Unreadable::NoReader)?;
    Ok(())
}

/// What a child said, or `None` if it did not come to an end.
pub(crate) fn understood(mut answer: Vec<u8>) -> Option<Result<String, Unreadable>> {
    match answer.pop()? {
        THAT_IS_THE_TEXT => String::from_utf8(answer).ok().map(Ok),
        THAT_IS_THE_REASON => Unreadable::from_id(&answer).map(Err),
        _ => None,
    }
}
