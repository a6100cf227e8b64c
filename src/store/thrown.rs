//! Readers and checkers of the store that otherwise only its own files reach, for input that someone made up.
//!
//! Nothing of the program uses this. It stands here and not in the tests because the fuzzer is a program of its own.

use rusqlite::Connection;
use rusqlite::types::Value;
use zeroize::Zeroizing;

use crate::store::chain::Name;
use crate::store::journal::{self, End, Entry, Journal, Kept};
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::slots::{self, SlotFacts};
use crate::store::trouble::StoreTrouble;
use crate::store::{Cost, Passphrase, Realm, Store, verify};

const ACTOR: Name = [1; 16];

fn vault() -> Key {
    Key::from_bytes(&[3; 32])
}

/// What a key file said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile {
    pub slots: Vec<SlotFacts>,
    pub generation: u32,
    /// Written by someone with the vault key.
    pub is_sealed: bool,
    /// The same written out anew.
    pub again: Vec<u8>,
}

/// Returns a key file of the vault of [`key_file`], with a passphrase slot.
pub fn a_key_file(passphrase: &Passphrase, cost: Cost) -> Result<Vec<u8>, StoreTrouble> {
    slots::written(Realm::Real, &vault(), passphrase, cost)
}

/// Reads a key file. Nothing if it is refused.
pub fn key_file(content: &[u8]) -> Option<KeyFile> {
    let (slots, is_sealed, again) = slots::read_and_written(content, &vault())?;
    Some(KeyFile {
        generation: slots.generation,
        slots: slots.facts,
        is_sealed,
        again,
    })
}

/// Returns a journal with an entry for each text, all of one transcript.
pub fn a_journal(texts: &[String]) -> Result<Vec<u8>, StoreTrouble> {
    let ring = Ring::new(&vault(), Realm::Training, ACTOR);
    let entries: Vec<Entry> = (0..)
        .zip(texts)
        .map(|(place, text)| {
            let kept = Kept {
                salt: [7; 32],
                record: Zeroizing::new(text.clone()),
                wording: None,
            };
            Entry::new((place, 1), 5, ACTOR, vec![kept], None)
        })
        .collect();
    let (bytes, _) = journal::written(&ring, (&[8; 16], &[9; 16]), &entries)?;
    Ok(bytes)
}

/// What was read of a journal before something was not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalRead {
    pub texts: Vec<String>,
    pub is_whole: bool,
}

/// Reads a journal. Nothing if not even its beginning is one.
pub fn journal(bytes: &[u8]) -> Option<JournalRead> {
    let ring = Ring::new(&vault(), Realm::Training, ACTOR);
    let journal = Journal::read(bytes, &ring.store.journal, Realm::Training)?;
    let kept = journal.entries.iter().flat_map(|entry| &entry.changes);
    Some(JournalRead {
        texts: kept.map(|kept| kept.record.to_string()).collect(),
        is_whole: journal.end == End::Whole,
    })
}

/// What a check of a store said that someone had edited who has its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was found, and nothing is other than it was.
    Same,
    Found,
    /// Nothing was found, and these tables are other than they were.
    Missed(Vec<String>),
}

/// A store whose rows are edited and checked, over and over; every edit is taken back.
pub struct Tampering {
    conn: Connection,
    store: Store,
    tables: Vec<Table>,
    before: Vec<Vec<Vec<Value>>>,
}

struct Table {
    name: String,
    columns: Vec<String>,
}

/// Tables of which the chain says nothing, and why:
/// half-typed text is overwritten as it is typed; the count of the key file, whether there was an anchor and what is still to be
/// erased are the program's own notes; the second copy of the case keys is read by nothing but salvage, which tries both.
/// (Of the others, see [`Table::rows`].)
const NOT_WITNESSED: [&str; 5] = ["draft", "key_file", "store", "erasing", "dek_copy"];

impl Tampering {
    /// Takes a store over. Its database is never written to again.
    pub fn with(mut store: Store) -> Result<Self, StoreTrouble> {
        let conn = store.conn.take().ok_or(StoreTrouble::Busy)?;
        // Whoever has the key can take away what keeps the program itself from editing.
        conn.execute_batch(
            "PRAGMA foreign_keys = OFF; BEGIN;
             DROP TRIGGER ev_is_never_changed; DROP TRIGGER ev_is_never_removed; DROP TRIGGER body_is_never_changed;
             DROP TRIGGER cut_is_never_changed; DROP TRIGGER cut_is_never_removed;
             DROP TRIGGER dek_copied; DROP TRIGGER dek_copy_changed; DROP TRIGGER dek_copy_removed;",
        )?;
        let names = words(
            &conn,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )?;
        let mut tables = Vec::new();
        for name in names {
            if NOT_WITNESSED.contains(&name.as_str()) {
                continue;
            }
            let columns = words(
                &conn,
                &format!("SELECT name FROM pragma_table_info('{name}')"),
            )?;
            tables.push(Table { name, columns });
        }
        let mut tampering = Self {
            conn,
            store,
            tables,
            before: Vec::new(),
        };
        tampering.before = tampering.rows()?;
        Ok(tampering)
    }

    /// Edits as the bytes say, four of them an edit, checks, and takes it back.
    pub fn check(&mut self, edits: &[u8]) -> Result<Verdict, StoreTrouble> {
        self.conn.execute_batch("SAVEPOINT edited")?;
        let verdict = self.edited(edits);
        self.conn
            .execute_batch("ROLLBACK TO edited; RELEASE edited")?;
        verdict
    }

    fn edited(&self, edits: &[u8]) -> Result<Verdict, StoreTrouble> {
        for edit in edits.chunks_exact(4).take(8) {
            let [table, column, row, how] = *edit else {
                continue;
            };
            // What the tables themselves refuse is no edit.
            let _refused = self.edit(table, column, row, how);
        }
        let seen = self.store.anchor.last();
        let verified = verify::verify(&self.conn, &self.store.ring, seen, &mut |_, _| {});
        if !verified.is_ok_and(|report| report.is_whole()) {
            return Ok(Verdict::Found);
        }
        let after = self.rows()?;
        let other: Vec<String> = self
            .tables
            .iter()
            .zip(self.before.iter().zip(&after))
            .filter(|(_, (before, after))| before != after)
            .map(|(table, _)| table.name.clone())
            .collect();
        Ok(if other.is_empty() {
            Verdict::Same
        } else {
            Verdict::Missed(other)
        })
    }

    fn edit(&self, table: u8, column: u8, row: u8, how: u8) -> Result<(), StoreTrouble> {
        let Some(table) = chosen(&self.tables, table) else {
            return Ok(());
        };
        let Some(column) = chosen(&table.columns, column) else {
            return Ok(());
        };
        let name = &table.name;
        let columns = table.columns.join(", ");
        let n_rows: i64 =
            self.conn
                .query_row(&format!("SELECT count(*) FROM {name}"), [], |row| {
                    row.get(0)
                })?;
        if n_rows == 0 {
            return Ok(());
        }
        let row = i64::from(row) % n_rows;
        let this = format!(
            "({columns}) = (SELECT {columns} FROM {name} ORDER BY {columns} LIMIT 1 OFFSET {row})"
        );
        let other = (row + 1 + i64::from(how / 16)) % n_rows;
        let value = |offset: i64| {
            format!("(SELECT {column} FROM {name} ORDER BY {columns} LIMIT 1 OFFSET {offset})")
        };
        let nth = i64::from(how / 16);
        let statement = match how % 16 {
            0 => format!("DELETE FROM {name} WHERE {this}"),
            1 | 2 => format!("UPDATE {name} SET {column} = {} WHERE {this}", value(other)),
            3 => format!("UPDATE {name} SET {column} = NULL WHERE {this}"),
            4 => format!(
                "UPDATE {name} SET {column} = {column} + {} WHERE {this}",
                nth + 1
            ),
            5 => format!(
                "UPDATE {name} SET {column} = {column} - {} WHERE {this}",
                nth + 1
            ),
            6 => format!("UPDATE {name} SET {column} = 0 WHERE {this}"),
            7 => format!("UPDATE {name} SET {column} = zeroblob(length({column})) WHERE {this}"),
            8 => format!(
                "UPDATE {name} SET {column} = substr({column}, 1, length({column}) - 1) WHERE {this}"
            ),
            9 => format!("UPDATE {name} SET {column} = '' WHERE {this}"),
            10 => format!("UPDATE {name} SET {column} = {column} || 'x' WHERE {this}"),
            // One row more, like this one in all but this column.
            11 | 12 => {
                let selected = table
                    .columns
                    .iter()
                    .map(|it| {
                        if it == column && how % 16 == 11 {
                            format!("max({it}, (SELECT max({it}) FROM {name})) + 1")
                        } else if it == column {
                            "randomblob(16)".to_owned()
                        } else {
                            it.clone()
                        }
                    })
                    .collect::<Vec<_>>()
                    .join(", ");
                format!("INSERT INTO {name} ({columns}) SELECT {selected} FROM {name} WHERE {this}")
            }
            13 => format!("UPDATE {name} SET {column} = -{column} - 1 WHERE {this}"),
            14 => format!("DELETE FROM {name} WHERE {column} >= {}", value(row)),
            _ => format!("UPDATE {name} SET {column} = randomblob(length({column})) WHERE {this}"),
        };
        self.conn.execute(&statement, [])?;
        Ok(())
    }

    fn rows(&self) -> Result<Vec<Vec<Vec<Value>>>, StoreTrouble> {
        self.tables
            .iter()
            .map(|table| table.rows(&self.conn))
            .collect()
    }
}

impl Table {
    /// What stands in it, as far as anything is said by it: a key or a form that nothing is read with says nothing, and from which
    /// event on checkpoints are owed is a note; those that are there are in the chain.
    fn rows(&self, conn: &Connection) -> Result<Vec<Vec<Value>>, StoreTrouble> {
        let columns = self.columns.join(", ");
        let (columns, used) = match self.name.as_str() {
            "dek" => (columns, "WHERE caseref IN (SELECT caseref FROM ev)"),
            "form_text" => (
                columns,
                "WHERE wording IN (SELECT wording FROM transcript WHERE erased_at IS NULL UNION SELECT wording FROM later_form)",
            ),
            "signing" => ("one, public, sealed".to_owned(), ""),
            _ => (columns, ""),
        };
        let query = format!(
            "SELECT {columns} FROM {} {used} ORDER BY {columns}",
            self.name
        );
        let mut statement = conn.prepare_cached(&query)?;
        let n_columns = statement.column_count();
        let rows =
            statement.query_map([], |row| (0..n_columns).map(|idx| row.get(idx)).collect())?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn chosen<T>(all: &[T], which: u8) -> Option<&T> {
    all.get(usize::from(which).checked_rem(all.len())?)
}

fn words(conn: &Connection, query: &str) -> Result<Vec<String>, StoreTrouble> {
    let mut statement = conn.prepare(query)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
