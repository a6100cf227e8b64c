//! What is allowed in a form and surely wrong: what can never hold, never be asked, is said twice or used by no one.
//!
//! Nothing here is likely only. That something cannot be is proved, and what could not be proved within its time is
//! passed over in silence.

mod alike;
mod clash;
mod codes;
mod facts;
mod measures;
mod possible;
mod rows;
pub mod settled;
mod spans;
mod state;
mod unused;
mod weights;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use crate::engine::expr::Expr;
use crate::engine::form::lower::{InDoubt, Known, Loaded, Mentioned, load_and_look};
use crate::engine::form::problem::{Asked, Doubt, Lines, ProblemKind, Problems, Ruled};
use crate::engine::form::source::{ComputedSource, FormSource, QuestionSource, Word};
use crate::engine::form::{ElementNo, Form, Proposal, QuestionNo, SectionNo, Worth};
use crate::engine::reading::plan::{Node, NodeNo, Plan, expr_of};
use crate::engine::register::Register;

use clash::Part;
use facts::Heed;
use possible::Prover;
use state::Want;

/// What is known of the texts of a form: whether any language has a label for an option of a question, or of a
/// field of a roster.
pub trait Labels {
    fn has_label(&self, roster: Option<&str>, question: &str, option: &str) -> bool;

    /// The labels that there are for options that the question has not.
    fn superfluous(&self, roster: Option<&str>, question: &str, options: &[Rc<str>])
    -> Vec<String>;
}

/// No texts are known.
impl Labels for () {
    fn has_label(&self, _: Option<&str>, _: &str, _: &str) -> bool {
        false
    }

    fn superfluous(&self, _: Option<&str>, _: &str, _: &[Rc<str>]) -> Vec<String> {
        Vec::new()
    }
}

/// Loads a form file, checks everything in it, and says what is surely wrong in it although it is allowed.
///
/// The labels are asked for once the form can be read, because they belong to it by its id.
/// Where something in the form is wrong, what is said of the rest is said all the same; the labels are asked for with the
/// names of what may not be what it was meant to be.
pub fn check<L: Labels>(
    text: &str,
    known: &Known,
    labels: impl FnOnce(&Form, Option<&NamesInDoubt>) -> L,
) -> Loaded {
    load_and_look(text, known, |source, form, in_doubt, problems| {
        let names = NamesInDoubt::of(form, source, in_doubt);
        let is_any = in_doubt.is_any() || names.twice.is_some();
        let names = is_any.then_some(names);
        let labels = labels(form, names.as_ref());
        let mut doubting = Doubting::new(text, source, form, problems);
        doubting.in_doubt = Some(in_doubt);
        doubting.all(&labels, known.municipalities.as_deref());
    })
}

/// Steps that one form may take, and each of its rules, so that a hostile one takes no more than its time.
const STEPS_FOR_ALL: usize = 300_000;
const STEPS_FOR_EACH: usize = 40;

/// For so many doubts it is worked out which parts exclude each other. No one reads more at once.
const MOST_EXPLAINED: usize = 50;

struct Doubting<'a, 't> {
    text: &'t str,
    source: &'a FormSource<'t>,
    form: &'a Form,
    problems: &'a mut Problems,
    prover: Prover<'a>,
    /// Nothing of a form that has no file.
    in_doubt: Option<&'a InDoubt>,
    /// By node: whether it, or something that it reads, is in doubt. Nothing is proved of it.
    is_in_doubt: Vec<bool>,
    n_explained: usize,
    /// What was proved, for tests.
    never: Vec<NodeNo>,
    always: Vec<NodeNo>,
    at: NodeNo,
    never_asked_sections: Vec<bool>,
    never_raised: Vec<bool>,
}

impl<'a, 't> Doubting<'a, 't> {
    fn new(
        text: &'t str,
        source: &'a FormSource<'t>,
        form: &'a Form,
        problems: &'a mut Problems,
    ) -> Self {
        let n_rules = form.questions.len() + form.conditions.len() + form.flags.len();
        let steps = STEPS_FOR_ALL + STEPS_FOR_EACH * n_rules;
        let mut prover = Prover::new(form, steps);
        prover.never.questions = vec![false; form.questions.len()];
        prover.never.conditions_yes = vec![false; form.conditions.len()];
        prover.never.conditions_no = vec![false; form.conditions.len()];
        Self {
            text,
            source,
            form,
            problems,
            prover,
            in_doubt: None,
            is_in_doubt: Vec::new(),
            n_explained: 0,
            never: Vec::new(),
            always: Vec::new(),
            at: NodeNo(0),
            never_asked_sections: vec![false; form.sections.len()],
            never_raised: vec![false; form.flags.len()],
        }
    }

    fn all(mut self, labels: &dyn Labels, register: Option<&Register>) {
        let plan = Plan::new(self.form);
        self.rules(&plan);
        self.checks(&plan);
        self.computed(&plan);
        self.measures(&plan);
        self.ask_next();
        let lines = Lines::of(self.text);
        // What never holds is told as that, and is alike to everything else that never does.
        let is_whole = |flag: usize| {
            !is(&self.never_raised, flag)
                && plan
                    .flag(flag)
                    .is_none_or(|no| !is(&self.is_in_doubt, no.0 as usize))
        };
        alike::report(
            (self.form, self.source),
            &plan,
            is_whole,
            &mut self.prover,
            &lines,
            self.problems,
        );
        if let Some(register) = register {
            codes::report(self.form, self.source, &plan, register, self.problems);
        }
        let nothing = InDoubt::default();
        let in_doubt = self.in_doubt.unwrap_or(&nothing);
        let what = (self.form, self.source, in_doubt);
        unused::report(what, &plan, labels, self.problems);
    }

    /// Looks at every rule by itself, after those that it depends on.
    fn rules(&mut self, plan: &Plan) {
        let questions: Vec<&QuestionSource<'t>> = self
            .source
            .sections
            .iter()
            .flat_map(|section| &section.questions)
            .collect();
        self.is_in_doubt = vec![false; plan.n_nodes()];
        for (no, node) in nodes(plan) {
            let reads = plan.reads(no);
            if self.is_unread(node, &questions) || self.has_doubtful(reads) {
                mark(&mut self.is_in_doubt, no.0 as usize, true);
            }
        }
        for (no, node) in nodes(plan) {
            if is(&self.is_in_doubt, no.0 as usize) || self.decides_with_doubtful(node, plan) {
                continue;
            }
            self.at = no;
            self.look_at(node, &questions);
        }
        self.last_weights(plan);
        self.elements(plan);
    }

    /// Of an element both sides of which hold nothing is known: one that holds only with the other decides nothing.
    fn elements(&mut self, plan: &Plan) {
        let elements = self.form.elements.iter().zip(&self.source.elements);
        for (no, (element, source)) in (0..).map(ElementNo).zip(elements) {
            let (Some(when), Some(not_when)) = (&element.when, &element.not_when) else {
                continue;
            };
            let nodes = [plan.holds(no), plan.fails(no)];
            if self.has_doubtful(&nodes.into_iter().flatten().collect::<Vec<_>>()) {
                continue;
            }
            for (what, expr, other, key, word) in [
                (
                    Ruled::ElementHolds,
                    when,
                    not_when,
                    "not_when",
                    &source.when,
                ),
                (
                    Ruled::ElementFails,
                    not_when,
                    when,
                    "when",
                    &source.not_when,
                ),
            ] {
                let goals = [(expr, Want::Yes), (other, Want::NotYes)];
                // What can never hold at all is told already.
                if self.proved(&[(expr, Want::Yes)]) || !self.proved(&goals) {
                    continue;
                }
                let parts = [Part::of(expr), Part::not_from(other, &element.id, key)];
                let parts = self.explained(&parts, None);
                let id = Rc::clone(&element.id);
                let kind = ProblemKind::Doubt(Doubt::NeverTrue { what, id, parts });
                let span = word.as_ref().map_or(0..0, span_of);
                self.problems.add(kind, span);
            }
        }
    }

    fn has_doubtful(&self, nodes: &[NodeNo]) -> bool {
        nodes.iter().any(|no| is(&self.is_in_doubt, no.0 as usize))
    }

    /// Whether a rule may not mean what it says.
    fn is_unread(&self, node: Node, questions: &[&QuestionSource<'t>]) -> bool {
        let Some(in_doubt) = self.in_doubt.filter(|it| it.is_any()) else {
            return false;
        };
        let source = self.source;
        // A rule without the words that make it is not what it was meant to be; one that is always asked needs none.
        let is_without = |words: &[Option<&Word<'t>>]| words.iter().any(Option::is_none);
        let has = |words: &[Option<&Word<'t>>]| words.iter().flatten().any(|it| in_doubt.has(it));
        let rule = |words: &[Option<&Word<'t>>]| is_without(words) || has(words);
        match node {
            Node::Section(no) => source
                .sections
                .get(no.0 as usize)
                .is_none_or(|it| has(&[it.id.as_ref(), it.ask_if.as_ref()])),
            Node::Question(no) => questions.get(no.0 as usize).is_none_or(|it| {
                is_without(&[it.id.as_ref()]) || has(&[it.id.as_ref(), it.ask_if.as_ref()])
            }),
            Node::Field { roster, field } => questions
                .get(roster.0 as usize)
                .and_then(|it| it.each.as_ref()?.fields.get(usize::from(field)))
                .is_none_or(|it| {
                    is_without(&[it.id.as_ref()]) || has(&[it.id.as_ref(), it.ask_if.as_ref()])
                }),
            Node::Condition(no) => source
                .conditions
                .get(no.0 as usize)
                .is_none_or(|it| rule(&[it.id.as_ref(), it.when.as_ref()])),
            Node::ElementHolds(no) | Node::ElementFails(no) => source
                .elements
                .get(no.0 as usize)
                .is_none_or(|it| has(&[it.id.as_ref(), it.when.as_ref(), it.not_when.as_ref()])),
            Node::Flag(no) => source
                .flags
                .get(no as usize)
                .is_none_or(|it| rule(&[it.id.as_ref(), it.when.as_ref()])),
            // Which weight decides hangs on all before it.
            Node::Weight { flag, .. } => source.flags.get(flag as usize).is_none_or(|it| {
                rule(&[it.id.as_ref(), it.when.as_ref()])
                    || it
                        .weight_entries()
                        .iter()
                        .any(|entry| has(&[entry.is.as_ref(), entry.holds_if.as_ref()]))
            }),
            Node::Contradiction(no) => source
                .contradictions
                .get(no as usize)
                .is_none_or(|it| rule(&[it.id.as_ref(), it.when.as_ref()])),
        }
    }

    /// Whether a rule that nothing depends on may not mean what it says.
    fn is_rule_unread(&self, plan: &Plan, expr: &Expr, words: [Option<&Word<'t>>; 2]) -> bool {
        let Some(in_doubt) = self.in_doubt.filter(|it| it.is_any()) else {
            return false;
        };
        words.iter().any(Option::is_none)
            || words.iter().flatten().any(|it| in_doubt.has(it))
            || self.has_doubtful(&plan.reads_of(expr))
    }

    fn look_at(&mut self, node: Node, questions: &[&QuestionSource<'t>]) {
        match node {
            Node::Section(no) => self.section(no),
            Node::Question(no) => self.question(no, questions),
            Node::Field { roster, field } => self.field(roster, field, questions),
            Node::Condition(no) => {
                let Some(condition) = self.form.conditions.get(no.0 as usize) else {
                    return;
                };
                let source = self.source.conditions.get(no.0 as usize);
                let span = source.and_then(|it| it.when.as_ref()).map(span_of);
                let idx = no.0 as usize;
                let never = self.never(
                    Ruled::Condition,
                    &condition.id,
                    &condition.when,
                    span.clone(),
                );
                mark(&mut self.prover.never.conditions_yes, idx, never);
                let never_no = !never && self.proved(&[(&condition.when, Want::No)]);
                mark(&mut self.prover.never.conditions_no, idx, never_no);
                // A condition may well say no more than that something is known; but not what holds without any answer.
                if never_no && self.proved(&[(&condition.when, Want::NotYes)]) {
                    self.always(Ruled::Condition, &condition.id, span);
                }
            }
            Node::ElementHolds(no) | Node::ElementFails(no) => {
                let what = if matches!(node, Node::ElementHolds(_)) {
                    Ruled::ElementHolds
                } else {
                    Ruled::ElementFails
                };
                let (Some(element), Some(expr)) = (
                    self.form.elements.get(no.0 as usize),
                    expr_of(self.form, node),
                ) else {
                    return;
                };
                let source = self.source.elements.get(no.0 as usize);
                let word = source.and_then(|it| match what {
                    Ruled::ElementFails => it.not_when.as_ref(),
                    Ruled::ElementHolds
                    | Ruled::Flag
                    | Ruled::Condition
                    | Ruled::Contradiction
                    | Ruled::Check
                    | Ruled::Computed
                    | Ruled::Measure => it.when.as_ref(),
                });
                let span = word.map(span_of);
                if !self.never(what, &element.id, expr, span.clone())
                    && self.proved(&[(expr, Want::NotYes)])
                {
                    self.always(what, &element.id, span);
                }
            }
            Node::Flag(no) => {
                let Some(flag) = self.form.flags.get(no as usize) else {
                    return;
                };
                let source = self.source.flags.get(no as usize);
                let span = source.and_then(|it| it.when.as_ref()).map(span_of);
                let never = self.never(Ruled::Flag, &flag.id, &flag.when, span.clone());
                mark(&mut self.never_raised, no as usize, never);
                if !never {
                    self.whatever_is_answered(None, Ruled::Flag, &flag.id, &flag.when, span);
                }
            }
            Node::Weight { flag, nth } => self.weight(flag, nth),
            Node::Contradiction(no) => {
                let Some(contradiction) = self.form.contradictions.get(no as usize) else {
                    return;
                };
                let (id, when) = (&contradiction.id, &contradiction.when);
                let source = self.source.contradictions.get(no as usize);
                let span = source.and_then(|it| it.when.as_ref()).map(span_of);
                if !self.never(Ruled::Contradiction, id, when, span.clone()) {
                    self.whatever_is_answered(None, Ruled::Contradiction, id, when, span);
                }
            }
        }
    }

    fn section(&mut self, no: SectionNo) {
        let Some((section, ask_if)) = self
            .form
            .section(no)
            .and_then(|section| Some((section, section.ask_if.as_ref()?)))
        else {
            return;
        };
        if !self.proved(&[(ask_if, Want::Yes)]) {
            return;
        }
        mark(&mut self.never_asked_sections, no.0 as usize, true);
        let source = self.source.sections.get(no.0 as usize);
        let word = source.and_then(|it| it.ask_if.as_ref());
        let parts = self.explained(&[Part::of(ask_if)], None);
        let what = Asked::Section;
        let id = Rc::clone(&section.id);
        self.doubt(Doubt::NeverAsked { what, id, parts }, word.map(span_of));
    }

    fn question(&mut self, no: QuestionNo, questions: &[&QuestionSource<'t>]) {
        let Some(question) = self.form.question(no) else {
            return;
        };
        // Of what lies in a section that is never asked, the section says it.
        if is(&self.never_asked_sections, question.section.0 as usize) {
            mark(&mut self.prover.never.questions, no.0 as usize, true);
            return;
        }
        let Some(ask_if) = &question.ask_if else {
            return;
        };
        let section = self.form.section(question.section);
        let of_section = section.and_then(|section| section.ask_if.as_ref());
        let mut goals = vec![(ask_if, Want::Yes)];
        goals.extend(of_section.map(|expr| (expr, Want::Yes)));
        if !self.proved(&goals) {
            return;
        }
        mark(&mut self.prover.never.questions, no.0 as usize, true);
        let mut parts = vec![Part::of(ask_if)];
        if let (Some(section), Some(expr)) = (section, of_section) {
            parts.push(Part::from(expr, &section.id, "ask_if"));
        }
        let parts = self.explained(&parts, None);
        let what = Asked::Question;
        let id = Rc::clone(&question.id);
        let source = questions.get(no.0 as usize);
        let span = source.and_then(|it| it.ask_if.as_ref()).map(span_of);
        self.doubt(Doubt::NeverAsked { what, id, parts }, span);
    }

    fn field(&mut self, roster: QuestionNo, field: u16, questions: &[&QuestionSource<'t>]) {
        if is(&self.prover.never.questions, roster.0 as usize) {
            return;
        }
        let asked = self.form.field(roster, field);
        let Some((asked, ask_if)) = asked.and_then(|it| Some((it, it.ask_if.as_ref()?))) else {
            return;
        };
        let goals = [(ask_if, Want::Yes)];
        if !self.prover.is_impossible(&goals, Some(roster), Heed::ALL) {
            return;
        }
        let parts = self.explained(&[Part::of(ask_if)], Some(roster));
        let what = Asked::Field;
        let id = Rc::clone(&asked.id);
        let source = questions.get(roster.0 as usize);
        let fields = source.and_then(|it| it.each.as_ref()).map(|it| &it.fields);
        let field = fields.and_then(|fields| fields.get(usize::from(field)));
        let span = field.and_then(|it| it.ask_if.as_ref()).map(span_of);
        self.doubt(Doubt::NeverAsked { what, id, parts }, span);
    }

    fn checks(&mut self, plan: &Plan) {
        for (check, source) in self.form.checks.iter().zip(&self.source.checks) {
            let words = [source.id.as_ref(), source.when.as_ref()];
            if self.is_rule_unread(plan, &check.when, words) {
                continue;
            }
            let span = source.when.as_ref().map(span_of);
            let what = Ruled::Check;
            if !self.never_in(check.roster, what, &check.id, &check.when, span.clone()) {
                self.whatever_is_answered(check.roster, what, &check.id, &check.when, span);
            }
        }
    }

    fn computed(&mut self, plan: &Plan) {
        let sources = self.source.computed.iter().rev();
        let sources: HashMap<&str, &ComputedSource<'t>> = sources
            .filter_map(|it| Some((it.id.as_ref()?.text, it)))
            .collect();
        for computed in &self.form.computed {
            let source = sources.get(&*computed.id);
            let words = [
                source.and_then(|it| it.id.as_ref()),
                source.and_then(|it| it.show_if.as_ref()),
            ];
            if let Some(show_if) = &computed.show_if
                && !self.is_rule_unread(plan, show_if, words)
            {
                let span = source.and_then(|it| it.show_if.as_ref()).map(span_of);
                self.never_in(
                    computed.roster,
                    Ruled::Computed,
                    &computed.id,
                    show_if,
                    span,
                );
            }
        }
    }

    fn ask_next(&mut self) {
        for (flag, source) in self.form.flags.iter().zip(&self.source.flags) {
            for (no, word) in flag.ask_next.iter().zip(&source.ask_next) {
                if is(&self.prover.never.questions, no.0 as usize) {
                    let question = word.text.into();
                    let doubt = Doubt::AskNextNeverAsked { question };
                    self.problems
                        .add(ProblemKind::Doubt(doubt), word.span.clone());
                }
            }
        }
    }

    /// Reports a rule that can never be true.
    fn never(
        &mut self,
        what: Ruled,
        id: &Rc<str>,
        expr: &'a Expr,
        span: Option<Range<usize>>,
    ) -> bool {
        self.never_in(None, what, id, expr, span)
    }

    /// The same of a rule that is tried in each entry of a list.
    fn never_in(
        &mut self,
        roster: Option<QuestionNo>,
        what: Ruled,
        id: &Rc<str>,
        expr: &'a Expr,
        span: Option<Range<usize>>,
    ) -> bool {
        let never = self
            .prover
            .is_impossible(&[(expr, Want::Yes)], roster, Heed::ALL);
        if never {
            let parts = self.explained(&[Part::of(expr)], roster);
            let id = Rc::clone(id);
            self.doubt(Doubt::NeverTrue { what, id, parts }, span);
        }
        never
    }

    /// Reports a rule that is true once all that is asked is answered, whatever the answers are. That it is never false is
    /// not enough: it may stay unknown for good, where it reads what is not asked.
    fn whatever_is_answered(
        &mut self,
        roster: Option<QuestionNo>,
        what: Ruled,
        id: &Rc<str>,
        expr: &'a Expr,
        span: Option<Range<usize>>,
    ) {
        let mut never = |want, heed| self.prover.is_impossible(&[(expr, want)], roster, heed);
        if never(Want::No, Heed::VAGUE) && never(Want::NotYes, Heed::ALL_ANSWERED) {
            self.always(what, id, span);
        }
    }

    fn always(&mut self, what: Ruled, id: &Rc<str>, span: Option<Range<usize>>) {
        self.always.push(self.at);
        let id = Rc::clone(id);
        self.doubt(Doubt::AlwaysTrue { what, id }, span);
    }

    fn proved(&mut self, goals: &[(&'a Expr, Want)]) -> bool {
        self.prover.is_impossible(goals, None, Heed::ALL)
    }

    fn explained(&mut self, parts: &[Part<'a>], roster: Option<QuestionNo>) -> Vec<Rc<str>> {
        if self.n_explained >= MOST_EXPLAINED {
            return Vec::new();
        }
        self.n_explained += 1;
        clash::explain(&mut self.prover, parts, roster)
    }

    fn doubt(&mut self, doubt: Doubt, span: Option<Range<usize>>) {
        match doubt {
            Doubt::NeverTrue { .. }
            | Doubt::NeverAsked { .. }
            | Doubt::WeightNeverReached { .. } => self.never.push(self.at),
            Doubt::AlwaysTrue { .. }
            | Doubt::AskNextNeverAsked { .. }
            | Doubt::SameCondition { .. }
            | Doubt::UnusedCondition { .. }
            | Doubt::UnusedMeasure { .. }
            | Doubt::ShownOutsideList { .. }
            | Doubt::MeasureNever { .. }
            | Doubt::ProhibitedWithoutLaw { .. }
            | Doubt::SourceNotYet { .. }
            | Doubt::NameTwice { .. }
            | Doubt::DefaultNeverKnown { .. }
            | Doubt::NoSuchCode { .. }
            | Doubt::UnusedOption { .. } => {}
        }
        self.problems
            .add(ProblemKind::Doubt(doubt), span.unwrap_or(0..0));
    }
}

/// The names of what may not be what it was meant to be: texts that lack for it may not lack at all.
#[derive(Debug)]
pub struct NamesInDoubt {
    names: BTreeSet<Rc<str>>,
    /// What may be a name where it could not be read.
    unread: Mentioned,
    /// The first name that two things have.
    twice: Option<Rc<str>>,
}

impl NamesInDoubt {
    fn of(form: &Form, source: &FormSource<'_>, in_doubt: &InDoubt) -> Self {
        let rules = source.conditions.iter().chain(&source.elements);
        let rules = rules.chain(&source.contradictions);
        let names = source
            .asked()
            .filter_map(|it| it.id.as_ref())
            .chain(source.sections.iter().filter_map(|it| it.id.as_ref()))
            .chain(rules.filter_map(|it| it.id.as_ref()))
            .chain(source.flags.iter().filter_map(|it| it.id.as_ref()))
            .chain(source.measures.iter().filter_map(|it| it.id.as_ref()))
            .chain(source.computed.iter().filter_map(|it| it.id.as_ref()))
            .chain(source.checks.iter().filter_map(|it| it.id.as_ref()))
            .filter(|id| in_doubt.has(id))
            .map(|id| id.text.into())
            .chain(without_value(form, source))
            .collect();
        Self {
            names,
            unread: in_doubt.named().clone(),
            twice: twice(source),
        }
    }

    /// Returns what two things are called, so that one has not the name that was meant.
    pub fn twice(&self) -> Option<&Rc<str>> {
        self.twice.as_ref()
    }

    pub fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Whether there may be more of this name, in what could not be read.
    pub fn may_lack(&self, name: &str) -> bool {
        self.unread.may_be(name)
    }
}

/// Returns the values that the form is without, because what they are worked out of may not be what it was meant to be.
fn without_value(form: &Form, source: &FormSource<'_>) -> Vec<Rc<str>> {
    let there: BTreeSet<&str> = form.computed.iter().map(|it| &*it.id).collect();
    let written = source.computed.iter().filter_map(|it| it.id.as_ref());
    let lost = written.filter(|id| !there.contains(id.text));
    lost.map(|id| id.text.into()).collect()
}

/// Returns the first id that two things of a kind have.
fn twice(source: &FormSource<'_>) -> Option<Rc<str>> {
    fn first<'a>(ids: impl Iterator<Item = Option<&'a Word<'a>>>) -> Option<Rc<str>> {
        let mut taken = BTreeSet::new();
        let mut ids = ids.flatten();
        let found = ids.find(|id| !taken.insert(id.text));
        found.map(|id| id.text.into())
    }
    let questions = source.sections.iter().flat_map(|it| &it.questions);
    let rules = source.conditions.iter().chain(&source.elements);
    let names = questions.clone().map(|it| it.id.as_ref());
    let names = names.chain(rules.map(|it| it.id.as_ref()));
    let names = names.chain(source.computed.iter().map(|it| it.id.as_ref()));
    let mut rosters = questions.filter_map(|it| it.each.as_ref());
    first(names)
        .or_else(|| rosters.find_map(|each| first(each.fields.iter().map(|it| it.id.as_ref()))))
        .or_else(|| first(source.sections.iter().map(|it| it.id.as_ref())))
        .or_else(|| first(source.flags.iter().map(|it| it.id.as_ref())))
        .or_else(|| first(source.contradictions.iter().map(|it| it.id.as_ref())))
        .or_else(|| first(source.measures.iter().map(|it| it.id.as_ref())))
        .or_else(|| first(source.checks.iter().map(|it| it.id.as_ref())))
}

/// Returns every expression of a form that is true or not, also those that nothing depends on.
fn all_rules<'f>(form: &'f Form, plan: &'f Plan) -> impl Iterator<Item = &'f Expr> {
    let of_nodes = nodes(plan).filter_map(|(_, node)| expr_of(form, node));
    let checks = form.checks.iter().map(|check| &check.when);
    let computed = form.computed.iter().filter_map(|it| it.show_if.as_ref());
    let measures = form.measures.iter().filter_map(|it| it.unless.as_ref());
    of_nodes.chain(checks).chain(computed).chain(measures)
}

/// Returns every value that is worked out or proposed.
fn all_worths(form: &Form) -> impl Iterator<Item = &Worth> {
    let questions = form.questions.iter();
    let asked = questions.flat_map(|it| std::iter::once(it).chain(it.fields()));
    let proposed = asked.filter_map(|question| match &question.default {
        Some(Proposal::Worth(worth)) => Some(worth),
        Some(Proposal::Answer(_)) | None => None,
    });
    form.computed.iter().map(|it| &it.worth).chain(proposed)
}

/// Returns everything that has a truth, each after what it depends on.
fn nodes(plan: &Plan) -> impl DoubleEndedIterator<Item = (NodeNo, Node)> + '_ {
    (0..plan.n_nodes()).filter_map(|idx| {
        let no = NodeNo(u32::try_from(idx).ok()?);
        Some((no, plan.node(no)?))
    })
}

fn span_of(word: &Word<'_>) -> Range<usize> {
    word.span.clone()
}

fn is(list: &[bool], idx: usize) -> bool {
    list.get(idx).copied().unwrap_or(false)
}

fn mark(list: &mut [bool], idx: usize, is: bool) {
    if let Some(slot) = list.get_mut(idx) {
        *slot = is;
    }
}

#[cfg(test)]
pub(in crate::engine) mod tests;
