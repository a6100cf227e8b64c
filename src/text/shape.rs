//! Arabic letters in the shape they take beside their neighbours, one symbol a grapheme.

use std::sync::LazyLock;

use unicode_joining_type::{JoiningType, get_joining_type};

use super::layout::Unformed;

/// Arabic letters as presentation forms, in logical order; everything else as it was.
///
/// Lam and alef stay two, marks stay behind their letter, and a letter without forms keeps its code point or borrows
/// the form of another, while its neighbours still join it.
pub fn shape(text: &str, unformed: Unformed) -> String {
    let mut shaped = String::with_capacity(text.len());
    for_each_shaped(text, unformed, |_, c| shaped.push(c));
    shaped
}

/// Whether the text holds anything that [`shape`] could change.
pub(super) fn has_letters(text: &str) -> bool {
    // Every letter with forms is in U+0600 to U+06FF, whose first byte is one of these four.
    text.bytes().any(|b| (0xD8..=0xDB).contains(&b))
}

/// Calls with each character in its shape and the byte where it stands in the text.
pub(super) fn for_each_shaped(text: &str, unformed: Unformed, mut each: impl FnMut(usize, char)) {
    let write = |letter: &Waiting, joins: bool, each: &mut dyn FnMut(usize, char)| {
        let (form, mark) = letter.shaped(joins, unformed);
        each(letter.at, form);
        if let Some(mark) = mark {
            each(letter.at, mark);
        }
    };
    // A letter waits here, with the marks after it, until it is known whether the next one joins it.
    let mut waiting: Option<Waiting> = None;
    let mut marks: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        let letter = Letter::of(c);
        if letter.joining == JoiningType::Transparent {
            if waiting.is_some() {
                marks.push((at, c));
            } else {
                each(at, c);
            }
            continue;
        }
        let mut joins = false;
        if let Some(before) = waiting.take() {
            joins = joins_next(before.letter.joining) && joins_previous(letter.joining);
            write(&before, joins, &mut each);
            for (mark_at, mark) in marks.drain(..) {
                each(mark_at, mark);
            }
        }
        waiting = Some(Waiting {
            at,
            c,
            letter,
            joins_before: joins,
        });
    }
    if let Some(last) = waiting {
        write(&last, false, &mut each);
        for (mark_at, mark) in marks {
            each(mark_at, mark);
        }
    }
}

/// A letter whose next neighbour is not yet known.
struct Waiting {
    at: usize,
    c: char,
    letter: Letter,
    joins_before: bool,
}

impl Waiting {
    /// The letter in its shape, and the mark that makes another's shape this letter.
    ///
    /// Where Unicode has no code point for that shape, it is the letter itself.
    fn shaped(&self, joins_after: bool, unformed: Unformed) -> (char, Option<char>) {
        let joined = (self.joins_before, joins_after);
        if joined != (false, false) && unformed == Unformed::Borrowed {
            let lender = LENDERS.iter().find(|(letter, _)| *letter == self.c);
            if let Some(form) = lender.and_then(|(_, lender)| Letter::of(*lender).form(joined)) {
                return (form, Some(SMALL_V));
            }
        }
        (self.letter.form(joined).unwrap_or(self.c), None)
    }
}

/// What shaping has to know about a character.
#[derive(Clone, Copy)]
struct Letter {
    joining: JoiningType,
    forms: [u16; 4],
}

impl Letter {
    /// Its form between neighbours that join it, before and after.
    fn form(&self, joined: (bool, bool)) -> Option<char> {
        let [isolated, r#final, initial, medial] = self.forms;
        let code = match joined {
            (false, false) => isolated,
            (true, false) => r#final,
            (false, true) => initial,
            (true, true) => medial,
        };
        (code != 0).then(|| char::from_u32(u32::from(code)))?
    }

    fn of(c: char) -> Self {
        /// The block of the letters with forms, looked up once: a page has thousands of them.
        static BLOCK: LazyLock<[Letter; 0x100]> = LazyLock::new(|| {
            std::array::from_fn(|n| {
                let code = 0x0600 + u16::try_from(n).unwrap_or_default();
                let row = FORMS.iter().find(|(letter, _)| *letter == code);
                Letter {
                    joining: char::from_u32(u32::from(code))
                        .map_or(JoiningType::NonJoining, get_joining_type),
                    forms: row.map_or([0; 4], |(_, forms)| *forms),
                }
            })
        });
        let n = u32::from(c).wrapping_sub(0x0600);
        if let Some(letter) = usize::try_from(n).ok().and_then(|n| BLOCK.get(n)) {
            return *letter;
        }
        Self {
            joining: if c < '\u{AD}' {
                JoiningType::NonJoining
            } else {
                get_joining_type(c)
            },
            forms: [0; 4],
        }
    }
}

fn joins_next(joining: JoiningType) -> bool {
    matches!(
        joining,
        JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing
    )
}

fn joins_previous(joining: JoiningType) -> bool {
    matches!(
        joining,
        JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing
    )
}

/// U+065A, the mark that Sorani sets on a lam or a yeh.
const SMALL_V: char = '\u{065A}';

/// Sorani letters without joined forms, each with the letter that looks the same without [`SMALL_V`].
const LENDERS: [(char, char); 2] = [('\u{06B5}', '\u{0644}'), ('\u{06CE}', '\u{06CC}')];

/// Each letter with its isolated, final, initial and medial form; 0 where there is none.
const FORMS: &[(u16, [u16; 4])] = &[
    (0x0621, [0xFE80, 0, 0, 0]),
    (0x0622, [0xFE81, 0xFE82, 0, 0]),
    (0x0623, [0xFE83, 0xFE84, 0, 0]),
    (0x0624, [0xFE85, 0xFE86, 0, 0]),
    (0x0625, [0xFE87, 0xFE88, 0, 0]),
    (0x0626, [0xFE89, 0xFE8A, 0xFE8B, 0xFE8C]),
    (0x0627, [0xFE8D, 0xFE8E, 0, 0]),
    (0x0628, [0xFE8F, 0xFE90, 0xFE91, 0xFE92]),
    (0x0629, [0xFE93, 0xFE94, 0, 0]),
    (0x062A, [0xFE95, 0xFE96, 0xFE97, 0xFE98]),
    (0x062B, [0xFE99, 0xFE9A, 0xFE9B, 0xFE9C]),
    (0x062C, [0xFE9D, 0xFE9E, 0xFE9F, 0xFEA0]),
    (0x062D, [0xFEA1, 0xFEA2, 0xFEA3, 0xFEA4]),
    (0x062E, [0xFEA5, 0xFEA6, 0xFEA7, 0xFEA8]),
    (0x062F, [0xFEA9, 0xFEAA, 0, 0]),
    (0x0630, [0xFEAB, 0xFEAC, 0, 0]),
    (0x0631, [0xFEAD, 0xFEAE, 0, 0]),
    (0x0632, [0xFEAF, 0xFEB0, 0, 0]),
    (0x0633, [0xFEB1, 0xFEB2, 0xFEB3, 0xFEB4]),
    (0x0634, [0xFEB5, 0xFEB6, 0xFEB7, 0xFEB8]),
    (0x0635, [0xFEB9, 0xFEBA, 0xFEBB, 0xFEBC]),
    (0x0636, [0xFEBD, 0xFEBE, 0xFEBF, 0xFEC0]),
    (0x0637, [0xFEC1, 0xFEC2, 0xFEC3, 0xFEC4]),
    (0x0638, [0xFEC5, 0xFEC6, 0xFEC7, 0xFEC8]),
    (0x0639, [0xFEC9, 0xFECA, 0xFECB, 0xFECC]),
    (0x063A, [0xFECD, 0xFECE, 0xFECF, 0xFED0]),
    (0x0641, [0xFED1, 0xFED2, 0xFED3, 0xFED4]),
    (0x0642, [0xFED5, 0xFED6, 0xFED7, 0xFED8]),
    (0x0643, [0xFED9, 0xFEDA, 0xFEDB, 0xFEDC]),
    (0x0644, [0xFEDD, 0xFEDE, 0xFEDF, 0xFEE0]),
    (0x0645, [0xFEE1, 0xFEE2, 0xFEE3, 0xFEE4]),
    (0x0646, [0xFEE5, 0xFEE6, 0xFEE7, 0xFEE8]),
    (0x0647, [0xFEE9, 0xFEEA, 0xFEEB, 0xFEEC]),
    (0x0648, [0xFEED, 0xFEEE, 0, 0]),
    (0x0649, [0xFEEF, 0xFEF0, 0xFBE8, 0xFBE9]),
    (0x064A, [0xFEF1, 0xFEF2, 0xFEF3, 0xFEF4]),
    (0x0671, [0xFB50, 0xFB51, 0, 0]),
    (0x0679, [0xFB66, 0xFB67, 0xFB68, 0xFB69]),
    (0x067A, [0xFB5E, 0xFB5F, 0xFB60, 0xFB61]),
    (0x067B, [0xFB52, 0xFB53, 0xFB54, 0xFB55]),
    (0x067E, [0xFB56, 0xFB57, 0xFB58, 0xFB59]),
    (0x067F, [0xFB62, 0xFB63, 0xFB64, 0xFB65]),
    (0x0680, [0xFB5A, 0xFB5B, 0xFB5C, 0xFB5D]),
    (0x0683, [0xFB76, 0xFB77, 0xFB78, 0xFB79]),
    (0x0684, [0xFB72, 0xFB73, 0xFB74, 0xFB75]),
    (0x0686, [0xFB7A, 0xFB7B, 0xFB7C, 0xFB7D]),
    (0x0687, [0xFB7E, 0xFB7F, 0xFB80, 0xFB81]),
    (0x0688, [0xFB88, 0xFB89, 0, 0]),
    (0x068C, [0xFB84, 0xFB85, 0, 0]),
    (0x068D, [0xFB82, 0xFB83, 0, 0]),
    (0x068E, [0xFB86, 0xFB87, 0, 0]),
    (0x0691, [0xFB8C, 0xFB8D, 0, 0]),
    (0x0698, [0xFB8A, 0xFB8B, 0, 0]),
    (0x06A4, [0xFB6A, 0xFB6B, 0xFB6C, 0xFB6D]),
    (0x06A6, [0xFB6E, 0xFB6F, 0xFB70, 0xFB71]),
    (0x06A9, [0xFB8E, 0xFB8F, 0xFB90, 0xFB91]),
    (0x06AD, [0xFBD3, 0xFBD4, 0xFBD5, 0xFBD6]),
    (0x06AF, [0xFB92, 0xFB93, 0xFB94, 0xFB95]),
    (0x06B1, [0xFB9A, 0xFB9B, 0xFB9C, 0xFB9D]),
    (0x06B3, [0xFB96, 0xFB97, 0xFB98, 0xFB99]),
    (0x06BA, [0xFB9E, 0xFB9F, 0, 0]),
    (0x06BB, [0xFBA0, 0xFBA1, 0xFBA2, 0xFBA3]),
    (0x06BE, [0xFBAA, 0xFBAB, 0xFBAC, 0xFBAD]),
    (0x06C0, [0xFBA4, 0xFBA5, 0, 0]),
    (0x06C1, [0xFBA6, 0xFBA7, 0xFBA8, 0xFBA9]),
    (0x06C5, [0xFBE0, 0xFBE1, 0, 0]),
    (0x06C6, [0xFBD9, 0xFBDA, 0, 0]),
    (0x06C7, [0xFBD7, 0xFBD8, 0, 0]),
    (0x06C8, [0xFBDB, 0xFBDC, 0, 0]),
    (0x06C9, [0xFBE2, 0xFBE3, 0, 0]),
    (0x06CB, [0xFBDE, 0xFBDF, 0, 0]),
    (0x06CC, [0xFBFC, 0xFBFD, 0xFBFE, 0xFBFF]),
    (0x06D0, [0xFBE4, 0xFBE5, 0xFBE6, 0xFBE7]),
    (0x06D2, [0xFBAE, 0xFBAF, 0, 0]),
    (0x06D3, [0xFBB0, 0xFBB1, 0, 0]),
    // Sorani ae has no form of its own: the final heh looks the same.
    (0x06D5, [0, 0xFEEA, 0, 0]),
];

#[cfg(test)]
mod tests;
