//! The database file: made beside its place, put there, and opened.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _};

use crate::store::beside::Access;
use crate::store::grant::Opens;
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::trouble::StoreTrouble;
use crate::store::{DATABASE, Realm, connection, files, schema};

/// A database that is being made. It becomes the store's only when the key file stands.
const DATABASE_NEW: &str = "vault.db.new";

/// Opens the database that has to be there already, and checks that it is this realm's and of a version known here.
pub(super) fn connect(
    path: &Path,
    ring: &Ring,
    access: &Access,
) -> Result<Connection, StoreTrouble> {
    // A file that was cut to nothing looks to SQLite like a new one; ours is never empty.
    match fs::metadata(path) {
        Ok(file) if file.len() == 0 => return Err(StoreTrouble::DatabaseDamaged),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreTrouble::DatabaseMissing);
        }
        Err(error) => return Err(StoreTrouble::of_file(&error, path)),
    }
    let conn = match access {
        Access::Writing { .. } => connection::open(path, &ring.store.database, ring.realm)?,
        Access::Reading { .. } => connection::open_reading(path, &ring.store.database, ring.realm)?,
    };
    if schema::version(&conn)? == 0 {
        return Err(StoreTrouble::DatabaseDamaged);
    }
    let realm: Option<String> = conn
        .query_row("SELECT realm FROM store", [], |row| row.get(0))
        .optional()?;
    match realm.as_deref().and_then(Realm::from_word) {
        Some(realm) if realm == ring.realm => Ok(conn),
        Some(_) => Err(StoreTrouble::WrongRealm),
        None => Err(StoreTrouble::DatabaseDamaged),
    }
}

/// Refuses a store whose database a later program wrote, and nothing else: whatever is wrong besides is found when it is opened.
pub(super) fn refuse_newer(
    folder: &Path,
    opened: &impl Opens,
    realm: Realm,
) -> Result<(), StoreTrouble> {
    let ring = Ring::new(opened, realm, [0; 16]);
    match connection::open_beside(&folder.join(DATABASE), &ring.store.database, realm) {
        Err(newer @ StoreTrouble::NewerFormat { .. }) => Err(newer),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Makes an empty database beside the place where it will stand.
pub(super) fn make_database(folder: &Path, vault: &Key, realm: Realm) -> Result<(), StoreTrouble> {
    let path = folder.join(DATABASE_NEW);
    let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, &path);
    // What an interrupted creation left has no key any more and nothing in it.
    for end in ["", "-wal", "-shm"] {
        files::remove_if_there(&connection::beside(&path, end)).map_err(|error| trouble(&error))?;
    }
    // SQLite gives its other files the rights of this one.
    drop(
        files::private()
            .create_new(true)
            .open(&path)
            .map_err(|error| trouble(&error))?,
    );
    let ring = Ring::new(vault, realm, [0; 16]);
    let mut conn = connection::open(&path, &ring.store.database, realm)?;
    make_empty_database(&mut conn, realm)?;
    conn.close()
        .map_err(|(_, error)| StoreTrouble::from(error))?;
    if connection::is_plain(&path)? {
        return Err(StoreTrouble::NotEncrypted);
    }
    Ok(())
}

/// Makes the tables in a database that has none yet.
pub(super) fn make_empty_database(conn: &mut Connection, realm: Realm) -> Result<(), StoreTrouble> {
    schema::migrate(conn)?;
    conn.execute(
        "INSERT INTO store (one, realm) VALUES (1, ?1)",
        [realm.word()],
    )?;
    Ok(())
}

/// Puts a new database in its place. Does nothing if one stands there; a crash before it is made good here.
pub(super) fn settle_database(folder: &Path) -> Result<(), StoreTrouble> {
    let (new, path) = (folder.join(DATABASE_NEW), folder.join(DATABASE));
    if path.exists() || !new.exists() {
        return Ok(());
    }
    fs::rename(&new, &path)
        .and_then(|()| files::sync_folder(folder))
        .map_err(|error| StoreTrouble::of_file(&error, &path))
}
