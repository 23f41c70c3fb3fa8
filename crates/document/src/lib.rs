//! The text of a file that a person opens: plain text, a mail, a web page, a PDF, a Word file.
//!
//! A file from elsewhere may be made to harm. It is therefore read in a child, a second run of the
//! same program with narrow limits ([`child`]), and nothing of it is written to the disk. What
//! comes back is text or a plain reason why not, never anything else of the file.

pub mod child;
mod docx;
mod html;
mod kind;
mod lines;
mod mail;
mod parent;
mod parse;
mod pdf;
mod plain;
mod tidy;
mod unreadable;

pub use parent::{Reader, open};
pub use parse::parse;
pub use unreadable::Unreadable;

/// The longest file that is read, in bytes. No notice is longer; what is, is something else.
pub const LONGEST_FILE: usize = 5 * 1024 * 1024;

/// The longest text that comes back, in bytes: a thousand pages.
pub const LONGEST_TEXT: usize = 2 * 1024 * 1024;
