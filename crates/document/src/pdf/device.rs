//! Takes the letters of a page from the library, and the dots that stand before items of lists.

use super::line::{Letter, Line, Lines};
use crate::tidy::seen;
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect, Shape as _};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
};
use unicode_normalization::char::decompose_compatible;

/// What a letter looks like when the file does not say which one it is.
const UNKNOWN: char = '\u{FFFD}';

/// Collects the letters of a page.
pub(crate) struct Collector {
    lines: Lines,
    /// How many letters there were, and how many of them nobody knows.
    pub(crate) letters: usize,
    pub(crate) unknown: usize,
    most: usize,
    last_run: Vec<Letter>,
}

impl Collector {
    /// Takes at most so many letters.
    pub(crate) fn new(most: usize) -> Self {
        Self { lines: Lines::default(), letters: 0, unknown: 0, most, last_run: Vec::new() }
    }

    pub(crate) fn into_lines(self) -> Vec<Line> {
        self.lines.finish()
    }
}

impl Device<'_> for Collector {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        if self.letters >= self.most {
            return;
        }
        let letters: Vec<Letter> = run
            .glyphs()
            .iter()
            .filter_map(|one| letter(one, props.transform * one.transform()))
            .collect();
        // Bold is often made by drawing the same letters twice.
        if same_place(&letters, &self.last_run) {
            return;
        }
        self.letters += letters.len();
        self.unknown += letters.iter().filter(|one| one.text.contains(UNKNOWN)).count();
        for letter in &letters {
            self.lines.add(letter);
        }
        self.last_run = letters;
    }

    /// Browsers paint the dot of an item as a shape.
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'_>, mode: &DrawMode) {
        if matches!(mode, DrawMode::Fill(_)) && path.elements().len() < 20 {
            self.lines.add_shape(props.transform.transform_rect_bbox(path.bounding_box()));
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_clip_rect(&mut self, _: &Rect) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// A letter and its place on the paper, if it stands upright.
fn letter(glyph: &Glyph, place: Affine) -> Option<Letter> {
    let [right, slope, _, down, ..] = place.as_coeffs();
    // What stands across the paper is a form number or a watermark.
    if right <= 0.0 || slope.abs() > right * 0.2 {
        return None;
    }
    let advance = match glyph {
        Glyph::Outline(outline) => outline.advance_width(),
        Glyph::Type3(drawn) => drawn.advance_width(),
    };
    let start = place * Point::ZERO;
    let end = place * Point::new(advance.unwrap_or(500.0).into(), 0.0);
    let size = down.abs() * 1000.0;
    let finite = [start.x, start.y, end.x, size].iter().all(|one| one.is_finite());
    let text = match glyph.as_unicode() {
        Some(BfString::Char(one)) => readable(std::iter::once(one)),
        Some(BfString::String(several)) => readable(several.chars()),
        None => UNKNOWN.to_string(),
    };
    finite.then_some(Letter { x: start.x, y: start.y, end: end.x, size, text })
}

/// Letters that are drawn as one, such as ﬁ, are two again.
fn readable(text: impl Iterator<Item = char>) -> String {
    let mut readable = String::new();
    for one in text.filter_map(seen) {
        match one {
            '\u{FB00}'..='\u{FB06}' => decompose_compatible(one, |part| readable.push(part)),
            one => readable.push(one),
        }
    }
    readable
}

fn same_place(these: &[Letter], those: &[Letter]) -> bool {
    !these.is_empty()
        && these.len() == those.len()
        && these.iter().zip(those).all(|(this, that)| {
            this.text == that.text
                && (this.x - that.x).abs() < this.size * 0.1
                && (this.y - that.y).abs() < this.size * 0.1
        })
}
