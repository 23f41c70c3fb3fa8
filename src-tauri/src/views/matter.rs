//! One case as it stands at a moment: its situation, its plan, its ticks.

use super::contact::Standpoint;
use crate::wire::{Code, Status};
use jiff::Zoned;
use jiff::civil::Date;
use lykta_casebook::{CaseId, Casebook, StepState, StepStatus};
use lykta_guidance::{Circumstance, Language, Plan, Situation, Step, StepId, plan_for};
use lykta_words::{Reader, catalogue, words};
use std::collections::BTreeMap;

/// A case with everything that its views need.
pub(crate) struct Matter {
    pub(crate) situation: Situation,
    pub(crate) plan: Plan<'static>,
    pub(crate) now: Zoned,
    language: Language,
    /// By the step's id of today: ticks on a step that was merged follow it.
    states: BTreeMap<String, StepState>,
}

/// Where a step stands today, which is not only what was recorded: protection runs out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stand {
    pub(crate) status: Status,
    /// It was done, and is to be done again.
    pub(crate) renew: bool,
}

impl Matter {
    /// Reads the case.
    ///
    /// # Errors
    /// [`Code::UnknownCase`], [`Code::FileDamaged`].
    pub(crate) fn read(
        book: &Casebook,
        case: CaseId,
        language: Language,
        now: Zoned,
    ) -> Result<Self, Code> {
        let situation: Situation =
            serde_json::from_str(&book.situation(case)?).map_err(|_| Code::FileDamaged)?;
        let mut states = BTreeMap::new();
        for state in book.states(case)? {
            gather(&mut states, state);
        }
        let plan = plan_for(&situation, catalogue());
        Ok(Self { situation, plan, now, language, states })
    }

    pub(crate) fn reader(&self) -> Reader<'static> {
        let of = self.standpoint();
        words().reader(of.language, of.country).from_abroad(of.abroad)
    }

    pub(crate) fn standpoint(&self) -> Standpoint {
        Standpoint {
            language: self.language,
            country: self.situation.country,
            abroad: self.situation.circumstances.contains(&Circumstance::Abroad),
        }
    }

    pub(crate) fn today(&self) -> Date {
        self.now.date()
    }

    pub(crate) fn states(&self) -> impl Iterator<Item = &StepState> {
        self.states.values()
    }

    pub(crate) fn state(&self, step: &Step) -> Option<&StepState> {
        self.states.get(step.id.as_str())
    }

    /// Where a step stands today.
    pub(crate) fn stand(&self, step: &Step) -> Stand {
        let Some(state) = self.state(step) else {
            return Stand { status: Status::ToDo, renew: false };
        };
        let renew = state.status == StepStatus::Done && self.has_run_out(step, state);
        Stand { status: if renew { Status::ToDo } else { state.status.into() }, renew }
    }

    /// When the status was set, in words; empty where it never was.
    pub(crate) fn since(&self, state: Option<&StepState>) -> String {
        let reader = self.reader();
        match state {
            Some(StepState { on: Some(on), at: Some(_), .. }) => reader.date(*on),
            Some(StepState { at: Some(at), .. }) => super::day(&reader, *at, &self.now),
            _ => String::new(),
        }
    }

    fn has_run_out(&self, step: &Step, state: &StepState) -> bool {
        let done_on =
            state.on.or_else(|| Some(state.at?.to_zoned(self.now.time_zone().clone()).date()));
        let (Some(lasts), Some(done_on)) = (&step.renew_after, done_on) else { return false };
        done_on.checked_add(lasts.to_span()).is_ok_and(|ends_on| ends_on < self.today())
    }
}

fn gather(states: &mut BTreeMap<String, StepState>, state: StepState) {
    let now_called = catalogue()
        .step(&StepId::new(state.step.as_str()))
        .map_or_else(|| state.step.clone(), |step| step.id.to_string());
    match states.get_mut(&now_called) {
        None => {
            states.insert(now_called.clone(), StepState { step: now_called, ..state });
        }
        Some(first) => merge(first, state),
    }
}

/// Two steps that became one: the later status counts, nothing else is lost.
fn merge(first: &mut StepState, second: StepState) {
    if second.at > first.at {
        first.status = second.status;
        first.at = second.at;
        first.on = second.on;
    }
    first.reference = second.reference.or(first.reference.take());
    first.ticked.extend(second.ticked);
    first.ticked.sort();
    first.ticked.dedup();
    first.notes.extend(second.notes);
    first.notes.sort_by_key(|note| note.entry);
}

impl From<StepStatus> for Status {
    fn from(status: StepStatus) -> Self {
        match status {
            StepStatus::ToDo => Self::ToDo,
            StepStatus::Waiting => Self::Waiting,
            StepStatus::Done => Self::Done,
            StepStatus::NotForMe => Self::NotForMe,
        }
    }
}

impl From<Status> for StepStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::ToDo => Self::ToDo,
            Status::Waiting => Self::Waiting,
            Status::Done => Self::Done,
            Status::NotForMe => Self::NotForMe,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{ToSpan, Zoned};
    use lykta_casebook::{Entry, What};
    use lykta_guidance::{Category, Certainty, Country};

    fn at(text: &str) -> Zoned {
        text.parse().expect("a time")
    }

    fn case_with(entries: &[(&str, What, &str)]) -> (Casebook, CaseId) {
        let mut situation = Situation::new(Country::Fi);
        situation.exposed.insert(Category::PersonalIdentityCode, Certainty::Known);
        let situation = serde_json::to_string(&situation).expect("written");
        let mut book = Casebook::in_memory().expect("a casebook");
        let begun = at("2026-01-01T10:00[Europe/Helsinki]").timestamp();
        let case = book.create_case("Blå", &situation, begun).expect("a case");
        for (step, what, when) in entries {
            let entry = Entry::new(step, what.clone(), at(when).timestamp());
            book.record(case, &entry).expect("recorded");
        }
        (book, case)
    }

    fn read(book: &Casebook, case: CaseId, now: Zoned) -> Matter {
        Matter::read(book, case, Language::Sv, now).expect("a case")
    }

    fn some_step_that_renews() -> &'static Step {
        let renews =
            |step: &&Step| step.renew_after.is_some() && step.countries.contains(&Country::Fi);
        catalogue().steps().iter().find(renews).expect("a step with an end")
    }

    #[test]
    fn protection_that_has_run_out_comes_back_as_to_do() {
        let step = some_step_that_renews();
        let done = What::Status(StepStatus::Done);
        let done_on = "2026-01-02T10:00[Europe/Helsinki]";
        let (book, case) = case_with(&[(step.id.as_str(), done, done_on)]);
        let ends = at(done_on).checked_add(step.renew_after.as_ref().expect("it ends").to_span());
        let ends = ends.expect("a day");

        let still = read(&book, case, ends.clone()).stand(step);
        assert_eq!(still, Stand { status: Status::Done, renew: false });
        let after = read(&book, case, ends.checked_add(1.day()).expect("a day")).stand(step);
        assert_eq!(after, Stand { status: Status::ToDo, renew: true });
    }

    #[test]
    fn ticks_on_unknown_and_inapplicable_steps_are_kept_and_told() {
        let done = || What::Status(StepStatus::Done);
        let when = "2026-01-02T10:00[Europe/Helsinki]";
        let (book, case) =
            case_with(&[("fi-from-the-future", done(), when), ("se-police-report", done(), when)]);
        let matter = read(&book, case, at("2026-01-03T10:00[Europe/Helsinki]"));
        let diary = book.diary(case).expect("a diary");
        let plan = super::super::plan::view(&matter, "1".to_owned(), "Blå".to_owned(), &diary);
        let future = plan.kept.iter().find(|kept| kept.id == "fi-from-the-future").expect("kept");
        assert!(future.retired && future.title.is_none());
        assert_eq!(plan.kept.len(), 2);
        assert!(plan.last_entry.is_some_and(|entry| entry.contains("2 januari 2026")));
    }

    #[test]
    fn every_step_of_a_plan_has_a_page_and_its_neighbours() {
        let (book, case) = case_with(&[]);
        let matter = read(&book, case, at("2026-01-03T10:00[Europe/Helsinki]"));
        let steps = &matter.plan.steps;
        assert!(steps.len() > 1);
        for (index, planned) in steps.iter().enumerate() {
            let page = super::super::step::view(&matter, planned.step.id.as_str()).expect("a page");
            assert_eq!(page.before.is_some(), index > 0, "{}", page.id);
            assert_eq!(page.after.is_some(), index + 1 < steps.len(), "{}", page.id);
            assert!(!page.because.is_empty(), "{}", page.id);
        }
        assert!(matches!(
            super::super::step::view(&matter, "fi-no-such-step"),
            Err(Code::UnknownStep)
        ));
    }

    #[test]
    fn the_diary_tells_what_was_undone() {
        let when = "2026-01-02T10:00[Europe/Helsinki]";
        let step = some_step_that_renews().id.as_str();
        let (mut book, case) = case_with(&[(step, What::Status(StepStatus::Done), when)]);
        book.undo(case, at(when).timestamp()).expect("undone");
        let matter = read(&book, case, at(when));
        let entries = book.diary(case).expect("a diary");
        let lines = super::super::diary::lines(&matter, &entries);
        assert!(lines[0].text.starts_with("Ångrat. Klart: "), "{}", lines[0].text);
        assert!(lines[1].undone);
        assert!(!super::super::diary::can_undo(&entries));
    }

    #[test]
    fn views_speak_every_language() {
        let (book, case) = case_with(&[]);
        for language in Language::ALL {
            let now = at("2026-01-03T10:00[Europe/Helsinki]");
            let matter = Matter::read(&book, case, *language, now).expect("a case");
            let plan = super::super::plan::view(&matter, "1".to_owned(), "Blå".to_owned(), &[]);
            assert!(plan.steps.iter().all(|step| !step.title.is_empty()));
            assert!(plan.talk.is_some());
        }
    }
}
