//! Without sight, with little sight, without colour, by keys alone: what the program promises, at the table of
//! `docs/accessibility.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;
use vilja::app::intent::{Action, Intent};
use vilja::app::key::{Code, Key};
use vilja::app::keymap::{COMMANDS, Context, Keymap, may_be_chosen};
use vilja::app::msg::{Msg, Summary};
use vilja::app::page::{Page, Part, ScreenName};
use vilja::text::catalog::Args;
use vilja::text::clean::plain;
use vilja::text::fold::fold;
use vilja::text::language::Language;
use vilja::view::line::{LineWords, Told, hear, say_all, speak};

use crate::cli::Machine;
use crate::desk::{Desk, Mode};
use crate::pty::{Ended, Terminal, vilja};
use crate::recorded;

fn home() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

// Keys.

#[test]
fn no_command_takes_more_than_two_keys_at_once() {
    for (key, action) in COMMANDS {
        let n_held = u8::from(key.ctrl) + u8::from(key.alt) + u8::from(key.shift);
        assert!(n_held <= 1, "{key} for {}", action.name());
    }
}

#[test]
fn no_letter_is_a_command_while_someone_types_or_speaks_into_a_field() {
    let keymap = Keymap::default();
    for several_lines in [false, true] {
        let context = Context {
            field: true,
            several_lines,
            pick: false,
            silences: false,
        };
        for letter in (' '..='~').chain("åäöÅÄÖéعнሀ٣".chars()) {
            let meant = keymap.intent(context, Key::plain(Code::Char(letter)));
            assert_eq!(meant, Some(Intent::Insert(letter.to_string())), "{letter}");
        }
    }
}

#[test]
fn keys_of_ones_own_take_the_place_of_those_of_the_table() {
    let key = |text: &str| Key::parse(text).expect(text);
    let own = [
        (Action::Help, key("<C-g>")),
        // The key of the notes now undoes; the notes keep none, and stand in the list of commands.
        (Action::Undo, key("<F6>")),
        (Action::Cancel, key("<A-c>")),
        // None of these may be given away.
        (Action::Flags, key("a")),
        (Action::Flags, key("<Enter>")),
        (Action::Flags, key("<C-A-f>")),
        (Action::Flags, key("<C-w>")),
    ];
    let keymap = Keymap::with_own(&own);
    let context = Context {
        field: true,
        several_lines: false,
        pick: false,
        silences: false,
    };
    let gives = |text: &str| keymap.intent(context, key(text));
    assert_eq!(gives("<C-g>"), Some(Intent::Do(Action::Help)));
    assert_eq!(gives("<F1>"), None);
    assert_eq!(gives("<F6>"), Some(Intent::Do(Action::Undo)));
    assert_eq!(keymap.key_of(Action::Note), None);
    assert_eq!(gives("<F4>"), Some(Intent::Do(Action::Flags)));
    assert_eq!(gives("a"), Some(Intent::Insert("a".to_owned())));
    for closes in ["<A-c>", "<Esc>"] {
        assert_eq!(gives(closes), Some(Intent::Do(Action::Cancel)), "{closes}");
    }
    assert!(own.iter().filter(|(_, key)| may_be_chosen(*key)).count() == 3);
}

#[test]
fn the_help_of_every_screen_names_the_keys_and_comes_by_f1() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    for before in ["", "<F7>", "<F4>", "<F6>", "<C-p>", "<C-l>", "<F8>"] {
        desk.press(before);
        desk.press("<F1>");
        let page = desk.page();
        assert_eq!(page.screen, ScreenName::Help, "after {before}");
        let said = format!("{:?}", page.parts);
        for key in ["F1", "F2", "F7", "Ctrl-P", "Esc"] {
            assert!(said.contains(key), "{key} after {before}");
        }
        desk.press("<Esc><Esc>");
    }
}

// Esc.

#[test]
fn esc_keeps_what_is_half_written() {
    let typed = "en halv mening";
    let open_and_reopen: [(&str, &[&str], &[&str]); 3] = [
        ("story", &[], &["<F7><F7>"]),
        ("story", &["<F6>"], &["<F6>"]),
        ("wish_to_move", &["<F6>"], &["<F6>"]),
    ];
    for (place, open, reopen) in open_and_reopen {
        let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
        desk.go(place);
        for keys in open {
            desk.press(keys);
        }
        desk.press(typed);
        desk.press("<Esc>");
        for keys in reopen {
            desk.press(keys);
        }
        assert_eq!(desk.typed().as_deref(), Some(typed), "{place} {open:?}");
    }
}

#[test]
fn esc_keeps_a_reason_and_a_correction_that_are_half_written() {
    let typed = "en halv mening";
    // A flag is set aside with a reason.
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    for (place, answer) in [("told_to_search", "1"), ("condition_consequence", "1")] {
        desk.go(place);
        desk.answer(answer);
    }
    desk.press("<F8>4");
    assert_eq!(desk.page().screen, ScreenName::Assess);
    desk.press("2");
    desk.press(typed);
    desk.press("<Esc>");
    assert_eq!(desk.typed(), None);
    desk.press("2");
    assert_eq!(desk.typed().as_deref(), Some(typed));
    desk.press("<Enter>");
    // The same for a correction of the finished interview: the new answer first, then why.
    desk.go("years_there");
    desk.answer("4");
    desk.act("finish");
    desk.press("1");
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    let mut n_rows = 0;
    while desk.page().screen == ScreenName::Transcript && n_rows < 60 {
        desk.press("<Down><Enter>");
        n_rows += 1;
        if desk.typed().as_deref() != Some("4") && desk.page().screen == ScreenName::Amend {
            desk.press("<Esc>");
        }
    }
    desk.press("<End>2<Esc>");
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    desk.press("<Enter>");
    assert_eq!(desk.typed().as_deref(), Some("42"));
    desk.press("<Enter>");
    desk.press(typed);
    desk.press("<Esc><Enter>");
    assert_eq!(desk.typed().as_deref(), Some(typed));
}

// Line by line.

fn words() -> LineWords {
    LineWords {
        error_prefix: "Fel:".into(),
        warning_prefix: "Obs:".into(),
        commands: "Kommandon:".into(),
        chosen: "vald".into(),
        not_chosen: "inte vald".into(),
        here: "här".into(),
        empty_field: "tomt".into(),
        no_answer: "inget svar".into(),
        field: "Svar".into(),
        range: "nummer {from} till {to}".into(),
        count: "rader: {n}".into(),
        more: "Rader kvar: {n}".into(),
        more_word: "mer".into(),
        row_word: "rad".into(),
        all_word: "allt".into(),
    }
}

/// Someone at the desk who hears lines and writes lines.
struct Listener {
    desk: Desk,
    told: Told,
    heard: Vec<String>,
    been_at: BTreeSet<String>,
}

impl Listener {
    fn at(desk: Desk) -> Self {
        let mut listener = Self {
            desk,
            told: Told::default(),
            heard: Vec::new(),
            been_at: BTreeSet::new(),
        };
        listener.listen();
        listener
    }

    fn listen(&mut self) {
        let page = self.desk.page();
        self.been_at.insert(format!("{:?}", page.screen));
        let lines = speak(&page, &mut self.told, &words());
        for line in &lines {
            can_be_heard(line);
        }
        self.heard.extend(lines);
        can_be_told(&page);
    }

    /// Writes a line and listens.
    fn write(&mut self, line: &str) -> &mut Self {
        self.desk.line(line);
        self.listen();
        self
    }

    #[track_caller]
    fn is_at(&mut self, screen: ScreenName) -> &mut Self {
        let page = self.desk.page();
        assert_eq!(
            page.screen,
            screen,
            "{}",
            say_all(&page, &words()).join("\n")
        );
        self
    }

    /// The number of the row that says this, as it was said.
    #[track_caller]
    fn number_of(&self, text: &str) -> String {
        let said = say_all(&self.desk.page(), &words());
        let row = said
            .iter()
            .find(|line| line.contains(text) && line.starts_with(|c: char| c.is_ascii_digit()))
            .unwrap_or_else(|| panic!("no row says {text}:\n{}", said.join("\n")));
        row.split_once("  ").expect("a number").0.to_owned()
    }
}

/// One language a line, logical text without marks, nothing that steers, no line that was broken.
#[track_caller]
fn can_be_heard(line: &str) {
    assert!(
        !line.contains('\n') && line.trim() == line && !line.is_empty(),
        "{line:?}"
    );
    let marks = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!line.contains(marks), "{line:?}");
    let is_drawn = |c: char| matches!(c, '\u{2500}'..='\u{259f}' | '▸' | '◂' | '○' | '⚑');
    assert!(!line.contains(is_drawn), "{line:?}");
}

/// Everything that the page offers can be asked for by a line.
#[track_caller]
fn can_be_told(page: &Page) {
    for command in &page.commands {
        let meant = hear(&format!("/{}", command.word), page);
        assert_eq!(
            meant.as_deref(),
            Ok(&[Intent::Do(command.action)][..]),
            "{:?} {}",
            page.screen,
            command.word
        );
    }
    let said = say_all(page, &words());
    for part in &page.parts {
        let Part::Choices(choices) = part else {
            continue;
        };
        for item in choices.items.iter().filter(|item| !item.key.is_empty()) {
            assert_eq!(
                hear(&item.key, page),
                Ok(vec![Intent::Pick(item.key.clone())])
            );
            let begins = format!("{}  ", item.key);
            assert!(
                said.iter().any(|line| line.starts_with(&begins)),
                "{begins}"
            );
        }
    }
}

#[test]
fn every_screen_is_reached_and_used_line_by_line() {
    let mut listener = Listener::at(Desk::listening_at_the_door(false));
    listener
        .is_at(ScreenName::FirstStart)
        .write("1")
        .write("kort")
        .write("fyra lugna ord om natten")
        .write("fyra lugna ord om natten")
        .is_at(ScreenName::Home)
        .write("3")
        .is_at(ScreenName::LookAround)
        .write("/stäng")
        .is_at(ScreenName::Home)
        .write("1")
        .is_at(ScreenName::Setup)
        .write("2026-0147")
        .write("1")
        .write("2")
        .write("1")
        .is_at(ScreenName::Question)
        .write("?")
        .is_at(ScreenName::Help)
        .write("<")
        .is_at(ScreenName::Question)
        .write("1")
        .write("")
        .write("/ångra")
        .write("/gör-om")
        .write("/välj-språk ukrainska")
        .is_at(ScreenName::Question)
        .write("/välj-språk")
        .is_at(ScreenName::Languages)
        .write("<")
        .write("/två-språk")
        .write("/två-språk")
        .write("/två-språk")
        .write("/anteckning")
        .is_at(ScreenName::Note)
        .write("Visade ett brev")
        .is_at(ScreenName::Question)
        .write("/kommandon")
        .is_at(ScreenName::Palette)
        .write("<")
        .write("/iakttagelser")
        .is_at(ScreenName::Flags)
        .write("1")
        .is_at(ScreenName::Assess)
        .write("<")
        .write("<")
        .is_at(ScreenName::Question)
        .write("/översikt")
        .is_at(ScreenName::Overview)
        .write("Barnen")
        .is_at(ScreenName::Question)
        .write("/lägg-till")
        .write("7")
        .write("/översikt Barnen")
        .write("/ta-bort")
        .write("/dölj")
        .is_at(ScreenName::Shutter)
        .write("/dölj")
        .write("/skydda")
        .write("/häv-skyddet")
        .write("/stäng")
        .write("/genomgång")
        .is_at(ScreenName::Review)
        .write("1")
        .is_at(ScreenName::Summary)
        .write("2")
        .is_at(ScreenName::Disagreement)
        .write("<")
        .write("<")
        .is_at(ScreenName::Review)
        .write("3")
        .is_at(ScreenName::Confirm)
        .write("1")
        .is_at(ScreenName::Transcript);
    // A correction with its reason.
    let number = listener.number_of("Information läst upp");
    listener
        .write(&number)
        .is_at(ScreenName::Amend)
        .write("-")
        .write("")
        .write("Fel knapp")
        .is_at(ScreenName::Transcript)
        .write("/start")
        .is_at(ScreenName::Home);
    // Unlocking stands before a store that exists.
    let mut other = Listener::at(Desk::listening_at_the_door(true));
    other
        .is_at(ScreenName::Unlock)
        .write("två ord och tre")
        .is_at(ScreenName::Home);
    other.desk.send(Msg::Listed(Ok(vec![Summary {
        protected: false,
        transcript: "A".into(),
        begun: "2026-11-19 14:02".into(),
        form: "inflyttning".into(),
        case: None,
        finished: false,
        erased: None,
    }])));
    other.listen();
    assert!(other.number_of("2026-11-19 14:02").parse::<u8>().is_ok());
    listener.been_at.extend(other.been_at);
    // The two that need another version of the form and a store of several keys are gone through in the tests of those.
    let all = [
        "Amend",
        "Assess",
        "Confirm",
        "Disagreement",
        "FirstStart",
        "Flags",
        "Help",
        "Home",
        "Languages",
        "LookAround",
        "Note",
        "Overview",
        "Palette",
        "Question",
        "Review",
        "Setup",
        "Shutter",
        "Summary",
        "Transcript",
        "Unlock",
    ];
    let been_at: Vec<&str> = listener.been_at.iter().map(String::as_str).collect();
    assert_eq!(been_at, all);
    // What went wrong begins with its word; where one is is said in words; the title is said once.
    let heard = listener.heard.join("\n");
    assert!(heard.contains("\nFel: Lösenfrasen är för kort"), "{heard}");
    assert!(heard.contains("\nFråga 2 av "), "{heard}");
    assert!(heard.contains("\nAvsnitt Berättelsen, 0 av "), "{heard}");
    assert!(heard.contains("\nSpråk: svenska och arabiska"), "{heard}");
    let titles = listener
        .heard
        .iter()
        .filter(|line| *line == "VILJA · Samtal efter inflyttning · ärende 2026-0147");
    // Once at the beginning, and once when the protection is lifted and the number stands there again.
    assert_eq!(titles.count(), 2, "{heard}");
    for key in ["F1", "F2", "F5", "F9", "Ctrl-", "Alt-"] {
        assert!(!heard.contains(key), "{key} is no line:\n{heard}");
    }
}

#[test]
fn no_two_commands_are_written_alike() {
    let catalog = crate::desk::library().catalog;
    for tag in ["sv", "en"] {
        let language = Language::parse(tag).expect(tag);
        let say = |id: &str| catalog.say(&language, id, &Args::none()).text;
        let mut words: Vec<String> = Action::ALL
            .iter()
            .map(|action| fold(&say(&format!("action-{}.word", action.name()))))
            .chain(["word", "row", "all"].map(|it| fold(&say(&format!("plain-more.{it}")))))
            .collect();
        let n_words = words.len();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), n_words, "{tag}: {words:?}");
        // What is told of them is what is understood.
        let words = ["word", "row", "all"].map(|it| say(&format!("plain-more.{it}")));
        let mut args = Args::none().with("n", "12").with("from", "6");
        for (name, word) in ["more", "row", "all"].into_iter().zip(&words) {
            args = args.with(name, word);
        }
        let more = plain(&catalog.say(&language, "plain-more", &args).text);
        for word in &words {
            assert!(more.contains(&format!("/{word}")), "{more}");
        }
    }
}

#[test]
fn a_line_that_is_nearly_a_command_is_answered_with_it() {
    let mut desk = Desk::interview(Mode::Lines, "inflyttning", "sv", None);
    desk.line("/sprok");
    let notice = desk.page().notice.expect("a notice");
    assert!(notice.text.contains("Menade du"), "{}", notice.text);
    assert!(notice.text.contains("/språk"), "{}", notice.text);
}

#[test]
fn on_a_terminal_that_can_find_the_direction_of_lines_it_is_asked_to_and_no_longer_afterwards() {
    let asked: &[u8] = b"\x1b[?2501h";
    let given_back: &[u8] = b"\x1b[?2501l";
    let place = |raw: &[u8], code: &[u8]| raw.windows(code.len()).position(|it| it == code);
    for (version, understands) in [("7600", true), ("5200", false), ("", false)] {
        let home = home();
        let mut terminal = vilja(home.path(), "interview --training --plain --client-lang ar")
            .with("VTE_VERSION", version)
            .on_terminal();
        terminal.wait_for("Fråga 1 av");
        terminal.press("/lämna<Enter>");
        assert_eq!(terminal.wait_exit(), Ended::Code(0));
        let raw = terminal.raw();
        let (asked, given_back) = (place(raw, asked), place(raw, given_back));
        assert_eq!(
            (asked.is_some(), given_back.is_some()),
            (understands, understands)
        );
        assert!(asked <= given_back);
    }
}

#[test]
fn a_long_page_is_told_in_short_on_a_pipe_and_read_by_number() {
    let home = home();
    let mut lines = vilja(home.path(), "interview --training --plain").through_pipes();
    lines.wait_for("Fråga 1 av");
    lines.say("/iakttagelser");
    lines.wait_for("Kan avgöras med fler svar: nummer 6 till ");
    lines.wait_for("Rader kvar: ");
    lines.say("/rad 80");
    lines.wait_until("row 80", |line| line.starts_with("80  "));
    lines.say("/mer");
    lines.wait_until("row 90", |line| line.starts_with("90  "));
    lines.say("<");
    lines.wait_for("Fråga 1 av");
    lines.say("/igen");
    lines.wait_for("VILJA");
    lines.wait_for("Fråga 1 av");
    lines.say("/lämna");
    let (code, errors) = lines.wait_exit();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert!(lines.heard().iter().all(|line| !line.contains('\x1b')));
    if let Some(names) = recorded::names() {
        let start = vilja(home.path(), "interview --training --plain").with("VILJA_LANG", names);
        let mut lines = start.through_pipes();
        lines.wait_for("⟦question-counter");
        lines.say("/flags");
        lines.wait_for("⟦plain-more");
        lines.say("/help");
        lines.say("/quit");
        lines.wait_exit();
        recorded::shown("vilja interview --training --plain", lines.heard());
    }
}

// On the screen.

/// Waits until the cursor is in a row that says this.
#[track_caller]
fn wait_for_cursor_on(terminal: &mut Terminal, text: &str) {
    terminal.wait_until(&format!("the cursor on {text}"), |screen| {
        let (row, _) = screen.cursor_position();
        let (_, columns) = screen.size();
        !screen.hide_cursor()
            && screen
                .contents_between(row, 0, row, columns.get())
                .contains(text)
    });
}

fn practice(home: &TempDir) -> Terminal {
    let mut terminal = vilja(home.path(), "interview --training --client-lang ar").on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal
}

#[test]
fn a_braille_display_follows_the_cursor_key_by_key_on_five_screens() {
    let home = home();
    let mut terminal = practice(&home);
    // A choice: the cursor is at the key of the option.
    terminal.press("<Enter>");
    // Nothing is highlighted yet, and the question is what there is to read.
    wait_for_cursor_on(&mut terminal, "Fråga 2 av");
    for option in [
        "1   Ingen tolk",
        "2   Tolk på plats",
        "3   Tolk per telefon",
        "4   Tolk på video",
    ] {
        terminal.press("<Down>");
        wait_for_cursor_on(&mut terminal, option);
    }
    terminal.press("<Up>");
    wait_for_cursor_on(&mut terminal, "3   Tolk per telefon");
    // A search: at the caret, letter by letter.
    terminal.press("3<Enter>");
    terminal.wait_for("Vilket språk vill du tala?");
    for (letter, typed) in [("p", "p"), ("o", "po"), ("l", "pol")] {
        terminal.press(letter);
        terminal.wait_for_caret_behind(typed);
    }
    terminal.press("<Left>");
    terminal.wait_for_caret_behind("po");
    // The overview: at what is searched for; the row that Enter takes has its sign.
    terminal.press("<F7>");
    terminal.wait_for("Översikt");
    terminal.press("bostad");
    terminal.wait_for_caret_behind("bostad");
    // Esc, and a letter right behind it, would be Alt with that letter.
    terminal.press("<Esc>");
    terminal.wait_without("Översikt");
    // A note: in the text, back and forth.
    terminal.press("<F6>hej");
    terminal.wait_for_caret_behind("hej");
    terminal.press("<Home>");
    wait_for_cursor_on(&mut terminal, "hej");
    terminal.press("<Right>");
    terminal.wait_for_caret_behind("h");
    terminal.press("<Esc>");
    terminal.wait_without("Anteckning till frågan");
    // What the answers point to: from row to row.
    terminal.press("<F4>");
    wait_for_cursor_on(&mut terminal, "Ekonomiskt bistånd eller annat stöd");
    terminal.press("<Down>");
    wait_for_cursor_on(&mut terminal, "Kommunens agerande");
    terminal.press("<Up>");
    wait_for_cursor_on(&mut terminal, "Ekonomiskt bistånd eller annat stöd");
}

#[test]
fn the_page_is_read_as_plain_text_and_what_was_typed_is_still_there() {
    let home = home();
    let mut terminal = practice(&home);
    terminal.press("<F6>Visade ett br");
    terminal.wait_for_caret_behind("Visade ett br");
    terminal.press("<C-r>");
    terminal.wait_for("Kommandon: ");
    let shown = terminal.screen_text();
    assert!(shown.starts_with("ÖVNING "), "{shown}");
    assert!(shown.contains("Visade ett br"), "{shown}");
    assert!(!shown.contains(['│', '─', '═', '▸']), "{shown}");
    terminal.wait_until("the cursor at the top", |screen| {
        screen.cursor_position() == (0, 0)
    });
    terminal.press("<Esc>");
    terminal.wait_for_caret_behind("Visade ett br");
    // A long page is read on.
    terminal.press("<Esc>");
    terminal.wait_for("Fråga 1 av");
    terminal.press("<F7>");
    terminal.wait_for("Översikt");
    terminal.press("<C-r>");
    terminal.wait_for("1  Information läst upp");
    terminal.press("<PageDown><PageDown>");
    terminal.wait_without("1  Information läst upp");
    // The row of the keys is plain text too.
    terminal.wait_for("Esc stäng");
    if let Some(names) = recorded::names() {
        let other = self::home();
        let start = vilja(other.path(), "interview --training").with("VILJA_LANG", names);
        let mut terminal = start.sized(200, 40).on_terminal();
        terminal.wait_for("⟦question-counter");
        terminal.press("<C-r>");
        terminal.wait_for("⟦plain-reading-keys⟧");
        recorded::shown("vilja interview --training", &[terminal.screen_text()]);
    }
    terminal.press("<C-q>");
    terminal.wait_for("Översikt");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    // Nothing of it is left on the first screen.
    assert!(
        !terminal.screen_text().contains("Information"),
        "{}",
        terminal.screen_text()
    );
}

/// What cannot be chosen is counted where what can be chosen is numbered.
#[test]
fn a_long_list_says_how_many_rows_there_are_where_none_has_a_number() {
    let machine = Machine::new();
    let args = [
        "interview",
        "--training",
        "--plain",
        "--form",
        "inflyttning",
        "--client-lang",
        "ar",
    ];
    let said = "1\n\n1\n\n1\n\n/protect\n1\n/finish\n1\n/quit\n";
    let ran = machine.run_with(&args, said);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("Skydd: rader: 1"), "{}", ran.out);
}

/// Everything that was written while a practice interview began.
fn written(args: &str, env: &[(&str, &str)]) -> String {
    let home = home();
    let start = vilja(home.path(), &format!("interview --training {args}"));
    let start = env
        .iter()
        .fold(start, |start, (name, value)| start.with(name, value));
    let mut terminal = start.on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    String::from_utf8_lossy(terminal.raw()).into_owned()
}

#[test]
fn there_is_no_colour_for_whoever_wants_none() {
    let has_colour = |written: &str| written.contains("[38;5;") || written.contains("[48;5;");
    assert!(has_colour(&written("", &[])));
    assert!(has_colour(&written("--theme high-contrast", &[])));
    assert!(has_colour(&written("--color always", &[("NO_COLOR", "1")])));
    for (args, env) in [
        ("--color never", &[][..]),
        ("--theme high-contrast --color never", &[]),
        ("--theme mono", &[]),
        ("", &[("NO_COLOR", "1")]),
        ("--theme light", &[("CLICOLOR", "0")]),
    ] {
        assert!(!has_colour(&written(args, env)), "{args} {env:?}");
    }
}

/// Closes a page over the first question, and waits until Esc has been read: with the next key right behind it it would be
/// another key. Of a page that is half drawn the question's answer may still be there, so that it has to be gone first.
#[track_caller]
fn leave_for_the_question(terminal: &mut Terminal) {
    terminal.wait_without("Uppläst");
    terminal.press("<Esc>");
    terminal.wait_for("Uppläst");
}

#[test]
fn another_look_is_kept_and_keys_of_ones_own_are_heeded() {
    let home = home();
    let mut terminal = practice(&home);
    terminal.press("<C-p>utseende");
    terminal.wait_for("Byt utseende");
    terminal.press("<Enter>");
    terminal.wait_for("Utseendet är nu: hög kontrast");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    let settings = home.path().join("settings.toml");
    let kept = fs::read_to_string(&settings).expect("settings");
    assert!(kept.contains("theme = \"high-contrast\""), "{kept}");
    let keys = "help = \"<C-g>\"\nadd = \"<C-e>\"\n";
    fs::write(&settings, format!("{kept}\n[keys]\n{keys}")).expect("settings");
    let mut terminal = practice(&home);
    terminal.press("<C-g>");
    terminal.wait_for("Skift-Tab går tillbaka");
    terminal.press("<PageDown><PageDown><PageDown>");
    terminal.wait_for("Ctrl-G");
    leave_for_the_question(&mut terminal);
    // What is said on a page names them too.
    terminal.press("<C-l>");
    terminal.wait_for("Vilket språk talar personen?");
    terminal.wait_for("Ctrl-E");
    leave_for_the_question(&mut terminal);
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn nothing_moves_by_itself() {
    let home = home();
    let mut terminal = practice(&home);
    terminal.press("<F6>Visade");
    terminal.wait_for_caret_behind("Visade");
    let moment = Duration::from_millis(300);
    let before = terminal.wait_for_quiet(moment);
    // Longer than any clock on a screen would stand still.
    assert_eq!(terminal.wait_for_quiet(moment * 5), before);
}

/// Every test that the page on accessibility names is there, below `tests` or `src`.
#[test]
fn the_page_on_accessibility_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/accessibility.md")).expect("the page");
    let mut code = String::new();
    let mut folders = vec![root.join("tests/it"), root.join("src/view")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&fs::read_to_string(&path).expect("text"));
            }
        }
    }
    let quoted = page.split('`').skip(1).step_by(2);
    let named: Vec<&str> = quoted
        .filter(|name| name.matches('_').count() >= 3 && !name.contains([' ', '.', '/', '=']))
        .collect();
    assert!(named.len() > 20, "{named:?}");
    for name in named {
        assert!(code.contains(&format!("fn {name}(")), "{name} is no test");
    }
}
