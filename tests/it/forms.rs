//! Forms, expressions and answers files: what is read from them, and what is said about wrong ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::answer::file::{self, AnswersFile};
use vilja::engine::expr::{parse, print};
use vilja::engine::form::doubt;
use vilja::engine::form::list::{List, NoList};
use vilja::engine::form::lower::{Known, load};
use vilja::engine::form::problem::{Problem, ProblemKind, Severity, Written, line_column};
use vilja::engine::form::sources::{Certainty, Sources, Validity};
use vilja::engine::form::{Form, Kind};
use vilja::engine::register::Register;
use vilja::engine::time::Date;
use vilja::engine::trial;

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder)
}

fn small_form() -> Form {
    let text = fs::read_to_string(data("expr/form.toml")).unwrap();
    let loaded = load(&text, &Known::default());
    assert_eq!(loaded.problems, []);
    loaded.form.unwrap()
}

fn known() -> Known {
    let text = fs::read_to_string(data("sources/register.toml")).unwrap();
    let (sources, problems) = Sources::parse(&text);
    assert_eq!(problems, []);
    Known {
        lists: [
            ("schools.csv", "code,name\nn1,Norra\n"),
            ("broken.csv", "code,name\nn1\n"),
            ("towns.csv", "code,name\nt1,Umeå\n"),
            ("namesakes.csv", "code,name\nn1,Norra\nn2,Norra\n"),
        ]
        .map(|(name, csv)| (name.into(), List::parse(name, csv).map(Rc::new)))
        .into(),
        sources: Some(Rc::new(sources)),
        municipalities: Some(Shelf::new(None).register()),
        today: Date::parse("2026-11-20"),
        is_held: false,
    }
}

/// All files of a folder with this ending, by name.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(data(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == ending))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

#[test]
fn every_expression_means_what_the_table_says() {
    let form = small_form();
    let mut wrong = Vec::new();
    for (name, text) in files("expr", "txt") {
        for (nth, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (expression, expected) = line.split_once("->").unwrap();
            let found = match parse(expression.trim(), &form) {
                Ok(expr) => {
                    let printed = print(&expr, &form);
                    assert_eq!(parse(&printed, &form), Ok(expr), "{printed}");
                    printed
                }
                Err(problems) => problems.iter().map(short).collect::<Vec<_>>().join("; "),
            };
            if found != expected.trim() {
                wrong.push(format!("{name}:{nth}: {} -> {found}", expression.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn short(problem: &Problem) -> String {
    let mut text = format!("{} @ {:?}", problem.kind.message(), problem.span);
    if let Some(nearest) = problem.kind.nearest() {
        text.push(' ');
        text.push_str(nearest);
    }
    let missing = problem.kind.arguments().into_iter();
    for (_, sign) in missing.filter(|(key, sign)| *key == "missing" && !sign.is_empty()) {
        text.push(' ');
        text.push_str(&sign);
    }
    text
}

/// What is suggested for the lines of a wrong file, or goes round there, as its comments after `#=` say.
fn lost_suggestions(text: &str, problems: &[Problem]) -> Vec<String> {
    let comments = text.lines().filter_map(|line| line.strip_prefix("#= "));
    let is_lost = |comment: &&str| {
        let (suggestion, line) = comment.rsplit_once(" @ ").unwrap();
        let line: usize = line.trim().parse().unwrap();
        !problems.iter().any(|problem| {
            let arguments = problem.kind.arguments();
            let is_said =
                |it: &(&str, String)| ["names", "nearest"].contains(&it.0) && it.1 == suggestion;
            (problem.kind.nearest() == Some(suggestion) || arguments.iter().any(is_said))
                && line_column(text, problem.span.start).0 == line
        })
    };
    comments.filter(is_lost).map(str::to_owned).collect()
}

/// `message @ line`, sorted by line, as the comments of a wrong file say: after `#!` for errors, `#?` for warnings.
fn expected(text: &str) -> Vec<(usize, Severity, String)> {
    let severity = |line: &str| match line.get(..3) {
        Some("#! ") => Some(Severity::Error),
        Some("#? ") => Some(Severity::Warning),
        _ => None,
    };
    let mut expected: Vec<_> = text
        .lines()
        .filter_map(|line| Some((severity(line)?, &line[3..])))
        .map(|(severity, comment)| {
            let (message, line) = comment.split_once(" @ ").unwrap();
            (line.trim().parse().unwrap(), severity, message.to_owned())
        })
        .collect();
    expected.sort();
    expected
}

fn found(text: &str, problems: &[Problem]) -> Vec<(usize, Severity, String)> {
    let mut found: Vec<_> = problems
        .iter()
        .map(|problem| {
            let (line, _) = line_column(text, problem.span.start);
            (line, problem.severity, problem.kind.message().to_owned())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn every_wrong_file_has_the_problems_that_its_comments_name() {
    let form = small_form();
    let register = Register::parse("0180,Stockholm,01\n1480,Göteborg,14\n").unwrap();
    let mut wrong = Vec::new();
    let mut check = |name: &str, text: &str, problems: &[Problem]| {
        let (expected, found) = (expected(text), found(text, problems));
        let lost = lost_suggestions(text, problems);
        if !lost.is_empty() {
            wrong.push(format!("{name}\n  not suggested {lost:?}"));
        }
        if expected != found {
            wrong.push(format!(
                "{name}\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    };
    for (name, text) in files("forms-bad", "toml") {
        let loaded = doubt::check(&text, &known(), |_, _| ());
        let has_errors = loaded
            .problems
            .iter()
            .any(|it| it.severity == Severity::Error);
        assert_eq!(loaded.form.is_none(), has_errors, "{name}");
        check(&name, &text, &loaded.problems);
    }
    for (name, text) in files("answers-bad", "toml") {
        let (_, problems) = file::read(&text, &form, Some(&register));
        check(&name, &text, &problems);
    }
    for (name, text) in files("sources-bad", "toml") {
        check(&name, &text, &Sources::parse(&text).1);
    }
    for (name, text) in files("trials-bad", "toml") {
        let (_, problems) = trial::read(&text, &form, Some(&register));
        check(&name, &text, &problems);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What is said of a list that lies beside a form: the problem, the word by which it selects, and the number in it.
fn said_of_list(folder: &Path, name: &str) -> (String, String) {
    let path = folder.join("form.toml");
    let form = format!(
        "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"lookup\"\nlist = \"{name}\"\n"
    );
    fs::write(&path, form).unwrap();
    let examined = Shelf::new(None).examine(&path);
    let mut all = examined
        .iter()
        .flat_map(|(file, problems)| problems.iter().map(move |it| (file, it)));
    let found = all.find(|(_, it)| it.severity == Severity::Error);
    let (file, problem) = found.unwrap_or_else(|| panic!("{name} {examined:?}"));
    // It is told in the list, if that can be read, and in the form that names it otherwise.
    let list = folder.join(name);
    let is_of_list = fs::read(&list).is_ok();
    let told_in = if is_of_list { &list } else { &path };
    assert_eq!(Path::new(&file.path), told_in, "{name}");
    let arguments = problem.kind.arguments();
    let find = |wanted: &str| arguments.iter().find(|(key, _)| *key == wanted);
    let said = find("reason").zip(find("line"));
    if let Some((_, line)) = said.filter(|_| is_of_list) {
        let (at, _) = line_column(&file.source, problem.span.start);
        let is_line = file.source.lines().count() >= line.1.parse().unwrap();
        assert!(!is_line || line.1 == at.to_string(), "{name} {at}");
    }
    let said = said.map_or_else(String::new, |(reason, line)| {
        format!("{} {}", reason.1, line.1)
    });
    (problem.kind.message().to_owned(), said)
}

#[test]
fn every_wrong_list_has_the_problem_that_the_table_names_and_is_never_missing() {
    let folder = tempfile::tempdir().unwrap();
    let broken = |said: &str| ("problem-broken-list".to_owned(), said.to_owned());
    let mut wrong = Vec::new();
    let mut n_lists = 0;
    for (name, table) in files("lists-bad", "txt") {
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let (file, expected) = line.split_once(' ').unwrap();
            n_lists += 1;
            fs::copy(data("lists-bad").join(file), folder.path().join(file)).unwrap();
            let found = said_of_list(folder.path(), file);
            if found != broken(expected) {
                wrong.push(format!("{name}: {file} -> {found:?}"));
            }
        }
    }
    assert_eq!(
        n_lists + 1,
        fs::read_dir(data("lists-bad")).unwrap().count()
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));

    let row = |no: usize| format!("k{no},{}\n", "x".repeat(90));
    let large: String = (0..12_000).map(row).collect();
    fs::write(
        folder.path().join("large.csv"),
        format!("code,name\n{large}"),
    )
    .unwrap();
    assert_eq!(
        said_of_list(folder.path(), "large.csv"),
        broken("too-large 1")
    );
    fs::create_dir(folder.path().join("folder.csv")).unwrap();
    assert_eq!(
        said_of_list(folder.path(), "folder.csv"),
        broken("unreadable 1")
    );
    let (message, _) = said_of_list(folder.path(), "gone.csv");
    assert_eq!(message, "problem-no-such-list");
}

#[test]
fn what_excludes_all_others_is_enough_however_many_are_asked_for() {
    let form = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"help\"\n\
                type = \"multiple\"\noptions = [\"rent\", \"loan\", \"nothing\"]\nexclusive = [\"nothing\"]\nmin = 2\n";
    let form = load(form, &Known::default()).form.unwrap();
    for (chosen, expected) in [
        ("\"nothing\"", vec![]),
        ("\"rent\", \"loan\"", vec![]),
        ("\"rent\"", vec!["problem-too-few-chosen"]),
        ("\"rent\", \"nothing\"", vec!["problem-exclusive-option"]),
    ] {
        let text = format!("form = \"f\"\n[answers]\nhelp = [{chosen}]\n");
        let (_, problems) = file::read(&text, &form, None);
        let found: Vec<_> = problems.iter().map(|it| it.kind.message()).collect();
        assert_eq!(found, expected, "{chosen}");
    }
}

/// The ids of the messages stand in the one place where each kind names its own.
fn all_messages() -> BTreeSet<String> {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine/form");
    let files = [
        "problem.rs",
        "problem/doubtful.rs",
        "problem/stricter.rs",
        "problem/textual.rs",
    ];
    let texts = files.map(|file| fs::read_to_string(room.join(file)).unwrap());
    let quoted = texts.iter().flat_map(|text| text.split('"'));
    quoted
        .filter(|part| part.starts_with("problem-"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_kind_of_problem_has_an_example() {
    let mut examples = BTreeSet::new();
    for folder in ["forms-bad", "answers-bad", "sources-bad", "trials-bad"] {
        for (_, text) in files(folder, "toml") {
            examples.extend(expected(&text).into_iter().map(|(_, _, message)| message));
        }
    }
    let of_texts = crate::doubts::wrong_texts().into_iter();
    examples.extend(of_texts.map(|problem| problem.kind.message().to_owned()));
    // What is wrong with a file as such has its own tests, with files that are made for them.
    examples.extend(of_files().iter().map(|kind| kind.message().to_owned()));
    assert_eq!(examples, all_messages());
}

#[test]
fn every_problem_has_its_words_and_its_hint_in_swedish_and_english() {
    for language in ["sv", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(language);
        let mut bundle = fluent_bundle::FluentBundle::new(vec![language.parse().unwrap()]);
        for file in ["problems.ftl", "translating.ftl"] {
            let text = fs::read_to_string(path.join(file)).unwrap();
            let resource = fluent_bundle::FluentResource::try_new(text).unwrap();
            bundle.add_resource(resource).unwrap();
        }
        let mut told = BTreeSet::new();
        for kind in one_of_each() {
            let mut arguments = fluent_bundle::FluentArgs::new();
            for (name, value) in kind.arguments() {
                arguments.set(name, value);
            }
            let message = bundle
                .get_message(kind.message())
                .expect("every kind has a message");
            for pattern in [
                message.value().unwrap(),
                message
                    .get_attribute("hint")
                    .expect("every message has a hint")
                    .value(),
            ] {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty(), "{language} {text} {errors:?}");
                assert!(text.ends_with(['.', '?']), "{language} {text}");
            }
            told.insert(kind.message().to_owned());
        }
        assert_eq!(told, all_messages());
    }
}

/// One of each kind of problem, from the files that show them.
fn one_of_each() -> Vec<ProblemKind> {
    let form = small_form();
    let register = Register::parse("0180,Stockholm,01\n").unwrap();
    let mut kinds = of_files();
    let mut add = |problems: Vec<Problem>| kinds.extend(problems.into_iter().map(|it| it.kind));
    for (_, text) in files("forms-bad", "toml") {
        add(doubt::check(&text, &known(), |_, _| ()).problems);
    }
    add(crate::doubts::wrong_texts());
    for (_, text) in files("answers-bad", "toml") {
        add(file::read(&text, &form, Some(&register)).1);
    }
    for (_, text) in files("sources-bad", "toml") {
        add(Sources::parse(&text).1);
    }
    for (_, text) in files("trials-bad", "toml") {
        add(trial::read(&text, &form, Some(&register)).1);
    }
    kinds
}

/// What can be wrong with a file as such.
fn of_files() -> Vec<ProblemKind> {
    let file: Rc<str> = "forms/f.ftl".into();
    let mut kinds = vec![ProblemKind::TooLarge { limit_mb: 8 }];
    let written = [
        Written::NoTexts { file: file.clone() },
        Written::NoSourceTexts { file },
        Written::TooManyTables { limit: 50_000 },
        Written::NotUtf8 { byte: 7 },
        Written::NotAFile,
        Written::NoForms,
        Written::FileMissing,
        Written::FileClosed,
        Written::FileUnreadable { detail: "x".into() },
        Written::More { n: 7 },
        Written::ChangedSince { id: "x".into() },
        Written::TextsOfProgram {
            language: "en".into(),
            n: 7,
            example: "wish".into(),
        },
        Written::NotAForm {
            what: "trials",
            form: "f.toml".into(),
        },
        Written::IdNotFileName {
            id: "f".into(),
            file: "g.toml".into(),
        },
    ];
    kinds.extend(written.map(ProblemKind::Written));
    let (line, character) = (7, '\u{202e}');
    let lists = [
        NoList::Unreadable,
        NoList::TooLarge { limit_mb: 1 },
        NoList::NotUtf8 { line },
        NoList::Heading,
        NoList::Semicolons,
        NoList::Empty,
        NoList::Unclosed { line },
        NoList::Forbidden { line, character },
        NoList::Row { line },
        NoList::Twice { line },
        NoList::TooLong,
    ];
    kinds.extend(lists.map(|reason| ProblemKind::BrokenList {
        name: "schools.csv".into(),
        reason,
    }));
    kinds
}

#[test]
fn a_form_is_numbered_in_the_order_of_asking() {
    let form = small_form();
    assert_eq!((&*form.id, &*form.version), ("small", "1.0.0"));
    assert_eq!(form.questions.len(), 19);
    assert_eq!(form.sections[0].questions, 0..19);
    let spot = form.spot("children/2/school").unwrap();
    assert_eq!(form.place(spot).as_deref(), Some("children/2/school"));
    let school = form.asked_at(spot).unwrap();
    assert!(school.ask_if.is_some());
    assert!(
        matches!(&form.questions[4].kind, Kind::Multiple { max: Some(3), exclusive, .. } if exclusive[3])
    );
    assert!(matches!(
        form.questions[8].kind,
        Kind::Decimal {
            min: Some(500),
            max: None
        }
    ));
}

#[test]
fn a_warning_does_not_keep_a_form_from_being_used() {
    let text = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"yes_no\"\n\
                [[flag]]\nid = \"g\"\nweight = \"grey\"\nwhen = \"q == yes\"\n";
    let loaded = load(text, &Known::default());
    assert!(loaded.form.is_some());
    assert_eq!(loaded.problems[0].severity, Severity::Warning);
}

#[test]
fn the_place_inside_an_expression_is_exact_whatever_the_quotation_marks() {
    let head = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"place\"\ntype = \"municipality\"\n[[condition]]\nid = \"c\"\nwhen = ";
    for when in [
        r#""place == \"0180\" or wrong_name""#,
        r#"'place == "0180" or wrong_name'"#,
        "\"\"\"\nplace == \"0180\" or wrong_name\"\"\"",
        "'''place == \"0180\" or\r\n wrong_name'''",
        "\"\"\"place == \\\n   '0180' or wrong_name\"\"\"",
        r#""place == \u00220180\x22 or\twrong_name""#,
        r#""wrong_name""#,
    ] {
        for bom in ["", "\u{feff}"] {
            let text = format!("{bom}{head}{when}\n");
            let problems = load(&text, &Known::default()).problems;
            let shown: Vec<_> = problems
                .iter()
                .map(|it| text.get(it.span.clone()))
                .collect();
            assert_eq!(shown, [Some("wrong_name")], "{when} {problems:?}");
        }
    }
}

#[test]
fn hostile_files_have_problems_and_nothing_worse() {
    let form = |when: &str| {
        format!(
            "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"integer\"\n[[condition]]\nid = \"c\"\nwhen = \"{when}\"\n"
        )
    };
    let nested =
        |open: &str, close: &str, n: usize| format!("{}q > 1{}", open.repeat(n), close.repeat(n));
    let mut texts = vec![
        form(&nested("(", ")", 10_000)),
        form(&"(".repeat(10_000)),
        form(&nested("not ", "", 10_000)),
        form(&nested("not(", ")", 65)),
        form(&nested("any(", ")", 10_000)),
        form(&format!("q > {}1", "1 + ".repeat(10_000))),
        form("q > \\u0000"),
        form("q > \\u202E1"),
        form("q > 1\u{7}"),
        form("q > '1"),
        "[".repeat(100_000),
        format!("a = {}", "[".repeat(100_000)),
        format!("a = {}", "{a=".repeat(100_000)),
        format!("{}a = 1", "a.".repeat(100_000)),
        "a = \"".to_owned(),
        "a = '''".to_owned(),
        "\u{0}\u{1}\u{7f}".to_owned(),
        "\u{feff}".to_owned(),
        "\u{feff}\u{feff}a = 1".to_owned(),
        "form = 1\nsection = 2\nflag = [1, [2], {}]\nelement = \"\"".to_owned(),
        "[[form]]\n[section]\n[condition.a.b]\n".to_owned(),
        "x = \"å\u{308}\"\r\nå = 1\r\n".to_owned(),
    ];
    texts.push("a = 1\n".repeat((8 << 20) / 6 + 1));
    for text in &texts {
        let loaded = load(text, &known());
        let start: String = text.chars().take(20).collect();
        assert!(loaded.form.is_none(), "{start}");
        assert!(!loaded.problems.is_empty(), "{start}");
        for problem in loaded.problems.iter().take(100) {
            assert!(
                text.get(problem.span.clone()).is_some(),
                "{start} {problem:?}"
            );
            line_column(text, problem.span.start);
        }
        file::read(text, &small_form(), None);
        Sources::parse(text);
    }
    let last = load(texts.last().unwrap(), &known());
    assert_eq!(last.problems[0].kind, ProblemKind::TooLarge { limit_mb: 8 });
    // As deep as is allowed is read, and with Windows line endings too.
    let deep = form(&nested("(", ")", 60)).replace('\n', "\r\n");
    assert_eq!(load(&deep, &known()).problems, []);
}

#[test]
fn a_chain_of_questions_may_be_of_any_length_and_a_circle_is_shown_by_its_ends() {
    let mut text = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n".to_owned();
    for no in 1..=20_000 {
        write!(
            text,
            "[[section.question]]\nid = \"q{no}\"\ntype = \"yes_no\"\n"
        )
        .expect("a string");
        if no > 1 {
            writeln!(text, "ask_if = \"q{} == yes\"", no - 1).expect("a string");
        }
    }
    assert!(load(&text, &known()).form.is_some());
    text = text.replacen("yes_no\"\n", "yes_no\"\nask_if = \"q20000 == yes\"\n", 1);
    let problems = load(&text, &known()).problems;
    let [
        Problem {
            kind: ProblemKind::Cycle { names },
            ..
        },
    ] = problems.as_slice()
    else {
        panic!("{problems:?}");
    };
    assert_eq!(names.len(), 20_000);
    let (_, shown) = &problems[0].kind.arguments()[0];
    assert!(
        shown.starts_with("q1 → q20000 → ") && shown.ends_with("… → q1"),
        "{shown}"
    );
}

fn answers(text: &str) -> AnswersFile {
    let (file, problems) = file::read(text, &small_form(), None);
    assert_eq!(problems, []);
    file
}

#[test]
fn an_answers_file_is_read_with_every_kind_of_answer() {
    let text = r#"
form = "small"
date = 2026-11-20
[answers]
wish = "own"
told = { dont_know = true }
help = ["loan", "travel"]
story = { words = "ma", rendering = "vad" }
note_text = "hej"
months_paid = 3
rooms = "2,5"
income = 1500.5
moved_on = "~2026"
stay = { from = 2026-01-02, to = "2026-10" }
from_place = "0180"
born_in = "SY"
speaks = "ar"
children = [{ age = 7, school = "yes" }, { age = { declined = true }, needs = ["care"] }]
"#;
    let file = answers(text);
    assert_eq!(file.form.as_deref(), Some("small"));
    assert_eq!(file::form_id(text).as_deref(), Some("small"));
    assert_eq!(file.date.unwrap().to_string(), "2026-11-20");
    assert_eq!(file.entries, [(Rc::from("children"), 2)]);
    let answer = |place: &str| {
        let given = file.answers.iter().find(|given| *given.place == *place);
        given.unwrap_or_else(|| panic!("{place}")).answer.clone()
    };
    assert!(answer("help") == Answer::Choices(vec!["travel".into(), "loan".into()]));
    assert!(answer("rooms") == Answer::Decimal(2_500));
    assert!(answer("income") == Answer::Money(150_050));
    assert!(answer("children") == Answer::Listed);
    assert!(answer("children/1/age") == Answer::Integer(7));
    assert!(answer("children/2/age").silence().is_some());
    assert!(answer("children/2/needs") == Answer::Choices(vec!["care".into()]));
    let narrative = Answer::Narrative {
        words: "ma".to_owned(),
        rendering: "vad".to_owned(),
    };
    assert!(answer("story") == narrative);
    assert_eq!(file.answers.len(), 18);
    assert_eq!(&text[file.answers[0].span.clone()], "\"own\"");
    assert!(answers("[answers]\nchildren = []\n").entries == [(Rc::from("children"), 0)]);
    assert!(
        answers("[answers]\nchildren = { declined = true }\n")
            .entries
            .is_empty()
    );
    assert_eq!(
        answers("[[answers.children]]\nage = 3\n[[answers.children]]\n").entries[0].1,
        2
    );
}

#[test]
fn sources_are_found_by_id_and_by_reference() {
    let (sources, problems) = Sources::parse(
        "[[source]]\nid = \"ra-2004-ref-130\"\ntitle = \"RÅ 2004 ref. 130\"\nkind = \"ruling\"\nweight = \"court\"\nyear = 2004\nvalid_from = 2004-01-01\nvalid_to = \"2025-06-30\"\nverified = true\n",
    );
    assert_eq!(problems, []);
    let source = sources.get("ra-2004-ref-130#2").unwrap();
    assert!(source.certainty == Certainty::Read && source.year == Some(2004));
    let day = |text| vilja::engine::time::Date::parse(text).unwrap();
    assert_eq!(source.validity_on(day("2025-06-30")), Validity::InForce);
    let to = day("2025-06-30");
    assert_eq!(source.validity_on(day("2025-07-01")), Validity::Past { to });
    assert!(sources.iter().any(|it| &*it.id == "ra-2004-ref-130"));
    assert!(sources.get("other").is_none());
}

/// A section that is a letter away from another is another ground for a decision.
#[test]
fn a_section_that_is_not_there_is_answered_with_all_that_are_and_never_with_one() {
    let known = Known {
        sources: Some(Shelf::new(None).sources()),
        ..known()
    };
    for (reference, among, begins) in [
        ("sol-2025-400#99:99", "all", "2:1"),
        ("sol-2025-400#12:99", "chapter", "12:1"),
        ("fl-2017-900#14", "all", "5, 6"),
        ("sol-2025-400#", "all", "2:1"),
    ] {
        let text = fs::read_to_string(data("forms-bad/cited.toml")).unwrap();
        let text = text.replace("agreement-1", reference);
        let problems = doubt::check(&text, &known, |_, _| ()).problems;
        let id = reference.split('#').next().unwrap();
        let unknown = problems.iter().find(|problem| {
            matches!(&problem.kind, ProblemKind::UnknownSection { id: of, .. } if **of == *id)
        });
        let unknown = unknown.unwrap_or_else(|| panic!("{reference} {problems:?}"));
        let said: BTreeMap<_, _> = unknown.kind.arguments().into_iter().collect();
        assert_eq!(said["among"], among, "{reference}");
        assert!(said["there"].starts_with(begins), "{reference} {said:?}");
        assert_eq!(unknown.kind.nearest(), None, "{reference}");
    }
}

/// A last day to appeal that is at a weekend or on a holiday is another one: the day alone would say too early a day.
#[test]
fn a_last_day_to_appeal_is_shown_with_what_a_weekend_does_to_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut n_shown = 0;
    for (form, computed) in [
        ("inflyttning", "appeal_by"),
        ("uppfoljning", "appeal_until"),
    ] {
        let text = root.join(format!("locales/sv/forms/{form}.ftl"));
        let text = fs::read_to_string(text).unwrap();
        let id = format!("computed-{computed} = ");
        for said in text.lines().filter_map(|line| line.strip_prefix(&id)) {
            assert!(said.contains("{ $value }"), "{said}");
            assert!(
                said.contains("lördag, söndag, helgdag") && said.contains("nästa vardag"),
                "{said}"
            );
            n_shown += 1;
        }
    }
    assert_eq!(n_shown, 2);
}
