//! A process that is killed loses nothing that it acknowledged.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use lykta_casebook::Error;

use crate::folders::{Home, done, only_case, passphrase};

/// The process to be killed: ticks as long as it lives and says each number aloud when it is safe.
#[test]
#[ignore = "the other half of a_killed_process_loses_no_acknowledged_tick, which starts it"]
fn ticking_until_killed() {
    let mut dir = String::new();
    std::io::stdin().read_line(&mut dir).unwrap();
    let unlock = passphrase();
    let dir = PathBuf::from(dir.trim_end());
    let mut casebook =
        lykta_casebook::Casebook::open(&dir, lykta_casebook::Unlock::Passphrase(&unlock)).unwrap();
    let case = only_case(&casebook);
    let mut out = std::io::stdout().lock();
    for second in 0.. {
        let entry = casebook.record(case, &done(&format!("step-{second}"), second)).unwrap();
        writeln!(out, "safe {}", entry.0).unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_killed_process_loses_no_acknowledged_tick() {
    let home = Home::new();
    home.with_casebook();
    let mut acknowledged = 3;
    for round in 0..12 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::ticking_until_killed", "--ignored", "--nocapture"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        writeln!(child.stdin.take().unwrap(), "{}", home.dir().display()).unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let safe =
            |line: &str| line.rsplit_once("safe ").and_then(|(_, id)| id.parse::<usize>().ok());
        // Let it come as far as this round says, then kill it wherever it is by then.
        let mut heard = 0;
        while heard <= 7 * round {
            if let Some(id) = safe(&lines.next().unwrap().unwrap()) {
                acknowledged = id;
                heard += 1;
            }
        }
        if round == 0 {
            assert_eq!(home.open().err(), Some(Error::InUse), "another process is another copy");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            acknowledged = safe(&line).unwrap_or(acknowledged);
        }
        let casebook = home.open().unwrap();
        let diary = casebook.diary(only_case(&casebook)).unwrap();
        let numbers: Vec<usize> =
            diary.iter().map(|entry| usize::try_from(entry.id.0).unwrap()).collect();
        assert!(
            numbers.len() >= acknowledged,
            "{acknowledged} were acknowledged, {} are there",
            numbers.len()
        );
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "without a gap");
    }
}
