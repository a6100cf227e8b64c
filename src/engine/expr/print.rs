//! An expression in words again, so that reading them gives the same expression.

use std::fmt::Write as _;

use crate::engine::expr::{Compare, Day, End, Expr, Number, Read, Unit, silence_function};
use crate::engine::form::{Form, Question, QuestionNo, Worth, amount};

/// How the options of a question follow each other where several are named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Options {
    /// As in their question.
    InOrder,
    /// By name, so that two versions can be compared.
    ByName,
}

/// Writes a checked expression of a form in the language of forms.
pub fn print(expr: &Expr, form: &Form) -> String {
    print_with(expr, form, Options::InOrder)
}

pub(in crate::engine) fn print_with(expr: &Expr, form: &Form, options: Options) -> String {
    let mut printer = Printer::of(form, options);
    printer.expr(expr);
    printer.text
}

/// Writes what a value is worked out from.
pub fn print_worth(worth: &Worth, form: &Form) -> String {
    print_worth_with(worth, form, Options::InOrder)
}

pub(in crate::engine) fn print_worth_with(worth: &Worth, form: &Form, options: Options) -> String {
    let mut printer = Printer::of(form, options);
    match worth {
        Worth::Number(number) => printer.number(number),
        Worth::Day(day) => printer.day(day),
        Worth::Code(read) => printer.read(*read),
    }
    printer.text
}

struct Printer<'f> {
    form: &'f Form,
    text: String,
    options: Options,
}

impl<'f> Printer<'f> {
    fn of(form: &'f Form, options: Options) -> Self {
        Self {
            form,
            text: String::new(),
            options,
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Always(true) => self.push("yes"),
            Expr::Always(false) => self.push("no"),
            Expr::And(parts) => self.joined(parts, " and ", |part| {
                matches!(part, Expr::And(_) | Expr::Or(_))
            }),
            Expr::Or(parts) => self.joined(parts, " or ", |part| matches!(part, Expr::Or(_))),
            Expr::Not(inner) => self.not(inner),
            Expr::Condition(no) => {
                let condition = self.form.conditions.get(no.0 as usize);
                self.push(condition.map(|it| &*it.id).unwrap_or_default());
            }
            Expr::Element(no) => {
                let element = self.form.elements.get(no.0 as usize);
                self.push(element.map(|it| &*it.id).unwrap_or_default());
            }
            Expr::IsOneOf { read, options } => match options.as_slice() {
                [option] => {
                    self.read(*read);
                    self.push(" == ");
                    self.option(*read, *option);
                }
                _ => self.in_options(*read, options),
            },
            Expr::HasOneOf { read, options } => match options.as_slice() {
                [option] => {
                    self.option(*read, *option);
                    self.push(" in ");
                    self.read(*read);
                }
                _ => self.in_options(*read, options),
            },
            Expr::CodeIn { read, codes } => {
                self.read(*read);
                if let [code] = codes.as_slice() {
                    self.put(format_args!(" == \"{code}\""));
                } else {
                    let codes: Vec<String> =
                        codes.iter().map(|code| format!("\"{code}\"")).collect();
                    self.put(format_args!(" in [{}]", codes.join(", ")));
                }
            }
            Expr::SameCode { left, right } => {
                self.read(*left);
                self.push(" == ");
                self.read(*right);
            }
            Expr::Number {
                left,
                compare,
                right,
            } => {
                self.number(left);
                self.put(format_args!(" {} ", compare.sign()));
                self.number(right);
            }
            Expr::Date {
                left,
                compare,
                right,
            } => {
                self.day(left);
                self.put(format_args!(" {} ", compare.sign()));
                self.day(right);
            }
            Expr::Answered(read) => self.of_question("answered", *read),
            Expr::Silent(read, silence) => self.of_question(silence_function(*silence), *read),
            Expr::Any { roster, each } => self.over_entries("any", *roster, Some(each)),
            Expr::All { roster, each } => self.over_entries("all", *roster, Some(each)),
        }
    }

    fn not(&mut self, inner: &Expr) {
        match inner {
            Expr::IsOneOf { read, options } if options.len() == 1 => {
                self.read(*read);
                self.push(" != ");
                for option in options {
                    self.option(*read, *option);
                }
            }
            Expr::And(_) | Expr::Or(_) => {
                self.push("not (");
                self.expr(inner);
                self.push(")");
            }
            Expr::Always(_)
            | Expr::Not(_)
            | Expr::Condition(_)
            | Expr::Element(_)
            | Expr::IsOneOf { .. }
            | Expr::HasOneOf { .. }
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Number { .. }
            | Expr::Date { .. }
            | Expr::Answered(_)
            | Expr::Silent(..)
            | Expr::Any { .. }
            | Expr::All { .. } => {
                self.push("not ");
                self.expr(inner);
            }
        }
    }

    fn joined(&mut self, parts: &[Expr], by: &str, needs_parentheses: impl Fn(&Expr) -> bool) {
        for (nth, part) in parts.iter().enumerate() {
            if nth > 0 {
                self.push(by);
            }
            if needs_parentheses(part) {
                self.push("(");
                self.expr(part);
                self.push(")");
            } else {
                self.expr(part);
            }
        }
    }

    fn in_options(&mut self, read: Read, options: &[u16]) {
        self.read(read);
        let mut names: Vec<&str> = options.iter().map(|it| self.name_of(read, *it)).collect();
        if self.options == Options::ByName {
            names.sort_unstable();
        }
        self.put(format_args!(" in [{}]", names.join(", ")));
    }

    fn number(&mut self, number: &Number) {
        match number {
            Number::Constant(constant) => self.push(&amount::write(*constant, 3)),
            Number::Value(read) => self.read(*read),
            Number::CountChosen(read) => self.of_question("count", *read),
            Number::CountEntries { roster, each } => {
                self.over_entries("count", *roster, each.as_deref());
            }
            Number::Sum { roster, each } => {
                self.push("sum(");
                self.read(Read::Question(*roster));
                self.push(", ");
                self.number(each);
                self.push(")");
            }
            Number::Days(from, to) => self.between("days", from, to),
            Number::Months(from, to) => self.between("months", from, to),
            Number::Plus(left, right) => self.sum(left, " + ", right),
            Number::Minus(left, right) => self.sum(left, " - ", right),
        }
    }

    fn sum(&mut self, left: &Number, sign: &str, right: &Number) {
        self.number(left);
        self.push(sign);
        if matches!(right, Number::Plus(..) | Number::Minus(..)) {
            self.push("(");
            self.number(right);
            self.push(")");
        } else {
            self.number(right);
        }
    }

    fn between(&mut self, function: &str, from: &Day, to: &Day) {
        self.put(format_args!("{function}("));
        self.day(from);
        self.push(", ");
        self.day(to);
        self.push(")");
    }

    fn day(&mut self, day: &Day) {
        match day {
            Day::Constant(date) => self.put(format_args!("{date}")),
            Day::InterviewDate => self.push("interview_date"),
            Day::Value(read) => self.read(*read),
            Day::PeriodEnd(read, end) => {
                self.read(*read);
                self.push(match end {
                    End::From => ".from",
                    End::To => ".to",
                });
            }
            Day::After(from, steps, unit) => {
                self.push(match unit {
                    Unit::Days => "days_after(",
                    Unit::Months => "months_after(",
                });
                self.day(from);
                self.put(format_args!(", {steps})"));
            }
        }
    }

    fn of_question(&mut self, function: &str, read: Read) {
        self.put(format_args!("{function}("));
        self.read(read);
        self.push(")");
    }

    fn over_entries(&mut self, function: &str, roster: QuestionNo, each: Option<&Expr>) {
        self.put(format_args!("{function}("));
        self.read(Read::Question(roster));
        if let Some(each) = each {
            self.push(", ");
            self.expr(each);
        }
        self.push(")");
    }

    fn read(&mut self, read: Read) {
        let id = self.form.asked(read).map(|question| &*question.id);
        self.push(id.unwrap_or_default());
    }

    fn option(&mut self, read: Read, option: u16) {
        let name = self.name_of(read, option);
        self.push(name);
    }

    fn name_of(&self, read: Read, option: u16) -> &'f str {
        let asked = self.form.asked(read);
        let options = asked.map(Question::options).unwrap_or_default();
        let option = options.get(usize::from(option));
        option.map(|option| &**option).unwrap_or_default()
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // A write into a string cannot fail.
        self.text.write_fmt(text).unwrap_or_default();
    }
}

impl Compare {
    /// Returns the sign that forms use.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::More => ">",
            Self::AtLeast => ">=",
        }
    }
}

#[cfg(test)]
mod tests;
