//! Any sequence of entries and undos gives the state that a plain model gives.

use std::collections::{BTreeMap, BTreeSet};

use lykta_casebook::{Casebook, Entry, Error, StepStatus, What};
use proptest::prelude::*;

use crate::folders::at;

#[derive(Clone, Debug)]
enum Act {
    Record { step: u8, what: What, note: bool, reference: bool },
    Undo,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let what = prop_oneof![
        (0..4_usize).prop_map(|index| What::Status(
            [StepStatus::ToDo, StepStatus::Waiting, StepStatus::Done, StepStatus::NotForMe][index]
        )),
        (0..3_u8, any::<bool>())
            .prop_map(|(part, ticked)| What::SubStep { id: format!("part-{part}"), ticked }),
        Just(What::Note),
    ];
    let record = (0..3_u8, what, any::<bool>(), any::<bool>())
        .prop_map(|(step, what, note, reference)| Act::Record { step, what, note, reference });
    prop::collection::vec(prop_oneof![3 => record, 1 => Just(Act::Undo)], 0..40)
}

/// Status, ticked parts, notes and reference number by step.
type Model = BTreeMap<String, (StepStatus, BTreeSet<String>, Vec<String>, Option<String>)>;

fn model_of(counting: &[Entry]) -> Model {
    let mut model = Model::new();
    for entry in counting {
        let state = model.entry(entry.step.clone()).or_default();
        match &entry.what {
            What::Status(status) => state.0 = *status,
            What::SubStep { id, ticked: true } => drop(state.1.insert(id.clone())),
            What::SubStep { id, ticked: false } => drop(state.1.remove(id)),
            What::Note => {}
        }
        state.2.extend(entry.note.clone());
        state.3 = entry.reference.clone().or(state.3.take());
    }
    model
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_records_and_undos_gives_the_state_of_a_plain_model(acts in acts()) {
        let mut casebook = Casebook::in_memory().unwrap();
        let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
        let mut counting: Vec<Entry> = Vec::new();
        let mut written = 0;
        for (second, act) in (1..).zip(&acts) {
            match act {
                Act::Record { step, what, note, reference } => {
                    let entry = Entry {
                        note: note.then(|| format!("note {second}")),
                        reference: reference.then(|| format!("number {second}")),
                        ..Entry::new(&format!("step-{step}"), what.clone(), at(second))
                    };
                    casebook.record(case, &entry).unwrap();
                    counting.push(entry);
                    written += 1;
                }
                Act::Undo => match (counting.pop(), casebook.undo(case, at(second))) {
                    (Some(expected), undone) => {
                        prop_assert_eq!(undone.unwrap().step, expected.step);
                        written += 1;
                    }
                    (None, undone) => prop_assert_eq!(undone, Err(Error::NothingToUndo)),
                },
            }
        }
        let found: Model = casebook.states(case).unwrap().into_iter()
            .map(|state| {
                let notes = state.notes.into_iter().map(|note| note.text).collect();
                (state.step, (state.status, state.ticked.into_iter().collect(), notes, state.reference))
            })
            .collect();
        let expected = model_of(&counting);
        let count = |status| u32::try_from(expected.values().filter(|state| state.0 == status).count()).unwrap();
        let summary = &casebook.cases().unwrap()[0];
        prop_assert_eq!((summary.done, summary.waiting), (count(StepStatus::Done), count(StepStatus::Waiting)));
        prop_assert_eq!(found, expected);
        prop_assert_eq!(casebook.diary(case).unwrap().len(), written, "the journal forgets nothing");
    }
}
