//! What is promised of the text of files, each promise as a test.
//!
//! Everything here is read in this process. The child and its limits are tested with the program
//! that serves as the child, in `crates/cli/tests/lykta/files.rs`.

mod docx;
mod failures;
mod html;
mod kinds;
mod letters;
mod mail;
mod make;
mod never;
mod pdf;
mod plain;
