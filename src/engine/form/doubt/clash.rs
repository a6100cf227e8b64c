//! Which parts of a rule exclude each other: as few as will do, as they are written.

use std::collections::HashSet;
use std::rc::Rc;

use crate::engine::expr::{Expr, Read, print, reads_through_names};
use crate::engine::form::amount;
use crate::engine::form::doubt::facts::Heed;
use crate::engine::form::doubt::possible::Prover;
use crate::engine::form::doubt::state::Want;
use crate::engine::form::{Form, Kind, Question, QuestionNo};

/// A part of what cannot hold together.
#[derive(Clone, Debug)]
pub(super) struct Part<'f> {
    pub(super) expr: &'f Expr,
    pub(super) want: Want,
    /// Where it is written, if that is not the rule itself.
    from: Option<Rc<str>>,
}

impl<'f> Part<'f> {
    pub(super) fn of(expr: &'f Expr) -> Self {
        Self {
            expr,
            want: Want::Yes,
            from: None,
        }
    }

    /// That something does not hold.
    pub(super) fn not(expr: &'f Expr) -> Self {
        Self {
            want: Want::NotYes,
            ..Self::of(expr)
        }
    }

    /// That something does not hold which is written under another key.
    pub(super) fn not_from(expr: &'f Expr, id: &str, key: &str) -> Self {
        Self {
            want: Want::NotYes,
            ..Self::from(expr, id, key)
        }
    }

    /// What is written under a key of another part of the form.
    pub(super) fn from(expr: &'f Expr, id: &str, key: &str) -> Self {
        Self {
            from: Some(format!("{id}.{key}").into()),
            ..Self::of(expr)
        }
    }

    fn text(&self, form: &Form) -> Rc<str> {
        let mut printed = print(self.expr, form);
        if let Some((end, _)) = printed.char_indices().nth(MOST_LETTERS) {
            printed.truncate(end);
            printed.push('…');
        }
        let text = match self.want {
            Want::Yes | Want::NotNo => printed,
            Want::No | Want::NotYes => format!("not ({printed})"),
        };
        match &self.from {
            Some(from) => format!("{text} ({from})").into(),
            None => text.into(),
        }
    }
}

/// More parts than these are not tried out one by one, and not shown.
const MOST_TRIED: usize = 24;
const MOST_SHOWN: usize = 6;

/// No part is shown longer.
const MOST_LETTERS: usize = 160;

/// Names within names are looked into so far.
const MOST_LEVELS: usize = 5;

/// So many names and questions are looked at to say what limits there are.
const MOST_SEEN: usize = 100;

/// So many questions are looked at for what has to hold before they are asked.
const MOST_ASKED: usize = 16;

/// Returns the parts that cannot hold together, which has been proved of all of them. None, if they are too many.
pub(super) fn explain<'f>(
    prover: &mut Prover<'f>,
    parts: &[Part<'f>],
    roster: Option<QuestionNo>,
) -> Vec<Rc<str>> {
    let form = prover.form;
    let all = (roster, Heed::ALL);
    let Some(mut parts) = few(prover, conjuncts(parts), 0, all) else {
        return Vec::new();
    };
    for _ in 0..MOST_LEVELS {
        if !parts
            .iter()
            .any(|part| matches!(part.expr, Expr::Condition(_)))
        {
            break;
        }
        let inner: Vec<_> = parts.iter().flat_map(|part| inner(form, part)).collect();
        match few(prover, conjuncts(&inner), 0, all) {
            Some(fewer) => parts = fewer,
            None => break,
        }
    }
    let mut heed = Heed::ALL;
    let without_asking = Heed {
        asking: false,
        ..Heed::ALL
    };
    if is_impossible(prover, &parts, roster, without_asking) {
        heed = without_asking;
    } else if let Some((of, each)) = of_entry(prover, &parts).filter(|_| roster.is_none()) {
        // It lies in what has to hold before the fields of one entry are asked.
        return explain(prover, &[Part::of(each)], Some(of));
    } else {
        // It follows from what must hold before the questions are asked at all.
        let mut more = parts.clone();
        more.extend(asked_before(form, &parts, roster));
        // What the rule itself says stays, or else it would not be seen what is meant.
        let of_rule = parts.len();
        let more = conjuncts(&more);
        if let Some(fewer) = few(prover, more, of_rule, (roster, without_asking)) {
            parts = fewer;
            heed = without_asking;
        }
    }
    let mut texts: Vec<Rc<str>> = parts.iter().map(|part| part.text(form)).collect();
    let mut needs = |limits, exclusive| {
        let without = Heed {
            limits,
            exclusive,
            ..heed
        };
        !is_impossible(prover, &parts, roster, without)
    };
    // Either alone may be enough, so that it takes both to be without.
    let needs_either = needs(false, false);
    let by_limits = needs_either && (needs(false, true) || !needs(true, false));
    let by_exclusive = needs_either && (needs(true, false) || !needs(false, true));
    let questions = questions_of(form, &parts);
    if by_limits {
        texts.extend(questions.iter().flat_map(|question| limits(question)));
    }
    if by_exclusive {
        texts.extend(questions.iter().filter_map(|question| exclusive(question)));
    }
    if texts.len() > MOST_SHOWN {
        texts.clear();
    }
    texts
}

/// Returns what is said of an entry of a list, if that is all and can hold for none.
fn of_entry<'f>(prover: &mut Prover<'f>, parts: &[Part<'f>]) -> Option<(QuestionNo, &'f Expr)> {
    let [part] = parts else {
        return None;
    };
    let (Expr::Any { roster, each }, Want::Yes) = (part.expr, part.want) else {
        return None;
    };
    let goals = [(&**each, Want::Yes)];
    let is_none = prover.is_impossible(&goals, Some(*roster), Heed::ALL);
    is_none.then_some((*roster, &**each))
}

fn is_impossible<'f>(
    prover: &mut Prover<'f>,
    parts: &[Part<'f>],
    roster: Option<QuestionNo>,
    heed: Heed,
) -> bool {
    let goals: Vec<_> = parts.iter().map(|part| (part.expr, part.want)).collect();
    prover.is_impossible(&goals, roster, heed)
}

/// Leaves out one part after another, but none of the first ones, as long as the rest still cannot hold.
fn few<'f>(
    prover: &mut Prover<'f>,
    mut parts: Vec<Part<'f>>,
    n_kept: usize,
    (roster, heed): (Option<QuestionNo>, Heed),
) -> Option<Vec<Part<'f>>> {
    if parts.len() > MOST_TRIED || !is_impossible(prover, &parts, roster, heed) {
        return None;
    }
    let mut idx = parts.len();
    while idx > n_kept && parts.len() > 1 {
        idx -= 1;
        let left_out = parts.remove(idx);
        if !is_impossible(prover, &parts, roster, heed) {
            parts.insert(idx, left_out);
        }
    }
    Some(parts)
}

/// Takes apart what is joined by `and`.
fn conjuncts<'f>(parts: &[Part<'f>]) -> Vec<Part<'f>> {
    let mut found = Vec::new();
    for part in parts {
        match (part.expr, part.want) {
            (Expr::And(inner), Want::Yes | Want::NotNo)
            | (Expr::Or(inner), Want::No | Want::NotYes) => {
                let inner: Vec<_> = inner
                    .iter()
                    .map(|expr| Part {
                        expr,
                        ..part.clone()
                    })
                    .collect();
                found.extend(conjuncts(&inner));
            }
            _ => found.push(part.clone()),
        }
    }
    found
}

/// Returns what a named condition says; anything else stands for itself.
fn inner<'f>(form: &'f Form, part: &Part<'f>) -> Vec<Part<'f>> {
    let Expr::Condition(no) = part.expr else {
        return vec![part.clone()];
    };
    let condition = form.conditions.get(no.0 as usize);
    let inner = condition.map(|condition| Part {
        expr: &condition.when,
        want: part.want,
        from: Some(Rc::clone(&condition.id)),
    });
    inner.into_iter().collect()
}

/// Returns what must hold before the questions of these parts are asked, and those that that depends on.
fn asked_before<'f>(
    form: &'f Form,
    parts: &[Part<'f>],
    roster: Option<QuestionNo>,
) -> Vec<Part<'f>> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut open: Vec<&'f Expr> = parts.iter().map(|part| part.expr).collect();
    let mut sections = HashSet::new();
    let mut fields = HashSet::new();
    while let Some(expr) = open.pop() {
        for (of, field) in fields_in(form, expr) {
            let is_new = roster == Some(of) && fields.len() < MOST_ASKED && fields.insert(field);
            let field = form.field(of, field).filter(|_| is_new);
            if let Some((field, ask_if)) = field.and_then(|it| Some((it, it.ask_if.as_ref()?))) {
                found.push(Part::from(ask_if, &field.id, "ask_if"));
                open.push(ask_if);
            }
        }
        for no in questions_in(form, expr) {
            if seen.len() >= MOST_ASKED || !seen.insert(no) {
                continue;
            }
            let Some(question) = form.question(no) else {
                continue;
            };
            if let Some(ask_if) = &question.ask_if {
                found.push(Part::from(ask_if, &question.id, "ask_if"));
                open.push(ask_if);
            }
            let section = form.section(question.section);
            if let Some((section, ask_if)) = section.and_then(|it| Some((it, it.ask_if.as_ref()?)))
                && sections.insert(question.section)
            {
                found.push(Part::from(ask_if, &section.id, "ask_if"));
                open.push(ask_if);
            }
        }
    }
    found
}

/// Returns the questions that an expression reads, also through names.
fn questions_in(form: &Form, expr: &Expr) -> Vec<QuestionNo> {
    let reads = reads_through_names(form, std::iter::once(expr), MOST_SEEN);
    let question = |read| match read {
        Read::Question(no) | Read::Field { roster: no, .. } => no,
    };
    reads.into_iter().map(question).collect()
}

/// Returns the fields of lists that an expression reads.
fn fields_in(form: &Form, expr: &Expr) -> Vec<(QuestionNo, u16)> {
    let reads = reads_through_names(form, std::iter::once(expr), MOST_SEEN);
    let field = |read| match read {
        Read::Question(_) => None,
        Read::Field { roster, field } => Some((roster, field)),
    };
    reads.into_iter().filter_map(field).collect()
}

/// Returns the questions and fields that these parts read.
fn questions_of<'f>(form: &'f Form, parts: &[Part<'f>]) -> Vec<&'f Question> {
    let reads = reads_through_names(form, parts.iter().map(|part| part.expr), MOST_SEEN);
    reads
        .into_iter()
        .filter_map(|read| form.asked(read))
        .collect()
}

fn limits(question: &Question) -> Vec<Rc<str>> {
    let (min, max, n_decimals) = match &question.kind {
        Kind::Integer { min, max } => (*min, *max, 0),
        Kind::Decimal { min, max } => (*min, *max, 3),
        Kind::Money { min, max } => (*min, *max, 2),
        Kind::Multiple { min, max, .. } => (min.map(i64::from), max.map(i64::from), 0),
        Kind::Single { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Date
        | Kind::Period
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => (None, None, 0),
    };
    let said = |key: &str, limit: Option<i64>| {
        let limit = amount::write(limit?, n_decimals);
        Some(Rc::from(format!("{}.{key} = {limit}", question.id)))
    };
    [said("min", min), said("max", max)]
        .into_iter()
        .flatten()
        .collect()
}

fn exclusive(question: &Question) -> Option<Rc<str>> {
    let Kind::Multiple {
        options, exclusive, ..
    } = &question.kind
    else {
        return None;
    };
    let alone: Vec<&str> = options
        .iter()
        .zip(exclusive)
        .filter(|(_, is_exclusive)| **is_exclusive)
        .map(|(option, _)| &**option)
        .collect();
    (!alone.is_empty())
        .then(|| format!("{}.exclusive = [{}]", question.id, alone.join(", ")).into())
}
