//! A condition of a form in words: questions and options as they are called, and what must hold of them.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::{Words, message_id};
use crate::engine::answer::{Answer, Silence};
use crate::engine::expr::{Compare, Day, End, Expr, Number, Read, Unit};
use crate::engine::form::{EntryNo, Question, QuestionNo, Spot};
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::isolate::{isolate, isolate_auto};

/// Says a condition in the officer's language.
pub fn in_words(words: &Words, form: &LoadedForm, expr: &Expr) -> String {
    Teller { words, form }.expr(expr)
}

struct Teller<'a> {
    words: &'a Words,
    form: &'a LoadedForm,
}

impl Teller<'_> {
    fn expr(&self, expr: &Expr) -> String {
        match expr {
            Expr::Always(true) => self.words.ui("clause-always"),
            Expr::Always(false) => self.words.ui("clause-never"),
            Expr::And(parts) => self.joined(parts, "list-and"),
            Expr::Or(parts) => self.joined(parts, "list-or"),
            Expr::Not(inner) => self.not(inner),
            Expr::Condition(no) => {
                let condition = self.form.form.conditions.get(no.0 as usize);
                let id = condition.map(|it| &*it.id).unwrap_or_default();
                // What it means stands in the form's texts, or with its name at the end of the page.
                let meaning = format!("condition-{id}");
                self.words
                    .form_optional(self.form, &meaning)
                    .unwrap_or_else(|| self.say("clause-named", &[("name", isolate(id))]))
            }
            Expr::Element(no) => {
                let element = self.form.form.elements.get(no.0 as usize);
                let id = element.map(|it| &*it.id).unwrap_or_default();
                let name = self.words.form_own(self.form, &format!("element-{id}"));
                self.say("clause-element", &[("name", name)])
            }
            Expr::IsOneOf { read, options } => self.chosen("clause-is", *read, options),
            Expr::HasOneOf { read, options } => self.chosen("clause-has", *read, options),
            Expr::CodeIn { read, codes } => {
                let code = |code| self.code(*read, code);
                self.one_of("clause-is", *read, codes.iter().map(code))
            }
            Expr::SameCode { left, right } => {
                let (left, right) = (self.asked(*left), self.asked(*right));
                self.say("clause-same", &[("left", left), ("right", right)])
            }
            Expr::Number {
                left,
                compare,
                right,
            } => self.compared(
                "clause-number",
                self.number(left),
                *compare,
                self.number(right),
            ),
            Expr::Date {
                left,
                compare,
                right,
            } => self.compared("clause-day", self.day(left), *compare, self.day(right)),
            Expr::Answered(read) => self.of("clause-answered", *read, String::new()),
            Expr::Silent(read, silence) => self.silent(*read, *silence),
            Expr::Any { roster, each } => self.in_entries("clause-any", *roster, each),
            Expr::All { roster, each } => self.in_entries("clause-all", *roster, each),
        }
    }

    fn not(&self, inner: &Expr) -> String {
        match inner {
            Expr::IsOneOf { read, options } => self.chosen("clause-is-not", *read, options),
            Expr::HasOneOf { read, options } => self.chosen("clause-has-not", *read, options),
            Expr::CodeIn { read, codes } => {
                let code = |code| self.code(*read, code);
                self.one_of("clause-is-not", *read, codes.iter().map(code))
            }
            Expr::Answered(read) => self.of("clause-not-answered", *read, String::new()),
            Expr::Always(_)
            | Expr::And(_)
            | Expr::Or(_)
            | Expr::Not(_)
            | Expr::Condition(_)
            | Expr::Element(_)
            | Expr::SameCode { .. }
            | Expr::Number { .. }
            | Expr::Date { .. }
            | Expr::Silent(..)
            | Expr::Any { .. }
            | Expr::All { .. } => self.say("clause-not", &[("part", self.expr(inner))]),
        }
    }

    fn joined(&self, parts: &[Expr], by: &str) -> String {
        let part = |part: &Expr| match part {
            Expr::And(_) | Expr::Or(_) => format!("({})", self.expr(part)),
            // What a form says of a condition may be more than one clause.
            Expr::Condition(_) => {
                let said = self.expr(part);
                let is_more = said.contains([',', '،'])
                    || ["list-and", "list-or"].map(|it| said.contains(&self.words.ui(it)))
                        != [false; 2];
                if is_more { format!("({said})") } else { said }
            }
            Expr::Always(_)
            | Expr::Not(_)
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
            | Expr::All { .. } => self.expr(part),
        };
        let parts: Vec<String> = parts.iter().map(part).collect();
        parts.join(&self.words.ui(by))
    }

    fn chosen(&self, message: &str, read: Read, options: &[u16]) -> String {
        let spot = spot_of(read);
        let asked = self.form.form.asked(read);
        let there = asked.map(Question::options).unwrap_or_default();
        let language = &self.words.language;
        let labels = options.iter().filter_map(|no| {
            let option = there.get(usize::from(*no))?;
            Some(self.words.option(self.form, language, spot, option).text)
        });
        self.one_of(message, read, labels)
    }

    fn code(&self, read: Read, code: &Rc<str>) -> String {
        let answer = Answer::Code(Rc::clone(code));
        self.words
            .answer(self.form, &self.words.language, spot_of(read), &answer)
    }

    fn silent(&self, read: Read, silence: Silence) -> String {
        let answer = Answer::Silence(silence);
        let said = self
            .words
            .answer(self.form, &self.words.language, spot_of(read), &answer);
        self.of("clause-is", read, quoted(self.words, &said))
    }

    fn in_entries(&self, message: &str, roster: QuestionNo, each: &Expr) -> String {
        self.of(message, Read::Question(roster), self.expr(each))
    }

    fn compared(&self, message: &str, left: String, compare: Compare, right: String) -> String {
        let how = match compare {
            Compare::Equal => "equal",
            Compare::NotEqual => "not-equal",
            Compare::Less => "less",
            Compare::AtMost => "at-most",
            Compare::More => "more",
            Compare::AtLeast => "at-least",
        };
        let args = [("how", how.to_owned()), ("left", left), ("right", right)];
        self.say(message, &args)
    }

    fn number(&self, number: &Number) -> String {
        match number {
            Number::Constant(constant) => isolate(&self.words.decimal(*constant)),
            Number::Value(read) => self.asked(*read),
            Number::CountChosen(read) => self.of("clause-chosen", *read, String::new()),
            Number::CountEntries { roster, each } => {
                let roster = Read::Question(*roster);
                match each {
                    Some(each) => self.of("clause-entries-where", roster, self.expr(each)),
                    None => self.of("clause-entries", roster, String::new()),
                }
            }
            Number::Sum { roster, each } => {
                let of = self.number(each);
                self.of("clause-sum", Read::Question(*roster), of)
            }
            Number::Days(from, to) => self.between("clause-days", from, to),
            Number::Months(from, to) => self.between("clause-months", from, to),
            Number::Plus(left, right) => {
                format!("{} + {}", self.number(left), self.term(right))
            }
            Number::Minus(left, right) => {
                format!("{} − {}", self.number(left), self.term(right))
            }
        }
    }

    fn term(&self, number: &Number) -> String {
        match number {
            Number::Plus(..) | Number::Minus(..) => format!("({})", self.number(number)),
            Number::Constant(_)
            | Number::Value(_)
            | Number::CountChosen(_)
            | Number::CountEntries { .. }
            | Number::Sum { .. }
            | Number::Days(..)
            | Number::Months(..) => self.number(number),
        }
    }

    fn between(&self, message: &str, from: &Day, to: &Day) -> String {
        let args = [("from", self.day(from)), ("to", self.day(to))];
        self.say(message, &args)
    }

    fn day(&self, day: &Day) -> String {
        match day {
            Day::Constant(date) => isolate_auto(&self.words.date(&self.words.language, *date)),
            Day::InterviewDate => self.words.ui("clause-interview-date"),
            Day::Value(read) => self.asked(*read),
            Day::PeriodEnd(read, end) => {
                let message = match end {
                    End::From => "clause-from",
                    End::To => "clause-to",
                };
                self.of(message, *read, String::new())
            }
            Day::After(from, steps, unit) => {
                let unit = match unit {
                    Unit::Days => "days",
                    Unit::Months => "months",
                };
                let args = Args::none()
                    .with("unit", unit)
                    .with("way", if *steps < 0 { "before" } else { "after" })
                    .number("n", i64::from(*steps).abs())
                    .with("day", self.day(from));
                self.words.ui_with("clause-after", &args)
            }
        }
    }

    /// Says something of a question; `answers` is what else stands in it.
    fn of(&self, message: &str, read: Read, answers: String) -> String {
        self.say(
            message,
            &[("question", self.asked(read)), ("answers", answers)],
        )
    }

    /// Returns what a question is called, within quotation marks.
    fn asked(&self, read: Read) -> String {
        let spot = spot_of(read);
        let short = format!("{}.short", message_id(&self.form.form, spot));
        let called = self
            .words
            .form_optional(self.form, &short)
            .unwrap_or_else(|| {
                let language = &self.words.language;
                self.words.asked(self.form, None, language, spot)
            });
        quoted(self.words, &clean_line(&called))
    }

    /// Says of one answer, or of any of several, what a message and its attribute `.any` say.
    fn one_of(&self, message: &str, read: Read, answers: impl Iterator<Item = String>) -> String {
        let answers: Vec<String> = answers.map(|it| quoted(self.words, &it)).collect();
        let is_one = answers.len() == 1;
        let answers = answers.join(&self.words.ui("list-comma"));
        if is_one {
            self.of(message, read, answers)
        } else {
            self.of(&format!("{message}.any"), read, answers)
        }
    }

    fn say(&self, message: &str, args: &[(&'static str, String)]) -> String {
        let args = args.iter().fold(Args::none(), |all, (name, value)| {
            all.with(*name, value.as_str())
        });
        self.words.ui_with(message, &args)
    }
}

/// A field is called the same in every entry.
fn spot_of(read: Read) -> Spot {
    match read {
        Read::Question(no) => Spot::Question(no),
        Read::Field { roster, field } => Spot::Field {
            roster,
            entry: EntryNo(1),
            field,
        },
    }
}

fn quoted(words: &Words, text: &str) -> String {
    words.ui_with(
        "list-quoted",
        &Args::none().with("text", isolate_auto(text)),
    )
}
