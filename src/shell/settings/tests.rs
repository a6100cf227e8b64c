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
    let read_once = read(&home).settings;
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
    assert_eq!(read(&home).settings, read_once);
}

#[test]
fn what_has_no_effect_is_told_with_its_line_and_the_rest_holds() {
    let (_folder, home) = home(
        "# our office\ntheme = \"pink\"\nofficer_langage = \"sv\"\nlock_minutes = \"ten\"\nclient_language = \"ar\"\n[keys]\nfly = \"<F2>\"\nhlep = \"<F12>\"\nhelp = [\"<F99>\", \"x\", \"<F12>\"]\nnote = \"<F12>\"\nundo = 7\n",
    );
    let settings = read(&home).settings;
    assert_eq!(settings.client_language.as_deref(), Some("ar"));
    assert_eq!((settings.theme, settings.lock_minutes), (None, None));
    let key = Key::parse("<F12>").unwrap();
    assert_eq!(settings.keys, [(Action::Help, key)]);
    let told: Vec<String> = read(&home)
        .problems
        .into_iter()
        .map(|it| {
            let nearest = it.nearest.unwrap_or_default();
            format!("{} {} {} {nearest}", it.line.unwrap(), it.message, it.what)
        })
        .collect();
    assert_eq!(
        told,
        [
            "3 settings-unknown officer_langage officer_language",
            "4 settings-wrong-value lock_minutes ",
            "2 settings-wrong-value theme ",
            "7 settings-no-command fly ",
            "8 settings-no-command hlep help",
            "9 settings-no-key <F99> ",
            "9 settings-no-key x ",
            "10 settings-key-twice <F12> ",
            "11 settings-wrong-value undo ",
        ]
    );
}

#[test]
fn what_is_chosen_changes_its_own_line_and_no_other() {
    let written = "# our office\ntheme = \"light\" # for the window\nfrom_a_later_version = true\n\n[keys] # Anna's\nhelp = \"<F12>\"\nfly = \"<F2>\"\n";
    let (_folder, home) = home(written);
    let mut settings = read(&home).settings;
    write(&home, &settings).unwrap();
    assert_eq!(fs::read_to_string(home.settings()).unwrap(), written);
    settings.theme = Some(ThemeName::Mono);
    settings.client_language = Some("ti".into());
    settings.lock_minutes = Some(7);
    write(&home, &settings).unwrap();
    let expected = written.replace("\"light\"", "\"mono\"").replace(
        "true\n",
        "true\nclient_language = \"ti\"\nlock_minutes = 7\n",
    );
    assert_eq!(fs::read_to_string(home.settings()).unwrap(), expected);
    assert_eq!(read(&home).settings, settings);
    settings.theme = None;
    write(&home, &settings).unwrap();
    assert_eq!(read(&home).settings, settings);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_left_alone() {
    for (written, line) in [
        ("theme = \"light\nlock_minutes = 5\n", Some(1)),
        ("a = 1\nb =\n", Some(2)),
    ] {
        let (_folder, home) = home(written);
        let mut settings = read(&home).settings;
        assert_eq!(settings, Settings::default());
        let told = read(&home).problems;
        assert_eq!((told[0].message, told[0].line), ("settings-not-toml", line));
        settings.theme = Some(ThemeName::Mono);
        assert!(write(&home, &settings).is_err());
        assert_eq!(fs::read_to_string(home.settings()).unwrap(), written);
    }
    let (_folder, home) = home("");
    fs::write(home.settings(), [0xff, 0xfe]).unwrap();
    assert_eq!(read(&home).problems[0].message, "settings-unreadable");
    assert!(write(&home, &Settings::default()).is_err());
    fs::write(home.settings(), "#".repeat(70_000)).unwrap();
    assert_eq!(read(&home).problems[0].message, "settings-unreadable");
    fs::remove_file(home.settings()).unwrap();
    assert!(read(&home).problems.is_empty());
}
