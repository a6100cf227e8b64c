//! A new vault key for the whole store, for when someone may have had the old one.
//!
//! Everything is made anew beside the store and proven; then the key file is exchanged, which decides which key holds; then
//! the rest follows. What was cut short is finished, or taken back, at the next start: the old key opens the store or the
//! new one does, at every moment.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::engine::time::Timestamp;
use crate::store::anchor::{self, Anchor};
use crate::store::backup::{self, OnProgress, Work};
use crate::store::database::connect;
use crate::store::event::{self, COLUMNS, Sealing, WithContent};
use crate::store::journal::{self, Journals};
use crate::store::key::Key;
use crate::store::lock::FolderLock;
use crate::store::log::{self, DidV1};
use crate::store::ring::Ring;
use crate::store::seal::hex;
use crate::store::slots::{self, Opener, Renewed, SlotFacts, SlotName};
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, Store, backup::Copier, chain, checkpoint, connection, erase, files, handover,
    reconcile, schema, verify, waiting,
};

/// What renewing the vault key did to the ways to open the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// Ways that no one had the secret of. They open nothing any more, and have to be added again.
    pub gone: Vec<SlotFacts>,
    /// Backups that were made by command under the old key, as far as they are known and there.
    pub older_backups: Vec<PathBuf>,
}

impl Store {
    /// Tells whether this opens the slot that is named, for someone who has the store open.
    pub fn prove_slot(&self, name: SlotName, opener: Opener<'_>) -> Result<(), StoreTrouble> {
        slots::prove(&self.folder, self.ring.realm, opener, name)
    }

    /// Gives the store another vault key, random as the first one was. Every slot is wrapped anew that can be: for age keys
    /// nothing is needed, and `others` are the secrets that were asked for. The rest open nothing afterwards.
    ///
    /// The store as it was stays in its folder until it was opened once with the new key.
    pub fn renew_key(
        &mut self,
        opener: Opener<'_>,
        others: &[(SlotName, Opener<'_>)],
        at: Timestamp,
        on_progress: &mut OnProgress<'_>,
    ) -> Result<Renewal, StoreTrouble> {
        self.renew_key_with(opener, others, at, on_progress, &mut |_| {})
    }

    pub(super) fn renew_key_with(
        &mut self,
        opener: Opener<'_>,
        others: &[(SlotName, Opener<'_>)],
        at: Timestamp,
        on_progress: &mut OnProgress<'_>,
        at_point: &mut AtPoint<'_>,
    ) -> Result<Renewal, StoreTrouble> {
        self.can_change_slots()?;
        if waiting::is_there(&self.folder) {
            // It is sealed for the old key. Opening the store takes it in.
            return Err(StoreTrouble::Busy);
        }
        let older_backups = Copier::of(&self.folder, &self.ring).made_by_command()?;
        let key = Key::random()?;
        let renewed = slots::renewed(&self.folder, self.ring.realm, opener, others, &key)?;
        let ring = Ring::new(&key, self.ring.realm, renewed.actor.0);
        let aside = aside(&self.folder, &renewed)?;
        let made = self.make_beside(&aside, &renewed, &ring, at, on_progress, at_point);
        if let Err(trouble) = made {
            // What cannot be removed now is removed at the next start.
            let _later = settle(&self.folder);
            return Err(trouble);
        }
        // The last of these files decides: from then on there is no way back, and none is needed.
        if let Err(trouble) = slots::write_renewed(&self.folder, &renewed.content)
            && !slots::leads_to(&self.folder, &check(&renewed)?)
        {
            let _later = settle(&self.folder);
            return Err(trouble);
        }
        at_point(Point::KeyFileExchanged);
        settle_with(&self.folder, at_point)?;
        self.slots = renewed.slots;
        self.ring = ring;
        self.attempt = None;
        self.conn = Some(connect(
            &self.folder.join(DATABASE),
            &self.ring,
            &self.access,
        )?);
        self.journals = Journals::open(&self.folder, &self.ring)?.0;
        self.anchor = Anchor::read(&self.folder, &self.ring)?.0;
        Ok(Renewal {
            gone: renewed.gone,
            older_backups: older_backups
                .into_iter()
                .map(|made| made.path)
                .filter(|path| path.exists())
                .collect(),
        })
    }

    /// Makes database, journals, anchor and key file under the new key, and proves that nothing is missing in them.
    fn make_beside(
        &mut self,
        aside: &Path,
        renewed: &Renewed,
        ring: &Ring,
        at: Timestamp,
        on_progress: &mut OnProgress<'_>,
        at_point: &mut AtPoint<'_>,
    ) -> Result<(), StoreTrouble> {
        files::make_folder(aside)?;
        files::replace(aside, slots::NAME, &renewed.content)?;
        at_point(Point::Begun);
        let before = self.on_connection(|conn, old, _| reconcile::head(conn, old))?;
        // One connection to one file: while it is copied and exchanged no other stands in the way.
        self.conn = None;
        let path = aside.join(DATABASE);
        let old = Ring::again(&self.ring);
        let source =
            connection::open_beside(&self.folder.join(DATABASE), &old.store.database, old.realm);
        let source = backup::vacuum(source?, &path, on_progress)?;
        at_point(Point::Copied);

        let mut copy = connection::open(&path, &old.store.database, old.realm)?;
        let faults = checked(&copy, &old, on_progress)?;
        reseal(&mut copy, &old, ring, renewed, at)?;
        at_point(Point::Resealed);
        rekey(&copy, &ring.store.database)?;
        backup::close(copy)?;
        backup::sync(&path)?;
        at_point(Point::Rekeyed);

        let copy = connection::open(&path, &ring.store.database, ring.realm)?;
        let is_same = checked(&copy, ring, on_progress)? == faults
            && backup::link_at(&copy, ring.realm, before.seq)? == Some(before.link)
            && reconcile::head(&copy, ring)?.seq == before.seq + 1;
        if !is_same {
            return Err(StoreTrouble::RenewalDiffers);
        }
        journal::renew((&self.folder, &old), (aside, ring), &copy)?;
        at_point(Point::Journals);
        let (mut anchor, _) = Anchor::read(aside, ring)?;
        anchor.mark(reconcile::head(&copy, ring)?)?;
        anchor.settle()?;
        backup::close(copy)?;
        backup::sync(&path)?;
        // Everything is in the old file and no one else has it open: no log of it is left behind to be taken for another's.
        let mode: String = source
            .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))
            .map_err(StoreTrouble::from)?;
        if mode != "delete" {
            return Err(StoreTrouble::Busy);
        }
        backup::close(source)?;
        files::sync_folder(aside).map_err(|error| StoreTrouble::of_file(&error, aside))?;
        at_point(Point::Ready);
        Ok(())
    }
}

/// Where a renewal can be cut short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    Begun,
    Copied,
    Resealed,
    Rekeyed,
    Journals,
    Ready,
    KeyFileExchanged,
    /// One more of the files stands where it belongs.
    Moved,
    Done,
}

pub(super) type AtPoint<'a> = dyn FnMut(Point) + 'a;

/// The folder that a store under a new key is made in; the rest of its name is that of the key.
const PREFIX: &str = "renewing-";
/// The store as it was under the old key.
const BEFORE: &str = "before-renewal";
/// What is exchanged after the key file, in this order. A log of changes goes with its database.
const MOVED: [&str; 3] = [DATABASE, journal::FOLDER, anchor::NAME];
const BESIDE_DATABASE: [&str; 2] = ["vault.db-wal", "vault.db-shm"];

/// Tells whether a renewal was begun and not finished, by this program or by one that is at it now.
pub(super) fn is_under_way(folder: &Path) -> bool {
    !under_way(folder).is_empty()
}

/// Takes the lock of a store, and finishes or takes back a renewal that was cut short.
pub(super) fn lock(folder: &Path) -> Result<FolderLock, StoreTrouble> {
    let lock = FolderLock::take(folder)?;
    settle(folder)?;
    Ok(lock)
}

/// Only for whoever has the lock.
fn settle(folder: &Path) -> Result<(), StoreTrouble> {
    settle_with(folder, &mut |_| {})
}

/// Removes the store as it was under the old key, if it is still there.
pub(super) fn forget_before(folder: &Path) -> Result<(), StoreTrouble> {
    let before = folder.join(BEFORE);
    match fs::remove_dir_all(&before) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(StoreTrouble::of_file(&error, &before))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

fn settle_with(folder: &Path, at_point: &mut AtPoint<'_>) -> Result<(), StoreTrouble> {
    for (aside, check) in under_way(folder) {
        let trouble = |error: &io::Error| StoreTrouble::of_file(error, &aside);
        if slots::leads_to(folder, &check) {
            put_in_place(folder, &aside, at_point).map_err(|error| trouble(&error))?;
            // The copies of the key file may still lead to the old key.
            slots::write_all(folder, &slots::whole(folder)?)?;
        } else if let Ok(content) = slots::whole(folder) {
            // The copies may lead to the new key already, which opens nothing.
            slots::write_all(folder, &content)?;
        }
        fs::remove_dir_all(&aside).map_err(|error| trouble(&error))?;
        files::sync_folder(folder).map_err(|error| trouble(&error))?;
        at_point(Point::Done);
    }
    Ok(())
}

/// Exchanges one file after the other. Each of the two steps is done once, whenever it is cut short.
fn put_in_place(folder: &Path, aside: &Path, at_point: &mut AtPoint<'_>) -> io::Result<()> {
    let before = folder.join(BEFORE);
    if !before.exists() {
        fs::create_dir(&before)?;
    }
    for name in MOVED {
        let (new, place) = (aside.join(name), folder.join(name));
        if !new.exists() {
            continue;
        }
        if name == DATABASE {
            for beside in BESIDE_DATABASE {
                put_away(&folder.join(beside), &before.join(beside))?;
            }
        }
        put_away(&place, &before.join(name))?;
        files::sync_folder(&before)?;
        fs::rename(&new, &place)?;
        files::sync_folder(folder)?;
        at_point(Point::Moved);
    }
    Ok(())
}

fn put_away(path: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(path, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// The folders of renewals, each with what names its key.
fn under_way(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| {
            let name = entry.file_name();
            let check = name.to_str()?.strip_prefix(PREFIX)?;
            Some((entry.path(), check.to_owned()))
        })
        .collect()
}

fn aside(folder: &Path, renewed: &Renewed) -> Result<PathBuf, StoreTrouble> {
    Ok(folder.join(format!("{PREFIX}{}", check(renewed)?)))
}

fn check(renewed: &Renewed) -> Result<String, StoreTrouble> {
    slots::check_of(&renewed.content).ok_or(StoreTrouble::KeyFileDamaged)
}

/// Reads the whole database, and returns how many things do not hold in it, and how many do.
fn checked(
    conn: &Connection,
    ring: &Ring,
    on_progress: &mut OnProgress<'_>,
) -> Result<(usize, u64, u64), StoreTrouble> {
    let report = verify::verify(conn, ring, None, &mut |done, total| {
        on_progress(Work::Verifying, done, total);
    })?;
    Ok((report.faults.len(), report.bodies, report.checkpoints))
}

/// Seals anew what is sealed with a key that follows from the vault key, and writes in the log that it was done. The keys of
/// the cases stay the same, and with them all that was said; so does the chain, which holds commitments.
fn reseal(
    conn: &mut Connection,
    old: &Ring,
    new: &Ring,
    renewed: &Renewed,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut numbers = Vec::new();
    for caseref in names(&tx, "SELECT caseref FROM case_number")? {
        numbers.push((caseref, old.number_of(&tx, &caseref)?));
    }
    for caseref in names(&tx, "SELECT caseref FROM dek")? {
        let again = old.rewrapped(&caseref, &Ring::wrapped(&tx, &caseref)?, new)?;
        tx.prepare_cached("UPDATE dek SET wrapped = ?2 WHERE caseref = ?1")?
            .execute(params![caseref, again])?;
    }
    tx.execute_batch(
        "DELETE FROM dek_copy; INSERT INTO dek_copy (caseref, wrapped) SELECT caseref, wrapped FROM dek",
    )?;
    for (caseref, number) in numbers {
        let number = Zeroizing::new(number.unwrap_or_default());
        new.note_lookup(&tx, &caseref, &number)?;
    }
    reseal_the_stores_own(&tx, old, new)?;
    checkpoint::reseal_key(&tx, old, new)?;
    erase::reseal_plans(&tx, old, new)?;
    handover::reseal(&tx, old, new)?;
    schema::note_key_file_generation(&tx, renewed.slots.generation)?;
    let did = DidV1::KeyRenewed {
        former: hex(&renewed.former),
        gone: renewed.gone.iter().map(|it| it.name.to_string()).collect(),
    };
    log::add_in(&tx, new, did, at)?;
    Ok(tx.commit()?)
}

fn names(conn: &Connection, query: &str) -> Result<Vec<chain::Name>, StoreTrouble> {
    let mut statement = conn.prepare(query)?;
    let found = statement.query_map([], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The access log, checkpoints and stones. What is committed to stays the same to the last bit.
fn reseal_the_stores_own(conn: &Connection, old: &Ring, new: &Ring) -> Result<(), StoreTrouble> {
    let mut statement = conn.prepare(&format!(
        "SELECT {COLUMNS} FROM ev JOIN body ON body.seq = ev.seq WHERE ev.seq > ?1 ORDER BY ev.seq LIMIT 1000"
    ))?;
    let mut done = 0;
    loop {
        let some = statement
            .query_map([done], WithContent::read)?
            .collect::<Result<Vec<_>, _>>()?;
        let Some(last) = some.last() else {
            return Ok(());
        };
        done = last.seq;
        for event in some {
            if event::sealing(&event.kind) != Sealing::Store {
                continue;
            }
            let sealed = event.resealed(&old.store.log, &new.store.log)?;
            conn.prepare_cached("DELETE FROM body WHERE seq = ?1")?
                .execute([event.seq])?;
            conn.prepare_cached("INSERT INTO body (seq, nonce, ct) VALUES (?1, ?2, ?3)")?
                .execute(params![event.seq, sealed.nonce, sealed.ct])?;
        }
    }
}

/// Encrypts every page anew.
fn rekey(conn: &Connection, key: &Key) -> Result<(), StoreTrouble> {
    let digits = Zeroizing::new(hex(key.as_bytes()));
    let statement = Zeroizing::new(["PRAGMA rekey = \"x'", digits.as_str(), "'\""].concat());
    conn.execute_batch(&statement)?;
    connection::empty_log(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests;
