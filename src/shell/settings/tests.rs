//! Tests: what is chosen comes back at the next start.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;

fn home(settings: &str) -> (tempfile::TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().to_str().unwrap().to_owned();
    let home = Home::find(|name| (name == "VILJA_HOME").then(|| own.clone())).unwrap();
    home.make().unwrap();
    fs::write(home.settings(), settings).unwrap();
    (folder, home)
}

#[test]
fn a_look_and_keys_of_ones_own_are_kept() {
    let (_folder, home) = home(
        "theme = \"high-contrast\"\n[keys]\nhelp = \"<F12>\"\nnote = [\"<C-g>\", \"<A-n>\"]\n",
    );
    let read_once = read(&home);
    assert_eq!(read_once.theme, Some(ThemeName::HighContrast));
    let key = |text: &str| Key::parse(text).unwrap();
    assert_eq!(
        read_once.keys,
        [
            (Action::Help, key("<F12>")),
            (Action::Note, key("<C-g>")),
            (Action::Note, key("<A-n>")),
        ]
    );
    write(&home, &read_once).unwrap();
    assert_eq!(read(&home), read_once);
}

#[test]
fn what_is_no_theme_no_command_and_no_key_is_passed_over() {
    let (_folder, home) = home("theme = \"pink\"\n[keys]\nfly = \"<F2>\"\nhelp = \"<F99>\"\n");
    let settings = read(&home);
    assert_eq!((settings.theme, settings.keys.len()), (None, 0));
}
