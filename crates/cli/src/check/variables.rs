//! Variables are told to the translator, and a term never hides one.

use super::Subject;
use super::data_words::all_demanded;
use super::words_of::Word;
use lykta_guidance::Finding;
use std::collections::BTreeMap;

/// Passed to every message, so that it needs no comment.
const ALWAYS_PASSED: &str = "country";

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let demanded = all_demanded(subject.catalogue);
    let passed: BTreeMap<&str, &[&str]> =
        demanded.iter().map(|one| (one.id.as_str(), one.variables)).collect();
    let mut findings = Vec::new();
    for word in &subject.book.words {
        for variable in &word.used.variables {
            if word.is_term {
                findings.push(hidden(word, variable));
            } else if *variable == ALWAYS_PASSED && !word.is_of_window() {
                continue;
            } else if !word.declared.contains(variable) {
                findings.push(undeclared(word, variable));
            } else if let Some(passed) = passed.get(word.id).filter(|_| !word.is_of_window())
                && !passed.contains(variable)
            {
                findings.push(never_passed(word, variable, passed));
            }
        }
    }
    findings
}

fn undeclared(word: &Word<'_>, variable: &str) -> Finding {
    Finding::at(
        word.place_of(word_piece(word, variable)),
        format!("`{}` uses `${variable}` without telling what it is", word.name()),
        "a translator cannot know what will stand there",
        format!("add `#   ${variable} (String or Number) - what it is` above the message"),
    )
}

fn never_passed(word: &Word<'_>, variable: &str, passed: &[&str]) -> Finding {
    let known: Vec<String> = passed.iter().map(|one| format!("${one}")).collect();
    Finding::at(
        word.place_of(word_piece(word, variable)),
        format!("`{}` uses `${variable}`, which is never passed to it", word.name()),
        "the person would see the variable's name",
        format!("use one of: $country {}", known.join(" ")),
    )
}

fn hidden(word: &Word<'_>, variable: &str) -> Finding {
    Finding::at(
        word.place(),
        format!("the term `-{}` uses `${variable}`", word.id),
        "Fluent's terms do not see the message's variables, and fail without a word",
        "make it a message",
    )
}

/// The slice of the file that names the variable.
fn word_piece<'w>(word: &Word<'w>, variable: &str) -> &'w str {
    word.used.variables.iter().find(|one| **one == variable).copied().unwrap_or(word.id)
}
