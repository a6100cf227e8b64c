//! The small language of cue lists: a row of words with gaps, read and numbered so that it can be looked for quickly.
//!
//! `flytta|åka ..3 {street} bara?`: one of two words, at most three others, anything from the group *street*, and a word
//! that may be missing. A word means every form of it; `=ord` means only that form, `ord*` and `*ord` what begins or
//! ends so. `<name>` is a word with a capital, `<place>` one that is known as a place, `<again>` a name that the sentence
//! has named before, `<number>` digits, `<many>` a number over one, `<end>` the end of a clause, `<start>` its beginning.

use std::collections::HashMap;

use super::stem::Stems;

/// Neither a gap nor a row may be longer, so that nothing that is written in a list can make the search slow.
pub(super) const GAP_MAX: u8 = 12;
pub(super) const STEPS_MAX: usize = 16;

/// `..` without a number.
const GAP: u8 = 3;

/// What a single word can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Atom {
    Stem(String),
    Exactly(String),
    Beginning(String),
    Ending(String),
    Name,
    Place,
    Again,
    Number,
    Many,
}

/// One step of a row: how many words may be passed over before it, and what then has to stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) gap: u8,
    pub(super) optional: bool,
    /// The number of a set of atoms, one of which the word must be.
    pub(super) set: usize,
    pub(super) groups: Vec<usize>,
    /// Holds between two clauses and takes no word.
    pub(super) at_border: bool,
}

pub(super) type Row = Vec<Step>;

/// Why a row cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternFault {
    Empty,
    /// A gap at either end, two in a row, or not a number up to the most.
    Gap,
    /// More than the most steps.
    TooLong,
    /// Every step may be missing.
    NothingNeeded,
    /// What stands between the signs is no word.
    NotAWord,
    UnknownGroup {
        name: String,
    },
}

/// All atoms of a list and all sets of them that its steps name, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct Atoms {
    pub(super) list: Vec<Atom>,
    numbers: HashMap<Atom, usize>,
    /// Sets by their atoms, ascending.
    sets: HashMap<Vec<usize>, usize>,
}

impl Atoms {
    fn number(&mut self, atom: Atom) -> usize {
        let next = self.list.len();
        let number = *self.numbers.entry(atom.clone()).or_insert(next);
        if number == next {
            self.list.push(atom);
        }
        number
    }

    fn set_number(&mut self, mut set: Vec<usize>) -> usize {
        set.sort_unstable();
        set.dedup();
        let next = self.sets.len();
        *self.sets.entry(set).or_insert(next)
    }

    /// Returns how many sets there are, and for each atom the numbers of those it is in.
    pub(super) fn sets_of(&self) -> (usize, Vec<Vec<usize>>) {
        let mut sets_of = vec![Vec::new(); self.list.len()];
        for (set, number) in &self.sets {
            for atom in set {
                if let Some(sets) = sets_of.get_mut(*atom) {
                    sets.push(*number);
                }
            }
        }
        (self.sets.len(), sets_of)
    }
}

/// Reads a row. Groups are found by their names, atoms are numbered as they come.
pub(super) fn read(
    text: &str,
    groups: &HashMap<String, usize>,
    stems: &Stems,
    atoms: &mut Atoms,
) -> Result<Row, PatternFault> {
    let mut row = Row::new();
    let mut gap: Option<u8> = None;
    for part in text.split_whitespace() {
        if let Some(width) = part.strip_prefix("..") {
            let width = if width.is_empty() {
                Some(GAP)
            } else {
                width.parse().ok()
            };
            match width {
                Some(width) if gap.is_none() && !row.is_empty() && width <= GAP_MAX => {
                    gap = Some(width);
                }
                Some(_) | None => return Err(PatternFault::Gap),
            }
            continue;
        }
        let (part, optional) = match part.strip_suffix('?') {
            Some(part) => (part, true),
            None => (part, false),
        };
        let mut step = Step {
            gap: gap.take().unwrap_or(0),
            optional,
            ..Step::default()
        };
        let mut set = Vec::new();
        for piece in part.split('|') {
            add(piece, &mut step, &mut set, groups, stems, atoms)?;
        }
        step.set = atoms.set_number(set);
        row.push(step);
    }
    if gap.is_some() {
        return Err(PatternFault::Gap);
    }
    if row.is_empty() {
        return Err(PatternFault::Empty);
    }
    if row.len() > STEPS_MAX {
        return Err(PatternFault::TooLong);
    }
    if row.iter().all(|step| step.optional) {
        return Err(PatternFault::NothingNeeded);
    }
    Ok(row)
}

/// Adds one of the alternatives of a step.
fn add(
    text: &str,
    step: &mut Step,
    set: &mut Vec<usize>,
    groups: &HashMap<String, usize>,
    stems: &Stems,
    atoms: &mut Atoms,
) -> Result<(), PatternFault> {
    if let Some(name) = text.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
        let unknown = || PatternFault::UnknownGroup {
            name: name.to_owned(),
        };
        step.groups.push(*groups.get(name).ok_or_else(unknown)?);
        return Ok(());
    }
    let atom = match text {
        "<name>" => Atom::Name,
        "<place>" => Atom::Place,
        "<again>" => Atom::Again,
        "<number>" => Atom::Number,
        "<many>" => Atom::Many,
        // The end of a clause is where the next begins.
        "<start>" | "<end>" => {
            step.at_border = true;
            return Ok(());
        }
        _ => {
            let bare = text.trim_start_matches(['=', '*']).trim_end_matches('*');
            let is_word = |c: char| c.is_alphanumeric() || c == '\'';
            if bare.is_empty() || !bare.chars().all(is_word) {
                return Err(PatternFault::NotAWord);
            }
            let bare = bare.to_lowercase();
            if text.starts_with('=') {
                Atom::Exactly(bare)
            } else if text.starts_with('*') {
                Atom::Ending(bare)
            } else if text.ends_with('*') {
                Atom::Beginning(bare)
            } else {
                Atom::Stem(stems.stem(&bare))
            }
        }
    };
    set.push(atoms.number(atom));
    Ok(())
}
