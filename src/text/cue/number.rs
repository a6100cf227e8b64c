//! The number under which weights know a piece of evidence: made of its name, so that it stays when a list grows elsewhere.

use super::evidence::Evidence;
use super::list::CueList;
use super::phrases::Sign;

/// What a name begins with and is multiplied by, as FNV-1a has it for numbers of 32 bits.
const BEGINNING: u32 = 0x811c_9dc5;
const PRIME: u32 = 0x0100_0193;

/// Ends each part of a name; no word has it.
const END: &str = "\0";

/// Returns the number of a piece of evidence. Of a hundred thousand pieces about one has the number of another.
pub(super) fn number(list: &CueList, evidence: &Evidence) -> u32 {
    let kind = |no: &usize| named(&list.kinds, *no);
    let topic = |no: &usize| named(&list.topics, *no);
    match evidence {
        Evidence::Word(stem) => of(["word", stem, ""]),
        Evidence::DeniedWord(stem) => of(["word in denial", stem, ""]),
        Evidence::Piece(piece) => of(["piece", piece, ""]),
        Evidence::Next(one, next) => of(["next", one, next]),
        Evidence::NextTwo([one, next, last]) => of(["next two", one, next, last]),
        Evidence::Topic(no) => of(["topic", topic(no), ""]),
        Evidence::DeniedTopic(no) => of(["topic in denial", topic(no), ""]),
        Evidence::FirstTopic(no) => of(["topic first", topic(no), ""]),
        Evidence::Kind(no) => of(["kind", kind(no), ""]),
        Evidence::DeniedKind(no) => of(["kind in denial", kind(no), ""]),
        Evidence::Before(first, second) => of(["before", kind(first), kind(second)]),
        Evidence::Beside(first, second) => of(["beside", kind(first), kind(second)]),
        Evidence::First(no) => of(["first", kind(no), ""]),
        Evidence::Length(steps) => of(["length", &steps.to_string(), ""]),
        Evidence::OfOthers => of(["of others", "", ""]),
        Evidence::AnsweredNo => of(["answered no", "", ""]),
        Evidence::Unread => of(["unread", "", ""]),
        Evidence::Sign(sign, id) => of(["phrases", word(*sign), id.word()]),
    }
}

fn named(of: &[(String, Vec<usize>)], no: usize) -> &str {
    of.get(no).map_or("", |(name, _)| name)
}

fn word(sign: Sign) -> &'static str {
    match sign {
        Sign::Marked => "marked",
        Sign::Said => "said",
        Sign::SaidTwice => "said twice",
        Sign::SaidOften => "said often",
        Sign::Denied => "denied",
        Sign::RuledOut => "ruled out",
        Sign::Lacking => "lacking",
    }
}

fn of<const N: usize>(parts: [&str; N]) -> u32 {
    let parts = parts.into_iter().flat_map(|part| [part, END]);
    parts.flat_map(str::bytes).fold(BEGINNING, |number, byte| {
        (number ^ u32::from(byte)).wrapping_mul(PRIME)
    })
}
