//! The rows that stand on one page of a database, read without the tree that leads to it.
//!
//! A page says itself what it is; whose rows it has is told by their shape, and by what opens with which key.

use crate::store::salvage::pages::{Pages, USABLE};

/// A value as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Value {
    Nothing,
    Number(i64),
    Blob(Vec<u8>),
    Text(String),
}

/// One row; in tables whose key is a number that stands apart.
pub(super) struct Row {
    pub(super) number: Option<i64>,
    pub(super) values: Vec<Value>,
}

/// The kinds of pages that have rows.
const TABLE_LEAF: u8 = 13;
const INDEX_LEAF: u8 = 10;
const INDEX_INTERIOR: u8 = 2;

/// The header of the whole database, on the first page.
const FILE_HEADER: usize = 100;
/// No content is longer: the store takes none.
const LONGEST: usize = 10_000_000;

/// Returns the rows of a page that are whole. Content that goes on elsewhere is followed; if that is damaged the row is left out.
pub(super) fn on_page(pages: &mut Pages, number: u32) -> Option<Vec<Row>> {
    let page = pages.read(number)?;
    let start = if number == 1 { FILE_HEADER } else { 0 };
    let kind = *page.get(start)?;
    let header = match kind {
        TABLE_LEAF | INDEX_LEAF => 8,
        INDEX_INTERIOR => 12,
        _ => return Some(Vec::new()),
    };
    let n_cells = usize::from(short(&page, start + 3)?);
    let mut rows = Vec::new();
    for idx in 0..n_cells {
        let row = short(&page, start + header + 2 * idx)
            .and_then(|at| row(pages, &page, kind, usize::from(at)));
        rows.extend(row);
    }
    Some(rows)
}

fn row(pages: &mut Pages, page: &[u8], kind: u8, at: usize) -> Option<Row> {
    let mut cell = page.get(at..USABLE)?;
    if kind == INDEX_INTERIOR {
        cell = cell.get(4..)?;
    }
    let length = usize::try_from(varint(&mut cell)?).ok()?;
    let number = if kind == TABLE_LEAF {
        Some(varint(&mut cell)?)
    } else {
        None
    };
    if length > LONGEST {
        return None;
    }
    let n_local = local(length, kind);
    let mut content = cell.get(..n_local)?.to_vec();
    if n_local < length {
        let next = cell.get(n_local..n_local + 4)?;
        follow(pages, long(next, 0)?, length, &mut content)?;
    }
    Some(Row {
        number,
        values: values(&content)?,
    })
}

/// Returns how much of a row stands on its own page, by the rules of the file format.
fn local(length: usize, kind: u8) -> usize {
    let most = if kind == TABLE_LEAF {
        USABLE - 35
    } else {
        (USABLE - 12) * 64 / 255 - 23
    };
    if length <= most {
        return length;
    }
    let least = (USABLE - 12) * 32 / 255 - 23;
    let some = least + (length - least) % (USABLE - 4);
    if some <= most { some } else { least }
}

fn follow(pages: &mut Pages, mut next: u32, length: usize, content: &mut Vec<u8>) -> Option<()> {
    while content.len() < length {
        let page = pages.read(next)?;
        let n_left = (length - content.len()).min(USABLE - 4);
        content.extend_from_slice(page.get(4..4 + n_left)?);
        next = long(&page, 0)?;
    }
    Some(())
}

/// Takes a record apart.
fn values(content: &[u8]) -> Option<Vec<Value>> {
    let mut header = content;
    let n_header = usize::try_from(varint(&mut header)?).ok()?;
    let n_length = content.len() - header.len();
    let mut header = header.get(..n_header.checked_sub(n_length)?)?;
    let mut rest = content.get(n_header..)?;
    let mut values = Vec::new();
    while !header.is_empty() {
        let kind = varint(&mut header)?;
        let n_bytes = match kind {
            0 | 8 | 9 => 0,
            1..=4 => usize::try_from(kind).ok()?,
            5 => 6,
            6 => 8,
            12.. => usize::try_from((kind - 12) / 2).ok()?,
            // Numbers with a fraction, which no table of ours has, and what means nothing.
            _ => return None,
        };
        let (bytes, behind) = rest.split_at_checked(n_bytes)?;
        rest = behind;
        values.push(match kind {
            0 => Value::Nothing,
            1..=6 => Value::Number(whole(bytes)),
            8 => Value::Number(0),
            9 => Value::Number(1),
            12.. if kind % 2 == 0 => Value::Blob(bytes.to_vec()),
            _ => Value::Text(str::from_utf8(bytes).ok()?.to_owned()),
        });
    }
    Some(values)
}

/// Reads a number of one to eight bytes, with its sign.
fn whole(bytes: &[u8]) -> i64 {
    let is_negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    let start = if is_negative { -1 } else { 0 };
    bytes
        .iter()
        .fold(start, |value, byte| (value << 8) | i64::from(*byte))
}

/// Takes a number off the front. Longer ones than this, negative ones among them, stand in no row of ours.
fn varint(bytes: &mut &[u8]) -> Option<i64> {
    let mut value = 0;
    for _ in 0..8 {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value = (value << 7) | i64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
