//! Why a command was not carried out: who must act, in which words, and what to try.

use std::fmt::Display;

use crate::cli::context::Context;

/// Who must act decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The answer is no.
    Refused,
    /// The command was given wrongly.
    Usage,
    /// The disk, the key or a file stood in the way.
    CouldNot,
}

impl Kind {
    pub(super) fn exit_code(self) -> u8 {
        match self {
            Self::Refused => 1,
            Self::Usage => 2,
            Self::CouldNot => 3,
        }
    }
}

#[derive(Debug)]
pub(super) struct Failure {
    pub(super) kind: Kind,
    message: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Failure {
    pub(super) fn refused(message: &'static str) -> Self {
        Self::new(Kind::Refused, message)
    }

    pub(super) fn usage(message: &'static str) -> Self {
        Self::new(Kind::Usage, message)
    }

    pub(super) fn could_not(message: &'static str) -> Self {
        Self::new(Kind::CouldNot, message)
    }

    fn new(kind: Kind, message: &'static str) -> Self {
        Self {
            kind,
            message,
            args: Vec::new(),
        }
    }

    /// Adds a value that the message may name.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Returns what is wrong, and on a line of its own what to do: the message's attribute `.hint`.
    pub(super) fn in_words(&self, context: &Context) -> String {
        let said = context.say_with(self.message, &self.args);
        let mut text = context.say_with("cli-failure", &[("what", said)]);
        if let Some(hint) = context.say_if_there(&format!("{}.hint", self.message), &self.args) {
            text.push('\n');
            text.push_str(&context.say_with("cli-hint", &[("what", hint)]));
        }
        text.push('\n');
        text
    }
}
