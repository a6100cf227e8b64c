//! The program: runs the command line and ends with its exit code.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped as it is given back: answers, names and numbers are not left in it.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    vilja::cli::run(std::env::args_os())
}
