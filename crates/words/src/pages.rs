//! The words of pages to read.

use crate::reader::Reader;
use lykta_guidance::{Grade, Page, SourceId};

/// The words of a page as one country reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageWords {
    /// What it is about.
    pub title: String,
    /// The most important thing, in a sentence or two.
    pub lead: String,
    /// Its parts, in order.
    pub sections: Vec<SectionWords>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionWords {
    /// Its id within the page.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Paragraphs and lists.
    pub body: Vec<Block>,
    /// Public pages that support it.
    pub sources: Vec<SourceId>,
    /// How well it is supported.
    pub grade: Grade,
}

/// A paragraph, or the lines of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// Lines that began with a dash.
    List(Vec<String>),
}

impl Reader<'_> {
    /// The words of a page, with the sections of the reader's country.
    pub fn page(&self, page: &Page) -> PageWords {
        let id = format!("page-{}", page.id);
        let section = |one: &lykta_guidance::Section| SectionWords {
            id: one.id.clone(),
            title: self.part(&id, &format!("{}-title", one.id)),
            body: blocks(&self.part(&id, &one.id)),
            sources: one.sources.clone(),
            grade: one.grade,
        };
        PageWords {
            title: self.text(&id),
            lead: self.part(&id, "lead"),
            sections: page.sections_in(self.country()).map(section).collect(),
        }
    }

    /// Only the title of a page, as a list shows it.
    pub fn page_title(&self, page: &Page) -> String {
        self.text(&format!("page-{}", page.id))
    }
}

/// Parts a text into paragraphs and lists: lines that begin with a dash are a list, a blank
/// line ends a paragraph.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut running = false;
    for line in text.lines().map(str::trim) {
        let item = line.strip_prefix("– ");
        match (item, blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(item.to_owned()),
            (Some(item), _) => blocks.push(Block::List(vec![item.to_owned()])),
            (None, _) if line.is_empty() => {}
            (None, Some(Block::Paragraph(text))) if running => {
                text.push(' ');
                text.push_str(line);
            }
            (None, _) => blocks.push(Block::Paragraph(line.to_owned())),
        }
        running = item.is_none() && !line.is_empty();
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_and_dashes_part_a_text() {
        let paragraph = |text: &str| Block::Paragraph(text.to_owned());
        let list = |items: &[&str]| Block::List(items.iter().map(|one| (*one).into()).collect());
        let text = "One\ngoes on.\n\nTwo:\n– first\n\n– second\nThree";
        assert_eq!(
            blocks(text),
            [
                paragraph("One goes on."),
                paragraph("Two:"),
                list(&["first", "second"]),
                paragraph("Three")
            ]
        );
        assert_eq!(blocks(" "), []);
    }
}
