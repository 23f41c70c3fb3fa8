//! Guidance: what protects whom, as data, and the plan that follows from a situation.
//!
//! Pure. This crate opens no file, asks no clock, draws no random number and knows no
//! language: texts of data files, times and situations come in, plans go out.

mod catalogue;
mod condition;
mod hours;
mod ids;
mod plan;
mod reason;
mod situation;
mod vocabulary;

pub use catalogue::{
    Catalogue, Choice, Contact, Fact, FactValue, Finding, Group, Hosts, Incident, IncidentQuestion,
    Line, Page, Party, Period, Question, RenewAfter, Retired, RetiredNumber, Section, Source, Step,
    Term,
};
pub use condition::{Condition, Found, Pattern};
pub use hours::{Hours, HoursError, OpenState, WeekRun, time_zone};
pub use ids::{ContactId, FactId, IncidentId, PageId, QuestionId, SourceId, StepId};
pub use plan::{OPEN_STEPS, Plan, PlannedStep, plan_for};
pub use reason::{NotAReason, Reason};
pub use situation::{Answer, Situation};
pub use vocabulary::{
    Category, Certainty, Circumstance, Cost, Country, Event, ForAnother, Grade, Language, LineKind,
    Need, PartyRole, Person, Role, Topic, Unit, Urgency, Weight,
};
