//! Texts of a person's own over those that are there: message by message, each checked, and each refused for itself.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalog::{
    CatalogProblemKind, begins_message, forbidden, lines_within_braces, readable,
};
use super::messages::{self, Call, FaultKind, Text, message_of};
use super::translation::wording;

/// The one function that Fluent brings along.
const FUNCTION: &str = "NUMBER";

/// Ends the name of the variable that says whether an answer is known. A language may do without it, or ask for it.
const KNOWN: &str = "_known";

/// What the texts lie over, and what may be said in them.
pub trait Below {
    /// The variables of a text (`id` or `id.attribute`) in the source language; nothing if there is no such text.
    fn variables(&self, id: &str) -> Option<BTreeSet<String>>;

    /// Why the text is not to be replaced, by the name of the reason; nothing if it may be.
    fn kept(&self, id: &str) -> Option<&'static str>;

    /// A message as the file of the same language has it, if there is one.
    fn message(&self, id: &str) -> Option<&str>;
}

/// What of a file of one's own is used, and what is not.
#[derive(Debug, Default)]
pub struct Overlay {
    /// The messages that are used, each whole: with the parts of the message below that are not replaced.
    pub source: String,
    /// What is replaced, `id` or `id.attribute`.
    pub ids: BTreeSet<String>,
    pub remarks: Vec<Remark>,
}

/// Something about a text of one's own, and where.
#[derive(Debug)]
pub struct Remark {
    /// In bytes of the file.
    pub span: Range<usize>,
    pub kind: RemarkKind,
}

#[derive(Debug)]
pub enum RemarkKind {
    /// It is not used because of how it is written.
    Broken(FaultKind),
    /// There is no such text.
    Unknown { id: String },
    /// It is not to be replaced, for this reason.
    Kept { id: String, reason: &'static str },
    /// It wants to have filled in what the program does not fill in there.
    ExtraVariable { id: String, variable: String },
    /// A term, a function or a text is put in: what stands there would be said by somebody else, or not at all.
    PutIn { what: &'static str, name: String },
    /// It is used, and leaves out what the text below has filled in.
    MissingVariable { id: String, variable: String },
}

/// Reads a file of one's own. A text with a fault costs only itself.
pub fn read(file: &str, below: &dyn Below) -> Overlay {
    let mut overlay = Overlay::default();
    let mut used: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut first: BTreeMap<String, Range<usize>> = BTreeMap::new();
    for span in entries(file) {
        let entry = file.get(span.clone()).unwrap_or_default();
        let shift = |inner: &Range<usize>| inner.start + span.start..inner.end + span.start;
        // By itself it ends no line, and what is behind it would be read as a part of the text.
        let mut returns = entry.match_indices('\r').map(|(at, _)| at..at + 1);
        if let Some(alone) = returns.find(|it| entry.as_bytes().get(it.end) != Some(&b'\n')) {
            let kind = CatalogProblemKind::Forbidden { character: '\r' };
            overlay.remark(shift(&alone), RemarkKind::Broken(FaultKind::Unusable(kind)));
            continue;
        }
        let read = messages::read(entry);
        for fault in read.faults {
            let kind = match fault.kind {
                FaultKind::Twice { id, first } => FaultKind::Twice {
                    id,
                    first: shift(&first),
                },
                kind @ FaultKind::Unusable(_) => kind,
            };
            overlay.remark(shift(&fault.span), RemarkKind::Broken(kind));
        }
        for term in read.terms {
            let what = "term";
            overlay.remark(shift(&(0..1)), RemarkKind::PutIn { what, name: term });
        }
        let Some(text) = read.texts.first() else {
            continue;
        };
        let (id, span) = (message_of(&text.id).to_owned(), shift(&text.span));
        if let Some(first) = first.get(&id).cloned() {
            let kind = FaultKind::Twice { id, first };
            overlay.remark(span, RemarkKind::Broken(kind));
            continue;
        }
        let (own, end) = parsed(entry);
        let values = values(entry.get(..end).unwrap_or_default());
        let mut of_message = Vec::new();
        for text in &read.texts {
            if let Some((inner, kind)) = refused(text, entry, below) {
                overlay.remark(shift(&inner), kind);
                continue;
            }
            let words = own.as_ref().and_then(|own| pattern(own, &text.id));
            let unclosed = || words.and_then(unclosed);
            if let Some(character) = escaped(text).or_else(unclosed) {
                let kind = CatalogProblemKind::Forbidden { character };
                let kind = RemarkKind::Broken(FaultKind::Unusable(kind));
                overlay.remark(shift(&text.span), kind);
                continue;
            }
            if let Some(variable) = left_out(text, below) {
                let id = text.id.clone();
                let kind = RemarkKind::MissingVariable { id, variable };
                overlay.remark(shift(&text.span), kind);
            }
            if let Some(value) = values.iter().find(|(of, _)| *of == text.id) {
                of_message.push(value.clone());
                overlay.ids.insert(text.id.clone());
            }
        }
        if !of_message.is_empty() {
            used.insert(id.clone(), of_message);
        }
        first.insert(id, span);
    }
    for (id, of_message) in used {
        overlay.source.push_str(&whole(&id, of_message, below));
    }
    overlay
}

impl Overlay {
    fn remark(&mut self, span: Range<usize>, kind: RemarkKind) {
        self.remarks.push(Remark { span, kind });
    }

    /// Tells whether everything that stands in the file is used.
    pub fn is_whole(&self) -> bool {
        let is_use = |it: &Remark| matches!(it.kind, RemarkKind::MissingVariable { .. });
        self.remarks.iter().all(is_use)
    }
}

/// The entries of a file: from each line that begins a message or a comment to the next, so that what is wrong in one of them
/// is not taken for a part of its neighbours.
fn entries(file: &str) -> Vec<Range<usize>> {
    let mut entries: Vec<Range<usize>> = Vec::new();
    let mut at = file.len() - file.trim_start_matches('\u{feff}').len();
    let readable = file.get(at..).unwrap_or_default();
    for line in readable.split_inclusive('\n') {
        let end = at + line.len();
        let begins = begins_message(line) || line.starts_with('#');
        match entries.last_mut() {
            Some(last) if !begins => last.end = end,
            Some(_) | None => entries.push(at..end),
        }
        at = end;
    }
    entries.retain(|span| {
        let text = file.get(span.clone()).unwrap_or_default();
        !text.trim().is_empty() && (!text.starts_with('#') || !is_comment(text))
    });
    entries
}

/// The messages of a file by their names, each as it stands there.
pub fn by_name(file: &str) -> impl Iterator<Item = (&str, &str)> {
    entries(file).into_iter().filter_map(|span| {
        let entry = file.get(span).filter(|entry| begins_message(entry))?;
        Some((entry.split([' ', '=']).next()?, entry))
    })
}

/// Whether nothing but comments and empty lines stands there.
fn is_comment(text: &str) -> bool {
    text.lines()
        .all(|line| line.starts_with('#') || line.trim().is_empty())
}

/// What is written as an escape is the same character in the end; as itself it was refused with everything beside it.
fn escaped(text: &Text) -> Option<char> {
    let mut shown = text.words.iter().map(|(shown, _)| shown);
    shown.find_map(|shown| forbidden(shown)).map(|(_, c)| c)
}

/// An isolate that a text leaves open, or closes too early, would turn round what stands beside it. Each branch of a choice is
/// looked at for itself.
fn unclosed(pattern: &Pattern<String>) -> Option<char> {
    let mut open = Vec::new();
    for element in &pattern.elements {
        let found = match element {
            PatternElement::TextElement { value } => isolates(value, &mut open),
            PatternElement::Placeable { expression } => unclosed_in(expression, &mut open),
        };
        if found.is_some() {
            return found;
        }
    }
    open.first().copied()
}

fn unclosed_in(expression: &Expression<String>, open: &mut Vec<char>) -> Option<char> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            isolates(&unescape_unicode_to_string(value), open)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            unclosed_in(expression, open)
        }
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => None,
        Expression::Select { variants, .. } => {
            variants.iter().find_map(|variant| unclosed(&variant.value))
        }
    }
}

/// Opens and closes isolates; one that closes nothing is returned.
fn isolates(text: &str, open: &mut Vec<char>) -> Option<char> {
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(c),
            '\u{2069}' if open.pop().is_none() => return Some(c),
            _ => {}
        }
    }
    None
}

/// Says why a text is not used, if it is not.
fn refused(text: &Text, entry: &str, below: &dyn Below) -> Option<(Range<usize>, RemarkKind)> {
    let id = text.id.clone();
    let Some(variables) = below.variables(&id) else {
        return Some((text.span.clone(), RemarkKind::Unknown { id }));
    };
    if let Some(reason) = below.kept(&id).filter(|_| !is_as_below(&id, entry, below)) {
        return Some((text.span.clone(), RemarkKind::Kept { id, reason }));
    }
    for (variable, span) in &text.variables {
        let answer = variable.strip_suffix(KNOWN).unwrap_or(variable);
        if !variables.contains(variable) && !variables.contains(answer) {
            let variable = variable.clone();
            return Some((span.clone(), RemarkKind::ExtraVariable { id, variable }));
        }
    }
    for (call, span) in &text.calls {
        let (what, name) = match call {
            Call::Function(name) if name == FUNCTION => continue,
            Call::Function(name) | Call::OfNothing(name) => ("function", name.clone()),
            Call::Term(name) => ("term", name.clone()),
        };
        return Some((span.clone(), RemarkKind::PutIn { what, name }));
    }
    // A text that quotes another one would carry that one's words to where it stands.
    text.quotes.first().map(|(name, span)| {
        let (what, name) = ("text", name.clone());
        (span.clone(), RemarkKind::PutIn { what, name })
    })
}

/// Whether a text says word for word what the one below says, as in a file that was taken over whole. Then nothing is replaced, and
/// whoever reviewed the file has reviewed it.
fn is_as_below(id: &str, entry: &str, below: &dyn Below) -> bool {
    let words = |entry: &str| {
        let mut wordings = wording::read(entry).into_iter();
        wordings.find(|it| it.id == id).map(|it| it.words)
    };
    let there = below.message(message_of(id)).and_then(words);
    there.is_some() && there == words(entry)
}

/// A variable of the source that the text does without.
fn left_out(text: &Text, below: &dyn Below) -> Option<String> {
    let here: BTreeSet<&str> = text
        .variables
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let wanted = below.variables(&text.id)?;
    wanted
        .into_iter()
        .find(|name| !name.ends_with(KNOWN) && !here.contains(name.as_str()))
}

/// The message of an entry, and where it ends: what comes then cannot be read. Its depth was checked before.
fn parsed(entry: &str) -> (Option<Message<String>>, usize) {
    let (resource, errors) = match parser::parse_runtime(readable(entry).into_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let unread = errors.into_iter().filter_map(|it| it.slice);
    let end = unread.map(|slice| slice.start).min();
    let mut entries = resource.body.into_iter();
    let message = entries.find_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    (message, end.unwrap_or(entry.len()))
}

/// Returns the words of a text.
fn pattern<'m>(message: &'m Message<String>, id: &str) -> Option<&'m Pattern<String>> {
    match id.split_once('.') {
        None => message.value.as_ref(),
        Some((_, name)) => {
            let mut attributes = message.attributes.iter();
            attributes.find(|it| it.id.name == name).map(|it| &it.value)
        }
    }
}

/// What stands behind each `=` of a message, with the id of the text.
///
/// It stays as it is written: the serializer of Fluent does not indent what follows a first line that begins with a dot or a bracket,
/// and so makes messages of lines. Outside braces a line that begins with a dot can be nothing else than the beginning of an attribute.
fn values(message: &str) -> Vec<(String, String)> {
    let within = lines_within_braces(message);
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in message.split_inclusive('\n') {
        let end = at + line.len();
        let begins = !within.contains(&at) && line.trim_start_matches(' ').starts_with('.');
        match parts.last_mut() {
            Some(last) if !begins => last.end = end,
            Some(_) | None => parts.push(at..end),
        }
        at = end;
    }
    let mut values = parts.into_iter().filter_map(|part| {
        let (name, value) = message.get(part)?.split_once('=')?;
        let lines = value.split('\n').map(|line| match line.strip_suffix('\r') {
            Some(blank) if blank.trim_matches(' ').is_empty() => "",
            Some(line) => line,
            None => line,
        });
        let value = lines.collect::<Vec<_>>().join("\n");
        let value = value.trim_end_matches([' ', '\n']);
        Some((name.trim_matches(' '), value.to_owned()))
    });
    let Some((id, value)) = values.next() else {
        return Vec::new();
    };
    let own = (!value.is_empty()).then(|| (id.to_owned(), value));
    let parts = values.map(|(name, value)| (format!("{id}{name}"), value));
    own.into_iter().chain(parts).collect()
}

/// Writes a message with what is used of it over what stands below. Laid over whole, it would take the rest away.
fn whole(id: &str, used: Vec<(String, String)>, below: &dyn Below) -> String {
    let mut values = below.message(id).map(values).unwrap_or_default();
    for (id, value) in used {
        match values.iter_mut().find(|(there, _)| *there == id) {
            Some((_, there)) => *there = value,
            None => values.push((id, value)),
        }
    }
    let mut message = format!("{id} =");
    // A message has its own text before its attributes.
    values.sort_by_key(|(of, _)| of != id);
    for (of, value) in values {
        if let Some((_, name)) = of.split_once('.') {
            message.extend(["\n    .", name, " ="]);
        }
        if !value.starts_with([' ', '\n']) {
            message.push(' ');
        }
        message.push_str(&value);
    }
    message.push('\n');
    message
}

#[cfg(test)]
mod tests;
