//! The program without a terminal: what it holds, what happens to it, and what it wants done.

pub mod intent;
pub mod key;
pub mod msg;
pub mod page;
