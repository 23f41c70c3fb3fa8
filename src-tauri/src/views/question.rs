//! The questions of the first walk.

use crate::wire::{GroupView, OptionView, QuestionView};
use lykta_guidance::Question;
use lykta_words::Reader;

pub(crate) fn view(reader: &Reader<'_>, question: &Question) -> QuestionView {
    let asked = reader.question(question);
    QuestionView {
        id: question.id.to_string(),
        title: asked.title,
        hint: asked.hint,
        several: question.several,
        groups: question
            .group
            .iter()
            .map(|group| GroupView {
                title: reader.group(question, group),
                options: group
                    .options
                    .iter()
                    .map(|option| OptionView {
                        id: option.id.clone(),
                        label: reader.option(question, option),
                        sets: option.sets.iter().map(ToString::to_string).collect(),
                    })
                    .collect(),
            })
            .collect(),
    }
}
