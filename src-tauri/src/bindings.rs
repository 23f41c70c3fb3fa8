//! The TypeScript types of the page, written from `wire.rs` and never by hand.

use crate::wire::{
    Code, ContactView, DiaryLine, Erased, IncidentCard, IncidentView, LinkOutcome, NoticeView,
    Opening, PageCard, PageView, PlanView, QuestionView, Standing, StepView, Tick,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use ts_rs::{Config, ExportError, TS};

fn generated_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/generated")
}

/// Writes what the commands take and give, with everything that these are made of.
fn export_to(dir: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_out_dir(dir);
    Code::export_all(&config)?;
    ContactView::export_all(&config)?;
    DiaryLine::export_all(&config)?;
    Erased::export_all(&config)?;
    IncidentCard::export_all(&config)?;
    IncidentView::export_all(&config)?;
    LinkOutcome::export_all(&config)?;
    NoticeView::export_all(&config)?;
    Opening::export_all(&config)?;
    PageCard::export_all(&config)?;
    PageView::export_all(&config)?;
    PlanView::export_all(&config)?;
    QuestionView::export_all(&config)?;
    Standing::export_all(&config)?;
    StepView::export_all(&config)?;
    Tick::export_all(&config)?;
    Ok(())
}

fn files_in(dir: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(dir).expect("the folder of the types");
    entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("text"))
        })
        .collect()
}

#[test]
#[ignore = "writes into ui/: cargo test -p lykta-window export -- --ignored"]
fn export_types() {
    let dir = generated_dir();
    if dir.exists() {
        fs::remove_dir_all(&dir).expect("removed");
    }
    export_to(&dir).expect("written");
}

#[test]
fn the_pages_types_are_those_of_the_program() {
    let fresh = tempfile::tempdir().expect("a folder");
    export_to(fresh.path()).expect("written");
    let (fresh, kept) = (files_in(fresh.path()), files_in(&generated_dir()));
    let differing: Vec<&String> = fresh
        .keys()
        .chain(kept.keys())
        .filter(|name| fresh.get(*name) != kept.get(*name))
        .collect();
    assert!(
        differing.is_empty(),
        "{differing:?} differ; run: cargo test -p lykta-window export -- --ignored"
    );
}
