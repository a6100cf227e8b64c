//! What would come of one other answer, found by trying it on a copy of the truths.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::answer::{Answer, Silence};
use crate::engine::evidence::because::Reasons;
use crate::engine::expr::{Expr, Truth};
use crate::engine::findings::Finding;
use crate::engine::form::{EntryNo, Kind, NO_MUNICIPALITY, QuestionNo, Spot, Weight};
use crate::engine::interview::{Interview, order};
use crate::engine::reading::Reading;
use crate::engine::reading::plan::{self, Node, NodeNo};
use crate::engine::reading::value::Value;

mod axis;
mod reach;
mod together;

use axis::Axis;
use reach::Reach;

/// More spots than these are not tried: so many answers fit in no sentence, and each try costs.
const SPOTS_MOST: usize = 32;

/// More nodes than these below a finding are not looked into.
const NODES_MOST: usize = 2_000;

/// An option is named up to this many; above it, what would not do is named instead where that is shorter.
const NAMED_MOST: usize = 3;

/// The single answers that would make a finding other than it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// In the order of asking; at each spot what makes it fall comes first.
    pub turns: Vec<Turn>,
    /// What no single answer brings about, but several together: the turns of one group are all needed.
    pub together: Vec<Vec<Turn>>,
    /// What it would rest on without the answers that are its evidence: another ground, if there is one.
    pub also: Vec<Spot>,
    /// Every answer behind the finding was tried. If so and nothing makes it fall, no single answer does.
    pub is_complete: bool,
}

/// Other answers at one spot that would all come to the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub spot: Spot,
    pub outcome: Outcome,
    /// Any one of them.
    pub instead: Vec<Instead>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It would not be so any more.
    Falls,
    /// The flag would stay, with another weight.
    Weighs(Weight),
}

/// Another answer, or many that all come to the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instead {
    Exactly(Answer),
    AtMost(Answer),
    AtLeast(Answer),
    /// Any but these.
    OtherThan(Vec<Answer>),
    /// A multiple choice with this option as well.
    With(Rc<str>),
    /// A multiple choice without any of these options.
    Without(Vec<Rc<str>>),
    /// Any answer at all in the place of a silence or of nothing.
    Answered,
    /// No answer at all.
    NoAnswer,
    /// A roster without entries.
    NoEntries,
}

/// Finds the single answers that would change a finding that holds: that would make a raised flag fall or weigh
/// something else, an element not known to be what it is, a contradiction go away. What is not known is no answer, so a
/// silence is never named.
pub fn what_if(finding: Finding, interview: &Interview) -> WhatIf {
    let reading = interview.reading();
    let now = State::of(reading, finding);
    if !now.holds() {
        return WhatIf {
            is_complete: true,
            ..WhatIf::default()
        };
    }
    let (reach, is_all_reached) = in_reach(reading, finding);
    let mut trial = Trial {
        interview,
        finding,
        now,
        reading: reading.clone(),
        reach,
    };
    let (spots, guards, is_all_tried) = spots(reading, finding);
    let falls = |turns: &[Turn]| turns.iter().any(|turn| turn.outcome == Outcome::Falls);
    let mut turns: Vec<Turn> = spots.into_iter().flat_map(|spot| trial.at(spot)).collect();
    let falls_by_evidence = falls(&turns);
    turns.extend(guards.into_iter().flat_map(|spot| trial.at(spot)));
    let mut together = trial.weighs_together(&turns);
    // That a guard would keep it away says nothing of what it rests on.
    if !falls_by_evidence {
        let falling = trial.falls_together();
        if !falling.is_empty() {
            together.insert(0, falling);
        }
    }
    WhatIf {
        turns,
        together,
        also: trial.other_ground(),
        is_complete: is_all_reached && is_all_tried,
    }
}

/// What a finding is at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Flag(Option<Weight>),
    Truth(Truth),
}

impl State {
    fn of(reading: &Reading, finding: Finding) -> Self {
        match finding {
            Finding::Flag(idx) => {
                let is_raised = reading.truth(reading.plan().flag(idx)) == Truth::Yes;
                Self::Flag(is_raised.then(|| super::weight(reading, idx)))
            }
            Finding::Element(idx) => Self::Truth(reading.element(super::element_no(idx))),
            Finding::Contradiction(idx) => {
                let truth = reading.truth(reading.plan().contradiction(idx));
                Self::Truth(if truth == Truth::Yes {
                    truth
                } else {
                    Truth::Unknown
                })
            }
        }
    }

    fn holds(self) -> bool {
        match self {
            Self::Flag(weight) => weight.is_some(),
            Self::Truth(truth) => truth != Truth::Unknown,
        }
    }

    /// What it is to come here from another state.
    fn outcome_after(self, before: Self) -> Option<Outcome> {
        match self {
            _ if self == before => None,
            Self::Flag(Some(weight)) => Some(Outcome::Weighs(weight)),
            Self::Flag(None) | Self::Truth(_) => Some(Outcome::Falls),
        }
    }
}

/// The nodes whose truths make a finding what it is.
fn roots(reading: &Reading, finding: Finding) -> (Vec<NodeNo>, Vec<NodeNo>) {
    let plan = reading.plan();
    match finding {
        Finding::Flag(idx) => (
            plan.flag(idx).into_iter().collect(),
            plan.weights(idx).to_vec(),
        ),
        Finding::Element(idx) => {
            let no = super::element_no(idx);
            let sides = plan.holds(no).into_iter().chain(plan.fails(no));
            (sides.collect(), Vec::new())
        }
        Finding::Contradiction(idx) => (plan.contradiction(idx).into_iter().collect(), Vec::new()),
    }
}

/// Everything that the nodes read, and they themselves. A guard is looked into only where it is asked for.
fn below(reading: &Reading, roots: Vec<NodeNo>, guards: bool) -> (BTreeSet<NodeNo>, bool) {
    let plan = reading.plan();
    let is_guard = |node: NodeNo| match plan.node(node) {
        Some(Node::Condition(no)) => {
            let condition = reading.form().conditions.get(no.0 as usize);
            condition.is_some_and(|condition| condition.guard)
        }
        Some(
            Node::Section(_)
            | Node::Question(_)
            | Node::Field { .. }
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Weight { .. }
            | Node::Contradiction(_),
        )
        | None => false,
    };
    let mut seen = BTreeSet::new();
    let mut waiting = roots;
    while let Some(node) = waiting.pop() {
        if seen.len() >= NODES_MOST {
            return (seen, false);
        }
        if (guards || !is_guard(node)) && seen.insert(node) {
            waiting.extend(plan.reads(node));
        }
    }
    (seen, true)
}

/// The expressions in which an answer can stand that matters to a finding.
fn in_reach(reading: &Reading, finding: Finding) -> (Vec<(&Expr, Option<QuestionNo>)>, bool) {
    let (mut nodes, of_weight) = roots(reading, finding);
    nodes.extend(of_weight);
    let (nodes, is_all) = below(reading, nodes, true);
    let exprs = nodes.into_iter().filter_map(|no| {
        let node = reading.plan().node(no)?;
        let roster = match node {
            Node::Field { roster, .. } => Some(roster),
            Node::Section(_)
            | Node::Question(_)
            | Node::Condition(_)
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Weight { .. }
            | Node::Contradiction(_) => None,
        };
        Some((plan::expr_of(reading.form(), node)?, roster))
    });
    (exprs.collect(), is_all)
}

/// The answers to try: the evidence, what makes the evidence be asked, and what else its conditions read. In the order
/// of asking; and by themselves those that its guards read.
fn spots(reading: &Reading, finding: Finding) -> (Vec<Spot>, Vec<Spot>, bool) {
    let mut reasons = Reasons::new(reading);
    let (mut nodes, of_weight) = roots(reading, finding);
    let mut found: BTreeSet<_> = BTreeSet::new();
    let mut waiting = Vec::new();
    for node in &nodes {
        let reason = reasons.of_node(Some(*node));
        waiting.extend(reasons.spots(reason));
    }
    nodes.extend(of_weight);
    let mut is_all = true;
    while let Some(spot) = waiting.pop() {
        if found.len() >= SPOTS_MOST {
            is_all = false;
            break;
        }
        if found.insert((order(spot), spot)) {
            let reason = reasons.of_relevance(spot);
            waiting.extend(reasons.spots(reason));
        }
    }
    let (read, is_all_below) = below(reading, nodes.clone(), false);
    for node in &read {
        for spot in spots_of(reading, *node) {
            if found.len() < SPOTS_MOST {
                found.insert((order(spot), spot));
            } else {
                is_all &= found.contains(&(order(spot), spot));
            }
        }
    }
    // What only keeps it away (a guard) is no reason for it, but would change it.
    let (all, is_all_guarded) = below(reading, nodes, true);
    let mut guards = BTreeSet::new();
    for node in all.difference(&read) {
        for spot in spots_of(reading, *node) {
            let spot = (order(spot), spot);
            if found.contains(&spot) {
                continue;
            }
            if found.len() + guards.len() < SPOTS_MOST {
                guards.insert(spot);
            } else {
                is_all &= guards.contains(&spot);
            }
        }
    }
    let in_order = |spots: BTreeSet<(_, Spot)>| spots.into_iter().map(|(_, spot)| spot).collect();
    let is_all = is_all && is_all_below && is_all_guarded;
    (in_order(found), in_order(guards), is_all)
}

fn spots_of(reading: &Reading, node: NodeNo) -> Vec<Spot> {
    match reading.plan().node(node) {
        Some(Node::Question(no)) => vec![Spot::Question(no)],
        Some(Node::Field { roster, field }) => reading
            .present(roster)
            .map(|entry| Spot::Field {
                roster,
                entry: entry.no,
                field,
            })
            .collect(),
        Some(
            Node::Section(_)
            | Node::Condition(_)
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Weight { .. }
            | Node::Contradiction(_),
        )
        | None => Vec::new(),
    }
}

/// A copy of the truths in which one answer at a time is another.
struct Trial<'a> {
    interview: &'a Interview,
    finding: Finding,
    now: State,
    reading: Reading,
    reach: Vec<(&'a Expr, Option<QuestionNo>)>,
}

type Tried = (Instead, Outcome);

impl Trial<'_> {
    fn at(&mut self, spot: Spot) -> Vec<Turn> {
        if !self.interview.is_relevant(spot) {
            return Vec::new();
        }
        let form = Rc::clone(self.interview.form());
        let Some(asked) = form.asked_at(spot) else {
            return Vec::new();
        };
        let now = self.interview.answer(spot).cloned();
        let before = Value::of(&asked.kind, now.as_ref());
        let mut tried = match &asked.kind {
            Kind::Single { options, .. } => self.by_option(spot, options, now.as_ref()),
            Kind::Multiple { options, .. } => self.by_options(spot, options, now.as_ref()),
            Kind::Municipality | Kind::Country | Kind::Language | Kind::Lookup { .. } => {
                self.by_code(spot, now.as_ref())
            }
            Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period => self.along(spot, &asked.kind, now.as_ref()),
            Kind::Text | Kind::Narrative => {
                let is_said = now.as_ref().is_some_and(|now| now.silence().is_none());
                let outcome = self.outcome_of(spot, Value::Words);
                outcome
                    .filter(|_| !is_said)
                    .map(|outcome| (Instead::Answered, outcome))
                    .into_iter()
                    .collect()
            }
            Kind::Roster { .. } => self.without_entries(spot.question()),
        };
        let falls = tried.iter().any(|(_, outcome)| *outcome == Outcome::Falls);
        let is_roster = matches!(asked.kind, Kind::Roster { .. });
        if now.is_some()
            && !falls
            && !is_roster
            && self.outcome_of(spot, Value::Nothing) == Some(Outcome::Falls)
        {
            tried.push((Instead::NoAnswer, Outcome::Falls));
        }
        self.reading.put(spot, before);
        grouped(spot, tried)
    }

    fn outcome(&self) -> Option<Outcome> {
        State::of(&self.reading, self.finding).outcome_after(self.now)
    }

    fn outcome_of(&mut self, spot: Spot, value: Value) -> Option<Outcome> {
        self.reading.put(spot, value);
        self.outcome()
    }

    /// Returns the answer as it would be kept, with what would come of it; nothing if it would be refused.
    fn attempt(&mut self, spot: Spot, answer: Answer) -> Option<(Answer, Option<Outcome>)> {
        let answer = self.interview.takes(spot, answer)?;
        let kind = &self.interview.form().asked_at(spot)?.kind;
        let value = Value::of(kind, Some(&answer));
        let outcome = self.outcome_of(spot, value);
        Some((answer, outcome))
    }

    fn by_option(&mut self, spot: Spot, options: &[Rc<str>], now: Option<&Answer>) -> Vec<Tried> {
        let others: Vec<_> = options
            .iter()
            .map(|option| Answer::Choice(Rc::clone(option)))
            .filter(|answer| Some(answer) != now)
            .filter_map(|answer| self.attempt(spot, answer))
            .collect();
        let said = now.filter(|now| now.silence().is_none());
        let silent = self.outcome_of(spot, Value::Silent(Silence::DontKnow));
        let mut tried = Vec::new();
        for outcome in outcomes(others.iter().map(|(_, outcome)| *outcome)) {
            let (does, does_not): (Vec<_>, Vec<_>) =
                others.iter().partition(|(_, it)| *it == Some(outcome));
            // "Another answer" might be heard as "not known" too, so that must come to the same.
            let is_short = does.len() > NAMED_MOST && does_not.len() < NAMED_MOST;
            let is_any = does.len() > 1 && does_not.is_empty();
            if silent == Some(outcome) && (is_any || is_short) {
                let but: Vec<Answer> = said
                    .into_iter()
                    .chain(does_not.iter().map(|(answer, _)| answer))
                    .cloned()
                    .collect();
                tried.push((any_but(but), outcome));
            } else {
                tried.extend(
                    does.into_iter()
                        .map(|(answer, _)| (Instead::Exactly(answer.clone()), outcome)),
                );
            }
        }
        tried
    }

    fn by_code(&mut self, spot: Spot, now: Option<&Answer>) -> Vec<Tried> {
        let said = now.filter(|now| now.silence().is_none());
        let named = Reach::of(&self.reading, &self.reach, spot).codes;
        let others: Vec<_> = named
            .into_iter()
            .filter(|code| **code != *NO_MUNICIPALITY)
            .map(Answer::Code)
            .filter(|answer| Some(answer) != said)
            .filter_map(|answer| self.attempt(spot, answer))
            .collect();
        // A code that no rule names and no answer has stands for all of those.
        let rest = self.outcome_of(spot, Value::Code("".into()));
        let mut tried = Vec::new();
        for outcome in outcomes(others.iter().map(|(_, it)| *it).chain([rest])) {
            if rest == Some(outcome) {
                let does_not = others.iter().filter(|(_, it)| *it != Some(outcome));
                let but: Vec<Answer> = said
                    .into_iter()
                    .chain(does_not.map(|(answer, _)| answer))
                    .cloned()
                    .collect();
                tried.push((any_but(but), outcome));
            } else {
                let does = others.iter().filter(|(_, it)| *it == Some(outcome));
                tried.extend(does.map(|(answer, _)| (Instead::Exactly(answer.clone()), outcome)));
            }
        }
        tried
    }

    fn by_options(&mut self, spot: Spot, options: &[Rc<str>], now: Option<&Answer>) -> Vec<Tried> {
        let chosen: &[Rc<str>] = match now {
            Some(Answer::Choices(chosen)) => chosen,
            Some(_) | None => &[],
        };
        // One option less, all less that one rule asks for, and all that any rule does.
        let mut less: Vec<Vec<Rc<str>>> = chosen
            .iter()
            .map(|option| vec![Rc::clone(option)])
            .collect();
        let asked_for = Reach::of(&self.reading, &self.reach, spot).options;
        let any = asked_for.concat();
        for asked_for in asked_for.iter().chain([&any]) {
            let several: Vec<Rc<str>> = (0..)
                .zip(options)
                .filter(|(no, _)| asked_for.contains(no))
                .map(|(_, option)| Rc::clone(option))
                .collect();
            let is_chosen = several.iter().any(|option| chosen.contains(option));
            if is_chosen && !less.contains(&several) {
                less.push(several);
            }
        }
        let mut tried: Vec<Tried> = Vec::new();
        for without in less {
            let is_met = |instead: &Instead| match instead {
                Instead::Without(fewer) => fewer.iter().all(|option| without.contains(option)),
                Instead::Exactly(_)
                | Instead::AtMost(_)
                | Instead::AtLeast(_)
                | Instead::OtherThan(_)
                | Instead::With(_)
                | Instead::Answered
                | Instead::NoAnswer
                | Instead::NoEntries => false,
            };
            if let Some(outcome) = self.without(spot, options, chosen, &without)
                && !tried.iter().any(|(it, of)| *of == outcome && is_met(it))
            {
                tried.push((Instead::Without(without), outcome));
            }
        }
        let mut more: Vec<Tried> = Vec::new();
        for option in options.iter().filter(|option| !chosen.contains(option)) {
            let and_it = chosen.iter().chain([option]).cloned().collect();
            let added = (!chosen.is_empty())
                .then(|| self.attempt(spot, Answer::Choices(and_it)))
                .flatten();
            if let Some((_, outcome)) = added {
                more.extend(outcome.map(|it| (Instead::With(Rc::clone(option)), it)));
            } else if let Some((answer, Some(outcome))) =
                self.attempt(spot, Answer::Choices(vec![Rc::clone(option)]))
            {
                more.push((Instead::Exactly(answer), outcome));
            }
        }
        // To take an option away is less than to choose quite another answer.
        more.retain(|(_, outcome)| !tried.iter().any(|(_, it)| it == outcome));
        tried.append(&mut more);
        tried
    }

    /// What comes of leaving options out: if nothing else was chosen, of every single other option in their place.
    fn without(
        &mut self,
        spot: Spot,
        options: &[Rc<str>],
        chosen: &[Rc<str>],
        without: &[Rc<str>],
    ) -> Option<Outcome> {
        let is_left = |option: &&Rc<str>| !without.contains(option);
        let rest: Vec<Rc<str>> = chosen.iter().filter(is_left).cloned().collect();
        if !rest.is_empty() {
            return self.attempt(spot, Answer::Choices(rest))?.1;
        }
        let mut common = None;
        for option in options.iter().filter(is_left) {
            let alone = Answer::Choices(vec![Rc::clone(option)]);
            let Some((_, outcome)) = self.attempt(spot, alone) else {
                continue;
            };
            if outcome.is_none() || common.is_some_and(|common| Some(common) != outcome) {
                return None;
            }
            common = outcome;
        }
        common
    }

    fn along(&mut self, spot: Spot, kind: &Kind, now: Option<&Answer>) -> Vec<Tried> {
        let mut tried = Vec::new();
        for axis in Axis::all(kind, now, self.reading.today()) {
            // What is not answered is looked at from somewhere, to see how far away its thresholds lie.
            self.reading.put(spot, axis.base(kind));
            let reach = Reach::of(&self.reading, &self.reach, spot);
            tried.append(&mut axis.walk(&reach, |answer| {
                self.attempt(spot, answer).map(|(_, outcome)| outcome)
            }));
        }
        let is_said = now.is_some_and(|now| now.silence().is_none());
        if !is_said && tried.iter().any(|(it, _)| *it == Instead::Answered) {
            tried.retain(|(it, _)| *it == Instead::Answered);
        }
        tried
    }

    fn without_entries(&mut self, roster: QuestionNo) -> Vec<Tried> {
        let entries: Vec<EntryNo> = self.interview.entries(roster).to_vec();
        for entry in &entries {
            self.reading.put_entry(roster, *entry, false);
        }
        let outcome = self.outcome_of(Spot::Question(roster), Value::Listed);
        for entry in &entries {
            self.reading.put_entry(roster, *entry, true);
        }
        outcome
            .map(|outcome| (Instead::NoEntries, outcome))
            .into_iter()
            .collect()
    }
}

fn any_but(but: Vec<Answer>) -> Instead {
    if but.is_empty() {
        Instead::Answered
    } else {
        Instead::OtherThan(but)
    }
}

/// Every outcome once, in the order of appearing.
fn outcomes(of: impl Iterator<Item = Option<Outcome>>) -> Vec<Outcome> {
    let mut each = Vec::new();
    for outcome in of.flatten() {
        if !each.contains(&outcome) {
            each.push(outcome);
        }
    }
    each
}

/// One turn for each outcome, with what makes it fall first and the heaviest weight next.
fn grouped(spot: Spot, tried: Vec<Tried>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for (instead, outcome) in tried {
        match turns.iter_mut().find(|turn| turn.outcome == outcome) {
            Some(turn) => turn.instead.push(instead),
            None => turns.push(Turn {
                spot,
                outcome,
                instead: vec![instead],
            }),
        }
    }
    turns.sort_by_key(|turn| match turn.outcome {
        Outcome::Falls => (0, None),
        Outcome::Weighs(weight) => (1, Some(std::cmp::Reverse(weight))),
    });
    turns
}
