//! Flags: what they weigh, rest on and lead to.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Lowering;
use crate::engine::expr::{Expr, Names};
use crate::engine::form::nearest::has_same_numbers;
use crate::engine::form::problem::{Doubt, ProblemKind, Remedy};
use crate::engine::form::source::{FlagSource, WeightSource, Word};
use crate::engine::form::sources::{self, Source, SourceWeight, Validity};
use crate::engine::form::{Flag, QuestionNo, Weight};

impl<'t> Lowering<'_, 't> {
    pub(super) fn flag(
        &mut self,
        source: &FlagSource<'t>,
        id: Rc<str>,
        names: &Names<'_>,
        declared_measures: &BTreeSet<&str>,
    ) -> Flag {
        if source.is_without_source {
            let id = Rc::clone(&id);
            let word = source.id.as_ref();
            let span = word.map_or(&source.span, |id| &id.span).clone();
            self.problems
                .add(ProblemKind::FlagWithoutSource { id }, span);
        }
        let (weights, otherwise) = self.weights(source.weight.as_ref(), names);
        self.prohibited_by_something(source, &id);
        Flag {
            id,
            weights,
            otherwise,
            when: self.expr_or_any(source.when.as_ref(), names),
            sources: self.sources(&source.sources),
            ask_next: self.question_nos(&source.ask_next, names),
            measures: self.measure_ids(&source.measures, declared_measures),
            indicators: source.indicators.iter().map(|it| it.text.into()).collect(),
        }
    }

    /// Warns of a flag that can weigh `prohibited` and rests only on what no one is bound by: a policy, a proposal, what someone tells.
    fn prohibited_by_something(&mut self, source: &FlagSource<'t>, id: &Rc<str>) {
        let words: Vec<&Word<'t>> = match &source.weight {
            Some(WeightSource::One(word)) => vec![word],
            Some(WeightSource::Many(entries, _)) => entries
                .iter()
                .filter_map(|entry| entry.is.as_ref())
                .collect(),
            None => Vec::new(),
        };
        let mut words = words.into_iter();
        let Some(prohibited) = words.find(|word| word.text == Weight::Prohibited.word()) else {
            return;
        };
        let Some(known) = &self.known.sources else {
            return;
        };
        let binds = |source: &Source| match source.weight {
            SourceWeight::Law | SourceWeight::Court | SourceWeight::Authority => true,
            SourceWeight::Policy | SourceWeight::Proposal | SourceWeight::Account => false,
        };
        // Of a source that is not known it is not known whether it does.
        let may_bind = |word: &Word<'_>| known.get(word.text).is_none_or(binds);
        if !source.sources.is_empty() && !source.sources.iter().any(may_bind) {
            let id = Rc::clone(id);
            let doubt = Doubt::ProhibitedWithoutLaw { id };
            self.problems
                .add(ProblemKind::Doubt(doubt), prohibited.span.clone());
        }
    }

    /// Checks that the sources exist, and in them the passages: `ra-2004-ref-130#2`.
    pub(super) fn sources(&mut self, words: &[Word<'t>]) -> Vec<Rc<str>> {
        let known = self.known;
        for word in words {
            let Some(sources) = &known.sources else {
                continue;
            };
            let Some(source) = sources.get(word.text) else {
                let (id, _) = sources::split(word.text);
                let ids = sources.iter().map(|it| &*it.id);
                let ids = ids.filter(|it| has_same_numbers(it, id));
                let unknown = ProblemKind::UnknownSource {
                    id: id.into(),
                    nearest: self.problems.nearest(id, ids),
                };
                self.problems.add(unknown, word.span.clone());
                continue;
            };
            if word.text.contains('#') {
                sources::check_section(source, word, self.problems);
            }
            // What is said of its time may only follow from the fault.
            if source.is_faulty {
                continue;
            }
            if let (Some(today), Some(to)) = (known.today, source.valid_to)
                && source.is_expired_on(today)
            {
                let expired = ProblemKind::ExpiredSource {
                    id: Rc::clone(&source.id),
                    to: to.to_string().into(),
                };
                self.problems.add(expired, word.span.clone());
            }
            // Where it takes the place of another one, that one is shown until then.
            if let Some(today) = known.today
                && let Some(shown) = sources.cite(word.text, today)
                && let Validity::NotYet { from } = shown.validity
            {
                let doubt = Doubt::SourceNotYet {
                    id: Rc::clone(&source.id),
                    from: from.to_string().into(),
                };
                self.problems
                    .add(ProblemKind::Doubt(doubt), word.span.clone());
            }
            if let Some(by) = known.today.and_then(|day| sources.replacing(source, day)) {
                let now = sources::now_called(by, word.text);
                let (one, several) = match &*now {
                    [] => (None, None),
                    [one] => (Some(one.as_str().into()), None),
                    several => (None, Some(several.join(", ").into())),
                };
                let replaced = ProblemKind::ReplacedSource {
                    id: Rc::clone(&source.id),
                    by: Rc::clone(&by.id),
                    nearest: one,
                    several,
                };
                self.problems.add(replaced, word.span.clone());
            }
        }
        words.iter().map(|word| word.text.into()).collect()
    }

    /// Finds top-level questions by their ids.
    pub(super) fn question_nos(
        &mut self,
        words: &[Word<'t>],
        names: &Names<'_>,
    ) -> Vec<QuestionNo> {
        let mut questions = Vec::with_capacity(words.len());
        for word in words {
            if let Some(question) = names.question_no(word.text) {
                questions.push(question);
            } else {
                let unknown = self.no_question(word, names, names.questions());
                self.problems.add(unknown, word.span.clone());
            }
        }
        questions
    }

    /// Says of a name that it is no question: perhaps it is a field of a list, which stands for it.
    pub(super) fn no_question<'n>(
        &mut self,
        word: &Word<'t>,
        names: &Names<'_>,
        near: impl Iterator<Item = &'n str>,
    ) -> ProblemKind {
        match names.roster_of_field(word.text) {
            Some(roster) => ProblemKind::FieldOutsideRoster {
                field: word.text.into(),
                roster: roster.into(),
                remedy: Remedy::List,
            },
            None => ProblemKind::UnknownQuestion {
                name: word.text.into(),
                nearest: self.problems.nearest(word.text, near),
            },
        }
    }

    fn measure_ids(&mut self, words: &[Word<'t>], declared: &BTreeSet<&str>) -> Vec<Rc<str>> {
        for word in words {
            if !declared.contains(word.text) {
                let undeclared = ProblemKind::UndeclaredMeasure {
                    id: word.text.into(),
                    nearest: self.problems.nearest(word.text, declared.iter().copied()),
                };
                self.problems.add(undeclared, word.span.clone());
            }
        }
        words.iter().map(|word| word.text.into()).collect()
    }

    /// Reads what a flag weighs: one word, or a list whose last entry has no condition.
    fn weights(
        &mut self,
        source: Option<&WeightSource<'t>>,
        names: &Names<'_>,
    ) -> (Vec<(Weight, Expr)>, Weight) {
        let mut weights = Vec::new();
        let mut otherwise = Weight::Context;
        let (entries, span) = match source {
            None => return (weights, otherwise),
            Some(WeightSource::One(word)) => {
                return (weights, self.weight_of(Some(word)).unwrap_or(otherwise));
            }
            Some(WeightSource::Many(entries, span)) => (entries, span),
        };
        for (nth, entry) in (1..).zip(entries) {
            let weight = self.weight_of(entry.is.as_ref());
            if let Some(word) = &entry.holds_if {
                let holds = self.expr(Some(word), names, None);
                weights.extend(weight.zip(holds));
            } else if entry.is_known {
                otherwise = weight.unwrap_or(otherwise);
                if nth < entries.len() {
                    self.problems
                        .add(ProblemKind::FallbackNotLast, entry.span.clone());
                }
            }
        }
        if entries
            .iter()
            .all(|it| it.holds_if.is_some() && it.is_known)
        {
            self.problems
                .add(ProblemKind::FallbackMissing, span.clone());
        }
        (weights, otherwise)
    }

    fn weight_of(&mut self, word: Option<&Word<'t>>) -> Option<Weight> {
        let word = word?;
        let weight = Weight::from_word(word.text);
        if weight.is_none() {
            let words = Weight::ALL.iter().map(|weight| weight.word());
            let unknown = ProblemKind::UnknownWeight {
                word: word.text.into(),
                nearest: self.problems.nearest(word.text, words),
            };
            self.problems.add(unknown, word.span.clone());
        }
        weight
    }
}
