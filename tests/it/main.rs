//! Everything that is tested from outside, in one program.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    clippy::or_fun_call,
    reason = "tests fail by panicking"
)]

mod authoring;
mod backup;
mod cli;
mod complete;
mod confinement;
mod consent;
mod cues;
mod desk;
mod docs;
mod doubts;
mod durable;
mod erasing;
mod evidence;
mod export;
mod forms;
mod fuzz;
mod handover;
mod hostile;
mod keys;
mod layers;
mod locales;
mod lock;
mod log;
mod newer_form;
mod practising;
mod properties;
mod protection;
mod pty;
mod replay;
mod scenarios;
mod screens;
mod sources;
mod stop;
mod store;
mod terminal;
mod trials;
mod versions;
