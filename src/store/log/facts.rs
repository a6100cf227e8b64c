//! What the store looks up in its own log: backups that were made by command, and vault keys that it had before.

use std::path::PathBuf;

use rusqlite::Connection;

use crate::engine::time::Timestamp;
use crate::store::Sequence;
use crate::store::event::{COLUMNS, WithContent};
use crate::store::log::{BACKED_UP, BodyV1, DidV1, KEY_RENEWED};
use crate::store::ring::Ring;
use crate::store::trouble::StoreTrouble;

/// A backup that was made by command, as the log has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeByCommand {
    pub path: PathBuf,
    pub at: Timestamp,
    /// The last event that it holds.
    pub last: Sequence,
}

/// Returns the backups that were made by command.
pub(in crate::store) fn made_by_command(
    conn: &Connection,
    ring: &Ring,
) -> Result<Vec<MadeByCommand>, StoreTrouble> {
    let mut made = Vec::new();
    each_of(conn, ring, BACKED_UP, |at, did| {
        if let DidV1::BackedUp { path, last } = did {
            let last = Sequence(last);
            made.push(MadeByCommand { path, at, last });
        }
    })?;
    Ok(made)
}

/// Returns what named the vault keys that the store had before, in hexadecimal digits.
pub(in crate::store) fn former_keys(
    conn: &Connection,
    ring: &Ring,
) -> Result<Vec<String>, StoreTrouble> {
    let mut former = Vec::new();
    each_of(conn, ring, KEY_RENEWED, |_, did| {
        if let DidV1::KeyRenewed { former: key, .. } = did {
            former.push(key);
        }
    })?;
    Ok(former)
}

/// Reads all entries of one kind, oldest first.
fn each_of(
    conn: &Connection,
    ring: &Ring,
    kind: &str,
    mut take: impl FnMut(Timestamp, DidV1),
) -> Result<(), StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq WHERE kind = ?1 ORDER BY ev.seq"
    ))?;
    let mut rows = statement.query([kind])?;
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        let body: BodyV1 = serde_json::from_slice(&event.open(&ring.log)?)
            .ok()
            .ok_or_else(|| event.broken())?;
        let at = body.late.map_or(event.at, |late| late.at);
        take(Timestamp(at), body.did);
    }
    Ok(())
}
