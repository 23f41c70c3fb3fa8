//! Writes running text, paragraphs, items of lists and rows of tables as lines.

use crate::tidy::{seen, tidy};
use crate::{LONGEST_TEXT, Unreadable};

/// Stands between two cells of a row.
pub(crate) const BETWEEN_CELLS: &str = " | ";

/// What stands before the next word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Line,
    Blank,
    Cell,
}

/// What the row of a table that is being written holds so far.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    text: bool,
    lines: bool,
}

/// The lines written so far. Never nests, so that no file can nest too deep.
#[derive(Debug)]
pub(crate) struct Lines {
    text: String,
    gap: Gap,
    /// The next words begin an item.
    item: bool,
    /// An item or a cell has just begun: a paragraph in it changes nothing before it.
    begun: bool,
    /// The row of each table that is open, the innermost last.
    rows: Vec<Row>,
}

impl Lines {
    pub(crate) fn new() -> Self {
        Self { text: String::new(), gap: Gap::None, item: false, begun: false, rows: Vec::new() }
    }

    /// Running text; any number of spaces and line ends in it is one space.
    pub(crate) fn words(&mut self, words: &str) {
        if self.full() {
            return;
        }
        for one in words.chars().filter_map(seen) {
            if one == ' ' {
                self.gap = self.gap.max(Gap::Space);
            } else {
                self.write_gap();
                self.text.push(one);
            }
        }
    }

    /// What follows begins on a line of its own.
    pub(crate) fn line(&mut self) {
        self.widen(Gap::Line);
    }

    /// What follows begins after a blank line.
    pub(crate) fn blank(&mut self) {
        self.widen(Gap::Blank);
    }

    /// A line ends here, even an empty one.
    pub(crate) fn end_of_line(&mut self) {
        self.widen(if self.gap == Gap::Line { Gap::Blank } else { Gap::Line });
    }

    /// What follows is an item of a list.
    pub(crate) fn item(&mut self) {
        self.line();
        self.item = true;
        self.begun = true;
    }

    /// Whatever follows, the item is over.
    pub(crate) fn end_of_item(&mut self) {
        self.item = false;
        self.begun = false;
        self.line();
    }

    pub(crate) fn table(&mut self) {
        self.blank();
        self.rows.push(Row::default());
    }

    pub(crate) fn row(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            self.begun = false;
            // What stands between two rows belongs to the cells.
            let is_first = !std::mem::take(row).text;
            self.gap = if is_first && self.gap == Gap::Blank { Gap::Blank } else { Gap::Line };
        }
    }

    /// A cell goes on in its row as long as the row is one line: what is laid out in columns, with
    /// paragraphs in them, is no table to be read across.
    pub(crate) fn cell(&mut self) {
        match self.rows.last() {
            Some(Row { text: true, lines: false }) => self.gap = Gap::Cell,
            _ => self.line(),
        }
        self.begun = true;
    }

    pub(crate) fn end_of_table(&mut self) {
        if let Some(inner) = self.rows.pop() {
            self.gap = Gap::Blank;
            self.begun = false;
            if let Some(outer) = self.rows.last_mut() {
                outer.lines |= inner.text || inner.lines;
            }
        }
    }

    /// Whether so much is written already that the rest need not be read.
    pub(crate) fn full(&self) -> bool {
        self.text.len() > LONGEST_TEXT
    }

    pub(crate) fn finish(self) -> Result<String, Unreadable> {
        if self.full() { Err(Unreadable::TooLarge) } else { Ok(tidy(&self.text)) }
    }

    fn widen(&mut self, gap: Gap) {
        if !self.begun {
            self.gap = self.gap.max(gap);
        }
    }

    fn write_gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push_str(match self.gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Line => "\n",
                Gap::Blank => "\n\n",
                Gap::Cell => BETWEEN_CELLS,
            });
        }
        if let Some(row) = self.rows.last_mut() {
            row.lines |= row.text && matches!(self.gap, Gap::Line | Gap::Blank);
            row.text = true;
        }
        if std::mem::take(&mut self.item) {
            self.text.push_str("- ");
        }
        self.gap = Gap::None;
        self.begun = false;
    }
}
