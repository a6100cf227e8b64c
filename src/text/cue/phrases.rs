//! Looks for the phrases of a list in one sentence: what they mark, and what came near.

use super::CueId;
use super::list::{CueList, Negated, Phrase};
use super::pattern::Row;
use super::search::Search;
use super::words::{Sentence, Word};

/// What the phrases of one cue say about a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sign {
    /// It is marked.
    Marked,
    /// A phrase is said with all that it asks for.
    Said,
    /// Two phrases are.
    SaidTwice,
    /// Four are.
    SaidOften,
    /// A phrase is said, but denied.
    Denied,
    /// A phrase is said, but with something that rules it out.
    RuledOut,
    /// A phrase is said, but something that must stand beside it is missing.
    Lacking,
}

/// What was found in a sentence.
pub(super) struct Hits {
    /// Cues with their first word and the one behind their last.
    pub(super) marked: Vec<(CueId, usize, usize)>,
    pub(super) signs: Vec<(Sign, CueId)>,
    /// Whether it is about somebody else, so that nothing of it is marked.
    pub(super) is_of_others: bool,
    /// Whether it is a question that was answered with a denial: nothing of it was said.
    pub(super) is_answered_no: bool,
    pub(super) scopes: Vec<Scope>,
}

/// Makes a sentence ready to be searched; what only tells who is telling is passed over.
pub(super) fn ready<'l>(list: &'l CueList, sentence: &Sentence) -> Search<'l> {
    let mut search = Search::new(sentence, list);
    let asides: Vec<_> = list.asides.iter().flat_map(|row| search.all(row)).collect();
    if !asides.is_empty() {
        search.blank(&asides);
    }
    search
}

/// Looks for all phrases of a list. `thorough` asks for what came near as well.
pub(super) fn hits(
    list: &CueList,
    sentence: &Sentence,
    search: &mut Search<'_>,
    thorough: bool,
) -> Hits {
    let mut hits = Hits {
        marked: Vec::new(),
        signs: Vec::new(),
        is_of_others: any(&list.others, search),
        is_answered_no: is_answered_no(list, sentence, search),
        scopes: Vec::new(),
    };
    let is_void = hits.is_of_others || hits.is_answered_no;
    if is_void && !thorough {
        return hits;
    }
    hits.scopes = scopes_of(list, sentence, search);
    let mut n_said = [0_usize; CueId::ALL.len()];
    for phrase in &list.phrases {
        let mut said = said(phrase, search);
        if said.is_empty() {
            continue;
        }
        if !phrase.with.iter().all(|row| search.holds(row)) {
            hits.signs.push((Sign::Lacking, phrase.cue));
            continue;
        }
        if any(&phrase.unless, search) {
            hits.signs.push((Sign::RuledOut, phrase.cue));
            continue;
        }
        // The longest of those that begin first stays.
        said.sort_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
        let mut holds_anywhere = false;
        for (from, to) in said {
            let is_negated = is_negated(&hits.scopes, from, to);
            let holds = match phrase.negated {
                Negated::No => !is_negated,
                Negated::Needed => is_negated,
                Negated::Either => true,
            };
            if !holds {
                continue;
            }
            holds_anywhere = true;
            if is_void {
                continue;
            }
            // A phrase that stands earlier in the list marks the narrower words; one that begins with the same may go on.
            let overlaps = |other: &&mut (CueId, usize, usize)| {
                other.0 == phrase.cue && from < other.2 && other.1 < to
            };
            match hits.marked.iter_mut().find(overlaps) {
                None => hits.marked.push((phrase.cue, from, to)),
                Some(other) if other.1 == from => other.2 = other.2.max(to),
                Some(_) => {}
            }
        }
        if !holds_anywhere {
            hits.signs.push((Sign::Denied, phrase.cue));
        } else if let Some(n) = n_said.get_mut(phrase.cue as usize) {
            *n += 1;
        }
    }
    for (id, n) in CueId::ALL.into_iter().zip(n_said) {
        for (least, sign) in [(1, Sign::Said), (2, Sign::SaidTwice), (4, Sign::SaidOften)] {
            if n >= least {
                hits.signs.push((sign, id));
            }
        }
    }
    let marked = hits.marked.iter().map(|(id, ..)| (Sign::Marked, *id));
    hits.signs.extend(marked);
    hits.signs.sort_unstable();
    hits.signs.dedup();
    hits
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
pub(super) struct Scope {
    pub(super) clause: usize,
    pub(super) negates: bool,
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
