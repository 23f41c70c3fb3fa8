//! Why a file gives no text.

/// Why a file gives no text. The words are for a terminal; the window has its own by [`Unreadable::id`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// More than is read: the file, what is packed in it, or the memory that it takes.
    #[error("it is too large: at most 5 MB are read, and 2 MB of text")]
    TooLarge,
    /// Not read within the time it may take.
    #[error("reading it took too long")]
    TooSlow,
    /// Locked with a password, or encrypted for somebody.
    #[error("it is locked: save it without a password first")]
    Encrypted,
    /// In order, but without text: a scan or a picture.
    #[error("there is no text in it, perhaps only a picture of a page")]
    NoText,
    /// Damaged, or made so that it cannot be read.
    #[error("it is damaged")]
    Broken,
    /// Something else than text, mail, web page, PDF or Word.
    #[error("it is none of these: text, mail (.eml), web page (.html), PDF, Word (.docx)")]
    UnknownKind,
    /// The child that reads files could not be started. Says nothing about the file.
    #[error("the part of Lykta that reads files could not be started")]
    NoReader,
}

impl Unreadable {
    /// All of them, so that nobody who has words for each forgets one.
    pub const ALL: [Self; 7] = [
        Self::TooLarge,
        Self::TooSlow,
        Self::Encrypted,
        Self::NoText,
        Self::Broken,
        Self::UnknownKind,
        Self::NoReader,
    ];

    /// A stable name, such as `too-large`.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::TooSlow => "too-slow",
            Self::Encrypted => "encrypted",
            Self::NoText => "no-text",
            Self::Broken => "broken",
            Self::UnknownKind => "unknown-kind",
            Self::NoReader => "no-reader",
        }
    }

    pub(crate) fn from_id(id: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id().as_bytes() == id)
    }
}
