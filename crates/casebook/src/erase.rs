//! Erasing everything: the keys first, so that what might be left of the rest is noise.
//!
//! On today's disks no program can promise that overwritten bytes are gone; that the keys are small and many-times
//! random is what protects. Backups, printed papers and other programs' copies are out of reach, and the window says so.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::folder::{BESIDE_DATABASE, DATABASE, Folder, LOCK, REPLACED, RESTORING, UNFINISHED};
use crate::key_files::{self, KEY_FILES};
use crate::lock::Lock;
use crate::{Error, KeyStore, Result, check};

/// What could not be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leftover {
    /// A file of ours that could not be removed.
    File(PathBuf),
    /// The key in the operating system's keychain.
    KeychainEntry,
}

/// Destroys the casebook in `dir`: the key in the keychain, the key files, the database and everything beside it.
/// Goes on when something cannot be removed, and returns what is left; empty means that all of it is gone.
/// Files that are not ours stay, and so does the folder then.
///
/// # Errors
/// [`Error::InUse`] while a copy has it open; drop the [`crate::Casebook`] first. Nothing is erased then.
pub fn erase_everything(dir: &Path, keychain: Option<&dyn KeyStore>) -> Result<Vec<Leftover>> {
    if !dir.exists() {
        return Ok(Vec::new());
    }
    let folder = Folder::at(dir);
    let lock = match Lock::take(&folder) {
        Err(Error::InUse) => return Err(Error::InUse),
        // A folder that cannot be locked cannot be emptied either; what is left will be told.
        other => other.ok(),
    };
    let places =
        [folder.clone(), Folder::at(&folder.path(REPLACED)), Folder::at(&folder.path(RESTORING))];
    let mut left = Vec::new();

    for place in &places {
        if is_left_in_keychain(place, keychain) && !left.contains(&Leftover::KeychainEntry) {
            left.push(Leftover::KeychainEntry);
        }
        for name in KEY_FILES {
            overwrite(&place.path(name));
        }
    }
    for place in places.iter().rev() {
        for name in names().filter(|name| place.has(name)) {
            if place.remove(&name).is_err() {
                left.push(Leftover::File(place.path(&name)));
            }
        }
        if place.dir() != dir {
            let _ = fs::remove_dir_all(place.dir());
        }
    }
    drop(lock);
    if folder.has(LOCK) && folder.remove(LOCK).is_err() {
        left.push(Leftover::File(folder.path(LOCK)));
    }
    let _ = fs::remove_dir(dir);
    Ok(left)
}

fn is_left_in_keychain(place: &Folder, keychain: Option<&dyn KeyStore>) -> bool {
    match (key_files::keychain_entry(place), keychain) {
        (Ok(None), _) => false,
        (Ok(Some(entry)), Some(store)) => store.forget(&entry).is_err(),
        _ => true,
    }
}

/// Best effort: the file is removed all the same.
fn overwrite(file: &Path) {
    let Ok(length) = fs::metadata(file).map(|found| found.len()) else {
        return;
    };
    if let Ok(mut file) = OpenOptions::new().write(true).open(file) {
        let _ = file.write_all(&vec![0; usize::try_from(length).unwrap_or(0)]);
        let _ = file.sync_all();
    }
}

/// Every name that this crate ever writes, but for the lock.
fn names() -> impl Iterator<Item = String> {
    let databases = [DATABASE.to_owned(), format!("{DATABASE}{UNFINISHED}")];
    let beside = databases
        .clone()
        .into_iter()
        .flat_map(|name| BESIDE_DATABASE.map(|end| format!("{name}{end}")));
    let keys = KEY_FILES.into_iter().map(str::to_owned);
    let unfinished = KEY_FILES.into_iter().map(|name| format!("{name}{UNFINISHED}"));
    keys.chain(unfinished).chain(databases).chain(beside).chain(check::rehearsal_names())
}
