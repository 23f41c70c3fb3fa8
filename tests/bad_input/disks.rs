//! Disks that cannot be written. Tests run as root write anywhere, so these are small mounts
//! of their own, in a namespace that nobody else sees.

use crate::casebooks::{bytes_of, with_done_steps};
use lykta_tests::{Desk, Driven, PASSPHRASE};
use std::path::Path;
use std::process::Command;

/// A small disk in memory, taken off again at the end.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn at(dir: &'a Path, size: &str) -> Self {
        std::fs::create_dir_all(dir).unwrap();
        run("mount", &["-t", "tmpfs", "-o", &format!("size={size},mode=700"), "tmpfs"], dir);
        Self(dir)
    }

    fn make_read_only(&self) {
        run("mount", &["-o", "remount,ro"], self.0);
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0).status();
    }
}

fn run(program: &str, arguments: &[&str], dir: &Path) {
    let status = Command::new(program).args(arguments).arg(dir).status().unwrap();
    assert!(status.success(), "{program} {arguments:?}");
}

/// Mounting is for root; `script/test` says so where it is not.
fn can_mount() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    let root = String::from_utf8_lossy(&id.stdout).trim() == "0";
    if !root {
        eprintln!("not root: small mounts cannot be made, this test says nothing here");
    }
    root
}

#[tokio::test]
async fn a_read_only_folder() {
    if !can_mount() {
        return;
    }
    let desk = Desk::new();
    let dir = desk.casebook_dir();
    let disk = SmallDisk::at(&dir, "8m");
    with_done_steps(&dir, &["fi-westlog-door-code"]);
    disk.make_read_only();
    let before = bytes_of(&dir);

    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window.find("[role='alert'][data-code='read-only']").await;
    window.close().await;
    assert_eq!(bytes_of(&dir), before, "the file is as it was");
}

#[tokio::test]
async fn a_full_disk_keeps_what_was_ticked_before() {
    if !can_mount() {
        return;
    }
    let desk = Desk::new();
    let dir = desk.casebook_dir();
    let _disk = SmallDisk::at(&dir, "2m");
    with_done_steps(&dir, &["fi-westlog-door-code"]);

    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window.open_step("nordic-watch-for-fraud").await;
    fill(&dir);
    // The page of the log that is already there may take a few ticks more.
    for _ in 0..200 {
        window.click("[data-sub-step]").await;
        window.settled().await;
        if window.there("[role='alert'][data-code='disk-full']").await {
            break;
        }
    }
    window.find("[role='alert'][data-code='disk-full']").await;
    window.close().await;

    std::fs::remove_file(dir.join("filling")).unwrap();
    let window = Driven::open(&desk).await;
    window.unlock(PASSPHRASE).await;
    window
        .find("[data-screen='plan'] [data-step='fi-westlog-door-code'][data-status='done']")
        .await;
    window.close().await;
}

/// Fills the disk to its last byte.
fn fill(dir: &Path) {
    use std::io::Write;
    let mut file = std::fs::File::create(dir.join("filling")).unwrap();
    for size in [64 * 1024, 4096, 512, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}
