//! Looks for rows of words in one sentence. The work grows with the number of words and no faster.
//!
//! A row is followed from each word as a set of places, never as a set of paths: however many gaps there are, a place is
//! looked at once. Groups remember what they found.

use std::collections::HashMap;
use std::rc::Rc;

use super::pattern::{Atom, Piece, Row};
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
    start: Option<usize>,
    end: Option<usize>,
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
                Atom::Start => index.start = Some(no),
                Atom::End => index.end = Some(no),
            }
        }
        index
    }

    /// Returns the atoms that a word is, in order.
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
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The places behind the last word of a row that was found, ascending.
type Ends = Rc<[usize]>;

/// One sentence, ready to be searched.
pub(super) struct Search<'a> {
    groups: &'a [Vec<Row>],
    index: &'a Index,
    clauses: Vec<usize>,
    /// The atoms of each word.
    atoms: Vec<Vec<usize>>,
    found: HashMap<(usize, usize), Ends>,
    nothing: Ends,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        sentence: &Sentence,
        index: &'a Index,
        groups: &'a [Vec<Row>],
        stems: &Stems,
    ) -> Self {
        Self {
            groups,
            index,
            clauses: sentence.words.iter().map(|word| word.clause).collect(),
            atoms: sentence
                .words
                .iter()
                .map(|word| index.atoms(word, stems))
                .collect(),
            found: HashMap::new(),
            nothing: Rc::from([]),
        }
    }

    /// Returns where a row is found: for each first word the nearest place behind the last.
    pub(super) fn all(&mut self, row: &Row) -> Vec<(usize, usize)> {
        (0..self.atoms.len())
            .filter_map(|from| {
                let to = self.row(row, from).into_iter().find(|to| *to > from)?;
                Some((from, to))
            })
            .collect()
    }

    pub(super) fn holds(&mut self, row: &Row) -> bool {
        (0..self.atoms.len()).any(|from| self.row(row, from).iter().any(|to| *to > from))
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
                    for piece in &step.pieces {
                        match piece {
                            Piece::Atom(atom) => next.extend(self.atom(*atom, at)),
                            Piece::Group(group) => next.extend(self.group(*group, at).iter()),
                        }
                    }
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

    fn atom(&self, atom: usize, at: usize) -> Option<usize> {
        let clause = |at: usize| self.clauses.get(at);
        let is_border = || at == 0 || clause(at) != clause(at - 1);
        if Some(atom) == self.index.start || Some(atom) == self.index.end {
            return is_border().then_some(at);
        }
        let here = self.atoms.get(at)?;
        here.binary_search(&atom).is_ok().then_some(at + 1)
    }

    fn group(&mut self, group: usize, at: usize) -> Ends {
        if let Some(ends) = self.found.get(&(group, at)) {
            return Rc::clone(ends);
        }
        let rows = self.groups.get(group).map_or(&[][..], |rows| rows);
        let mut ends: Vec<usize> = Vec::new();
        for row in rows {
            ends.extend(self.row(row, at));
        }
        ends.sort_unstable();
        ends.dedup();
        let ends: Ends = if ends.is_empty() {
            Rc::clone(&self.nothing)
        } else {
            ends.into()
        };
        self.found.insert((group, at), Rc::clone(&ends));
        ends
    }
}
