//! Vilja: intake interviews in two languages, with flags that explain themselves.

pub mod app;
pub mod engine;
pub mod store;
pub mod text;
pub mod view;
