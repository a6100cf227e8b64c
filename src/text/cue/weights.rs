//! How much each thing that is so in a sentence counts for each cue, as it was learnt, and the decision that follows.

use std::collections::HashMap;
use std::fmt::Write as _;

use toml::de::{DeTable, DeValue};

use super::CueId;
use super::evidence::{Evidence, Seen};
use super::list::CueList;
use super::phrases::{Hits, Sign};

/// A larger file is not read at all.
const BYTES_MAX: usize = 1024 * 1024;

/// Weights are written in hundredths.
const HUNDREDTHS: f64 = 100.0;

/// What is seen in a sentence counts the less the more there is: so much, divided by the root of how much it is. In a short
/// sentence nothing counts for more than it would among so many.
const SHARE: f64 = 9.0;
const FEW: usize = 200;

const N: usize = CueId::ALL.len();

/// One number a cue, in the order of [`CueId::ALL`].
pub(super) type PerCue = [f64; N];

/// The weights of one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    /// From which sum on a cue is marked.
    pub(super) least: PerCue,
    /// What counts in every sentence.
    pub(super) always: PerCue,
    pub(super) rows: HashMap<Evidence, PerCue>,
}

/// What is wrong with a file of weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WeightsFault {
    TooLarge,
    Syntax {
        detail: String,
    },
    /// A table, a name or a row of numbers that does not belong there.
    Unknown {
        key: String,
    },
}

/// What the phrases found is not one of many things, and counts whole.
pub(super) fn is_sign(evidence: &Evidence) -> bool {
    matches!(evidence, Evidence::Sign(..) | Evidence::Unread)
}

/// Whether a sign may count for a cue: those of others only where they mark.
pub(super) fn may_count(evidence: &Evidence, id: CueId) -> bool {
    match evidence {
        Evidence::Sign(sign, of) => *of == id || *sign == Sign::Marked,
        Evidence::Word(_)
        | Evidence::DeniedWord(_)
        | Evidence::Piece(_)
        | Evidence::Next(..)
        | Evidence::Topic(_)
        | Evidence::DeniedTopic(_)
        | Evidence::FirstTopic(_)
        | Evidence::Kind(_)
        | Evidence::DeniedKind(_)
        | Evidence::Before(..)
        | Evidence::Beside(..)
        | Evidence::First(_)
        | Evidence::Length(_)
        | Evidence::OfOthers
        | Evidence::AnsweredNo
        | Evidence::Unread => true,
    }
}

/// Returns by how much a piece of evidence counts in a sentence with so many pieces that have weights.
pub(super) fn share(evidence: &Evidence, n_known: usize) -> f64 {
    if is_sign(evidence) {
        return 1.0;
    }
    let n_known = u32::try_from(n_known.max(FEW)).unwrap_or(u32::MAX);
    SHARE / f64::from(n_known).sqrt()
}

impl Weights {
    /// Returns the sum of a sentence for each cue.
    pub(super) fn sums(&self, evidence: &[Evidence]) -> PerCue {
        let known: Vec<_> = self.known(evidence).collect();
        let n_known = known.iter().filter(|(it, _)| !is_sign(it)).count();
        let mut sums = self.always;
        for (it, row) in known {
            let share = share(it, n_known);
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += share * weight;
            }
        }
        sums
    }

    fn known<'e>(&self, evidence: &'e [Evidence]) -> impl Iterator<Item = (&'e Evidence, &PerCue)> {
        evidence
            .iter()
            .filter_map(|it| Some((it, self.rows.get(it)?)))
    }

    /// Returns what is marked: of cues that weigh enough what the phrases mark, or the words that weigh most.
    pub(super) fn decide(&self, seen: &Seen, hits: &Hits) -> Vec<(CueId, usize, usize)> {
        let mut marked = Vec::new();
        let sums = self.sums(&seen.evidence);
        let weighed = CueId::ALL.into_iter().zip(sums).zip(self.least);
        for (no, ((id, sum), least)) in weighed.enumerate() {
            if sum < least {
                continue;
            }
            let before = marked.len();
            marked.extend(hits.marked.iter().filter(|(of, ..)| *of == id));
            if marked.len() == before {
                let (from, to) = self.strongest(no, seen);
                marked.push((id, from, to));
            }
        }
        marked
    }

    /// Returns the stretch of words that speaks most for a cue.
    fn strongest(&self, no: usize, seen: &Seen) -> (usize, usize) {
        let mut strengths = vec![0.0; seen.n_words()];
        for (evidence, row) in self.known(&seen.evidence) {
            let words = seen.words_of(evidence);
            let weight = row.get(no).copied().unwrap_or_default();
            let n_words = u32::try_from(words.len().max(1)).unwrap_or(u32::MAX);
            for word in words {
                if let Some(strength) = strengths.get_mut(word) {
                    *strength += weight / f64::from(n_words);
                }
            }
        }
        let n_words = u32::try_from(strengths.len().max(1)).unwrap_or(u32::MAX);
        let usual = strengths.iter().sum::<f64>() / f64::from(n_words);
        let (mut best, mut best_sum) = ((0, 1), f64::NEG_INFINITY);
        let (mut from, mut sum) = (0, 0.0);
        for (at, strength) in strengths.iter().enumerate() {
            if sum < 0.0 {
                (from, sum) = (at, 0.0);
            }
            sum += strength - usual;
            if sum > best_sum {
                (best, best_sum) = ((from, at + 1), sum);
            }
        }
        best
    }

    /// Reads weights that were learnt for a list. What is wrong is told, and nothing is weighed then.
    pub fn read(list: &CueList, text: &str) -> Result<Self, WeightsFault> {
        if text.len() > BYTES_MAX {
            return Err(WeightsFault::TooLarge);
        }
        let table = DeTable::parse(text).map_err(|error| WeightsFault::Syntax {
            detail: error.message().to_owned(),
        })?;
        let unknown = |key: &str| WeightsFault::Unknown {
            key: key.to_owned(),
        };
        let mut weights = Self::default();
        for (key, value) in table.get_ref() {
            let (key, value) = (key.get_ref().as_ref(), value.get_ref());
            match key {
                "lists" | "sentences" => {}
                "least" => weights.least = row(value).ok_or_else(|| unknown(key))?,
                "always" => weights.always = row(value).ok_or_else(|| unknown(key))?,
                _ => {
                    let rows = value.as_table().ok_or_else(|| unknown(key))?;
                    for (name, value) in rows {
                        let name = name.get_ref().as_ref();
                        let evidence = named(list, key, name).ok_or_else(|| unknown(name))?;
                        let row = row(value.get_ref()).ok_or_else(|| unknown(name))?;
                        weights.rows.insert(evidence, row);
                    }
                }
            }
        }
        Ok(weights)
    }

    /// Writes the weights as they are read, without a head.
    pub(super) fn write(&self, list: &CueList) -> String {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(evidence, _)| *evidence);
        let mut text = format!(
            "least = {}\nalways = {}\n",
            written(&self.least),
            written(&self.always)
        );
        let mut last = "";
        for (evidence, row) in rows {
            let (table, name) = name_of(list, evidence);
            if table != last {
                let _ = write!(text, "\n[{table}]\n");
                last = table;
            }
            let _ = writeln!(text, "\"{name}\" = {}", written(row));
        }
        text
    }
}

fn hundredths(weight: f64) -> String {
    let rounded = (weight * HUNDREDTHS).round();
    // Nought has no sign.
    format!("{:.0}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// A row is a text: it is read in a fraction of the time that a list of numbers takes.
fn written(row: &PerCue) -> String {
    let numbers: Vec<String> = row.iter().map(|it| hundredths(*it)).collect();
    format!("\"{}\"", numbers.join(" "))
}

fn row(value: &DeValue<'_>) -> Option<PerCue> {
    let number = |it: &str| it.parse::<i32>().ok().map(|it| f64::from(it) / HUNDREDTHS);
    let numbers: Option<Vec<f64>> = value.as_str()?.split(' ').map(number).collect();
    numbers?.try_into().ok()
}

const SIGNS: [(Sign, &str); 7] = [
    (Sign::Marked, "marked"),
    (Sign::Said, "said"),
    (Sign::SaidTwice, "said-twice"),
    (Sign::SaidOften, "said-often"),
    (Sign::Denied, "denied"),
    (Sign::RuledOut, "ruled-out"),
    (Sign::Lacking, "lacking"),
];

/// Returns the table and the name under which a piece of evidence stands.
fn name_of(list: &CueList, evidence: &Evidence) -> (&'static str, String) {
    let name = |of: &[(String, Vec<usize>)], no: &usize| {
        let name = of.get(*no).map(|(name, _)| name.as_str());
        name.unwrap_or_default().to_owned()
    };
    let kind = |no: &usize| name(&list.kinds, no);
    let topic = |no: &usize| name(&list.topics, no);
    match evidence {
        Evidence::Word(stem) => ("word", stem.clone()),
        Evidence::DeniedWord(stem) => ("word-in-denial", stem.clone()),
        Evidence::Piece(piece) => ("piece", piece.clone()),
        Evidence::Next(one, next) => ("next", format!("{one} {next}")),
        Evidence::Topic(no) => ("topic", topic(no)),
        Evidence::DeniedTopic(no) => ("topic-in-denial", topic(no)),
        Evidence::FirstTopic(no) => ("topic-first", topic(no)),
        Evidence::Kind(no) => ("kind", kind(no)),
        Evidence::DeniedKind(no) => ("kind-in-denial", kind(no)),
        Evidence::Before(first, second) => ("before", format!("{} {}", kind(first), kind(second))),
        Evidence::Beside(first, second) => ("beside", format!("{} {}", kind(first), kind(second))),
        Evidence::First(no) => ("first", kind(no)),
        Evidence::Length(steps) => ("length", steps.to_string()),
        Evidence::OfOthers => ("sentence", "of-others".to_owned()),
        Evidence::AnsweredNo => ("sentence", "answered-no".to_owned()),
        Evidence::Unread => ("sentence", "unread".to_owned()),
        Evidence::Sign(sign, id) => {
            let sign = SIGNS.iter().find(|(it, _)| it == sign);
            let sign = sign.map(|(_, name)| *name).unwrap_or_default();
            ("phrases", format!("{sign} {}", id.word()))
        }
    }
}

fn named(list: &CueList, table: &str, name: &str) -> Option<Evidence> {
    let kind = |name: &str| list.kinds.iter().position(|(it, _)| it == name);
    let topic = |name: &str| list.topics.iter().position(|(it, _)| it == name);
    let two = || name.split_once(' ');
    Some(match table {
        "word" => Evidence::Word(name.to_owned()),
        "word-in-denial" => Evidence::DeniedWord(name.to_owned()),
        "piece" => Evidence::Piece(name.to_owned()),
        "next" => two().map(|(a, b)| Evidence::Next(a.to_owned(), b.to_owned()))?,
        "topic" => Evidence::Topic(topic(name)?),
        "topic-in-denial" => Evidence::DeniedTopic(topic(name)?),
        "topic-first" => Evidence::FirstTopic(topic(name)?),
        "kind" => Evidence::Kind(kind(name)?),
        "kind-in-denial" => Evidence::DeniedKind(kind(name)?),
        "before" => two().and_then(|(a, b)| Some(Evidence::Before(kind(a)?, kind(b)?)))?,
        "beside" => two().and_then(|(a, b)| Some(Evidence::Beside(kind(a)?, kind(b)?)))?,
        "first" => Evidence::First(kind(name)?),
        "length" => Evidence::Length(name.parse().ok()?),
        "sentence" => match name {
            "of-others" => Evidence::OfOthers,
            "answered-no" => Evidence::AnsweredNo,
            _ => return None,
        },
        "phrases" => {
            let (sign, id) = two()?;
            let sign = SIGNS.iter().find(|(_, it)| *it == sign)?.0;
            Evidence::Sign(sign, CueId::parse(id)?)
        }
        _ => return None,
    })
}
