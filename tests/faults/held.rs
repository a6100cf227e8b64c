//! An interview from the first page to its end, as a person holds it: begun, answered, corrected, finished.

use std::thread;
use std::time::Duration;

use crate::lines::{Lines, answer};
use crate::office::Office;

/// What the first page asks.
pub(crate) const FIRST_PAGE: &str = "Vad vill du göra?";

/// So many answers it has.
pub(crate) const ANSWERS: usize = 5;

/// So often it is tried to begin, if the store does not take it.
const TRIES: usize = 3;

/// Starts the program and waits for the first page.
pub(crate) fn at_the_first_page(office: &Office) -> Lines {
    let mut lines = Lines::start(&mut office.command(&[], &["--plain"]));
    assert!(lines.hears(FIRST_PAGE).is_some(), "no first page");
    lines
}

/// Begins an interview from the first page. If the store refuses, the program is back there and it is tried again.
pub(crate) fn begin(lines: &mut Lines, of: &str) -> Option<()> {
    for _ in 0..TRIES {
        lines.say("1");
        lines.hears("ärendenummer")?;
        lines.say(of);
        let row = lines.hears("  Fel")?;
        lines.say(row.split(' ').next()?);
        lines.hears("Vilket språk")?;
        lines.say("3");
        lines.hears("Ska samtalet skyddas?")?;
        lines.say("1");
        if lines.hears_any(&["Fråga 1 av", FIRST_PAGE])? == 0 {
            return Some(());
        }
    }
    None
}

/// Answers a question and waits for the next one.
pub(crate) fn tell(lines: &mut Lines, of: &str, n: usize) -> Option<()> {
    lines.say(&answer(of, n));
    lines.hears(&format!("Fråga {} av", n + 1)).map(drop)
}

/// Holds it to the end and leaves the program. Nothing if the program did not get there.
pub(crate) fn whole(lines: &mut Lines, of: &str) -> Option<()> {
    begin(lines, of)?;
    for n in 1..=ANSWERS {
        tell(lines, of, n)?;
    }
    lines.say("<");
    lines.hears(&format!("Fråga {ANSWERS} av"))?;
    lines.say("Rättat.");
    lines.hears(&format!("Fråga {} av", ANSWERS + 1))?;
    if !lines.has_saved(ANSWERS) {
        return None;
    }
    lines.say("/genomgång");
    lines.hears("Gå igenom svaren")?;
    lines.say("3");
    lines.hears("Avsluta samtalet?")?;
    lines.say("1");
    lines.hears("Samtalet är avslutat")?;
    leave(lines)
}

/// Leaves the interview and the program. What is not saved yet keeps it open, and then it is tried again.
fn leave(lines: &mut Lines) -> Option<()> {
    for _ in 0..20 {
        lines.say("/start");
        if lines.hears_any(&[FIRST_PAGE, "Samtalet stannar öppet"])? == 0 {
            lines.say("/lämna");
            return Some(());
        }
        thread::sleep(Duration::from_millis(500));
    }
    None
}
