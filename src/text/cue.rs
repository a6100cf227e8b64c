//! Cues in free text: phrases that a person who was pushed often uses, found by lists of words. A cue raises nothing.

mod list;
mod pattern;
mod search;
mod stem;
mod words;

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Range;

pub use list::{CueList, CueProblem, CueProblemKind};
pub use pattern::PatternFault;

use list::{Negated, Phrase};
use pattern::Row;
use search::Search;
use words::{Sentence, Word, sentences};

/// The kinds of cues. Forms, exports and other offices rely on their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CueId {
    /// Money depended on searching or moving elsewhere.
    ConditionedSupport,
    /// Move, or the street.
    Ultimatum,
    NoChoice,
    /// The old municipality found, arranged or paid for the dwelling or the move.
    ArrangedBySender,
    /// The old municipality pays more than the first month.
    ExtraRent,
    Loan,
    /// A ticket or a transport was arranged.
    OneWay,
    UnknownPlace,
    JobLost,
    SupportEnded,
    /// Sent with a number to the new office.
    ToldToContactNew,
    /// A landlord elsewhere, passed on by the office.
    LandlordChain,
    NoOwnWish,
}

/// A cue in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cue {
    /// Bytes, at the borders of characters.
    pub from: usize,
    pub to: usize,
    pub id: CueId,
}

/// Around a cue in a text that is shown; a sign, because colour is never the only carrier of meaning.
const OPENING: char = '‹';
const CLOSING: char = '›';

/// The lists of all languages. Which language a text is in is not known, so that all are tried.
#[derive(Clone, Debug, Default)]
pub struct CueLists {
    lists: Vec<CueList>,
    /// Names of municipalities, in lower case, word by word.
    places: HashSet<String>,
}

/// The lists are long, and are read when a text is first searched.
pub type LazyCueLists = LazyCell<CueLists, Box<dyn FnOnce() -> CueLists>>;

impl CueId {
    pub const ALL: [Self; 13] = [
        Self::ConditionedSupport,
        Self::Ultimatum,
        Self::NoChoice,
        Self::ArrangedBySender,
        Self::ExtraRent,
        Self::Loan,
        Self::OneWay,
        Self::UnknownPlace,
        Self::JobLost,
        Self::SupportEnded,
        Self::ToldToContactNew,
        Self::LandlordChain,
        Self::NoOwnWish,
    ];

    /// Returns the word that forms and exports use.
    pub fn word(self) -> &'static str {
        match self {
            Self::ConditionedSupport => "conditioned_support",
            Self::Ultimatum => "ultimatum",
            Self::NoChoice => "no_choice",
            Self::ArrangedBySender => "arranged_by_sender",
            Self::ExtraRent => "extra_rent",
            Self::Loan => "loan",
            Self::OneWay => "one_way",
            Self::UnknownPlace => "unknown_place",
            Self::JobLost => "job_lost",
            Self::SupportEnded => "support_ended",
            Self::ToldToContactNew => "told_to_contact_new",
            Self::LandlordChain => "landlord_chain",
            Self::NoOwnWish => "no_own_wish",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.word() == word)
    }
}

impl Cue {
    /// Returns the phrase.
    pub fn phrase<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.from..self.to).unwrap_or_default()
    }

    /// Returns where the cue is in characters, as other programs count.
    pub fn in_characters(&self, text: &str) -> Range<usize> {
        let count = |to: usize| text.get(..to).map_or(0, |before| before.chars().count());
        count(self.from)..count(self.to)
    }
}

impl CueLists {
    pub fn new(lists: Vec<CueList>, places: impl IntoIterator<Item = String>) -> Self {
        let places = places.into_iter();
        let words = places.flat_map(|name| {
            let words = name.split_whitespace().map(str::to_lowercase);
            words.collect::<Vec<_>>()
        });
        Self {
            lists,
            places: words.collect(),
        }
    }

    /// Finds the cues of a text, in the order of the text. Two of one kind never overlap, two of different kinds may.
    pub fn find(&self, text: &str) -> Vec<Cue> {
        let mut found: Vec<Cue> = Vec::new();
        for sentence in sentences(text, &self.places) {
            // A question that was noted is not yet an answer.
            if sentence.is_question {
                continue;
            }
            for list in &self.lists {
                in_sentence(list, &sentence, &mut found);
            }
        }
        // Of those that two lists find the longest that begins first stays.
        found.sort_by_key(|cue| (cue.id, cue.from, std::cmp::Reverse(cue.to)));
        let mut last: Option<Cue> = None;
        found.retain(|cue| {
            let is_apart = last.is_none_or(|last| last.id != cue.id || last.to <= cue.from);
            if is_apart {
                last = Some(*cue);
            }
            is_apart
        });
        found.sort();
        found
    }
}

/// Returns the text with a sign around every cue. Cues that touch or overlap are in one pair of signs.
pub fn marked(text: &str, cues: &[Cue]) -> String {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for cue in cues {
        match spans.last_mut() {
            Some(last) if cue.from <= last.end => last.end = last.end.max(cue.to),
            Some(_) | None => spans.push(cue.from..cue.to),
        }
    }
    let mut shown = String::with_capacity(text.len() + spans.len() * 2 * OPENING.len_utf8());
    let mut done = 0;
    for span in spans {
        let (Some(before), Some(phrase)) = (text.get(done..span.start), text.get(span.clone()))
        else {
            continue;
        };
        shown.push_str(before);
        shown.push(OPENING);
        shown.push_str(phrase);
        shown.push(CLOSING);
        done = span.end;
    }
    shown.push_str(text.get(done..).unwrap_or_default());
    shown
}

fn in_sentence(list: &CueList, sentence: &Sentence, found: &mut Vec<Cue>) {
    let mut search = Search::new(sentence, list);
    let asides: Vec<_> = list.asides.iter().flat_map(|row| search.all(row)).collect();
    if !asides.is_empty() {
        search.blank(&asides);
    }
    if any(&list.others, &mut search) || is_answered_no(list, sentence, &mut search) {
        return;
    }
    let mut scopes: Option<Vec<Scope>> = None;
    let mut marked: Vec<(CueId, usize, usize)> = Vec::new();
    for phrase in &list.phrases {
        let mut said = said(phrase, &mut search);
        if said.is_empty()
            || !phrase.with.iter().all(|row| search.holds(row))
            || any(&phrase.unless, &mut search)
        {
            continue;
        }
        let scopes = scopes.get_or_insert_with(|| scopes_of(list, sentence, &mut search));
        // The longest of those that begin first stays.
        said.sort_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
        for (from, to) in said {
            let is_negated = is_negated(scopes, from, to);
            let holds = match phrase.negated {
                Negated::No => !is_negated,
                Negated::Needed => is_negated,
                Negated::Either => true,
            };
            if !holds {
                continue;
            }
            // A phrase that stands earlier in the list marks the narrower words; one that begins with the same may go on.
            let overlaps = |other: &&mut (CueId, usize, usize)| {
                other.0 == phrase.cue && from < other.2 && other.1 < to
            };
            match marked.iter_mut().find(overlaps) {
                None => marked.push((phrase.cue, from, to)),
                Some(other) if other.1 == from => other.2 = other.2.max(to),
                Some(_) => {}
            }
        }
    }
    let ends = |words: &[Word]| Some((words.first()?.span.start, words.last()?.span.end));
    found.extend(marked.into_iter().filter_map(|(id, from, to)| {
        let (from, to) = sentence.words.get(from..to).and_then(ends)?;
        Some(Cue { from, to, id })
    }));
}

/// Whether a question was answered with a denial: then nothing of it was said.
fn is_answered_no(list: &CueList, sentence: &Sentence, search: &mut Search<'_>) -> bool {
    sentence.answer.is_some_and(|answer| {
        let mut denied = list.negation.iter().flat_map(|row| search.all(row));
        denied.any(|(from, _)| from >= answer)
    })
}

fn said(phrase: &Phrase, search: &mut Search<'_>) -> Vec<(usize, usize)> {
    let mut said: Vec<_> = phrase.say.iter().flat_map(|row| search.all(row)).collect();
    said.extend(together(&phrase.together, search));
    said
}

/// Returns the shortest stretch in which every row is found.
fn together(rows: &[Row], search: &mut Search<'_>) -> Option<(usize, usize)> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (no, row) in rows.iter().enumerate() {
        let spans = search.all(row);
        if spans.is_empty() {
            return None;
        }
        found.extend(spans.into_iter().map(|(from, to)| (from, to, no)));
    }
    found.sort_unstable();
    let mut shortest: Option<(usize, usize)> = None;
    // From each beginning on, the next place of every row; the rows are few.
    for (idx, (from, ..)) in found.iter().enumerate() {
        let rest = found.get(idx..).unwrap_or_default();
        let next = |no| {
            rest.iter()
                .find(|(.., row)| *row == no)
                .map(|(_, to, _)| *to)
        };
        let ends: Option<Vec<usize>> = (0..rows.len()).map(next).collect();
        let Some(to) = ends.and_then(|ends| ends.into_iter().max()) else {
            break;
        };
        if shortest.is_none_or(|(first, last)| to - from < last - first) {
            shortest = Some((*from, to));
        }
    }
    shortest
}

fn any(rows: &[Row], search: &mut Search<'_>) -> bool {
    rows.iter().any(|row| search.holds(row))
}

/// What a word belongs to when it is asked whether something is denied.
#[derive(Clone, Copy)]
struct Scope {
    clause: usize,
    negates: bool,
}

fn scopes_of(list: &CueList, sentence: &Sentence, search: &mut Search<'_>) -> Vec<Scope> {
    let mut hits = |rows: &[Row]| -> Vec<(usize, usize)> {
        rows.iter().flat_map(|row| search.all(row)).collect()
    };
    let divided = hits(&list.divide);
    let negating = hits(&list.negation);
    let neutral = hits(&list.neutral);
    let within = |spans: &[(usize, usize)], idx: usize| {
        spans.iter().any(|(from, to)| (*from..*to).contains(&idx))
    };
    let mut n_divided = 0;
    let scope = |(idx, word): (usize, &Word)| {
        if divided.iter().any(|(from, _)| *from == idx) {
            n_divided += 1;
        }
        Scope {
            // Both only grow along the sentence, so that their sum tells clauses apart.
            clause: word.clause + n_divided,
            negates: within(&negating, idx) && !within(&neutral, idx),
        }
    };
    sentence.words.iter().enumerate().map(scope).collect()
}

fn is_negated(scopes: &[Scope], from: usize, to: usize) -> bool {
    let Some(said) = scopes.get(from..to) else {
        return false;
    };
    let (Some(first), Some(last)) = (said.first(), said.last()) else {
        return false;
    };
    let touched = first.clause..=last.clause;
    scopes
        .iter()
        .any(|scope| scope.negates && touched.contains(&scope.clause))
}

#[cfg(test)]
mod tests;
