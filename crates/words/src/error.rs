//! What can be wrong with a word. The content check finds all of it before a person does.

use lykta_guidance::Language;

/// A word that cannot be told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordError {
    /// There is no such message or attribute.
    #[error("no word `{id}` in {language}")]
    Missing {
        /// Where it is missing.
        language: Language,
        /// The message, with its attribute after a point.
        id: String,
    },
    /// It uses a variable, function, fact or contact that is not there.
    #[error("the word `{id}` in {language} cannot be told: {reason}")]
    Broken {
        /// Where it is broken.
        language: Language,
        /// The message, with its attribute after a point.
        id: String,
        /// What is not there.
        reason: String,
    },
}
