//! Looks for rows of words in one sentence. The work grows with the number of words and no faster.
//!
//! A row is followed from each word as a set of places, never as a set of paths: however many gaps there are, a place is
//! looked at once. A set of places is a number with a bit for each, as a sentence is never longer than that. Groups and
//! sets of words remember where they were found, and a row of which a word is not there at all is not followed.

use std::collections::HashMap;
use std::rc::Rc;

use super::list::CueList;
use super::pattern::{Atom, Row, Step};
use super::stem::Stems;
use super::words::{SENTENCE_MAX, Sentence, Word};

/// Every atom of a list by what a word must be, so that a word is looked up and not compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    stems: HashMap<String, usize>,
    exact: HashMap<String, usize>,
    beginnings: HashMap<String, usize>,
    endings: HashMap<String, usize>,
    /// No beginning and no ending is longer, in bytes.
    longest: usize,
    names: Option<usize>,
    places: Option<usize>,
    again: Option<usize>,
    numbers: Option<usize>,
    many: Option<usize>,
}

impl Index {
    pub(super) fn of(atoms: &[Atom]) -> Self {
        let mut index = Self::default();
        for (no, atom) in atoms.iter().enumerate() {
            if let Atom::Beginning(word) | Atom::Ending(word) = atom {
                index.longest = index.longest.max(word.len());
            }
            match atom {
                Atom::Stem(stem) => drop(index.stems.insert(stem.clone(), no)),
                Atom::Exactly(word) => drop(index.exact.insert(word.clone(), no)),
                Atom::Beginning(word) => drop(index.beginnings.insert(word.clone(), no)),
                Atom::Ending(word) => drop(index.endings.insert(word.clone(), no)),
                Atom::Name => index.names = Some(no),
                Atom::Place => index.places = Some(no),
                Atom::Again => index.again = Some(no),
                Atom::Number => index.numbers = Some(no),
                Atom::Many => index.many = Some(no),
            }
        }
        index
    }

    /// Returns the atoms that a word is. A word may be of any length: of a long one only what could be found is looked at.
    fn atoms(&self, word: &Word, stems: &Stems) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for form in stems.without_articles(&word.lower) {
            found.extend(self.stems.get(&stems.stem(form)));
            let ends = form.char_indices().rev().map(|(at, _)| at);
            let ends = ends.take_while(|at| form.len() - at <= self.longest);
            let ends = ends.filter_map(|at| form.get(at..));
            found.extend(ends.filter_map(|end| self.endings.get(end)));
        }
        found.extend(self.exact.get(&word.lower));
        let lower = &word.lower;
        let ends = lower.char_indices().map(|(at, c)| at + c.len_utf8());
        let ends = ends.take_while(|end| *end <= self.longest);
        let beginnings = ends.filter_map(|end| lower.get(..end));
        found.extend(beginnings.filter_map(|beginning| self.beginnings.get(beginning)));
        if word.is_name {
            found.extend(self.names);
        }
        if word.is_place {
            found.extend(self.places);
        }
        if word.is_again {
            found.extend(self.again);
        }
        if let Ok(number) = word.lower.parse::<u32>() {
            found.extend(self.numbers);
            found.extend(self.many.filter(|_| number > 1));
        }
        found
    }
}

/// Places in a sentence, a bit for each: before its first word, before its second, …, behind its last.
pub(super) type Places = u128;

const _: () = assert!(
    SENTENCE_MAX < Places::BITS as usize,
    "every place has its bit"
);

/// Where a group begins, and for each place where it then ends.
#[derive(Default)]
struct Found {
    starts: Places,
    ends: Vec<Places>,
}

/// One sentence, ready to be searched.
pub(super) struct Search<'a> {
    list: &'a CueList,
    /// The atoms of each word.
    atoms: Vec<Vec<usize>>,
    /// Where clauses meet, and the beginning and the end of the sentence.
    borders: Places,
    /// All places there are.
    all: Places,
    /// Where the words of each set are.
    words: Vec<Places>,
    /// Whether a group can be found at all.
    possible: Vec<Option<bool>>,
    /// Whether something of a group is found anywhere.
    holding: Vec<Option<bool>>,
    /// What was found of each group.
    found: Vec<Option<Rc<Found>>>,
}

fn bit(place: usize) -> Places {
    1 << place
}

/// Returns the places of a set, ascending.
pub(super) fn each(mut places: Places) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let next = (places != 0).then(|| places.trailing_zeros() as usize)?;
        places &= places - 1;
        Some(next)
    })
}

/// Returns where the words of each set are.
fn words_of(list: &CueList, atoms: &[Vec<usize>]) -> Vec<Places> {
    let mut words = vec![0; list.n_sets];
    for (at, atoms) in atoms.iter().enumerate() {
        for set in atoms
            .iter()
            .filter_map(|atom| list.sets_of.get(*atom))
            .flatten()
        {
            if let Some(places) = words.get_mut(*set) {
                *places |= bit(at);
            }
        }
    }
    words
}

impl<'a> Search<'a> {
    pub(super) fn new(sentence: &Sentence, list: &'a CueList) -> Self {
        let words = &sentence.words;
        let atoms: Vec<_> = words
            .iter()
            .map(|it| list.index.atoms(it, &list.stems))
            .collect();
        let clause = |at: usize| words.get(at).map(|word| word.clause);
        let is_border = |at: &usize| *at == 0 || clause(*at) != clause(*at - 1);
        Self {
            list,
            words: words_of(list, &atoms),
            atoms,
            borders: (0..=words.len())
                .filter(is_border)
                .fold(0, |places, at| places | bit(at)),
            all: (bit(words.len()) - 1) | bit(words.len()),
            possible: vec![None; list.groups.len()],
            holding: vec![None; list.groups.len()],
            found: vec![None; list.groups.len()],
        }
    }

    /// Makes words be nothing at all, whatever they are. What was found before is forgotten.
    pub(super) fn blank(&mut self, spans: &[(usize, usize)]) {
        for (from, to) in spans {
            for atoms in self.atoms.get_mut(*from..*to).into_iter().flatten() {
                atoms.clear();
            }
        }
        self.words = words_of(self.list, &self.atoms);
        self.possible.fill(None);
        self.holding.fill(None);
        self.found.fill(None);
    }

    /// Returns how many words the list knows.
    pub(super) fn n_known(&self) -> usize {
        self.atoms.iter().filter(|atoms| !atoms.is_empty()).count()
    }

    /// Returns where a row is found: for each first word the nearest place behind the last.
    pub(super) fn all(&mut self, row: &Row) -> Vec<(usize, usize)> {
        if !self.is_possible(row) {
            return Vec::new();
        }
        each(self.firsts(row))
            .filter_map(|from| {
                let to = each(self.row(row, from)).find(|to| *to > from)?;
                Some((from, to))
            })
            .collect()
    }

    pub(super) fn holds(&mut self, row: &Row) -> bool {
        if !self.is_possible(row) {
            return false;
        }
        // A group that stands alone is searched only until something of it is found.
        if let [step] = &row[..]
            && !step.at_border
        {
            return self.words(step.set) != 0
                || step.groups.iter().any(|group| self.holds_group(*group));
        }
        each(self.firsts(row)).any(|from| each(self.row(row, from)).any(|to| to > from))
    }

    fn holds_group(&mut self, group: usize) -> bool {
        if let Some(Some(known)) = self.holding.get(group) {
            return *known;
        }
        let rows = self.list.groups.get(group).map_or(&[][..], |rows| rows);
        let holds = rows.iter().any(|row| self.holds(row));
        if let Some(known) = self.holding.get_mut(group) {
            *known = Some(holds);
        }
        holds
    }

    /// Returns where the words of a set are.
    pub(super) fn words(&self, set: usize) -> Places {
        self.words.get(set).copied().unwrap_or_default()
    }

    /// Whether every word that a row needs is somewhere in the sentence.
    fn is_possible(&mut self, row: &Row) -> bool {
        row.iter().all(|step| {
            step.optional
                || step.at_border
                || self.words(step.set) != 0
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
        let rows = self.list.groups.get(group).map_or(&[][..], |rows| rows);
        let is_possible = rows.iter().any(|row| self.is_possible(row));
        if let Some(known) = self.possible.get_mut(group) {
            *known = Some(is_possible);
        }
        is_possible
    }

    /// Returns where a row can begin.
    fn firsts(&mut self, row: &Row) -> Places {
        let mut firsts = 0;
        for step in row {
            firsts |= self.words(step.set);
            if step.at_border {
                firsts |= self.borders;
            }
            for group in &step.groups {
                firsts |= self.group(*group).starts;
            }
            // After a step that may be missing the next one is the first, perhaps a gap away.
            if !step.optional {
                return firsts;
            }
            firsts = self.all;
        }
        firsts
    }

    /// Follows a row from a place to all its ends. The gap before the first step does not count.
    fn row(&mut self, row: &Row, from: usize) -> Places {
        let mut places = bit(from);
        for (idx, step) in row.iter().enumerate() {
            let gap = if idx == 0 { 0 } else { step.gap };
            let next = self.step(step, self.within(places, gap));
            places = if step.optional { next | places } else { next };
            if places == 0 {
                break;
            }
        }
        places
    }

    /// Returns the places that are at most so many words away.
    fn within(&self, mut places: Places, gap: u8) -> Places {
        for _ in 0..gap {
            places |= places << 1;
        }
        places & self.all
    }

    /// Returns where a step ends that begins at one of these places.
    fn step(&mut self, step: &Step, from: Places) -> Places {
        let mut next = (from & self.words(step.set)) << 1;
        if step.at_border {
            next |= from & self.borders;
        }
        for group in &step.groups {
            let found = self.group(*group);
            for at in each(from & found.starts) {
                next |= found.ends.get(at).copied().unwrap_or_default();
            }
        }
        next
    }

    fn group(&mut self, group: usize) -> Rc<Found> {
        if let Some(Some(found)) = self.found.get(group) {
            return Rc::clone(found);
        }
        let mut found = Found::default();
        if self.is_possible_group(group) {
            found.ends = vec![0; self.atoms.len() + 1];
            for row in self.list.groups.get(group).map_or(&[][..], |rows| rows) {
                if !self.is_possible(row) {
                    continue;
                }
                for from in each(self.firsts(row)) {
                    let to = self.row(row, from);
                    if let Some(ends) = found.ends.get_mut(from).filter(|_| to != 0) {
                        *ends |= to;
                        found.starts |= bit(from);
                    }
                }
            }
        }
        let found = Rc::new(found);
        if let Some(known) = self.found.get_mut(group) {
            *known = Some(Rc::clone(&found));
        }
        found
    }
}
