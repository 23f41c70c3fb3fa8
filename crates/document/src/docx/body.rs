//! The text of one part of a Word file. Reads tag after tag and builds no tree.

use super::styles::{Styles, attribute, is_listed};
use crate::Unreadable;
use crate::lines::Lines;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// What stands there a second time: for programs that are too old for the first, and as it was
/// before somebody changed or moved it. What somebody deleted has tags of its own.
const ONCE_MORE: [&str; 3] = ["mc:Fallback", "w:pPrChange", "w:moveFrom"];

/// What is known of the paragraph that is being read.
#[derive(Debug, Default)]
struct Paragraph {
    listed: bool,
    heading: bool,
    /// Whether anything was read of it.
    text: bool,
}

struct BodyReader<'r> {
    styles: &'r Styles,
    lines: &'r mut Lines,
    paragraph: Paragraph,
    in_text: bool,
    hidden: bool,
}

/// Adds the text of a part to the lines.
pub(crate) fn read(xml: &str, styles: &Styles, lines: &mut Lines) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(xml);
    let paragraph = Paragraph::default();
    let mut body = BodyReader { styles, lines, paragraph, in_text: false, hidden: false };
    while !body.lines.full() {
        match reader.read_event().map_err(|_| Unreadable::Broken)? {
            Event::Start(tag) if ONCE_MORE.contains(&tag.name().0) => {
                reader.read_to_end(tag.name()).map_err(|_| Unreadable::Broken)?;
            }
            Event::Start(tag) => body.start(&tag),
            Event::Empty(tag) => {
                body.start(&tag);
                body.end(tag.name().0);
            }
            Event::End(tag) => body.end(tag.name().0),
            Event::Text(text) => body.words(&text),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(one)) => body.words(one.encode_utf8(&mut [0; 4])),
                _ => body.words(resolve_predefined_entity(&name).unwrap_or_default()),
            },
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(())
}

impl BodyReader<'_> {
    fn start(&mut self, tag: &BytesStart) {
        match tag.name().0 {
            "w:p" => {
                self.paragraph = Paragraph::default();
                self.lines.line();
            }
            "w:pStyle" => {
                let id = attribute(tag, "w:val").unwrap_or_default();
                self.paragraph.listed = self.styles.listed(&id);
                self.paragraph.heading = self.styles.heading(&id);
            }
            "w:numId" => self.paragraph.listed = is_listed(tag) && !self.paragraph.heading,
            "w:r" => self.hidden = false,
            "w:vanish" => self.hidden = !is_off(tag),
            "w:t" => self.in_text = true,
            "w:tab" | "w:ptab" => self.words_of_run(" "),
            "w:br" | "w:cr" => self.lines.end_of_line(),
            "w:noBreakHyphen" => self.words_of_run("-"),
            "w:tbl" => self.lines.table(),
            "w:tr" => self.lines.row(),
            "w:tc" => self.lines.cell(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "w:pPr" if self.paragraph.listed => self.lines.item(),
            "w:p" if self.paragraph.text => self.lines.end_of_item(),
            // An empty paragraph is how most people make a blank line.
            "w:p" => {
                self.lines.end_of_item();
                self.lines.end_of_line();
            }
            "w:t" => self.in_text = false,
            "w:tbl" => self.lines.end_of_table(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.in_text {
            self.words_of_run(words);
        }
    }

    fn words_of_run(&mut self, words: &str) {
        if !self.hidden {
            self.paragraph.text |= !words.trim().is_empty();
            self.lines.words(words);
        }
    }
}

fn is_off(tag: &BytesStart) -> bool {
    attribute(tag, "w:val").is_some_and(|it| ["0", "false", "off"].contains(&it.as_str()))
}
