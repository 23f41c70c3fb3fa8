//! The files that a check reads.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The content of a checkout, as texts with their paths from its top.
#[derive(Debug, Default)]
pub struct Content {
    guidance: Vec<TextFile>,
    locales: Vec<TextFile>,
    /// Code of the window, where words are asked for by name.
    code: Vec<TextFile>,
}

#[derive(Debug)]
struct TextFile {
    name: String,
    text: String,
}

/// The content cannot be read.
#[derive(Debug)]
pub enum Unreadable {
    /// No folder with `guidance` and `locales` was found.
    NoCheckout(PathBuf),
    /// A file or folder could not be read.
    File(PathBuf, io::Error),
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoCheckout(path) => {
                write!(f, "{} holds no `guidance` and `locales`", path.display())
            }
            Self::File(path, error) => write!(f, "{} cannot be read: {error}", path.display()),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Content {
    /// Reads the content in `dir`, or in the checkout around the working directory.
    ///
    /// # Errors
    /// Where there is none, or it cannot be read.
    pub fn open(dir: Option<&Path>) -> Result<Self, Unreadable> {
        let holds_content =
            |dir: &Path| dir.join("guidance").is_dir() && dir.join("locales").is_dir();
        let root = match dir {
            Some(dir) if holds_content(dir) => dir.to_owned(),
            Some(dir) => return Err(Unreadable::NoCheckout(dir.to_owned())),
            None => {
                let here = std::env::current_dir()
                    .map_err(|error| Unreadable::File(PathBuf::from("."), error))?;
                let found = here.ancestors().find(|dir| holds_content(dir)).map(Path::to_owned);
                found.ok_or(Unreadable::NoCheckout(here))?
            }
        };
        let mut content = Self {
            guidance: files(&root, "guidance", &["toml"])?,
            locales: files(&root, "locales", &["ftl"])?,
            code: Vec::new(),
        };
        for (folder, endings) in [
            ("ui/src", ["ts", "svelte"].as_slice()),
            ("src-tauri/src", &["rs"]),
            ("crates", &["rs"]),
        ] {
            if root.join(folder).is_dir() {
                content.code.extend(files(&root, folder, endings)?);
            }
        }
        Ok(content)
    }

    /// Data files, by path.
    pub fn guidance(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.guidance)
    }

    /// Word files, by path.
    pub fn locales(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.locales)
    }

    /// Code that may ask for words by name, by path.
    pub fn code(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.code)
    }

    /// The line on which `needle` first stands in a file; one where it does not.
    pub fn line_of(&self, file: &str, needle: &str) -> usize {
        let files = self.guidance.iter().chain(&self.locales);
        files
            .filter(|one| one.name == file)
            .find_map(|one| one.text.lines().position(|line| line.contains(needle)))
            .map_or(1, |at| at + 1)
    }
}

fn pairs(files: &[TextFile]) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|file| (file.name.as_str(), file.text.as_str()))
}

/// Every file with one of the endings under a folder, in the order of their names.
fn files(root: &Path, folder: &str, endings: &[&str]) -> Result<Vec<TextFile>, Unreadable> {
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let told = |error| Unreadable::File(folder.clone(), error);
        for entry in fs::read_dir(&folder).map_err(told)? {
            let path = entry.map_err(told)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|one| endings.iter().any(|end| one == *end)) {
                let text = fs::read_to_string(&path)
                    .map_err(|error| Unreadable::File(path.clone(), error))?;
                found.push(TextFile { name: name_from(root, &path), text });
            }
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

fn name_from(root: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
