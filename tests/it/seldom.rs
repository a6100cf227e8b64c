//! What commands say that few people ever see: files that are none, settings that are wrong, terminals of every kind, and what is
//! asked of a person at a terminal.

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use vilja::app::intent::Action;
use vilja::app::key::Key;
use vilja::app::library::Start;
use vilja::app::msg::Settings;
use vilja::app::page::ScreenName;
use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Assessment, Change, Command};
use vilja::engine::time::PartialDate;
use vilja::store::{Cost, Label, Opener, Passphrase, Role};
use vilja::text::pseudo::Pseudo;

use crate::backup::{Office, PASSPHRASE, told};
use crate::cli::Machine;
use crate::desk::{Desk, Mode, library};
use crate::handover::{Two, choice};
use crate::keys::groups;
use crate::pty::{Ended, vilja};
use crate::recorded::{asked_at_terminal, heard};

/// A command, what is in the environment, and what it says then.
struct Said {
    args: &'static [&'static str],
    env: &'static [(&'static str, &'static str)],
    code: i32,
    says: &'static [&'static str],
}

const fn said(
    args: &'static [&'static str],
    env: &'static [(&'static str, &'static str)],
    code: i32,
    says: &'static [&'static str],
) -> Said {
    Said {
        args,
        env,
        code,
        says,
    }
}

#[track_caller]
fn each_says(machine: &Machine, all: &[Said]) {
    for one in all {
        let ran = machine.run_env(one.args, one.env);
        let told = format!("{}{}", ran.out, ran.err);
        assert_eq!(ran.code, one.code, "{:?}: {told}", one.args);
        for part in one.says {
            assert!(told.contains(part), "{:?}: {part} in {told}", one.args);
        }
    }
}

/// A new form with its texts in a folder of its own, and where it lies.
fn new_form(machine: &Machine, folder: &str) -> PathBuf {
    let ran = machine.run(&["forms", "new", "mitt", "--to", folder]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    machine.path(folder).join("forms/mitt.toml")
}

fn edit(path: PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from} in {text}");
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn files_that_are_none_of_this_program_are_said_to_be_that() {
    let machine = Machine::new();
    fs::create_dir_all(machine.home().join("forms")).unwrap();
    for path in [
        machine.path("trasig.toml"),
        machine.home().join("forms/eget.toml"),
    ] {
        fs::write(path, [0xff, 0xfe, b'\n']).unwrap();
    }
    each_says(
        &machine,
        &[
            said(
                &["forms", "compare", "./trasig.toml", "./trasig.toml"],
                &[],
                3,
                &["trasig.toml är ingen textfil i UTF-8"],
            ),
            said(&["forms", "list"], &[], 0, &["eget  går inte att läsa"]),
            said(
                &["doctor"],
                &[],
                1,
                &["eget.toml går inte att läsa som formulär."],
            ),
        ],
    );
    machine.file("home/forms/eget.toml", "[form]\nid = \"eget\"\n");
    each_says(
        &machine,
        &[said(
            &["locales", "check"],
            &[],
            1,
            &["formuläret har fel, texterna är inte kontrollerade"],
        )],
    );
}

#[test]
fn the_doctor_knows_terminals_of_every_kind_and_what_was_asked_for() {
    let machine = Machine::new();
    machine.run_with(
        &["interview", "--training", "--plain", "--form", "samtycke"],
        "/lämna\n",
    );
    each_says(
        &machine,
        &[
            said(
                &["doctor"],
                &[("NO_COLOR", "1"), ("ACCESSIBLE", "1")],
                0,
                &[
                    "nej, NO_COLOR är satt",
                    "rad för rad, eftersom ACCESSIBLE=1",
                    "training  (finns)",
                ],
            ),
            said(
                &["doctor"],
                &[("TERM", "dumb"), ("VILJA_PASSPHRASE_FILE", "/etc/hostname")],
                0,
                &[
                    "rad för rad, eftersom TERM=dumb",
                    "Lösenfras i fil: /etc/hostname",
                ],
            ),
            said(
                &["doctor", "--plain", "--bidi", "app"],
                &[],
                0,
                &["rad för rad, eftersom --plain är valt", "så är det valt"],
            ),
            said(
                &["doctor"],
                &[("KONSOLE_VERSION", "230800")],
                0,
                &["terminalen ordnar själv texten", "i Konsoles profil"],
            ),
            said(
                &["doctor"],
                &[("KITTY_WINDOW_ID", "1")],
                0,
                &[
                    "programmet ordnar texten, terminalen är känd",
                    "Sätt force_ltr yes i kitty.conf",
                ],
            ),
        ],
    );
    let (_, screen) = asked_at_terminal((&machine.home(), "doctor", &[]), &[]);
    assert!(screen.contains("skärm"), "{screen}");
}

#[test]
fn settings_that_are_wrong_are_said_with_their_line() {
    let large = format!("# {}\n", "x".repeat(70_000));
    for (content, says) in [
        (
            "officer_language = [\n",
            "settings.toml, rad 1: raden går inte att läsa.",
        ),
        (
            "\nlock_minute = 5\n",
            "settings.toml, rad 2: lock_minute är ingen inställning. ",
        ),
        (
            "[keys]\nnote = \"<F11>\"\nmark = \"<F11>\"\n",
            "settings.toml, rad 3: tangenten <F11> är redan given åt ett kommando.",
        ),
        (large.as_str(), "settings.toml: filen är för stor"),
    ] {
        let machine = Machine::new();
        machine.file("home/settings.toml", content);
        let ran = machine.run(&["doctor"]);
        assert_eq!(ran.code, 1, "{}", ran.err);
        assert!(ran.out.contains(says), "{says} in {}", ran.out);
    }
}

#[test]
fn a_form_that_was_changed_without_a_new_version_is_said_to_be_that() {
    let machine = Machine::new();
    let (old, new) = (new_form(&machine, "gammal"), new_form(&machine, "ny"));
    edit(new.clone(), "required = true", "required = false");
    edit(
        machine.path("ny/locales/sv/forms/mitt.ftl"),
        "Vill du tala genom en tolk?",
        "Vill du ha en tolk?",
    );
    let paths = [&old, &new].map(|it| it.display().to_string());
    let ran = machine.run(&["forms", "compare", &paths[0], &paths[1]]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for part in [
        "Båda har version 1.0.0, men de skiljer.",
        "Texter på språket sv: 1 ändrade, 0 nya, 0 borta",
    ] {
        assert!(ran.out.contains(part), "{part} in {}", ran.out);
    }
    let remarked = new_form(&machine, "anmarkt");
    edit(remarked.clone(), "[form]", "# En anmärkning.\n[form]");
    let remarked = remarked.display().to_string();
    let ran = machine.run(&["forms", "compare", &paths[0], &remarked]);
    assert!(ran.out.contains("men säger samma sak."), "{}", ran.out);
    assert!(!ran.out.contains("Höj versionen"), "{}", ran.out);
}

#[test]
fn a_form_with_every_kind_of_question_is_shown_with_the_kinds_in_words() {
    let machine = Machine::new();
    let form = new_form(&machine, "home");
    machine.file(
        "home/forms/schools.csv",
        "code,name\n1,Ekskolan\n2,Alskolan\n",
    );
    edit(
        form,
        "# Personens egna ord.\n",
        "[[section.question]]\nid = \"warmth\"\ntype = \"decimal\"\n\
         [[section.question]]\nid = \"stay\"\ntype = \"period\"\n\
         [[section.question]]\nid = \"land\"\ntype = \"country\"\n\
         [[section.question]]\nid = \"school\"\ntype = \"lookup\"\nlist = \"schools.csv\"\n",
    );
    edit(
        machine.path("home/locales/sv/forms/mitt.ftl"),
        "\nflag-no_interpreter",
        "\nwarmth = Hur varmt var det?\n    .short = Värme\nstay = När var du där?\n    .short = Tid\n\
         land = I vilket land?\n    .short = Land\nschool = I vilken skola?\n    .short = Skola\n\
         \nflag-no_interpreter",
    );
    let ran = machine.run(&["forms", "show", "mitt"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    for kind in ["tal", "tid från och till", "land", "ur en lista"] {
        assert!(ran.out.contains(kind), "{kind} in {}", ran.out);
    }
}

#[test]
fn an_answer_of_a_file_that_a_check_refuses_is_shown_in_its_line() {
    let machine = Machine::new();
    let form = new_form(&machine, "mapp");
    edit(
        form.clone(),
        "when = \"met_on > interview_date\"\n",
        "when = \"met_on > interview_date\"\nhard = true\n",
    );
    let answers = "form = \"mitt\"\ndate = 2026-11-20\n[answers]\nmet_on = 2027-01-01\n";
    let answers = machine.file("svar.toml", answers);
    let form = form.display().to_string();
    let ran = machine.run(&["flags", "--form", &form, "--answers", &answers]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let said = "met_on kan inte ha det svaret.";
    assert!(ran.out.contains(said), "{}", ran.out);
}

#[test]
fn a_watched_form_says_when_it_was_looked_at_and_that_it_waits() {
    let machine = Machine::new();
    let form = new_form(&machine, "mapp");
    let args = format!("forms check --watch {}", form.display());
    let watching = |tag, waits: &str| {
        let started = vilja(&machine.home(), &args).with("VILJA_LANG", tag);
        let mut lines = started.through_pipes();
        lines.wait_for(waits);
        lines.heard().to_vec()
    };
    let said = watching("sv", "Väntar på ändringar. Ctrl-C avslutar.");
    assert!(said[0].starts_with("── "), "{said:?}");
    if std::env::var_os("VILJA_RECORD").is_some() {
        let names = watching("sv-x-names", "⟦cli-watch-waits⟧");
        heard("forms check --watch forms/mitt.toml", &names);
    }
}

#[test]
fn a_program_that_fails_in_itself_says_so_and_what_is_kept() {
    let machine = Machine::new();
    let (ended, screen) = asked_at_terminal((&machine.home(), "dev panic", &[]), &[]);
    assert_eq!(ended, Ended::Code(3));
    let said = "Programmet stötte på ett fel i sig självt och avslutades";
    assert!(screen.contains(said), "{screen}");
}

#[test]
fn a_backup_is_put_back_at_a_terminal_by_the_word_for_yes_alone() {
    let office = Office::new();
    told(&mut office.store(), "2026-0147", 3);
    let key = office.path("passphrase");
    let env = [("VILJA_PASSPHRASE_FILE", key.as_str())];
    let backup = office.backed_up("usb").display().to_string();
    let home = office.machine.home();
    let (ended, screen) = asked_at_terminal(
        (&home, &format!("store restore {backup}"), &env),
        &[("restore-ask", "nej")],
    );
    assert_eq!(ended, Ended::Code(1));
    assert!(screen.contains("Inget är ändrat."), "{screen}");
    let (ended, _) = asked_at_terminal(
        (&home, &format!("store restore {backup}"), &env),
        &[("restore-ask", "yes")],
    );
    assert_eq!(ended, Ended::Code(0));
}

#[test]
fn what_is_typed_at_a_terminal_opens_the_store_and_proves_what_was_written_down() {
    let office = Office::new();
    let home = office.machine.home();
    let opened = ("cli-passphrase", PASSPHRASE);
    for (args, turns, said) in [
        (
            "store slots add recovery",
            [opened, ("keys-recovery-confirm", "00000")],
            "Nyckeln är inte tillagd",
        ),
        (
            "store slots add passphrase --label anna --suggest",
            [opened, ("keys-new-passphrase-again", "helt andra ord")],
            "Det var inte de orden. Inget är ändrat.",
        ),
    ] {
        let (ended, screen) = asked_at_terminal((&home, args, &[]), &turns);
        assert_eq!(ended, Ended::Code(1), "{screen}");
        assert!(screen.contains(said), "{said} in {screen}");
    }
}

#[test]
fn for_a_new_key_whoever_is_there_is_asked_and_nothing_happens_without_a_yes() {
    let office = Office::new();
    let home = office.machine.home();
    office.with_manager();
    let ran = office.run(&["store", "slots", "add", "recovery", "--to-stdout"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let turns = [
        ("cli-passphrase", PASSPHRASE),
        ("new-key-passphrase-of", ""),
        ("new-key-paper-of", ""),
        ("new-key-ask", "nej"),
    ];
    let (ended, screen) = asked_at_terminal((&home, "store new-key", &[]), &turns);
    assert_eq!(ended, Ended::Code(1), "{screen}");
    assert!(screen.contains("Inget är ändrat."), "{screen}");
}

#[test]
fn a_way_in_that_is_named_so_that_two_fit_is_asked_for_again() {
    let office = Office::new();
    let first = office.run(&["store", "slots"]).out;
    let called = first.chars().next().unwrap().to_string();
    let opener = Passphrase::new(PASSPHRASE);
    let added = office.store().add_passphrase(
        Opener::Passphrase(&opener),
        Role::Officer,
        Label::new(&called).unwrap(),
        &Passphrase::new("en annan lösenfras"),
        Cost::new(64, 1, 1).unwrap(),
        Desk::now().at,
    );
    added.unwrap();
    let remove = ["store", "slots", "remove", &called];
    for (args, code, says) in [
        (
            &remove[..],
            1,
            "Flera ingångar passar. Skriv mer av namnet.",
        ),
        (
            &["store", "slots", "forget"],
            0,
            "Datorn mindes ingen nyckel.",
        ),
        (
            &["--identity", "/nowhere/anna.key", "store", "status"],
            3,
            "Filen /nowhere/anna.key går inte att läsa",
        ),
    ] {
        let ran = office.run(args);
        let told = format!("{}{}", ran.out, ran.err);
        assert_eq!(ran.code, code, "{args:?}: {told}");
        assert!(told.contains(says), "{args:?}: {told}");
    }
    let printed = office.run(&["store", "slots", "add", "recovery", "--to-stdout"]);
    let few: Vec<String> = groups(&printed.out).into_iter().take(6).collect();
    assert_eq!(few.len(), 6, "{}", printed.err);
    let ran = office.machine.run_with(
        &["--recovery", "store", "status"],
        &format!("{}\n", few.join(" ")),
    );
    assert_eq!(ran.code, 3);
    let said = "Reservnyckeln har 8 grupper, och ";
    assert!(ran.err.contains(said), "{}", ran.err);
}

/// An interview in which everything was said that stands beside answers, and that is to leave.
fn talked() -> Two {
    Two::with(|talk| {
        talk.holds();
        let day =
            |year, month| Answer::Date(PartialDate::new(year, Some(month), None, false).unwrap());
        talk.says("first_contact_on", day(2027, 1));
        talk.does(Command::Override {
            check: "contact_in_future".into(),
            entry: None,
            note: "Det står så i brevet.".to_owned(),
        });
        talk.does(Command::AddEntry {
            roster: "children".into(),
        });
        talk.says("wish_to_move", choice("own"));
        talk.says("free_choice", choice("stay"));
        talk.says("told_to_search", choice("no"));
        talk.does(Command::ReadBack {
            language: "ar".into(),
        });
        talk.does(Command::Finish);
    })
}

#[test]
fn what_stands_beside_answers_is_shown_with_the_transcript_and_with_what_leaves() {
    let two = talked();
    let shown = two.a.run(&["transcripts", "show", &two.id]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    for part in [
        "Motstridigt",
        "Undanlagda svar (räknas inte)",
        "Sammanfattningen är uppläst på arabiska.",
    ] {
        assert!(shown.out.contains(part), "{part} in {}", shown.out);
    }
    let leaving = two.seal(&["--ground", "law", "--why", "2 §", "--preview"]);
    assert_eq!(leaving.code, 0, "{}", leaving.err);
    for part in [
        "Anteckning till varningen contact_in_future: Det står så i brevet.",
        "Poster: 1",
    ] {
        assert!(leaving.out.contains(part), "{part} in {}", leaving.out);
    }
}

#[test]
fn at_a_terminal_both_sides_of_a_handover_are_asked_for_words_and_a_yes() {
    let two = Two::with(|talk| {
        talk.holds();
        let flag = talk.interview.findings().flags[0].id.clone();
        talk.does(Command::Assess {
            flag,
            assessment: Assessment::Confirmed,
        });
        talk.does(Command::Finish);
    });
    let shown = two.a.run(&["transcripts", "show", &two.id]).out;
    assert!(shown.contains("bekräftad"), "{shown}");
    let ask = |office: &Office, args: &str, turns: &[(&str, &str)]| {
        let key = office.path("passphrase");
        let env = [("VILJA_PASSPHRASE_FILE", key.as_str())];
        let (ended, screen) = asked_at_terminal((&office.machine.home(), args, &env), turns);
        assert_eq!(ended, Ended::Code(1), "{screen}");
        screen
    };
    let seal = format!(
        "transcripts seal {} --recipient {} --from Anna --ground law --why lag --to {}",
        two.id,
        two.key,
        two.a.path("out")
    );
    let turns = [
        ("handover-words-ask-receiver", two.words.as_str()),
        ("handover-ask-seal", "nej"),
    ];
    let screen = ask(&two.a, &seal, &turns);
    assert!(screen.contains("Inget är skrivet."), "{screen}");
    assert_eq!(two.n_files(), 0);

    let waiting = two.b.run(&["transcripts", "received"]);
    assert_eq!(waiting.out.trim_end(), "Inget väntar.");
    let (file, _) = two.sealed(&[]);
    assert_eq!(two.import(&file).code, 0);
    let accept = format!("transcripts accept {}", two.id);
    let turns = [
        ("handover-words-ask-sender", two.own_words.as_str()),
        ("handover-ask-accept", "nej"),
    ];
    let screen = ask(&two.b, &accept, &turns);
    assert!(screen.contains("Inget är ändrat. Det väntar."), "{screen}");
    let reject = format!("transcripts reject {}", two.id);
    ask(&two.b, &reject, &[("handover-ask-reject", "nej")]);
    let waiting = two.b.run(&["transcripts", "received"]).out;
    assert!(waiting.contains(&two.id), "{waiting}");
}

#[test]
fn an_export_that_nobody_says_yes_to_writes_nothing() {
    let two = Two::new();
    let key = two.a.path("passphrase");
    let env = [("VILJA_PASSPHRASE_FILE", key.as_str())];
    let args = format!(
        "transcripts export {} --format markdown --ground law --why lag --to {}",
        two.id,
        two.a.path("out")
    );
    let home = two.a.machine.home();
    let (ended, screen) = asked_at_terminal((&home, &args, &env), &[("export-ask", "nej")]);
    assert_eq!(ended, Ended::Code(1), "{screen}");
    assert!(screen.contains("Inget är skrivet."), "{screen}");
    assert_eq!(two.n_files(), 0);
    let shown = two.a.run(&[
        "transcripts",
        "export",
        &two.id,
        "--format",
        "markdown",
        "--ground",
        "law",
        "--why",
        "lag",
        "--preview",
    ]);
    assert!(
        shown.out.starts_with("# Utdrag ur protokoll\n"),
        "{}",
        shown.out
    );
    let covered = [
        "--ground",
        "law",
        "--why",
        "2 §",
        "--reveal",
        "--covered",
        "frog",
        "--preview",
    ];
    let ran = two.seal(&covered);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(
        ran.err.contains("Formuläret har ingen fråga frog."),
        "{}",
        ran.err
    );
}

#[test]
fn a_flag_against_policy_says_whose_no_it_is() {
    let mut desk = Desk::interview(Mode::Keys, "bosokstod", "sv", None);
    for (place, key) in [("search_help", "4"), ("home_first_result", "3")] {
        desk.go(place);
        desk.give(key);
    }
    desk.act("flags");
    desk.press("<Enter>");
    let page = format!("{:?}", desk.page());
    assert!(page.contains("Mot riktlinje: ett förslag eller"), "{page}");
}

#[test]
fn a_form_without_words_of_its_own_for_lists_and_what_is_read_aloud_has_those_of_the_program() {
    let source = "[form]\nid = \"small\"\nversion = \"1.0.0\"\n[[section]]\nid = \"start\"\n\
        [[section.question]]\nid = \"told\"\ntype = \"statement\"\n\
        [[section.question]]\nid = \"children\"\ntype = \"roster\"\n\
        [[section.question.each]]\nid = \"age\"\ntype = \"integer\"\n";
    let texts = "form-title = Litet\nsection-start = Början\ntold = Du kan säga nej.\n    .short = Information\n\
        children = Finns det barn?\n    .short = Barn\n    .entry = Barn { $number }\n\
        children-age = Hur gammalt?\n    .short = Ålder\n";
    let files = [("sv".to_owned(), texts.to_owned())].into();
    let form = Shelf::new(None).form_of_text(source, &files);
    let mut library = library();
    library.forms.push(Rc::new(form.expect("a form")));
    let mut pages = Vec::new();
    // Beside it by the names of the texts, to be recorded.
    for officer in ["sv", Pseudo::Names.tag()] {
        let (library, start) = (library.clone(), Start::default());
        let mut desk = Desk::interview_in(library, Mode::Keys, "small", officer, start);
        pages.push(format!("{:?}", desk.page()));
        desk.go("children");
        pages.push(format!("{:?}", desk.page()));
    }
    assert!(pages[0].contains("\"Uppläst\""), "{}", pages[0]);
    for said in ["\"Lägg till en\"", "\"Inga\""] {
        assert!(pages[1].contains(said), "{}", pages[1]);
    }
}

#[test]
fn what_a_person_gave_a_key_of_her_own_stands_in_the_row_of_keys() {
    let key = |written| Key::parse(written).expect(written);
    let settings = Settings {
        officer_language: Some("sv".into()),
        keys: vec![
            (Action::Finish, key("<F9>")),
            (Action::OfficerLanguage, key("<F10>")),
        ],
        ..Settings::default()
    };
    let labels = |desk: &Desk| -> Vec<String> {
        let keys = desk.page().keys.into_iter();
        keys.map(|it| format!("{} {}", it.key, it.label)).collect()
    };
    let start = Start {
        training: true,
        ..Start::default()
    };
    let mut desk = Desk::started_with(library(), settings.clone(), start.clone());
    desk.press("<C-t>");
    assert!(labels(&desk).contains(&"F10 ditt språk".to_owned()));
    let start = Start {
        interview: true,
        form: Some("samtycke".into()),
        ..start
    };
    let mut desk = Desk::started_with(library(), settings, start);
    desk.act("review");
    assert!(labels(&desk).contains(&"F9 avsluta samtalet".to_owned()));
}

#[test]
fn in_a_window_that_is_too_small_only_that_is_said() {
    let home = Machine::new().home();
    let told = |tag, said: &str| {
        let started = vilja(&home, "").with("VILJA_LANG", tag).sized(60, 6);
        let mut terminal = started.on_terminal();
        terminal.wait_for(said);
        terminal.screen_text()
    };
    let said = "Fönstret är för litet: minst 30 x 8.";
    assert_eq!(told("sv", said).trim(), said);
    if std::env::var_os("VILJA_RECORD").is_some() {
        let names = told(Pseudo::Names.tag(), "⟦shell-too-small");
        heard(
            "interview",
            &names.lines().map(str::to_owned).collect::<Vec<_>>(),
        );
    }
}

#[test]
fn a_transcript_that_stands_at_a_question_that_is_no_longer_asked_says_so() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    for (place, key) in [
        ("told_to_search", "1"),
        ("condition_consequence", "1"),
        ("told_to_search", "2"),
    ] {
        desk.go(place);
        desk.give(key);
    }
    if desk.page().screen == ScreenName::Confirm {
        desk.press("1");
    }
    desk.changes.push(Change::Moved {
        to: "condition_consequence".into(),
    });
    desk.reopen(None);
    let page = format!("{:?}", desk.page());
    let said = "Frågan är inte längre aktuell. Svaret är undanlagt och räknas inte.";
    assert!(page.contains(said), "{page}");
}
