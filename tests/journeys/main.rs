//! Journeys in the real window: choose, plan, tick, quit, start again, ticks still there.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

mod keeping;
mod leaving;
mod notice;
mod questions;
mod reading;
mod stories;
mod switching;
