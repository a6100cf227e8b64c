//! What is allowed in a form and surely wrong: the tables say of which conditions it is proved, and of which not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use vilja::app::form_texts::{TextFile, Texts};
use vilja::builtin::Shelf;
use vilja::engine::form::doubt;
use vilja::engine::form::lower::{Known, load};
use vilja::engine::form::problem::{Doubt, Problem, ProblemKind, Written, line_column};
use vilja::text::language::Language;

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder)
}

/// What is said of a flag with this condition: never with what excludes each other, always, or possible.
fn said_of(form: &str, when: &str) -> String {
    let text = format!(
        "{form}\n[[flag]]\nid = \"tested\"\nweight = \"grey\"\nsources = [\"s\"]\nwhen = '''{when}'''\n"
    );
    let loaded = doubt::check(&text, &Known::default(), |_, _| ());
    assert!(loaded.form.is_some(), "{when} {:?}", loaded.problems);
    for problem in &loaded.problems {
        match &problem.kind {
            ProblemKind::Doubt(Doubt::NeverTrue { id, parts, .. }) if &**id == "tested" => {
                return format!("never  {}", parts.join("  ↔  "));
            }
            ProblemKind::Doubt(Doubt::AlwaysTrue { id, .. }) if &**id == "tested" => {
                return "always".to_owned();
            }
            _ => {}
        }
    }
    "possible".to_owned()
}

#[test]
fn every_condition_is_what_the_tables_say() {
    let form = fs::read_to_string(data("expr/form.toml")).unwrap();
    let mut wrong = Vec::new();
    let mut n_lines = 0;
    for entry in fs::read_dir(data("doubts")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "txt") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (nth, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            n_lines += 1;
            let (when, expected) = line.split_once("->").unwrap();
            let said = said_of(&form, when.trim());
            if said != expected.trim() {
                wrong.push(format!(
                    "{}:{nth}: {} -> {said}",
                    path.display(),
                    when.trim()
                ));
            }
        }
    }
    assert!(n_lines > 90, "{n_lines}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn flags_are_alike_where_the_table_says_so_and_nowhere_else() {
    let form = fs::read_to_string(data("expr/form.toml")).unwrap();
    let text = fs::read_to_string(data("doubts/alike/flags.txt")).unwrap();
    let mut wrong = Vec::new();
    for (nth, line) in (1..).zip(text.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (conditions, expected) = line.split_once(" -> ").unwrap();
        let (one, other) = conditions.split_once(" | ").unwrap();
        for (one, other) in [(one, other), (other, one)] {
            let flag = |id, when| {
                format!(
                    "[[flag]]\nid = \"{id}\"\nweight = \"grey\"\nsources = [\"s\"]\nwhen = '''{when}'''\n"
                )
            };
            let text = format!("{form}\n{}{}", flag("one", one), flag("other", other));
            let loaded = doubt::check(&text, &Known::default(), |_, _| ());
            assert!(loaded.form.is_some(), "{line} {:?}", loaded.problems);
            let are_alike = loaded.problems.iter().any(|it| {
                matches!(&it.kind, ProblemKind::Doubt(Doubt::SameCondition { id, .. }) if &**id == "other")
            });
            if are_alike != (expected == "alike") {
                wrong.push(format!("{nth}: {one} | {other} -> {are_alike}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_doubtful_in_the_forms_of_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms");
    for (id, text) in vilja::builtin::FORMS {
        let path = root.join(format!("{id}.toml"));
        let loaded = doubt::check(text, &Known::default(), |_, _| ());
        // Labels stand in the texts, which are looked at together with the form from outside.
        let said: Vec<_> = loaded
            .problems
            .iter()
            .map(|it| &it.kind)
            .filter(|it| !matches!(it, ProblemKind::Doubt(Doubt::UnusedOption { .. })))
            .collect();
        assert!(said.is_empty(), "{} {said:#?}", path.display());
    }
}

/// What is said of a file of texts: alone if it is in the source language, beside the good one if it is not.
fn said_of_texts(name: &str, text: &str) -> Vec<Problem> {
    let form = fs::read_to_string(data("texts-bad/form.toml")).unwrap();
    let form = load(&form, &Known::default()).form.unwrap();
    let file = |language: &str, source: &str| TextFile {
        language: Language::parse(language).unwrap(),
        path: name.to_owned(),
        source: source.to_owned(),
    };
    let language = name.split(['-', '.']).next().unwrap();
    let mut files = Vec::new();
    if language != "sv" {
        let good = fs::read_to_string(data("texts-bad/sv.ftl")).unwrap();
        files.push(file("sv", &good));
    }
    files.push(file(language, text));
    let mut found = Texts::read(files).problems_of_form(&form);
    let of_file = found.pop().unwrap();
    let of_source = found.pop().unwrap_or_default();
    assert_eq!(of_source, []);
    of_file
}

/// What is said of the last branch of a question's text, by its advice, where it is asked only if something is so.
fn said_of_last_branch(options: &str, ask_if: &str, text: &str) -> Vec<String> {
    let ask_if = match ask_if {
        "" => String::new(),
        ask_if => format!("ask_if = \"{ask_if}\""),
    };
    let form = format!(
        "[form]\nid = \"small\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
         [[section.question]]\nid = \"told\"\ntype = \"single\"\noptions = {options}\n\
         [[section.question]]\nid = \"heard\"\ntype = \"yes_no\"\n\
         [[section.question]]\nid = \"then\"\ntype = \"text\"\n{ask_if}\n"
    );
    let form = load(&form, &Known::default()).form.expect(ask_if.as_str());
    let labels = form.questions[0].options().iter();
    let labels: Vec<String> = labels.map(|it| format!("\n    .{it} = Ord {it}")).collect();
    let source = format!(
        "form-title = F\nsection-s = S\ntold = Sa de det?{}\nheard = Hörde du?\nthen = {text}\n",
        labels.concat()
    );
    let file = TextFile {
        language: Language::source(),
        path: "sv.ftl".to_owned(),
        source,
    };
    let problems = Texts::read(vec![file]).problems_of_form(&form).concat();
    let advice = problems.into_iter().map(|problem| match &problem.kind {
        ProblemKind::Written(Written::LastBranchIsAnswer { last, .. }) => last.to_string(),
        kind => kind.message().to_owned(),
    });
    advice.collect()
}

#[test]
fn a_last_branch_may_be_an_answer_where_the_question_is_surely_answered() {
    const BOTH: &str = "{ $told ->\n    [yes] Hur?\n   *[no] Vad då?\n }";
    const TWO: &str = "[\"yes\", \"no\"]";
    const THREE: &str = "[\"yes\", \"no\", \"partly\"]";
    for (options, ask_if, is_warned) in [
        (TWO, "", true),
        (TWO, "heard == yes", true),
        (TWO, "told == yes or told == no", false),
        (TWO, "told in [yes, no] and heard == yes", false),
        (TWO, "answered(told)", false),
        (TWO, "not (told == yes)", false),
        (TWO, "told == yes or heard == yes", true),
        (TWO, "not unknown(told)", true),
        (THREE, "answered(told)", true),
        (THREE, "told == yes or told == no", false),
        (THREE, "told in [no, partly]", true),
        (THREE, "told != partly", false),
    ] {
        // That another branch is never taken there is told by itself.
        let mut said = said_of_last_branch(options, ask_if, BOTH);
        said.retain(|it| it != "problem-branch-never-taken");
        let expected: &[&str] = if is_warned { &["other"] } else { &[] };
        assert_eq!(said, expected, "{options} {ask_if}");
    }
}

#[test]
fn a_branch_is_told_of_that_is_no_answer_where_the_text_is_said() {
    const TEXT: &str = "{ $told ->\n    [yes] Hur?\n    [no] Varför?\n   *[other] Vad då?\n }";
    for (ask_if, is_told) in [
        ("", false),
        ("heard == yes", false),
        ("told == yes", true),
        ("told != no and heard == yes", true),
        ("unknown(told)", true),
        ("told == yes or heard == yes", false),
    ] {
        let said = said_of_last_branch("[\"yes\", \"no\"]", ask_if, TEXT);
        let n_told = said.len();
        let expected = match ask_if {
            "unknown(told)" => 2,
            _ => usize::from(is_told),
        };
        assert_eq!(n_told, expected, "{ask_if} {said:?}");
        assert!(said.iter().all(|it| it == "problem-branch-never-taken"));
    }
}

#[test]
fn the_advice_for_a_last_branch_is_clean_when_it_is_followed() {
    for options in [
        "[\"yes\", \"no\"]",
        "[\"no\", \"other\"]",
        "[\"no\", \"other\", \"otherwise\", \"anything_else\", \"other_2\"]",
    ] {
        let advice = said_of_last_branch(options, "", "{ $told ->\n   *[no] Vad då?\n }");
        let [last] = advice.as_slice() else {
            panic!("{options} {advice:?}");
        };
        let followed = format!("{{ $told ->\n    [no] Vad då?\n   *[{last}] Vad?\n }}");
        let said = said_of_last_branch(options, "", &followed);
        assert_eq!(said, [""; 0], "{options} {followed}");
    }
}

/// What is said of a line of Swedish text for the form of the wrong texts, in place of the good one: the problem, and what it
/// is about or proposes.
fn said_of_line(line: &str) -> Vec<String> {
    let good = fs::read_to_string(data("texts-bad/sv.ftl")).unwrap();
    let name = line.split('=').next().unwrap();
    let lines = good
        .lines()
        .map(|it| if it.starts_with(name) { line } else { it });
    let text = lines.collect::<Vec<_>>().join("\n");
    assert!(text.contains(line), "{line}\n{text}");
    let said = said_of_texts("sv.ftl", &text).into_iter().map(|problem| {
        let advice = match &problem.kind {
            ProblemKind::Written(Written::UnknownVariable { nearest, takes, .. }) => nearest
                .as_deref()
                .map_or_else(|| format!("{takes:?}"), str::to_owned),
            ProblemKind::Written(Written::VariableNotHere { of, .. }) => format!("{of:?}"),
            _ => String::new(),
        };
        format!("{} {advice}", problem.kind.message())
            .trim()
            .to_owned()
    });
    said.collect()
}

#[test]
fn of_a_name_that_is_none_it_is_said_what_can_stand_there() {
    for (line, said) in [
        (
            "    .entry = Barn { $nummer }",
            "problem-unknown-variable number",
        ),
        (
            "    .entry = Barn { $vilket }",
            "problem-unknown-variable Entry",
        ),
        (
            "computed-since = { $antal } dagar",
            "problem-unknown-variable Value",
        ),
        (
            "computed-since = { $valu } dagar",
            "problem-unknown-variable value",
        ),
        (
            "moved_on = När, { $wihs }?",
            "problem-unknown-variable wish",
        ),
        // What is asked later, and a whole list, are no advice.
        (
            "moved_on = När, { $moved_onn }?",
            "problem-unknown-variable Answers",
        ),
        (
            "check-young = Barn { $childrn }",
            "problem-unknown-variable Answers",
        ),
        (
            "flag-pushed = Pressad av { $vem }",
            "problem-unknown-variable Nothing",
        ),
        (
            "    .own = Ja, { $wihs }",
            "problem-unknown-variable Nothing",
        ),
        // There are no words for a whole list, with braces and without, before it is asked and after.
        (
            "check-young = Du har { $children }",
            "problem-variable-not-here List",
        ),
        (
            "check-young = Du har $children",
            "problem-variable-not-here List",
        ),
        (
            "moved_on = När for { $children }?",
            "problem-variable-not-here List",
        ),
        (
            "flag-pushed = Pressad med { $children }",
            "problem-variable-not-here List",
        ),
        ("check-young = Barn { $age }", ""),
    ] {
        let found = said_of_line(line);
        let expected: &[&str] = if said.is_empty() { &[] } else { &[said] };
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn of_a_name_that_is_wrong_nothing_follows_for_the_other_language() {
    let form = fs::read_to_string(data("texts-bad/form.toml")).unwrap();
    let form = load(&form, &Known::default()).form.unwrap();
    let good = fs::read_to_string(data("texts-bad/sv.ftl")).unwrap();
    let file = |language: &str, source: String| TextFile {
        language: Language::parse(language).unwrap(),
        path: format!("{language}.ftl"),
        source,
    };
    for (right, wrong, is_alike) in [
        ("{ $number }", "{ $nummer }", true),
        ("{ $value }", "{ $varde }", true),
        (
            "{ $value } dagar sedan",
            "{ $children } sedan { $value }",
            true,
        ),
        (
            "{ $value } dagar sedan",
            "{ $value } dagar sedan { $wish }",
            false,
        ),
    ] {
        let other = good.replace(right, wrong);
        assert_ne!(other, good, "{right}");
        for (sv, en) in [(&good, &other), (&other, &good)] {
            let files = vec![file("sv", sv.clone()), file("en", en.clone())];
            let problems = Texts::read(files).problems_of_form(&form).concat();
            let differ = problems.iter().any(|problem| {
                matches!(
                    problem.kind,
                    ProblemKind::Written(
                        Written::MissingVariable { .. } | Written::ExtraVariable { .. }
                    )
                )
            });
            assert_eq!(differ, !is_alike, "{wrong} {problems:?}");
        }
    }
}

/// The problems of wrong texts, for who wants one of each kind.
pub(crate) fn wrong_texts() -> Vec<Problem> {
    let mut found = Vec::new();
    for entry in fs::read_dir(data("texts-bad")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "ftl") {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            found.extend(said_of_texts(&name, &fs::read_to_string(path).unwrap()));
        }
    }
    found
}

/// What is suggested can be written: an answer that may be asked for, a part that the text has not yet.
#[test]
fn what_is_suggested_for_a_text_can_stand_there() {
    let good = fs::read_to_string(data("texts-bad/sv.ftl")).unwrap();
    for (right, wrong, suggested) in [
        (
            "$moved_on_known ->",
            "$mved_on_known ->",
            Some("moved_on_known"),
        ),
        ("{ $moved_on }\n", "{ $movd_on }\n", Some("moved_on")),
        ("    .own = Ja\n", "    .owm = Ja\n", Some("wish.own")),
        ("    .own = Ja\n", "    .own = Ja\n    .owm = Ja\n", None),
    ] {
        let text = good.replacen(right, wrong, 1);
        assert_ne!(text, good);
        let problems = said_of_texts("sv.ftl", &text);
        let said: Vec<Option<&str>> = problems
            .iter()
            .filter(|it| {
                let of_name = ["problem-unknown-variable", "problem-superfluous-text"];
                of_name.contains(&it.kind.message())
            })
            .map(|it| it.kind.nearest())
            .collect();
        assert_eq!(said, [suggested], "{wrong} {problems:?}");
    }
}

#[test]
fn every_file_of_texts_has_the_problems_that_its_comments_name() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(data("texts-bad")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "ftl") {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let mut expected: Vec<String> = text
            .lines()
            .filter_map(|line| line.strip_prefix("# expect "))
            .map(str::to_owned)
            .collect();
        let mut found: Vec<String> = said_of_texts(&name, &text)
            .iter()
            .map(|problem| {
                let (line, _) = line_column(&text, problem.span.start);
                format!("{} @ {line}", problem.kind.message())
            })
            .collect();
        expected.sort();
        found.sort();
        if expected != found {
            wrong.push(format!(
                "{name}\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn forms_check_tells_programs_all_there_is_to_know() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let form = fs::read_to_string(data("texts-bad/form.toml")).unwrap();
    let form = form.replace("report-1", "sol-2025-400");
    let wrong = form.replace("wish == pressured", "wish == presured");
    let never = form.replace("wish == pressured", "wish == pressured and wish == own");
    write("forms/small.toml", &never);
    write("forms/wrong.toml", &wrong.replace("\"small\"", "\"wrong\""));
    // What lies beside forms and is none.
    write("forms/small.test.toml", "form = \"small\"\n");
    write(
        "forms/sources.toml",
        "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"policy\"\nweight = \"policy\"\n",
    );
    write(
        "locales/sv/forms/small.ftl",
        &fs::read_to_string(data("texts-bad/sv.ftl")).unwrap(),
    );
    write(
        "locales/en/forms/small.ftl",
        "form-title = A form\nwish = Wish?\n    .ovn = Own\n",
    );
    let check = |args: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_vilja"))
            .args(["forms", "check"])
            .args(args)
            .env_clear()
            .env("VILJA_LANG", "sv")
            .env("VILJA_HOME", folder.path().join("home"))
            .current_dir(folder.path())
            .output()
            .unwrap();
        let out = String::from_utf8(ran.stdout).unwrap();
        (
            ran.status.code(),
            out,
            String::from_utf8(ran.stderr).unwrap(),
        )
    };
    let (code, out, err) = check(&["--json", "forms"]);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    let told: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    let by_code = |code: &str| told.iter().find(|it| it["code"] == code).unwrap();
    let keys: Vec<&str> = out
        .lines()
        .filter_map(|line| line.strip_prefix("    \"")?.split('"').next())
        .take(10)
        .collect();
    assert_eq!(
        keys,
        [
            "file",
            "line",
            "column",
            "end_line",
            "end_column",
            "severity",
            "code",
            "message",
            "hint",
            "suggestion"
        ]
    );
    let never = by_code("problem-never-true");
    assert_eq!(never["file"], "forms/small.toml");
    assert_eq!(never["severity"], "warning");
    assert_eq!((&never["line"], &never["column"]), (&34.into(), &8.into()));
    assert!(
        never["message"]
            .as_str()
            .unwrap()
            .contains("wish == pressured  ↔  wish == own")
    );
    let option = by_code("problem-unknown-option");
    assert_eq!(option["file"], "forms/wrong.toml");
    assert_eq!(option["severity"], "error");
    assert_eq!(option["suggestion"], "pressured");
    let text = by_code("problem-superfluous-text");
    assert_eq!(text["file"], "locales/en/forms/small.ftl");
    assert_eq!((&text["line"], &text["column"]), (&3.into(), &6.into()));
    assert_eq!(text["suggestion"], "wish.own");
    assert!(told.iter().all(|it| it["file"] != "forms/sources.toml"));
    // Warnings alone hold no one up.
    let (code, out, _) = check(&["forms/small.toml"]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.contains("forms/small.toml:34:8  Varning: "), "{out}");
    assert!(!out.contains('⟦'), "{out}");
}

#[test]
fn what_goes_round_or_is_called_the_same_hides_nothing_of_the_texts() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "locales/sv/forms/m.ftl",
        "form-title = M\n    .purpose = p\nsection-s = S\nzzz = superfluous\n",
    );
    let form = "[form]\nid = \"m\"\nversion = \"1.0.0\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"a\"\ntype = \"yes_no\"\n\
                [[flag]]\nid = \"dead\"\nwhen = \"a == yes and a == no\"\nweight = \"grey\"\nsources = [\"sol-2025-400\"]\n\
                [[flag]]\nid = \"bare\"\nwhen = \"a == yes\"\nweight = \"grey\"\n[[measure]]\nid = \"unused\"\n";
    let alone = [
        "problem-flag-without-source",
        "problem-missing-text a",
        "problem-missing-text flag-bare",
        "problem-missing-text flag-dead",
        "problem-missing-text measure-unused",
        "problem-never-true",
        "problem-superfluous-text zzz",
        "problem-unused-measure",
    ];
    let question = |id: &str, rest: &str| {
        format!("[[section.question]]\nid = \"{id}\"\ntype = \"yes_no\"\n{rest}")
    };
    let more = format!("{form}[[section]]\nid = \"t\"\n");
    for (form, more) in [
        (form.to_owned(), vec![]),
        (
            format!(
                "{form}[[condition]]\nid = \"c\"\nwhen = \"d\"\n[[condition]]\nid = \"d\"\nwhen = \"c\"\n"
            ),
            vec!["problem-cycle"],
        ),
        (
            more.clone()
                + &question("x", "ask_if = \"y == yes\"\n")
                + &question("y", "ask_if = \"x == yes\"\n"),
            vec![
                "problem-cycle",
                "problem-missing-text section-t",
                "problem-missing-text x",
                "problem-missing-text y",
            ],
        ),
        // What cannot be read holds back what it may use, and nothing else.
        (
            format!("{form}[[check]]\nid = \"c\"\nwhen = \"a == yess\"\nshow_at = [\"a\"]\n"),
            vec!["problem-unknown-option"],
        ),
        // Of which of the two a text lacks is not known.
        (
            more + &question("x", "") + &question("x", ""),
            vec!["problem-duplicate-id", "problem-missing-text section-t"],
        ),
    ] {
        write("forms/m.toml", &form);
        let mut found: Vec<String> = Shelf::new(None)
            .examine(&folder.path().join("forms/m.toml"))
            .iter()
            .flat_map(|(_, problems)| problems)
            .map(|problem| match &problem.kind {
                ProblemKind::Written(
                    Written::MissingText { id, .. } | Written::SuperfluousText { id, .. },
                ) => format!("{} {id}", problem.kind.message()),
                other => other.message().to_owned(),
            })
            .collect();
        found.sort();
        let mut expected: Vec<&str> = alone.iter().chain(&more).copied().collect();
        expected.sort_unstable();
        assert_eq!(found, expected, "{form}");
    }
}
