//! Reads tables of retention rules: the law's, and what an office adds to it, which may only be longer.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Question, Retention, Rule};
use crate::engine::time::Date;

/// Why a table is not taken, and in which line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTaken {
    pub line: usize,
    pub kind: NotTakenKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTakenKind {
    /// In the words of the TOML reader, which are English.
    Syntax {
        detail: String,
    },
    /// A date that is no whole day.
    NoDay,
    /// A rule has either a number of years or is never carried out.
    YearsOrNever {
        class: Rc<str>,
    },
    /// The law has no such question.
    UnknownQuestion {
        id: Rc<str>,
    },
    /// An answer is yes or no.
    NoAnswer {
        id: Rc<str>,
    },
    Twice {
        class: Rc<str>,
    },
    /// The law keeps this class for longer; it would be erased too early.
    ShorterThanLaw {
        class: Rc<str>,
        years: u16,
        least: u16,
    },
    /// The law never erases this class.
    NeverByLaw {
        class: Rc<str>,
    },
    /// A class of the office's own needs a title.
    NoTitle {
        class: Rc<str>,
    },
    /// The office's rule needs the decision that it rests on.
    NoDecision {
        class: Rc<str>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawSource {
    version: String,
    #[serde(default)]
    question: Vec<QuestionSource>,
    #[serde(default)]
    rule: Vec<Spanned<RuleSource>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionSource {
    id: String,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleSource {
    id: Option<String>,
    class: String,
    title: Option<String>,
    years: Option<u16>,
    #[serde(default)]
    never: bool,
    #[serde(default)]
    done_by_end_of_next_year: bool,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    only_if: Vec<String>,
    #[serde(default)]
    sources: Vec<String>,
    decision: Option<String>,
    from: Option<Datetime>,
    to: Option<Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnSource {
    #[serde(default)]
    office: OfficeSource,
    #[serde(default)]
    rule: Vec<Spanned<RuleSource>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct OfficeSource {
    #[serde(default)]
    two_people: bool,
    #[serde(default)]
    answers: BTreeMap<String, Spanned<String>>,
}

pub(super) fn law(text: &str) -> Result<Retention, NotTaken> {
    let read: LawSource = toml::from_str(text).map_err(|error| syntax(text, &error))?;
    let mut table = Retention {
        version: read.version.into(),
        ..Retention::default()
    };
    for question in read.question {
        table.questions.push(Question {
            id: question.id.into(),
            sources: question.sources.into_iter().map(Rc::from).collect(),
        });
    }
    for rule in read.rule {
        let span = rule.span();
        let rule = rule_of(text, rule)?;
        check_questions(text, &table, &rule, &span)?;
        table.rules.push(rule);
    }
    Ok(table)
}

pub(super) fn own(law: &Retention, text: &str) -> Result<Retention, NotTaken> {
    let read: OwnSource = toml::from_str(text).map_err(|error| syntax(text, &error))?;
    let mut table = law.clone();
    table.two_people = read.office.two_people;
    for (id, answer) in read.office.answers {
        let id: Rc<str> = id.into();
        let at = |kind| at(text, &answer.span(), kind);
        if law.question(&id).is_none() {
            return Err(at(NotTakenKind::UnknownQuestion { id }));
        }
        let answer = match answer.get_ref().as_str() {
            "yes" => true,
            "no" => false,
            _ => return Err(at(NotTakenKind::NoAnswer { id })),
        };
        table.answers.insert(id, answer);
    }
    let mut seen: Vec<Rc<str>> = Vec::new();
    for rule in read.rule {
        let span = rule.span();
        let mut rule = rule_of(text, rule)?;
        let class = Rc::clone(&rule.class);
        let not_taken = |kind| Err(at(text, &span, kind));
        if seen.contains(&class) {
            return not_taken(NotTakenKind::Twice { class });
        }
        seen.push(Rc::clone(&class));
        if rule.decision.is_none() {
            return not_taken(NotTakenKind::NoDecision { class });
        }
        check_questions(text, &table, &rule, &span)?;
        let by_law: Vec<&Rule> = law.rules.iter().filter(|it| it.class == class).collect();
        if by_law.is_empty() && rule.title.is_none() {
            return not_taken(NotTakenKind::NoTitle { class });
        }
        for lawful in by_law {
            match (lawful.years, rule.years) {
                (None, Some(_)) => return not_taken(NotTakenKind::NeverByLaw { class }),
                (Some(least), Some(years)) if years < least => {
                    return not_taken(NotTakenKind::ShorterThanLaw {
                        class,
                        years,
                        least,
                    });
                }
                (Some(_), Some(_)) | (_, None) => {}
            }
            rule.done_by_end_of_next_year |= lawful.done_by_end_of_next_year;
            // What the law excepts stays excepted, whatever the office's rule says of it.
            for id in &lawful.unless {
                if !rule.unless.contains(id) {
                    rule.unless.push(Rc::clone(id));
                }
            }
            for id in &lawful.only_if {
                if !rule.only_if.contains(id) {
                    rule.only_if.push(Rc::clone(id));
                }
            }
            for source in &lawful.sources {
                if !rule.sources.contains(source) {
                    rule.sources.push(Rc::clone(source));
                }
            }
        }
        // The first rule of a class that is in force is the one that holds; outside its days the law's does.
        table.rules.insert(0, rule);
    }
    Ok(table)
}

fn rule_of(text: &str, source: Spanned<RuleSource>) -> Result<Rule, NotTaken> {
    let span = source.span();
    let source = source.into_inner();
    let class: Rc<str> = source.class.into();
    if source.years.is_some() == source.never {
        return Err(at(text, &span, NotTakenKind::YearsOrNever { class }));
    }
    let day = |it: Option<Datetime>| match it {
        Some(it) => Date::parse(&it.to_string())
            .map(Some)
            .ok_or_else(|| at(text, &span, NotTakenKind::NoDay)),
        None => Ok(None),
    };
    let all = |words: Vec<String>| words.into_iter().map(Rc::from).collect();
    Ok(Rule {
        id: source.id.map_or_else(|| Rc::clone(&class), Rc::from),
        title: source.title.map(Rc::from),
        years: source.years,
        done_by_end_of_next_year: source.done_by_end_of_next_year,
        unless: all(source.unless),
        only_if: all(source.only_if),
        sources: all(source.sources),
        decision: source.decision.map(Rc::from),
        from: day(source.from)?,
        to: day(source.to)?,
        class,
    })
}

fn check_questions(
    text: &str,
    table: &Retention,
    rule: &Rule,
    span: &Range<usize>,
) -> Result<(), NotTaken> {
    let mut asked = rule.unless.iter().chain(&rule.only_if);
    match asked.find(|id| table.question(id).is_none()) {
        Some(id) => {
            let id = Rc::clone(id);
            Err(at(text, span, NotTakenKind::UnknownQuestion { id }))
        }
        None => Ok(()),
    }
}

fn syntax(text: &str, error: &toml::de::Error) -> NotTaken {
    let detail = error.message().to_owned();
    let span = error.span().unwrap_or(0..0);
    at(text, &span, NotTakenKind::Syntax { detail })
}

fn at(text: &str, span: &Range<usize>, kind: NotTakenKind) -> NotTaken {
    let before = text.get(..span.start).unwrap_or_default();
    NotTaken {
        line: before.matches('\n').count() + 1,
        kind,
    }
}
