//! One resource of messages: checked for depth before it is parsed, parsed once, with its problems by line.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::{ControlFlow, Range};
use std::rc::Rc;

use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;

use super::super::language::Language;

/// Braces within braces beyond this are refused: the parser calls itself for each and would run out of stack.
const MAX_DEPTH: usize = 16;

/// What is wrong with a resource, for whoever wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogProblem {
    pub language: Language,
    pub resource: String,
    /// Counted from 1.
    pub line: usize,
    pub kind: CatalogProblemKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogProblemKind {
    /// Braces within braces beyond any use; nothing of the resource is used.
    TooDeep { most: usize },
    /// A control character or an override of direction; nothing of the resource is used.
    Forbidden { character: char },
    /// A part that is not Fluent; it is left out.
    Junk {
        /// What the parser expected, in its own words.
        reason: String,
        /// The line that it stumbled over.
        excerpt: String,
    },
    /// A message or term that there is already; the first one is used.
    Duplicate { id: String },
}

pub(super) struct Source {
    language: Language,
    resource: String,
    text: Cow<'static, str>,
    is_overriding: bool,
    parsed: OnceCell<Parsed>,
}

pub(super) struct Parsed {
    pub(super) resource: Rc<FluentResource>,
    pub(super) problems: Vec<CatalogProblem>,
}

impl Source {
    pub(super) fn new(
        language: Language,
        resource: &str,
        text: Cow<'static, str>,
        is_overriding: bool,
    ) -> Self {
        Self {
            language,
            resource: resource.to_owned(),
            text: without_mark(text),
            is_overriding,
            parsed: OnceCell::new(),
        }
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    pub(super) fn is_overriding(&self) -> bool {
        self.is_overriding
    }

    pub(super) fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| {
            if let Some(problem) = self.refusal() {
                return Parsed {
                    resource: Rc::new(parse("").0),
                    problems: vec![problem],
                };
            }
            let (resource, errors) = parse(&self.text);
            let told = errors.iter().take(MOST_TOLD);
            let problems = told.map(|error| self.junk(error)).collect();
            Parsed {
                resource: Rc::new(resource),
                problems,
            }
        })
    }

    /// Calls with each message id and each `message.attribute`.
    pub(super) fn each_id(&self, mut each: impl FnMut(String)) {
        for entry in self.parsed().resource.entries() {
            if let Entry::Message(message) = entry {
                if message.value.is_some() {
                    each(message.id.name.to_owned());
                }
                for attribute in &message.attributes {
                    each(format!("{}.{}", message.id.name, attribute.id.name));
                }
            }
        }
    }

    /// The problem for an id that was refused because there is one already.
    pub(super) fn duplicate(&self, error: &FluentError) -> Option<CatalogProblem> {
        let FluentError::Overriding { id, .. } = error else {
            return None;
        };
        let defines = |line: &str| {
            line.strip_prefix('-')
                .unwrap_or(line)
                .strip_prefix(id.as_str())
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let line = self
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| defines(line))
            .last()
            .map_or(1, |(n, _)| n + 1);
        Some(CatalogProblem {
            language: self.language,
            resource: self.resource.clone(),
            line,
            kind: CatalogProblemKind::Duplicate { id: id.clone() },
        })
    }

    fn refusal(&self) -> Option<CatalogProblem> {
        let (at, kind) = refusal(&self.text)?;
        Some(self.problem(at, kind))
    }

    fn junk(&self, error: &ParserError) -> CatalogProblem {
        let at = error.pos.start.min(self.text.len());
        let before = self
            .text
            .bytes()
            .take(at)
            .rev()
            .take_while(|b| *b != b'\n')
            .count();
        let excerpt = self
            .text
            .get(at - before..)
            .and_then(|line| line.lines().next())
            .unwrap_or_default();
        self.problem(
            at,
            CatalogProblemKind::Junk {
                reason: error.kind.to_string(),
                excerpt: excerpt.to_owned(),
            },
        )
    }

    fn problem(&self, at: usize, kind: CatalogProblemKind) -> CatalogProblem {
        CatalogProblem {
            language: self.language,
            resource: self.resource.clone(),
            line: 1 + self.text.bytes().take(at).filter(|b| *b == b'\n').count(),
            kind,
        }
    }
}

/// Editors on Windows begin a file with a mark that no one sees, and that no message begins with.
fn without_mark(text: Cow<'static, str>) -> Cow<'static, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Cow::Owned(text) => Cow::Owned(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }),
    }
}

/// Where and why a resource is not even parsed, if there is a reason.
pub(in crate::text) fn refusal(text: &str) -> Option<(usize, CatalogProblemKind)> {
    if let Some((at, character)) = forbidden(text) {
        return Some((at, CatalogProblemKind::Forbidden { character }));
    }
    too_deep(text).map(|at| (at, CatalogProblemKind::TooDeep { most: MAX_DEPTH }))
}

/// More problems of a resource than these are not told: each takes a look through the whole of it.
pub(super) const MOST_TOLD: usize = 200;

fn parse(text: &str) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(readable(text).into_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    }
}

/// The text as the parser can read it, at the same length.
///
/// Where a letter beyond ASCII stands in the place of a digit of `\u0000` or `\U000000` within a literal, the parser cuts through
/// it and panics. There it finds something else that is no digit, and says that the escape is none.
pub(in crate::text) fn readable(text: &str) -> Cow<'_, str> {
    let mut strokes = text.match_indices('\\');
    if !strokes.any(|(at, _)| cut_letter(text, at).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut letters: Vec<Range<usize>> = Vec::new();
    let _end = walk(text, |at, _, in_literal| {
        letters.extend(cut_letter(text, at).filter(|_| in_literal));
        ControlFlow::Continue(())
    });
    let mut readable = text.to_owned();
    for letter in letters {
        readable.replace_range(letter.clone(), &"?".repeat(letter.len()));
    }
    Cow::Owned(readable)
}

/// The letter beyond ASCII that cuts off an escape that begins here, if one does.
fn cut_letter(text: &str, at: usize) -> Option<Range<usize>> {
    let (kind, digits) = text.get(at..)?.strip_prefix('\\')?.split_at_checked(1)?;
    let n_digits = match kind {
        "u" => 4,
        "U" => 6,
        _ => return None,
    };
    let is_digit = |c: &char| c.is_ascii_hexdigit();
    let n = digits.chars().take(n_digits).take_while(is_digit).count();
    let next = digits.chars().nth(n).filter(|it| !it.is_ascii())?;
    let start = at + 2 + n;
    (n < n_digits).then(|| start..start + next.len_utf8())
}

/// The first character that no text for people has, but an attempt to steer a terminal or to disguise a text.
pub(in crate::text) fn forbidden(text: &str) -> Option<(usize, char)> {
    let is_forbidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{202A}'..='\u{202E}')
    };
    text.char_indices().find(|(_, c)| is_forbidden(*c))
}

/// What the parser is inside of, one for each time that it has called itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// A placeable, where quotes begin a literal.
    Expression,
    /// The text of a variant, where quotes are only quotes.
    Variant,
    /// The arguments of a function or term.
    Arguments,
}

/// The byte at which braces and parentheses stand too deep in one another, if they do anywhere.
fn too_deep(text: &str) -> Option<usize> {
    walk(text, |at, depth, _| {
        if depth > MAX_DEPTH {
            ControlFlow::Break(at)
        } else {
            ControlFlow::Continue(())
        }
    })
}

/// Follows the parser through a text, and tells of each byte behind which it is how deep, and whether the byte stands in a literal (an
/// escaped one is not told of). Ends with the byte at which it is told to stop.
///
/// It follows the grammar closely enough that no text can hide its depth, for example behind a quote or a bracket.
fn walk(
    text: &str,
    mut see: impl FnMut(usize, usize, bool) -> ControlFlow<usize>,
) -> Option<usize> {
    let mut inside: Vec<Inside> = Vec::new();
    let mut at_line = 0;
    for line in text.split_inclusive('\n') {
        // The parser gives up an unfinished message where the next one or a comment begins, and so does this count.
        let is_comment = line.starts_with('#');
        if is_comment || begins_message(line) {
            inside.clear();
        }
        if let Some(top @ Inside::Variant) = inside.last_mut()
            && line.trim_start().starts_with(['[', '*'])
        {
            *top = Inside::Expression;
        }
        let mut in_literal = false;
        let mut escaped = false;
        for (n, byte) in line.bytes().enumerate() {
            if is_comment {
                break;
            }
            if std::mem::take(&mut escaped) {
                continue;
            }
            let in_text = matches!(inside.last(), None | Some(Inside::Variant));
            match byte {
                b'\\' if in_literal => escaped = true,
                b'"' if !in_text => in_literal = !in_literal,
                _ if in_literal => {}
                b'{' => inside.push(Inside::Expression),
                b'}' => while inside.pop() == Some(Inside::Arguments) {},
                b'(' if !in_text => inside.push(Inside::Arguments),
                b')' if inside.last() == Some(&Inside::Arguments) => {
                    inside.pop();
                }
                b']' => {
                    if let Some(top @ Inside::Expression) = inside.last_mut() {
                        *top = Inside::Variant;
                    }
                }
                _ => {}
            }
            if let ControlFlow::Break(at) = see(at_line + n, inside.len(), in_literal) {
                return Some(at);
            }
        }
        at_line += line.len();
    }
    None
}

/// Where the lines begin that begin inside braces.
pub(in crate::text) fn lines_within_braces(text: &str) -> BTreeSet<usize> {
    let mut lines = BTreeSet::new();
    walk(text, |at, depth, _| {
        if depth > 0 && text.as_bytes().get(at) == Some(&b'\n') {
            lines.insert(at + 1);
        }
        ControlFlow::Continue(())
    });
    lines
}

/// Whether a line begins a message or term (`id =`), which cannot happen inside braces.
pub(in crate::text) fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}
