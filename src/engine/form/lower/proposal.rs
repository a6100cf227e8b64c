//! What a question proposes before it is answered, and the lists that answers are looked up in.

use std::rc::Rc;

use super::Lowering;
use crate::engine::answer::{Answer, file};
use crate::engine::expr::{Names, On, Read, worth_needs};
use crate::engine::form::list::{List, NoList, is_list_name};
use crate::engine::form::problem::{Doubt, ProblemKind, Remedy, Sort};
use crate::engine::form::source::{FormSource, LIST_LIMIT, QuestionSource, Word};
use crate::engine::form::{Flavour, Form, Kind, Proposal, Question, QuestionNo, Worth};

impl<'t> Lowering<'_, 't> {
    /// Returns the list of a look-up. Where there is none, an empty one stands in: the form is not used then.
    pub(super) fn list(&mut self, source: &QuestionSource<'t>) -> Rc<List> {
        let Some(word) = &source.list else {
            if !source.special_keys.iter().any(|key| key.text == "list") {
                let missing = ProblemKind::MissingKey { key: "list" };
                self.problems.add(missing, source.span.clone());
            }
            return Rc::default();
        };
        let name: Rc<str> = word.text.into();
        let problem = if is_list_name(word.text) {
            match self.known.lists.get(word.text) {
                Some(Ok(list)) => {
                    self.namesakes(word, list);
                    return Rc::clone(list);
                }
                Some(Err(reasons)) => {
                    self.broken_list(source, word, reasons);
                    return Rc::default();
                }
                None => {
                    let there = self.known.lists.keys().map(|name| &**name);
                    let nearest = self.problems.nearest(word.text, there);
                    ProblemKind::NoSuchList { name, nearest }
                }
            }
        } else {
            ProblemKind::BadListName { name }
        };
        self.problems.add(problem, word.span.clone());
        Rc::default()
    }

    /// Says which rows of a list no one can tell apart, at the first question that uses it.
    fn namesakes(&mut self, word: &Word<'t>, list: &List) {
        if list.namesakes().is_empty() || !self.told_lists.insert(word.text) {
            return;
        }
        for namesake in list.namesakes() {
            let doubt = Doubt::NameTwice {
                list: word.text.into(),
                name: Rc::clone(&namesake.name),
                line: namesake.line,
                first: namesake.first,
            };
            self.problems
                .add(ProblemKind::Doubt(doubt), word.span.clone());
        }
    }

    /// Says all that is wrong with a list, at the first question that uses it.
    fn broken_list(&mut self, source: &QuestionSource<'t>, word: &Word<'t>, reasons: &[NoList]) {
        if !self.told_lists.insert(word.text) {
            // Nothing is said of this question, and yet its list is not what it was meant to be.
            self.unread
                .extend(source.id.as_ref().map(|id| (id.span.start, id.span.end)));
            return;
        }
        for reason in reasons {
            let broken = ProblemKind::BrokenList {
                name: word.text.into(),
                reason: *reason,
            };
            self.problems.add(broken, word.span.clone());
        }
    }

    /// Reads what the questions and the fields of rosters propose.
    pub(super) fn proposals(&mut self, source: &FormSource<'t>, names: &Names<'_>) -> Proposals {
        let mut proposals = Proposals::default();
        let questions = source.sections.iter().flat_map(|it| &it.questions);
        for (no, question) in (0..).map(QuestionNo).zip(questions) {
            let read = Read::Question(no);
            let proposal = self.proposal(question, read, names, None);
            proposals.0.extend(proposal.map(|it| (read, it)));
            let fields = question.each.iter().flat_map(|each| &each.fields);
            for (field, source) in (0..).zip(fields.take(LIST_LIMIT)) {
                let read = Read::Field { roster: no, field };
                let proposal = self.proposal(source, read, names, Some(no));
                proposals.0.extend(proposal.map(|it| (read, it)));
            }
        }
        proposals
    }

    fn proposal(
        &mut self,
        source: &QuestionSource<'t>,
        read: Read,
        names: &Names<'_>,
        roster: Option<QuestionNo>,
    ) -> Option<Proposal> {
        let question = names.asked(read).filter(|it| !names.is_in_doubt(&it.id))?;
        let kind = source.kind.as_ref()?;
        let from = source.default_from.as_ref();
        let (key, span) = match (&source.default, from) {
            (None, None) => return None,
            (Some((span, _)), Some(_)) => {
                self.problems.add(ProblemKind::TwoDefaults, span.clone());
                return None;
            }
            (Some((span, _)), None) => ("default", span.clone()),
            (None, Some(from)) => ("default_from", from.span.clone()),
        };
        if !takes_proposal(&question.kind, from.is_some()) {
            let not_taken = ProblemKind::KeyNotTaken {
                key: key.into(),
                kind: kind.text.into(),
            };
            self.problems.add(not_taken, span);
            return None;
        }
        if let Some((_, value)) = &source.default {
            let answer = file::answer(question, value, self.problems)?;
            if let Answer::Silence(_) = answer {
                self.problems
                    .add(ProblemKind::DefaultIsSilence, value.span());
                return None;
            }
            return Some(Proposal::Answer(answer));
        }
        let worth = self.worth(from, names, roster, Remedy::Sum)?;
        let (expected, found) = (sort_of(&question.kind), worth_sort(&worth, names));
        if expected != found {
            let mismatch = ProblemKind::TypeMismatch {
                expected,
                found,
                nearest: None,
            };
            self.problems.add(mismatch, span);
            return None;
        }
        if let Some((from, why)) = never_known(&worth, read, names) {
            let id = Rc::clone(&question.id);
            let doubt = Doubt::DefaultNeverKnown { id, from, why };
            self.problems.add(ProblemKind::Doubt(doubt), span);
        }
        Some(Proposal::Worth(worth))
    }
}

/// Returns what keeps a proposal from ever being made: an answer that is not there when the question is asked, or that it does
/// not take.
fn never_known(worth: &Worth, here: Read, names: &Names<'_>) -> Option<(Rc<str>, &'static str)> {
    let mut found = None;
    worth_needs(worth, &mut |on| {
        let from = match on {
            On::Question(no) => Read::Question(no),
            On::Field { roster, field } => Read::Field { roster, field },
            On::Condition(_) | On::Element(_) => return,
        };
        let why = if from == here {
            Some("itself")
        } else if is_later(from, here) {
            Some("later")
        } else {
            None
        };
        let id = names.asked(from).map(|it| Rc::clone(&it.id));
        found = found.take().or_else(|| id.zip(why));
    });
    let Worth::Code(from) = worth else {
        return found;
    };
    let list_of = |read| names.asked(read).and_then(Question::list);
    let is_apart = list_of(*from)
        .zip(list_of(here))
        .is_some_and(|(theirs, own)| !theirs.iter().any(|row| own.contains(&row.code)));
    found.or_else(|| {
        let id = names.asked(*from).map(|it| Rc::clone(&it.id));
        id.zip(is_apart.then_some("list"))
    })
}

/// Whether something is asked after something else. A list is asked around its own fields.
fn is_later(from: Read, here: Read) -> bool {
    let of = |read| match read {
        Read::Question(no) | Read::Field { roster: no, .. } => no,
    };
    match (from, here) {
        (
            Read::Field { roster, field },
            Read::Field {
                roster: of,
                field: own,
            },
        ) if roster == of => field > own,
        _ => of(from) > of(here),
    }
}

/// Proposals, until the questions may be changed again.
#[derive(Default)]
pub(super) struct Proposals(Vec<(Read, Proposal)>);

impl Proposals {
    pub(super) fn give_to(self, form: &mut Form) {
        for (read, proposal) in self.0 {
            let question = match read {
                Read::Question(no) => form.questions.get_mut(no.0 as usize),
                Read::Field { roster, field } => {
                    match form
                        .questions
                        .get_mut(roster.0 as usize)
                        .map(|it| &mut it.kind)
                    {
                        Some(Kind::Roster { fields }) => fields.get_mut(usize::from(field)),
                        Some(_) | None => None,
                    }
                }
            };
            if let Some(question) = question {
                question.default = Some(proposal);
            }
        }
    }
}

/// What a person gives, lists or tells in their own words is never proposed to them.
fn takes_proposal(kind: &Kind, worked_out: bool) -> bool {
    match kind {
        Kind::Single {
            flavour: Flavour::Single | Flavour::YesNo,
            ..
        }
        | Kind::Text
        | Kind::Period => !worked_out,
        Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. } => true,
        Kind::Single {
            flavour: Flavour::Consent | Flavour::Statement,
            ..
        }
        | Kind::Multiple { .. }
        | Kind::Narrative
        | Kind::Roster { .. } => false,
    }
}

fn worth_sort(worth: &Worth, names: &Names<'_>) -> Sort {
    match worth {
        Worth::Number(_) => Sort::Number,
        Worth::Day(_) => Sort::Day,
        Worth::Code(read) => names
            .asked(*read)
            .map_or(Sort::Question, |it| sort_of(&it.kind)),
    }
}

fn sort_of(kind: &Kind) -> Sort {
    match kind {
        Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Money { .. } => Sort::Number,
        Kind::Date => Sort::Day,
        Kind::Municipality => Sort::Municipality,
        Kind::Country => Sort::Country,
        Kind::Language => Sort::Language,
        Kind::Lookup { .. } => Sort::Lookup,
        Kind::Single { .. } => Sort::Choice,
        Kind::Multiple { .. } => Sort::Multiple,
        Kind::Text | Kind::Narrative => Sort::FreeText,
        Kind::Period => Sort::Period,
        Kind::Roster { .. } => Sort::Roster,
    }
}
