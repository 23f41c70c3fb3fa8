//! When something to read stands on the screen, by the pixels of the virtual display.

use lykta_tests::Desk;
use std::collections::BTreeSet;
use std::fs::File;
use std::os::unix::fs::FileExt;

/// An empty window has a colour or two; smoothed letters have dozens.
const COLOURS_OF_TEXT: usize = 24;
/// Every eighth row is looked at, so that looking costs little. Letters are higher than that.
const EACH_ROW: u32 = 8;

/// Looks at a desk's screen.
pub(crate) struct Screen {
    file: File,
    begins: u64,
    row_bytes: u32,
    rows: u32,
}

impl Screen {
    pub(crate) fn of(desk: &Desk) -> Self {
        let file = File::open(desk.screen()).unwrap();
        // The header of `xwd`: big-endian numbers, of which these are wanted.
        let number = |at: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, at * 4).unwrap();
            u32::from_be_bytes(bytes)
        };
        let (header, rows, row_bytes, colours) = (number(0), number(5), number(12), number(19));
        let begins = u64::from(header) + u64::from(colours) * 12;
        Self { file, begins, row_bytes, rows }
    }

    /// Whether there is something to read.
    pub(crate) fn has_text(&self) -> bool {
        let mut row = vec![0; self.row_bytes as usize];
        let mut seen = BTreeSet::new();
        for at in (0..self.rows).step_by(EACH_ROW as usize) {
            let place = self.begins + u64::from(at) * u64::from(self.row_bytes);
            self.file.read_exact_at(&mut row, place).unwrap();
            let mut last = [0; 4];
            for pixel in row.chunks_exact(4) {
                if pixel != last {
                    last.copy_from_slice(pixel);
                    seen.insert(last);
                }
            }
            if seen.len() >= COLOURS_OF_TEXT {
                return true;
            }
        }
        false
    }
}
