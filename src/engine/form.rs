//! A form as the engine holds it: checked, numbered, with every name resolved. Its invariants hold once a `Form` exists.

pub(in crate::engine) mod amount;
pub mod compare;
pub mod doubt;
pub mod keys;
pub mod list;
pub mod lower;
pub mod nearest;
pub mod problem;
pub(in crate::engine) mod source;
pub mod sources;

use std::collections::HashMap;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::{Day, Expr, Number, Read};
use crate::engine::form::list::List;

/// A top-level question by its place in `Form::questions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuestionNo(pub u32);

/// A section by its place in `Form::sections`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionNo(pub u32);

/// A condition by its place in `Form::conditions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConditionNo(pub u32);

/// An element by its place in `Form::elements`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementNo(pub u32);

/// An entry of a roster: numbered from 1 in the order of adding, never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryNo(pub u32);

/// Where an answer belongs: a question, or a field of one entry of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spot {
    Question(QuestionNo),
    Field {
        roster: QuestionNo,
        entry: EntryNo,
        field: u16,
    },
}

impl Spot {
    /// Returns the top-level question that the spot belongs to.
    pub fn question(self) -> QuestionNo {
        match self {
            Self::Question(question) => question,
            Self::Field { roster, .. } => roster,
        }
    }
}

/// A form. Questions of all sections stand in one list, in the order of asking.
#[derive(Debug, Default)]
pub struct Form {
    pub id: Rc<str>,
    pub version: Rc<str>,
    pub sections: Vec<Section>,
    pub questions: Vec<Question>,
    pub conditions: Vec<Condition>,
    pub elements: Vec<Element>,
    pub flags: Vec<Flag>,
    pub contradictions: Vec<Contradiction>,
    pub measures: Vec<Measure>,
    pub computed: Vec<Computed>,
    pub checks: Vec<Check>,
    pub cues: Vec<CueLink>,
    /// Filled by `Form::index` once the lists stand.
    pub(in crate::engine) question_nos: HashMap<Rc<str>, QuestionNo>,
}

#[derive(Debug)]
pub struct Section {
    pub id: Rc<str>,
    /// Half-open range in `Form::questions`.
    pub questions: std::ops::Range<u32>,
    pub ask_if: Option<Expr>,
}

/// A question, or a field of a roster (which then is never itself a roster).
#[derive(Debug)]
pub struct Question {
    pub id: Rc<str>,
    pub section: SectionNo,
    pub kind: Kind,
    pub required: bool,
    /// Filled in by the officer: not asked, not shown in the client's language and not read back.
    pub officer: bool,
    /// The form says that an answer can tell where or who the person is.
    pub identifying: bool,
    /// What its number counts, as the form calls it. Its texts say it in words.
    pub unit: Option<Rc<str>>,
    pub ask_if: Option<Expr>,
    /// What is proposed as long as nothing is answered. It counts for nothing until someone takes it.
    pub default: Option<Proposal>,
}

/// A proposed answer: as it stands in the form, or worked out from other answers.
#[derive(Debug)]
pub enum Proposal {
    Answer(Answer),
    Worth(Worth),
}

/// What can be answered, with its limits.
#[derive(Debug)]
pub enum Kind {
    /// `single`, `yes_no`, `consent` and `statement`: one of the options.
    Single {
        options: Vec<Rc<str>>,
        flavour: Flavour,
    },
    /// `exclusive` marks, by option, those that exclude all others. `min` and `max` count chosen options.
    Multiple {
        options: Vec<Rc<str>>,
        exclusive: Vec<bool>,
        min: Option<u16>,
        max: Option<u16>,
    },
    Text,
    Narrative,
    /// Limits are inclusive.
    Integer {
        min: Option<i64>,
        max: Option<i64>,
    },
    /// In thousandths.
    Decimal {
        min: Option<i64>,
        max: Option<i64>,
    },
    /// In öre.
    Money {
        min: Option<i64>,
        max: Option<i64>,
    },
    Date,
    Period,
    Municipality,
    Country,
    Language,
    /// A code of a list that lies beside the form.
    Lookup {
        list: Rc<List>,
    },
    Roster {
        fields: Vec<Question>,
    },
}

/// Which of the kinds with one choice it is; they differ in wording only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    Single,
    YesNo,
    Consent,
    Statement,
}

#[derive(Debug)]
pub struct Condition {
    pub id: Rc<str>,
    pub when: Expr,
    /// It only says that nothing stands against something: where it holds, it is no one's reason, and no evidence.
    pub guard: bool,
}

/// One part of the definition: yes if `when` holds, no if `not_when` holds, not yet known if neither or both do.
#[derive(Debug)]
pub struct Element {
    pub id: Rc<str>,
    pub when: Option<Expr>,
    pub not_when: Option<Expr>,
}

/// How much a flag weighs. There is no score; the order is that of `highest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    Mitigating,
    Context,
    Grey,
    Strong,
    Policy,
    Prohibited,
}

impl Weight {
    pub const ALL: [Self; 6] = [
        Self::Prohibited,
        Self::Policy,
        Self::Strong,
        Self::Grey,
        Self::Context,
        Self::Mitigating,
    ];

    /// Whether it counts, and can be the highest of a case: mitigating facts stand beside the flags.
    pub fn is_counted(self) -> bool {
        match self {
            Self::Prohibited | Self::Policy | Self::Strong | Self::Grey | Self::Context => true,
            Self::Mitigating => false,
        }
    }

    /// Returns the word that forms and `--json` use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Prohibited => "prohibited",
            Self::Policy => "policy",
            Self::Strong => "strong",
            Self::Grey => "grey",
            Self::Context => "context",
            Self::Mitigating => "mitigating",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|weight| weight.word() == word)
    }
}

#[derive(Debug)]
pub struct Flag {
    pub id: Rc<str>,
    /// The first whose condition is true decides; unknown is not true.
    pub weights: Vec<(Weight, Expr)>,
    /// What it weighs when none of them holds.
    pub otherwise: Weight,
    pub when: Expr,
    pub sources: Vec<Rc<str>>,
    pub ask_next: Vec<QuestionNo>,
    pub measures: Vec<Rc<str>>,
    /// Numbers of the indicators in the research that the flag stands for, such as `S-01`.
    pub indicators: Vec<Rc<str>>,
}

#[derive(Debug)]
pub struct Contradiction {
    pub id: Rc<str>,
    pub when: Expr,
}

#[derive(Debug)]
pub struct Measure {
    pub id: Rc<str>,
    /// What was answered that forbids it, whatever flag leads to it. Unknown forbids nothing.
    pub unless: Option<Expr>,
    pub sources: Vec<Rc<str>>,
}

/// A value that is worked out and shown to the officer, never asked and never stored.
#[derive(Debug)]
pub struct Computed {
    pub id: Rc<str>,
    pub worth: Worth,
    /// It is worked out for each entry of this list.
    pub roster: Option<QuestionNo>,
    /// The questions under which it stands, or the fields of its list.
    pub show_at: Vec<Read>,
    pub show_if: Option<Expr>,
}

/// An expression that is worth a number, a day or a code.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    Number(Number),
    Day(Day),
    Code(Read),
}

/// Says that something cannot be right: `when` is true of what is wrong.
#[derive(Debug)]
pub struct Check {
    pub id: Rc<str>,
    pub when: Expr,
    /// An answer that makes it true is refused. Otherwise it is a warning that a note overrides.
    pub hard: bool,
    /// Checked in each entry of this roster.
    pub roster: Option<QuestionNo>,
    /// Where it is said.
    pub show_at: Vec<Read>,
}

/// No municipality has this code: a rule says by it that an answer is a municipality at all.
pub const NO_MUNICIPALITY: &str = "0000";

/// The cues that the program can find in free text. Forms, other programs and other offices name them.
pub const CUES: [&str; 13] = [
    "conditioned_support",
    "ultimatum",
    "no_choice",
    "arranged_by_sender",
    "extra_rent",
    "loan",
    "one_way",
    "unknown_place",
    "job_lost",
    "support_ended",
    "told_to_contact_new",
    "landlord_chain",
    "no_own_wish",
];

/// The questions that would confirm a cue found in free text.
#[derive(Debug)]
pub struct CueLink {
    pub id: Rc<str>,
    pub confirm: Vec<QuestionNo>,
}

impl Form {
    /// Makes the look-up by name stand; called once by whoever built the lists.
    pub(in crate::engine) fn index(&mut self) {
        self.question_nos = (0..)
            .map(QuestionNo)
            .zip(&self.questions)
            .map(|(no, it)| (Rc::clone(&it.id), no))
            .collect();
    }

    /// Takes away what the questions depend on, for whoever looks at their texts and answers none.
    pub fn ask_everything(&mut self) {
        for section in &mut self.sections {
            section.ask_if = None;
        }
        for question in &mut self.questions {
            question.ask_if = None;
            if let Kind::Roster { fields } = &mut question.kind {
                for field in fields {
                    field.ask_if = None;
                }
            }
        }
    }

    /// Returns the lists that answers are looked up in; one may come more than once.
    pub fn lists(&self) -> impl Iterator<Item = &Rc<List>> {
        let questions = self.questions.iter();
        let all = questions.flat_map(|it| std::iter::once(it).chain(it.fields()));
        all.filter_map(|question| question.list())
    }

    pub fn question_no(&self, id: &str) -> Option<QuestionNo> {
        self.question_nos.get(id).copied()
    }

    /// Returns the first list that has a field of this name.
    pub fn list_with_field(&self, id: &str) -> Option<&Question> {
        let has_field = |list: &&Question| list.fields().iter().any(|it| *it.id == *id);
        self.questions.iter().find(has_field)
    }

    pub fn question(&self, no: QuestionNo) -> Option<&Question> {
        self.questions.get(no.0 as usize)
    }

    pub fn section(&self, no: SectionNo) -> Option<&Section> {
        self.sections.get(no.0 as usize)
    }

    /// Whether officers alone fill it in: it is put to an office, and no person is asked.
    pub fn is_survey(&self) -> bool {
        self.questions.iter().all(|question| question.officer)
    }

    /// Whether anyone but the officer is asked a question. A survey asks nobody else, so whoever answers it is asked all.
    pub fn is_asked_of_someone(&self, question: &Question) -> bool {
        !question.officer || self.is_survey()
    }

    /// Returns the question or the roster's field that is asked at a spot.
    pub fn asked_at(&self, spot: Spot) -> Option<&Question> {
        match spot {
            Spot::Question(no) => self.question(no),
            Spot::Field { roster, field, .. } => self.field(roster, field),
        }
    }

    /// Returns the question or the roster's field that an expression reads.
    pub fn asked(&self, read: Read) -> Option<&Question> {
        match read {
            Read::Question(no) => self.question(no),
            Read::Field { roster, field } => self.field(roster, field),
        }
    }

    pub fn field(&self, roster: QuestionNo, field: u16) -> Option<&Question> {
        self.question(roster)?.fields().get(usize::from(field))
    }

    /// Tells whether an answer at a spot can say where or who the person is; of a spot that the form does not have it could.
    pub fn is_identifying(&self, spot: Spot) -> bool {
        self.asked_at(spot).is_none_or(Question::is_identifying)
    }

    /// Returns the stable name of a spot: `wish_to_move`, or `children/2/age` for a field.
    pub fn place(&self, spot: Spot) -> Option<Rc<str>> {
        match spot {
            Spot::Question(no) => self.question(no).map(|question| Rc::clone(&question.id)),
            Spot::Field { roster, entry, .. } => {
                let field = &self.asked_at(spot)?.id;
                Some(format!("{}/{}/{field}", self.question(roster)?.id, entry.0).into())
            }
        }
    }

    /// Finds the spot of a stable name.
    pub fn spot(&self, place: &str) -> Option<Spot> {
        let mut parts = place.split('/');
        let roster = self.question_no(parts.next()?)?;
        let Some(entry) = parts.next() else {
            return Some(Spot::Question(roster));
        };
        let field_id = parts.next()?;
        let field = self
            .question(roster)?
            .fields()
            .iter()
            .position(|field| &*field.id == field_id)?;
        parts.next().is_none().then_some(Spot::Field {
            roster,
            entry: EntryNo(entry.parse().ok()?),
            field: u16::try_from(field).ok()?,
        })
    }
}

impl Kind {
    /// Returns the word of a type, as form files write it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Single {
                flavour: Flavour::Single,
                ..
            } => "single",
            Self::Single {
                flavour: Flavour::YesNo,
                ..
            } => "yes_no",
            Self::Single {
                flavour: Flavour::Consent,
                ..
            } => "consent",
            Self::Single {
                flavour: Flavour::Statement,
                ..
            } => "statement",
            Self::Multiple { .. } => "multiple",
            Self::Text => "text",
            Self::Narrative => "narrative",
            Self::Integer { .. } => "integer",
            Self::Decimal { .. } => "decimal",
            Self::Money { .. } => "money",
            Self::Date => "date",
            Self::Period => "period",
            Self::Municipality => "municipality",
            Self::Country => "country",
            Self::Language => "language",
            Self::Lookup { .. } => "lookup",
            Self::Roster { .. } => "roster",
        }
    }
}

impl Question {
    /// Returns the options of a choice, or none.
    pub fn options(&self) -> &[Rc<str>] {
        match &self.kind {
            Kind::Single { options, .. } | Kind::Multiple { options, .. } => options,
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
            | Kind::Roster { .. } => &[],
        }
    }

    /// Returns the fields of a roster, or none.
    pub fn fields(&self) -> &[Self] {
        match &self.kind {
            Kind::Roster { fields } => fields,
            Kind::Single { .. }
            | Kind::Multiple { .. }
            | Kind::Text
            | Kind::Narrative
            | Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period
            | Kind::Municipality
            | Kind::Country
            | Kind::Language
            | Kind::Lookup { .. } => &[],
        }
    }

    /// Returns the list that answers are looked up in.
    pub fn list(&self) -> Option<&Rc<List>> {
        match &self.kind {
            Kind::Lookup { list } => Some(list),
            Kind::Single { .. }
            | Kind::Multiple { .. }
            | Kind::Text
            | Kind::Narrative
            | Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period
            | Kind::Municipality
            | Kind::Country
            | Kind::Language
            | Kind::Roster { .. } => None,
        }
    }

    /// Tells whether an answer can say where or who the person is. People name places in whatever they write, so a text
    /// always can, and so can the codes of places and of lists beside the form.
    pub fn is_identifying(&self) -> bool {
        self.identifying
            || match self.kind {
                Kind::Text | Kind::Narrative | Kind::Municipality | Kind::Lookup { .. } => true,
                Kind::Single { .. }
                | Kind::Multiple { .. }
                | Kind::Integer { .. }
                | Kind::Decimal { .. }
                | Kind::Money { .. }
                | Kind::Date
                | Kind::Period
                | Kind::Country
                | Kind::Language
                | Kind::Roster { .. } => false,
            }
    }

    pub fn is_choice(&self) -> bool {
        !self.options().is_empty()
    }
}
