//! Why a step is in the plan, in one sentence.

use crate::named::{label_id, reason_id};
use crate::reader::Reader;
use lykta_guidance::{Event, Reason};

/// More reasons than this make a sentence that nobody reads.
const NAMED_REASONS: usize = 3;

impl Reader<'_> {
    /// One reason as it continues "Shown because …", without a capital or a full stop.
    pub fn reason(&self, reason: &Reason) -> String {
        let (id, part) = reason_id(reason);
        self.part(&id, part)
    }

    /// What a reason is about, as the label of an option: "Identity code".
    pub fn label(&self, reason: &Reason) -> String {
        self.text(&label_id(reason))
    }

    /// One sentence, "Shown because …", with the most telling reasons, at most three.
    pub fn because(&self, reasons: &[Reason]) -> String {
        let mut telling: Vec<&Reason> = reasons.iter().collect();
        // Stable, so that within a kind the order of the vocabulary stays.
        telling.sort_by_key(|reason| rank(reason));
        let fragments: Vec<String> =
            telling.into_iter().take(NAMED_REASONS).map(|reason| self.reason(reason)).collect();
        self.text_with("because", &[("reasons", self.list(&fragments).into())])
    }
}

/// The most telling kind first: what one knows by name, then what happened, then the data.
fn rank(reason: &Reason) -> u8 {
    match reason {
        Reason::Incident(_) => 0,
        Reason::Event(Event::UnknownIfAffected) => 5,
        Reason::Event(_) => 1,
        Reason::Exposed(_) => 2,
        Reason::Possible(_) => 3,
        Reason::Circumstance(_) => 4,
        Reason::Person(_) | Reason::Role(_) => 6,
    }
}
