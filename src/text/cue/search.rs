//! Looks for rows of words in one sentence. The work grows with the number of words and no faster.
//!
//! A row is followed from each word as a set of places, never as a set of paths: however many gaps there are, a place is
//! looked at once. Groups remember what they found, and a row of which a word is not there at all is not followed.

use std::collections::HashMap;
use std::rc::Rc;

use super::pattern::{Atom, AtomSet, Row, Step};
use super::stem::Stems;
use super::words::{Sentence, Word};

/// Every atom of a list by what a word must be, so that a word is looked up and not compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    stems: HashMap<String, usize>,
    exact: HashMap<String, usize>,
    beginnings: Vec<(String, usize)>,
    endings: Vec<(String, usize)>,
    names: Option<usize>,
    numbers: Option<usize>,
    many: Option<usize>,
}

impl Index {
    pub(super) fn of(atoms: &[Atom]) -> Self {
        let mut index = Self::default();
        for (no, atom) in atoms.iter().enumerate() {
            match atom {
                Atom::Stem(stem) => drop(index.stems.insert(stem.clone(), no)),
                Atom::Exactly(word) => drop(index.exact.insert(word.clone(), no)),
                Atom::Beginning(word) => index.beginnings.push((word.clone(), no)),
                Atom::Ending(word) => index.endings.push((word.clone(), no)),
                Atom::Name => index.names = Some(no),
                Atom::Number => index.numbers = Some(no),
                Atom::Many => index.many = Some(no),
            }
        }
        index
    }

    /// Returns the atoms that a word is.
    fn atoms(&self, word: &Word, stems: &Stems) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for form in stems.without_articles(&word.lower) {
            found.extend(self.stems.get(&stems.stem(form)));
            let ends = |it: &&(String, usize)| form.ends_with(&it.0);
            found.extend(self.endings.iter().filter(ends).map(|it| it.1));
        }
        found.extend(self.exact.get(&word.lower));
        let begins = |it: &&(String, usize)| word.lower.starts_with(&it.0);
        found.extend(self.beginnings.iter().filter(begins).map(|it| it.1));
        if word.is_name {
            found.extend(self.names);
        }
        if let Ok(number) = word.lower.parse::<u32>() {
            found.extend(self.numbers);
            found.extend(self.many.filter(|_| number > 1));
        }
        found
    }
}

/// The places behind the last word of a row that was found, ascending.
type Ends = Rc<[usize]>;

/// One sentence, ready to be searched.
pub(super) struct Search<'a> {
    groups: &'a [Vec<Row>],
    clauses: Vec<usize>,
    /// The atoms of each word.
    atoms: Vec<Vec<usize>>,
    /// The atoms of all words.
    there: AtomSet,
    /// Whether a group can be found at all.
    possible: Vec<Option<bool>>,
    /// What was found of each group at each place.
    found: Vec<Option<Ends>>,
    nothing: Ends,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        sentence: &Sentence,
        index: &Index,
        groups: &'a [Vec<Row>],
        stems: &Stems,
    ) -> Self {
        let words = &sentence.words;
        let atoms: Vec<Vec<usize>> = words.iter().map(|it| index.atoms(it, stems)).collect();
        let mut there = AtomSet::default();
        for atom in atoms.iter().flatten() {
            there.insert(*atom);
        }
        Self {
            groups,
            clauses: words.iter().map(|word| word.clause).collect(),
            there,
            possible: vec![None; groups.len()],
            found: vec![None; groups.len() * (words.len() + 1)],
            atoms,
            nothing: Rc::from([]),
        }
    }

    /// Returns where a row is found: for each first word the nearest place behind the last.
    pub(super) fn all(&mut self, row: &Row) -> Vec<(usize, usize)> {
        if !self.is_possible(row) {
            return Vec::new();
        }
        (0..self.atoms.len())
            .filter_map(|from| {
                let to = self.row(row, from).into_iter().find(|to| *to > from)?;
                Some((from, to))
            })
            .collect()
    }

    pub(super) fn holds(&mut self, row: &Row) -> bool {
        self.is_possible(row)
            && (0..self.atoms.len()).any(|from| self.row(row, from).iter().any(|to| *to > from))
    }

    /// Whether every word that a row needs is somewhere in the sentence.
    fn is_possible(&mut self, row: &Row) -> bool {
        row.iter().all(|step| {
            step.optional
                || step.at_border
                || step.atoms.meets(&self.there)
                || step
                    .groups
                    .iter()
                    .any(|group| self.is_possible_group(*group))
        })
    }

    fn is_possible_group(&mut self, group: usize) -> bool {
        if let Some(Some(known)) = self.possible.get(group) {
            return *known;
        }
        let rows = self.groups.get(group).map_or(&[][..], |rows| rows);
        let is_possible = rows.iter().any(|row| self.is_possible(row));
        if let Some(known) = self.possible.get_mut(group) {
            *known = Some(is_possible);
        }
        is_possible
    }

    /// Follows a row from a place. The gap before the first step does not count.
    fn row(&mut self, row: &Row, from: usize) -> Vec<usize> {
        let mut places = vec![from];
        for (idx, step) in row.iter().enumerate() {
            let gap = if idx == 0 { 0 } else { usize::from(step.gap) };
            let mut next: Vec<usize> = if step.optional {
                places.clone()
            } else {
                Vec::new()
            };
            let mut looked_at = from;
            for place in places {
                // What an earlier place has looked at need not be looked at again.
                for at in place.max(looked_at)..=place.saturating_add(gap).min(self.atoms.len()) {
                    self.step(step, at, &mut next);
                    looked_at = at + 1;
                }
            }
            next.sort_unstable();
            next.dedup();
            if next.is_empty() {
                return next;
            }
            places = next;
        }
        places
    }

    fn step(&mut self, step: &Step, at: usize, next: &mut Vec<usize>) {
        let here = self.atoms.get(at);
        if here.is_some_and(|here| here.iter().any(|atom| step.atoms.contains(*atom))) {
            next.push(at + 1);
        }
        if step.at_border && self.is_border(at) {
            next.push(at);
        }
        for group in &step.groups {
            next.extend(self.group(*group, at).iter());
        }
    }

    fn is_border(&self, at: usize) -> bool {
        at == 0 || self.clauses.get(at) != self.clauses.get(at - 1)
    }

    fn group(&mut self, group: usize, at: usize) -> Ends {
        if !self.is_possible_group(group) {
            return Rc::clone(&self.nothing);
        }
        let place = group * (self.atoms.len() + 1) + at;
        if let Some(Some(ends)) = self.found.get(place) {
            return Rc::clone(ends);
        }
        let rows = self.groups.get(group).map_or(&[][..], |rows| rows);
        let mut ends: Vec<usize> = Vec::new();
        for row in rows {
            if self.is_possible(row) {
                ends.extend(self.row(row, at));
            }
        }
        ends.sort_unstable();
        ends.dedup();
        let ends: Ends = if ends.is_empty() {
            Rc::clone(&self.nothing)
        } else {
            ends.into()
        };
        if let Some(found) = self.found.get_mut(place) {
            *found = Some(Rc::clone(&ends));
        }
        ends
    }
}
