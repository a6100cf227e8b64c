//! What was done, as an entry of the log says it for good: a serde mirror, sealed with the entry.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::engine::time::Timestamp;
use crate::store::Sequence;
use crate::store::event;
use crate::store::log::{
    BACKED_UP, Deed, Ground, KEY_RENEWED, Purpose, Seed, SlotChange, UNLOCKED,
};
use crate::store::slots::Role;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::store) enum DidV1 {
    Unlocked {
        role: Option<String>,
        label: String,
    },
    UnlockFailed {
        n: u64,
        first: i64,
        last: i64,
    },
    Opened {
        purpose: Purpose,
    },
    Shown {
        why: Option<String>,
    },
    Grounded {
        ground: Ground,
        why: String,
    },
    SlotsChanged {
        change: SlotChange,
        slot: Option<String>,
        role: Option<String>,
        label: String,
    },
    KeyRenewed {
        /// What named the vault key that held before, in hexadecimal digits.
        former: String,
        gone: Vec<String>,
    },
    BackedUp {
        path: PathBuf,
        last: i64,
    },
    Restored {
        last: i64,
        made_at: i64,
    },
    Sealed {
        to: String,
        sections: Vec<String>,
        ground: Option<String>,
        why: Option<String>,
    },
    Received {
        from: String,
    },
    Rejected {
        from: String,
    },
    LogRead,
    WordingRemarksRead {
        n: u64,
    },
    WordingRemarksRemoved {
        n: u64,
    },
    Sampled {
        seed: String,
        n_wanted: u64,
        n_openings: u64,
    },
    Checked {
        seed: String,
        by: String,
    },
    ClockConfirmed,
    WaitingBroken {
        n: u64,
    },
}

impl DidV1 {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Unlocked { .. } => UNLOCKED,
            Self::UnlockFailed { .. } => "log.unlock_failed",
            Self::Opened { purpose } => purpose.kind(),
            Self::Shown { .. } => "log.shown",
            Self::Grounded { .. } => "log.export_grounded",
            Self::SlotsChanged { .. } => "log.slots_changed",
            Self::KeyRenewed { .. } => KEY_RENEWED,
            Self::BackedUp { .. } => BACKED_UP,
            Self::Restored { .. } => event::RESTORED,
            Self::Sealed { .. } => "log.sealed",
            Self::Received { .. } => "log.received",
            Self::Rejected { .. } => "log.rejected",
            Self::LogRead => "log.read",
            Self::WordingRemarksRead { .. } => "log.wording_remarks_read",
            Self::WordingRemarksRemoved { .. } => "log.wording_remarks_removed",
            Self::Sampled { .. } => "log.sampled",
            Self::Checked { .. } => "log.checked",
            Self::ClockConfirmed => "log.clock_confirmed",
            Self::WaitingBroken { .. } => "log.waiting_broken",
        }
    }

    pub(super) fn into_deed(self) -> Option<Deed> {
        Some(match self {
            Self::Unlocked { .. } => Deed::Unlocked,
            Self::UnlockFailed { n, first, last } => Deed::UnlockFailed {
                n,
                first: Timestamp(first),
                last: Timestamp(last),
            },
            Self::Opened { purpose } => Deed::Opened(purpose),
            Self::Shown { why } => Deed::Shown { why },
            Self::Grounded { ground, why } => Deed::Grounded { ground, why },
            Self::SlotsChanged {
                change,
                slot,
                role,
                label,
            } => Deed::SlotsChanged {
                change,
                slot,
                role: role.as_deref().and_then(Role::from_word),
                label,
            },
            Self::KeyRenewed { gone, .. } => Deed::KeyRenewed {
                n_gone: gone.len() as u64,
            },
            Self::BackedUp { path, last } => Deed::BackedUp {
                path,
                last: Sequence(last),
            },
            Self::Restored { last, made_at } => Deed::Restored {
                last: Sequence(last),
                made_at: Timestamp(made_at),
            },
            Self::Sealed {
                to,
                sections,
                ground,
                why,
            } => Deed::Sealed {
                to,
                sections,
                ground,
                why,
            },
            Self::Received { from } => Deed::Received { from },
            Self::Rejected { from } => Deed::Rejected { from },
            Self::LogRead => Deed::LogRead,
            Self::WordingRemarksRead { n } => Deed::WordingRemarksRead { n },
            Self::WordingRemarksRemoved { n } => Deed::WordingRemarksRemoved { n },
            Self::Sampled {
                seed,
                n_wanted,
                n_openings,
            } => Deed::Sampled {
                seed: Seed::parse(&seed)?,
                n_wanted,
                n_openings,
            },
            Self::Checked { seed, by } => Deed::Checked {
                seed: Seed::parse(&seed)?,
                by,
            },
            Self::ClockConfirmed => Deed::ClockConfirmed,
            Self::WaitingBroken { n } => Deed::WaitingBroken { n },
        })
    }
}
