//! Proves that truths cannot hold together, whatever is answered. Without a proof, they may or may not.
//!
//! Truth has three values, so there are four things to want of an expression: that it is true, that it is false, and
//! that it is not the one or not the other. A want is taken apart until only wants of single answers are left;
//! where there is a choice, every way is tried. How much may be tried is limited, because a hostile form could ask
//! for more than there is time.

use crate::engine::expr::{Compare, Day, Expr, Number, Read};
use crate::engine::form::doubt::facts::{Heed, Options, Place, Values, Ways};
use crate::engine::form::doubt::rows::{Sum, cannot_all_be_at_most_zero};
use crate::engine::form::doubt::spans::{Need, Span, Variable, day_span};
use crate::engine::form::doubt::state::{Act, Goal, State, Want, codes_clash};
use crate::engine::form::{ConditionNo, ElementNo, Form, QuestionNo};

/// What is already known of the form: each was proved before anything that depends on it.
#[derive(Debug, Default)]
pub(super) struct Never {
    pub(super) questions: Vec<bool>,
    pub(super) conditions_yes: Vec<bool>,
    pub(super) conditions_no: Vec<bool>,
}

impl Never {
    fn is(list: &[bool], no: u32) -> bool {
        list.get(no as usize).copied().unwrap_or(false)
    }
}

/// So many steps may one proof take.
const MOST_STEPS: usize = 1500;

/// Longer lists are not worked through whole: to want less than all of it proves less, and nothing wrong.
const MOST_PARTS: usize = 128;
const MOST_WAYS: usize = 64;

/// More numbers and days are not compared in one proof.
const MOST_COMPARED: usize = 60;

/// Questions that must be asked first are followed so far; what lies further is known from its own proof.
const MOST_DEPTH: u8 = 12;

/// So many choices may hang on one another.
const MOST_CHOICES: usize = 60;

pub(super) struct Prover<'f> {
    pub(super) form: &'f Form,
    pub(super) never: Never,
    /// Left of all that may be done for one form.
    pub(super) steps_left: usize,
    heed: Heed,
    /// Left of what may be done for this proof.
    steps: usize,
}

/// Nothing can fulfil what is wanted.
pub(super) struct Clash;

type Step = Result<(), Clash>;

impl<'f> Prover<'f> {
    pub(super) fn new(form: &'f Form, steps_left: usize) -> Self {
        Self {
            form,
            never: Never::default(),
            steps_left,
            heed: Heed::ALL,
            steps: 0,
        }
    }

    /// Proves that the goals cannot hold together. With a roster, bare names belong to one of its entries.
    pub(super) fn is_impossible(
        &mut self,
        goals: &[(&'f Expr, Want)],
        roster: Option<QuestionNo>,
        heed: Heed,
    ) -> bool {
        self.heed = heed;
        self.steps = MOST_STEPS.min(self.steps_left);
        self.steps_left -= self.steps;
        let mut state = State::default();
        let mut scope = None;
        let mut begun = Ok(());
        if let Some(roster) = roster {
            state.entries.push(roster);
            scope = state.within(0, None);
            // A field is asked only where its roster is.
            begun = self.ask(&mut state, Place::Question(roster), 0);
        }
        state.todo.extend(goals.iter().map(|(expr, want)| Goal {
            expr,
            want: *want,
            scope,
            depth: 0,
        }));
        let is_impossible = begun.is_err() || self.search(state, 0);
        self.steps_left += self.steps;
        is_impossible
    }

    /// Tries every way that is left and returns whether none of them leads anywhere.
    fn search(&mut self, mut state: State<'f>, n_choices: usize) -> bool {
        self.steps = self.steps.saturating_sub(1);
        loop {
            if self.settle(&mut state).is_err() {
                return true;
            }
            self.pay(state.size() / 32);
            if self.steps == 0 || n_choices > MOST_CHOICES {
                return false;
            }
            match self.narrow_choices(&mut state) {
                Err(Clash) => return true,
                Ok(false) => break,
                Ok(true) => {}
            }
        }
        if std::mem::take(&mut state.has_new_rows) && self.rows_clash(&state) {
            return true;
        }
        let shortest =
            (0..state.choices.len()).min_by_key(|idx| state.choices.get(*idx).map_or(0, Vec::len));
        let Some(choice) = shortest.map(|idx| state.choices.swap_remove(idx)) else {
            return codes_clash(&state);
        };
        choice.into_iter().all(|act| {
            self.pay(state.size() / 32);
            let mut tried = state.clone();
            self.perform(&mut tried, act).is_err() || self.search(tried, n_choices + 1)
        })
    }

    /// Takes apart what is wanted until only choices are left.
    fn settle(&mut self, state: &mut State<'f>) -> Step {
        while let Some(goal) = state.todo.pop() {
            if self.steps == 0 {
                return Ok(());
            }
            self.steps -= 1;
            self.meet(state, goal)?;
        }
        Ok(())
    }

    /// Drops choices that are made already and ways that are closed; returns whether there is more to settle.
    fn narrow_choices(&self, state: &mut State<'f>) -> Result<bool, Clash> {
        let mut choices = std::mem::take(&mut state.choices);
        let mut forced = Vec::new();
        let mut clashes = false;
        choices.retain_mut(|choice| {
            let mut is_made = false;
            choice.retain(|act| {
                let glance = glance_at(state, act);
                is_made |= glance == Some(true);
                glance != Some(false)
            });
            if is_made {
                return false;
            }
            clashes |= choice.is_empty();
            if choice.len() == 1 {
                forced.append(choice);
                return false;
            }
            true
        });
        state.choices = choices;
        if clashes {
            return Err(Clash);
        }
        let is_more = !forced.is_empty();
        for act in forced {
            self.perform(state, act)?;
        }
        Ok(is_more)
    }

    fn perform(&self, state: &mut State<'f>, act: Act<'f>) -> Step {
        match act {
            Act::Goal(goal) => state.todo.push(goal),
            Act::Ways(place, ways, depth) => self.narrow(state, place, ways, depth, |_| {})?,
            Act::Rows(rows) => {
                state.rows.extend(rows);
                state.has_new_rows = true;
            }
            Act::Codes(left, right, equal) => {
                for place in [left, right] {
                    self.narrow(state, place, Ways::VALUE, 0, |_| {})?;
                }
                state.codes.push((left, right, equal));
            }
            Act::Entry(roster, goal) => {
                self.list(state, roster, goal.depth)?;
                let n_entries = state.variable(Variable::Entries(roster));
                state
                    .rows
                    .push(Sum::constant(1).minus(&Sum::variable(n_entries, 1)));
                state.has_new_rows = true;
                let entry = u32::try_from(state.entries.len()).unwrap_or(u32::MAX);
                state.entries.push(roster);
                state.want_of_entry(entry, goal);
                let of_every_entry = state.of_every_entry.clone();
                for (_, goal) in of_every_entry.iter().filter(|(of, _)| *of == roster) {
                    state.want_of_entry(entry, *goal);
                }
            }
            Act::EveryEntry(roster, goal) => {
                for (entry, of) in (0..).zip(state.entries.clone()) {
                    if of == roster {
                        state.want_of_entry(entry, goal);
                    }
                }
                state.of_every_entry.push((roster, goal));
            }
            Act::Together(acts) => {
                for act in acts {
                    self.perform(state, act)?;
                }
            }
        }
        Ok(())
    }

    fn meet(&self, state: &mut State<'f>, goal: Goal<'f>) -> Step {
        let Goal { want, depth, .. } = goal;
        let of = |expr: &'f Expr, want| Goal { expr, want, ..goal };
        match goal.expr {
            Expr::Always(always) => {
                let fits = match want {
                    Want::Yes | Want::NotNo => *always,
                    Want::No | Want::NotYes => !*always,
                };
                return fits.then_some(()).ok_or(Clash);
            }
            Expr::Not(inner) => state.todo.push(of(inner, want.turned())),
            Expr::And(parts) => match want {
                Want::Yes | Want::NotNo => {
                    state
                        .todo
                        .extend(parts.iter().take(MOST_PARTS).map(|part| of(part, want)));
                }
                Want::No | Want::NotYes if parts.len() > MOST_WAYS => {}
                Want::No | Want::NotYes => state.choose(parts.iter().map(|part| of(part, want))),
            },
            Expr::Or(parts) => match want {
                Want::No | Want::NotYes => {
                    state
                        .todo
                        .extend(parts.iter().take(MOST_PARTS).map(|part| of(part, want)));
                }
                Want::Yes | Want::NotNo if parts.len() > MOST_WAYS => {}
                Want::Yes | Want::NotNo => state.choose(parts.iter().map(|part| of(part, want))),
            },
            Expr::Condition(no) => return self.meet_condition(state, goal, *no),
            Expr::Element(no) => return self.meet_element(state, goal, *no),
            Expr::IsOneOf { read, options } => {
                let options = Options::of(options);
                let change = |values: &mut Values| {
                    if let Values::One(left) = values {
                        *left = match want {
                            Want::Yes | Want::NotNo => left.and(options),
                            Want::No | Want::NotYes => left.without(options),
                        };
                    }
                };
                return self.want_value(state, goal, *read, change);
            }
            Expr::HasOneOf { read, options } => {
                let options = Options::of(options);
                let change = |values: &mut Values| {
                    if let Values::Many { allowed, one_of } = values {
                        match want {
                            Want::Yes | Want::NotNo => one_of.push(options),
                            Want::No | Want::NotYes => *allowed = allowed.without(options),
                        }
                        for list in one_of {
                            *list = list.and(*allowed);
                        }
                    }
                };
                return self.want_value(state, goal, *read, change);
            }
            Expr::CodeIn { read, codes } => {
                let change = |values: &mut Values| {
                    if let Values::Code { is, not } = values {
                        match want {
                            Want::Yes | Want::NotNo => match is {
                                Some(is) => is.retain(|code| codes.contains(code)),
                                None => *is = Some(codes.clone()),
                            },
                            Want::No | Want::NotYes => not.extend(codes.iter().cloned()),
                        }
                    }
                };
                return self.want_value(state, goal, *read, change);
            }
            Expr::SameCode { left, right } => {
                return self.meet_same_code(state, goal, *left, *right);
            }
            Expr::Number {
                left,
                compare,
                right,
            } => return self.meet_number(state, goal, left, *compare, right),
            Expr::Date {
                left,
                compare,
                right,
            } => return self.meet_date(state, goal, left, *compare, right),
            Expr::Answered(read) => {
                return self.want_ways(state, goal, *read, Ways::ANSWERED);
            }
            Expr::Silent(read, silence) => {
                return self.want_ways(state, goal, *read, Ways::silent(*silence));
            }
            Expr::Any { roster, each } | Expr::All { roster, each } => {
                let each = Goal { expr: each, ..goal };
                let is_any = matches!(goal.expr, Expr::Any { .. });
                let by_one = Act::Entry(*roster, each);
                let by_all = Act::EveryEntry(*roster, each);
                let unlisted = Act::Ways(Place::Question(*roster), Ways::VALUE.others(), depth);
                match (is_any, want) {
                    (true, Want::Yes) | (false, Want::No) => self.perform(state, by_one)?,
                    (true, Want::No) | (false, Want::Yes) => {
                        self.list(state, *roster, depth)?;
                        self.perform(state, by_all)?;
                    }
                    (true, Want::NotNo) | (false, Want::NotYes) => {
                        state.choices.push(vec![unlisted, by_one]);
                    }
                    (true, Want::NotYes) | (false, Want::NotNo) => {
                        state.choices.push(vec![unlisted, by_all]);
                    }
                }
            }
        }
        Ok(())
    }

    fn meet_condition(&self, state: &mut State<'f>, goal: Goal<'f>, no: ConditionNo) -> Step {
        let never_yes = self.heed.asking && Never::is(&self.never.conditions_yes, no.0);
        let never_no = self.heed.asking && Never::is(&self.never.conditions_no, no.0);
        match goal.want {
            Want::Yes if never_yes => return Err(Clash),
            Want::No if never_no => return Err(Clash),
            Want::Yes | Want::No | Want::NotYes | Want::NotNo => {}
        }
        let condition = self.form.conditions.get(no.0 as usize);
        state.todo.extend(condition.map(|condition| Goal {
            expr: &condition.when,
            scope: None,
            ..goal
        }));
        Ok(())
    }

    /// An element is yes if only its one side holds, no if only the other does.
    fn meet_element(&self, state: &mut State<'f>, goal: Goal<'f>, no: ElementNo) -> Step {
        let Some(element) = self.form.elements.get(no.0 as usize) else {
            return Ok(());
        };
        let (holds, fails) = (element.when.as_ref(), element.not_when.as_ref());
        let side = |side: Option<&'f Expr>, want| {
            side.map(|expr| Goal {
                expr,
                want,
                scope: None,
                ..goal
            })
        };
        let want = if self.heed.vague_is_open {
            goal.want.vaguely()
        } else {
            goal.want
        };
        let (one, other) = match want {
            Want::Yes | Want::NotYes => (holds, fails),
            Want::No | Want::NotNo => (fails, holds),
        };
        match want {
            Want::Yes | Want::No => {
                state.todo.push(side(one, Want::Yes).ok_or(Clash)?);
                state.todo.extend(side(other, Want::NotYes));
            }
            // A side that is not there never holds.
            Want::NotYes | Want::NotNo if one.is_none() => {}
            Want::NotYes | Want::NotNo => {
                let ways = [side(one, Want::NotYes), side(other, Want::Yes)];
                state.choose(ways.into_iter().flatten());
            }
        }
        Ok(())
    }

    /// Wants a value of which something is so, or that if there is a value it is not so.
    fn want_value(
        &self,
        state: &mut State<'f>,
        goal: Goal<'f>,
        read: Read,
        change: impl FnOnce(&mut Values),
    ) -> Step {
        let place = state.place(read, goal.scope);
        let ways = match goal.want {
            Want::Yes | Want::No => Ways::VALUE,
            Want::NotYes | Want::NotNo => Ways::ANY,
        };
        match (place, goal.want) {
            (Some(place), _) => self.narrow(state, place, ways, goal.depth, change),
            // Outside of an entry a field has no answer.
            (None, Want::NotYes | Want::NotNo) => Ok(()),
            (None, Want::Yes | Want::No) => Err(Clash),
        }
    }

    fn want_ways(&self, state: &mut State<'f>, goal: Goal<'f>, read: Read, ways: Ways) -> Step {
        let (is_wanted, ways) = match goal.want {
            Want::Yes | Want::NotNo => (true, ways),
            Want::No | Want::NotYes => (false, ways.others()),
        };
        match state.place(read, goal.scope) {
            Some(place) => self.narrow(state, place, ways, goal.depth, |_| {}),
            None if is_wanted => Err(Clash),
            None => Ok(()),
        }
    }

    fn meet_same_code(
        &self,
        state: &mut State<'f>,
        goal: Goal<'f>,
        left: Read,
        right: Read,
    ) -> Step {
        let places = (
            state.place(left, goal.scope),
            state.place(right, goal.scope),
        );
        let (Some(left), Some(right)) = places else {
            return match goal.want {
                Want::Yes | Want::No => Err(Clash),
                Want::NotYes | Want::NotNo => Ok(()),
            };
        };
        let equal = matches!(goal.want, Want::Yes | Want::NotNo);
        match goal.want {
            Want::Yes | Want::No => self.perform(state, Act::Codes(left, right, equal)),
            Want::NotYes | Want::NotNo => {
                state.choices.push(vec![
                    Act::Ways(left, Ways::VALUE.others(), goal.depth),
                    Act::Ways(right, Ways::VALUE.others(), goal.depth),
                    Act::Codes(left, right, equal),
                ]);
                Ok(())
            }
        }
    }

    fn meet_number(
        &self,
        state: &mut State<'f>,
        goal: Goal<'f>,
        left: &'f Number,
        compare: Compare,
        right: &'f Number,
    ) -> Step {
        let mut need = Need::default();
        let left = self.number(state, left, goal, &mut need);
        let right = self.number(state, right, goal, &mut need);
        self.meet_compared(state, goal, (left, compare, right), need)
    }

    fn meet_date(
        &self,
        state: &mut State<'f>,
        goal: Goal<'f>,
        left: &Day,
        compare: Compare,
        right: &Day,
    ) -> Step {
        let mut need = Need::default();
        let left = day_span(state, left, goal.scope, &mut need);
        let right = day_span(state, right, goal.scope, &mut need);
        self.meet_compared(state, goal, (left, compare, right), need)
    }

    /// A comparison is known only if all that it reads is, and then by the ends of both sides.
    fn meet_compared(
        &self,
        state: &mut State<'f>,
        goal: Goal<'f>,
        (left, compare, right): (Option<Span>, Compare, Option<Span>),
        need: Need<'f>,
    ) -> Step {
        let (Some(left), Some(right)) = (left, right) else {
            return match goal.want {
                Want::Yes | Want::No => Err(Clash),
                Want::NotYes | Want::NotNo => Ok(()),
            };
        };
        let (compare, want) = match compare {
            Compare::NotEqual => (Compare::Equal, goal.want.turned()),
            Compare::AtMost => (Compare::More, goal.want.turned()),
            Compare::AtLeast => (Compare::Less, goal.want.turned()),
            Compare::Equal | Compare::Less | Compare::More => (compare, goal.want),
        };
        let (left, right) = if compare == Compare::More {
            (right, left)
        } else {
            (left, right)
        };
        let below = |one: &Sum, other: &Sum| one.minus(other).plus(&Sum::constant(1));
        let at_most = |one: &Sum, other: &Sum| one.minus(other);
        let of_ends = if self.heed.vague_is_open {
            want.vaguely()
        } else {
            want
        };
        // Every way is a list of sums that must be at most zero.
        let ways: Vec<Vec<Sum>> = match (compare == Compare::Equal, of_ends) {
            (false, Want::Yes) => vec![vec![below(&left.1, &right.0)]],
            (false, Want::No) => vec![vec![at_most(&right.1, &left.0)]],
            (false, Want::NotYes) => vec![vec![at_most(&right.0, &left.1)]],
            (false, Want::NotNo) => vec![vec![below(&left.0, &right.1)]],
            (true, Want::Yes) => vec![vec![at_most(&left.1, &right.0), at_most(&right.1, &left.0)]],
            (true, Want::No) => vec![
                vec![below(&left.1, &right.0)],
                vec![below(&right.1, &left.0)],
            ],
            (true, Want::NotYes) => vec![
                vec![below(&right.0, &left.1)],
                vec![below(&left.0, &right.1)],
            ],
            (true, Want::NotNo) => {
                vec![vec![at_most(&left.0, &right.1), at_most(&right.0, &left.1)]]
            }
        };
        let ways = ways.into_iter().map(Act::Rows);
        state.choices.extend(need.choices);
        match want {
            Want::Yes | Want::No => {
                for (place, needed) in &need.ways {
                    self.narrow(state, *place, *needed, goal.depth, |_| {})?;
                }
                state.choices.push(ways.collect());
            }
            // Something may be missing that is not kept account of.
            Want::NotYes | Want::NotNo if need.is_more => {}
            Want::NotYes | Want::NotNo => {
                if self.heed.all_answered {
                    // What is counted is bounded by what there is.
                    for (place, _) in &need.ways {
                        self.narrow(state, *place, Ways::ANY, goal.depth, |_| {})?;
                    }
                }
                let missing = need.ways.iter();
                let missing =
                    missing.map(|(place, ways)| Act::Ways(*place, ways.others(), goal.depth));
                state.choices.push(missing.chain(ways).collect());
            }
        }
        Ok(())
    }

    /// Wants a roster to be listed.
    fn list(&self, state: &mut State<'f>, roster: QuestionNo, depth: u8) -> Step {
        self.narrow(state, Place::Question(roster), Ways::VALUE, depth, |_| {})
    }

    /// Leaves fewer ways for an answer, and fewer values.
    fn narrow(
        &self,
        state: &mut State<'f>,
        place: Place,
        ways: Ways,
        depth: u8,
        change: impl FnOnce(&mut Values),
    ) -> Step {
        let Some(asked) = state.asked_at(self.form, place) else {
            return Ok(());
        };
        let heed = self.heed;
        let is_new = state.fact(place).is_none();
        let Some(fact) = state.fact_mut(place, &asked.kind) else {
            return Ok(());
        };
        fact.ways = fact.ways.and(ways);
        if heed.all_answered {
            fact.ways = fact.ways.and(Ways::SETTLED);
        }
        change(&mut fact.values);
        if fact.values.is_empty(&asked.kind, heed) {
            fact.ways = fact.ways.and(Ways::BEGUN.others());
        }
        if fact.ways.is_none() {
            return Err(Clash);
        }
        if fact.ways.may_be(Ways::NOTHING) {
            if heed.all_answered && is_new {
                self.answer_or_skip(state, place, depth);
            }
            return Ok(());
        }
        if fact.is_asked {
            return Ok(());
        }
        fact.is_asked = true;
        self.ask(state, place, depth)
    }

    /// Wants a question to be answered unless it is not asked.
    fn answer_or_skip(&self, state: &mut State<'f>, place: Place, depth: u8) {
        // Where this is followed no further less is proved, and nothing wrong.
        if depth >= MOST_DEPTH {
            return;
        }
        let skipped = |expr: &'f Expr, scope| {
            Act::Goal(Goal {
                expr,
                want: Want::NotYes,
                scope,
                depth: depth + 1,
            })
        };
        let mut ways = vec![Act::Ways(place, Ways::NOTHING.others(), depth)];
        match place {
            Place::Question(no) => {
                let question = self.form.question(no);
                let section = question.and_then(|it| self.form.section(it.section));
                let section = section.and_then(|it| it.ask_if.as_ref());
                let own = question.and_then(|it| it.ask_if.as_ref());
                ways.extend(section.into_iter().chain(own).map(|it| skipped(it, None)));
            }
            // An entry is there, so its list is asked.
            Place::Field { entry, .. } => {
                let ask_if = state.asked_at(self.form, place);
                if let Some(expr) = ask_if.and_then(|field| field.ask_if.as_ref()) {
                    let scope = state.within(entry, None);
                    ways.push(skipped(expr, scope));
                }
            }
        }
        state.choices.push(ways);
    }

    /// Wants what must hold for a question to be asked.
    fn ask(&self, state: &mut State<'f>, place: Place, depth: u8) -> Step {
        if !self.heed.asking || depth >= MOST_DEPTH {
            return Ok(());
        }
        let question = match place {
            Place::Question(no) => no,
            Place::Field { entry, .. } => match state.entries.get(entry as usize) {
                Some(roster) => *roster,
                None => return Ok(()),
            },
        };
        if Never::is(&self.never.questions, question.0) {
            return Err(Clash);
        }
        let goal = |expr: &'f Expr, scope| Goal {
            expr,
            want: Want::Yes,
            scope,
            depth: depth + 1,
        };
        let Some(asked) = self.form.question(question) else {
            return Ok(());
        };
        let section = self.form.section(asked.section);
        let section = section.and_then(|section| section.ask_if.as_ref());
        let ask_ifs = section.into_iter().chain(&asked.ask_if);
        state.todo.extend(ask_ifs.map(|expr| goal(expr, None)));
        if let Place::Field { entry, field } = place {
            let field = asked.fields().get(usize::from(field));
            let ask_if = field.and_then(|field| field.ask_if.as_ref());
            if let Some(expr) = ask_if {
                let scope = state.within(entry, None);
                state.todo.push(goal(expr, scope));
            }
        }
        Ok(())
    }

    fn pay(&mut self, steps: usize) {
        self.steps = self.steps.saturating_sub(steps);
    }

    /// Whether no numbers and days fulfil all that is wanted of them.
    fn rows_clash(&mut self, state: &State<'f>) -> bool {
        if state.rows.len() > MOST_COMPARED {
            return false;
        }
        self.pay(state.rows.len() * state.variables.len() / 4);
        let numbered = (0..).zip(&state.variables);
        let bounds = numbered.flat_map(|(variable, what)| self.bounds(state, variable, what));
        cannot_all_be_at_most_zero(state.rows.iter().cloned().chain(bounds))
    }

    pub(super) fn heed(&self) -> Heed {
        self.heed
    }
}

/// Returns whether an act is done already, or cannot be done any more; nothing if that is not seen at once.
fn glance_at<'f>(state: &State<'f>, act: &Act<'f>) -> Option<bool> {
    match act {
        Act::Goal(goal) => glance(state, goal),
        Act::Ways(place, ways, _) => {
            let fact = state.fact(*place)?;
            seen(fact.ways.may_be(*ways), fact.ways.may_be(ways.others()))
        }
        Act::Together(acts) => {
            let is_closed = |act| glance_at(state, act) == Some(false);
            acts.iter().any(is_closed).then_some(false)
        }
        Act::Rows(_) | Act::Codes(..) | Act::Entry(..) | Act::EveryEntry(..) => None,
    }
}

/// Returns whether a want is met already, or cannot be met any more.
fn glance<'f>(state: &State<'f>, goal: &Goal<'f>) -> Option<bool> {
    let fact = |read| state.fact(state.place(read, goal.scope)?);
    let by_options = |read, is_one: bool, options: &[u16]| {
        let fact = fact(read)?;
        let (Values::One(left) | Values::Many { allowed: left, .. }) = fact.values else {
            return None;
        };
        let options = Options::of(options);
        let has_value = fact.ways.may_be(Ways::VALUE);
        Some((
            has_value && !left.and(options).is_empty(),
            has_value && (!is_one || !left.without(options).is_empty()),
            fact.ways.may_be(Ways::VALUE.others()),
        ))
    };
    let by_ways = |read, ways: Ways| {
        let fact = fact(read)?;
        Some((
            fact.ways.may_be(ways),
            fact.ways.may_be(ways.others()),
            false,
        ))
    };
    // Whether it can be true, false, unknown.
    let (yes, no, unknown) = match goal.expr {
        Expr::Always(always) => (*always, !*always, false),
        Expr::Not(inner) => {
            let turned = Goal {
                expr: inner,
                want: goal.want.turned(),
                ..*goal
            };
            return glance(state, &turned);
        }
        Expr::IsOneOf { read, options } => by_options(*read, true, options)?,
        Expr::HasOneOf { read, options } => by_options(*read, false, options)?,
        Expr::Answered(read) => by_ways(*read, Ways::ANSWERED)?,
        Expr::Silent(read, silence) => by_ways(*read, Ways::silent(*silence))?,
        Expr::And(_)
        | Expr::Or(_)
        | Expr::Condition(_)
        | Expr::Element(_)
        | Expr::CodeIn { .. }
        | Expr::SameCode { .. }
        | Expr::Number { .. }
        | Expr::Date { .. }
        | Expr::Any { .. }
        | Expr::All { .. } => return None,
    };
    match goal.want {
        Want::Yes => seen(yes, no || unknown),
        Want::No => seen(no, yes || unknown),
        Want::NotYes => seen(no || unknown, yes),
        Want::NotNo => seen(yes || unknown, no),
    }
}

fn seen(can_be: bool, can_be_otherwise: bool) -> Option<bool> {
    match (can_be, can_be_otherwise) {
        (false, _) => Some(false),
        (true, false) => Some(true),
        (true, true) => None,
    }
}
