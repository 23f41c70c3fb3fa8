//! `lykta check`: every rule on the content, one file for each group of rules.
//!
//! It reads files, so that an editor sees `file:line`; what is compiled in is not looked at.

mod content;
mod data_words;
mod dead;
mod functions;
mod ids;
mod literals;
mod needs;
mod numbers;
mod plain_case;
mod reach;
mod reading;
mod retired_numbers;
mod support;
mod terms;
mod typed;
mod used;
mod variables;
mod window_words;
mod words_of;

use crate::{USED_WRONGLY, answer};
use clap::Args;
pub use content::{Content, Unreadable};
pub(crate) use data_words::all_demanded as demanded;
use lykta_guidance::{Catalogue, Finding, Language};
use lykta_words::Words;
use std::path::PathBuf;
use std::process::ExitCode;
use words_of::Book;

/// `lykta check`
#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// The folder that holds `guidance` and `locales`; the checkout around the working
    /// directory if left out.
    dir: Option<PathBuf>,
}

/// What the rules look at.
struct Subject<'t> {
    content: &'t Content,
    catalogue: &'t Catalogue,
    words: &'t Words,
    book: &'t Book<'t>,
}

type Rule = fn(&Subject<'_>) -> Vec<Finding>;

/// Rules that need only the words.
const WORD_RULES: &[Rule] = &[variables::rule, typed::rule];

/// Rules that need a catalogue that loads.
const CATALOGUE_RULES: &[Rule] = &[
    needs::rule,
    data_words::rule,
    dead::rule,
    functions::rule,
    ids::rule,
    numbers::rule,
    plain_case::rule,
    reach::rule,
    reading::rule,
    retired_numbers::rule,
    support::rule,
    terms::rule,
    window_words::rule,
];

/// What a check found.
#[derive(Debug)]
pub struct Report {
    /// Everything that is wrong, by file and line.
    pub findings: Vec<Finding>,
    /// One line: how much was looked at, or how much is wrong.
    pub summary: String,
}

/// Runs every rule on the content.
pub fn check(content: &Content) -> Report {
    let book = Book::read(content.locales());
    let mut findings = book.findings.clone();
    let loaded = Catalogue::load(content.guidance());
    let (catalogue, rules): (Catalogue, &[&[Rule]]) = match loaded {
        Ok(catalogue) => (catalogue, &[WORD_RULES, CATALOGUE_RULES]),
        Err(errors) => {
            findings.extend(errors);
            // The names that may be typed are worth having when nothing else loads.
            let names = content.guidance().filter(|(file, _)| file.ends_with("names.toml"));
            (Catalogue::load(names).unwrap_or_default(), &[WORD_RULES])
        }
    };
    let words = Words::new(&catalogue, content.locales());
    let subject = Subject { content, catalogue: &catalogue, words: &words, book: &book };
    findings.extend(rules.iter().copied().flatten().flat_map(|rule| rule(&subject)));
    findings.sort();
    findings.dedup();
    let summary = summary(&findings, &catalogue);
    Report { findings, summary }
}

fn summary(findings: &[Finding], catalogue: &Catalogue) -> String {
    match findings.len() {
        0 => format!(
            "checked {} steps, {} contacts, {} facts, {} sources, {} incidents, {} pages and {} questions in {} languages",
            catalogue.steps().len(),
            catalogue.contacts().count(),
            catalogue.facts().count(),
            catalogue.sources().count(),
            catalogue.incidents().len(),
            catalogue.pages().len(),
            catalogue.questions().len(),
            Language::ALL.len(),
        ),
        1 => "1 finding".to_owned(),
        many => format!("{many} findings"),
    }
}

pub(crate) fn run(args: &CheckArgs) -> ExitCode {
    let content = match Content::open(args.dir.as_deref()) {
        Ok(content) => content,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(USED_WRONGLY);
        }
    };
    let report = check(&content);
    let lines: String = report.findings.iter().map(|finding| format!("{finding}\n")).collect();
    answer(&format!("{lines}{}\n", report.summary));
    ExitCode::from(u8::from(!report.findings.is_empty()))
}
