//! Terminals that tell nothing of themselves: they are asked, and if they say nothing, whoever looks at them is.

use tempfile::TempDir;

use crate::pty::{Terminal, vilja};
use crate::recorded;

const PRACTICE: &str = "interview --training --client-lang ar";

/// What the program asks a terminal: whether it knows the mode, and behind that what it is.
const QUESTION: &[u8] = b"\x1b[8$p\x1b[c";

fn home() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// On a terminal whose name says nothing.
fn unknown(home: &TempDir) -> Terminal {
    vilja(home.path(), PRACTICE)
        .with("TERM", "screen-256color")
        .on_terminal()
}

/// Whether these bytes were written.
fn wrote(terminal: &Terminal, bytes: &[u8]) -> bool {
    terminal
        .raw()
        .windows(bytes.len())
        .any(|some| some == bytes)
}

#[test]
fn what_the_card_says_is_remembered_for_this_kind_of_terminal() {
    let home = home();
    let mut terminal = unknown(&home);
    terminal.wait_for("Tryck 1 eller 2");
    assert!(wrote(&terminal, QUESTION));
    // What is no answer leaves the question standing.
    terminal.press("j2");
    terminal.wait_for("VILJA");
    // The terminal is left to order the text: it is not told to show cells as they are sent once the screen is taken.
    let taken = terminal
        .raw()
        .windows(8)
        .rposition(|some| some == b"\x1b[?1049h")
        .expect("the second screen, after that of the card");
    let after = &terminal.raw()[taken..];
    assert!(!after.windows(4).any(|some| some == b"\x1b[8l"));
    drop(terminal);

    let mut again = unknown(&home);
    again.wait_for("Vilja");
    again.wait_until("the second screen", vt100::Screen::alternate_screen);
    assert!(!wrote(&again, QUESTION), "it was asked again");
    drop(again);

    // Another kind of terminal is asked about on its own.
    let mut other = vilja(home.path(), PRACTICE)
        .with("TERM", "screen-256color")
        .with("TMUX", "/tmp/tmux,1,0")
        .on_terminal();
    other.wait_for("Tryck 1 eller 2");
}

#[test]
fn a_terminal_that_answers_is_believed() {
    let home = home();
    let mut terminal = unknown(&home);
    // As VTE answers. What it sends is there when it is waited for, whether it was asked yet or not.
    terminal.write("\x1b[8;1$y\x1b[?65;1;9c");
    terminal.wait_until("the second screen", vt100::Screen::alternate_screen);
    assert!(wrote(&terminal, b"\x1b[8l"));
    assert!(!terminal.screen_text().contains("Tryck 1 eller 2"));
}

#[test]
fn doctor_shows_the_card_when_asked() {
    let home = home();
    let mut terminal = vilja(home.path(), "doctor --test-card").on_terminal();
    terminal.wait_for("Tryck 1 eller 2");
    terminal.press("1");
    terminal.wait_for("Svaret gäller i fortsättningen");
    let (code, _, errors) = vilja(home.path(), "doctor --test-card").output();
    assert_eq!(code, 1);
    assert!(errors.contains("utan omdirigering"), "{errors}");
    let (_, said, _) = vilja(home.path(), "doctor --ethiopic tight").output();
    assert!(said.contains("så svarades på testkortet"), "{said}");
    assert!(said.contains("Etiopisk skrift: tätt"), "{said}");
    let (_, said, _) = vilja(home.path(), "doctor --color never --sorani plain").output();
    assert!(said.contains("nej, för att det är valt"), "{said}");
    let plain = "Sorani: bokstäver utan egna former står för sig";
    assert!(said.contains(plain), "{said}");
}

#[test]
fn doctor_says_that_the_terminal_answered() {
    let home = home();
    let asked = |language: &str, wanted: &str| {
        let start = vilja(home.path(), "doctor").with("TERM", "screen-256color");
        let mut terminal = start
            .with("VILJA_LANG", language)
            .sized(200, 60)
            .on_terminal();
        terminal.write("\x1b[8;1$y\x1b[?65;1;9c");
        terminal.wait_for(wanted);
        terminal.wait_exit();
        terminal.screen_text()
    };
    asked("sv", "terminalen svarar att den låter det göra det");
    if let Some(names) = recorded::names() {
        let shown = asked(names, "⟦doctor-bidi-obeys⟧");
        recorded::shown("vilja doctor", &[shown]);
    }
}

/// Each answer, and none.
#[test]
fn what_the_card_asks_and_what_comes_of_each_answer_is_said() {
    for (key, said) in [
        ("1", "Svaret gäller i fortsättningen"),
        ("0", "Då ordnar programmet texten, men den visas inte rätt."),
        ("<Esc>", "Inget sparades."),
    ] {
        let home = home();
        let mut terminal = vilja(home.path(), "doctor --test-card").on_terminal();
        terminal.wait_for("Tryck 1 eller 2");
        terminal.press(key);
        terminal.wait_for(said);
        if let Some(names) = recorded::names() {
            let start = vilja(home.path(), "doctor --test-card").with("VILJA_LANG", names);
            let mut terminal = start.sized(200, 30).on_terminal();
            terminal.wait_for("⟦test-card-question⟧");
            let mut lines = vec![terminal.screen_text()];
            terminal.press(key);
            terminal.wait_exit();
            lines.push(terminal.screen_text());
            recorded::shown("vilja doctor --test-card", &lines);
        }
    }
    // Where nothing can be kept, the answer holds for now.
    let home = home();
    std::fs::write(home.path().join("ingen-mapp"), "").expect("a file");
    let no_folder = home.path().join("ingen-mapp");
    let mut terminal = vilja(&no_folder, "doctor --test-card").on_terminal();
    terminal.wait_for("Tryck 1 eller 2");
    terminal.press("1");
    terminal.wait_for("Svaret gäller nu, men kunde inte sparas:");
    if let Some(names) = recorded::names() {
        let start = vilja(&no_folder, "doctor --test-card").with("VILJA_LANG", names);
        let mut terminal = start.sized(200, 30).on_terminal();
        terminal.wait_for("⟦test-card-question⟧");
        terminal.press("1");
        terminal.wait_exit();
        recorded::shown("vilja doctor --test-card", &[terminal.screen_text()]);
    }
}
