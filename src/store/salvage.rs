//! Saving all that can be read of a damaged store into a new one, and saying what is lost. The damaged one is only read.

mod assemble;
mod gather;
mod pages;
mod put_back;
mod rows;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::engine::time::{Date, Timestamp};
use crate::store::backup::{self, Inventory, OnProgress, Unfinished};
use crate::store::chain::Link;
use crate::store::grant::Reach;
use crate::store::journal::{self, Journals};
use crate::store::recall;
use crate::store::ring::Ring;
use crate::store::salvage::gather::{Gathered, State};
use crate::store::salvage::pages::Pages;
use crate::store::salvage::put_back::FromJournals;
use crate::store::slots::{Opener, SlotTrouble};
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, FormText, Realm, Sequence, Store, TranscriptId, connection, files, real_path,
    renewal, seal, slots, tries,
};

const PREFIX: &str = "vilja-salvaged-";

/// What was saved of a damaged store, and what was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvaged {
    /// A new store with the same keys, which can be put in place of the damaged one as a backup can.
    pub folder: PathBuf,
    pub inventory: Inventory,
    pub pages: u64,
    pub pages_damaged: u64,
    /// So many events were lost in the damaged store and found in its own backups.
    pub from_backups: u64,
    /// So many were lost in it and in its backups, and found in the journals of its interviews.
    pub from_journals: u64,
    /// The events that are lost, from the first to the last of each gap.
    pub lost: Vec<(Sequence, Sequence)>,
    pub transcripts: Vec<Loss>,
    /// Forms that transcripts were held with and whose text is lost.
    pub forms_lost: u64,
}

/// What a transcript lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    pub transcript: TranscriptId,
    pub changes: u64,
    /// Without its beginning a transcript is stored and cannot be shown.
    pub beginning: bool,
}

impl Salvaged {
    pub fn events_lost(&self) -> u64 {
        let n: i64 = self
            .lost
            .iter()
            .map(|(first, last)| last.0 - first.0 + 1)
            .sum();
        u64::try_from(n).unwrap_or(0)
    }
}

/// Reads the store in `folder` page by page and makes a new one of what is whole, in a folder of its own at this place. What
/// no page has is taken from its backups and from the journals of its interviews.
///
/// `known` are forms that may stand in for lost ones: each is taken only where a transcript names exactly its words.
pub fn salvage(
    (folder, realm): (&Path, Realm),
    opener: Opener<'_>,
    known: &[FormText],
    (place, at, day): (&Path, Timestamp, Date),
    on_progress: &mut OnProgress<'_>,
) -> Result<Salvaged, StoreTrouble> {
    if !Store::exists(folder) {
        return Err(StoreTrouble::NotThere);
    }
    let folder = real_path(folder)?;
    let _nobody_else = renewal::lock(&folder)?;
    let key_file = slots::whole(&folder)?;
    let look = || slots::look(&folder, realm, opener);
    let ((vault, name), _) = tries::counted(&folder, opener, at, look)?;
    // What is protected would be left behind as if it were lost.
    if vault.reach() != Reach::All {
        return Err(StoreTrouble::Slot(SlotTrouble::Narrow));
    }
    let ring = Ring::new(&vault, realm, name.0);

    let backups = backup::own_folders(&folder, &ring);
    let salts: Vec<_> = backups.iter().filter_map(|it| salt(it)).collect();
    let read = journal::readable(&folder, &ring);
    let states = match states(&folder, &ring, &salts) {
        // What the journals have can be saved without the database.
        Err(StoreTrouble::DatabaseDamaged | StoreTrouble::DatabaseMissing)
            if read.iter().any(|journal| !journal.entries.is_empty()) =>
        {
            Vec::new()
        }
        found => found?,
    };
    let mut sources: Vec<(State, Pages)> = [State::Newest, State::Other]
        .into_iter()
        .zip(states)
        .collect();
    for backup in &backups {
        // A copy is whole in its one file, and no program opens it where it lies.
        let pages = open(backup, &ring, &salts, false);
        sources.extend(pages.ok().map(|pages| (State::Backup, pages)));
    }
    let mut gathered = Gathered::default();
    for (state, source) in &mut sources {
        gathered.take_in(source, &ring, *state, on_progress);
    }
    let lines = recall::lined_up(&read);
    let journals = Journals::none(&folder);
    let cases = gathered.take_in_lines(&lines, &ring, |wording| {
        let text = journals.form(&ring, wording).ok().flatten()?;
        FormText::from_json(&text)
    });
    for form_text in known {
        gathered.take_in_form(form_text);
    }

    if !place.exists() {
        files::make_folder(place)?;
    }
    let place = real_path(place)?;
    backup::clear_unfinished(&place);
    let ready = Unfinished::begin(&place)?;
    files::replace(ready.folder(), slots::NAME, &key_file)?;
    let mut made = assemble::assemble(
        gathered,
        (&mut sources, FromJournals::new(lines, &cases)),
        &ring,
        (ready.folder(), at),
        on_progress,
    )?;
    made.inventory.write(ready.folder(), &ring)?;
    let name = format!("{PREFIX}{day}-{}", seal::hex(&seal::random::<4>()?));
    made.folder = ready.name(&place.join(name), &mut |_| Ok(()))?;
    Ok(made)
}

/// Returns the damaged database in the states that it can be read in, the newest first.
///
/// Before its first new page a log holds what was brought into the database already. Cut short there, it has older versions of
/// pages than the database, and taken together they are a mixture of which each has something that the other lost.
fn states(folder: &Path, ring: &Ring, salts: &[[u8; 16]]) -> Result<Vec<Pages>, StoreTrouble> {
    let with_log = open(folder, ring, salts, true)?;
    if !with_log.has_log() {
        return Ok(vec![with_log]);
    }
    // Of a database whose own file has nothing that is whole, the log may still have all.
    let Ok(mut alone) = open(folder, ring, salts, false) else {
        return Ok(vec![with_log]);
    };
    let last_in_log = last_in_log(&folder.join(DATABASE), ring, salts);
    let is_log_older = last_in_log.is_some() && last_in_log < gather::last_event(&mut alone);
    Ok(if is_log_older {
        vec![alone, with_log]
    } else {
        vec![with_log, alone]
    })
}

/// Returns the last event that the log beside a database has itself, and its link. What both together say is no measure of which is
/// older: the last event may stand on a page that the log has not.
pub(super) fn last_in_log(database: &Path, ring: &Ring, salts: &[[u8; 16]]) -> Option<(i64, Link)> {
    let log = connection::beside(database, "-wal");
    let mut pages = Pages::open(database, Some(&log), &ring.store.database, salts).ok()?;
    pages.pass_over_database();
    gather::last_event(&mut pages)
}

fn open(
    folder: &Path,
    ring: &Ring,
    salts: &[[u8; 16]],
    has_log: bool,
) -> Result<Pages, StoreTrouble> {
    let database = folder.join(DATABASE);
    if !database.exists() {
        return Err(StoreTrouble::DatabaseMissing);
    }
    let log = connection::beside(&database, "-wal");
    let log = has_log.then_some(log.as_path());
    Pages::open(&database, log, &ring.store.database, salts)
}

/// The first bytes of a database are no secret, and the same in all copies of it: without them nothing can be read.
fn salt(folder: &Path) -> Option<[u8; 16]> {
    let mut salt = [0; 16];
    let mut file = File::open(folder.join(DATABASE)).ok()?;
    file.read_exact(&mut salt).ok()?;
    Some(salt)
}
#[cfg(test)]
mod tests;
