//! Files are read in a child of this very program, and a hostile file ends the child only.

use crate::support::checkout;
use lykta_document::{Reader, Unreadable};
use serde_json::Value;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

/// So long that nobody overlooks it when a limit of the child itself is missing.
const LONG: Duration = Duration::from_secs(3600);

fn letter(name: &str) -> PathBuf {
    checkout().join("crates/document/tests/files").join(name)
}

fn read(file: &Path, input: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lykta"));
    if let Some(input) = input {
        command.stdin(File::open(input).unwrap());
    }
    command.args(["read", "--format", "json"]).arg(file).output().unwrap()
}

fn in_a_child(file: &[u8], name: Option<&str>) -> Result<String, Unreadable> {
    let program = env!("CARGO_BIN_EXE_lykta").into();
    Reader { program, patience: LONG }.open(file, name)
}

fn by(program: &str, patience: Duration) -> Result<String, Unreadable> {
    let program = checkout().join("crates/cli/tests/lykta/programs").join(program);
    Reader { program, patience }.open(b"Hej", None)
}

/// A PDF of one page with these objects from number 4 on; the page draws number 4.
fn pdf(page: &str, objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
         2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
         3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {page} >>\nendobj\n"
    )
    .into_bytes();
    for (number, object) in (4..).zip(objects) {
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer\n<< /Root 1 0 R >>\n");
    file
}

fn stream(about: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {about} /Length {} >>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

#[test]
fn a_letter_of_any_kind_is_read_as_its_text_would_be() {
    let found = |file: &Path, input: Option<&Path>| -> Value {
        let output = read(file, input);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let reading: Value = serde_json::from_slice(&output.stdout).unwrap();
        let ids = reading["categories"].as_array().unwrap().iter().map(|one| one["id"].clone());
        ids.collect()
    };
    let page = found(&letter("letter.html"), None);
    assert!(page.as_array().unwrap().contains(&Value::from("personal-identity-code")), "{page}");
    for name in ["chromium.pdf", "pdflatex.pdf", "libreoffice.docx"] {
        assert_eq!(found(&letter(name), None), page, "{name}");
        assert_eq!(found(Path::new("-"), Some(&letter(name))), page, "{name} by standard input");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told_in_a_sentence() {
    let output = read(&letter("locked.pdf"), None);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("locked.pdf: it is locked"), "{told}");
}

#[test]
fn letters_come_back_whole_and_reasons_come_back_as_they_are() {
    let text = "Åsa och Øjvind på ön: æ, ä, ö.\n".repeat(10_000);
    assert_eq!(in_a_child(text.as_bytes(), Some("brev.txt")).as_deref(), Ok(&*text));
    assert_eq!(in_a_child(b"", None).as_deref(), Ok(""));
    assert_eq!(in_a_child(b"<p>Hej", Some("Åsas sida.HTML")).as_deref(), Ok("Hej"));
    assert_eq!(in_a_child(b"<html><img>", None), Err(Unreadable::NoText));
    assert_eq!(in_a_child(b"\xFF\xD8\xFF\xE0\0", None), Err(Unreadable::UnknownKind));
    assert_eq!(in_a_child(b"%PDF-1.7", None), Err(Unreadable::Broken));
    assert_eq!(in_a_child(&vec![b' '; 6_000_000], None), Err(Unreadable::TooLarge));
}

#[test]
#[cfg(target_os = "linux")]
fn a_child_has_given_up_everything_before_it_reads() {
    use std::{io::Write as _, process::Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_lykta"))
        .arg("--read-one-file-as-a-child")
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    // More than a pipe holds: when it is written, the child has begun to read, and waits for more.
    child.stdin.as_mut().unwrap().write_all(&vec![b' '; 1_000_000]).unwrap();
    let told = |file| std::fs::read_to_string(format!("/proc/{}/{file}", child.id())).unwrap();
    let (status, limits) = (told("status"), told("limits"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(status.contains("Seccomp:\t2\n"), "{status}");
    for (limit, most) in [
        ("Max cpu time", "5"),
        ("Max core file size", "0"),
        ("Max processes", "0"),
        ("Max open files", "0"),
    ] {
        let line = limits.lines().find(|line| line.starts_with(limit)).unwrap();
        assert_eq!(line[limit.len()..].split_whitespace().next(), Some(most), "{line}");
    }
    let memory = limits.lines().find(|line| line.starts_with("Max address space")).unwrap();
    assert!(!memory.contains("unlimited"), "{memory}");
}

/// Each form draws the next one twelve times: a small file with work for longer than the world has.
#[test]
fn a_file_that_takes_too_much_work_ends_the_child() {
    let form = |number: usize| {
        let about = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";
        let next = format!("{about} /Resources << /XObject << /X {} 0 R >> >>", number + 1);
        stream(&next, &b"/X Do ".repeat(12))
    };
    let mut objects = vec![stream("", b"/X Do")];
    objects.extend((5..45).map(form));
    let page = "/Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R";
    assert_eq!(in_a_child(&pdf(page, &objects), None), Err(Unreadable::TooSlow));
}

/// A page of sixty-four times sixteen megabytes of spaces, packed.
#[test]
fn a_file_that_takes_too_much_memory_ends_the_child() {
    let packed = [b"\x81 ".repeat(125_000), vec![0x80]].concat();
    let page = format!("/Contents [{}]", "4 0 R ".repeat(64));
    let file = pdf(&page, &[stream("/Filter /RunLengthDecode", &packed)]);
    assert_eq!(in_a_child(&file, None), Err(Unreadable::TooLarge));
}

/// A mail in a mail in a mail: the library goes down into each until the stack is full, or finds no
/// text at the bottom where somebody gave their programs a stack without end.
#[test]
fn a_file_that_nests_too_deep_ends_the_child() {
    let deep = "Content-Type: message/rfc822\r\n\r\n".repeat(100_000);
    let mail = format!("MIME-Version: 1.0\r\nSubject: x\r\n{deep}Hej\r\n");
    let read = in_a_child(mail.as_bytes(), None);
    assert!(matches!(read, Err(Unreadable::TooLarge | Unreadable::NoText)), "{read:?}");
}

#[test]
fn nobody_waits_for_a_child_that_does_not_answer() {
    assert_eq!(by("never-answers", Duration::from_millis(50)), Err(Unreadable::TooSlow));
    assert_eq!(by("never-ends", LONG), Err(Unreadable::TooLarge));
}

#[test]
fn a_program_that_is_missing_or_does_not_serve_says_nothing_about_the_file() {
    assert_eq!(by("is-not-there", LONG), Err(Unreadable::NoReader));
    assert_eq!(by("/bin/false", LONG), Err(Unreadable::NoReader));
}
