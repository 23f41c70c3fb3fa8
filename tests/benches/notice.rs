//! Reading notices: a usual one, a megabyte, and whether twice as long takes twice as long. The
//! texts are the labelled notices of the project.

use crate::median;
use crate::table::Line;
use lykta_notice::read;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

const LANGUAGES: [&str; 4] = ["sv", "fi", "da", "en"];
const ROUNDS: usize = 7;
const MEGABYTE: usize = 1_000_000;

/// At most so long for a usual notice.
const USUAL_MS: f64 = 5.0;
/// At least so much in a second.
const MB_PER_SECOND: f64 = 20.0;
/// Twice the text may take so many times as long, or it is not linear.
const TWICE: f64 = 2.4;

pub(crate) fn read_them(checkout: &Path) -> Vec<Line> {
    let mut lines = Vec::new();
    for language in LANGUAGES {
        let notices = texts(&checkout.join("tests/notices").join(language));
        let begun = Instant::now();
        black_box(read(&notices[0]));
        let first = begun.elapsed().as_secs_f64() * 1e3;
        lines.push(Line::figure(
            format!("The first notice in {language}, lexicon and all"),
            format!("{first:.0} ms"),
        ));
        let each: Vec<f64> = notices.iter().map(|text| taken(text) * 1e3).collect();
        lines.push(Line::at_most(
            format!("A notice in {language}, median of {}", each.len()),
            median(&each),
            USUAL_MS,
            "ms",
        ));
        let long = repeated(&notices, MEGABYTE);
        let twice = repeated(&notices, 2 * MEGABYTE);
        let (one, two) = (taken(&long), taken(&twice));
        #[expect(clippy::cast_precision_loss, reason = "a megabyte is exact")]
        let speed = long.len() as f64 / 1e6 / one;
        lines.push(Line::at_least(
            format!("A megabyte of notices in {language}"),
            speed,
            MB_PER_SECOND,
            "MB/s",
        ));
        lines.push(Line::at_most(
            format!("Two megabytes beside one in {language}"),
            two / one,
            TWICE,
            "times",
        ));
    }
    lines
}

/// The median of some rounds, in seconds.
fn taken(text: &str) -> f64 {
    let times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            black_box(read(black_box(text)));
            begun.elapsed().as_secs_f64()
        })
        .collect();
    median(&times)
}

fn texts(folder: &Path) -> Vec<String> {
    let files = folder.read_dir().unwrap().map(|file| file.unwrap().path());
    files
        .map(|file| {
            let notice: serde_json::Value =
                serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
            notice["text"].as_str().unwrap().to_owned()
        })
        .collect()
}

fn repeated(notices: &[String], length: usize) -> String {
    let mut text = String::with_capacity(length + 10_000);
    for notice in notices.iter().cycle() {
        text.push_str(notice);
        text.push_str("\n\n");
        if text.len() >= length {
            break;
        }
    }
    text
}
