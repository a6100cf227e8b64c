//! The same page line by line: what is new is said, and what is written back is understood.

mod hear;
mod speak;

pub use hear::{Misheard, hear};
pub use speak::speak;

/// The few words that the line mode adds to a page, in the officer's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineWords {
    /// Stands before what went wrong: `Fel:`.
    pub error_prefix: String,
    /// Stands before a warning in the page itself: `Obs:`.
    pub warning_prefix: String,
    /// Follows an option that is chosen: `vald`.
    pub chosen: String,
    /// Follows an option that was chosen and no longer is: `inte vald`.
    pub not_chosen: String,
    /// Follows the row or field that an empty line takes: `här`.
    pub here: String,
    /// Stands for the text of a field in which nothing is written: `tomt`.
    pub empty_field: String,
    /// Names a field that has no label: `Svar`.
    pub field: String,
}

#[cfg(test)]
mod tests;
