//! A page on its way to a person: drawn on a screen, or said line by line. Nothing here remembers or decides anything.

pub mod line;
pub mod problems;
pub mod tui;

#[cfg(test)]
mod sample;
