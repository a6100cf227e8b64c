//! Translations go out as a table and come back: nothing is mangled, what is wrong is said by its row, and what has changed is known.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use vilja::builtin::translations::{State, Translations};
use vilja::text::language::Language;
use vilja::text::translation::wording::digest;

use crate::cli::Machine;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// A project of three languages, small enough to be seen at once.
const SWEDISH: &str = "# Språk: svenska\n\n## Början\n\n# { $name } är ett namn. max 20\nhello = Hej { $name }\n    .long = Goddag\nbye = Hej då\n\nasked = { $n ->\n        [one] { $n } fråga\n       *[other] { $n } frågor\n    }\n";
const POLISH: &str = "# Language: Polish (pl).\n## Translated from Swedish.\n## Reviewed by: Anna Nowak\n\n# Greeting.\nhello = Cześć { $name }\n    .long = Dzień dobry\nbye = Pa\n";

fn small_project(machine: &Machine) {
    machine.file("locales/sv/app.ftl", SWEDISH);
    machine.file("locales/pl/app.ftl", POLISH);
    machine.file(
        "locales/en/app.ftl",
        "hello = Hi { $name }\n    .long = Good day\nbye = Bye\nasked = Questions: { $n }\n",
    );
    let ran = machine.run(&["locales", "holds", "--in", "locales"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
}

fn polish(machine: &Machine) -> String {
    fs::read_to_string(machine.path("locales/pl/app.ftl")).unwrap()
}

/// Returns a table with the translations that are given, all else as it was exported.
fn filled(machine: &Machine, texts: &[(&str, &str)]) -> String {
    let ran = machine.run(&[
        "locales", "export", "--lang", "pl", "--from", "locales", "--file", "-",
    ]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let mut rows = rows_of(&ran.out);
    for (id, text) in texts {
        let row = rows.iter_mut().find(|row| row[1] == *id).expect(id);
        (*text).clone_into(&mut row[6]);
    }
    written(&rows)
}

fn rows_of(table: &str) -> Vec<Vec<String>> {
    let table = table.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

fn written(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

const INTO: [&str; 7] = [
    "locales",
    "import",
    "sheet.csv",
    "--lang",
    "pl",
    "--into",
    "locales",
];

#[test]
fn whoever_changes_a_swedish_text_says_what_becomes_of_its_translations() {
    let translations = Translations::of_folder(&root().join("locales")).unwrap();
    let mut wrong = Vec::new();
    translations.each_changed(|language, file, _, ids| {
        wrong.extend(
            ids.iter()
                .map(|id| format!("{file}:{id} was changed in Swedish, not in {language}")),
        );
    });
    let source = Language::source();
    let mut there = BTreeSet::new();
    for file in translations.files(&source) {
        for said in translations.said(&source, file) {
            let id = said.wording.id;
            if !translations.own.has(file, &id) {
                wrong.push(format!("{file}:{id} is new"));
            }
            there.insert((file.to_owned(), id));
        }
    }
    wrong.truncate(30);
    assert!(
        wrong.is_empty(),
        "{}\nTranslate what was changed, or see that the translations still hold. Then say so, with the names of the texts:\n\
         cargo run -- locales holds --in locales TEXT...\n\
         For new texts, after they were translated: cargo run -- locales holds --in locales",
        wrong.join("\n")
    );
    assert!(there.len() > 5_000, "{}", there.len());
    // Nothing is left of texts that are gone, and no one has written in it by hand.
    let mut kept = translations.own.clone();
    kept.retain(|file, id| there.contains(&(file.to_owned(), id.to_owned())));
    let record = fs::read_to_string(root().join("locales/made-from.toml")).unwrap();
    assert_eq!(
        record,
        kept.write(),
        "run: cargo run -- locales holds --in locales"
    );
}

#[test]
fn a_table_that_no_one_has_touched_changes_nothing_in_any_language() {
    let machine = Machine::new();
    let project = Translations::of_folder(&root().join("locales")).unwrap();
    for language in project.languages() {
        if language == Language::source() {
            continue;
        }
        let (tag, name) = (language.tag(), format!("{language}.csv"));
        let ran = machine.run(&["locales", "export", "--lang", tag, "--file", &name]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{tag}");
        let ran = machine.run(&["locales", "import", &name, "--lang", tag]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{tag} {}", ran.out);
        assert!(ran.out.ends_with("Tagna texter: 0\n"), "{tag} {}", ran.out);
        assert!(!machine.home().join("locales").exists(), "{tag}");
    }
}

/// What is in a table is all that a language needs: from it alone come files that say the same, none of it refused.
#[test]
fn a_whole_language_is_made_anew_from_its_table() {
    let machine = Machine::new();
    let locales = machine.path("locales");
    copy(&root().join("locales/sv"), &locales.join("sv"));
    fs::create_dir_all(locales.join("ar/scenarios")).unwrap();
    fs::write(locales.join("ar/app.ftl"), "# Language: Arabic (ar).\n").unwrap();
    for entry in fs::read_dir(root().join("locales/ar/scenarios")).unwrap() {
        let name = entry.unwrap().file_name();
        fs::write(
            locales.join("ar/scenarios").join(name),
            "# Language: Arabic (ar).\n",
        )
        .unwrap();
    }
    let ran = machine.run(&["locales", "export", "--lang", "ar", "--file", "-"]);
    let mut rows = rows_of(&ran.out);
    // As if it had never been there: no mark says from what it was translated, so the Swedish column does.
    for row in &mut rows {
        row.truncate(7);
    }
    machine.file("ar.csv", &written(&rows));
    let ran = machine.run(&[
        "locales", "import", "ar.csv", "--lang", "ar", "--into", "locales",
    ]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let (made, project) = (
        Translations::of_folder(&locales).unwrap(),
        Translations::of_folder(&root().join("locales")).unwrap(),
    );
    let arabic = Language::parse("ar").unwrap();
    let all = |of: &Translations| -> BTreeMap<(String, String), String> {
        let files = of.files(&arabic).into_iter();
        let said =
            files.flat_map(|file| of.said(&arabic, file).into_iter().map(move |it| (file, it)));
        said.map(|(file, it)| ((file.to_owned(), it.wording.id), it.wording.words))
            .collect()
    };
    assert_eq!(all(&made), all(&project));
    let head = fs::read_to_string(locales.join("ar/cli.ftl")).unwrap();
    assert!(
        head.starts_with(
            "# Language: العربية (ar).\n## Translated from Swedish.\n## Reviewed by: nobody yet\n"
        ),
        "{head}"
    );
}

#[test]
fn what_is_right_is_taken_and_what_is_wrong_comes_back() {
    let machine = Machine::new();
    small_project(&machine);
    let table = filled(
        &machine,
        &[
            ("hello", "Witaj { $name }"),
            ("hello.long", "Dzień <b>dobry</b>"),
            ("asked", "{ $n ->\n[one] pytanie\n*[other] { $n }\n}"),
        ],
    );
    machine.file("sheet.csv", &format!("{table}app.ftl,gone,,,,,x,,\n"));
    let ran = machine.run(&INTO);
    assert_eq!(ran.code, 1, "{}", ran.err);
    insta::assert_snapshot!(ran.out, @"
    locales/pl/app.ftl: nya eller ändrade texter: 1
      filen stod som granskad, och står nu som inte granskad
    Rad 3, app.ftl:hello.long: ”<b>” visas som det står.
      Ta bort det. Texten kan inte göras fet eller delas i rader så.
    Rad 5, app.ftl:asked: Språket har en form för tal som 2, och den saknas här.
      Lägg till raden [few] i valet.
    Rad 6, app.ftl:gone: Det finns ingen sådan text.
      Ändra inte kolumnerna file och id. Texten kan ha tagits bort sedan tabellen gjordes.
    Oförändrade: 1
    Tagna texter: 1
    De texter som inte togs finns i sheet-refused.csv, med skälet i sista kolumnen. Rätta dem där och ta in den filen. Texter: 3.
    ");
    assert_eq!(
        polish(&machine),
        POLISH
            .replace("Cześć", "Witaj")
            .replace("Anna Nowak", "nobody yet")
    );
    // The small table that came back is corrected and goes the same way.
    let back = fs::read_to_string(machine.path("sheet-refused.csv")).unwrap();
    let mut rows = rows_of(&back);
    assert_eq!(rows[0].last().unwrap(), "why");
    rows.retain(|row| row[1] != "gone");
    for row in &mut rows {
        match row[1].as_str() {
            "hello.long" => "Dzień dobry!".clone_into(&mut row[6]),
            "asked" => "Pytania: { $n }".clone_into(&mut row[6]),
            _ => {}
        }
    }
    machine.file("sheet.csv", &written(&rows));
    let ran = machine.run(&INTO);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let text = polish(&machine);
    assert!(
        text.ends_with("    .long = Dzień dobry!\nbye = Pa\nasked = Pytania: { $n }\n"),
        "{text}"
    );
}

#[test]
fn the_words_of_another_translator_are_not_written_over() {
    let machine = Machine::new();
    small_project(&machine);
    let mine = filled(&machine, &[("bye", "Do widzenia")]);
    let theirs = filled(&machine, &[("bye", "Na razie"), ("hello", "Hej { $name }")]);
    machine.file("sheet.csv", &theirs);
    assert_eq!(machine.run(&INTO).code, 0);
    machine.file("sheet.csv", &mine);
    let ran = machine.run(&INTO);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("Någon annan har ändrat översättningen"),
        "{}",
        ran.out
    );
    let text = polish(&machine);
    // What was not touched in the older table stays as the newer one has it.
    assert!(
        text.contains("Na razie") && text.contains("Hej { $name }"),
        "{text}"
    );
    // Whoever has seen it can still say what holds: the returned table is of today.
    let back = fs::read_to_string(machine.path("sheet-refused.csv")).unwrap();
    machine.file("sheet.csv", &back);
    assert_eq!(machine.run(&INTO).code, 0);
    assert!(polish(&machine).contains("Do widzenia"));
}

#[test]
fn a_changed_swedish_text_is_said_exported_and_settled() {
    let machine = Machine::new();
    small_project(&machine);
    machine.file("locales/sv/app.ftl", &SWEDISH.replace("Hej då", "Adjö"));
    let ran = machine.run(&["locales", "holds", "--in", "locales"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out
            .contains("app.ftl:bye har ändrats på svenska: en, pl\n"),
        "{}",
        ran.out
    );
    let state = |id: &str| {
        let ran = machine.run(&[
            "locales", "export", "--lang", "pl", "--from", "locales", "--file", "-",
        ]);
        let rows = rows_of(&ran.out);
        rows.into_iter().find(|row| row[1] == id).unwrap()[7].clone()
    };
    assert_eq!(state("bye"), State::Changed.word());
    assert_eq!(state("hello"), State::Reviewed.word());
    assert_eq!(state("asked"), State::Missing.word());
    // Translated anew from the text of today.
    machine.file("sheet.csv", &filled(&machine, &[("bye", "Żegnaj")]));
    assert_eq!(machine.run(&INTO).code, 0);
    assert_eq!(state("bye"), State::Unreviewed.word());
    // The English one holds as it is.
    let ran = machine.run(&["locales", "holds", "--in", "locales", "app.ftl:bye"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(
        ran.out.starts_with("app.ftl:bye stämmer: en\n"),
        "{}",
        ran.out
    );
    let record = fs::read_to_string(machine.path("locales/made-from.toml")).unwrap();
    assert!(
        record.contains(&format!("\"bye\" = \"{}\"", digest("Adjö"))),
        "{record}"
    );
    assert!(!record.contains("[\"pl\""), "{record}");
    // In the table, too, one can say that it holds.
    machine.file("locales/sv/app.ftl", &SWEDISH.replace("Hej då", "Ajö"));
    let table = filled(&machine, &[]);
    let mut rows: Vec<Vec<String>> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes())
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let row = rows.iter_mut().find(|row| row[1] == "bye").unwrap();
    assert_eq!(row[7], "changed");
    "holds".clone_into(&mut row[7]);
    machine.file("sheet.csv", &written(&rows));
    assert_eq!(machine.run(&INTO).code, 0);
    assert_eq!(state("bye"), State::Unreviewed.word());
}

#[test]
fn a_reviewer_is_named_only_for_what_was_read_whole() {
    let machine = Machine::new();
    small_project(&machine);
    let named = |machine: &Machine| {
        let mut args = INTO.to_vec();
        args.extend(["--reviewer", "Ewa Lis"]);
        machine.run(&args)
    };
    // One text of the file is not in the table.
    let table = filled(&machine, &[("bye", "Żegnaj")]);
    let part: Vec<&str> = table
        .lines()
        .filter(|line| !line.contains(",hello,"))
        .collect();
    let part = part.join("\n");
    machine.file("sheet.csv", &part);
    let ran = named(&machine);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(
        ran.out.contains("Ewa Lis står inte som granskare"),
        "{}",
        ran.out
    );
    assert!(polish(&machine).contains("## Reviewed by: nobody yet\n"));
    // Now all are, and none is changed.
    machine.file("sheet.csv", &filled(&machine, &[]));
    let ran = named(&machine);
    assert!(ran.out.contains("granskad av Ewa Lis"), "{}", ran.out);
    assert!(polish(&machine).contains("## Reviewed by: Ewa Lis\n"));
    for name in ["", " ", "nobody", "a\nb", "\u{1b}[31m", &"a".repeat(81)] {
        let ran = machine.run(&[
            "locales",
            "import",
            "sheet.csv",
            "--lang",
            "pl",
            "--reviewer",
            name,
        ]);
        assert_eq!(ran.code, 2, "{name:?} {}", ran.err);
    }
}

/// In one's own folder a message lies over the program's whole, so it comes along whole.
#[test]
fn texts_of_ones_own_lie_over_those_of_the_program() {
    let machine = Machine::new();
    let table = "file\tid\tswedish\ttranslation\napp.ftl\taction-back.key\tbakåt\tnazad\n";
    machine.file("sheet.csv", table);
    let ran = machine.run(&["locales", "import", "sheet.csv", "--lang", "pl"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let text = fs::read_to_string(machine.home().join("locales/pl/app.ftl")).unwrap();
    insta::assert_snapshot!(text, @"
    # Language: Polish (pl). The words of the interface, written for the officer unless something else is said.
    ## Translated from Swedish.
    ## Reviewed by: nobody yet

    action-back = Idź wstecz
        .key = nazad
        .word = wstecz
    ");
    let ran = machine.run(&["locales", "export", "--lang", "pl", "--file", "-"]);
    let rows = rows_of(&ran.out);
    let row = rows.iter().find(|row| row[1] == "action-back.key").unwrap();
    assert_eq!((&*row[6], &*row[7]), ("nazad", "unreviewed"));
    let ran = machine.run(&["locales", "check"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
}

/// What a translator has on a table of their own is looked at over the program's texts, in the same words.
#[test]
fn a_folder_of_ones_own_is_checked_and_counted_over_the_program() {
    let machine = Machine::new();
    machine.file("mitt/so/app.ftl", "home-begin = Начать\nhome-gone = x\n");
    machine.file(
        "mitt/so/forms/samtycke.ftl",
        "form-title = <b>Oggolaansho</b>\n",
    );
    machine.file(
        "mitt/so/scenarios/own_wish.ftl",
        "opening = Salaan.\nopening-gone = { $nobody }\n",
    );
    for from in ["mitt", "mitt/so"] {
        let ran = machine.run(&["locales", "check", "--from", from]);
        assert_eq!((ran.code, ran.err.as_str()), (1, ""), "{}", ran.out);
        for said in [
            "app.ftl:2:1  Varning: Programmet har ingen text som heter ”home-gone”",
            "scenarios/own_wish.ftl:2:1  Varning: ",
            "scenarios/own_wish.ftl:2:19  Varning: ",
            "app.ftl:1:14  Varning: Språket so skrivs inte med Н а ч т ь",
            "samtycke.ftl:1:14  Varning: ”<b>” visas som det står.",
            "app.ftl: 1 egen text",
        ] {
            assert!(ran.out.contains(said), "{said}\n{}", ran.out);
        }
        let ran = machine.run(&["locales", "coverage", "--from", from]);
        let somali = ran.out.lines().find(|line| line.starts_with("so · "));
        assert!(
            somali.is_some_and(|it| it.contains("egna texter")),
            "{}",
            ran.out
        );
    }
    // Nothing of it is the office's own.
    let ran = machine.run(&["locales", "check"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let ran = machine.run(&["locales", "coverage", "--from", "saknas"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
}

#[test]
fn scenarios_are_counted_and_those_that_a_language_has_not_are_no_fault() {
    let machine = Machine::new();
    let ran = machine.run(&["locales", "coverage"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let of = |tag: &str| {
        let mut lines = ran.out.lines();
        lines
            .find(|line| line.starts_with(&format!("{tag} · ")))
            .unwrap()
            .to_owned()
    };
    let n = vilja::builtin::SCENARIOS.len();
    assert!(
        of("sv").contains(&format!("övningsfall: {n} av {n}, ")),
        "{}",
        of("sv")
    );
    assert!(
        of("pl").contains(&format!("övningsfall: 0 av {n}, texter 0 av 0")),
        "{}",
        of("pl")
    );
    // Half a scenario is one.
    machine.file(
        "home/locales/pl/scenarios/loan.ftl",
        "opening = Dzień dobry.\n",
    );
    let ran = machine.run(&["locales", "coverage"]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    let ran = machine.run(&["locales", "check"]);
    assert!(ran.out.contains("scenarios/loan.ftl"), "{}", ran.out);
}

/// A review speaks for all that is shown under its name, so the program's own texts come along.
#[test]
fn a_form_of_the_program_that_was_reviewed_becomes_ones_own_as_a_whole() {
    let machine = Machine::new();
    let export = [
        "locales",
        "export",
        "--lang",
        "pl",
        "--form",
        "kommunenkat",
        "--file",
        "sheet.csv",
    ];
    assert_eq!(machine.run(&export).code, 0);
    let table = fs::read_to_string(machine.path("sheet.csv")).unwrap();
    let import = [
        "locales",
        "import",
        "sheet.csv",
        "--lang",
        "pl",
        "--reviewer",
        "Ewa Lis",
    ];
    let mut rows = rows_of(&table);
    rows.swap_remove(5);
    // Another text is in another file, and so is who has read it.
    rows[3][6].push('!');
    machine.file("sheet.csv", &written(&rows));
    let ran = machine.run(&import);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let own = machine.home().join("locales/pl/forms/kommunenkat.ftl");
    let is_reviewed = || {
        let ran = machine.run(&["locales", "check"]);
        assert_eq!(ran.code, 0, "{}", ran.out);
        !ran.out.contains("pl/forms/kommunenkat.ftl: inte granskad")
    };
    assert!(fs::read_to_string(&own).unwrap().lines().count() < 20);
    assert!(!is_reviewed());
    fs::remove_file(&own).unwrap();
    machine.file("sheet.csv", &table);
    let ran = machine.run(&import);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(is_reviewed());
    let text = fs::read_to_string(&own).unwrap();
    assert!(text.contains("## Reviewed by: Ewa Lis\n"), "{text}");
    let whole = fs::read_to_string(root().join("locales/pl/forms/kommunenkat.ftl")).unwrap();
    let words = |text: &str| -> BTreeMap<String, String> {
        let read = vilja::text::translation::wording::read(text);
        read.into_iter().map(|it| (it.id, it.words)).collect()
    };
    assert_eq!(words(&text), words(&whole));
}

#[test]
fn a_hostile_file_gets_a_clear_answer_in_the_language_of_the_user() {
    let machine = Machine::new();
    let large = "file;id;translation\n".to_owned() + &"app.ftl;title-case;x\n".repeat(500_000);
    assert!(large.len() > 10 * 1024 * 1024);
    let deep = format!(
        "file;id;swedish;translation\napp.ftl;title-case;x;{}\n",
        "{".repeat(5_000)
    );
    let long = format!(
        "file;id;swedish;translation\napp.ftl;title-case;x;{}\n",
        "ab".repeat(50_000)
    );
    let steering =
        "file;id;swedish;translation\napp.ftl;title-case\u{1b}]0;x;\u{1b}[2J\u{202e}{ $case }\n";
    for (name, content, said) in [
        ("large.csv", large.as_bytes(), "8 MB"),
        ("nul.csv", b"file;id;translation\na;b;\0", "UTF-8"),
        ("binary.csv", &[0x80, 0xff, 0xfe, 0x00], "UTF-8"),
        ("book.xlsx", b"PK\x03\x04\x14\x00", "eget format"),
        ("empty.csv", b"", "file, id, translation"),
        ("other.csv", b"a;b;c\n1;2;3\n", "file, id, translation"),
        ("deep.csv", deep.as_bytes(), "Rad 2"),
        ("long.csv", long.as_bytes(), "6000"),
        ("steering.csv", steering.as_bytes(), "Rad 2"),
    ] {
        fs::write(machine.path(name), content).unwrap();
        for language in ["sv", "uk"] {
            let args = ["locales", "import", name, "--lang", "ti"];
            let ran = machine.run_env(&args, &[("VILJA_LANG", language)]);
            assert_eq!(ran.code, 1, "{name}: {}", ran.err);
            let all = format!("{}{}", ran.out, ran.err);
            let is_said = if language == "sv" {
                all.contains(said)
            } else {
                all.contains(|it: char| ('\u{400}'..='\u{4ff}').contains(&it))
            };
            assert!(is_said, "{name}: {all}");
            assert!(
                !all.contains(['\u{1b}', '\0', '\u{202e}', '⟦']),
                "{name}: {all:?}"
            );
            assert!(all.len() < 2_000, "{name}: {}", all.len());
        }
        assert!(!machine.home().join("locales").exists(), "{name}");
    }
    let ran = machine.run(&["locales", "import", "no-such-file.csv", "--lang", "ti"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    for args in [
        &["locales", "export", "--lang", "sv"][..],
        &["locales", "export", "--lang", "xx"],
        &["locales", "export"],
        &[
            "locales",
            "export",
            "--lang",
            "ti",
            "--form",
            "no-such-form",
        ],
        &[
            "locales",
            "export",
            "--lang",
            "ti",
            "--from",
            "no-such-folder",
        ],
        &["locales", "import", "large.csv"],
    ] {
        let ran = machine.run(args);
        assert_eq!(ran.code, 2, "{args:?} {}", ran.err);
    }
}

#[test]
fn a_form_or_scenario_that_is_not_there_is_answered_with_those_that_are() {
    let machine = Machine::new();
    for (option, said, there, other) in [
        ("--form", "Formuläret xx", "kommunenkat", "back_home"),
        ("--scenario", "övningsfall ”xx”", "back_home", "kommunenkat"),
    ] {
        let ran = machine.run(&["locales", "export", "--lang", "ti", option, "xx"]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(
            ran.err.contains(said) && ran.err.contains(there) && !ran.err.contains(other),
            "{}",
            ran.err
        );
    }
}

#[test]
fn a_table_that_is_there_is_not_written_over() {
    let machine = Machine::new();
    machine.file("vilja-ti.csv", "my work");
    let ran = machine.run(&["locales", "export", "--lang", "ti"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        fs::read_to_string(machine.path("vilja-ti.csv")).unwrap(),
        "my work"
    );
}

/// The commands of the guide, one after the other, as its two parts have them.
#[test]
fn the_guide_for_translators_is_true() {
    let guide = fs::read_to_string(root().join("docs/translating.md")).unwrap();
    let (swedish, english) = guide.split_once("\n---\n").expect("two parts");
    for (language, part) in [("sv", swedish), ("en", english)] {
        let machine = Machine::new();
        for tag in ["sv", "en", "ti"] {
            copy(
                &root().join("locales").join(tag),
                &machine.path("locales").join(tag),
            );
        }
        fs::copy(
            root().join("locales/made-from.toml"),
            machine.path("locales/made-from.toml"),
        )
        .unwrap();
        let mut n_commands = 0;
        for block in part.split("```console\n").skip(1) {
            let block = block.split("```").next().unwrap();
            let mut lines = block.lines().peekable();
            while let Some(line) = lines.next() {
                let command = line.strip_prefix("$ vilja ").expect(line);
                n_commands += 1;
                let args: Vec<String> = command
                    .split('"')
                    .enumerate()
                    .flat_map(|(n, piece)| {
                        let words: Vec<&str> = if n % 2 == 1 {
                            vec![piece]
                        } else {
                            piece.split_whitespace().collect()
                        };
                        words.into_iter().map(str::to_owned).collect::<Vec<_>>()
                    })
                    .collect();
                let args: Vec<&str> = args.iter().map(String::as_str).collect();
                let ran = machine.run_env(&args, &[("VILJA_LANG", language)]);
                assert_eq!(
                    (ran.code, ran.err.as_str()),
                    (0, ""),
                    "{command}: {}",
                    ran.out
                );
                while let Some(told) = lines.next_if(|line| !line.starts_with('$')) {
                    let begins = told.split('…').next().unwrap();
                    assert!(
                        ran.out.lines().any(|line| line.starts_with(begins)),
                        "{command}: {told}\n{}",
                        ran.out
                    );
                }
            }
        }
        assert_eq!(n_commands, 7, "{language}");
    }
    for state in [
        State::Missing,
        State::Changed,
        State::Same,
        State::Unreviewed,
        State::Reviewed,
    ] {
        let n_told = guide.matches(&format!("`{}`", state.word())).count();
        assert!(n_told >= 2, "{}", state.word());
    }
}

/// Of very many that are wrong not all are named, and what was left empty is not taken for a text.
#[test]
fn what_is_empty_and_what_is_too_much_to_name_is_counted() {
    let machine = Machine::new();
    small_project(&machine);
    let mut table = filled(&machine, &[("bye", "")]);
    for n in 0..63 {
        table.extend(["app.ftl,gone-", &n.to_string(), ",,,,,x,,\n"]);
    }
    machine.file("sheet.csv", &table);
    let ran = machine.run(&INTO);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("Fler som inte togs: 3"), "{}", ran.out);
    let empty = "Tomma celler, där texten står kvar som den var: ";
    assert!(ran.out.contains(empty), "{}", ran.out);
}
