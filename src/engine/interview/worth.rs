//! What is worked out from answers: values shown to the officer, and proposals for what is not answered yet.

use std::fmt;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::{Read, Truth};
use crate::engine::form::{
    Computed, EntryNo, Kind, Proposal, Question, QuestionNo, Spot, Worth, amount,
};
use crate::engine::interview::{Interview, check};
use crate::engine::reading::eval::Eye;
use crate::engine::reading::value::Value;
use crate::engine::time::Date;

/// A value as far as the answers let it be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worked {
    /// In thousandths; the two differ where a date is known in part only.
    Number {
        least: i64,
        most: i64,
    },
    Days {
        first: Date,
        last: Date,
    },
    Code(Rc<str>),
}

/// As programs and trials write it: `12`, `2026-12-20`, `3 – 33` between the least and the most, a code.
impl fmt::Display for Worked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = match self {
            Self::Number { least, most } => (amount::write(*least, 3), amount::write(*most, 3)),
            Self::Days { first, last } => (first.to_string(), last.to_string()),
            Self::Code(code) => return f.write_str(code),
        };
        f.write_str(&first)?;
        if first != last {
            write!(f, " – {last}")?;
        }
        Ok(())
    }
}

impl Interview {
    /// Returns the computed values that stand under a question and can be known, with their places in `Form::computed`.
    pub fn computed_at(&self, spot: Spot) -> Vec<(usize, Worked)> {
        let all = self.form.computed.iter().enumerate();
        let here = all.filter(|(_, computed)| {
            let mut reads = computed.show_at.iter();
            reads.any(|read| match (*read, spot) {
                // What stands under a list stands in each of its entries.
                (Read::Question(no), Spot::Question(_) | Spot::Field { .. }) => {
                    no == spot.question()
                }
                (Read::Field { roster, field }, Spot::Field { field: here, .. }) => {
                    roster == spot.question() && field == here
                }
                (Read::Field { .. }, Spot::Question(_)) => false,
            })
        });
        let entry = match spot {
            Spot::Field { roster, entry, .. } => Some((roster, entry)),
            Spot::Question(_) => None,
        };
        here.filter_map(|(idx, computed)| Some((idx, self.computed(computed, entry)?)))
            .collect()
    }

    /// Returns what a computed value is worth, in this entry if it is one of its list, unless it is not known or not to
    /// be shown.
    pub fn computed(
        &self,
        computed: &Computed,
        entry: Option<(QuestionNo, EntryNo)>,
    ) -> Option<Worked> {
        if self.is_hidden(computed, entry) {
            return None;
        }
        self.worked_out(computed, entry)
    }

    /// Returns what a computed value is worth, whether or not it is to be shown.
    pub fn worked_out(
        &self,
        computed: &Computed,
        entry: Option<(QuestionNo, EntryNo)>,
    ) -> Option<Worked> {
        self.seen_from(computed, entry, |eye| worked(&computed.worth, eye))
            .flatten()
    }

    /// Whether a computed value is not to be shown, because what it is shown for does not hold.
    pub fn is_hidden(&self, computed: &Computed, entry: Option<(QuestionNo, EntryNo)>) -> bool {
        let Some(show_if) = &computed.show_if else {
            return false;
        };
        let truth = self.seen_from(computed, entry, |eye| eye.truth(show_if));
        truth.is_some_and(|truth| truth != Truth::Yes)
    }

    /// Looks at the answers from where a computed value stands; nothing if there is no such entry.
    fn seen_from<T>(
        &self,
        computed: &Computed,
        entry: Option<(QuestionNo, EntryNo)>,
        look: impl FnOnce(Eye<'_>) -> T,
    ) -> Option<T> {
        let outer = Eye::new(&self.reading);
        let Some(roster) = computed.roster else {
            return Some(look(outer));
        };
        let (_, no) = entry.filter(|(of, _)| *of == roster)?;
        let entry = self.reading.present(roster).find(|it| it.no == no)?;
        Some(look(outer.within(roster, entry)))
    }

    /// Returns what is proposed at a spot that has no answer. It counts for nothing until someone takes it.
    pub fn proposal(&self, spot: Spot) -> Option<Answer> {
        if self.answer(spot).is_some() || !self.is_relevant(spot) {
            return None;
        }
        let question = self.form.asked_at(spot)?;
        let answer = match question.default.as_ref()? {
            Proposal::Answer(answer) => answer.clone(),
            Proposal::Worth(worth) => answer_of(question, &self.worked_at(worth, spot)?)?,
        };
        let place = self.form.place(spot)?;
        check::fitting(&question.kind, &place, answer, &self.codes).ok()
    }

    fn worked_at(&self, worth: &Worth, spot: Spot) -> Option<Worked> {
        let eye = Eye::new(&self.reading);
        match spot {
            Spot::Question(_) => worked(worth, eye),
            Spot::Field { roster, entry, .. } => {
                let entry = self.reading.present(roster).find(|it| it.no == entry)?;
                worked(worth, eye.within(roster, entry))
            }
        }
    }
}

fn worked(worth: &Worth, eye: Eye<'_>) -> Option<Worked> {
    match worth {
        Worth::Number(number) => {
            let (least, most) = eye.number(number)?;
            Some(Worked::Number { least, most })
        }
        Worth::Day(day) => {
            let (first, last) = eye.day(day)?;
            Some(Worked::Days {
                first: Date::from_days_since_1970(first)?,
                last: Date::from_days_since_1970(last)?,
            })
        }
        Worth::Code(read) => match eye.value(*read)? {
            Value::Code(code) => Some(Worked::Code(Rc::clone(code))),
            Value::Nothing
            | Value::Silent(_)
            | Value::Option(_)
            | Value::Options(_)
            | Value::Number(_)
            | Value::Days(_)
            | Value::Period { .. }
            | Value::Words
            | Value::Listed
            | Value::Unfit => None,
        },
    }
}

/// Turns an exact value into an answer; what is known in part only is not proposed.
fn answer_of(question: &Question, worked: &Worked) -> Option<Answer> {
    let exact = |least: i64, most: i64, step: i64| {
        (least == most && least % step == 0).then_some(least / step)
    };
    match (&question.kind, worked) {
        (Kind::Integer { .. }, Worked::Number { least, most }) => {
            exact(*least, *most, 1000).map(Answer::Integer)
        }
        (Kind::Decimal { .. }, Worked::Number { least, most }) => {
            exact(*least, *most, 1).map(Answer::Decimal)
        }
        (Kind::Money { .. }, Worked::Number { least, most }) => {
            exact(*least, *most, 10).map(Answer::Money)
        }
        (Kind::Date, Worked::Days { first, last }) => {
            (first == last).then(|| Answer::Date(first.whole()))
        }
        (
            Kind::Municipality | Kind::Country | Kind::Language | Kind::Lookup { .. },
            Worked::Code(code),
        ) => Some(Answer::Code(Rc::clone(code))),
        (
            Kind::Single { .. }
            | Kind::Multiple { .. }
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
            | Kind::Roster { .. },
            Worked::Number { .. } | Worked::Days { .. } | Worked::Code(_),
        ) => None,
    }
}
