//! What one answer can still be while a proof goes on.

use std::rc::Rc;

use crate::engine::answer::Silence;
use crate::engine::form::{Kind, QuestionNo};

/// Where an answer belongs: a question, or a field of one of the entries that the proof has thought up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    Question(QuestionNo),
    Field { entry: u32, field: u16 },
}

/// Which limits a proof pays heed to. What only follows from some of them is explained by them.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each can be left out by itself"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heed {
    /// That an answer counts only where its question is asked.
    pub(super) asking: bool,
    /// `min` and `max`.
    pub(super) limits: bool,
    /// That an option may exclude all others.
    pub(super) exclusive: bool,
    /// Whether what is answered and still not known, such as a comparison of years, may as well have failed or held.
    pub(super) vague_is_open: bool,
    /// That whatever is asked is answered, and with a value.
    pub(super) all_answered: bool,
}

impl Heed {
    pub(super) const ALL: Self = Self {
        asking: true,
        limits: true,
        exclusive: true,
        vague_is_open: false,
        all_answered: false,
    };

    /// An element without its other side is never false, and days that are vague leave open what they are compared
    /// for: both still say something.
    pub(super) const VAGUE: Self = Self {
        vague_is_open: true,
        ..Self::ALL
    };

    /// What is not true then stays unknown or false although no more can be said.
    pub(super) const ALL_ANSWERED: Self = Self {
        all_answered: true,
        ..Self::ALL
    };
}

/// A set of the ways in which a question can be answered or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ways(u8);

impl Ways {
    /// Not answered, or the answer does not count.
    pub(super) const NOTHING: Self = Self(1);
    // 16 stands for an answer kept from another version of the form: it is answered, and has no meaning.
    pub(super) const VALUE: Self = Self(32);
    /// A period without an end.
    const OPEN: Self = Self(64);

    pub(super) const ANY: Self = Self(255);
    /// There is a value of which the beginning is known, if it is a period.
    pub(super) const BEGUN: Self = Self(32 | 64);
    pub(super) const ANSWERED: Self = Self(16 | 32 | 64);
    /// There is a value, or it is not asked for one.
    pub(super) const SETTLED: Self = Self(1 | 32 | 64);

    /// That there is no answer for this reason.
    pub(super) fn silent(silence: Silence) -> Self {
        match silence {
            Silence::DontKnow => Self(2),
            Silence::Declined => Self(4),
            Silence::NotApplicable => Self(8),
            Silence::NotInterpreted => Self(128),
        }
    }

    pub(super) fn of(kind: &Kind) -> Self {
        if matches!(kind, Kind::Period) {
            Self::ANY
        } else {
            Self::ANY.and(Self::OPEN.others())
        }
    }

    pub(super) fn others(self) -> Self {
        Self(!self.0)
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }

    pub(super) fn may_be(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Options by their numbers. No question that can be loaded has more than fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Options([u64; 4]);

impl Options {
    pub(super) fn all(n_options: usize) -> Self {
        (0..n_options).collect()
    }

    pub(super) fn of(options: &[u16]) -> Self {
        options.iter().map(|it| usize::from(*it)).collect()
    }

    pub(super) fn and(self, other: Self) -> Self {
        let mut both = self;
        for (word, other) in both.0.iter_mut().zip(other.0) {
            *word &= other;
        }
        both
    }

    pub(super) fn without(self, other: Self) -> Self {
        let mut rest = self;
        for (word, other) in rest.0.iter_mut().zip(other.0) {
            *word &= !other;
        }
        rest
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }

    fn len(self) -> i64 {
        self.0.iter().map(|word| i64::from(word.count_ones())).sum()
    }
}

impl FromIterator<usize> for Options {
    fn from_iter<I: IntoIterator<Item = usize>>(options: I) -> Self {
        let mut all = Self::default();
        for option in options {
            if let Some(word) = all.0.get_mut(option / 64) {
                *word |= 1 << (option % 64);
            }
        }
        all
    }
}

/// What is left of one answer.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) place: Place,
    pub(super) ways: Ways,
    /// What the value may be, if there is one.
    pub(super) values: Values,
    /// It has been taken care that the question is asked.
    pub(super) is_asked: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Values {
    One(Options),
    /// Only allowed options are chosen, and of each list at least one.
    Many {
        allowed: Options,
        one_of: Vec<Options>,
    },
    Code {
        is: Option<Vec<Rc<str>>>,
        not: Vec<Rc<str>>,
    },
    /// Numbers and days stand in the inequalities; of the others nothing is asked.
    Other,
}

impl Fact {
    pub(super) fn new(place: Place, kind: &Kind) -> Self {
        let values = match kind {
            Kind::Single { options, .. } => Values::One(Options::all(options.len())),
            Kind::Multiple { options, .. } => Values::Many {
                allowed: Options::all(options.len()),
                one_of: Vec::new(),
            },
            Kind::Municipality | Kind::Country | Kind::Language | Kind::Lookup { .. } => {
                Values::Code {
                    is: None,
                    not: Vec::new(),
                }
            }
            Kind::Text
            | Kind::Narrative
            | Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period
            | Kind::Roster { .. } => Values::Other,
        };
        Self {
            place,
            ways: Ways::of(kind),
            values,
            is_asked: false,
        }
    }
}

impl Values {
    /// Whether no value is left.
    pub(super) fn is_empty(&self, kind: &Kind, heed: Heed) -> bool {
        match self {
            Self::One(options) => options.is_empty(),
            Self::Many { .. } => self.counts(kind, heed).is_none(),
            Self::Code { is, not } => is
                .as_ref()
                .is_some_and(|is| is.iter().all(|code| not.contains(code))),
            Self::Other => false,
        }
    }

    /// Returns the least and the most options that can be chosen, if any choice is left at all.
    pub(super) fn counts(&self, kind: &Kind, heed: Heed) -> Option<(i64, i64)> {
        let (
            Self::Many { allowed, one_of },
            Kind::Multiple {
                exclusive,
                min,
                max,
                ..
            },
        ) = (self, kind)
        else {
            return Some((0, i64::from(u16::MAX)));
        };
        let alone: Options = if heed.exclusive {
            exclusive
                .iter()
                .enumerate()
                .filter(|(_, it)| **it)
                .map(|(option, _)| option)
                .collect()
        } else {
            Options::default()
        };
        // One that excludes all others has to meet every list by itself.
        let by_one = one_of
            .iter()
            .fold(allowed.and(alone), |left, list| left.and(*list));
        let together = self.counts_together(allowed.without(alone), (*min, *max), heed);
        match (by_one.is_empty(), together) {
            (false, Some((least, most))) => Some((least.min(1), most.max(1))),
            (false, None) => Some((1, 1)),
            (true, together) => together,
        }
    }

    /// The same for options that can be chosen together.
    fn counts_together(
        &self,
        free: Options,
        (min, max): (Option<u16>, Option<u16>),
        heed: Heed,
    ) -> Option<(i64, i64)> {
        let Self::Many { one_of, .. } = self else {
            return None;
        };
        let limit = |limit: Option<u16>| limit.filter(|_| heed.limits).map(i64::from);
        let mut least = limit(min).unwrap_or(1).max(1);
        let most = limit(max).unwrap_or(i64::MAX).min(free.len());
        // Lists that share nothing need an option each.
        let mut apart = Options::default();
        let mut n_apart = 0;
        for list in one_of {
            let list = list.and(free);
            if list.is_empty() {
                return None;
            }
            if list.and(apart).is_empty() {
                n_apart += 1;
                apart = Options(std::array::from_fn(|idx| {
                    let word = |of: Options| of.0.get(idx).copied().unwrap_or(0);
                    word(apart) | word(list)
                }));
            }
        }
        least = least.max(n_apart);
        (least <= most).then_some((least, most))
    }
}
