//! A step page.

use super::matter::Matter;
use super::plan::count;
use super::{contact, day, source};
use crate::wire::{Code, LetterView, NoteView, StepView, SubStepView};
use lykta_guidance::{Circumstance, PlannedStep, Step, StepId};
use lykta_words::catalogue;

/// The page of a step, also of one that has left the plan.
///
/// # Errors
/// [`Code::UnknownStep`].
pub(crate) fn view(matter: &Matter, id: &str) -> Result<StepView, Code> {
    let step = catalogue().step(&StepId::new(id)).ok_or(Code::UnknownStep)?;
    let reader = matter.reader();
    let told = reader.step(step);
    let steps = &matter.plan.steps;
    let at = steps.iter().position(|planned| planned.step.id == step.id);
    let planned = planned(matter, step);
    let urgency = planned.map_or(step.urgency, |planned| planned.urgency);
    let neighbour = |at: Option<usize>| Some(steps.get(at?)?.step.id.to_string());
    let state = matter.state(step);
    let stand = matter.stand(step);
    Ok(StepView {
        id: step.id.to_string(),
        title: told.title,
        urgency,
        urgency_words: reader.name(urgency),
        because: planned.map(|planned| reader.because(&planned.because)).unwrap_or_default(),
        why: told.why,
        how: told.how,
        sub_steps: told
            .sub_steps
            .into_iter()
            .map(|part| SubStepView {
                ticked: state.is_some_and(|state| state.ticked.contains(&part.id)),
                id: part.id,
                text: part.text,
            })
            .collect(),
        without_e_id_first: told.without_e_id.is_some() && has_no_way_in(matter),
        without_e_id: told.without_e_id,
        caution: told.caution,
        say: told.say,
        letters: told
            .letters
            .into_iter()
            .map(|letter| LetterView { id: letter.id, text: letter.text })
            .collect(),
        minutes: step.minutes,
        cost_words: step.cost.map(|cost| reader.name(cost)),
        needs: step.needs.clone(),
        needs_words: step.needs.iter().map(|need| reader.name(*need)).collect(),
        for_another: step.for_another,
        for_another_words: step.for_another.map(|who| reader.name(who)),
        lasts: step.renew_after.as_ref().map(|period| reader.span(period)),
        contacts: catalogue()
            .contacts_of(step, matter.situation.country)
            .map(|one| contact::view(one, matter.standpoint(), &matter.now))
            .collect(),
        sources: source::views(&reader, &step.sources, matter.today()),
        grade: step.grade,
        grade_words: reader.name(step.grade),
        status: stand.status,
        since: matter.since(state),
        reference: state.and_then(|state| state.reference.clone()),
        notes: state
            .map(|state| state.notes.as_slice())
            .unwrap_or_default()
            .iter()
            .map(|note| NoteView {
                text: note.text.clone(),
                at: day(&reader, note.at, &matter.now),
            })
            .collect(),
        before: neighbour(at.and_then(|at| at.checked_sub(1))),
        after: neighbour(at.map(|at| at + 1)),
        place: at.map_or(0, |at| count(at + 1)),
        of: count(steps.len()),
    })
}

/// Whoever has no e-ID, or had to close it, goes the other way first.
fn has_no_way_in(matter: &Matter) -> bool {
    let closed = [Circumstance::NoEId, Circumstance::BankCodesCompromised];
    closed.iter().any(|one| matter.situation.circumstances.contains(one))
}

fn planned<'m>(matter: &'m Matter, step: &Step) -> Option<&'m PlannedStep<'static>> {
    matter.plan.steps.iter().chain(&matter.plan.to_ask).find(|planned| planned.step.id == step.id)
}
