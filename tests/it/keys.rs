//! Who can open the store, from the command line and at a terminal.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use vilja::app::key::{Code, Key};
use vilja::app::library::Start;
use vilja::app::msg::{Effect, Msg, Now, Settings};
use vilja::app::page::{Part, ScreenName};
use vilja::app::{Model, page, update};
use vilja::builtin::Shelf;
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Opener, Passphrase, Realm, RecoveryKey, SlotKind, Store, StoreTrouble};
use vilja::text::clean::plain;

use crate::cli::{Machine, Ran, ended};
use crate::desk::Desk;
use crate::pty::{Ended, vilja};

/// Much longer than any child takes to start.
const PATIENCE: Duration = Duration::from_mins(1);

const RIGHT: &str = "fyra lugna ord om natten";

/// A machine with a store that is cheap to open.
struct Office {
    machine: Machine,
    right: String,
}

impl Office {
    fn new() -> Self {
        let machine = Machine::new();
        make_store(&machine.home());
        let right = machine.file("right", &format!("{RIGHT}\n"));
        Self { machine, right }
    }

    fn folder(&self) -> PathBuf {
        Realm::Real.folder(&self.machine.home())
    }

    fn run(&self, args: &[&str], input: &str) -> Ran {
        let mut command = self.machine.command(args);
        command.env("VILJA_PASSPHRASE_FILE", &self.right);
        ended(command, input)
    }

    fn done(&self, args: &[&str], input: &str) -> String {
        let ran = self.run(args, input);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        ran.out
    }

    /// Refused or could not, and nothing on standard output.
    fn failed(&self, args: &[&str], input: &str, code: i32, said: &str) {
        let ran = self.run(args, input);
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (code, ""),
            "{args:?}: {}",
            ran.err
        );
        assert!(ran.err.contains(said), "{args:?}: {}", ran.err);
    }

    /// Refused after something was said.
    fn failed_after_saying(&self, args: &[&str], said: &str) {
        let ran = self.run(args, "");
        assert_eq!(ran.code, 1, "{args:?}: {}", ran.err);
        assert!(ran.err.contains(said), "{args:?}: {}", ran.err);
    }

    /// Opens with a passphrase of its own and says how many slots there are.
    fn opens(&self, passphrase: &str) -> Option<usize> {
        let passphrase = Passphrase::new(passphrase);
        open_alone(&self.folder(), Opener::Passphrase(&passphrase)).map(|it| it.slots().len())
    }
}

/// Opens the store in this program. A child that another test is just starting holds the lock with it for a moment.
fn open_alone(folder: &Path, opener: Opener<'_>) -> Option<Store> {
    let later = Timestamp(i64::MAX / 2);
    let started = Instant::now();
    loop {
        match Store::open_with(folder, Realm::Real, opener, later) {
            Err(StoreTrouble::AlreadyOpen { .. }) if started.elapsed() < PATIENCE => {
                thread::yield_now();
            }
            opened => return opened.ok(),
        }
    }
}

/// It is made once, and copied for each test.
fn make_store(home: &Path) {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let made = tempfile::tempdir().expect("a folder");
        let passphrase = Passphrase::new(RIGHT);
        let store = Store::create(
            made.path(),
            Realm::Real,
            Some(&passphrase),
            Cost::FLOOR,
            Timestamp(1_795_600_000_000),
        );
        drop(store.expect("a store"));
        made
    });
    let folder = Realm::Real.folder(home);
    fs::create_dir_all(&folder).expect("a folder");
    for entry in fs::read_dir(made.path()).expect("a store") {
        let path = entry.expect("a file").path();
        // What is held back for a full disk is made again by whoever opens it.
        if path.is_file() && !path.ends_with("vault.reserve") {
            let name = path.file_name().expect("a name");
            fs::copy(&path, folder.join(name)).expect("copied");
        }
    }
}

/// The groups of the recovery key as they are printed: five capitals and digits, eight times.
pub(crate) fn groups(printed: &str) -> Vec<String> {
    let is_group = |word: &&str| {
        word.len() == 5
            && word
                .chars()
                .all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
    };
    printed
        .split_whitespace()
        .filter(is_group)
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_recovery_key_opens_the_store_for_a_new_passphrase() {
    let office = Office::new();
    let printed = office.done(
        &[
            "store",
            "slots",
            "add",
            "recovery",
            "--to-stdout",
            "--label",
            "pärmen",
        ],
        "",
    );
    let groups = groups(&printed);
    assert_eq!(groups.len(), RecoveryKey::GROUPS);
    let listed = office.done(&["store", "slots"], "");
    assert!(
        listed.contains("Reserv · reservnyckel på papper · pärmen · sedan "),
        "{listed}"
    );
    assert!(!listed.contains("Det finns ingen reserv"), "{listed}");
    // The key itself stands nowhere.
    for file in fs::read_dir(office.folder()).unwrap() {
        let content = fs::read(file.unwrap().path()).unwrap();
        assert!(
            !content
                .windows(5)
                .any(|it| groups.iter().any(|group| group.as_bytes() == it))
        );
    }

    // Group by group, with a slip that is asked for again; then the new passphrase twice.
    let new = "tre nya ord om dagen";
    let mut typed = groups.clone();
    typed.insert(
        2,
        groups[2].replace(|it| it == groups[2].chars().next().unwrap(), "?"),
    );
    let input = format!("{}\n{new}\n{new}\n", typed.join("\n").to_lowercase());
    let ran = office.run(&["--recovery", "store", "passphrase"], &input);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("Grupp 3 är felskriven"), "{}", ran.err);
    assert_eq!(office.opens(new), Some(2));
    assert_eq!(office.opens(RIGHT), None);

    // All at once, in the middle of which two letters changed places.
    let mut letters: Vec<char> = groups.concat().chars().collect();
    let at = (20..24).find(|at| letters[*at] != letters[at + 1]);
    if let Some(at) = at {
        letters.swap(at, at + 1);
        let typed: String = letters.iter().collect();
        office.failed(
            &["--recovery", "store", "status"],
            &typed,
            3,
            "Grupp 5 i reservnyckeln",
        );
    }
    let other = RecoveryKey::random().unwrap().groups().join(" ");
    office.failed(
        &["--recovery", "store", "status"],
        &other,
        3,
        "öppnar inte det här lagret",
    );
    office.failed(&["--recovery", "store", "status"], "", 3, "inte färdigt");
    office.failed(&["--recovery"], "", 2, "vilja --recovery store passphrase");
}

#[test]
fn what_is_shown_once_does_not_end_in_a_file_by_mistake() {
    let office = Office::new();
    office.failed(&["store", "slots", "add", "recovery"], "", 1, "--to-stdout");
    office.failed(&["store", "passphrase", "--suggest"], "", 1, "--to-stdout");
    assert_eq!(office.opens(RIGHT), Some(1));
}

#[test]
fn a_managers_key_opens_the_store_and_can_be_taken_away() {
    let office = Office::new();
    let (own, file) = ("chefens egna ord", office.machine.path("chef.txt"));
    let file = file.to_str().unwrap();
    let made = office.done(
        &["store", "identity", "--to", file],
        &format!("{own}\n{own}\n"),
    );
    let recipient = made.lines().find(|line| line.starts_with("age1")).unwrap();
    let content = fs::read_to_string(file).unwrap();
    assert!(content.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            fs::metadata(file).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    // A key is never written over.
    office.failed(&["store", "identity", "--to", file], "", 1, "finns redan");

    let add = [
        "store",
        "slots",
        "add",
        "manager",
        "--label",
        "chefen",
        "--recipient",
    ];
    office.done(&[&add[..], &[recipient]].concat(), "");
    office.failed(
        &[&add[..], &["age1nonsens"]].concat(),
        "",
        3,
        "age-mottagare",
    );
    office.failed(&[&add[..], &[recipient]].concat(), "", 3, "heter redan så");
    let open = ["--identity", file, "store", "slots"];
    let listed = office.done(&open, &format!("{own}\n"));
    assert!(
        listed.contains("Enhetschef · age-nyckel i en fil · chefen · sedan "),
        "{listed}"
    );
    assert!(
        listed.contains(&format!("{recipient} · öppnade lagret nu")),
        "{listed}"
    );
    office.failed(&open, "fel ord\n", 3, "Lösenfrasen till nyckelfilen");

    // By the environment too, and without a passphrase where the file has none.
    let plain = office.machine.path("kommun.txt");
    let ran = office.run(
        &[
            "store",
            "identity",
            "--plain",
            "--to",
            plain.to_str().unwrap(),
        ],
        "",
    );
    assert!(ran.err.contains("skyddas inte"), "{}", ran.err);
    office.done(
        &[
            "store",
            "slots",
            "add",
            "municipality",
            "--label",
            "kommun",
            "--recipient-file",
            &office.machine.file("pub", ran.out.lines().nth(1).unwrap()),
        ],
        "",
    );
    let mut command = office.machine.command(&["transcripts", "list"]);
    command.env("VILJA_IDENTITY_FILE", &plain);
    assert_eq!(ended(command, "").code, 0);

    // The one that opens cannot take itself away; another can, and then it opens nothing.
    let by_plain = ["--identity", plain.to_str().unwrap(), "store", "slots"];
    office.failed(
        &[&by_plain[..], &["remove", "kommun"]].concat(),
        "",
        3,
        "öppnat med just den",
    );
    let removed = office.done(&["store", "slots", "remove", "kommun"], "");
    assert!(removed.contains("Säkerhetskopior"), "{removed}");
    office.failed(&by_plain, "", 3, "öppnar inte det här lagret");
    office.failed(
        &["store", "slots", "remove", "kommun"],
        "",
        3,
        "Någon sådan",
    );
    let listed = office.done(&["store", "slots"], "");
    let own_name = listed.split_whitespace().next().unwrap();
    office.failed(
        &["store", "slots", "remove", own_name],
        "",
        3,
        "sista lösenfrasen",
    );
}

#[test]
fn passphrases_are_changed_added_and_refused() {
    let office = Office::new();
    office.failed(&["store", "passphrase"], "kort\n", 1, "för kort");
    office.failed(
        &["store", "passphrase"],
        "tolv tecken minst\nnågot helt annat\n",
        1,
        "inte lika",
    );
    assert_eq!(office.opens(RIGHT), Some(1));
    let second = "den andra handläggaren";
    let add = [
        "store",
        "slots",
        "add",
        "passphrase",
        "--role",
        "manager",
        "--label",
        "Bo",
    ];
    office.done(&add, &format!("{second}\n{second}\n"));
    assert_eq!(office.opens(second), Some(2));
    // Someone else's is named; one's own is not.
    let third = "den tredje lösenfrasen";
    office.done(
        &["store", "passphrase", "--slot", "Bo"],
        &format!("{third}\n{third}\n"),
    );
    assert_eq!((office.opens(second), office.opens(third)), (None, Some(2)));
    office.done(&["store", "passphrase"], &format!("{second}\n{second}\n"));
    assert_eq!((office.opens(RIGHT), office.opens(second)), (None, Some(2)));
}

/// A unit manager whose way in does not reach protected cases.
#[test]
fn a_way_in_without_protected_cases_opens_the_rest_and_is_told_what_it_does_not_reach() {
    let office = Office::new();
    let others = "chefens tre egna ord";
    let add = ["store", "slots", "add", "passphrase", "--role", "manager"];
    let with = ["--label", "chefen", "--without-protected"];
    office.done(
        &[&add[..], &with].concat(),
        &format!("{others}\n{others}\n"),
    );
    let held = [("2026-0147", &[][..]), ("2026-0148", &["--protected"][..])];
    for (case, more) in held {
        let args = ["interview", "--form", "inflyttning", "--case", case];
        office.done(
            &[&args[..], more].concat(),
            "\n\n\n\n\nJag tyckte om havet.\n",
        );
    }
    let theirs = office.machine.file("chefens", &format!("{others}\n"));
    let run = |args: &[&str]| {
        let mut command = office.machine.command(args);
        command.env("VILJA_PASSPHRASE_FILE", &theirs);
        ended(command, "")
    };
    let said = "det du öppnade lagret med ger inte tillgång till skyddade ärenden";
    let listed = run(&["transcripts", "list"]);
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert!(!listed.out.contains("2026-0148"), "{}", listed.out);
    let named = |what: &str| {
        let mut lines = listed.out.lines();
        let line = lines.find(|line| line.contains(what));
        line.expect(&listed.out)[..8].to_owned()
    };
    let (open, protected) = (named("2026-0147"), named("skyddat samtal"));
    let shown = run(&["transcripts", "show", &open]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("havet"), "{}", shown.out);
    let reveal = ["--reveal", "--why", "tillsyn"];
    let export = ["transcripts", "export", &protected, "--format", "json"];
    let to = ["--to", "ut", "--ground", "law", "--why", "HSLF 3 kap."];
    for args in [
        &["transcripts", "show", &protected][..],
        &[&["transcripts", "show", &protected][..], &reveal].concat(),
        &[&export[..], &to, &["--yes", "--reveal"]].concat(),
    ] {
        let ran = run(args);
        assert_eq!(ran.code, 3, "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(said), "{args:?}: {}", ran.err);
        assert!(!ran.out.contains("havet"), "{args:?}: {}", ran.out);
    }
    let more = run(&["interview", "--form", "inflyttning", "--case", "2026-0148"]);
    assert!(more.out.contains(said), "{}", more.out);
    let verified = run(&["transcripts", "verify"]);
    assert_eq!(verified.code, 0, "{}", verified.err);
    // It stands with the way in, and whoever has it gives no one more.
    let slots = run(&["store", "slots"]);
    let line = slots.out.lines().find(|line| line.contains("chefen"));
    assert!(
        line.is_some_and(|line| line.contains(" · når inte skyddade ärenden · ")),
        "{}",
        slots.out
    );
    assert!(
        slots.out.contains("Det finns ingen reserv"),
        "{}",
        slots.out
    );
    let mut command = office
        .machine
        .command(&["store", "slots", "remove", "chefen"]);
    command.env("VILJA_PASSPHRASE_FILE", &theirs);
    let refused = ended(command, "");
    assert_eq!(refused.code, 3, "{}", refused.err);
    let narrow = "Det du öppnade lagret med når inte skyddade ärenden";
    assert!(refused.err.contains(narrow), "{}", refused.err);
    // What was tried stands in no log as done.
    let log = run(&["store", "log", "--case", &protected]);
    assert_eq!(log.code, 0, "{}", log.err);
    assert!(!log.out.contains("chefen"), "{}", log.out);
}

#[test]
fn an_edited_key_file_is_told_by_every_command_until_it_is_confirmed() {
    let office = Office::new();
    let names = ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"];
    let text = fs::read_to_string(office.folder().join("vault.key")).unwrap();
    let body = text.split_once("# checksum ").unwrap().0;
    let body = body.replace("role = \"officer\"", "role = \"manager\"");
    let edited = format!(
        "{body}# checksum {}\n",
        blake3::hash(body.as_bytes()).to_hex()
    );
    for name in names {
        fs::write(office.folder().join(name), &edited).unwrap();
    }
    for _ in 0..2 {
        let ran = office.run(&["transcripts", "list"], "");
        assert_eq!(ran.code, 0);
        assert!(
            ran.err.contains("Varning: Nyckelfilen är ändrad"),
            "{}",
            ran.err
        );
    }
    office.failed(
        &["store", "slots", "add", "recovery", "--to-stdout"],
        "",
        3,
        "granskade",
    );
    let shown = office.done(&["store", "slots", "confirm"], "");
    assert!(shown.contains("Enhetschef"), "{shown}");
    assert_eq!(office.run(&["transcripts", "list"], "").err, "");
}

#[test]
fn wrong_tries_are_counted_by_every_start() {
    let office = Office::new();
    let wrong = office.machine.file("wrong", "helt andra ord än de rätta\n");
    for _ in 0..3 {
        let mut command = office.machine.command(&["store", "status"]);
        command.env("VILJA_PASSPHRASE_FILE", &wrong);
        assert_eq!(ended(command, "").code, 3);
    }
    let passphrase = Passphrase::new(RIGHT);
    let opener = Opener::Passphrase(&passphrase);
    let store = open_alone(&office.folder(), opener).unwrap();
    assert_eq!(store.failed_tries().count, 3);
}

#[test]
fn at_a_terminal_a_recovery_key_is_shown_and_two_groups_of_it_are_asked_for() {
    for is_right in [false, true] {
        let home = tempfile::tempdir().unwrap();
        make_store(home.path());
        let mut terminal = vilja(home.path(), "store slots add recovery").on_terminal();
        terminal.wait_for("Lösenfras:");
        terminal.write(&format!("{RIGHT}\r"));
        for _ in 0..2 {
            terminal.wait_until("a group is asked for", |screen| {
                screen.contents().trim_end().ends_with("från papperet:")
            });
            let shown = terminal.screen_text();
            let groups = groups(&shown);
            let asked = shown.rsplit_once("Skriv grupp ").unwrap().1;
            let number: usize = asked.split_once(' ').unwrap().0.parse().unwrap();
            let typed = if is_right {
                &groups[number - 1]
            } else {
                "00000"
            };
            terminal.write(&format!("{typed}\r"));
            if !is_right {
                break;
            }
            terminal.wait_until("the next thing is said", |screen| {
                let text = screen.contents();
                text.matches("från papperet:").count() == 2 || text.contains("är tillagd")
            });
        }
        terminal.wait_for(if is_right {
            "är tillagd"
        } else {
            "Nyckeln är inte tillagd"
        });
        let passphrase = Passphrase::new(RIGHT);
        // The program has to be gone before its store can be opened.
        let ended = terminal.wait_exit();
        assert_eq!(ended, Ended::Code(u32::from(!is_right)));
        let folder = Realm::Real.folder(home.path());
        let store = open_alone(&folder, Opener::Passphrase(&passphrase)).unwrap();
        let kinds: Vec<_> = store.slots().iter().map(|slot| slot.kind).collect();
        assert_eq!(kinds.contains(&SlotKind::Recovery), is_right);
    }
}

/// The program before its passphrase, with a clock of its own and a store that is never asked.
struct Door {
    model: Model,
    at: i64,
    tried: usize,
}

impl Door {
    fn new(plain: bool) -> Self {
        let (library, _) = Shelf::new(None).library();
        let start = Start {
            store_exists: true,
            plain,
            ..Start::default()
        };
        let (model, effects) = Model::new(library, Settings::default(), start);
        assert!(effects.iter().any(|it| matches!(it, Effect::FindTryWait)));
        Self {
            model,
            at: 1_795_000_000_000,
            tried: 0,
        }
    }

    fn send(&mut self, msg: Msg) {
        let now = Now {
            at: Timestamp(self.at),
            ..Desk::now()
        };
        let effects = update(&mut self.model, msg, &now);
        let tries = effects
            .iter()
            .filter(|it| matches!(it, Effect::Unlock { .. }));
        self.tried += tries.count();
    }

    fn wait_found(&mut self, milliseconds: i64) {
        let until = Some(Timestamp(self.at + milliseconds));
        self.send(Msg::TryWaitFound { until });
    }

    fn press(&mut self, keys: &str) {
        for letter in keys.chars() {
            let code = if letter == '\n' {
                Code::Enter
            } else {
                Code::Char(letter)
            };
            self.send(Msg::Key(Key::plain(code)));
        }
    }

    /// Lets time pass as the shell does, and returns how often the program was woken.
    fn pass(&mut self, milliseconds: i64) -> usize {
        let until = self.at + milliseconds;
        let mut n_woken = 0;
        while let Some(at) = self.model.deadline().filter(|at| at.0 <= until) {
            self.at = at.0.max(self.at);
            self.send(Msg::Woken { slept: false });
            n_woken += 1;
        }
        self.at = until;
        n_woken
    }

    fn says(&self, text: &str) -> bool {
        let page = page(&self.model);
        let in_parts = page.parts.iter().any(|part| match part {
            Part::Paragraph { text: said, .. } => plain(&said.text).contains(text),
            _ => false,
        });
        in_parts
            || page
                .notice
                .is_some_and(|notice| plain(&notice.text).contains(text))
    }
}

#[test]
fn a_passphrase_that_was_asked_for_too_soon_is_tried_when_the_time_has_come() {
    let mut door = Door::new(false);
    door.wait_found(2_500);
    door.press("några ord\n");
    assert!(door.says("prövas om 3 sekunder"));
    assert_eq!((door.tried, door.pass(1_000)), (0, 1));
    assert!(door.says("prövas om 2 sekunder"));
    assert_eq!(door.pass(1_500), 2);
    assert_eq!(door.tried, 1);
}

#[test]
fn the_seconds_are_counted_and_nothing_is_tried_unasked() {
    let mut door = Door::new(false);
    door.wait_found(4_000);
    door.press("några ord\n");
    // Typing on takes the asking back.
    door.press("!");
    assert!(door.says("göra om 4 sekunder"));
    assert_eq!((door.pass(4_000), door.tried), (4, 0));
    assert!(door.says("Nu går det att försöka igen"));
    assert_eq!(door.model.deadline(), None);
    door.press("\n");
    assert_eq!(door.tried, 1);
}

#[test]
fn line_by_line_the_wait_is_said_once_and_the_end_of_it() {
    let mut door = Door::new(true);
    door.wait_found(30_000);
    assert_eq!(door.pass(30_000), 1);
    assert!(door.says("Nu går det att försöka igen"));
}

#[test]
fn practice_does_not_wait_and_gives_up_the_try() {
    let mut door = Door::new(false);
    door.wait_found(2_000);
    door.press("några ord\n");
    door.send(Msg::Key(Key::ctrl(Code::Char('t'))));
    door.send(Msg::StoreOpened(Ok(Vec::new())));
    assert_eq!(page(&door.model).screen, ScreenName::Home);
    assert_eq!((door.pass(10_000), door.tried), (0, 0));
}

#[test]
fn at_a_terminal_the_try_after_three_wrong_ones_waits_and_is_made_by_itself() {
    let home = tempfile::tempdir().unwrap();
    make_store(home.path());
    let mut terminal = vilja(home.path(), "")
        .with("VILJA_LANG", "sv")
        .on_terminal();
    terminal.wait_for("Lås upp");
    for _ in 0..3 {
        terminal.write("helt andra ord\r");
        terminal.wait_for("Lösenfrasen stämmer inte");
        terminal.wait_without("••");
        // The next key takes the notice away, so that the next one is seen.
        terminal.write("x\u{7f}");
        terminal.wait_without("Lösenfrasen stämmer inte");
    }
    terminal.write(&format!("{RIGHT}\r"));
    terminal.wait_for("Vad vill du göra?");
    terminal.wait_for("Det finns ingen reserv");
    // Practice, the commands and this page are reached as ever.
    terminal.press("<C-p>");
    terminal.write("vilka som");
    terminal.press("<Enter>");
    terminal.wait_for("öppnade lagret nu");
}

/// A store with a recovery key, and the groups of it.
fn with_recovery() -> (Office, Vec<String>) {
    let office = Office::new();
    let args = ["store", "slots", "add", "recovery", "--to-stdout"];
    let groups = groups(&office.done(&args, ""));
    assert_eq!(groups.len(), RecoveryKey::GROUPS);
    (office, groups)
}

/// The group with its last letter, which checks the others, exchanged.
fn mistyped(group: &str) -> String {
    let last = if group.ends_with('7') { '8' } else { '7' };
    let mut letters: String = group.chars().take(4).collect();
    letters.push(last);
    letters
}

#[test]
fn at_a_terminal_the_recovery_key_opens_the_store_group_by_group_and_a_slip_is_said() {
    let (office, groups) = with_recovery();
    let mut terminal = vilja(&office.machine.home(), "")
        .with("VILJA_LANG", "sv")
        .on_terminal();
    terminal.wait_for("Med reservnyckeln på papper: tryck Ctrl-G");
    terminal.press("<C-g>");
    terminal.wait_for("Grupp 1 av 8");
    // Back to the passphrase, and here again: what was typed is gone.
    terminal.write("ABC");
    terminal.wait_for("•••");
    terminal.press("<Esc>");
    terminal.wait_without("Grupp 1 av 8");
    terminal.press("<C-g>");
    terminal.wait_for("Grupp 1 av 8");
    terminal.wait_without("•");
    for (idx, group) in groups.iter().enumerate() {
        terminal.wait_for(&format!("Grupp {} av 8", idx + 1));
        if idx == 2 {
            terminal.write(&format!("{}\r", mistyped(group)));
            terminal.wait_for("Grupp 3 är felskriven");
            terminal.wait_for("Grupp 3 av 8");
        }
        let typed = group.to_lowercase();
        terminal.write(&typed);
        // It is covered like a passphrase.
        terminal.wait_for("•••••");
        assert!(!terminal.screen_text().contains(&typed));
        terminal.write("\r");
    }
    terminal.wait_for("Vad vill du göra?");
    terminal.wait_for("öppnat med reservnyckeln");
}

#[test]
fn line_by_line_the_recovery_key_opens_the_store_all_at_once() {
    let (office, groups) = with_recovery();
    let mut terminal = vilja(&office.machine.home(), "--plain")
        .with("VILJA_LANG", "sv")
        .on_terminal();
    terminal.wait_for("Med reservnyckeln på papper: skriv /reservnyckel");
    terminal.write("/reservnyckel\r");
    terminal.wait_for("Grupp 1 av 8");
    let mut wrong = groups.clone();
    wrong[4] = mistyped(&groups[4]);
    terminal.write(&format!("{}\r", wrong.join("-")));
    terminal.wait_for("Grupp 5 i reservnyckeln är felskriven");
    terminal.write(&format!("{}\r", groups[..7].join(" ")));
    terminal.wait_for("och 7 skrevs");
    terminal.write(&format!("{}\r", groups.join(" ")));
    terminal.wait_for("Vad vill du göra?");
    let shown = terminal.screen_text();
    assert!(!groups.iter().any(|group| shown.contains(group.as_str())));
}

#[test]
fn another_stores_recovery_key_is_said_to_be_typed_rightly_and_opens_nothing() {
    let (office, _) = with_recovery();
    let (_other, groups) = with_recovery();
    let mut terminal = vilja(&office.machine.home(), "")
        .with("VILJA_LANG", "sv")
        .on_terminal();
    terminal.wait_for("Ctrl-G");
    terminal.press("<C-g>");
    terminal.wait_for("Grupp 1 av 8");
    terminal.write(&format!("{}\r", groups.join(" ")));
    terminal.wait_for("Reservnyckeln är rätt skriven men öppnar inte det här lagret");
    terminal.wait_for("Grupp 1 av 8");
}

#[test]
fn what_opens_the_store_beside_the_passphrase_is_said_only_where_it_is_so() {
    let mut door = Door::new(false);
    assert!(!door.says("reservnyckel"));
    assert!(!door.says("age-nyckel"));
    door.send(Msg::Key(Key::ctrl(Code::Char('g'))));
    door.press("några ord\n");
    assert_eq!(door.tried, 1);
}

#[test]
fn a_new_key_keeps_who_is_there_leaves_out_who_is_not_and_says_so() {
    let office = Office::new();
    let identity = office.machine.path("chef.nyckel").display().to_string();
    let made = office.done(&["store", "identity", "--to", &identity, "--plain"], "");
    let public = made.lines().find(|it| it.starts_with("age1")).unwrap();
    office.done(
        &["store", "slots", "add", "manager", "--recipient", public],
        "",
    );
    let printed = office.done(&["store", "slots", "add", "recovery", "--to-stdout"], "");
    let usb = office.machine.path("usb").display().to_string();
    office.done(&["store", "backup", &usb], "");
    // Nothing is done to it without a yes.
    office.failed_after_saying(
        &["store", "new-key"],
        "Inget är ändrat: det gick inte att fråga.",
    );
    assert_eq!(office.opens(RIGHT), Some(3));

    let said = office.done(&["store", "new-key", "--yes"], "");
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        lines[0].starts_with("De här ingångarna slutar gälla"),
        "{said}"
    );
    assert!(
        lines[1].contains("Reserv · reservnyckel på papper"),
        "{said}"
    );
    assert!(said.contains("Lagret har en ny nyckel."), "{said}");
    assert!(said.contains("En ny säkerhetskopia är gjord."), "{said}");
    assert!(
        said.contains("öppnas fortfarande med den gamla nyckeln"),
        "{said}"
    );
    assert!(said.contains(&usb), "{said}");
    assert_eq!(office.opens(RIGHT), Some(2));
    let by_identity = office
        .machine
        .command(&["--identity", &identity, "store", "log"]);
    let log = ended(by_identity, "");
    assert_eq!(log.code, 0, "{}", log.err);
    assert!(
        log.out
            .contains("lagret fick en ny nyckel; 1 väg in slutade gälla"),
        "{}",
        log.out
    );
    let paper = office.machine.command(&["--recovery", "store", "status"]);
    let refused = ended(paper, &format!("{}\n", groups(&printed).join(" ")));
    assert_eq!(refused.code, 3, "{}", refused.out);
    let verified = office.done(&["transcripts", "verify"], "");
    assert!(verified.contains("Kedjan är obruten."), "{verified}");
}

/// Killed wherever it is at, the store opens with the same passphrase and is whole: the old key holds, or the new one.
#[test]
fn a_new_key_that_is_killed_on_its_way_leaves_a_store_that_opens() {
    let office = Office::new();
    let folder = office.folder();
    let aside = || {
        let entries = fs::read_dir(&folder).expect("a folder").flatten();
        let mut paths = entries.map(|entry| entry.path());
        paths.find(|path| path.display().to_string().contains("/renewing-"))
    };
    let has = |name: &str| aside().is_some_and(|aside| aside.join(name).exists());
    let moments: [&dyn Fn() -> bool; 6] = [
        &|| aside().is_some(),
        &|| has("vault.db"),
        &|| has("vault.db-wal"),
        &|| has("journal"),
        &|| has("vault.anchor"),
        &|| folder.join("before-renewal").exists(),
    ];
    let mut n_killed = 0;
    for is_there in moments {
        let mut command = office.machine.command(&["store", "new-key", "--yes"]);
        command
            .env("VILJA_PASSPHRASE_FILE", &office.right)
            .stdout(std::process::Stdio::null());
        let mut child = command.spawn().expect("a start");
        while !is_there() && child.try_wait().expect("a child").is_none() {
            thread::yield_now();
        }
        let _gone_already = child.kill();
        let ended = child.wait().expect("an end");
        n_killed += usize::from(ended.signal().is_some());
        let verified = office.done(&["transcripts", "verify"], "");
        assert!(verified.contains("Kedjan är obruten."), "{verified}");
        assert_eq!(aside(), None);
    }
    assert!(n_killed > 0);
}
