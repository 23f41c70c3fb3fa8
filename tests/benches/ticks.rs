//! A tick is acknowledged only after it is on the disk: how long that takes, and that it is so.
//!
//! That it is so is told by `strace`: it runs this program again, which ticks and says so after
//! each tick. Whatever was written to a file before the word must have been synced before it.

use crate::casebook::filled;
use crate::median;
use crate::table::Line;
use lykta_casebook::{CaseId, Casebook, Entry, Passphrase, StepStatus, Unlock, What};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const TICKS: usize = 200;
/// Fewer while every call is watched.
const WATCHED_TICKS: usize = 50;
const TICKED: &str = "ticked";

pub(crate) fn on_disk(disk: &Path) -> Vec<Line> {
    let dir = tempfile::tempdir_in(disk).unwrap();
    let dir = dir.path().join("lykta");
    let (mut casebook, cases) = filled(&dir, &passphrase());
    let times: Vec<f64> = (0..TICKS)
        .map(|number| {
            let begun = Instant::now();
            tick(&mut casebook, cases[number]);
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    drop(casebook);
    let safe = safe_ticks(&dir);
    vec![
        Line::figure(
            format!(
                "A tick among {} cases, until it is on the disk, median of {TICKS}",
                cases.len()
            ),
            format!("{:.2} ms", median(&times)),
        ),
        Line::holds(
            format!("Ticks acknowledged after every byte was synced, of {WATCHED_TICKS}"),
            safe.to_string(),
            safe == WATCHED_TICKS,
        ),
    ]
}

/// Ticks in the casebook in `dir`, and says so after each.
pub(crate) fn tick_and_tell(dir: &Path) {
    let mut casebook = Casebook::open(dir, Unlock::Passphrase(&passphrase())).unwrap();
    let case = casebook.cases().unwrap()[0].id;
    let mut out = std::io::stdout();
    for _ in 0..WATCHED_TICKS {
        tick(&mut casebook, case);
        // In one call, so that the trace shows it as one.
        out.write_all(format!("{TICKED}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

fn tick(casebook: &mut Casebook, case: CaseId) {
    let at = "2026-11-23T11:00:00Z".parse().unwrap();
    let entry = Entry::new("fi-credit-ban", What::Status(StepStatus::Done), at);
    casebook.record(case, &entry).unwrap();
}

fn passphrase() -> Passphrase {
    Passphrase::cheap_for_tests("fyra gula båtar")
}

/// How many of the watched ticks were acknowledged with nothing left to sync.
fn safe_ticks(dir: &Path) -> usize {
    let trace = dir.with_extension("trace");
    let status = Command::new("strace")
        .args([
            "-f",
            "-y",
            "-qq",
            "-e",
            "trace=write,pwrite64,writev,pwritev,fsync,fdatasync",
            "-o",
        ])
        .arg(&trace)
        .arg(std::env::current_exe().unwrap())
        .arg("ticks")
        .arg(dir)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "the ticks could not be watched");
    safe_in(&std::fs::read_to_string(trace).unwrap())
}

fn safe_in(trace: &str) -> usize {
    // For each file of the casebook: whether something in it is not synced.
    let mut unsynced: BTreeMap<&str, bool> = BTreeMap::new();
    let mut wrote = false;
    let mut safe = 0;
    for line in trace.lines() {
        if line.contains(TICKED) && line.contains("write(1<") {
            let synced = unsynced.values().all(|waiting| !waiting);
            // A tick that wrote nothing would not be safe, but lost.
            safe += usize::from(wrote && synced);
            wrote = false;
        } else if let Some(file) = file_of(line) {
            let syncs = line.contains("fsync(") || line.contains("fdatasync(");
            unsynced.insert(file, !syncs);
            wrote |= !syncs;
        }
    }
    safe
}

/// The file of the casebook that a call is about.
fn file_of(line: &str) -> Option<&str> {
    let (_, after) = line.split_once('<')?;
    let (file, _) = after.split_once('>')?;
    file.contains("/casebook.db").then_some(file)
}
