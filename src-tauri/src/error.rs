//! What went wrong, as the window is told it. No wildcard hides a new error.

use crate::wire::Code;
use lykta_casebook::Error;
use lykta_document::Unreadable;

impl From<Error> for Code {
    fn from(error: Error) -> Self {
        match error {
            // Where the way of opening does not fit, the next step is the same: try the other key.
            Error::WrongKey | Error::NotThisWay => Self::WrongKey,
            Error::MistypedCode => Self::CodeMistyped,
            Error::EmptyPassphrase => Self::PassphraseTooShort,
            Error::Damaged => Self::FileDamaged,
            Error::TooNew { .. } => Self::FileTooNew,
            Error::InUse => Self::InUse,
            Error::DiskFull => Self::DiskFull,
            Error::ReadOnly => Self::ReadOnly,
            Error::AlreadyThere => Self::AlreadyThere,
            Error::UnknownCase => Self::UnknownCase,
            Error::NothingToUndo => Self::NothingToUndo,
            // Either way the next step is to choose another file.
            Error::NotABackup | Error::BackupDamaged => Self::NotABackup,
            Error::Keychain(_) => Self::NoKeychain,
            Error::Io(_) => Self::CannotSave,
            // The window offers none of these; a file that vanished meanwhile is one.
            Error::NoCasebook | Error::NotKept | Error::OnlyKey | Error::Database(_) => {
                Self::Unexpected
            }
        }
    }
}

impl From<Unreadable> for Code {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::TooLarge => Self::NoticeTooLarge,
            Unreadable::TooSlow => Self::NoticeTooSlow,
            Unreadable::Encrypted => Self::NoticeLocked,
            Unreadable::NoText => Self::NoticeNoText,
            Unreadable::Broken => Self::NoticeBroken,
            Unreadable::UnknownKind => Self::NoticeUnknownKind,
            Unreadable::NoReader => Self::NoticeNoReader,
        }
    }
}
