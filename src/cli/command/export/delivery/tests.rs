//! Tests of the file that leaves.

use std::fs;

use crate::engine::time::Date;

use super::write;

fn day() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

#[test]
fn the_file_is_whole_new_and_its_owners_alone() {
    let folder = tempfile::tempdir().unwrap();
    // What a killed export left.
    fs::write(folder.path().join(".utdrag-00000000.part"), b"halv").unwrap();
    fs::write(folder.path().join("annat.txt"), b"annat").unwrap();
    let path = write(folder.path(), day(), "json", b"allt").unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("utdrag-2026-11-20-"));
    assert_eq!(path.extension().unwrap(), "json");
    assert_eq!(name.len(), "utdrag-2026-11-20-01234567.json".len());
    assert_eq!(fs::read_to_string(&path).unwrap(), "allt");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let other = write(folder.path(), day(), "json", b"allt").unwrap();
    assert_ne!(path, other);
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone");
    assert!(write(&gone, day(), "csv", b"allt").is_err());
    assert!(!gone.exists());
}
