//! From what a form file says to a form: resolves every name and reports every problem, never stopping at the first.

mod checks;
mod circle;
mod in_doubt;
mod limits;
mod proposal;
mod rules;
mod silences;
mod values;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use crate::engine::expr::{Expr, Names, Origin, PARTS_MAX, RESERVED_IDS, check};
use crate::engine::form::list::{List, NoList, is_list_name};
use crate::engine::form::problem::{Lines, Problem, ProblemKind, Problems, Remedy};
use crate::engine::form::source::{
    self, FormSource, LIST_LIMIT, QuestionSource, Word, drop_what_follows,
};
use crate::engine::form::sources::Sources;
use crate::engine::form::{
    Condition, Contradiction, Element, Flag, Form, Kind, Measure, Question, QuestionNo, Section,
    SectionNo,
};
use crate::engine::register::Register;
use crate::engine::time::Date;

pub(in crate::engine) use in_doubt::{InDoubt, Mentioned};
pub use limits::{KINDS, RESERVED_OPTIONS};

/// What is known outside of the form.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The lists that lie beside the form, by file name, or all that is wrong with one.
    pub lists: BTreeMap<Rc<str>, Result<Rc<List>, Vec<NoList>>>,
    /// The sources there are. Without them, what flags and measures cite is not checked.
    pub sources: Option<Rc<Sources>>,
    /// The municipalities there are. Without them, every four digits are one.
    pub municipalities: Option<Rc<Register>>,
    /// The day as of which a source may be past its validity. Without it, none is.
    pub today: Option<Date>,
    /// Interviews were held with it: what is refused only since then is passed over.
    pub is_held: bool,
}

/// A form, if nothing kept it from being one, and all that is wrong with it, in the order of the file.
#[derive(Debug)]
pub struct Loaded {
    pub form: Option<Form>,
    pub problems: Vec<Problem>,
}

/// Loads a form file and checks everything in it.
pub fn load(text: &str, known: &Known) -> Loaded {
    load_and_look(text, known, |_, _, _, _| {})
}

/// The same, and has another look at the form, as far as it could be read.
pub(in crate::engine) fn load_and_look(
    text: &str,
    known: &Known,
    look: impl FnOnce(&FormSource<'_>, &Form, &InDoubt, &mut Problems),
) -> Loaded {
    let mut problems = Problems::default();
    let without_broken = OnceCell::new();
    let Some(table) = source::parse_toml(text, &without_broken, &mut problems) else {
        return Loaded {
            form: None,
            problems: problems.in_order(),
        };
    };
    let source = source::read_form(&table, &mut problems);
    let mut lowering = Lowering {
        text,
        known,
        problems: &mut problems,
        lines: None,
        in_doubt: HashSet::new(),
        unread: HashMap::new(),
        uncertain: HashSet::new(),
        doubled: HashSet::new(),
        doubled_options: HashSet::new(),
        bad: HashSet::new(),
        lacks_name: false,
        told_lists: HashSet::new(),
        shared: HashMap::new(),
    };
    let mut form = lowering.form(&source);
    lowering.drop_what_may_be_the_other();
    let unread = std::mem::take(&mut lowering.unread);
    let mut uncertain = std::mem::take(&mut lowering.uncertain);
    let opened = circle::open(&source, &mut form, &mut problems);
    uncertain.extend(opened.places);
    silences::report(&source, &form, &mut problems);
    if known.is_held {
        problems.keep(|it| !matches!(it.kind, ProblemKind::Stricter(_)));
    }
    if problems.leave_names_whole() {
        let opened = opened.rules;
        let in_doubt = InDoubt::of(text, unread, uncertain, opened, &problems);
        look(&source, &form, &in_doubt, &mut problems);
    }
    drop_what_follows(text, &mut problems);
    Loaded {
        form: (!problems.has_errors()).then_some(form),
        problems: problems.in_order(),
    }
}

/// Returns the names of the lists that a form looks answers up in, before there is a form.
pub fn lists_named(text: &str) -> BTreeSet<Rc<str>> {
    let mut problems = Problems::default();
    let without_broken = OnceCell::new();
    // Most forms have no list, and need not be read twice.
    let table = text
        .contains("lookup")
        .then(|| source::parse_toml(text, &without_broken, &mut problems))
        .flatten();
    let Some(table) = table else {
        return BTreeSet::new();
    };
    let form = source::read_form(&table, &mut problems);
    form.asked()
        .filter_map(|question| question.list.as_ref())
        .filter(|name| is_list_name(name.text))
        .map(|name| name.text.into())
        .collect()
}

struct Lowering<'a, 't> {
    text: &'t str,
    known: &'a Known,
    problems: &'a mut Problems,
    /// Needed for duplicates only.
    lines: Option<Lines>,
    /// Questions and fields of which it is not known what they take.
    in_doubt: HashSet<Rc<str>>,
    /// Where the expressions begin that could not be read, and where they end.
    unread: HashMap<usize, usize>,
    /// Where ids stand of which there are two, and rules that name one, so that it is not known which is meant.
    uncertain: HashSet<usize>,
    /// What two things are called, and values that are worked out of it.
    doubled: HashSet<&'t str>,
    /// Questions and fields with an option that stands there twice.
    doubled_options: HashSet<Rc<str>>,
    /// What cannot be a name.
    bad: HashSet<&'t str>,
    /// Whether something that rules can name has not the name that was meant.
    lacks_name: bool,
    /// The lists of which it is said already what is wrong with them.
    told_lists: HashSet<&'t str>,
    /// Options that no file names.
    shared: HashMap<&'static str, Rc<str>>,
}

/// Where each id of one name space was first given.
type Taken<'t> = HashMap<&'t str, Range<usize>>;

impl<'t> Lowering<'_, 't> {
    fn form(&mut self, source: &FormSource<'t>) -> Form {
        let mut form = Form {
            id: source
                .id
                .as_ref()
                .map_or_else(Rc::default, |id| self.form_id(id)),
            version: source
                .version
                .as_ref()
                .map_or_else(Rc::default, |version| self.version(version)),
            ..Form::default()
        };
        // Questions, conditions and elements share the names that expressions use.
        let mut taken = Taken::default();
        self.questions(source, &mut form, &mut taken);
        let condition_ids: Vec<Rc<str>> = source
            .conditions
            .iter()
            .map(|condition| self.name(condition.id.as_ref(), &mut taken))
            .collect();
        let element_ids: Vec<Rc<str>> = source
            .elements
            .iter()
            .map(|element| self.name(element.id.as_ref(), &mut taken))
            .collect();
        let computed_ids: Vec<Rc<str>> = source
            .computed
            .iter()
            .map(|computed| self.name(computed.id.as_ref(), &mut taken))
            .collect();
        form.measures = self.measures(source);

        let mut names = Names::new(
            &form.questions,
            condition_ids.iter().map(|id| &**id),
            element_ids.iter().map(|id| &**id),
        )
        .computing(computed_ids.iter().map(|id| &**id))
        .doubting(self.names_in_doubt());
        let computed = self.computed(source, &computed_ids, &mut names);
        let asked_if = self.ask_ifs(source, &names);
        let proposals = self.proposals(source, &names);
        let checks = self.checks(source, &names);
        let cues = self.cues(source, &names);
        let conditions: Vec<_> = condition_ids
            .iter()
            .zip(&source.conditions)
            .map(|(id, condition)| Condition {
                id: Rc::clone(id),
                when: self.expr_or_any(condition.when.as_ref(), &names),
                guard: condition.guard,
            })
            .collect();
        let elements: Vec<_> = element_ids
            .iter()
            .zip(&source.elements)
            .map(|(id, element)| Element {
                id: Rc::clone(id),
                when: self.expr(element.when.as_ref(), &names, None),
                not_when: self.expr(element.not_when.as_ref(), &names, None),
            })
            .collect();
        for (measure, written) in form.measures.iter_mut().zip(&source.measures) {
            measure.unless = self.expr(written.unless.as_ref(), &names, None);
        }
        let flags = self.flags(source, &names, &form.measures);
        let mut taken = Taken::default();
        let contradictions: Vec<_> = source
            .contradictions
            .iter()
            .map(|contradiction| Contradiction {
                id: self.id(contradiction.id.as_ref(), &mut taken),
                when: self.expr_or_any(contradiction.when.as_ref(), &names),
            })
            .collect();

        if names.is_too_long() {
            let limit = PARTS_MAX;
            let last = source.computed.last().and_then(|it| it.value.as_ref());
            let span = last.map_or(0..0, |word| word.span.clone());
            self.problems
                .add(ProblemKind::ComputedTooLong { limit }, span);
        }
        form.conditions = conditions;
        form.elements = elements;
        form.flags = flags;
        form.contradictions = contradictions;
        form.computed = computed;
        form.checks = checks;
        form.cues = cues;
        asked_if.give_to(&mut form);
        proposals.give_to(&mut form);
        form.index();
        form
    }

    /// Returns the names of which it is not known what they take, or which of two things they are.
    fn names_in_doubt(&mut self) -> HashSet<Rc<str>> {
        let mut names = std::mem::take(&mut self.in_doubt);
        names.extend(self.doubled.iter().map(|name| Rc::from(*name)));
        names
    }

    fn questions(&mut self, source: &FormSource<'t>, form: &mut Form, taken: &mut Taken<'t>) {
        let mut taken_sections = Taken::default();
        for (section_no, section) in (0..).map(SectionNo).zip(&source.sections) {
            let first = form.questions.len();
            for question in &section.questions {
                let id = self.name(question.id.as_ref(), taken);
                let mut lowered = self.question(question, id, section_no, false);
                lowered.officer |= section.officer;
                form.questions.push(lowered);
            }
            form.sections.push(Section {
                id: self.id(section.id.as_ref(), &mut taken_sections),
                questions: small(first)..small(form.questions.len()),
                ask_if: None,
            });
        }
        if form.questions.is_empty() {
            self.problems.add(ProblemKind::EmptyForm, 0..0);
        }
    }

    fn question(
        &mut self,
        source: &QuestionSource<'t>,
        id: Rc<str>,
        section: SectionNo,
        is_field: bool,
    ) -> Question {
        let kind = self.kind(source, &id, section, is_field);
        if kind.is_none() {
            self.in_doubt.insert(Rc::clone(&id));
        }
        Question {
            // Its fields keep their names, so that nothing that reads them is wrong.
            kind: kind.unwrap_or_else(|| match &source.each {
                Some(_) if !is_field => Kind::Roster {
                    fields: self.fields(source, section),
                },
                Some(_) | None => Kind::Text,
            }),
            id,
            section,
            required: source.required,
            officer: source.officer,
            identifying: source.identifying,
            unit: source.unit.as_ref().map(|unit| unit.text.into()),
            ask_if: None,
            default: None,
        }
    }

    fn fields(&mut self, source: &QuestionSource<'t>, section: SectionNo) -> Vec<Question> {
        let Some(each) = &source.each else {
            let key = "each";
            self.problems
                .add(ProblemKind::MissingKey { key }, source.span.clone());
            return Vec::new();
        };
        if each.fields.is_empty() {
            self.problems
                .add(ProblemKind::EmptyList { key: "each" }, each.span.clone());
        }
        self.limit_length("each", each.fields.len(), &each.span);
        let mut taken = Taken::default();
        let fields = each.fields.iter().take(LIST_LIMIT);
        fields
            .map(|field| {
                let id = self.name(field.id.as_ref(), &mut taken);
                self.question(field, id, section, true)
            })
            .collect()
    }

    fn measures(&mut self, source: &FormSource<'t>) -> Vec<Measure> {
        let mut taken = Taken::default();
        let measures = source.measures.iter();
        measures
            .map(|measure| Measure {
                id: self.id(measure.id.as_ref(), &mut taken),
                // Conditions can be read only when all names are known.
                unless: None,
                sources: self.sources(&measure.sources),
            })
            .collect()
    }

    fn flags(
        &mut self,
        source: &FormSource<'t>,
        names: &Names<'_>,
        measures: &[Measure],
    ) -> Vec<Flag> {
        let declared: BTreeSet<&str> = measures.iter().map(|measure| &*measure.id).collect();
        let mut taken = Taken::default();
        let flags = source.flags.iter();
        flags
            .map(|flag| {
                let id = self.id(flag.id.as_ref(), &mut taken);
                self.flag(flag, id, names, &declared)
            })
            .collect()
    }

    /// Checks all conditions of asking.
    fn ask_ifs(&mut self, source: &FormSource<'t>, names: &Names<'_>) -> AskIfs {
        let mut asked = AskIfs::default();
        let mut question_no = 0;
        for section in &source.sections {
            let ask_if = self.expr(section.ask_if.as_ref(), names, None);
            asked.sections.push(ask_if);
            for question in &section.questions {
                let ask_if = self.expr(question.ask_if.as_ref(), names, None);
                asked.questions.push(ask_if);
                let fields = question.each.iter().flat_map(|each| &each.fields);
                let roster = QuestionNo(question_no);
                for (field_no, field) in fields.enumerate().take(LIST_LIMIT) {
                    if let Some(expr) = self.expr(field.ask_if.as_ref(), names, Some(roster)) {
                        asked.fields.push((roster, field_no, expr));
                    }
                }
                question_no += 1;
            }
        }
        asked
    }

    fn expr(
        &mut self,
        word: Option<&Word<'t>>,
        names: &Names<'_>,
        roster: Option<QuestionNo>,
    ) -> Option<Expr> {
        self.expr_where(word, names, roster, Remedy::Any)
    }

    /// The same where fields of lists are to be read in another way.
    fn expr_where(
        &mut self,
        word: Option<&Word<'t>>,
        names: &Names<'_>,
        roster: Option<QuestionNo>,
        remedy: Remedy,
    ) -> Option<Expr> {
        let word = word?;
        let origin = Origin::new(self.text, &word.span, word.text).where_fields_take(remedy);
        let expr = check(word.text, &origin, names, roster, self.problems);
        if expr.is_none() {
            self.unread.insert(word.span.start, word.span.end);
        }
        if self.names_doubled(word) {
            self.uncertain.insert(word.span.start);
        }
        expr
    }

    /// A form with a problem is never used, so any expression can stand where none could be read.
    fn expr_or_any(&mut self, word: Option<&Word<'t>>, names: &Names<'_>) -> Expr {
        self.expr(word, names, None).unwrap_or(Expr::Always(false))
    }

    /// The same as `id` for what rules name: of two that are called the same it is not known which one they mean.
    fn name(&mut self, word: Option<&Word<'t>>, taken: &mut Taken<'t>) -> Rc<str> {
        self.lacks_name |= word.is_some_and(|word| !is_id(word.text));
        if let Some(word) = word
            && let Some(first) = taken.get(word.text)
        {
            self.lacks_name = true;
            self.uncertain.extend([first.start, word.span.start]);
            self.doubled.insert(word.text);
        }
        self.id(word, taken)
    }

    /// Where two things are called the same, or one cannot be called as it is, one of them has not the name that was meant: a name
    /// that there is not may be that one. One that is nearly there is misspelt all the same.
    fn drop_what_may_be_the_other(&mut self) {
        let (of_options, bad, lacks_name) = (&self.doubled_options, &self.bad, self.lacks_name);
        self.problems.keep(|problem| {
            // What is nearly called as something that cannot be called so is surely its name, and right.
            if problem.kind.nearest().is_some_and(|it| bad.contains(it)) {
                return false;
            }
            let of_names = matches!(
                problem.kind,
                ProblemKind::UnknownName { nearest: None, .. }
                    | ProblemKind::UnknownQuestion { nearest: None, .. }
            );
            let of_option = matches!(
                &problem.kind,
                ProblemKind::UnknownOption { nearest: None, question, .. } if of_options.contains(question)
            );
            !(of_option || of_names && lacks_name)
        });
    }

    /// Whether an expression names what two things are called.
    fn names_doubled(&self, word: &Word<'t>) -> bool {
        let is_of_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
        let mut names = word.text.split(|it: char| !is_of_name(it));
        !self.doubled.is_empty() && names.any(|name| self.doubled.contains(name))
    }

    /// Checks an id and takes it in its name space.
    fn id(&mut self, word: Option<&Word<'t>>, taken: &mut Taken<'t>) -> Rc<str> {
        self.id_that_may(false, word, taken)
    }

    fn id_that_may(
        &mut self,
        be_reserved: bool,
        word: Option<&Word<'t>>,
        taken: &mut Taken<'t>,
    ) -> Rc<str> {
        let Some(word) = word else {
            return Rc::default();
        };
        let kind = if !is_id(word.text) {
            self.bad.insert(word.text);
            ProblemKind::BadId {
                id: word.text.into(),
            }
        } else if !be_reserved && RESERVED_IDS.contains(&word.text) {
            ProblemKind::ReservedId {
                id: word.text.into(),
            }
        } else if let Some(first) = taken.get(word.text) {
            let lines = self.lines.get_or_insert_with(|| Lines::of(self.text));
            ProblemKind::DuplicateId {
                id: word.text.into(),
                first_line: lines.line(first.start),
            }
        } else {
            taken.insert(word.text, word.span.clone());
            return word.text.into();
        };
        self.problems.add(kind, word.span.clone());
        word.text.into()
    }

    /// A form's id is also a file name, where hyphens are usual.
    fn form_id(&mut self, word: &Word<'t>) -> Rc<str> {
        let id: Rc<str> = word.text.into();
        if !is_id(&word.text.replace('-', "_")) {
            let id = Rc::clone(&id);
            self.problems
                .add(ProblemKind::BadId { id }, word.span.clone());
        }
        id
    }

    fn version(&mut self, word: &Word<'t>) -> Rc<str> {
        let is_of_version = |it: char| it.is_ascii_alphanumeric() || "+.-".contains(it);
        if word.text.is_empty() || word.text.len() > 64 || !word.text.chars().all(is_of_version) {
            let id = word.text.into();
            self.problems
                .add(ProblemKind::BadId { id }, word.span.clone());
        }
        word.text.into()
    }

    fn limit_length(&mut self, key: &'static str, length: usize, span: &Range<usize>) {
        if length > LIST_LIMIT {
            let limit = LIST_LIMIT;
            self.problems
                .add(ProblemKind::TooLongList { key, limit }, span.clone());
        }
    }
}

/// The conditions of asking, until the questions may be changed again.
#[derive(Default)]
struct AskIfs {
    sections: Vec<Option<Expr>>,
    questions: Vec<Option<Expr>>,
    fields: Vec<(QuestionNo, usize, Expr)>,
}

impl AskIfs {
    fn give_to(self, form: &mut Form) {
        for (section, ask_if) in form.sections.iter_mut().zip(self.sections) {
            section.ask_if = ask_if;
        }
        for (question, ask_if) in form.questions.iter_mut().zip(self.questions) {
            question.ask_if = ask_if;
        }
        for (roster, field_no, ask_if) in self.fields {
            let roster = form.questions.get_mut(roster.0 as usize);
            if let Some(Question {
                kind: Kind::Roster { fields },
                ..
            }) = roster
                && let Some(field) = fields.get_mut(field_no)
            {
                field.ask_if = Some(ask_if);
            }
        }
    }
}

/// `a`, `rent_months_paid`, up to 64 characters.
pub fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|first: char| first.is_ascii_lowercase())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// A file of the size that is read cannot hold so many that the number does not fit.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
