//! Measures what the design promises about time and memory, and prints a table.
//!
//!   measure LYKTA BARE DISK   the two windows as they are shipped, and a folder on a real disk
//!   measure notices           reading notices only, from the checkout that stands here
//!   measure ticks DIR         ticks in a casebook there, and says so after each; see `ticks.rs`
//!
//! `script/bench` builds what is measured and calls this. A figure that misses its aim is no
//! failure here; only what cannot be measured is.

#![allow(clippy::unwrap_used, reason = "what cannot be measured ends the benchmark")]

mod casebook;
mod machine;
mod notice;
mod plan;
mod screen;
mod table;
mod ticks;
mod windows;

use std::path::Path;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["notices"] => {
            println!("{}\n", machine::told());
            print!("{}", table::drawn(&notice::read_them(Path::new("."))));
        }
        ["ticks", dir] => ticks::tick_and_tell(Path::new(dir)),
        [lykta, bare, disk] => {
            println!("{}\n", machine::told());
            let mut lines = windows::compare(Path::new(lykta), Path::new(bare));
            lines.extend(plan::loading());
            lines.extend(plan::largest());
            lines.extend(notice::read_them(Path::new(".")));
            lines.extend(casebook::open_a_large_one(Path::new(disk)));
            lines.extend(ticks::on_disk(Path::new(disk)));
            print!("{}", table::drawn(&lines));
        }
        _ => {
            eprintln!("measure LYKTA BARE DISK: see tests/benches/main.rs");
            std::process::exit(2);
        }
    }
}

/// The middle one of some figures.
fn median<T: Copy + PartialOrd>(figures: &[T]) -> T {
    let mut sorted = figures.to_vec();
    sorted.sort_by(|one, other| one.partial_cmp(other).unwrap());
    sorted[sorted.len() / 2]
}
