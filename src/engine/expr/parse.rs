//! The words of an expression as a tree, before anyone asks what the names mean.

mod listed;

use std::ops::Range;

use crate::engine::expr::Compare;
use crate::engine::expr::lex::{Token, Trouble, Word, lex, meant_by};
use crate::engine::form::amount;
use crate::engine::form::problem::ProblemKind;
use crate::engine::time::PartialDate;

/// So deep may parentheses, calls and sums be nested. Deeper is not read by anyone, and a hostile file must not
/// use up the stack.
pub(super) const NESTING_LIMIT: usize = 64;

#[derive(Debug)]
pub(super) struct Node<'t> {
    pub(super) what: What<'t>,
    pub(super) span: Range<usize>,
    height: usize,
}

#[derive(Debug)]
pub(super) enum What<'t> {
    Name(&'t str),
    /// `period.from`
    Part {
        name: &'t str,
        name_span: Range<usize>,
        part: &'t str,
        part_span: Range<usize>,
    },
    Number(i64),
    Date(PartialDate),
    Quoted(&'t str),
    List(Vec<Node<'t>>),
    Call {
        function: &'t str,
        function_span: Range<usize>,
        arguments: Vec<Node<'t>>,
    },
    And(Vec<Node<'t>>),
    Or(Vec<Node<'t>>),
    Not(Box<Node<'t>>),
    Compare(Box<Node<'t>>, Compare, Box<Node<'t>>),
    In(Box<Node<'t>>, Box<Node<'t>>),
    Plus(Box<Node<'t>>, Box<Node<'t>>),
    Minus(Box<Node<'t>>, Box<Node<'t>>),
}

/// Reads a whole expression.
pub(super) fn parse_tree(text: &str) -> Result<Node<'_>, Trouble> {
    let tokens = lex(text)?;
    if tokens.is_empty() {
        return Err((ProblemKind::EmptyExpression, 0..text.len()));
    }
    let mut parser = Parser {
        text,
        tokens,
        next: 0,
        depth: 0,
    };
    let node = parser.either()?;
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(parser.unexpected()),
    }
}

struct Parser<'t> {
    text: &'t str,
    tokens: Vec<Token<'t>>,
    next: usize,
    depth: usize,
}

impl<'t> Parser<'t> {
    /// `a or b or c`
    fn either(&mut self) -> Result<Node<'t>, Trouble> {
        self.joined(&Word::Or, Self::both, What::Or)
    }

    /// `a and b and c`
    fn both(&mut self) -> Result<Node<'t>, Trouble> {
        self.joined(&Word::And, Self::negated, What::And)
    }

    fn joined(
        &mut self,
        by: &Word<'_>,
        part: impl Fn(&mut Self) -> Result<Node<'t>, Trouble>,
        join: impl Fn(Vec<Node<'t>>) -> What<'t>,
    ) -> Result<Node<'t>, Trouble> {
        let first = part(self)?;
        if !self.at(by) {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.take(by).is_some() {
            parts.push(part(self)?);
        }
        let span = cover(&parts);
        let height = parts.iter().map(|part| part.height).max().unwrap_or(0);
        node(join(parts), span, height)
    }

    fn negated(&mut self) -> Result<Node<'t>, Trouble> {
        let Some(not) = self.take(&Word::Not) else {
            return self.compared();
        };
        let inner = self.deeper(&not, Self::negated)?;
        let (span, height) = (not.start..inner.span.end, inner.height);
        node(What::Not(Box::new(inner)), span, height)
    }

    fn compared(&mut self) -> Result<Node<'t>, Trouble> {
        let left = self.sum()?;
        if let Some(trouble) = self.not_in(&left) {
            return Err(trouble);
        }
        if self.take(&Word::In).is_some() {
            if let Some(trouble) = self.list_without_brackets() {
                return Err(trouble);
            }
            let right = if self.at(&Word::OpenList) {
                self.list()?
            } else {
                self.sum()?
            };
            return pair(left, right, What::In);
        }
        let Some(Token {
            word: Word::Compare(compare),
            ..
        }) = self.peek()
        else {
            return Ok(left);
        };
        let compare = *compare;
        self.next += 1;
        let right = self.sum()?;
        pair(left, right, |left, right| {
            What::Compare(left, compare, right)
        })
    }

    fn sum(&mut self) -> Result<Node<'t>, Trouble> {
        let mut left = self.operand()?;
        loop {
            if self.take(&Word::Plus).is_some() {
                left = pair(left, self.operand()?, What::Plus)?;
            } else if self.take(&Word::Minus).is_some() {
                left = pair(left, self.operand()?, What::Minus)?;
            } else {
                return Ok(left);
            }
        }
    }

    fn operand(&mut self) -> Result<Node<'t>, Trouble> {
        if let Some(open) = self.take(&Word::Open) {
            let inner = self.deeper(&open, Self::either)?;
            let close = self.expect(&Word::Close)?;
            return Ok(Node {
                span: open.start..close.end,
                ..inner
            });
        }
        let Some(Token {
            word: Word::Name(name),
            span,
        }) = self.peek()
        else {
            return self.literal();
        };
        let (name, span) = (*name, span.clone());
        self.next += 1;
        if let Some(open) = self.take(&Word::Open) {
            return self.call(name, span, &open);
        }
        if self.take(&Word::Dot).is_some() {
            let Some(Token {
                word: Word::Name(part),
                span: part_span,
            }) = self.peek()
            else {
                return Err(self.unexpected());
            };
            let (part, part_span) = (*part, part_span.clone());
            self.next += 1;
            let whole = span.start..part_span.end;
            let what = What::Part {
                name,
                name_span: span,
                part,
                part_span,
            };
            return node(what, whole, 0);
        }
        node(What::Name(name), span, 0)
    }

    fn call(
        &mut self,
        function: &'t str,
        function_span: Range<usize>,
        open: &Range<usize>,
    ) -> Result<Node<'t>, Trouble> {
        let mut arguments = Vec::new();
        let mut height = 0;
        if !self.at(&Word::Close) {
            loop {
                let argument = self.deeper(open, Self::either)?;
                height = height.max(argument.height);
                arguments.push(argument);
                if self.take(&Word::Comma).is_none() {
                    break;
                }
            }
        }
        let close = self.end_of_items(&Word::Close)?;
        let span = function_span.start..close.end;
        let what = What::Call {
            function,
            function_span,
            arguments,
        };
        node(what, span, height)
    }

    /// A list has only names and constants, so it cannot nest.
    fn list(&mut self) -> Result<Node<'t>, Trouble> {
        let open = self.expect(&Word::OpenList)?;
        let mut items = Vec::new();
        while !self.at(&Word::CloseList) {
            if let Some(Token {
                word: Word::Name(name),
                span,
            }) = self.peek()
            {
                let item = node(What::Name(name), span.clone(), 0)?;
                self.next += 1;
                items.push(item);
            } else {
                items.push(self.literal()?);
            }
            if self.take(&Word::Comma).is_none() {
                break;
            }
        }
        let close = self.end_of_items(&Word::CloseList)?;
        node(What::List(items), open.start..close.end, 0)
    }

    fn literal(&mut self) -> Result<Node<'t>, Trouble> {
        let minus = self.take(&Word::Minus);
        let Some(token) = self.peek() else {
            return Err(self.unexpected());
        };
        let what = match (&token.word, &minus) {
            (Word::Number(number), None) => What::Number(*number),
            (Word::Number(number), Some(_)) => What::Number(-*number),
            (Word::Date(date), None) => What::Date(*date),
            (Word::Quoted(text), None) => What::Quoted(text),
            (Word::OpenList, None) => return self.list(),
            (
                Word::Date(_)
                | Word::Quoted(_)
                | Word::Name(_)
                | Word::Compare(_)
                | Word::And
                | Word::Or
                | Word::Not
                | Word::In
                | Word::Plus
                | Word::Minus
                | Word::Dot
                | Word::Comma
                | Word::Open
                | Word::Close
                | Word::OpenList
                | Word::CloseList,
                _,
            ) => return Err(self.unexpected()),
        };
        let start = minus.map_or(token.span.start, |minus| minus.start);
        let span = start..token.span.end;
        self.next += 1;
        node(what, span, 0)
    }

    fn deeper(
        &mut self,
        at: &Range<usize>,
        part: impl Fn(&mut Self) -> Result<Node<'t>, Trouble>,
    ) -> Result<Node<'t>, Trouble> {
        if self.depth >= NESTING_LIMIT {
            return Err(too_deep(at.clone()));
        }
        self.depth += 1;
        let inner = part(self);
        self.depth -= 1;
        inner
    }

    fn peek(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.next)
    }

    fn at(&self, word: &Word<'_>) -> bool {
        self.peek().is_some_and(|token| token.word == *word)
    }

    fn take(&mut self, word: &Word<'_>) -> Option<Range<usize>> {
        let span = self
            .peek()
            .filter(|token| token.word == *word)
            .map(|token| token.span.clone())?;
        self.next += 1;
        Some(span)
    }

    fn expect(&mut self, word: &Word<'_>) -> Result<Range<usize>, Trouble> {
        self.take(word).ok_or_else(|| self.lacking(word, false))
    }

    /// The same for what closes a row of parts with commas between them.
    fn end_of_items(&mut self, word: &Word<'_>) -> Result<Range<usize>, Trouble> {
        self.take(word).ok_or_else(|| self.lacking(word, true))
    }

    /// Says that something else stands where a sign should close what was opened, and which sign is missing there.
    fn lacking(&self, word: &Word<'_>, among_items: bool) -> Trouble {
        let (mut kind, span) = self.unexpected();
        let begins_item = self.peek().is_some_and(|token| {
            matches!(
                token.word,
                Word::Name(_) | Word::Number(_) | Word::Date(_) | Word::Quoted(_)
            ) || (token.word == Word::Or && *word == Word::CloseList)
        });
        if let ProblemKind::UnexpectedEnd { missing } = &mut kind {
            let closing = [(Word::Close, ")"), (Word::CloseList, "]")];
            let mut closing = closing.into_iter();
            *missing = closing.find_map(|(it, sign)| (it == *word).then_some(sign));
        }
        if let ProblemKind::UnexpectedToken { missing, .. } = &mut kind
            && among_items
            && begins_item
        {
            *missing = Some(",");
        }
        (kind, span)
    }

    /// Returns where a number stands that has a comma before its decimals, if that is what was not expected.
    fn decimal_comma(&self) -> Option<Range<usize>> {
        let comma = self.peek().filter(|token| token.word == Word::Comma)?;
        let before = self.tokens.get(self.next.checked_sub(1)?)?;
        let after = self.tokens.get(self.next + 1)?;
        let are_numbers = [before, after]
            .into_iter()
            .all(|token| matches!(token.word, Word::Number(_)));
        let are_one = before.span.end == comma.span.start && comma.span.end == after.span.start;
        (are_numbers && are_one).then_some(before.span.start..after.span.end)
    }

    fn unexpected(&self) -> Trouble {
        // `a och b` stops at `och`, and `inte a` at what comes after it.
        let before = self.next.checked_sub(1).and_then(|at| self.tokens.get(at));
        let is_told = |token: &&Token<'_>, joins: bool| match token.word {
            Word::Name(name) => {
                meant_by(name).filter(|(_, meant)| (*meant != "not") == joins && !is_truth(meant))
            }
            Word::Number(_)
            | Word::Date(_)
            | Word::Quoted(_)
            | Word::Compare(_)
            | Word::And
            | Word::Or
            | Word::Not
            | Word::In
            | Word::Plus
            | Word::Minus
            | Word::Dot
            | Word::Comma
            | Word::Open
            | Word::Close
            | Word::OpenList
            | Word::CloseList => None,
        };
        for (token, joins) in [(self.peek(), true), (before, false)] {
            if let Some(token) = token
                && let Some((sign, instead)) = is_told(&token, joins)
            {
                return (ProblemKind::WrongSign { sign, instead }, token.span.clone());
            }
        }
        if let Some(span) = self.decimal_comma() {
            let text = self.text.get(span.clone()).unwrap_or_default().into();
            return (ProblemKind::BadNumber { text }, span);
        }
        let Some(token) = self.peek() else {
            let end = self.tokens.last().map_or(0, |token| token.span.end);
            return (ProblemKind::UnexpectedEnd { missing: None }, end..end);
        };
        if let Some(trouble) = before.and_then(|before| self.parted(before)) {
            return trouble;
        }
        let text = self.text.get(token.span.clone()).unwrap_or_default();
        let token_text = text.into();
        (
            ProblemKind::UnexpectedToken {
                token: token_text,
                missing: None,
            },
            token.span.clone(),
        )
    }
}

impl Parser<'_> {
    /// Takes a number whose thousands are parted by spaces or commas for one that is written wrong: `12 345`, `12,345`.
    fn parted(&self, first: &Token<'_>) -> Option<Trouble> {
        let Word::Number(_) = first.word else {
            return None;
        };
        let rest = self.text.get(first.span.start..)?;
        let belongs = |it: char| it.is_ascii_digit() || matches!(it, ' ' | ',' | '.');
        let end = rest.find(|it| !belongs(it)).unwrap_or(rest.len());
        let text = rest.get(..end)?.trim_end_matches([' ', ',', '.']);
        amount::parted(text)?;
        let span = first.span.start..first.span.start + text.len();
        Some((ProblemKind::BadNumber { text: text.into() }, span))
    }
}

fn is_truth(word: &str) -> bool {
    matches!(word, "yes" | "no")
}

/// Makes a node, one higher than the highest below it.
fn node(what: What<'_>, span: Range<usize>, height_below: usize) -> Result<Node<'_>, Trouble> {
    if height_below >= NESTING_LIMIT {
        return Err(too_deep(span));
    }
    Ok(Node {
        what,
        span,
        height: height_below + 1,
    })
}

fn pair<'t>(
    left: Node<'t>,
    right: Node<'t>,
    join: impl Fn(Box<Node<'t>>, Box<Node<'t>>) -> What<'t>,
) -> Result<Node<'t>, Trouble> {
    let span = left.span.start..right.span.end;
    let height = left.height.max(right.height);
    node(join(Box::new(left), Box::new(right)), span, height)
}

fn cover(parts: &[Node<'_>]) -> Range<usize> {
    let start = parts.first().map_or(0, |part| part.span.start);
    let end = parts.last().map_or(0, |part| part.span.end);
    start..end
}

fn too_deep(span: Range<usize>) -> Trouble {
    (
        ProblemKind::NestedTooDeep {
            limit: NESTING_LIMIT,
        },
        span,
    )
}
