//! The plan to read: as plain text or as Markdown.

use super::{phone, url};
use lykta_guidance::{Catalogue, Plan, PlannedStep, Urgency};
use lykta_words::Reader;

/// The words that only the command line says, with the variables it passes.
pub(crate) const WORDS: [(&str, &[&str]); 5] = [
    ("cli-plan-title", &["place"]),
    ("cli-to-ask", &[]),
    ("cli-nothing-to-do", &[]),
    ("cli-hidden", &["count"]),
    ("cli-lasts", &["span"]),
];

/// What stands in front of headings, titles and ticks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    plan: &'static str,
    band: &'static str,
    step: &'static str,
    contact: &'static str,
    tick: &'static str,
}

impl Marks {
    pub(super) const PLAIN: Self =
        Self { plan: "", band: "", step: "", contact: "  ", tick: "  [ ] " };
    pub(super) const MARKDOWN: Self =
        Self { plan: "# ", band: "## ", step: "### ", contact: "- ", tick: "- [ ] " };
}

/// The plan with its bands as headings; what asks first stands first.
pub(super) fn plan(
    plan: &Plan<'_>,
    catalogue: &Catalogue,
    reader: &Reader<'_>,
    marks: Marks,
) -> String {
    let mut paper = Paper { lines: Vec::new(), catalogue, reader, marks };
    let place = reader.name(reader.country());
    let title = reader.text_with("cli-plan-title", &[("place", place.into())]);
    paper.block(format!("{}{title}", marks.plan));
    if !plan.to_ask.is_empty() {
        paper.heading(&reader.text("cli-to-ask"));
        plan.to_ask.iter().for_each(|planned| paper.step(planned));
    }
    let mut band: Option<Urgency> = None;
    for planned in &plan.steps {
        if band != Some(planned.urgency) {
            band = Some(planned.urgency);
            paper.heading(&reader.name(planned.urgency));
        }
        paper.step(planned);
    }
    if plan.steps.is_empty() {
        paper.block(reader.text("cli-nothing-to-do"));
    }
    let hidden = u32::try_from(plan.hidden()).unwrap_or(u32::MAX);
    if hidden > 0 {
        paper.block(reader.text_with("cli-hidden", &[("count", hidden.into())]));
    }
    paper.lines.join("\n") + "\n"
}

struct Paper<'p> {
    lines: Vec<String>,
    catalogue: &'p Catalogue,
    reader: &'p Reader<'p>,
    marks: Marks,
}

impl Paper<'_> {
    /// A line of its own, with an empty one before it.
    fn block(&mut self, line: String) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.push(line);
    }

    fn heading(&mut self, words: &str) {
        self.block(format!("{}{words}", self.marks.band));
        if self.marks.band.is_empty() {
            self.lines.push("=".repeat(words.chars().count()));
        }
    }

    fn step(&mut self, planned: &PlannedStep<'_>) {
        let Self { catalogue, reader, marks, .. } = *self;
        let words = reader.step(planned.step);
        self.block(format!("{}{}", marks.step, words.title));
        self.lines.push(reader.because(&planned.because));
        self.lines.push(words.why);
        self.lines.push(words.how);
        if let Some(period) = &planned.step.renew_after {
            let span = reader.span(period);
            self.lines.push(reader.text_with("cli-lasts", &[("span", span.into())]));
        }
        self.lines.extend(words.caution);
        self.list();
        for one in words.sub_steps {
            self.lines.push(format!("{}{}", marks.tick, one.text));
        }
        self.list();
        for contact in catalogue.contacts_of(planned.step, reader.country()) {
            let name = reader.contact(contact).name;
            let ways = [phone(contact, reader), url(contact, reader).map(str::to_owned)];
            let ways: Vec<String> = ways.into_iter().flatten().collect();
            let colon = if ways.is_empty() { "" } else { ": " };
            self.lines.push(format!("{}{name}{colon}{}", marks.contact, ways.join(", ")));
        }
    }

    /// Markdown begins a list after an empty line.
    fn list(&mut self) {
        let last_is_item = self.lines.last().is_some_and(String::is_empty);
        if !self.marks.band.is_empty() && !last_is_item {
            self.lines.push(String::new());
        }
    }
}
