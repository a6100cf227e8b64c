//! Whether an answer fits what was asked, and the one form in which it is kept.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::form::Kind;
use crate::engine::interview::{Interview, Refusal};
use crate::engine::register::Register;

/// The codes that answers may have. Languages are checked by shape only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Four digits each. None at all: every four digits will do.
    pub municipalities: BTreeSet<Rc<str>>,
    /// Two capital letters each. None at all: every two letters will do.
    pub countries: BTreeSet<Rc<str>>,
}

impl Codes {
    /// Takes all that there are.
    pub fn of(register: &Register) -> Self {
        Self {
            municipalities: register.iter().map(|it| Rc::clone(&it.code)).collect(),
            countries: register.countries().cloned().collect(),
        }
    }
}

impl Interview {
    /// Tells whether an answer is of the kind that is asked for at a place, and written as it is kept. Codes count by their
    /// shape: which there are changes with the years.
    pub fn could_hold(&self, place: &str, answer: &Answer) -> bool {
        let form = self.form();
        let asked = form.spot(place).and_then(|spot| form.asked_at(spot));
        asked.is_some_and(|question| {
            let kept = fitting(
                &question.kind,
                &Rc::from(place),
                answer.clone(),
                &Codes::default(),
            );
            kept.as_ref() == Ok(answer)
        })
    }
}

/// Returns the answer as it is to be kept, or why it cannot be.
pub(super) fn fitting(
    kind: &Kind,
    place: &Rc<str>,
    answer: Answer,
    codes: &Codes,
) -> Result<Answer, Refusal> {
    let wrong = || Refusal::WrongKind {
        place: Rc::clone(place),
    };
    match (kind, answer) {
        (_, Answer::Silence(silence)) => Ok(Answer::Silence(silence)),
        (Kind::Single { options, .. }, Answer::Choice(option)) => {
            if options.contains(&option) {
                Ok(Answer::Choice(option))
            } else {
                Err(Refusal::NoSuchOption { option })
            }
        }
        (
            Kind::Multiple {
                options,
                exclusive,
                min,
                max,
            },
            Answer::Choices(chosen),
        ) => choices(options, exclusive, (*min, *max), &chosen),
        (Kind::Text, Answer::Text(text)) => {
            if text.trim().is_empty() {
                Err(Refusal::EmptyAnswer)
            } else {
                Ok(Answer::Text(text))
            }
        }
        (Kind::Narrative, Answer::Narrative { words, rendering }) => {
            if words.trim().is_empty() && rendering.trim().is_empty() {
                Err(Refusal::EmptyAnswer)
            } else {
                Ok(Answer::Narrative { words, rendering })
            }
        }
        (Kind::Integer { min, max }, Answer::Integer(number)) => {
            in_range(number, (*min, *max), 1000).map(|()| Answer::Integer(number))
        }
        (Kind::Decimal { min, max }, Answer::Decimal(thousandths)) => {
            in_range(thousandths, (*min, *max), 1).map(|()| Answer::Decimal(thousandths))
        }
        (Kind::Money { min, max }, Answer::Money(ore)) => {
            in_range(ore, (*min, *max), 10).map(|()| Answer::Money(ore))
        }
        (Kind::Date, Answer::Date(date)) => Ok(Answer::Date(date)),
        (Kind::Period, Answer::Period { from, to }) => {
            if to.is_some_and(|to| to.bounds().1 < from.bounds().0) {
                Err(Refusal::PeriodEndsBeforeItBegins)
            } else {
                Ok(Answer::Period { from, to })
            }
        }
        (Kind::Municipality, Answer::Code(code)) => {
            let is_known = is_municipality(&code)
                && (codes.municipalities.is_empty() || codes.municipalities.contains(&code));
            known(is_known.then(|| code.to_string()), code)
        }
        (Kind::Country, Answer::Code(code)) => {
            let is_known = |country: &String| {
                codes.countries.is_empty() || codes.countries.contains(country.as_str())
            };
            known(country(&code).filter(is_known), code)
        }
        (Kind::Language, Answer::Code(code)) => known(language(&code), code),
        (Kind::Lookup { list }, Answer::Code(code)) => {
            known(list.contains(&code).then(|| code.to_string()), code)
        }
        (Kind::Roster { .. }, Answer::Listed) => Ok(Answer::Listed),
        (
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
            | Kind::Lookup { .. }
            | Kind::Roster { .. },
            Answer::Choice(_)
            | Answer::Choices(_)
            | Answer::Text(_)
            | Answer::Narrative { .. }
            | Answer::Integer(_)
            | Answer::Decimal(_)
            | Answer::Money(_)
            | Answer::Date(_)
            | Answer::Period { .. }
            | Answer::Code(_)
            | Answer::Listed,
        ) => Err(wrong()),
    }
}

/// Puts the chosen options into the order of the form, each once.
fn choices(
    options: &[Rc<str>],
    exclusive: &[bool],
    (min, max): (Option<u16>, Option<u16>),
    chosen: &[Rc<str>],
) -> Result<Answer, Refusal> {
    if let Some(option) = chosen.iter().find(|option| !options.contains(option)) {
        return Err(Refusal::NoSuchOption {
            option: Rc::clone(option),
        });
    }
    let ordered: Vec<Rc<str>> = options
        .iter()
        .filter(|option| chosen.contains(option))
        .cloned()
        .collect();
    let alone = options
        .iter()
        .zip(exclusive)
        .find(|(option, is_exclusive)| **is_exclusive && ordered.contains(option));
    if let Some((option, _)) = alone {
        // An option that excludes all others says what there is to say, however many are asked for.
        return if ordered.len() == 1 {
            Ok(Answer::Choices(ordered))
        } else {
            Err(Refusal::ExclusiveOption {
                option: Rc::clone(option),
            })
        };
    }
    // Choosing nothing is no answer: that none applies is an option of its own, or a silence.
    let min = min.unwrap_or(1).max(1);
    if ordered.len() < usize::from(min) {
        return Err(Refusal::TooFewChosen { min });
    }
    if let Some(max) = max
        && ordered.len() > usize::from(max)
    {
        return Err(Refusal::TooManyChosen { max });
    }
    Ok(Answer::Choices(ordered))
}

/// Refuses in thousandths, whatever the number is counted in.
fn in_range(
    number: i64,
    (min, max): (Option<i64>, Option<i64>),
    thousandths: i64,
) -> Result<(), Refusal> {
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        let scaled = |limit: i64| limit.saturating_mul(thousandths);
        return Err(Refusal::OutOfRange {
            min: min.map(scaled),
            max: max.map(scaled),
        });
    }
    Ok(())
}

fn known(canonical: Option<String>, code: Rc<str>) -> Result<Answer, Refusal> {
    match canonical {
        Some(canonical) if *canonical == *code => Ok(Answer::Code(code)),
        Some(canonical) => Ok(Answer::Code(canonical.into())),
        None => Err(Refusal::UnknownCode { code }),
    }
}

/// Four digits.
pub(in crate::engine) fn is_municipality(code: &str) -> bool {
    code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns two letters in upper case, as conditions name a country.
pub(in crate::engine) fn country(code: &str) -> Option<String> {
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .then(|| code.to_ascii_uppercase())
}

/// Returns a language tag in its usual case: `ar`, `zh-Hant`, `pt-BR`.
pub(in crate::engine) fn language(code: &str) -> Option<String> {
    let mut tag = String::with_capacity(code.len());
    for (idx, part) in code.split('-').enumerate() {
        if idx == 0 {
            let is_primary = (2..=8).contains(&part.len())
                && part.bytes().all(|byte| byte.is_ascii_alphabetic());
            if !is_primary {
                return None;
            }
            tag.push_str(&part.to_ascii_lowercase());
            continue;
        }
        let is_subtag =
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !is_subtag {
            return None;
        }
        tag.push('-');
        let is_letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
        match (part.len(), is_letters) {
            (2, true) => tag.push_str(&part.to_ascii_uppercase()),
            (4, true) => {
                let lower = part.to_ascii_lowercase();
                let mut letters = lower.chars();
                tag.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
                tag.extend(letters);
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(tag)
}
