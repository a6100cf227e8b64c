//! The second terminal, from both sides: the officer's program opens a door, and `vilja interpret` reads through it.
//!
//! The door is a socket in a folder that only its owner may enter. It is there only while the officer lets someone read.

pub(super) mod door;
mod place;
pub mod reading;
mod wire;

pub use place::Place;
