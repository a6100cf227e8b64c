//! Takes the terminal for the screen and gives it back exactly once, however the program ends.

#[cfg(unix)]
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write as _};
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::shell::bidi::Bidi;
use crate::shell::secret;
use crate::shell::storekeeper::{self, Panic};
use crate::text::layout::Output;

/// Frames are collected and written at once, so that no half frame is ever seen.
pub(super) type Screen = Terminal<CrosstermBackend<BufWriter<Stdout>>>;

const FRAME_BYTES: usize = 64 * 1024;

/// Whether there is anything to give back. Whoever finds it set and clears it does the giving back.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Whether the order of right-to-left text was taken over from the terminal.
static ORDER_TAKEN: AtomicBool = AtomicBool::new(false);
/// Whether the terminal was asked to find the direction of each line.
static LINES_ORDERED: AtomicBool = AtomicBool::new(false);
static IN_TMUX: AtomicBool = AtomicBool::new(false);
static IN_MLTERM: AtomicBool = AtomicBool::new(false);
/// Standard error, while the screen has the terminal.
#[cfg(unix)]
static STDERR: Mutex<Option<OwnedFd>> = Mutex::new(None);

/// The terminal belongs to the screen until this is dropped.
pub(super) struct Guard {
    pub(super) screen: Screen,
}

impl Guard {
    /// Takes the terminal: raw keys, the second screen, marked pastes, and the order of right-to-left text.
    ///
    /// The window's title is never set: it stands in task bars and in lists of windows.
    pub(super) fn take(bidi: Bidi) -> io::Result<Self> {
        Self::take_screen(bidi).map(|screen| Self { screen })
    }

    /// Takes it once more after others may have had it: the program was stopped and goes on. Everything is drawn anew.
    pub(super) fn take_again(&mut self, bidi: Bidi) -> io::Result<()> {
        restore();
        self.screen = Self::take_screen(bidi)?;
        Ok(())
    }

    fn take_screen(bidi: Bidi) -> io::Result<Screen> {
        enable_raw_mode()?;
        silence_libraries();
        TAKEN.store(true, Ordering::SeqCst);
        let taken = Self::empty_screen(bidi);
        if taken.is_err() {
            restore();
        }
        taken
    }

    fn empty_screen(bidi: Bidi) -> io::Result<Screen> {
        let mut out = BufWriter::with_capacity(FRAME_BYTES, io::stdout());
        let order = if bidi.manner.output == Output::Terminal {
            String::new()
        } else {
            ORDER_TAKEN.store(true, Ordering::SeqCst);
            IN_TMUX.store(bidi.tmux, Ordering::SeqCst);
            IN_MLTERM.store(bidi.mlterm, Ordering::SeqCst);
            take_order(bidi.tmux, bidi.mlterm)
        };
        // The flags belong to rows and are taken when a row is cleared, so they come before the clearing. tmux lets nothing
        // through while it changes screens, and clears the rows of the terminal behind it only then.
        if bidi.tmux {
            out.write_all(order.as_bytes())?;
        }
        queue!(
            out,
            EnterAlternateScreen,
            EnableBracketedPaste,
            cursor::MoveTo(0, 0)
        )?;
        if !bidi.tmux {
            out.write_all(order.as_bytes())?;
        }
        queue!(out, Clear(ClearType::All))?;
        out.flush()?;
        Terminal::new(CrosstermBackend::new(out))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back if it is taken. Safe to call from anywhere, any number of times.
pub(super) fn restore() {
    // A terminal that is gone cannot be restored, and that is not worth a word.
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _gone = give_back(&mut io::stdout().lock());
        let_speak();
    }
    if LINES_ORDERED.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout().lock();
        let _gone = out.write_all(b"\x1b[?2501l").and_then(|()| out.flush());
    }
    // The line mode has it too, while a passphrase is typed. Does nothing where nothing was changed.
    let _gone = disable_raw_mode();
    secret::show_typing();
}

/// Asks the terminal to begin each line on the side where its own text begins, until it is given back. For the line
/// mode, and only where the terminal is known to understand it: elsewhere a voice might read the code aloud.
pub(super) fn order_lines(is_wanted: bool) {
    if is_wanted && io::stdout().is_terminal() {
        LINES_ORDERED.store(true, Ordering::SeqCst);
        let mut out = io::stdout().lock();
        let _gone = out.write_all(b"\x1b[?2501h").and_then(|()| out.flush());
    }
}

/// Tells whether lines that were printed can be cleared again: on a terminal that does what codes say. What was piped on, or
/// shown by a program that is none, is not the program's any more, and a voice might read the code aloud.
pub fn clears_lines() -> bool {
    let is_known = std::env::var("TERM").is_ok_and(|it| !it.is_empty() && it != "dumb");
    io::stdout().is_terminal() && is_known
}

/// Clears the window, with what the terminal keeps for scrolling back.
pub(super) fn clear_lines() {
    let mut out = io::stdout().lock();
    let _gone = queue!(
        out,
        cursor::MoveTo(0, 0),
        Clear(ClearType::All),
        Clear(ClearType::Purge)
    )
    .and_then(|()| out.flush());
}

/// Goes on hiding what is typed, after the terminal was given back for a stop.
pub(super) fn hide_typing() {
    secret::hide_typing();
    // Where it is no terminal nothing is shown.
    let _gone = enable_raw_mode();
}

/// A library that complains on standard error would write across the screen: until it is given back that leads nowhere.
fn silence_libraries() {
    #[cfg(unix)]
    if let Ok(nowhere) = File::options().write(true).open("/dev/null")
        && let Ok(kept) = rustix::io::dup(rustix::stdio::stderr())
        && rustix::stdio::dup2_stderr(&nowhere).is_ok()
        && let Ok(mut place) = STDERR.lock()
    {
        *place = Some(kept);
    }
}

/// Standard error leads again where it led before.
fn let_speak() {
    #[cfg(unix)]
    if let Some(kept) = STDERR.lock().ok().and_then(|mut place| place.take()) {
        let _gone = rustix::stdio::dup2_stderr(&kept);
    }
}

fn give_back(out: &mut impl io::Write) -> io::Result<()> {
    // Some terminals keep the second screen for scrolling back: nothing may be left on it, nor in what they keep.
    queue!(out, Clear(ClearType::All), Clear(ClearType::Purge))?;
    if ORDER_TAKEN.load(Ordering::SeqCst) {
        let tmux = IN_TMUX.load(Ordering::SeqCst);
        let mlterm = IN_MLTERM.load(Ordering::SeqCst);
        out.write_all(give_order_back(tmux, mlterm).as_bytes())?;
    }
    execute!(
        out,
        DisableBracketedPaste,
        cursor::Show,
        LeaveAlternateScreen
    )
}

/// The terminal shows cells in the order in which they are sent, and leaves the arrow keys as they are.
///
/// What is switched here is first noted by the terminal (XTSAVE), so that it can be as it was.
fn take_order(tmux: bool, mlterm: bool) -> String {
    let mlterm = if mlterm {
        "\x1b]5379;use_ctl=false\x07"
    } else {
        ""
    };
    let order = ["\x1b[?2501;1243s", "\x1b[8l", "\x1b[?2501l", "\x1b[?1243l"];
    mlterm.to_owned() + &through(&order.concat(), tmux)
}

/// The terminal puts right-to-left text in order itself, as it does by default.
fn give_order_back(tmux: bool, mlterm: bool) -> String {
    let order = ["\x1b[8h", "\x1b[?1243h", "\x1b[?2501;1243r"];
    let mut all = through(&order.concat(), tmux);
    if mlterm {
        all.push_str("\x1b]5379;use_ctl=true\x07");
    }
    all
}

/// tmux swallows what it does not know unless it is wrapped for the terminal behind it.
fn through(sequence: &str, tmux: bool) -> String {
    if tmux {
        format!("\x1bPtmux;{}\x1b\\", sequence.replace('\x1b', "\x1b\x1b"))
    } else {
        sequence.to_owned()
    }
}

/// What is said after a panic, and where the one of the storekeeper was.
static SORRY: Mutex<Option<String>> = Mutex::new(None);
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// From now on a panic gives the terminal back first and then says where it happened, and nothing of what was on the
/// screen: the message of a panic can hold what a person said. `sorry` comes with `{place}` for the place.
pub(super) fn say_panics(sorry: String) {
    let main = thread::current().id();
    *lock(&SORRY) = Some(sorry);
    panic::set_hook(Box::new(move |panic| {
        let place = panic
            .location()
            .map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        let here = thread::current();
        if here.id() == main {
            restore();
            say_sorry(&place);
        } else if here.name() == Some(storekeeper::THREAD) {
            // Standard output belongs to the loop: it is told, and says it.
            *lock(&PLACE) = Some(place);
        }
        // A panic elsewhere beside the loop is told to the loop, which goes on.
    }));
}

/// Says on the loop's thread that the storekeeper panicked, and goes on with the panic there.
pub(super) fn go_on_with(panic: Panic) -> ! {
    restore();
    say_sorry(&lock(&PLACE).take().unwrap_or_default());
    panic::resume_unwind(panic)
}

fn say_sorry(place: &str) {
    let sorry = lock(&SORRY).clone().unwrap_or_default();
    let mut err = io::stderr().lock();
    let _gone = writeln!(err, "{}", sorry.replace("{place}", place));
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
