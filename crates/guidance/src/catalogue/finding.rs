//! A finding: something wrong with the content, told so that an editor can mend it.

use std::fmt;

/// Something wrong with a data or word file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, as given to the loader.
    pub file: String,
    /// The line, counted from one; one where the whole file is meant.
    pub line: usize,
    /// What is wrong, naming the id.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// How to mend it.
    pub mend: String,
}

impl Finding {
    /// A finding at a place.
    pub fn at(
        (file, line): (&str, usize),
        what: impl Into<String>,
        why: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), why: why.into(), mend: mend.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, what, why, mend } = self;
        write!(f, "{file}:{line}: {what}; {why}; to mend: {mend}")
    }
}
