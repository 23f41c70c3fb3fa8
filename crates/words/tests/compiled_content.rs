//! What is compiled in is what the checkout holds, whole and clean.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy does not know as tests")]

use lykta_guidance::{Country, Language};
use lykta_words::{catalogue, compiled_files, demanded_words, words};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn files_of_the_checkout() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.join("guidance"), root.join("locales")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "toml" || end == "ftl") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn the_compiled_copy_is_the_checkout() {
    let compiled: BTreeMap<String, String> =
        compiled_files().map(|(file, text)| (file.to_owned(), text.to_owned())).collect();
    let checkout = files_of_the_checkout();
    assert!(!compiled.is_empty());
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&compiled), names(&checkout), "the same files");
    for (file, text) in &compiled {
        assert_eq!(text, &checkout[file], "{file} was compiled as it stands");
    }
}

/// Every demanded word in every language, country, at home and abroad.
fn every_word() -> Vec<(String, Result<String, lykta_words::WordError>)> {
    let mut all = Vec::new();
    // Sentences with variables are told in `sentences.rs`, with values of the right kind.
    let demanded = demanded_words(catalogue());
    for one in demanded.iter().filter(|one| one.variables.is_empty()) {
        for language in Language::ALL {
            for country in Country::ALL {
                for abroad in [false, true] {
                    let reader = words().reader(*language, *country).from_abroad(abroad);
                    let place = format!("{} in {language} for {country}", one.id);
                    if one.value {
                        all.push((place.clone(), reader.try_text(&one.id, &[])));
                    }
                    for part in &one.parts {
                        all.push((format!("{place}.{part}"), reader.try_part(&one.id, part, &[])));
                    }
                }
            }
        }
    }
    all
}

#[test]
fn every_word_can_be_told_in_every_language_and_country() {
    let broken: Vec<String> = every_word()
        .into_iter()
        .filter_map(|(place, word)| word.err().map(|error| format!("{place}: {error}")))
        .collect();
    assert!(broken.is_empty(), "{} words cannot be told:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn no_word_is_empty_and_none_has_marks_that_would_be_copied_along() {
    for (place, word) in every_word() {
        let Ok(text) = word else { continue };
        assert!(!text.trim().is_empty(), "{place} is empty");
        let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];
        assert!(!text.contains(marks), "{place} has bidi marks: {text:?}");
        assert!(!text.contains("{"), "{place} shows a placeable: {text}");
    }
}

#[test]
fn the_views_of_steps_contacts_incidents_and_questions_are_whole() {
    for language in Language::ALL {
        for step in catalogue().steps() {
            for country in &step.countries {
                let told = words().reader(*language, *country).step(step);
                assert_eq!(told.sub_steps.len(), step.sub_steps.len(), "{}", step.id);
                assert_eq!(told.letters.len(), step.letters.len(), "{}", step.id);
                assert_eq!(told.say.is_some(), step.say, "{}", step.id);
            }
        }
        for contact in catalogue().contacts() {
            let told = words().reader(*language, contact.country).contact(contact);
            assert!(!told.name.is_empty() && !told.purpose.is_empty());
        }
        for incident in catalogue().incidents() {
            for country in &incident.countries {
                let reader = words().reader(*language, *country);
                let told = reader.incident(incident);
                assert_eq!(told.not_touched.is_some(), incident.not_touched, "{}", incident.id);
                for question in &incident.question {
                    assert!(!reader.incident_question(incident, question).is_empty());
                }
            }
        }
        for country in Country::ALL {
            let reader = words().reader(*language, *country);
            for question in catalogue().questions() {
                assert!(!reader.question(question).title.is_empty());
                for group in &question.group {
                    assert_eq!(reader.group(question, group).is_some(), group.id.is_some());
                }
                for option in question.options() {
                    assert!(!reader.option(question, option).is_empty(), "{}", option.id);
                }
            }
        }
    }
}
