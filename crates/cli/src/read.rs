//! `lykta read`: what a notice says, with the words that show it.

use crate::{USED_WRONGLY, answer};
use clap::{Args, ValueEnum};
use lykta_guidance::{Certainty, Situation};
use lykta_notice::{Evidence, Reading};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// One byte more is enough to know that it is too long.
const LONGEST: u64 = lykta_document::LONGEST_FILE as u64;

/// `lykta read`
#[derive(Debug, Args)]
pub(crate) struct ReadArgs {
    /// A text, mail, web page, PDF or Word file, or `-` for standard input.
    file: PathBuf,
    /// How the findings are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &ReadArgs) -> ExitCode {
    let text = match text_of(args) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("error: {}: {error}", args.file.display());
            return ExitCode::from(USED_WRONGLY);
        }
    };
    let reading = lykta_notice::read(&text);
    answer(&match args.format {
        Format::Json => format!("{:#}\n", as_json(&reading)),
        Format::Text => as_text(&reading),
    });
    ExitCode::SUCCESS
}

fn text_of(args: &ReadArgs) -> Result<String, String> {
    let mut bytes = Vec::new();
    let told = |error: std::io::Error| error.to_string();
    if args.file.as_os_str() == "-" {
        std::io::stdin().take(LONGEST + 1).read_to_end(&mut bytes).map_err(told)?;
    } else {
        let file = std::fs::File::open(&args.file).map_err(told)?;
        file.take(LONGEST + 1).read_to_end(&mut bytes).map_err(told)?;
    }
    let name = args.file.to_string_lossy();
    lykta_document::open(&bytes, Some(&name)).map_err(|reason| reason.to_string())
}

/// The findings as the contract of the command line has them.
pub(crate) fn as_json(reading: &Reading) -> Value {
    json!({
        "language": reading.language,
        "country": reading.country,
        "categories": reading.categories,
        "events": reading.events.iter().map(|one| json!({"id": one.id, "evidence": one.evidence})).collect::<Vec<_>>(),
        "parties": reading.parties,
        "dates": reading.dates,
        "contact": reading.contact,
        "corrected": reading.corrected,
        "situation": reading.country.map(|country| situation(reading, country)),
    })
}

/// What a plan can start from. Nothing about cards, bank or e-ID is agreed to by a word.
fn situation(reading: &Reading, country: lykta_guidance::Country) -> Situation {
    let mut situation = Situation::new(country);
    situation.exposed = reading.categories.iter().map(|one| (one.id, one.state)).collect();
    situation.events = reading.events.iter().map(|one| one.id).collect();
    situation
}

fn as_text(reading: &Reading) -> String {
    let mut text = format!("language: {}\n", reading.language);
    if let Some(country) = reading.country {
        text.push_str(&format!("country: {country}\n"));
    }
    for (title, certainty) in [
        ("the notice says", Certainty::Known),
        ("the notice leaves open", Certainty::Possible),
        ("the notice says it is not so", Certainty::Excluded),
    ] {
        let found: Vec<_> =
            reading.categories.iter().filter(|one| one.state == certainty).collect();
        if !found.is_empty() {
            text.push_str(&format!("\n{title}\n"));
        }
        for one in found {
            text.push_str(&format!("  {}: {}\n", one.id, quoted(&one.evidence)));
        }
    }
    if !reading.events.is_empty() {
        text.push_str("\nwhat happened\n");
    }
    for one in &reading.events {
        text.push_str(&format!("  {}: {}\n", one.id, quoted(&one.evidence)));
    }
    if !reading.parties.is_empty() || !reading.dates.is_empty() {
        text.push_str("\nwho and when\n");
    }
    for one in &reading.parties {
        text.push_str(&format!("  {}: {}\n", one.role, one.name));
    }
    for one in &reading.dates {
        let meaning = format!("{:?}", one.meaning).to_lowercase();
        text.push_str(&format!("  {meaning}: {}\n", one.on));
    }
    text
}

fn quoted(evidence: &[Evidence]) -> String {
    let words: Vec<String> =
        evidence.iter().map(|one| format!("«{}»", one.text.replace('\n', " "))).collect();
    words.join(" ")
}
