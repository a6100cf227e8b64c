//! Pure interview logic: commands in, changes out. Nothing lies below it.

pub mod answer;
pub mod expr;
pub mod findings;
pub mod form;
pub mod interview;
pub mod register;
pub mod time;
