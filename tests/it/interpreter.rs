//! What an interpreter sees: the question and nothing of whoever is asked, on this screen and on a second one.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tempfile::TempDir;
use vilja::app::intent::{Action, Intent};
use vilja::app::interpreter::reader::{Reader, ReaderMsg};
use vilja::app::interpreter::remarking::{RemarkKind, Remarked};
use vilja::app::interpreter::{MessageName, PassagePart, Shown, shown};
use vilja::app::key::Key;
use vilja::app::keymap::Keymap;
use vilja::app::msg::Msg;
use vilja::app::page::ScreenName;
use vilja::app::second::Second as _;
use vilja::app::words::Words;
use vilja::app::words::veil::Veil;
use vilja::text::clean::plain;
use vilja::text::language::Language;
use vilja::text::layout::Output;
use vilja::text::pseudo::Pseudo;
use vilja::view::line::{LineWords, Told, speak};
use vilja::view::tui::draw;
use vilja::view::tui::dump::dump;
use vilja::view::tui::theme::{Theme, ThemeName};

use crate::desk::{Desk, Mode, library};
use crate::pty::{Ended, Lines, Terminal, vilja};
use crate::recorded;
use crate::second::{Listening, assert_no_doors, door};
use crate::terminal::{PASSPHRASE, with_real_store};

const CASE: &str = "K4711-9";
const PLACE: &str = "Bjurholm";
const STORY: &str = "Vargstigen 7, porten bredvid bageriet";
const NOTE: &str = "ring Korpgatan 3";
/// What must never be where an interpreter reads.
const CANARIES: [&str; 5] = [CASE, PLACE, "2403", "Vargstigen", "Korpgatan"];

/// A protected interview in which all of them were said, and flags were raised.
fn told(mode: Mode) -> Desk {
    let mut desk = Desk::protected(mode, "inflyttning", CASE);
    for (place, answer) in [
        ("protection_move", "2"),
        ("story", STORY),
        ("previous_municipality", "2403"),
        ("moved_on", "2026-10-01"),
        ("told_to_search", "1"),
        ("condition_consequence", "1"),
        ("wish_to_move", "4"),
    ] {
        desk.go(place);
        desk.answer(answer);
    }
    desk.go("told_to_search");
    desk.note(NOTE);
    desk.send(Msg::Intent(Intent::Do(Action::PickClientLanguage)));
    desk.send(Msg::Intent(Intent::Say("العربية".to_owned())));
    desk
}

/// All that goes over to the second terminal now, as it is written there.
fn over(desk: &Desk) -> String {
    serde_json::to_string(&shown(&desk.model)).expect("a line")
}

/// The page of this terminal as every view shows it.
fn seen(desk: &Desk) -> String {
    let page = desk.page();
    let mut seen = format!("{page:?}");
    for (width, height) in [(120, 40), (80, 24), (40, 12)] {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        draw(
            &page,
            &Theme::named(ThemeName::Mono),
            Output::App,
            area,
            &mut buf,
        );
        seen.push_str(&dump(&buf));
    }
    seen.push_str(&speak(&page, &mut Told::default(), &LineWords::default()).join("\n"));
    seen
}

#[track_caller]
fn assert_clean(text: &str) {
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} in {text}");
    }
}

/// The same question gives the same sheet, whatever was answered, noted or typed: that is stronger than any list of words.
#[test]
fn at_every_question_the_sheet_is_that_of_an_interview_without_answers() {
    let mut told = told(Mode::Keys);
    let mut blank = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    let mut n_compared = 0;
    for spot in blank.heard().route() {
        if !told.heard().route().contains(&spot) {
            continue;
        }
        let place = blank.heard().form().place(spot).expect("a place");
        told.go(&place);
        blank.go(&place);
        let own = blank
            .heard()
            .form()
            .asked_at(spot)
            .is_some_and(|question| question.officer);
        assert_eq!(matches!(shown(&told.model), Shown::Nothing), own, "{place}");
        assert_eq!(over(&told), over(&blank), "{place}");
        n_compared += 1;
    }
    assert!(n_compared > 20, "{n_compared}");
}

#[test]
fn a_sheet_has_question_options_and_help_in_both_languages() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    desk.go("told_to_search");
    let Shown::Sheet(sheet) = shown(&desk.model) else {
        panic!("a question is asked");
    };
    assert_eq!(sheet.language, "ar");
    let count = |part| sheet.passages.iter().filter(|it| it.part == part).count();
    assert_eq!(count(PassagePart::Question), 1);
    assert!(count(PassagePart::Help) >= 1);
    assert_eq!(count(PassagePart::Option), 2);
    assert_eq!(count(PassagePart::Silence), 2);
    for passage in &sheet.passages {
        let second = passage.second.as_ref().expect("both languages");
        assert_eq!((&*passage.first.language, &*second.language), ("sv", "ar"));
        assert_ne!(passage.first.text, second.text);
    }
}

#[test]
fn nothing_is_shown_behind_the_shutter_at_the_review_and_at_home() {
    let mut desk = told(Mode::Keys);
    assert_ne!(shown(&desk.model), Shown::Nothing);
    desk.act("shutter");
    assert_eq!(shown(&desk.model), Shown::Nothing);
    desk.act("shutter");
    assert_ne!(shown(&desk.model), Shown::Nothing);
    desk.act("review");
    assert_eq!(shown(&desk.model), Shown::Nothing);
    desk.act("home");
    assert_eq!(shown(&desk.model), Shown::Nothing);
}

#[test]
fn the_consent_is_given_and_taken_back_by_one_key_and_ends_with_the_interview() {
    let mut desk = told(Mode::Keys);
    let standing = |desk: &Desk| desk.page().standing.map(|it| it.text).unwrap_or_default();
    assert!(!standing(&desk).contains("tolken"));
    desk.press("<A-f>");
    assert!(standing(&desk).contains("Öppet för tolken"));
    desk.send(Msg::ReadAlong(true));
    assert!(standing(&desk).contains("Tolken läser med"));
    desk.press("<A-f>");
    assert_eq!(
        (desk.n_doors_shut, standing(&desk).contains("olken")),
        (1, false)
    );
    // What was on its way is no news any more.
    desk.send(Msg::ReadAlong(false));
    assert!(!standing(&desk).contains("olken"));
    desk.press("<A-f>");
    desk.act("home");
    assert_eq!(desk.n_doors_shut, 2);
}

#[test]
fn the_view_shows_no_answer_takes_none_and_stays_when_one_goes_on() {
    for mode in [Mode::Keys, Mode::Lines] {
        let mut desk = told(mode);
        desk.act("interpreter");
        let page = desk.page();
        assert_eq!(page.screen, ScreenName::Interpreter);
        assert_eq!((page.protected, page.findings), (None, None));
        let n_changes = desk.changes.len();
        for key in ["1", "2", "-", "0"] {
            desk.send(Msg::Key(Key::parse(key).expect(key)));
            assert!(desk.page().notice.is_some(), "{key} is answered by a word");
        }
        assert_eq!(desk.changes.len(), n_changes);
        let before = over(&desk);
        desk.act("next");
        assert_ne!(over(&desk), before);
        assert_eq!(desk.page().screen, ScreenName::Interpreter);
        // Past the last question stands a page with all answers: not here.
        desk.act("review");
        assert_eq!(desk.page().screen, ScreenName::Interpreter);
        assert_clean(&seen(&desk));
        desk.act("cancel");
        assert_eq!(desk.page().screen, ScreenName::Review);
    }
}

#[test]
fn the_view_is_readable_to_its_end_at_forty_columns_in_both_directions() {
    for officer in ["sv", "ar"] {
        let client = if officer == "sv" { "ar" } else { "sv" };
        let mut desk = Desk::interview(Mode::Keys, "inflyttning", officer, Some(client));
        desk.go("told_to_search");
        desk.act("interpreter");
        let Shown::Sheet(sheet) = shown(&desk.model) else {
            panic!("a question is asked");
        };
        let mut rows = String::new();
        for _ in 0..60 {
            let area = Rect::new(0, 0, 40, 12);
            let mut buf = Buffer::empty(area);
            let theme = Theme::named(ThemeName::Mono);
            draw(&desk.page(), &theme, Output::Off, area, &mut buf);
            rows.push_str(&dump(&buf));
            desk.press("<Down>");
        }
        for passage in &sheet.passages {
            for told in [Some(&passage.first), passage.second.as_ref()] {
                let text = &told.expect("both").text;
                for word in text.split_whitespace() {
                    // A picture has the letters of a line from left to right.
                    let turned: String = word.chars().rev().collect();
                    let is_there = rows.contains(word) || rows.contains(&turned);
                    assert!(is_there, "{officer}: {word} in\n{rows}");
                }
            }
        }
    }
}

#[test]
fn line_mode_says_each_language_by_name_and_nothing_else() {
    let mut desk = told(Mode::Lines);
    desk.act("interpreter");
    let said = speak(&desk.page(), &mut Told::default(), &LineWords::default());
    let arabic = said.iter().filter(|line| line.starts_with("arabiska: "));
    assert!(arabic.count() >= 4, "{said:#?}");
    assert_clean(&said.join("\n"));
}

#[test]
fn a_dictated_remark_names_a_text_and_a_language_and_no_answer() {
    for mode in [Mode::Keys, Mode::Lines] {
        let mut desk = told(mode);
        desk.go("told_to_search");
        desk.act("wording-remark");
        desk.send(Msg::Intent(Intent::Pick("1".to_owned())));
        desk.send(Msg::Intent(Intent::Pick("3".to_owned())));
        // Words are needed for a better translation.
        desk.send(Msg::Intent(Intent::Confirm));
        assert!(desk.wording_remarks.is_empty());
        assert!(desk.page().notice.is_some());
        desk.send(Msg::Intent(Intent::Say("هل طُلب منك".to_owned())));
        let [remark] = &desk.wording_remarks[..] else {
            panic!("one remark");
        };
        assert_eq!(
            (&*remark.form, &*remark.remarked.language),
            ("inflyttning", "ar")
        );
        assert_eq!(remark.remarked.message.id, "told_to_search");
        assert_eq!(remark.remarked.kind, RemarkKind::Better);
        assert_eq!(remark.remarked.words, "هل طُلب منك");
        assert_clean(&remark.text);
        assert!(!format!("{remark:?}").contains("طُلب"), "no words in a log");
        // The text that is shown is as before.
        assert!(!over(&desk).contains("هل طُلب منك"));
    }
}

#[test]
fn the_second_page_takes_no_answer_and_no_remark_without_words_and_says_when_it_is_over() {
    let mut desk = told(Mode::Keys);
    desk.go("told_to_search");
    desk.press("<A-f>");
    desk.send(Msg::ReadAlong(true));
    for tag in ["sv", Pseudo::Names.tag()] {
        let library = library();
        let words = Words {
            catalog: library.catalog,
            register: library.register,
            countries: library.countries,
            language: Language::parse(tag).expect("a language"),
            veil: Veil::default(),
        };
        let mut reader = Reader::new(words, Keymap::default());
        let mut hear = |msg| {
            reader.update(msg);
            let page = reader.page();
            let said = speak(&page, &mut Told::default(), &LineWords::default()).join("\n");
            if tag == Pseudo::Names.tag() {
                recorded::second_page("vilja interpret", &page);
            } else {
                return plain(&said);
            }
            String::new()
        };
        hear(ReaderMsg::Shown(shown(&desk.model)));
        let mut all = hear(ReaderMsg::Intent(Intent::Pick("1".to_owned())));
        hear(ReaderMsg::Intent(Intent::Do(Action::WordingRemark)));
        hear(ReaderMsg::Intent(Intent::Pick("1".to_owned())));
        hear(ReaderMsg::Intent(Intent::Pick("3".to_owned())));
        all += &hear(ReaderMsg::Intent(Intent::Confirm));
        hear(ReaderMsg::Intent(Intent::Do(Action::Cancel)));
        all += &hear(ReaderMsg::Over);
        for said in [
            "Här går det bara att läsa. Svaren skrivs av handläggaren.",
            "Skriv orden, högst 500 tecken.",
            "Visningen är slut.",
        ] {
            assert!(all.is_empty() || all.contains(said), "{said} in {all}");
        }
    }
}

#[test]
fn what_comes_over_is_a_text_of_this_form_or_nothing() {
    let mut desk = told(Mode::Keys);
    let remark = |id: &str, of_form, language: &str, words: &str| {
        Msg::RemarkHeard(Remarked {
            message: MessageName {
                of_form,
                id: id.to_owned(),
            },
            language: language.to_owned(),
            kind: RemarkKind::Better,
            words: words.to_owned(),
        })
    };
    // Nobody reads along.
    desk.send(remark("told_to_search", true, "ar", "ord"));
    desk.press("<A-f>");
    desk.send(Msg::ReadAlong(true));
    for refused in [
        remark("no_such_question", true, "ar", "ord"),
        remark("told_to_search", true, "xx", "ord"),
        remark("told_to_search", true, "ar", " "),
        remark("told_to_search", true, "ar", &"o".repeat(501)),
    ] {
        desk.send(refused);
    }
    assert_eq!(desk.answered_reader, [false; 5]);
    desk.send(remark("told_to_search", true, "ar", "o\u{1b}[2Jrd"));
    desk.send(remark("silence-declined", false, "ar", "ord"));
    assert_eq!(desk.answered_reader[5..], [true; 2]);
    assert!(!desk.wording_remarks[0].remarked.words.contains('\u{1b}'));
}

fn any_key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<Enter>", "<S-Tab>", "<Down>", "<Up>", "<Esc>", "<F2>", "<F3>", "<F5>", "<F6>", "<F7>",
        "<F8>", "<C-p>", "<C-z>", "<A-y>", "<A-f>", "<A-p>", "1", "2", "-", "0", "x",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_is_pressed_nothing_of_the_interview_goes_over(
        keys in prop::collection::vec(any_key(), 1..50)
    ) {
        let mut desk = told(Mode::Keys);
        for key in keys {
            desk.send(Msg::Key(Key::parse(key).expect(key)));
            let mut places = vec![over(&desk)];
            if desk.page().screen == ScreenName::Interpreter {
                places.push(seen(&desk));
            }
            for place in places {
                for canary in CANARIES {
                    prop_assert!(!place.contains(canary), "{} after {}", canary, key);
                }
            }
        }
    }
}

/// A practice interview at its first question with someone asked in Arabic.
fn officer(home: &TempDir) -> Terminal {
    let args = "interview --training --client-lang ar --case K4711-9";
    let mut terminal = vilja(home.path(), args).on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal
}

fn officer_lets_read(home: &TempDir) -> Terminal {
    let mut terminal = officer(home);
    terminal.press("<A-f>");
    terminal.wait_for("Öppet för tolken");
    terminal
}

#[test]
fn a_second_terminal_follows_until_the_officer_ends_it() {
    let home = TempDir::new().expect("a folder");
    let (code, _, err) = vilja(home.path(), "interpret").output();
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("Alt-F"), "{err}");

    let mut officer = officer_lets_read(&home);
    let mut reader = vilja(home.path(), "interpret").on_terminal();
    reader.wait_for("För tolken");
    officer.wait_for("Tolken läser med");
    reader.wait_for("Vill inte svara");
    let first = reader.screen_text();
    assert!(
        !first.contains(CASE) && !first.contains("Fråga 1"),
        "{first}"
    );

    let (code, _, err) = vilja(home.path(), "interpret").output();
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("Någon annan läser redan"), "{err}");

    // The second question is the officer's own.
    officer.press("<Enter>");
    officer.wait_for("Fråga 2 av");
    reader.wait_for("Just nu visas ingen fråga.");
    officer.press("<Enter>");
    officer.wait_for("Fråga 3 av");
    reader.wait_until("the next question", |screen| {
        screen.contents() != first && screen.contents().contains("Vill inte svara")
    });
    officer.press("<F5>");
    reader.wait_for("Just nu visas ingen fråga.");
    reader.wait_without("Vill inte svara");
    officer.press("<F5>");
    reader.wait_for("Vill inte svara");

    reader.press("<A-p>");
    reader.wait_for("Vilken text gäller det?");
    reader.press("1");
    reader.wait_for("Vad gäller det?");
    reader.press("1");
    reader.wait_for("Skriv bara om språket");
    reader.press("samtycke<Enter>");
    reader.wait_for("Anmärkningen är antecknad");
    officer.wait_for("Tolken har antecknat en anmärkning");

    officer.press("<A-f>");
    reader.wait_for("Visningen är slut");
    reader.wait_without("Vill inte svara");
    reader.press("<Enter>");
    assert_eq!(reader.wait_exit(), Ended::Code(0));
    officer.press("<C-q>");
    assert_eq!(officer.wait_exit(), Ended::Code(0));
    assert_no_doors(home.path());

    // It was practice, whose store has a list of its own.
    let (code, out, _) = recorded::output(vilja(home.path(), "locales remarks --training"));
    assert_eq!(code, 0);
    assert!(out.contains("1 · ar · inflyttning · "), "{out}");
    assert!(out.contains("Tolken: samtycke"), "{out}");
    assert!(out.contains("1 anmärkning på översättningar."), "{out}");
    assert!(!out.contains("har ändrats"), "{out}");
    let (_, json, err) = recorded::output(vilja(home.path(), "locales remarks --training --json"));
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json[0]["language"], "ar");
    assert_eq!(json[0]["kind"], "no_word");
    assert_eq!(json[0]["changed_since"], false);
    assert!(err.contains("något som en person har sagt"), "{err}");
    let csv = |asked: &str| {
        let asked = format!("locales remarks --training --csv {asked}");
        vilja(home.path(), &asked).output().1.lines().count()
    };
    assert_eq!(csv("--of ar"), 2);
    assert_eq!(csv("--of ti"), 1);
    assert_eq!(csv("--only 1"), 2);
    assert_eq!(csv("--only 2,3"), 1);
    let (code, out, _) =
        recorded::output(vilja(home.path(), "locales remarks --training --remove 1"));
    assert_eq!(code, 0);
    assert!(out.ends_with("Anmärkningar som togs bort: 1\n"), "{out}");
    assert_eq!(csv(""), 1);
    let (code, _, _) =
        recorded::output(vilja(home.path(), "locales remarks --training --remove 1"));
    assert_eq!(code, 1);
}

#[test]
fn the_lock_ends_it_and_it_can_be_opened_again_afterwards() {
    let home = with_real_store();
    let mut officer = vilja(home.path(), "interview --client-lang ar").on_terminal();
    let unlock = |officer: &mut Terminal| {
        officer.wait_for("Lösenfras");
        officer.write(PASSPHRASE);
        officer.press("<Enter>");
        officer.wait_for("Fråga 1 av");
        officer.press("<A-f>");
        officer.wait_for("Öppet för tolken");
    };
    // What an earlier program left in a plain file is in the store from now on.
    let plain_file = home.path().join("wording-remarks.jsonl");
    let earlier = r#"{"v":1,"form":"inflyttning","form_version":"1.0.0","message":"told_to_search","of_form":true,"language":"ar","digest":"","kind":"better","words":"tidigare"}"#;
    std::fs::write(&plain_file, earlier).expect("a file");
    unlock(&mut officer);
    assert!(!plain_file.exists());
    let mut reader = vilja(home.path(), "interpret").on_terminal();
    reader.wait_for("Vill inte svara");
    reader.press("<A-p>");
    reader.wait_for("Vilken text gäller det?");
    reader.press("11");
    reader.wait_for("Skriv bara om språket");
    reader.press("hemligt<Enter>");
    reader.wait_for("Anmärkningen är antecknad");
    officer.press("<S-F5>");
    reader.wait_for("Visningen är slut");
    reader.wait_without("Vill inte svara");
    // The new process has the walls of the old one, and the same way through them.
    unlock(&mut officer);
    let mut reader = vilja(home.path(), "interpret").on_terminal();
    reader.wait_for("Vill inte svara");
    officer.press("<C-q>");
    assert_eq!(officer.wait_exit(), Ended::Code(0));
    assert!(!plain_file.exists());
    let key = home.path().join("passphrase");
    std::fs::write(&key, PASSPHRASE).expect("a file");
    let listing = vilja(home.path(), "locales remarks");
    let (code, out, err) = listing
        .with("VILJA_PASSPHRASE_FILE", &key.display().to_string())
        .output();
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("Tolken: tidigare"), "{out}");
    assert!(out.contains("Tolken: hemligt"), "{out}");
}

#[test]
fn line_by_line_the_interpreter_hears_each_question_and_can_remark() {
    let home = TempDir::new().expect("a folder");
    let mut officer =
        vilja(home.path(), "interview --plain --training --client-lang ar").through_pipes();
    officer.wait_for("Fråga 1 av");
    officer.say("/tolkfönster");
    officer.wait_for("Tolken kan nu läsa");
    let mut reader: Lines = vilja(home.path(), "interpret --plain").through_pipes();
    reader.wait_for("För tolken");
    reader.wait_until("Arabic by name", |line| line.starts_with("arabiska: "));
    reader.say("1");
    reader.wait_for("Här går det bara att läsa");
    reader.say("/anmärk");
    reader.wait_for("Vilken text gäller det?");
    reader.say("1");
    reader.say("2");
    reader.wait_for("Skriv bara om språket");
    reader.say("sagt på ett annat sätt");
    reader.wait_for("Anmärkningen är antecknad");
    officer.say("");
    officer.wait_for("Fråga 2 av");
    reader.wait_for("Just nu visas ingen fråga.");
    officer.say("");
    officer.wait_for("Fråga 3 av");
    reader.wait_until("the next question", |line| line.starts_with("arabiska: "));
    officer.say("/lämna");
    reader.wait_for("Visningen är slut");
    let (code, _) = reader.wait_exit();
    assert_eq!(code, Some(0));
    drop(officer);
}

#[test]
fn over_the_socket_goes_the_page_and_no_word_that_was_typed() {
    let home = TempDir::new().expect("a folder");
    let mut officer = officer_lets_read(&home);
    let door = door(home.path(), "door");
    let mode = |path: &Path| fs::symlink_metadata(path).expect("it is there").mode() & 0o777;
    assert_eq!(mode(&door), 0o600);
    assert_eq!(mode(&home.path().join("run")), 0o700);

    let mut listening = Listening::at(&door);
    assert!(
        listening
            .line()
            .is_some_and(|line| line.contains("\"sheet\""))
    );
    officer.wait_for("Tolken läser med");
    // Through the questions, with something typed at each and a note.
    for _ in 0..5 {
        officer.press("<F6>Korpgatan 3<Enter><Enter>");
    }
    officer.wait_for("Fråga 6 av");
    officer.press("Vargstigen 7");
    officer.wait_for("Vargstigen 7");
    officer.press("<F4>");
    officer.wait_for("Vad svaren pekar på");
    officer.press("<F4>");
    officer.wait_for("Fråga 6 av");
    officer.press("<F5>");
    officer.wait_without("Fråga 6 av");
    officer.press("<C-q>");
    officer.wait_exit();
    while listening.line().is_some() {}
    let is_last = listening.heard.lines().last();
    assert_eq!(is_last, Some("{\"shown\":\"nothing\"}"));
    let n_sheets = listening.heard.matches("\"sheet\"").count();
    assert!(n_sheets >= 5, "{}", listening.heard);
    assert_clean(&listening.heard);
    // Nothing but the two kinds of lines.
    for line in listening.heard.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let kinds: Vec<_> = line.as_object().expect("an object").keys().collect();
        assert_eq!(kinds, ["shown"]);
    }
}

#[test]
fn whoever_says_what_is_no_remark_is_shown_nothing_more_and_the_officer_goes_on() {
    let home = TempDir::new().expect("a folder");
    let mut officer = officer_lets_read(&home);
    let door = door(home.path(), "door");
    for rubbish in [
        "\n",
        "{}\n",
        "{\"answer\":{\"place\":\"wish_to_move\",\"value\":\"own\"}}\n",
        "{\"remark\":{\"message\":{\"of_form\":true,\"id\":\"a\"},\"language\":\"ar\",\"kind\":\"better\",\"words\":\"b\",\"more\":1}}\n",
        &"x".repeat(400_000),
    ] {
        let mut listening = Listening::at(&door);
        listening.line().expect("the page");
        listening.say_rubbish(rubbish);
        officer.wait_for("Tolken har stängt sitt fönster");
        officer.press("<Down>");
        officer.wait_for("Öppet för tolken");
        officer.wait_without("Tolken har stängt");
    }
    officer.press("<Enter>");
    officer.wait_for("Fråga 2 av");
    assert!(!home.path().join("wording-remarks.jsonl").exists());
}

#[test]
fn when_the_officers_program_is_killed_the_second_screen_is_empty_and_the_door_is_cleared_away() {
    let home = TempDir::new().expect("a folder");
    let officer = officer_lets_read(&home);
    let mut reader = vilja(home.path(), "interpret").on_terminal();
    reader.wait_for("Vill inte svara");
    officer.kill9();
    reader.wait_for("Visningen är slut");
    reader.wait_without("Vill inte svara");
    let (code, _, _) = vilja(home.path(), "interpret").output();
    assert_eq!(code, 1);
    assert_no_doors(home.path());
}

#[test]
fn a_runtime_folder_that_others_can_enter_is_not_used() {
    let home = TempDir::new().expect("a folder");
    let runtime = TempDir::new().expect("a folder");
    let open = |mode| fs::set_permissions(runtime.path(), fs::Permissions::from_mode(mode));
    let path = runtime.path().to_str().expect("UTF-8");
    let interpret = || {
        vilja(home.path(), "interpret")
            .with("XDG_RUNTIME_DIR", path)
            .output()
    };
    open(0o755).expect("a folder");
    assert_eq!(interpret().0, 1);
    assert!(!runtime.path().join("vilja").exists());
    open(0o700).expect("a folder");
    assert_eq!(interpret().0, 1);
    assert!(runtime.path().join("vilja").exists());
    // One that someone else has made there, or opened.
    let ours = runtime.path().join("vilja");
    fs::set_permissions(&ours, fs::Permissions::from_mode(0o770)).expect("a folder");
    let (code, _, err) = interpret();
    assert_eq!(code, 3, "{err}");
    fs::remove_dir(&ours).expect("a folder");
    let elsewhere = home.path().join("elsewhere");
    fs::DirBuilder::new()
        .mode(0o700)
        .create(&elsewhere)
        .expect("a folder");
    std::os::unix::fs::symlink(&elsewhere, &ours).expect("a link");
    assert_eq!(interpret().0, 3);
}

/// Set for the copy of this test that runs as somebody else.
const KNOCK: &str = "VILJA_TEST_KNOCK";

/// Even where every folder and the socket itself stand open to all, the kernel says who is at the other end.
#[test]
fn another_user_is_refused_even_where_the_folder_is_open() {
    if let Some(door) = std::env::var_os(KNOCK) {
        let mut stream = UnixStream::connect(door).expect("the socket is open to all");
        let mut heard = Vec::new();
        let _reset = stream.read_to_end(&mut heard);
        assert_eq!(heard, b"");
        return;
    }
    let as_another = |command: &Path| {
        let mut another = Command::new("setpriv");
        another
            .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
            .arg(command);
        another
    };
    let can = as_another(Path::new("true")).output();
    if !can.is_ok_and(|ran| ran.status.success()) {
        let mut err = io::stderr().lock();
        let _unheard = writeln!(err, "NOT TESTED: to be another user takes root");
        return;
    }
    let home = TempDir::new().expect("a folder");
    let mut officer = officer_lets_read(&home);
    let door = door(home.path(), "door");
    // As it is, the folder is closed.
    let knock = || {
        as_another(&std::env::current_exe().expect("this program"))
            .args([
                "--exact",
                "interpreter::another_user_is_refused_even_where_the_folder_is_open",
            ])
            .env(KNOCK, &door)
            .output()
            .expect("a start")
    };
    assert!(!knock().status.success(), "the folder is closed");
    for (path, mode) in [
        (home.path().to_owned(), 0o755),
        (home.path().join("run"), 0o755),
        (door.clone(), 0o666),
    ] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
    }
    let knocked = knock();
    let said = String::from_utf8_lossy(&knocked.stdout).into_owned();
    assert!(knocked.status.success(), "{said}");
    // Whoever was refused took nobody's place, and the officer was told of nothing.
    let mut listening = Listening::at(&door);
    assert!(
        listening
            .line()
            .is_some_and(|line| line.contains("\"sheet\""))
    );
    officer.wait_for("Tolken läser med");
}
