//! Pure interview logic: commands in, changes out. Nothing lies below it.

pub mod answer;
pub mod consent;
pub mod evidence;
pub mod expr;
pub mod extract;
pub mod findings;
pub mod form;
pub mod interview;
pub mod practice;
pub mod protection;
mod reading;
pub mod register;
pub mod retention;
pub mod time;
pub mod trial;
