//! Forms built by hand, and commands in one word.

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::{Compare, Expr, Number, Read};
use crate::engine::form::{
    Condition, ConditionNo, Contradiction, Element, ElementNo, Flag, Flavour, Form, Kind, Question,
    QuestionNo, Section, SectionNo, Weight,
};
use crate::engine::interview::{Beginning, Command, Interview};
use crate::engine::time::Date;

/// A form being built; it starts with one section.
pub(crate) struct Sample {
    pub(crate) form: Form,
}

impl Sample {
    pub(crate) fn new() -> Self {
        let mut sample = Self {
            form: Form {
                id: "sample".into(),
                version: "1".into(),
                ..Form::default()
            },
        };
        sample.section(None);
        sample
    }

    pub(crate) fn section(&mut self, ask_if: Option<Expr>) {
        let next = u32::try_from(self.form.questions.len()).unwrap();
        self.form.sections.push(Section {
            id: format!("section_{}", self.form.sections.len()).into(),
            questions: next..next,
            ask_if,
        });
    }

    pub(crate) fn ask(&mut self, id: &str, kind: Kind) -> QuestionNo {
        let no = QuestionNo(u32::try_from(self.form.questions.len()).unwrap());
        let mut question = Self::field(id, kind, None);
        question.section = SectionNo(u32::try_from(self.form.sections.len()).unwrap() - 1);
        self.form.questions.push(question);
        self.form.sections.last_mut().unwrap().questions.end = no.0 + 1;
        no
    }

    pub(crate) fn field(id: &str, kind: Kind, ask_if: Option<Expr>) -> Question {
        Question {
            id: id.into(),
            section: SectionNo(0),
            kind,
            required: false,
            officer: false,
            identifying: false,
            unit: None,
            ask_if,
            default: None,
        }
    }

    pub(crate) fn only_if(&mut self, question: QuestionNo, expr: Expr) {
        self.form.questions[question.0 as usize].ask_if = Some(expr);
    }

    pub(crate) fn require(&mut self, question: QuestionNo) {
        self.form.questions[question.0 as usize].required = true;
    }

    pub(crate) fn condition(&mut self, id: &str, when: Expr) -> ConditionNo {
        let no = u32::try_from(self.form.conditions.len()).unwrap();
        self.form.conditions.push(Condition {
            id: id.into(),
            when,
            guard: false,
        });
        ConditionNo(no)
    }

    pub(crate) fn element(&mut self, when: Option<Expr>, not_when: Option<Expr>) -> ElementNo {
        let no = u32::try_from(self.form.elements.len()).unwrap();
        self.form.elements.push(Element {
            id: format!("element_{no}").into(),
            when,
            not_when,
        });
        ElementNo(no)
    }

    pub(crate) fn flag(&mut self, id: &str, otherwise: Weight, when: Expr) -> &mut Flag {
        self.form.flags.push(Flag {
            id: id.into(),
            weights: Vec::new(),
            otherwise,
            when,
            sources: Vec::new(),
            ask_next: Vec::new(),
            measures: Vec::new(),
            indicators: Vec::new(),
        });
        self.form.flags.last_mut().unwrap()
    }

    pub(crate) fn contradiction(&mut self, id: &str, when: Expr) {
        self.form.contradictions.push(Contradiction {
            id: id.into(),
            when,
        });
    }

    pub(crate) fn done(mut self) -> Rc<Form> {
        self.form.index();
        Rc::new(self.form)
    }

    pub(crate) fn is(question: QuestionNo, options: &[u16]) -> Expr {
        Expr::IsOneOf {
            read: Read::Question(question),
            options: options.to_vec(),
        }
    }

    /// Compares with a whole number.
    pub(crate) fn number(left: Number, compare: Compare, right: i64) -> Expr {
        Expr::Number {
            left,
            compare,
            right: Number::Constant(right * 1000),
        }
    }
}

pub(crate) fn single(options: &[&str]) -> Kind {
    Kind::Single {
        options: options.iter().map(|option| Rc::from(*option)).collect(),
        flavour: Flavour::Single,
    }
}

pub(crate) fn yes_no() -> Kind {
    Kind::Single {
        options: vec!["yes".into(), "no".into()],
        flavour: Flavour::YesNo,
    }
}

pub(crate) fn integer(min: Option<i64>, max: Option<i64>) -> Kind {
    Kind::Integer { min, max }
}

pub(crate) fn beginning() -> Beginning {
    Beginning {
        form: "sample".into(),
        version: "1".into(),
        digest: "".into(),
        date: Date::new(2026, 11, 20).unwrap(),
        officer_language: "sv".into(),
        client_language: None,
        case: None,
        training: true,
    }
}

pub(crate) fn begin(sample: Sample) -> Interview {
    Interview::begin(sample.done(), beginning()).0
}

pub(crate) fn choice(option: &str) -> Answer {
    Answer::Choice(option.into())
}

pub(crate) fn answer(place: &str, answer: Answer) -> Command {
    Command::Answer {
        place: place.into(),
        answer,
    }
}

pub(crate) fn clear(place: &str) -> Command {
    Command::Clear {
        place: place.into(),
    }
}

pub(crate) fn add(roster: &str) -> Command {
    Command::AddEntry {
        roster: roster.into(),
    }
}

pub(crate) fn remove(roster: &str, entry: u32) -> Command {
    Command::RemoveEntry {
        roster: roster.into(),
        entry,
    }
}

pub(crate) fn go_to(place: &str) -> Command {
    Command::GoTo {
        place: place.into(),
    }
}
