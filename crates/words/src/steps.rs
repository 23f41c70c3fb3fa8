//! The words of steps, contacts, incidents and questions, gathered.

use crate::reader::Reader;
use lykta_guidance::{Choice, Contact, Group, Incident, IncidentQuestion, Question, Step};

/// The words of a step. What the step does not have is `None` or empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepWords {
    /// Imperative, two to six words.
    pub title: String,
    /// Why it helps.
    pub why: String,
    /// How it is done.
    pub how: String,
    /// What one ticks, in order.
    pub sub_steps: Vec<SubStepWords>,
    /// The way for somebody without e-ID.
    pub without_e_id: Option<String>,
    /// Side effects.
    pub caution: Option<String>,
    /// What to say on the phone.
    pub say: Option<String>,
    /// Letters to copy.
    pub letters: Vec<LetterWords>,
}

/// A sub-step to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubStepWords {
    /// Its id within the step.
    pub id: String,
    /// One action.
    pub text: String,
}

/// The text of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterWords {
    /// Its id within the step.
    pub id: String,
    /// Several lines, with blanks as “…”.
    pub text: String,
}

/// The words of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactWords {
    /// Its name.
    pub name: String,
    /// What it helps with.
    pub purpose: String,
}

/// The words of an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentWords {
    /// A name that a person recognises.
    pub name: String,
    /// What happened.
    pub what: String,
    /// What was not touched.
    pub not_touched: Option<String>,
}

/// The words of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question.
    pub title: String,
    /// A line that makes answering easier.
    pub hint: String,
}

impl Reader<'_> {
    /// The words of a step.
    pub fn step(&self, step: &Step) -> StepWords {
        let id = format!("step-{}", step.id);
        let part_if = |there: bool, part| there.then(|| self.part(&id, part));
        StepWords {
            title: self.text(&id),
            why: self.part(&id, "why"),
            how: self.part(&id, "how"),
            sub_steps: self.sub_steps(step),
            without_e_id: part_if(step.without_e_id, "without-e-id"),
            caution: part_if(step.caution, "caution"),
            say: part_if(step.say, "say"),
            letters: step
                .letters
                .iter()
                .map(|letter| LetterWords {
                    id: letter.clone(),
                    text: self.part(&id, &format!("letter-{letter}")),
                })
                .collect(),
        }
    }

    /// Only the title of a step, as a plan lists it.
    pub fn step_title(&self, step: &Step) -> String {
        self.text(&format!("step-{}", step.id))
    }

    /// The sub-steps of a step.
    pub fn sub_steps(&self, step: &Step) -> Vec<SubStepWords> {
        let id = format!("step-{}", step.id);
        step.sub_steps
            .iter()
            .map(|one| SubStepWords { id: one.clone(), text: self.part(&id, &format!("do-{one}")) })
            .collect()
    }

    /// The words of a contact.
    pub fn contact(&self, contact: &Contact) -> ContactWords {
        let id = format!("contact-{}", contact.id);
        ContactWords { name: self.text(&id), purpose: self.part(&id, "purpose") }
    }

    /// The words of an incident.
    pub fn incident(&self, incident: &Incident) -> IncidentWords {
        let id = format!("incident-{}", incident.id);
        IncidentWords {
            name: self.text(&id),
            what: self.part(&id, "what"),
            not_touched: incident.not_touched.then(|| self.part(&id, "not-touched")),
        }
    }

    /// A condition that an incident's notice names, as a question.
    pub fn incident_question(&self, incident: &Incident, question: &IncidentQuestion) -> String {
        self.part(&format!("incident-{}", incident.id), &format!("ask-{}", question.id))
    }

    /// The words of a question of the first walk.
    pub fn question(&self, question: &Question) -> QuestionWords {
        let id = format!("question-{}", question.id);
        QuestionWords { title: self.text(&id), hint: self.part(&id, "hint") }
    }

    /// The heading of a group of options, where it has one.
    pub fn group(&self, question: &Question, group: &Group) -> Option<String> {
        let group = group.id.as_ref()?;
        Some(self.part(&format!("question-{}", question.id), &format!("group-{group}")))
    }

    /// The label of an option: the name of the one thing it says, or words of its own.
    pub fn option(&self, question: &Question, option: &Choice) -> String {
        match option.labelled_by() {
            Some(reason) => self.label(reason),
            None => {
                self.part(&format!("question-{}", question.id), &format!("option-{}", option.id))
            }
        }
    }
}
