//! Lykta and the least that a Tauri window is, one after the other, again and again: how long
//! until the first screen can be used, and how much memory all of its processes take.

use crate::median;
use crate::screen::Screen;
use crate::table::Line;
use lykta_tests::{Desk, Ended, process_tree};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// After a first round, which is told apart.
const ROUNDS: usize = 9;
/// A window that takes longer than this is broken.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at the screen.
const LOOK: Duration = Duration::from_millis(3);
/// Memory has settled when it changed by less than a hundredth in this time.
const SETTLES_IN: Duration = Duration::from_millis(250);

const START_RATIO: f64 = 1.25;
const MEMORY_RATIO: f64 = 1.15;

/// What one start showed.
#[derive(Clone, Copy)]
struct Start {
    /// Until the page said that it was painted, in milliseconds.
    painted: f64,
    /// Until there was something to read on the screen, in milliseconds.
    readable: f64,
    /// Of all processes, pages that several share counted once, in MiB.
    memory: f64,
}

/// A window to start again and again. Each start has a screen and a bus of its own, but what the
/// graphics library keeps from one start to the next stays, as it does on a person's computer.
struct Program<'p> {
    path: &'p Path,
    words: &'static [&'static str],
    cache: TempDir,
}

impl<'p> Program<'p> {
    fn new(path: &'p Path, words: &'static [&'static str]) -> Self {
        Self { path, words, cache: tempfile::tempdir().unwrap() }
    }

    fn start(&self) -> Start {
        let desk = Desk::new();
        let mut command = desk.command(self.path);
        command.args(self.words).env("XDG_CACHE_HOME", self.cache.path());
        command.env_remove("MESA_SHADER_CACHE_DISABLE");
        start(&desk, command)
    }
}

/// Measures both windows.
pub(crate) fn compare(lykta: &Path, bare: &Path) -> Vec<Line> {
    let lykta = Program::new(lykta, &["--report-painted"]);
    let bare = Program::new(bare, &[]);
    let first = [lykta.start(), bare.start()];
    let (mut lyktas, mut bares) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        lyktas.push(lykta.start());
        bares.push(bare.start());
    }
    let mut lines = vec![Line::figure(
        "The very first start until painted: Lykta, bare",
        format!("{:.0}, {:.0} ms", first[0].painted, first[1].painted),
    )];
    lines.extend(ratio("Start until painted", "ms", START_RATIO, &lyktas, &bares, |one| {
        one.painted
    }));
    lines.extend(ratio("Start until readable", "ms", START_RATIO, &lyktas, &bares, |one| {
        one.readable
    }));
    lines.extend(ratio("Memory of all processes", "MiB", MEMORY_RATIO, &lyktas, &bares, |one| {
        one.memory
    }));
    lines
}

fn ratio(
    what: &str,
    unit: &str,
    aim: f64,
    lyktas: &[Start],
    bares: &[Start],
    figure: impl Fn(&Start) -> f64,
) -> [Line; 3] {
    let told = |starts: &[Start]| {
        let figures: Vec<f64> = starts.iter().map(&figure).collect();
        let least = figures.iter().copied().fold(f64::INFINITY, f64::min);
        let most = figures.iter().copied().fold(0.0, f64::max);
        let middle = median(&figures);
        (middle, format!("{middle:.0} {unit} ({least:.0}–{most:.0})"))
    };
    let ((lykta, lykta_told), (bare, bare_told)) = (told(lyktas), told(bares));
    [
        Line::figure(format!("{what}: Lykta, median of {ROUNDS}"), lykta_told),
        Line::figure(format!("{what}: a bare Tauri window"), bare_told),
        Line::at_most(format!("{what}: ratio"), lykta / bare, aim, "×"),
    ]
}

fn start(desk: &Desk, mut command: Command) -> Start {
    let screen = Screen::of(desk);
    assert!(!screen.has_text(), "the screen is not empty before the start");
    command.stdout(Stdio::piped());

    let begun = Instant::now();
    let mut window = Ended(command.spawn().unwrap());
    let stdout = window.0.stdout.take().unwrap();
    let told = std::thread::spawn(move || {
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let took = begun.elapsed();
        assert!(line.starts_with("painted"), "it said «{line}» instead of `painted`");
        took
    });
    while !screen.has_text() {
        assert!(begun.elapsed() < PATIENCE, "nothing to read on the screen");
        std::thread::sleep(LOOK);
    }
    let readable = milliseconds(begun.elapsed());
    let painted = milliseconds(told.join().expect("the window says when it is painted"));
    let memory = settled_memory(window.0.id());
    Start { painted, readable, memory }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn settled_memory(root: u32) -> f64 {
    let begun = Instant::now();
    let mut before = memory(root);
    loop {
        std::thread::sleep(SETTLES_IN);
        let now = memory(root);
        if (now - before).abs() < before / 100.0 {
            return now;
        }
        assert!(begun.elapsed() < PATIENCE, "the memory does not settle");
        before = now;
    }
}

/// The proportional set size of a process and all that it started, in MiB.
fn memory(root: u32) -> f64 {
    let kibibytes: f64 = process_tree(root)
        .into_iter()
        .map(|id| {
            let told = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap();
            let line = told.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap();
            line.trim().trim_end_matches(" kB").parse::<f64>().unwrap()
        })
        .sum();
    kibibytes / 1024.0
}
