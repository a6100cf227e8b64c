//! Asks the terminal whether it knows the mode in which it shows cells as they are sent.

/// What the terminal said of mode 8 (BDSM), in which it puts text in order itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It knows the mode: what is switched off stays off.
    Obeys,
    /// It knows it, and cannot be told otherwise.
    AlwaysOrders,
    /// It answers, and does not know it.
    DoesNotKnow,
    /// It said nothing about it.
    Nothing,
}

/// The question, and behind it one that every terminal answers: whoever answers only that does not know the first.
#[cfg(unix)]
const QUESTION: &[u8] = b"\x1b[8$p\x1b[c";

/// Reads what came back, if it is complete: the answer to the second question ends it.
#[cfg(any(unix, test))]
fn understood(came: &[u8]) -> Option<Reply> {
    let text = String::from_utf8_lossy(came);
    let is_complete = text.split("\x1b[?").skip(1).any(|rest| {
        rest.find(|c: char| !c.is_ascii_digit() && c != ';')
            .and_then(|end| rest.get(end..))
            .is_some_and(|end| end.starts_with('c'))
    });
    is_complete.then(|| match text.split_once("\x1b[8;") {
        // Set or reset: it can be switched. Always reset: it never orders text itself.
        Some((_, rest)) if rest.starts_with(['1', '2', '4']) => Reply::Obeys,
        Some((_, rest)) if rest.starts_with('3') => Reply::AlwaysOrders,
        Some(_) => Reply::DoesNotKnow,
        None => Reply::Nothing,
    })
}

/// Asks the terminal and waits a little. What is typed meanwhile is lost, so it is asked before anything is shown.
pub fn query() -> Reply {
    #[cfg(unix)]
    return unix::query().unwrap_or(Reply::Nothing);
    #[cfg(not(unix))]
    Reply::Nothing
}

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io::{self, Read as _, Write as _};
    use std::time::{Duration, Instant};

    use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use super::{QUESTION, Reply, understood};

    /// A terminal on the other side of the world answers within this.
    const PATIENCE: Duration = Duration::from_millis(600);

    /// No answer is longer; what is has another meaning.
    const MOST_BYTES: usize = 256;

    pub(super) fn query() -> io::Result<Reply> {
        let mut terminal = File::options().read(true).write(true).open("/dev/tty")?;
        enable_raw_mode()?;
        let reply = ask(&mut terminal);
        disable_raw_mode()?;
        reply
    }

    fn ask(terminal: &mut File) -> io::Result<Reply> {
        terminal.write_all(QUESTION)?;
        terminal.flush()?;
        let asked_at = Instant::now();
        let mut came = Vec::new();
        while came.len() < MOST_BYTES {
            let left = PATIENCE.saturating_sub(asked_at.elapsed());
            if left.is_zero() {
                break;
            }
            let timeout = Timespec {
                tv_sec: 0,
                tv_nsec: left.subsec_nanos().into(),
            };
            let n_ready = poll(
                &mut [PollFd::new(&*terminal, PollFlags::IN)],
                Some(&timeout),
            )?;
            if n_ready == 0 {
                break;
            }
            let mut some = [0; 64];
            let n_read = terminal.read(&mut some)?;
            if n_read == 0 {
                break;
            }
            came.extend_from_slice(some.get(..n_read).unwrap_or_default());
            if let Some(reply) = understood(&came) {
                return Ok(reply);
            }
        }
        Ok(Reply::Nothing)
    }
}

#[cfg(test)]
mod tests;
