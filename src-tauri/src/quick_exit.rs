//! Quick exit: the program is gone at once, and nothing is written.
//!
//! The keys are counted here rather than in the page, since the page may hang.

use crate::three_presses::{Key, ThreePresses};
use gtk::gdk::{self, ModifierType, keys::constants as keys};
use gtk::gio;
use gtk::gio::prelude::SettingsExt;
use gtk::glib::Propagation;
use gtk::prelude::{IsA, WidgetExt};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Ends the process now.
///
/// Not `exit`, which would first run what other libraries have left to be done at the end: that
/// takes time and may hang. The kernel closes the display's connection and with it every window,
/// WebKit's processes end with ours, the lock on the casebook is let go. Whatever was recorded is
/// on the disk already, since every command returns only then.
#[expect(unsafe_code, reason = "_exit takes a number, touches no memory and does not return")]
pub(crate) fn now() -> ! {
    unsafe { libc::_exit(0) }
}

/// Ends the program at three lone presses of Shift in `window`, while `switched_on`.
pub(crate) fn watch(window: &impl IsA<gtk::Widget>, switched_on: Arc<AtomicBool>) {
    let counting = Rc::new(RefCell::new(ThreePresses::default()));
    let sticky = StickyKeys::new();
    let counting_keys = Rc::clone(&counting);
    window.connect_key_press_event(move |_, event| {
        let third = counting_keys.borrow_mut().press(key_of(event), event.time());
        if third && switched_on.load(Ordering::Relaxed) && !sticky.are_on() {
            now();
        }
        Propagation::Proceed
    });
    window.connect_button_press_event(move |_, event| {
        counting.borrow_mut().press(Key::Other, event.time());
        Propagation::Proceed
    });
}

fn key_of(event: &gdk::EventKey) -> Key {
    let is_shift = [keys::Shift_L, keys::Shift_R].contains(&event.keyval());
    let with_others = event.state().intersects(
        ModifierType::SHIFT_MASK
            | ModifierType::CONTROL_MASK
            | ModifierType::MOD1_MASK
            | ModifierType::SUPER_MASK
            | ModifierType::META_MASK,
    );
    if is_shift && !with_others { Key::LoneShift } else { Key::Other }
}

/// Whether the person has Sticky Keys on, where presses of Shift mean something else.
///
/// Two ways, since desktops differ: GNOME's own setting, and above, that a latched Shift is no
/// lone one, which holds wherever the keyboard itself does the latching.
struct StickyKeys(Option<gio::Settings>);

impl StickyKeys {
    fn new() -> Self {
        const SCHEMA: &str = "org.gnome.desktop.a11y.keyboard";
        // Asking for a schema that is not installed would end the program.
        let installed = gio::SettingsSchemaSource::default()
            .and_then(|source| source.lookup(SCHEMA, true))
            .is_some_and(|schema| schema.has_key("stickykeys-enable"));
        Self(installed.then(|| gio::Settings::new(SCHEMA)))
    }

    fn are_on(&self) -> bool {
        self.0.as_ref().is_some_and(|settings| settings.boolean("stickykeys-enable"))
    }
}
