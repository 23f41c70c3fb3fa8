//! That nothing leaves the computer: shown on the page, on the shipped window and on the
//! whole process tree, each wall by itself.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

mod filter;
mod frame_words;
mod journey;
mod links;
mod listener;
mod no_network;
mod page;
mod shipped;
mod sockets;
mod test_variables;
