//! Every word of the four languages, with where it stands and what it uses.

use super::used::Used;
use fluent_syntax::ast::{Comment, Entry, Pattern};
use lykta_guidance::{Finding, Language};
use lykta_words::{line_at, parse_ftl};
use std::collections::{BTreeMap, BTreeSet};

/// A message's value or one of its attributes; or a term.
#[derive(Debug)]
pub(super) struct Word<'t> {
    pub(super) language: Language,
    pub(super) file: &'t str,
    /// The text of the whole file, to find lines in.
    source: &'t str,
    pub(super) id: &'t str,
    pub(super) part: Option<&'t str>,
    /// Whether it is a term, such as `-brand`.
    pub(super) is_term: bool,
    /// Where it begins.
    pub(super) line: usize,
    /// Where its message begins.
    pub(super) message_line: usize,
    pub(super) used: Used<'t>,
    /// Variables that comments above it tell of.
    pub(super) declared: BTreeSet<&'t str>,
}

/// What tells one word from another in a language. The window's words are apart.
type Key<'t> = (Language, bool, &'t str, Option<&'t str>);

/// Every word.
#[derive(Debug, Default)]
pub(super) struct Book<'t> {
    pub(super) words: Vec<Word<'t>>,
    by_key: BTreeMap<Key<'t>, usize>,
    /// What could not be read, and what stands twice.
    pub(super) findings: Vec<Finding>,
}

impl<'t> Word<'t> {
    /// Whether the window itself reads it, in `app.ftl`.
    pub(super) fn is_of_window(&self) -> bool {
        self.file.ends_with("/app.ftl")
    }

    /// The message, with its attribute after a point.
    pub(super) fn name(&self) -> String {
        self.part.map_or_else(|| self.id.to_owned(), |part| format!("{}.{part}", self.id))
    }

    /// Where it stands.
    pub(super) fn place(&self) -> (&'t str, usize) {
        (self.file, self.line)
    }

    /// Where a piece of it stands.
    pub(super) fn place_of(&self, piece: &str) -> (&'t str, usize) {
        (self.file, line_of(self.source, piece))
    }
}

impl<'t> Book<'t> {
    /// Reads the Fluent files, each with its path.
    pub(super) fn read(files: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut book = Self::default();
        for (file, source) in files {
            let folder = file.split('/').nth(1).unwrap_or_default();
            let Ok(language) = folder.parse::<Language>() else {
                book.findings.push(Finding::at(
                    (file, 1),
                    format!("`{folder}` is not a language of Lykta"),
                    "nobody could choose it",
                    "move the file under sv, fi, da or en",
                ));
                continue;
            };
            // What can be read is looked at all the same, so that one slip does not make a
            // whole file look missing.
            let (resource, findings) = parse_ftl(file, source);
            book.findings.extend(findings);
            book.add(language, file, source, &resource.body);
        }
        book
    }

    fn add(
        &mut self,
        language: Language,
        file: &'t str,
        source: &'t str,
        entries: &[Entry<&'t str>],
    ) {
        let mut declared = BTreeSet::new();
        for entry in entries {
            let (id, is_term, comment, patterns) = match entry {
                Entry::Comment(comment)
                | Entry::GroupComment(comment)
                | Entry::ResourceComment(comment) => {
                    declare(comment, &mut declared);
                    continue;
                }
                Entry::Junk { .. } => continue,
                Entry::Message(message) => {
                    let value = message.value.iter().map(|value| (None, value));
                    let parts = message.attributes.iter();
                    let parts = parts.map(|part| (Some(part.id.name), &part.value));
                    let all: Vec<(Option<&str>, &Pattern<&str>)> = value.chain(parts).collect();
                    (message.id.name, false, &message.comment, all)
                }
                Entry::Term(term) => (term.id.name, true, &term.comment, vec![(None, &term.value)]),
            };
            if let Some(comment) = comment {
                declare(comment, &mut declared);
            }
            let message_line = line_of(source, id);
            for (part, pattern) in patterns {
                let line = part.map_or(message_line, |part| line_of(source, part));
                let used = Used::by(pattern);
                let declared = declared.clone();
                self.insert(Word {
                    language,
                    file,
                    source,
                    id,
                    part,
                    is_term,
                    line,
                    message_line,
                    used,
                    declared,
                });
            }
        }
    }

    fn insert(&mut self, word: Word<'t>) {
        if !word.is_term {
            let key = (word.language, word.is_of_window(), word.id, word.part);
            if let Some(first) = self.by_key.insert(key, self.words.len()) {
                let first = &self.words[first];
                self.findings.push(Finding::at(
                    word.place(),
                    format!(
                        "`{}` stands twice, first at {}:{}",
                        word.name(),
                        first.file,
                        first.line
                    ),
                    "only one of them would ever be shown",
                    "take one of them out",
                ));
            }
        }
        self.words.push(word);
    }

    /// A word, if it is there. `of_window` asks for the words of `app.ftl`.
    pub(super) fn get(
        &self,
        language: Language,
        of_window: bool,
        id: &str,
        part: Option<&str>,
    ) -> Option<&Word<'t>> {
        let key: Key<'_> = (language, of_window, id, part);
        self.by_key.get(&key).map(|at| &self.words[*at])
    }

    /// The words of one message in one language: its value and its attributes.
    pub(super) fn message<'b>(
        &'b self,
        language: Language,
        id: &'b str,
    ) -> impl Iterator<Item = &'b Word<'t>> {
        self.words
            .iter()
            .filter(move |word| word.language == language && word.id == id && !word.is_term)
            .filter(|word| !word.is_of_window())
    }
}

/// The line that a slice of a text is on.
fn line_of(source: &str, piece: &str) -> usize {
    let offset = piece.as_ptr().addr().saturating_sub(source.as_ptr().addr());
    line_at(source, offset.min(source.len()))
}

/// Variables that a comment names, such as `$days (Number) - whole days left`.
fn declare<'t>(comment: &Comment<&'t str>, declared: &mut BTreeSet<&'t str>) {
    for line in &comment.content {
        for after in line.split('$').skip(1) {
            let in_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
            declared.insert(after.split(|letter| !in_name(letter)).next().unwrap_or(after));
        }
    }
}
