//! Erasing from outside: what is due and why, what keeps it, what is left; and that nothing goes without being confirmed.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Assessment, Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::shell::today;
use vilja::store::{
    Cost, Draft, DraftField, FormText, Label, Opener, Passphrase, Realm, Role, Store, Told,
    TranscriptId,
};

use crate::beginning::{beginning, inflyttning};
use crate::cli::{Machine, Ran};
use crate::lock::in_memory;
use crate::pty::{Ended, vilja};

const PASSPHRASE: &str = "korg lampa tisdag mossa brygga";
const MANAGERS: &str = "en annan fras för chefen";
const COLLEAGUES: &str = "och en tredje för kollegan";
/// The 13th of September 2020.
const THEN: i64 = 1_600_000_000_000;

struct Office {
    machine: Machine,
    first: TranscriptId,
    second: TranscriptId,
}

/// An interview that began long ago.
fn began(text: &FormText, case: Option<&str>) -> Change {
    Change::Began(Beginning {
        case: case.map(Into::into),
        ..beginning(text, Date::new(2020, 9, 13).unwrap())
    })
}

/// Two cases of the year 2020.
fn office() -> Office {
    let machine = Machine::new();
    machine.file("passphrase", PASSPHRASE);
    let mut store = Store::create(
        &Realm::Real.folder(&machine.home()),
        Realm::Real,
        Some(&Passphrase::new(PASSPHRASE)),
        Cost::new(64, 1, 1).unwrap(),
        Timestamp(THEN),
    )
    .unwrap();
    let text = inflyttning();
    let mut begin = |case: &str| {
        let began = began(&text, Some(case));
        store.begin(&began, &text, Timestamp(THEN + 1)).unwrap()
    };
    let (first, second) = (begin("2020-0147"), begin("2020-0148"));
    for (role, who, passphrase) in [
        (Role::Manager, "chefen", MANAGERS),
        (Role::Officer, "kollegan", COLLEAGUES),
    ] {
        store
            .add_passphrase(
                Opener::Passphrase(&Passphrase::new(PASSPHRASE)),
                role,
                Label::new(who).unwrap(),
                &Passphrase::new(passphrase),
                Cost::new(64, 1, 1).unwrap(),
                Timestamp(THEN + 2),
            )
            .unwrap();
        machine.file(who, passphrase);
    }
    Office {
        machine,
        first,
        second,
    }
}

impl Office {
    fn run(&self, args: &[&str]) -> Ran {
        let passphrase = self.machine.path("passphrase");
        self.machine.run_env(
            args,
            &[("VILJA_PASSPHRASE_FILE", passphrase.to_str().unwrap())],
        )
    }

    /// Runs with each variable set to a file of the machine.
    fn run_with(&self, args: &[&str], files: &[(&str, &str)]) -> Ran {
        let paths: Vec<_> = files
            .iter()
            .map(|(name, file)| (*name, self.machine.path(file)))
            .collect();
        let env: Vec<_> = paths
            .iter()
            .map(|(name, path)| (*name, path.to_str().unwrap()))
            .collect();
        self.machine.run_env(args, &env)
    }

    fn done(&self, args: &[&str]) -> String {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        assert!(!ran.out.contains('⟦'), "{}", ran.out);
        ran.out
    }

    fn tell(&self, case: &str) -> String {
        self.done(&[
            "store",
            "retention",
            case,
            "--class",
            "file",
            "--last-note",
            "2020-10-01",
            "--answer",
            "exempt_area=no",
            "--answer",
            "exempt_birth_day=no",
        ])
    }
}

#[test]
fn a_case_is_listed_held_released_and_erased() {
    let office = office();
    let listed = office.done(&["store", "erase", "--due"]);
    assert!(listed.starts_with("Inget ska gallras"), "{listed}");
    assert!(listed.contains("2 ärenden kan vara mogna"), "{listed}");
    assert!(
        listed.contains("ärendets slag · dagen för sista anteckningen"),
        "{listed}"
    );

    let told = office.tell("2020-0147");
    assert!(
        told.contains("Ska gallras sedan 2025-10-01, senast 2026-12-31: personakt"),
        "{told}"
    );
    assert!(
        told.contains("Socialtjänstlagen (2025:400) 16 kap. 1 §"),
        "{told}"
    );
    office.tell("2020-0148");
    office.done(&["store", "hold", "2020-0148", "--why", "Överklagat"]);

    let listed = office.done(&["store", "erase", "--due", "--date", "2025-09-30"]);
    assert!(listed.contains("Inget ska gallras 2025-09-30"), "{listed}");
    assert!(
        listed.contains("2 ärenden gallras senare, det första tidigast 2025-10-01."),
        "{listed}"
    );
    let listed = office.done(&["store", "erase", "--due", "--date", "2026-01-10"]);
    assert!(
        listed.starts_with("1 ärende ska gallras 2026-01-10:\n  2020-0147"),
        "{listed}"
    );
    assert!(
        listed.contains("1 ärende har ett gallringsstopp:\n  2020-0148"),
        "{listed}"
    );
    assert!(listed.contains("Överklagat"), "{listed}");
    assert!(listed.contains("Inget är gallrat."), "{listed}");
    let json = office.done(&["store", "erase", "--due", "--json"]);
    let read: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["cases"][0]["standing"], "due");
    assert_eq!(read["cases"][0]["finish_by"], "2026-12-31");
    assert_eq!(read["cases"][1]["held"], true);

    // The computer has stood still since 2020: nobody knows what day it is until someone says so.
    let confirm = [
        "store",
        "erase",
        "--due",
        "--confirm",
        "--decision",
        "Beslut 7",
    ];
    let refused = office.run(&confirm);
    assert_eq!(refused.code, 3);
    assert!(refused.err.contains("klocka har hoppat"), "{}", refused.err);
    let today = today().to_string();
    let with_day = |day: &str| [&confirm[..], &["--date", day]].concat().join(" ");
    let wrong = with_day("2026-01-10");
    let wrong: Vec<&str> = wrong.split(' ').collect();
    assert_eq!(office.run(&wrong).code, 2);
    let erased = office.done(&[&confirm[..], &["--date", &today]].concat());
    assert!(erased.contains("1 ärende är gallrat."), "{erased}");

    let shown = office.done(&["transcripts", "show", &office.first.to_string()]);
    assert!(
        shown.contains(&format!(
            "Gallrat {today} enligt Socialtjänstlagen (2025:400) 16 kap. 1 §"
        )),
        "{shown}"
    );
    assert!(shown.contains("Beslut: Beslut 7."), "{shown}");
    let listed = office.done(&["transcripts", "list"]);
    assert!(
        listed.contains(&format!("Gallrat {today} enligt")),
        "{listed}"
    );
    assert!(!listed.contains("2020-0147"), "{listed}");
    let verified = office.done(&["transcripts", "verify"]);
    assert!(verified.contains("1 gallrat ärende"), "{verified}");
    let log = office.run_with(
        &["store", "log", "--case", &office.first.to_string()],
        &[("VILJA_PASSPHRASE_FILE", "chefen")],
    );
    assert!(log.out.contains("ärendet gallrades"), "{}", log.err);

    // Nothing more is due while the hold stands; then the other one is, and the clock is believed now.
    assert_eq!(
        office
            .run(&["store", "release", &office.first.to_string()])
            .code,
        1
    );
    office.done(&["store", "release", "2020-0148"]);
    let erased = office.done(&confirm);
    assert!(erased.contains("1 ärende är gallrat."), "{erased}");
    let stone = office.done(&["store", "retention", &office.second.to_string()]);
    assert!(stone.starts_with("Gallrat"), "{stone}");
}

#[test]
fn the_rules_are_printed_with_what_is_not_verified_and_an_own_table_only_makes_them_longer() {
    let office = office();
    let rules = office.done(&["store", "retention"]);
    assert!(
        rules.contains("file  personakt: 5 år efter sista anteckningen"),
        "{rules}"
    );
    assert!(rules.contains("gallras inte"), "{rules}");
    // When 16 kap. 2 a § came into force has to be looked up; it says so.
    let protection = rules
        .lines()
        .find(|line| line.contains("16 kap. 2 a §"))
        .unwrap();
    assert!(protection.contains('('), "{protection}");
    assert!(protection.contains("kontrollera"), "{protection}");

    let own = |text: &str| {
        let path = office.machine.home().join("retention.toml");
        std::fs::write(path, text).unwrap();
    };
    own("[[rule]]\nclass = \"file\"\nyears = 4\ndecision = \"Plan 12\"\n");
    let refused = office.run(&["store", "erase", "--due"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused
            .err
            .contains("rad 1: 4 år är kortare tid än lagen ger för file: 5 år"),
        "{}",
        refused.err
    );
    own(
        "[office]\ntwo_people = true\n[[rule]]\nclass = \"file\"\nyears = 90\ndecision = \"Plan 12\"\n",
    );
    let rules = office.done(&["store", "retention"]);
    assert!(rules.contains("file  personakt: 90 år"), "{rules}");
    assert!(rules.contains("eget beslut: Plan 12"), "{rules}");
    assert!(rules.contains("Gallringen kräver två personer."), "{rules}");
    assert!(
        office
            .tell("2020-0147")
            .contains("Gallras tidigast 2110-10-01.")
    );
    for args in [
        &["store", "retention", "2020-0147", "--class", "none"][..],
        &["store", "retention", "2020-0147", "--answer", "none=yes"],
        &[
            "store",
            "retention",
            "2020-0147",
            "--answer",
            "exempt_area=maybe",
        ],
        &["store", "retention", "--class", "file"],
        &["store", "erase"],
        &["store", "erase", "--due", "--confirm"],
    ] {
        assert_eq!(office.run(args).code, 2, "{args:?}");
    }
}

/// Every way in which a table of the office's own is not taken names the line and what is wrong there.
#[test]
fn an_own_table_that_is_not_taken_says_why() {
    let office = office();
    let rule = |rest: &str| format!("[[rule]]\n{rest}\n");
    for (text, said) in [
        (
            rule("class = \"file\"\nyears = 9\ndecision = \"Plan 12\"\nfrom = 2026-10-01T12:00:00"),
            "rad 1: ett datum ska vara en hel dag.",
        ),
        (
            rule("class = \"file\"\ndecision = \"Plan 12\""),
            "rad 1: file ska ha antingen years eller never.",
        ),
        (
            "[office.answers]\nborn_here = \"yes\"\n".to_owned(),
            "rad 2: det finns ingen fråga som heter born_here.",
        ),
        (
            "[office.answers]\nexempt_area = \"maybe\"\n".to_owned(),
            "rad 2: svaret på exempt_area ska vara yes eller no.",
        ),
        (
            rule("class = \"file\"\nyears = 9\ndecision = \"Plan 12\"").repeat(2),
            "file har redan en regel i filen.",
        ),
        (
            rule("class = \"own\"\nyears = 9\ndecision = \"Plan 12\""),
            "own är ett eget slag och behöver title.",
        ),
        (
            rule("class = \"file\"\nyears = 9"),
            "regeln för file behöver decision",
        ),
    ] {
        office.machine.file("home/retention.toml", &text);
        let ran = office.run(&["store", "erase", "--due"]);
        assert_eq!(ran.code, 1, "{text}{}", ran.out);
        assert!(ran.err.contains(said), "{text}\n{}", ran.err);
    }
    office.machine.file(
        "home/retention.toml",
        "[office.answers]\nexempt_area = \"no\"\n",
    );
    let rules = office.done(&["store", "retention"]);
    assert!(
        rules.contains("Besvarat för alla ärenden här: Nej"),
        "{rules}"
    );
}

/// A class or an answer decides whether a case is ever erased, and each is said of the case and counted in the list.
#[test]
fn what_is_never_erased_or_not_yet_is_said_and_counted() {
    let office = office();
    let case = "2020-0147";
    let tell = |args: &[&str]| office.done(&[&["store", "retention", case][..], args].concat());
    let due = || office.done(&["store", "erase", "--due", "--date", "2027-01-10"]);
    let untold = tell(&[]);
    assert!(untold.contains("inte angivet"), "{untold}");
    let never = tell(&["--class", "parentage_adoption_placement"]);
    assert!(never.contains("Gallras inte: "), "{never}");
    assert!(due().contains("1 ärende gallras aldrig enligt lag."));
    let class = ["--class", "child_protection", "--last-note", "2020-10-01"];
    let not_yet = tell(&[&class[..], &["--answer", "child_is_30=no"]].concat());
    assert!(
        not_yet.contains("Gallras inte än, eftersom svaret är nej"),
        "{not_yet}"
    );
    assert!(due().contains("1 ärende gallras inte än."));
    let exempt = tell(&["--answer", "exempt_area=yes"]);
    assert!(
        exempt.contains("Gallras inte, eftersom svaret är ja"),
        "{exempt}"
    );
    assert!(due().contains("1 ärende är undantaget."));
    let since = tell(&[
        "--answer",
        "exempt_area=no",
        "--answer",
        "exempt_birth_day=no",
        "--answer",
        "child_is_30=yes",
    ]);
    assert!(since.contains("Ska gallras sedan 2025-10-01: "), "{since}");
    // Before the rules were in force there is none for the class.
    let listed = office.done(&["store", "erase", "--due", "--date", "2025-06-30"]);
    assert!(listed.contains("en regel för ärendets slag"), "{listed}");
    // A talk that no case was named for is listed by its name alone.
    let text = inflyttning();
    let began = began(&text, None);
    let folder = Realm::Real.folder(&office.machine.home());
    let mut store = Store::open(
        &folder,
        Realm::Real,
        Some(&Passphrase::new(PASSPHRASE)),
        Timestamp(THEN + 3),
    )
    .unwrap();
    store.begin(&began, &text, Timestamp(THEN + 3)).unwrap();
    drop(store);
    assert!(due().contains("utan nummer"));
    // What has left the office is elsewhere, whatever is erased here.
    let id = office.first.to_string();
    std::fs::create_dir(office.machine.path("out")).unwrap();
    let export = [
        "transcripts",
        "export",
        &id,
        "--format",
        "json",
        "--to",
        "out",
        "--yes",
    ];
    office.done(&[&export[..], &["--ground", "law", "--why", "begäran"]].concat());
    let listed = due();
    assert!(listed.contains("Har lämnats ut 1 gång."), "{listed}");

    for (args, said) in [
        (
            &[
                "store",
                "erase",
                "--due",
                "--date",
                "2027-01-10",
                "--confirm",
                "--decision",
                "B 1",
            ][..],
            "Gallringen görs bara för dagens datum.",
        ),
        (
            &["store", "erase", "--due", "--confirm", "--decision", " "],
            "Beslutets beteckning saknas.",
        ),
        (
            &["store", "hold", case, "--why", " "],
            "Skälet till gallringsstoppet saknas.",
        ),
    ] {
        let ran = office.run(args);
        assert_eq!(ran.code, 2, "{args:?}: {}", ran.out);
        assert!(ran.err.contains(said), "{}", ran.err);
    }
}

#[test]
fn two_people_are_an_officer_and_the_unit_manager_in_either_order() {
    let office = office();
    office.tell("2020-0147");
    std::fs::write(
        office.machine.home().join("retention.toml"),
        "[office]\ntwo_people = true\n",
    )
    .unwrap();
    let today = today().to_string();
    let confirm = [
        "store",
        "erase",
        "--due",
        "--confirm",
        "--decision",
        "Beslut 7",
        "--date",
        &today,
    ];
    let both = |first: &str, second: &str| {
        office.run_with(
            &confirm,
            &[
                ("VILJA_PASSPHRASE_FILE", first),
                ("VILJA_SECOND_PASSPHRASE_FILE", second),
            ],
        )
    };
    for (second, said) in [
        ("passphrase", "tillhör samma person"),
        ("kollegan", "en handläggare och en enhetschef"),
    ] {
        let ran = both("passphrase", second);
        assert_eq!(ran.code, 3);
        assert!(ran.err.contains(said), "{}", ran.err);
    }
    // Without a second person at all.
    let ran = office.run(&confirm);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.err.contains("två personer"), "{}", ran.err);
    let listed = office.done(&["transcripts", "list"]);
    assert!(listed.contains("2020-0147"), "{listed}");
    let ran = both("chefen", "kollegan");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("1 ärende är gallrat."), "{}", ran.out);
}

#[test]
fn erasing_renews_the_programs_own_backups_and_names_the_copies_that_it_does_not_look_after() {
    let office = office();
    office.tell("2020-0147");
    let usb = office.machine.path("usb");
    let usb = usb.to_str().unwrap();
    let own = Realm::Real.folder(&office.machine.home()).join("backup");
    // One of the program's own, and one by command.
    let store = Store::open(
        &Realm::Real.folder(&office.machine.home()),
        Realm::Real,
        Some(&Passphrase::new(PASSPHRASE)),
        Timestamp(THEN + 5),
    )
    .unwrap();
    let now = (Timestamp(THEN + 5), Date::new(2020, 9, 13).unwrap());
    let before = store.copier().rotate(&own, now, &mut |_, _, _| {}).unwrap();
    drop(store);
    office.done(&["store", "backup", usb]);
    let made = std::fs::read_dir(usb).unwrap().next().unwrap().unwrap();
    let today = today().to_string();
    let erased = office.done(&[
        "store",
        "erase",
        "--due",
        "--confirm",
        "--decision",
        "Beslut 7",
        "--date",
        &today,
    ]);
    assert!(erased.contains("är gjorda på nytt"), "{erased}");
    assert!(!before.folder.exists());
    assert_eq!(std::fs::read_dir(&own).unwrap().count(), 1);
    let named = format!("\n  {}\n", made.path().display());
    assert!(erased.contains(&named), "{erased}");
    // One that was made after the erasing holds nothing of it, and is not named the next time.
    office.tell("2020-0148");
    std::fs::remove_dir_all(made.path()).unwrap();
    office.done(&["store", "backup", usb]);
    let later = std::fs::read_dir(usb).unwrap().next().unwrap().unwrap();
    let erased = office.done(&[
        "store",
        "erase",
        "--due",
        "--confirm",
        "--decision",
        "Beslut 8",
    ]);
    assert!(
        erased.contains(&later.path().display().to_string()),
        "{erased}"
    );
    assert!(erased.contains("(finns inte där nu"), "{erased}");
}

/// A word that no form, no message and no program has, in every kind of field of a case that is due.
const CANARY: &str = "Kvastmossekanariefågel";

#[cfg(target_os = "linux")]
fn filled_with_canaries() -> Machine {
    let machine = Machine::new();
    machine.file("passphrase", PASSPHRASE);
    let folder = Realm::Real.folder(&machine.home());
    let passphrase = Passphrase::new(PASSPHRASE);
    let at = Timestamp(THEN);
    let mut store =
        Store::create(&folder, Realm::Real, Some(&passphrase), Cost::FLOOR, at).unwrap();
    let text = || CANARY.to_owned();
    let form = FormText {
        form: format!("id = \"inflyttning\" # {CANARY}\n"),
        texts: BTreeMap::from([("sv".to_owned(), text())]),
    };
    let began = Change::Began(Beginning {
        version: CANARY.into(),
        client_language: Some(CANARY.into()),
        case: Some("2020-0147".into()),
        ..beginning(&form, Date::new(2020, 9, 13).unwrap())
    });
    let id = store.begin(&began, &form, at).unwrap();
    let answered = |answer| Change::Answered {
        place: "story".into(),
        answer: Some(answer),
        before: Some(Answer::Text(text())),
        client_language: None,
    };
    let changes = [
        answered(Answer::Text(text())),
        answered(Answer::Narrative {
            words: text(),
            rendering: text(),
        }),
        answered(Answer::Code(CANARY.into())),
        answered(Answer::Choice(CANARY.into())),
        Change::Noted {
            place: "story".into(),
            note: text(),
            before: text(),
        },
        Change::Assessed {
            flag: "told_to_search".into(),
            assessment: Assessment::SetAside { reason: text() },
        },
        Change::Overridden {
            check: "any".into(),
            entry: None,
            note: text(),
            before: text(),
        },
        Change::Disagreed {
            text: text(),
            before: text(),
        },
        Change::Protected {
            on: true,
            reason: text(),
        },
        answered(Answer::Text(text())),
        Change::Finished,
        Change::Amended {
            place: "story".into(),
            before: Some(Answer::Text(text())),
            answer: Some(Answer::Text(text())),
            reason: text(),
        },
    ];
    store.append(&id, &changes, at).unwrap();
    let draft = Draft {
        place: text(),
        field: DraftField::Note,
        text: text(),
        rendering: text(),
        caret: 0,
    };
    store.keep_draft(&id, &draft).unwrap();
    let case = store.case_of(&id).unwrap();
    let answers = ["exempt_area", "exempt_birth_day", CANARY].map(|it| (it.to_owned(), false));
    let told_of = Told {
        class: Some("file".to_owned()),
        last_note: Date::new(2020, 10, 1),
        answers: BTreeMap::from(answers),
    };
    store.tell_case(&case, &told_of, at).unwrap();
    store.hold(&case, CANARY, at).unwrap();
    store.release(&case, at).unwrap();
    machine
}

/// What was said is neither in a file nor in the memory of the process that erased it, which still runs: it waits for
/// someone to read what it says. Nor does a program know it that is opened afterwards.
#[cfg(target_os = "linux")]
#[test]
fn what_was_erased_is_in_no_file_and_not_in_the_memory_of_the_process_that_erased_it() {
    let machine = filled_with_canaries();
    let (mut said, mut full) = std::io::pipe().unwrap();
    // The pipe takes so much; the next byte waits until someone reads.
    full.write_all(&vec![b'.'; 64 * 1024]).unwrap();
    let today = today().to_string();
    let mut command = machine.command(&[
        "store",
        "erase",
        "--due",
        "--confirm",
        "--decision",
        "Beslut 7",
        "--date",
        &today,
    ]);
    command
        .env("VILJA_PASSPHRASE_FILE", machine.path("passphrase"))
        .stdout(full);
    let mut child = command.spawn().unwrap();
    drop(command);
    let waits = || {
        let at = std::fs::read_to_string(format!("/proc/{}/wchan", child.id()));
        at.unwrap().contains("pipe_write")
    };
    let deadline = Instant::now() + Duration::from_mins(1);
    while !waits() {
        assert!(Instant::now() < deadline, "it does not get to the end");
        thread::sleep(Duration::from_millis(5));
    }
    let left = in_memory(child.id(), CANARY.as_bytes());
    // Otherwise nothing could be missed in it: this it is just about to say.
    let about_to_be_said = in_memory(child.id(), "1 ärende är gallrat.".as_bytes());
    let mut text = String::new();
    let ended = thread::scope(|scope| {
        scope.spawn(|| said.read_to_string(&mut text).unwrap());
        child.wait().unwrap()
    });
    assert!(ended.success());
    assert!(text.contains("1 ärende är gallrat."), "{text}");
    assert!(!any_file_holds(&machine.home(), CANARY.as_bytes()));
    let mut terminal = vilja(&machine.home(), "").on_terminal();
    terminal.wait_for("Lås upp");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
    terminal.wait_for(&today);
    let opened_later = in_memory(terminal.process(), CANARY.as_bytes());
    let number = in_memory(terminal.process(), b"2020-0147");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    match (about_to_be_said, left, opened_later, number) {
        (Some(control), Some(left), Some(opened_later), Some(number)) => {
            assert!(control > 0);
            assert_eq!((left, opened_later, number), (0, 0, 0));
        }
        _ => {
            let _unheard = writeln!(
                std::io::stderr(),
                "NOT TESTED: only root may read the memory of the program"
            );
        }
    }
}

#[cfg(target_os = "linux")]
fn any_file_holds(folder: &Path, part: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let path = file.unwrap().path();
        if path.is_dir() {
            return any_file_holds(&path, part);
        }
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(part.len()).any(|it| it == part)
    })
}
