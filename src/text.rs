//! Everything words need on their way to a person.

pub mod language;
