//! The one casebook of the program: in memory, locked or open, and when it locks by itself.
//!
//! A casebook that is kept nowhere never locks by itself: there is no key that could open it
//! again, so that locking would be erasing. It is gone when the window closes.

use crate::appearance::Appearance;
use crate::wire::{Code, Keeping, Settings, Standing};
use crate::{clock, settings, testing};
use lykta_casebook::{
    self as casebook, Casebook, Passphrase, Presence, RecoveryCode, SystemKeychain,
};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How often it is looked whether the person has been away too long.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A new passphrase has at least so many characters.
const SHORTEST_PASSPHRASE: usize = 10;

/// What opens a casebook.
pub(crate) enum Secret {
    Passphrase(Passphrase),
    Code(RecoveryCode),
    Keychain,
}

impl Secret {
    pub(crate) fn passphrase(typed: String) -> Result<Self, Code> {
        Ok(Self::Passphrase(Passphrase::new(typed)?))
    }

    pub(crate) fn code(typed: &str) -> Result<Self, Code> {
        Ok(Self::Code(RecoveryCode::parse(typed)?))
    }

    fn unlock(&self) -> casebook::Unlock<'_> {
        match self {
            Self::Passphrase(passphrase) => casebook::Unlock::Passphrase(passphrase),
            Self::Code(code) => casebook::Unlock::RecoveryCode(code),
            Self::Keychain => casebook::Unlock::Keychain(&SystemKeychain),
        }
    }
}

/// The casebook and what the program knows about it.
#[derive(Clone)]
pub(crate) struct Shelf {
    dir: Arc<Path>,
    inner: Arc<Mutex<Inner>>,
    /// Read by the key handler, which must not wait for anything.
    quick_exit_by_shift: Arc<AtomicBool>,
}

struct Inner {
    /// None while locked.
    book: Option<Casebook>,
    settings: Settings,
    /// Why the file could not be opened when it was last tried.
    trouble: Option<Code>,
    opened_by_code: bool,
    touched_at: Duration,
}

impl Shelf {
    /// Looks at the folder and opens nothing yet: without a casebook there, one begins in memory.
    ///
    /// # Errors
    /// Where not even a casebook in memory is possible.
    pub(crate) fn new(dir: PathBuf, locale: Option<&str>) -> Result<Self, Code> {
        let mut settings = settings::at_first(locale);
        let book = match Presence::of(&dir) {
            Presence::Absent => Some(Casebook::in_memory()?),
            Presence::Passphrase
            | Presence::Keychain
            | Presence::RecoveryCodeOnly
            | Presence::Damaged => None,
        };
        if let Some(appearance) = Appearance::read(&dir) {
            appearance.apply_to(&mut settings);
        }
        let quick_exit_by_shift = Arc::new(AtomicBool::new(settings.quick_exit_by_shift));
        let touched_at = clock::uptime();
        let inner = Inner { book, settings, trouble: None, opened_by_code: false, touched_at };
        Ok(Self { dir: dir.into(), inner: Arc::new(Mutex::new(inner)), quick_exit_by_shift })
    }

    /// Whether three presses of Shift close the window.
    pub(crate) fn quick_exit_by_shift(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.quick_exit_by_shift)
    }

    pub(crate) fn standing(&self) -> Standing {
        match &self.inner().book {
            None => Standing::Locked,
            Some(book) if book.is_kept() => Standing::Open,
            Some(_) => Standing::NotKept,
        }
    }

    pub(crate) fn keeping(&self) -> Keeping {
        if self.standing() == Standing::NotKept {
            return Keeping::Nothing;
        }
        match Presence::of(&self.dir) {
            Presence::Keychain => Keeping::Keychain,
            Presence::Absent
            | Presence::Passphrase
            | Presence::RecoveryCodeOnly
            | Presence::Damaged => Keeping::Passphrase,
        }
    }

    /// Why a locked casebook cannot be opened, where that is known before trying.
    pub(crate) fn trouble(&self) -> Option<Code> {
        if self.standing() != Standing::Locked {
            return None;
        }
        if Presence::of(&self.dir) == Presence::Damaged {
            return Some(Code::FileDamaged);
        }
        let known = self.inner().trouble;
        if is_in_use(&self.dir) { Some(Code::InUse) } else { known }
    }

    pub(crate) fn settings(&self) -> Settings {
        self.inner().settings.clone()
    }

    /// Keeps the settings where the casebook is, and of a locked one only how the window looks.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub(crate) fn set_settings(&self, settings: Settings) -> Result<(), Code> {
        let settings = settings::within_bounds(settings);
        let mut inner = self.inner();
        let is_on_disk = inner.book.as_ref().is_none_or(Casebook::is_kept);
        if let Some(book) = &mut inner.book {
            write_settings(book, &settings)?;
        }
        if is_on_disk {
            Appearance::of(&settings).write(&self.dir).map_err(casebook::Error::from)?;
        }
        self.quick_exit_by_shift.store(settings.quick_exit_by_shift, Ordering::Relaxed);
        inner.settings = settings;
        Ok(())
    }

    /// Works with the open casebook.
    ///
    /// # Errors
    /// [`Code::Locked`], and those of `work`.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Casebook) -> Result<T, Code>,
    ) -> Result<T, Code> {
        work(self.inner().book.as_mut().ok_or(Code::Locked)?)
    }

    /// Opens the file; of one that is open already nothing changes.
    ///
    /// # Errors
    /// As the casebook tells them.
    pub(crate) fn unlock(&self, secret: &Secret) -> Result<(), Code> {
        let mut inner = self.inner();
        if inner.book.is_some() {
            return Ok(());
        }
        match Casebook::open(&self.dir, secret.unlock()) {
            Ok(book) => self.put_open(&mut inner, book, secret),
            Err(error) => {
                let code = Code::from(error);
                let stays = matches!(code, Code::FileDamaged | Code::FileTooNew);
                inner.trouble = stays.then_some(code);
                Err(code)
            }
        }
    }

    /// Moves the casebook from memory into the file.
    ///
    /// # Errors
    /// As the casebook tells them; then all stays in memory.
    pub(crate) fn keep(&self, passphrase: Option<String>) -> Result<String, Code> {
        let passphrase = passphrase.map(new_passphrase).transpose()?;
        let mut inner = self.inner();
        let settings = inner.settings.clone();
        let book = inner.book.as_mut().ok_or(Code::Locked)?;
        write_settings(book, &settings)?;
        let code = book.keep(
            &self.dir,
            match &passphrase {
                Some(passphrase) => casebook::Keeping::Passphrase(passphrase),
                None => casebook::Keeping::Keychain(&SystemKeychain),
            },
        )?;
        // The casebook is kept by now; a window that looks as it did at first is the lesser harm.
        let _ = Appearance::of(&settings).write(&self.dir);
        inner.touched_at = clock::uptime();
        Ok(code.grouped().to_string())
    }

    /// Closes the file and forgets its key. A casebook that is kept nowhere stays.
    pub(crate) fn lock(&self) {
        let mut inner = self.inner();
        if inner.book.as_ref().is_some_and(Casebook::is_kept) {
            inner.book = None;
            inner.opened_by_code = false;
        }
    }

    /// Chooses a new passphrase. The old one is asked for, unless the recovery code has just
    /// opened the casebook, or no passphrase did until now.
    ///
    /// # Errors
    /// [`Code::WrongKey`], [`Code::PassphraseTooShort`], and as the casebook tells them.
    pub(crate) fn change_passphrase(&self, old: Option<String>, new: String) -> Result<(), Code> {
        let new = new_passphrase(new)?;
        let by_keychain = self.keeping() == Keeping::Keychain;
        let mut inner = self.inner();
        let may_without = inner.opened_by_code || by_keychain;
        let book = inner.book.as_mut().ok_or(Code::Locked)?;
        match old {
            Some(old) => book.change_passphrase(&Passphrase::new(old)?, &new)?,
            None if may_without => book.set_keeping(casebook::Keeping::Passphrase(&new))?,
            None => return Err(Code::WrongKey),
        }
        if by_keychain {
            book.forget_keychain(&SystemKeychain)?;
        }
        inner.opened_by_code = false;
        Ok(())
    }

    /// Puts a backup in place.
    ///
    /// # Errors
    /// As the casebook tells them. An open file is closed first and then stays locked.
    pub(crate) fn restore(
        &self,
        backup: &Path,
        secret: &Secret,
        replace: bool,
    ) -> Result<(), Code> {
        let mut inner = self.inner();
        if inner.book.as_ref().is_some_and(Casebook::is_kept) {
            inner.book = None;
        }
        let book = Casebook::restore(backup, &self.dir, secret.unlock(), replace)?;
        self.put_open(&mut inner, book, secret)
    }

    /// Whether a casebook is in the folder.
    pub(crate) fn is_on_disk(&self) -> bool {
        Presence::of(&self.dir) != Presence::Absent
    }

    /// Destroys keys and file, and begins again in memory. Tells what is left.
    ///
    /// # Errors
    /// [`Code::InUse`].
    pub(crate) fn erase_everything(&self) -> Result<Vec<casebook::Leftover>, Code> {
        let mut inner = self.inner();
        inner.book = None;
        let appearance = Appearance::remove(&self.dir);
        let erased = casebook::erase_everything(&self.dir, Some(&SystemKeychain));
        if !self.is_on_disk() {
            inner.book = Some(Casebook::in_memory()?);
            inner.trouble = None;
        }
        let mut left = erased?;
        if appearance.is_err() {
            left.push(casebook::Leftover::File(self.dir.join(crate::appearance::FILE)));
        }
        Ok(left)
    }

    /// The person is there.
    pub(crate) fn touched(&self) {
        self.inner().touched_at = clock::uptime();
    }

    /// Locks the casebook whenever the person has been away for as long as the settings say.
    pub(crate) fn lock_when_left_alone(&self) {
        let shelf = self.clone();
        thread::spawn(move || {
            loop {
                thread::sleep(LOOK_EVERY.min(shelf.locks_after()));
                shelf.lock_if_left_alone(clock::uptime());
            }
        });
    }

    fn lock_if_left_alone(&self, now: Duration) {
        let alone_for = now.saturating_sub(self.inner().touched_at);
        if alone_for >= self.locks_after() {
            self.lock();
        }
    }

    fn locks_after(&self) -> Duration {
        let minutes = u64::from(self.inner().settings.lock_after_minutes);
        Duration::from_secs(testing::lock_after_seconds().unwrap_or(minutes * 60))
    }

    fn put_open(&self, inner: &mut Inner, book: Casebook, secret: &Secret) -> Result<(), Code> {
        let kept = book.setting(settings::KEY)?;
        // Settings of another release may not be readable; the casebook opens all the same.
        let kept: Option<Settings> = kept.and_then(|text| serde_json::from_str(&text).ok());
        let mut settings = kept.unwrap_or_else(|| inner.settings.clone());
        // The language may have been changed on the lock screen, where only this file is written.
        if let Some(appearance) = Appearance::read(&self.dir) {
            appearance.apply_to(&mut settings);
        }
        inner.settings = settings::within_bounds(settings);
        self.quick_exit_by_shift.store(inner.settings.quick_exit_by_shift, Ordering::Relaxed);
        inner.book = Some(book);
        inner.trouble = None;
        inner.opened_by_code = matches!(secret, Secret::Code(_));
        inner.touched_at = clock::uptime();
        Ok(())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // After a panic the casebook is as it was before: its writes are whole or not at all.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn new_passphrase(typed: String) -> Result<Passphrase, Code> {
    let typed = zeroize::Zeroizing::new(typed);
    if typed.chars().count() < SHORTEST_PASSPHRASE {
        return Err(Code::PassphraseTooShort);
    }
    Ok(Passphrase::new(typed.to_string())?)
}

fn write_settings(book: &mut Casebook, settings: &Settings) -> Result<(), Code> {
    let text = serde_json::to_string(settings).expect("BUG: plain values can be written");
    Ok(book.set_setting(settings::KEY, &text)?)
}

/// Whether another copy holds the casebook's lock now. Only asked, so that the person learns it
/// before typing a passphrase; the casebook itself takes the lock when it opens.
fn is_in_use(dir: &Path) -> bool {
    let lock = fs::File::open(dir.join("lock"));
    lock.is_ok_and(|file| matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSPHRASE: &str = "sju sjösjuka sjömän";

    fn kept() -> (tempfile::TempDir, Shelf) {
        let dir = tempfile::tempdir().expect("a folder");
        let shelf = Shelf::new(dir.path().join("lykta"), Some("sv-FI")).expect("a shelf");
        shelf.keep(Some(PASSPHRASE.to_owned())).expect("kept");
        (dir, shelf)
    }

    fn again(dir: &tempfile::TempDir) -> Shelf {
        Shelf::new(dir.path().join("lykta"), None).expect("a shelf")
    }

    fn right() -> Secret {
        Secret::passphrase(PASSPHRASE.to_owned()).expect("a passphrase")
    }

    #[test]
    fn nothing_is_on_disk_until_the_person_keeps_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let shelf = Shelf::new(dir.path().join("lykta"), None).expect("a shelf");
        assert_eq!(shelf.standing(), Standing::NotKept);
        shelf.set_settings(Settings { text_size: 150, ..shelf.settings() }).expect("set");
        assert!(!dir.path().join("lykta").exists());
    }

    #[test]
    fn a_short_passphrase_is_refused_and_all_stays_in_memory() {
        let dir = tempfile::tempdir().expect("a folder");
        let shelf = Shelf::new(dir.path().join("lykta"), None).expect("a shelf");
        assert_eq!(shelf.keep(Some("kort".to_owned())), Err(Code::PassphraseTooShort));
        assert_eq!(shelf.standing(), Standing::NotKept);
    }

    #[test]
    fn settings_outlast_locking_and_a_language_chosen_on_the_lock_screen_stays() {
        let (_dir, shelf) = kept();
        shelf.set_settings(Settings { lock_after_minutes: 3, ..shelf.settings() }).expect("set");
        shelf.lock();
        let danish = Settings { language: lykta_guidance::Language::Da, ..shelf.settings() };
        shelf.set_settings(danish).expect("set");
        shelf.unlock(&right()).expect("unlocked");
        assert_eq!(shelf.settings().language, lykta_guidance::Language::Da);
        assert_eq!(shelf.settings().lock_after_minutes, 3);
    }

    #[test]
    fn an_open_casebook_locks_when_left_alone_and_one_in_memory_does_not() {
        let (_dir, shelf) = kept();
        let later = clock::uptime() + Duration::from_secs(11 * 60);
        shelf.lock_if_left_alone(later);
        assert_eq!(shelf.standing(), Standing::Locked);
        assert_eq!(shelf.with(|_| Ok(())), Err(Code::Locked));

        let dir = tempfile::tempdir().expect("a folder");
        let in_memory = Shelf::new(dir.path().join("lykta"), None).expect("a shelf");
        in_memory.lock_if_left_alone(later);
        assert_eq!(in_memory.standing(), Standing::NotKept);
    }

    #[test]
    fn a_second_copy_is_told_that_the_casebook_is_in_use() {
        let (dir, first) = kept();
        let second = again(&dir);
        assert_eq!(second.trouble(), Some(Code::InUse));
        assert_eq!(second.unlock(&right()), Err(Code::InUse));
        first.lock();
        assert_eq!(second.trouble(), None);
    }

    #[test]
    fn a_wrong_passphrase_is_no_trouble_of_the_file() {
        let (_dir, shelf) = kept();
        shelf.lock();
        let wrong = Secret::passphrase("något helt annat".to_owned()).expect("a passphrase");
        assert_eq!(shelf.unlock(&wrong), Err(Code::WrongKey));
        assert_eq!(shelf.trouble(), None);
    }

    #[test]
    fn a_casebook_without_its_keys_opens_the_window_with_trouble() {
        let (dir, shelf) = kept();
        shelf.lock();
        for file in ["passphrase.age", "recovery.age"] {
            fs::remove_file(dir.path().join("lykta").join(file)).expect("removed");
        }
        assert_eq!(again(&dir).trouble(), Some(Code::FileDamaged));
    }

    #[test]
    fn a_forgotten_passphrase_is_replaced_after_the_recovery_code() {
        let dir = tempfile::tempdir().expect("a folder");
        let shelf = Shelf::new(dir.path().join("lykta"), None).expect("a shelf");
        let code = shelf.keep(Some(PASSPHRASE.to_owned())).expect("kept");
        let new = || "en ny lång lösenfras".to_owned();
        assert_eq!(shelf.change_passphrase(None, new()), Err(Code::WrongKey), "not just so");
        shelf.lock();
        shelf.unlock(&Secret::code(&code).expect("a code")).expect("unlocked");
        shelf.change_passphrase(None, new()).expect("changed");
        shelf.lock();
        shelf.unlock(&Secret::passphrase(new()).expect("a passphrase")).expect("unlocked");
    }

    #[test]
    fn erasing_leaves_no_file_and_begins_again_in_memory() {
        let (dir, shelf) = kept();
        shelf.set_settings(shelf.settings()).expect("set");
        assert_eq!(shelf.erase_everything(), Ok(Vec::new()));
        assert!(!dir.path().join("lykta").exists());
        assert_eq!(shelf.standing(), Standing::NotKept);
    }
}
