//! No core file and no debugger: the memory holds what people said.

/// Closes the memory of this process to other programs of the same user. The first thing that the program does.
///
/// Root can still read it: nothing can prevent that.
pub fn close() {
    // A system that refuses leaves the program as it was; `vilja doctor` asks afterwards whether it took.
    #[cfg(unix)]
    let _refused = rustix::process::setrlimit(
        rustix::process::Resource::Core,
        rustix::process::Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
    #[cfg(target_os = "linux")]
    let _refused =
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Tells whether the memory is closed; nothing where the system cannot say.
pub fn is_closed() -> Option<bool> {
    #[cfg(target_os = "linux")]
    return rustix::process::dumpable_behavior()
        .ok()
        .map(|now| now == rustix::process::DumpableBehavior::NotDumpable);
    #[cfg(not(target_os = "linux"))]
    None
}
