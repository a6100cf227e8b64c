//! What the texts of a form must say, and what is missing, superfluous or different in which language.

mod branches;
mod broken;
mod filled;
mod shown;
mod translated;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;
use std::rc::Rc;

use crate::app::words::message_id;
use crate::engine::form::doubt::Labels;
use crate::engine::form::nearest::nearest;
use crate::engine::form::problem::{Problem, ProblemKind, Written, line_column};
use crate::engine::form::{EntryNo, Flavour, Form, Kind, Question, QuestionNo, Spot};
use crate::text::catalog::CatalogProblemKind;
use crate::text::language::Language;
use crate::text::messages::{self, Fault, FaultKind, Messages, Text, message_of};

pub use translated::written_of;

/// A file of texts in one language. A later file of the same language stands in for an earlier one, text by text.
#[derive(Clone, Debug)]
pub struct TextFile {
    pub language: Language,
    /// As it is named to the person.
    pub path: String,
    pub source: String,
}

/// Files of texts, read.
pub struct Texts {
    files: Vec<(TextFile, Messages)>,
    /// Of all languages.
    ids: HashSet<String>,
}

/// The parts of a text that every question may have, beside its options.
const PARTS: [&str; 7] = ["short", "help", "note", "unit", "entry", "add", "none"];

/// Those that earlier answers are put into.
const PIPED_PARTS: [&str; 2] = ["help", "note"];

/// Ends the name of the text that says what a number counts.
const UNIT: &str = ".unit";

/// Which entry of a roster it is.
const OF_ENTRY: [&str; 2] = ["entry", "number"];

/// Ends the name of the variable that says whether an answer is known. A language may do without it.
const KNOWN: &str = "_known";

/// Texts of what is not part of a form: they are checked where that is known.
const OF_OTHERS: [&str; 2] = ["cue-", "source-"];

/// Only so many names are compared with all others.
const MOST_SEARCHES: usize = 50;

/// Of more branches than these it is not proved that they cannot be taken.
const MOST_PROOFS: usize = 2_000;

impl Texts {
    pub fn read(files: Vec<TextFile>) -> Self {
        let files: Vec<_> = files
            .into_iter()
            .map(|file| {
                let messages = messages::read(&file.source);
                (file, messages)
            })
            .collect();
        let texts = files.iter().flat_map(|(_, messages)| &messages.texts);
        let ids = texts.map(|text| text.id.clone()).collect();
        Self { files, ids }
    }

    pub fn files(&self) -> impl Iterator<Item = &TextFile> {
        self.files.iter().map(|(file, _)| file)
    }

    /// Returns each file with what was read of it.
    pub(in crate::app) fn messages(&self) -> impl Iterator<Item = (&TextFile, &Messages)> {
        self.files.iter().map(|(file, messages)| (file, messages))
    }

    /// Returns what is wrong, by file, for the texts of a form.
    pub fn problems_of_form(&self, form: &Form) -> Vec<Vec<Problem>> {
        let meant = Meant::of(form);
        self.problems(&meant.needed, Some(&meant))
    }

    /// Returns the texts of a form that only files of one kind say in their language, for languages that have any
    /// such file.
    pub fn standing_in(
        &self,
        form: &Form,
        is_of_kind: impl Fn(&TextFile) -> bool,
    ) -> BTreeMap<Language, Vec<String>> {
        let meant = Meant::of(form);
        let mut only_there = BTreeMap::new();
        for (file, messages) in self.files.iter().filter(|(file, _)| is_of_kind(file)) {
            let others = self
                .files
                .iter()
                .filter(|(other, _)| other.language == file.language && !is_of_kind(other));
            let said: HashSet<&str> = others
                .flat_map(|(_, messages)| messages.texts.iter().map(|text| &*text.id))
                .collect();
            let texts = messages.texts.iter().map(|text| text.id.as_str());
            let shown = texts.filter(|id| meant.needed.contains(*id) && !said.contains(id));
            only_there.insert(file.language, shown.map(str::to_owned).collect());
        }
        only_there
    }

    /// Returns what is wrong, by file, where every language must say what the source language says.
    pub fn problems_of_interface(&self) -> Vec<Vec<Problem>> {
        self.problems(&BTreeSet::new(), None)
    }

    /// Looks at the words alone, as those of each language are written.
    pub fn problems_of_words(&self) -> Vec<Vec<Problem>> {
        let mut checking = Checking::of(self);
        let source = self.of_language(&Language::source());
        for language in self.languages() {
            let there = self.of_language(&language);
            checking.translated(&language, &there, &source, None);
        }
        checking.problems
    }

    fn problems(&self, needed: &BTreeSet<String>, meant: Option<&Meant<'_>>) -> Vec<Vec<Problem>> {
        let mut checking = Checking::of(self);
        for (file_no, (file, messages)) in self.files.iter().enumerate() {
            checking.faults(file_no, file, messages);
        }
        if let Some(meant) = meant {
            for (file_no, (file, messages)) in self.files.iter().enumerate() {
                let there = self.of_language(&file.language);
                let terms: BTreeSet<&str> = self.terms(&file.language).collect();
                for text in &messages.texts {
                    checking.worked_out(file_no, text, &there, &terms, Some(meant));
                }
            }
        }
        let source = self.of_language(&Language::source());
        let mut wanted = needed.clone();
        if let Some(meant) = meant {
            checking.of_source(&source, meant);
            wanted.extend(
                source
                    .keys()
                    .filter(|id| meant.has(id))
                    .map(|id| (*id).to_owned()),
            );
        } else {
            wanted.extend(source.keys().map(|id| (*id).to_owned()));
        }
        for language in self.languages() {
            let Some(last) = self
                .files
                .iter()
                .rposition(|(it, _)| it.language == language)
            else {
                continue;
            };
            let there = self.of_language(&language);
            checking.shown(self, &language, &there, meant);
            let is_source = language == Language::source();
            // What a plainer Swedish does not say over again is said in Swedish, which is no other language.
            if is_source || language.primary() != Language::source().primary() {
                checking.missing(last, self.files.get(last), &there, &wanted, is_source);
            }
            if is_source {
                continue;
            }
            let quoted = quoted_in(&there);
            for (id, (file_no, text)) in &there {
                let said = source.get(id).map(|(_, said)| *said);
                if said.is_none() && meant.is_none_or(|meant| !meant.has(id)) {
                    let of_source = source.keys().copied();
                    checking.superfluous(*file_no, text, &there, of_source, meant);
                }
                // What the source language says of nothing in the form is told there.
                if let Some(meant) = meant
                    && (said.is_none() || meant.has(id) || quoted.contains(message_of(id)))
                {
                    checking.filled(*file_no, text, &there, meant);
                }
                if let Some(said) = said {
                    checking.differing(*file_no, text, said, meant);
                }
            }
            let terms = meant.is_none().then(|| self.terms(&language).collect());
            checking.translated(&language, &there, &source, terms.as_ref());
        }
        checking.problems
    }

    fn languages(&self) -> BTreeSet<Language> {
        self.files().map(|file| file.language).collect()
    }

    /// Returns the names of a language's terms.
    fn terms(&self, language: &Language) -> impl Iterator<Item = &str> {
        let of_language = self
            .files
            .iter()
            .filter(move |(file, _)| file.language == *language);
        of_language.flat_map(|(_, messages)| messages.terms.iter().map(String::as_str))
    }

    /// Returns what a language says, each text with its file; of two with the same id the later one.
    fn of_language(&self, language: &Language) -> BTreeMap<&str, (usize, &Text)> {
        let files = self.files.iter().enumerate();
        let of_language = files.filter(|(_, (file, _))| file.language == *language);
        of_language
            .flat_map(|(file_no, (_, messages))| {
                let texts = messages.texts.iter();
                texts.map(move |text| (&*text.id, (file_no, text)))
            })
            .collect()
    }
}

/// Whether any language has a label for an option.
impl Labels for Texts {
    fn has_label(&self, roster: Option<&str>, question: &str, option: &str) -> bool {
        let id = format!("{}.{option}", id_of(roster, question));
        self.ids.contains(&id)
    }

    fn superfluous(
        &self,
        roster: Option<&str>,
        question: &str,
        options: &[Rc<str>],
    ) -> Vec<String> {
        let of_question = format!("{}.", id_of(roster, question));
        let parts = self
            .ids
            .iter()
            .filter_map(|id| id.strip_prefix(&of_question));
        let labels: BTreeSet<&str> = parts
            .filter(|part| !PARTS.contains(part) && options.iter().all(|it| **it != **part))
            .collect();
        labels.into_iter().map(str::to_owned).collect()
    }
}

/// Returns what is said of something in a file of texts that is not used because of how it is written.
pub fn fault_of(fault: &Fault, source: &str) -> Written {
    match &fault.kind {
        FaultKind::Twice { id, first } => Written::TextTwice {
            id: id.as_str().into(),
            first_line: line_column(source, first.start).0,
        },
        FaultKind::Unusable(kind) => match kind {
            CatalogProblemKind::TooDeep { most } => Written::BracesTooDeep { limit: *most },
            CatalogProblemKind::Forbidden { character } => Written::ForbiddenCharacter {
                character: *character,
            },
            CatalogProblemKind::Junk { reason, .. } => {
                let (line, column) = line_column(source, fault.span.start);
                Written::BrokenText {
                    broken: broken::of_line(reason, source, fault.span.start),
                    line,
                    column,
                }
            }
            CatalogProblemKind::Duplicate { id } => Written::TextTwice {
                id: id.as_str().into(),
                first_line: 1,
            },
        },
    }
}

fn id_of(roster: Option<&str>, question: &str) -> String {
    roster.map_or_else(
        || question.to_owned(),
        |roster| format!("{roster}-{question}"),
    )
}

/// Returns the messages that texts refer to.
fn quoted_in<'t>(there: &There<'t>) -> BTreeSet<&'t str> {
    let quotes = there.values().flat_map(|(_, text)| &text.quotes);
    quotes.map(|(quoted, _)| message_of(quoted)).collect()
}

struct Checking {
    problems: Vec<Vec<Problem>>,
    n_searches: usize,
    n_proofs: usize,
}

/// What a language says, each text with its file.
type There<'t> = BTreeMap<&'t str, (usize, &'t Text)>;

impl Checking {
    fn of(texts: &Texts) -> Self {
        Self {
            problems: vec![Vec::new(); texts.files.len()],
            n_searches: 0,
            n_proofs: 0,
        }
    }

    fn add(&mut self, file_no: usize, written: Written, span: Range<usize>) {
        if let Some(problems) = self.problems.get_mut(file_no) {
            problems.push(Problem::new(ProblemKind::Written(written), span));
        }
    }

    fn nearest<'n>(
        &mut self,
        name: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<Rc<str>> {
        self.n_searches += 1;
        if self.n_searches > MOST_SEARCHES {
            return None;
        }
        nearest(name, names).map(Rc::from)
    }

    fn faults(&mut self, file_no: usize, file: &TextFile, messages: &Messages) {
        for fault in &messages.faults {
            self.add(file_no, fault_of(fault, &file.source), fault.span.clone());
        }
    }

    /// Looks at what the source language says beyond what is meant.
    fn of_source(&mut self, source: &There<'_>, meant: &Meant<'_>) {
        let quoted = quoted_in(source);
        for (id, (file_no, text)) in source {
            let message = message_of(id);
            if !meant.has(id) && !quoted.contains(message) {
                self.superfluous(*file_no, text, source, [], Some(meant));
                continue;
            }
            self.filled(*file_no, text, source, meant);
        }
    }

    fn superfluous<'n>(
        &mut self,
        file_no: usize,
        text: &Text,
        there: &There<'_>,
        others: impl IntoIterator<Item = &'n str>,
        meant: Option<&Meant<'_>>,
    ) {
        let mut names: Vec<&str> = others.into_iter().collect();
        names.extend(
            meant
                .iter()
                .flat_map(|meant| meant.needed.iter().map(String::as_str)),
        );
        // What the language has already cannot be meant by another text besides.
        names.retain(|name| !there.contains_key(name));
        let nearest = self.nearest(&text.id, names);
        let id = text.id.as_str().into();
        self.add(
            file_no,
            Written::SuperfluousText {
                id,
                nearest,
                twice: None,
            },
            text.span.clone(),
        );
    }

    fn missing(
        &mut self,
        file_no: usize,
        file: Option<&(TextFile, Messages)>,
        there: &There<'_>,
        wanted: &BTreeSet<String>,
        is_source: bool,
    ) {
        let is_left_out =
            |(_, messages): &(TextFile, Messages)| messages.faults.iter().any(Fault::is_of_whole);
        // Nothing is said of what a file lacks that is not used at all.
        if file.is_some_and(is_left_out) {
            return;
        }
        let end = file.map_or(0, |(file, _)| file.source.len());
        // What is written there and could not be read is told by itself.
        let is_unread =
            |(_, messages): &&(TextFile, Messages)| messages.faults.iter().any(Fault::is_unread);
        let unread = file
            .filter(is_unread)
            .map(|(file, _)| messages::written_ids(&file.source));
        let is_written = |id: &str| unread.as_ref().is_some_and(|written| written.contains(id));
        for id in wanted {
            if there.contains_key(id.as_str()) || is_written(id) {
                continue;
            }
            // A part is missed where the text is that it belongs to.
            let whole = message_of(id);
            if whole != id && wanted.contains(whole) && !there.contains_key(whole) {
                continue;
            }
            let beside = there.get(whole).filter(|(of, _)| *of == file_no);
            let span = beside.map_or(end..end, |(_, text)| text.span.clone());
            // A number is shown without what it counts, too.
            let is_source = is_source && !id.ends_with(UNIT);
            let id = id.as_str().into();
            self.add(file_no, Written::MissingText { id, is_source }, span);
        }
    }

    /// Looks for variables that only one of two languages has. What only lacks its braces may have been told by itself, and
    /// from what is wrong where it stands nothing follows for the other.
    fn differing(&mut self, file_no: usize, text: &Text, source: &Text, meant: Option<&Meant<'_>>) {
        let is_told = meant.is_some();
        let lacks_braces = |text: &Text, name: &str| {
            let bare = |(it, _): &(String, _)| it.strip_suffix(KNOWN).unwrap_or(it) == name;
            is_told && text.bare.iter().any(bare)
        };
        let has_wrong = |text: &Text| {
            let mut names = text.variables.iter();
            meant.is_some_and(|meant| names.any(|(name, _)| meant.is_wrong(text, name)))
        };
        // Whatever one of them has more may be what was meant in the other.
        if has_wrong(text) || has_wrong(source) {
            return;
        }
        let names = |text: &Text| -> BTreeSet<String> {
            let names = text.variables.iter();
            names
                .map(|(name, _)| name.strip_suffix(KNOWN).unwrap_or(name).to_owned())
                .collect()
        };
        let (here, there) = (names(text), names(source));
        let id: Rc<str> = text.id.as_str().into();
        let lost = there.difference(&here);
        for variable in lost.filter(|it| !lacks_braces(text, it)) {
            let variable = variable.as_str().into();
            let id = Rc::clone(&id);
            self.add(
                file_no,
                Written::MissingVariable { variable, id },
                text.span.clone(),
            );
        }
        let more = here.difference(&there);
        for variable in more.filter(|it| !lacks_braces(source, it)) {
            let place = text.variables.iter();
            let place = place
                .into_iter()
                .find(|(name, _)| name.strip_suffix(KNOWN).unwrap_or(name) == variable);
            let span = place.map_or_else(|| text.span.clone(), |(_, span)| span.clone());
            let variable = variable.as_str().into();
            let id = Rc::clone(&id);
            self.add(file_no, Written::ExtraVariable { variable, id }, span);
        }
    }
}

/// What the texts of a form can be about.
struct Meant<'f> {
    /// What it cannot do without.
    needed: BTreeSet<String>,
    /// What it can do without: what a named condition means, in words.
    optional: BTreeSet<String>,
    /// Questions and fields by the id of their text, with their options.
    asked: BTreeMap<String, &'f [Rc<str>]>,
    /// Answers that can stand in any text.
    variables: BTreeSet<&'f str>,
    /// Values that are worked out, which stand in no text but their own.
    computed: BTreeSet<&'f str>,
    /// Answers that can stand in the texts of a roster's fields and checks, by the id of the text, in the order of asking.
    of_entries: BTreeMap<String, Vec<&'f str>>,
    /// Which question, by the id of its text, and which field of it.
    places: BTreeMap<String, (u32, Option<usize>)>,
    /// Which question, by its id.
    numbers: BTreeMap<&'f str, u32>,
    form: &'f Form,
    /// The questions of an entry, by the id of each text that is about one.
    entries: BTreeMap<String, branches::OfEntry<'f>>,
}

impl<'f> Meant<'f> {
    fn of(form: &'f Form) -> Self {
        let mut needed = BTreeSet::from(["form-title".to_owned()]);
        let mut asked = BTreeMap::new();
        let mut of_entries = BTreeMap::new();
        let mut places = BTreeMap::new();
        let mut need = |kind: &str, id: &Rc<str>| {
            // What has no name has no text yet: that the name lacks is said of the form.
            needed.extend((!id.is_empty()).then(|| format!("{kind}-{id}")));
        };
        form.sections.iter().for_each(|it| need("section", &it.id));
        form.flags.iter().for_each(|it| need("flag", &it.id));
        form.elements.iter().for_each(|it| need("element", &it.id));
        let contradictions = form.contradictions.iter();
        contradictions.for_each(|it| need("contradiction", &it.id));
        form.measures.iter().for_each(|it| need("measure", &it.id));
        form.computed.iter().for_each(|it| need("computed", &it.id));
        form.checks.iter().for_each(|it| need("check", &it.id));
        let mut ask = |id: String, question: &'f Question| {
            if question.id.is_empty() {
                return;
            }
            if has_own_labels(&question.kind) {
                let options = question.options().iter();
                needed.extend(options.map(|option| format!("{id}.{option}")));
            }
            // Money is shown in kronor without a text for it.
            let has_unit = question.unit.is_some() && !matches!(question.kind, Kind::Money { .. });
            needed.extend(has_unit.then(|| format!("{id}{UNIT}")));
            needed.insert(id.clone());
            asked.insert(id, question.options());
        };
        for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
            let id = message_id(form, Spot::Question(no));
            places.insert(id.clone(), (no.0, None));
            ask(id, question);
            for (field_no, field) in (0..).zip(question.fields()) {
                let spot = Spot::Field {
                    roster: no,
                    entry: EntryNo(1),
                    field: field_no,
                };
                let id = message_id(form, spot);
                places.insert(id.clone(), (no.0, Some(usize::from(field_no))));
                ask(id, field);
            }
            for field in question.fields() {
                let id = format!("{}-{}", question.id, field.id);
                of_entries.insert(id, ids_of(question.fields()).collect());
            }
        }
        for check in &form.checks {
            if let Some(roster) = check.roster.and_then(|no| form.question(no)) {
                let fields = ids_of(roster.fields()).collect();
                of_entries.insert(format!("check-{}", check.id), fields);
            }
        }
        for computed in &form.computed {
            if let Some(roster) = computed.roster.and_then(|no| form.question(no)) {
                let fields = ids_of(roster.fields()).collect();
                of_entries.insert(format!("computed-{}", computed.id), fields);
            }
        }
        let conditions = form.conditions.iter();
        Self {
            optional: conditions
                .map(|it| format!("condition-{}", it.id))
                .collect(),
            needed,
            asked,
            variables: ids_of(&form.questions).collect(),
            computed: form.computed.iter().map(|it| &*it.id).collect(),
            of_entries,
            places,
            numbers: ids_of(&form.questions).zip(0..).collect(),
            form,
            entries: branches::entries_of(form),
        }
    }

    /// Whether the form has something that a text with this id is about.
    fn has(&self, id: &str) -> bool {
        let is_of_other = OF_OTHERS.iter().any(|prefix| id.starts_with(prefix));
        if is_of_other || self.needed.contains(id) || self.optional.contains(id) {
            return true;
        }
        let Some((whole, part)) = id.split_once('.') else {
            return false;
        };
        match self.asked.get(whole) {
            Some(options) => PARTS.contains(&part) || options.iter().any(|it| **it == *part),
            // What else a flag or a section has to say is for the form to decide.
            None => self.needed.contains(whole),
        }
    }

    /// Whether something of this name is filled in where this text is shown.
    fn has_variable(&self, id: &str, name: &str) -> bool {
        if OF_OTHERS.iter().any(|it| id.starts_with(it)) {
            return true;
        }
        let (message, part) = parts_of(id);
        let of_entry = self.of_entries.get(message);
        let is_of_program = if part == Some("entry") {
            name == "number"
        } else if OF_ENTRY.contains(&name) {
            of_entry.is_some()
        } else {
            name == "value" && message.starts_with("computed-")
        };
        let is_piped = if self.asked.contains_key(message) {
            part.is_none_or(|part| PIPED_PARTS.contains(&part))
        } else {
            message.starts_with("computed-") || message.starts_with("check-")
        };
        let is_answer = |name: &str| {
            self.variables.contains(name) || of_entry.is_some_and(|fields| fields.contains(&name))
        };
        let answer = name.strip_suffix(KNOWN).unwrap_or(name);
        is_of_program || (is_piped && (is_answer(name) || is_answer(answer)))
    }
}

/// Returns the message that a text belongs to, and which part of it it is.
fn parts_of(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, part)) => (message, Some(part)),
        None => (id, None),
    }
}

fn ids_of(questions: &[Question]) -> impl Iterator<Item = &str> {
    questions.iter().map(|question| &*question.id)
}

/// The words for yes and no, and for consent, are the program's own.
fn has_own_labels(kind: &Kind) -> bool {
    match kind {
        Kind::Single { flavour, .. } => match flavour {
            Flavour::Single => true,
            Flavour::YesNo | Flavour::Consent | Flavour::Statement => false,
        },
        Kind::Multiple { .. } => true,
        Kind::Text
        | Kind::Narrative
        | Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Period
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => false,
    }
}
