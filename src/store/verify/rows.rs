//! The events with what is stored of their contents, in their order: read where they are looked at, or ahead of that.

use std::sync::mpsc::{self, Receiver};
use std::thread::{self, Scope, ScopedJoinHandle};

use rusqlite::Connection;

use super::Row1;
use crate::store::trouble::StoreTrouble;

/// Is given an event, and nonce and ciphertext of its content.
type Take<'a> = dyn FnMut(Row1, Option<(&[u8], &[u8])>) -> Result<(), StoreTrouble> + 'a;

/// So many events are handed over at once, and so many times that many are read ahead at most.
const BATCH: usize = 256;
const N_AHEAD: usize = 8;

/// Gives every event, until one is refused.
pub(super) fn each(conn: &Connection, take: &mut Take<'_>) -> Result<(), StoreTrouble> {
    let mut statement = conn.prepare(
        "SELECT ev.seq, at, actor, kind, transcript, caseref, com, link, nonce, ct
         FROM ev LEFT JOIN body ON body.seq = ev.seq ORDER BY ev.seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let nonce = row.get_ref(8)?.as_blob_or_null().ok().flatten();
        let ct = row.get_ref(9)?.as_blob_or_null().ok().flatten();
        take(Row1::read(row)?, nonce.zip(ct))?;
    }
    Ok(())
}

type Batch = Vec<(Row1, Option<(Vec<u8>, Vec<u8>)>)>;

/// Events that another thread reads.
pub(super) struct Ahead<'scope> {
    batches: Receiver<Batch>,
    reader: ScopedJoinHandle<'scope, Result<(), StoreTrouble>>,
}

impl<'scope> Ahead<'scope> {
    /// Begins to read; nothing if there is no room for another thread.
    pub(super) fn begin(scope: &'scope Scope<'scope, '_>, conn: Connection) -> Option<Self> {
        let (hand_over, batches) = mpsc::sync_channel(N_AHEAD);
        let read = move || {
            let mut batch = Batch::with_capacity(BATCH);
            each(&conn, &mut |event, sealed| {
                let sealed = sealed.map(|(nonce, ct)| (nonce.to_vec(), ct.to_vec()));
                batch.push((event, sealed));
                if batch.len() < BATCH {
                    return Ok(());
                }
                let full = std::mem::replace(&mut batch, Batch::with_capacity(BATCH));
                // Whoever takes them has stopped, and hears of nothing more.
                let handed_over = hand_over.send(full).ok();
                handed_over.ok_or(StoreTrouble::DatabaseDamaged)
            })?;
            let _gone = hand_over.send(batch);
            Ok(())
        };
        let reader = thread::Builder::new()
            .name("rows".to_owned())
            .spawn_scoped(scope, read)
            .ok()?;
        Some(Self { batches, reader })
    }

    pub(super) fn each(self, take: &mut Take<'_>) -> Result<(), StoreTrouble> {
        for (event, sealed) in self.batches.iter().flatten() {
            take(
                event,
                sealed.as_ref().map(|(nonce, ct)| (&nonce[..], &ct[..])),
            )?;
        }
        match self.reader.join() {
            Ok(read) => read,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}
