//! The command line from outside: what it prints, where, and with which exit code.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::recorded;

const WORKING: &str = env!("CARGO_BIN_EXE_vilja");

/// A machine of one's own: an empty home, no terminal, a known language.
pub(crate) struct Machine {
    folder: TempDir,
}

pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(WORKING);
        command
            .args(args)
            .env_clear()
            .env("VILJA_HOME", self.home())
            .env("VILJA_LANG", "sv")
            .env("LANG", "sv_SE.UTF-8")
            .env("TZ", "Europe/Stockholm")
            .current_dir(self.folder.path());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, "")
    }

    pub(crate) fn run_env(&self, args: &[&str], set: &[(&str, &str)]) -> Ran {
        let mut command = self.command(args);
        command.envs(set.iter().copied());
        ended(command, "")
    }

    pub(crate) fn run_with(&self, args: &[&str], input: &str) -> Ran {
        ended(self.command(args), input)
    }
}

pub(crate) fn ended(command: Command, input: &str) -> Ran {
    recorded::command(&command, input);
    ended_unrecorded(command, input)
}

pub(crate) fn ended_unrecorded(mut command: Command, input: &str) -> Ran {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read may be gone before it is written to.
    let _gone = child.stdin.take().unwrap().write_all(input.as_bytes());
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    Ran {
        code: status.code().unwrap(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

/// The answers file of the design.
const ANSWERS: &str = r#"form = "inflyttning"
date = 2026-11-20
[answers]
told_to_search = "yes"
condition_consequence = "support_stopped"
rent_months_paid = 3
moved_on = 2026-10-01
previous_municipality = "0180"
children = [{ age = 7 }]
wish_to_move = { dont_know = true }
story = "De sa att jag måste söka i hela landet, annars får jag inga pengar."
"#;

#[test]
fn help_names_every_command_and_every_exit_code() {
    let ran = Machine::new().run(&["--help"]);
    assert_eq!(ran.code, 0);
    for word in [
        "interview",
        "forms",
        "flags",
        "transcripts",
        "locales",
        "completions",
        "man",
        "doctor",
        "VILJA_HOME",
        "VILJA_PASSPHRASE_FILE",
        "Exit codes",
    ] {
        assert!(ran.out.contains(word), "{word}");
    }
    // What is for the program's own tests is no one else's.
    assert!(!ran.out.contains("dev"));
}

#[test]
fn wrong_usage_is_2_and_says_how() {
    let machine = Machine::new();
    for args in [
        &["no-such-command"][..],
        &["flags"],
        &["forms", "check"],
        &["--bidi", "sideways"],
        &["--lang", "xx", "doctor"],
        &["interview", "--form", "no-such-form"],
        &["interview", "--client-lang", "?"],
        &["forms", "show", "no-such-form"],
        &["completions", "no-such-shell"],
    ] {
        let ran = machine.run(args);
        assert_eq!(ran.code, 2, "{args:?}: {}", ran.err);
        assert!(!ran.err.is_empty(), "{args:?}");
        assert!(!ran.err.contains('⟦'), "{args:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{args:?}");
    }
}

#[test]
fn what_is_not_there_is_3() {
    let machine = Machine::new();
    for args in [
        &["forms", "check", "no-such-file.toml"][..],
        &[
            "flags",
            "--form",
            "inflyttning",
            "--answers",
            "no-such-file.toml",
        ],
        &[
            "flags",
            "--form",
            "no/such.toml",
            "--answers",
            "no-such-file.toml",
        ],
        &["transcripts", "list"],
        &["transcripts", "verify", "--training"],
    ] {
        let ran = machine.run(args);
        assert_eq!(ran.code, 3, "{args:?}: {}", ran.err);
        assert!(ran.err.starts_with("Fel: "), "{args:?}: {}", ran.err);
        assert!(!ran.err.contains('⟦'), "{args:?}: {}", ran.err);
    }
}

#[test]
fn the_design_example_of_flags_holds() {
    let machine = Machine::new();
    let answers = machine.file("answers.toml", ANSWERS);
    let ran = machine.run(&[
        "flags",
        "--form",
        "inflyttning",
        "--answers",
        &answers,
        "--json",
    ]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["form"], "inflyttning");
    assert_eq!(told["date"], "2026-11-20");
    assert_eq!(told["highest"], "prohibited");
    assert_eq!(
        told["cues"],
        serde_json::json!([{
            "id": "conditioned_support",
            "question": "story",
            "from": 10,
            "to": 46,
            "text": "jag måste söka i hela landet, annars",
        }])
    );
    assert_eq!(told["problems"], serde_json::json!([]));
    let flag = told["flags"]
        .as_array()
        .unwrap()
        .iter()
        .find(|flag| flag["id"] == "search_elsewhere_required")
        .unwrap();
    assert_eq!(flag["weight"], "prohibited");
    assert_eq!(
        flag["because"],
        serde_json::json!(["condition_consequence", "told_to_search"])
    );
    assert_eq!(flag["ask_next"], serde_json::json!(["decision_in_writing"]));
    assert_eq!(flag["sources"][0], "statskontoret-2020-19#2.2.1");
    let element = told["elements"]
        .as_array()
        .unwrap()
        .iter()
        .find(|element| element["id"] == "no_clear_wish")
        .unwrap();
    assert_eq!(element["truth"], "unknown");
}

#[test]
fn the_plain_output_of_flags_ends_with_cues_and_what_would_confirm_them() {
    let machine = Machine::new();
    let answers = machine.file("answers.toml", ANSWERS);
    let ran = machine.run(&["flags", "--form", "inflyttning", "--answers", &answers]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let heading = "Signalord i det som har sagts: något att fråga vidare om, ingen iakttagelse";
    let (_, cues) = ran.out.split_once(heading).unwrap();
    assert_eq!(
        cues.trim(),
        "Pengar på villkor att söka eller flytta  (conditioned_support)
      ”jag måste söka i hela landet, annars” – Berättelsen
      Bekräftas av frågan: Krav på att söka utanför · Följden av kravet"
    );
}

#[test]
fn the_keys_of_flags_stand_in_the_agreed_order() {
    let machine = Machine::new();
    let answers = machine.file("answers.toml", ANSWERS);
    let ran = machine.run(&[
        "flags",
        "--form",
        "inflyttning",
        "--answers",
        &answers,
        "--json",
    ]);
    let keys: Vec<&str> = ran
        .out
        .lines()
        .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
        .collect();
    assert_eq!(
        keys,
        [
            "form",
            "version",
            "date",
            "elements",
            "flags",
            "open",
            "contradictions",
            "cues",
            "measures",
            "highest",
            "problems"
        ]
    );
    let of_flag: Vec<&str> = ran
        .out
        .split("\"flags\": [")
        .nth(1)
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix("      \"")?.split('"').next())
        .take(6)
        .collect();
    assert_eq!(
        of_flag,
        ["id", "weight", "because", "sources", "measures", "ask_next"]
    );
}

#[test]
fn flags_for_people_say_why() {
    let machine = Machine::new();
    let answers = machine.file("answers.toml", ANSWERS);
    let ran = machine.run(&["flags", "--form", "inflyttning", "--answers", &answers]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("search_elsewhere_required"));
    assert!(
        ran.out
            .contains("källa: Statskontoret 2020:19, avsnitt 2.2.1")
    );
    assert!(!ran.out.contains('⟦'), "{}", ran.out);
    assert!(!ran.out.contains(['\u{1b}', '\u{2068}', '\u{2069}']));
}

#[test]
fn the_day_of_the_interview_decides_which_statute_is_shown() {
    let machine = Machine::new();
    for (day, expected) in [
        (
            "2025-06-30",
            "källa: Socialtjänstlagen (2001:453) 4 kap. 1 §\n",
        ),
        (
            "2025-07-01",
            "källa: Socialtjänstlagen (2025:400) 12 kap. 1 §\n",
        ),
        (
            "2026-11-20",
            "källa: Socialtjänstlagen (2025:400) 12 kap. 1 § (kan ha ändrats, kontrollera lydelsen)\n",
        ),
    ] {
        let answers = machine.file(
            "answers.toml",
            &format!(
                "form = \"inflyttning\"\ndate = {day}\n[answers]\nsupport_cut = \"cut_home_elsewhere\"\n"
            ),
        );
        let args = ["flags", "--form", "inflyttning", "--answers", &answers];
        let ran = machine.run(&args);
        assert_eq!(ran.code, 0, "{}", ran.out);
        assert!(ran.out.contains(expected), "{day}: {}", ran.out);
        // Scripts get the reference as the form has it, on any day.
        let told = machine.run(&[&args[..], &["--json"]].concat()).out;
        assert!(told.contains("\"sol-2025-400#12:1\""), "{told}");
    }
}

#[test]
fn the_page_of_sources_can_be_read_by_a_lawyer() {
    let machine = Machine::new();
    let page = |language: &str, day: &str| {
        let args = ["--lang", language, "forms", "show", "inflyttning"];
        let ran = machine.run(&[&args[..], &["--sources", "--date", day]].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        for line in ran.out.lines() {
            assert!(
                vilja::text::width::cols(line) <= 80 || !line.trim().contains(' '),
                "{language}: {line}"
            );
        }
        assert!(!ran.out.contains(['⟦', '\u{1b}', '\u{2068}', '\u{2069}']));
        ran.out
    };
    let now = page("sv", "2026-11-20");
    for expected in [
        "Krav på att söka bostad i andra kommuner (search_elsewhere_required)\n",
        "  Vikt: Otillåtet\n",
        "  Villkor: support_cut == cut_home_elsewhere\n",
        "  - RÅ 84 2:53\n    är domstols ord · inte kontrollerad\n",
        "  - Socialtjänstlagen (2025:400) 29 kap. 10 §\n    är lag · läst · gäller sedan 2025-07-01\n",
    ] {
        assert!(now.contains(expected), "{expected}");
    }
    let before = page("sv", "2025-06-30");
    assert!(before.contains(
        "  - Socialtjänstlagen (2001:453) 2 a kap. 10 §\n    är lag · läst · sedan när det gäller är inte kontrollerat · gäller till och\n    med 2025-06-30\n"
    ), "{before}");
    // The list names the one that was shown, with its own period.
    assert!(before.contains("Socialtjänstlagen (2001:453) (sol-2001-453)\n"));
    let earlier = page("sv", "2018-06-30");
    assert!(earlier.contains("är lag · läst · gäller först från 2018-07-01\n"));
    for language in ["en", "ar"] {
        let page = page(language, "2026-11-20");
        assert!(page.contains("(search_elsewhere_required)"));
        assert!(!page.contains("Vilar på"));
    }
}

#[test]
fn an_office_cites_what_it_has_in_a_list_of_its_own() {
    let machine = Machine::new();
    let source = |kind: &str| {
        format!(
            "[[source]]\nid = \"guideline\"\ntitle = \"Riktlinjen\"\nkind = \"{kind}\"\nweight = \"policy\"\ncertainty = \"read\"\n\
             sections = [\"4\"]\n"
        )
    };
    let law = "[[source]]\nid = \"sol-2025-400\"\ntitle = \"Inte lagen\"\nkind = \"statute\"\n\
               weight = \"law\"\nreplaces = \"sol-2001-453\"\n";
    let form = "[form]\nid = \"own\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"yes_no\"\n\
        [[flag]]\nid = \"f\"\nweight = \"policy\"\nwhen = \"q == yes\"\nsources = [\"guideline#4\", \"sol-2025-400#29:10\"]\n";
    machine.file("home/forms/own.toml", form);
    let texts =
        "form-title = Eget\nsection-s = Del\nq = Ja?\n    .short = Ja\nflag-f = Riktlinjen\n";
    machine.file("home/locales/sv/forms/own.ftl", texts);
    let check = || machine.run(&["forms", "check", "own"]);
    assert!(check().out.contains("”guideline”"), "{}", check().out);

    machine.file("home/forms/sources.toml", &source("policy"));
    assert_eq!(check().code, 0, "{}", check().out);
    // What the program has is not said otherwise by an office; that it is not used is told.
    machine.file(
        "home/forms/sources.toml",
        &[&source("policy"), law].concat(),
    );
    assert!(check().out.contains("”sol-2025-400”"), "{}", check().out);
    let page = machine.run(&["forms", "show", "own", "--sources", "--date", "2026-11-20"]);
    for said in [
        "  - Riktlinjen, avsnitt 4\n    är en kommuns riktlinje eller överenskommelse, inte lag · läst\n",
        "  - Socialtjänstlagen (2025:400) 29 kap. 10 §\n",
    ] {
        assert!(page.out.contains(said), "{said}\n{}", page.out);
    }

    machine.file("home/forms/sources.toml", &source("polic"));
    let broken = check();
    assert_ne!(broken.code, 0);
    assert!(broken.out.contains("sources.toml:4:8"), "{}", broken.out);
}

#[test]
fn the_page_of_sources_can_be_read_by_scripts() {
    let machine = Machine::new();
    let show = ["forms", "show", "inflyttning"];
    let args = ["--sources", "--date", "2025-06-30", "--json"];
    let ran = machine.run(&[&show[..], &args].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["date"], "2025-06-30");
    let flag = &told["flags"][1];
    assert_eq!(flag["id"], "refused_because_elsewhere");
    assert_eq!(flag["weights"][0]["is"], "prohibited");
    let source = &flag["sources"][3];
    assert_eq!(source["reference"], "sol-2025-400#12:1");
    assert_eq!(source["cited"], "Socialtjänstlagen (2001:453) 4 kap. 1 §");
    assert_eq!(source["certainty"], "read");
    // A day or JSON without the sources is asked for by mistake.
    for wrong in [
        &["--json"][..],
        &["--date", "2025-06-30"],
        &["--sources", "--date", "2025-6-31"],
    ] {
        assert_eq!(
            machine.run(&[&show[..], wrong].concat()).code,
            2,
            "{wrong:?}"
        );
    }
}

#[test]
fn an_answer_to_what_is_not_asked_is_named_with_its_line() {
    let machine = Machine::new();
    let answers = machine.file(
        "answers.toml",
        "form = \"inflyttning\"\n[answers]\ntold_to_search = \"no\"\ncondition_consequence = \"support_stopped\"\nno_such = 1\n",
    );
    let args = ["flags", "--form", "inflyttning", "--answers", &answers];
    let ran = machine.run(&args);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("answers.toml:4:"), "{}", ran.out);
    assert!(ran.out.contains("answers.toml:5:1"), "{}", ran.out);
    let ran = machine.run(&[&args[..], &["--json"]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["problems"][0]["line"], 4);
    assert_eq!(told["problems"][1]["line"], 5);
    assert!(
        told["problems"][0]["message"]
            .as_str()
            .unwrap()
            .contains("condition_consequence")
    );
}

#[test]
fn the_order_of_the_answers_means_nothing() {
    let machine = Machine::new();
    let answers = machine.file(
        "answers.toml",
        "form = \"inflyttning\"\ndate = 2026-11-20\n[answers]\ncondition_consequence = \"support_stopped\"\ntold_to_search = \"yes\"\n",
    );
    let ran = machine.run(&[
        "flags",
        "--form",
        "inflyttning",
        "--answers",
        &answers,
        "--json",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.out);
}

#[test]
fn answers_to_another_form_are_refused() {
    let machine = Machine::new();
    let answers = machine.file("answers.toml", "form = \"other\"\n[answers]\n");
    let ran = machine.run(&["flags", "--form", "inflyttning", "--answers", &answers]);
    assert_eq!(ran.code, 1);
}

const BROKEN: &str = r#"[form]
id = "broken"
version = "1.0.0"

[[section]]
id = "wish"

[[section.question]]
id = "wish_to_move"
type = "single"
options = ["own", "pressured"]

[[flag]]
id = "felt"
weight = "strong"
when = "wish_to_mov == own or wish_to_move == presured"
"#;

#[test]
fn all_problems_of_a_form_are_named_with_their_places() {
    let machine = Machine::new();
    let form = machine.file("forms/broken.toml", BROKEN);
    let ran = machine.run(&["forms", "check", &form]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains(&format!("{form}:16:9  ")), "{}", ran.out);
    assert!(ran.out.contains(&format!("{form}:16:47  ")), "{}", ran.out);
    assert!(ran.out.contains("           ^^^^^^^^^^^ "), "{}", ran.out);
    assert!(ran.out.contains("wish_to_move"), "{}", ran.out);
    assert!(!ran.out.contains('⟦'), "{}", ran.out);
}

#[test]
fn the_forms_of_the_program_have_no_problems() {
    let machine = Machine::new();
    let form = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms/inflyttning.toml");
    let ran = machine.run(&["forms", "check", &form.display().to_string()]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let ran = machine.run(&["forms", "show", "inflyttning"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("wish_to_move"));
    assert!(!ran.out.contains('⟦'), "{}", ran.out);
    let ran = machine.run(&["forms", "list"]);
    assert!(ran.out.starts_with("inflyttning  "), "{}", ran.out);
}

#[test]
fn a_form_of_ones_own_is_offered() {
    let machine = Machine::new();
    machine.file("home/forms/broken.toml", BROKEN);
    let ran = machine.run(&["forms", "list"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("broken  "), "{}", ran.out);
    let ran = machine.run(&["doctor"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("broken.toml"), "{}", ran.out);
}

#[test]
fn what_has_no_effect_in_the_settings_is_told_where_it_stands() {
    let machine = Machine::new();
    machine.file(
        "home/settings.toml",
        "theme = \"pink\"\n[keys]\nhlep = \"<F12>\"\nnote = \"\\u001b]0;x\"\n",
    );
    let ran = machine.run(&["doctor"]);
    assert_eq!(ran.code, 1);
    let told: Vec<&str> = ran.out.lines().filter(|it| it.contains(", rad ")).collect();
    assert_eq!(told.len(), 3, "{}", ran.out);
    assert!(told[0].contains("rad 1: theme"), "{}", told[0]);
    assert!(told[1].ends_with("Menade du help?"), "{}", told[1]);
    assert!(
        told[2].contains("rad 4") && !told[2].contains('\u{1b}'),
        "{}",
        told[2]
    );
    // It is said where one starts, too.
    let ran = machine.run_with(&["--plain"], "/övning\n");
    assert!(ran.out.contains("settings.toml"), "{}", ran.out);
    machine.file("home/settings.toml", "theme = \"light\"\n");
    let ran = machine.run_with(&["--plain"], "/övning\n");
    assert!(!ran.out.contains("settings.toml"), "{}", ran.out);
}

#[test]
fn completions_and_the_manual_are_printed() {
    let machine = Machine::new();
    for shell in ["bash", "zsh", "fish"] {
        let ran = machine.run(&["completions", shell]);
        assert_eq!(ran.code, 0);
        assert!(ran.out.contains("transcripts"), "{shell}");
    }
    let ran = machine.run(&["man"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains(".TH vilja"), "{}", ran.out);
}

#[test]
fn a_practice_interview_is_held_line_by_line_and_found_again() {
    let machine = Machine::new();
    let ran = machine.run_with(
        &["interview", "--training", "--case", "2026-0147"],
        "1\n/note\n",
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!ran.out.contains('\u{1b}'));
    assert!(ran.out.contains("ÖVNING"));
    let ran = machine.run(&["transcripts", "list", "--training"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("2026-0147"), "{}", ran.out);
    let name = ran
        .out
        .lines()
        .nth(1)
        .unwrap()
        .split("  ")
        .next()
        .unwrap()
        .to_owned();
    let ran = machine.run(&["transcripts", "show", &name[..8], "--training"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains(&name), "{}", ran.out);
    assert!(
        ran.out.contains("(information_given)\n      Uppläst"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains('⟦'), "{}", ran.out);
    let ran = machine.run(&["transcripts", "verify", "--training"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let ran = machine.run(&["transcripts", "show", "zzzz", "--training"]);
    assert_eq!(ran.code, 1);
    assert!(!machine.home().join("real").exists());
}

#[test]
fn a_passphrase_from_a_file_makes_and_opens_the_store() {
    let machine = Machine::new();
    let right = machine.file("right", "flera ord efter varandra\n");
    let wrong = machine.file("wrong", "andra ord efter varandra\n");
    let with = |file: &str, args: &[&str], input: &str| {
        let mut command = machine.command(args);
        command.env("VILJA_PASSPHRASE_FILE", file);
        ended(command, input)
    };
    assert_eq!(with(&right, &["interview"], "1\n").code, 0);
    let ran = with(&right, &["transcripts", "list"], "");
    assert_eq!((ran.code, ran.out.lines().count()), (0, 1), "{}", ran.out);
    let ran = with(&wrong, &["transcripts", "list"], "");
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(!ran.err.contains("andra ord"));
    assert_eq!(with("no-such-file", &["transcripts", "list"], "").code, 3);
}

#[test]
fn every_language_speaks() {
    let machine = Machine::new();
    let english = machine.run(&["--lang", "en", "transcripts", "list"]);
    assert!(english.err.starts_with("Error: "), "{}", english.err);
    let arabic = machine.run(&["--lang", "ar", "transcripts", "list"]);
    assert_eq!(arabic.code, 3);
    assert!(!arabic.err.contains('⟦'));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let machine = Machine::new();
    let mut child = machine
        .command(&["forms", "show", "inflyttning"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

/// The string literals of the program that name a message of `cli.ftl`.
fn named_messages(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(named_messages(&path));
        } else if path.extension().unwrap() == "rs" {
            let text = fs::read_to_string(&path).unwrap();
            found.extend(text.split('"').skip(1).step_by(2).filter_map(|literal| {
                let ours = [
                    "cli-",
                    "doctor-",
                    "shell-",
                    "line-",
                    "store-trouble-",
                    "slot-trouble-",
                    "store-remark-",
                    "keys-",
                    "settings-",
                    "trouble-",
                    "backup-",
                    "restore-",
                    "salvage-",
                    "export-",
                ];
                let whole = literal
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                (whole && ours.iter().any(|prefix| literal.starts_with(prefix)))
                    .then(|| literal.to_owned())
            }));
        }
    }
    found
}

#[test]
fn every_message_that_the_command_line_names_has_its_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named: Vec<String> = ["cli", "shell", "store"]
        .iter()
        .flat_map(|layer| named_messages(&root.join("src").join(layer)))
        .collect();
    assert!(named.len() > 100, "{}", named.len());
    for language in ["sv", "en"] {
        let files = vilja::builtin::INTERFACE.iter();
        let words: Vec<&str> = files
            .filter(|(tag, ..)| *tag == language)
            .map(|(.., text)| *text)
            .collect();
        let words = words.join("\n");
        for message in &named {
            assert!(
                words.contains(&format!("\n{message} =")),
                "{language}: {message}"
            );
        }
    }
}

#[test]
fn a_transcript_lists_what_could_not_be_right_and_what_was_noted_about_it() {
    let machine = Machine::new();
    let before_the_answer = "1\n\n2\n\n1\n\n-\n\n-\n\n-\n\n-\n\n-\n\n/vet-ej\n-\n\n-\n\n-\n\n";
    let said = format!("{before_the_answer}2\n\n1\n\n2030-01-01\n/stämmer\nDagen är rätt.\n");
    let ran = machine.run_with(
        &["interview", "--training", "--form", "samtycke", "--plain"],
        &said,
    );
    let asked = "Stämmer det? Svaret ligger efter dagen för samtalet. Om det stämmer: Alt-S (/stämmer), skriv varför.";
    assert!(ran.out.contains(asked), "{}", ran.out);
    let ran = machine.run(&["transcripts", "list", "--training"]);
    let name = ran.out.lines().last().expect("a transcript");
    let ran = machine.run(&["transcripts", "show", &name[..8], "--training"]);
    let listed = "Kan inte stämma, förklarat\n  Svaret ligger efter dagen för samtalet.\n      Dagen är rätt.";
    assert!(ran.out.contains(listed), "{}", ran.out);
}
