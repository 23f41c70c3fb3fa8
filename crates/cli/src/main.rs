//! The program `lykta`: plans and content checks from a terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    lykta_document::child::serve_if_asked();
    lykta_cli::run(std::env::args_os())
}
