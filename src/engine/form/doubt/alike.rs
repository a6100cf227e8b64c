//! Flags whose conditions say the same in other words.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use crate::engine::expr::{Compare, Expr, Number, Read, print, reads_through_names};
use crate::engine::form::doubt::facts::Heed;
use crate::engine::form::doubt::nodes;
use crate::engine::form::doubt::possible::Prover;
use crate::engine::form::doubt::state::Want;
use crate::engine::form::problem::{Doubt, Lines, ProblemKind, Problems};
use crate::engine::form::source::FormSource;
use crate::engine::form::{ConditionNo, Form};
use crate::engine::reading::plan::{Node, Plan};

/// Reports each flag that has the same condition as an earlier one, or one that is proved to hold whenever that one does.
pub(super) fn report<'f>(
    (form, source): (&'f Form, &FormSource<'_>),
    plan: &Plan,
    is_whole: impl Fn(usize) -> bool,
    prover: &mut Prover<'f>,
    lines: &Lines,
    problems: &mut Problems,
) {
    let mut meanings = Meanings::of(form, plan);
    let mut first_with: HashMap<Meaning, usize> = HashMap::new();
    let mut firsts = Firsts::default();
    let mut n_compared = 0;
    for (idx, (flag, written)) in form.flags.iter().zip(&source.flags).enumerate() {
        if !is_whole(idx) {
            continue;
        }
        let meaning = meanings.meaning(&flag.when, false);
        let mut first = *first_with.entry(meaning).or_insert(idx);
        if first == idx && n_compared < MOST_COMPARED {
            let reads = reads_through_names(form, [&flag.when], MOST_READ);
            let reads: BTreeSet<_> = reads.into_iter().map(order).collect();
            for other in firsts.comparable(&reads) {
                if n_compared >= MOST_COMPARED {
                    break;
                }
                n_compared += 1;
                let earlier = form.flags.get(other);
                if earlier.is_some_and(|it| are_proved_alike(&it.when, &flag.when, prover)) {
                    first = other;
                    break;
                }
            }
            firsts.add(idx, reads);
        }
        let (Some(other), Some(place)) = (form.flags.get(first), source.flags.get(first)) else {
            continue;
        };
        if first == idx {
            continue;
        }
        let doubt = Doubt::SameCondition {
            id: Rc::clone(&flag.id),
            other: Rc::clone(&other.id),
            line: lines.line(place.span.start),
        };
        let span = written.when.as_ref().map_or(0..0, |when| when.span.clone());
        problems.add(ProblemKind::Doubt(doubt), span);
    }
}

/// Whether neither can hold without the other, whatever is answered.
fn are_proved_alike<'f>(one: &'f Expr, other: &'f Expr, prover: &mut Prover<'f>) -> bool {
    prover.is_impossible(&[(one, Want::Yes), (other, Want::NotYes)], None, Heed::ALL)
        && prover.is_impossible(&[(other, Want::Yes), (one, Want::NotYes)], None, Heed::ALL)
}

/// Puts what is read in an order: fields behind questions.
type ReadOrder = (bool, u32, u16);

/// Of each meaning the first flag, with what it reads. Only flags of which one reads all that the other does are compared,
/// and these are found without looking at all the others.
#[derive(Default)]
struct Firsts {
    flags: Vec<(usize, BTreeSet<ReadOrder>)>,
    reading_nothing: Vec<usize>,
    /// By the first thing that they read, and by everything that they do: their places in the list.
    by_first: HashMap<ReadOrder, Vec<usize>>,
    by_each: HashMap<ReadOrder, Vec<usize>>,
    n_looked_at: usize,
}

impl Firsts {
    /// Returns the flags that read nothing else, or all of the same and more, in their order.
    fn comparable(&mut self, reads: &BTreeSet<ReadOrder>) -> BTreeSet<usize> {
        if self.n_looked_at >= MOST_LOOKED_AT {
            return BTreeSet::new();
        }
        let of = |list: Option<&Vec<usize>>| list.cloned().unwrap_or_default();
        let mut places = self.reading_nothing.clone();
        for read in reads {
            places.extend(of(self.by_first.get(read)));
        }
        let lists = reads.iter().map(|read| self.by_each.get(read));
        match lists.min_by_key(|list| list.map_or(0, Vec::len)) {
            Some(shortest) => places.extend(of(shortest)),
            None => places.extend(0..self.flags.len()),
        }
        let left = MOST_LOOKED_AT.saturating_sub(self.n_looked_at);
        places.truncate(left);
        self.n_looked_at += places.len();
        let flags = places.into_iter().filter_map(|place| self.flags.get(place));
        flags
            .filter(|(_, others)| reads.is_subset(others) || others.is_subset(reads))
            .map(|(flag, _)| *flag)
            .collect()
    }

    fn add(&mut self, flag: usize, reads: BTreeSet<ReadOrder>) {
        let place = self.flags.len();
        match reads.first() {
            Some(first) => self.by_first.entry(*first).or_default().push(place),
            None => self.reading_nothing.push(place),
        }
        for read in &reads {
            self.by_each.entry(*read).or_default().push(place);
        }
        self.flags.push((flag, reads));
    }
}

/// What an expression says, as a number: expressions with the same number are always equally true.
type Meaning = u32;

/// An expression with its parts in one order, and `not` only before single questions.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Said {
    Always(bool),
    And(Vec<Meaning>),
    Or(Vec<Meaning>),
    /// The value is one of the options.
    OneOf(Read, Vec<u16>),
    HasOneOf(Read, Vec<u16>),
    HasNoneOf(Read, Vec<u16>),
    /// Holds for any entry, or for all.
    Entries(u32, bool, Meaning),
    /// As it is printed, or its opposite.
    Other(String, bool),
}

/// What reads more is compared by how it is written alone.
const MOST_READ: usize = 24;

/// So many pairs of flags are compared by proof.
const MOST_COMPARED: usize = 4_000;

/// So many pairs are looked at to see whether they can be compared.
const MOST_LOOKED_AT: usize = 400_000;

/// Longer lists are not joined with others, so that a chain of names stays as short as it is written.
const MOST_JOINED: usize = 32;

struct Meanings<'f> {
    form: &'f Form,
    numbers: HashMap<Said, Meaning>,
    said: Vec<Said>,
    /// By condition: what it says, and what its opposite says.
    conditions: Vec<Option<(Meaning, Meaning)>>,
}

impl<'f> Meanings<'f> {
    fn of(form: &'f Form, plan: &Plan) -> Self {
        let mut meanings = Self {
            form,
            numbers: HashMap::new(),
            said: Vec::new(),
            conditions: vec![None; form.conditions.len()],
        };
        // In this order a condition comes after those that it names.
        for (_, node) in nodes(plan) {
            if let Node::Condition(ConditionNo(no)) = node
                && let Some(condition) = form.conditions.get(no as usize)
            {
                let says = meanings.meaning(&condition.when, false);
                let opposite = meanings.meaning(&condition.when, true);
                if let Some(slot) = meanings.conditions.get_mut(no as usize) {
                    *slot = Some((says, opposite));
                }
            }
        }
        meanings
    }

    fn number(&mut self, said: Said) -> Meaning {
        if let Some(number) = self.numbers.get(&said) {
            return *number;
        }
        let number = u32::try_from(self.said.len()).unwrap_or(u32::MAX);
        self.said.push(said.clone());
        self.numbers.insert(said, number);
        number
    }

    /// Returns what an expression, or its opposite, says.
    fn meaning(&mut self, expr: &Expr, is_negated: bool) -> Meaning {
        let said = match expr {
            Expr::Always(always) => Said::Always(*always != is_negated),
            Expr::Not(inner) => return self.meaning(inner, !is_negated),
            Expr::And(parts) => return self.joined(parts, is_negated, !is_negated),
            Expr::Or(parts) => return self.joined(parts, is_negated, is_negated),
            Expr::Condition(no) => {
                let known = self.conditions.get(no.0 as usize).copied().flatten();
                match known {
                    Some((says, _)) if !is_negated => return says,
                    Some((_, opposite)) => return opposite,
                    None => self.other(expr, is_negated),
                }
            }
            Expr::IsOneOf { read, options } => {
                let n_options = self.form.asked(*read).map_or(0, |it| it.options().len());
                let all = 0..u16::try_from(n_options).unwrap_or(u16::MAX);
                let options = all.filter(|option| options.contains(option) != is_negated);
                Said::OneOf(*read, options.collect())
            }
            Expr::HasOneOf { read, options } if is_negated => {
                Said::HasNoneOf(*read, options.clone())
            }
            Expr::HasOneOf { read, options } => Said::HasOneOf(*read, options.clone()),
            Expr::Any { roster, each } => {
                Said::Entries(roster.0, !is_negated, self.meaning(each, is_negated))
            }
            Expr::All { roster, each } => {
                Said::Entries(roster.0, is_negated, self.meaning(each, is_negated))
            }
            Expr::Number {
                left,
                compare,
                right,
            } => self.compared(left, *compare, right, is_negated),
            Expr::Date {
                left,
                compare,
                right,
            } => {
                let (swap, compare, turned) = one_way(*compare, is_negated);
                let (left, right) = if swap { (right, left) } else { (left, right) };
                let expr = Expr::Date {
                    left: left.clone(),
                    compare,
                    right: right.clone(),
                };
                self.other(&expr, turned)
            }
            Expr::Element(_)
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Answered(_)
            | Expr::Silent(..) => self.other(expr, is_negated),
        };
        self.number(said)
    }

    fn compared(&self, left: &Number, compare: Compare, right: &Number, is_negated: bool) -> Said {
        let (swap, compare, turned) = one_way(compare, is_negated);
        let (left, right) = if swap { (right, left) } else { (left, right) };
        let expr = Expr::Number {
            left: left.clone(),
            compare,
            right: right.clone(),
        };
        self.other(&expr, turned)
    }

    fn other(&self, expr: &Expr, is_negated: bool) -> Said {
        Said::Other(print(expr, self.form), is_negated)
    }

    /// Joins parts by `and` or `or`: each once, in one order, and lists of options made one.
    fn joined(&mut self, parts: &[Expr], is_negated: bool, by_and: bool) -> Meaning {
        let mut members = Vec::new();
        let mut one_of: BTreeMap<(bool, u32, u16), (Read, Vec<u16>)> = BTreeMap::new();
        let mut has: BTreeMap<(bool, u32, u16), (Read, Vec<u16>)> = BTreeMap::new();
        let mut open: Vec<Meaning> = parts
            .iter()
            .map(|part| self.meaning(part, is_negated))
            .collect();
        while let Some(member) = open.pop() {
            match self.said.get(member as usize) {
                Some(Said::And(inner)) if by_and && inner.len() <= MOST_JOINED => {
                    open.extend(inner);
                }
                Some(Said::Or(inner)) if !by_and && inner.len() <= MOST_JOINED => {
                    open.extend(inner);
                }
                Some(Said::OneOf(read, options)) => {
                    let entry = one_of
                        .entry(order(*read))
                        .or_insert_with(|| (*read, options.clone()));
                    if by_and {
                        entry.1.retain(|option| options.contains(option));
                    } else {
                        entry.1.extend(options);
                    }
                }
                Some(Said::HasOneOf(read, options)) if !by_and => {
                    has.entry(order(*read))
                        .or_insert_with(|| (*read, Vec::new()))
                        .1
                        .extend(options);
                }
                Some(Said::HasNoneOf(read, options)) if by_and => {
                    has.entry(order(*read))
                        .or_insert_with(|| (*read, Vec::new()))
                        .1
                        .extend(options);
                }
                Some(_) | None => members.push(member),
            }
        }
        for (read, options) in one_of.into_values() {
            members.push(self.number(Said::OneOf(read, sorted(options))));
        }
        for (read, options) in has.into_values() {
            let options = sorted(options);
            members.push(self.number(if by_and {
                Said::HasNoneOf(read, options)
            } else {
                Said::HasOneOf(read, options)
            }));
        }
        members.sort_unstable();
        members.dedup();
        match members.as_slice() {
            [only] => *only,
            _ if by_and => self.number(Said::And(members)),
            _ => self.number(Said::Or(members)),
        }
    }
}

/// Writes every comparison with `<` or `==`: whether the sides change places, and whether it is the opposite.
fn one_way(compare: Compare, is_negated: bool) -> (bool, Compare, bool) {
    match compare {
        Compare::Equal => (false, Compare::Equal, is_negated),
        Compare::NotEqual => (false, Compare::Equal, !is_negated),
        Compare::Less => (false, Compare::Less, is_negated),
        Compare::More => (true, Compare::Less, is_negated),
        Compare::AtLeast => (false, Compare::Less, !is_negated),
        Compare::AtMost => (true, Compare::Less, !is_negated),
    }
}

fn order(read: Read) -> ReadOrder {
    match read {
        Read::Question(no) => (false, no.0, 0),
        Read::Field { roster, field } => (true, roster.0, field),
    }
}

fn sorted(mut options: Vec<u16>) -> Vec<u16> {
    options.sort_unstable();
    options.dedup();
    options
}

/// Returns the flags and conditions that are proved alike, each with another.
#[cfg(test)]
pub(super) fn proved_alike<'f>(
    form: &'f Form,
    plan: &Plan,
    prover: &mut Prover<'f>,
) -> Vec<(
    crate::engine::reading::plan::NodeNo,
    crate::engine::reading::plan::NodeNo,
)> {
    let rules: Vec<_> = nodes(plan)
        .filter(|(_, node)| matches!(node, Node::Condition(_) | Node::Flag(_)))
        .filter_map(|(no, node)| Some((no, crate::engine::reading::plan::expr_of(form, node)?)))
        .collect();
    let mut alike = Vec::new();
    for (idx, (no, expr)) in rules.iter().enumerate() {
        for (other_no, other) in rules.iter().skip(idx + 1) {
            if are_proved_alike(expr, other, prover) {
                alike.push((*no, *other_no));
            }
        }
    }
    alike
}

/// Returns rules that say the same, each with the first that does.
#[cfg(test)]
pub(super) fn same_meaning(
    form: &Form,
    plan: &Plan,
) -> Vec<(
    crate::engine::reading::plan::NodeNo,
    crate::engine::reading::plan::NodeNo,
)> {
    let mut meanings = Meanings::of(form, plan);
    let mut first_with = HashMap::new();
    let mut same = Vec::new();
    for (no, node) in nodes(plan) {
        let is_rule = matches!(
            node,
            Node::Condition(_) | Node::Flag(_) | Node::Weight { .. } | Node::Contradiction(_)
        );
        let expr = crate::engine::reading::plan::expr_of(form, node).filter(|_| is_rule);
        if let Some(expr) = expr {
            let meaning = meanings.meaning(expr, false);
            let first = *first_with.entry(meaning).or_insert(no);
            if first != no {
                same.push((first, no));
            }
        }
    }
    same
}
