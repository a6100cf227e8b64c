//! What numbers and days can be: sums of variables for the least and the most, and the bounds of each variable.

use crate::engine::expr::{Day, End, Expr, Number, Read, Unit};
use crate::engine::form::amount::LARGEST_WHOLE;
use crate::engine::form::doubt::facts::{Place, Ways};
use crate::engine::form::doubt::possible::Prover;
use crate::engine::form::doubt::rows::Sum;
use crate::engine::form::doubt::state::{Act, Goal, Scope, State, Want};
use crate::engine::form::{Kind, Question, QuestionNo};
use crate::engine::time::PartialDate;

/// Something whose number is not fixed yet.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Variable<'f> {
    /// In the unit of the question's kind: whole numbers, thousandths or öre.
    Number(Place),
    CountChosen(Place),
    /// How many entries a roster has.
    Entries(QuestionNo),
    /// How many of them hold, at least or at most.
    EntriesWhere {
        roster: QuestionNo,
        each: &'f Expr,
        scope: Scope,
        is_most: bool,
    },
    Sum(QuestionNo, u16),
    /// What is worked out of the entries, in all of them, at least or at most.
    SumOf {
        roster: QuestionNo,
        each: &'f Number,
        is_most: bool,
    },
    /// The first or the last day that is meant.
    Day {
        of: DayOf,
        is_last: bool,
    },
    Months {
        from: Span,
        to: Span,
        is_most: bool,
    },
    /// The day so many months after another.
    MonthsAfter {
        day: Sum,
        months: i64,
    },
}

/// The least and the most, or the first and the last day.
pub(super) type Span = (Sum, Sum);

/// Which day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum DayOf {
    Date(Place),
    From(Place),
    To(Place),
    Constant(PartialDate),
    Interview,
}

/// What must be known so that a comparison is.
#[derive(Default)]
pub(super) struct Need<'f> {
    pub(super) ways: Vec<(Place, Ways)>,
    /// What holds of the counts in it anyway.
    pub(super) choices: Vec<Vec<Act<'f>>>,
    /// There is more that is not kept account of.
    pub(super) is_more: bool,
}

/// No question has more.
const MOST_OPTIONS: i64 = 65_535;

/// Days of the years 1 and 9999, and how far "about" reaches beyond.
const FIRST_DAY: i64 = -719_162 - 366;
const LAST_DAY: i64 = 2_932_896 + 366;

impl<'f> Prover<'f> {
    /// Returns the least and the most of a number, in thousandths; nothing if it is never known.
    pub(super) fn number(
        &self,
        state: &mut State<'f>,
        number: &'f Number,
        goal: Goal<'f>,
        need: &mut Need<'f>,
    ) -> Option<Span> {
        let exactly = |sum: Sum| Some((sum.clone(), sum));
        match number {
            Number::Constant(constant) => exactly(Sum::constant(*constant)),
            Number::Value(read) => {
                let place = state.place(*read, goal.scope)?;
                need.ways.push((place, Ways::VALUE));
                let unit = thousandths(&state.asked_at(self.form, place)?.kind);
                let variable = state.variable(Variable::Number(place));
                exactly(Sum::variable(variable, unit))
            }
            Number::CountChosen(read) => {
                let place = state.place(*read, goal.scope)?;
                need.ways.push((place, Ways::VALUE));
                let variable = state.variable(Variable::CountChosen(place));
                exactly(Sum::variable(variable, 1000))
            }
            Number::CountEntries { roster, each } => {
                need.ways.push((Place::Question(*roster), Ways::VALUE));
                let n_entries = state.variable(Variable::Entries(*roster));
                match each {
                    None => exactly(Sum::variable(n_entries, 1000)),
                    Some(each) => Some(entries_where(state, (*roster, each), goal, need)),
                }
            }
            Number::Sum { roster, each } => {
                need.ways.push((Place::Question(*roster), Ways::VALUE));
                // Every entry must have an amount.
                need.is_more = true;
                state.variable(Variable::Entries(*roster));
                let Number::Value(Read::Field { field, .. }) = &**each else {
                    // Nothing is claimed of what it comes to but that it is one number wherever it is named.
                    let roster = *roster;
                    let mut end = |is_most| {
                        let sum = Variable::SumOf {
                            roster,
                            each,
                            is_most,
                        };
                        Sum::variable(state.variable(sum), 1)
                    };
                    let most = end(true);
                    return Some((end(false), most));
                };
                let field_kind = self.form.question(*roster)?.fields();
                let unit = thousandths(&field_kind.get(usize::from(*field))?.kind);
                let variable = state.variable(Variable::Sum(*roster, *field));
                exactly(Sum::variable(variable, unit))
            }
            Number::Days(from, to) => {
                let from = day_span(state, from, goal.scope, need)?;
                let to = day_span(state, to, goal.scope, need)?;
                let days = |from: &Sum, to: &Sum| to.minus(from).times(1000);
                Some((days(&from.1, &to.0), days(&from.0, &to.1)))
            }
            Number::Months(from, to) => {
                let from = day_span(state, from, goal.scope, need)?;
                let to = day_span(state, to, goal.scope, need)?;
                let mut months = |is_most| {
                    let days = days_of_months((&from, &to), is_most);
                    let (from, to) = (from.clone(), to.clone());
                    let months = Variable::Months { from, to, is_most };
                    let is_new = !state.variables.contains(&months);
                    let months = Sum::variable(state.variable(months), 1);
                    if is_new {
                        need.choices.push(either_way(&months, &days));
                    }
                    months.times(1000)
                };
                Some((months(false), months(true)))
            }
            Number::Plus(left, right) => {
                let left = self.number(state, left, goal, need)?;
                let right = self.number(state, right, goal, need)?;
                Some((left.0.plus(&right.0), left.1.plus(&right.1)))
            }
            Number::Minus(left, right) => {
                let left = self.number(state, left, goal, need)?;
                let right = self.number(state, right, goal, need)?;
                Some((left.0.minus(&right.1), left.1.minus(&right.0)))
            }
        }
    }

    /// Returns what always holds of a variable, as sums that are at most zero.
    pub(super) fn bounds(&self, state: &State<'f>, no: u32, variable: &Variable<'f>) -> Vec<Sum> {
        let it = Sum::variable(no, 1);
        let number_of = |other: &Variable<'f>| {
            let idx = state.variables.iter().position(|known| known == other)?;
            Some(Sum::variable(u32::try_from(idx).ok()?, 1))
        };
        let between = |least: i64, most: i64| {
            vec![
                Sum::constant(least).minus(&it),
                it.minus(&Sum::constant(most)),
            ]
        };
        match variable {
            Variable::Number(place) => {
                let kind = state.asked_at(self.form, *place).map(|it| &it.kind);
                let (min, max) = kind.map_or((None, None), |kind| self.limits(kind));
                let most = kind.map_or(LARGEST_WHOLE, largest);
                between(min.unwrap_or(-most), max.unwrap_or(most))
            }
            Variable::CountChosen(place) => {
                let fact = state.fact(*place);
                let kind = state.asked_at(self.form, *place).map(|it| &it.kind);
                let counts = fact
                    .zip(kind)
                    .and_then(|(fact, kind)| fact.values.counts(kind, self.heed()));
                let (least, most) = counts.unwrap_or((0, MOST_OPTIONS));
                between(least, most)
            }
            Variable::Entries(_) => vec![it.times(-1)],
            Variable::EntriesWhere {
                roster,
                each,
                scope,
                is_most,
            } => {
                let other_end = Variable::EntriesWhere {
                    roster: *roster,
                    each,
                    scope: *scope,
                    is_most: true,
                };
                let above = if *is_most {
                    number_of(&Variable::Entries(*roster))
                } else {
                    number_of(&other_end)
                };
                let at_most = above.map(|above| it.minus(&above));
                at_most.into_iter().chain([it.times(-1)]).collect()
            }
            Variable::SumOf {
                roster,
                each,
                is_most,
            } => {
                let most = number_of(&Variable::SumOf {
                    roster: *roster,
                    each,
                    is_most: true,
                });
                let above = most.filter(|_| !is_most);
                above.map(|above| it.minus(&above)).into_iter().collect()
            }
            Variable::Sum(roster, field) => {
                let fields = self.form.question(*roster).map(Question::fields);
                let kind = fields.and_then(|fields| fields.get(usize::from(*field)));
                let (min, max) = kind.map_or((None, None), |field| self.limits(&field.kind));
                let Some(n_entries) = number_of(&Variable::Entries(*roster)) else {
                    return Vec::new();
                };
                let at_least = min.map(|min| n_entries.times(min).minus(&it));
                let at_most = max.map(|max| it.minus(&n_entries.times(max)));
                at_least.into_iter().chain(at_most).collect()
            }
            Variable::Day { of, is_last } => {
                let mut rows = between(FIRST_DAY, LAST_DAY);
                let before = match (is_last, of) {
                    (true, DayOf::To(place)) => number_of(&Variable::Day {
                        of: DayOf::From(*place),
                        is_last: false,
                    }),
                    (true | false, _) => None,
                };
                let first = number_of(&Variable::Day {
                    of: *of,
                    is_last: false,
                });
                let earlier = before.into_iter().chain(first.filter(|_| *is_last));
                rows.extend(earlier.map(|earlier| earlier.minus(&it)));
                rows
            }
            Variable::Months { from, to, is_most } => {
                let least = number_of(&Variable::Months {
                    from: from.clone(),
                    to: to.clone(),
                    is_most: false,
                });
                let least = least.filter(|_| *is_most);
                let least = least.map(|least| least.minus(&it));
                let days = days_of_months((from, to), *is_most);
                least.into_iter().chain(on_average(&it, &days)).collect()
            }
            // A month has at least 28 days and at most 31, whichever it is.
            Variable::MonthsAfter { day, months } => {
                let later = it.minus(day);
                let (one, other) = (28 * months, 31 * months);
                vec![
                    Sum::constant(one.min(other)).minus(&later),
                    later.minus(&Sum::constant(one.max(other))),
                ]
            }
        }
    }

    fn limits(&self, kind: &Kind) -> (Option<i64>, Option<i64>) {
        if !self.heed().limits {
            return (None, None);
        }
        match kind {
            Kind::Integer { min, max } | Kind::Decimal { min, max } | Kind::Money { min, max } => {
                (*min, *max)
            }
            Kind::Single { .. }
            | Kind::Multiple { .. }
            | Kind::Text
            | Kind::Narrative
            | Kind::Date
            | Kind::Period
            | Kind::Municipality
            | Kind::Country
            | Kind::Language
            | Kind::Lookup { .. }
            | Kind::Roster { .. } => (None, None),
        }
    }
}

fn entries_where<'f>(
    state: &mut State<'f>,
    (roster, each): (QuestionNo, &'f Expr),
    goal: Goal<'f>,
    need: &mut Need<'f>,
) -> (Sum, Sum) {
    let mut count = |is_most| {
        let count = Variable::EntriesWhere {
            roster,
            each,
            scope: goal.scope,
            is_most,
        };
        let is_new = !state.variables.contains(&count);
        (Sum::variable(state.variable(count), 1), is_new)
    };
    let ((least, is_new), (most, _)) = (count(false), count(true));
    if is_new {
        let is = |want| Goal {
            expr: each,
            want,
            ..goal
        };
        let one = Sum::constant(1);
        let (least_one, most_one) = (one.minus(&least), one.minus(&most));
        // It fails for every entry, or there is one for which it is not known to hold and none for which it does, or
        // there is one for which it does; unless nothing is listed, and then there is no count.
        need.choices.push(vec![
            Act::Ways(Place::Question(roster), Ways::VALUE.others(), goal.depth),
            Act::Together(vec![
                Act::Rows(vec![most.clone()]),
                Act::EveryEntry(roster, is(Want::No)),
            ]),
            Act::Together(vec![
                Act::Rows(vec![least.clone(), most_one]),
                Act::EveryEntry(roster, is(Want::NotYes)),
                Act::Entry(roster, is(Want::NotNo)),
            ]),
            Act::Together(vec![
                Act::Rows(vec![least_one]),
                Act::Entry(roster, is(Want::Yes)),
            ]),
        ]);
    }
    (least.times(1000), most.times(1000))
}

/// Returns the days of a span whose months are counted: as few as it can have for the least, as many for the most.
fn days_of_months((from, to): (&Span, &Span), is_most: bool) -> Sum {
    if is_most {
        to.1.minus(&from.0)
    } else {
        to.0.minus(&from.1)
    }
}

/// What holds of whole months and their days in either direction. Months in a row have at least 365 days for twelve of
/// them, short of what February lacks, and at most 31 each and 366 for twelve, beside what one more lacks of being whole.
fn either_way<'f>(months: &Sum, days: &Sum) -> Vec<Act<'f>> {
    let back = (months.times(-1), days.times(-1));
    let forth = (months.clone(), days.clone());
    let ways = [(forth, 0), (back, 1)].map(|((months, days), least)| {
        Act::Rows(vec![
            Sum::constant(least).minus(&days),
            months.times(-1),
            months
                .times(365)
                .minus(&days.times(12))
                .plus(&Sum::constant(-29)),
            days.minus(&months.times(31)).minus(&Sum::constant(30)),
            days.times(2)
                .minus(&months.times(61))
                .minus(&Sum::constant(62)),
        ])
    });
    ways.into()
}

/// In 400 years there are 4800 months and 146 097 days; what there is of them never lies further off than this.
fn on_average(months: &Sum, days: &Sum) -> [Sum; 2] {
    let off = days.times(4800).minus(&months.times(146_097));
    let most = Sum::constant(34 * 4800);
    [off.minus(&most), off.times(-1).minus(&most)]
}

/// Returns the first and the last day that can be meant; nothing if it is never known.
pub(super) fn day_span<'f>(
    state: &mut State<'f>,
    day: &Day,
    scope: Scope,
    need: &mut Need<'f>,
) -> Option<Span> {
    if let Day::After(day, steps, unit) = day {
        let (first, last) = day_span(state, day, scope, need)?;
        // Past the last year that there is it is not known, whatever is answered.
        need.is_more = true;
        let steps = i64::from(*steps);
        let mut later = |day: Sum| match unit {
            Unit::Days => day.plus(&Sum::constant(steps)),
            Unit::Months => Sum::variable(
                state.variable(Variable::MonthsAfter { day, months: steps }),
                1,
            ),
        };
        return Some((later(first), later(last)));
    }
    let of = day_of(state, day, scope)?;
    match of {
        DayOf::Constant(date) => {
            let (first, last) = date.bounds();
            return Some((Sum::constant(first.into()), Sum::constant(last.into())));
        }
        DayOf::Interview => {
            let today = state.variable(Variable::Day { of, is_last: false });
            let today = Sum::variable(today, 1);
            return Some((today.clone(), today));
        }
        DayOf::Date(place) | DayOf::To(place) => need.ways.push((place, Ways::VALUE)),
        DayOf::From(place) => need.ways.push((place, Ways::BEGUN)),
    }
    let mut end = |is_last| Sum::variable(state.variable(Variable::Day { of, is_last }), 1);
    Some((end(false), end(true)))
}

fn day_of(state: &State<'_>, day: &Day, scope: Scope) -> Option<DayOf> {
    let place = |read: Read| state.place(read, scope);
    Some(match day {
        Day::Constant(date) => DayOf::Constant(*date),
        Day::InterviewDate => DayOf::Interview,
        Day::Value(read) => DayOf::Date(place(*read)?),
        Day::PeriodEnd(read, End::From) => DayOf::From(place(*read)?),
        Day::PeriodEnd(read, End::To) => DayOf::To(place(*read)?),
        Day::After(..) => return None,
    })
}

/// How many thousandths the unit of an answer is.
fn thousandths(kind: &Kind) -> i64 {
    match kind {
        Kind::Integer { .. } => 1000,
        Kind::Money { .. } => 10,
        Kind::Decimal { .. }
        | Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Date
        | Kind::Period
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => 1,
    }
}

/// The largest answer there is, in the unit of the kind.
fn largest(kind: &Kind) -> i64 {
    LARGEST_WHOLE.saturating_mul(1000 / thousandths(kind))
}
