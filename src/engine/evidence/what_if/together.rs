//! Which answers together would change a finding that no single one changes, found by taking answers away first.

use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

use super::{Instead, Outcome, Trial, Turn, below, roots, spots_of};
use crate::engine::answer::Answer;
use crate::engine::evidence::because::Reasons;
use crate::engine::findings::Finding;
use crate::engine::form::{Kind, Spot};
use crate::engine::interview::order;
use crate::engine::reading::value::Value;

/// More answers than these together fit in no sentence.
const TOGETHER_MOST: usize = 5;

/// More sets of answers than these are not taken away.
const SETS_MOST: usize = 400;

/// More ways of putting other answers together than these are not looked through.
const WAYS_MOST: usize = 48;

/// More answers behind a weight than these are not put together.
const WEIGHT_SPOTS_MOST: usize = 8;

impl Trial<'_> {
    /// Returns the spots that the finding rests on as it is in the trial.
    fn because(&self) -> Vec<Spot> {
        let mut reasons = Reasons::new(&self.reading);
        let (nodes, _) = roots(&self.reading, self.finding);
        let parts = nodes
            .into_iter()
            .map(|node| reasons.of_node(Some(node)))
            .collect();
        let reason = reasons.union(parts);
        reasons.spots(reason)
    }

    fn is_fallen(&self) -> bool {
        self.outcome() == Some(Outcome::Falls)
    }

    fn take_away(&mut self, spots: &[Spot]) {
        for spot in spots {
            self.reading.put(*spot, Value::Nothing);
        }
    }

    fn put_back(&mut self, spots: &[Spot]) {
        for spot in spots {
            let kind = self.interview.form().asked_at(*spot).map(|it| &it.kind);
            let now = kind.map(|kind| Value::of(kind, self.interview.answer(*spot)));
            self.reading.put(*spot, now.unwrap_or_default());
        }
    }

    /// Returns what the finding would rest on without the answers that it is said to rest on; nothing if it would fall.
    pub(super) fn other_ground(&mut self) -> Vec<Spot> {
        let first = self.because();
        self.take_away(&first);
        let other = if self.is_fallen() {
            Vec::new()
        } else {
            self.because()
        };
        self.put_back(&first);
        other
    }

    /// Returns other answers at the fewest spots that would make the finding fall if all of them were given: one turn
    /// for each spot. Every naming of one goes with every naming of the others.
    pub(super) fn falls_together(&mut self) -> Vec<Turn> {
        let Some(spots) = self.upheld_by().filter(|spots| spots.len() > 1) else {
            return Vec::new();
        };
        let mut turns: Vec<Turn> = Vec::new();
        for spot in &spots {
            let others: Vec<Spot> = spots.iter().copied().filter(|it| it != spot).collect();
            self.take_away(&others);
            let falling = self.falling_at(*spot);
            self.put_back(&others);
            turns.push(Turn {
                spot: *spot,
                outcome: Outcome::Falls,
                instead: falling,
            });
        }
        self.keep_what_goes_together(&mut turns);
        if turns.iter().any(|turn| turn.instead.is_empty()) {
            let is_roster = |spot: &Spot| {
                let asked = self.interview.form().asked_at(*spot);
                asked.is_none_or(|asked| matches!(asked.kind, Kind::Roster { .. }))
            };
            if spots.iter().any(is_roster) {
                return Vec::new();
            }
            for turn in &mut turns {
                turn.instead = vec![Instead::NoAnswer];
            }
        }
        turns
    }

    /// Returns the fewest spots without whose answers the finding would fall, if they are few.
    fn upheld_by(&mut self) -> Option<Vec<Spot>> {
        let mut waiting = VecDeque::from([Vec::new()]);
        let mut seen = BTreeSet::new();
        for _ in 0..SETS_MOST {
            let without: Vec<Spot> = waiting.pop_front()?;
            self.take_away(&without);
            let is_fallen = self.is_fallen();
            let more = if is_fallen || without.len() == TOGETHER_MOST {
                Vec::new()
            } else {
                self.because()
            };
            self.put_back(&without);
            if is_fallen {
                return Some(without);
            }
            for spot in more {
                let mut wider = without.clone();
                wider.push(spot);
                wider.sort_by_key(|spot| order(*spot));
                if seen.insert(wider.clone()) {
                    waiting.push_back(wider);
                }
            }
        }
        None
    }

    fn falling_at(&mut self, spot: Spot) -> Vec<Instead> {
        let turns = self.at(spot).into_iter();
        let falling = turns.filter(|turn| turn.outcome == Outcome::Falls);
        falling.flat_map(|turn| turn.instead).collect()
    }

    /// Leaves of each turn only what makes the finding fall whatever is taken of the others.
    fn keep_what_goes_together(&mut self, turns: &mut [Turn]) {
        let mut is_settled = false;
        while !is_settled {
            is_settled = true;
            for idx in 0..turns.len() {
                let Some(kept) = self.going_with_the_others(turns, idx) else {
                    for turn in turns.iter_mut() {
                        turn.instead.clear();
                    }
                    return;
                };
                if let Some(turn) = turns.get_mut(idx)
                    && turn.instead != kept
                {
                    turn.instead = kept;
                    is_settled = false;
                }
            }
        }
    }

    /// Returns nothing if there are too many ways to look through.
    fn going_with_the_others(&mut self, turns: &[Turn], idx: usize) -> Option<Vec<Instead>> {
        let turn = turns.get(idx)?;
        let mut ways: Vec<Vec<(Spot, Value)>> = vec![Vec::new()];
        for other in turns.iter().filter(|it| it.spot != turn.spot) {
            let values: Vec<Value> = other
                .instead
                .iter()
                .flat_map(|instead| self.values(other.spot, instead))
                .collect();
            ways = ways
                .iter()
                .flat_map(|way| {
                    values.iter().map(|value| {
                        let mut longer = way.clone();
                        longer.push((other.spot, value.clone()));
                        longer
                    })
                })
                .take(WAYS_MOST + 1)
                .collect();
        }
        if ways.is_empty() || ways.len() > WAYS_MOST {
            return None;
        }
        let others: Vec<Spot> = turns.iter().map(|it| it.spot).collect();
        let mut kept = turn.instead.clone();
        for way in ways {
            for (spot, value) in way {
                self.reading.put(spot, value);
            }
            let falling = self.falling_at(turn.spot);
            kept.retain(|instead| falling.contains(instead));
        }
        self.put_back(&others);
        Some(kept)
    }

    /// What other answers come to for the rules: each of them, or for a range its near end.
    fn values(&self, spot: Spot, instead: &Instead) -> Vec<Value> {
        let Some(asked) = self.interview.form().asked_at(spot) else {
            return Vec::new();
        };
        let kind = &asked.kind;
        let value = |answer: Answer| Value::of(kind, Some(&answer));
        let options = asked.options();
        let chosen: Vec<Rc<str>> = match self.interview.answer(spot) {
            Some(Answer::Choices(chosen)) => chosen.clone(),
            Some(_) | None => Vec::new(),
        };
        let alone_but = |but: &[Rc<str>]| {
            let left = options.iter().filter(|option| !but.contains(option));
            let alone = left.map(|option| value(Answer::Choices(vec![Rc::clone(option)])));
            alone.collect()
        };
        match instead {
            Instead::Exactly(answer) | Instead::AtMost(answer) | Instead::AtLeast(answer) => {
                vec![value(answer.clone())]
            }
            Instead::OtherThan(but) if matches!(kind, Kind::Single { .. }) => {
                let all = options.iter().cloned().map(Answer::Choice);
                all.filter(|answer| !but.contains(answer))
                    .map(value)
                    .collect()
            }
            // A code that no rule names stands for all the others.
            Instead::OtherThan(_) => vec![Value::Code("".into())],
            Instead::With(option) => {
                let more = chosen.iter().chain([option]).cloned().collect();
                vec![value(Answer::Choices(more))]
            }
            Instead::Without(fewer) => {
                let rest: Vec<Rc<str>> = chosen
                    .iter()
                    .filter(|option| !fewer.contains(option))
                    .cloned()
                    .collect();
                if rest.is_empty() {
                    alone_but(fewer)
                } else {
                    vec![value(Answer::Choices(rest))]
                }
            }
            Instead::Answered if matches!(kind, Kind::Text | Kind::Narrative) => vec![Value::Words],
            Instead::NoAnswer => vec![Value::Nothing],
            // What stands for all dates or for all rows is not one value.
            Instead::Answered | Instead::NoEntries => Vec::new(),
        }
    }

    /// Returns, for each weight that no single answer brings about, the first two answers that do together.
    pub(super) fn weighs_together(&mut self, single: &[Turn]) -> Vec<Vec<Turn>> {
        let Finding::Flag(_) = self.finding else {
            return Vec::new();
        };
        let (_, of_weight) = roots(&self.reading, self.finding);
        let (nodes, _) = below(&self.reading, of_weight, false);
        let mut spots: Vec<Spot> = nodes
            .into_iter()
            .flat_map(|node| spots_of(&self.reading, node))
            .collect();
        spots.sort_by_key(|spot| order(*spot));
        if spots.len() > WEIGHT_SPOTS_MOST {
            return Vec::new();
        }
        let mut found: Vec<Vec<Turn>> = Vec::new();
        for first in &spots {
            for (answer, value) in self.other_options(*first) {
                for second in spots.iter().filter(|it| *it != first) {
                    self.reading.put(*first, value.clone());
                    for turn in self.at(*second) {
                        note(&mut found, single, *first, &answer, turn);
                    }
                }
            }
            self.put_back(&[*first]);
        }
        found
    }

    fn other_options(&self, spot: Spot) -> Vec<(Answer, Value)> {
        let Some(asked) = self.interview.form().asked_at(spot) else {
            return Vec::new();
        };
        let Kind::Single { options, .. } = &asked.kind else {
            return Vec::new();
        };
        let now = self.interview.answer(spot);
        let all = options.iter().cloned().map(Answer::Choice);
        all.filter(|answer| Some(answer) != now)
            .filter_map(|answer| self.interview.takes(spot, answer))
            .map(|answer| {
                let value = Value::of(&asked.kind, Some(&answer));
                (answer, value)
            })
            .collect()
    }
}

/// Keeps a pair of answers, unless their weight can be had otherwise already.
fn note(found: &mut Vec<Vec<Turn>>, single: &[Turn], first: Spot, answer: &Answer, second: Turn) {
    let outcome = second.outcome;
    if outcome == Outcome::Falls || single.iter().any(|turn| turn.outcome == outcome) {
        return;
    }
    let known = found.iter_mut().find_map(|pair| match &mut pair[..] {
        [one, other] if one.outcome == outcome => Some((one, other)),
        _ => None,
    });
    let instead = Instead::Exactly(answer.clone());
    match known {
        Some((one, other)) => {
            if one.spot == first && *other == second {
                one.instead.push(instead);
            }
        }
        None => found.push(vec![
            Turn {
                spot: first,
                outcome,
                instead: vec![instead],
            },
            second,
        ]),
    }
}
