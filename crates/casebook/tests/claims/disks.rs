//! Full and read-only disks, as small file systems of their own.
//!
//! Each is mounted in a mount namespace that only one child process is in, so nothing is left behind. Where that is not
//! allowed (no root, no user namespaces, not Linux), the test says so and passes.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use lykta_casebook::{Casebook, Error, Keeping, Unlock, erase_everything};

use crate::folders::{at, content, done, only_case, passphrase};

/// Runs one of the ignored tests below with a small disk mounted at its working folder.
fn on_a_small_disk(test: &str) {
    let mount = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=512k lykta-test \"$1\" || exit 77; cd \"$1\" || exit 77; \
                  exec \"$2\" --exact \"$3\" --ignored --nocapture";
    let ran = Command::new("unshare")
        .args(["-rm", "sh", "-c", script, "sh"])
        .args([mount.path(), &std::env::current_exe().unwrap(), Path::new(test)])
        .output();
    match ran {
        Ok(output) if output.status.success() => {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(said.contains("1 passed"), "{test} was not run: {said}");
        }
        Ok(output) if output.status.code() == Some(101) => {
            panic!(
                "{}{}",
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(output) => {
            println!("skipped: no small disk here: {}", String::from_utf8_lossy(&output.stderr))
        }
        Err(error) => println!("skipped: no small disk here: {error}"),
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_half_written() {
    on_a_small_disk("disks::inside_full_disk");
}

#[test]
fn a_full_disk_does_not_spoil_what_is_in_memory() {
    on_a_small_disk("disks::inside_full_disk_from_the_start");
}

#[test]
fn a_read_only_folder_is_told_and_left_as_it_was() {
    on_a_small_disk("disks::inside_read_only");
}

fn here() -> PathBuf {
    std::env::current_dir().unwrap().join("casebook")
}

/// Takes all room that is left, but for `spare` bytes.
fn fill(spare: usize) {
    let mut filler = File::create("filler").unwrap();
    while filler.write_all(&[0x55; 4096]).is_ok() {}
    let length = filler.metadata().unwrap().len();
    filler.set_len(length - u64::try_from(spare).unwrap()).unwrap();
}

fn make_room() {
    fs::remove_file("filler").unwrap();
}

#[test]
#[ignore = "run on a small disk by a_full_disk_is_told_and_nothing_is_half_written"]
fn inside_full_disk() {
    let (mut casebook, _) = Casebook::create(&here(), Keeping::Passphrase(&passphrase())).unwrap();
    let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
    casebook.record(case, &done("fi-report", 1)).unwrap();
    // At each fill, a tick is either safe or refused, and what is there is what was acknowledged.
    let mut safe = 1;
    let mut refused = 0;
    for spare in [0, 4096, 8192, 16384, 32768] {
        fill(spare);
        for second in 0..4 {
            let mut entry = done("fi-report", second);
            entry.note = Some("word ".repeat(600));
            match casebook.record(case, &entry) {
                Ok(_) => safe += 1,
                Err(error) => {
                    assert_eq!(error, Error::DiskFull, "with {spare} bytes left");
                    refused += 1;
                }
            }
            assert_eq!(casebook.diary(case).unwrap().len(), safe, "with {spare} bytes left");
        }
        assert_eq!(casebook.back_up(&here().with_file_name("backup")), Err(Error::DiskFull));
        let keys = content(&here())
            .into_iter()
            .filter(|(name, _)| name.extension().is_some_and(|it| it == "age"));
        let keys: Vec<_> = keys.collect();
        if spare == 0 {
            assert_eq!(casebook.new_recovery_code().err(), Some(Error::DiskFull));
            for (name, bytes) in keys {
                assert_eq!(fs::read(name).unwrap(), bytes, "the old key file stays whole");
            }
        }
        make_room();
    }
    assert!(refused > 0, "the disk was never full");
    fill(0);
    drop(casebook);
    match Casebook::open(&here(), Unlock::Passphrase(&passphrase())) {
        Ok(casebook) => assert_eq!(casebook.diary(case).unwrap().len(), safe),
        Err(error) => assert_eq!(error, Error::DiskFull),
    }
    make_room();
    let mut casebook = Casebook::open(&here(), Unlock::Passphrase(&passphrase())).unwrap();
    assert_eq!(casebook.diary(case).unwrap().len(), safe);
    casebook.record(case, &done("fi-report", 9)).unwrap();
}

#[test]
#[ignore = "run on a small disk by a_full_disk_does_not_spoil_what_is_in_memory"]
fn inside_full_disk_from_the_start() {
    let mut casebook = Casebook::in_memory().unwrap();
    let case = casebook.create_case("Blue", "{}", at(0)).unwrap();
    for spare in [0, 4096, 12288, 24576, 40960] {
        fill(spare);
        let refused = casebook.keep(&here(), Keeping::Passphrase(&passphrase())).err();
        assert_eq!(refused, Some(Error::DiskFull), "with {spare} bytes left");
        assert!(!here().exists(), "with {spare} bytes left");
        casebook.record(case, &done("fi-report", 1)).unwrap();
        make_room();
    }
    casebook.keep(&here(), Keeping::Passphrase(&passphrase())).unwrap();
    assert_eq!(casebook.diary(case).unwrap().len(), 5);
}

#[test]
#[ignore = "run on a small disk by a_read_only_folder_is_told_and_left_as_it_was"]
fn inside_read_only() {
    let (mut casebook, _) = Casebook::create(&here(), Keeping::Passphrase(&passphrase())).unwrap();
    casebook.create_case("Blue", "{}", at(0)).unwrap();
    casebook.back_up(&here().with_file_name("backup")).unwrap();
    drop(casebook);
    let before = content(&here());
    let remounted = Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(std::env::current_dir().unwrap())
        .status();
    assert!(remounted.unwrap().success());

    let unlock = passphrase();
    assert_eq!(Casebook::open(&here(), Unlock::Passphrase(&unlock)).err(), Some(Error::ReadOnly));
    let elsewhere = here().with_file_name("another");
    assert_eq!(
        Casebook::create(&elsewhere, Keeping::Passphrase(&unlock)).err(),
        Some(Error::ReadOnly)
    );
    let backup = here().with_file_name("backup");
    let refused = Casebook::restore(&backup, &here(), Unlock::Passphrase(&unlock), true).err();
    assert_eq!(refused, Some(Error::ReadOnly));
    assert_eq!(
        erase_everything(&here(), None).unwrap().len(),
        before.len(),
        "all of it is left, and told"
    );
    assert_eq!(content(&here()), before);

    let outside = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let mut restored =
        Casebook::restore(&backup, outside.path(), Unlock::Passphrase(&unlock), false).unwrap();
    let case = only_case(&restored);
    assert!(
        restored.record(case, &done("fi-report", 1)).is_ok(),
        "a backup is read from a read-only disk"
    );
}
