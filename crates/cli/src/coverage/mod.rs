//! `lykta coverage`: what there is, for which country, in which language, from which sources,
//! and how it reads. No figure changes with the day.

mod counts;
mod readability;
mod sources;
mod table;

use crate::check::{Content, demanded};
use crate::{USED_WRONGLY, answer};
use clap::{Args, ValueEnum};
use lykta_guidance::Catalogue;
use lykta_words::Words;
use std::path::PathBuf;
use std::process::ExitCode;
use table::Table;

/// `lykta coverage`
#[derive(Debug, Args)]
pub(crate) struct CoverageArgs {
    /// The folder that holds `guidance` and `locales`; the checkout around the working
    /// directory if left out.
    dir: Option<PathBuf>,
    /// How the tables are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
}

/// What the tables are made of.
struct Whole<'c> {
    catalogue: &'c Catalogue,
    words: &'c Words,
    demanded: Vec<lykta_words::Demanded>,
}

pub(crate) fn run(args: &CoverageArgs) -> ExitCode {
    let content = match Content::open(args.dir.as_deref()) {
        Ok(content) => content,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(USED_WRONGLY);
        }
    };
    let catalogue = match Catalogue::load(content.guidance()) {
        Ok(catalogue) => catalogue,
        Err(findings) => {
            findings.iter().for_each(|finding| eprintln!("{finding}"));
            eprintln!("error: the data cannot be read; `lykta check` tells how to mend it");
            return ExitCode::from(USED_WRONGLY);
        }
    };
    let words = Words::new(&catalogue, content.locales());
    let demanded = demanded(&catalogue);
    let whole = Whole { catalogue: &catalogue, words: &words, demanded };
    answer(&told(&whole, args.format));
    ExitCode::SUCCESS
}

fn told(whole: &Whole<'_>, format: Format) -> String {
    let (tables, holes) = tables(whole);
    let mut text = match format {
        Format::Text => String::new(),
        Format::Markdown => {
            "# Coverage\n\nPrinted by `lykta coverage --format markdown`; a test keeps it current.\n\n"
                .to_owned()
        }
    };
    for table in &tables {
        text.push_str(&match format {
            Format::Text => table.as_text(),
            Format::Markdown => table.as_markdown(),
        });
        text.push('\n');
    }
    text.push_str(&match holes.as_slice() {
        [] => "No hole: every word is there in every language, and everything a person can say \
               has a step of its own in every country.\n"
            .to_owned(),
        holes => format!("Holes: {}.\n", holes.join(", ")),
    });
    text
}

/// Every table, and what is missing.
fn tables(whole: &Whole<'_>) -> (Vec<Table>, Vec<String>) {
    let (by_language, mut holes) = counts::by_language(whole);
    let (by_reason, unanswered) = counts::by_reason(whole.catalogue);
    holes.extend(unanswered);
    let mut tables = vec![
        counts::by_country(whole),
        by_language,
        by_reason,
        counts::by_grade(whole.catalogue),
        sources::by_month(whole.catalogue),
        sources::by_year_of_page(whole.catalogue),
        readability::by_language(whole),
    ];
    tables.extend(readability::hardest(whole));
    (tables, holes)
}
