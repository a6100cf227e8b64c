//! Hostile and broken files get a problem: not a hang, not a crash, not all the memory of the machine.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

/// In kibibytes. The program itself, as it is built for tests, takes a part of it.
const ADDRESS_SPACE: usize = 200 * 1024;

/// In seconds: far more than is needed, so that a slow machine fails no test.
const PATIENCE: usize = 20;

/// How `timeout` ends when it had to end the program.
const TIMED_OUT: i32 = 124;

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Checks a form with little memory, and ends the program if it does not come to an end by itself.
fn check(folder: &Path, path: &str, args: &[&str]) -> Ran {
    forms("check", folder, path, args)
}

fn forms(command: &str, folder: &Path, path: &str, args: &[&str]) -> Ran {
    let began = Instant::now();
    let ran = Command::new("sh")
        .arg("-c")
        .arg(format!(
            "ulimit -v {ADDRESS_SPACE} && exec timeout {PATIENCE} \"$@\""
        ))
        .args(["sh", env!("CARGO_BIN_EXE_vilja"), "forms", command])
        .args(args)
        .arg(path)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("VILJA_HOME", folder.join("home"))
        .env("VILJA_LANG", "en")
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    show(began, path);
    Ran {
        code: ran.status.code(),
        out: String::from_utf8(ran.stdout).unwrap(),
        err: String::from_utf8(ran.stderr).unwrap(),
    }
}

/// Who sets `SHOW_TIMES` sees how long each file took.
#[expect(clippy::print_stderr, reason = "for who measures")]
fn show(began: Instant, path: &str) {
    if std::env::var_os("SHOW_TIMES").is_some() {
        eprintln!("{:>8.3} s  {path}", began.elapsed().as_secs_f64());
    }
}

const HEAD: &str = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"integer\"\n\
                    [[section.question]]\nid = \"w\"\ntype = \"single\"\noptions = [\"a\", \"b\", \"c\"]\n";

fn with_flag(when: &str) -> String {
    format!(
        "{HEAD}[[flag]]\nid = \"g\"\nweight = \"grey\"\nsources = [\"sol-2025-400\"]\nwhen = \"{when}\"\n"
    )
}

/// Values that each name the one before twice: written out, they would have no end.
fn doubling(n: usize) -> String {
    let mut form = format!("{HEAD}[[computed]]\nid = \"c0\"\nvalue = \"q + q\"\n");
    for no in 1..n {
        let before = no - 1;
        write!(
            form,
            "[[computed]]\nid = \"c{no}\"\nvalue = \"c{before} + c{before}\"\n"
        )
        .unwrap();
    }
    form
}

/// A value of many parts, named very many times.
fn long_values() -> String {
    let sum = vec!["q"; 20].join(" + ");
    let mut form = format!("{HEAD}[[computed]]\nid = \"c\"\nvalue = \"{sum}\"\n");
    for no in 0..5_000 {
        write!(
            form,
            "[[condition]]\nid = \"w{no}\"\nwhen = \"c + c > {no}\"\n"
        )
        .unwrap();
    }
    form
}

fn nested(open: &str, close: &str, n: usize) -> String {
    format!("{}1{}", open.repeat(n), close.repeat(n))
}

/// Files by name, each with the exit code and the code of a problem that is told of it.
fn files() -> Vec<(&'static str, Vec<u8>, i32, &'static str)> {
    let text = |text: String| text.into_bytes();
    let flags = |n: usize| {
        let mut text = HEAD.to_owned();
        for no in 0..n {
            write!(text, "[[flag]]\nid='f{no}'\nwhen='w==a and w==b'\nweight='grey'\nsources=['sol-2025-400']\n").unwrap();
        }
        text
    };
    let mut many_keys = String::new();
    for no in 0..90_000 {
        writeln!(many_keys, "a{no}=1").unwrap();
    }
    // Every condition names the one before it twice: a tree of more leaves than there are atoms.
    let mut doubled = format!("{HEAD}[[condition]]\nid = \"c0\"\nwhen = \"w == a\"\n");
    for no in 1..3_000 {
        let before = no - 1;
        writeln!(doubled, "[[condition]]\nid = \"c{no}\"\nwhen = \"c{before} and q > {no} or c{before} and q < {no}\"").unwrap();
    }
    // Seven questions that must all differ and have six options: true by counting, dear by trying.
    let mut pigeons = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n".to_owned();
    for no in 0..9 {
        let options: Vec<String> = (0..8).map(|hole| format!("\"h{hole}\"")).collect();
        writeln!(
            pigeons,
            "[[section.question]]\nid = \"p{no}\"\ntype = \"single\"\noptions = [{}]",
            options.join(",")
        )
        .unwrap();
    }
    let differ: Vec<String> = (0..9)
        .flat_map(|one| (0..one).map(move |other| (one, other)))
        .flat_map(|(one, other)| {
            (0..8).map(move |hole| format!("(p{one} != h{hole} or p{other} != h{hole})"))
        })
        .collect();
    for no in 0..20 {
        write!(pigeons, "[[flag]]\nid = \"g{no}\"\nweight = \"grey\"\nsources = [\"sol-2025-400\"]\nwhen = \"{}\"\n", differ.join(" and ")).unwrap();
    }
    let days: Vec<String> = (0..40)
        .flat_map(|one| {
            (0..one).map(move |other| format!("q{one} + q{other} != q{}", (one + other) % 40))
        })
        .collect();
    let mut sums = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n".to_owned();
    for no in 0..40 {
        writeln!(
            sums,
            "[[section.question]]\nid = \"q{no}\"\ntype = \"integer\""
        )
        .unwrap();
    }
    for no in 0..40 {
        write!(sums, "[[flag]]\nid = \"g{no}\"\nweight = \"grey\"\nsources = [\"sol-2025-400\"]\nwhen = \"{}\"\n", days.join(" and ")).unwrap();
    }
    vec![
        (
            "ten-megabytes.toml",
            text("a = 1\n".repeat((10 << 20) / 6)),
            1,
            "problem-too-large",
        ),
        (
            "one-megabyte.toml",
            text("a=1\n".repeat((1 << 20) / 4)),
            1,
            "problem-syntax",
        ),
        ("many-keys.toml", text(many_keys), 1, "problem-unknown-key"),
        (
            "doubling.toml",
            text(doubling(70)),
            1,
            "problem-computed-too-long",
        ),
        (
            "many-long-values.toml",
            text(long_values()),
            1,
            "problem-computed-too-long",
        ),
        (
            "deep-lists.toml",
            text(format!("a = {}", nested("[", "]", 10_000))),
            1,
            "problem-syntax",
        ),
        (
            "deep-open-lists.toml",
            text(format!("a = {}", "[".repeat(500_000))),
            1,
            "problem-syntax",
        ),
        (
            "deep-tables.toml",
            text(format!("a = {}", nested("{a=", "}", 10_000))),
            1,
            "problem-syntax",
        ),
        (
            "deep-names.toml",
            text(format!("{}a = 1", "a.".repeat(10_000))),
            1,
            "problem-syntax",
        ),
        (
            "deep-heads.toml",
            text(format!("[{}a]\na = 1", "a.".repeat(10_000))),
            1,
            "problem-syntax",
        ),
        (
            "long-name.toml",
            text(format!("{} = 1", "a".repeat(900_000))),
            1,
            "problem-unknown-key",
        ),
        (
            "open-quote.toml",
            text(format!("a = \"{}", "x".repeat(900_000))),
            1,
            "problem-syntax",
        ),
        (
            "not-utf8.toml",
            b"[form]\nid = \"f\xff\xfe\"\n".to_vec(),
            1,
            "problem-not-utf8",
        ),
        (
            "utf16.toml",
            b"\xff\xfe[\x00f\x00o\x00r\x00m\x00]\x00".to_vec(),
            1,
            "problem-not-utf8",
        ),
        (
            "nul.toml",
            b"[form]\nid = \"f\0\"\n\0\0\0".to_vec(),
            1,
            "problem-syntax",
        ),
        ("only-nul.toml", vec![0; 1 << 20], 1, "problem-syntax"),
        (
            "controls.toml",
            text(
                "[form]\nid = \"\\u001b[31m\\u202Ered\"\nversion = \"1\"\n\"\\u202Ekey\" = 1\n"
                    .to_owned(),
            ),
            1,
            "problem-bad-id",
        ),
        ("empty.toml", Vec::new(), 1, "problem-missing-key"),
        (
            "only-mark.toml",
            text("\u{feff}".to_owned()),
            1,
            "problem-missing-key",
        ),
        (
            "windows.toml",
            text(format!(
                "\u{feff}{}",
                with_flag("w == a and w == b").replace('\n', "\r\n")
            )),
            0,
            "problem-never-true",
        ),
        (
            "many-flags.toml",
            text("[[flag]]\n".repeat(100_000)),
            1,
            "problem-missing-key",
        ),
        (
            "many-flags-in-line.toml",
            text(format!("flag=[{}]", "{},".repeat(300_000))),
            1,
            "problem-too-many-tables",
        ),
        (
            "many-never.toml",
            text(flags(10_000)),
            0,
            "problem-never-true",
        ),
        (
            "long-expression.toml",
            text(with_flag(&format!("q > 1{}", " or q > 1".repeat(110_000)))),
            0,
            "problem-no-texts",
        ),
        (
            "long-choice.toml",
            text(with_flag(&format!(
                "w == a{}",
                " and (w == a or q > 1)".repeat(45_000)
            ))),
            0,
            "problem-no-texts",
        ),
        (
            "deep-parentheses.toml",
            text(with_flag(&nested("(", ")", 10_000))),
            1,
            "problem-nested-too-deep",
        ),
        (
            "open-parentheses.toml",
            text(with_flag(&"(".repeat(900_000))),
            1,
            "problem-nested-too-deep",
        ),
        (
            "many-nots.toml",
            text(with_flag(&format!("{}w == a", "not ".repeat(200_000)))),
            1,
            "problem-nested-too-deep",
        ),
        (
            "doubled-names.toml",
            text(doubled),
            0,
            "problem-unused-condition",
        ),
        ("pigeons.toml", text(pigeons), 0, "problem-same-condition"),
        ("sums.toml", text(sums), 0, "problem-same-condition"),
    ]
}

fn has_steering(text: &str) -> bool {
    text.contains([
        '\u{1b}', '\0', '\u{202e}', '\u{2066}', '\u{2068}', '\u{2069}',
    ])
}

#[test]
fn a_hostile_form_gets_a_problem_in_little_memory() {
    let folder = TempDir::new().unwrap();
    let mut wrong = Vec::new();
    for (name, content, code, problem) in files() {
        fs::write(folder.path().join(name), content).unwrap();
        let ran = check(folder.path(), name, &["--json"]);
        let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap_or_default();
        let codes: Vec<&str> = told
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|it| it["code"].as_str())
            .collect();
        if ran.code != Some(code) || !codes.contains(&problem) || !ran.err.is_empty() {
            wrong.push(format!(
                "{name}: {:?} {} {:?}",
                ran.code,
                ran.err,
                &codes[..codes.len().min(5)]
            ));
        }
        // As text, for people, it is as harmless, and no longer than can be scrolled through.
        if [
            "long-name.toml",
            "controls.toml",
            "nul.toml",
            "many-flags.toml",
        ]
        .contains(&name)
        {
            let ran = check(folder.path(), name, &[]);
            if ran.code != Some(code) || has_steering(&ran.out) || ran.out.len() > 400_000 {
                let n_letters = ran.out.len();
                wrong.push(format!("{name}: {:?} {n_letters} {}", ran.code, ran.err));
            }
        }
        fs::remove_file(folder.path().join(name)).unwrap();
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_is_no_file_is_said_to_be_none() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("folder.toml")).unwrap();
    std::os::unix::fs::symlink(at("loop.toml"), at("loop.toml")).unwrap();
    let made = Command::new("mkfifo")
        .arg(at("pipe.toml"))
        .status()
        .unwrap();
    assert!(made.success());
    for (path, problem) in [
        ("folder.toml", "There are no forms in the folder."),
        ("loop.toml", "The file cannot be read"),
        ("pipe.toml", "a pipe or a device"),
        ("/dev/zero", "a pipe or a device"),
        ("no-such.toml", "The file does not exist."),
    ] {
        let ran = check(folder.path(), path, &[]);
        assert_eq!(ran.code, Some(3), "{path} {} {}", ran.out, ran.err);
        assert!(ran.out.contains(problem), "{path} {}", ran.out);
        assert!(
            ran.err.contains("One file could not be read."),
            "{path} {}",
            ran.err
        );
    }
    // Together they are told of one after another, and the good one too.
    fs::write(at("good.toml"), with_flag("w == a")).unwrap();
    let all = Command::new(env!("CARGO_BIN_EXE_vilja"))
        .args([
            "forms",
            "check",
            "loop.toml",
            "good.toml",
            "pipe.toml",
            "folder.toml",
        ])
        .env_clear()
        .env("VILJA_LANG", "en")
        .env("VILJA_HOME", at("home"))
        .current_dir(folder.path())
        .output()
        .unwrap();
    let out = String::from_utf8(all.stdout).unwrap();
    assert_eq!(all.status.code(), Some(3));
    for name in [
        "loop.toml:1:1",
        "good.toml:1:1",
        "pipe.toml:1:1",
        "folder.toml:1:1",
    ] {
        assert!(out.contains(name), "{name} {out}");
    }
}

#[test]
fn a_hostile_file_of_texts_gets_a_problem_in_little_memory() {
    let folder = TempDir::new().unwrap();
    let texts = folder.path().join("locales/sv/forms");
    fs::create_dir_all(&texts).unwrap();
    fs::create_dir(folder.path().join("forms")).unwrap();
    fs::write(folder.path().join("forms/f.toml"), with_flag("w == a")).unwrap();
    let many = |text: fn(usize) -> String| (0..40_000).map(text).collect::<String>();
    for (name, content, code, problem) in [
        (
            "ten megabytes",
            "a = b\n".repeat((10 << 20) / 6),
            1,
            "problem-too-large",
        ),
        (
            "deep",
            format!("f = {}", nested("{", "}", 100_000)),
            1,
            "problem-braces-too-deep",
        ),
        ("junk", "@\n".repeat(400_000), 1, "problem-broken-text"),
        ("twice", "a = b\n".repeat(150_000), 1, "problem-text-twice"),
        (
            "many",
            many(|no| format!("a{no} = b\n")),
            1,
            "problem-superfluous-text",
        ),
        (
            "variables",
            format!("q = {}\n", "{ $x } ".repeat(100_000)),
            1,
            "problem-unknown-variable",
        ),
        (
            "variants",
            format!("q = {{ $q ->\n{} *[b] c\n }}\n", " [a] b\n".repeat(100_000)),
            1,
            "problem-missing-text",
        ),
        (
            "steering",
            "q = a\u{1b}[31m\u{202e}b\n".to_owned(),
            1,
            "problem-forbidden-character",
        ),
        ("nothing", String::new(), 1, "problem-missing-text"),
    ] {
        fs::write(texts.join("f.ftl"), content).unwrap();
        let ran = check(folder.path(), "forms/f.toml", &["--json"]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(code), ""), "{name}");
        assert!(
            ran.out.contains(problem),
            "{name} {}",
            ran.out.get(..500).unwrap_or(&ran.out)
        );
        let ran = check(folder.path(), "forms/f.toml", &[]);
        assert_eq!(ran.code, Some(code), "{name}");
        assert!(!has_steering(&ran.out), "{name}");
    }
    fs::write(texts.join("f.ftl"), b"q = \xff\n").unwrap();
    let ran = check(folder.path(), "forms/f.toml", &[]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("locales/sv/forms/f.ftl:1:5  "),
        "{}",
        ran.out
    );
}

#[test]
fn a_hostile_list_of_sources_gets_a_problem_in_little_memory() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("forms")).unwrap();
    let cited = |refs: String| {
        format!(
            "{HEAD}[[flag]]\nid = \"g\"\nweight = \"grey\"\nsources = [{refs}]\nwhen = \"w == a\"\n"
        )
    };
    let many = |n: usize, text: &dyn Fn(usize) -> String| (0..n).map(text).collect::<String>();
    let one = |no: usize, rest: &str| {
        format!("[[source]]\nid=\"q{no}\"\ntitle=\"t\"\nkind=\"statute\"\nweight=\"law\"\n{rest}")
    };
    let passages = many(120_000, &|no| format!("\"{no}\","));
    for (name, form, sources, code, problem) in [
        (
            "one id again and again",
            with_flag("w == a"),
            "[[source]]\nid=\"q\"\n".repeat(50_000),
            1,
            "problem-missing-key",
        ),
        (
            "one whole source again and again",
            with_flag("w == a"),
            one(0, "").repeat(15_000),
            1,
            "problem-duplicate-id",
        ),
        (
            "very many",
            with_flag("w == a"),
            many(40_000, &|no| format!("[[source]]\nid=\"q{no}\"\n")),
            1,
            "problem-missing-key",
        ),
        (
            "each replaces another",
            cited(many(15_000, &|no| format!("\"q{}\",", no % 9_000))),
            many(9_000, &|no| one(no, &format!("replaces=\"q{}\"\n", no + 1))),
            1,
            "problem-replaced-source",
        ),
        (
            "none that is replaced is there",
            cited(many(15_000, &|no| format!("\"u{no}\","))),
            many(9_000, &|no| one(no, &format!("replaces=\"r{no}\"\n"))),
            1,
            "problem-unknown-source",
        ),
        (
            "very many passages",
            cited(many(60_000, &|_| "\"q0#x\",".to_owned())),
            one(0, &format!("sections=[{passages}]\n")),
            1,
            "problem-unknown-section",
        ),
        (
            "very many passages that nobody has read",
            with_flag("w == a"),
            one(
                0,
                &format!(
                    "sections=[{}]\nnot_read=[{}]\n",
                    many(60_000, &|no| format!("\"{no}\",")),
                    "\"x\",".repeat(60_000)
                ),
            ),
            1,
            "problem-unknown-section",
        ),
    ] {
        fs::write(folder.path().join("forms/f.toml"), form).unwrap();
        fs::write(folder.path().join("forms/sources.toml"), sources).unwrap();
        let ran = check(folder.path(), "forms/f.toml", &["--json"]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(code), ""), "{name}");
        assert!(
            ran.out.contains(problem),
            "{name} {}",
            ran.out.get(..500).unwrap_or(&ran.out)
        );
    }
}

#[test]
fn a_hostile_file_of_trials_gets_a_problem_in_little_memory() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("forms")).unwrap();
    let many = |n: usize, text: &dyn Fn(usize) -> String| (0..n).map(text).collect::<String>();
    let roster = "[[section.question]]\nid = \"kids\"\ntype = \"roster\"\n[[section.question.each]]\nid = \"age\"\ntype = \"integer\"\n";
    let form = with_flag("any(kids, age < 7)").replace("[[flag]]", &format!("{roster}[[flag]]"));
    let flags = many(15_000, &|no| {
        format!("[[flag]]\nid='f{no}'\nwhen='w==a'\nweight='grey'\n")
    });
    let one = "form=\"f\"\n[[case]]\nname=\"n\"\n";
    for (name, form, trials, problem) in [
        (
            "a long list",
            form.clone(),
            format!(
                "{one}[case.answers]\nkids=[{}]\n[case.expect]\nhighest=\"none\"\n",
                many(50_000, &|no| format!("{{age={}}},", no % 17))
            ),
            "has more than 1000 rows",
        ),
        (
            "places that are refused",
            form.clone(),
            format!(
                "{one}[case.answers]\nkids=[{}]\n[case.expect]\nrefused=[{}]\n",
                many(1_001, &|_| "{age=1},".to_owned()),
                many(60_000, &|no| format!("\"kids/{no}/age\","))
            ),
            "has more than 1000 rows",
        ),
        (
            "names of flags",
            format!("{HEAD}{flags}"),
            format!(
                "{one}[case.expect]\nnot_flags=[{}]\n",
                many(80_000, &|no| format!("\"g{}\",", no % 20_000))
            ),
            "The form has no flag",
        ),
    ] {
        fs::write(folder.path().join("forms/f.toml"), form).unwrap();
        fs::write(folder.path().join("forms/f.test.toml"), trials).unwrap();
        for command in ["test", "check"] {
            let ran = forms(command, folder.path(), "forms/f.toml", &[]);
            assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{name}");
            assert!(
                ran.out.contains(problem),
                "{name} {}",
                ran.out.get(..500).unwrap_or(&ran.out)
            );
            // A form is checked while it is written, and no one reads more; a file of trials is told of in whole.
            if command == "check" {
                assert!(ran.out.len() < 400_000, "{name} {}", ran.out.len());
            }
        }
    }
}

/// Whoever opens a pipe to read waits for someone who writes.
#[test]
fn a_pipe_in_the_place_of_a_file_beside_a_form_is_not_waited_for() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home");
    fs::create_dir_all(home.join("forms")).unwrap();
    fs::write(home.join("forms/f.toml"), with_flag("w == a")).unwrap();
    let form = "home/forms/f.toml";
    let commands = ["check", "test", "show"];
    for name in [
        "forms/sources.toml",
        "forms/f.test.toml",
        "settings.toml",
        "retention.toml",
    ] {
        let path = home.join(name);
        let made = Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(made.success());
        for command in commands {
            let ran = forms(command, folder.path(), form, &[]);
            assert!(
                ran.code.is_some_and(|code| code != TIMED_OUT),
                "{name} {command}"
            );
        }
        let ran = forms("list", folder.path(), "--lang=en", &[]);
        assert_eq!(ran.code, Some(0), "{name} {}", ran.err);
        fs::remove_file(&path).unwrap();
    }
}
