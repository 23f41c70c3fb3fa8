//! The words of Lykta in four languages.
//!
//! Structure comes from `lykta-guidance`, sentences from `locales/`, and both are compiled
//! in. Numbers, dates and addresses reach a sentence only through the functions `PHONE`,
//! `FACT` and `LINK`, so that a fact stands in one place. This crate opens no file.

mod bundle;
mod compiled;
mod demanded;
mod error;
mod hours;
mod lookups;
mod moments;
mod named;
mod numbers;
mod pages;
mod reader;
mod reasons;
mod sentence;
mod sources;
mod steps;
mod syntax;
mod words;

pub use compiled::{app_ftl, catalogue, compiled_files, words};
pub use demanded::{By, Demanded, demanded_words};
pub use error::WordError;
pub use fluent_bundle::FluentValue;
pub use named::{Named, label_id, reason_id};
pub use pages::{Block, PageWords, SectionWords, blocks};
pub use reader::Reader;
pub use sentence::sentences;
pub use sources::is_old;
pub use steps::{ContactWords, IncidentWords, LetterWords, QuestionWords, StepWords, SubStepWords};
pub use syntax::{line_at, parse_ftl};
pub use words::Words;
