//! The command line from outside, and every rule of the check broken on purpose.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy does not know as tests")]

mod check_data;
mod check_words;
mod command_line;
mod coverage;
mod files;
mod notices;
mod support;
