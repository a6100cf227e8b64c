//! Backups that are made by themselves, which of them are kept, and when what was erased is gone from them.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::OptionalExtension as _;

use crate::engine::time::{Date, Timestamp};
use crate::store::backup::{
    Backup, Copier, Inventory, OnProgress, PREFIX, PREFIX_UNFINISHED, clear_unfinished, write_keys,
};
use crate::store::id::CaseRef;
use crate::store::log::MadeByCommand;
use crate::store::restore::KEPT_BY_RESTORE;
use crate::store::ring::Ring;
use crate::store::trouble::StoreTrouble;
use crate::store::{Store, erase, files, log, seal, slots};

/// So many of the newest are kept, whenever they were made.
pub const NEWEST_KEPT: usize = 3;
/// Of each of so many days the newest is kept.
pub const DAYS_KEPT: i32 = 14;
/// No backup that the program looks after grows older than this while the program is used: what is erased is gone from
/// every backup by then at the latest.
pub const ERASURE_WINDOW_DAYS: i32 = 30;

/// The event that says that a case was erased.
const ERASED: &str = "case.erased";

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Returns where a store's own backups lie.
pub fn own_place(folder: &Path) -> PathBuf {
    folder.join("backup")
}

impl Copier {
    /// Makes a backup at this place if the newest there is behind the store, and removes those that are not kept.
    ///
    /// Nothing is removed before a newer one stands there, verified.
    pub fn rotate(
        &self,
        place: &Path,
        (at, day): (Timestamp, Date),
        on_progress: &mut OnProgress<'_>,
    ) -> Result<Backup, StoreTrouble> {
        let told = self.last_told()?;
        let newest = ours(place, &self.ring)
            .into_iter()
            .find(|backup| backup.inventory.last.0 >= told && backup.inventory.faults == 0);
        let newest = match newest {
            Some(newest) => newest,
            None => self.copy_to(place, (at, day), on_progress)?,
        };
        self.tidy(place, at)?;
        renew_keys_at(place, &self.folder)?;
        Ok(newest)
    }

    /// Returns the last event that is more than an entry of the access log: opening a store is no reason for a backup.
    fn last_told(&self) -> Result<i64, StoreTrouble> {
        let last = self.connect()?.query_row(
            "SELECT seq FROM ev WHERE kind NOT LIKE 'log.%' ORDER BY seq DESC LIMIT 1",
            [],
            |row| row.get(0),
        );
        Ok(last.optional()?.unwrap_or(0))
    }

    fn tidy(&self, place: &Path, now: Timestamp) -> Result<(), StoreTrouble> {
        let conn = self.connect()?;
        let erased: Option<i64> =
            conn.query_row("SELECT max(seq) FROM ev WHERE kind = ?1", [ERASED], |row| {
                row.get(0)
            })?;
        let found = ours(place, &self.ring);
        let kept = kept(&found, now);
        for (backup, is_kept) in found.iter().zip(kept) {
            let holds_erased = erased.is_some_and(|seq| backup.inventory.last.0 < seq);
            if !is_kept || holds_erased {
                remove(&backup.folder)?;
            }
        }
        let former = log::former_keys(&conn, &self.ring)?;
        for folder in named_like_backups(place) {
            // It opens with a vault key that was given up, perhaps because someone else has it.
            let check = slots::whole(&folder).ok();
            let check = check.and_then(|content| slots::check_of(&content));
            if check.is_some_and(|check| former.contains(&check)) {
                remove(&folder)?;
            }
        }
        if place == own_place(&self.folder) {
            self.remove_nameless(place, now, erased.is_some())?;
        }
        clear_unfinished(place);
        Ok(())
    }

    /// Removes what lies among the store's own backups and cannot show what it holds, as soon as that may be too much.
    fn remove_nameless(
        &self,
        place: &Path,
        now: Timestamp,
        was_erased: bool,
    ) -> Result<(), StoreTrouble> {
        for folder in named_like_backups(place) {
            let is_nameless = Inventory::read(&folder, &self.ring) == Err(StoreTrouble::NotABackup);
            let made = folder
                .file_name()
                .and_then(|name| name.to_str()?.strip_prefix(PREFIX)?.get(..10))
                .and_then(Date::parse);
            let is_old = made.is_none_or(|made| {
                let age_days = now.0.div_euclid(DAY_MS) - i64::from(made.days_since_1970());
                age_days >= i64::from(ERASURE_WINDOW_DAYS)
            });
            if is_nameless && (is_old || was_erased) {
                remove(&folder)?;
            }
        }
        Ok(())
    }
}

impl Store {
    /// Returns the copies that the program does not look after and that may hold one of these cases, which were erased:
    /// backups that were made by command, and stores that a restore put aside. They may be gone, or out of reach.
    pub fn copies_out_of_reach(
        &mut self,
        erased: &[CaseRef],
    ) -> Result<Vec<PathBuf>, StoreTrouble> {
        let mut copies: Vec<PathBuf> = self.on_connection(|conn, ring, _| {
            let mut stones = Vec::new();
            for case in erased {
                stones.extend(erase::stone_of(conn, ring, case)?);
            }
            let holds = |made: &MadeByCommand| {
                let mut stones = stones.iter();
                stones.any(|stone| stone.first <= made.last && made.last < stone.sequence)
            };
            let made = log::made_by_command(conn, ring)?.into_iter();
            Ok(made.filter(holds).map(|made| made.path).collect())
        })?;
        let name = self
            .folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let aside = format!("{name}.{KEPT_BY_RESTORE}");
        let beside = self.folder.parent().and_then(|it| fs::read_dir(it).ok());
        let beside = beside.into_iter().flatten().flatten();
        copies.extend(
            beside
                .filter(|entry| entry.file_name().to_string_lossy().starts_with(&aside))
                .map(|entry| entry.path()),
        );
        copies.sort();
        copies.dedup();
        Ok(copies)
    }
}

/// Puts the present key file into the store's own backups, so that nothing opens them that does not open the store.
pub(in crate::store) fn renew_keys(folder: &Path) -> Result<(), StoreTrouble> {
    renew_keys_at(&own_place(folder), folder)
}

fn renew_keys_at(place: &Path, folder: &Path) -> Result<(), StoreTrouble> {
    let content = slots::whole(folder)?;
    for backup in named_like_backups(place) {
        let is_of_one = slots::whole(&backup)
            .is_ok_and(|theirs| theirs != content && slots::are_of_one_vault(&theirs, &content));
        if is_of_one {
            write_keys(&backup, &content)?;
        }
    }
    Ok(())
}

/// Returns where the store's own backups lie, newest first.
pub(in crate::store) fn own_folders(folder: &Path, ring: &Ring) -> Vec<PathBuf> {
    let found = ours(&own_place(folder), ring).into_iter();
    found.map(|backup| backup.folder).collect()
}

/// Tells of each backup, newest first, whether it is kept.
fn kept(found: &[Backup], now: Timestamp) -> Vec<bool> {
    let mut days = HashSet::new();
    found
        .iter()
        .enumerate()
        .map(|(idx, backup)| {
            let age_days = (now.0 - backup.inventory.at.0).div_euclid(DAY_MS);
            let is_first_of_day = days.insert(backup.inventory.at.0.div_euclid(DAY_MS));
            // The newest stands for the store as it is now, however long ago that was reached.
            idx == 0
                || age_days < i64::from(ERASURE_WINDOW_DAYS)
                    && (idx < NEWEST_KEPT || (is_first_of_day && age_days < i64::from(DAYS_KEPT)))
        })
        .collect()
}

/// Returns the backups of this store that lie there, newest first. What is not its own is not looked at.
pub(super) fn ours(place: &Path, ring: &Ring) -> Vec<Backup> {
    let mut found: Vec<Backup> = named_like_backups(place)
        .into_iter()
        .filter_map(|folder| {
            let inventory = Inventory::read(&folder, ring).ok()?;
            (!inventory.salvaged).then_some(Backup { folder, inventory })
        })
        .collect();
    found.sort_by_key(|backup| std::cmp::Reverse((backup.inventory.at, backup.inventory.last)));
    found
}

fn named_like_backups(place: &Path) -> Vec<PathBuf> {
    fs::read_dir(place)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            let name = entry.file_name();
            name.to_str().is_some_and(|name| name.starts_with(PREFIX))
                && entry.file_type().is_ok_and(|kind| kind.is_dir())
        })
        .map(|entry| entry.path())
        .collect()
}

/// Removes a backup. It loses its name first, so that what is cut short is no backup any more and is cleared away later.
fn remove(folder: &Path) -> Result<(), StoreTrouble> {
    let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, folder);
    let name = format!("{PREFIX_UNFINISHED}{}", seal::hex(&seal::random::<8>()?));
    let going = folder.with_file_name(name);
    let place = folder.parent().unwrap_or(folder);
    fs::rename(folder, &going)
        // The name is gone before anything in it is: after a power cut no half of a backup passes for one.
        .and_then(|()| files::sync_folder(place))
        .and_then(|()| fs::remove_dir_all(&going))
        // What was erased may be in it: it does not come back.
        .and_then(|()| files::sync_folder(place))
        .map_err(|error| trouble(&error))
}
