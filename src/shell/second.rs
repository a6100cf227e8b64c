//! The second terminal, from both sides: the program that the interview is held with opens a door, and `vilja interpret` or
//! `vilja train follow` reads through it.
//!
//! The door is a socket in a folder that only its owner may enter. It is there only while the officer lets someone read.

pub(super) mod door;
mod place;
pub mod reading;
mod wire;

pub use place::Place;
pub use wire::{FromInterpreter, FromTrainer, Interpreter, Kind, Trainer};
