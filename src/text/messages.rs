//! What a file of messages says, message by message, with the place of everything: for whoever checks it.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use super::catalog::{CatalogProblemKind, refusal};

/// A file of messages, as far as it can be read.
#[derive(Debug, Default)]
pub struct Messages {
    pub texts: Vec<Text>,
    /// The names of the terms that are there.
    pub terms: Vec<String>,
    pub faults: Vec<Fault>,
}

/// A message, or one of its attributes.
#[derive(Debug)]
pub struct Text {
    /// `id` or `id.attribute`.
    pub id: String,
    /// Where its name stands.
    pub span: Range<usize>,
    /// What it wants to have filled in, and where; a name may stand more than once.
    pub variables: Vec<(String, Range<usize>)>,
    /// The messages that it quotes, `id` or `id.attribute`, and where.
    pub quotes: Vec<(String, Range<usize>)>,
    /// The terms and functions that it calls, and where.
    pub calls: Vec<(Call, Range<usize>)>,
    /// What it asks by, each with a branch that it is not the last resort of: `{ $n -> [one] … *[other] … }`.
    pub branches: Vec<Branch>,
}

/// Something that is worked out by Fluent itself and not filled in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// `{ -name }`.
    Term(String),
    /// `{ NAME() }`.
    Function(String),
}

/// A branch of a choice between texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    pub variable: String,
    pub key: String,
    pub span: Range<usize>,
}

/// Something that is not used because of how it is written.
#[derive(Debug)]
pub struct Fault {
    pub span: Range<usize>,
    pub kind: FaultKind,
}

#[derive(Clone, Debug)]
pub enum FaultKind {
    /// Of the catalogue's kinds.
    Unusable(CatalogProblemKind),
    /// A message that there is already, and where the first one stands.
    Twice { id: String, first: Range<usize> },
}

impl Fault {
    /// Whether nothing of the file is used.
    pub fn is_of_whole(&self) -> bool {
        match &self.kind {
            FaultKind::Unusable(
                CatalogProblemKind::TooDeep { .. } | CatalogProblemKind::Forbidden { .. },
            ) => true,
            FaultKind::Unusable(
                CatalogProblemKind::Junk { .. } | CatalogProblemKind::Duplicate { .. },
            )
            | FaultKind::Twice { .. } => false,
        }
    }
}

/// More faults than these are not told apart.
const MOST_FAULTS: usize = 200;

/// Reads a file of messages. What cannot be read is told, and the rest is there.
pub fn read(source: &str) -> Messages {
    let mut messages = Messages::default();
    if let Some((at, kind)) = refusal(source) {
        let length = source.get(at..).and_then(|rest| rest.chars().next());
        messages.faults.push(Fault {
            span: at..at + length.map_or(0, char::len_utf8),
            kind: FaultKind::Unusable(kind),
        });
        return messages;
    }
    // Editors on Windows begin a file with a mark that no one sees.
    let readable = source.strip_prefix('\u{feff}').unwrap_or(source);
    let shift = source.len() - readable.len();
    let (resource, errors) = match parser::parse_runtime(readable) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors.into_iter().take(MOST_FAULTS) {
        messages.faults.push(Fault {
            span: broken_off(source, &(error.pos.start + shift..error.pos.end + shift)),
            kind: FaultKind::Unusable(CatalogProblemKind::Junk {
                reason: error.kind.to_string(),
                excerpt: String::new(),
            }),
        });
    }
    let mut first: HashMap<&str, Range<usize>> = HashMap::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                messages.terms.push(term.id.name.to_owned());
                continue;
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let id = message.id.name;
        let span = place(source, id);
        if let Some(first) = first.get(id) {
            if messages.faults.len() < MOST_FAULTS {
                let id = id.to_owned();
                let first = first.clone();
                let kind = FaultKind::Twice { id, first };
                messages.faults.push(Fault { span, kind });
            }
            continue;
        }
        first.insert(id, span.clone());
        if let Some(value) = &message.value {
            messages
                .texts
                .push(text(source, id.to_owned(), span, value));
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let id = format!("{id}.{name}");
            let span = place(source, name);
            messages
                .texts
                .push(text(source, id, span, &attribute.value));
        }
    }
    messages
}

fn text(source: &str, id: String, span: Range<usize>, pattern: &Pattern<&str>) -> Text {
    let mut text = Text {
        id,
        span,
        variables: Vec::new(),
        quotes: Vec::new(),
        calls: Vec::new(),
        branches: Vec::new(),
    };
    Walk {
        source,
        text: &mut text,
    }
    .pattern(pattern);
    text
}

/// Returns where a person would look: what broke off at the end of a line stands in that line.
fn broken_off(source: &str, at: &Range<usize>) -> Range<usize> {
    let before = source.get(..at.start).unwrap_or_default();
    let written = before.trim_end();
    let is_later = at.start >= source.len() || before.trim_end_matches(' ').len() > written.len();
    match written.char_indices().next_back() {
        Some((last, _)) if is_later => last..written.len(),
        Some(_) | None => at.clone(),
    }
}

/// Returns where a part of a text stands in it.
fn place(source: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr().addr()).saturating_sub(source.as_ptr().addr());
    start..start + part.len()
}

struct Walk<'a> {
    source: &'a str,
    text: &'a mut Text,
}

/// The depth was checked before the messages were parsed.
impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let (
                        InlineExpression::VariableReference { id },
                        VariantKey::Identifier { name },
                        false,
                    ) = (selector, &variant.key, variant.default)
                    {
                        self.text.branches.push(Branch {
                            variable: id.name.to_owned(),
                            key: (*name).to_owned(),
                            span: place(self.source, name),
                        });
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::MessageReference { id, attribute } => {
                let whole = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                let span = place(self.source, id.name);
                self.text.quotes.push((whole, span));
            }
            InlineExpression::VariableReference { id } => {
                let span = place(self.source, id.name);
                self.text.variables.push((id.name.to_owned(), span));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let call = Call::Function(id.name.to_owned());
                self.text.calls.push((call, place(self.source, id.name)));
                self.arguments(arguments);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let call = Call::Term(id.name.to_owned());
                self.text.calls.push((call, place(self.source, id.name)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn everything_has_its_place() {
        let source = "# a comment\nwish = Var det { $place }?\n    .own = Ja, { $n ->\n        [one] en\n       *[other] { $n }\n    }\nwish = igen\n\nbad = { $x\n";
        let messages = read(source);
        let told: Vec<_> = messages
            .texts
            .iter()
            .map(|text| {
                let variables = text.variables.iter();
                let variables = variables.map(|(name, span)| (&**name, source.get(span.clone())));
                (
                    &*text.id,
                    source.get(text.span.clone()),
                    variables.collect(),
                )
            })
            .collect();
        let expected = [
            ("wish", Some("wish"), vec![("place", Some("place"))]),
            (
                "wish.own",
                Some("own"),
                vec![("n", Some("n")), ("n", Some("n"))],
            ),
        ];
        assert_eq!(told, expected);
        let faults: Vec<usize> = messages
            .faults
            .iter()
            .map(|it| source.get(..it.span.start).unwrap().matches('\n').count() + 1)
            .collect();
        assert_eq!(faults, [9, 7]);
    }
}
