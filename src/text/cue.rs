//! Cues in free text: what a person who was pushed often says, found by lists of phrases and weights. A cue raises nothing.

mod evidence;
pub mod learn;
mod list;
mod number;
mod pattern;
mod phrases;
mod search;
mod stem;
mod weights;
mod words;

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Range;

pub use list::{CueList, CueProblem, CueProblemKind};
pub use pattern::PatternFault;
pub use weights::{Weights, WeightsFault};

use evidence::Seen;
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

/// A sentence is in the language of a list that knows one of so many of its words.
const KNOWN_LEAST: usize = 2;

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
        Self {
            lists,
            places: words_of_names(places),
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

    /// Returns how likely each cue is in a text, from 0 to 1, in the order of [`CueId::ALL`]; for whoever measures. Nothing is
    /// likely where no list with weights knows the language.
    pub fn likelihoods(&self, text: &str) -> [f32; CueId::ALL.len()] {
        let mut most = [0.0_f32; CueId::ALL.len()];
        let sentences = sentences(text, &self.places);
        for sentence in sentences.into_iter().filter(|it| !it.is_question) {
            for list in &self.lists {
                let mut search = phrases::ready(list, &sentence);
                let Some(learnt) = weights_for(list, &search, &sentence) else {
                    continue;
                };
                let hits = phrases::hits(list, &sentence, &mut search, true);
                let sums = learnt.sums(list, &Seen::of(list, &sentence, &search, &hits));
                for (most, sum) in most.iter_mut().zip(sums) {
                    *most = most.max(weights::likely(sum));
                }
            }
        }
        most
    }
}

/// Returns the words of names, in lower case.
fn words_of_names(names: impl IntoIterator<Item = String>) -> HashSet<String> {
    let words = names.into_iter().flat_map(|name| {
        let words = name.split_whitespace().map(str::to_lowercase);
        words.collect::<Vec<_>>()
    });
    words.collect()
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

/// Returns the weights of a list, if a sentence is in its language: in another it has nothing that could be weighed.
fn weights_for<'l>(
    list: &'l CueList,
    search: &Search<'_>,
    sentence: &Sentence,
) -> Option<&'l Weights> {
    let is_known = KNOWN_LEAST * search.n_known() >= sentence.words.len();
    list.weights.as_ref().filter(|_| is_known)
}

/// Finds the cues of one sentence with the list of one language: what its phrases mark, weighed if the list has weights.
fn in_sentence(list: &CueList, sentence: &Sentence, found: &mut Vec<Cue>) {
    let mut search = phrases::ready(list, sentence);
    let weights = weights_for(list, &search, sentence);
    let hits = phrases::hits(list, sentence, &mut search, weights.is_some());
    let marked = match weights {
        Some(weights) => {
            let seen = Seen::of(list, sentence, &search, &hits);
            weights.decide(list, &seen, &hits)
        }
        None => hits.marked,
    };
    let ends = |words: &[Word]| Some((words.first()?.span.start, words.last()?.span.end));
    found.extend(marked.into_iter().filter_map(|(id, from, to)| {
        let (from, to) = sentence.words.get(from..to).and_then(ends)?;
        Some(Cue { from, to, id })
    }));
}

#[cfg(test)]
mod tests;
