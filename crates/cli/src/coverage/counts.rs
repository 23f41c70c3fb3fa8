//! How much there is: by country, by language, by what a person can say, by grade.

use super::Whole;
use super::table::Table;
use lykta_guidance::{
    Catalogue, Category, Circumstance, Country, Event, Grade, Language, Person, Reason, Role,
};

const COUNTRIES: [&str; 4] = ["", "FI", "SE", "DK"];

pub(super) fn by_country(whole: &Whole<'_>) -> Table {
    let catalogue = whole.catalogue;
    let mut table = Table::new("By country", &COUNTRIES);
    let mut row = |name: &str, count: &dyn Fn(Country) -> usize| {
        table.row(name, Country::ALL.iter().map(|country| count(*country)));
    };
    row("steps", &|country| catalogue.steps_in(country).count());
    row("of these, the country's own", &|country| {
        catalogue.steps_in(country).filter(|step| step.countries.len() == 1).count()
    });
    row("things to tick in them", &|country| {
        catalogue.steps_in(country).map(|step| step.sub_steps.len()).sum()
    });
    row("letters", &|country| catalogue.steps_in(country).map(|step| step.letters.len()).sum());
    let contacts = |country| catalogue.contacts().filter(move |one| one.country == country);
    row("contacts", &|country| contacts(country).count());
    row("lines of contacts", &|country| contacts(country).map(|one| one.line.len()).sum());
    row("lines with opening hours", &|country| {
        contacts(country).flat_map(|one| &one.line).filter(|line| line.hours.is_some()).count()
    });
    row("incidents", &|country| {
        catalogue.incidents().iter().filter(|one| one.countries.contains(&country)).count()
    });
    row("reading pages", &|country| {
        catalogue.pages().iter().filter(|page| page.sections_in(country).next().is_some()).count()
    });
    row("sections of reading pages", &|country| {
        catalogue.pages().iter().map(|page| page.sections_in(country).count()).sum()
    });
    table
}

/// Words that can be told, of all that are needed; and the ones that cannot.
pub(super) fn by_language(whole: &Whole<'_>) -> (Table, Vec<String>) {
    let title = "Words that are there, of those that are needed";
    let columns: Vec<&str> =
        std::iter::once("").chain(Language::ALL.iter().map(|one| one.as_str())).collect();
    let mut table = Table::new(title, &columns);
    let mut holes = Vec::new();
    for (name, kind) in [
        ("steps", "step-"),
        ("contacts", "contact-"),
        ("incidents", "incident-"),
        ("reading pages", "page-"),
        ("questions", "question-"),
        ("names and sentences of the program", ""),
    ] {
        let of_kind = |id: &str| {
            let kinds = ["step-", "contact-", "incident-", "page-", "question-"];
            if kind.is_empty() {
                !kinds.iter().any(|one| id.starts_with(one))
            } else {
                id.starts_with(kind)
            }
        };
        let demanded = || whole.demanded.iter().filter(|one| of_kind(&one.id));
        table.row(
            name,
            Language::ALL.iter().map(|language| {
                let reader = whole.words.reader(*language, Country::Fi);
                let (mut needed, mut there) = (0, 0);
                for one in demanded() {
                    let value = one.value.then_some(None);
                    let parts = one.parts.iter().map(|part| Some(part.as_str()));
                    for part in value.into_iter().chain(parts) {
                        needed += 1;
                        if reader.has(&one.id, part) {
                            there += 1;
                        } else {
                            holes.push(format!("{} in {language}", one.id));
                        }
                    }
                }
                format!("{there} of {needed}")
            }),
        );
    }
    holes.dedup();
    (table, holes)
}

/// Steps that name what a person can say; and what none names.
pub(super) fn by_reason(catalogue: &Catalogue) -> (Table, Vec<String>) {
    let mut table = Table::new("Steps that name what a person can say", &COUNTRIES);
    let mut holes = Vec::new();
    for reason in sayable() {
        let counts = Country::ALL.iter().map(|country| {
            let count = catalogue.steps_in(*country).filter(|one| one.when.names(&reason)).count();
            if count == 0 {
                holes.push(format!("{reason} in {country}"));
            }
            count
        });
        table.row(&reason, counts.collect::<Vec<_>>());
    }
    (table, holes)
}

/// Everything that the questions can set, but for the adult who is helped by nobody, and the
/// guardian, who comes with the child or the adult.
fn sayable() -> impl Iterator<Item = Reason> {
    let categories = Category::ALL.iter().copied().map(Reason::Exposed);
    let events = Event::ALL.iter().copied().map(Reason::Event);
    let circumstances = Circumstance::ALL.iter().copied().map(Reason::Circumstance);
    let persons = [Person::Child, Person::DependentAdult].map(Reason::Person);
    let helper = Reason::Role(Role::SupportWorker);
    categories.chain(events).chain(circumstances).chain(persons).chain([helper])
}

pub(super) fn by_grade(catalogue: &Catalogue) -> Table {
    let mut table =
        Table::new("How well it is supported", &["", "official", "secondary", "advice"]);
    let mut row = |name: &str, grades: Vec<Grade>| {
        let count = |grade: &Grade| grades.iter().filter(|one| *one == grade).count();
        table.row(name, Grade::ALL.iter().map(count));
    };
    row("steps", catalogue.steps().iter().map(|one| one.grade).collect());
    row("contacts", catalogue.contacts().map(|one| one.grade).collect());
    row("facts", catalogue.facts().map(|one| one.grade).collect());
    row("incidents", catalogue.incidents().iter().map(|one| one.grade).collect());
    let sections = catalogue.pages().iter().flat_map(|page| &page.section);
    row("sections of reading pages", sections.map(|one| one.grade).collect());
    row("sources", catalogue.sources().map(|one| one.grade).collect());
    table
}
