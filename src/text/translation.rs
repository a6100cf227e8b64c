//! Translations: what one is checked for beyond its names, how it is read and written, and which Swedish text it was made from.
//!
//! A *wording* is a text of a file (a message or one of its attributes) as a translator sees it in a cell of a table.

pub mod edit;
pub mod head;
pub mod letters;
pub mod marks;
pub mod order;
pub mod plurals;
pub mod record;
pub mod wording;
