//! A PDF with a text layer.
//!
//! A PDF says where each letter stands on the paper, not which letters make a word or which lines a
//! paragraph. The library tells the letters and their places; [`line`] makes lines of them,
//! [`paragraph`] makes paragraphs of the lines.

mod device;
mod line;
mod margin;
mod paragraph;

use crate::tidy::tidy;
use crate::{LONGEST_TEXT, Unreadable};
use device::Collector;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::kurbo::Rect;
use hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, TransformExt as _, interpret_page,
};
use line::Line;

/// A page: its lines from first to last as they were written.
#[derive(Debug)]
pub(crate) struct Page {
    height: f64,
    lines: Vec<Line>,
}

/// The text of a PDF.
pub(crate) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unreadable::Encrypted,
        LoadPdfError::Invalid => Unreadable::Broken,
    })?;
    let mut pages = pages(&pdf)?;
    margin::keep_once(&mut pages);
    Ok(tidy(&paragraph::text(pages)))
}

fn pages(pdf: &Pdf) -> Result<Vec<Page>, Unreadable> {
    let settings = InterpreterSettings::default();
    let cache = InterpreterCache::new();
    let mut pages = Vec::new();
    let mut letters = 0;
    let mut unknown = 0;
    for page in pdf.pages().iter() {
        let (width, height) = page.render_dimensions();
        let paper = Rect::new(0.0, 0.0, width.into(), height.into());
        let upright = page.initial_transform(true).to_kurbo();
        let mut context = Context::new(upright, paper, &cache, pdf.xref(), settings.clone());
        let mut collector = Collector::new(LONGEST_TEXT - letters);
        interpret_page(page, &mut context, &mut collector);
        letters += collector.letters;
        unknown += collector.unknown;
        if letters >= LONGEST_TEXT {
            return Err(Unreadable::TooLarge);
        }
        pages.push(Page { height: height.into(), lines: collector.into_lines() });
    }
    // A font that does not say which letters it draws leaves a picture of a text.
    if unknown * 2 > letters { Err(Unreadable::NoText) } else { Ok(pages) }
}
