//! Calls of the language's functions.

use std::ops::Range;

use super::{Checker, Item, Scope};
use crate::engine::answer::Silence;
use crate::engine::expr::lex::meant_by;
use crate::engine::expr::parse::{Node, What};
use crate::engine::expr::{Day, Expr, Number, Unit, is_of_each_entry, silence_function};
use crate::engine::form::QuestionNo;
use crate::engine::form::problem::{ProblemKind, Sort};

/// The functions, each with the way it is written.
const FUNCTIONS: [(&str, &str); 13] = [
    ("count", "count(question), count(roster, condition)"),
    ("any", "any(roster, condition)"),
    ("all", "all(roster, condition)"),
    ("sum", "sum(roster, field)"),
    ("days", "days(from, to)"),
    ("months", "months(from, to)"),
    ("days_after", "days_after(day, number)"),
    ("months_after", "months_after(day, number)"),
    ("answered", "answered(question)"),
    ("unknown", "unknown(question)"),
    ("declined", "declined(question)"),
    ("not_applicable", "not_applicable(question)"),
    ("not_interpreted", "not_interpreted(question)"),
];

impl<'f> Checker<'_, 'f> {
    pub(super) fn call(
        &mut self,
        function: &str,
        function_span: &Range<usize>,
        arguments: &[Node<'_>],
        node: &Node<'_>,
        scope: Scope,
    ) -> Option<Item<'f>> {
        let known = FUNCTIONS.iter().find(|(name, _)| *name == function);
        if let (None, Some((sign, instead))) = (known, meant_by(function)) {
            return self.add_at(ProblemKind::WrongSign { sign, instead }, function_span);
        }
        let Some(&(function, form)) = known else {
            let functions = FUNCTIONS.iter().map(|(name, _)| *name);
            let kind = ProblemKind::UnknownFunction {
                name: function.into(),
                nearest: self.problems.nearest(function, functions),
            };
            return self.add_at(kind, function_span);
        };
        match (function, arguments) {
            ("count", [counted]) => match self.known_item(counted, scope)? {
                Item::Multiple(read, _) => Some(Item::Number(Number::CountChosen(read))),
                Item::Roster(roster) => {
                    Some(Item::Number(Number::CountEntries { roster, each: None }))
                }
                item @ (Item::Truth(_)
                | Item::Number(_)
                | Item::Day(_)
                | Item::Choice(..)
                | Item::Code(..)
                | Item::FreeText(_)
                | Item::Period(_)
                | Item::Quoted
                | Item::List
                | Item::Unknown) => self.mismatch(Sort::Roster, &item, counted),
            },
            ("count" | "any" | "all", [roster, each]) => {
                let roster = self.roster(roster, scope)?;
                // Only the fields of this roster's entries are bare names inside.
                let each = Box::new(self.truth(each, Some(roster))?);
                Some(match function {
                    "any" => Item::Truth(Expr::Any { roster, each }),
                    "all" => Item::Truth(Expr::All { roster, each }),
                    _ => Item::Number(Number::CountEntries {
                        roster,
                        each: Some(each),
                    }),
                })
            }
            ("sum", [roster, each]) => {
                let roster = self.roster(roster, scope)?;
                match self.known_item(each, Some(roster))? {
                    Item::Number(number) if is_of_each_entry(&number, roster) => {
                        let each = Box::new(number);
                        Some(Item::Number(Number::Sum { roster, each }))
                    }
                    item @ (Item::Truth(_)
                    | Item::Number(_)
                    | Item::Day(_)
                    | Item::Choice(..)
                    | Item::Multiple(..)
                    | Item::Code(..)
                    | Item::FreeText(_)
                    | Item::Period(_)
                    | Item::Roster(_)
                    | Item::Quoted
                    | Item::List
                    | Item::Unknown) => self.mismatch(Sort::NumberField, &item, each),
                }
            }
            ("days" | "months", [from, to]) => {
                let first = self.known_item(from, scope);
                let first = first.and_then(|item| self.day(item, from));
                let last = self.known_item(to, scope);
                let last = last.and_then(|item| self.day(item, to));
                let (first, last) = (first?, last?);
                Some(Item::Number(if function == "days" {
                    Number::Days(first, last)
                } else {
                    Number::Months(first, last)
                }))
            }
            ("days_after" | "months_after", [from, number]) => {
                let first = self.known_item(from, scope);
                let first = first.and_then(|item| self.day(item, from));
                let number = self.steps(number, scope);
                let unit = if function == "days_after" {
                    Unit::Days
                } else {
                    Unit::Months
                };
                Some(Item::Day(Day::After(Box::new(first?), number?, unit)))
            }
            (
                "answered" | "unknown" | "declined" | "not_applicable" | "not_interpreted",
                [asked],
            ) => {
                let item = self.known_item(asked, scope)?;
                let is_name = matches!(asked.what, What::Name(_));
                let Some(read) = item.read().filter(|_| is_name) else {
                    return self.mismatch(Sort::Question, &item, asked);
                };
                let mut reasons = Silence::ALL.into_iter();
                let silence = reasons.find(|silence| silence_function(*silence) == function);
                Some(Item::Truth(
                    silence.map_or(Expr::Answered(read), |silence| Expr::Silent(read, silence)),
                ))
            }
            _ => {
                let kind = ProblemKind::WrongArguments {
                    function,
                    form,
                    found: arguments.len(),
                };
                self.add(kind, node)
            }
        }
    }

    /// A whole number that stands in the form: what is added to a day does not depend on answers.
    fn steps(&mut self, node: &Node<'_>, scope: Scope) -> Option<i16> {
        if let What::Number(thousandths) = node.what {
            let steps = i16::try_from(thousandths / 1000).ok();
            let whole = steps.filter(|_| thousandths % 1000 == 0);
            return whole.or_else(|| {
                let text = crate::engine::form::amount::write(thousandths, 3).into();
                self.add(ProblemKind::BadNumber { text }, node)
            });
        }
        let item = self.known_item(node, scope)?;
        self.mismatch(Sort::Steps, &item, node)
    }

    fn roster(&mut self, node: &Node<'_>, scope: Scope) -> Option<QuestionNo> {
        match self.known_item(node, scope)? {
            Item::Roster(roster) => Some(roster),
            item @ (Item::Truth(_)
            | Item::Number(_)
            | Item::Day(_)
            | Item::Choice(..)
            | Item::Multiple(..)
            | Item::Code(..)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Quoted
            | Item::List
            | Item::Unknown) => self.mismatch(Sort::Roster, &item, node),
        }
    }
}
