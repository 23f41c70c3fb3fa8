//! When the page has drawn itself: for whoever measures how long the start takes.

use crate::clock;
use std::sync::Once;

/// With `--report-painted` a line on standard output tells the monotonic time in nanoseconds,
/// once, and nothing else is ever printed there.
pub(crate) struct Painted {
    report: bool,
    once: Once,
}

impl Painted {
    pub(crate) fn new(report: bool) -> Self {
        Self { report, once: Once::new() }
    }

    pub(crate) fn now(&self) {
        self.once.call_once(|| {
            if self.report {
                println!("painted {}", clock::monotonic().as_nanos());
            }
        });
    }
}
