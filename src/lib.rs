#![doc = include_str!("architecture.md")]

pub mod engine;
pub mod text;

pub mod store;

pub mod app;
pub mod view;

pub mod builtin;
pub mod shell;

pub mod cli;
