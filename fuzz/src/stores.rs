//! What must hold of a store, of its files and of what leaves it, whatever is done to them.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tempfile::TempDir;
use vilja::app::msg::LoadedForm;
use vilja::cli::exported;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Assessment, Beginning, Change, Command, HeldWith, Interview};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::thrown::{self, Tampering, Verdict};
use vilja::store::{
    Cost, Decision, Draft, DraftField, FaultKind, FormText, Opener, Passphrase, Purpose, Realm,
    Receipt, Restoring, Store, StoreTrouble, TranscriptId, salvage,
};
use vilja::text::catalog::Catalog;

const START: Timestamp = Timestamp(1_795_000_000_000);

fn right() -> Passphrase {
    Passphrase::new("rätt")
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).expect("a cost")
}

fn later(seconds: i64) -> Timestamp {
    Timestamp(START.0 + seconds * 1000)
}

fn form() -> FormText {
    FormText {
        form: "id = \"sample\"\n".to_owned(),
        texts: BTreeMap::from([("sv".to_owned(), "a = b".to_owned())]),
    }
}

fn beginning(case: Option<&str>) -> Beginning {
    Beginning {
        form: "sample".into(),
        version: "1".into(),
        digest: form().digest().into(),
        date: Date::new(2026, 11, 20).expect("a day"),
        officer_language: "sv".into(),
        client_language: Some("ar".into()),
        case: case.map(Into::into),
        training: false,
    }
}

fn told(text: &str) -> Change {
    Change::Answered {
        place: "story".into(),
        answer: Some(Answer::Text(text.to_owned())),
        before: None,
        client_language: None,
    }
}

fn made(folder: &Path) -> Store {
    Store::create(folder, Realm::Real, Some(&right()), cheap(), START).expect("a store")
}

fn opened(folder: &Path, at: Timestamp) -> Store {
    Store::open(folder, Realm::Real, Some(&right()), at)
        .unwrap_or_else(|trouble| panic!("it does not open: {trouble:?}"))
}

/// A store with what every kind of event leaves: told, finished, amended, protected, held, erased, cut, opened, exported.
fn with_everything(folder: &Path) -> Store {
    let mut store = made(folder);
    let mut ids = Vec::new();
    for case in [
        Some("2026-0147"),
        Some("2026-0148"),
        None,
        Some("2026-0149"),
    ] {
        let id = store
            .begin(&Change::Began(beginning(case)), &form(), later(1))
            .expect("begun");
        for n in 0..3 {
            store
                .append(&id, &[told(&format!("svar {n}"))], later(2))
                .expect("stored");
        }
        ids.push(id);
    }
    let [first, second, third, gone] = ids[..] else {
        panic!("four");
    };
    let assessed = Change::Assessed {
        flag: "F".into(),
        assessment: Assessment::Confirmed,
    };
    store
        .append(&first, &[assessed, Change::Finished], later(3))
        .expect("stored");
    let later_form = FormText {
        form: "id = \"sample\"\nversion = \"2\"\n".to_owned(),
        texts: BTreeMap::new(),
    };
    let changed = Change::FormChanged {
        held_with: HeldWith {
            version: "2".into(),
            digest: later_form.digest().into(),
        },
        unfit: Vec::new(),
        back: Vec::new(),
    };
    store
        .append_with_forms(&third, &[changed], &[later_form], later(3))
        .expect("stored");
    let amended = Change::Amended {
        place: "story".into(),
        answer: None,
        before: None,
        reason: "fel".to_owned(),
    };
    store.append(&first, &[amended], later(4)).expect("stored");
    let protected = Change::Protected {
        on: true,
        reason: "skyddad".to_owned(),
    };
    store
        .append(&second, &[protected], later(5))
        .expect("stored");
    store
        .append(&second, &[told("efter")], later(6))
        .expect("stored");
    let case = store.case_of(&third).expect("a case");
    store.hold(&case, "begärd", later(7)).expect("held");
    let case = store.case_of(&gone).expect("a case");
    let decision = Decision {
        rule: "file".to_owned(),
        sources: vec!["sol".to_owned()],
        reference: "7".to_owned(),
        two_people: false,
    };
    store
        .erase(&[(case, decision)], None, later(8))
        .expect("erased");
    store
        .load(&first, Purpose::Export, later(9))
        .expect("loaded");
    store
}

/// T6: nothing can be edited, put in, taken out or moved without being found, by anyone who does not compute the chain anew.
pub(crate) fn what_is_accepted_is_as_it_was(edits: &[u8]) {
    thread_local! {
        static STORE: OnceCell<(TempDir, RefCell<Tampering>)> = const { OnceCell::new() };
    }
    STORE.with(|store| {
        let (_, tampering) = store.get_or_init(|| {
            let home = tempfile::tempdir().expect("a folder");
            let store = with_everything(&home.path().join("real"));
            (home, RefCell::new(Tampering::with(store).expect("a store")))
        });
        let verdict = tampering.borrow_mut().check(edits).expect("checked");
        assert!(
            !matches!(verdict, Verdict::Missed(_)),
            "{verdict:?} by {edits:?}"
        );
    });
}

/// T7: whatever stands in a key file is refused or read, and read as it is written out again. What nobody without the vault key
/// wrote is as it was, byte for byte.
pub(crate) fn a_key_file_is_refused_or_read(content: &[u8]) {
    thread_local! {
        static ORIGINAL: Vec<u8> = thrown::a_key_file(&right(), cheap()).expect("a key file");
    }
    ORIGINAL.with(|original| {
        let read = thrown::key_file(original).expect("it is one");
        assert!(read.is_sealed && read.slots.len() == 1);
        // As it comes; with a checksum that is right; and as edits of one that was written.
        let mut mutated = original.clone();
        for edit in content.chunks_exact(3).take(16) {
            let at = usize::from(edit[0]) * 256 + usize::from(edit[1]);
            let n_bytes = mutated.len();
            if let Some(byte) = mutated.get_mut(at % n_bytes) {
                *byte = edit[2];
            }
        }
        for content in [
            content.to_vec(),
            summed(content),
            summed(body(&mutated)),
            mutated,
        ] {
            let Some(read) = thrown::key_file(&content) else {
                continue;
            };
            if read.is_sealed {
                assert!(body(&content) == body(original), "edited and sealed");
            }
            let again = thrown::key_file(&read.again).expect("what was written is read");
            assert!(again.is_sealed);
            assert_eq!(
                (again.slots, again.generation),
                (read.slots, read.generation)
            );
        }
    });
}

fn body(content: &[u8]) -> &[u8] {
    let mark = b"# checksum ";
    let at = content.windows(mark.len()).rposition(|it| it == mark);
    &content[..at.unwrap_or(content.len())]
}

fn summed(body: &[u8]) -> Vec<u8> {
    let mut content = body.to_vec();
    content.extend_from_slice(b"# checksum ");
    content.extend_from_slice(blake3::hash(body).to_hex().as_bytes());
    content.push(b'\n');
    content
}

/// T10: what leaves is read back as what was told, in every format; no cell is a formula, nothing steers, no text adds a line.
pub(crate) fn an_export_is_read_back(text: &str) {
    thread_local! {
        static FORM: Rc<LoadedForm> = {
            let form = super::sample();
            Rc::new(LoadedForm {
                form: Rc::new(form),
                digest: "0".repeat(64).into(),
                source: "".into(),
                texts: Rc::new(Catalog::new()),
                unreviewed: Vec::new(),
                own: std::collections::BTreeMap::new(),
                register: None,
                sources: None,
                files: Rc::default(),
            })
        };
    }
    let id = TranscriptId::parse("7ZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-Z")
        .or_else(|| TranscriptId::parse(&"0".repeat(26)))
        .expect("a name");
    let exported = FORM.with(|form| {
        let begin = Beginning {
            digest: "0".repeat(64).into(),
            ..beginning(Some(text))
        };
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form.form), begin);
        let commands = [
            Command::Answer {
                place: "told".into(),
                answer: Answer::Narrative {
                    words: text.to_owned(),
                    rendering: text.to_owned(),
                },
            },
            Command::Note {
                place: "told".into(),
                note: text.to_owned(),
            },
            Command::Disagree {
                text: text.to_owned(),
            },
            Command::Finish,
            Command::Amend {
                place: "told".into(),
                answer: Some(Answer::Narrative {
                    words: text.to_owned(),
                    rendering: String::new(),
                }),
                reason: text.to_owned(),
            },
        ];
        for command in commands {
            // What an interview refuses is not in it.
            if let Ok(more) = interview.apply(command) {
                changes.extend(more);
            }
        }
        let day = Date::new(2026, 11, 20).expect("a day");
        exported(form, &changes, id, text, day).expect("an export")
    });

    let steers = |letter: char| letter.is_control() && letter != '\n';
    let json: serde_json::Value = serde_json::from_str(&exported.json).expect("JSON");
    assert_eq!(json["transcripts"][0]["id"], id.to_string());
    // In JSON a control character can only stand escaped.
    assert!(!exported.json.contains(steers), "{:?}", exported.json);

    let mut table = csv::ReaderBuilder::new()
        .has_headers(true)
        .from_reader(exported.csv.as_bytes());
    let mut n_rows = 0;
    for row in table.records() {
        let row = row.expect("a table");
        assert_eq!(row.len(), 15);
        for cell in &row {
            let seen = cell.trim_start_matches(|it: char| {
                it.is_whitespace()
                    || it.is_control()
                    || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
            });
            assert!(
                !seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']),
                "{cell:?}"
            );
            assert!(!cell.starts_with(['\t', '\r', '\n']), "{cell:?}");
            assert!(!cell.contains(steers), "{cell:?}");
        }
        n_rows += 1;
    }
    assert_eq!(n_rows, FORM.with(|form| form.form.questions.len()));

    assert!(
        !exported.markdown.contains(steers),
        "{:?}",
        exported.markdown
    );
    assert!(
        !exported.markdown.contains(['<', '>']),
        "{:?}",
        exported.markdown
    );
    for line in exported.markdown.lines() {
        let starts_as_ours = ["# ", "## ", "### ", "- ", "  - ", "**"]
            .iter()
            .any(|start| line.starts_with(start));
        let makes_nothing = !line.starts_with(['-', '+', '=', '#', ' ', '*', '_']);
        assert!(starts_as_ours || makes_nothing, "{line:?}");
    }
}

/// T12: whatever is looked for, the answer is a list and never trouble; and what is found is what was looked for.
pub(crate) fn a_search_finds_or_finds_nothing(text: &str) {
    thread_local! {
        static STORE: OnceCell<(TempDir, RefCell<Store>)> = const { OnceCell::new() };
    }
    STORE.with(|store| {
        let (_, store) = store.get_or_init(|| {
            let home = tempfile::tempdir().expect("a folder");
            let mut store = with_everything(&home.path().join("real"));
            for case in ["å'--;", "%", "\"", "2026_0147", "*"] {
                store
                    .begin(&Change::Began(beginning(Some(case))), &form(), later(1))
                    .expect("begun");
            }
            (home, RefCell::new(store))
        });
        let mut store = store.borrow_mut();
        let found = store.find_by_case(text).expect("a list");
        let by_number = store.case_by_number(text).expect("a case or none");
        assert_eq!(by_number.is_none(), found.is_empty());
        for summary in found {
            assert_eq!(Some(store.case_of(&summary.id).expect("a case")), by_number);
        }
        let named = store.find_by_name(text).expect("a list");
        assert!(named.len() <= 2);
        let all = store.list().expect("a list");
        for id in named {
            assert!(all.iter().any(|it| it.id == id));
        }
        if let Some(receipt) = Receipt::parse(text) {
            store.find_receipt(receipt).expect("found or not");
        }
    });
}

/// T14: of a journal that was cut, or edited, what is read is what was written, up to somewhere.
pub(crate) fn a_journal_is_read_up_to_somewhere(data: &[u8]) {
    thread_local! {
        static WRITTEN: Vec<(Vec<u8>, Vec<String>)> = (0..8)
            .map(|n| {
                let texts: Vec<String> = (0..n).map(|n| "svar ".repeat(n + 1)).collect();
                (thrown::a_journal(&texts).expect("a journal"), texts)
            })
            .collect();
    }
    // As it comes.
    if let Some(read) = thrown::journal(data) {
        assert_eq!(read.texts, Vec::<String>::new(), "made up without a key");
    }
    let [which, high, low, edits @ ..] = data else {
        return;
    };
    WRITTEN.with(|written| {
        let (whole, texts) = &written[usize::from(which % 8)];
        let mut bytes = whole.clone();
        bytes.truncate((usize::from(*high) * 256 + usize::from(*low)) % (whole.len() + 1));
        let is_cut = bytes.len() < whole.len();
        for edit in edits.chunks_exact(3).take(8) {
            let at = usize::from(edit[0]) * 256 + usize::from(edit[1]);
            match bytes.get_mut(at) {
                Some(byte) => *byte ^= edit[2],
                // Behind the end something else may stand: an entry from elsewhere, zeros.
                None => bytes.extend_from_slice(&whole[at % whole.len()..]),
            }
        }
        let Some(read) = thrown::journal(&bytes) else {
            return;
        };
        assert!(texts.starts_with(&read.texts), "{:?}", read.texts);
        if edits.len() < 3 {
            assert!(is_cut || (read.is_whole && read.texts == *texts));
        }
    });
}

/// T15: through any course of actions, ends of the process and damage to one file, what was acknowledged is there.
pub(crate) fn a_course_loses_nothing(steps: &[u8]) {
    let mut course = Course::new();
    for step in steps.chunks_exact(2).take(40) {
        course.step(step[0], step[1]);
    }
    course.compare();
    course.reopen(|_, _| ());
    course.compare();
}

/// What is known of a transcript without the store.
struct Known {
    id: TranscriptId,
    changes: Vec<Change>,
    is_finished: bool,
    draft: Option<Draft>,
}

/// A store and beside it a plain list of what was put in.
struct Course {
    home: TempDir,
    n_folders: u32,
    store: Option<Store>,
    known: Vec<Known>,
    now: i64,
    /// The database as it was at some closing.
    older: Option<Vec<u8>>,
    was_cut: bool,
    /// The journals lost their ends: from then on the database is the only copy of something.
    has_one_copy: bool,
}

impl Course {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let store = made(&home.path().join("0"));
        Self {
            home,
            n_folders: 0,
            store: Some(store),
            known: Vec::new(),
            now: 1,
            older: None,
            was_cut: false,
            has_one_copy: false,
        }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join(self.n_folders.to_string())
    }

    fn store(&mut self) -> &mut Store {
        self.store.as_mut().expect("it is open")
    }

    fn step(&mut self, what: u8, arg: u8) {
        self.now += 1;
        let at = later(self.now);
        let n_known = self.known.len();
        let which = usize::from(arg).checked_rem(n_known);
        let words = format!("{} {arg}", "ord ".repeat(usize::from(arg % 7)));
        match (what % 20, which) {
            (0, _) if n_known < 4 => {
                let case = arg.is_multiple_of(2).then(|| format!("2026-{n_known}"));
                let began = Change::Began(beginning(case.as_deref()));
                let id = self.store().begin(&began, &form(), at).expect("begun");
                self.known.push(Known {
                    id,
                    changes: vec![began],
                    is_finished: false,
                    draft: None,
                });
            }
            (1..=6, Some(which)) => {
                let n_at_once = usize::from(what % 20).saturating_sub(4).max(1);
                let changes: Vec<Change> = (0..n_at_once)
                    .map(|n| told(&format!("{words} {n}")))
                    .collect();
                self.append(which, changes, false);
            }
            (7, Some(which)) => {
                let draft = Draft {
                    place: "story".to_owned(),
                    field: DraftField::Answer,
                    text: words,
                    rendering: String::new(),
                    caret: 0,
                };
                let id = self.known[which].id;
                self.store().keep_draft(&id, &draft).expect("kept");
                self.known[which].draft = Some(draft);
            }
            (8, Some(which)) => self.append(which, vec![told(&words)], true),
            (9, Some(which)) => {
                if !self.known[which].is_finished {
                    self.append(which, vec![Change::Finished], true);
                    self.known[which].is_finished = true;
                }
            }
            (10, Some(which)) => {
                let protected = Change::Protected {
                    on: arg.is_multiple_of(2),
                    reason: words,
                };
                self.append(which, vec![protected], false);
            }
            (11, _) => {
                self.store = None;
                self.reopen(|_, _| ());
                self.older = fs::read(self.folder().join("vault.db")).ok();
            }
            (12, _) => self.reopen(|_, _| ()),
            // What stands in one place only is gone with that place.
            (13 | 14 | 19, _) if self.has_one_copy => self.compare(),
            (13, _) => {
                self.lose_the_log(|folder, arg| {
                    let path = folder.join("vault.db-wal");
                    let n_bytes = fs::metadata(&path).map_or(0, |it| it.len());
                    let file = fs::File::options().write(true).open(&path);
                    if let Ok(file) = file {
                        file.set_len(n_bytes * u64::from(arg) / 256).expect("cut");
                    }
                });
            }
            (14, _) => {
                self.lose_the_log(|folder, _| drop(fs::remove_file(folder.join("vault.db-wal"))));
            }
            (15, _) => self.reopen(|folder, arg| {
                fs::write(folder.join("vault.db-shm"), vec![arg; 32768]).expect("written");
            }),
            (16, _) => {
                self.has_one_copy = true;
                self.reopen(|folder, arg| {
                    let journals = fs::read_dir(folder.join("journal"));
                    let paths = journals.into_iter().flatten().flatten().map(|it| it.path());
                    for path in paths.filter(|path| path.extension().is_some_and(|it| it == "jrn"))
                    {
                        let bytes = fs::read(&path).expect("a journal");
                        let left = bytes.len() - usize::from(arg).min(bytes.len());
                        fs::write(&path, &bytes[..left]).expect("written");
                    }
                });
            }
            (17, _) => self.reopen(|folder, arg| {
                let path = folder.join("vault.anchor");
                if arg % 2 == 0 {
                    drop(fs::remove_file(path));
                } else if let Ok(mut bytes) = fs::read(&path) {
                    bytes[usize::from(arg)] ^= 1;
                    fs::write(path, bytes).expect("written");
                }
            }),
            (18, _) => self.reopen(|folder, arg| {
                let name = ["vault.key", "vault.key.1", "vault.key.2"][usize::from(arg) % 3];
                fs::write(folder.join(name), [arg]).expect("written");
            }),
            (19, _) => {
                if let Some(older) = self.older.take() {
                    self.lose_the_log(|folder, _| {
                        for name in ["vault.db-wal", "vault.db-shm"] {
                            drop(fs::remove_file(folder.join(name)));
                        }
                        fs::write(folder.join("vault.db"), &older).expect("written");
                    });
                }
            }
            _ => self.compare(),
        }
    }

    fn append(&mut self, which: usize, changes: Vec<Change>, drops_draft: bool) {
        let (at, known) = (later(self.now), &self.known[which]);
        let id = known.id;
        let store = self.store.as_mut().expect("it is open");
        if drops_draft {
            store
                .append_and_drop_draft(&id, &changes, &[], at)
                .expect("stored");
            self.known[which].draft = None;
        } else {
            store.append(&id, &changes, at).expect("stored");
        }
        self.known[which].changes.extend(changes);
    }

    /// The process ends here; something happens to what it left; it is opened again.
    fn reopen(&mut self, happens: impl FnOnce(&Path, u8)) {
        let folder = self.end(happens);
        self.store = Some(opened(&folder, later(self.now)));
    }

    /// The process ends here, and something happens to what it left.
    fn end(&mut self, happens: impl FnOnce(&Path, u8)) -> PathBuf {
        let from = self.folder();
        let arg = u8::try_from(self.now % 256).expect("a byte");
        self.n_folders += 1;
        let to = self.folder();
        copy_all(&from, &to);
        self.store = None;
        fs::remove_dir_all(from).expect("removed");
        happens(&to, arg);
        self.now += 1;
        to
    }

    /// The same, where it happens to what may be in the log alone. Half-typed text and the access log have no second copy.
    fn lose_the_log(&mut self, happens: impl FnOnce(&Path, u8)) {
        let folder = self.end(happens);
        match Store::open(&folder, Realm::Real, Some(&right()), later(self.now)) {
            Ok(store) => self.store = Some(store),
            Err(StoreTrouble::DatabaseDamaged) => self.salvage(&folder),
            Err(trouble) => panic!("it does not open: {trouble:?}"),
        }
        self.was_cut = true;
        for which in 0..self.known.len() {
            let id = self.known[which].id;
            let at = later(self.now);
            let draft = self.store().draft(&id, Purpose::Screen, at).expect("read");
            self.known[which].draft = draft;
        }
    }

    /// What is left of log and database is a mixture: it is salvaged, and what was saved is put in its place.
    fn salvage(&mut self, folder: &Path) {
        let (at, passphrase) = (later(self.now), right());
        let opener = Opener::Passphrase(&passphrase);
        let day = Date::new(2026, 11, 20).expect("a day");
        let place = self.home.path().join("saved");
        let made = salvage(
            (folder, Realm::Real),
            opener,
            &[],
            (&place, at, day),
            &mut |_, _, _| (),
        )
        .expect("salvaged");
        assert_eq!((made.transcripts, made.forms_lost), (Vec::new(), 0));
        let store = (folder, Realm::Real);
        Restoring::prepare(&made.folder, store, opener, at, &mut |_, _, _| ())
            .expect("what was saved is whole")
            .replace(day)
            .expect("put in place");
        self.store = Some(opened(folder, at));
        // A database of before knows nothing of what was put back, and the journals begin anew.
        self.older = None;
    }

    fn compare(&mut self) {
        let at = later(self.now);
        let was_cut = self.was_cut;
        let store = self.store.as_mut().expect("it is open");
        let listed = store.list().expect("a list");
        assert_eq!(listed.len(), self.known.len());
        for known in &self.known {
            let summary = listed.iter().find(|it| it.id == known.id);
            let summary = summary.expect("it is listed");
            assert_eq!(summary.finished, known.is_finished);
            let recorded = store.load(&known.id, Purpose::Screen, at).expect("loaded");
            let changes: Vec<Change> = recorded.into_iter().map(|it| it.change).collect();
            assert!(changes == known.changes, "not what was told");
            let draft = store.draft(&known.id, Purpose::Screen, at).expect("read");
            assert!(draft == known.draft, "not what was half typed");
        }
        let report = store.verify(&mut |_, _| {}).expect("verified");
        for fault in report.faults {
            assert!(was_cut && fault.kind == FaultKind::TailCut, "{fault:?}");
        }
    }
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("a file").path();
        let there = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_all(&path, &there);
        } else if path.ends_with("vault.reserve") {
            // Nothing is ever written into it.
            fs::hard_link(&path, there).expect("linked");
        } else {
            fs::copy(&path, there).expect("copied");
        }
    }
}
