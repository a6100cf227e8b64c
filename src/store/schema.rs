//! The tables, as numbered steps. Only ever appended to: a step that was released is never edited.
//!
//! The version is that of the whole folder: a step is added also when a file beside the database is written in another way, so
//! that a program before it leaves all of them alone. The key file and the inventory of a backup have numbers of their own.

use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::{Batch, Connection, TransactionBehavior};

use crate::store::trouble::StoreTrouble;

/// Step `n` (from one) brings a database of version `n - 1` to version `n`.
const STEPS: [&str; 10] = [
    FIRST,
    LATER_FORMS,
    KEY_FILE,
    CASE_KEYS_TWICE,
    WITNESSES,
    PROTECTED,
    CUTS,
    FIRST_PAGE,
    RECEIVED,
    WORDING_REMARKS,
];

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

const CUTS: &str = "
-- Whether an anchor was ever written: from then on a missing one is worth a word.
ALTER TABLE store ADD COLUMN anchored INTEGER NOT NULL DEFAULT 0;

-- Where the newest events were gone when the store was opened. Each row belongs to an event of the kind 'store.cut', which
-- commits to it; what came after the cut is chained behind that event.
CREATE TABLE cut (
    seq     INTEGER PRIMARY KEY REFERENCES ev (seq),
    last    INTEGER NOT NULL,
    upto    INTEGER NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER NOT NULL,
    witness BLOB NOT NULL CHECK (length(witness) = 32)
) STRICT;
CREATE TRIGGER cut_is_never_changed BEFORE UPDATE ON cut BEGIN SELECT RAISE(ABORT, 'never'); END;
CREATE TRIGGER cut_is_never_removed BEFORE DELETE ON cut BEGIN SELECT RAISE(ABORT, 'never'); END;
";

const CASE_KEYS_TWICE: &str = "
-- The keys of the cases once more, on pages of their own: one damaged page must not take with it all that was said in the
-- forty cases whose keys stand on it. Nothing but salvage reads this; what happens to a key happens here too.
CREATE TABLE dek_copy (
    caseref BLOB PRIMARY KEY NOT NULL CHECK (length(caseref) = 16),
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO dek_copy (caseref, wrapped) SELECT caseref, wrapped FROM dek;
CREATE TRIGGER dek_copied AFTER INSERT ON dek BEGIN
    INSERT INTO dek_copy (caseref, wrapped) VALUES (new.caseref, new.wrapped);
END;
CREATE TRIGGER dek_copy_changed AFTER UPDATE ON dek BEGIN
    UPDATE dek_copy SET wrapped = new.wrapped WHERE caseref = old.caseref;
END;
CREATE TRIGGER dek_copy_removed AFTER DELETE ON dek BEGIN
    DELETE FROM dek_copy WHERE caseref = old.caseref;
END;
";

const KEY_FILE: &str = "
-- How often the key file was changed, as far as is known here: an older one that is put back shows by it.
CREATE TABLE key_file (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL
) STRICT;
INSERT INTO key_file (one, generation) VALUES (1, 0);
";

const WITNESSES: &str = "
-- The key that checkpoints are signed with. Checkpoints are owed for what was finished after the event `since`.
CREATE TABLE signing (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    since  INTEGER NOT NULL,
    public BLOB NOT NULL CHECK (length(public) = 32),
    sealed BLOB NOT NULL
) STRICT;

-- A case that is being erased, until nothing of it is left anywhere; then the row goes too.
CREATE TABLE erasing (
    caseref  BLOB PRIMARY KEY NOT NULL CHECK (length(caseref) = 16),
    at       INTEGER NOT NULL,
    decision BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- When a transcript was erased. That a stone stands in the chain for it is checked.
ALTER TABLE transcript ADD COLUMN erased_at INTEGER;

-- What happened to a case as a whole.
CREATE INDEX ev_of_case ON ev (caseref) WHERE transcript IS NULL;
";

const PROTECTED: &str = "
-- Whether the transcript is marked as protected now; what its changes say is checked against it.
ALTER TABLE transcript ADD COLUMN protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1));
CREATE INDEX transcript_protected ON transcript (caseref) WHERE protected;
";

const RECEIVED: &str = "
-- What came in from another store: by the digest of all that was under the seal, so that the same comes in once, and with the
-- name that it gets. Until it is accepted its pieces wait beside it.
CREATE TABLE received (
    digest      BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
    at          INTEGER NOT NULL,
    transcript  BLOB NOT NULL UNIQUE CHECK (length(transcript) = 16),
    protected   INTEGER NOT NULL CHECK (protected IN (0, 1)),
    n_pieces    INTEGER NOT NULL,
    accepted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE received_piece (
    digest BLOB NOT NULL REFERENCES received (digest),
    no     INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (digest, no)
) STRICT;
";

const WORDING_REMARKS: &str = "
-- What interpreters remarked about translations, until the translators have it. It goes with the key of its case. A number is
-- given once, for by it a remark is removed that was read before.
CREATE TABLE wording_remark (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    caseref BLOB REFERENCES dek (caseref) ON DELETE CASCADE,
    content TEXT NOT NULL
) STRICT;
";

const FIRST_PAGE: &str = "
-- The newest of each kind, however many there are of the others.
CREATE INDEX transcript_open ON transcript (last_seq) WHERE finished_at IS NULL AND erased_at IS NULL;
CREATE INDEX transcript_finished ON transcript (last_seq) WHERE finished_at IS NOT NULL AND erased_at IS NULL;
CREATE INDEX transcript_erased ON transcript (last_seq) WHERE erased_at IS NOT NULL;
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

/// Tells whether the database is of this program's version: one that only reads cannot bring it there.
pub(super) fn is_current(conn: &Connection) -> Result<bool, StoreTrouble> {
    Ok(version(conn)? == STEPS.len())
}

/// How far a move to this program's version has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    Begun,
    /// So many statements of the step to this version are done.
    Done {
        version: usize,
        n_statements: usize,
    },
    /// All is done and nothing of it is on the disk.
    Ready,
    Moved,
}

/// Brings the database to this program's version: all of it or nothing, however many versions lie between. What was there
/// stays readable to the program that wrote it until the whole move is on the disk.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), StoreTrouble> {
    migrate_with(conn, &mut |_| Ok(()))
}

pub(super) fn migrate_with(
    conn: &mut Connection,
    at_point: &mut dyn FnMut(Point) -> Result<(), StoreTrouble>,
) -> Result<(), StoreTrouble> {
    if is_current(conn)? {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    at_point(Point::Begun)?;
    // Another program may have moved it since it was looked at.
    let from = version(&tx)?;
    for (idx, step) in STEPS.iter().enumerate().skip(from) {
        let mut batch = Batch::new(&tx, step);
        let mut n_statements = 0;
        while let Some(mut statement) = batch.next()? {
            statement.execute([])?;
            n_statements += 1;
            at_point(Point::Done {
                version: idx + 1,
                n_statements,
            })?;
        }
    }
    tx.execute_batch(&format!("PRAGMA user_version = {}", STEPS.len()))?;
    at_point(Point::Ready)?;
    tx.commit()?;
    at_point(Point::Moved)
}

#[cfg(test)]
mod tests;
