//! The account of expressions: which part gave what, down through the named conditions and into the entries of lists, with the
//! answers that were read.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::expr::{
    Day, Expr, Number, On, Truth, depends_on, print, print_worth, worth_depends_on,
};
use crate::engine::form::{ConditionNo, ElementNo, EntryNo, QuestionNo, Spot, Worth};
use crate::engine::interview::{Interview, Worked};
use crate::engine::reading::EntryReading;
use crate::engine::reading::eval::Eye;
use crate::engine::time::Date;

/// Deeper than this nobody reads; what stands further down is summed up in its truth.
const DEPTH_MAX: usize = 6;

/// One part of what is accounted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How far inside it stands.
    pub depth: usize,
    /// What it is to the whole, where that is not plain: a key, a weight, a name of the form, or an entry such as `children/2`.
    pub role: Option<Rc<str>>,
    /// As it is written in the form.
    pub text: String,
    /// Nothing for what has no truth: a value, or what is only quoted.
    pub truth: Option<Truth>,
    /// What a value came to, or a comparison with values that were worked out: `-30 <= 7`.
    pub comes_to: Option<String>,
    /// The questions that the part reads itself.
    pub reads: Vec<Spot>,
    /// Its parts stand further up.
    pub is_again: bool,
}

/// Accounts for expressions as they stand in an interview. A condition that several of them name is unfolded once.
pub struct Account<'a> {
    interview: &'a Interview,
    unfolded: BTreeSet<Named>,
    lines: Vec<Line>,
}

/// What an expression refers to by name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Named {
    Condition(ConditionNo),
    Element(ElementNo),
}

/// What stands inside an expression.
enum Inner<'e> {
    Part(&'e Expr),
    /// One side of an element, with its key.
    Side(&'static str, &'e Expr),
    /// What is asked of every entry of a list.
    Entries(QuestionNo, &'e Expr),
}

impl<'a> Account<'a> {
    pub fn new(interview: &'a Interview) -> Self {
        Self {
            interview,
            unfolded: BTreeSet::new(),
            lines: Vec::new(),
        }
    }

    /// Accounts for an expression, seen from a spot: in a field, as its entry has it.
    pub fn expr(&mut self, role: Option<&str>, expr: &Expr, from: Option<Spot>) {
        match from {
            Some(Spot::Field { roster, entry, .. }) => {
                self.expr_in(role, expr, Some((roster, entry)));
            }
            Some(Spot::Question(_)) | None => self.expr_in(role, expr, None),
        }
    }

    /// Accounts for an expression as an entry of a list has it.
    pub fn expr_in(
        &mut self,
        role: Option<&str>,
        expr: &Expr,
        entry: Option<(QuestionNo, EntryNo)>,
    ) {
        let eye = Eye::new(self.interview.reading());
        let role = role.map(Rc::from);
        match self.found(entry) {
            Some((roster, entry)) => self.add(role, expr, eye.within(roster, entry), 0),
            None => self.add(role, expr, eye, 0),
        }
    }

    fn found(
        &self,
        entry: Option<(QuestionNo, EntryNo)>,
    ) -> Option<(QuestionNo, &'a EntryReading)> {
        let (roster, no) = entry?;
        let entry = self.interview.reading().present(roster);
        let entry = entry.into_iter().find(|it| it.no == no)?;
        Some((roster, entry))
    }

    /// Accounts for a value that is worked out, in an entry of its list if it has one.
    pub fn worth(
        &mut self,
        worth: &Worth,
        worked: Option<&Worked>,
        entry: Option<(QuestionNo, EntryNo)>,
    ) {
        let outer = Eye::new(self.interview.reading());
        let found = self.found(entry);
        let eye = found.map_or(outer, |(roster, entry)| outer.within(roster, entry));
        let mut reads = Vec::new();
        worth_depends_on(worth, &mut |on| note_read(on, Some(eye), &mut reads));
        self.lines.push(Line {
            depth: 0,
            role: None,
            text: print_worth(worth, self.interview.form()),
            truth: None,
            comes_to: Some(worked.map_or_else(|| "?".to_owned(), Worked::to_string)),
            reads,
            is_again: false,
        });
    }

    /// Quotes an expression that is about something else than the answers as they stand.
    pub fn quote(&mut self, role: &str, expr: &Expr) {
        self.lines.push(Line {
            depth: 0,
            role: Some(role.into()),
            text: print(expr, self.interview.form()),
            truth: None,
            comes_to: None,
            reads: Vec::new(),
            is_again: false,
        });
    }

    pub fn into_lines(self) -> Vec<Line> {
        self.lines
    }

    fn add(&mut self, role: Option<Rc<str>>, expr: &Expr, eye: Eye<'_>, depth: usize) {
        let form = Rc::clone(self.interview.form());
        let mut inside = inside(expr, &form);
        let mut reads = Vec::new();
        if !inside.iter().any(Inner::is_part) {
            depends_on(expr, &mut |on| note_read(on, Some(eye), &mut reads));
        }
        if depth >= DEPTH_MAX {
            inside.clear();
        }
        // Conditions that name conditions that name conditions would otherwise be told without end.
        let named = named(expr).filter(|_| !inside.is_empty());
        let is_again = named.is_some_and(|named| !self.unfolded.insert(named));
        self.lines.push(Line {
            depth,
            role,
            text: print(expr, &form),
            truth: Some(eye.truth(expr)),
            comes_to: comparison(expr, eye),
            reads,
            is_again,
        });
        if is_again {
            return;
        }
        for inner in inside {
            match inner {
                Inner::Part(part) => self.add(None, part, eye, depth + 1),
                Inner::Side(key, part) => self.add(Some(key.into()), part, eye, depth + 1),
                Inner::Entries(roster, each) => {
                    let id = form.question(roster).map(|it| &*it.id).unwrap_or_default();
                    for entry in eye.listed(roster).into_iter().flatten() {
                        let role = format!("{id}/{}", entry.no.0).into();
                        self.add(Some(role), each, eye.within(roster, entry), depth + 1);
                    }
                }
            }
        }
    }
}

impl Inner<'_> {
    fn is_part(&self) -> bool {
        match self {
            Inner::Part(_) | Inner::Side(..) => true,
            Inner::Entries(..) => false,
        }
    }
}

/// Notes what is read. Outside of an entry, the list itself is named.
fn note_read(on: On, eye: Option<Eye<'_>>, reads: &mut Vec<Spot>) {
    let spot = match on {
        On::Question(no) => Spot::Question(no),
        On::Field { roster, field } => match eye.and_then(|eye| eye.entry(roster)) {
            Some(entry) => Spot::Field {
                roster,
                entry: entry.no,
                field,
            },
            None => Spot::Question(roster),
        },
        On::Condition(_) | On::Element(_) => return,
    };
    if !reads.contains(&spot) {
        reads.push(spot);
    }
}

fn named(expr: &Expr) -> Option<Named> {
    match expr {
        Expr::Condition(no) => Some(Named::Condition(*no)),
        Expr::Element(no) => Some(Named::Element(*no)),
        Expr::Always(_)
        | Expr::And(_)
        | Expr::Or(_)
        | Expr::Not(_)
        | Expr::IsOneOf { .. }
        | Expr::HasOneOf { .. }
        | Expr::CodeIn { .. }
        | Expr::SameCode { .. }
        | Expr::Number { .. }
        | Expr::Date { .. }
        | Expr::Answered(_)
        | Expr::Silent(..)
        | Expr::Any { .. }
        | Expr::All { .. } => None,
    }
}

fn inside<'e>(expr: &'e Expr, form: &'e crate::engine::form::Form) -> Vec<Inner<'e>> {
    match expr {
        Expr::And(parts) | Expr::Or(parts) => parts.iter().map(Inner::Part).collect(),
        // What is denied is worth a line of its own only if there is something inside it.
        Expr::Not(part) => {
            let holds_more = named(part).is_some() || !inside(part, form).is_empty();
            let part = holds_more.then_some(Inner::Part(part));
            part.into_iter().collect()
        }
        Expr::Condition(no) => {
            let condition = form.conditions.get(no.0 as usize);
            let part = condition.map(|it| Inner::Part(&it.when));
            part.into_iter().collect()
        }
        Expr::Element(no) => {
            let element = form.elements.get(no.0 as usize);
            let when = element.and_then(|it| it.when.as_ref());
            let not_when = element.and_then(|it| it.not_when.as_ref());
            let when = when.map(|it| Inner::Side("when", it));
            let not_when = not_when.map(|it| Inner::Side("not_when", it));
            when.into_iter().chain(not_when).collect()
        }
        Expr::Any { roster, each } | Expr::All { roster, each } => {
            vec![Inner::Entries(*roster, each)]
        }
        Expr::Number { left, right, .. } => {
            let mut inside = Vec::new();
            counted(left, &mut inside);
            counted(right, &mut inside);
            inside
        }
        Expr::Always(_)
        | Expr::IsOneOf { .. }
        | Expr::HasOneOf { .. }
        | Expr::CodeIn { .. }
        | Expr::SameCode { .. }
        | Expr::Date { .. }
        | Expr::Answered(_)
        | Expr::Silent(..) => Vec::new(),
    }
}

/// Finds what is asked of the entries that a number counts.
fn counted<'e>(number: &'e Number, inside: &mut Vec<Inner<'e>>) {
    match number {
        Number::CountEntries { roster, each } => {
            inside.extend(each.as_ref().map(|each| Inner::Entries(*roster, each)));
        }
        Number::Plus(left, right) | Number::Minus(left, right) => {
            counted(left, inside);
            counted(right, inside);
        }
        Number::Constant(_)
        | Number::Value(_)
        | Number::CountChosen(_)
        | Number::Sum { .. }
        | Number::Days(..)
        | Number::Months(..) => {}
    }
}

/// Writes a comparison with what its sides came to, unless both can be seen as they are.
fn comparison(expr: &Expr, eye: Eye<'_>) -> Option<String> {
    let write = |worked: Option<Worked>| worked.map_or_else(|| "?".to_owned(), |it| it.to_string());
    match expr {
        Expr::Number {
            left,
            compare,
            right,
        } if is_number_worked(left) || is_number_worked(right) => {
            let side = |number| {
                let span = eye.number(number);
                write(span.map(|(least, most)| Worked::Number { least, most }))
            };
            Some(format!("{} {} {}", side(left), compare.sign(), side(right)))
        }
        Expr::Date {
            left,
            compare,
            right,
        } if is_day_worked(left) || is_day_worked(right) => {
            let side = |day| {
                let span = eye.day(day).and_then(|(first, last)| {
                    let first = Date::from_days_since_1970(first)?;
                    let last = Date::from_days_since_1970(last)?;
                    Some(Worked::Days { first, last })
                });
                write(span)
            };
            Some(format!("{} {} {}", side(left), compare.sign(), side(right)))
        }
        Expr::Number { .. }
        | Expr::Date { .. }
        | Expr::Always(_)
        | Expr::And(_)
        | Expr::Or(_)
        | Expr::Not(_)
        | Expr::Condition(_)
        | Expr::Element(_)
        | Expr::IsOneOf { .. }
        | Expr::HasOneOf { .. }
        | Expr::CodeIn { .. }
        | Expr::SameCode { .. }
        | Expr::Answered(_)
        | Expr::Silent(..)
        | Expr::Any { .. }
        | Expr::All { .. } => None,
    }
}

fn is_number_worked(number: &Number) -> bool {
    match number {
        Number::Constant(_) | Number::Value(_) => false,
        Number::CountChosen(_)
        | Number::CountEntries { .. }
        | Number::Sum { .. }
        | Number::Days(..)
        | Number::Months(..)
        | Number::Plus(..)
        | Number::Minus(..) => true,
    }
}

fn is_day_worked(day: &Day) -> bool {
    match day {
        Day::Constant(_) | Day::Value(_) | Day::PeriodEnd(..) => false,
        Day::InterviewDate | Day::After(..) => true,
    }
}
