//! A folder with a real store of the real kind, a form with many questions, and the program on it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, FormText, Identity, Label, Opener, Passphrase, Realm, Role, Store};

use crate::lines::answer;

pub(crate) const VILJA: &str = env!("CARGO_BIN_EXE_vilja");
pub(crate) const PASSPHRASE: &str = "fyra lugna ord om natten";
pub(crate) const FORM: &str = "fel";
/// As many free texts as no trial gives.
const QUESTIONS: usize = 400;

/// A home with a store that opens with a passphrase as dear as the program asks at the least, and for what only looks with
/// the age key of a manager, which costs nothing.
pub(crate) struct Office {
    /// Goes with this, unless the home lies on a disk of the trial's own.
    _folder: Option<TempDir>,
    home: PathBuf,
}

/// What lies outside of every home: who opens it.
struct Keys {
    folder: TempDir,
    key: Identity,
}

impl Keys {
    fn passphrase(&self) -> PathBuf {
        self.folder.path().join("passphrase")
    }

    fn identity(&self) -> PathBuf {
        self.folder.path().join("identity")
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }
}

static MADE: OnceLock<Keys> = OnceLock::new();

/// Removes what was made for all trials together.
pub(crate) fn forget() {
    if let Some(keys) = MADE.get() {
        let _gone = fs::remove_dir_all(keys.folder.path());
    }
}

/// Made once, and copied for each trial.
fn keys() -> &'static Keys {
    MADE.get_or_init(|| {
        let keys = Keys {
            folder: tempfile::tempdir().expect("a folder"),
            key: Identity::random().expect("a key"),
        };
        fs::write(keys.passphrase(), PASSPHRASE).expect("a file");
        fs::write(keys.identity(), keys.key.file().as_bytes()).expect("a file");
        let store = make(&keys.home(), &keys.key, Timestamp(1_795_000_000_000));
        // It is made again at the first opening, and need not be copied with every home.
        let reserve = store.folder().join("vault.reserve");
        drop(store);
        fs::remove_file(reserve).expect("a reserve");
        keys
    })
}

/// Makes a home with a store.
fn make(home: &Path, identity: &Identity, at: Timestamp) -> Store {
    write_form(home);
    let passphrase = Passphrase::new(PASSPHRASE);
    let folder = Realm::Real.folder(home);
    let mut store =
        Store::create(&folder, Realm::Real, Some(&passphrase), Cost::FLOOR, at).expect("a store");
    let label = Label::new("Chefen").expect("a label");
    store
        .add_recipient(
            Opener::Passphrase(&passphrase),
            Role::Manager,
            label,
            &identity.recipient(),
            at,
        )
        .expect("a slot");
    store
}

fn write_form(home: &Path) {
    let mut form =
        format!("[form]\nid = \"{FORM}\"\nversion = \"1.0.0\"\n\n[[section]]\nid = \"part\"\n");
    let mut texts = "form-title = Fel\nsection-part = Allt\n".to_owned();
    for n in 1..=QUESTIONS {
        writeln!(
            form,
            "\n[[section.question]]\nid = \"q{n}\"\ntype = \"text\""
        )
        .expect("text");
        writeln!(texts, "q{n} = Berätta om {n}.").expect("text");
    }
    for folder in ["forms", "locales/sv/forms"] {
        fs::create_dir_all(home.join(folder)).expect("a folder");
    }
    fs::write(home.join(format!("forms/{FORM}.toml")), form).expect("a form");
    fs::write(home.join(format!("locales/sv/forms/{FORM}.ftl")), texts).expect("texts");
}

/// The form with its texts, as the program would keep it.
pub(crate) fn form_text(home: &Path) -> FormText {
    let read = |path: &str| fs::read_to_string(home.join(path)).expect("a file");
    FormText {
        form: read(&format!("forms/{FORM}.toml")),
        texts: BTreeMap::from([(
            "sv".to_owned(),
            read(&format!("locales/sv/forms/{FORM}.ftl")),
        )]),
    }
}

pub(crate) fn began(home: &Path, case: &str) -> Change {
    Change::Began(Beginning {
        form: FORM.into(),
        version: "1.0.0".into(),
        digest: form_text(home).digest().into(),
        date: Date::new(2026, 11, 20).expect("a day"),
        officer_language: "sv".into(),
        client_language: None,
        case: Some(case.into()),
        training: false,
    })
}

/// The answer to the n-th question.
pub(crate) fn told(n: usize, text: String) -> Change {
    Change::Answered {
        place: format!("q{n}").into(),
        answer: Some(Answer::Text(text)),
        before: None,
        client_language: None,
    }
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").arg(from).arg(to).status();
    assert!(
        copied.expect("cp").success(),
        "no copy of {}",
        from.display()
    );
}

/// What a command that has ended said.
pub(crate) struct Ran {
    /// Nothing if it was killed.
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Office {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("home");
        copy(&keys().home(), &home);
        Self {
            _folder: Some(folder),
            home,
        }
    }

    /// A store of another time, with interviews of so many answers.
    pub(crate) fn of_then(at: Timestamp, cases: &[&str], n_answers: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("home");
        let mut store = make(&home, &keys().key, at);
        for case in cases {
            let changes: Vec<Change> = (1..=n_answers).map(|n| told(n, answer(case, n))).collect();
            let id = store
                .begin(&began(&home, case), &form_text(&home), at)
                .expect("an interview");
            store.append(&id, &changes, at).expect("answers");
        }
        Self {
            _folder: Some(folder),
            home,
        }
    }

    /// In this folder, for instance on a disk of its own.
    pub(crate) fn on(folder: &Path) -> Self {
        let home = folder.join("home");
        copy(&keys().home(), &home);
        Self {
            _folder: None,
            home,
        }
    }

    /// What lies in a home already that was made by one of these.
    pub(crate) fn at(home: &Path) -> Self {
        Self {
            _folder: None,
            home: home.to_path_buf(),
        }
    }

    /// The same in another folder.
    pub(crate) fn copied_to(&self, folder: &Path) -> Self {
        let home = folder.join("home");
        copy(&self.home, &home);
        Self {
            _folder: None,
            home,
        }
    }

    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// The folder of the real store.
    pub(crate) fn store(&self) -> PathBuf {
        Realm::Real.folder(&self.home)
    }

    pub(crate) fn passphrase_file() -> PathBuf {
        keys().passphrase()
    }

    pub(crate) fn identity_file() -> PathBuf {
        keys().identity()
    }

    /// Lets other users of the machine read what unlocks the store.
    pub(crate) fn let_others_unlock() {
        let open = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
        };
        open(keys().folder.path(), 0o755);
        open(&keys().passphrase(), 0o644);
        open(&keys().identity(), 0o644);
    }

    /// The variables of every start; the program is unlocked by a file.
    pub(crate) fn environment(&self) -> Vec<(&'static str, String)> {
        vec![
            ("VILJA_HOME", self.home.display().to_string()),
            ("VILJA_LANG", "sv".to_owned()),
            ("LANG", "sv_SE.UTF-8".to_owned()),
            ("TZ", "Europe/Stockholm".to_owned()),
            ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin".to_owned()),
            (
                "VILJA_PASSPHRASE_FILE",
                keys().passphrase().display().to_string(),
            ),
        ]
    }

    /// The program as a person starts it, behind other programs if there are any: `strace …`.
    pub(crate) fn command(&self, behind: &[String], args: &[&str]) -> Command {
        let mut words = behind.iter().map(String::as_str).chain([VILJA]);
        let mut command = Command::new(words.next().expect("a program"));
        command
            .args(words)
            .args(args)
            .env_clear()
            .envs(self.environment())
            .current_dir("/");
        command
    }

    /// The program line by line, with a new interview of this case.
    pub(crate) fn interview(&self, behind: &[String], of: &str) -> Command {
        let args = ["interview", "--plain", "--form", FORM, "--case", of];
        self.command(behind, &args)
    }

    /// Runs a command to its end, with the passphrase.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_behind(&[], args)
    }

    pub(crate) fn run_behind(&self, behind: &[String], args: &[&str]) -> Ran {
        ran(&mut self.command(behind, args))
    }

    /// The same, with something typed.
    pub(crate) fn run_told(&self, behind: &[String], args: &[&str], input: &str) -> Ran {
        let mut child = self
            .command(behind, args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a start");
        // A program that does not read may be gone before it is written to.
        let _gone = child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(input.as_bytes());
        child.wait_with_output().expect("an end").into()
    }

    /// Runs a command to its end with the manager's key.
    pub(crate) fn look(&self, args: &[&str]) -> Ran {
        let mut command = self.command(&[], args);
        command
            .env_remove("VILJA_PASSPHRASE_FILE")
            .env("VILJA_IDENTITY_FILE", keys().identity());
        ran(&mut command)
    }
}

pub(crate) fn ran(command: &mut Command) -> Ran {
    let output = command.stdin(Stdio::null()).output();
    output.expect("a start").into()
}
