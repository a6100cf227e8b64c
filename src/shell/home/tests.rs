//! Where the folder is looked for.

use super::*;

fn found(env: &[(&str, &str)]) -> Option<PathBuf> {
    let home = Home::find(|name| {
        env.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| (*value).to_owned())
    });
    home.map(|home| home.folder().to_owned())
}

#[test]
fn its_own_variable_goes_first() {
    let env = [
        ("VILJA_HOME", "/srv/vilja"),
        ("XDG_DATA_HOME", "/data"),
        ("HOME", "/home/a"),
    ];
    assert_eq!(found(&env), Some("/srv/vilja".into()));
}

#[test]
fn a_relative_data_folder_is_ignored() {
    let env = [
        ("VILJA_HOME", ""),
        ("XDG_DATA_HOME", "data"),
        ("HOME", "/home/a"),
    ];
    assert_eq!(found(&env), Some("/home/a/.local/share/vilja".into()));
    assert_eq!(
        found(&[("XDG_DATA_HOME", "/data")]),
        Some("/data/vilja".into())
    );
}

#[test]
fn without_any_home_there_is_none() {
    assert_eq!(found(&[]), None);
}

#[cfg(unix)]
#[test]
fn a_new_folder_is_closed_to_others() {
    let outer = tempfile::tempdir().unwrap();
    let home = Home {
        folder: outer.path().join("a").join("b"),
    };
    home.make().unwrap();
    assert!(!home.is_open_to_others());
}
