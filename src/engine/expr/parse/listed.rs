//! Lists as other languages write them: `in (a, b)`, `in a, b`, `a not in [b]`.

use std::ops::Range;
use std::rc::Rc;

use super::{Node, Parser};
use crate::engine::expr::lex::{Token, Trouble, Word};
use crate::engine::form::problem::{ProblemKind, Sort};

/// What is longer is not written again in a hint.
const MOST_BYTES: usize = 200;

impl Parser<'_> {
    /// Says how names behind `in` are written that stand in parentheses, or in no brackets at all.
    pub(super) fn list_without_brackets(&self) -> Option<Trouble> {
        let opened = self.peek().filter(|it| it.word == Word::Open);
        // Without brackets, what comes after a comma within a call is another part of the call.
        if opened.is_none() && self.depth > 0 {
            return None;
        }
        let first = self.next + usize::from(opened.is_some());
        let mut items: Vec<&Token<'_>> = Vec::new();
        let mut at = first;
        loop {
            items.push(self.tokens.get(at).filter(|it| is_item(it))?);
            at += 1;
            if self.tokens.get(at).is_none_or(|it| it.word != Word::Comma) {
                break;
            }
            at += 1;
        }
        let (first, last) = (*items.first()?, *items.last()?);
        if items.len() < 2 {
            return None;
        }
        let (start, end) = match opened {
            Some(open) => {
                let close = self.tokens.get(at).filter(|it| it.word == Word::Close)?;
                (open.span.start, close.span.end)
            }
            None => (first.span.start, last.span.end),
        };
        let inner = self.written(&(first.span.start..last.span.end));
        let mismatch = ProblemKind::TypeMismatch {
            expected: Sort::List,
            found: if matches!(first.word, Word::Quoted(_)) {
                Sort::Quoted
            } else {
                Sort::Name
            },
            nearest: inner.map(|it| format!("[{it}]").into()),
        };
        Some((mismatch, start..end))
    }

    /// Says how `a not in b` is written.
    pub(super) fn not_in(&self, left: &Node<'_>) -> Option<Trouble> {
        let word = |at: usize| self.tokens.get(at).map(|token| &token.word);
        if word(self.next) != Some(&Word::Not) || word(self.next + 1) != Some(&Word::In) {
            return None;
        }
        let rest = self.tokens.get(self.next + 2..)?;
        let first = rest.first()?;
        let last = if first.word == Word::OpenList {
            rest.iter().find(|it| it.word == Word::CloseList)?
        } else {
            Some(first).filter(|it| is_item(it))?
        };
        let whole = left.span.start..last.span.end;
        let asked = self.written(&left.span)?;
        let listed = self.written(&(first.span.start..last.span.end))?;
        let wrong = ProblemKind::WrongOperator {
            operator: "not in",
            sort: Sort::Question,
            nearest: Some(Rc::from(format!("not {asked} in {listed}"))),
        };
        Some((wrong, whole))
    }

    fn written(&self, span: &Range<usize>) -> Option<&str> {
        let text = self.text.get(span.clone())?;
        (text.len() <= MOST_BYTES).then_some(text)
    }
}

fn is_item(token: &Token<'_>) -> bool {
    matches!(
        token.word,
        Word::Name(_) | Word::Quoted(_) | Word::Number(_) | Word::Date(_)
    )
}
