//! The casebook of a helper with a thousand cases: opened, checked, and its list shown.

use crate::median;
use crate::table::Line;
use jiff::{Span, Timestamp};
use lykta_casebook::{Casebook, Entry, Keeping, Passphrase, StepStatus, Unlock, What};
use std::path::Path;
use std::time::Instant;

const CASES: i64 = 1000;
const ENTRIES: i64 = 20;
const TIMES: usize = 15;
const AIM_MS: f64 = 300.0;

pub(crate) fn open_a_large_one(disk: &Path) -> Vec<Line> {
    let dir = tempfile::tempdir_in(disk).unwrap();
    let dir = dir.path().join("lykta");
    // The same file, but that a passphrase opens it at once: what key derivation costs is
    // measured apart.
    let at_once = Passphrase::cheap_for_tests("fyra gula båtar");
    let (casebook, _) = filled(&dir, &at_once);
    drop(casebook);
    let bytes = std::fs::metadata(dir.join("casebook.db")).unwrap().len();

    let times: Vec<f64> = (0..TIMES).map(|_| opened(&dir, &at_once, CASES)).collect();
    let small = tempfile::tempdir_in(disk).unwrap();
    let real = Passphrase::new("fyra gula båtar".to_owned()).unwrap();
    let (casebook, _) =
        Casebook::create(&small.path().join("lykta"), Keeping::Passphrase(&real)).unwrap();
    drop(casebook);
    let derivation: Vec<f64> =
        (0..TIMES).map(|_| opened(&small.path().join("lykta"), &real, 0)).collect();

    let size = bytes / (1 << 20);
    vec![
        Line::at_most(
            format!("Opening {CASES} cases, {} entries, {size} MiB, list shown", CASES * ENTRIES),
            median(&times),
            AIM_MS,
            "ms",
        ),
        Line::figure(
            "… key derivation, apart (an empty casebook by its passphrase)",
            format!("{:.0} ms", median(&derivation)),
        ),
    ]
}

/// Opens a casebook and reads the list of its cases; says how long it took, in milliseconds.
fn opened(dir: &Path, passphrase: &Passphrase, cases: i64) -> f64 {
    let begun = Instant::now();
    let casebook = Casebook::open(dir, Unlock::Passphrase(passphrase)).unwrap();
    let list = casebook.cases().unwrap();
    let took = begun.elapsed().as_secs_f64() * 1e3;
    assert_eq!(i64::try_from(list.len()).unwrap(), cases);
    took
}

/// A casebook with what a thousand people ticked and noted, kept in `dir`.
pub(crate) fn filled(
    dir: &Path,
    passphrase: &Passphrase,
) -> (Casebook, Vec<lykta_casebook::CaseId>) {
    let mut casebook = Casebook::in_memory().unwrap();
    let steps = lykta_words::catalogue().steps();
    let begun: Timestamp = "2026-01-01T09:00:00Z".parse().unwrap();
    let mut ids = Vec::new();
    for number in 0..CASES {
        let at = begun + Span::new().minutes(number);
        let situation = r#"{"country":"FI","exposed":{"personal-identity-code":"known"}}"#;
        let id = casebook.create_case(&format!("Case {number}"), situation, at).unwrap();
        for entry in 0..ENTRIES {
            let step = &steps[usize::try_from(number + entry).unwrap() % steps.len()];
            let status = if entry % 4 == 0 { StepStatus::Waiting } else { StepStatus::Done };
            let mut entry = Entry::new(&step.id.to_string(), What::Status(status), at);
            entry.note = Some("Called, was on hold, they promised to write within a week.".into());
            entry.reference = Some(format!("5500/R/{number}/26"));
            casebook.record(id, &entry).unwrap();
        }
        ids.push(id);
    }
    let _ = casebook.keep(dir, Keeping::Passphrase(passphrase)).unwrap();
    (casebook, ids)
}
