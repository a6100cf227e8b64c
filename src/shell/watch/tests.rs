//! A large folder is not walked through again and again.

use super::*;

#[test]
fn a_large_folder_is_not_walked_to_its_end() {
    let home = tempfile::tempdir().unwrap();
    for of in ["sv", "ti"] {
        let folder = home.path().join(of);
        fs::create_dir(&folder).unwrap();
        for n in 0..FILES_MAX * 3 / 4 {
            fs::write(folder.join(format!("{n}.ftl")), "").unwrap();
        }
    }
    // Two of what was looked at are the folders themselves.
    assert_eq!(seen(home.path()).len(), FILES_MAX - 2);
}
