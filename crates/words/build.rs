//! Compiles `guidance/` and `locales/` into the crate, and stops the build where a file of
//! theirs cannot be read, with file, line, id and reason.

use lykta_guidance::{Catalogue, Finding};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[path = "src/syntax.rs"]
mod syntax;

/// A content file: its path from the checkout, where it is on this machine, and its text.
struct ContentFile {
    name: String,
    path: PathBuf,
    text: String,
}

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = here.join("../..").canonicalize().expect("the checkout is there");
    let guidance = content_files(&root, "guidance", "toml");
    let locales = content_files(&root, "locales", "ftl");
    stop_on(&findings_in(&guidance, &locales));

    let mut code = String::new();
    write_list(&mut code, "GUIDANCE", &guidance);
    write_list(&mut code, "LOCALES", &locales);
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("content.rs"), code).expect("OUT_DIR can be written");
}

fn findings_in(guidance: &[ContentFile], locales: &[ContentFile]) -> Vec<Finding> {
    let texts = guidance.iter().map(|file| (file.name.as_str(), file.text.as_str()));
    let mut findings = Catalogue::load(texts).err().unwrap_or_default();
    for file in locales {
        findings.extend(syntax::parse_ftl(&file.name, &file.text).1);
    }
    findings
}

fn stop_on(findings: &[Finding]) {
    for finding in findings {
        println!("cargo::error={finding}");
    }
    if !findings.is_empty() {
        process::exit(1);
    }
}

/// Every file with `ending` under `folder`, in the order of their names.
fn content_files(root: &Path, folder: &str, ending: &str) -> Vec<ContentFile> {
    // Cargo looks through a whole folder for what is newer than the last build.
    println!("cargo::rerun-if-changed={}", root.join(folder).display());
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                files.push(read(root, path));
            }
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

fn read(root: &Path, path: PathBuf) -> ContentFile {
    let text = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    let parts = path.strip_prefix(root).expect("it was found there").iter();
    let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
    ContentFile { name: parts.join("/"), path, text }
}

fn write_list(code: &mut String, name: &str, files: &[ContentFile]) {
    writeln!(code, "static {name}: &[(&str, &str)] = &[").expect("a string takes text");
    for file in files {
        let path = file.path.to_string_lossy();
        writeln!(code, "    ({:?}, include_str!({path:?})),", file.name)
            .expect("a string takes text");
    }
    code.push_str("];\n");
}
