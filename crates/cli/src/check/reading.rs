//! Reading ease of steps, pages and incidents, with the real values filled in.

use super::Subject;
use crate::ease::{Measured, Target, every_text};
use lykta_guidance::Finding;
use std::collections::BTreeSet;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for one in every_text(subject.catalogue, subject.words) {
        // A text that several countries share is told once.
        if let Some((what, mend)) = too_hard(&one)
            && told.insert((one.language, one.id.clone()))
        {
            let word = subject.book.get(one.language, false, &one.id, Some(one.part));
            let place = word.map_or(("locales", 1), |word| word.place());
            findings.push(Finding::at(
                place,
                format!("`{}` in {} has {what}", one.id, one.language),
                "somebody reads it tired and afraid",
                mend,
            ));
        }
    }
    findings
}

/// What is above the language's target, and what helps.
fn too_hard(one: &Measured) -> Option<(String, &'static str)> {
    let target = Target::of(one.language);
    let value = Target::value(one.language, &one.ease);
    if value > target.highest {
        let what = format!("{} {value:.1}, above {:.0}", target.measure, target.highest);
        return Some((what, "split sentences and long words"));
    }
    let longest = one.ease.longest();
    (longest > target.longest_sentence).then(|| {
        let what = format!(
            "a sentence of {longest} words, above {}: «{}»",
            target.longest_sentence,
            one.ease.longest_sentence()
        );
        (what, "make two sentences of it")
    })
}
