//! A copy of the content to break on purpose.

use lykta_cli::check::{Content, check};
use lykta_guidance::Finding;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// What is already wrong with the content is not what a test broke.
static BEFORE: LazyLock<Vec<Finding>> = LazyLock::new(|| Copy::new().findings());

/// A copy of `guidance` and `locales` in a folder that goes away with it.
pub struct Copy {
    dir: TempDir,
}

impl Copy {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        for folder in ["guidance", "locales"] {
            copy(&checkout().join(folder), &dir.path().join(folder));
        }
        Self { dir }
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.dir.path().join(file)).unwrap()
    }

    /// Writes a file, new or not.
    pub fn write(&self, file: &str, text: &str) {
        let path = self.dir.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Adds lines at the end and tells the line of the first.
    pub fn append(&self, file: &str, text: &str) -> usize {
        let before = self.read(file);
        let before = before.trim_end();
        self.write(file, &format!("{before}\n\n{text}\n"));
        before.lines().count() + 2
    }

    /// Changes the first place with `from` and tells its line.
    pub fn replace(&self, file: &str, from: &str, to: &str) -> usize {
        let text = self.read(file);
        let at = text.find(from).unwrap_or_else(|| panic!("{file} has no {from:?} to break"));
        self.write(file, &text.replacen(from, to, 1));
        text[..at].lines().count().max(1) + usize::from(text[..at].ends_with('\n'))
    }

    /// Changes every place with `from` in every data file.
    pub fn replace_in_guidance(&self, from: &str, to: &str) {
        let mut folders = vec![self.dir.path().join("guidance")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).unwrap();
                    fs::write(&path, text.replace(from, to)).unwrap();
                }
            }
        }
    }

    /// Takes out the first line with `piece` and tells the id of its message.
    pub fn remove_line(&self, file: &str, piece: &str) -> (String, usize) {
        let text = self.read(file);
        let lines: Vec<&str> = text.lines().collect();
        let at = lines.iter().position(|line| line.contains(piece)).unwrap();
        let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
        let message = lines[..=at].iter().rposition(begins).unwrap();
        let id = lines[message].split(' ').next().unwrap().to_owned();
        let kept: Vec<&str> = [&lines[..at], &lines[at + 1..]].concat();
        self.write(file, &(kept.join("\n") + "\n"));
        (id, message + 1)
    }

    pub fn findings(&self) -> Vec<Finding> {
        check(&Content::open(Some(self.dir.path())).unwrap()).findings
    }

    /// The copy now has a finding at this place that says `what`, and had none before.
    #[track_caller]
    pub fn finds(&self, file: &str, line: usize, what: &str) {
        let is_it = |finding: &&Finding| finding.file == file && finding.what.contains(what);
        let findings = self.findings();
        let found: Vec<&Finding> =
            findings.iter().filter(is_it).filter(|one| !BEFORE.contains(one)).collect();
        assert!(
            found.iter().any(|finding| finding.line == line),
            "expected at {file}:{line} {what:?}, found {found:#?}; new findings in all: {:#?}",
            findings
                .iter()
                .filter(|one| !BEFORE.contains(one))
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        );
    }
}

pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A step of its own, whole but for what `more` changes.
pub fn step(id: &str, when: &str, more: &str) -> String {
    format!(
        "[[step]]\nid = \"{id}\"\ncountries = [\"FI\"]\nurgency = \"now\"\nweight = \"optional\"\n\
         minutes = 5\nwhen = {when}\ndo = [\"one\", \"two\"]\n{more}\n"
    )
}

/// A contact of its own, whole but for what `more` changes.
pub fn contact(id: &str, more: &str) -> String {
    format!(
        "[[contact]]\nid = \"{id}\"\ncountry = \"FI\"\ntopics = [\"legal\"]\ngrade = \"secondary\"\n{more}\n"
    )
}
