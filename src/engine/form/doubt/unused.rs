//! Conditions, measures and options that no one uses.
//!
//! An option is used if a rule names it, or says of its question that it is *not* some other option; if it excludes all
//! others, which is a use of its own; or if a text has a label for it, because then a person can choose it and mean
//! something. So what is reported is an option that stands in the form only, while rules do name others of the same
//! question: most often it was renamed or spelled differently somewhere.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::engine::expr::{Expr, Number, On, Read, depends_on, worth_depends_on};
use crate::engine::form::doubt::{Labels, all_rules, all_worths, nodes};
use crate::engine::form::lower::InDoubt;
use crate::engine::form::problem::{Doubt, ProblemKind, Problems};
use crate::engine::form::source::{FormSource, Word, Words};
use crate::engine::form::{ConditionNo, Flavour, Form, Kind, Question, QuestionNo, Worth};
use crate::engine::reading::plan::{Node, Plan, expr_of};
use crate::engine::{consent, protection};

/// What is in doubt itself may be meant to be something else, and is passed over.
pub(super) fn report(
    (form, source, in_doubt): (&Form, &FormSource<'_>, &InDoubt),
    plan: &Plan,
    labels: &dyn Labels,
    problems: &mut Problems,
) {
    conditions((form, source, in_doubt), plan, problems);
    measures((form, source, in_doubt), problems);
    let uses = Uses::of(form, plan, in_doubt);
    let is_in_doubt = |id: &Option<Word<'_>>| id.as_ref().is_some_and(|id| in_doubt.has(id));
    let questions = source.sections.iter().flat_map(|it| &it.questions);
    for (no, (question, source)) in (0..)
        .map(QuestionNo)
        .zip(form.questions.iter().zip(questions))
    {
        let read = Read::Question(no);
        let written = source.options.as_ref();
        if is_in_doubt(&source.id) {
            continue;
        }
        let unread = |name: &str| in_doubt.may_use(name);
        options(
            (&uses, &unread),
            read,
            (None, question),
            written,
            labels,
            problems,
        );
        let each = source.each.as_ref().map(|each| &each.fields);
        let fields = question.fields().iter().zip(each.into_iter().flatten());
        for (field_no, (field, source)) in (0..).zip(fields) {
            let read = Read::Field {
                roster: no,
                field: field_no,
            };
            let (asked, written) = ((Some(&*question.id), field), source.options.as_ref());
            if is_in_doubt(&source.id) {
                continue;
            }
            options((&uses, &unread), read, asked, written, labels, problems);
        }
    }
}

fn conditions(
    (form, source, in_doubt): (&Form, &FormSource<'_>, &InDoubt),
    plan: &Plan,
    problems: &mut Problems,
) {
    let mut is_used = vec![false; form.conditions.len()];
    let mut see = |on| {
        if let On::Condition(ConditionNo(no)) = on
            && let Some(slot) = is_used.get_mut(no as usize)
        {
            *slot = true;
        }
    };
    for expr in all_rules(form, plan).chain(in_doubt.opened()) {
        depends_on(expr, &mut see);
    }
    for worth in all_worths(form) {
        worth_depends_on(worth, &mut see);
    }
    let written = form.conditions.iter().zip(&source.conditions);
    let of_the_program = |id: &str| id == protection::CONDITION || consent::is_read(id);
    for ((condition, source), _) in written.zip(is_used).filter(|(_, is_used)| !is_used) {
        let is_in_doubt = source.id.as_ref().is_some_and(|id| in_doubt.has(id));
        if is_in_doubt || of_the_program(&condition.id) || in_doubt.may_use(&condition.id) {
            continue;
        }
        let id = Rc::clone(&condition.id);
        let span = source.id.as_ref().map_or(0..0, |id| id.span.clone());
        problems.add(ProblemKind::Doubt(Doubt::UnusedCondition { id }), span);
    }
}

fn measures((form, source, in_doubt): (&Form, &FormSource<'_>, &InDoubt), problems: &mut Problems) {
    let used: BTreeSet<&str> = form
        .flags
        .iter()
        .flat_map(|flag| &flag.measures)
        .map(|id| &**id)
        .collect();
    for (measure, source) in form.measures.iter().zip(&source.measures) {
        if !used.contains(&*measure.id) && !in_doubt.may_use(&measure.id) {
            let id = Rc::clone(&measure.id);
            let span = source.id.as_ref().map_or(0..0, |id| id.span.clone());
            problems.add(ProblemKind::Doubt(Doubt::UnusedMeasure { id }), span);
        }
    }
}

fn options(
    (uses, may_be_used): (&Uses, &dyn Fn(&str) -> bool),
    read: Read,
    (roster, question): (Option<&str>, &Question),
    written: Option<&Words<'_>>,
    labels: &dyn Labels,
    problems: &mut Problems,
) {
    let (options, exclusive) = match &question.kind {
        Kind::Single {
            options,
            flavour: Flavour::Single,
        } => (options, &[][..]),
        Kind::Multiple {
            options, exclusive, ..
        } => (options, exclusive.as_slice()),
        Kind::Single {
            flavour: Flavour::YesNo | Flavour::Consent | Flavour::Statement,
            ..
        }
        | Kind::Text
        | Kind::Narrative
        | Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Period
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => return,
    };
    let Some(used) = uses.of_question(read) else {
        return;
    };
    if may_be_used(&question.id) {
        return;
    }
    let words = written.map(|list| &list.words).into_iter().flatten();
    for ((no, option), word) in (0_u16..).zip(options).zip(words) {
        let is_exclusive = exclusive.get(usize::from(no)).copied().unwrap_or(false);
        let is_told_of = used.contains(&no) || is_exclusive || may_be_used(option);
        if is_told_of || labels.has_label(roster, &question.id, option) {
            continue;
        }
        let near = if problems.may_search() {
            labels.superfluous(roster, &question.id, options)
        } else {
            Vec::new()
        };
        let nearest = problems.nearest(option, near.iter().map(String::as_str));
        let doubt = Doubt::UnusedOption {
            option: Rc::clone(option),
            question: Rc::clone(&question.id),
            nearest,
        };
        problems.add(ProblemKind::Doubt(doubt), word.span.clone());
    }
}

/// Which options rules name, by question. A question of which some rule means all options is not among them.
struct Uses {
    named: HashMap<Read, BTreeSet<u16>>,
    wholly: BTreeSet<(u32, Option<u16>)>,
}

impl Uses {
    fn of(form: &Form, plan: &Plan, in_doubt: &InDoubt) -> Self {
        let mut uses = Self {
            named: HashMap::new(),
            wholly: BTreeSet::new(),
        };
        // Whether what could not be read turns a condition round is not known.
        let conditions = form.conditions.iter();
        let mut is_negated: Vec<bool> = conditions.map(|it| in_doubt.may_use(&it.id)).collect();
        // Whether what goes round is turned round too is not known, so it is taken to be both.
        for expr in in_doubt.opened() {
            uses.see(expr, false, &mut is_negated);
            uses.see(expr, true, &mut is_negated);
        }
        for check in &form.checks {
            uses.see(&check.when, false, &mut is_negated);
        }
        for show_if in form.computed.iter().filter_map(|it| it.show_if.as_ref()) {
            uses.see(show_if, false, &mut is_negated);
        }
        // In this order a condition comes before those that it names, so that it is known whether it is turned round.
        for (_, node) in nodes(plan).rev() {
            let Some(expr) = expr_of(form, node) else {
                continue;
            };
            let turned = match node {
                Node::Condition(ConditionNo(no)) => {
                    is_negated.get(no as usize).copied().unwrap_or(true)
                }
                Node::Section(_)
                | Node::Question(_)
                | Node::Field { .. }
                | Node::ElementHolds(_)
                | Node::ElementFails(_)
                | Node::Flag(_)
                | Node::Weight { .. }
                | Node::Contradiction(_) => false,
            };
            uses.see(expr, turned, &mut is_negated);
        }
        for worth in all_worths(form) {
            if let Worth::Number(number) = worth {
                uses.see_number(number, &mut is_negated);
            }
        }
        uses
    }

    fn of_question(&self, read: Read) -> Option<&BTreeSet<u16>> {
        let named = self.named.get(&read)?;
        (!self.wholly.contains(&key(read))).then_some(named)
    }

    fn see(&mut self, expr: &Expr, is_turned: bool, conditions: &mut [bool]) {
        match expr {
            Expr::And(parts) | Expr::Or(parts) => {
                for part in parts {
                    self.see(part, is_turned, conditions);
                }
            }
            Expr::Not(inner) => self.see(inner, !is_turned, conditions),
            Expr::Any { each, .. } | Expr::All { each, .. } => {
                self.see(each, is_turned, conditions);
            }
            Expr::IsOneOf { read, options } | Expr::HasOneOf { read, options } => {
                self.named.entry(*read).or_default().extend(options);
                if is_turned {
                    self.wholly.insert(key(*read));
                }
            }
            Expr::Condition(ConditionNo(no)) => {
                if is_turned && let Some(slot) = conditions.get_mut(*no as usize) {
                    *slot = true;
                }
            }
            Expr::Number { left, right, .. } => {
                self.see_number(left, conditions);
                self.see_number(right, conditions);
            }
            Expr::Always(_)
            | Expr::Element(_)
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Date { .. }
            | Expr::Answered(_)
            | Expr::Silent(..) => {}
        }
    }

    fn see_number(&mut self, number: &Number, conditions: &mut [bool]) {
        match number {
            // Who counts options means all of them.
            Number::CountChosen(read) => {
                self.wholly.insert(key(*read));
            }
            Number::CountEntries {
                each: Some(each), ..
            } => self.see(each, true, conditions),
            Number::Sum { each, .. } => self.see_number(each, conditions),
            Number::Plus(left, right) | Number::Minus(left, right) => {
                self.see_number(left, conditions);
                self.see_number(right, conditions);
            }
            Number::Constant(_)
            | Number::Value(_)
            | Number::CountEntries { each: None, .. }
            | Number::Days(..)
            | Number::Months(..) => {}
        }
    }
}

fn key(read: Read) -> (u32, Option<u16>) {
    match read {
        Read::Question(no) => (no.0, None),
        Read::Field { roster, field } => (roster.0, Some(field)),
    }
}
