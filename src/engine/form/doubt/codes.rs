//! Municipalities and countries that rules and defaults name and that there are not: misspelt, or gone since.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::{Expr, Number};
use crate::engine::form::doubt::all_rules;
use crate::engine::form::problem::{Doubt, ProblemKind, Problems, Sort};
use crate::engine::form::source::{FormSource, Word};
use crate::engine::form::{Form, Kind, NO_MUNICIPALITY, Proposal};
use crate::engine::reading::plan::Plan;
use crate::engine::register::Register;

/// Reports every place where such a code stands.
pub(super) fn report(
    form: &Form,
    source: &FormSource<'_>,
    plan: &Plan,
    register: &Register,
    problems: &mut Problems,
) {
    let mut unknown = BTreeMap::new();
    for expr in all_rules(form, plan) {
        look(expr, form, register, &mut unknown);
    }
    for word in rules(source) {
        for (code, sort) in &unknown {
            for span in places(word, code) {
                add(code, *sort, span, problems);
            }
        }
    }
    defaults(form, source, register, problems);
}

fn add(code: &Rc<str>, sort: Sort, span: Range<usize>, problems: &mut Problems) {
    let code = Rc::clone(code);
    problems.add(ProblemKind::Doubt(Doubt::NoSuchCode { code, sort }), span);
}

/// Whether there is nothing of a kind with this code, and what it would be.
fn missing(kind: &Kind, code: &str, register: &Register) -> Option<Sort> {
    if matches!(kind, Kind::Municipality) {
        (!register.contains(code)).then_some(Sort::Municipality)
    } else if matches!(kind, Kind::Country) {
        (!register.has_country(code)).then_some(Sort::Country)
    } else {
        None
    }
}

fn look(expr: &Expr, form: &Form, register: &Register, unknown: &mut BTreeMap<Rc<str>, Sort>) {
    match expr {
        Expr::And(parts) | Expr::Or(parts) => {
            for part in parts {
                look(part, form, register, unknown);
            }
        }
        Expr::Not(inner) | Expr::Any { each: inner, .. } | Expr::All { each: inner, .. } => {
            look(inner, form, register, unknown);
        }
        Expr::CodeIn { read, codes } => {
            let kind = form.asked(*read).map(|it| &it.kind);
            let codes = codes.iter().filter(|code| ***code != *NO_MUNICIPALITY);
            unknown.extend(codes.filter_map(|code| {
                let sort = missing(kind?, code, register)?;
                Some((Rc::clone(code), sort))
            }));
        }
        Expr::Number { left, right, .. } => {
            for number in [left, right] {
                look_at_number(number, form, register, unknown);
            }
        }
        Expr::Always(_)
        | Expr::Condition(_)
        | Expr::Element(_)
        | Expr::IsOneOf { .. }
        | Expr::HasOneOf { .. }
        | Expr::SameCode { .. }
        | Expr::Date { .. }
        | Expr::Answered(_)
        | Expr::Silent(..) => {}
    }
}

fn look_at_number(
    number: &Number,
    form: &Form,
    register: &Register,
    unknown: &mut BTreeMap<Rc<str>, Sort>,
) {
    match number {
        Number::CountEntries {
            each: Some(each), ..
        } => look(each, form, register, unknown),
        Number::Plus(left, right) | Number::Minus(left, right) => {
            look_at_number(left, form, register, unknown);
            look_at_number(right, form, register, unknown);
        }
        Number::CountEntries { each: None, .. }
        | Number::Constant(_)
        | Number::Value(_)
        | Number::Sum { .. }
        | Number::CountChosen(_)
        | Number::Days(..)
        | Number::Months(..) => {}
    }
}

/// Every expression as it is written.
fn rules<'s, 't>(source: &'s FormSource<'t>) -> impl Iterator<Item = &'s Word<'t>> {
    let of_rules = source
        .conditions
        .iter()
        .chain(&source.elements)
        .chain(&source.contradictions)
        .flat_map(|it| [it.when.as_ref(), it.not_when.as_ref()]);
    let of_flags = source.flags.iter().flat_map(|flag| {
        let weights = flag
            .weight_entries()
            .iter()
            .map(|entry| entry.holds_if.as_ref());
        weights.chain([flag.when.as_ref()])
    });
    source
        .sections
        .iter()
        .map(|section| section.ask_if.as_ref())
        .chain(source.asked().map(|it| it.ask_if.as_ref()))
        .chain(of_rules)
        .chain(of_flags)
        .chain(source.checks.iter().map(|it| it.when.as_ref()))
        .chain(source.computed.iter().map(|it| it.show_if.as_ref()))
        .chain(source.measures.iter().map(|it| it.unless.as_ref()))
        .flatten()
}

/// Where a code stands in quotation marks; the whole expression if the file writes it in another way than it is read.
fn places(word: &Word<'_>, code: &str) -> Vec<Range<usize>> {
    let quoted = ["'", "\""].map(|mark| format!("{mark}{code}{mark}"));
    let mut found: Vec<Range<usize>> = Vec::new();
    for quoted in &quoted {
        let all = word.text.match_indices(quoted.as_str());
        found.extend(all.map(|(at, found)| at..at + found.len()));
    }
    // The word stands between quotation marks in the file, one or three on each side.
    let around = word.span.len().saturating_sub(word.text.len());
    let is_plain = around.is_multiple_of(2);
    let start = word.span.start + around / 2;
    found
        .into_iter()
        .map(|it| {
            if is_plain {
                start + it.start..start + it.end
            } else {
                word.span.clone()
            }
        })
        .collect()
}

fn defaults(form: &Form, source: &FormSource<'_>, register: &Register, problems: &mut Problems) {
    let questions = source.sections.iter().flat_map(|it| &it.questions);
    for (question, written) in form.questions.iter().zip(questions) {
        let fields = written.each.as_ref().map(|each| &each.fields);
        let fields = question.fields().iter().zip(fields.into_iter().flatten());
        for (asked, written) in std::iter::once((question, written)).chain(fields) {
            if let (Some(Proposal::Answer(Answer::Code(code))), Some((_, value))) =
                (&asked.default, &written.default)
                && let Some(sort) = missing(&asked.kind, code, register)
            {
                add(code, sort, value.span(), problems);
            }
        }
    }
}
