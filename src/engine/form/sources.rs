//! What flags rest on: reports, policies, statutes and rulings, each with its period of validity.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::engine::form::amount;
use crate::engine::form::problem::{Lines, Problem, ProblemKind, Problems, Shape};
use crate::engine::form::source::{
    DeTable, DeValue, Reader, Value, drop_what_follows_from_broken_lines, key_text, number_text,
    parse_toml,
};
use crate::engine::time::Date;

/// All sources, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
    numbers: HashMap<Rc<str>, usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub id: Rc<str>,
    pub title: Rc<str>,
    pub publisher: Rc<str>,
    pub year: Option<i16>,
    /// What it is: a report, a policy, a statute, a ruling.
    pub kind: Rc<str>,
    /// How much it counts: law, a court, an authority, a policy.
    pub weight: Rc<str>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    /// Whether someone has compared it with the original.
    pub verified: bool,
    /// The passages that forms may point at; if there are none, any may be pointed at.
    pub sections: Vec<Rc<str>>,
}

impl Sources {
    /// Reads the list of sources and reports all that is wrong with it.
    pub fn parse(text: &str) -> (Self, Vec<Problem>) {
        let mut problems = Problems::default();
        let mut sources = Self::default();
        if let Some(table) = parse_toml(text, &mut problems) {
            sources.read(text, &table, &mut problems);
        }
        drop_what_follows_from_broken_lines(&mut problems);
        (sources, problems.in_order())
    }

    /// Finds a source by its id, or by a reference into it such as `ra-2004-ref-130#2`.
    pub fn get(&self, reference: &str) -> Option<&Source> {
        let id = reference.split('#').next()?;
        self.list.get(*self.numbers.get(id)?)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.list.iter()
    }

    /// Returns the ids, as the loader of forms takes them.
    pub fn ids(&self) -> BTreeSet<Rc<str>> {
        self.list
            .iter()
            .map(|source| Rc::clone(&source.id))
            .collect()
    }

    fn read(&mut self, text: &str, table: &DeTable<'_>, problems: &mut Problems) {
        let mut reader = Reader { problems };
        let mut first_at = HashMap::new();
        for (key, value) in table {
            if key_text(key) != "source" {
                reader.unknown_key(key, &["source"]);
                continue;
            }
            for (source, span) in reader.tables(value, Reader::source) {
                if let Some(first) = first_at.get(&source.id) {
                    let duplicate = ProblemKind::DuplicateId {
                        id: source.id,
                        first_line: Lines::of(text).line(*first),
                    };
                    reader.problems.add(duplicate, span);
                    continue;
                }
                first_at.insert(Rc::clone(&source.id), span.start);
                self.numbers.insert(Rc::clone(&source.id), self.list.len());
                self.list.push(source);
            }
        }
    }
}

impl Source {
    /// Whether it is in force on a day.
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

impl Reader<'_> {
    fn source(
        &mut self,
        table: &DeTable<'_>,
        whole: &Value<'_>,
    ) -> (Source, std::ops::Range<usize>) {
        let mut source = Source::default();
        let mut span = whole.span();
        for (key, value) in table {
            match key_text(key) {
                "id" => {
                    source.id = self.rc(value);
                    span = value.span();
                    self.check_source_id(&source.id, value);
                }
                "title" => source.title = self.rc(value),
                "publisher" => source.publisher = self.rc(value),
                "kind" => source.kind = self.rc(value),
                "weight" => source.weight = self.rc(value),
                "year" => source.year = self.year(value),
                "valid_from" => source.valid_from = self.day(value),
                "valid_to" => source.valid_to = self.day(value),
                "verified" => source.verified = self.truth(value).unwrap_or(false),
                "sections" => {
                    let sections = self.words(value).map(|list| list.words);
                    let sections = sections.iter().flatten();
                    source.sections = sections.map(|word| word.text.into()).collect();
                }
                _ => self.unknown_key(
                    key,
                    &[
                        "id",
                        "title",
                        "publisher",
                        "year",
                        "kind",
                        "weight",
                        "valid_from",
                        "valid_to",
                        "verified",
                        "sections",
                    ],
                ),
            }
        }
        self.require(table, whole, &["id", "title"]);
        (source, span)
    }

    fn check_source_id(&mut self, id: &Rc<str>, value: &Value<'_>) {
        let is_of_id = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
        if id.is_empty() || id.len() > 64 || !id.bytes().all(is_of_id) {
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
            let text = text.into();
            self.problems
                .add(ProblemKind::BadDate { text }, value.span());
        }
        year
    }

    /// Reads a whole day, as a TOML date or as text.
    fn day(&mut self, value: &Value<'_>) -> Option<Date> {
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(date) => date.to_string(),
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                self.wrong_shape(Shape::DateOrText, value);
                return None;
            }
        };
        let day = Date::parse(&text);
        if day.is_none() {
            let text = text.into();
            self.problems
                .add(ProblemKind::BadDate { text }, value.span());
        }
        day
    }
}
