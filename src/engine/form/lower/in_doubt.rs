//! Which parts of a form may not mean what they say, because something in them is wrong.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::engine::expr::Expr;
use crate::engine::form::nearest::nearest;
use crate::engine::form::problem::{Blocks, ProblemKind, Problems};
use crate::engine::form::source::Word;

/// Which parts of a form may not mean what they say.
#[derive(Debug, Default)]
pub(in crate::engine) struct InDoubt {
    /// Where the expressions begin that could not be read, and where they end.
    unread: HashMap<usize, usize>,
    /// Where the rules of a circle begin, and ids that two of a kind have: all of it is read, and it is not known what is meant.
    uncertain: HashSet<usize>,
    /// The rules of circles. The form is without them, so that nothing in it goes round.
    opened: Vec<Expr>,
    blocks: Blocks,
    wrong: BTreeSet<usize>,
    /// What is written in all that could not be read, and may be used there.
    used: Mentioned,
    /// What is written where more than an expression could not be read, and may be the name of something.
    named: Mentioned,
}

impl InDoubt {
    pub(super) fn of(
        text: &str,
        unread: HashMap<usize, usize>,
        uncertain: HashSet<usize>,
        opened: Vec<Expr>,
        problems: &Problems,
    ) -> Self {
        let blocks = Blocks::of(text);
        let mut used = Mentioned::default();
        let mut named = Mentioned::default();
        for (start, end) in &unread {
            used.read(text.get(*start..*end).unwrap_or_default());
        }
        let mut wrong = BTreeSet::new();
        let mut whole = BTreeSet::new();
        let mut spans: Vec<_> = unread.iter().map(|(start, end)| (*start, *end)).collect();
        spans.sort_unstable();
        let is_in_expression = |at: usize| {
            let before = spans.partition_point(|(start, _)| *start <= at);
            let last = before.checked_sub(1).and_then(|idx| spans.get(idx));
            last.is_some_and(|(_, end)| at <= *end)
        };
        for problem in problems.in_doubt() {
            let at = problem.span.start;
            let block = blocks.no(at);
            wrong.insert(block);
            if is_in_expression(at) {
                continue;
            }
            whole.insert(block);
            // Of a heading that is not known all that stands under it is not read, wherever it stands; and what lacks
            // could be anything.
            let may_be_anything = if let ProblemKind::MissingKey { key } = &problem.kind {
                matches!(*key, "id" | "when" | "ask_if" | "if" | "value")
            } else {
                begins_in_heading(text, at)
            };
            used.is_anything |= may_be_anything;
            named.is_anything |= may_be_anything;
            // What cannot be a name stands for one that can.
            let is_bad = matches!(problem.kind, ProblemKind::BadId { .. });
            named.is_anything |= is_bad && is_id_of_something(text, at);
        }
        for block in whole {
            let written = text
                .get(blocks.range(block, text.len()))
                .unwrap_or_default();
            used.read(written);
            named.read(written);
        }
        Self {
            unread,
            uncertain,
            opened,
            blocks,
            wrong,
            used,
            named,
        }
    }

    /// Whether anything is.
    pub(in crate::engine) fn is_any(&self) -> bool {
        let is_all_read = self.unread.is_empty() && self.wrong.is_empty();
        !is_all_read || !self.uncertain.is_empty()
    }

    /// Whether this word, or what stands in one block with it, is.
    pub(in crate::engine) fn has(&self, word: &Word<'_>) -> bool {
        self.unread.contains_key(&word.span.start)
            || self.uncertain.contains(&word.span.start)
            || self.wrong.contains(&self.blocks.no(word.span.start))
    }

    /// Whether what could not be read may use what is called so.
    pub(in crate::engine) fn may_use(&self, name: &str) -> bool {
        self.used.may_be(name)
    }

    /// What may be called by names that could not be read.
    pub(in crate::engine) fn named(&self) -> &Mentioned {
        &self.named
    }

    /// Returns the rules that the form is without because they go round.
    pub(in crate::engine) fn opened(&self) -> &[Expr] {
        &self.opened
    }
}

/// Words that are written where it could not be read what they are for.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Mentioned {
    words: HashSet<Box<str>>,
    /// So much is not read, or it is so little known what was to stand there, that it may be any name.
    is_anything: bool,
}

/// Among more words than these every name is near to some.
const MOST_WORDS: usize = 300;

impl Mentioned {
    fn read(&mut self, text: &str) {
        if self.is_anything {
            return;
        }
        let is_of_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
        let words = text.split(|it: char| !is_of_name(it));
        for word in words.filter(|word| !word.is_empty()) {
            if !self.words.contains(word) {
                self.words.insert(word.into());
            }
            if self.words.len() > MOST_WORDS {
                self.is_anything = true;
                return;
            }
        }
    }

    /// Whether a name is among the words; one that is nearly so may be misspelt.
    pub(in crate::engine) fn may_be(&self, name: &str) -> bool {
        self.is_anything
            || self.words.contains(name)
            || nearest(name, self.words.iter().map(|word| &**word)).is_some()
    }
}

fn is_id_of_something(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let key = line.split('=').next().unwrap_or_default();
    key.trim() == "id"
}

fn begins_in_heading(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let first = text.get(at..).unwrap_or_default();
    line.trim_start().starts_with('[') || line.trim().is_empty() && first.starts_with('[')
}
