//! Which styles of a Word file make a paragraph an item of a list.

use crate::Unreadable;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// A style may be based on one that is based on another. No file of a person goes deeper.
const DEEPEST: usize = 10;

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    listed: Option<bool>,
    heading: bool,
}

/// The styles by their ids.
#[derive(Debug, Default)]
pub(crate) struct Styles(HashMap<String, Style>);

impl Styles {
    pub(crate) fn read(xml: &str) -> Result<Self, Unreadable> {
        let mut reader = Reader::from_str(xml);
        let mut styles = Self::default();
        let mut open: Option<(String, Style)> = None;
        loop {
            match reader.read_event().map_err(|_| Unreadable::Broken)? {
                Event::Start(tag) | Event::Empty(tag) => match (tag.name().0, &mut open) {
                    ("w:style", _) => {
                        open = attribute(&tag, "w:styleId").map(|id| (id, Style::default()));
                    }
                    ("w:basedOn", Some((_, style))) => style.based_on = attribute(&tag, "w:val"),
                    ("w:numId", Some((_, style))) => style.listed = Some(is_listed(&tag)),
                    ("w:outlineLvl", Some((_, style))) => style.heading = true,
                    _ => {}
                },
                Event::End(tag) if tag.name().0 == "w:style" => styles.0.extend(open.take()),
                Event::Eof => return Ok(styles),
                _ => {}
            }
        }
    }

    /// Whether paragraphs of this style are items. Numbered headings are not.
    pub(crate) fn listed(&self, id: &str) -> bool {
        let mut id = id;
        let mut listed = None;
        for _ in 0..DEEPEST {
            let Some(style) = self.0.get(id) else { break };
            if style.heading {
                return false;
            }
            listed = listed.or(style.listed);
            let Some(below) = &style.based_on else { break };
            id = below;
        }
        listed.unwrap_or(false)
    }

    pub(crate) fn heading(&self, id: &str) -> bool {
        self.0.get(id).is_some_and(|style| style.heading)
    }
}

/// List number 0 takes a paragraph out of its style's list.
pub(crate) fn is_listed(num_id: &BytesStart) -> bool {
    attribute(num_id, "w:val").is_some_and(|id| id != "0")
}

pub(crate) fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    Some(found.value.into_owned())
}
