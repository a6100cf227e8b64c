//! Reads trials from TOML against their form, and reports every name that the form does not have.

use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use super::{Expected, Highest, Raised, Trial, Trials, computed_named};
use crate::engine::answer::{Answer, file};
use crate::engine::expr::Truth;
use crate::engine::form::nearest::meant;
use crate::engine::form::problem::{
    Broken, Lines, Problem, ProblemKind, Problems, Remedy, Shape, Thing,
};
use crate::engine::form::source::{
    DeTable, DeValue, Reader, Value, drop_what_follows, key_text, parse_toml,
};
use crate::engine::form::{CUES, Form, Weight};
use crate::engine::register::Register;

/// Returns the id of the form that a file of trials is for, before there is a form to read it against.
pub fn form_id(text: &str) -> Option<Rc<str>> {
    file::form_id(text)
}

/// Reads a file of trials.
pub fn read(text: &str, form: &Form, register: Option<&Register>) -> (Trials, Vec<Problem>) {
    let mut problems = Problems::default();
    let mut trials = Trials::default();
    if let Some(table) = parse_toml(text, &OnceCell::new(), &mut problems) {
        let mut reading = Reading {
            reader: Reader {
                problems: &mut problems,
            },
            form,
            register,
            lines: Lines::of(text),
            names: HashMap::new(),
            ids: HashMap::new(),
            entries: None,
            entry: Thing::Entry,
        };
        reading.file(&table, &mut trials);
        if table.keys().any(|key| is_nearly_case(key_text(key))) {
            drop_what_lacks_its_case(&mut problems);
        }
    }
    drop_what_follows(text, &mut problems);
    (trials, problems.in_order())
}

/// Reads what is expected of answers where that stands in another file. The lists of those answers have so many entries, if
/// that is known.
pub(in crate::engine) fn read_expected(
    (table, span): (&DeTable<'_>, Range<usize>),
    form: &Form,
    entries: Option<Vec<(Rc<str>, u32)>>,
    problems: &mut Problems,
) -> Expected {
    let mut reading = Reading::elsewhere(form, problems);
    reading.entries = entries;
    reading.expected(table, span)
}

/// Reports a place that the form does not have, in another file.
pub(in crate::engine) fn check_place(
    place: &str,
    span: &Range<usize>,
    form: &Form,
    problems: &mut Problems,
) {
    Reading::elsewhere(form, problems).known(Thing::Question, place, span);
}

struct Reading<'a, 'p> {
    reader: Reader<'p>,
    form: &'a Form,
    register: Option<&'a Register>,
    lines: Lines,
    /// Where the case of each name stands.
    names: HashMap<Rc<str>, usize>,
    /// What the form has of each thing, once a name of it is looked for.
    ids: HashMap<Thing, HashSet<&'a str>>,
    /// How many entries each list has in the case that is read; nothing where that is not known.
    entries: Option<Vec<(Rc<str>, u32)>>,
    /// What such an entry is called.
    entry: Thing,
}

impl<'a, 'p> Reading<'a, 'p> {
    fn elsewhere(form: &'a Form, problems: &'p mut Problems) -> Self {
        Self {
            reader: Reader { problems },
            form,
            register: None,
            lines: Lines::of(""),
            names: HashMap::new(),
            ids: HashMap::new(),
            entries: None,
            entry: Thing::EntryOfScenario,
        }
    }

    fn file(&mut self, table: &DeTable<'_>, trials: &mut Trials) {
        let mut day = None;
        for (key, value) in table {
            match key_text(key) {
                "form" => {
                    let word = self.reader.word(value);
                    if let Some(word) = &word
                        && *word.text != *self.form.id
                    {
                        // Whatever it is called, this is the form that lies beside it.
                        let other = ProblemKind::UnknownThing {
                            thing: Thing::Form,
                            name: word.text.into(),
                            nearest: Some(Rc::clone(&self.form.id)),
                        };
                        self.reader.problems.add(other, word.span.clone());
                    }
                    trials.form = word.map(|word| (word.text.into(), word.span));
                }
                "date" => day = self.reader.day(value),
                "case" => {
                    let Some(cases) = value.get_ref().as_array() else {
                        self.reader.wrong_shape(Shape::Tables, value);
                        continue;
                    };
                    for case in &**cases {
                        if let Some(table) = self.reader.table(case) {
                            let trial = self.trial(table, case);
                            self.unlike(&trial);
                            trials.list.push(trial);
                        }
                    }
                }
                _ => self.reader.unknown_key(key, &["form", "date", "case"]),
            }
        }
        for trial in &mut trials.list {
            trial.date = trial.date.or(day);
        }
    }

    fn trial(&mut self, table: &DeTable<'_>, whole: &Value<'_>) -> Trial {
        let refusable = refused(table);
        let mut trial = Trial {
            span: whole.span(),
            ..Trial::default()
        };
        // What is expected may name the entries of lists, and stands before or after them.
        if let Some(value) = table.get("answers")
            && let Some(answers) = self.reader.table(value)
        {
            let (form, register) = (self.form, self.register);
            let problems = &mut *self.reader.problems;
            trial.answers = file::read_answers(answers, form, register, &refusable, problems);
        }
        self.entries = Some(trial.answers.entries.clone());
        for (key, value) in table {
            match key_text(key) {
                "name" => {
                    if let Some(word) = self.reader.word(value) {
                        trial.name = word.text.into();
                        trial.span = word.span;
                    }
                }
                "date" => trial.date = self.reader.day(value),
                "answers" => {}
                "notes" => trial.notes = self.notes(value),
                "expect" => {
                    if let Some(expected) = self.reader.table(value) {
                        trial.expected = self.expected(expected, value.span());
                    }
                }
                _ => self
                    .reader
                    .unknown_key(key, &["name", "date", "answers", "notes", "expect"]),
            }
        }
        self.reader.require(table, whole, &["name", "expect"]);
        self.can_fail(table, &trial);
        trial
    }

    /// Reports what is expected of an answer that the case does not give: it could never come out otherwise, or never as it is
    /// expected.
    fn can_fail(&mut self, table: &DeTable<'_>, trial: &Trial) {
        let answers = table.get("answers").and_then(|it| it.get_ref().as_table());
        let given = |place: &str| trial.answers.answers.iter().find(|it| *it.place == *place);
        let expected = table.get("expect").and_then(|it| it.get_ref().as_table());
        let refused = expected.and_then(|it| it.get("refused")?.get_ref().as_array());
        for value in refused.into_iter().flat_map(|it| it.iter()) {
            // What stands there and could not be read is told by itself.
            let is_given = |place: &str| {
                let id = place.split('/').next().unwrap_or_default();
                given(place).is_some() || answers.is_some_and(|it| it.contains_key(id))
            };
            if let Some(place) = value.get_ref().as_str()
                && self.form.spot(place).is_some()
                && !is_given(place)
            {
                self.unknown(Thing::Answer, place, [], &value.span());
            }
        }
        let not_cues = expected.and_then(|it| it.get("not_cues")?.get_ref().as_table());
        for (key, _) in not_cues.into_iter().flatten() {
            let place = key_text(key);
            let said = given(place).map(|it| &it.answer);
            let has_words = matches!(said, Some(Answer::Text(_) | Answer::Narrative { .. }));
            let is_noted = trial.notes.iter().any(|(at, _)| **at == *place);
            if self.form.spot(place).is_some() && !has_words && !is_noted {
                self.unknown(Thing::Words, place, [], &key.span());
            }
        }
    }

    /// Two cases of one name could not be told apart when one of them fails.
    fn unlike(&mut self, trial: &Trial) {
        if trial.name.is_empty() {
            return;
        }
        match self.names.entry(Rc::clone(&trial.name)) {
            Entry::Vacant(free) => {
                free.insert(trial.span.start);
            }
            Entry::Occupied(first) => {
                let duplicate = ProblemKind::DuplicateId {
                    id: Rc::clone(&trial.name),
                    first_line: self.lines.line(*first.get()),
                };
                self.reader.problems.add(duplicate, trial.span.clone());
            }
        }
    }

    fn notes(&mut self, value: &Value<'_>) -> Vec<(Rc<str>, String)> {
        let mut notes = Vec::new();
        for (key, value) in self.reader.table(value).into_iter().flatten() {
            self.known(Thing::Question, key_text(key), &key.span());
            if let Some(word) = self.reader.word(value) {
                notes.push((key_text(key).into(), word.text.to_owned()));
            }
        }
        notes
    }

    fn expected(&mut self, table: &DeTable<'_>, span: Range<usize>) -> Expected {
        if table.values().all(says_nothing) {
            let nothing = ProblemKind::NothingExpected;
            self.reader.problems.add(nothing, span);
        }
        let mut expected = Expected::default();
        for (key, value) in table {
            match key_text(key) {
                "flags" => expected.flags = self.flags(value),
                "not_flags" => expected.not_flags = self.ids(Thing::Flag, value),
                "only_flags" => expected.only_flags = self.reader.truth(value).unwrap_or(false),
                "open" => expected.open = self.ids(Thing::Flag, value),
                "elements" => expected.elements = self.elements(value),
                "contradictions" => {
                    expected.contradictions = self.ids(Thing::Contradiction, value);
                }
                "not_contradictions" => {
                    expected.not_contradictions = self.ids(Thing::Contradiction, value);
                }
                "asked" => expected.asked = self.ids(Thing::Question, value),
                "not_asked" => expected.not_asked = self.ids(Thing::Question, value),
                "measures" => expected.measures = self.ids(Thing::Measure, value),
                "not_measures" => expected.not_measures = self.ids(Thing::Measure, value),
                "highest" => expected.highest = self.highest(value),
                "checks" => expected.checks = self.ids(Thing::Check, value),
                "not_checks" => expected.not_checks = self.ids(Thing::Check, value),
                "refused" => expected.refused = self.ids(Thing::Question, value),
                "computed" => expected.computed = self.computed(value),
                "cues" => expected.cues = self.cues(value),
                "not_cues" => expected.not_cues = self.cues(value),
                _ => self.reader.unknown_key(
                    key,
                    &[
                        "flags",
                        "not_flags",
                        "only_flags",
                        "open",
                        "elements",
                        "contradictions",
                        "not_contradictions",
                        "asked",
                        "not_asked",
                        "measures",
                        "not_measures",
                        "highest",
                        "checks",
                        "not_checks",
                        "refused",
                        "computed",
                        "cues",
                        "not_cues",
                    ],
                ),
            }
        }
        expected
    }

    /// `{ id = "weight" }`, or `{ id = { weight = "…", because = [...] } }`.
    fn flags(&mut self, value: &Value<'_>) -> Vec<Raised> {
        let mut flags = Vec::new();
        for (key, value) in self.reader.table(value).into_iter().flatten() {
            let id = key_text(key);
            self.known(Thing::Flag, id, &key.span());
            let DeValue::Table(table) = value.get_ref() else {
                if let Some(weight) = self.weight(value) {
                    flags.push(Raised {
                        id: id.into(),
                        weight,
                        because: None,
                    });
                }
                continue;
            };
            let (mut weight, mut because) = (None, None);
            for (key, value) in table {
                match key_text(key) {
                    "weight" => weight = self.weight(value),
                    "because" => because = Some(self.ids(Thing::Question, value)),
                    _ => self.reader.unknown_key(key, &["weight", "because"]),
                }
            }
            self.reader.require(table, value, &["weight"]);
            flags.extend(weight.map(|weight| Raised {
                id: id.into(),
                weight,
                because,
            }));
        }
        flags
    }

    fn weight(&mut self, value: &Value<'_>) -> Option<Weight> {
        let word = self.reader.word(value)?;
        let weight = Weight::from_word(word.text);
        if weight.is_none() {
            let words = Weight::ALL.iter().map(|weight| weight.word());
            let unknown = ProblemKind::UnknownWeight {
                word: word.text.into(),
                nearest: self.reader.problems.nearest(word.text, words),
            };
            self.reader.problems.add(unknown, word.span);
        }
        weight
    }

    fn highest(&mut self, value: &Value<'_>) -> Option<Highest> {
        if value.get_ref().as_str() == Some("none") {
            return Some(Highest::Nothing);
        }
        let word = self.reader.word(value)?;
        let weight = Weight::from_word(word.text).filter(|it| it.is_counted());
        if weight.is_none() {
            let weights = Weight::ALL.into_iter().filter(|it| it.is_counted());
            let words = weights.map(Weight::word);
            let words: Vec<&str> = words.chain(["none"]).collect();
            let unknown = ProblemKind::UnknownWord {
                key: "highest",
                word: word.text.into(),
                words: words.join(", ").into(),
                nearest: self.reader.problems.nearest(word.text, words),
            };
            self.reader.problems.add(unknown, word.span);
        }
        weight.map(Highest::Weight)
    }

    fn elements(&mut self, value: &Value<'_>) -> Vec<(Rc<str>, Truth)> {
        let mut elements = Vec::new();
        for (key, value) in self.reader.table(value).into_iter().flatten() {
            self.known(Thing::Element, key_text(key), &key.span());
            let Some(word) = self.reader.word(value) else {
                continue;
            };
            let truths = [Truth::Yes, Truth::No, Truth::Unknown];
            let truth = truths.into_iter().find(|truth| truth.word() == word.text);
            if let Some(truth) = truth {
                elements.push((key_text(key).into(), truth));
            } else {
                self.unknown(Thing::Truth, word.text, truths.map(Truth::word), &word.span);
            }
        }
        elements
    }

    fn computed(&mut self, value: &Value<'_>) -> Vec<(Rc<str>, Rc<str>)> {
        let mut computed = Vec::new();
        for (key, value) in self.reader.table(value).into_iter().flatten() {
            self.known(Thing::Computed, key_text(key), &key.span());
            if let Some(word) = self.reader.word(value) {
                computed.push((key_text(key).into(), word.text.into()));
            }
        }
        computed
    }

    fn cues(&mut self, value: &Value<'_>) -> Vec<(Rc<str>, Vec<Rc<str>>)> {
        let mut cues = Vec::new();
        for (key, value) in self.reader.table(value).into_iter().flatten() {
            self.known(Thing::Question, key_text(key), &key.span());
            cues.push((key_text(key).into(), self.ids(Thing::Cue, value)));
        }
        cues
    }

    fn ids(&mut self, thing: Thing, value: &Value<'_>) -> Vec<Rc<str>> {
        let words = self.reader.words(value).map(|list| list.words);
        let words = words.unwrap_or_default();
        for word in &words {
            self.known(thing, word.text, &word.span);
        }
        words.iter().map(|word| word.text.into()).collect()
    }

    /// Reports a name that the form does not have. A question may be a place inside a roster: `children/1/age`.
    fn known(&mut self, thing: Thing, name: &str, span: &Range<usize>) {
        let form = self.form;
        let ids = match thing {
            Thing::Question => return self.known_place(name, span),
            Thing::Cue if CUES.contains(&name) => return,
            Thing::Cue => return self.unknown(thing, name, CUES, span),
            Thing::Entry
            | Thing::EntryOfScenario
            | Thing::Answer
            | Thing::Words
            | Thing::Form
            | Thing::Truth => return,
            Thing::Computed if computed_named(form, name).is_some() => {
                return self.listed(name, span);
            }
            Thing::Flag
            | Thing::Element
            | Thing::Contradiction
            | Thing::Measure
            | Thing::Check
            | Thing::Computed => self
                .ids
                .entry(thing)
                .or_insert_with(|| ids_of(form, thing).collect()),
        };
        if !ids.contains(name) {
            self.unknown(thing, name, ids_of(form, thing), span);
        }
    }

    /// Reports a place that the form does not have, or an entry that is not in its list in this case.
    fn known_place(&mut self, name: &str, span: &Range<usize>) {
        let form = self.form;
        if form.spot(name).is_some() {
            self.listed(name, span);
        } else {
            self.unknown_place(name, span);
        }
    }

    /// Reports a place in an entry that is not in its list in this case.
    fn listed(&mut self, name: &str, span: &Range<usize>) {
        let mut parts = name.split('/');
        let id = parts.next();
        let (Some(entry), Some(entries)) = (parts.next(), &self.entries) else {
            return;
        };
        let listed = entries.iter().find(|(list, _)| Some(&**list) == id);
        let n_entries = listed.map_or(0, |(_, n_entries)| *n_entries);
        let entry = entry.parse::<u32>();
        if entry.is_ok_and(|entry| (1..=n_entries).contains(&entry)) {
            return;
        }
        // Among several none is nearly the one that is meant: another entry is another answer.
        let field = name.rsplit('/').next().unwrap_or_default();
        let only = (n_entries == 1).then(|| Some(format!("{}/1/{field}", id?)));
        self.unknown(self.entry, name, only.flatten().as_deref(), span);
    }

    /// Suggests a question, or a field of the list that the place is in.
    fn unknown_place(&mut self, name: &str, span: &Range<usize>) {
        let form = self.form;
        if let Some(list) = form.list_with_field(name) {
            let outside = ProblemKind::FieldOutsideRoster {
                field: name.into(),
                roster: Rc::clone(&list.id),
                remedy: Remedy::Place,
            };
            self.reader.problems.add(outside, span.clone());
            return;
        }
        let inside = name.rsplit_once('/').and_then(|(entry, _)| {
            let (roster, _) = entry.split_once('/')?;
            let roster = form.question(form.question_no(roster)?)?;
            Some((entry, roster))
        });
        let places: Vec<String> = match inside {
            Some((entry, roster)) => {
                let fields = roster.fields().iter();
                fields.map(|it| format!("{entry}/{}", it.id)).collect()
            }
            None => form.questions.iter().map(|it| it.id.to_string()).collect(),
        };
        let places = places.iter().map(String::as_str);
        self.unknown(Thing::Question, name, places, span);
    }

    fn unknown<'n>(
        &mut self,
        thing: Thing,
        name: &str,
        names: impl IntoIterator<Item = &'n str>,
        span: &Range<usize>,
    ) {
        let unknown = ProblemKind::UnknownThing {
            thing,
            name: name.into(),
            nearest: self.reader.problems.nearest(name, names),
        };
        self.reader.problems.add(unknown, span.clone());
    }
}

/// Returns the ids of all that a form has of a thing, in its order; none of what is not a rule.
fn ids_of(form: &Form, thing: Thing) -> Box<dyn Iterator<Item = &str> + '_> {
    match thing {
        Thing::Flag => Box::new(form.flags.iter().map(|it| &*it.id)),
        Thing::Element => Box::new(form.elements.iter().map(|it| &*it.id)),
        Thing::Contradiction => Box::new(form.contradictions.iter().map(|it| &*it.id)),
        Thing::Measure => Box::new(form.measures.iter().map(|it| &*it.id)),
        Thing::Check => Box::new(form.checks.iter().map(|it| &*it.id)),
        Thing::Computed => {
            let of_all = form.computed.iter().filter(|it| it.roster.is_none());
            Box::new(of_all.map(|it| &*it.id))
        }
        Thing::Question
        | Thing::Cue
        | Thing::Entry
        | Thing::EntryOfScenario
        | Thing::Answer
        | Thing::Words
        | Thing::Form
        | Thing::Truth => Box::new(std::iter::empty()),
    }
}

/// Whether a heading was surely meant to begin a case.
fn is_nearly_case(key: &str) -> bool {
    key != "case" && meant(key, ["form", "date", "case"]) == Some("case")
}

/// What stands under the heading of a case that is not known as one goes to the case before it, or to none: nothing is wrong with
/// that heading, whatever the reader of TOML says of it.
fn drop_what_lacks_its_case(problems: &mut Problems) {
    let is_of_heading = |kind: &ProblemKind| {
        matches!(
            kind,
            ProblemKind::Syntax {
                broken: Broken::HeadingMissing | Broken::SingleBrackets | Broken::DuplicateKey,
                ..
            } | ProblemKind::WrongShape {
                expected: Shape::Tables,
                ..
            }
        )
    };
    problems.keep(|problem| !is_of_heading(&problem.kind));
}

/// Tells whether nothing follows from what is written behind a key: such a case could never fail.
fn says_nothing(value: &Value<'_>) -> bool {
    match value.get_ref() {
        DeValue::Array(array) => array.is_empty(),
        DeValue::Table(table) => table.is_empty(),
        DeValue::Boolean(is_so) => !is_so,
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => {
            false
        }
    }
}

/// Places at which an answer is expected to be refused, before it is known whether they are places at all.
fn refused(table: &DeTable<'_>) -> HashSet<Rc<str>> {
    let expected = table.get("expect").and_then(|it| it.get_ref().as_table());
    let refused = expected.and_then(|it| it.get("refused")?.get_ref().as_array());
    let places = refused.into_iter().flat_map(|it| it.iter());
    places
        .filter_map(|place| place.get_ref().as_str().map(Rc::from))
        .collect()
}
