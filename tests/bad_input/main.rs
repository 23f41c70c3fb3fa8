//! Bad input: the person reads what happened, what is safe and what to do next, and the file
//! is untouched. How the casebook itself answers is tested in `crates/casebook`.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

mod casebooks;
mod disks;
mod killed;
mod notices;
mod unlocking;
