//! What a file of messages says, message by message, with the place of everything: for whoever checks it.

use std::collections::{HashMap, HashSet, hash_map};
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalog::{CatalogProblemKind, readable, refusal};

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
    /// What is written as something to be filled in, and stands outside of braces: `$name`, which is shown as it is.
    pub bare: Vec<(String, Range<usize>)>,
    /// The messages that it quotes, `id` or `id.attribute`, and where.
    pub quotes: Vec<(String, Range<usize>)>,
    /// The terms and functions that it calls, and where.
    pub calls: Vec<(Call, Range<usize>)>,
    /// Its own words, and where; also those that stand within quotation marks in braces, as they are shown.
    pub words: Vec<(String, Range<usize>)>,
    /// What it chooses between by something that is filled in.
    pub choices: Vec<Choice>,
    /// All that it can say, each choice once with each other, as far as anyone reads them.
    pub variants: Vec<String>,
    /// So many columns there are for it where it is shown, if its comment says so: `# max 14`, or `# .key max 14` for a part.
    pub most_cols: Option<usize>,
}

/// `{ $n -> [one] … *[other] … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is filled in, as itself or as a number: `$n` or `NUMBER($n)`.
    pub variable: String,
    /// The names of all its branches, numbers among them.
    pub keys: Vec<String>,
    /// The last resort, which is one of them.
    pub default: String,
    pub default_at: usize,
    /// Where the first branch stands.
    pub span: Range<usize>,
    /// Where the name of each branch stands.
    pub places: Vec<Range<usize>>,
    /// The answers that are known where it stands, because it stands in `{ $told_known -> [yes] … }`.
    pub known: Vec<String>,
}

/// Something that is worked out by Fluent itself and not filled in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// `{ -name }`.
    Term(String),
    /// `{ NAME() }`.
    Function(String),
    /// `{ NAME() }` with nothing in it, of a function that needs something.
    OfNothing(String),
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
    /// A text that there is already, and where the first one stands.
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

impl Fault {
    /// Whether something that is written is not a text because it could not be read.
    pub fn is_unread(&self) -> bool {
        matches!(
            self.kind,
            FaultKind::Unusable(CatalogProblemKind::Junk { .. })
        )
    }
}

/// Returns what a file looks like it names, whether it could be read or not: `told` of a line that begins so, and `told.own` of a
/// line `.own` below it.
pub fn written_ids(source: &str) -> HashSet<String> {
    let name_of = |text: &str| -> String {
        let is_of_name = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-');
        text.chars().take_while(is_of_name).collect()
    };
    let mut written = HashSet::new();
    let mut message = String::new();
    for line in source.lines() {
        let inner = line.trim_start();
        let name = name_of(inner.strip_prefix('.').unwrap_or(inner));
        if name.is_empty() {
            continue;
        }
        if inner.starts_with('.') {
            written.insert(format!("{message}.{name}"));
        } else if inner.len() == line.len() {
            written.insert(name.clone());
            message = name;
        }
    }
    written
}

/// What stands for whatever is filled in: isolated, as the catalogue does it.
const FILLED: &str = "\u{2068}17\u{2069}";

/// Ends the name of the variable that says whether an answer is known.
const KNOWN: &str = "_known";

/// More variants of one text than anyone reads.
const MOST_VARIANTS: usize = 60;

/// Of longer ones, together, only the first variant of each choice is added.
const MOST_COPIED_BYTES: usize = 64 * 1024;

/// More faults than these are not told apart.
const MOST_FAULTS: usize = 200;

/// Returns the id of the message that a text is, or is an attribute of.
pub fn message_of(id: &str) -> &str {
    id.split('.').next().unwrap_or(id)
}

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
    let (written, source) = (source, &*readable(source));
    // Editors on Windows begin a file with a mark that no one sees.
    let unmarked = source.strip_prefix('\u{feff}').unwrap_or(source);
    let shift = source.len() - unmarked.len();
    let (resource, errors) = match parser::parse_runtime(unmarked) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors.into_iter().take(MOST_FAULTS) {
        let at = error.pos.start + shift..error.pos.end + shift;
        let is_of_entry = error.slice.is_some_and(|it| it.start == error.pos.start);
        messages.faults.push(Fault {
            span: if is_of_entry {
                first_line(written, &at)
            } else {
                broken_off(written, &at)
            },
            kind: FaultKind::Unusable(CatalogProblemKind::Junk {
                reason: error.kind.to_string(),
                excerpt: String::new(),
            }),
        });
    }
    let mut first: HashMap<String, Range<usize>> = HashMap::new();
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
        if messages.is_there_already(&mut first, id.to_owned(), &span) {
            continue;
        }
        let above = comment_above(source, span.start);
        if let Some(value) = &message.value {
            let mut text = text(source, id.to_owned(), span, value);
            text.most_cols = most_cols(&above, None);
            messages.texts.push(text);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let id = format!("{id}.{name}");
            let span = place(source, name);
            if messages.is_there_already(&mut first, id.clone(), &span) {
                continue;
            }
            let mut text = text(source, id, span, &attribute.value);
            text.most_cols = most_cols(&above, Some(name));
            messages.texts.push(text);
        }
    }
    messages
}

impl Messages {
    /// Notes a text, or tells that there is one of its name: then only the first is ever shown.
    fn is_there_already(
        &mut self,
        first: &mut HashMap<String, Range<usize>>,
        id: String,
        span: &Range<usize>,
    ) -> bool {
        match first.entry(id) {
            hash_map::Entry::Vacant(vacant) => {
                vacant.insert(span.clone());
                false
            }
            hash_map::Entry::Occupied(there) => {
                if self.faults.len() < MOST_FAULTS {
                    let kind = FaultKind::Twice {
                        id: there.key().clone(),
                        first: there.get().clone(),
                    };
                    let span = span.clone();
                    self.faults.push(Fault { span, kind });
                }
                true
            }
        }
    }
}

fn text(source: &str, id: String, span: Range<usize>, pattern: &Pattern<&str>) -> Text {
    let mut text = Text {
        id,
        span,
        variables: Vec::new(),
        bare: Vec::new(),
        quotes: Vec::new(),
        calls: Vec::new(),
        words: Vec::new(),
        choices: Vec::new(),
        variants: variants(pattern),
        most_cols: None,
    };
    Walk {
        source,
        text: &mut text,
        known: Vec::new(),
    }
    .pattern(pattern);
    text
}

/// Returns the lines of comment right above a message.
fn comment_above(source: &str, at: usize) -> Vec<&str> {
    let before = source.get(..at).unwrap_or_default();
    let lines = before.lines().rev();
    lines.map_while(|line| line.strip_prefix("# ")).collect()
}

/// Returns how many columns a comment grants to a message, or to a part of it.
fn most_cols(comment: &[&str], part: Option<&str>) -> Option<usize> {
    let named = part.map(|part| format!(".{part}"));
    comment.iter().find_map(|line| {
        let mut words = line.split_whitespace().peekable();
        let mut before = None;
        while let Some(word) = words.next() {
            if word == "max" && before.filter(|it: &&str| it.starts_with('.')) == named.as_deref() {
                let number = words.peek()?;
                return number.trim_end_matches(['.', ',']).parse().ok();
            }
            before = Some(word);
        }
        None
    })
}

/// Returns all that a pattern can say.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let said = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => filled(expression),
        };
        let n_bytes: usize = texts.iter().map(String::len).sum();
        // Most texts say one thing, and are not copied for each of their pieces; nor is what no real text is as long as.
        if let [more, rest @ ..] = said.as_slice()
            && (rest.is_empty() || n_bytes > MOST_COPIED_BYTES)
        {
            for text in &mut texts {
                text.push_str(more);
            }
        } else {
            texts = texts
                .iter()
                .flat_map(|text| said.iter().map(move |more| format!("{text}{more}")))
                .take(MOST_VARIANTS)
                .collect();
        }
    }
    texts
}

fn filled(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![unescape_unicode_to_string(value).into_owned()]
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => filled(expression),
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => vec![FILLED.to_owned()],
        Expression::Select { variants: all, .. } => all
            .iter()
            .flat_map(|variant| variants(&variant.value))
            .take(MOST_VARIANTS)
            .collect(),
    }
}

/// Returns the names behind dollar signs in words that begin at a place.
fn bare(words: &str, begin: usize) -> impl Iterator<Item = (String, Range<usize>)> + '_ {
    words.match_indices('$').filter_map(move |(at, sign)| {
        let rest = words.get(at + sign.len()..)?;
        let is_of_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
        let length = rest.find(|it| !is_of_name(it)).unwrap_or(rest.len());
        let name = rest.get(..length)?;
        let is_name = name.starts_with(|it: char| it.is_ascii_alphabetic());
        let start = begin + at;
        is_name.then(|| (name.to_owned(), start..start + sign.len() + length))
    })
}

/// Returns the name of a branch.
fn key<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Returns what a choice is made by, if that is filled in.
fn chosen_by<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(chosen_by)
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

/// Returns where a message begins of which all is wrong: what is written of it in its first line, or the first letter.
fn first_line(source: &str, at: &Range<usize>) -> Range<usize> {
    let rest = source.get(at.start..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let start = at.start + line.len() - line.trim_start().len();
    let is_whole = at.len() > 1;
    let end = if is_whole {
        at.start + line.trim_end().len()
    } else {
        source.ceil_char_boundary(start + 1)
    };
    start..end.max(start)
}

/// Returns where a person would look, in whole letters: what broke off at the end of a line stands in that line.
fn broken_off(source: &str, at: &Range<usize>) -> Range<usize> {
    let before = source.get(..at.start).unwrap_or_default();
    let written = before.trim_end();
    let is_later = at.start >= source.len() || before.trim_end_matches(' ').len() > written.len();
    match written.char_indices().next_back() {
        Some((last, _)) if is_later => last..written.len(),
        Some(_) | None => source.floor_char_boundary(at.start)..source.ceil_char_boundary(at.end),
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
    /// The answers that are known here.
    known: Vec<String>,
}

/// The depth was checked before the messages were parsed.
impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let span = place(self.source, value);
                    self.text.bare.extend(bare(value, span.start));
                    self.text.words.push(((*value).to_owned(), span));
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let default_at = variants.iter().position(|variant| variant.default);
                let variable = chosen_by(selector);
                if let (Some(variable), Some(default_at)) = (variable, default_at) {
                    let keys = variants.iter().map(|variant| key(&variant.key));
                    let places: Vec<_> = keys.clone().map(|key| place(self.source, key)).collect();
                    let keys: Vec<_> = keys.map(str::to_owned).collect();
                    self.text.choices.push(Choice {
                        variable: variable.to_owned(),
                        span: places.first().cloned().unwrap_or_default(),
                        places,
                        default: keys.get(default_at).cloned().unwrap_or_default(),
                        default_at,
                        keys,
                        known: self.known.clone(),
                    });
                }
                let known = variable.and_then(|it| it.strip_suffix(KNOWN));
                for variant in variants {
                    let known = known.filter(|_| key(&variant.key) == "yes");
                    self.known.extend(known.map(str::to_owned));
                    self.pattern(&variant.value);
                    if known.is_some() {
                        self.known.pop();
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::StringLiteral { value } => {
                let shown = unescape_unicode_to_string(value).into_owned();
                self.text.words.push((shown, place(self.source, value)));
            }
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
                let name = id.name.to_owned();
                let call = if arguments.positional.is_empty() {
                    Call::OfNothing(name)
                } else {
                    Call::Function(name)
                };
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

    #[test]
    fn an_escape_that_a_letter_cuts_off_is_a_fault_at_its_place() {
        let source = "a = { \"\\u00å0\" }\nb = ö\n";
        let messages = read(source);
        assert_eq!(messages.faults.len(), 1);
        let fault = messages.faults.first().unwrap();
        assert_eq!(source.get(fault.span.clone()), Some("å"));
        let words: Vec<_> = messages.texts.iter().flat_map(|it| &it.words).collect();
        assert_eq!(
            words,
            [&("ö".to_owned(), source.find('ö').unwrap()..source.len() - 1)]
        );
    }
}
