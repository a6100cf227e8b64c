//! What was changed in a field, step by step, so that it can be taken back and done again.

/// One replaced stretch of text.
#[derive(Clone)]
pub(super) struct Edit {
    at: usize,
    removed: String,
    inserted: String,
    pub(super) caret_before: usize,
    pub(super) caret_after: usize,
}

/// What made an edit; it decides what belongs to one step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One typed grapheme: a word and the space after it are one step.
    Typing { is_space: bool },
    /// Backspace and delete, as long as they go on.
    Deleting,
    /// A paste, a deleted word: a step of its own.
    Whole,
}

/// More steps than anyone takes back; older ones are forgotten.
const MAX_STEPS: usize = 1000;

#[derive(Clone, Default)]
pub(super) struct History {
    done: Vec<Edit>,
    undone: Vec<Edit>,
    /// What the last step was made of, if the next edit may still join it.
    open: Option<Kind>,
}

impl Edit {
    /// The smallest edit that makes one text the other; nothing if they are the same.
    pub(super) fn between(
        old: &str,
        new: &str,
        caret_before: usize,
        caret_after: usize,
    ) -> Option<Self> {
        if old == new {
            return None;
        }
        let mut start = old
            .bytes()
            .zip(new.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        while !(old.is_char_boundary(start) && new.is_char_boundary(start)) {
            start -= 1;
        }
        let old_rest = old.get(start..)?;
        let new_rest = new.get(start..)?;
        let mut same_end = old_rest
            .bytes()
            .rev()
            .zip(new_rest.bytes().rev())
            .take_while(|(a, b)| a == b)
            .count();
        while !(old_rest.is_char_boundary(old_rest.len() - same_end)
            && new_rest.is_char_boundary(new_rest.len() - same_end))
        {
            same_end -= 1;
        }
        Some(Self {
            at: start,
            removed: old_rest.get(..old_rest.len() - same_end)?.to_owned(),
            inserted: new_rest.get(..new_rest.len() - same_end)?.to_owned(),
            caret_before,
            caret_after,
        })
    }

    pub(super) fn take_back(&self, text: &mut String) {
        swap(text, self.at, &self.inserted, &self.removed);
    }

    pub(super) fn do_again(&self, text: &mut String) {
        swap(text, self.at, &self.removed, &self.inserted);
    }

    /// Makes a following edit part of this one, if it touches only what this one put in or goes on deleting before it.
    fn join(&mut self, next: &Self) -> bool {
        if next.at >= self.at && next.at + next.removed.len() == self.at + self.inserted.len() {
            // Typing on, or a mark that changed the letter just typed.
            self.inserted.truncate(next.at - self.at);
            self.inserted.push_str(&next.inserted);
        } else if self.inserted.is_empty()
            && next.inserted.is_empty()
            && next.at + next.removed.len() == self.at
        {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
        } else if self.inserted.is_empty() && next.inserted.is_empty() && next.at == self.at {
            self.removed.push_str(&next.removed);
        } else {
            return false;
        }
        self.caret_after = next.caret_after;
        true
    }
}

impl History {
    pub(super) fn record(&mut self, edit: Edit, kind: Kind) {
        self.undone.clear();
        let goes_on = match (self.open, kind) {
            // A new word begins with its first letter after a space.
            (Some(Kind::Typing { is_space: before }), Kind::Typing { is_space }) => {
                is_space || !before
            }
            (Some(Kind::Deleting), Kind::Deleting) => true,
            (Some(Kind::Typing { .. } | Kind::Deleting | Kind::Whole) | None, _) => false,
        };
        let joined = goes_on && self.done.last_mut().is_some_and(|last| last.join(&edit));
        if !joined {
            if self.done.len() >= MAX_STEPS {
                self.done.remove(0);
            }
            self.done.push(edit);
        }
        self.open = Some(kind);
    }

    /// After the caret was moved the next edit is a step of its own.
    pub(super) fn pause(&mut self) {
        self.open = None;
    }

    pub(super) fn undo(&mut self) -> Option<Edit> {
        self.open = None;
        let edit = self.done.pop()?;
        self.undone.push(edit.clone());
        Some(edit)
    }

    pub(super) fn redo(&mut self) -> Option<Edit> {
        self.open = None;
        let edit = self.undone.pop()?;
        self.done.push(edit.clone());
        Some(edit)
    }
}

fn swap(text: &mut String, at: usize, out: &str, into: &str) {
    let end = at + out.len();
    if text.get(at..end) == Some(out) {
        text.replace_range(at..end, into);
    }
}
