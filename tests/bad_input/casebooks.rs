//! Casebooks to open the window with, made through the casebook's own interface.

use jiff::Timestamp;
use lykta_casebook::{CaseId, Casebook, Entry, Keeping, Passphrase, StepStatus, Unlock, What};
use lykta_guidance::{Country, IncidentId, Situation};
use lykta_tests::PASSPHRASE;
use std::collections::BTreeMap;
use std::path::Path;

/// When everything in these casebooks happened.
pub fn then() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

/// A kept casebook with one Westlog case, in which these steps are done.
pub fn with_done_steps(dir: &Path, steps: &[&str]) -> CaseId {
    let passphrase = Passphrase::cheap_for_tests(PASSPHRASE);
    let (mut book, _) = Casebook::create(dir, Keeping::Passphrase(&passphrase)).unwrap();
    let mut situation = Situation::new(Country::Fi);
    situation.incident = Some(IncidentId::new("westlog-2023"));
    let situation = serde_json::to_string(&situation).unwrap();
    let case = book.create_case("Björk", &situation, then()).unwrap();
    for step in steps {
        book.record(case, &Entry::new(step, What::Status(StepStatus::Done), then())).unwrap();
    }
    case
}

/// Opens the casebook as soon as the window that had it has let go.
pub fn open_when_free(dir: &Path) -> Casebook {
    let passphrase = Passphrase::cheap_for_tests(PASSPHRASE);
    loop {
        match Casebook::open(dir, Unlock::Passphrase(&passphrase)) {
            Ok(book) => return book,
            Err(lykta_casebook::Error::InUse) => std::thread::yield_now(),
            Err(error) => panic!("{error}"),
        }
    }
}

/// Every file of a folder with its bytes, to compare before and after. The lock file says
/// nothing about anybody and may come and go.
pub fn bytes_of(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && path.file_name().is_some_and(|name| name != "lock"))
        .map(|path| (path.display().to_string(), std::fs::read(&path).unwrap()))
        .collect()
}
