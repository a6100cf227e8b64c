//! The tables, as numbered steps. Only ever appended to: a step that was released is never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::trouble::StoreTrouble;

/// Step `n` (from one) brings a database of version `n - 1` to version `n`.
const STEPS: [&str; 4] = [FIRST, LATER_FORMS, KEY_FILE, PROTECTED];

const FIRST: &str = "
CREATE TABLE store (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    realm TEXT NOT NULL
) STRICT;

-- The key of each case, sealed. Deleting the row makes all that was said in the case unreadable for good.
CREATE TABLE dek (
    caseref BLOB PRIMARY KEY NOT NULL CHECK (length(caseref) = 16),
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The office's own number of a case; erased with its key. Found by a keyed digest of it.
CREATE TABLE case_number (
    caseref BLOB PRIMARY KEY NOT NULL REFERENCES dek (caseref) ON DELETE CASCADE,
    lookup  BLOB NOT NULL UNIQUE,
    sealed  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The exact words of a form and its texts, once for all interviews that were held with them.
CREATE TABLE form_text (
    wording BLOB PRIMARY KEY NOT NULL CHECK (length(wording) = 32),
    text    TEXT NOT NULL
) STRICT;

CREATE TABLE transcript (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    caseref     BLOB NOT NULL CHECK (length(caseref) = 16),
    begun_at    INTEGER NOT NULL,
    last_at     INTEGER NOT NULL,
    form        TEXT NOT NULL,
    version     TEXT NOT NULL,
    digest      TEXT NOT NULL,
    wording     BLOB NOT NULL REFERENCES form_text (wording),
    finished_at INTEGER,
    last_seq    INTEGER NOT NULL,
    n_changes   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX transcript_by_last ON transcript (last_seq);
CREATE INDEX transcript_by_case ON transcript (caseref);

-- Everything that happened, over the whole file, in order. What was said is not here: only a commitment to it.
CREATE TABLE ev (
    seq        INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor      BLOB NOT NULL,
    kind       TEXT NOT NULL,
    transcript BLOB,
    caseref    BLOB,
    com        BLOB NOT NULL CHECK (length(com) = 32),
    link       BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;
CREATE INDEX ev_by_transcript ON ev (transcript);
CREATE TRIGGER ev_is_never_changed BEFORE UPDATE ON ev BEGIN SELECT RAISE(ABORT, 'never'); END;
CREATE TRIGGER ev_is_never_removed BEFORE DELETE ON ev BEGIN SELECT RAISE(ABORT, 'never'); END;

-- What was said, sealed by the key of its case.
CREATE TABLE body (
    seq   INTEGER PRIMARY KEY REFERENCES ev (seq),
    nonce BLOB NOT NULL,
    ct    BLOB NOT NULL
) STRICT;
CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON body BEGIN SELECT RAISE(ABORT, 'never'); END;

-- What is being typed and is no answer yet. Overwritten, and no part of the chain.
CREATE TABLE draft (
    transcript BLOB PRIMARY KEY NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    sealed     BLOB NOT NULL
) STRICT, WITHOUT ROWID;
";

const LATER_FORMS: &str = "
-- The forms that a transcript went on with after the one it began with: each is kept as long as the transcript is.
CREATE TABLE later_form (
    transcript BLOB NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    seq        INTEGER NOT NULL REFERENCES ev (seq),
    digest     TEXT NOT NULL,
    wording    BLOB NOT NULL REFERENCES form_text (wording),
    PRIMARY KEY (transcript, seq)
) STRICT, WITHOUT ROWID;
";

const KEY_FILE: &str = "
-- How often the key file was changed, as far as is known here: an older one that is put back shows by it.
CREATE TABLE key_file (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL
) STRICT;
INSERT INTO key_file (one, generation) VALUES (1, 0);
";

const PROTECTED: &str = "
-- Whether the transcript is marked as protected now; what its changes say is checked against it.
ALTER TABLE transcript ADD COLUMN protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1));

-- The second key of a case of which an interview is, or was, protected. The contents of its events from `since` on are sealed
-- with it, and the first key of the case lies under it.
CREATE TABLE second_key (
    caseref BLOB PRIMARY KEY NOT NULL REFERENCES dek (caseref) ON DELETE CASCADE,
    since   INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;
";

/// Returns how often the key file was changed, as far as the database knows.
pub(super) fn key_file_generation(conn: &Connection) -> Result<u32, StoreTrouble> {
    let found: i64 = conn.query_row("SELECT generation FROM key_file", [], |row| row.get(0))?;
    u32::try_from(found)
        .ok()
        .ok_or(StoreTrouble::DatabaseDamaged)
}

/// Notes it; never fewer times than before.
pub(super) fn note_key_file_generation(
    conn: &Connection,
    generation: u32,
) -> Result<(), StoreTrouble> {
    conn.execute(
        "UPDATE key_file SET generation = max(generation, ?1)",
        [i64::from(generation)],
    )?;
    Ok(())
}

/// Returns the version of the database, none if it is newer than this program knows.
pub(super) fn version(conn: &Connection) -> Result<usize, StoreTrouble> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match usize::try_from(found) {
        Ok(version) if version <= STEPS.len() => Ok(version),
        Ok(_) | Err(_) => Err(StoreTrouble::NewerFormat {
            found: u32::try_from(found).unwrap_or(u32::MAX),
        }),
    }
}

/// Brings the database to this program's version. Each step is done whole or not at all.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), StoreTrouble> {
    let from = version(conn)?;
    for (idx, step) in STEPS.iter().enumerate().skip(from) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        tx.execute_batch(&format!("PRAGMA user_version = {}", idx + 1))?;
        tx.commit()?;
    }
    Ok(())
}
