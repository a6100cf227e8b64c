//! Choices between texts by an answer: whether each branch can be taken, and the last one only where it is meant.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use std::{iter, ptr};

use super::{Checking, KNOWN, MOST_PROOFS, Meant, There};
use crate::engine::expr::Read;
use crate::engine::form::doubt::settled::{SaidAt, is_never, is_settled};
use crate::engine::form::problem::{ChosenBy, Written};
use crate::engine::form::{Form, Kind, Question, QuestionNo, Worth};
use crate::engine::register::{LANGUAGES, is_country, is_municipality};
use crate::text::messages::{Choice, Text, message_of};

/// What can be said of whether an answer is known.
const TRUTHS: [&str; 2] = ["yes", "no"];

/// A roster with the questions of its entries.
pub(super) type OfEntry<'f> = (QuestionNo, &'f [Question]);

/// What the last branch is called that is about no one answer.
const ANYTHING_ELSE: &str = "other";

/// The categories of numbers in any language.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Checking {
    pub(super) fn branches(
        &mut self,
        file_no: usize,
        text: &Text,
        there: &There<'_>,
        meant: &Meant<'_>,
    ) {
        for choice in &text.choices {
            if !meant.has_variable(&text.id, &choice.variable) {
                continue;
            }
            self.named_before(file_no, choice);
            if let Some((read, question)) = meant.answer(&text.id, &choice.variable) {
                self.never_then(file_no, choice, (read, question), meant, &text.id);
                let words = meant.words(question, there);
                let is_settled = |others: &[u16]| {
                    let at = meant.said_at(&text.id);
                    at.is_some_and(|at| is_settled(meant.form, at, read, others))
                };
                self.by_answer(file_no, choice, question, &words, &is_settled);
            } else if let Some(worth) = meant.worked_out(&text.id, &choice.variable) {
                self.by_worth(file_no, choice, meant, worth);
            } else if choice.variable.ends_with(KNOWN) {
                self.never_taken(file_no, choice, &ChosenBy::Known, |key| {
                    TRUTHS.contains(&key)
                });
            }
        }
    }

    /// Reports the branches that have the name of one before them: the first of a name is taken.
    fn named_before(&mut self, file_no: usize, choice: &Choice) {
        for (at, (key, span)) in choice.keys.iter().zip(&choice.places).enumerate() {
            let mut before = choice.keys.iter().take(at);
            if at != choice.default_at && before.any(|it| it == key) {
                self.add_branch(file_no, choice, key, span, ChosenBy::Before);
            }
        }
    }

    /// Reports the branches of answers that the question surely has not where the text is said.
    fn never_then(
        &mut self,
        file_no: usize,
        choice: &Choice,
        (read, question): (Read, &Question),
        meant: &Meant<'_>,
        id: &str,
    ) {
        let (Kind::Single { options, .. }, Some(at)) = (&question.kind, meant.said_at(id)) else {
            return;
        };
        for (nth, (key, span)) in choice.keys.iter().zip(&choice.places).enumerate() {
            let mut numbered = (0..).zip(options);
            let option = numbered.find(|(_, option)| ***option == **key);
            self.n_proofs += 1;
            if let Some((option, _)) = option.filter(|_| nth != choice.default_at)
                && self.n_proofs <= MOST_PROOFS
                && is_never(meant.form, at, read, &[option])
            {
                self.add_branch(file_no, choice, key, span, ChosenBy::NeverThen);
            }
        }
    }

    fn add_branch(
        &mut self,
        file_no: usize,
        choice: &Choice,
        key: &str,
        span: &Range<usize>,
        by: ChosenBy,
    ) {
        let written = Written::BranchNeverTaken {
            key: key.into(),
            variable: choice.variable.as_str().into(),
            by,
        };
        self.add(file_no, written, span.clone());
    }

    /// `words` is what each option is called in words, as far as the texts of the form say; `is_settled` whether the text is
    /// said only where the question is answered, and with none of some options.
    fn by_answer(
        &mut self,
        file_no: usize,
        choice: &Choice,
        question: &Question,
        words: &[Option<&str>],
        is_settled: &dyn Fn(&[u16]) -> bool,
    ) {
        let is_number = |key: &str| key.parse::<f64>().is_ok();
        let is_default_answer = match &question.kind {
            Kind::Single { options, .. } => {
                let by = ChosenBy::Code(options.join(", ").into());
                let is_option = |key: &str| options.iter().any(|it| **it == *key);
                self.never_taken(file_no, choice, &by, is_option);
                let is_named = |option: &str| choice.keys.iter().any(|key| key == option);
                let others = (0..).zip(options).filter(|(_, option)| !is_named(option));
                let others: Vec<u16> = others.map(|(no, _)| no).collect();
                let is_known = choice.known.contains(&choice.variable) && others.is_empty();
                let mut called = options.iter().zip(words);
                let is_word = choice.default != ANYTHING_ELSE
                    && called
                        .any(|(option, word)| *word == Some(&*choice.default) && !is_named(option));
                let is_answer = is_option(&choice.default) || is_word;
                is_answer && !is_known && !is_settled(&others)
            }
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Money { .. } => {
                self.never_taken(file_no, choice, &ChosenBy::Number, |key| {
                    PLURALS.contains(&key) || is_number(key)
                });
                is_number(&choice.default)
            }
            Kind::Municipality => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, is_municipality);
                false
            }
            Kind::Country => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, is_country);
                false
            }
            Kind::Language => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, |key| {
                    LANGUAGES.contains(&key)
                });
                false
            }
            Kind::Lookup { list } => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, |key| list.contains(key));
                false
            }
            Kind::Multiple { .. }
            | Kind::Text
            | Kind::Narrative
            | Kind::Date
            | Kind::Period
            | Kind::Roster { .. } => {
                self.never_taken(file_no, choice, &ChosenBy::Nothing, |_| false);
                false
            }
        };
        if is_default_answer && let Some(span) = choice.places.get(choice.default_at) {
            let written = Written::LastBranchIsAnswer {
                key: choice.default.as_str().into(),
                variable: choice.variable.as_str().into(),
                last: last_branch(question.options()),
            };
            self.add(file_no, written, span.clone());
        }
    }

    /// A value that is worked out chooses as an answer of its kind does.
    fn by_worth(&mut self, file_no: usize, choice: &Choice, meant: &Meant<'_>, worth: &Worth) {
        match worth {
            Worth::Code(read) => {
                let question = match read {
                    Read::Question(no) => meant.form.question(*no),
                    Read::Field { roster, field } => meant.form.field(*roster, *field),
                };
                if let Some(question) = question {
                    // A value that is not known is not shown.
                    self.by_answer(file_no, choice, question, &[], &|_| true);
                }
            }
            Worth::Number(_) => self.never_taken(file_no, choice, &ChosenBy::Number, |key| {
                PLURALS.contains(&key) || key.parse::<f64>().is_ok()
            }),
            Worth::Day(_) => {}
        }
    }

    /// Reports the branches that no answer has as its name. The last one is taken for whatever else there is.
    fn never_taken(
        &mut self,
        file_no: usize,
        choice: &Choice,
        by: &ChosenBy,
        may_be: impl Fn(&str) -> bool,
    ) {
        for (at, (key, span)) in choice.keys.iter().zip(&choice.places).enumerate() {
            if at != choice.default_at && !may_be(key) {
                self.add_branch(file_no, choice, key, span, by.clone());
            }
        }
    }
}

/// Returns a name for the last branch that no option has.
fn last_branch(options: &[Rc<str>]) -> Rc<str> {
    let numbered = (2..).map(|n| format!("{ANYTHING_ELSE}_{n}").into());
    let mut names = iter::once(ANYTHING_ELSE.into()).chain(numbered);
    names
        .find(|name| !options.contains(name))
        .unwrap_or_else(|| ANYTHING_ELSE.into())
}

impl<'f> Meant<'f> {
    /// Returns what a language calls each option of a question in words, where the form says so and not the program.
    fn words<'t>(&self, question: &Question, there: &There<'t>) -> Vec<Option<&'t str>> {
        let options = question.options();
        let mut asked = self.asked.iter();
        let id = asked.find_map(|(id, of)| ptr::eq(*of, options).then_some(id));
        let word = |option: &Rc<str>| {
            let (_, text) = there.get(&*format!("{}.{option}", id?))?;
            text.variants.first().map(String::as_str)
        };
        options.iter().map(word).collect()
    }

    /// Returns the question whose answer is filled in under a name, and how rules read it: of the same entry first.
    pub(super) fn answer(&self, id: &str, name: &str) -> Option<(Read, &'f Question)> {
        let of_entry = self.entries.get(message_of(id)).copied();
        let field = of_entry.and_then(|(roster, fields)| {
            let mut fields = (0..).zip(fields);
            let (field, question) = fields.find(|(_, field)| *field.id == *name)?;
            Some((Read::Field { roster, field }, question))
        });
        field.or_else(|| {
            let no = QuestionNo(*self.numbers.get(name)?);
            Some((Read::Question(no), self.form.question(no)?))
        })
    }

    /// Returns the value that a text says, if this is its name there.
    fn worked_out(&self, id: &str, name: &str) -> Option<&'f Worth> {
        let computed = message_of(id)
            .strip_prefix("computed-")
            .filter(|_| name == "value")?;
        let mut all = self.form.computed.iter();
        all.find(|it| *it.id == *computed).map(|it| &it.worth)
    }

    /// Returns where a text is said, unless that is wherever a value is shown.
    fn said_at(&self, id: &str) -> Option<SaidAt> {
        let message = message_of(id);
        if let Some((no, field)) = self.places.get(message) {
            let no = QuestionNo(*no);
            let field = field.map(u16::try_from).transpose().ok()?;
            return Some(field.map_or(SaidAt::Question(no), |field| SaidAt::Field {
                roster: no,
                field,
            }));
        }
        let check = message.strip_prefix("check-")?;
        let mut checks = self.form.checks.iter();
        checks.position(|it| *it.id == *check).map(SaidAt::Check)
    }
}

/// Returns the questions of an entry, by the id of each text that is about one entry.
pub(super) fn entries_of(form: &Form) -> BTreeMap<String, OfEntry<'_>> {
    let mut entries = BTreeMap::new();
    for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
        for field in question.fields() {
            let of_entry = (no, question.fields());
            entries.insert(format!("{}-{}", question.id, field.id), of_entry);
        }
    }
    let checks = form.checks.iter();
    let checks = checks.map(|check| (format!("check-{}", check.id), check.roster));
    let computed = form.computed.iter();
    let computed = computed.map(|it| (format!("computed-{}", it.id), it.roster));
    for (id, roster) in checks.chain(computed) {
        if let Some((no, roster)) = roster.and_then(|no| Some((no, form.question(no)?))) {
            entries.insert(id, (no, roster.fields()));
        }
    }
    entries
}
