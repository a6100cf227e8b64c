//! Lib.
pub mod text;
