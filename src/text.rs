//! Everything words need on their way to a person: cleaning, measuring, direction, layout, typing and translation.

pub mod catalog;
pub mod clean;
pub mod countries;
pub mod cue;
pub mod field;
pub mod fold;
pub mod format;
pub mod isolate;
pub mod language;
pub mod layout;
pub mod messages;
pub mod overlay;
pub mod pseudo;
pub mod shape;
pub mod term;
pub mod translation;
pub mod width;

pub use catalog::{Args, Catalog, Said};
pub use clean::{clean, clean_line, nfc, plain};
pub use field::Field;
pub use language::{Direction, Language};
pub use layout::{Cell, Ethiopic, Manner, Output, Row, Unformed, caret, layout};
