//! A folder with a real store of the real kind, a form with many questions, and the program on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Identity, Label, Opener, Passphrase, Realm, Role, Store};

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

/// Made once, and copied for each trial.
fn keys() -> &'static Keys {
    static MADE: OnceLock<Keys> = OnceLock::new();
    MADE.get_or_init(|| {
        let keys = Keys {
            folder: tempfile::tempdir().expect("a folder"),
        };
        let passphrase = Passphrase::new(PASSPHRASE);
        let identity = Identity::random().expect("a key");
        fs::write(keys.passphrase(), PASSPHRASE).expect("a file");
        fs::write(keys.identity(), identity.file().as_bytes()).expect("a file");
        write_form(&keys.home());
        let at = Timestamp(1_795_000_000_000);
        let folder = Realm::Real.folder(&keys.home());
        let mut store = Store::create(&folder, Realm::Real, Some(&passphrase), Cost::FLOOR, at)
            .expect("a store");
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
        // It is made again at the first opening, and need not be copied with every home.
        drop(store);
        fs::remove_file(folder.join("vault.reserve")).expect("a reserve");
        keys
    })
}

fn write_form(home: &Path) {
    let mut form =
        format!("[form]\nid = \"{FORM}\"\nversion = \"1.0.0\"\n\n[[section]]\nid = \"part\"\n");
    let mut texts = "form-title = Fel\nsection-part = Allt\n".to_owned();
    for n in 1..=QUESTIONS {
        form += &format!("\n[[section.question]]\nid = \"q{n}\"\ntype = \"text\"\n");
        texts += &format!("q{n} = Berätta om {n}.\n");
    }
    for folder in ["forms", "locales/sv/forms"] {
        fs::create_dir_all(home.join(folder)).expect("a folder");
    }
    fs::write(home.join(format!("forms/{FORM}.toml")), form).expect("a form");
    fs::write(home.join(format!("locales/sv/forms/{FORM}.ftl")), texts).expect("texts");
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

    /// Runs a command to its end, with the passphrase.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_behind(&[], args)
    }

    pub(crate) fn run_behind(&self, behind: &[String], args: &[&str]) -> Ran {
        ran(&mut self.command(behind, args))
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
