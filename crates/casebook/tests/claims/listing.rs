//! The list of cases and the settings.

use lykta_casebook::{Casebook, Entry, StepStatus, What};

use crate::folders::{at, done};

#[test]
fn the_list_counts_what_is_done_and_what_waits() {
    let mut casebook = Casebook::in_memory().unwrap();
    let blue = casebook.create_case("Blue", "{}", at(0)).unwrap();
    let red = casebook.create_case("Red", "{}", at(1)).unwrap();
    casebook.record(blue, &done("a", 2)).unwrap();
    casebook.record(blue, &done("b", 3)).unwrap();
    casebook.record(blue, &Entry::new("b", What::Status(StepStatus::Waiting), at(4))).unwrap();
    casebook.record(blue, &done("c", 5)).unwrap();
    casebook.undo(blue, at(6)).unwrap();

    let cases = casebook.cases().unwrap();
    let lines: Vec<_> =
        cases.iter().map(|case| (case.id, case.label.as_str(), case.done, case.waiting)).collect();
    assert_eq!(lines, [(blue, "Blue", 1, 1), (red, "Red", 0, 0)]);
    assert_eq!((cases[0].created_at, cases[0].changed_at), (at(0), at(6)));
}

#[test]
fn the_latest_changed_case_stands_first_to_the_fraction_of_a_second() {
    let mut casebook = Casebook::in_memory().unwrap();
    let blue = casebook.create_case("Blue", "{}", at(5)).unwrap();
    let half = at(5) + jiff::SignedDuration::from_millis(500);
    let red = casebook.create_case("Red", "{}", half).unwrap();
    let order = |casebook: &Casebook| {
        casebook.cases().unwrap().iter().map(|case| case.id).collect::<Vec<_>>()
    };
    assert_eq!(order(&casebook), [red, blue]);
    casebook.rename_case(blue, "Green", at(6)).unwrap();
    assert_eq!(order(&casebook), [blue, red]);
    assert_eq!(casebook.cases().unwrap()[0].label, "Green");
}

#[test]
fn a_situation_is_kept_as_it_was_given() {
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("Blue", r#"{"b":1, "a":2}"#, at(0)).unwrap();
    assert_eq!(casebook.situation(case).unwrap(), r#"{"b":1, "a":2}"#);
    casebook.set_situation(case, "[]", at(1)).unwrap();
    assert_eq!(casebook.situation(case).unwrap(), "[]");
}

#[test]
fn settings_are_remembered() {
    let mut casebook = Casebook::in_memory().unwrap();
    assert_eq!(casebook.setting("language").unwrap(), None);
    for language in ["sv", "fi"] {
        casebook.set_setting("language", language).unwrap();
        assert_eq!(casebook.setting("language").unwrap().as_deref(), Some(language));
    }
}

/// `cargo test --release -p lykta-casebook -- --ignored --nocapture how_long`
#[test]
#[ignore = "a measurement"]
fn how_long_a_thousand_cases_take() {
    let home = crate::folders::Home::new();
    let mut casebook = Casebook::in_memory().unwrap();
    for number in 0..1000 {
        let case = casebook
            .create_case(&format!("Blue {number}"), "{\"country\":\"FI\"}", at(number))
            .unwrap();
        for step in 0..30 {
            let what =
                What::Status([StepStatus::Done, StepStatus::Waiting][usize::from(step % 3 == 0)]);
            let note = Some("a note of ordinary length about whom one has spoken to".to_owned());
            let entry = Entry {
                note,
                ..Entry::new(&format!("fi-step-number-{step}"), what, at(number + step))
            };
            casebook.record(case, &entry).unwrap();
        }
    }
    let timed = |what: &str, since: std::time::Instant| {
        println!("{what}: {:.1} ms", since.elapsed().as_secs_f64() * 1e3)
    };
    let now = std::time::Instant::now;
    let since = now();
    casebook
        .keep(&home.dir(), lykta_casebook::Keeping::Passphrase(&crate::folders::passphrase()))
        .unwrap();
    timed("keep 30,000 entries", since);
    drop(casebook);
    println!("size: {} kB", std::fs::metadata(home.file("casebook.db")).unwrap().len() / 1024);
    for _ in 0..5 {
        let since = now();
        let casebook = home.open().unwrap();
        timed("open (scrypt 2^4)", since);
        let since = now();
        assert_eq!(casebook.cases().unwrap().len(), 1000);
        timed("list, first", since);
        let since = now();
        casebook.cases().unwrap();
        timed("list, again", since);
    }
    let mut casebook = home.open().unwrap();
    let case = casebook.cases().unwrap()[0].id;
    let since = now();
    for second in 0..100 {
        casebook.record(case, &done("fi-report", second)).unwrap();
    }
    timed("100 ticks", since);
    let since = now();
    casebook.back_up(&home.beside("backup")).unwrap();
    timed("back up", since);
    let strong = lykta_casebook::Passphrase::new("correct horse battery".to_owned()).unwrap();
    casebook.set_keeping(lykta_casebook::Keeping::Passphrase(&strong)).unwrap();
    drop(casebook);
    for _ in 0..3 {
        let since = now();
        home.open().unwrap();
        timed("open with the real work factor", since);
    }
}
