//! The heading that makes one table of what there can be several of: it lacks brackets, or the heading above it.

use std::collections::HashSet;
use std::ops::Range;

use toml::Spanned;

use super::{DeTable, DeValue};
use crate::engine::form::problem::Broken;

/// What there can be several of, each under a heading of its own, in files of any kind.
const LISTS: [&str; 14] = [
    "section",
    "section.question",
    "section.question.each",
    "condition",
    "element",
    "flag",
    "contradiction",
    "measure",
    "computed",
    "check",
    "cue",
    "case",
    "source",
    "variation",
];

/// Those whose parts have names that others use: without them nothing that is said of the rest can be relied on.
const NAMING: [&str; 9] = [
    "section",
    "section.question",
    "section.question.each",
    "condition",
    "element",
    "computed",
    "case",
    "source",
    "variation",
];

/// What is wrong with a heading, where it stands, and the heading that is meant or missing.
pub(in crate::engine::form) struct Wrong {
    pub(in crate::engine::form) broken: Broken,
    pub(in crate::engine::form) span: Range<usize>,
    pub(in crate::engine::form) meant: String,
}

/// Returns the first such heading, if more comes of it than that one part lacks. Whatever else is said of the headings after it
/// comes of it, too.
pub(super) fn first_wrong(text: &str, table: &DeTable<'_>, is_all_toml: bool) -> Option<Wrong> {
    let tells_more = |name: &str| !is_all_toml || NAMING.contains(&name);
    let is_one = |name: &&str| tells_more(name) && is_table(table, name);
    // A line of a long text may look like a heading, and makes no table.
    LISTS.iter().find(|name| is_one(name))?;
    let mut begun: HashSet<&str> = HashSet::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        at += line.len();
        let Some(heading) = Heading::of(line) else {
            continue;
        };
        let lacks = |list: &&&str| heading.is_below(list) && !begun.contains(**list);
        let found = if heading.is_single_list() {
            Some((Broken::SingleBrackets, heading.name))
        } else {
            let missing = LISTS.iter().find(lacks);
            missing.map(|list| (Broken::HeadingMissing, *list))
        };
        if let Some((broken, name)) = found {
            // One that lacks brackets is pointed at where the reader of TOML does it.
            let last = heading.name.rsplit('.').next().unwrap_or_default();
            let at = heading.written.rfind(last).unwrap_or_default();
            let span = if broken == Broken::SingleBrackets {
                start + at..start + at + last.len()
            } else {
                start..start + heading.written.len()
            };
            return Some(Wrong {
                broken,
                span,
                meant: format!("[[{name}]]"),
            });
        }
        if heading.is_double {
            begun.retain(|list| {
                !Heading {
                    name: list,
                    ..heading
                }
                .is_below(heading.name)
            });
            begun.insert(heading.name);
        }
    }
    None
}

/// The same for a heading that is there already.
pub(in crate::engine::form) fn there_already(text: &str, at: usize) -> Option<(Broken, String)> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let heading = Heading::of(text.get(start..)?.lines().next()?)?;
    if heading.is_double {
        return None;
    }
    let mut of_list = LISTS.iter().rev();
    let list = of_list.find(|list| heading.is_below(list));
    Some(match list.filter(|_| !heading.is_single_list()) {
        Some(list) => (Broken::HeadingMissing, format!("[[{list}]]")),
        None => (Broken::SingleBrackets, format!("[[{}]]", heading.name)),
    })
}

/// Whether something that there can be several of is one table, wherever it lies.
fn is_table(table: &DeTable<'_>, name: &str) -> bool {
    let (first, rest) = match name.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (name, None),
    };
    let value = table.get(first).map(Spanned::get_ref);
    match (value, rest) {
        (Some(DeValue::Table(_)), None) => true,
        (Some(DeValue::Table(table)), Some(rest)) => is_table(table, rest),
        (Some(DeValue::Array(list)), Some(rest)) => list.iter().any(|entry| {
            let table = entry.get_ref().as_table();
            table.is_some_and(|table| is_table(table, rest))
        }),
        (Some(_) | None, _) => false,
    }
}

/// A line that is a heading.
#[derive(Clone, Copy)]
struct Heading<'l> {
    /// With its brackets.
    written: &'l str,
    name: &'l str,
    is_double: bool,
}

impl<'l> Heading<'l> {
    fn of(line: &'l str) -> Option<Self> {
        let line = line.split('#').next().unwrap_or_default().trim();
        let inner = line.strip_prefix('[')?.strip_suffix(']')?;
        let double = inner.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let name = double.unwrap_or(inner).trim();
        let is_of_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.');
        let is_name = !name.is_empty() && name.chars().all(is_of_name);
        is_name.then_some(Self {
            written: line,
            name,
            is_double: double.is_some(),
        })
    }

    fn is_single_list(&self) -> bool {
        !self.is_double && LISTS.contains(&self.name)
    }

    /// Whether it is of a part of what stands under that heading.
    fn is_below(&self, list: &str) -> bool {
        let rest = self.name.strip_prefix(list);
        rest.is_some_and(|rest| rest.starts_with('.'))
    }
}
