//! The layout against data and programs that others made: the Unicode tests of Debian's `unicode-data`, and `fribidi`.
//!
//! With CI=true both must be there. Elsewhere what is missing is skipped, and that is said.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use vilja::text::language::Direction;
use vilja::text::layout::{self, Output};
use vilja::text::width;

/// Where Debian puts the files.
const UNICODE: &str = "/usr/share/unicode";

/// Wider than any case.
const WIDE: usize = 10_000;

/// A file of Unicode's tests, or nothing where they are not required.
fn unicode(name: &str) -> Option<String> {
    let folder = std::env::var_os("VILJA_UNICODE").map_or_else(|| UNICODE.into(), PathBuf::from);
    let path = folder.join(name);
    let text = fs::read_to_string(path).ok();
    if text.is_none() {
        missing(&format!("{name} of Debian's package unicode-data"));
    }
    text
}

fn missing(what: &str) {
    assert_ne!(
        std::env::var("CI").as_deref(),
        Ok("true"),
        "{what} must be there where CI=true: apt-get install unicode-data libfribidi-bin"
    );
    say(&format!("\n!! SKIPPED: {what} is not here\n"));
}

/// Past the harness, which keeps what a passing test prints.
fn say(line: &str) {
    let mut out = std::io::stderr().lock();
    writeln!(out, "{line}").unwrap();
}

/// The cases that are known to differ, by test.
fn known(test: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/conformance/differences.txt");
    fs::read_to_string(path)
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let parts: Vec<&str> = line.splitn(3, ';').map(str::trim).collect();
            assert_eq!(parts.len(), 3, "{line}");
            assert!(!parts[2].is_empty(), "no reason: {line}");
            (parts[0].to_owned(), parts[1].to_owned())
        })
        .filter(|(of, _)| of == test)
        .map(|(_, case)| case)
        .collect()
}

/// Says what came of it, and fails unless exactly the known cases differ.
fn judge(test: &str, n_run: usize, failed: &BTreeMap<String, String>) {
    let known = known(test);
    say(&format!(
        "{test}: {n_run} cases run, {} differ, {} of them named in tests/data/conformance/differences.txt",
        failed.len(),
        failed.keys().filter(|case| known.contains(*case)).count()
    ));
    let mut report = String::new();
    for (case, how) in failed
        .iter()
        .filter(|(case, _)| !known.contains(*case))
        .take(20)
    {
        writeln!(report, "{case}\n    {how}").unwrap();
    }
    for case in known.iter().filter(|case| !failed.contains_key(*case)) {
        writeln!(report, "named, but no longer different: {case}").unwrap();
    }
    assert!(report.is_empty(), "{test}:\n{report}");
    assert!(n_run > 300, "{test}: only {n_run} cases were read");
}

/// What came of some of the cases.
type Share = (usize, BTreeMap<String, String>);

/// The cases, shared out over the processors.
fn in_shares<T: Sync>(cases: &[T], run: impl Fn(&[T]) -> Share + Sync) -> Share {
    let n_threads = thread::available_parallelism().map_or(1, usize::from);
    let size = cases.len().div_ceil(n_threads).max(1);
    thread::scope(|scope| {
        let run = &run;
        let all: Vec<_> = cases
            .chunks(size)
            .map(|share| scope.spawn(move || run(share)))
            .collect();
        all.into_iter()
            .fold((0, BTreeMap::new()), |(n, mut failed), one| {
                let (more, differ) = one.join().unwrap();
                failed.extend(differ);
                (n + more, failed)
            })
    })
}

/// The levels and the order that a text must be shown with, character by character.
struct Wanted<'c> {
    text: &'c str,
    base: Direction,
    /// Nothing for what rule X9 takes out.
    levels: &'c [Option<u8>],
    /// Which characters stand from left to right.
    order: &'c [usize],
}

impl Wanted<'_> {
    /// Lays the text out on one line, and says what differs.
    fn check(&self) -> Option<String> {
        let rows = layout::layout(self.text, self.base, WIDE, Output::Off);
        let cells = &rows[0].cells;
        let starts: Vec<usize> = self.text.char_indices().map(|(at, _)| at).collect();
        let char_at = |at: usize| starts.binary_search(&at).unwrap();
        let got: Vec<usize> = cells.iter().map(|cell| char_at(cell.at)).collect();
        for (cell, n) in cells.iter().zip(&got) {
            if let Some(level) = self.levels[*n]
                && level != cell.level
            {
                return Some(format!("character {n}: level {} for {level}", cell.level));
            }
        }
        // A grapheme stands where its first character does; what is invisible has no cell.
        let wanted: Vec<usize> = self
            .order
            .iter()
            .copied()
            .filter(|n| got.contains(n))
            .collect();
        // A mark on what X9 takes out is shown alone, and then has no place in the order that is asked for.
        let got: Vec<usize> = got
            .into_iter()
            .filter(|n| self.levels[*n].is_some())
            .collect();
        (got != wanted).then(|| format!("order {got:?} for {wanted:?}"))
    }
}

/// One character for each class, not a bracket and each a grapheme of its own, but for the mark.
fn of_class(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => '\u{5D0}',
        "AL" => '\u{628}',
        "EN" => '1',
        "AN" => '\u{660}',
        "ES" => '+',
        "ET" => '#',
        "CS" => ',',
        "NSM" => '\u{300}',
        "BN" => '\u{200B}',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        other => panic!("class {other}"),
    }
}

/// The direction of a paragraph whose direction is left to its text.
fn own_direction(text: &str) -> Direction {
    let first = text.split('\u{2029}').next().unwrap_or_default();
    layout::first_strong(first).unwrap_or(Direction::Ltr)
}

fn levels(listed: &str) -> Vec<Option<u8>> {
    listed
        .split_whitespace()
        .map(|level| level.parse().ok())
        .collect()
}

fn order(listed: &str) -> Vec<usize> {
    listed
        .split_whitespace()
        .map(|n| n.parse().unwrap())
        .collect()
}

#[test]
fn bidi_test() {
    let Some(file) = unicode("BidiTest.txt") else {
        return;
    };
    // The levels and the order stand before the cases that they hold for.
    let (mut now_levels, mut now_order) = (Vec::new(), Vec::new());
    let mut groups: Vec<(Vec<Option<u8>>, Vec<usize>)> = Vec::new();
    let mut cases: Vec<(&str, usize)> = Vec::new();
    let mut is_new = true;
    for line in file
        .lines()
        .filter(|l| !l.starts_with('#') && !l.trim().is_empty())
    {
        if let Some(listed) = line.strip_prefix("@Levels:") {
            (now_levels, is_new) = (levels(listed), true);
        } else if let Some(listed) = line.strip_prefix("@Reorder:") {
            (now_order, is_new) = (order(listed), true);
        } else {
            if is_new {
                groups.push((now_levels.clone(), now_order.clone()));
                is_new = false;
            }
            cases.push((line, groups.len() - 1));
        }
    }
    let (n_run, failed) = in_shares(&cases, |share| {
        let (mut n_run, mut failed) = (0, BTreeMap::new());
        let mut text = String::new();
        for (line, group) in share {
            let (classes, bases) = line.split_once(';').unwrap();
            let bases: u8 = bases.trim().parse().unwrap();
            text.clear();
            text.extend(classes.split_whitespace().map(of_class));
            for (bit, base) in [
                (1, own_direction(&text)),
                (2, Direction::Ltr),
                (4, Direction::Rtl),
            ] {
                if bases & bit == 0 {
                    continue;
                }
                n_run += 1;
                let (levels, order) = &groups[*group];
                let wanted = Wanted {
                    text: &text,
                    base,
                    levels,
                    order,
                };
                if let Some(how) = wanted.check() {
                    failed.insert(format!("{classes} in {bit}"), how);
                }
            }
        }
        (n_run, failed)
    });
    judge("BidiTest", n_run, &failed);
}

#[test]
fn bidi_character_test() {
    let Some(file) = unicode("BidiCharacterTest.txt") else {
        return;
    };
    let cases: Vec<&str> = file
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect();
    let (n_run, failed) = in_shares(&cases, |share| {
        let mut failed = BTreeMap::new();
        for line in share {
            let parts: Vec<&str> = line.split(';').collect();
            let text = characters(parts[0]);
            let base = match parts[1] {
                "0" => Direction::Ltr,
                "1" => Direction::Rtl,
                _ => own_direction(&text),
            };
            assert_eq!(base.is_rtl(), parts[2] == "1", "{line}");
            let wanted = Wanted {
                text: &text,
                base,
                levels: &levels(parts[3]),
                order: &order(parts[4]),
            };
            if let Some(how) = wanted.check() {
                failed.insert(format!("{} in {}", parts[0], parts[1]), how);
            }
        }
        (share.len(), failed)
    });
    judge("BidiCharacterTest", n_run, &failed);
}

fn characters(codes: &str) -> String {
    codes
        .split_whitespace()
        .map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
        .collect()
}

/// The cases of a file of breaks: as written, the text, and the bytes at which it is broken, the end among them.
fn breaks(file: &str) -> impl Iterator<Item = (String, String, Vec<usize>)> + '_ {
    file.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let case = line.split('#').next().unwrap_or_default().trim();
            let mut text = String::new();
            let mut breaks = Vec::new();
            for word in case.split_whitespace() {
                match word {
                    "÷" => breaks.push(text.len()),
                    "×" => {}
                    code => text.push_str(&characters(code)),
                }
            }
            breaks.retain(|at| *at > 0);
            (case.to_owned(), text, breaks)
        })
}

#[test]
fn grapheme_break_test() {
    let Some(file) = unicode("auxiliary/GraphemeBreakTest.txt") else {
        return;
    };
    let mut failed = BTreeMap::new();
    let mut n_run = 0;
    for (case, text, wanted) in breaks(&file) {
        n_run += 1;
        let got: Vec<usize> = width::graphemes(&text)
            .map(|(at, g)| at + g.len())
            .collect();
        if got != wanted {
            failed.insert(case, format!("{got:?} for {wanted:?}"));
        }
    }
    judge("GraphemeBreakTest", n_run, &failed);
}

#[test]
fn line_break_test() {
    let Some(file) = unicode("auxiliary/LineBreakTest.txt") else {
        return;
    };
    let mut failed = BTreeMap::new();
    let mut n_run = 0;
    for (case, text, wanted) in breaks(&file) {
        n_run += 1;
        let got: Vec<usize> = layout::opportunities(&text).collect();
        if got != wanted {
            failed.insert(case, format!("{got:?} for {wanted:?}"));
        }
    }
    judge("LineBreakTest", n_run, &failed);
}

/// Words of what an interview is made of; `{}` takes one of the others into its middle.
const WORDS: [&str; 28] = [
    "Anna",
    "socialtjänsten",
    "Örebro",
    "2026-11-20",
    "19900101-1234",
    "070-123 45 67",
    "1 500 kr",
    "14:05-15:30",
    "anna@example.se",
    "50 %",
    "(ja)",
    "[x]",
    "a/b",
    "—",
    "?",
    "!",
    "،",
    "سلام",
    "خانواده",
    "لك أحد",
    "مَرْحَبًا",
    "ڕێگە",
    "پارە",
    "٣٤٥",
    "۱۴۰۵/۰۸/۲۹",
    "«بيت»",
    "שָׁלוֹם",
    "ሰላም",
];

/// Numbers that are always the same, so that a line that differs can be looked at again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
}

fn mixed_lines() -> Vec<String> {
    let mut chance = Chance(20_261_120);
    (0..600)
        .map(|_| {
            let n_words = 1 + chance.below(9);
            let words: Vec<&str> = (0..n_words)
                .map(|_| WORDS[chance.below(WORDS.len())])
                .collect();
            let glue = [" ", " ", " ", "", " - "][chance.below(5)];
            words.join(glue)
        })
        .collect()
}

/// What `fribidi` makes of lines: for each the places from left to right, or nothing where it is not here.
fn by_fribidi(lines: &[String], base: Direction) -> Option<Vec<Vec<usize>>> {
    let base = match base {
        Direction::Ltr => "--ltr",
        Direction::Rtl => "--rtl",
    };
    let started = Command::new("fribidi")
        .args(["--nopad", "--nobreak", "--novisual", "--vtol", base])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        missing("the command fribidi of Debian's package libfribidi-bin");
        return None;
    };
    let mut stdin = child.stdin.take().unwrap();
    let all = lines.join("\n") + "\n";
    let feeding = thread::spawn(move || stdin.write_all(all.as_bytes()).unwrap());
    let done = child.wait_with_output().unwrap();
    feeding.join().unwrap();
    assert!(done.status.success());
    let text = String::from_utf8(done.stdout).unwrap();
    Some(
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(order)
            .collect(),
    )
}

#[test]
fn fribidi_puts_mixed_lines_in_the_same_order() {
    let lines = mixed_lines();
    let mut failed = BTreeMap::new();
    let mut n_run = 0;
    for base in [Direction::Ltr, Direction::Rtl] {
        let Some(theirs) = by_fribidi(&lines, base) else {
            return;
        };
        assert_eq!(theirs.len(), lines.len());
        for (line, theirs) in lines.iter().zip(theirs) {
            n_run += 1;
            let rows = layout::layout(line, base, WIDE, Output::Off);
            let starts: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
            let ours: Vec<usize> = rows[0]
                .cells
                .iter()
                .map(|cell| starts.binary_search(&cell.at).unwrap())
                .collect();
            let theirs: Vec<usize> = theirs.into_iter().filter(|n| ours.contains(n)).collect();
            if ours != theirs {
                failed.insert(
                    format!("{line} in {base:?}"),
                    format!("{ours:?} for {theirs:?}"),
                );
            }
        }
    }
    judge("FriBidi", n_run, &failed);
}
