//! The words of an expression, each with its place.

use std::ops::Range;

use crate::engine::expr::Compare;
use crate::engine::form::amount;
use crate::engine::form::problem::{ProblemKind, Sort};
use crate::engine::time::{PartialDate, usual};

/// What is wrong, and where in the expression.
pub(super) type Trouble = (ProblemKind, Range<usize>);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word<'t> {
    Name(&'t str),
    /// In thousandths.
    Number(i64),
    Date(PartialDate),
    Quoted(&'t str),
    Compare(Compare),
    And,
    Or,
    Not,
    In,
    Plus,
    Minus,
    Dot,
    Comma,
    Open,
    Close,
    OpenList,
    CloseList,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) word: Word<'t>,
    pub(super) span: Range<usize>,
}

/// Divides an expression into its words.
pub(super) fn lex(text: &str) -> Result<Vec<Token<'_>>, Trouble> {
    let mut tokens = Vec::new();
    let mut at = 0;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        at += rest.len() - trimmed.len();
        if trimmed.is_empty() {
            return Ok(tokens);
        }
        let (word, length) =
            first_word(trimmed).map_err(|(kind, length)| (kind, at..at + length))?;
        tokens.push(Token {
            word,
            span: at..at + length,
        });
        at += length;
    }
}

/// Returns the names that stand in an expression, as far as it can be read.
pub(in crate::engine) fn names_in(text: &str) -> Vec<&str> {
    let tokens = lex(text).unwrap_or_default();
    let names = tokens.into_iter().filter_map(|token| {
        if let Word::Name(name) = token.word {
            Some(name)
        } else {
            None
        }
    });
    names.collect()
}

/// The signs of the language; the longer ones come first.
const SIGNS: [(&str, Word<'static>); 15] = [
    ("==", Word::Compare(Compare::Equal)),
    ("!=", Word::Compare(Compare::NotEqual)),
    ("<=", Word::Compare(Compare::AtMost)),
    (">=", Word::Compare(Compare::AtLeast)),
    ("<", Word::Compare(Compare::Less)),
    (">", Word::Compare(Compare::More)),
    ("+", Word::Plus),
    ("-", Word::Minus),
    (".", Word::Dot),
    (",", Word::Comma),
    ("(", Word::Open),
    (")", Word::Close),
    ("[", Word::OpenList),
    ("]", Word::CloseList),
    ("−", Word::Minus),
];

/// Signs of other languages and what to write instead.
const WRONG_SIGNS: [(&str, &str); 15] = [
    ("===", "=="),
    ("=>", ">="),
    ("=<", "<="),
    ("=", "=="),
    ("<>", "!="),
    ("≠", "!="),
    ("≤", "<="),
    ("≥", ">="),
    ("&&", "and"),
    ("||", "or"),
    ("!", "not"),
    ("”", "'"),
    ("“", "'"),
    ("’", "'"),
    ("‘", "'"),
];

/// Words of other languages, or with capital letters, and what to write instead. They may be names of a form's own; where
/// they are, they mean that.
const WRONG_WORDS: [(&str, &str); 32] = [
    ("och", "and"),
    ("Och", "and"),
    ("OCH", "and"),
    ("samt", "and"),
    ("AND", "and"),
    ("And", "and"),
    ("eller", "or"),
    ("Eller", "or"),
    ("ELLER", "or"),
    ("OR", "or"),
    ("Or", "or"),
    ("inte", "not"),
    ("Inte", "not"),
    ("INTE", "not"),
    ("ej", "not"),
    ("icke", "not"),
    ("NOT", "not"),
    ("Not", "not"),
    ("IN", "in"),
    ("In", "in"),
    ("ja", "yes"),
    ("Ja", "yes"),
    ("JA", "yes"),
    ("Yes", "yes"),
    ("YES", "yes"),
    ("true", "yes"),
    ("sant", "yes"),
    ("nej", "no"),
    ("Nej", "no"),
    ("No", "no"),
    ("false", "no"),
    ("falskt", "no"),
];

/// Returns a word that is used so often for one of the language's own that it was surely meant, and that one.
pub(super) fn meant_by(word: &str) -> Option<(&'static str, &'static str)> {
    WRONG_WORDS
        .iter()
        .find(|(wrong, _)| *wrong == word)
        .copied()
}

fn first_word(text: &str) -> Result<(Word<'_>, usize), (ProblemKind, usize)> {
    let Some(first) = text.chars().next() else {
        return Err((ProblemKind::UnexpectedEnd { missing: None }, 0));
    };
    if first.is_ascii_digit() || first == '~' {
        return number_or_date(text);
    }
    if is_of_name(first) {
        let name = leading(text, is_of_name);
        let word = match name {
            "and" => Word::And,
            "or" => Word::Or,
            "not" => Word::Not,
            "in" => Word::In,
            _ => Word::Name(name),
        };
        return Ok((word, name.len()));
    }
    if first == '"' || first == '\'' {
        let inner = text.get(1..).unwrap_or_default();
        return match inner.split_once(first) {
            Some((quoted, _)) => Ok((Word::Quoted(quoted), quoted.len() + 2)),
            None => Err((ProblemKind::UnclosedQuote, text.len())),
        };
    }
    if let Some(list) = list_in_braces(text) {
        return Err(list);
    }
    let wrong = WRONG_SIGNS.iter().find(|(sign, _)| text.starts_with(sign));
    let right = SIGNS.iter().find(|(sign, _)| text.starts_with(sign));
    match (right, wrong) {
        // `==` is right although `=` is wrong; `===` is wrong although `==` is right.
        (Some((sign, word)), wrong) if wrong.is_none_or(|(wrong, _)| wrong.len() < sign.len()) => {
            Ok((word.clone(), sign.len()))
        }
        (_, Some(&(sign, instead))) => Err((ProblemKind::WrongSign { sign, instead }, sign.len())),
        (_, None) => Err((
            ProblemKind::UnexpectedCharacter { character: first },
            first.len_utf8(),
        )),
    }
}

/// Says how a list is written that stands in braces.
fn list_in_braces(text: &str) -> Option<(ProblemKind, usize)> {
    let (inner, _) = text.strip_prefix('{')?.split_once('}')?;
    let is_of_list = |it: char| is_of_name(it) || matches!(it, ' ' | ',' | '"' | '\'' | '-' | '.');
    let is_list = !inner.trim().is_empty() && inner.chars().all(is_of_list);
    let mismatch = ProblemKind::TypeMismatch {
        expected: Sort::List,
        found: Sort::Name,
        nearest: Some(format!("[{}]", inner.trim()).into()),
    };
    is_list.then(|| (mismatch, inner.len() + 2))
}

/// A number, or a date if it begins with `~` or like `2026-07`.
fn number_or_date(text: &str) -> Result<(Word<'_>, usize), (ProblemKind, usize)> {
    if let Some(usual) = usual::begins(text) {
        let written = text.get(..usual.length).unwrap_or(text);
        return Err((ProblemKind::bad_date(written), usual.length));
    }
    let like_date = leading(text, |it| it.is_ascii_digit() || it == '-' || it == '~');
    let mut bytes = like_date.bytes();
    let is_digits = |bytes: &mut std::str::Bytes<'_>, n_digits: usize| {
        let digits = bytes.take(n_digits).filter(u8::is_ascii_digit);
        digits.count() == n_digits
    };
    let is_date = like_date.starts_with('~')
        || is_digits(&mut bytes, 4) && bytes.next() == Some(b'-') && is_digits(&mut bytes, 2);
    if is_date {
        return match PartialDate::parse(like_date) {
            Some(date) => Ok((Word::Date(date), like_date.len())),
            None => Err((ProblemKind::bad_date(like_date), like_date.len())),
        };
    }
    let digits = leading(text, |it| it.is_ascii_digit());
    let after = text.get(digits.len()..).unwrap_or_default();
    let mut length = digits.len();
    if let Some(decimals) = after.strip_prefix('.') {
        length += 1 + leading(decimals, |it| it.is_ascii_digit()).len();
    }
    // `12abc` is neither a number nor a name.
    let tail = leading(text.get(length..).unwrap_or_default(), is_of_name);
    let whole = text.get(..length + tail.len()).unwrap_or(text);
    match amount::read(whole, 3) {
        Some(number) => Ok((Word::Number(number), whole.len())),
        None => Err((ProblemKind::BadNumber { text: whole.into() }, whole.len())),
    }
}

/// Ids are ASCII; other letters are taken along so that the whole wrong name is shown.
fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn leading(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let end = text.find(|it| !belongs(it)).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}
