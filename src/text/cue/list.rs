//! A cue list as it is written: TOML with groups of words and phrases, read with every problem named and placed.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::CueId;
use super::pattern::{self, Atoms, PatternFault, Row};
use super::search::Index;
use super::stem::Stems;
use super::weights::Weights;
use crate::text::language::Language;

/// A larger list is not read at all.
const BYTES_MAX: usize = 256 * 1024;

/// Groups may name groups; more than these are not read, so that none can be too deep.
const GROUPS_MAX: usize = 500;

/// Kinds of words are looked at in pairs; there are no more of them than this.
const KINDS_MAX: usize = 120;

/// The cues of one language.
#[derive(Clone, Debug)]
pub struct CueList {
    pub(super) stems: Stems,
    pub(super) index: Index,
    /// How many sets of atoms steps name, and for each atom those it is in.
    pub(super) n_sets: usize,
    pub(super) sets_of: Vec<Vec<usize>>,
    pub(super) groups: Vec<Vec<Row>>,
    /// Words that turn what is said into its opposite.
    pub(super) negation: Vec<Row>,
    /// Rows with such a word that turn nothing: *not only*.
    pub(super) neutral: Vec<Row>,
    /// Words that only tell who is telling: *according to her son*. They are read as if nothing stood there.
    pub(super) asides: Vec<Row>,
    /// Words with which another clause begins.
    pub(super) divide: Vec<Row>,
    /// A sentence with one of these is about somebody else.
    pub(super) others: Vec<Row>,
    pub(super) phrases: Vec<Phrase>,
    /// Names of kinds of words, each with the sets that its words are in.
    pub(super) kinds: Vec<(String, Vec<usize>)>,
    /// The same for topics, which hold more words and are never looked at in pairs.
    pub(super) topics: Vec<(String, Vec<usize>)>,
    /// Without them the phrases alone decide.
    pub(super) weights: Option<Weights>,
}

#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) cue: CueId,
    /// What is marked, in one of these wordings.
    pub(super) say: Vec<Row>,
    /// Or all of these in any order; then the shortest stretch with every one of them is marked.
    pub(super) together: Vec<Row>,
    /// What must all stand somewhere in the sentence besides.
    pub(super) with: Vec<Row>,
    /// What must not stand in the sentence.
    pub(super) unless: Vec<Row>,
    pub(super) negated: Negated,
}

/// Whether the clause may say *not*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Negated {
    No,
    Needed,
    Either,
}

/// What is wrong with a list, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueProblem {
    /// Counted from 1.
    pub line: usize,
    pub kind: CueProblemKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CueProblemKind {
    TooLarge,
    Syntax {
        detail: String,
    },
    UnknownKey {
        key: String,
    },
    MissingKey {
        key: &'static str,
    },
    /// A text, a list of texts, a table or a list of tables should stand there.
    WrongShape,
    UnknownCue {
        id: String,
    },
    /// Not `no`, `needed` or `either`.
    UnknownNegated {
        word: String,
    },
    CircularGroup {
        name: String,
    },
    /// A group that no row uses.
    UnusedGroup {
        name: String,
    },
    Pattern {
        row: String,
        fault: PatternFault,
    },
}

impl CueList {
    /// Reads a list and reports all that is wrong with it. What is right is there even if something else is wrong.
    pub fn read(language: &Language, text: &str) -> (Self, Vec<CueProblem>) {
        let mut reading = Reading {
            text,
            stems: Stems::of(language),
            atoms: Atoms::default(),
            names: HashMap::new(),
            used: Vec::new(),
            problems: Vec::new(),
        };
        let mut list = Self {
            stems: reading.stems.clone(),
            index: Index::default(),
            n_sets: 0,
            sets_of: Vec::new(),
            groups: Vec::new(),
            negation: Vec::new(),
            neutral: Vec::new(),
            asides: Vec::new(),
            divide: Vec::new(),
            others: Vec::new(),
            phrases: Vec::new(),
            kinds: Vec::new(),
            topics: Vec::new(),
            weights: None,
        };
        if text.len() > BYTES_MAX {
            reading.problem(0..0, CueProblemKind::TooLarge);
        } else {
            let (table, errors) = DeTable::parse_recoverable(text);
            for error in errors {
                let detail = error.message().to_owned();
                reading.problem(
                    error.span().unwrap_or_default(),
                    CueProblemKind::Syntax { detail },
                );
            }
            reading.list(table.get_ref(), &mut list);
        }
        list.index = Index::of(&reading.atoms.list);
        (list.n_sets, list.sets_of) = reading.atoms.sets_of();
        let mut problems = reading.problems;
        problems.sort_by_key(|problem| problem.line);
        (list, problems)
    }
}

impl CueList {
    /// Returns the list with weights that were learnt for it.
    #[must_use]
    pub fn weighed(self, weights: Weights) -> Self {
        Self {
            weights: Some(weights),
            ..self
        }
    }
}

struct Reading<'t> {
    text: &'t str,
    stems: Stems,
    atoms: Atoms,
    names: HashMap<String, usize>,
    /// By number of the group.
    used: Vec<bool>,
    problems: Vec<CueProblem>,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Reading<'_> {
    fn problem(&mut self, span: Range<usize>, kind: CueProblemKind) {
        let before = self.text.get(..span.start).unwrap_or_default();
        let line = 1 + before.matches('\n').count();
        self.problems.push(CueProblem { line, kind });
    }

    fn list(&mut self, table: &DeTable<'_>, list: &mut CueList) {
        // Rows name groups, so that the groups are read first.
        if let Some(value) = table.get("words") {
            list.groups = self.groups(value);
        }
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "words" => {}
                "articles" => list.stems.articles = self.words(value),
                "negation" => list.negation = self.rows(value),
                "neutral" => list.neutral = self.rows(value),
                "asides" => list.asides = self.rows(value),
                "divide" => list.divide = self.rows(value),
                "others" => list.others = self.rows(value),
                "kinds" => list.kinds = self.kinds(value),
                "topics" => list.topics = self.kinds(value),
                "phrase" => match value.get_ref().as_array() {
                    Some(phrases) => {
                        let phrases = phrases.iter().filter_map(|it| self.phrase(it));
                        list.phrases = phrases.collect();
                    }
                    None => self.problem(value.span(), CueProblemKind::WrongShape),
                },
                other => {
                    let key_text = other.to_owned();
                    self.problem(key.span(), CueProblemKind::UnknownKey { key: key_text });
                }
            }
        }
        let mut unused: Vec<String> = self
            .names
            .iter()
            .filter(|(_, no)| !self.used.get(**no).copied().unwrap_or_default())
            .map(|(name, _)| name.clone())
            .collect();
        unused.sort();
        for name in unused {
            let at = table.get("words").and_then(|it| it.get_ref().as_table());
            let span = at.and_then(|it| it.get(name.as_str())).map(Spanned::span);
            self.problem(
                span.unwrap_or_default(),
                CueProblemKind::UnusedGroup { name },
            );
        }
    }

    fn groups(&mut self, value: &Value<'_>) -> Vec<Vec<Row>> {
        let Some(table) = value.get_ref().as_table() else {
            self.problem(value.span(), CueProblemKind::WrongShape);
            return Vec::new();
        };
        if table.len() > GROUPS_MAX {
            self.problem(value.span(), CueProblemKind::TooLarge);
            return Vec::new();
        }
        for (no, name) in table.keys().enumerate() {
            self.names.insert(name.get_ref().as_ref().to_owned(), no);
        }
        self.used = vec![false; table.len()];
        let mut groups: Vec<Vec<Row>> = table.values().map(|rows| self.rows(rows)).collect();
        // A group that leads back to itself would never be read to its end; the one that closes the circle is emptied.
        let mut state = vec![Visit::Not; groups.len()];
        for no in 0..groups.len() {
            for circular in circles(no, &groups, &mut state) {
                if let Some((name, rows)) = table.iter().nth(circular) {
                    let name = name.get_ref().as_ref().to_owned();
                    self.problem(rows.span(), CueProblemKind::CircularGroup { name });
                }
                if let Some(group) = groups.get_mut(circular) {
                    group.clear();
                }
            }
        }
        groups
    }

    /// Reads kinds of words, or topics. What is more than one word is no kind.
    fn kinds(&mut self, value: &Value<'_>) -> Vec<(String, Vec<usize>)> {
        let Some(table) = value.get_ref().as_table() else {
            self.problem(value.span(), CueProblemKind::WrongShape);
            return Vec::new();
        };
        if table.len() > KINDS_MAX {
            self.problem(value.span(), CueProblemKind::TooLarge);
            return Vec::new();
        }
        let mut kinds = Vec::new();
        for (name, rows) in table {
            let mut sets = Vec::new();
            for row in self.rows(rows) {
                match &row[..] {
                    [step] if step.groups.is_empty() && !step.at_border && !step.optional => {
                        sets.push(step.set);
                    }
                    _ => self.problem(rows.span(), CueProblemKind::WrongShape),
                }
            }
            kinds.push((name.get_ref().as_ref().to_owned(), sets));
        }
        kinds
    }

    fn phrase(&mut self, value: &Value<'_>) -> Option<Phrase> {
        let Some(table) = value.get_ref().as_table() else {
            self.problem(value.span(), CueProblemKind::WrongShape);
            return None;
        };
        let mut cue = None;
        let mut phrase = Phrase {
            cue: CueId::NoChoice,
            say: Vec::new(),
            together: Vec::new(),
            with: Vec::new(),
            unless: Vec::new(),
            negated: Negated::No,
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "cue" => cue = self.word(value).map(|word| (word, value.span())),
                "say" => phrase.say = self.rows(value),
                "together" => phrase.together = self.rows(value),
                "with" => phrase.with = self.rows(value),
                "unless" => phrase.unless = self.rows(value),
                "negated" => {
                    let word = self.word(value).unwrap_or_default();
                    match word.as_str() {
                        "no" => phrase.negated = Negated::No,
                        "needed" => phrase.negated = Negated::Needed,
                        "either" => phrase.negated = Negated::Either,
                        _ => self.problem(value.span(), CueProblemKind::UnknownNegated { word }),
                    }
                }
                other => {
                    let key_text = other.to_owned();
                    self.problem(key.span(), CueProblemKind::UnknownKey { key: key_text });
                }
            }
        }
        if !table.contains_key("say") && !table.contains_key("together") {
            self.problem(value.span(), CueProblemKind::MissingKey { key: "say" });
        }
        let Some((id, span)) = cue else {
            self.problem(value.span(), CueProblemKind::MissingKey { key: "cue" });
            return None;
        };
        let Some(cue) = CueId::parse(&id) else {
            self.problem(span, CueProblemKind::UnknownCue { id });
            return None;
        };
        phrase.cue = cue;
        Some(phrase)
    }

    fn rows(&mut self, value: &Value<'_>) -> Vec<Row> {
        let Some(list) = value.get_ref().as_array() else {
            self.problem(value.span(), CueProblemKind::WrongShape);
            return Vec::new();
        };
        let mut rows = Vec::new();
        for value in list {
            let Some(text) = self.word(value) else {
                continue;
            };
            match pattern::read(&text, &self.names, &self.stems, &mut self.atoms) {
                Ok(row) => {
                    for group in groups_of(&row) {
                        if let Some(used) = self.used.get_mut(group) {
                            *used = true;
                        }
                    }
                    rows.push(row);
                }
                Err(fault) => {
                    self.problem(value.span(), CueProblemKind::Pattern { row: text, fault });
                }
            }
        }
        rows
    }

    fn words(&mut self, value: &Value<'_>) -> Vec<String> {
        let Some(list) = value.get_ref().as_array() else {
            self.problem(value.span(), CueProblemKind::WrongShape);
            return Vec::new();
        };
        list.iter().filter_map(|it| self.word(it)).collect()
    }

    fn word(&mut self, value: &Value<'_>) -> Option<String> {
        let word = value.get_ref().as_str().map(str::to_owned);
        if word.is_none() {
            self.problem(value.span(), CueProblemKind::WrongShape);
        }
        word
    }
}

fn groups_of(row: &Row) -> impl Iterator<Item = usize> {
    row.iter().flat_map(|step| step.groups.iter().copied())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Not,
    Now,
    Done,
}

/// Returns the groups from which a group that is being visited is reached again.
fn circles(from: usize, groups: &[Vec<Row>], state: &mut [Visit]) -> Vec<usize> {
    let mut found = Vec::new();
    let enter = |no: usize, state: &mut [Visit], path: &mut Vec<(usize, Vec<usize>)>| {
        if let Some(visit) = state.get_mut(no) {
            *visit = Visit::Now;
        }
        let leads_to = groups
            .get(no)
            .into_iter()
            .flatten()
            .flat_map(groups_of)
            .collect();
        path.push((no, leads_to));
    };
    let mut path = Vec::new();
    if state.get(from) == Some(&Visit::Not) {
        enter(from, state, &mut path);
    }
    while let Some((no, leads_to)) = path.last_mut() {
        let no = *no;
        match leads_to.pop() {
            Some(next) if state.get(next) == Some(&Visit::Not) => enter(next, state, &mut path),
            Some(next) => {
                if state.get(next) == Some(&Visit::Now) && !found.contains(&no) {
                    found.push(no);
                }
            }
            None => {
                if let Some(visit) = state.get_mut(no) {
                    *visit = Visit::Done;
                }
                path.pop();
            }
        }
    }
    found
}
