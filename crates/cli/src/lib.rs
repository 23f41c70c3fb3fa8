//! Lykta from a terminal. What a person reads is in the language asked for; usage, errors
//! and findings are in English, on standard error or for editors.

pub mod check;
mod coverage;
mod ease;
mod plan;
mod read;
mod score;
mod suggest;

use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

/// Used wrongly, an id that does not exist, or input that cannot be read.
pub(crate) const USED_WRONGLY: u8 = 2;

/// Lykta walks people whose personal data was exposed through protective steps. Offline.
#[derive(Debug, Parser)]
#[command(name = "lykta", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the plan for a situation.
    Plan(plan::PlanArgs),
    /// Read a notice: what it says was exposed, may have been, was not, and what happened.
    Read(read::ReadArgs),
    /// Score the reader on a folder of labelled notices.
    Score(score::ScoreArgs),
    /// Print tables of what there is, for whom, in which language, and how it reads.
    Coverage(coverage::CoverageArgs),
    /// Check the content; one line for each finding, exit 1 if there are any.
    Check(check::CheckArgs),
}

/// Runs the program with these arguments, the program's own name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Cli::try_parse_from(args) {
        Ok(cli) => match cli.command {
            Command::Plan(args) => plan::run(&args),
            Command::Read(args) => read::run(&args),
            Command::Score(args) => score::run(&args),
            Command::Coverage(args) => coverage::run(&args),
            Command::Check(args) => check::run(&args),
        },
        Err(error) => {
            // Help and version are answers; clap prints them to standard output.
            let _ = error.print();
            if error.use_stderr() { ExitCode::from(USED_WRONGLY) } else { ExitCode::SUCCESS }
        }
    }
}

/// Prints an answer. A reader that went away, such as `head`, is no error.
pub(crate) fn answer(text: &str) {
    use std::io::Write as _;
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
