//! Saving all that can be read of a damaged store into a new one, and saying what is lost. The damaged one is only read.

mod assemble;
mod gather;
mod pages;
mod rows;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::engine::time::{Date, Timestamp};
use crate::store::backup::{self, Inventory, OnProgress, Unfinished};
use crate::store::ring::Ring;
use crate::store::salvage::gather::Gathered;
use crate::store::salvage::pages::Pages;
use crate::store::slots::Opener;
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, FormText, Realm, Sequence, Store, TranscriptId, files, real_path, renewal, seal,
    slots, tries,
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

/// Reads the store in `folder` page by page and makes a new one of what is whole, in a folder of its own at this place.
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
    let ring = Ring::new(&vault, realm, name.0);

    let backups = backup::own_folders(&folder, &ring);
    let salts: Vec<_> = backups.iter().filter_map(|it| salt(it)).collect();
    let mut sources = vec![open(&folder, &ring, &salts)?];
    sources.extend(backups.iter().filter_map(|it| open(it, &ring, &salts).ok()));
    let mut gathered = Gathered::default();
    for (idx, source) in sources.iter_mut().enumerate() {
        gathered.take_in(source, &ring, idx == 0, on_progress);
    }
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
        &mut sources,
        &ring,
        (ready.folder(), at),
        on_progress,
    )?;
    made.inventory.write(ready.folder(), &ring)?;
    let name = format!("{PREFIX}{day}-{}", seal::hex(&seal::random::<4>()?));
    made.folder = ready.name(&place.join(name), &mut |_| Ok(()))?;
    Ok(made)
}

fn open(folder: &Path, ring: &Ring, salts: &[[u8; 16]]) -> Result<Pages, StoreTrouble> {
    let database = folder.join(DATABASE);
    if !database.exists() {
        return Err(StoreTrouble::DatabaseMissing);
    }
    let log = folder.join(format!("{DATABASE}-wal"));
    Pages::open(&database, &log, &ring.database, salts)
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
