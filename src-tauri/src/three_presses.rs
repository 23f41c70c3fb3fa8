//! Counts lone presses of Shift: three of them within a second and a half mean "close at once".
//!
//! Pure: keys and times come in, yes or no goes out.

/// From the first press to the third, in milliseconds.
const WITHIN: u32 = 1500;

/// A key that went down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// Shift, with no other modifier and no other Shift held or latched. Sticky Keys latch
    /// Shift after the first press, so with them on there is never a second lone one.
    LoneShift,
    /// Anything else, a click too.
    Other,
}

/// The presses so far.
#[derive(Debug, Default)]
pub(crate) struct ThreePresses {
    shifts: Vec<u32>,
    newest: Option<u32>,
}

impl ThreePresses {
    /// Takes a press at `time`, in milliseconds of the display's own clock, which starts again
    /// after 49 days. True when it is the third.
    ///
    /// WebKit sends keys that the page did not want a second time, with the old time, and
    /// possibly after later keys: what is not newer than the newest has been counted already.
    pub(crate) fn press(&mut self, key: Key, time: u32) -> bool {
        let seen = self.newest.is_some_and(|newest| !is_after(time, newest));
        if seen {
            return false;
        }
        self.newest = Some(time);
        match key {
            Key::Other => self.shifts.clear(),
            Key::LoneShift => {
                self.shifts.retain(|before| time.wrapping_sub(*before) <= WITHIN);
                self.shifts.push(time);
            }
        }
        self.shifts.len() >= 3
    }
}

/// Whether `time` is later than `other`, across the clock's new beginning.
fn is_after(time: u32, other: u32) -> bool {
    let ahead = time.wrapping_sub(other);
    ahead != 0 && ahead < u32::MAX / 2
}

#[cfg(test)]
mod tests {
    use super::Key::{LoneShift, Other};
    use super::*;

    fn closes(presses: &[(Key, u32)]) -> bool {
        let mut counting = ThreePresses::default();
        presses.iter().any(|(key, time)| counting.press(*key, *time))
    }

    #[test]
    fn three_lone_presses_close() {
        assert!(closes(&[(LoneShift, 10), (LoneShift, 200), (LoneShift, 1500)]));
    }

    #[test]
    fn two_presses_do_not_close() {
        assert!(!closes(&[(LoneShift, 10), (LoneShift, 200)]));
    }

    #[test]
    fn slow_presses_do_not_close() {
        assert!(!closes(&[(LoneShift, 0), (LoneShift, 800), (LoneShift, 1600), (LoneShift, 2400)]));
    }

    #[test]
    fn three_quick_presses_close_after_slow_ones() {
        assert!(closes(&[(LoneShift, 1), (LoneShift, 1800), (LoneShift, 2000), (LoneShift, 2200)]));
    }

    #[test]
    fn writing_in_capitals_does_not_close() {
        let word: Vec<_> =
            (0..10).flat_map(|n| [(LoneShift, n * 90), (Other, n * 90 + 40)]).collect();
        assert!(!closes(&word));
    }

    #[test]
    fn keys_that_webkit_sends_again_do_not_count() {
        assert!(!closes(&[(LoneShift, 10), (LoneShift, 10), (LoneShift, 200), (LoneShift, 200)]));
        assert!(
            !closes(&[(LoneShift, 10), (LoneShift, 200), (LoneShift, 10), (LoneShift, 200)]),
            "two presses in a row, both sent again afterwards, are still two"
        );
    }

    #[test]
    fn presses_count_across_the_clocks_new_beginning() {
        assert!(closes(&[
            (LoneShift, u32::MAX - 300),
            (LoneShift, u32::MAX - 1),
            (LoneShift, 300)
        ]));
    }
}
