//! Earlier answers inside later texts, and values that are worked out, in words.

use std::rc::Rc;

use super::{Words, message_id, spot_args};
use crate::app::msg::LoadedForm;
use crate::app::page::Wording;
use crate::engine::answer::Answer;
use crate::engine::answer::read::write;
use crate::engine::expr::Read;
use crate::engine::form::{EntryNo, Form, Kind, QuestionNo, Spot, Worth};
use crate::engine::interview::{Interview, Warning, Worked};
use crate::engine::time::Date;
use crate::text::catalog::{Args, Choosing};
use crate::text::format::{Grouping, list, number};
use crate::text::isolate::{isolate, isolate_auto};
use crate::text::language::Language;

/// Stands where an answer is not there yet, or is a silence.
const NOT_KNOWN: &str = "…";

/// What a text in a list may name its entry by.
const ENTRY: [&str; 2] = ["entry", "number"];

/// What a text asks whether an answer is known by: `{ $moved_on_known -> [yes] … *[no] … }`.
const KNOWN: &str = "_known";

impl Words {
    /// Returns what is read aloud at a spot. Without an interview there are no earlier answers to put in.
    pub fn prompt(
        &self,
        form: &LoadedForm,
        interview: Option<&Interview>,
        language: &Language,
        spot: Spot,
    ) -> Wording {
        let id = message_id(&form.form, spot);
        let args = self.filled(form, interview, language, spot, &id);
        self.form(form, language, &id, &args)
    }

    /// Returns what may be read aloud at a spot: of texts that an answer chooses between the first that has words.
    pub(super) fn any_prompt(
        &self,
        form: &LoadedForm,
        interview: Option<&Interview>,
        language: &Language,
        spot: Spot,
    ) -> String {
        let id = message_id(&form.form, spot);
        let answers = Answers {
            interview,
            refused: None,
            is_any: true,
        };
        let args = self.filled_with(form, answers, language, spot, &id);
        self.form(form, language, &id, &args).text
    }

    /// Returns guidance at a spot in the officer's language, if the form has any: `.help` or `.note`.
    pub fn guidance(
        &self,
        form: &LoadedForm,
        interview: &Interview,
        spot: Spot,
        attribute: &str,
    ) -> Option<String> {
        let id = format!("{}.{attribute}", message_id(&form.form, spot));
        let args = self.filled(form, Some(interview), &self.language, spot, &id);
        let said = form.texts.optional(&self.language, &id, &args);
        said.map(|said| said.text)
    }

    /// Returns guidance at a spot in any language, with no earlier answers put in.
    pub fn guidance_alone(
        &self,
        form: &LoadedForm,
        language: &Language,
        spot: Spot,
        attribute: &str,
    ) -> Option<Wording> {
        let id = format!("{}.{attribute}", message_id(&form.form, spot));
        let args = self.filled(form, None, language, spot, &id);
        let said = form.texts.optional(language, &id, &args)?;
        Some(self.wording(&said, language, false))
    }

    /// Returns a computed value in a sentence, in the officer's language.
    pub fn computed(
        &self,
        form: &LoadedForm,
        interview: &Interview,
        spot: Spot,
        (idx, worked): &(usize, Worked),
    ) -> Option<String> {
        let computed = form.form.computed.get(*idx)?;
        let id = format!("computed-{}", computed.id);
        let args = self.filled(form, Some(interview), &self.language, spot, &id);
        let args = match worked {
            Worked::Number { least, most } => {
                let args = if least == most && least % 1000 == 0 {
                    args.number("value", least / 1000)
                } else {
                    let decimal = |thousandths| self.decimal(thousandths);
                    args.with("value", range(&decimal(*least), &decimal(*most)))
                };
                let number = (least == most).then(|| write(&Answer::Decimal(*least)));
                args.chosen_by(Choosing::Number(number))
            }
            Worked::Days { first, last } => {
                let day = |date: Date| self.date(&self.language, date.whole());
                args.with("value", range_auto(&day(*first), &day(*last)))
            }
            Worked::Code(code) => {
                let spot = match &computed.worth {
                    Worth::Code(Read::Question(no)) => Spot::Question(*no),
                    Worth::Code(Read::Field { .. }) | Worth::Number(_) | Worth::Day(_) => spot,
                };
                let answer = Answer::Code(Rc::clone(code));
                let said = self.answer(form, &self.language, spot, &answer);
                let known = Some(&answer).filter(|_| !self.veil.covers(form, spot));
                let by = choosing(&form.form, spot, known, &|_| String::new());
                args.with("value", said).chosen_by(by)
            }
        };
        Some(form.texts.say(&self.language, &id, &args).text)
    }

    /// Returns what a check says in the officer's language. Away from the entry of a list that it is about, that entry is
    /// named before it, unless the text does so itself.
    pub fn check(
        &self,
        form: &LoadedForm,
        interview: &Interview,
        spot: Spot,
        warning: &Warning,
    ) -> Option<String> {
        self.failed(form, interview, spot, warning, None)
    }

    /// The same where an answer was refused: it is that answer that the text speaks of.
    pub fn failed(
        &self,
        form: &LoadedForm,
        interview: &Interview,
        spot: Spot,
        warning: &Warning,
        refused: Option<&(Spot, Answer)>,
    ) -> Option<String> {
        let check = form.form.checks.get(warning.check)?;
        let id = format!("check-{}", check.id);
        let away = match (check.roster, warning.entry, spot) {
            (Some(roster), Some(entry), Spot::Question(_)) => Some((roster, entry)),
            (_, _, Spot::Question(_) | Spot::Field { .. }) => None,
        };
        let spot = away.map_or(spot, |(roster, entry)| Spot::Field {
            roster,
            entry,
            field: 0,
        });
        let answers = Answers {
            interview: Some(interview),
            refused,
            is_any: false,
        };
        let args = self.filled_with(form, answers, &self.language, spot, &id);
        let said = form.texts.say(&self.language, &id, &args);
        let variables = form.texts.variables(&said.language, &id);
        let names_it = ENTRY.iter().any(|name| variables.contains(*name));
        Some(match away.filter(|_| !names_it) {
            Some((roster, entry)) => {
                let entry = self.entry(form, &self.language, roster, entry);
                format!("{entry}: {}", said.text)
            }
            None => said.text,
        })
    }

    /// Returns what a check says, by its id, wherever it may be said, of an answer that was refused.
    pub fn of_check(
        &self,
        form: &LoadedForm,
        interview: &Interview,
        id: &str,
        entry: Option<EntryNo>,
        refused: Option<&(Spot, Answer)>,
    ) -> Option<String> {
        let check = form.form.checks.iter().position(|it| *it.id == *id)?;
        let warning = Warning {
            check,
            entry,
            note: String::new(),
        };
        let spot = refused.map_or(Spot::Question(QuestionNo(0)), |(spot, _)| *spot);
        self.failed(form, interview, spot, &warning, refused)
    }

    /// Returns a number of thousandths as the officer's language writes it.
    pub(super) fn decimal(&self, thousandths: i64) -> String {
        let bare = crate::engine::answer::read::write(&Answer::Decimal(thousandths));
        number(&self.language, &bare, Grouping::Number)
    }

    /// Fills in the earlier answers that a text names, in its own language.
    pub(super) fn filled(
        &self,
        form: &LoadedForm,
        interview: Option<&Interview>,
        language: &Language,
        spot: Spot,
        id: &str,
    ) -> Args {
        let answers = Answers {
            interview,
            refused: None,
            is_any: false,
        };
        self.filled_with(form, answers, language, spot, id)
    }

    /// Returns the questions whose answers are put into what is read aloud at a spot, or decide what that is.
    pub fn answers_in(&self, form: &LoadedForm, language: &Language, spot: Spot) -> Vec<Spot> {
        let id = message_id(&form.form, spot);
        let spoken = spoken(form, language, &id);
        let variables = form.texts.variables(&spoken, &id);
        let asked = |name: &String| named(&form.form, spot, name.strip_suffix(KNOWN)?);
        let named = variables
            .iter()
            .filter_map(|name| named(&form.form, spot, name).or_else(|| asked(name)));
        named.collect()
    }

    fn filled_with(
        &self,
        form: &LoadedForm,
        answers: Answers<'_>,
        language: &Language,
        spot: Spot,
        id: &str,
    ) -> Args {
        let spoken = spoken(form, language, id);
        let mut args = spot_args(spot);
        for name in form.texts.variables(&spoken, id) {
            let (asked, is_question) = match name.strip_suffix(KNOWN) {
                Some(asked) if named(&form.form, spot, &name).is_none() => (asked, false),
                Some(_) | None => (name.as_str(), true),
            };
            let Some(of) = named(&form.form, spot, asked) else {
                continue;
            };
            let answer = answers.at(of);
            if !is_question {
                args = args.with(name, if answer.is_some() { "yes" } else { "no" });
                if answers.is_any {
                    args = args.chosen_by(Choosing::Anything);
                }
                continue;
            }
            // What is covered is not told by the branch that is taken either.
            let is_covered = self.veil.covers(form, of);
            let by = if answers.is_any {
                Choosing::Anything
            } else {
                let label = |option: &str| self.option(form, &spoken, of, option).text;
                choosing(&form.form, of, answer.filter(|_| !is_covered), &label)
            };
            args = match answer {
                // Of a list there are no words that stand in a sentence.
                None | Some(Answer::Listed) => args.with(name, NOT_KNOWN),
                Some(Answer::Integer(number)) if !is_covered => args.number(name, *number),
                Some(Answer::Choices(options)) if !is_covered => {
                    // In a sentence they stand as its language strings things together.
                    let label = |option: &Rc<str>| self.option(form, &spoken, of, option).text;
                    let labels: Vec<String> = options.iter().map(label).collect();
                    args.with(name, list(&spoken, &labels))
                }
                Some(answer) => {
                    let said = self.answer(form, &spoken, of, answer);
                    args.with(name, said)
                }
            }
            .chosen_by(by);
        }
        args
    }
}

/// The answers that there are, and the one that was to be given and was refused.
#[derive(Clone, Copy)]
struct Answers<'a> {
    interview: Option<&'a Interview>,
    refused: Option<&'a (Spot, Answer)>,
    /// Whatever they are, of texts that they choose between the first that has words is said.
    is_any: bool,
}

impl<'a> Answers<'a> {
    fn at(&self, spot: Spot) -> Option<&'a Answer> {
        let refused = self.refused.filter(|(at, _)| *at == spot);
        let interview = self.interview.filter(|it| it.is_relevant(spot));
        let answer = refused.map(|(_, answer)| answer);
        let answer = answer.or_else(|| interview?.answer(spot));
        answer.filter(|answer| answer.silence().is_none())
    }
}

/// Returns what a text can choose a branch by where the answer at a spot is filled in. `label` says an option in words.
fn choosing(
    form: &Form,
    spot: Spot,
    answer: Option<&Answer>,
    label: &dyn Fn(&str) -> String,
) -> Choosing {
    let Some(question) = form.asked_at(spot) else {
        return Choosing::Nothing;
    };
    match &question.kind {
        Kind::Single { options, .. } => Choosing::Code {
            code: match answer {
                Some(Answer::Choice(option)) => Some(Rc::clone(option)),
                Some(_) | None => None,
            },
            codes: options.as_slice().into(),
            words: options.iter().map(|option| label(option)).collect(),
        },
        Kind::Municipality | Kind::Country | Kind::Language | Kind::Lookup { .. } => {
            Choosing::Code {
                code: match answer {
                    Some(Answer::Code(code)) => Some(Rc::clone(code)),
                    Some(_) | None => None,
                },
                codes: Rc::default(),
                words: Rc::default(),
            }
        }
        Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Money { .. } => {
            Choosing::Number(answer.map(write))
        }
        Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Date
        | Kind::Period
        | Kind::Roster { .. } => Choosing::Nothing,
    }
}

/// Returns the language that a text is said in where it is asked for in another one.
fn spoken(form: &LoadedForm, language: &Language, id: &str) -> Language {
    let mut spoken = language.fallback_chain().into_iter();
    spoken
        .find(|language| form.texts.has(language, id))
        .unwrap_or(*language)
}

/// Finds what a name in a text stands for: a field of the same entry, or a question.
fn named(form: &Form, spot: Spot, name: &str) -> Option<Spot> {
    if let Spot::Field { roster, entry, .. } = spot {
        let fields = form.question(roster)?.fields();
        let field = fields.iter().position(|field| *field.id == *name);
        if let Some(field) = field.and_then(|field| u16::try_from(field).ok()) {
            return Some(Spot::Field {
                roster,
                entry,
                field,
            });
        }
    }
    form.question_no(name).map(Spot::Question)
}

fn range(least: &str, most: &str) -> String {
    if least == most {
        isolate(least)
    } else {
        isolate(&format!("{least} – {most}"))
    }
}

/// The same of days in words, which have a direction of their own.
fn range_auto(first: &str, last: &str) -> String {
    if first == last {
        isolate_auto(first)
    } else {
        isolate_auto(&format!("{first} – {last}"))
    }
}
