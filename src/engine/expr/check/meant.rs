//! What was surely meant by the commonest slips: a list that is compared, a code without quotation marks, an option alone.

use std::ops::Range;
use std::rc::Rc;

use super::{Checker, Item, Scope};
use crate::engine::expr::Compare;
use crate::engine::expr::parse::{Node, What};
use crate::engine::form::problem::{Nearest, ProblemKind, Sort};
use crate::engine::form::{Question, amount};
use crate::engine::time::{PartialDate, usual};

/// What is longer is not written again in a hint.
const MOST_BYTES: usize = 200;

/// Returns what stands before what was meant by a comparison that only asks whether something is so; nothing for one of size.
pub(super) fn not_of(compare: Compare) -> Option<&'static str> {
    match compare {
        Compare::Equal => Some(""),
        Compare::NotEqual => Some("not "),
        Compare::Less | Compare::AtMost | Compare::More | Compare::AtLeast => None,
    }
}

impl Checker<'_, '_> {
    /// Says of what stands where something else should what it is as that: `count(children)` for `children`.
    pub(super) fn taken_as(&self, expected: Sort, found: &Item<'_>, node: &Node<'_>) -> Nearest {
        let written = self.written(&node.span)?;
        match (expected, found, &node.what) {
            (Sort::Number, Item::Roster(_) | Item::Multiple(..), What::Name(_)) => {
                Some(format!("count({written})").into())
            }
            (Sort::Number, Item::Quoted, What::Quoted(text)) => {
                amount::read(text, 3).map(|_| Rc::from(*text))
            }
            (Sort::Day, Item::Quoted, What::Quoted(text)) => {
                let day = usual::whole(text).map(|day| day.to_string().into());
                day.or_else(|| PartialDate::parse(text).map(|_| Rc::from(*text)))
            }
            // Eight digits in a row.
            (Sort::Day, Item::Number(_), What::Number(_)) => {
                usual::whole(written).map(|day| day.to_string().into())
            }
            (Sort::List, Item::Quoted, _) => Some(format!("[{written}]").into()),
            _ => None,
        }
    }

    /// Says how what cannot be compared is: `count(children) == 2` for `children == 2`, `loan in help` for `help == loan`.
    pub(super) fn compared_as(
        &self,
        item: &Item<'_>,
        left: &Node<'_>,
        compare: Compare,
        right: &Node<'_>,
    ) -> Nearest {
        let (list, other) = (self.written(&left.span)?, self.written(&right.span)?);
        let is_list = matches!(item, Item::Roster(_) | Item::Multiple(..));
        match (&right.what, item, compare) {
            (What::Number(_), _, _) if is_list => {
                Some(format!("count({list}) {} {other}", compare.sign()).into())
            }
            (What::Name(name), Item::Multiple(_, question), Compare::Equal) => {
                has(question, name).then(|| format!("{other} in {list}").into())
            }
            (What::Name(name), Item::Multiple(_, question), Compare::NotEqual) => {
                has(question, name).then(|| format!("not {other} in {list}").into())
            }
            _ => None,
        }
    }

    /// Says how `own in wish` is written where only one option is chosen.
    pub(super) fn chosen_as(
        &self,
        left: &Node<'_>,
        question: &Question,
        right: &Node<'_>,
    ) -> Nearest {
        let What::Name(option) = left.what else {
            return None;
        };
        let asked = self.written(&right.span)?;
        has(question, option).then(|| format!("{asked} == {option}").into())
    }

    pub(super) fn wrong_operator_for<T>(
        &mut self,
        meant: Rc<str>,
        operator: &'static str,
        item: &Item<'_>,
        left: &Node<'_>,
        right: &Node<'_>,
    ) -> Option<T> {
        let wrong = ProblemKind::WrongOperator {
            operator,
            sort: item.sort(),
            nearest: Some(meant),
        };
        self.add_at(wrong, &(left.span.start..right.span.end))
    }

    /// Reports `children.age > 3`: each entry has an age, the list has none.
    pub(super) fn is_of_entries(
        &mut self,
        left: &Node<'_>,
        right: &Node<'_>,
        scope: Scope,
    ) -> bool {
        let whole = left.span.start..right.span.end;
        for side in [left, right] {
            let What::Part { name, part, .. } = side.what else {
                continue;
            };
            let Item::Roster(roster) = self.named(name, scope) else {
                continue;
            };
            let fields = self.names.fields(roster);
            if !fields.iter().any(|field| *field.id == *part) {
                continue;
            }
            let (before, after) = (
                self.written(&(whole.start..side.span.start)),
                self.written(&(side.span.end..whole.end)),
            );
            let meant = before.zip(after).map(|(before, after)| {
                if scope == Some(roster) {
                    format!("{before}{part}{after}").into()
                } else {
                    format!("any({name}, {before}{part}{after})").into()
                }
            });
            let mismatch = ProblemKind::TypeMismatch {
                expected: Sort::Period,
                found: Sort::Roster,
                nearest: meant,
            };
            self.add_at::<()>(mismatch, &whole);
            return true;
        }
        false
    }

    /// Reports `wish in own`: a single option stands in brackets too.
    pub(super) fn is_option_alone(
        &mut self,
        left: &Node<'_>,
        right: &Node<'_>,
        scope: Scope,
    ) -> bool {
        let (What::Name(asked), What::Name(option)) = (&left.what, &right.what) else {
            return false;
        };
        let (Item::Choice(_, question) | Item::Multiple(_, question)) = self.named(asked, scope)
        else {
            return false;
        };
        if !has(question, option) || !self.means_nothing(option, scope) {
            return false;
        }
        let unknown = ProblemKind::UnknownName {
            name: (*option).into(),
            nearest: Some(format!("[{option}]").into()),
        };
        self.add::<()>(unknown, right);
        true
    }

    /// Reports `wish == own or agreed`, and returns how many options stand there by themselves.
    pub(super) fn options_alone(
        &mut self,
        first: &Node<'_>,
        compare: Compare,
        after: &[Node<'_>],
        scope: Scope,
    ) -> Option<usize> {
        let (asked, options) = chosen_by(first, compare)?;
        let What::Name(name) = asked.what else {
            return None;
        };
        let (Item::Choice(_, question) | Item::Multiple(_, question)) = self.named(name, scope)
        else {
            return None;
        };
        let is_alone = |option: &&str| has(question, option) && self.means_nothing(option, scope);
        let alone = after.iter().map_while(name_of).take_while(is_alone);
        let alone: Vec<&str> = alone.collect();
        let last = after.get(alone.len().checked_sub(1)?)?;
        let whole = first.span.start..last.span.end;
        let options = options.into_iter().filter_map(name_of);
        let options: Vec<&str> = options.chain(alone.iter().copied()).collect();
        let not = if compare == Compare::Equal {
            ""
        } else {
            "not "
        };
        let meant = format!("{not}{name} in [{}]", options.join(", "));
        let unknown = ProblemKind::UnknownName {
            name: (*alone.first()?).into(),
            nearest: (meant.len() <= MOST_BYTES).then(|| meant.into()),
        };
        self.add_at::<()>(unknown, &whole);
        Some(alone.len())
    }

    /// Reports `wish == (own or agreed)`: several options stand in brackets, with commas.
    pub(super) fn is_compared_with_several(
        &mut self,
        item: &Item<'_>,
        left: &Node<'_>,
        compare: Compare,
        right: &Node<'_>,
        scope: Scope,
    ) -> bool {
        let (Item::Choice(_, question) | Item::Multiple(_, question)) = item else {
            return false;
        };
        let What::Or(parts) = &right.what else {
            return false;
        };
        let options: Option<Vec<&str>> = parts.iter().map(name_of).collect();
        let Some(options) = options else {
            return false;
        };
        // An option that there is not is told as that, and of rules that are meant nothing else is.
        if !options.iter().all(|it| has(question, it)) {
            let is_any = options.iter().any(|it| has(question, it));
            let unknown = parts
                .iter()
                .filter(|it| name_of(it).is_none_or(|it| !has(question, it)));
            let unknown: Vec<_> = unknown.filter(|_| is_any).collect();
            for part in &unknown {
                self.option(part, question, scope);
            }
            return is_any;
        }
        let Some(not) = not_of(compare) else {
            return false;
        };
        let Some(asked) = self.written(&left.span) else {
            return false;
        };
        let meant = format!("{not}{asked} in [{}]", options.join(", "));
        let unknown = ProblemKind::UnknownName {
            name: options.first().copied().unwrap_or_default().into(),
            nearest: (meant.len() <= MOST_BYTES).then(|| meant.into()),
        };
        self.add_at::<()>(unknown, &(left.span.start..right.span.end));
        true
    }

    /// Reports `children == yes` where what is asked is how many, and `moved_on == yes` where it is when.
    pub(super) fn is_answered_otherwise(
        &mut self,
        item: &Item<'_>,
        left: &Node<'_>,
        compare: Compare,
        right: &Node<'_>,
    ) -> bool {
        let (What::Name(asked), What::Name(answer @ ("yes" | "no"))) = (&left.what, &right.what)
        else {
            return false;
        };
        let is_some = match compare {
            Compare::Equal => *answer == "yes",
            Compare::NotEqual => *answer == "no",
            Compare::Less | Compare::AtMost | Compare::More | Compare::AtLeast => return false,
        };
        let meant = match item {
            Item::Number(_) if is_some => Some(format!("{asked} > 0")),
            Item::Number(_) => Some(format!("{asked} == 0")),
            // That nothing is answered is no "no".
            Item::Day(_) => is_some.then(|| format!("answered({asked})")),
            Item::Truth(_)
            | Item::Choice(..)
            | Item::Multiple(..)
            | Item::Code(..)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Roster(_)
            | Item::Quoted
            | Item::List
            | Item::Unknown => return false,
        };
        if self.names.is_in_doubt(answer) || self.names.meaning(answer).is_some() {
            return false;
        }
        let unknown = ProblemKind::UnknownName {
            name: (*answer).into(),
            nearest: meant.map(Rc::from),
        };
        self.add_at::<()>(unknown, &(left.span.start..right.span.end));
        true
    }

    /// Whether a name is nothing by itself.
    fn means_nothing(&self, name: &str, scope: Scope) -> bool {
        matches!(self.named(name, scope), Item::Unknown)
            && self.names.meaning(name).is_none()
            && !self.names.is_in_doubt(name)
            && !matches!(name, "yes" | "no")
    }

    /// Returns what stands at a place of the expression, if it is short enough to be read.
    pub(super) fn written(&self, span: &Range<usize>) -> Option<&str> {
        let text = self.text.get(span.clone())?;
        (text.len() <= MOST_BYTES).then_some(text)
    }
}

/// Returns the question of which something is said, and the options that it is compared with.
fn chosen_by<'n, 't>(
    node: &'n Node<'t>,
    compare: Compare,
) -> Option<(&'n Node<'t>, Vec<&'n Node<'t>>)> {
    if let What::Compare(asked, sign, option) = &node.what {
        return (*sign == compare).then(|| (&**asked, vec![&**option]));
    }
    let What::In(left, right) = &node.what else {
        return None;
    };
    if compare != Compare::Equal {
        return None;
    }
    // `loan in help` names the question last.
    Some(match &right.what {
        What::List(options) => (left, options.iter().collect()),
        What::Name(_)
        | What::Part { .. }
        | What::Number(_)
        | What::Date(_)
        | What::Quoted(_)
        | What::Call { .. }
        | What::And(_)
        | What::Or(_)
        | What::Not(_)
        | What::Compare(..)
        | What::In(..)
        | What::Plus(..)
        | What::Minus(..) => (right, vec![&**left]),
    })
}

fn name_of<'t>(node: &Node<'t>) -> Option<&'t str> {
    if let What::Name(name) = node.what {
        Some(name)
    } else {
        None
    }
}

fn has(question: &Question, option: &str) -> bool {
    question.options().iter().any(|it| **it == *option)
}
