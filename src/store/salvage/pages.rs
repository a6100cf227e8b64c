//! The pages of a damaged database, one by one: each is authenticated by itself, so one that is damaged hides no other.
//!
//! This is how `SQLCipher` 4 lays a page down: the content under AES-256-CBC, then the vector, then HMAC-SHA512 over both
//! and the page's number. The log beside the database holds newer versions of pages in the same form.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use aes::Aes256;
use aes::cipher::{Array, BlockModeDecrypt as _, KeyIvInit as _};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::store::key::Key;
use crate::store::trouble::StoreTrouble;

/// The size of a page, and of what `SQLite` uses of it.
const PAGE: usize = 4096;
pub(super) const USABLE: usize = PAGE - VECTOR - TAG;
const VECTOR: usize = 16;
const TAG: usize = 64;
/// The first page begins with the salt, in clear.
const SALT: usize = 16;
const SALT_MASK: u8 = 0x3a;

const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// So many pages are tried before a salt that was only guessed is taken for a wrong one.
const MOST_TRIED: u32 = 64;

type HmacSha512 = Hmac<Sha512>;

pub(super) struct Pages {
    /// Nothing where the log alone is looked at.
    database: Option<File>,
    log: Option<File>,
    /// Where the versions of a page stand in the log, oldest first.
    in_log: HashMap<u32, Vec<u64>>,
    /// In pages.
    length: u32,
    key: Key,
    seal: HmacSha512,
}

impl Pages {
    /// Opens the files for reading. `other_salts` are tried where the file's own does not fit.
    pub(super) fn open(
        database: &Path,
        log: Option<&Path>,
        key: &Key,
        other_salts: &[[u8; SALT]],
    ) -> Result<Self, StoreTrouble> {
        let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, database);
        let mut file = File::open(database).map_err(|error| trouble(&error))?;
        let n_bytes = file.metadata().map_err(|error| trouble(&error))?.len();
        let mut own = [0; SALT];
        // A file that is shorter than that has nothing to save, and the log may still have.
        let _short = file.read_exact(&mut own);
        let log = log.and_then(|log| File::open(log).ok());
        let (in_log, most) = log
            .as_ref()
            .map(|log| frames(log).unwrap_or_default())
            .unwrap_or_default();
        let length = n_bytes.div_ceil(PAGE as u64).max(u64::from(most));
        let mut pages = Self {
            database: Some(file),
            log,
            in_log,
            length: u32::try_from(length).unwrap_or(u32::MAX),
            key: key.again(),
            seal: seal(key, &own)?,
        };
        let flipped = (0..SALT * 8).map(|bit| {
            let mut salt = own;
            if let Some(byte) = salt.get_mut(bit / 8) {
                *byte ^= 1 << (bit % 8);
            }
            salt
        });
        // Of a file whose whole front is gone the last page may still be there.
        let all = pages.length;
        let known = std::iter::once(own).chain(other_salts.iter().copied());
        let candidates = known
            .map(|salt| (salt, all))
            .chain(flipped.map(|salt| (salt, all.min(MOST_TRIED))));
        for (salt, most_tried) in candidates {
            pages.seal = seal(key, &salt)?;
            if (1..=most_tried).any(|number| pages.read(number).is_some()) {
                return Ok(pages);
            }
        }
        Err(StoreTrouble::DatabaseDamaged)
    }

    /// Returns the number of pages; the first is number one.
    pub(super) fn count(&self) -> u32 {
        self.length
    }

    /// Tells whether the log holds newer versions of any page.
    pub(super) fn has_log(&self) -> bool {
        !self.in_log.is_empty()
    }

    /// From here on only what stands in the log is read.
    pub(super) fn pass_over_database(&mut self) {
        self.database = None;
    }

    /// Returns what `SQLite` has on a page, in its newest version that is whole.
    pub(super) fn read(&mut self, number: u32) -> Option<Zeroizing<Vec<u8>>> {
        let places = self.in_log.get(&number).cloned().unwrap_or_default();
        for place in places.into_iter().rev() {
            let page = self.log.as_mut().and_then(|log| read_at(log, place));
            if let Some(opened) = page.and_then(|page| self.open_page(number, page)) {
                return Some(opened);
            }
        }
        let place = u64::from(number.checked_sub(1)?) * PAGE as u64;
        let page = read_at(self.database.as_mut()?, place)?;
        self.open_page(number, page)
    }

    fn open_page(&self, number: u32, mut page: Vec<u8>) -> Option<Zeroizing<Vec<u8>>> {
        let start = if number == 1 { SALT } else { 0 };
        let tag = page.split_off(PAGE - TAG);
        let mut mac = self.seal.clone();
        mac.update(page.get(start..)?);
        mac.update(&number.to_le_bytes());
        mac.verify_slice(&tag).ok()?;
        let vector = page.split_off(USABLE);
        let mut content = Zeroizing::new(page);
        // A page is so many whole blocks, the first one too.
        let (blocks, _) = Array::slice_as_chunks_mut(content.get_mut(start..)?);
        let vector = <[u8; VECTOR]>::try_from(vector.as_slice()).ok()?;
        cbc::Decryptor::<Aes256>::new(self.key.as_bytes().into(), &vector.into())
            .decrypt_blocks(blocks);
        Some(content)
    }
}

/// Returns the keyed digest that pages carry. Its key comes of the database's key and of the salt, as `SQLCipher` does it:
/// PBKDF2 with two rounds.
fn seal(key: &Key, salt: &[u8; SALT]) -> Result<HmacSha512, StoreTrouble> {
    let keyed = |key: &[u8]| {
        HmacSha512::new_from_slice(key)
            .ok()
            .ok_or(StoreTrouble::SealBroken)
    };
    let mut first = keyed(key.as_bytes())?;
    first.update(&salt.map(|byte| byte ^ SALT_MASK));
    first.update(&1_u32.to_be_bytes());
    let first = Zeroizing::new(<[u8; 64]>::from(first.finalize().into_bytes()));
    let mut second = keyed(key.as_bytes())?;
    second.update(first.as_slice());
    let second = Zeroizing::new(<[u8; 64]>::from(second.finalize().into_bytes()));
    let mixed: Zeroizing<Vec<u8>> = Zeroizing::new(
        first
            .iter()
            .zip(second.iter())
            .map(|(one, other)| one ^ other)
            .take(32)
            .collect(),
    );
    keyed(&mixed)
}

fn read_at(file: &mut File, place: u64) -> Option<Vec<u8>> {
    let mut page = vec![0; PAGE];
    file.seek(SeekFrom::Start(place)).ok()?;
    file.read_exact(&mut page).ok()?;
    Some(page)
}

/// Returns where the pages of the log stand that were committed, and the highest number among them.
///
/// What belongs to the present log carries its two numbers; a frame behind that is left over from an earlier one. The
/// checksums are not looked at: each page has its own, and what stands after a damaged frame is wanted as well.
fn frames(mut log: &File) -> Option<(HashMap<u32, Vec<u64>>, u32)> {
    let mut header = [0; LOG_HEADER];
    log.seek(SeekFrom::Start(0)).ok()?;
    log.read_exact(&mut header).ok()?;
    let word = |bytes: &[u8], at: usize| {
        let bytes = bytes.get(at..at + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let length = log.metadata().ok()?.len();
    let mut marks = Vec::new();
    let mut place = LOG_HEADER as u64;
    let size = (FRAME_HEADER + PAGE) as u64;
    while place + size <= length {
        let mut frame = [0; FRAME_HEADER];
        log.seek(SeekFrom::Start(place)).ok()?;
        log.read_exact(&mut frame).ok()?;
        let mark = (
            word(&frame, 0)?,
            word(&frame, 4)?,
            (word(&frame, 8)?, word(&frame, 12)?),
        );
        marks.push((mark, place + FRAME_HEADER as u64));
        place += size;
    }
    let of_header = (word(&header, 16)?, word(&header, 20)?);
    let is_header_whole = marks
        .iter()
        .take(2)
        .any(|((_, _, salts), _)| *salts == of_header);
    let salts = if is_header_whole {
        of_header
    } else {
        marks.first()?.0.2
    };
    let is_present = |(_, _, of_frame): (u32, u32, (u32, u32))| of_frame == salts;
    let last_committed = marks
        .iter()
        .rposition(|(mark, _)| is_present(*mark) && mark.1 > 0)?;
    let mut found: HashMap<u32, Vec<u64>> = HashMap::new();
    let mut most = 0;
    for (mark, place) in marks.into_iter().take(last_committed + 1) {
        if is_present(mark) {
            found.entry(mark.0).or_default().push(place);
            most = most.max(mark.1);
        }
    }
    Some((found, most))
}
