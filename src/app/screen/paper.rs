//! The recovery key, typed from its paper group by group where the passphrase is asked for.

use zeroize::Zeroizing;

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::msg::{Effect, PaperRead, Secret};
use crate::app::page::{Part, Tone};
use crate::app::screen::{Screen, first_start, frame};
use crate::text::catalog::Args;
use crate::text::field::Field;

/// The groups that were right, in the order of the paper.
#[derive(Debug, Default)]
pub(in crate::app) struct Paper {
    right: Vec<Secret>,
}

impl Paper {
    /// Returns which group is wanted next, counted from one.
    fn number(&self) -> usize {
        self.right.len() + 1
    }

    /// Hands over what is typed, if anything is.
    pub(in crate::app) fn tried(&self, typed: &Field) -> Option<Effect> {
        if typed.text().trim().is_empty() {
            return None;
        }
        let mut before = Zeroizing::new(String::new());
        for group in &self.right {
            before.push_str(group.0.trim());
            before.push(' ');
        }
        Some(Effect::TryPaper {
            before: Secret(before),
            number: self.number(),
            typed: Secret(Zeroizing::new(typed.text().to_owned())),
        })
    }
}

/// Whether there is a recovery key to open the store with.
pub(in crate::app) fn is_possible(model: &Model) -> bool {
    model.pending.is_none()
        && matches!(model.screen, Screen::Unlock { .. })
        && model.start.other_ways.groups_on_paper.is_some()
}

/// From the passphrase to the recovery key, and back. What was typed is gone.
pub(in crate::app) fn turn(model: &mut Model) {
    if model.pending.is_some() {
        return;
    }
    model.keep_from_trying();
    if let Screen::Unlock { typed, paper } = &mut model.screen {
        *typed = Field::new();
        *paper = match paper {
            Some(_) => None,
            None => Some(Paper::default()),
        };
    }
}

/// Takes in what was read: the next group is asked for, or it is said which one to look at again.
pub(in crate::app) fn read(model: &mut Model, read: PaperRead) {
    let Screen::Unlock {
        typed,
        paper: Some(paper),
    } = &mut model.screen
    else {
        return;
    };
    let typed = std::mem::replace(typed, Field::new());
    let slipped = match read {
        PaperRead::Fits => {
            let group = Zeroizing::new(typed.text().to_owned());
            paper.right.push(Secret(group));
            None
        }
        PaperRead::Whole => {
            model.opening = crate::app::Realm::Real;
            model.pending = Some("wait-unlocking");
            None
        }
        PaperRead::Slip { number } => Some(("keys-recovery-again", number)),
        PaperRead::SlipAmongAll { number } => Some(("keys-recovery-slip", number)),
        PaperRead::Length { found } => Some(("keys-recovery-length", found)),
    };
    if let Some((message, n)) = slipped {
        let args = Args::none().number("n", count(n));
        let args = args.number("groups", count(n_groups(model)));
        model.say_with(Tone::Warning, message, &args);
    }
}

/// What stands on the page in place of the passphrase.
pub(in crate::app) fn parts(model: &Model, paper: &Paper, typed: &Field) -> Vec<Part> {
    let groups = count(n_groups(model));
    let how = Args::none().number("n", groups);
    let which = Args::none()
        .number("n", count(paper.number()))
        .number("groups", groups);
    let label = model.words.ui_with("paper-group", &which);
    let mut parts = vec![Part::Field(first_start::secret_field(model, label, typed))];
    if paper.right.is_empty() {
        parts.insert(0, said(model, "paper-how", &how));
    }
    parts.push(hint(model, "paper-back", "paper-back-line"));
    parts
}

/// What else opens this store, said where the passphrase is asked for.
pub(in crate::app) fn other_ways(model: &Model) -> Vec<Part> {
    let ways = model.start.other_ways;
    let on_paper = ways
        .groups_on_paper
        .map(|_| hint(model, "paper-offered", "paper-offered-line"));
    let by_age = ways
        .has_age
        .then(|| frame::paragraph(model, "paper-age", Tone::Quiet));
    on_paper.into_iter().chain(by_age).collect()
}

/// A hint that names the key of the command, or its word in line mode.
fn hint(model: &Model, by_key: &'static str, by_line: &'static str) -> Part {
    let way = frame::way_to(model, Action::Paper);
    let args = Args::none().with("key", &way).with("line", &way);
    said(model, frame::by_mode(model, by_key, by_line), &args)
}

fn said(model: &Model, message: &str, args: &Args) -> Part {
    Part::Paragraph {
        text: model.words.written(model.words.ui_with(message, args)),
        tone: Tone::Quiet,
    }
}

fn n_groups(model: &Model) -> usize {
    model.start.other_ways.groups_on_paper.unwrap_or(0)
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
