//! The program on a real terminal: it starts, keeps everything whatever happens to it, and gives the terminal back.

use std::time::{Duration, Instant};

use tempfile::TempDir;
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Passphrase, Realm, Store};

use crate::pty::{Ended, Lines, Terminal, vilja};

pub(crate) const PASSPHRASE: &str = "fyra lugna ord om natten";
const PRACTICE: &str = "interview --training --client-lang ar";

fn home() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A practice interview with its first question on the screen.
fn practice(home: &TempDir) -> Terminal {
    let mut terminal = vilja(home.path(), PRACTICE).on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal
}

/// A practice interview at the narrative, with this typed.
fn at_the_story(home: &TempDir, typed: &str) -> Terminal {
    let mut terminal = practice(home);
    go_to_the_story(&mut terminal);
    terminal.press(typed);
    terminal
}

fn go_to_the_story(terminal: &mut Terminal) {
    terminal.press("<Enter><Enter><Enter><Enter><Enter>");
    terminal.wait_for("Fråga 6 av");
}

/// Starts again and takes up the practice interview that lies there.
fn again(home: &TempDir) -> Terminal {
    again_to(home, "Fråga ")
}

/// The same, to whatever was open when it ended.
fn again_to(home: &TempDir, shown: &str) -> Terminal {
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Välkommen till Vilja");
    terminal.press("<C-t>");
    terminal.wait_for("Pågående samtal");
    terminal.press("4");
    terminal.wait_for(shown);
    terminal
}

/// The terminal is as it was: first screen, visible cursor, no marked pastes, the modes of before.
#[track_caller]
fn assert_given_back(terminal: &Terminal) {
    let screen = terminal.screen();
    assert!(!screen.alternate_screen(), "the second screen is left");
    assert!(!screen.hide_cursor(), "the cursor is visible");
    assert!(!screen.bracketed_paste(), "pastes are not marked");
    assert_eq!(terminal.modes(), terminal.modes_before());
}

/// A real store that opens as fast as any may.
pub(crate) fn with_real_store() -> TempDir {
    let home = home();
    let folder = Realm::Real.folder(home.path());
    let passphrase = Passphrase::new(PASSPHRASE);
    Store::create(
        &folder,
        Realm::Real,
        Some(&passphrase),
        Cost::FLOOR,
        Timestamp(0),
    )
    .expect("a store");
    home
}

#[test]
fn the_first_start_asks_for_language_and_passphrase_and_gives_the_terminal_back_at_the_end() {
    let home = home();
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Välkommen till Vilja");
    assert!(terminal.screen().alternate_screen());
    assert!(terminal.screen().bracketed_paste());
    terminal.press("1");
    terminal.wait_for("Välj en lösenfras");
    terminal.wait_for("om det inte finns en reservnyckel");
    terminal.press("för kort<Enter>");
    terminal.wait_for("Lösenfrasen är för kort");
    terminal.press("<C-w><C-w>");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("en gång till");
    terminal.press("något helt annat än nyss<Enter>");
    terminal.wait_for("Lösenfraserna var inte lika");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("en gång till");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
    for offered in [
        "Börja ett samtal",
        "Prova ett övningssamtal",
        "Se dig omkring",
    ] {
        terminal.wait_for(offered);
    }
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    assert_given_back(&terminal);
    let written = String::from_utf8_lossy(terminal.raw()).into_owned();
    assert!(!written.contains("lugna"), "no passphrase is ever shown");
}

#[test]
fn a_wrong_passphrase_is_said_and_the_right_one_still_opens() {
    let home = with_real_store();
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Lås upp");
    terminal.press("fel lösenfras här<Enter>");
    terminal.wait_for("Lösenfrasen stämmer inte.");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn one_question_is_answered_and_said_to_be_saved_and_everything_looks_like_practice() {
    let home = home();
    let mut terminal = practice(&home);
    terminal.wait_for("ÖVNING");
    terminal.wait_for("sv | ar");
    terminal.press("<Enter>");
    terminal.wait_for("Hur tolkas samtalet?");
    terminal.press("3");
    terminal.wait_for("sparat ");
    terminal.press("<Enter>");
    terminal.wait_for("Vilket språk vill du tala?");
    terminal.press("<S-Tab>");
    terminal.wait_for("Hur tolkas samtalet?");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    assert_given_back(&terminal);
    let shown = show(&home);
    assert!(shown.contains("Tolk per telefon"), "{shown}");
}

/// What is stored of the one practice interview.
#[track_caller]
fn show(home: &TempDir) -> String {
    let (code, listed, errors) = vilja(home.path(), "transcripts list --training").output();
    assert_eq!((code, errors.as_str()), (0, ""));
    let line = listed.lines().nth(1).expect("a transcript");
    let id = line.split_whitespace().next().expect("an id");
    let (code, shown, errors) =
        vilja(home.path(), &format!("transcripts show --training {id}")).output();
    assert_eq!((code, errors.as_str()), (0, ""));
    shown
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_where_but_not_what() {
    for start in ["dev panic", "dev panic --store"] {
        let home = home();
        let mut terminal = vilja(home.path(), start).on_terminal();
        assert_eq!(terminal.wait_exit(), Ended::Code(3), "{start}");
        assert_given_back(&terminal);
        let shown = terminal.screen_text();
        assert!(
            shown.contains("Programmet stötte på ett fel i sig självt"),
            "{shown}"
        );
        assert!(shown.contains("src/shell/screen.rs:"), "{shown}");
        assert!(!shown.contains("on purpose"), "{shown}");
        assert!(!shown.contains("Välkommen"), "{shown}");
    }
}

/// At the next start the same half-typed text stands there, with the caret where it was.
#[track_caller]
fn assert_half_typed(home: &TempDir) {
    let mut terminal = again(home);
    terminal.wait_for("Fråga 6 av");
    terminal.wait_for("De sa att jag måste flyt");
    terminal.wait_for_caret_behind("De sa att jag mås");
    // And writing goes on there.
    terminal.press("X");
    terminal.wait_for("De sa att jag måsXte flyt");
}

/// Leaves in the middle of a word, with the caret inside another.
fn half_typed(home: &TempDir) -> Terminal {
    let mut terminal = at_the_story(home, "De sa att jag måste flyt");
    terminal.wait_for("De sa att jag måste flyt");
    terminal.press("<C-Left><Left><Left><Left>");
    terminal.wait_for_caret_behind("De sa att jag mås");
    terminal
}

#[test]
fn killed_in_the_middle_of_a_word_it_stands_there_again_with_the_caret_in_its_place() {
    let home = home();
    half_typed(&home).kill9();
    assert_half_typed(&home);
}

/// Text that is being typed may be so old when the program or its terminal ends, and not older.
const OLDEST: Duration = Duration::from_millis(300);

#[test]
fn of_what_is_typed_letter_by_letter_nothing_is_lost_that_is_older_than_300_ms() {
    let type_and_kill = || {
        let home = home();
        let mut terminal = at_the_story(&home, "");
        let mut slowest = Duration::ZERO;
        let mut typed = String::new();
        for letter in "flyttade".chars() {
            typed.push(letter);
            let began = Instant::now();
            terminal.write(&letter.to_string());
            terminal.wait_for_caret_behind(&typed);
            slowest = slowest.max(began.elapsed());
        }
        terminal.kill9();
        let mut terminal = again(&home);
        terminal.wait_for_caret_behind(&typed);
        terminal.kill9();
        slowest
    };
    // What is seen is kept. How soon it is seen, other work on the machine can only make later: one of a few has to do.
    let slowest: Vec<Duration> = (0..5).map(|_| type_and_kill()).collect();
    assert!(slowest.iter().any(|it| *it < OLDEST), "{slowest:?}");
}

#[test]
fn killed_in_the_middle_of_an_arabic_rendering_it_goes_on_there() {
    let home = home();
    let mut terminal = at_the_story(&home, "De sa att jag måste.<Tab>");
    let is_rendered = |screen: &vt100::Screen| {
        let is_arabic = |c: &char| matches!(c, '\u{600}'..='\u{6ff}' | '\u{fe70}'..='\u{fefc}');
        let text = screen.contents();
        let mut below = text.lines().skip_while(|line| !line.contains("Tolkens"));
        let field = below.nth(1).unwrap_or("");
        field.chars().filter(is_arabic).count() == 10
    };
    terminal.write("قالوا إنه يج");
    terminal.wait_until("the rendering", is_rendered);
    terminal.kill9();
    let mut terminal = again(&home);
    terminal.wait_until("the rendering", is_rendered);
    terminal.write("ب عليّ");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 7 av");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    let shown = show(&home);
    // With the cue that is in it.
    assert!(shown.contains("De sa att ‹jag måste›.\n"), "{shown}");
    assert!(shown.contains("→ قالوا إنه يجب عليّ\n"), "{shown}");
}

#[test]
fn killed_in_the_middle_of_a_note_the_note_stands_open_again() {
    let home = home();
    let mut terminal = at_the_story(&home, "De sa<F6>");
    terminal.wait_for("Anteckning till frågan");
    terminal.press("Handl sa det");
    terminal.press("<Home><Right><Right><Right><Right><Right>");
    terminal.wait_for("Handl sa det");
    terminal.wait_for_caret_behind("Handl");
    terminal.kill9();
    let mut terminal = again_to(&home, "Anteckning till frågan");
    terminal.wait_for("Handl sa det");
    terminal.wait_for_caret_behind("Handl");
    terminal.press("äggaren<Enter>");
    terminal.wait_for("Fråga 6 av");
    terminal.wait_for("Anteckning: Handläggaren sa det");
    terminal.wait_for("De sa");
    // What was written is kept once, as a note, and does not open again.
    terminal.kill9();
    let mut terminal = again(&home);
    terminal.wait_for("Anteckning: Handläggaren sa det");
    terminal.wait_for_caret_behind("De sa");
}

#[test]
fn asked_to_end_or_hung_up_on_it_keeps_what_is_half_typed_and_gives_the_terminal_back() {
    let home = home();
    for signal in ["TERM", "HUP"] {
        let home_of_signal = home.path().join(signal);
        std::fs::create_dir(&home_of_signal).expect("a folder");
        let home = tempfile::tempdir_in(&home_of_signal).expect("a folder");
        let mut terminal = half_typed(&home);
        terminal.signal(signal);
        assert_eq!(terminal.wait_exit(), Ended::Code(0), "{signal}");
        assert_given_back(&terminal);
        assert_half_typed(&home);
    }
}

#[test]
fn a_closed_window_ends_it_and_loses_nothing() {
    let home = home();
    let mut terminal = at_the_story(&home, "");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 7 av");
    terminal.press("Söd");
    terminal.wait_for("Södertälje");
    // Nobody is left to hear with which code; that it ends in order is what counts.
    assert!(matches!(terminal.close(), Ended::Code(_)));
    let mut terminal = again(&home);
    terminal.wait_for("Fråga 7 av");
    terminal.wait_for("Södertälje");
    terminal.wait_for_caret_behind("Söd");
}

#[test]
fn at_every_size_there_is_what_fits_and_nothing_is_lost() {
    let home = home();
    let mut terminal = at_the_story(&home, "Jag ville stanna");
    terminal.wait_for("Jag ville stanna");
    for (columns, rows) in [(80, 24), (40, 12), (30, 8)] {
        terminal.resize(columns, rows);
        terminal.wait_for_caret_behind("Jag ville stanna");
    }
    terminal.resize(29, 7);
    terminal.wait_for("Fönstret är för litet");
    terminal.press(" kva");
    terminal.resize(100, 30);
    // What is typed together with a change of size may be handed over only with the next key.
    terminal.press("r");
    terminal.wait_for_caret_behind("Jag ville stanna kvar");
    terminal.wait_for("Fråga 6 av");
}

#[test]
fn the_client_language_changes_in_the_middle_of_a_word_and_nothing_else_does() {
    let home = home();
    let mut terminal = at_the_story(&home, "Arbets");
    terminal.wait_for("sv | ar");
    // No other one has been chosen yet.
    terminal.press("<F2>");
    terminal.wait_for("Vilket språk");
    terminal.press("engel<Enter>");
    terminal.wait_for("sv | en");
    terminal.wait_for("Arbets");
    terminal.wait_for("Berätta hur det gick till");
    terminal.wait_for_caret_behind("Arbets");
    terminal.press("lös<F2>");
    terminal.wait_for("sv | ar");
    terminal.wait_for("Arbetslös");
    terminal.wait_for_caret_behind("Arbetslös");
}

#[test]
fn an_interrupt_is_a_key_without_meaning() {
    let home = home();
    let mut terminal = at_the_story(&home, "Kvar<C-c> här");
    terminal.wait_for("Kvar här");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn a_program_that_nobody_touches_writes_nothing() {
    let home = home();
    let mut terminal = at_the_story(&home, "Stilla");
    terminal.wait_for("Stilla");
    let moment = Duration::from_millis(300);
    let n_bytes = terminal.wait_for_quiet(moment);
    assert_eq!(terminal.wait_for_quiet(2 * moment), n_bytes);
}

#[test]
fn pasted_escape_codes_reach_neither_the_terminal_nor_the_text() {
    let home = home();
    let mut terminal = at_the_story(&home, "");
    let before = terminal.raw().len();
    terminal.paste(
        "Vi \x1b]0;ägd\x07\x1b[31mflyttade\x1b[?1049l\x1b[?25l \u{9b}2J\u{9d}0;ägd\u{9c}\x1bc\x00nu"
            .as_bytes(),
    );
    terminal.wait_for("flyttade");
    terminal.press(" slut");
    terminal.wait_for("nu slut");
    assert!(terminal.screen().alternate_screen());
    assert!(terminal.screen().bracketed_paste());
    let written = String::from_utf8_lossy(&terminal.raw()[before..]).into_owned();
    for code in ["\x1b]0", "\x1b[31mfly", "\x1b[?1049l", "\x1bc"] {
        assert!(!written.contains(code), "{code:?}");
    }
    assert!(!written.contains(|c| matches!(c, '\u{80}'..='\u{9f}' | '\0' | '\u{7}')));
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    assert!(!show(&home).contains(|c: char| c.is_control() && c != '\n'));
    let mut terminal = again(&home);
    terminal.wait_for("nu slut");
}

#[test]
fn a_second_window_on_the_same_store_is_told_so() {
    let home = home();
    let mut first = practice(&home);
    let mut second = vilja(home.path(), PRACTICE).on_terminal();
    assert_eq!(second.wait_exit(), Ended::Code(3));
    let said = second.screen_text();
    assert!(said.contains("redan öppet i ett annat fönster"), "{said}");
    first.press("<Enter>");
    first.wait_for("Fråga 2 av");
    first.press("<C-q>");
    assert_eq!(first.wait_exit(), Ended::Code(0));
    // When the first has gone, the store is free.
    let mut second = again(&home);
    second.wait_for("Fråga 2 av");
}

/// The colours that the terminal was asked for: the numbers of all sequences that set a foreground or background.
fn colours(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(raw).into_owned();
    let styles = text.split("\x1b[").filter_map(|rest| {
        let (numbers, _) = rest.split_once('m')?;
        numbers
            .chars()
            .all(|c| c.is_ascii_digit() || c == ';')
            .then(|| numbers.to_owned())
    });
    let is_colour = |number: &str| {
        number
            .parse::<u8>()
            .is_ok_and(|it| matches!(it, 30..=38 | 40..=48 | 90..=107))
    };
    styles
        .filter(|numbers| numbers.split(';').any(is_colour))
        .collect()
}

#[test]
fn without_colour_there_is_none() {
    let home = home();
    let unheard_of = "<Enter><Enter>xyzxyz";
    let mut coloured = practice(&home);
    coloured.press(unheard_of);
    coloured.wait_for("Inget i listan passar");
    assert_ne!(colours(coloured.raw()), Vec::<String>::new());
    coloured.kill9();
    let mut plain = vilja(home.path(), PRACTICE)
        .with("NO_COLOR", "1")
        .on_terminal();
    plain.wait_for("Fråga 1 av");
    plain.press(unheard_of);
    plain.wait_for("Inget i listan passar");
    assert_eq!(colours(plain.raw()), Vec::<String>::new());
}

/// The same practice interview line by line.
fn practice_in_lines(home: &TempDir) -> Lines {
    let mut lines = vilja(home.path(), PRACTICE).through_pipes();
    lines.wait_for("Fråga 1 av");
    lines
}

#[test]
fn where_there_is_no_terminal_it_goes_line_by_line_and_the_end_of_the_input_keeps_everything() {
    let home = home();
    let mut lines = practice_in_lines(&home);
    lines.say("1");
    lines.say("");
    lines.wait_for("Hur tolkas samtalet?");
    lines.say("Tolk på video");
    lines.wait_for("Tolk på video [vald]");
    assert!(
        lines
            .heard()
            .iter()
            .all(|line| !line.contains(char::is_control)),
        "{:?}",
        lines.heard()
    );
    let (code, errors) = lines.close();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let shown = show(&home);
    assert!(
        shown.contains("Uppläst") && shown.contains("Tolk på video"),
        "{shown}"
    );
}

#[test]
fn line_mode_asked_to_end_does_so_and_keeps_everything() {
    let home = home();
    let mut lines = practice_in_lines(&home);
    lines.say("/nästa");
    lines.wait_for("Hur tolkas samtalet?");
    lines.say("2");
    lines.wait_for("Tolk på plats [vald]");
    lines.signal("TERM");
    let (code, errors) = lines.wait_exit();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let shown = show(&home);
    assert!(shown.contains("Tolk på plats"), "{shown}");
}

#[test]
fn asked_for_lines_a_terminal_gets_no_escape_codes() {
    let home = home();
    let mut terminal = vilja(home.path(), &format!("{PRACTICE} --plain")).on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal.press("1<Enter>");
    terminal.wait_for("Uppläst [vald]");
    terminal.press("<Enter>");
    terminal.wait_for("Hur tolkas samtalet?");
    assert!(!terminal.raw().contains(&0x1b));
    terminal.press("<C-d>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    assert!(!terminal.raw().contains(&0x1b));
    assert!(show(&home).contains("Uppläst"));
}
