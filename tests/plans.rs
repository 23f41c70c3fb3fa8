//! What holds for the real catalogue, whatever the person answers.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::{
    Category, Certainty, Circumstance, Country, Event, Person, Reason, Role, Situation, Urgency,
    plan_for,
};
use proptest::collection::{btree_map, btree_set};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

fn a_situation() -> impl Strategy<Value = Situation> {
    let incidents: Vec<_> =
        lykta_words::catalogue().incidents().iter().map(|one| one.id.clone()).collect();
    (
        select(Country::ALL),
        btree_map(select(Category::ALL), select(Certainty::ALL), 0..20),
        btree_set(select(Event::ALL), 0..17),
        btree_set(select(Circumstance::ALL), 0..8),
        select(Person::ALL),
        select(Role::ALL),
        prop::option::of(select(incidents)),
    )
        .prop_map(|(country, exposed, events, circumstances, person, role, incident)| {
            let mut situation = Situation::new(country);
            situation.exposed = exposed;
            situation.events = events;
            situation.circumstances = circumstances;
            situation.person = person;
            situation.role = role;
            situation.incident = incident;
            situation
        })
}

proptest! {
    #[test]
    fn the_plan_is_in_order_says_why_and_stays_in_the_country(situation in a_situation()) {
        let plan = plan_for(&situation, lykta_words::catalogue());
        let once: BTreeSet<_> = plan.steps.iter().map(|one| &one.step.id).collect();
        prop_assert_eq!(once.len(), plan.steps.len(), "each step stands once");
        for pair in plan.steps.windows(2) {
            prop_assert!(pair[0].urgency <= pair[1].urgency, "bands never decrease");
        }
        for (at, one) in plan.steps.iter().enumerate() {
            prop_assert!(!one.because.is_empty(), "{} says why", one.step.id);
            prop_assert!(one.step.countries.contains(&situation.country));
            for before in &one.step.after {
                let place = plan.steps.iter().position(|other| other.step.id == *before);
                prop_assert!(place.is_none_or(|place| place < at), "{before} first");
            }
        }
        prop_assert_eq!(plan_for(&situation, lykta_words::catalogue()), plan, "the same again");
    }

    #[test]
    fn every_reason_can_be_read_in_every_language(situation in a_situation()) {
        let plan = plan_for(&situation, lykta_words::catalogue());
        for language in lykta_guidance::Language::ALL {
            let reader = lykta_words::words().reader(*language, situation.country);
            for one in plan.steps.iter().chain(&plan.to_ask) {
                let because = reader.because(&one.because);
                prop_assert!(because.ends_with('.'), "{language}: «{because}» is a sentence");
            }
        }
    }
}

#[test]
fn an_empty_situation_still_has_a_first_step_in_each_country() {
    for country in Country::ALL {
        let plan = plan_for(&Situation::new(*country), lykta_words::catalogue());
        assert!(!plan.steps.is_empty(), "{country}: somebody who knows nothing is not left alone");
    }
}

#[test]
fn a_plain_case_asks_for_no_more_than_seven_things_at_once() {
    for country in Country::ALL {
        let situation = [Category::Name, Category::HomeAddress, Category::PersonalIdentityCode]
            .into_iter()
            .fold(Situation::new(*country), |situation, category| {
                situation.with(&Reason::Exposed(category))
            });
        let plan = plan_for(&situation, lykta_words::catalogue());
        let soon: Vec<_> = plan
            .steps
            .iter()
            .filter(|one| one.urgency <= Urgency::Today)
            .map(|one| one.step.id.as_str())
            .collect();
        assert!(soon.len() <= 7, "{country}: {soon:?}");
    }
}

#[test]
fn a_block_of_cards_bank_or_e_id_never_comes_from_a_mere_possibility() {
    for country in Country::ALL {
        for category in [Category::PaymentCard, Category::OnlineBankingCredentials] {
            let mut situation = Situation::new(*country);
            situation.exposed.insert(category, Certainty::Possible);
            let plan = plan_for(&situation, lykta_words::catalogue());
            assert!(!plan.to_ask.is_empty(), "{country} {category}: the person is asked");
            assert!(plan.steps.iter().all(|one| !one.step.ask_first), "{country} {category}");
        }
    }
}

#[test]
fn the_compiled_content_is_the_content_of_the_checkout() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut compiled = 0;
    for (file, text) in lykta_words::compiled_files() {
        let there =
            std::fs::read_to_string(root.join(file)).unwrap_or_else(|_| panic!("no {file}"));
        assert_eq!(there, text, "{file} was compiled in its present form");
        compiled += 1;
    }
    let mut on_disk = 0;
    let mut dirs = vec![root.join("guidance"), root.join("locales")];
    while let Some(dir) = dirs.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                dirs.push(path);
            } else if path.extension().is_some_and(|one| one == "toml" || one == "ftl") {
                on_disk += 1;
            }
        }
    }
    assert_eq!(compiled, on_disk, "every file of the content is compiled in");
}
