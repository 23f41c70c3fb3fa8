//! Someone on this computer who would hear the page, if it got out.

use crate::shipped::PATIENCE;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Hears every connection, in the order in which they came.
pub(crate) struct Listener {
    address: SocketAddr,
    heard: Receiver<String>,
}

impl Listener {
    /// Listens on a free port of `host`. None where the computer has no such address.
    pub(crate) fn on(host: &str) -> Option<Self> {
        let listener = TcpListener::bind((host, 0)).ok()?;
        let address = listener.local_addr().unwrap();
        let (hears, heard) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if hears.send(first_words(stream)).is_err() {
                    return;
                }
            }
        });
        Some(Self { address, heard })
    }

    /// Where it listens, as part of an address.
    pub(crate) fn address(&self) -> String {
        self.address.to_string()
    }

    /// Asserts that nobody came. The test itself comes last, and whoever came before it was
    /// heard before it.
    pub(crate) fn assert_heard_nothing(self) {
        let last = "the test itself";
        TcpStream::connect(self.address).unwrap().write_all(last.as_bytes()).unwrap();
        let first = self.heard.recv_timeout(PATIENCE).unwrap();
        assert_eq!(
            first, last,
            "{} was reached; who says nothing has only connected in advance",
            self.address
        );
    }
}

/// What is said first; enough to know who it was. Answers nothing.
fn first_words(mut stream: TcpStream) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    let mut words = [0; 200];
    let length = stream.read(&mut words).unwrap_or(0);
    String::from_utf8_lossy(&words[..length]).into_owned()
}
