//! `lykta plan`: the plan for a situation given as flags.

mod json;
mod text;

pub(crate) use text::WORDS;

use crate::suggest::unknown;
use crate::{USED_WRONGLY, answer};
use clap::{Args, ValueEnum};
use lykta_guidance::{
    Catalogue, Category, Certainty, Circumstance, Contact, Country, Event, IncidentId, Language,
    Person, Role, Situation, plan_for,
};
use lykta_words::Reader;
use std::process::ExitCode;
use std::str::FromStr;

/// Flags override what `--incident` brings. A category given twice counts as the surer one.
#[derive(Debug, Args)]
pub(crate) struct PlanArgs {
    /// Whose rules and contacts apply: FI, SE or DK.
    #[arg(long, value_parser = country)]
    country: Country,
    /// Language of the words: sv, fi, da or en; the country's first one if left out.
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// Categories of data that were exposed.
    #[arg(long, value_delimiter = ',', value_parser = category)]
    exposed: Vec<Category>,
    /// Categories that may have been exposed.
    #[arg(long, value_delimiter = ',', value_parser = category)]
    possible: Vec<Category>,
    /// Categories that were not exposed.
    #[arg(long, value_delimiter = ',', value_parser = category)]
    excluded: Vec<Category>,
    /// What happened.
    #[arg(long, value_delimiter = ',', value_parser = event)]
    event: Vec<Event>,
    /// Whom the data is about.
    #[arg(long, value_parser = person, default_value = "adult")]
    person: Person,
    /// Who sits at the keyboard.
    #[arg(long, value_parser = role, default_value = "self")]
    role: Role,
    /// What changes what is safe or possible.
    #[arg(long, value_delimiter = ',', value_parser = circumstance)]
    circumstance: Vec<Circumstance>,
    /// A known incident.
    #[arg(long)]
    incident: Option<String>,
    /// How the plan is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

pub(crate) fn run(args: &PlanArgs) -> ExitCode {
    let catalogue = lykta_words::catalogue();
    let situation = match situation(args, catalogue) {
        Ok(situation) => situation,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(USED_WRONGLY);
        }
    };
    let abroad = situation.circumstances.contains(&Circumstance::Abroad);
    let language = args.language.unwrap_or(first_language(args.country));
    let reader = lykta_words::words().reader(language, args.country).from_abroad(abroad);
    let plan = plan_for(&situation, catalogue);
    answer(&match args.format {
        Format::Text => text::plan(&plan, catalogue, &reader, text::Marks::PLAIN),
        Format::Markdown => text::plan(&plan, catalogue, &reader, text::Marks::MARKDOWN),
        Format::Json => json::plan(&plan, catalogue, &reader),
    });
    ExitCode::SUCCESS
}

fn situation(args: &PlanArgs, catalogue: &Catalogue) -> Result<Situation, String> {
    let mut situation = Situation::new(args.country);
    // The surest last, so that it stays.
    for (categories, certainty) in [
        (&args.excluded, Certainty::Excluded),
        (&args.possible, Certainty::Possible),
        (&args.exposed, Certainty::Known),
    ] {
        situation.exposed.extend(categories.iter().map(|category| (*category, certainty)));
    }
    situation.events.extend(&args.event);
    situation.circumstances.extend(&args.circumstance);
    situation.person = args.person;
    situation.role = args.role;
    if let Some(id) = &args.incident {
        let incident = IncidentId::new(id);
        if catalogue.incident(&incident).is_none() {
            let known: Vec<&str> =
                catalogue.incidents().iter().map(|incident| incident.id.as_str()).collect();
            return Err(unknown("incident", id, &known));
        }
        situation.incident = Some(incident);
    }
    Ok(situation)
}

fn first_language(country: Country) -> Language {
    match country {
        Country::Fi => Language::Fi,
        Country::Se => Language::Sv,
        Country::Dk => Language::Da,
    }
}

/// The number to show first for this reader, as it is dialled from where they are.
fn phone(contact: &Contact, reader: &Reader<'_>) -> Option<String> {
    contact.best_phone(reader.language())?.dialled(contact.country, reader.is_abroad())
}

/// The address to show first: of a line in the reader's language, else the contact's page.
fn url<'c>(contact: &'c Contact, reader: &Reader<'_>) -> Option<&'c str> {
    let lines = || contact.line.iter().filter(|line| line.url.is_some());
    let spoken = lines().find(|line| line.speaks(reader.language()));
    let of_line = |line: &'c lykta_guidance::Line| line.url.as_deref();
    spoken.and_then(of_line).or(contact.url.as_deref()).or_else(|| lines().find_map(of_line))
}

fn read<T: FromStr>(kind: &str, text: &str, all: &[&str]) -> Result<T, String> {
    text.parse().map_err(|_| unknown(kind, text, all))
}

macro_rules! value_parsers {
    ($($parser:ident $kind:ident $name:literal),+ $(,)?) => {$(
        fn $parser(text: &str) -> Result<$kind, String> {
            let all: Vec<&str> = $kind::ALL.iter().map(|value| value.as_str()).collect();
            read($name, text, &all)
        }
    )+};
}

value_parsers! {
    country Country "country", language Language "language", category Category "category",
    event Event "event", person Person "person", role Role "role",
    circumstance Circumstance "circumstance",
}
