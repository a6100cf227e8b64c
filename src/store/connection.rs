//! The one connection to the database: what is set before the first statement, and that it was really set.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::store::Realm;
use crate::store::key::Key;
use crate::store::schema;
use crate::store::seal::hex;
use crate::store::trouble::StoreTrouble;

/// How `SQLite` has to be compiled; the reasons stand in docs/security.md.
const COMPILED: [&str; 6] = [
    "HAS_CODEC",
    "TEMP_STORE=3",
    "SECURE_DELETE",
    "DQS=0",
    "DEFAULT_WAL_SYNCHRONOUS=2",
    "THREADSAFE=1",
];

/// `SQLite` before 3.51.3 can corrupt a database when its log is reset.
const OLDEST_SQLITE: i32 = 3_051_003;

const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 200;
";

const ANSWERS: [(&str, i64); 7] = [
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("wal_autocheckpoint", 200),
    ("cipher_page_size", 4096),
];

/// One answer of a million letters fits with room to spare; more is no interview.
const MOST_BYTES: i32 = 10_000_000;

const LIMITS: [(Limit, i32); 10] = [
    (Limit::SQLITE_LIMIT_LENGTH, MOST_BYTES),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 100),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 4),
    (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
    (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
    // Compacting the file needs one.
    (Limit::SQLITE_LIMIT_ATTACHED, 1),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 32),
];

/// So long another connection may hold the database before it is said.
const PATIENCE: Duration = Duration::from_secs(2);

const PLAIN_HEADER: &[u8] = b"SQLite format 3";

/// Opens the database at `path`, which has to exist and may be empty, and refuses if any setting did not take.
pub(super) fn open(path: &Path, key: &Key, realm: Realm) -> Result<Connection, StoreTrouble> {
    if is_plain(path)? {
        return Err(StoreTrouble::NotEncrypted);
    }
    open_beside(path, key, realm)
}

/// Opens the database of a store that may be open already, in this process too.
///
/// The file itself is not looked into here: a process that closes a file gives up all its locks on it, and the connection
/// that is open would stand without any.
pub(super) fn open_beside(
    path: &Path,
    key: &Key,
    realm: Realm,
) -> Result<Connection, StoreTrouble> {
    open_for(OpenFlags::SQLITE_OPEN_READ_WRITE, path, key, realm)
}

/// Opens the database beside a program that writes in it. Only the index of the log is touched, where readers say how far
/// they have come; the log and the database never are.
pub(super) fn open_reading(
    path: &Path,
    key: &Key,
    realm: Realm,
) -> Result<Connection, StoreTrouble> {
    let conn = open_for(OpenFlags::SQLITE_OPEN_READ_ONLY, path, key, realm)?;
    conn.execute_batch("PRAGMA query_only = ON")?;
    Ok(conn)
}

/// Opens the database as its file is, without what the log beside it says, and changes nothing. Nobody may bring the log into
/// it meanwhile.
pub(super) fn open_without_log(
    path: &Path,
    key: &Key,
    realm: Realm,
) -> Result<Connection, StoreTrouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let conn = connected(flags, Path::new(&address_without_log(path)), key, realm)?;
    guard(&conn)?;
    Ok(conn)
}

/// By such an address `SQLite` takes a file for one that nobody writes in, and asks for no log.
fn address_without_log(path: &Path) -> String {
    let mut address = String::from("file:");
    let bytes = path.as_os_str().as_encoded_bytes();
    if !bytes.starts_with(b"/") {
        // Before a drive; every folder of a store is named from the root.
        address.push('/');
    }
    for byte in bytes {
        match char::from(*byte) {
            '\\' if cfg!(windows) => address.push('/'),
            plain if plain.is_ascii_alphanumeric() || "/-_.:".contains(plain) => {
                address.push(plain);
            }
            _ => {
                let _never_fails = write!(address, "%{byte:02x}");
            }
        }
    }
    address.push_str("?immutable=1");
    address
}

fn open_for(
    mode: OpenFlags,
    path: &Path,
    key: &Key,
    realm: Realm,
) -> Result<Connection, StoreTrouble> {
    let conn = connected(mode, path, key, realm)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    conn.execute_batch(SETTINGS)?;
    check(&conn)?;
    guard(&conn)?;
    Ok(conn)
}

/// Opens the database so far that it can be read; nothing is set that could change it.
fn connected(
    mode: OpenFlags,
    path: &Path,
    key: &Key,
    realm: Realm,
) -> Result<Connection, StoreTrouble> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreTrouble::WrongBuild {
            setting: "SQLITE_VERSION",
        });
    }
    let flags = mode
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = Connection::open_with_flags(path, flags)?;
    // A log that is there is not brought into the database before it is known to be ours to touch.
    let leaves_log = has_log(path);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leaves_log)?;
    // The library's own complaints would be written across the screen.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let version: String = conn
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .unwrap_or_default();
    if version.is_empty() {
        return Err(StoreTrouble::NoCodec);
    }
    if realm == Realm::Real {
        // SQLite's own memory is wiped as it is given back. It has to come before the key.
        conn.execute_batch("PRAGMA cipher_memory_security = ON")?;
    }
    let digits = Zeroizing::new(hex(key.as_bytes()));
    let statement = Zeroizing::new(["PRAGMA key = \"x'", digits.as_str(), "'\""].concat());
    conn.execute_batch(&statement)?;
    // The first page is read here: under a wrong key or damaged, it does not open.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    // A later program's file is left alone before anything in it could be set.
    schema::version(&conn)?;
    Ok(conn)
}

pub(super) fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// Returns the file of the database that is named like it, with this at its end.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Tells whether the file is an ordinary `SQLite` database, which one of ours never is.
pub(super) fn is_plain(path: &Path) -> Result<bool, StoreTrouble> {
    let mut head = Vec::new();
    File::open(path)
        .and_then(|file| file.take(PLAIN_HEADER.len() as u64).read_to_end(&mut head))
        .map_err(|error| StoreTrouble::of_file(&error, path))?;
    Ok(head == PLAIN_HEADER)
}

/// Flushes at checkpoints only, for text that is still being typed: it survives the program, not the power.
pub(super) fn hurry(conn: &Connection) -> Result<(), StoreTrouble> {
    Ok(conn.execute_batch("PRAGMA synchronous = NORMAL")?)
}

/// Flushes at every commit again.
pub(super) fn be_thorough(conn: &Connection) -> Result<(), StoreTrouble> {
    Ok(conn.execute_batch("PRAGMA synchronous = FULL")?)
}

/// Brings the log into the database and empties it, unless someone is reading: nobody waits for that. Tells whether it did.
pub(super) fn empty_log(conn: &Connection) -> Result<bool, StoreTrouble> {
    empty_log_within(conn, Duration::ZERO)
}

/// The same; waits so long for whoever reads or writes just now.
pub(super) fn empty_log_within(conn: &Connection, wait: Duration) -> Result<bool, StoreTrouble> {
    conn.busy_timeout(wait)?;
    let is_busy = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        row.get::<_, bool>(0)
    });
    conn.busy_timeout(PATIENCE)?;
    Ok(!is_busy?)
}

fn check(conn: &Connection) -> Result<(), StoreTrouble> {
    let mut statement = conn.prepare("PRAGMA compile_options")?;
    let options = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for setting in COMPILED {
        if !options.iter().any(|option| option == setting) {
            return Err(StoreTrouble::WrongBuild { setting });
        }
    }
    let word = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, String>(0));
    if word("journal_mode")? != "wal" {
        return Err(StoreTrouble::WrongBuild {
            setting: "journal_mode",
        });
    }
    if word("cipher_hmac_algorithm")? != "HMAC_SHA512" {
        return Err(StoreTrouble::WrongBuild {
            setting: "cipher_hmac_algorithm",
        });
    }
    for (setting, wanted) in ANSWERS {
        if number(conn, setting)? != Some(wanted) {
            return Err(StoreTrouble::WrongBuild { setting });
        }
    }
    // A build without memory mapping has no answer at all.
    if number(conn, "mmap_size")?.unwrap_or(0) != 0 {
        return Err(StoreTrouble::WrongBuild {
            setting: "mmap_size",
        });
    }
    Ok(())
}

/// Returns a pragma's answer. `SQLCipher` gives some of its numbers as text.
pub(super) fn number(conn: &Connection, name: &str) -> Result<Option<i64>, StoreTrouble> {
    let mut answer = None;
    conn.pragma_query(None, name, |row| {
        let value = row.get_ref(0)?;
        answer = value
            .as_i64()
            .ok()
            .or_else(|| value.as_str().ok()?.parse().ok());
        Ok(())
    })?;
    Ok(answer)
}

fn guard(conn: &Connection) -> Result<(), StoreTrouble> {
    for (limit, most) in LIMITS {
        conn.set_limit(limit, most)?;
    }
    let switches = [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ];
    for (switch, wanted) in switches {
        if conn.set_db_config(switch, wanted)? != wanted {
            return Err(StoreTrouble::WrongBuild {
                setting: "SQLITE_DBCONFIG",
            });
        }
    }
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}
