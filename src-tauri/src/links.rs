//! Opening a page outside, through the desktop's portal.
//!
//! A browser that we started ourselves would inherit the network filter. The portal is asked
//! over D-Bus and starts it outside our process tree. Only addresses of the catalogue get here.

use std::collections::HashMap;
use std::time::Duration;
use zbus::blocking::connection;
use zbus::zvariant::Value;

/// A portal that is started by the call needs a moment; one that hangs must not hang us.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks the portal to open `url`. False where there is none, or it says no.
pub(crate) fn open(url: &str) -> bool {
    connection::Builder::session().and_then(|bus| ask_portal(bus, url)).is_ok()
}

fn ask_portal(bus: connection::Builder<'_>, url: &str) -> zbus::Result<()> {
    // No window handle is given: it would only place the portal's own dialog.
    let parent_window = "";
    let options: HashMap<&str, Value<'_>> = HashMap::new();
    bus.method_timeout(PATIENCE).build()?.call_method(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        Some("org.freedesktop.portal.OpenURI"),
        "OpenURI",
        &(parent_window, url, options),
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::private_bus::PrivateBus;
    use std::sync::mpsc::{Sender, channel};
    use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue};

    struct FakePortal(Sender<String>);

    #[zbus::interface(name = "org.freedesktop.portal.OpenURI")]
    impl FakePortal {
        #[zbus(name = "OpenURI")]
        fn open_uri(
            &self,
            _parent_window: &str,
            uri: String,
            _options: HashMap<String, OwnedValue>,
        ) -> OwnedObjectPath {
            self.0.send(uri).expect("the test listens");
            ObjectPath::from_static_str_unchecked("/org/freedesktop/portal/desktop/request/1")
                .into()
        }
    }

    #[test]
    fn the_portal_gets_the_address_and_nothing_is_started_by_us() {
        let bus = PrivateBus::start();
        let (asked, heard) = channel();
        let _portal = bus
            .builder()
            .name("org.freedesktop.portal.Desktop")
            .and_then(|bus| bus.serve_at("/org/freedesktop/portal/desktop", FakePortal(asked)))
            .and_then(connection::Builder::build)
            .expect("a portal");

        ask_portal(bus.builder(), "https://poliisi.fi/").expect("opened");

        assert_eq!(heard.recv().expect("an address"), "https://poliisi.fi/");
        assert_eq!(bus.other_children(), Vec::<u32>::new(), "a child would inherit the filter");
    }

    #[test]
    fn without_a_portal_nothing_is_opened() {
        let bus = PrivateBus::start();
        assert!(ask_portal(bus.builder(), "https://poliisi.fi/").is_err());
    }
}
