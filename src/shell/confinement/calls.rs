//! Seccomp: system calls that the program never makes, refused by the kernel from now on.

use std::collections::BTreeMap;

use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule,
};

use crate::shell::confinement::{Hold, Sockets};

/// The network, other processes, the memory of others, and the kernel's own doors. A pair of sockets that know only each
/// other stays: signals come that way.
const NEVER: &[libc::c_long] = &[
    libc::SYS_connect,
    libc::SYS_accept,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_kexec_load,
    libc::SYS_memfd_create,
    libc::SYS_execveat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_fork,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_vfork,
];

/// What makes a socket that others can connect to. Without a door none of it; with one, of a single kind.
const DOOR: &[libc::c_long] = &[
    libc::SYS_socket,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept4,
];

/// A thread shares the process; what is cloned without this is another process.
const THREAD: u64 = libc::CLONE_THREAD as u64;

pub(super) fn confine(sockets: Sockets) -> Hold {
    let applied = refused(sockets)
        .and_then(|refused| filter(refused, libc::EPERM))
        // Its flags lie in memory, where a filter cannot look. The C library goes on with the older call.
        .and_then(|first| {
            Ok((
                first,
                filter([(libc::SYS_clone3, Vec::new())].into(), libc::ENOSYS)?,
            ))
        })
        .is_ok_and(|(first, second)| {
            seccompiler::apply_filter(&second).is_ok() && seccompiler::apply_filter(&first).is_ok()
        });
    if applied { Hold::Whole } else { Hold::None }
}

fn refused(sockets: Sockets) -> Result<BTreeMap<i64, Vec<SeccompRule>>, BackendError> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        NEVER.iter().map(|call| (*call, Vec::new())).collect();
    match sockets {
        Sockets::None => rules.extend(DOOR.iter().map(|call| (*call, Vec::new()))),
        Sockets::Door => {
            rules.insert(libc::SYS_socket, any_other_socket()?);
        }
    }
    let another_process = SeccompCondition::new(
        0,
        SeccompCmpArgLen::Qword,
        SeccompCmpOp::MaskedEq(THREAD),
        0,
    )
    .and_then(|condition| SeccompRule::new(vec![condition]))?;
    rules.insert(libc::SYS_clone, vec![another_process]);
    Ok(rules)
}

/// Every socket but a local one for streams, made as the standard library makes it: each rule is enough to refuse it.
fn any_other_socket() -> Result<Vec<SeccompRule>, BackendError> {
    let wanted = [libc::AF_UNIX, libc::SOCK_STREAM | libc::SOCK_CLOEXEC, 0];
    (0_u8..)
        .zip(wanted)
        .map(|(argument, wanted)| {
            let wanted = u64::from(wanted.unsigned_abs());
            let other =
                SeccompCondition::new(argument, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, wanted)?;
            SeccompRule::new(vec![other])
        })
        .collect()
}

fn filter(
    rules: BTreeMap<i64, Vec<SeccompRule>>,
    error: libc::c_int,
) -> Result<BpfProgram, BackendError> {
    let machine = std::env::consts::ARCH.try_into()?;
    SeccompFilter::new(
        rules,
        SeccompAction::Allow,
        SeccompAction::Errno(error.unsigned_abs()),
        machine,
    )?
    .try_into()
}
