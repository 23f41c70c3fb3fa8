//! A backup: one file with everything that is needed to open the casebook elsewhere, encrypted as it is here.
//!
//! An ordinary tar archive. Its first member says what it is and the sum of every other one; these are the key files and
//! the database, byte by byte as in the folder. So the same passphrase and the same recovery code open it,
//! and without them it gives away no more than the folder does.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use tar::{Archive, Builder, Entry, Header};

use crate::folder::{self, DATABASE, Folder, UNFINISHED};
use crate::key_files::{KEY_FILES, hexadecimal};
use crate::{Casebook, Error, Result, check, database};

/// The name of the first member, and the first word in it.
const MARK: &str = "lykta-backup";
const FORMAT: u32 = 1;
const LARGEST_MARK: u64 = 64 * 1024;

/// The sums by name, as the first member tells them.
type Sums = BTreeMap<String, String>;

impl Casebook {
    /// Writes a backup to `to`, in place of what was there. It is read again before it takes that name,
    /// and a casebook that is damaged is not copied, since such a backup would only look like safety.
    ///
    /// # Errors
    /// [`Error::NotKept`], [`Error::Damaged`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn back_up(&self, to: &Path) -> Result<()> {
        let folder = &self.kept()?.folder;
        database::empty_log(self.connection())?;
        if !check::is_whole(self.connection())? {
            return Err(Error::Damaged);
        }
        let mut unfinished = to.as_os_str().to_owned();
        unfinished.push(UNFINISHED);
        let unfinished = Path::new(&unfinished);
        let written = pack(folder, unfinished)
            .and_then(|()| unpack(unfinished, None))
            .and_then(|()| Ok(fs::rename(unfinished, to)?));
        if written.is_err() {
            let _ = fs::remove_file(unfinished);
            return written;
        }
        match to.parent() {
            Some(dir) if dir.as_os_str().is_empty() => folder::sync_dir(Path::new(".")),
            Some(dir) => folder::sync_dir(dir),
            None => Ok(()),
        }
    }
}

/// Nobody else writes in the folder now: the lock is held, the log is empty and the connection is borrowed.
fn pack(folder: &Folder, to: &Path) -> Result<()> {
    let names: Vec<&str> =
        KEY_FILES.into_iter().chain([DATABASE]).filter(|name| folder.has(name)).collect();
    let mut mark = format!("{MARK} {FORMAT}\n");
    for name in &names {
        let sum = copied(&mut File::open(folder.path(name))?, &mut io::sink())?;
        writeln!(mark, "{sum}  {name}").expect("BUG: writing to a string");
    }
    let mut archive = Builder::new(folder::new_file(to)?);
    append(&mut archive, MARK, mark.len() as u64, mark.as_bytes())?;
    for name in names {
        let file = File::open(folder.path(name))?;
        let length = file.metadata()?.len();
        append(&mut archive, name, length, file)?;
    }
    archive.into_inner()?.sync_all()?;
    Ok(())
}

fn append(archive: &mut Builder<File>, name: &str, length: u64, content: impl Read) -> Result<()> {
    // Neither the time nor the owner: they say something about a person and nothing about a backup.
    let mut header = Header::new_ustar();
    header.set_path(name)?;
    header.set_size(length);
    header.set_mode(0o600);
    header.set_cksum();
    archive.append(&header, content.take(length))?;
    Ok(())
}

/// Whether the file says that it is a backup that this release can read.
///
/// # Errors
/// [`Error::NotABackup`], [`Error::TooNew`], [`Error::Io`].
pub(crate) fn is_backup(backup: &Path) -> Result<()> {
    let mut archive = Archive::new(open(backup)?);
    let mut members = archive.entries().map_err(|_| Error::NotABackup)?;
    sums(members.next()).map(drop)
}

/// Reads a whole backup and compares it with its sums; puts its members into a folder, if one is given.
///
/// # Errors
/// [`Error::NotABackup`], [`Error::BackupDamaged`], [`Error::TooNew`]; of writing, [`Error::DiskFull`], [`Error::ReadOnly`].
pub(crate) fn unpack(backup: &Path, into: Option<&Folder>) -> Result<()> {
    let mut archive = Archive::new(open(backup)?);
    let mut members = archive.entries().map_err(|_| Error::NotABackup)?;
    let mut sums = sums(members.next())?;
    for member in members {
        let mut member = member.map_err(|_| Error::BackupDamaged)?;
        let name = name_of(&member).ok_or(Error::BackupDamaged)?;
        let sum = sums.remove(&name).ok_or(Error::BackupDamaged)?;
        let found = match into {
            Some(folder) => {
                let mut file = folder::new_file(&folder.path(&name))?;
                let found = copied(&mut member, &mut file)?;
                file.sync_all()?;
                found
            }
            None => copied(&mut member, &mut io::sink())?,
        };
        if found != sum {
            return Err(Error::BackupDamaged);
        }
    }
    if sums.is_empty() { Ok(()) } else { Err(Error::BackupDamaged) }
}

fn open(backup: &Path) -> Result<File> {
    // Not `Error::from`: a file that may not be read is not a folder that may not be written.
    File::open(backup).map_err(|error| Error::Io(error.kind()))
}

/// What the first member says.
fn sums(first: Option<io::Result<Entry<'_, File>>>) -> Result<Sums> {
    let Some(Ok(mut first)) = first else {
        return Err(Error::NotABackup);
    };
    if first.path_bytes() != MARK.as_bytes() || first.size() > LARGEST_MARK {
        return Err(Error::NotABackup);
    }
    let mut mark = String::new();
    first.read_to_string(&mut mark).map_err(|_| Error::BackupDamaged)?;
    let mut lines = mark.lines();
    let found: u32 = lines
        .next()
        .and_then(|line| line.strip_prefix(MARK))
        .and_then(|format| format.trim().parse().ok())
        .ok_or(Error::BackupDamaged)?;
    if found > FORMAT {
        return Err(Error::TooNew { found, known: FORMAT });
    }
    let sums: Sums = lines
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect();
    // Only names of ours are ever written, whatever the archive says.
    let ours = |name: &String| name == DATABASE || KEY_FILES.contains(&name.as_str());
    if sums.contains_key(DATABASE) && sums.keys().all(ours) {
        Ok(sums)
    } else {
        Err(Error::BackupDamaged)
    }
}

fn name_of(member: &Entry<'_, File>) -> Option<String> {
    let ordinary = member.header().entry_type().is_file();
    ordinary.then(|| String::from_utf8(member.path_bytes().into_owned()).ok()).flatten()
}

/// Copies everything and returns its sum. Failing to read means a damaged source; failing to write is told as it is.
fn copied(from: &mut impl Read, to: &mut impl Write) -> Result<String> {
    let mut sum = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = from.read(&mut buffer).map_err(|_| Error::BackupDamaged)?;
        if read == 0 {
            return Ok(hexadecimal(&sum.finalize()));
        }
        sum.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
    }
}
