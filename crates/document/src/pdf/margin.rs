//! Heads and feet that stand on every page: a sentence goes on across them.

use super::Page;
use super::line::Line;
use std::collections::HashMap;

/// How much of a page's height its head takes, and its foot.
const MARGIN: f64 = 0.14;

/// What stands at this height in the margin, and says this.
type Place = (i64, String);

/// Keeps a head that stands on several pages on the first of them only, before everything else,
/// and a foot on the last, after everything else.
pub(crate) fn keep_once(pages: &mut [Page]) {
    let mut times: HashMap<Place, usize> = HashMap::new();
    for page in pages.iter() {
        for place in page.lines.iter().filter_map(|line| place(line, page.height)) {
            *times.entry(place).or_default() += 1;
        }
    }
    let mut left = times.clone();
    for page in pages {
        let mut head = Vec::new();
        let mut foot = Vec::new();
        let mut body = Vec::new();
        for line in page.lines.drain(..) {
            let Some(place) = place(&line, page.height).filter(|place| times[place] > 1) else {
                body.push(line);
                continue;
            };
            let is_first = left[&place] == times[&place];
            let still = left.get_mut(&place).expect("BUG: every place was counted");
            *still -= 1;
            let is_head = line.y < page.height / 2.0;
            if is_head && is_first {
                head.push(line);
            } else if !is_head && *still == 0 {
                foot.push(line);
            }
        }
        page.lines = [head, body, foot].concat();
    }
}

/// Page 1 and page 2 have the same foot: numbers do not count.
fn place(line: &Line, height: f64) -> Option<Place> {
    let in_margin = line.y < height * MARGIN || line.y > height * (1.0 - MARGIN);
    let text = || line.text.chars().filter(|one| !one.is_numeric()).collect();
    // Half a point is as exact as a page is filled.
    in_margin.then(|| ((line.y * 2.0).round() as i64, text()))
}
