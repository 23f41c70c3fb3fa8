//! The stories: each file in `tests/stories/` tells of one person, and which steps the plan
//! must hold in which order. A new story is a new file.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::{
    Answer, Circumstance, Country, IncidentId, Language, OPEN_STEPS, Person, PlannedStep,
    QuestionId, Reason, Situation, StepId, plan_for,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// One story.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Story {
    /// What it tells, for the reader of the file.
    #[serde(rename = "story")]
    _story: String,
    country: Country,
    /// The language the person reads.
    language: Language,
    #[serde(default)]
    incident: Option<IncidentId>,
    /// What holds besides the incident.
    #[serde(default)]
    holds: Vec<Reason>,
    #[serde(default)]
    answers: BTreeMap<QuestionId, Answer>,
    /// Steps that must be in the plan, in this order.
    in_order: Vec<StepId>,
    /// Steps that must be among the first seven.
    #[serde(default)]
    first: Vec<StepId>,
    /// Steps that must not be in the plan.
    #[serde(default)]
    never: Vec<StepId>,
    /// Blocks that must be asked about first.
    #[serde(default)]
    asked: Vec<StepId>,
    /// Words that a person must read somewhere in the named step, in the story's language.
    #[serde(default)]
    reads: BTreeMap<String, String>,
}

/// How many stories each country has at least.
const STORIES_OF_A_COUNTRY: usize = 12;

#[test]
fn every_story_gets_its_plan() {
    let told: Vec<String> = stories().iter().flat_map(|(name, story)| tell(name, story)).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

#[test]
fn each_country_tells_of_everybody() {
    let stories = stories();
    let circumstances = Circumstance::ALL.iter().copied().map(Reason::Circumstance);
    let persons = [Person::Child, Person::DependentAdult].map(Reason::Person);
    let lives: Vec<Reason> = circumstances.chain(persons).collect();
    for country in Country::ALL {
        let of_country =
            || stories.iter().map(|(_, one)| one).filter(|one| one.country == *country);
        let count = of_country().count();
        assert!(count >= STORIES_OF_A_COUNTRY, "{country} has {count} stories");
        for reason in &lives {
            let told = of_country().any(|story| story.holds.contains(reason));
            assert!(told, "no story of {country} tells of {reason}");
        }
        for language in Language::ALL {
            let read = of_country().any(|story| story.language == *language);
            assert!(read, "nobody reads {language} in the stories of {country}");
        }
    }
}

/// Every story, by the name of its file.
fn stories() -> Vec<(String, Story)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("stories");
    let files = std::fs::read_dir(dir).unwrap().map(|one| one.unwrap().path());
    let mut stories: Vec<_> = files
        .map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(file).unwrap();
            let story = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, story)
        })
        .collect();
    stories.sort_by(|(one, _), (other, _)| one.cmp(other));
    stories
}

/// What is not as the story says.
fn tell(name: &str, story: &Story) -> Vec<String> {
    let catalogue = lykta_words::catalogue();
    let mut situation = Situation::new(story.country);
    situation.incident.clone_from(&story.incident);
    situation.answers.clone_from(&story.answers);
    for reason in &story.holds {
        situation = situation.with(reason);
    }
    let plan = plan_for(&situation, catalogue);
    let place = |id: &StepId| plan.steps.iter().position(|one| one.step.id == *id);

    let mut wrong = Vec::new();
    let mut last = None;
    for id in &story.in_order {
        match place(id) {
            None => wrong.push(format!("{name}: {id} is not in the plan")),
            Some(at) if last.is_some_and(|last| at < last) => {
                wrong.push(format!("{name}: {id} comes too early"));
            }
            at => last = at,
        }
    }
    for id in &story.first {
        if place(id).is_none_or(|at| at >= OPEN_STEPS) {
            wrong.push(format!("{name}: {id} is not among the first {OPEN_STEPS}"));
        }
    }
    wrong.extend(
        story
            .never
            .iter()
            .filter(|id| place(id).is_some())
            .map(|id| format!("{name}: {id} does not belong")),
    );
    for id in &story.asked {
        if !plan.to_ask.iter().any(|one: &PlannedStep<'_>| one.step.id == *id) {
            wrong.push(format!("{name}: {id} is not asked about"));
        }
    }
    let reader = lykta_words::words().reader(story.language, story.country);
    for (id, wanted) in &story.reads {
        let step = catalogue.step(&StepId::new(id)).unwrap_or_else(|| panic!("{name}: no {id}"));
        let words = format!("{:?}", reader.step(step));
        if !words.contains(wanted) {
            wrong.push(format!("{name}: {id} does not say «{wanted}»"));
        }
    }
    if !wrong.is_empty() {
        let plan: Vec<String> =
            plan.steps.iter().map(|one| format!("  {} {}", one.urgency, one.step.id)).collect();
        wrong.push(format!("{name} has this plan:\n{}", plan.join("\n")));
    }
    wrong
}
