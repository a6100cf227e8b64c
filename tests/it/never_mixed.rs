//! Practice and real interviews never meet: not by any command, not by a file that is taken in, not by a file that is copied.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use vilja::app::keymap::COMMANDS;
use vilja::app::msg::Msg;
use vilja::app::page::ScreenName;
use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, FormText, Passphrase, Purpose, Realm, Store, TranscriptId};
use vilja::view::line::{LineWords, say_all};

use crate::backup::{Office, PASSPHRASE};
use crate::cli::{Ran, ended};
use crate::desk::{Desk, Mode};
use crate::reach::stands_on_the_focus;

const AT: Timestamp = Timestamp(1_795_000_000_000);
/// Said in one realm only, so that it is known wherever it turns up.
const SAID: [(Realm, &str, &str); 2] = [
    (Realm::Real, "verkligtsagt", "2026-0147"),
    (Realm::Training, "övatsagt", "P-0147"),
];

fn said_in(realm: Realm) -> (&'static str, &'static str) {
    let of_realm = SAID.iter().find(|(of, ..)| *of == realm);
    of_realm.map(|(_, word, case)| (*word, *case)).unwrap()
}

fn other(realm: Realm) -> Realm {
    match realm {
        Realm::Real => Realm::Training,
        Realm::Training => Realm::Real,
    }
}

/// Stores an interview in which the word of this realm is said.
fn told(store: &mut Store, realm: Realm) -> TranscriptId {
    let (word, case) = said_in(realm);
    let form = Shelf::new(None).form("inflyttning").unwrap();
    let began = Change::Began(Beginning {
        form: Rc::clone(&form.form.id),
        version: Rc::clone(&form.form.version),
        digest: Rc::clone(&form.digest),
        date: Date::new(2026, 11, 20).unwrap(),
        officer_language: "sv".into(),
        client_language: None,
        case: Some(case.into()),
        training: realm == Realm::Training,
    });
    let text = FormText {
        form: form.source.to_string(),
        texts: (*form.files).clone(),
    };
    let id = store.begin(&began, &text, AT).unwrap();
    let answered = Change::Answered {
        place: "story".into(),
        answer: Some(Answer::Narrative {
            words: word.to_owned(),
            rendering: String::new(),
        }),
        before: None,
        client_language: None,
    };
    store.append(&id, &[answered], AT).unwrap();
    id
}

/// An office with an interview in each realm, and what lies about of both: backups, files for another store.
struct Both {
    office: Office,
    /// The office's own age key, which opens at once.
    identity: String,
    public: String,
    ids: BTreeMap<&'static str, String>,
}

impl Both {
    fn new() -> Self {
        let office = Office::new();
        let mut ids = BTreeMap::new();
        let id = told(&mut office.store(), Realm::Real);
        ids.insert(Realm::Real.word(), id.to_string());
        let folder = Realm::Training.folder(&office.machine.home());
        let cost = Cost::new(64, 1, 1).unwrap();
        let mut practice = Store::create(&folder, Realm::Training, None, cost, AT).unwrap();
        let id = told(&mut practice, Realm::Training);
        ids.insert(Realm::Training.word(), id.to_string());
        drop(practice);
        office.machine.file("answers.toml", "");
        let identity = office.path("identity");
        let made = office.run(&["store", "identity", "--to", &identity, "--plain"]);
        let public = made.out.lines().find(|line| line.starts_with("age1"));
        let public = public.unwrap().to_owned();
        let added = office.run(&["store", "slots", "add", "manager", "--recipient", &public]);
        assert_eq!(added.code, 0, "{}", added.err);
        Self {
            office,
            identity,
            public,
            ids,
        }
    }

    fn folder(&self, realm: Realm) -> PathBuf {
        realm.folder(&self.office.machine.home())
    }

    fn run(&self, args: &[&str]) -> Ran {
        let mut command = self.office.machine.command(args);
        command.env("VILJA_IDENTITY_FILE", &self.identity);
        ended(command, "")
    }

    /// Makes of each realm what could be carried into the other, and returns its paths by name.
    fn carried(&self, from: Realm) -> BTreeMap<&'static str, String> {
        let training: &[&str] = match from {
            Realm::Real => &[],
            Realm::Training => &["--training"],
        };
        let place = |name: &str| self.office.path(&format!("{}-{name}", from.word()));
        let fine = |args: &[&str]| {
            let ran = self.run(&[args, training].concat());
            assert_eq!(ran.code, 0, "{args:?}: {}{}", ran.out, ran.err);
        };
        fine(&["store", "backup", &place("backup")]);
        fs::create_dir(place("sealed")).unwrap();
        // To the key of the other realm, so that only the realm keeps it out.
        let receive = match from {
            Realm::Real => self.run(&["store", "receive-key", "--training"]),
            Realm::Training => self.run(&["store", "receive-key"]),
        };
        let key = receive.out.lines().find(|line| line.starts_with("age1"));
        let key = key.unwrap();
        let words = receive
            .out
            .lines()
            .find_map(|line| line.strip_prefix("Nyckelns ord: "))
            .unwrap_or_default();
        let sealed = place("sealed");
        let mut seal = vec!["transcripts", "seal", &self.ids[from.word()]];
        seal.extend([
            "--recipient",
            key,
            "--words",
            words,
            "--from",
            "A",
            "--to",
            &sealed,
            "--yes",
        ]);
        if from == Realm::Real {
            seal.extend(["--ground", "law", "--why", "prov"]);
        }
        fine(&seal);
        let first = |folder: String| {
            let mut entries = fs::read_dir(folder).unwrap();
            entries
                .next()
                .unwrap()
                .unwrap()
                .path()
                .display()
                .to_string()
        };
        BTreeMap::from([
            ("{backup}", first(place("backup"))),
            ("{sealed}", first(sealed.clone())),
            ("{old}", self.folder(from).display().to_string()),
            ("{id}", self.ids[from.word()].clone()),
            ("{case}", said_in(from).1.to_owned()),
            ("{key}", key.to_owned()),
            ("{age}", self.public.clone()),
        ])
    }

    /// What was said in the interviews that the store of a realm holds, and as which kind these began.
    fn held(&self, realm: Realm) -> BTreeSet<String> {
        let passphrase = Passphrase::new(PASSPHRASE);
        let passphrase = (realm == Realm::Real).then_some(&passphrase);
        let mut store = Store::open(&self.folder(realm), realm, passphrase, AT).unwrap();
        assert!(store.waiting().unwrap().is_empty());
        let listed = store.list().unwrap();
        let ids: Vec<TranscriptId> = listed.into_iter().map(|it| it.id).collect();
        let recorded = ids
            .iter()
            .flat_map(|id| store.load(id, Purpose::Command, AT).unwrap());
        recorded
            .filter_map(|it| match it.change {
                Change::Began(beginning) if beginning.training => Some("practice".to_owned()),
                Change::Began(_) => Some("real".to_owned()),
                Change::Answered {
                    answer: Some(Answer::Narrative { words, .. }),
                    ..
                } => Some(words),
                _ => None,
            })
            .collect()
    }
}

/// Every file below a folder with what is in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                // A door is a socket and has nothing to read.
                found.insert(path.clone(), fs::read(&path).unwrap_or_default());
            }
        }
    }
    found
}

/// The lines of the table: in which realm's store a command works, if in one, and its words.
fn table() -> Vec<(Option<Realm>, String)> {
    let rows = include_str!("../data/never-mixed.txt").lines();
    let rows = rows.filter(|row| !row.is_empty() && !row.starts_with('#'));
    rows.map(|row| {
        let (realm, command) = row.split_once(' ').unwrap();
        let realm = match realm {
            "real" => Some(Realm::Real),
            "practice" => Some(Realm::Training),
            "neither" => None,
            _ => panic!("{row}"),
        };
        (realm, command.trim().to_owned())
    })
    .collect()
}

/// The commands of the program that do something, as its own completions know them.
fn commands(office: &Office) -> BTreeSet<String> {
    let completions = office.machine.run(&["completions", "bash"]).out;
    let names: BTreeSet<String> = completions
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("vilja__subcmd__")?
                .strip_suffix(')')
        })
        .filter(|name| !name.contains(','))
        .map(|name| name.replace("__subcmd__", " "))
        // The shell's names cannot hold a hyphen.
        .map(|name| {
            name.replace("new key", "new-key")
                .replace("receive key", "receive-key")
        })
        .filter(|name| !name.starts_with("dev"))
        .collect();
    let is_group = |name: &&String| names.iter().any(|it| it.starts_with(&format!("{name} ")));
    let groups: BTreeSet<String> = names.iter().filter(is_group).cloned().collect();
    names.difference(&groups).cloned().collect()
}

#[test]
fn every_command_is_tried() {
    let office = Office::new();
    let tried = table();
    let missing: Vec<String> = commands(&office)
        .into_iter()
        .filter(|name| {
            !tried
                .iter()
                .any(|(_, it)| format!("{it} ").starts_with(&format!("{name} ")))
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_command_carries_anything_from_one_realm_to_the_other() {
    let both = Both::new();
    let carried = BTreeMap::from([
        (Realm::Real.word(), both.carried(Realm::Real)),
        (Realm::Training.word(), both.carried(Realm::Training)),
    ]);
    // What is refused here is done where it belongs, or the refusals would say nothing.
    for (realm, training) in [(Realm::Real, None), (Realm::Training, Some("--training"))] {
        let mut args = vec!["transcripts", "show", &both.ids[realm.word()]];
        args.extend(training);
        let ran = both.run(&args);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains(said_in(realm).0), "{}", ran.out);
    }
    let mut wrong = String::new();
    for (n, (realm, row)) in table().into_iter().enumerate() {
        let from = realm.map_or(Realm::Training, other);
        let new = both.office.path(&format!("new-{n}"));
        if row.contains("--to {new}") && row.starts_with("transcripts") {
            fs::create_dir(&new).unwrap();
        }
        let args: Vec<String> = row
            .split(' ')
            .map(|word| {
                let named = carried[from.word()].get(word).cloned();
                named.unwrap_or_else(|| word.replace("{new}", &new))
            })
            .collect();
        let untouched: Vec<Realm> = match realm {
            Some(realm) => vec![other(realm)],
            None => vec![Realm::Real, Realm::Training],
        };
        let before: Vec<_> = untouched
            .iter()
            .map(|it| files(&both.folder(*it)))
            .collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let ran = both.run(&args);
        let mut tell = |what: &str| {
            let _told = writeln!(
                wrong,
                "{row}: {what} ({})\n{}{}",
                ran.code, ran.out, ran.err
            );
        };
        let after: Vec<_> = untouched
            .iter()
            .map(|it| files(&both.folder(*it)))
            .collect();
        if before != after {
            tell("touches the other realm");
        }
        let written = files(Path::new(&new));
        for realm in untouched {
            let word = said_in(realm).0;
            let holds = |bytes: &[u8]| bytes.windows(word.len()).any(|it| it == word.as_bytes());
            if [&ran.out, &ran.err].iter().any(|it| it.contains(word))
                || written.values().any(|it| holds(it))
            {
                tell("tells what was said in the other realm");
            }
        }
        let named = ["{id}", "{backup}", "{sealed}", "{old}"];
        if named.iter().any(|it| row.contains(it)) && ran.code == 0 {
            tell("takes what belongs to the other realm");
        }
        if realm == Some(Realm::Training) && ran.code == 0 && !ran.out.contains("ÖVNING") {
            tell("does not say that it is practice");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    let practice = ["practice", said_in(Realm::Training).0].map(str::to_owned);
    assert_eq!(both.held(Realm::Training), practice.into());
    let real = ["real", said_in(Realm::Real).0].map(str::to_owned);
    assert_eq!(both.held(Realm::Real), real.into());
}

/// What a copied file does in the store of the other realm: the store does not open, or holds what it held.
fn copied(both: &Both, into: Realm, files_of: &[PathBuf]) -> String {
    let from = both.folder(other(into));
    let target = both.folder(into);
    let before = files(&target);
    for file in files_of {
        let to = target.join(file.strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    let passphrase = Passphrase::new(PASSPHRASE);
    let passphrases: &[Option<&Passphrase>] = &[None, Some(&passphrase)];
    let mut wrong = String::new();
    for passphrase in passphrases {
        let Ok(mut store) = Store::open(&target, into, *passphrase, AT) else {
            continue;
        };
        let listed = store.list().unwrap_or_default();
        for id in listed.into_iter().map(|it| it.id) {
            let is_foreign = id.to_string() == both.ids[other(into).word()];
            let said = store.load(&id, Purpose::Command, AT);
            if is_foreign && said.is_ok() {
                let _told = write!(wrong, "{into:?}: {files_of:?} brings {id}");
            }
        }
    }
    fs::remove_dir_all(&target).unwrap();
    for (path, bytes) in before {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    wrong
}

#[test]
fn no_file_that_is_copied_carries_anything_from_one_realm_to_the_other() {
    let both = Both::new();
    let mut wrong = String::new();
    for into in [Realm::Real, Realm::Training] {
        let others: Vec<PathBuf> = files(&both.folder(other(into))).into_keys().collect();
        assert!(others.len() > 3, "{others:?}");
        // Each alone, each but one, and all of them.
        for file in &others {
            let rest: Vec<PathBuf> = others.iter().filter(|it| *it != file).cloned().collect();
            wrong += &copied(&both, into, std::slice::from_ref(file));
            wrong += &copied(&both, into, &rest);
        }
        wrong += &copied(&both, into, &others);
    }
    assert!(wrong.is_empty(), "{wrong}");
    for realm in [Realm::Real, Realm::Training] {
        assert!(both.held(realm).contains(said_in(realm).0));
    }
}

/// What moves and chooses; the commands come from the program's own table.
const MOVES: [&str; 14] = [
    "<Enter>",
    "<Enter>",
    "<Enter>",
    "<Tab>",
    "<S-Tab>",
    "<Up>",
    "<Down>",
    "<PageDown>",
    "<Esc>",
    "1",
    "2",
    "j",
    "-",
    "gamla",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn every_page_of_practice_says_so(
        begin in select(vec!["", "1<Enter>", "2gamla<Enter><Enter>11", "3"]),
        pressed in vec((any::<bool>(), any::<prop::sample::Index>()), 1..60),
    ) {
        let mut desk = Desk::in_practice(Mode::Keys);
        desk.press(begin);
        for (is_move, which) in pressed {
            if is_move {
                desk.press(which.get::<&str>(&MOVES));
            } else {
                desk.send(Msg::Key(which.get(COMMANDS).0));
            }
            let page = desk.page();
            // Before a store is open nothing is practice, and nothing is real.
            if matches!(page.screen, ScreenName::FirstStart | ScreenName::Unlock) {
                desk.press("<C-t>");
                continue;
            }
            let screen = page.screen;
            prop_assert_eq!(page.practice.as_deref(), Some("ÖVNING"), "{:?}", screen);
            let drawn = stands_on_the_focus("practice", &page, (40, 12));
            prop_assert!(drawn.lines().next().unwrap_or_default().contains("ÖVNING"), "{drawn}");
            let said = say_all(&page, &LineWords::default()).join("\n");
            prop_assert!(said.contains("ÖVNING"), "{said}");
        }
    }
}
