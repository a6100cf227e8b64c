//! Reads the register of sources and checks that what its entries say of each other holds.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::{Certainty, Recheck, Source, SourceKind, SourceWeight, Sources};
use crate::engine::form::amount;
use crate::engine::form::nearest::has_same_numbers;
use crate::engine::form::problem::{Lines, ProblemKind, Problems, Shape};
use crate::engine::form::source::{DeTable, Reader, Value, Word, key_text, number_text};

const KEYS: [&str; 19] = [
    "id",
    "title",
    "short",
    "publisher",
    "year",
    "kind",
    "weight",
    "valid_from",
    "valid_to",
    "replaces",
    "replaced_by",
    "verified",
    "certainty",
    "sections",
    "not_read",
    "later",
    "articles",
    "earlier",
    "recheck",
];

/// An entry with the places of what can only be checked when all entries are read.
#[derive(Default)]
struct Entry<'t> {
    /// Moved to its place among all once it is read: very many are not kept twice.
    source: Source,
    no: usize,
    span: Range<usize>,
    /// Where its heading begins: what is broken between here and the next heading is broken in it.
    begins: usize,
    replaces: Option<Word<'t>>,
    replaced_by: Option<Word<'t>>,
    /// Passages that have to be among its own.
    pointing: Vec<Word<'t>>,
    /// Passages that have to be in the source that it replaces.
    earlier: Vec<Word<'t>>,
}

impl Entry<'_> {
    fn has_more_to_check(&self) -> bool {
        let names = self.replaces.is_some() || self.replaced_by.is_some();
        names || !self.pointing.is_empty() || !self.earlier.is_empty()
    }
}

/// `our-rule-2`, up to 64 characters.
pub(crate) fn is_source_id(id: &str) -> bool {
    let is_of_id = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    !id.is_empty() && id.len() <= 64 && id.bytes().all(is_of_id)
}

/// Whether an entry says what is there already. What took the place of what is worked out from other entries, too.
fn is_a_copy(entry: &Source, there: &Source) -> bool {
    let mut copy = entry.clone();
    copy.replaces = copy.replaces.or_else(|| there.replaces.clone());
    copy.replaced_by = copy.replaced_by.or_else(|| there.replaced_by.clone());
    copy == *there
}

impl Sources {
    pub(super) fn read(&mut self, text: &str, table: &DeTable<'_>, problems: &mut Problems) {
        let mut reader = Reader { problems };
        let mut first_at: HashMap<Rc<str>, usize> = HashMap::new();
        // A list of nothing but duplicates would otherwise have its lines counted as many times as it has entries.
        let lines = LazyCell::new(|| Lines::of(text));
        let mut entries = Vec::new();
        let mut begins = Vec::new();
        for (key, value) in table {
            if key_text(key) != "source" {
                reader.unknown_key(key, &["source"]);
                continue;
            }
            for mut entry in reader.tables(value, Reader::source) {
                let id = Rc::clone(&entry.source.id);
                if let Some(first) = first_at.get(&id) {
                    let first_line = lines.line(*first);
                    let duplicate = ProblemKind::DuplicateId { id, first_line };
                    reader.problems.add(duplicate, entry.span);
                    continue;
                }
                first_at.insert(Rc::clone(&id), entry.span.start);
                // Of two lists, the first one's stays. A copy that says the same is no mistake.
                if let Some(there) = self.get(&id) {
                    if is_a_copy(&entry.source, there) {
                        continue;
                    }
                    let reserved = ProblemKind::ReservedId { id };
                    reader.problems.add(reserved, entry.span);
                    continue;
                }
                entry.no = self.list.len();
                begins.push((entry.begins, entry.no));
                self.numbers.insert(id, entry.no);
                self.list.push(std::mem::take(&mut entry.source));
                if entry.has_more_to_check() {
                    entries.push(entry);
                }
            }
        }
        for entry in &entries {
            self.check(entry, reader.problems);
        }
        self.mark_broken(&begins, problems);
        self.complete();
    }

    /// What is broken as TOML is left out of the entry that it stands in, which then says something else.
    fn mark_broken(&mut self, begins: &[(usize, usize)], problems: &Problems) {
        for problem in problems.iter() {
            if !matches!(problem.kind, ProblemKind::Syntax { .. }) {
                continue;
            }
            let after = begins.partition_point(|(begin, _)| *begin <= problem.span.start);
            let within = after.checked_sub(1).and_then(|it| begins.get(it));
            if let Some(source) = within.and_then(|(_, no)| self.list.get_mut(*no)) {
                source.is_faulty = true;
            }
        }
    }

    /// Checks what one entry says of others, and of its own passages.
    fn check(&self, entry: &Entry<'_>, problems: &mut Problems) {
        let Some(source) = self.list.get(entry.no) else {
            return;
        };
        for word in entry.replaces.iter().chain(&entry.replaced_by) {
            if self.get(word.text).is_none() {
                let others = self.iter().filter(|it| it.id != source.id);
                let ids = others.map(|it| &*it.id);
                let ids = ids.filter(|it| has_same_numbers(it, word.text));
                let nearest = problems.nearest(word.text, ids);
                let id = word.text.into();
                problems.add(
                    ProblemKind::UnknownSource { id, nearest },
                    word.span.clone(),
                );
            }
        }
        if let Some(word) = &entry.replaced_by
            && let Some(later) = self.get(word.text)
            && later.replaces.as_ref().is_some_and(|it| *it != source.id)
        {
            let differs = ProblemKind::ReplacementDiffers {
                id: Rc::clone(&later.id),
                other: later.replaces.clone().unwrap_or_default(),
            };
            problems.add(differs, word.span.clone());
        }
        for word in &entry.pointing {
            check_section(source, word, problems);
        }
        let replaced = entry.replaces.as_ref().and_then(|it| self.get(it.text));
        for word in &entry.earlier {
            match replaced {
                Some(replaced) => check_section(replaced, word, problems),
                // A replacement that does not exist is already named.
                None if entry.replaces.is_some() => {}
                None => problems.add(
                    ProblemKind::MissingKey { key: "replaces" },
                    word.span.clone(),
                ),
            }
        }
    }

    /// A replacement that one of the two names holds for both.
    fn complete(&mut self) {
        let pairs: Vec<(Rc<str>, Rc<str>)> = self
            .list
            .iter()
            .flat_map(|source| {
                let id = &source.id;
                let older = source
                    .replaces
                    .iter()
                    .map(|old| (Rc::clone(old), Rc::clone(id)));
                let newer = source.replaced_by.iter();
                older.chain(newer.map(|new| (Rc::clone(id), Rc::clone(new))))
            })
            .collect();
        for (old, new) in pairs {
            if let Some(source) = self.of_id(&old) {
                source.replaced_by.get_or_insert_with(|| Rc::clone(&new));
            }
            if let Some(source) = self.of_id(&new) {
                source.replaces.get_or_insert_with(|| Rc::clone(&old));
            }
        }
    }

    fn of_id(&mut self, id: &str) -> Option<&mut Source> {
        self.list.get_mut(*self.numbers.get(id)?)
    }
}

/// Reports a passage that a source does not list.
pub(in crate::engine::form) fn check_section(
    source: &Source,
    word: &Word<'_>,
    problems: &mut Problems,
) {
    let (_, section) = super::split(word.text);
    let section = section.unwrap_or(word.text);
    if source.has(section) {
        return;
    }
    let (there, is_of_chapter) = if problems.begins_search() {
        sections_there(source, section)
    } else {
        (Rc::default(), false)
    };
    let unknown = ProblemKind::UnknownSection {
        id: Rc::clone(&source.id),
        section: section.into(),
        there,
        is_of_chapter,
    };
    problems.add(unknown, word.span.clone());
}

/// More sections than these are not read in a hint.
const MOST_NAMED: usize = 24;

/// Returns the sections that someone may have meant: those of the same chapter, and if there are none, all of the source.
fn sections_there(source: &Source, section: &str) -> (Rc<str>, bool) {
    let chapter = section.split_once(':').map(|(chapter, _)| chapter);
    let is_in_chapter = |it: &&Rc<str>| it.split_once(':').map(|(of, _)| of) == chapter;
    let in_chapter = source.sections.iter().filter(is_in_chapter);
    let in_chapter: Vec<_> = in_chapter.take(MOST_NAMED + 1).collect();
    let is_of_chapter = chapter.is_some() && !in_chapter.is_empty();
    let named = if is_of_chapter {
        in_chapter
    } else {
        source.sections.iter().take(MOST_NAMED + 1).collect()
    };
    let mut there: Vec<&str> = named.iter().take(MOST_NAMED).map(|it| &***it).collect();
    if named.len() > MOST_NAMED {
        there.push("…");
    }
    (there.join(", ").into(), is_of_chapter)
}

impl Reader<'_> {
    fn source<'t>(&mut self, table: &'t DeTable<'_>, whole: &'t Value<'_>) -> Entry<'t> {
        let mut entry = Entry {
            span: whole.span(),
            begins: whole.span().start,
            ..Entry::default()
        };
        let n_wrong = self.problems.n_errors();
        let source = &mut entry.source;
        let mut weighed = None;
        let mut ends = None;
        for (key, value) in table {
            match key_text(key) {
                "id" => {
                    source.id = self.rc(value);
                    entry.span = value.span();
                    self.check_source_id(&source.id, value);
                }
                "title" => source.title = self.rc(value),
                "short" => source.short = Some(self.rc(value)),
                "publisher" => source.publisher = self.rc(value),
                "year" => source.year = self.year(value),
                "kind" => {
                    let kind = self.one_of("kind", value, &SourceKind::ALL, SourceKind::word);
                    source.kind = kind.unwrap_or_default();
                }
                "weight" => {
                    let weight =
                        self.one_of("weight", value, &SourceWeight::ALL, SourceWeight::word);
                    source.weight = weight.unwrap_or_default();
                    weighed = weight.map(|_| value.span());
                }
                "valid_from" => source.valid_from = self.day(value),
                "valid_to" => {
                    source.valid_to = self.day(value);
                    ends = Some(value.span());
                }
                "replaces" => entry.replaces = self.word(value),
                "replaced_by" => entry.replaced_by = self.word(value),
                "verified" => {
                    // The short way to say the two outermost certainties.
                    source.certainty = match self.truth(value) {
                        Some(true) => Certainty::Read,
                        Some(false) | None => Certainty::NotVerified,
                    };
                }
                "certainty" => {
                    let certainty =
                        self.one_of("certainty", value, &Certainty::ALL, Certainty::word);
                    source.certainty = certainty.unwrap_or_default();
                }
                "sections" => {
                    let sections = self.passages(value);
                    source.sections = sections.iter().map(|word| word.text.into()).collect();
                    let known = source.sections.iter().cloned().collect();
                    source.known_sections = Some(Rc::new(known));
                }
                "not_read" => {
                    let sections = self.passages(value);
                    source.not_read = sections.iter().map(|word| word.text.into()).collect();
                    entry.pointing.extend(sections);
                }
                "later" => {
                    let sections = self.passages(value);
                    source.later = sections.iter().map(|word| word.text.into()).collect();
                    entry.pointing.extend(sections);
                }
                "articles" => source.articles = self.truth(value).unwrap_or(false),
                "earlier" => {
                    for (new, old) in self.table(value).into_iter().flatten() {
                        let Some(old) = self.word(old) else {
                            continue;
                        };
                        source.earlier.insert(key_text(new).into(), old.text.into());
                        entry.earlier.push(old);
                        entry.pointing.push(Word {
                            text: key_text(new),
                            span: new.span(),
                        });
                    }
                }
                "recheck" => source.recheck = self.recheck(value, &mut entry.pointing),
                _ => self.unknown_key(key, &KEYS),
            }
        }
        source.replaces = entry.replaces.as_ref().map(|word| word.text.into());
        source.replaced_by = entry.replaced_by.as_ref().map(|word| word.text.into());
        if let (Some(from), Some(to)) = (source.valid_from, source.valid_to)
            && to < from
        {
            let span = ends.unwrap_or_else(|| entry.span.clone());
            self.problems.add(ProblemKind::PeriodBackwards, span);
        }
        if let Some(span) = weighed
            && !source.weight.is_of(source.kind)
        {
            let beyond = ProblemKind::WeightBeyondKind {
                kind: source.kind.word(),
                weight: source.weight.word(),
            };
            self.problems.add(beyond, span);
            // What it weighs is not known, and nothing is to rest on its being law.
            source.weight = SourceWeight::default();
        }
        self.require(table, whole, &["id", "title", "kind", "weight"]);
        entry.source.is_faulty = self.problems.n_errors() > n_wrong;
        entry
    }

    fn recheck<'t>(
        &mut self,
        value: &'t Value<'_>,
        pointing: &mut Vec<Word<'t>>,
    ) -> Option<Recheck> {
        let table = self.table(value)?;
        let mut from = None;
        let mut sections = Vec::new();
        for (key, value) in table {
            match key_text(key) {
                "from" => from = self.day(value),
                "sections" => sections = self.passages(value),
                _ => self.unknown_key(key, &["from", "sections"]),
            }
        }
        self.require(table, value, &["from"]);
        let recheck = Recheck {
            from: from?,
            sections: sections.iter().map(|word| word.text.into()).collect(),
        };
        pointing.extend(sections);
        Some(recheck)
    }

    fn passages<'t>(&mut self, value: &'t Value<'_>) -> Vec<Word<'t>> {
        self.words(value).map(|list| list.words).unwrap_or_default()
    }

    fn check_source_id(&mut self, id: &Rc<str>, value: &Value<'_>) {
        if !is_source_id(id) {
            let id = Rc::clone(id);
            self.problems.add(ProblemKind::BadId { id }, value.span());
        }
    }

    fn rc(&mut self, value: &Value<'_>) -> Rc<str> {
        self.word(value)
            .map_or_else(Rc::default, |word| word.text.into())
    }

    fn year(&mut self, value: &Value<'_>) -> Option<i16> {
        let Some(text) = number_text(value.get_ref()) else {
            self.wrong_shape(Shape::Integer, value);
            return None;
        };
        let year = amount::read(text, 0).and_then(|year| i16::try_from(year).ok());
        let year = year.filter(|year| (1..=9999).contains(year));
        if year.is_none() {
            self.problems.add(ProblemKind::bad_year(text), value.span());
        }
        year
    }
}
