//! One program for all targets: `VILJA_FUZZ` names the property, libFuzzer brings the input.
#![no_main]

mod properties;

use std::sync::LazyLock;

static TARGET: LazyLock<String> =
    LazyLock::new(|| std::env::var("VILJA_FUZZ").expect("VILJA_FUZZ names a target"));

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    assert!(properties::hold(&TARGET, data), "no target {}", *TARGET);
});
