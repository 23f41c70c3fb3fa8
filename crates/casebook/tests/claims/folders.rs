//! What every test needs: a folder, its content before and after, times, a keychain.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use lykta_casebook::{
    CaseId, Casebook, Entry, Keeping, KeyStore, KeychainProblem, Passphrase, RecoveryCode,
    StepStatus, Unlock, What,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

/// A casebook's folder that is removed when the test ends. It does not exist before a casebook is made in it.
pub struct Home {
    around: TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self { around: TempDir::new().unwrap() }
    }

    pub fn dir(&self) -> PathBuf {
        self.around.path().join("casebook")
    }

    pub fn beside(&self, name: &str) -> PathBuf {
        self.around.path().join(name)
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    /// Makes a casebook with one case and three entries, and closes it.
    pub fn with_casebook(&self) -> RecoveryCode {
        let (mut casebook, code) =
            Casebook::create(&self.dir(), Keeping::Passphrase(&passphrase())).unwrap();
        let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
        for second in 1..=3 {
            casebook.record(case, &done("fi-credit-ban", second)).unwrap();
        }
        code
    }

    pub fn open(&self) -> lykta_casebook::Result<Casebook> {
        Casebook::open(&self.dir(), Unlock::Passphrase(&passphrase()))
    }

    /// Every file with its content.
    pub fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        content(&self.dir())
    }
}

pub fn content(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let Ok(names) = fs::read_dir(dir) else { return all };
    for name in names {
        let path = name.unwrap().path();
        if path.is_dir() {
            all.insert(path.clone(), b"a folder".to_vec());
            all.extend(content(&path));
        } else {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}

pub fn passphrase() -> Passphrase {
    Passphrase::cheap_for_tests("correct horse battery")
}

pub fn other_passphrase() -> Passphrase {
    Passphrase::cheap_for_tests("something else")
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

pub fn done(step: &str, second: i64) -> Entry {
    Entry::new(step, What::Status(StepStatus::Done), at(second))
}

pub fn only_case(casebook: &Casebook) -> CaseId {
    let cases = casebook.cases().unwrap();
    assert_eq!(cases.len(), 1, "the test expects one case");
    cases[0].id
}

pub fn flip_bit(file: &Path, offset: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[offset] ^= 1 << (offset % 8);
    fs::write(file, bytes).unwrap();
}

/// A keychain that lives as long as the test, and can be out of order.
#[derive(Default)]
pub struct Pocket {
    pub entries: RefCell<BTreeMap<String, Vec<u8>>>,
    pub problem: Option<KeychainProblem>,
}

impl KeyStore for Pocket {
    fn available(&self) -> bool {
        self.problem.is_none()
    }

    fn put(&self, entry: &str, secret: &[u8]) -> Result<(), KeychainProblem> {
        self.problem.map_or(Ok(()), Err)?;
        self.entries.borrow_mut().insert(entry.to_owned(), secret.to_vec());
        Ok(())
    }

    fn get(&self, entry: &str) -> Result<Zeroizing<Vec<u8>>, KeychainProblem> {
        self.problem.map_or(Ok(()), Err)?;
        let found = self.entries.borrow().get(entry).cloned();
        found.map(Zeroizing::new).ok_or(KeychainProblem::Missing)
    }

    fn forget(&self, entry: &str) -> Result<(), KeychainProblem> {
        self.problem.map_or(Ok(()), Err)?;
        self.entries.borrow_mut().remove(entry);
        Ok(())
    }
}
