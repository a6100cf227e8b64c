//! A log that is older than the database it lies beside: found before the store is opened, and put out of the way.
//!
//! Until it is begun anew a log holds what was brought into the database already. Cut short there, it has older versions of
//! pages than the database, and `SQLite` would read both as one: lists that are newer than the events they count, or the
//! other way round. Nothing that is made good afterwards could rest on that.

use std::path::Path;

use rusqlite::Connection;

use crate::store::anchor::Head;
use crate::store::reconcile;
use crate::store::ring::Ring;
use crate::store::salvage;
use crate::store::trouble::StoreTrouble;
use crate::store::verify::{self, FaultKind};
use crate::store::{connection, files};

/// Removes the log if the database has all that it has, and more. Nobody else may write in the store.
///
/// What is not so is left to whoever opens the store, but for a database that is newer than its log and not whole without
/// it: that one is [damaged](StoreTrouble::DatabaseDamaged), and every version of a page is left for salvage.
pub(super) fn put_out_of_the_way(path: &Path, ring: &Ring) -> Result<(), StoreTrouble> {
    if !connection::has_log(path) {
        return Ok(());
    }
    // Where the file cannot be read alone, the log has what it lacks; that of a later program is left alone.
    let Ok(alone) = connection::open_without_log(path, &ring.store.database, ring.realm) else {
        return Ok(());
    };
    let Ok(newest) = reconcile::head(&alone, ring) else {
        return Ok(());
    };
    let with_log = connection::open_reading(path, &ring.store.database, ring.realm);
    let of_both = with_log.and_then(|conn| reconcile::head(&conn, ring)).ok();
    // A mixture of both may have the last event of the database, or not be read at all.
    let of_log = salvage::last_in_log(path, ring, &[]).map(|(seq, link)| Head {
        seq,
        link,
        at: 0,
        transcript: None,
    });
    let seen = [of_both, of_log].into_iter().flatten();
    let Some(older) = seen
        .min_by_key(|head| head.seq)
        .filter(|it| it.seq < newest.seq)
    else {
        return Ok(());
    };
    let is_on_the_way = reconcile::missing(&alone, ring, &older)?.is_none();
    if !is_on_the_way || !is_whole(&alone, ring)? {
        return Err(StoreTrouble::DatabaseDamaged);
    }
    drop(alone);
    // Without its index the log is read anew, whoever still has the old one open.
    for end in ["-shm", "-wal"] {
        let file = connection::beside(path, end);
        files::remove_if_there(&file).map_err(|error| StoreTrouble::of_file(&error, &file))?;
    }
    match path.parent() {
        Some(folder) => {
            files::sync_folder(folder).map_err(|error| StoreTrouble::of_file(&error, folder))
        }
        None => Ok(()),
    }
}

/// Tells whether the database is one state, and not itself a mixture that a checkpoint left which did not come to its end.
fn is_whole(conn: &Connection, ring: &Ring) -> Result<bool, StoreTrouble> {
    let report = verify::verify(conn, ring, None, &mut |_, _| {})?;
    let mut faults = report.faults.iter();
    // That something was cut off once is told for ever.
    Ok(faults.all(|fault| fault.kind == FaultKind::TailCut))
}

#[cfg(test)]
mod tests;
