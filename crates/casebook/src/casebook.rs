//! Beginning, opening and keeping a casebook, and changing its keys.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::path::Path;

use rusqlite::{Connection, Transaction};

use crate::folder::{self, BESIDE_DATABASE, DATABASE, Folder, LOCK, UNFINISHED};
use crate::key::DataKey;
use crate::lock::Lock;
use crate::{
    Error, KeyStore, Passphrase, RecoveryCode, Result, check, copy, database, key_files,
    migrations, restore,
};

/// How the person's key is kept. A recovery code comes with either.
#[derive(Clone, Copy)]
pub enum Keeping<'a> {
    /// In the person's head.
    Passphrase(&'a Passphrase),
    /// In the operating system's keychain.
    Keychain(&'a dyn KeyStore),
}

/// How a casebook is opened.
#[derive(Clone, Copy)]
pub enum Unlock<'a> {
    /// With the passphrase.
    Passphrase(&'a Passphrase),
    /// With the code on paper.
    RecoveryCode(&'a RecoveryCode),
    /// With the key in the operating system's keychain.
    Keychain(&'a dyn KeyStore),
}

/// An open casebook. Dropping it locks it: the keys are wiped and the lock is let go.
pub struct Casebook {
    // Before `kept`, so that the database is closed while the lock is still held.
    connection: Connection,
    kept: Option<Kept>,
}

/// What belongs to a casebook on disk.
pub(crate) struct Kept {
    pub(crate) folder: Folder,
    pub(crate) key: DataKey,
    _lock: Lock,
}

impl Casebook {
    /// Begins a casebook that keeps nothing: it is in memory only, and gone when dropped.
    ///
    /// # Errors
    /// [`Error::Database`] if not even that is possible.
    pub fn in_memory() -> Result<Self> {
        let mut connection = database::open_in_memory()?;
        migrations::bring_up(&mut connection)?;
        Ok(Self { connection, kept: None })
    }

    /// Begins a casebook in `dir`, which is made if it is not there.
    ///
    /// # Errors
    /// As in [`Casebook::keep`].
    pub fn create(dir: &Path, keeping: Keeping<'_>) -> Result<(Self, RecoveryCode)> {
        let mut casebook = Self::in_memory()?;
        let code = casebook.keep(dir, keeping)?;
        Ok((casebook, code))
    }

    /// Moves a casebook from memory into a new encrypted file in `dir`, and goes on there. So a person can begin
    /// without deciding. When it fails the folder is as it was, and everything is still in memory.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`], [`Error::InUse`], [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::Keychain`].
    pub fn keep(&mut self, dir: &Path, keeping: Keeping<'_>) -> Result<RecoveryCode> {
        if self.kept.is_some() {
            return Err(Error::AlreadyThere);
        }
        let new_dir = !dir.exists();
        let folder = Folder::made(dir)?;
        let new_lock = !folder.has(LOCK);
        let lock = Lock::take(&folder)?;
        restore::finish_interrupted(&folder)?;
        if folder.has(DATABASE) {
            return Err(Error::AlreadyThere);
        }
        let key = DataKey::random();
        match self.moved_into(&folder, &key, keeping) {
            Ok((connection, code)) => {
                self.connection = connection;
                self.kept = Some(Kept { folder, key, _lock: lock });
                Ok(code)
            }
            Err(error) => {
                take_back(&folder, keeping);
                drop(lock);
                if new_lock {
                    let _ = folder.remove(LOCK);
                }
                if new_dir {
                    let _ = fs::remove_dir(dir);
                }
                Err(error)
            }
        }
    }

    /// Opens the casebook in `dir`. The whole file is looked at first, and nothing is changed when anything is wrong.
    ///
    /// # Errors
    /// [`Error::NoCasebook`], [`Error::InUse`], [`Error::ReadOnly`], [`Error::NotThisWay`], [`Error::WrongKey`],
    /// [`Error::Keychain`], [`Error::Damaged`], [`Error::TooNew`], [`Error::DiskFull`].
    pub fn open(dir: &Path, unlock: Unlock<'_>) -> Result<Self> {
        let folder = Folder::at(dir);
        if !folder.has(DATABASE) && !restore::is_interrupted(&folder) {
            return Err(Error::NoCasebook);
        }
        let lock = Lock::take(&folder)?;
        restore::finish_interrupted(&folder)?;
        let key = key_files::unlock(&folder, unlock)?;
        Self::opened(folder, lock, key)
    }

    pub(crate) fn opened(folder: Folder, lock: Lock, key: DataKey) -> Result<Self> {
        let database = folder.path(DATABASE);
        OpenOptions::new().write(true).open(&database)?;
        check::look(&folder, &key)?;
        let mut connection = database::open(&database, &key)?;
        migrations::bring_up(&mut connection)?;
        database::empty_log(&connection)?;
        let kept = Some(Kept { folder, key, _lock: lock });
        Ok(Self { connection, kept })
    }

    /// Locks the casebook. The same as dropping it, said aloud.
    pub fn lock(self) {}

    /// Whether it is on disk, rather than in memory only.
    pub fn is_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// Puts a new passphrase in place of the old one, which has to be right.
    ///
    /// # Errors
    /// [`Error::WrongKey`], [`Error::NotThisWay`], [`Error::NotKept`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<()> {
        key_files::by_passphrase(&self.kept()?.folder, old)?;
        self.set_keeping(Keeping::Passphrase(new))
    }

    /// Keeps the key in another way, or chooses a new passphrase after the casebook was opened with the recovery code.
    /// Going over to the keychain removes the passphrase; going over to a passphrase leaves the keychain
    /// until [`Casebook::forget_keychain`].
    ///
    /// # Errors
    /// [`Error::NotKept`], [`Error::Keychain`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn set_keeping(&mut self, keeping: Keeping<'_>) -> Result<()> {
        let kept = self.kept()?;
        key_files::keep(&kept.folder, &kept.key, keeping)
    }

    /// Removes the key from the keychain, once there is a passphrase.
    ///
    /// # Errors
    /// [`Error::OnlyKey`], [`Error::NotKept`], [`Error::Keychain`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn forget_keychain(&mut self, store: &dyn KeyStore) -> Result<()> {
        let folder = &self.kept()?.folder;
        if !folder.has(folder::PASSPHRASE) {
            return Err(Error::OnlyKey);
        }
        key_files::forget_keychain(folder, store)
    }

    /// Draws a new recovery code. The former one opens this casebook no more, but still opens earlier backups.
    ///
    /// # Errors
    /// [`Error::NotKept`], [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn new_recovery_code(&mut self) -> Result<RecoveryCode> {
        let kept = self.kept()?;
        key_files::keep_recovery(&kept.folder, &kept.key)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn kept(&self) -> Result<&Kept> {
        self.kept.as_ref().ok_or(Error::NotKept)
    }

    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        database::write(&mut self.connection, work)
    }

    fn moved_into(
        &self,
        folder: &Folder,
        key: &DataKey,
        keeping: Keeping<'_>,
    ) -> Result<(Connection, RecoveryCode)> {
        key_files::keep(folder, key, keeping)?;
        let code = key_files::keep_recovery(folder, key)?;
        let unfinished = folder.path(&format!("{DATABASE}{UNFINISHED}"));
        folder::new_file(&unfinished)?;
        let mut moved = database::open(&unfinished, key)?;
        migrations::bring_up(&mut moved)?;
        copy::everything(&self.connection, &mut moved)?;
        database::empty_log(&moved)?;
        drop(moved);
        check::look_at(&unfinished, key)?;
        fs::rename(&unfinished, folder.path(DATABASE))?;
        folder.sync()?;
        let connection = database::open(&folder.path(DATABASE), key)?;
        database::empty_log(&connection)?;
        Ok((connection, code))
    }
}

impl fmt::Debug for Casebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Casebook(…)")
    }
}

/// Removes what a failed [`Casebook::keep`] has made. Best effort: what is told is why it failed.
fn take_back(folder: &Folder, keeping: Keeping<'_>) {
    if let Keeping::Keychain(store) = keeping {
        let _ = key_files::forget_keychain(folder, store);
    }
    for name in [DATABASE.to_owned(), format!("{DATABASE}{UNFINISHED}")] {
        for end in BESIDE_DATABASE {
            let _ = folder.remove(&format!("{name}{end}"));
        }
        let _ = folder.remove(&name);
    }
    for name in key_files::KEY_FILES {
        let _ = folder.remove(name);
    }
}
