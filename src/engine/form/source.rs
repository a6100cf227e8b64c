//! What a form file says, read from TOML with the place of every word. The only room of the engine that knows TOML.

mod broken_lines;
pub(in crate::engine::form) mod headings;
mod rules;

use std::cell::OnceCell;
use std::ops::Range;

pub(in crate::engine) use broken_lines::drop_what_follows;
use broken_lines::{told_apart, without_lines};
use toml::Spanned;
pub(in crate::engine) use toml::de::{DeTable, DeValue};

use crate::engine::form::amount;
use crate::engine::form::keys;
use crate::engine::form::problem::{
    Broken, Lines, ProblemKind, Problems, Shape, Written, line_column,
};
use crate::engine::time::Date;

/// A larger text is not read at all.
pub(in crate::engine) const SIZE_LIMIT_MB: usize = 8;

/// No list in a question may be longer: no one chooses among more.
pub const LIST_LIMIT: usize = 250;

/// No form has more sections, questions of a section or rules of a kind.
const TABLES_LIMIT: usize = 50_000;

/// More lines that are not TOML are not told apart.
const MOST_BROKEN_LINES: usize = 200;

/// So many times a file is read again without a line, to see what is wrong besides.
const MOST_READ_AGAIN: usize = 5;

/// A text with its place in the file, quotation marks included.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Word<'t> {
    pub(in crate::engine) text: &'t str,
    pub(in crate::engine) span: Range<usize>,
}

/// A list of texts; where the list stands is kept for what is wrong with it as a whole.
#[derive(Debug)]
pub(in crate::engine) struct Words<'t> {
    pub(in crate::engine) words: Vec<Word<'t>>,
    pub(in crate::engine) span: Range<usize>,
}

#[derive(Debug, Default)]
pub(in crate::engine) struct FormSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) version: Option<Word<'t>>,
    pub(in crate::engine) sections: Vec<SectionSource<'t>>,
    pub(in crate::engine) conditions: Vec<RuleSource<'t>>,
    pub(in crate::engine) elements: Vec<RuleSource<'t>>,
    pub(in crate::engine) flags: Vec<FlagSource<'t>>,
    pub(in crate::engine) contradictions: Vec<RuleSource<'t>>,
    pub(in crate::engine) measures: Vec<MeasureSource<'t>>,
    pub(in crate::engine) computed: Vec<ComputedSource<'t>>,
    pub(in crate::engine) checks: Vec<CheckSource<'t>>,
    pub(in crate::engine) cues: Vec<CueSource<'t>>,
}

impl<'t> FormSource<'t> {
    /// Returns every question, and then the fields of all rosters.
    pub(in crate::engine) fn asked(&self) -> impl Iterator<Item = &QuestionSource<'t>> {
        let questions = self.sections.iter().flat_map(|it| &it.questions);
        let rosters = questions.clone().filter_map(|it| it.each.as_ref());
        questions.chain(rosters.flat_map(|each| &each.fields))
    }
}

impl<'t> FlagSource<'t> {
    /// Returns the weights of a list with their conditions; none if there is one weight alone.
    pub(in crate::engine) fn weight_entries(&self) -> &[WeightEntry<'t>] {
        match &self.weight {
            Some(WeightSource::Many(entries, _)) => entries,
            Some(WeightSource::One(_)) | None => &[],
        }
    }
}

#[derive(Debug)]
pub(in crate::engine) struct SectionSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) ask_if: Option<Word<'t>>,
    pub(in crate::engine) officer: bool,
    pub(in crate::engine) questions: Vec<QuestionSource<'t>>,
}

#[derive(Debug)]
pub(in crate::engine) struct QuestionSource<'t> {
    /// Where the question begins.
    pub(in crate::engine) span: Range<usize>,
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) kind: Option<Word<'t>>,
    pub(in crate::engine) options: Option<Words<'t>>,
    pub(in crate::engine) exclusive: Option<Words<'t>>,
    pub(in crate::engine) required: bool,
    pub(in crate::engine) officer: bool,
    pub(in crate::engine) identifying: bool,
    pub(in crate::engine) unit: Option<Word<'t>>,
    pub(in crate::engine) ask_if: Option<Word<'t>>,
    pub(in crate::engine) min: Option<Word<'t>>,
    pub(in crate::engine) max: Option<Word<'t>>,
    pub(in crate::engine) each: Option<Each<'t>>,
    pub(in crate::engine) list: Option<Word<'t>>,
    /// The key with its value, which is read once the kind is known.
    pub(in crate::engine) default: Option<(Range<usize>, &'t Value<'t>)>,
    pub(in crate::engine) default_from: Option<Word<'t>>,
    /// The keys that only some kinds take, where they stand.
    pub(in crate::engine) special_keys: Vec<Word<'t>>,
}

#[derive(Debug)]
pub(in crate::engine) struct Each<'t> {
    pub(in crate::engine) span: Range<usize>,
    pub(in crate::engine) fields: Vec<QuestionSource<'t>>,
}

/// A condition, an element or a contradiction.
#[derive(Debug)]
pub(in crate::engine) struct RuleSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) when: Option<Word<'t>>,
    pub(in crate::engine) not_when: Option<Word<'t>>,
    pub(in crate::engine) guard: bool,
}

#[derive(Debug)]
pub(in crate::engine) struct FlagSource<'t> {
    pub(in crate::engine) span: Range<usize>,
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) when: Option<Word<'t>>,
    pub(in crate::engine) weight: Option<WeightSource<'t>>,
    pub(in crate::engine) sources: Vec<Word<'t>>,
    /// Whether no source is named at all.
    pub(in crate::engine) is_without_source: bool,
    pub(in crate::engine) ask_next: Vec<Word<'t>>,
    pub(in crate::engine) measures: Vec<Word<'t>>,
    pub(in crate::engine) indicators: Vec<Word<'t>>,
}

#[derive(Debug)]
pub(in crate::engine) enum WeightSource<'t> {
    One(Word<'t>),
    /// Each weight with its `if`.
    Many(Vec<WeightEntry<'t>>, Range<usize>),
}

#[derive(Debug)]
pub(in crate::engine) struct WeightEntry<'t> {
    pub(in crate::engine) span: Range<usize>,
    pub(in crate::engine) is: Option<Word<'t>>,
    pub(in crate::engine) holds_if: Option<Word<'t>>,
    /// Whether nothing in it was unknown, so that what lacks does lack.
    pub(in crate::engine) is_known: bool,
}

#[derive(Debug)]
pub(in crate::engine) struct MeasureSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) unless: Option<Word<'t>>,
    pub(in crate::engine) sources: Vec<Word<'t>>,
}

#[derive(Debug)]
pub(in crate::engine) struct ComputedSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) value: Option<Word<'t>>,
    pub(in crate::engine) roster: Option<Word<'t>>,
    pub(in crate::engine) show_at: Vec<Word<'t>>,
    pub(in crate::engine) show_if: Option<Word<'t>>,
}

#[derive(Debug)]
pub(in crate::engine) struct CheckSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) when: Option<Word<'t>>,
    pub(in crate::engine) hard: bool,
    pub(in crate::engine) roster: Option<Word<'t>>,
    pub(in crate::engine) show_at: Vec<Word<'t>>,
}

#[derive(Debug)]
pub(in crate::engine) struct CueSource<'t> {
    pub(in crate::engine) id: Option<Word<'t>>,
    pub(in crate::engine) confirm: Vec<Word<'t>>,
}

pub(in crate::engine) type Value<'t> = Spanned<DeValue<'t>>;

/// Parses TOML and reports what is not TOML. Nothing comes back if the text is too large to be read.
///
/// What can be read is there even if a line is broken: the reader gives up at some of them, so it then reads the text again
/// without those lines, which it needs a place for.
pub(in crate::engine) fn parse_toml<'t>(
    text: &'t str,
    without_broken: &'t OnceCell<String>,
    problems: &mut Problems,
) -> Option<DeTable<'t>> {
    if text.len() > SIZE_LIMIT_MB << 20 {
        let limit_mb = SIZE_LIMIT_MB;
        problems.add(ProblemKind::TooLarge { limit_mb }, 0..0);
        return None;
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    let heading = headings::first_wrong(text, table.get_ref(), errors.is_empty());
    if errors.is_empty() && heading.is_none() {
        return Some(table.into_inner());
    }
    let lines = Lines::of(text);
    let mut errors = told_apart(&errors, text, &lines);
    if let Some(heading) = &heading {
        // Those after it are there already, as it made them.
        errors.retain(|(_, span)| span.start < heading.span.start);
        errors.push((heading.broken, heading.span.clone()));
    }
    // A file with more broken lines than these is not one in which something else has to be said too.
    let mut is_given_up = errors.len() > MOST_BROKEN_LINES;
    let mut n_read_again = 0;
    let mut broken_at = Vec::new();
    let mut next = 0;
    while let Some((broken, span)) = errors.get(next).cloned() {
        next += 1;
        if broken_at.len() >= MOST_BROKEN_LINES {
            break;
        }
        broken_at.push(span.start);
        let (line, column) = line_column(text, span.start);
        let heading = heading.as_ref().filter(|it| it.span == span);
        let heading = match heading {
            Some(heading) => Some(heading.meant.clone()),
            None => headings::there_already(text, span.start).map(|(_, meant)| meant),
        };
        let syntax = ProblemKind::Syntax {
            broken,
            line,
            column,
            heading: heading.unwrap_or_default().into(),
        };
        problems.add(syntax, span);
        if broken.leaves_open() {
            is_given_up = true;
            break;
        }
        // A text without an end takes what should end the list around it with it: what is said of the lines that
        // come after is only right if it is left out.
        let is_last = errors.len() == next;
        if broken == Broken::TextOpen && !is_last && n_read_again < MOST_READ_AGAIN {
            n_read_again += 1;
            let left = without_lines(text, &broken_at);
            errors = told_apart(&DeTable::parse_recoverable(&left).1, text, &lines);
            let last = broken_at.last().map_or(0, |at| lines.line(*at));
            errors.retain(|(_, span)| lines.line(span.start) > last);
            next = 0;
        }
    }
    if is_given_up {
        return Some(table.into_inner());
    }
    // A large file is not kept twice.
    drop(table);
    let left = without_broken.get_or_init(|| without_lines(text, &broken_at));
    Some(DeTable::parse_recoverable(left).0.into_inner())
}

/// Reads the whole form.
pub(in crate::engine) fn read_form<'t>(
    table: &'t DeTable<'_>,
    problems: &mut Problems,
) -> FormSource<'t> {
    let mut form = FormSource::default();
    let mut reader = Reader { problems };
    for (key, value) in table {
        let is_list = |it: &&keys::Key| matches!(it.takes, keys::Takes::Tables(_));
        let mut lists = keys::FORM.iter().filter(is_list);
        let name = key_text(key);
        if lists.any(|it| it.name == name) && value.get_ref().is_table() {
            let heading = format!("[[{name}]]");
            reader.wrong_shape_for(Some(&heading), Shape::Tables, value);
            continue;
        }
        match name {
            "form" => reader.header(value, &mut form),
            "section" => form.sections = reader.tables(value, Reader::section),
            "condition" => form.conditions = reader.tables(value, Reader::condition),
            "element" => form.elements = reader.tables(value, Reader::element),
            "flag" => form.flags = reader.tables(value, Reader::flag),
            "contradiction" => form.contradictions = reader.tables(value, Reader::condition),
            "measure" => form.measures = reader.tables(value, Reader::measure),
            "computed" => form.computed = reader.tables(value, Reader::computed),
            "check" => form.checks = reader.tables(value, Reader::check),
            "cue" => form.cues = reader.tables(value, Reader::cue),
            _ => reader.unknown(table, key, keys::FORM),
        }
    }
    if !table.contains_key("form") {
        reader
            .problems
            .add(ProblemKind::MissingKey { key: "form" }, 0..0);
    }
    form
}

/// Walks tables and reports what does not belong there.
pub(in crate::engine) struct Reader<'p> {
    pub(in crate::engine) problems: &'p mut Problems,
}

impl QuestionSource<'_> {
    /// A question that says nothing yet.
    fn at(span: Range<usize>) -> Self {
        Self {
            span,
            id: None,
            kind: None,
            options: None,
            exclusive: None,
            required: false,
            officer: false,
            identifying: false,
            unit: None,
            ask_if: None,
            min: None,
            max: None,
            each: None,
            list: None,
            default: None,
            default_from: None,
            special_keys: Vec::new(),
        }
    }
}

impl Reader<'_> {
    fn header<'t>(&mut self, value: &'t Value<'_>, form: &mut FormSource<'t>) {
        let Some(table) = self.table(value) else {
            return;
        };
        for (key, value) in table {
            match key_text(key) {
                "id" => form.id = self.word(value),
                "version" => form.version = self.word(value),
                _ => self.unknown(table, key, keys::HEADER),
            }
        }
        self.want(table, value, keys::HEADER);
    }

    fn section<'t>(&mut self, table: &'t DeTable<'_>, whole: &'t Value<'_>) -> SectionSource<'t> {
        let mut section = SectionSource {
            id: None,
            ask_if: None,
            officer: false,
            questions: Vec::new(),
        };
        let mut repeat = None;
        for (key, value) in table {
            match self.name_of(table, key, keys::SECTION) {
                "id" => section.id = self.word(value),
                "ask_if" => section.ask_if = self.word(value),
                "officer" => section.officer = self.truth(value).unwrap_or(false),
                "repeat" => repeat = self.truth(value).filter(|it| *it).map(|_| value.span()),
                "question" => {}
                _ => self.unknown(table, key, keys::SECTION),
            }
        }
        if let Some(value) = table.get("question") {
            section.questions = match repeat {
                None => self.tables(value, Reader::question),
                Some(span) => vec![self.repeated(section.id.clone(), value, span)],
            };
        }
        self.want(table, whole, keys::SECTION);
        section
    }

    /// A section that repeats is a roster with the section's id: asked once for each of something.
    fn repeated<'t>(
        &mut self,
        id: Option<Word<'t>>,
        questions: &'t Value<'_>,
        span: Range<usize>,
    ) -> QuestionSource<'t> {
        let kind = Word {
            text: "roster",
            span: span.clone(),
        };
        QuestionSource {
            id,
            kind: Some(kind),
            each: Some(Each {
                span: questions.span(),
                fields: self.tables(questions, Reader::field),
            }),
            ..QuestionSource::at(span)
        }
    }

    fn question<'t>(&mut self, table: &'t DeTable<'_>, whole: &'t Value<'_>) -> QuestionSource<'t> {
        self.question_or_field(table, whole, false)
    }

    fn field<'t>(&mut self, table: &'t DeTable<'_>, whole: &'t Value<'_>) -> QuestionSource<'t> {
        self.question_or_field(table, whole, true)
    }

    fn question_or_field<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
        is_field: bool,
    ) -> QuestionSource<'t> {
        let mut question = QuestionSource::at(whole.span());
        for (key, value) in table {
            let name = self.name_of(table, key, keys::QUESTION);
            match name {
                "id" => question.id = self.word(value),
                "type" => question.kind = self.word(value),
                "required" => question.required = self.truth(value).unwrap_or(false),
                "officer" => question.officer = self.truth(value).unwrap_or(false),
                "identifying" => question.identifying = self.truth(value).unwrap_or(false),
                "ask_if" => question.ask_if = self.word(value),
                "options" => question.options = self.words(value),
                "exclusive" => question.exclusive = self.words(value),
                "min" => question.min = self.number(value),
                "max" => question.max = self.number(value),
                "unit" => question.unit = self.word(value),
                "lines" => {
                    self.number(value);
                }
                "list" => question.list = self.word(value),
                "default" => question.default = Some((key.span(), value)),
                "default_from" => question.default_from = self.word(value),
                "each" if is_field => self.problems.add(ProblemKind::RosterInRoster, value.span()),
                "each" => {
                    question.each = Some(Each {
                        span: value.span(),
                        fields: self.tables(value, Reader::field),
                    });
                }
                _ => self.unknown(table, key, keys::QUESTION),
            }
            if matches!(
                name,
                "options" | "exclusive" | "min" | "max" | "unit" | "lines" | "list" | "each"
            ) {
                question.special_keys.push(Word {
                    text: name,
                    span: key.span(),
                });
            }
        }
        self.want(table, whole, keys::QUESTION);
        question
    }

    /// Reads each table of a list of tables.
    pub(in crate::engine) fn tables<'t, 'i, T>(
        &mut self,
        value: &'t Value<'i>,
        read: impl Fn(&mut Self, &'t DeTable<'i>, &'t Value<'i>) -> T,
    ) -> Vec<T> {
        let Some(entries) = value.get_ref().as_array() else {
            self.wrong_shape(Shape::Tables, value);
            return Vec::new();
        };
        if entries.len() > TABLES_LIMIT {
            let limit = TABLES_LIMIT;
            let too_many = ProblemKind::Written(Written::TooManyTables { limit });
            let start = value.span().start;
            self.problems.add(too_many, start..start);
        }
        let mut tables = Vec::with_capacity(entries.len().min(TABLES_LIMIT));
        for entry in entries.iter().take(TABLES_LIMIT) {
            if let Some(table) = self.table(entry) {
                tables.push(read(self, table, entry));
            }
        }
        tables
    }

    pub(in crate::engine) fn table<'t, 'i>(
        &mut self,
        value: &'t Value<'i>,
    ) -> Option<&'t DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_shape(Shape::Table, value);
        }
        table
    }

    pub(in crate::engine) fn word<'t>(&mut self, value: &'t Value<'_>) -> Option<Word<'t>> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_shape(Shape::Text, value);
            return None;
        };
        Some(Word {
            text,
            span: value.span(),
        })
    }

    /// Reads a word of a closed list.
    pub(in crate::engine) fn one_of<T: Copy>(
        &mut self,
        key: &'static str,
        value: &Value<'_>,
        all: &[T],
        word_of: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let word = self.word(value)?;
        let found = all.iter().copied().find(|it| word_of(*it) == word.text);
        if found.is_none() {
            let words: Vec<&str> = all.iter().map(|it| word_of(*it)).collect();
            let unknown = ProblemKind::UnknownWord {
                key,
                word: word.text.into(),
                words: words.join(", ").into(),
                nearest: self.problems.nearest(word.text, words),
            };
            self.problems.add(unknown, word.span);
        }
        found
    }

    pub(in crate::engine) fn words<'t>(&mut self, value: &'t Value<'_>) -> Option<Words<'t>> {
        let Some(entries) = value.get_ref().as_array() else {
            self.wrong_shape(Shape::List, value);
            return None;
        };
        let words: Vec<_> = entries
            .iter()
            .filter_map(|entry| self.word(entry))
            .collect();
        // A list of which it is said of every part that it cannot stand there is not empty besides.
        let is_told = words.is_empty() && !entries.is_empty();
        (!is_told).then(|| Words {
            words,
            span: value.span(),
        })
    }

    fn bare_words<'t>(&mut self, value: &'t Value<'_>) -> Vec<Word<'t>> {
        self.words(value)
            .map(|words| words.words)
            .unwrap_or_default()
    }

    pub(in crate::engine) fn truth(&mut self, value: &Value<'_>) -> Option<bool> {
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_shape(Shape::Truth, value);
        }
        truth
    }

    /// Reads an integer or a decimal number as it is written.
    fn number<'t>(&mut self, value: &'t Value<'_>) -> Option<Word<'t>> {
        let Some(text) = number_text(value.get_ref()) else {
            self.wrong_shape(Shape::Decimal, value);
            return None;
        };
        if amount::read(text, 3).is_none() {
            let text = text.into();
            self.problems
                .add(ProblemKind::BadNumber { text }, value.span());
            return None;
        }
        Some(Word {
            text,
            span: value.span(),
        })
    }

    /// Reads a whole day, as a TOML date or as text.
    pub(in crate::engine) fn day(&mut self, value: &Value<'_>) -> Option<Date> {
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
            self.problems
                .add(ProblemKind::bad_date(&text), value.span());
        }
        day
    }

    pub(in crate::engine) fn wrong_shape(&mut self, expected: Shape, value: &Value<'_>) {
        self.wrong_shape_for(None, expected, value);
    }

    /// The same where it is known how what was meant is written.
    pub(in crate::engine) fn wrong_shape_for(
        &mut self,
        meant: Option<&str>,
        expected: Shape,
        value: &Value<'_>,
    ) {
        let wrong = ProblemKind::WrongShape {
            expected,
            found: shape(value.get_ref()),
            nearest: meant.map(Into::into),
        };
        self.problems.add(wrong, value.span());
    }

    /// Returns the name of a key. A condition under the key of other parts is reported, and read as what it was meant to be, so
    /// that nothing else is wrong because it lacks.
    fn name_of<'t>(
        &mut self,
        table: &DeTable<'_>,
        key: &'t Key<'_>,
        known: &[keys::Key],
    ) -> &'t str {
        let name = key_text(key);
        let meant = keys::meant_by(name, known);
        let Some(meant) = meant.filter(|meant| !table.contains_key(*meant)) else {
            return name;
        };
        let unknown = ProblemKind::UnknownKey {
            key: name.into(),
            nearest: Some(meant.into()),
        };
        self.problems.add(unknown, key.span());
        meant
    }

    fn unknown(&mut self, table: &DeTable<'_>, key: &Key<'_>, known: &[keys::Key]) {
        if let Some(place) = keys::heading_of(key_text(key)) {
            let misplaced = ProblemKind::Misplaced {
                key: key_text(key).into(),
                place: place.into(),
            };
            self.problems.add(misplaced, key.span());
            return;
        }
        // Of what is there already there cannot be another, unless each has its own heading.
        let is_possible = |key: &&keys::Key| {
            matches!(key.takes, keys::Takes::Tables(_)) || !table.contains_key(key.name)
        };
        let possible = known.iter().filter(is_possible);
        let names: Vec<&'static str> = possible.map(|key| key.name).collect();
        self.unknown_key(key, &names);
    }

    fn want(&mut self, table: &DeTable<'_>, whole: &Value<'_>, known: &[keys::Key]) {
        let is_meant = |wanted: &keys::Key| {
            let mut names = table.keys().map(key_text);
            names.any(|name| keys::meant_by(name, known) == Some(wanted.name))
        };
        for wanted in known.iter().filter(|key| key.required && !is_meant(key)) {
            self.require(table, whole, &[wanted.name]);
        }
    }

    pub(in crate::engine) fn unknown_key(&mut self, key: &Key<'_>, known: &[&'static str]) {
        let kind = ProblemKind::UnknownKey {
            key: key_text(key).into(),
            nearest: self.problems.nearest(key_text(key), known.iter().copied()),
        };
        self.problems.add(kind, key.span());
    }

    pub(in crate::engine) fn require(
        &mut self,
        table: &DeTable<'_>,
        whole: &Value<'_>,
        keys: &[&'static str],
    ) {
        for key in keys {
            if !table.contains_key(*key) {
                self.problems
                    .add(ProblemKind::MissingKey { key }, whole.span());
            }
        }
    }
}

pub(in crate::engine) type Key<'t> = Spanned<std::borrow::Cow<'t, str>>;

pub(in crate::engine) fn key_text<'t>(key: &'t Key<'_>) -> &'t str {
    key.get_ref()
}

/// Returns a number as it is written, if it is one in decimal digits.
pub(in crate::engine) fn number_text<'t>(value: &'t DeValue<'_>) -> Option<&'t str> {
    match value {
        DeValue::Integer(integer) if integer.radix() == 10 => Some(integer.as_str()),
        DeValue::Float(float) => Some(float.as_str()),
        DeValue::Integer(_)
        | DeValue::String(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => None,
    }
}

pub(in crate::engine) fn shape(value: &DeValue<'_>) -> Shape {
    match value {
        DeValue::String(_) => Shape::Text,
        DeValue::Integer(_) => Shape::Integer,
        DeValue::Float(_) => Shape::Decimal,
        DeValue::Boolean(_) => Shape::Truth,
        DeValue::Datetime(_) => Shape::Date,
        DeValue::Array(_) => Shape::List,
        DeValue::Table(_) => Shape::Table,
    }
}
