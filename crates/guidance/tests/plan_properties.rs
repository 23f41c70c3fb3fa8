//! What holds for every plan, whatever the catalogue and the situation.
//!
//! The catalogues here are made at random, so that the rules are not merely lucky with the
//! content of the day. The same claims are tested on the real catalogue in `tests/`.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::{
    Catalogue, Category, Certainty, Circumstance, Country, Event, Plan, Reason, Situation, plan_for,
};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A step of a made-up catalogue; `after` and `replaces` point to earlier steps only, so that
/// there is no circle.
#[derive(Debug, Clone)]
struct MadeUp {
    urgency: &'static str,
    weight: &'static str,
    any: Vec<String>,
    none: Vec<String>,
    after: Vec<prop::sample::Index>,
    replaces: Option<prop::sample::Index>,
    ask_first: bool,
    soften: Option<&'static str>,
}

fn a_reason() -> impl Strategy<Value = String> {
    prop_oneof![
        select(Category::ALL).prop_map(|one| format!("exposed:{one}")),
        select(Event::ALL).prop_map(|one| format!("event:{one}")),
        select(Circumstance::ALL).prop_map(|one| format!("circumstance:{one}")),
        Just("exposed:*".to_owned()),
        Just("event:*".to_owned()),
    ]
}

fn a_step() -> impl Strategy<Value = MadeUp> {
    let band = || select(vec!["now", "today", "this-week", "later"]);
    (
        band(),
        select(vec!["essential", "advised", "optional"]),
        vec(a_reason(), 1..4),
        vec(a_reason(), 0..2),
        vec(any::<prop::sample::Index>(), 0..3),
        prop::option::weighted(0.2, any::<prop::sample::Index>()),
        prop::bool::weighted(0.2),
        prop::option::of(band()),
    )
        .prop_map(|(urgency, weight, any, none, after, replaces, ask_first, soften)| MadeUp {
            urgency,
            weight,
            any,
            none,
            after,
            replaces,
            ask_first,
            soften,
        })
}

/// The catalogue, unless a replacement closes a circle: those the loader refuses.
fn catalogue_of(steps: &[MadeUp]) -> Result<Catalogue, TestCaseError> {
    let mut text = String::new();
    for (at, step) in steps.iter().enumerate() {
        let earlier = |index: &prop::sample::Index| format!("nordic-{}", index.index(at));
        let after: Vec<String> =
            if at == 0 { vec![] } else { step.after.iter().map(earlier).collect() };
        let replaces: Vec<String> =
            if at == 0 { vec![] } else { step.replaces.iter().map(earlier).collect() };
        // A step that replaces what it waits for is legal, but says nothing here.
        let after: Vec<&String> = after.iter().filter(|one| !replaces.contains(one)).collect();
        write!(
            text,
            "[[step]]\nid = \"nordic-{at}\"\ncountries = [\"FI\", \"SE\"]\nurgency = {:?}\n\
             weight = {:?}\nminutes = 5\nwhen = {{ any = {:?}, none = {:?} }}\nafter = {after:?}\n\
             replaces = {replaces:?}\nask-first = {}\ngrade = \"advice\"\n",
            step.urgency, step.weight, step.any, step.none, step.ask_first
        )
        .unwrap();
        if let Some(soften) = step.soften {
            writeln!(text, "soften-if-possible = {soften:?}").unwrap();
        }
    }
    Catalogue::load([("made-up.toml", text.as_str())]).map_err(|found| {
        assert!(found.iter().all(|one| one.what.contains("in a circle")), "{found:#?}");
        TestCaseError::reject("a circle")
    })
}

fn a_situation() -> impl Strategy<Value = Situation> {
    (
        btree_map(select(Category::ALL), select(Certainty::ALL), 0..6),
        btree_set(select(Event::ALL), 0..4),
        btree_set(select(Circumstance::ALL), 0..3),
    )
        .prop_map(|(exposed, events, circumstances)| {
            let mut situation = Situation::new(Country::Fi);
            situation.exposed = exposed;
            situation.events = events;
            situation.circumstances = circumstances;
            situation
        })
}

fn ids(plan: &Plan<'_>) -> Vec<String> {
    plan.steps.iter().map(|one| one.step.id.to_string()).collect()
}

proptest! {
    #[test]
    fn every_plan_is_in_order_and_says_why(
        steps in vec(a_step(), 1..30),
        situation in a_situation(),
    ) {
        let catalogue = catalogue_of(&steps)?;
        let plan = plan_for(&situation, &catalogue);

        let once: BTreeSet<String> = ids(&plan).into_iter().collect();
        prop_assert_eq!(once.len(), plan.steps.len(), "each step stands once");
        for pair in plan.steps.windows(2) {
            prop_assert!(pair[0].urgency <= pair[1].urgency, "bands never decrease");
        }
        for (at, one) in plan.steps.iter().enumerate() {
            prop_assert!(!one.because.is_empty(), "{} says why", one.step.id);
            for before in &one.step.after {
                let place = plan.steps.iter().position(|other| other.step.id == *before);
                if let Some(place) = place {
                    prop_assert!(place < at, "{before} stands before {}", one.step.id);
                }
            }
        }
        for one in &plan.to_ask {
            prop_assert!(one.step.ask_first, "only blocks ask first");
            prop_assert!(!one.because.is_empty());
            prop_assert!(!once.contains(one.step.id.as_str()), "not asked and planned at once");
        }
        prop_assert_eq!(plan_for(&situation, &catalogue), plan, "the same again");
    }

    #[test]
    fn an_added_category_takes_no_step_away(
        steps in vec(a_step(), 1..30),
        situation in a_situation(),
        category in select(Category::ALL),
        certainty in select(vec![Certainty::Known, Certainty::Possible]),
    ) {
        let catalogue = catalogue_of(&steps)?;
        let before = plan_for(&situation, &catalogue);
        prop_assume!(!situation.exposed.contains_key(&category));
        let mut richer = situation.clone();
        richer.exposed.insert(category, certainty);
        let after = plan_for(&richer, &catalogue);

        let there: BTreeSet<String> = ids(&after).into_iter().collect();
        for one in &before.steps {
            let id = &one.step.id;
            if there.contains(id.as_str()) {
                continue;
            }
            let none = one.step.when.none.iter().any(|pattern| {
                matches!(pattern, lykta_guidance::Pattern::AnyExposed)
                    || *pattern == lykta_guidance::Pattern::One(Reason::Exposed(category))
            });
            let replaced = catalogue.steps().iter().any(|fuller| fuller.replaces.contains(id));
            // Once a category is known, not knowing whether one is affected is over.
            let only_unknown = one.because == [Reason::Event(Event::UnknownIfAffected)];
            prop_assert!(none || replaced || only_unknown, "{id} went away for no stated reason");
        }
    }

    #[test]
    fn knowing_more_surely_never_puts_a_step_later(
        steps in vec(a_step(), 1..30),
        situation in a_situation(),
        category in select(Category::ALL),
    ) {
        let catalogue = catalogue_of(&steps)?;
        let mut possible = situation.clone();
        possible.exposed.insert(category, Certainty::Possible);
        let mut known = situation;
        known.exposed.insert(category, Certainty::Known);
        let (possible, known) = (plan_for(&possible, &catalogue), plan_for(&known, &catalogue));
        for one in &known.steps {
            let softer = possible.steps.iter().find(|other| other.step.id == one.step.id);
            // A step may be set to soften to an earlier band, which is odd but its own choice;
            // its prerequisites follow it.
            let odd = catalogue.steps().iter().any(|step| {
                step.soften_if_possible.is_some_and(|band| band < step.urgency)
            });
            // A prerequisite may lose the step that pulled it forward to a `none` or a fuller step.
            let pulled = possible.steps.iter().any(|other| {
                known.steps.iter().all(|still| still.step.id != other.step.id)
            });
            if let Some(softer) = softer && !odd && !pulled {
                prop_assert!(one.urgency <= softer.urgency, "{} moved later", one.step.id);
            }
        }
    }
}
