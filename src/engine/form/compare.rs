//! What differs between two versions of a form, as data. Expressions are compared as they are written, by name.

use std::collections::HashMap;
use std::rc::Rc;

use crate::engine::answer::read;
use crate::engine::expr::{Expr, Options, Read, print_with, print_worth, print_worth_with};
use crate::engine::form::list::List;
use crate::engine::form::{
    Check, Computed, Condition, Contradiction, CueLink, Element, Flag, Form, Kind, Measure,
    Proposal, Question, QuestionNo, Section, amount,
};

/// One thing that another version adds, removes or has otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub part: Part,
    pub id: Rc<str>,
    /// What a field or an option belongs to: the roster; the question, or `children/age` for a field.
    pub within: Option<Rc<str>>,
    pub how: How,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    Form,
    Section,
    Question,
    Field,
    Option,
    Condition,
    Element,
    Flag,
    Contradiction,
    Measure,
    Computed,
    Check,
    Cue,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    Added,
    Removed,
    /// A key has another value, each as a form would write it; nothing where there was none.
    Changed {
        key: Key,
        before: Option<String>,
        after: Option<String>,
    },
}

/// What of a part is different, named as in the form file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    Version,
    /// The questions that both have are asked in another order.
    Order,
    Section,
    Type,
    Limits,
    /// The options that both have stand in another order, and so under other keys.
    Options,
    Exclusive,
    Required,
    Officer,
    Identifying,
    AskIf,
    When,
    NotWhen,
    Guard,
    Unless,
    Weight,
    Sources,
    AskNext,
    Measures,
    Indicators,
    Default,
    List,
    Value,
    ShowAt,
    ShowIf,
    Hard,
    /// The list of a check.
    Roster,
    /// The list of a computed value.
    WorkedFor,
    Confirm,
}

impl Part {
    /// Returns the word that form files and `--json` use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Section => "section",
            Self::Question => "question",
            Self::Field => "field",
            Self::Option => "option",
            Self::Condition => "condition",
            Self::Element => "element",
            Self::Flag => "flag",
            Self::Contradiction => "contradiction",
            Self::Measure => "measure",
            Self::Computed => "computed",
            Self::Check => "check",
            Self::Cue => "cue",
        }
    }
}

impl Key {
    /// Returns the word that form files and `--json` use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Order => "order",
            Self::Section => "section",
            Self::Type => "type",
            Self::Limits => "limits",
            Self::Options => "options",
            Self::Exclusive => "exclusive",
            Self::Required => "required",
            Self::Officer => "officer",
            Self::Identifying => "identifying",
            Self::AskIf => "ask_if",
            Self::When => "when",
            Self::NotWhen => "not_when",
            Self::Guard => "guard",
            Self::Unless => "unless",
            Self::Weight => "weight",
            Self::Sources => "sources",
            Self::AskNext => "ask_next",
            Self::Measures => "measures",
            Self::Indicators => "indicators",
            Self::Default => "default",
            Self::List => "list",
            Self::Value => "value",
            Self::ShowAt => "show_at",
            Self::ShowIf => "show_if",
            Self::Hard => "hard",
            Self::Roster => "roster",
            Self::WorkedFor => "worked-for",
            Self::Confirm => "confirm",
        }
    }
}

/// Returns everything that `after` has otherwise than `before`: what a person is asked first, then the rules.
pub fn compare(before: &Form, after: &Form) -> Vec<Difference> {
    let mut comparing = Comparing {
        before,
        after,
        found: Vec::new(),
    };
    comparing.form();
    for (was, is) in paired(&before.sections, &after.sections, |it| &it.id) {
        comparing.section(was, is);
    }
    for (was, is) in paired(&before.questions, &after.questions, |it| &it.id) {
        comparing.question(was, is);
    }
    for (was, is) in paired(&before.conditions, &after.conditions, |it| &it.id) {
        comparing.condition(was, is);
    }
    for (was, is) in paired(&before.elements, &after.elements, |it| &it.id) {
        comparing.element(was, is);
    }
    for (was, is) in paired(&before.flags, &after.flags, |it| &it.id) {
        comparing.flag(was, is);
    }
    for (was, is) in paired(&before.contradictions, &after.contradictions, |it| &it.id) {
        comparing.contradiction(was, is);
    }
    for (was, is) in paired(&before.measures, &after.measures, |it| &it.id) {
        comparing.measure(was, is);
    }
    for (was, is) in paired(&before.computed, &after.computed, |it| &it.id) {
        comparing.computed(was, is);
    }
    for (was, is) in paired(&before.checks, &after.checks, |it| &it.id) {
        comparing.check(was, is);
    }
    for (was, is) in paired(&before.cues, &after.cues, |it| &it.id) {
        comparing.cue(was, is);
    }
    comparing.found
}

/// A part as it was and as it is; one of the two is there.
type Pair<'f, T> = (Option<&'f T>, Option<&'f T>);

/// Puts together what has the same id: in the order of `after`, then what is gone.
fn paired<'f, T>(
    before: &'f [T],
    after: &'f [T],
    id: impl Fn(&'f T) -> &'f Rc<str>,
) -> Vec<Pair<'f, T>> {
    let mut left: HashMap<&str, &T> = before.iter().map(|it| (&**id(it), it)).collect();
    let mut pairs: Vec<Pair<'f, T>> = after
        .iter()
        .map(|it| (left.remove(&**id(it)), Some(it)))
        .collect();
    let gone = before
        .iter()
        .filter(|it| left.contains_key(&**id(it)))
        .map(|it| (Some(it), None));
    pairs.extend(gone);
    pairs
}

struct Comparing<'f> {
    before: &'f Form,
    after: &'f Form,
    found: Vec<Difference>,
}

/// Where a difference is found.
#[derive(Clone)]
struct At {
    part: Part,
    id: Rc<str>,
    within: Option<Rc<str>>,
}

impl At {
    fn of(part: Part, id: &Rc<str>) -> Self {
        Self {
            part,
            id: Rc::clone(id),
            within: None,
        }
    }
}

impl<'f> Comparing<'f> {
    fn note(&mut self, at: &At, how: How) {
        self.found.push(Difference {
            part: at.part,
            id: Rc::clone(&at.id),
            within: at.within.clone(),
            how,
        });
    }

    fn changed(&mut self, at: &At, key: Key, before: Option<String>, after: Option<String>) {
        if before != after {
            self.note(at, How::Changed { key, before, after });
        }
    }

    fn expr(&mut self, at: &At, key: Key, before: Option<&Expr>, after: Option<&Expr>) {
        self.rule(at, key, before, after, print_with);
    }

    /// Notes a rule that is another one. Options that stand in another order in their question leave it as it was.
    fn rule<T>(
        &mut self,
        at: &At,
        key: Key,
        before: Option<&T>,
        after: Option<&T>,
        print: impl Fn(&T, &Form, Options) -> String,
    ) {
        let said = |options| {
            let before = before.map(|it| print(it, self.before, options));
            let after = after.map(|it| print(it, self.after, options));
            (before, after)
        };
        let (before, after) = said(Options::ByName);
        if before != after {
            let (before, after) = said(Options::InOrder);
            self.changed(at, key, before, after);
        }
    }

    /// Returns both if both are there, and notes what was added or removed.
    fn both<T>(
        &mut self,
        at: &At,
        was: Option<&'f T>,
        is: Option<&'f T>,
    ) -> Option<(&'f T, &'f T)> {
        match (was, is) {
            (Some(was), Some(is)) => return Some((was, is)),
            (None, Some(_)) => self.note(at, How::Added),
            (Some(_), None) => self.note(at, How::Removed),
            (None, None) => {}
        }
        None
    }

    fn form(&mut self) {
        let at = At::of(Part::Form, &self.after.id);
        let version = |form: &Form| Some(form.version.to_string());
        self.changed(&at, Key::Version, version(self.before), version(self.after));
        let order = |of: &'f Form, other: &Form| -> Vec<&'f str> {
            let ids = of.questions.iter().map(|question| &*question.id);
            ids.filter(|id| other.question_no(id).is_some()).collect()
        };
        if order(self.before, self.after) != order(self.after, self.before) {
            let how = How::Changed {
                key: Key::Order,
                before: None,
                after: None,
            };
            self.note(&at, how);
        }
    }

    fn section(&mut self, was: Option<&'f Section>, is: Option<&'f Section>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Section, &some.id);
        if let Some((was, is)) = self.both(&at, was, is) {
            self.expr(&at, Key::AskIf, was.ask_if.as_ref(), is.ask_if.as_ref());
        }
    }

    fn question(&mut self, was: Option<&'f Question>, is: Option<&'f Question>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Question, &some.id);
        let Some((was, is)) = self.both(&at, was, is) else {
            return;
        };
        let section = |form: &Form, question: &Question| {
            form.section(question.section).map(|it| it.id.to_string())
        };
        let (before, after) = (section(self.before, was), section(self.after, is));
        self.changed(&at, Key::Section, before, after);
        self.asked(&at, was, is);
        let is_roster = |question: &Question| matches!(question.kind, Kind::Roster { .. });
        if is_roster(was) && is_roster(is) {
            for (field_was, field_is) in paired(was.fields(), is.fields(), |it| &it.id) {
                let Some(some) = field_is.or(field_was) else {
                    continue;
                };
                let at = At {
                    part: Part::Field,
                    id: Rc::clone(&some.id),
                    within: Some(Rc::clone(&is.id)),
                };
                if let Some((field_was, field_is)) = self.both(&at, field_was, field_is) {
                    self.asked(&at, field_was, field_is);
                }
            }
        }
    }

    /// Compares two questions, or two fields of a roster.
    fn asked(&mut self, at: &At, was: &Question, is: &Question) {
        let (before, after) = (was.kind.word(), is.kind.word());
        self.changed(at, Key::Type, Some(before.into()), Some(after.into()));
        self.changed(at, Key::Limits, limits(&was.kind), limits(&is.kind));
        if was.is_choice() && is.is_choice() {
            self.options(at, was, is);
        }
        let (before, after) = list_codes(was, is);
        self.changed(at, Key::List, before, after);
        let (before, after) = (
            proposed(self.before, was.default.as_ref()),
            proposed(self.after, is.default.as_ref()),
        );
        self.changed(at, Key::Default, before, after);
        self.changed(at, Key::Required, marked(was.required), marked(is.required));
        self.changed(at, Key::Officer, marked(was.officer), marked(is.officer));
        let (before, after) = (marked(was.identifying), marked(is.identifying));
        self.changed(at, Key::Identifying, before, after);
        self.expr(at, Key::AskIf, was.ask_if.as_ref(), is.ask_if.as_ref());
    }

    fn options(&mut self, at: &At, was: &Question, is: &Question) {
        let within: Rc<str> = match &at.within {
            Some(roster) => format!("{roster}/{}", at.id).into(),
            None => Rc::clone(&at.id),
        };
        let order = |of: &Question, other: &Question| {
            let options = of.options().iter();
            let both: Vec<_> = options
                .filter(|it| other.options().contains(it))
                .cloned()
                .collect();
            listed(&both)
        };
        self.changed(at, Key::Options, order(was, is), order(is, was));
        for (option_was, option_is) in paired(was.options(), is.options(), |it| it) {
            let Some(some) = option_is.or(option_was) else {
                continue;
            };
            let at = At {
                part: Part::Option,
                id: Rc::clone(some),
                within: Some(Rc::clone(&within)),
            };
            match (option_was, option_is) {
                (None, Some(_)) => self.note(&at, How::Added),
                (Some(_), None) => self.note(&at, How::Removed),
                (Some(_), Some(_)) | (None, None) => {
                    let (before, after) = (is_exclusive(was, some), is_exclusive(is, some));
                    self.changed(&at, Key::Exclusive, marked(before), marked(after));
                }
            }
        }
    }

    fn condition(&mut self, was: Option<&'f Condition>, is: Option<&'f Condition>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Condition, &some.id);
        if let Some((was, is)) = self.both(&at, was, is) {
            self.expr(&at, Key::When, Some(&was.when), Some(&is.when));
            self.changed(&at, Key::Guard, marked(was.guard), marked(is.guard));
        }
    }

    fn element(&mut self, was: Option<&'f Element>, is: Option<&'f Element>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Element, &some.id);
        if let Some((was, is)) = self.both(&at, was, is) {
            self.expr(&at, Key::When, was.when.as_ref(), is.when.as_ref());
            self.expr(
                &at,
                Key::NotWhen,
                was.not_when.as_ref(),
                is.not_when.as_ref(),
            );
        }
    }

    fn flag(&mut self, was: Option<&'f Flag>, is: Option<&'f Flag>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Flag, &some.id);
        let Some((was, is)) = self.both(&at, was, is) else {
            return;
        };
        self.expr(&at, Key::When, Some(&was.when), Some(&is.when));
        self.rule(&at, Key::Weight, Some(was), Some(is), weights);
        self.changed(&at, Key::Sources, listed(&was.sources), listed(&is.sources));
        let (before, after) = (
            named(self.before, &was.ask_next),
            named(self.after, &is.ask_next),
        );
        self.changed(&at, Key::AskNext, before, after);
        self.changed(
            &at,
            Key::Measures,
            listed(&was.measures),
            listed(&is.measures),
        );
        let (before, after) = (listed(&was.indicators), listed(&is.indicators));
        self.changed(&at, Key::Indicators, before, after);
    }

    fn contradiction(&mut self, was: Option<&'f Contradiction>, is: Option<&'f Contradiction>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Contradiction, &some.id);
        if let Some((was, is)) = self.both(&at, was, is) {
            self.expr(&at, Key::When, Some(&was.when), Some(&is.when));
        }
    }

    fn measure(&mut self, was: Option<&'f Measure>, is: Option<&'f Measure>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Measure, &some.id);
        if let Some((was, is)) = self.both(&at, was, is) {
            self.expr(&at, Key::Unless, was.unless.as_ref(), is.unless.as_ref());
            self.changed(&at, Key::Sources, listed(&was.sources), listed(&is.sources));
        }
    }
}

impl<'f> Comparing<'f> {
    fn computed(&mut self, was: Option<&'f Computed>, is: Option<&'f Computed>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Computed, &some.id);
        let Some((was, is)) = self.both(&at, was, is) else {
            return;
        };
        let (before, after) = (Some(&was.worth), Some(&is.worth));
        self.rule(&at, Key::Value, before, after, print_worth_with);
        let roster = |form: &Form, computed: &Computed| named(form, &[computed.roster?]);
        let (before, after) = (roster(self.before, was), roster(self.after, is));
        self.changed(&at, Key::WorkedFor, before, after);
        let (before, after) = (
            shown(self.before, &was.show_at),
            shown(self.after, &is.show_at),
        );
        self.changed(&at, Key::ShowAt, before, after);
        self.expr(&at, Key::ShowIf, was.show_if.as_ref(), is.show_if.as_ref());
    }

    fn check(&mut self, was: Option<&'f Check>, is: Option<&'f Check>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Check, &some.id);
        let Some((was, is)) = self.both(&at, was, is) else {
            return;
        };
        self.expr(&at, Key::When, Some(&was.when), Some(&is.when));
        self.changed(&at, Key::Hard, marked(was.hard), marked(is.hard));
        let roster = |form: &Form, check: &Check| {
            let no = check.roster?;
            named(form, &[no])
        };
        let (before, after) = (roster(self.before, was), roster(self.after, is));
        self.changed(&at, Key::Roster, before, after);
        let (before, after) = (
            shown(self.before, &was.show_at),
            shown(self.after, &is.show_at),
        );
        self.changed(&at, Key::ShowAt, before, after);
    }

    fn cue(&mut self, was: Option<&'f CueLink>, is: Option<&'f CueLink>) {
        let Some(some) = is.or(was) else { return };
        let at = At::of(Part::Cue, &some.id);
        if let Some((was, is)) = self.both(&at, was, is) {
            let (before, after) = (
                named(self.before, &was.confirm),
                named(self.after, &is.confirm),
            );
            self.changed(&at, Key::Confirm, before, after);
        }
    }
}

/// Writes the limits as a form does: `min = 0, max = 17`.
fn limits(kind: &Kind) -> Option<String> {
    let (min, max) = match kind {
        Kind::Multiple { min, max, .. } => (
            min.map(|min| min.to_string()),
            max.map(|max| max.to_string()),
        ),
        Kind::Integer { min, max } => (
            min.map(|min| min.to_string()),
            max.map(|max| max.to_string()),
        ),
        Kind::Decimal { min, max } => (
            min.map(|min| amount::write(min, 3)),
            max.map(|max| amount::write(max, 3)),
        ),
        Kind::Money { min, max } => (
            min.map(|min| amount::write(min, 2)),
            max.map(|max| amount::write(max, 2)),
        ),
        Kind::Single { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Date
        | Kind::Period
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => (None, None),
    };
    let parts: Vec<String> = [("min", min), ("max", max)]
        .into_iter()
        .filter_map(|(key, limit)| Some(format!("{key} = {}", limit?)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn is_exclusive(question: &Question, option: &str) -> bool {
    let Kind::Multiple {
        options, exclusive, ..
    } = &question.kind
    else {
        return false;
    };
    options
        .iter()
        .zip(exclusive)
        .any(|(it, is_exclusive)| &**it == option && *is_exclusive)
}

fn weights(flag: &Flag, form: &Form, options: Options) -> String {
    let mut parts: Vec<String> = flag
        .weights
        .iter()
        .map(|(weight, expr)| format!("{} if {}", weight.word(), print_with(expr, form, options)))
        .collect();
    parts.push(flag.otherwise.word().to_owned());
    parts.join(", ")
}

/// Says which list answers are looked up in, and which codes only this one or only that one has.
fn list_codes(was: &Question, is: &Question) -> (Option<String>, Option<String>) {
    let (Some(was), Some(is)) = (was.list(), is.list()) else {
        return (None, None);
    };
    let only = |of: &List, not_in: &List| {
        let codes = of.iter().filter(|row| !not_in.contains(&row.code));
        let codes: Vec<&str> = codes.map(|row| &*row.code).collect();
        if codes.is_empty() {
            of.name.to_string()
        } else {
            format!("{}: {}", of.name, codes.join(", "))
        }
    };
    (Some(only(was, is)), Some(only(is, was)))
}

fn proposed(form: &Form, proposal: Option<&Proposal>) -> Option<String> {
    Some(match proposal? {
        Proposal::Answer(answer) => answer
            .silence()
            .map_or_else(|| read::write(answer), |silence| silence.word().to_owned()),
        Proposal::Worth(worth) => print_worth(worth, form),
    })
}

/// Lists questions by their ids.
fn named(form: &Form, questions: &[QuestionNo]) -> Option<String> {
    let id = |no: &QuestionNo| form.question(*no).map(|it| Rc::clone(&it.id));
    listed(&questions.iter().filter_map(id).collect::<Vec<_>>())
}

/// The places where something is shown, in a row.
fn shown(form: &Form, show_at: &[Read]) -> Option<String> {
    let places = show_at.iter().filter_map(|read| place_of(form, *read));
    listed(&places.collect::<Vec<_>>())
}

fn place_of(form: &Form, read: Read) -> Option<Rc<str>> {
    match read {
        Read::Question(no) => Some(Rc::clone(&form.question(no)?.id)),
        Read::Field { roster, field } => {
            let roster = form.question(roster)?;
            let field = roster.fields().get(usize::from(field))?;
            Some(format!("{}/{}", roster.id, field.id).into())
        }
    }
}

fn listed(ids: &[Rc<str>]) -> Option<String> {
    (!ids.is_empty()).then(|| ids.join(", "))
}

fn marked(holds: bool) -> Option<String> {
    holds.then(|| "true".to_owned())
}
