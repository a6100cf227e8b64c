//! What has been found out on the way to a clash: answers, entries, numbers, and the choices that are still open.

use crate::engine::expr::{Expr, Read};
use crate::engine::form::doubt::facts::{Fact, Place, Values, Ways};
use crate::engine::form::doubt::rows::Sum;
use crate::engine::form::doubt::spans::Variable;
use crate::engine::form::{Form, Kind, Question, QuestionNo};

/// What is wanted of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    Yes,
    No,
    NotYes,
    NotNo,
}

impl Want {
    pub(super) fn turned(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::NotYes => Self::NotNo,
            Self::NotNo => Self::NotYes,
        }
    }

    /// What is left of a want if it will do that the opposite is not known.
    pub(super) fn vaguely(self) -> Self {
        match self {
            Self::Yes | Self::NotNo => Self::NotNo,
            Self::No | Self::NotYes => Self::NotYes,
        }
    }
}

/// From within which entry names are read, by its place among the scopes of the state.
pub(super) type Scope = Option<u32>;

#[derive(Clone, Copy, Debug)]
pub(super) struct Goal<'f> {
    pub(super) expr: &'f Expr,
    pub(super) want: Want,
    pub(super) scope: Scope,
    /// How many questions had to be asked first to come here.
    pub(super) depth: u8,
}

/// What has been found out so far.
#[derive(Clone, Default)]
pub(super) struct State<'f> {
    pub(super) facts: Vec<Fact>,
    /// Entries that must be there, each with its roster.
    pub(super) entries: Vec<QuestionNo>,
    /// Entries that are looked at from within, each with what is looked at around it.
    pub(super) scopes: Vec<(u32, Scope)>,
    /// What is wanted of every entry of a roster.
    pub(super) of_every_entry: Vec<(QuestionNo, Goal<'f>)>,
    pub(super) variables: Vec<Variable<'f>>,
    pub(super) rows: Vec<Sum>,
    pub(super) has_new_rows: bool,
    /// Codes that are equal, or not.
    pub(super) codes: Vec<(Place, Place, bool)>,
    pub(super) todo: Vec<Goal<'f>>,
    pub(super) choices: Vec<Vec<Act<'f>>>,
}

/// One way to fulfil a choice.
#[derive(Clone)]
pub(super) enum Act<'f> {
    Goal(Goal<'f>),
    Ways(Place, Ways, u8),
    Rows(Vec<Sum>),
    Codes(Place, Place, bool),
    /// There is an entry of which this is wanted.
    Entry(QuestionNo, Goal<'f>),
    /// This is wanted of all entries that a roster has.
    EveryEntry(QuestionNo, Goal<'f>),
    /// Several of them belong to one way.
    Together(Vec<Self>),
}

/// Whether codes that must be equal cannot be, or those that must differ are equal.
pub(super) fn codes_clash(state: &State<'_>) -> bool {
    let mut groups: Vec<Vec<Place>> = Vec::new();
    for (left, right, _) in state.codes.iter().filter(|(_, _, equal)| *equal) {
        let mut joined = vec![*left, *right];
        groups.retain_mut(|group| {
            let meets = group.contains(left) || group.contains(right);
            if meets {
                joined.append(group);
            }
            !meets
        });
        groups.push(joined);
    }
    let are_equal = |left: &Place, right: &Place| {
        left == right
            || groups
                .iter()
                .any(|group| group.contains(left) && group.contains(right))
    };
    let is_emptied = |group: &Vec<Place>| {
        let mut left: Option<Vec<_>> = None;
        let mut not = Vec::new();
        for fact in group.iter().filter_map(|place| state.fact(*place)) {
            if let Values::Code { is, not: excluded } = &fact.values {
                not.extend(excluded);
                if let Some(is) = is {
                    left = Some(match left {
                        None => is.clone(),
                        Some(left) => left.into_iter().filter(|code| is.contains(code)).collect(),
                    });
                }
            }
        }
        left.is_some_and(|left| left.iter().all(|code| not.contains(&code)))
    };
    let differ = |place: &(Place, Place, bool)| !place.2 && are_equal(&place.0, &place.1);
    state.codes.iter().any(differ) || groups.iter().any(is_emptied)
}

impl<'f> State<'f> {
    /// Returns where an answer is read; a field is none outside of an entry of its roster.
    pub(super) fn place(&self, read: Read, scope: Scope) -> Option<Place> {
        let (roster, field) = match read {
            Read::Question(no) => return Some(Place::Question(no)),
            Read::Field { roster, field } => (roster, field),
        };
        let mut scope = scope;
        loop {
            let (entry, outer) = *self.scopes.get(scope? as usize)?;
            if self.entries.get(entry as usize) == Some(&roster) {
                return Some(Place::Field { entry, field });
            }
            scope = outer;
        }
    }

    pub(super) fn asked_at(&self, form: &'f Form, place: Place) -> Option<&'f Question> {
        match place {
            Place::Question(no) => form.question(no),
            Place::Field { entry, field } => {
                let roster = self.entries.get(entry as usize)?;
                form.field(*roster, field)
            }
        }
    }

    pub(super) fn fact(&self, place: Place) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.place == place)
    }

    pub(super) fn fact_mut(&mut self, place: Place, kind: &Kind) -> Option<&mut Fact> {
        if self.fact(place).is_none() {
            self.facts.push(Fact::new(place, kind));
        }
        self.facts.iter_mut().find(|fact| fact.place == place)
    }

    /// Looks from within an entry, from where one has been looking.
    pub(super) fn within(&mut self, entry: u32, outer: Scope) -> Scope {
        self.scopes.push((entry, outer));
        u32::try_from(self.scopes.len() - 1).ok()
    }

    pub(super) fn want_of_entry(&mut self, entry: u32, goal: Goal<'f>) {
        let scope = self.within(entry, goal.scope);
        self.todo.push(Goal { scope, ..goal });
    }

    /// Returns the number of a variable.
    pub(super) fn variable(&mut self, variable: Variable<'f>) -> u32 {
        let known = self.variables.iter().position(|it| *it == variable);
        let idx = known.unwrap_or(self.variables.len());
        if known.is_none() {
            self.variables.push(variable);
        }
        u32::try_from(idx).unwrap_or(u32::MAX)
    }

    /// About how much there is to look through and to copy.
    pub(super) fn size(&self) -> usize {
        let choices: usize = self.choices.iter().map(Vec::len).sum();
        self.facts.len() + choices + self.rows.len() + self.variables.len()
    }

    pub(super) fn choose(&mut self, ways: impl Iterator<Item = Goal<'f>>) {
        self.choices.push(ways.map(Act::Goal).collect());
    }
}
