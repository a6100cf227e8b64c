#![doc = include_str!("architecture.md")]
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        reason = "tests fail by panicking"
    )
)]

pub mod engine;
pub mod text;

pub mod store;

pub mod app;
pub mod view;

pub mod builtin;
pub mod shell;

pub mod cli;
