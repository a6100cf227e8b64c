//! Reads a scenario from TOML against its form, and reports everything that is wrong with it.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;
use std::rc::Rc;

use crate::engine::answer::file::{self, AnswersFile};
use crate::engine::answer::hold::hold;
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::lower::is_id;
use crate::engine::form::problem::{
    Lines, Problem, ProblemKind, Problems, Severity, Shape, Staged,
};
use crate::engine::form::source::{
    DeTable, DeValue, Reader, Value, Word, drop_what_follows, key_text, parse_toml,
};
use crate::engine::form::{Form, Question};
use crate::engine::interview::{Codes, language};
use crate::engine::practice::{Between, Level, Reply, Scenario, Told, Variation};
use crate::engine::register::Register;
use crate::engine::trial::{check_place, judge, read_expected};

const KEYS: &[&str] = &[
    "form",
    "date",
    "level",
    "minutes",
    "client_language",
    "goals",
    "discuss",
    "variation",
    "facts",
    "expect",
    "reply",
    "contradiction",
];

const MAY_BE_LEFT_OUT: [&str; 2] = ["reply", "contradiction"];

/// No practice takes longer.
const MOST_MINUTES: u16 = 480;

/// Returns the id of the form that a scenario is for, before there is a form to read it against.
pub fn form_id(text: &str) -> Option<Rc<str>> {
    file::form_id(text)
}

/// Says why a file is no TOML; nothing where it is.
pub fn unreadable(text: &str) -> Vec<Problem> {
    let mut problems = Problems::default();
    let _table = parse_toml(text, &OnceCell::new(), &mut problems);
    problems.in_order()
}

/// Reads a scenario. There is one if no error keeps it from being played.
pub fn read(
    id: &str,
    text: &str,
    form: &Form,
    register: Option<&Register>,
) -> (Option<Scenario>, Vec<Problem>) {
    let mut problems = Problems::default();
    let mut scenario = None;
    if let Some(table) = parse_toml(text, &OnceCell::new(), &mut problems) {
        let mut reading = Reading {
            reader: Reader {
                problems: &mut problems,
            },
            form,
            register,
            lines: Lines::of(text),
        };
        scenario = reading.file(id, &table);
    }
    drop_what_follows(text, &mut problems);
    let problems = problems.in_order();
    let is_whole = !problems.iter().any(|it| it.severity == Severity::Error);
    (scenario.filter(|_| is_whole), problems)
}

/// Looks whether what is expected follows from the facts, in every variation, and whether every fact is asked for.
pub fn check(scenario: &Scenario, text: &str, form: &Rc<Form>, codes: &Rc<Codes>) -> Vec<Problem> {
    let expects = text
        .find("[expect]")
        .map_or(0..0, |at| at..at + "[expect]".len());
    let mut problems = Vec::new();
    for (variation, trial) in (1..).zip(scenario.trials()) {
        let beginning = scenario.beginning(form);
        let (interview, misplaced) = hold(form, beginning, Rc::clone(codes), &trial.answers);
        for difference in judge(&trial, &interview, &misplaced, &BTreeSet::new()) {
            let (expected, found) = difference.sides();
            let id: Rc<str> = difference.id().into();
            let given = misplaced.iter().find(|it| it.given.place == id);
            let otherwise = Staged::Otherwise {
                variation,
                what: difference.word(),
                id,
                expected: expected.into(),
                found: found.into(),
            };
            let span = given.map_or_else(|| expects.clone(), |it| it.given.span.clone());
            problems.push(Problem::new(ProblemKind::Staged(otherwise), span));
        }
    }
    problems
}

struct Reading<'a, 'p> {
    reader: Reader<'p>,
    form: &'a Form,
    register: Option<&'a Register>,
    lines: Lines,
}

/// A variation before the facts of all stand beside its own.
struct Face<'t> {
    words: BTreeMap<Rc<str>, Rc<str>>,
    facts: AnswersFile,
    whole: &'t Value<'t>,
}

/// A reply with the places of what has to fit the facts.
struct Heard {
    reply: Reply,
    to: Range<usize>,
    told: Range<usize>,
}

impl<'a> Reading<'a, '_> {
    fn file(&mut self, id: &str, table: &DeTable<'_>) -> Option<Scenario> {
        let (mut date, mut level, mut minutes) = (None, None, None);
        let (mut form, mut client_language) = (None, None);
        let (mut goals, mut discuss) = (Vec::new(), Vec::new());
        let mut facts = AnswersFile::default();
        let mut expects = None;
        let (mut faces, mut replies, mut contradictions) = (Vec::new(), Vec::new(), Vec::new());
        for (key, value) in table {
            match key_text(key) {
                "form" => form = self.reader.word(value),
                "date" => date = self.reader.day(value),
                "level" => {
                    level = self.reader.one_of("level", value, &Level::ALL, Level::word);
                }
                "minutes" => minutes = self.minutes(value),
                "client_language" => client_language = self.language(value),
                "goals" => goals = self.ids(value),
                "discuss" => discuss = self.ids(value),
                "variation" => faces = self.variations(value),
                "facts" => facts = self.facts(value),
                // It may name the entries of lists, and stands before or after them.
                "expect" => expects = self.reader.table(value).map(|it| (it, value.span())),
                "reply" => replies = self.replies(value),
                "contradiction" => contradictions = self.contradictions(value),
                _ => self.reader.unknown_key(key, KEYS),
            }
        }
        let needed = KEYS.iter().filter(|key| !MAY_BE_LEFT_OUT.contains(key));
        for key in needed.filter(|key| !table.contains_key(**key)) {
            let missing = ProblemKind::MissingKey { key };
            self.reader.problems.add(missing, 0..0);
        }
        self.same_words(&faces);
        let variations: Vec<Rc<Variation>> = faces
            .into_iter()
            .map(|face| Rc::new(varied(&facts, face)))
            .collect();
        self.fit(&replies, &contradictions, &variations);
        let entries = entries_of_all(&variations);
        let expected =
            expects.map(|it| read_expected(it, self.form, entries, self.reader.problems));
        Some(Scenario {
            id: id.into(),
            form: form?.text.into(),
            date: date?,
            level: level?,
            minutes: minutes?,
            client_language: client_language?,
            goals,
            discuss,
            variations,
            expected: expected.unwrap_or_default(),
            replies: replies.into_iter().map(|heard| heard.reply).collect(),
            contradictions: contradictions.into_iter().map(|(it, _)| it).collect(),
        })
    }

    fn minutes(&mut self, value: &Value<'_>) -> Option<u16> {
        let Some(integer) = value.get_ref().as_integer() else {
            self.reader.wrong_shape(Shape::Integer, value);
            return None;
        };
        let minutes = integer.as_str().parse().ok();
        let minutes = minutes.filter(|it| (1..=MOST_MINUTES).contains(it));
        if minutes.is_none() {
            let beyond = ProblemKind::OutOfRange {
                min: "1".into(),
                max: MOST_MINUTES.to_string().into(),
            };
            self.reader.problems.add(beyond, value.span());
        }
        minutes
    }

    fn language(&mut self, value: &Value<'_>) -> Option<Rc<str>> {
        let word = self.reader.word(value)?;
        let known = language(word.text);
        if known.is_none() {
            let unknown = ProblemKind::UnknownCode {
                code: word.text.into(),
                sort: crate::engine::form::problem::Sort::Language,
            };
            self.reader.problems.add(unknown, word.span);
        }
        known.map(|_| word.text.into())
    }

    /// Reads names that texts are found by.
    fn ids(&mut self, value: &Value<'_>) -> Vec<Rc<str>> {
        let words = self.reader.words(value).map(|it| it.words);
        let words = words.unwrap_or_default();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for word in &words {
            self.id(word);
            let line = self.lines.line(word.span.start);
            if let Some(first_line) = seen.insert(word.text, line) {
                let id = word.text.into();
                let twice = ProblemKind::DuplicateId { id, first_line };
                self.reader.problems.add(twice, word.span.clone());
            }
        }
        words.iter().map(|word| word.text.into()).collect()
    }

    fn id(&mut self, word: &Word<'_>) {
        if !is_id(word.text) {
            let id = word.text.into();
            let bad = ProblemKind::BadId { id };
            self.reader.problems.add(bad, word.span.clone());
        }
    }

    fn facts(&mut self, value: &Value<'_>) -> AnswersFile {
        let Some(table) = self.reader.table(value) else {
            return AnswersFile::default();
        };
        let none = HashSet::new();
        file::read_answers(table, self.form, self.register, &none, self.reader.problems)
    }

    fn variations<'t>(&mut self, value: &'t Value<'_>) -> Vec<Face<'t>> {
        let mut faces = Vec::new();
        for (table, whole) in self.reader.tables(value, |_, table, whole| (table, whole)) {
            let mut face = Face {
                words: BTreeMap::new(),
                facts: AnswersFile::default(),
                whole,
            };
            for (key, value) in table {
                match key_text(key) {
                    "words" => {
                        for (key, value) in self.reader.table(value).into_iter().flatten() {
                            let name = Word {
                                text: key_text(key),
                                span: key.span(),
                            };
                            self.id(&name);
                            if let Some(word) = self.reader.word(value) {
                                face.words.insert(name.text.into(), word.text.into());
                            }
                        }
                    }
                    "facts" => face.facts = self.facts(value),
                    _ => self.reader.unknown_key(key, &["words", "facts"]),
                }
            }
            faces.push(face);
        }
        if faces.is_empty() {
            let empty = ProblemKind::EmptyList { key: "variation" };
            self.reader.problems.add(empty, value.span());
        }
        faces
    }

    /// A text may use any of the words, so every variation has to give all of them.
    fn same_words(&mut self, faces: &[Face<'_>]) {
        let all: BTreeSet<&Rc<str>> = faces.iter().flat_map(|face| face.words.keys()).collect();
        for face in faces {
            for word in all.iter().filter(|it| !face.words.contains_key(**it)) {
                let missing = ProblemKind::Staged(Staged::WordMissing {
                    word: Rc::clone(word),
                });
                self.reader.problems.add(missing, face.whole.span());
            }
        }
    }

    fn replies(&mut self, value: &Value<'_>) -> Vec<Heard> {
        let mut replies: Vec<Heard> = Vec::new();
        for (table, whole) in self.reader.tables(value, |_, table, whole| (table, whole)) {
            self.reader.require(table, whole, &["to"]);
            let to = table.get("to").and_then(|to| self.reader.word(to));
            let question = to.as_ref().and_then(|to| self.place(to));
            let mut told = (Told::default(), whole.span());
            let (mut hurried, mut leading) = (None, None);
            for (key, value) in table {
                match key_text(key) {
                    "to" => {}
                    "told" => {
                        let read = self.reader.one_of("told", value, &Told::ALL, Told::word);
                        told = (read.unwrap_or_default(), value.span());
                    }
                    "hurried" => hurried = question.and_then(|it| self.amounts_to(it, value)),
                    "leading" => leading = question.and_then(|it| self.amounts_to(it, value)),
                    _ => self
                        .reader
                        .unknown_key(key, &["to", "told", "hurried", "leading"]),
                }
            }
            let Some(to) = to else { continue };
            if let Some(first) = replies.iter().find(|it| *it.reply.to == *to.text) {
                let twice = ProblemKind::DuplicateId {
                    id: to.text.into(),
                    first_line: self.lines.line(first.to.start),
                };
                self.reader.problems.add(twice, to.span.clone());
            }
            replies.push(Heard {
                reply: Reply {
                    to: to.text.into(),
                    told: told.0,
                    hurried: hurried.unwrap_or(Answer::Silence(Silence::DontKnow)),
                    leading,
                },
                to: to.span,
                told: told.1,
            });
        }
        replies
    }

    /// Returns the question at a place, or reports that there is none.
    fn place(&mut self, word: &Word<'_>) -> Option<&'a Question> {
        check_place(word.text, &word.span, self.form, self.reader.problems);
        self.form.asked_at(self.form.spot(word.text)?)
    }

    /// Reads an answer of the form. A reason for silence may stand as a word where it is no option of the question.
    fn amounts_to(&mut self, question: &Question, value: &Value<'_>) -> Option<Answer> {
        if let DeValue::String(word) = value.get_ref()
            && !question.options().iter().any(|option| **option == **word)
        {
            let silence = match &**word {
                "unknown" => Some(Silence::DontKnow),
                word => Silence::from_word(word),
            };
            if let Some(silence) = silence {
                return Some(Answer::Silence(silence));
            }
        }
        file::answer(question, value, self.reader.problems)
    }

    fn contradictions(&mut self, value: &Value<'_>) -> Vec<(Between, Range<usize>)> {
        let mut contradictions = Vec::new();
        for (table, whole) in self.reader.tables(value, |_, table, whole| (table, whole)) {
            self.reader.require(table, whole, &["between"]);
            for (key, value) in table {
                if key_text(key) != "between" {
                    self.reader.unknown_key(key, &["between"]);
                    continue;
                }
                let words = self.reader.words(value).map(|it| it.words);
                let words = words.unwrap_or_default();
                for word in &words {
                    self.place(word);
                }
                if let [one, other] = words.as_slice() {
                    let places = [one.text.into(), other.text.into()];
                    contradictions.push((Between { places }, value.span()));
                } else {
                    let not_two = ProblemKind::Staged(Staged::NotBetweenTwo);
                    self.reader.problems.add(not_two, value.span());
                }
            }
        }
        contradictions
    }

    /// What is told has to be so in every variation, and what never is must be silent there.
    fn fit(
        &mut self,
        replies: &[Heard],
        contradictions: &[(Between, Range<usize>)],
        variations: &[Rc<Variation>],
    ) {
        let form = self.form;
        let lacks = |place: &Rc<str>| {
            form.spot(place).is_some() && variations.iter().any(|it| it.fact(place).is_none())
        };
        for Heard { reply, to, told } in replies {
            if lacks(&reply.to) {
                let place = Rc::clone(&reply.to);
                let no_fact = ProblemKind::Staged(Staged::NoFact { place });
                self.reader.problems.add(no_fact, to.clone());
            }
            let facts = variations.iter().filter_map(|it| it.fact(&reply.to));
            let is_told = facts.into_iter().any(|fact| fact.silence().is_none());
            if reply.told == Told::Never && is_told {
                let place = Rc::clone(&reply.to);
                let not_silent = ProblemKind::Staged(Staged::NotSilent { place });
                self.reader.problems.add(not_silent, told.clone());
            }
        }
        for (between, span) in contradictions {
            for place in between.places.iter().filter(|place| lacks(place)) {
                let place = Rc::clone(place);
                let no_fact = ProblemKind::Staged(Staged::NoFact { place });
                self.reader.problems.add(no_fact, span.clone());
            }
        }
    }
}

/// Puts the facts of a variation over those of all: a question that it answers is its own, a list with all its entries.
fn varied(all: &AnswersFile, face: Face<'_>) -> Variation {
    let own: Vec<Rc<str>> = face
        .facts
        .answers
        .iter()
        .map(|it| question(&it.place))
        .collect();
    let mut facts = all.clone();
    facts
        .answers
        .retain(|it| !own.contains(&question(&it.place)));
    facts.entries.retain(|(roster, _)| !own.contains(roster));
    facts.answers.extend(face.facts.answers);
    facts.entries.extend(face.facts.entries);
    facts.date = None;
    Variation {
        words: face.words.into_iter().collect(),
        facts,
    }
}

/// How many entries each list has in every variation; nothing if there is no variation.
fn entries_of_all(variations: &[Rc<Variation>]) -> Option<Vec<(Rc<str>, u32)>> {
    let (first, others) = variations.split_first()?;
    let mut entries = first.facts.entries.clone();
    for (roster, n_entries) in &mut entries {
        for other in others {
            let listed = other.facts.entries.iter().find(|(of, _)| of == roster);
            *n_entries = (*n_entries).min(listed.map_or(0, |(_, n_entries)| *n_entries));
        }
    }
    Some(entries)
}

/// Returns the question that a place belongs to.
fn question(place: &str) -> Rc<str> {
    place.split('/').next().unwrap_or(place).into()
}
