//! A link leaves through the desktop's portal; the window starts no browser of its own, which
//! would be under its filter.

use crate::frame_words::{word, word_before_variable};
use crate::journey;
use crate::shipped::{PATIENCE, Shipped};
use lykta_tests::Desk;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};

#[test]
fn a_link_is_opened_by_the_desktop_not_by_us() {
    let desk = Desk::new();
    let (_portal, asked) = portal_on(&desk);
    let window = Shipped::open(&desk);
    let before = window.processes();
    open_a_page(&window);

    let address = asked.recv_timeout(PATIENCE).expect("the portal was asked");
    assert!(address.starts_with("https://"), "{address}");
    window.reader().hears("status bar", word("page-opened"));
    assert_eq!(window.processes(), before, "opening a page started a process of ours");
    window.leave();
}

#[test]
fn where_there_is_no_portal_the_address_can_be_copied() {
    let desk = Desk::new();
    let window = Shipped::open(&desk);
    let before = window.processes();
    open_a_page(&window);
    window.reader().hears("status bar", word("page-not-opened"));
    window.reader().hears("button", word("copy-address"));
    assert_eq!(window.processes(), before, "a process of ours was started instead");
    window.leave();
}

/// Opens a source of a known incident.
fn open_a_page(window: &Shipped<'_>) {
    window.reader().press("button", word("door-notice"));
    window.reader().press("button", word("notice-to-incidents"));
    window.reader().press("button", journey::INCIDENT);
    window.reader().press("button", word_before_variable("open-page-of"));
}

/// A desktop portal that opens nothing and tells what it was asked for.
fn portal_on(desk: &Desk) -> (Connection, Receiver<String>) {
    let (tells, asked) = channel();
    let connection = Builder::address(desk.bus())
        .unwrap()
        .serve_at("/org/freedesktop/portal/desktop", Portal(tells))
        .unwrap()
        .name("org.freedesktop.portal.Desktop")
        .unwrap()
        .build()
        .unwrap();
    (connection, asked)
}

struct Portal(Sender<String>);

#[zbus::interface(name = "org.freedesktop.portal.OpenURI")]
impl Portal {
    #[zbus(name = "OpenURI")]
    fn open_uri(
        &self,
        _parent_window: &str,
        uri: String,
        _options: HashMap<String, OwnedValue>,
    ) -> OwnedObjectPath {
        // The test may have failed and gone.
        let _ = self.0.send(uri);
        OwnedObjectPath::try_from("/org/freedesktop/portal/desktop/request/test/1").unwrap()
    }
}
