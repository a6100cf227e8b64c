//! What the store looks up in its own log: backups that were made by command, and vault keys that it had before.

use std::path::PathBuf;

use rusqlite::Connection;

use crate::store::Sequence;
use crate::store::event::{COLUMNS, WithContent};
use crate::store::log::{BACKED_UP, BodyV1, DidV1, KEY_RENEWED};
use crate::store::ring::Ring;
use crate::store::trouble::StoreTrouble;

/// A backup that was made by command, as the log has it.
pub(in crate::store) struct MadeByCommand {
    pub(in crate::store) path: PathBuf,
    /// The last event that it holds.
    pub(in crate::store) last: Sequence,
}

/// Returns the backups that were made by command.
pub(in crate::store) fn made_by_command(
    conn: &Connection,
    ring: &Ring,
) -> Result<Vec<MadeByCommand>, StoreTrouble> {
    all_of(conn, ring, BACKED_UP, |did| {
        if let DidV1::BackedUp { path, last } = did {
            let last = Sequence(last);
            Some(MadeByCommand { path, last })
        } else {
            None
        }
    })
}

/// Returns what named the vault keys that the store had before, in hexadecimal digits.
pub(in crate::store) fn former_keys(
    conn: &Connection,
    ring: &Ring,
) -> Result<Vec<String>, StoreTrouble> {
    all_of(conn, ring, KEY_RENEWED, |did| {
        if let DidV1::KeyRenewed { former, .. } = did {
            Some(former)
        } else {
            None
        }
    })
}

/// Returns what all entries of one kind say, oldest first.
fn all_of<T>(
    conn: &Connection,
    ring: &Ring,
    kind: &str,
    said: impl Fn(DidV1) -> Option<T>,
) -> Result<Vec<T>, StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq WHERE kind = ?1 ORDER BY ev.seq"
    ))?;
    let mut rows = statement.query([kind])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        let body: BodyV1 = serde_json::from_slice(&event.open(&ring.store.log)?)
            .ok()
            .ok_or_else(|| event.broken())?;
        all.extend(said(body.did));
    }
    Ok(all)
}
