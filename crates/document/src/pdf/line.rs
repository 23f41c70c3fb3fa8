//! From letters to lines.

use crate::lines::BETWEEN_CELLS;
use hayro_interpret::kurbo::Rect;

/// A letter, or several that are drawn as one. `y` grows downwards, and is where letters stand.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) end: f64,
    pub(crate) size: f64,
    pub(crate) text: String,
}

/// A line of text.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) end: f64,
    /// Where the last letter ends, be it a space.
    reach: f64,
    pub(crate) size: f64,
    pub(crate) text: String,
    /// How wide its first word is: it tells whether the word had found room in the line before.
    pub(crate) first_word: f64,
    /// Whether a dot stands before it.
    pub(crate) item: bool,
    /// Whether its words are drawn far apart, to fill the room up to the right edge.
    pub(crate) stretched: bool,
    /// Whether it holds a gap of the usual width, and where in the text it holds wide ones.
    usual_gap: bool,
    wide_gaps: Vec<usize>,
    /// Whether spaces are letters in this line, or only gaps.
    spaces_drawn: bool,
}

/// Dots before items, as letters. The last four are Word's, from its symbol fonts.
const DOTS: [char; 16] = [
    '•', '◦', '▪', '▫', '●', '○', '■', '□', '‣', '⁃', '∙', '·', '\u{F0B7}', '\u{F0A7}', '\u{F0D8}',
    '\u{F0FC}',
];

/// As many times the size of the letters: a gap that parts words, and one that parts columns.
const BETWEEN_WORDS: f64 = 0.15;
const BETWEEN_COLUMNS: f64 = 0.8;

/// The lines of a page while they are collected, in the order in which the file draws them.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    lines: Vec<Line>,
    shapes: Vec<Rect>,
}

impl Lines {
    pub(crate) fn add(&mut self, letter: &Letter) {
        match self.lines.last_mut() {
            Some(line) if line.goes_on_with(letter) => line.push(letter),
            _ if letter.text.trim().is_empty() => {}
            _ => self.lines.push(Line::begin(letter)),
        }
    }

    /// Keeps a shape if it may be the dot of an item.
    pub(crate) fn add_shape(&mut self, shape: Rect) {
        let (width, height) = (shape.width(), shape.height());
        if (1.0..9.0).contains(&width) && (0.7..1.4).contains(&(height / width)) {
            self.shapes.push(shape);
        }
    }

    /// The lines. A dot that was drawn by itself is put to its line, wherever in the file it was.
    pub(crate) fn finish(self) -> Vec<Line> {
        let (dots, mut lines): (Vec<Line>, Vec<Line>) =
            self.lines.into_iter().partition(|line| line.text.trim().chars().all(is_dot));
        let mut places: Vec<(f64, f64)> =
            self.shapes.iter().map(|shape| (shape.x1, shape.center().y)).collect();
        places.extend(dots.iter().map(|dot| (dot.end, dot.y - dot.size * 0.3)));
        places.sort_by(|one, other| one.1.total_cmp(&other.1));
        for line in &mut lines {
            let from = places.partition_point(|place| place.1 < line.y - line.size);
            let beside = places[from..].iter().take_while(|place| place.1 < line.y);
            line.item = beside
                .into_iter()
                .any(|place| (-0.1..3.0).contains(&((line.x - place.0) / line.size)));
            line.part_columns();
            line.take_dot();
        }
        lines
    }
}

impl Line {
    fn begin(letter: &Letter) -> Self {
        let Letter { x, y, end, size, ref text } = *letter;
        let first_word = if text.ends_with(' ') { 0.0 } else { end - x };
        let text = text.trim_start().to_owned();
        Self {
            x,
            y,
            end,
            reach: end,
            size,
            text,
            first_word,
            item: false,
            stretched: false,
            usual_gap: false,
            wide_gaps: Vec::new(),
            spaces_drawn: false,
        }
    }

    /// Whether a letter stands behind the last one, or a little raised.
    fn goes_on_with(&self, letter: &Letter) -> bool {
        let size = self.size.max(letter.size);
        (letter.y - self.y).abs() < size * 0.5 && letter.x > self.end - size * 0.5
    }

    fn push(&mut self, letter: &Letter) {
        let gap = (letter.x - self.reach) / self.size.max(letter.size);
        self.reach = letter.end;
        if letter.text.trim().is_empty() {
            self.spaces_drawn = true;
            self.space();
            return;
        }
        if gap > BETWEEN_COLUMNS {
            // Behind a dot or a number the text of an item begins.
            if self.text.chars().count() > 3 {
                self.space();
                self.wide_gaps.push(self.text.len() - 1);
            }
        } else if gap > BETWEEN_WORDS {
            self.space();
        }
        self.usual_gap |= self.text.ends_with(' ') && gap <= BETWEEN_COLUMNS;
        self.text.push_str(&letter.text);
        self.end = letter.end;
        self.size = self.size.max(letter.size);
        if !self.text.contains(' ') {
            self.first_word = self.end - self.x;
        }
    }

    fn space(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Wide gaps part columns, unless every gap is wide: then a line was stretched.
    fn part_columns(&mut self) {
        if self.usual_gap || !self.spaces_drawn {
            for at in self.wide_gaps.drain(..).rev() {
                self.text.replace_range(at..=at, BETWEEN_CELLS);
            }
        } else {
            self.stretched = !self.wide_gaps.is_empty();
        }
    }

    /// A dot at the start says that this is an item, and is not part of its text.
    fn take_dot(&mut self) {
        let text = self.text.trim_start_matches(is_dot);
        let by_letter = self.text.strip_prefix("o ");
        if let Some(text) = by_letter.or((text.len() < self.text.len()).then_some(text)) {
            self.text = text.trim_start().to_owned();
            self.item = true;
        }
    }
}

fn is_dot(one: char) -> bool {
    DOTS.contains(&one)
}
