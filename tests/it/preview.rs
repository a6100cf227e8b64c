//! Texts that are looked at from the command line, and texts of the office's own.

use std::io::{BufRead as _, BufReader, Write as _};

use crate::cli::{Machine, ended_unrecorded};
use crate::desk::{Desk, Mode};
use crate::recorded;
use vilja::app::page::{Page, Part, ScreenName};
use vilja::app::previewing::TextState;
use vilja::builtin::Shelf;
use vilja::shell::home::Home;
use vilja::text::language::Language;
use vilja::text::layout::Manner;

/// The office with a file below its folder of texts.
fn office(name: &str, text: &str) -> Machine {
    let machine = Machine::new();
    machine.file(&format!("home/locales/{name}"), text);
    machine
}

fn shelf(machine: &Machine) -> Shelf {
    let home = machine.home().display().to_string();
    Shelf::new(Home::find(|name| {
        (name == "VILJA_HOME").then(|| home.clone())
    }))
}

fn said(page: &Page) -> String {
    format!("{:?}", page.parts)
}

#[test]
fn a_preview_shows_a_text_where_it_stands_and_leaves_nothing_behind() {
    let machine = Machine::new();
    let args = [
        "locales",
        "preview",
        "--lang",
        "so",
        "--plain",
        "told_to_search.help",
    ];
    let ran = machine.run_with(&args, "<\n/språk\n/lämna\n");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    for said in [
        "FÖRHANDSVISNING",
        "told_to_search.help · inte granskad",
        "told_to_search.short · inte granskad",
        "Sa någon i den tidigare",
    ] {
        assert!(ran.out.contains(said), "{said}\n{}", ran.out);
    }
    assert!(!machine.home().exists());
}

/// Looks at the first text of the start in a folder of texts.
fn looking_at(from: &str) -> [&str; 8] {
    [
        "locales",
        "preview",
        "--lang",
        "so",
        "--plain",
        "--from",
        from,
        "home-begin",
    ]
}

#[test]
fn what_is_being_translated_is_seen_before_it_is_part_of_the_program() {
    let machine = Machine::new();
    machine.file("mitt/so/app.ftl", "home-begin = Cusub\nhome-practise = x\n");
    machine.file("mitt/so/consent.ftl", "consent-refused = Maya { $date }\n");
    for from in ["mitt", "mitt/so"] {
        let ran = machine.run_with(&looking_at(from), "/lämna\n");
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains("1  Cusub"), "{}", ran.out);
        // What is wrong in the folder is said first, and costs nothing else.
        assert!(ran.out.contains(
            "so/app.ftl:2:1  Varning: Programmet har ingen text som heter ”home-practise”."
        ));
        assert!(!ran.out.contains("byts inte ut"), "{}", ran.out);
    }
    let ran = machine.run(&["locales", "preview", "--lang", "so", "--from", "saknas"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("saknas"), "{}", ran.err);
}

#[test]
fn what_is_looked_at_is_named_or_the_nearest_name_is_said() {
    let machine = Machine::new();
    let first = |what: &str| {
        let args = ["locales", "preview", "--lang", "fi", "--plain", what];
        let ran = machine.run_with(&args, "/lämna\n");
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out
            .lines()
            .find(|line| line.contains(" · ") && line.contains('/'))
            .unwrap()
            .to_owned()
    };
    assert!(first("search.ftl").starts_with("1/3 · search-more"));
    assert!(first("locales/fi/forms/samtycke.ftl").starts_with("1/314 · form-title"));
    assert!(first("samtycke").starts_with("1/314 · form-title"));
    let ran = machine.run(&["locales", "preview", "--lang", "fi", "home-begun"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("”home-begin”"), "{}", ran.err);
    let ran = machine.run(&["locales", "preview"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--lang so"), "{}", ran.err);
}

#[test]
fn a_pseudo_language_can_be_asked_for_and_is_in_no_list() {
    let machine = Machine::new();
    let ran = machine.run(&["--lang", "sv-x-accent", "forms", "list"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("Ṡȧṁṫȧĺ"), "{}", ran.out);
    let ran = machine.run(&["--lang", "tlh", "forms", "list"]);
    assert!(
        ran.err.contains("ckb") && !ran.err.contains("sv-x"),
        "{}",
        ran.err
    );
    let ran = machine.run(&["locales", "coverage"]);
    assert!(!ran.out.contains("sv-x"), "{}", ran.out);
}

#[test]
fn texts_of_the_offices_own_are_used_counted_and_each_fault_is_said_with_its_line() {
    let text = "## Reviewed by: A. Läsare\n\nhome-begin = Nytt samtal\nhome-practice = Öva { $namn }\nprotected-mark = ÖPPEN\n";
    let machine = office("sv/app.ftl", text);
    let ran = machine.run(&["locales", "check"]);
    assert_eq!(ran.code, 1);
    for said in [
        "app.ftl:4:24  Varning: I texten ”home-practice” finns inget ”namn” att sätta in.",
        "app.ftl:5:1  Varning: Texten ”protected-mark” byts inte ut",
        "app.ftl: 1 egen text\n",
    ] {
        assert!(ran.out.contains(said), "{said}\n{}", ran.out);
    }
    let ran = machine.run(&["--lang", "en", "locales", "check"]);
    assert!(ran.out.contains("app.ftl:5:1"), "{}", ran.out);
    let ran = machine.run(&["locales", "coverage"]);
    let swedish = ran.out.lines().next().unwrap();
    assert!(swedish.ends_with("1 egen text"), "{swedish}");
    // On the first page, quietly, and on the list of languages.
    let (library, _) = shelf(&machine).library();
    let mut desk = Desk::at_the_door_with(library, true);
    desk.press("två ord och tre<Enter>");
    let home = desk.page();
    assert_eq!(home.screen, ScreenName::Home);
    assert!(said(&home).contains("Nytt samtal"));
    assert!(said(&home).contains("egna texter används inte"));
    desk.act("officer-language");
    assert!(said(&desk.page()).contains("egen text"));
}

#[test]
fn a_transcript_says_that_a_question_was_asked_in_the_offices_own_words() {
    let text = "told_to_search = Sa någon att du skulle söka någon annanstans?\n";
    let machine = office("sv/forms/inflyttning.ftl", text);
    let (library, _) = shelf(&machine).library();
    for client in [None, Some("ar")] {
        let library = library.clone();
        let mut desk = Desk::interview_with(library, Mode::Keys, "inflyttning", client);
        desk.go("told_to_search");
        let question = desk.page();
        assert!(said(&question).contains("Sa någon att du skulle söka någon annanstans?"));
        assert!(said(&question).contains("egen text, inte granskad"));
        desk.answer("1");
        let spot = desk.heard().form().spot("told_to_search").unwrap();
        let shown = desk.heard().presented(spot);
        assert_eq!(
            (&*shown[0].text_in, shown[0].own, shown[0].review.word()),
            ("sv", true, "unreviewed")
        );
        assert!(shown.iter().skip(1).all(|it| !it.own));
        // The next question is the program's own, and nothing is said of it.
        desk.go("years_there");
        desk.answer("4");
        let spot = desk.heard().form().spot("years_there").unwrap();
        let own = desk.heard().presented(spot).iter().any(|it| it.own);
        assert!(!own);
        desk.act("finish");
        desk.press("1");
        let transcript = said(&desk.page());
        assert!(transcript.contains("egen text"), "{transcript}");
    }
}

#[test]
fn nothing_is_read_where_there_is_no_folder() {
    let machine = Machine::new();
    let shelf = shelf(&machine);
    assert!(shelf.own_texts().is_empty() && shelf.own_texts_counted().is_empty());
    let library = shelf.library().0;
    assert!(library.own_texts.is_empty());
    assert!(library.forms.iter().all(|form| form.own.is_empty()));
}

#[test]
fn a_preview_is_whole_on_the_smallest_screen() {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use vilja::view::tui::{draw, theme::Theme, theme::ThemeName};
    for (tag, what) in [
        ("so", "home-begin"),
        ("ar", "told_to_search"),
        ("fi", "cli-no-home.hint"),
    ] {
        let mut desk = Desk::looking_at(tag, what);
        for (width, height) in [(40, 12), (80, 24)] {
            let page = desk.page();
            let area = Rect::new(0, 0, width, height);
            let mut buf = Buffer::empty(area);
            let theme = Theme::named(ThemeName::Mono);
            let cursor = draw(&page, &theme, Manner::default(), area, &mut buf);
            assert!(cursor.is_some(), "{what}");
            let drawn = vilja::view::tui::dump::rows(&buf);
            let name = what.split('.').next().unwrap();
            assert!(drawn.contains(name), "{what}\n{drawn}");
            assert!(drawn.contains("Enter"), "{what}\n{drawn}");
        }
        desk.press("<Down><F1>");
        assert_eq!(desk.page().screen, ScreenName::Help);
        desk.press("<Esc>");
        let is_asked = |part: &Part| matches!(part, Part::Prompt { .. } | Part::Rows(_));
        assert!(desk.page().parts.iter().any(is_asked));
    }
}

/// A translator sees texts where they stand. Which have no page is written down, so that none is lost unseen.
#[test]
#[expect(clippy::print_stdout, reason = "for who measures")]
fn it_is_known_which_texts_stand_by_themselves() {
    let machine = Machine::new();
    let ran = machine.run(&["locales", "preview", "--lang", "so", "--list"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let known = include_str!("../data/without-a-page.txt");
    let known: Vec<&str> = known
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    let alone = ran.out.lines().filter(|line| line.starts_with("  "));
    let lost: Vec<&str> = alone.filter(|line| !known.contains(line)).collect();
    let counts: Vec<&str> = ran
        .out
        .lines()
        .filter(|line| !line.starts_with("  "))
        .collect();
    println!("{}", counts.join("\n"));
    assert!(
        lost.is_empty(),
        "these had a page, or are new:\n{}",
        lost.join("\n")
    );
    // The forms' own texts are nearly all in sight.
    let share = |line: &&str| {
        let mut numbers = line
            .split(' ')
            .filter_map(|word| word.parse::<usize>().ok());
        Some((numbers.next()?, numbers.next()?))
    };
    for (n, of) in counts
        .iter()
        .filter(|line| line.starts_with("forms/"))
        .filter_map(share)
    {
        assert!(n * 100 >= of * 97, "{n} of {of}");
    }
}

/// What is written while it is looked at is read again, and the page says so.
#[test]
fn a_file_that_is_saved_is_read_again() {
    let machine = Machine::new();
    machine.file("mitt/so/app.ftl", "home-begin = Cusub\n");
    let mut child = machine
        .command(&looking_at("mitt"))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut until = |wanted: &str| lines.any(|line| line.unwrap().contains(wanted));
    assert!(until("1  Cusub"));
    machine.file("mitt/so/app.ftl", "home-begin = Mid kale\nhome-gone = x\n");
    assert!(until("1  Mid kale"));
    assert!(until("inlästa på nytt. Fel i dem: 1"));
    child.stdin.take().unwrap().write_all(b"/quit\n").unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn each_text_is_said_to_be_the_source_missing_or_reviewed() {
    for (tag, reviewed, said) in [
        ("sv", false, "på svenska, källan"),
        ("sv-x-missing", false, "saknas"),
        ("fi", true, "granskad"),
    ] {
        let shelf = Shelf::new(None);
        let library = shelf.library_to_preview();
        let language = Language::parse(tag).unwrap();
        let mut texts = shelf.to_preview(&library, language, Desk::now());
        if reviewed {
            texts
                .texts
                .iter_mut()
                .for_each(|it| it.state = TextState::Reviewed);
        }
        let mut desk = Desk::looking_at_texts(library, texts);
        desk.press("<Enter>");
        let standing = desk.page().standing.unwrap().text;
        assert!(standing.contains(said), "{standing}");
    }
}

#[test]
fn a_language_made_from_swedish_is_called_so_where_languages_are_named() {
    for (tag, name) in [
        ("sv-x-long", "provspråk: långa texter"),
        ("sv-x-accent", "provspråk: märkta bokstäver"),
        ("sv-x-rtl", "provspråk: från höger till vänster"),
        ("sv-x-missing", "provspråk: inga texter"),
    ] {
        let mut desk = Desk::interview(Mode::Lines, "inflyttning", "sv", Some(tag));
        desk.line("/igen");
        let spoken = desk.page().status.languages_spoken.unwrap();
        assert!(spoken.contains(name), "{tag}: {spoken}");
    }
}

#[test]
fn how_many_texts_of_a_file_have_a_page_is_said_in_the_language_of_the_interface() {
    let machine = Machine::new();
    let args = ["locales", "preview", "--lang", "so", "--list", "search.ftl"];
    let ran = machine.run(&args);
    assert_eq!(ran.out, "search.ftl: 3 av 3 texter på sin sida\n");
    if let Some(names) = recorded::names() {
        let mut command = machine.command(&args);
        command.env("VILJA_LANG", names);
        let ran = ended_unrecorded(command, "");
        recorded::shown(
            "vilja locales preview --lang so --list search.ftl",
            &[ran.out],
        );
    }
}
