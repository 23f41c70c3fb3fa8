//! Whether the system has a keychain. Asked once, beside everything else, since a keychain that
//! hangs must not keep the window from opening.

use lykta_casebook::{KeyStore, SystemKeychain};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The window waits so long for the answer; after that it is no until it comes.
const PATIENCE: Duration = Duration::from_millis(400);

/// The answer, as soon as there is one.
pub(crate) struct Keychain(Arc<(Mutex<Option<bool>>, Condvar)>);

impl Keychain {
    /// Begins to ask.
    pub(crate) fn ask() -> Self {
        let answer = Arc::new((Mutex::new(None), Condvar::new()));
        let to_tell = Arc::clone(&answer);
        thread::spawn(move || {
            let found = SystemKeychain.available();
            *to_tell.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
            to_tell.1.notify_all();
        });
        Self(answer)
    }

    /// Whether a key could be kept there.
    pub(crate) fn is_there(&self) -> bool {
        let (answer, told) = &*self.0;
        let waiting = answer.lock().unwrap_or_else(PoisonError::into_inner);
        let (answer, _) = told
            .wait_timeout_while(waiting, PATIENCE, |answer| answer.is_none())
            .unwrap_or_else(PoisonError::into_inner);
        answer.unwrap_or(false)
    }
}
