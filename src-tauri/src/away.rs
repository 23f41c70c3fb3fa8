//! Notices that the person goes away: the computer sleeps, or its screen is locked.
//!
//! Listens on D-Bus. Where there is no bus, only the timer locks; see `state.rs`.

use std::thread;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::OwnedFd;
use zbus::{MatchRule, Message, message};

/// A signal that says that the person goes away.
struct Sign {
    interface: &'static str,
    member: &'static str,
    /// Whether it says `true` for gone and `false` for back; the others come only for gone.
    with_truth: bool,
}

const SYSTEM_SIGNS: [Sign; 2] = [
    Sign { interface: LOGIN, member: "PrepareForSleep", with_truth: true },
    Sign { interface: "org.freedesktop.login1.Session", member: "Lock", with_truth: false },
];
const SESSION_SIGNS: [Sign; 2] = [
    Sign { interface: "org.freedesktop.ScreenSaver", member: "ActiveChanged", with_truth: true },
    Sign { interface: "org.gnome.ScreenSaver", member: "ActiveChanged", with_truth: true },
];
const LOGIN: &str = "org.freedesktop.login1.Manager";

/// Calls `gone` each time the person goes away, for as long as the program runs.
pub(crate) fn watch(gone: impl Fn() + Send + Clone + 'static) {
    let on_system = gone.clone();
    // Nothing to do about a bus that is not there or goes away.
    thread::spawn(move || Connection::system().and_then(|bus| watch_system(&bus, &on_system)));
    thread::spawn(move || Connection::session().and_then(|bus| watch_session(&bus, &gone)));
}

fn watch_session(bus: &Connection, gone: &impl Fn()) -> zbus::Result<()> {
    listen(bus, &SESSION_SIGNS)?;
    each_sign(bus, &SESSION_SIGNS, |is_gone| {
        if is_gone {
            gone();
        }
    });
    Ok(())
}

fn watch_system(bus: &Connection, gone: &impl Fn()) -> zbus::Result<()> {
    listen(bus, &SYSTEM_SIGNS)?;
    // Holds the sleep back until the keys are gone from memory. Optional: some systems refuse.
    let mut sleep_waits = sleep_waits_for_us(bus).ok();
    each_sign(bus, &SYSTEM_SIGNS, |is_gone| {
        if is_gone {
            gone();
            drop(sleep_waits.take());
        } else {
            sleep_waits = sleep_waits_for_us(bus).ok();
        }
    });
    Ok(())
}

fn listen(bus: &Connection, signs: &[Sign]) -> zbus::Result<()> {
    let daemon = DBusProxy::new(bus)?;
    for sign in signs {
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface(sign.interface)?
            .member(sign.member)?
            .build();
        daemon.add_match_rule(rule)?;
    }
    Ok(())
}

fn each_sign(bus: &Connection, signs: &[Sign], mut seen: impl FnMut(bool)) {
    for message in MessageIterator::from(bus).flatten() {
        if let Some(is_gone) = signs.iter().find_map(|sign| sign.told_by(&message)) {
            seen(is_gone);
        }
    }
}

impl Sign {
    /// Whether the person is gone or back, if the message is this sign. Whoever sends it may: a
    /// casebook that locks once too often harms nobody.
    fn told_by(&self, message: &Message) -> Option<bool> {
        let header = message.header();
        let is_this = header.message_type() == message::Type::Signal
            && header.interface().is_some_and(|found| found.as_str() == self.interface)
            && header.member().is_some_and(|found| found.as_str() == self.member);
        match (is_this, self.with_truth) {
            (false, _) => None,
            (true, true) => message.body().deserialize().ok(),
            (true, false) => Some(true),
        }
    }
}

fn sleep_waits_for_us(bus: &Connection) -> zbus::Result<OwnedFd> {
    let (what, who, why, mode) = ("sleep", "Lykta", "", "delay");
    bus.call_method(
        Some("org.freedesktop.login1"),
        "/org/freedesktop/login1",
        Some(LOGIN),
        "Inhibit",
        &(what, who, why, mode),
    )?
    .body()
    .deserialize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::private_bus::PrivateBus;
    use std::sync::mpsc::{RecvTimeoutError, channel};
    use std::time::Duration;

    const MANAGER: &str = "/org/freedesktop/login1";
    const SOON: Duration = Duration::from_secs(5);
    const A_WHILE: Duration = Duration::from_millis(300);

    #[test]
    fn sleep_and_a_locked_session_are_noticed_and_waking_up_is_not() {
        let bus = PrivateBus::start();
        let (tell, told) = channel();
        let listening = bus.builder().build().expect("a connection");
        thread::spawn(move || {
            watch_system(&listening, &|| tell.send(()).expect("the test listens"))
        });
        let logind = bus.builder().build().expect("a connection");
        let sleep = || logind.emit_signal(None::<&str>, MANAGER, LOGIN, "PrepareForSleep", &true);
        // The first signals may come before the other thread listens.
        let noticed = (0..50).any(|_| {
            sleep().expect("sent");
            told.recv_timeout(Duration::from_millis(100)).is_ok()
        });
        assert!(noticed);
        while told.recv_timeout(A_WHILE).is_ok() {}

        logind.emit_signal(None::<&str>, MANAGER, LOGIN, "PrepareForSleep", &false).expect("sent");
        assert_eq!(told.recv_timeout(A_WHILE), Err(RecvTimeoutError::Timeout));

        let session = "org.freedesktop.login1.Session";
        logind.emit_signal(None::<&str>, MANAGER, session, "Lock", &()).expect("sent");
        assert_eq!(told.recv_timeout(SOON), Ok(()));
    }
}
