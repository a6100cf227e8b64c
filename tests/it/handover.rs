//! Handing over between two stores by the command line: what leaves is what was shown, and what comes in waits.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::rc::Rc;

use serde_json::Value;
use vilja::app::msg::LoadedForm;
use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Assessment, Beginning, Command, Interview};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Draft, DraftField, FormText, Handover, Realm, Store, TranscriptId};

use crate::backup::Office;
use crate::cli::{Ran, ended};
use crate::consent::{hold_a_move, hold_consent};
use crate::desk::{Desk, Mode};

const CASE: &str = "K4711-9";
const AT: Timestamp = Timestamp(1_795_000_000_000);
const WHY: &str = "10 kap. 27 § OSL, till mottagningen i kommun B";

/// What was said, and is one answer, note or remark each.
const STORY: &str = "KANARIE-berättelse";
const NOTE: &str = "KANARIE-anteckning";
const OPPOSED: &str = "KANARIE-invändning";
const SET_ASIDE: &str = "KANARIE-skäl";
const AMENDED: &str = "KANARIE-rättelse";
/// What was taken back, written over, put aside or never became an answer, or is about another interview.
const NEVER: [&str; 5] = [
    "KANARIE-ångrad",
    "KANARIE-överskriven",
    "KANARIE-utkast",
    "KANARIE-annat",
    "KANARIE-hot",
];

fn form() -> Rc<LoadedForm> {
    Rc::new(Shelf::new(None).form("inflyttning").unwrap())
}

fn told(words: &str) -> Answer {
    Answer::Narrative {
        words: words.to_owned(),
        rendering: String::new(),
    }
}

pub(crate) fn choice(option: &str) -> Answer {
    Answer::Choice(option.into())
}

/// An interview that is held into a store, with its changes.
pub(crate) struct Talk {
    pub(crate) interview: Interview,
    store: Store,
    id: TranscriptId,
}

impl Talk {
    fn new(office: &Office) -> Self {
        Self::within(office.store(), false)
    }

    fn within(mut store: Store, training: bool) -> Self {
        let form = form();
        let beginning = Beginning {
            form: Rc::clone(&form.form.id),
            version: Rc::clone(&form.form.version),
            digest: Rc::clone(&form.digest),
            date: Date::new(2026, 11, 20).unwrap(),
            officer_language: "sv".into(),
            client_language: Some("ar".into()),
            case: Some(CASE.into()),
            training,
        };
        let (interview, changes) = Interview::begin(Rc::clone(&form.form), beginning);
        let text = FormText {
            form: form.source.to_string(),
            texts: (*form.files).clone(),
        };
        let id = store.begin(&changes[0], &text, AT).unwrap();
        Self {
            interview,
            store,
            id,
        }
    }

    pub(crate) fn does(&mut self, command: Command) {
        let changes = self.interview.apply(command).unwrap();
        self.store.append(&self.id, &changes, AT).unwrap();
    }

    pub(crate) fn says(&mut self, place: &str, answer: Answer) {
        let place = place.into();
        self.does(Command::Answer { place, answer });
    }

    /// Everything that can be said, also what is not to leave.
    pub(crate) fn holds(&mut self) {
        self.says("story", told(NEVER[0]));
        self.does(Command::Undo);
        self.says("story", told(NEVER[1]));
        self.says("story", told(STORY));
        self.says("previous_municipality", Answer::Code("2403".into()));
        self.says("told_to_search", choice("yes"));
        self.says("condition_consequence", choice("support_stopped"));
        self.does(Command::Note {
            place: "told_to_search".into(),
            note: NOTE.to_owned(),
        });
        self.says("wish_to_move", choice("pressured"));
        let flag = Rc::clone(&self.interview.findings().flags[0].id);
        self.does(Command::Assess {
            flag,
            assessment: Assessment::SetAside {
                reason: SET_ASIDE.to_owned(),
            },
        });
        self.does(Command::Disagree {
            text: OPPOSED.to_owned(),
        });
        let draft = Draft {
            place: "story".into(),
            field: DraftField::Answer,
            text: NEVER[2].to_owned(),
            rendering: String::new(),
            caret: 0,
        };
        self.store.keep_draft(&self.id, &draft).unwrap();
    }

    fn finishes(&mut self) {
        self.does(Command::Finish);
        self.does(Command::Amend {
            place: "wish_to_move".into(),
            answer: Some(choice("none")),
            reason: AMENDED.to_owned(),
        });
    }
}

/// Two offices, with a finished interview in the first and another one in the same case.
pub(crate) struct Two {
    pub(crate) a: Office,
    pub(crate) b: Office,
    pub(crate) id: String,
    pub(crate) key: String,
    pub(crate) words: String,
    pub(crate) own_words: String,
}

impl Two {
    pub(crate) fn new() -> Self {
        Self::with(|talk| {
            talk.holds();
            talk.finishes();
        })
    }

    pub(crate) fn with(held: impl FnOnce(&mut Talk)) -> Self {
        let (a, b) = (Office::new(), Office::new());
        a.with_manager();
        b.with_manager();
        let mut talk = Talk::new(&a);
        held(&mut talk);
        let id = talk.id.to_string();
        let mut other = Talk::within(talk.store, false);
        other.says("story", told(NEVER[3]));
        drop(other);
        // The first opening makes the passphrases of these stores dearer to guess, and says so.
        let ran = b.run(&["store", "receive-key"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let after = |out: &str, begins: &str| {
            let line = out.lines().find_map(|line| line.strip_prefix(begins));
            line.expect(begins).to_owned()
        };
        let key = ran.out.lines().next().unwrap().to_owned();
        let words = after(&ran.out, "Nyckelns ord: ");
        let ran = a.run(&["store", "receive-key"]);
        let own_words = after(&ran.out, "Lagrets egna ord, när du lämnar över något: ");
        fs::create_dir(a.machine.path("out")).unwrap();
        Self {
            a,
            b,
            id,
            key,
            words,
            own_words,
        }
    }

    pub(crate) fn seal(&self, more: &[&str]) -> Ran {
        let args = [
            "transcripts",
            "seal",
            &self.id,
            "--recipient",
            &self.key,
            "--from",
            "Anna, kommun A",
        ];
        self.a.run(&[&args, more].concat())
    }

    /// Seals on a provision of law, and returns the file with what was shown.
    pub(crate) fn sealed(&self, more: &[&str]) -> (PathBuf, String) {
        let args = [
            "--ground",
            "law",
            "--why",
            WHY,
            "--to",
            "out",
            "--yes",
            "--words",
            &self.words,
        ];
        let ran = self.seal(&[&args, more].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
        let file = ran.out.lines().find_map(|line| line.strip_prefix("Fil: "));
        (self.a.machine.path(file.unwrap()), ran.out)
    }

    pub(crate) fn n_files(&self) -> usize {
        fs::read_dir(self.a.machine.path("out")).unwrap().count()
    }

    fn opened(&self, file: &Path) -> Handover {
        self.b
            .store()
            .open_handover(&fs::read(file).unwrap())
            .unwrap()
    }

    pub(crate) fn import(&self, file: &Path) -> Ran {
        self.b
            .run(&["transcripts", "import", file.to_str().unwrap()])
    }
}

/// Whether something is said as words of their own: four figures in the middle of a digest say nothing.
fn tells(text: &str, said: &str) -> bool {
    text.match_indices(said).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + said.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|it| it == text.as_bytes())
}

/// The places that stand in parentheses behind the questions of a sheet.
fn places_shown(sheet: &str) -> BTreeSet<String> {
    let lines = sheet
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("      "));
    lines
        .filter_map(|line| Some(line.rsplit_once("  (")?.1.strip_suffix(')')?.to_owned()))
        .collect()
}

/// The places that a container says something of.
fn places_held(handover: &Handover) -> BTreeSet<String> {
    use vilja::engine::interview::Change;
    let places = handover.changes().iter().filter_map(|change| match change {
        Change::Answered { place, .. }
        | Change::Noted { place, .. }
        | Change::Amended { place, .. }
        | Change::EntryAdded { roster: place, .. } => Some(place.to_string()),
        _ => None,
    });
    places.collect()
}

/// Every text in the JSON of a container that is no key, and none of the form.
fn texts(plain: &[u8]) -> Vec<String> {
    fn collect(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::String(text) => match serde_json::from_str::<Value>(text) {
                // A record is JSON in JSON.
                Ok(inner @ Value::Object(_)) => collect(&inner, into),
                _ => into.push(text.clone()),
            },
            Value::Array(list) => list.iter().for_each(|it| collect(it, into)),
            Value::Object(object) if object.contains_key("texts") => {}
            Value::Object(object) => object.values().for_each(|it| collect(it, into)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    let json = serde_json::Deserializer::from_slice(&plain[116..]).into_iter::<Value>();
    for value in json {
        collect(&value.unwrap(), &mut found);
    }
    found
}

#[test]
fn exactly_what_the_sheet_shows_is_in_the_container() {
    let two = Two::new();
    let (file, sheet) = two.sealed(&[]);
    let handover = two.opened(&file);
    for canary in [
        STORY,
        NOTE,
        OPPOSED,
        SET_ASIDE,
        AMENDED,
        CASE,
        WHY,
        "Anna, kommun A",
    ] {
        assert!(holds(handover.plain(), canary), "{canary}");
        assert!(sheet.contains(canary), "{canary}: {sheet}");
    }
    for canary in NEVER {
        assert!(!holds(handover.plain(), canary), "{canary}");
        assert!(!sheet.contains(canary), "{canary}: {sheet}");
    }
    assert_eq!(places_shown(&sheet), places_held(&handover));
    // Whatever else stands in it is a name of the form, a kind of change or a number.
    let form = form();
    let is_of_form = |text: &str| form.source.contains(text);
    let is_digits =
        |text: &str| text.len().is_multiple_of(32) && text.chars().all(|it| it.is_ascii_hexdigit());
    let known = [
        "began",
        "answered",
        "entry_added",
        "noted",
        "moved",
        "undone",
        "assessed",
        "disagreed",
        "finished",
        "amended",
        "form",
        "changes",
        "chain",
        "checkpoint",
        "findings",
        "real",
        "law",
        "sv",
        "ar",
        "yes",
        "no",
        "unknown",
        "2403",
    ];
    for text in texts(handover.plain()) {
        let is_told = sheet.contains(&text) || known.contains(&text.as_str());
        assert!(
            is_told || is_of_form(&text) || is_digits(&text) || text.len() == 128,
            "{text}"
        );
    }
    // A file that no one else reads, under a made-up name that tells nothing.
    let bytes = fs::read(&file).unwrap();
    for canary in [STORY, CASE, "inflyttning", "kommun A"] {
        assert!(!holds(&bytes, canary), "{canary}");
    }
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(
        name.starts_with("utdrag-20") && file.extension().unwrap() == "age",
        "{name}"
    );
    assert_eq!(name.len(), "utdrag-2026-11-20-01234567.age".len());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    assert_eq!(two.n_files(), 1);
}

#[test]
fn chosen_sections_leave_alone_and_without_what_rests_on_the_others() {
    let two = Two::new();
    let (file, sheet) = two.sealed(&["--section", "wish"]);
    let handover = two.opened(&file);
    for canary in [STORY, NOTE, OPPOSED, SET_ASIDE] {
        assert!(!holds(handover.plain(), canary), "{canary}");
        assert!(!sheet.contains(canary), "{canary}: {sheet}");
    }
    assert_eq!(
        places_shown(&sheet),
        BTreeSet::from(["wish_to_move".to_owned()])
    );
    assert_eq!(places_held(&handover), places_shown(&sheet));
    assert!(holds(handover.plain(), AMENDED) && sheet.contains(AMENDED));
    assert!(handover.pointed().is_none());
    assert!(
        sheet.contains("Avsnitt som inte är med: opening, background"),
        "{sheet}"
    );
    // The head of the chain is proven all the same.
    assert!(handover.proven().receipt.is_some());

    let ran = two.seal(&[
        "--ground",
        "law",
        "--why",
        WHY,
        "--preview",
        "--section",
        "no_such",
    ]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("opening"), "{}", ran.err);
}

#[test]
fn a_protected_interview_leaves_without_what_is_covered_unless_that_is_named() {
    let two = Two::with(|talk| {
        talk.holds();
        talk.does(Command::Protect {
            on: true,
            reason: NEVER[4].to_owned(),
        });
        talk.finishes();
    });
    let law = [
        "--ground", "law", "--why", WHY, "--to", "out", "--yes", "--words", &two.words,
    ];
    let refused = two.seal(&law);
    assert_eq!(refused.code, 1);
    assert!(!refused.out.contains(STORY) && two.n_files() == 0);

    let (file, sheet) = two.sealed(&["--reveal"]);
    let handover = two.opened(&file);
    for canary in [
        STORY, NOTE, OPPOSED, SET_ASIDE, AMENDED, CASE, "2403", "Bjurholm",
    ] {
        assert!(
            !texts(handover.plain()).iter().any(|it| tells(it, canary)),
            "{canary}"
        );
        assert!(!tells(&sheet, canary), "{canary}: {sheet}");
    }
    assert_eq!(places_shown(&sheet), places_held(&handover));
    assert!(
        sheet.contains("inte är med: previous_municipality, story, told_to_search"),
        "{sheet}"
    );

    let (file, sheet) = two.sealed(&["--reveal", "--covered", "story"]);
    let handover = two.opened(&file);
    assert!(holds(handover.plain(), STORY) && sheet.contains(STORY));
    for canary in [NOTE, OPPOSED, CASE, NEVER[4]] {
        assert!(
            !holds(handover.plain(), canary) && !sheet.contains(canary),
            "{canary}"
        );
    }
    // It is protected on the other side too, and nothing of it stands in a list.
    assert_eq!(two.import(&file).code, 0);
    let accepted = two.b.run(&[
        "transcripts",
        "accept",
        &two.id,
        "--case",
        "B-77",
        "--yes",
        "--words",
        &two.own_words,
    ]);
    assert_eq!(accepted.code, 0, "{}", accepted.err);
    let listed = two.b.run(&["transcripts", "list"]).out;
    assert!(
        listed.contains("skyddat samtal") && !listed.contains("B-77"),
        "{listed}"
    );
    let shown = two.b.run(&["transcripts", "show", &two.id]).out;
    assert!(!shown.contains(STORY) && !shown.contains(WHY), "{shown}");
}

#[test]
fn without_a_ground_or_the_right_words_nothing_leaves() {
    let two = Two::new();
    let to = ["--to", "out", "--yes"];
    let ran = two.seal(&[&to[..], &["--words", &two.words]].concat());
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("--ground"), "{}", ran.err);
    let law = ["--ground", "law", "--why", WHY];
    let ran = two.seal(&[&to[..], &law].concat());
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("--words"), "{}", ran.err);
    // The words of another key: here those of the sender's own.
    let ran = two.seal(&[&to[..], &law, &["--words", &two.own_words]].concat());
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("receive-key"), "{}", ran.err);
    // A ground that names the case would stand in the log after the case is gone.
    let why = format!("ärende {CASE}");
    let ran = two.seal(&["--ground", "law", "--why", &why, "--preview"]);
    assert_eq!(ran.code, 3);
    assert!(!ran.err.contains(CASE), "{}", ran.err);
    // A look at it writes nothing, and a pipe that cannot be asked neither.
    let preview = two.seal(&[&law[..], &["--preview"]].concat());
    assert_eq!((preview.code, preview.err.as_str()), (0, ""));
    assert!(preview.out.contains(STORY) && preview.out.contains("Inget är skrivet."));
    let ran = two.seal(&[&law[..], &["--to", "out", "--words", &two.words]].concat());
    assert_eq!(ran.code, 1);
    let log = two.a.run_as_manager(&["store", "log"]).out;
    assert!(!log.contains("förseglat"), "{log}");
    assert_eq!(two.n_files(), 0);
    // What is no key is none.
    let ran = two.a.run(&[
        "transcripts",
        "seal",
        &two.id,
        "--recipient",
        "age1x",
        "--from",
        "A",
        "--ground",
        "law",
        "--why",
        WHY,
        "--preview",
    ]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("age1"), "{}", ran.err);
}

#[test]
fn a_handover_is_logged_on_both_sides_and_counts_as_handed_out() {
    let two = Two::new();
    let (file, _) = two.sealed(&["--section", "wish"]);
    let log = two.a.run_as_manager(&["store", "log", "--case", CASE]).out;
    let line = log
        .lines()
        .find(|line| line.contains("förseglat"))
        .expect(&log);
    for part in [two.words.as_str(), "wish", "lag", WHY, &two.id] {
        assert!(line.contains(part), "{part}: {line}");
    }
    assert_eq!(two.import(&file).code, 0);
    let reject = ["transcripts", "reject", &two.id, "--yes"];
    assert_eq!(two.b.run(&reject).code, 0);
    let log = two.b.run_as_manager(&["store", "log"]).out;
    for deed in ["kom in från", "togs bort"] {
        let line = log.lines().find(|line| line.contains(deed)).expect(deed);
        assert!(line.contains(&two.own_words), "{line}");
    }
    let json = two.a.run_as_manager(&["store", "log", "--json"]).out;
    let json: Value = serde_json::from_str(&json).unwrap();
    let lines = json["log"].as_array().unwrap();
    let sealed = lines.iter().find(|line| line["did"] == "sealed").unwrap();
    assert_eq!(
        (&sealed["ground"], &sealed["to"]),
        (&"law".into(), &two.words.clone().into())
    );
    let mut store = two.a.store();
    assert_eq!(store.cases().unwrap()[0].n_handed_out, 1);
}

#[test]
fn what_comes_in_waits_until_the_senders_words_are_known_and_comes_in_once() {
    let two = Two::new();
    let (file, _) = two.sealed(&[]);
    let ran = two.import(&file);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    for said in [
        STORY,
        CASE,
        WHY,
        "Anna, kommun A",
        &two.own_words,
        "läser svaren likadant",
    ] {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    let list = || two.b.run(&["transcripts", "list"]).out;
    assert!(!list().contains(&two.id), "{}", list());
    assert_eq!(two.b.run(&["transcripts", "show", &two.id]).code, 1);
    let waiting = two.b.run(&["transcripts", "received"]).out;
    assert!(
        waiting.contains(&two.id) && !waiting.contains(STORY),
        "{waiting}"
    );
    let again = two.import(&file);
    assert_eq!(again.code, 0);
    assert!(again.out.contains("Samma fil kom in"), "{}", again.out);

    let accept = |more: &[&str]| {
        let args = [
            "transcripts",
            "accept",
            &two.id[..6],
            "--case",
            "B-77",
            "--yes",
        ];
        two.b.run(&[&args, more].concat())
    };
    assert_eq!(accept(&[]).code, 1);
    let wrong = accept(&["--words", &two.words]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("reject"), "{}", wrong.err);
    assert!(!list().contains(&two.id));
    let ran = accept(&["--words", &two.own_words.to_uppercase()]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(list().contains("B-77"), "{}", list());
    let shown = two.b.run(&["transcripts", "show", &two.id]).out;
    for said in [
        STORY,
        NOTE,
        "Anna, kommun A",
        &two.own_words,
        "B-77",
        CASE,
        WHY,
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let again = two.import(&file);
    assert_eq!(again.code, 0);
    assert!(again.out.contains("redan mottagen"), "{}", again.out);
    assert_eq!(accept(&["--words", &two.own_words]).code, 3);
    assert_eq!(two.b.run(&["transcripts", "verify"]).code, 0);
    assert_eq!(list().lines().filter(|line| !line.is_empty()).count(), 1);

    // The code on the sender's paper is the one that the receiver sees.
    let theirs = two.a.run(&["transcripts", "show", &two.id]).out;
    let code = theirs.lines().find_map(|line| {
        let code = line
            .split(' ')
            .find(|it| it.len() == 11 && it.as_bytes()[5] == b'-')?;
        Some(code.trim_end_matches('.').to_owned())
    });
    let code = code.expect(&theirs);
    assert!(
        shown.contains(&format!("Avsändarens kvittokod: {code}")),
        "{code}: {shown}"
    );
}

#[test]
fn practice_and_real_never_take_each_others() {
    let two = Two::new();
    let (file, _) = two.sealed(&[]);
    let home = two.b.machine.home();
    let cost = vilja::store::Cost::new(64, 1, 1).unwrap();
    let folder = Realm::Training.folder(&home);
    let practice = Store::create(&folder, Realm::Training, None, cost, AT).unwrap();
    let key = practice.receiving_key().to_string();
    let mut talk = Talk::within(practice, true);
    talk.says("story", told("övning"));
    let id = talk.id.to_string();
    drop(talk);
    let path = file.to_str().unwrap();
    let refused = two.b.run(&["transcripts", "import", path, "--training"]);
    assert_eq!(refused.code, 3);
    assert!(refused.err.contains("--training"), "{}", refused.err);
    // Sealed to the right key and held in the wrong realm.
    let words = two.b.run(&["store", "receive-key", "--training"]).out;
    assert!(words.contains(&key) && words.contains("ÖVNING"), "{words}");
    let folder = two.b.machine.path("out");
    fs::create_dir(&folder).unwrap();
    let args = [
        "transcripts",
        "seal",
        &id,
        "--training",
        "--recipient",
        &two.key,
        "--words",
        &two.words,
        "--from",
        "A",
        "--to",
        "out",
        "--yes",
    ];
    let ran = two.b.run(&args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let file = fs::read_dir(&folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let refused = two
        .b
        .run(&["transcripts", "import", file.to_str().unwrap()]);
    assert_eq!(refused.code, 3);
    assert!(
        refused.err.contains("övning") || refused.err.contains("Övning"),
        "{}",
        refused.err
    );
    assert!(two.b.store().waiting().unwrap().is_empty());
}

#[test]
fn a_file_that_is_none_or_was_damaged_is_refused_in_words() {
    let two = Two::new();
    let (file, _) = two.sealed(&[]);
    let good = fs::read(&file).unwrap();
    let mut flipped = good.clone();
    let at = flipped.len() - 40_000;
    flipped[at] ^= 1;
    let cases: [(&str, Vec<u8>, &str); 5] = [
        ("empty.age", Vec::new(), "ingen överlämning"),
        (
            "text.age",
            b"\x1b]52;c;aGVq\x07 hej\n".to_vec(),
            "ingen överlämning",
        ),
        ("cut.age", good[..good.len() / 2].to_vec(), "skadad"),
        ("flipped.age", flipped, "skadad"),
        ("longer.age", [&good[..], b"x"].concat(), "skadad"),
    ];
    for (name, bytes, expected) in cases {
        let path = two.b.machine.path(name);
        fs::write(&path, bytes).unwrap();
        let ran = two.import(&path);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{name}");
        assert!(ran.err.contains(expected), "{name}: {}", ran.err);
        assert!(!ran.err.contains('\u{1b}') && !ran.err.contains(STORY));
    }
    // Larger than any: it is not even read.
    let path = two.b.machine.path("huge.age");
    fs::File::create(&path)
        .unwrap()
        .set_len(10_000_000_000)
        .unwrap();
    let ran = two.import(&path);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("större"), "{}", ran.err);
    let gone = two.import(&two.b.machine.path("gone.age"));
    assert_eq!(gone.code, 3);
    let folder = two.import(&two.b.machine.home());
    assert_eq!(folder.code, 3);
    assert!(two.b.store().waiting().unwrap().is_empty());
}

#[test]
fn no_text_in_it_steers_the_terminal() {
    const HOSTILE: &str = "\u{1b}]52;c;aGVq\u{7}\u{1b}[2J\u{9b}31m\u{202e}KANARIE-styr\u{2069}";
    let two = Two::with(|talk| {
        talk.says("story", told(HOSTILE));
        talk.does(Command::Note {
            place: "story".into(),
            note: HOSTILE.to_owned(),
        });
        talk.does(Command::Disagree {
            text: HOSTILE.to_owned(),
        });
    });
    let why = format!("{WHY} {HOSTILE}");
    let args = [
        "transcripts",
        "seal",
        &two.id,
        "--recipient",
        &two.key,
        "--words",
        &two.words,
        "--from",
        HOSTILE,
        "--ground",
        "law",
        "--why",
        &why,
        "--to",
        "out",
        "--yes",
    ];
    let sealed = two.a.run(&args);
    assert_eq!(sealed.code, 0, "{}", sealed.err);
    let file = fs::read_dir(two.a.machine.path("out"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let import = two.import(&file);
    let received = two.b.run(&["transcripts", "received"]);
    let one = two.b.run(&["transcripts", "received", &two.id]);
    let accept = two.b.run(&[
        "transcripts",
        "accept",
        &two.id,
        "--yes",
        "--words",
        &two.own_words,
    ]);
    let shown = two.b.run(&["transcripts", "show", &two.id]);
    let log = two.a.run_as_manager(&["store", "log"]);
    for ran in [&sealed, &import, &received, &one, &accept, &shown, &log] {
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains("KANARIE-styr"), "{}", ran.out);
        let steers = |it: char| (it.is_control() && it != '\n') || it == '\u{202e}';
        assert!(!ran.out.contains(steers), "{:?}", ran.out);
    }
}

#[test]
fn consent_has_to_stand_in_the_case() {
    let machine = crate::cli::Machine::new();
    hold_a_move(&machine.home(), "2027-3");
    let list = machine.run(&["transcripts", "list", "--training"]).out;
    let id = list
        .lines()
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    let key = machine.run(&["store", "receive-key", "--training"]).out;
    let key = key.lines().nth(1).unwrap();
    let seal = || {
        let args = [
            "transcripts",
            "seal",
            &id,
            "--training",
            "--recipient",
            key,
            "--from",
            "A",
            "--preview",
            "--ground",
            "consent",
            "--why",
            "till kommun B",
        ];
        machine.run(&args)
    };
    let ran = seal();
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("inget samtycke som gäller nu"),
        "{}",
        ran.err
    );
    hold_consent(&machine.home(), "2027-3");
    let ran = seal();
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.out.contains("Samtycket är lämnat i samtalet"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Samtycket säger:"), "{}", ran.out);
    assert!(ran.out.contains("Det avgör du"), "{}", ran.out);
}

#[test]
fn the_pages_that_read_answers_together_say_that_it_is_an_extract() {
    for (is_part, n_expected) in [(true, 1), (false, 0)] {
        let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
        desk.reopen_as(None, is_part);
        let said = |desk: &Desk| {
            format!("{:?}", desk.page())
                .matches("Det är ett utdrag")
                .count()
        };
        for page in ["flags", "review"] {
            desk.act(page);
            assert_eq!(said(&desk), n_expected, "{page}");
        }
    }
}

/// Killed as soon as its log has grown by so much, the store has all of it or nothing, and takes the file again.
#[test]
fn a_killed_import_or_accepting_leaves_all_or_nothing() {
    let two = Two::new();
    let (file, _) = two.sealed(&[]);
    let path = file.to_str().unwrap();
    let wal = two.b.folder().join("vault.db-wal");
    let killed_at = |args: &[&str], bytes: u64| {
        let mut command = two.b.command(args);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        while child.try_wait().unwrap().is_none() {
            if fs::metadata(&wal).is_ok_and(|it| it.len() > bytes) {
                let _gone = child.kill();
            }
        }
    };
    let state = || {
        let mut store = two.b.store();
        assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
        (store.waiting().unwrap().len(), store.list().unwrap().len())
    };
    for kib in [0, 64, 256] {
        killed_at(&["transcripts", "import", path], kib * 1024);
        assert!([(0, 0), (1, 0)].contains(&state()), "{kib}");
    }
    assert_eq!(two.import(&file).code, 0);
    assert_eq!(state(), (1, 0));
    let accept = [
        "transcripts",
        "accept",
        &two.id,
        "--yes",
        "--words",
        &two.own_words,
    ];
    for kib in [0, 32, 128, 256] {
        killed_at(&accept, kib * 1024);
        assert!([(1, 0), (0, 1)].contains(&state()), "{kib}");
    }
    let ran = ended(two.b.command(&accept), "");
    assert!(ran.code == 0 || ran.code == 3, "{}", ran.err);
    assert_eq!(state(), (0, 1));
    let shown = two.b.run(&["transcripts", "show", &two.id]).out;
    assert!(
        shown.contains("Mottaget") && shown.contains(STORY),
        "{shown}"
    );
}
