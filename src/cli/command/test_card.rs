//! `doctor --test-card`, and the same before the first screen on a terminal of which nothing is known.

use std::io::{self, BufRead as _, IsTerminal as _};

use crate::cli::Outcome;
use crate::cli::context::{Context, var};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::bidi::known::{self, Fingerprint};
use crate::shell::bidi::{Bidi, card};
use crate::text::layout::Output;

/// Whoever types anything else so often does not want to be asked.
const MOST_TRIES: usize = 3;

/// Shows the card, asks, and remembers the answer.
pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    bidi: Bidi,
) -> Result<Outcome, Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::refused("test-card-no-terminal"));
    }
    ask(context, out, bidi)?;
    Ok(Outcome::Done)
}

/// The same, and what was answered; nothing if nothing was.
pub(super) fn ask(context: &Context, out: &mut Out, bidi: Bidi) -> Result<Option<Output>, Failure> {
    out.line("");
    out.line(&context.say("test-card-intro"));
    out.line("");
    for (number, output) in [(1, Output::App), (2, Output::Terminal)] {
        out.text(&card::line(number, output, bidi.tmux, bidi.mlterm));
    }
    out.line("");
    out.line(&context.say("test-card-question"));
    for _ in 0..MOST_TRIES {
        out.flush();
        let mut line = String::new();
        let n_read = io::stdin().lock().read_line(&mut line).map_err(|error| {
            Failure::could_not("cli-terminal-failed").with("detail", error.kind())
        })?;
        if n_read == 0 {
            return Ok(None);
        }
        let Some(answer) = card::answer(&line) else {
            out.line(&context.say("test-card-again"));
            continue;
        };
        let output = answer.output();
        match known::write(context.home()?, &Fingerprint::of(&var), output) {
            Ok(()) => {
                let said = match answer {
                    card::Answer::First | card::Answer::Second => "test-card-kept",
                    card::Answer::Neither => "test-card-neither",
                };
                out.line(&context.say(said));
            }
            Err(error) => {
                let detail = error.kind().to_string();
                out.line(&context.say_with("test-card-not-kept", &[("detail", detail)]));
            }
        }
        out.flush();
        return Ok(Some(output));
    }
    Ok(None)
}
