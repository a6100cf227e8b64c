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

mod accessible;
mod authoring;
mod backup;
mod beginning;
mod cards;
mod claims;
mod cli;
mod complete;
mod confinement;
mod conformance;
mod consent;
mod covers;
mod cues;
mod debriefs;
mod desk;
mod docs;
mod doubts;
mod durable;
mod erasing;
mod evidence;
mod export;
mod forms;
mod full_disk;
mod fuzz;
mod half_written;
mod handover;
mod hostile;
mod interpreter;
mod kept;
mod keys;
mod layers;
mod locales;
mod lock;
mod log;
mod never_mixed;
mod newer_form;
mod practice;
mod practising;
mod preview;
mod properties;
mod protection;
mod pseudo;
mod pty;
mod reach;
mod read_back;
mod recorded;
mod replay;
mod scenarios;
mod screens;
mod scripts;
mod second;
mod seldom;
mod sources;
mod stop;
mod store;
mod surroundings;
mod terminal;
mod tongues;
mod trainer;
mod translating;
mod trials;
mod versions;
mod widths;
