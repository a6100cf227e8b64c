//! Gives names and types to an expression's tree, so that evaluating it cannot fail.

mod bare;
mod call;
mod code;
mod meant;
mod silence;
mod whole;

use std::ops::Range;
use std::rc::Rc;

use crate::engine::expr::lex::meant_by;
use crate::engine::expr::names::{Meaning, Names};
use crate::engine::expr::origin::Origin;
use crate::engine::expr::parse::{Node, What, parse_tree};
use crate::engine::expr::{Compare, Day, End, Expr, Number, Read};
use crate::engine::form::problem::{Problem, ProblemKind, Problems, Sort};
use crate::engine::form::{Form, Kind, Question, QuestionNo, Worth};
use crate::engine::time::PartialDate;

/// Names that the language itself uses, and that no question, condition or element may have.
pub const RESERVED_IDS: [&str; 20] = [
    "yes",
    "no",
    "and",
    "or",
    "not",
    "in",
    "any",
    "all",
    "count",
    "sum",
    "days",
    "months",
    "days_after",
    "months_after",
    "answered",
    "unknown",
    "declined",
    "not_applicable",
    "not_interpreted",
    INTERVIEW_DATE,
];

/// The day of the interview.
const INTERVIEW_DATE: &str = "interview_date";

/// Reads and checks one expression of a form.
pub fn parse(text: &str, form: &Form) -> Result<Expr, Vec<Problem>> {
    parse_in(text, form, None)
}

/// Reads and checks one expression, inside a roster if one is given: its fields then go by their bare names.
pub fn parse_in(text: &str, form: &Form, roster: Option<QuestionNo>) -> Result<Expr, Vec<Problem>> {
    let names = Names::of(form);
    let mut problems = Problems::default();
    let expr = check(text, &Origin::bare(text), &names, roster, &mut problems);
    match expr {
        Some(expr) if !problems.has_errors() => Ok(expr),
        Some(_) | None => Err(problems.in_order()),
    }
}

/// Reads and checks one expression and reports all that is wrong with it.
pub(in crate::engine) fn check(
    text: &str,
    origin: &Origin<'_>,
    names: &Names<'_>,
    roster: Option<QuestionNo>,
    problems: &mut Problems,
) -> Option<Expr> {
    match parse_tree(text) {
        Ok(tree) => Checker {
            text,
            origin,
            names,
            problems,
        }
        .truth(&tree, roster),
        Err((kind, span)) => {
            problems.add(kind, origin.span(&span));
            None
        }
    }
}

/// Reads and checks an expression that is worth a number, a day or a code.
pub(in crate::engine) fn check_worth(
    text: &str,
    origin: &Origin<'_>,
    names: &Names<'_>,
    roster: Option<QuestionNo>,
    problems: &mut Problems,
) -> Option<Worth> {
    let tree = match parse_tree(text) {
        Ok(tree) => tree,
        Err((kind, span)) => {
            problems.add(kind, origin.span(&span));
            return None;
        }
    };
    let mut checker = Checker {
        text,
        origin,
        names,
        problems,
    };
    match checker.known_item(&tree, roster)? {
        Item::Number(number) => Some(Worth::Number(number)),
        Item::Day(day) => Some(Worth::Day(day)),
        Item::Code(read, _) => Some(Worth::Code(read)),
        item @ (Item::Truth(_)
        | Item::Choice(..)
        | Item::Multiple(..)
        | Item::FreeText(_)
        | Item::Period(_)
        | Item::Roster(_)
        | Item::Quoted
        | Item::List
        | Item::Unknown) => checker.mismatch(Sort::Worth, &item, &tree),
    }
}

/// What stands beside an operator.
enum Item<'f> {
    Truth(Expr),
    Number(Number),
    Day(Day),
    Choice(Read, &'f Question),
    Multiple(Read, &'f Question),
    Code(Read, Sort),
    FreeText(Read),
    Period(Read),
    Roster(QuestionNo),
    Quoted,
    List,
    /// A name that is no question, condition or element; perhaps an option.
    Unknown,
}

impl Item<'_> {
    fn sort(&self) -> Sort {
        match self {
            Self::Truth(_) => Sort::Truth,
            Self::Number(_) => Sort::Number,
            Self::Day(_) => Sort::Day,
            Self::Choice(..) => Sort::Choice,
            Self::Multiple(..) => Sort::Multiple,
            Self::Code(_, sort) => *sort,
            Self::FreeText(_) => Sort::FreeText,
            Self::Period(_) => Sort::Period,
            Self::Roster(_) => Sort::Roster,
            Self::Quoted => Sort::Quoted,
            Self::List => Sort::List,
            Self::Unknown => Sort::Name,
        }
    }

    fn read(&self) -> Option<Read> {
        match self {
            Self::Choice(read, _)
            | Self::Multiple(read, _)
            | Self::Code(read, _)
            | Self::FreeText(read)
            | Self::Period(read)
            | Self::Number(Number::Value(read))
            | Self::Day(Day::Value(read)) => Some(*read),
            Self::Roster(roster) => Some(Read::Question(*roster)),
            Self::Truth(_)
            | Self::Number(_)
            | Self::Day(_)
            | Self::Quoted
            | Self::List
            | Self::Unknown => None,
        }
    }
}

struct Checker<'a, 'f> {
    text: &'a str,
    origin: &'a Origin<'a>,
    names: &'a Names<'f>,
    problems: &'a mut Problems,
}

/// The roster whose entry the bare names may belong to.
type Scope = Option<QuestionNo>;

impl<'f> Checker<'_, 'f> {
    /// Checks a part that must be true or false.
    fn truth(&mut self, node: &Node<'_>, scope: Scope) -> Option<Expr> {
        match &node.what {
            What::And(parts) => self.truths(parts, Compare::NotEqual, scope).map(Expr::And),
            What::Or(parts) => self.truths(parts, Compare::Equal, scope).map(Expr::Or),
            What::Not(inner) => Some(Expr::Not(Box::new(self.truth(inner, scope)?))),
            What::Compare(left, compare, right) => self.comparison(left, *compare, right, scope),
            What::In(left, right) => self.membership(left, right, scope),
            What::Name(word @ ("yes" | "no")) => Some(self.bare_answer(word, None, &node.span)),
            What::Name(_)
            | What::Part { .. }
            | What::Number(_)
            | What::Date(_)
            | What::Quoted(_)
            | What::List(_)
            | What::Call { .. }
            | What::Plus(..)
            | What::Minus(..) => match self.known_item(node, scope)? {
                Item::Truth(expr) => Some(expr),
                item @ (Item::Number(_)
                | Item::Day(_)
                | Item::Choice(..)
                | Item::Multiple(..)
                | Item::Code(..)
                | Item::FreeText(_)
                | Item::Period(_)
                | Item::Roster(_)
                | Item::Quoted
                | Item::List
                | Item::Unknown) => self.mismatch(Sort::Truth, &item, node),
            },
        }
    }

    /// Checks all parts, also when one is wrong, so that everything is reported at once. What may be left out before a part by
    /// mistake is a comparison of this kind.
    fn truths(&mut self, parts: &[Node<'_>], compare: Compare, scope: Scope) -> Option<Vec<Expr>> {
        let mut checked = Vec::with_capacity(parts.len());
        let mut before = None;
        let mut rest = parts;
        while let [part, after @ ..] = rest {
            rest = after;
            if let What::Name(word @ ("yes" | "no")) = part.what {
                let before = before.filter(|_| compare == Compare::Equal);
                checked.push(Some(self.answer_after(before, word, part)));
            } else {
                checked.push(self.truth(part, scope));
                if let Some(n_options) = self.options_alone(part, compare, after, scope) {
                    checked.push(None);
                    rest = after.get(n_options..).unwrap_or_default();
                }
            }
            before = Some(part);
        }
        checked.into_iter().collect()
    }

    fn comparison(
        &mut self,
        left: &Node<'_>,
        compare: Compare,
        right: &Node<'_>,
        scope: Scope,
    ) -> Option<Expr> {
        if self.is_of_entries(left, right, scope)
            || self.is_silence_compared(left, compare, right, scope)
        {
            return None;
        }
        let Some(left_item) = self.known_item(left, scope) else {
            // What a name on the right may be depends on the left, which is wrong already.
            if !matches!(right.what, What::Name(_)) {
                self.known_item(right, scope);
            }
            return None;
        };
        if self.is_compared_with_several(&left_item, left, compare, right, scope)
            || self.is_answered_otherwise(&left_item, left, compare, right)
        {
            return None;
        }
        match left_item {
            Item::Choice(read, question) => {
                let equal = self.equality(compare, Sort::Choice, left)?;
                let options = vec![self.option(right, question, scope)?];
                Some(negated_unless(equal, Expr::IsOneOf { read, options }))
            }
            Item::Code(read, sort) => {
                let equal = self.equality(compare, sort, left)?;
                let same = self.same_code(read, sort, right, scope)?;
                Some(negated_unless(equal, same))
            }
            Item::Number(number) => match (number, self.known_item(right, scope)?) {
                (year @ Number::Constant(_), Item::Day(right)) => {
                    let year = self.day(Item::Number(year), left)?;
                    Some(whole::compared(year, compare, right))
                }
                (left, Item::Number(right)) => Some(Expr::Number {
                    left,
                    compare,
                    right,
                }),
                (_, item) => self.mismatch(Sort::Number, &item, right),
            },
            Item::Day(left) => {
                let item = self.known_item(right, scope)?;
                Some(whole::compared(left, compare, self.day(item, right)?))
            }
            Item::Quoted => self.mismatch(Sort::Question, &Item::Quoted, left),
            item @ (Item::Truth(_)
            | Item::Multiple(..)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Roster(_)
            | Item::List
            | Item::Unknown) => match self.compared_as(&item, left, compare, right) {
                Some(meant) => self.wrong_operator_for(meant, compare.sign(), &item, left, right),
                None => self.wrong_operator(compare.sign(), item.sort(), left),
            },
        }
    }

    /// Checks `x in y`.
    fn membership(&mut self, left: &Node<'_>, right: &Node<'_>, scope: Scope) -> Option<Expr> {
        if self.is_of_entries(left, right, scope)
            || self.is_option_alone(left, right, scope)
            || self.is_silence_among(left, right, scope)
        {
            return None;
        }
        let What::List(members) = &right.what else {
            return match self.known_item(right, scope)? {
                Item::Multiple(read, question) => Some(Expr::HasOneOf {
                    read,
                    options: vec![self.option(left, question, scope)?],
                }),
                item @ Item::Choice(_, question) => match self.chosen_as(left, question, right) {
                    Some(meant) => self.wrong_operator_for(meant, "in", &item, left, right),
                    None => self.wrong_operator("in", Sort::Choice, right),
                },
                item @ (Item::Truth(_)
                | Item::Number(_)
                | Item::Day(_)
                | Item::Code(..)
                | Item::FreeText(_)
                | Item::Period(_)
                | Item::Roster(_)
                | Item::Quoted
                | Item::List
                | Item::Unknown) => self.mismatch(Sort::List, &item, right),
            };
        };
        if members.is_empty() {
            return self.add(ProblemKind::EmptyList { key: "in" }, right);
        }
        match self.known_item(left, scope)? {
            Item::Choice(read, question) => Some(Expr::IsOneOf {
                read,
                options: self.options(members, question, scope)?,
            }),
            Item::Multiple(read, question) => Some(Expr::HasOneOf {
                read,
                options: self.options(members, question, scope)?,
            }),
            Item::Code(read, sort) => {
                let codes: Vec<_> = members
                    .iter()
                    .map(|member| self.code(member, sort, read))
                    .collect();
                let mut codes = codes.into_iter().collect::<Option<Vec<_>>>()?;
                codes.sort();
                codes.dedup();
                Some(Expr::CodeIn { read, codes })
            }
            item @ (Item::Truth(_)
            | Item::Number(_)
            | Item::Day(_)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Roster(_)
            | Item::Quoted
            | Item::List
            | Item::Unknown) => self.wrong_operator("in", item.sort(), left),
        }
    }

    /// Finds an option by its name, whatever else the name may mean.
    fn option(&mut self, node: &Node<'_>, question: &Question, scope: Scope) -> Option<u16> {
        let What::Name(name) = node.what else {
            let item = self.known_item(node, scope)?;
            return self.mismatch(Sort::Name, &item, node);
        };
        let options = question.options();
        let place = options.iter().position(|option| **option == *name);
        if let Some(place) = place {
            return u16::try_from(place).ok();
        }
        let meant = meant_by(name).map(|(_, meant)| meant);
        let is_there = |meant: &&str| options.iter().any(|it| **it == **meant);
        let nearest = if let Some(meant) = meant.filter(is_there) {
            Some(Rc::from(meant))
        } else {
            let options = options.iter().map(|option| &**option);
            self.problems.nearest(name, options)
        };
        let kind = ProblemKind::UnknownOption {
            option: name.into(),
            question: Rc::clone(&question.id),
            nearest,
        };
        self.add(kind, node)
    }

    fn options(
        &mut self,
        nodes: &[Node<'_>],
        question: &Question,
        scope: Scope,
    ) -> Option<Vec<u16>> {
        let options: Vec<_> = nodes
            .iter()
            .map(|node| self.option(node, question, scope))
            .collect();
        let mut options = options.into_iter().collect::<Option<Vec<_>>>()?;
        options.sort_unstable();
        options.dedup();
        Some(options)
    }

    /// Checks a part and reports a name that means nothing.
    fn known_item(&mut self, node: &Node<'_>, scope: Scope) -> Option<Item<'f>> {
        match self.item(node, scope)? {
            Item::Unknown => self.unknown_name(node, scope),
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
            | Item::List) => Some(item),
        }
    }

    fn item(&mut self, node: &Node<'_>, scope: Scope) -> Option<Item<'f>> {
        Some(match &node.what {
            What::Name(name) => {
                if self.names.is_in_doubt(name) {
                    // What is wrong with it is said where it stands.
                    return None;
                }
                if self.names.is_computed_later(name) {
                    let name = (*name).into();
                    return self.add(ProblemKind::ComputedTooLate { name }, node);
                }
                let item = self.named(name, scope);
                if let Some(roster) = self.names.roster_of_computed(name)
                    && scope != Some(roster)
                    && self.names.field_named(scope, name).is_none()
                {
                    let outside = ProblemKind::FieldOutsideRoster {
                        field: (*name).into(),
                        roster: self
                            .names
                            .question(roster)
                            .map_or_else(Rc::default, |it| Rc::clone(&it.id)),
                        remedy: self.origin.remedy(),
                    };
                    return self.add(outside, node);
                }
                if matches!(item, Item::Unknown) && self.names.is_computed(name) {
                    // What is wrong with it is said where it is computed.
                    return None;
                }
                item
            }
            What::Part {
                name,
                name_span,
                part,
                part_span,
            } => {
                let end = self.part(name, name_span, part, part_span, scope)?;
                Item::Day(end)
            }
            What::Number(number) => Item::Number(Number::Constant(*number)),
            What::Date(date) => Item::Day(Day::Constant(*date)),
            What::Quoted(_) => Item::Quoted,
            What::List(_) => Item::List,
            What::Call {
                function,
                function_span,
                arguments,
            } => self.call(function, function_span, arguments, node, scope)?,
            What::And(_) | What::Or(_) | What::Not(_) | What::Compare(..) | What::In(..) => {
                Item::Truth(self.truth(node, scope)?)
            }
            What::Plus(left, right) => {
                let (left, right) = self.numbers(left, right, scope)?;
                Item::Number(Number::Plus(left, right))
            }
            What::Minus(left, right) => {
                let (left, right) = self.numbers(left, right, scope)?;
                Item::Number(Number::Minus(left, right))
            }
        })
    }

    /// Finds what a bare name means; a field of the entry comes first.
    fn named(&self, name: &str, scope: Scope) -> Item<'f> {
        if let Some(roster) = scope {
            let fields = self.names.fields(roster);
            let field = fields.iter().position(|field| *field.id == *name);
            if let Some(at) = field
                && let (Ok(no), Some(field)) = (u16::try_from(at), fields.get(at))
            {
                return asked(Read::Field { roster, field: no }, field);
            }
        }
        if name == INTERVIEW_DATE {
            return Item::Day(Day::InterviewDate);
        }
        match self.names.meaning(name) {
            Some(Meaning::Question(no)) => match self.names.question(no) {
                Some(question) => asked(Read::Question(no), question),
                None => Item::Unknown,
            },
            Some(Meaning::Condition(no)) => Item::Truth(Expr::Condition(no)),
            Some(Meaning::Element(no)) => Item::Truth(Expr::Element(no)),
            Some(Meaning::Computed(no)) => match self.names.worth(no) {
                Some(Worth::Number(number)) => Item::Number(number),
                Some(Worth::Day(day)) => Item::Day(day),
                Some(Worth::Code(read)) => match self.names.asked(read) {
                    Some(question) => asked(read, question),
                    None => Item::Unknown,
                },
                None => Item::Unknown,
            },
            None => Item::Unknown,
        }
    }

    fn part(
        &mut self,
        name: &str,
        name_span: &Range<usize>,
        part: &str,
        part_span: &Range<usize>,
        scope: Scope,
    ) -> Option<Day> {
        if self.names.is_in_doubt(name) {
            return None;
        }
        let read = match self.named(name, scope) {
            Item::Period(read) => read,
            Item::Unknown => return self.unknown_name_at(name, name_span, scope),
            item @ (Item::Truth(_)
            | Item::Number(_)
            | Item::Day(_)
            | Item::Choice(..)
            | Item::Multiple(..)
            | Item::Code(..)
            | Item::FreeText(_)
            | Item::Roster(_)
            | Item::Quoted
            | Item::List) => {
                let kind = ProblemKind::TypeMismatch {
                    expected: Sort::Period,
                    found: item.sort(),
                    nearest: None,
                };
                return self.add_at(kind, name_span);
            }
        };
        match part {
            "from" => Some(Day::PeriodEnd(read, End::From)),
            "to" => Some(Day::PeriodEnd(read, End::To)),
            _ => {
                let kind = ProblemKind::UnknownPart {
                    part: part.into(),
                    question: name.into(),
                };
                self.add_at(kind, part_span)
            }
        }
    }

    fn numbers(
        &mut self,
        left: &Node<'_>,
        right: &Node<'_>,
        scope: Scope,
    ) -> Option<(Box<Number>, Box<Number>)> {
        let left = self.number(left, scope);
        let right = self.number(right, scope);
        Some((Box::new(left?), Box::new(right?)))
    }

    fn number(&mut self, node: &Node<'_>, scope: Scope) -> Option<Number> {
        match self.known_item(node, scope)? {
            Item::Number(number) => Some(number),
            item @ (Item::Truth(_)
            | Item::Day(_)
            | Item::Choice(..)
            | Item::Multiple(..)
            | Item::Code(..)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Roster(_)
            | Item::Quoted
            | Item::List
            | Item::Unknown) => self.mismatch(Sort::Number, &item, node),
        }
    }

    /// Takes a day; a number with four digits is a year.
    fn day(&mut self, item: Item<'f>, node: &Node<'_>) -> Option<Day> {
        if let Item::Number(Number::Constant(thousandths)) = item
            && thousandths % 1000 == 0
            && let Ok(year @ 1000..=9999) = i16::try_from(thousandths / 1000)
            && let Some(year) = PartialDate::new(year, None, None, false)
        {
            return Some(Day::Constant(year));
        }
        match item {
            Item::Day(day) => Some(day),
            Item::Truth(_)
            | Item::Number(_)
            | Item::Choice(..)
            | Item::Multiple(..)
            | Item::Code(..)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Roster(_)
            | Item::Quoted
            | Item::List
            | Item::Unknown => self.mismatch(Sort::Day, &item, node),
        }
    }

    /// Returns whether it is `==` and not `!=`; there is no order among choices and codes.
    fn equality(&mut self, compare: Compare, sort: Sort, left: &Node<'_>) -> Option<bool> {
        match compare {
            Compare::Equal => Some(true),
            Compare::NotEqual => Some(false),
            Compare::Less | Compare::AtMost | Compare::More | Compare::AtLeast => {
                self.wrong_operator(compare.sign(), sort, left)
            }
        }
    }

    fn wrong_operator<T>(
        &mut self,
        operator: &'static str,
        sort: Sort,
        node: &Node<'_>,
    ) -> Option<T> {
        let nearest = None;
        let wrong = ProblemKind::WrongOperator {
            operator,
            sort,
            nearest,
        };
        self.add(wrong, node)
    }

    fn mismatch<T>(&mut self, expected: Sort, found: &Item<'_>, node: &Node<'_>) -> Option<T> {
        let mismatch = ProblemKind::TypeMismatch {
            expected,
            found: found.sort(),
            nearest: self.taken_as(expected, found, node),
        };
        self.add(mismatch, node)
    }

    fn unknown_name<T>(&mut self, node: &Node<'_>, scope: Scope) -> Option<T> {
        let What::Name(name) = node.what else {
            return None;
        };
        self.unknown_name_at(name, &node.span, scope)
    }

    fn unknown_name_at<T>(&mut self, name: &str, span: &Range<usize>, scope: Scope) -> Option<T> {
        let kind = if let Some(roster) = self.names.roster_of_field(name) {
            ProblemKind::FieldOutsideRoster {
                field: name.into(),
                roster: roster.into(),
                remedy: self.origin.remedy(),
            }
        } else if !self.problems.may_search() {
            ProblemKind::UnknownName {
                name: name.into(),
                nearest: None,
            }
        } else {
            let fields = scope
                .map(|roster| self.names.fields(roster))
                .unwrap_or_default();
            let mut names: Vec<&str> = fields.iter().map(|field| &*field.id).collect();
            names.extend(self.names.questions());
            names.extend(self.names.rules());
            names.push(INTERVIEW_DATE);
            ProblemKind::UnknownName {
                name: name.into(),
                nearest: match meant_by(name) {
                    Some((_, meant)) => Some(meant.into()),
                    None => self.problems.nearest(name, names),
                },
            }
        };
        self.add_at(kind, span)
    }

    fn add<T>(&mut self, kind: ProblemKind, node: &Node<'_>) -> Option<T> {
        self.add_at(kind, &node.span)
    }

    fn add_at<T>(&mut self, kind: ProblemKind, span: &Range<usize>) -> Option<T> {
        let kind = self.origin.can_stand(kind);
        self.problems.add(kind, self.origin.span(span));
        None
    }
}

/// Turns a question into what stands beside an operator.
fn asked(read: Read, question: &Question) -> Item<'_> {
    match &question.kind {
        Kind::Single { .. } => Item::Choice(read, question),
        Kind::Multiple { .. } => Item::Multiple(read, question),
        Kind::Text | Kind::Narrative => Item::FreeText(read),
        Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Money { .. } => {
            Item::Number(Number::Value(read))
        }
        Kind::Date => Item::Day(Day::Value(read)),
        Kind::Period => Item::Period(read),
        Kind::Municipality => Item::Code(read, Sort::Municipality),
        Kind::Country => Item::Code(read, Sort::Country),
        Kind::Language => Item::Code(read, Sort::Language),
        Kind::Lookup { .. } => Item::Code(read, Sort::Lookup),
        Kind::Roster { .. } => match read {
            Read::Question(roster) | Read::Field { roster, .. } => Item::Roster(roster),
        },
    }
}

fn negated_unless(equal: bool, expr: Expr) -> Expr {
    if equal {
        expr
    } else {
        Expr::Not(Box::new(expr))
    }
}
