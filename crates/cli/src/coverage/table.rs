//! A table, for a terminal and for Markdown.

use comfy_table::presets::{ASCII_MARKDOWN, NOTHING};
use comfy_table::{CellAlignment, Table as Grid, TableStyle};

/// A heading and rows under it; the first column is text, the others are figures.
#[derive(Debug)]
pub(super) struct Table {
    title: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(title: impl Into<String>, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|one| (*one).to_owned()).collect();
        Self { title: title.into(), columns, rows: Vec::new() }
    }

    /// Adds a row; figures are anything that can be written.
    pub(super) fn row(
        &mut self,
        name: impl ToString,
        cells: impl IntoIterator<Item = impl ToString>,
    ) {
        let cells = cells.into_iter().map(|cell| cell.to_string());
        self.rows.push(std::iter::once(name.to_string()).chain(cells).collect());
    }

    pub(super) fn as_text(&self) -> String {
        format!("{}\n{}", self.title, self.grid(NOTHING))
    }

    pub(super) fn as_markdown(&self) -> String {
        format!("## {}\n\n{}", self.title, self.grid(ASCII_MARKDOWN))
    }

    fn grid(&self, style: TableStyle) -> String {
        let mut grid = Grid::new();
        grid.load_style(style).set_header(&self.columns).add_rows(&self.rows);
        for column in grid.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        // The library pads the last column; editors strip such blanks.
        grid.to_string().lines().map(|line| line.trim_end().to_owned() + "\n").collect()
    }
}
