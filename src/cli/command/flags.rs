//! `flags`: what a file of answers would raise. Stores nothing and needs no store.

use std::rc::Rc;

use serde::Serialize;

use crate::app::cues::{self, Heard, Part};
use crate::app::msg::LoadedForm;
use crate::builtin::{FormFile, read_limited};
use crate::cli::command::findings;
use crate::cli::command::reveal::Reveal;
use crate::cli::command::{forms, print_problems, unreadable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{FlagsArgs, Outcome};
use crate::engine::answer::file::{self, AnswersFile};
use crate::engine::answer::hold::{Misplaced, Misplacement, hold};
use crate::engine::findings::Findings;
use crate::engine::form::problem::Problem;
use crate::engine::form::{Form, QuestionNo, Spot};
use crate::engine::interview::{Beginning, Interview};
use crate::engine::time::Date;
use crate::shell::today;
use crate::text::clean;
use crate::view::problems::{self, Shown, line_and_column};

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &FlagsArgs,
) -> Result<Outcome, Failure> {
    let reveal = Reveal::asked(&args.reveal)?;
    let form = Rc::new(forms::by_id_or_path(context, out, &args.form)?);
    let source = read_limited(&args.answers).map_err(|error| unreadable(&args.answers, &error))?;
    let file = FormFile {
        path: args.answers.display().to_string(),
        source,
    };
    let (answers, read_problems) =
        file::read(&file.source, &form.form, Some(&*context.shelf.register()));
    if let Some(found) = answers
        .form
        .as_ref()
        .filter(|found| **found != form.form.id)
    {
        return Err(Failure::refused("cli-answers-other-form")
            .with("found", found)
            .with("expected", &form.form.id));
    }
    // Evidence, cues and problems cite what was answered.
    reveal.or_refuse(answers.protected)?;
    let (interview, misplaced) = held(context, &form, &answers);
    let n_problems = read_problems.len() + misplaced.len();
    if args.json {
        let told = Told::of(context, &interview, &file, &read_problems, &misplaced);
        let json = serde_json::to_string_pretty(&told)
            .map_err(|error| Failure::could_not("cli-file-unreadable").with("detail", error))?;
        out.line(&clean::json(&json));
    } else {
        findings::print(context, out, context.words(), (&form, &interview), false);
        if n_problems > 0 {
            out.line("");
        }
        print_problems(context, out, &file, &read_problems);
        for wrong in &misplaced {
            let hint = hint(context, wrong);
            let shown = Shown {
                path: &file.path,
                source: &file.source,
                span: wrong.given.span.clone(),
                message: &said(context, wrong),
                hint: hint.as_deref(),
            };
            for line in problems::lines(&shown) {
                out.line(&line);
            }
        }
    }
    match (n_problems, args.json) {
        (0, _) => Ok(Outcome::Done),
        // The problems are in the JSON; whoever reads it needs no second telling.
        (_, true) => Ok(Outcome::Wanting),
        (n, false) => Err(Failure::refused("cli-answers-have-problems")
            .with("path", &file.path)
            .with("n", n)),
    }
}

/// Holds the interview that the file tells of.
fn held<'a>(
    context: &Context,
    form: &LoadedForm,
    answers: &'a AnswersFile,
) -> (Interview, Vec<Misplaced<'a>>) {
    let beginning = beginning(context, form, answers.date);
    hold(&form.form, beginning, context.shelf.codes(), answers)
}

fn said(context: &Context, wrong: &Misplaced<'_>) -> String {
    let place = ("place", wrong.given.place.to_string());
    context.say_with(message(wrong), &[place])
}

fn hint(context: &Context, wrong: &Misplaced<'_>) -> Option<String> {
    context.say_if_there(&format!("{}.hint", message(wrong)), &[])
}

fn message(wrong: &Misplaced<'_>) -> &'static str {
    match wrong.reason {
        Misplacement::Refused(_) => "cli-answers-refused",
        Misplacement::NotRelevant => "cli-answers-not-relevant",
    }
}

pub(super) fn beginning(context: &Context, form: &LoadedForm, date: Option<Date>) -> Beginning {
    Beginning {
        form: Rc::clone(&form.form.id),
        version: Rc::clone(&form.form.version),
        digest: Rc::clone(&form.digest),
        date: date.unwrap_or_else(today),
        officer_language: context.language.tag().into(),
        client_language: None,
        case: None,
        training: true,
    }
}

/// What `--json` prints. The names and their order are relied on by scripts and by other offices.
#[derive(Serialize)]
struct Told {
    form: String,
    version: String,
    date: String,
    elements: Vec<ToldElement>,
    flags: Vec<ToldFlag>,
    open: Vec<ToldOpen>,
    contradictions: Vec<ToldContradiction>,
    cues: Vec<ToldCue>,
    measures: Vec<String>,
    highest: &'static str,
    problems: Vec<ToldProblem>,
}

#[derive(Serialize)]
struct ToldElement {
    id: String,
    truth: &'static str,
    because: Vec<String>,
    needs: Vec<String>,
}

#[derive(Serialize)]
struct ToldFlag {
    id: String,
    weight: &'static str,
    because: Vec<String>,
    sources: Vec<String>,
    measures: Vec<String>,
    ask_next: Vec<String>,
}

#[derive(Serialize)]
struct ToldOpen {
    id: String,
    needs: Vec<String>,
}

#[derive(Serialize)]
struct ToldContradiction {
    id: String,
    because: Vec<String>,
}

/// The place of a phrase is counted in characters of the text that it stands in.
#[derive(Serialize)]
struct ToldCue {
    id: &'static str,
    question: String,
    from: usize,
    to: usize,
    text: String,
    /// Where the text is not the answer itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<&'static str>,
}

impl ToldCue {
    fn of(form: &Form, heard: &Heard<'_>) -> Option<Self> {
        let at = heard.cue.in_characters(heard.text);
        Some(Self {
            id: heard.cue.id.word(),
            question: form.place(heard.spot)?.to_string(),
            from: at.start,
            to: at.end,
            text: heard.cue.phrase(heard.text).to_owned(),
            part: match heard.part {
                Part::Words => None,
                Part::Rendering => Some("rendering"),
                Part::Note => Some("note"),
            },
        })
    }
}

#[derive(Serialize)]
struct ToldProblem {
    line: usize,
    column: usize,
    message: String,
}

impl Told {
    fn of(
        context: &Context,
        interview: &Interview,
        file: &FormFile,
        read_problems: &[Problem],
        misplaced: &[Misplaced<'_>],
    ) -> Self {
        let form = interview.form();
        let findings: Findings = interview.findings();
        let at = |start: usize, message: String| {
            let (line, column) = line_and_column(&file.source, start);
            ToldProblem {
                line,
                column,
                message,
            }
        };
        let mut problems: Vec<ToldProblem> = read_problems
            .iter()
            .map(|it| {
                at(
                    it.span.start,
                    context.say_with(it.kind.message(), &it.kind.arguments()),
                )
            })
            .chain(
                misplaced
                    .iter()
                    .map(|it| at(it.given.span.start, said(context, it))),
            )
            .collect();
        problems.sort_by_key(|problem| (problem.line, problem.column));
        let elements = findings.elements.iter().map(|it| ToldElement {
            id: it.id.to_string(),
            truth: it.truth.word(),
            because: places(form, &it.because),
            needs: questions(form, &it.needs),
        });
        let flags = findings.flags.iter().map(|it| {
            let of_form = form.flags.get(it.flag);
            ToldFlag {
                id: it.id.to_string(),
                weight: it.weight.word(),
                because: places(form, &it.because),
                sources: of_form
                    .map(|flag| strings(&flag.sources))
                    .unwrap_or_default(),
                measures: strings(&it.measures),
                ask_next: questions(form, &it.ask_next),
            }
        });
        let open = findings.open.iter().map(|it| ToldOpen {
            id: it.id.to_string(),
            needs: questions(form, &it.needs),
        });
        let contradictions = findings.contradictions.iter().map(|it| ToldContradiction {
            id: it.id.to_string(),
            because: places(form, &it.because),
        });
        let lists = context.shelf.cues();
        let heard = cues::heard(interview, &|text| lists.find(text));
        let cues = heard.iter().filter_map(|heard| ToldCue::of(form, heard));
        Self {
            form: form.id.to_string(),
            version: form.version.to_string(),
            date: interview.beginning().date.to_string(),
            elements: elements.collect(),
            flags: flags.collect(),
            open: open.collect(),
            contradictions: contradictions.collect(),
            cues: cues.collect(),
            measures: strings(&findings.measures),
            highest: findings.highest().map_or("none", |weight| weight.word()),
            problems,
        }
    }
}

/// Evidence in alphabetical order, so that it is the same however the rules are written.
fn places(form: &Form, spots: &[Spot]) -> Vec<String> {
    let mut places: Vec<String> = spots
        .iter()
        .filter_map(|spot| form.place(*spot).map(|place| place.to_string()))
        .collect();
    places.sort();
    places
}

fn questions(form: &Form, numbers: &[QuestionNo]) -> Vec<String> {
    numbers
        .iter()
        .filter_map(|no| form.question(*no).map(|question| question.id.to_string()))
        .collect()
}

fn strings(ids: &[Rc<str>]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
