//! `doctor --test-card`, and the same before the first screen on a terminal of which nothing is known.

use std::io::{self, IsTerminal as _};

use crate::cli::Outcome;
use crate::cli::context::{Context, var};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::bidi::Bidi;
use crate::shell::bidi::card::{self, Answer, Wording};
use crate::shell::bidi::known::{self, Fingerprint};
use crate::text::layout::Output;

/// Shows the card, remembers the answer and says what it means.
pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    bidi: Bidi,
) -> Result<Outcome, Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::refused("test-card-no-terminal"));
    }
    match show(context, bidi)? {
        None => out.line(&context.say("test-card-unanswered")),
        Some((Answer::First | Answer::Second, Ok(()))) => {
            out.line(&context.say("test-card-kept"));
        }
        Some((Answer::Neither, Ok(()))) => out.line(&context.say("test-card-neither")),
        Some((_, Err(error))) => {
            let detail = error.kind().to_string();
            out.line(&context.say_with("test-card-not-kept", &[("detail", detail)]));
        }
    }
    Ok(Outcome::Done)
}

/// The same before the screen: an answer that cannot be kept is asked for again the next time, and holds now.
pub(super) fn ask(context: &Context, bidi: Bidi) -> Result<Option<Output>, Failure> {
    Ok(show(context, bidi)?.map(|(answer, _)| answer.output()))
}

/// What was answered, and whether it could be kept.
type Answered = Option<(Answer, io::Result<()>)>;

fn show(context: &Context, bidi: Bidi) -> Result<Answered, Failure> {
    let wording = Wording {
        intro: context.say("test-card-intro"),
        question: context.say("test-card-question"),
        direction: context.language.direction(),
    };
    let answer = card::show(bidi, &wording)
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?;
    let Some(answer) = answer else {
        return Ok(None);
    };
    let kept = known::write(context.home()?, &Fingerprint::of(&var), answer.output());
    Ok(Some((answer, kept)))
}
