//! What a browser would show of a web page, without the parts for finding one's way.
//!
//! Reads tag after tag and builds no tree, so that no page can nest too deep. The tokenizer knows
//! HTML; what is decided here is only which tags begin a line and which text is not shown.

use crate::Unreadable;
use crate::lines::Lines;
use html5gum::emitters::default::{StartTag, Token};
use html5gum::{DefaultEmitter, Tokenizer};

/// Not text, or not about what the page says.
const LEFT_OUT: [&str; 15] = [
    "script", "style", "title", "template", "noscript", "nav", "svg", "iframe", "object", "video",
    "audio", "canvas", "select", "button", "textarea",
];

/// Stand after a blank line.
const PARAGRAPHS: [&str; 19] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "section",
    "article",
    "aside",
    "header",
    "footer",
    "main",
    "figure",
    "hr",
];

/// Stand on a line of their own.
const LINES: [&str; 11] = [
    "div",
    "dt",
    "dd",
    "address",
    "caption",
    "figcaption",
    "fieldset",
    "legend",
    "form",
    "details",
    "summary",
];

/// Are over when the next of them begins, for their end may be left unsaid.
const ENDED_BY_THE_NEXT: [&str; 7] = ["p", "li", "dt", "dd", "tr", "td", "th"];

/// The text of a page.
pub(crate) fn text(page: &str) -> Result<String, Unreadable> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = PageReader { lines: Lines::new(), left_out: None, preformatted: 0 };
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(words) => reader.words(&String::from_utf8_lossy(&words)),
            _ => {}
        }
        if reader.lines.full() {
            break;
        }
    }
    reader.lines.finish()
}

struct PageReader {
    lines: Lines,
    /// The element that is being left out, and how many of its name are open.
    left_out: Option<(String, usize)>,
    preformatted: usize,
}

impl PageReader {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        if let Some((left_out, open)) = &mut self.left_out {
            if *left_out != name {
                return;
            }
            if !ENDED_BY_THE_NEXT.contains(&&*name) {
                *open += 1;
                return;
            }
            self.left_out = None;
        }
        if LEFT_OUT.contains(&&*name) || is_hidden(tag) {
            if !(tag.self_closing || is_void(&name)) {
                self.left_out = Some((name.into_owned(), 1));
            }
            return;
        }
        match &*name {
            "br" => self.lines.end_of_line(),
            "li" => self.lines.item(),
            "table" => self.lines.table(),
            "tr" => self.lines.row(),
            "td" | "th" => self.lines.cell(),
            "pre" => {
                self.preformatted += 1;
                self.lines.blank();
            }
            name => self.block(name),
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((left_out, open)) = &mut self.left_out {
            if left_out == name {
                *open -= 1;
                if *open == 0 {
                    self.left_out = None;
                }
            } else if ENDED_BY_THE_NEXT.contains(&left_out.as_str()) && is_list_or_table(name) {
                self.left_out = None;
                self.end(name);
            }
            return;
        }
        match name {
            "li" => self.lines.end_of_item(),
            "table" => self.lines.end_of_table(),
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.lines.blank();
            }
            name => self.block(name),
        }
    }

    fn block(&mut self, name: &str) {
        if PARAGRAPHS.contains(&name) {
            self.lines.blank();
        } else if LINES.contains(&name) {
            self.lines.line();
        }
    }

    fn words(&mut self, words: &str) {
        if self.left_out.is_some() {
            return;
        }
        if self.preformatted == 0 {
            self.lines.words(words);
            return;
        }
        for (at, line) in words.split('\n').enumerate() {
            if at > 0 {
                self.lines.end_of_line();
            }
            self.lines.words(line);
        }
    }
}

/// What mails hide from the reader but show in the list of mails, and what pages show only later.
fn is_hidden(tag: &StartTag<()>) -> bool {
    let value = |name: &[u8]| tag.attributes.get(name).map(|it| String::from_utf8_lossy(it));
    value(b"hidden").is_some()
        || value(b"style").is_some_and(|style| {
            let style = style.to_ascii_lowercase().replace(char::is_whitespace, "");
            style.contains("display:none") || style.contains("visibility:hidden")
        })
}

fn is_void(name: &str) -> bool {
    ["img", "input", "br", "hr", "meta", "link", "source", "embed", "col", "wbr"].contains(&name)
}

fn is_list_or_table(name: &str) -> bool {
    ["ul", "ol", "dl", "table"].contains(&name)
}
