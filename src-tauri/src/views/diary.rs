//! The diary: the journal read aloud.

use super::matter::Matter;
use super::moment;
use crate::wire::DiaryLine;
use lykta_casebook::{DiaryEntry, EntryId, Happened, StepStatus, What};
use lykta_guidance::StepId;
use lykta_words::{Reader, catalogue};

/// Every line, the newest first.
pub(crate) fn lines(matter: &Matter, diary: &[DiaryEntry]) -> Vec<DiaryLine> {
    let reader = matter.reader();
    diary
        .iter()
        .rev()
        .map(|entry| DiaryLine {
            at: moment(&reader, entry.at, &matter.now),
            text: text(&reader, diary, entry),
            note: entry.note.clone(),
            reference: entry.reference.clone(),
            undone: entry.undone,
        })
        .collect()
}

/// The newest line, with its time.
pub(crate) fn last_entry(matter: &Matter, diary: &[DiaryEntry]) -> Option<String> {
    let entry = diary.last()?;
    let reader = matter.reader();
    let at = moment(&reader, entry.at, &matter.now);
    let what = text(&reader, diary, entry);
    Some(reader.text_with("shell-last-entry", &[("at", at.into()), ("what", what.into())]))
}

/// Whether anything is left that an undo would undo.
pub(crate) fn can_undo(diary: &[DiaryEntry]) -> bool {
    diary.iter().any(|entry| matches!(entry.happened, Happened::Recorded(_)) && !entry.undone)
}

fn text(reader: &Reader<'_>, diary: &[DiaryEntry], entry: &DiaryEntry) -> String {
    match &entry.happened {
        Happened::Recorded(what) => recorded(reader, &entry.step, what),
        Happened::Undid(undone) => {
            let what = undone_text(reader, diary, *undone);
            reader.text_with("shell-diary-undid", &[("what", what.into())])
        }
    }
}

fn undone_text(reader: &Reader<'_>, diary: &[DiaryEntry], undone: EntryId) -> String {
    match diary.iter().find(|entry| entry.id == undone) {
        // Only what was recorded is ever undone.
        Some(DiaryEntry { happened: Happened::Recorded(what), step, .. }) => {
            recorded(reader, step, what)
        }
        _ => String::new(),
    }
}

fn recorded(reader: &Reader<'_>, step: &str, what: &What) -> String {
    let known = catalogue().step(&StepId::new(step));
    let title = match known {
        Some(step) => reader.step_title(step),
        None => reader.text_with("shell-unknown-step", &[("id", step.to_owned().into())]),
    };
    let on_step = |id: &str| reader.text_with(id, &[("step", title.clone().into())]);
    match what {
        What::Status(StepStatus::Done) => on_step("shell-diary-done"),
        What::Status(StepStatus::Waiting) => on_step("shell-diary-waiting"),
        What::Status(StepStatus::NotForMe) => on_step("shell-diary-not-for-me"),
        What::Status(StepStatus::ToDo) => on_step("shell-diary-to-do"),
        What::Note => on_step("shell-diary-note"),
        What::SubStep { id, ticked } => {
            let part = known
                .and_then(|step| reader.sub_steps(step).into_iter().find(|part| part.id == *id))
                .map_or_else(|| id.clone(), |part| part.text);
            let word = if *ticked { "shell-diary-ticked" } else { "shell-diary-unticked" };
            reader.text_with(word, &[("part", part.into()), ("step", title.into())])
        }
    }
}
