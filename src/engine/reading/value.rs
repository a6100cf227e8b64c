//! Answers as rules read them: options as numbers, amounts in thousandths, dates as their first and last day.

use std::rc::Rc;

use crate::engine::answer::{Answer, Silence};
use crate::engine::form::Kind;
use crate::engine::time::PartialDate;

/// An answer, resolved once when it is given so that no rule has to look at words again.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) enum Value {
    #[default]
    Nothing,
    Silent(Silence),
    Option(u16),
    Options(Box<[u16]>),
    /// In thousandths.
    Number(i64),
    /// First and last day that it can mean.
    Days(DaySpan),
    Period {
        from: DaySpan,
        to: Option<DaySpan>,
    },
    Code(Rc<str>),
    Words,
    Listed,
    /// Kept from another version of the form and without meaning in this one.
    Unfit,
}

/// First and last day, counted from 1970-01-01.
pub(crate) type DaySpan = (i32, i32);

impl Value {
    pub(crate) fn of(kind: &Kind, answer: Option<&Answer>) -> Self {
        let Some(answer) = answer else {
            return Self::Nothing;
        };
        match answer {
            Answer::Silence(silence) => Self::Silent(*silence),
            Answer::Choice(option) => {
                if let Kind::Single { options, .. } = kind {
                    option_no(options, option).map_or(Self::Unfit, Self::Option)
                } else {
                    Self::Unfit
                }
            }
            Answer::Choices(chosen) => {
                if let Kind::Multiple { options, .. } = kind {
                    chosen
                        .iter()
                        .map(|option| option_no(options, option))
                        .collect::<Option<Box<[u16]>>>()
                        .map_or(Self::Unfit, Self::Options)
                } else {
                    Self::Unfit
                }
            }
            Answer::Text(_) | Answer::Narrative { .. } => Self::Words,
            Answer::Integer(number) => Self::Number(number.saturating_mul(1000)),
            Answer::Decimal(thousandths) => Self::Number(*thousandths),
            Answer::Money(ore) => Self::Number(ore.saturating_mul(10)),
            Answer::Date(date) => Self::Days(date.bounds()),
            Answer::Period { from, to } => Self::Period {
                from: from.bounds(),
                to: to.map(PartialDate::bounds),
            },
            Answer::Code(code) => Self::Code(Rc::clone(code)),
            Answer::Listed => Self::Listed,
        }
    }

    /// Holds for every answer, silences too.
    pub(crate) fn is_given(&self) -> bool {
        *self != Self::Nothing
    }

    /// Holds for a value; a silence is none.
    pub(crate) fn is_answered(&self) -> bool {
        self.is_given() && self.silence().is_none()
    }

    pub(crate) fn silence(&self) -> Option<Silence> {
        if let Self::Silent(silence) = self {
            Some(*silence)
        } else {
            None
        }
    }
}

fn option_no(options: &[Rc<str>], wanted: &str) -> Option<u16> {
    let position = options.iter().position(|option| &**option == wanted)?;
    u16::try_from(position).ok()
}
