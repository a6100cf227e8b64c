//! What speaks for or against a cue in a sentence: its words, the kinds of its words and which of these stand together,
//! what is denied, and what the phrases of the list found. Weights say how much each of it counts.

use super::CueId;
use super::list::CueList;
use super::phrases::{Hits, Sign};
use super::search::{Places, Search, each};
use super::words::{Sentence, Word};

/// So far behind a word of one kind a word of another stands soon after it.
const NEAR: u32 = 5;

/// The first three words mostly tell who it is about.
const FIRST: Places = 0b111;

/// Sentences are told apart by their length in steps of so many words, up to so many steps.
const LENGTH_STEP: usize = 5;
const LENGTHS: usize = 6;

/// So many letters that follow one another in a word are a piece of it: what compounds and words that no list knows have in
/// common with others. The marks stand before and behind each word.
const PIECE: usize = 4;
const MARKS: [char; 2] = ['^', '$'];

/// The borders of a sentence, where a word has no neighbour, and the mark of a word that is denied.
const BORDER: &str = "|";
const DENIED: char = '~';

/// Names and numbers are many; which one it is says nothing. Whether it is a place does: offices are called by theirs.
const NAME: &str = "<name>";
const PLACE: &str = "<place>";
const NUMBER: &str = "<number>";

/// One thing that is so in a sentence. Kinds are numbered as in their list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Evidence {
    /// A word, by its stem.
    Word(String),
    /// A word in a clause that denies something.
    DeniedWord(String),
    /// Some letters of a word.
    Piece(String),
    /// A word and the one behind it, or the border of the sentence. One in a clause that denies something has a mark.
    Next(String, String),
    /// The same with the two words behind it.
    NextTwo([String; 3]),
    Kind(usize),
    DeniedKind(usize),
    /// A word of one kind, and soon after it one of another.
    Before(usize, usize),
    /// Words of both kinds, wherever they are.
    Beside(usize, usize),
    /// Among the first words.
    First(usize),
    Topic(usize),
    DeniedTopic(usize),
    FirstTopic(usize),
    Length(usize),
    OfOthers,
    AnsweredNo,
    /// The phrases have not been looked for; only while weights are learnt.
    Unread,
    Sign(Sign, CueId),
}

/// A sentence as it is weighed.
pub(super) struct Seen {
    /// The stem of each word.
    stems: Vec<String>,
    /// Each word between its marks; nothing for a name.
    marked: Vec<String>,
    /// The words between the borders, as neighbours name them: the word in place `n` is the one after `n`.
    neighbours: Vec<String>,
    /// Where the words of each kind are, for those that are there, by number.
    kinds: Vec<(usize, Places)>,
    topics: Vec<(usize, Places)>,
    /// Where clauses are that deny something.
    denied: Places,
    pub(super) evidence: Vec<Evidence>,
}

impl Seen {
    pub(super) fn of(
        list: &CueList,
        sentence: &Sentence,
        search: &Search<'_>,
        hits: &Hits,
    ) -> Self {
        let stem = |word: &Word| {
            if word.is_place {
                PLACE.to_owned()
            } else if word.is_name {
                NAME.to_owned()
            } else if word.lower.chars().all(char::is_numeric) {
                NUMBER.to_owned()
            } else {
                list.stems.stem(&word.lower)
            }
        };
        let of_kind = |(no, (_, sets)): (usize, &(String, Vec<usize>))| {
            let places = sets
                .iter()
                .fold(0, |places, set| places | search.words(*set));
            (places != 0).then_some((no, places))
        };
        let scopes = &hits.scopes;
        let denies = |clause: usize| {
            let mut inside = scopes.iter().filter(|scope| scope.clause == clause);
            inside.any(|scope| scope.negates)
        };
        let denied = scopes.iter().enumerate();
        let denied = denied.filter(|(_, scope)| denies(scope.clause));
        let stems: Vec<String> = sentence.words.iter().map(stem).collect();
        let denied = denied.fold(0, |places, (at, _)| places | (1 << at));
        let mut seen = Self {
            neighbours: neighbours(&stems, denied),
            stems,
            marked: sentence.words.iter().map(between_marks).collect(),
            kinds: list.kinds.iter().enumerate().filter_map(of_kind).collect(),
            topics: list.topics.iter().enumerate().filter_map(of_kind).collect(),
            denied,
            evidence: Vec::new(),
        };
        seen.evidence = seen.all(hits);
        seen
    }

    fn all(&self, hits: &Hits) -> Vec<Evidence> {
        let mut all = Vec::new();
        for (at, stem) in self.stems.iter().enumerate() {
            all.push(Evidence::Word(stem.clone()));
            if self.denied & (1 << at) != 0 {
                all.push(Evidence::DeniedWord(stem.clone()));
            }
        }
        all.extend(self.marked.iter().flat_map(|it| pieces(it)));
        let nexts = self.neighbours.array_windows();
        all.extend(nexts.map(|[one, next]| Evidence::Next(one.clone(), next.clone())));
        let rows = self.neighbours.array_windows();
        all.extend(rows.map(|row| Evidence::NextTwo(row.clone())));
        for (topic, places) in &self.topics {
            all.push(Evidence::Topic(*topic));
            if places & self.denied != 0 {
                all.push(Evidence::DeniedTopic(*topic));
            }
            if places & FIRST != 0 {
                all.push(Evidence::FirstTopic(*topic));
            }
        }
        for (first, places) in &self.kinds {
            all.push(Evidence::Kind(*first));
            if places & self.denied != 0 {
                all.push(Evidence::DeniedKind(*first));
            }
            if places & FIRST != 0 {
                all.push(Evidence::First(*first));
            }
            let near = after(*places);
            for (second, others) in &self.kinds {
                if first != second && near & others != 0 {
                    all.push(Evidence::Before(*first, *second));
                }
                if first < second {
                    all.push(Evidence::Beside(*first, *second));
                }
            }
        }
        all.push(Evidence::Length(
            (self.stems.len() / LENGTH_STEP).min(LENGTHS),
        ));
        if hits.is_of_others {
            all.push(Evidence::OfOthers);
        }
        if hits.is_answered_no {
            all.push(Evidence::AnsweredNo);
        }
        let signs = hits
            .signs
            .iter()
            .map(|(sign, id)| Evidence::Sign(*sign, *id));
        all.extend(signs);
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Returns the words of each place where the neighbours are these.
    fn words_beside<const M: usize>(&self, wanted: [&String; M]) -> Vec<usize> {
        let rows = self.neighbours.windows(M).enumerate();
        let here = rows.filter(|(_, row)| row.iter().eq(wanted));
        // The word in place `n` is neighbour `n + 1`, and what stands in the place of a border is no word.
        let places = here.flat_map(|(at, _)| at..at + M);
        let words = places.filter_map(|at| at.checked_sub(1));
        words.filter(|at| *at < self.stems.len()).collect()
    }

    pub(super) fn n_words(&self) -> usize {
        self.stems.len()
    }

    /// Returns the words that a piece of evidence is made of; none for what the whole sentence is.
    pub(super) fn words_of(&self, evidence: &Evidence) -> Vec<usize> {
        let of = |all: &[(usize, Places)], no: &usize| {
            let mut all = all.iter();
            all.find(|(it, _)| it == no)
                .map_or(0, |(_, places)| *places)
        };
        let places = |no: &usize| of(&self.kinds, no);
        let of_topic = |no: &usize| of(&self.topics, no);
        let of_stem = |stem: &String, within: Places| -> Vec<usize> {
            let stems = self.stems.iter().enumerate();
            let same = stems.filter(|(at, it)| *it == stem && within & (1 << at) != 0);
            same.map(|(at, _)| at).collect()
        };
        match evidence {
            Evidence::Word(stem) => of_stem(stem, Places::MAX),
            Evidence::DeniedWord(stem) => of_stem(stem, self.denied),
            Evidence::Piece(piece) => {
                let words = self.marked.iter().enumerate();
                let with = words.filter(|(_, it)| it.contains(piece.as_str()));
                with.map(|(at, _)| at).collect()
            }
            Evidence::Next(one, next) => self.words_beside([one, next]),
            Evidence::NextTwo([one, next, last]) => self.words_beside([one, next, last]),
            Evidence::Topic(no) => each(of_topic(no)).collect(),
            Evidence::DeniedTopic(no) => each(of_topic(no) & self.denied).collect(),
            Evidence::FirstTopic(no) => each(of_topic(no) & FIRST).collect(),
            Evidence::Kind(no) => each(places(no)).collect(),
            Evidence::First(no) => each(places(no) & FIRST).collect(),
            Evidence::DeniedKind(no) => each(places(no) & self.denied).collect(),
            Evidence::Before(first, second) => {
                let (first, second) = (places(first), places(second));
                let pairs = (first & before(second)) | (second & after(first));
                each(pairs).collect()
            }
            Evidence::Beside(first, second) => each(places(first) | places(second)).collect(),
            Evidence::Length(_)
            | Evidence::OfOthers
            | Evidence::AnsweredNo
            | Evidence::Unread
            | Evidence::Sign(..) => Vec::new(),
        }
    }
}

fn neighbours(stems: &[String], denied: Places) -> Vec<String> {
    let named = |(at, stem): (usize, &String)| {
        if denied & (1 << at) == 0 {
            stem.clone()
        } else {
            format!("{DENIED}{stem}")
        }
    };
    let words = stems.iter().enumerate().map(named);
    let border = || std::iter::once(BORDER.to_owned());
    border().chain(words).chain(border()).collect()
}

fn between_marks(word: &Word) -> String {
    let [before, behind] = MARKS;
    if word.is_name {
        String::new()
    } else {
        format!("{before}{}{behind}", word.lower)
    }
}

/// Returns the pieces of a word.
fn pieces(marked: &str) -> impl Iterator<Item = Evidence> {
    let starts = marked.char_indices().map(|(at, _)| at);
    let ends = marked.char_indices().map(|(at, c)| at + c.len_utf8());
    let spans = starts.zip(ends.skip(PIECE - 1));
    spans.filter_map(|(from, to)| Some(Evidence::Piece(marked.get(from..to)?.to_owned())))
}

/// Returns the places that are near behind.
fn after(places: Places) -> Places {
    (1..=NEAR).fold(0, |near, by| near | (places << by))
}

/// Returns the places that are near before.
fn before(places: Places) -> Places {
    (1..=NEAR).fold(0, |near, by| near | (places >> by))
}
