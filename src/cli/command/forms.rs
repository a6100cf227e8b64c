//! `forms list`, `forms show` and `forms check`.

pub(in crate::cli) mod check;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::builtin::Unusable;
use crate::cli::command::{sources, unreadable, unusable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{Outcome, ShowArgs};
use crate::engine::form::{EntryNo, Question, QuestionNo, Spot};
use crate::shell::today;
use crate::text::clean::plain;

pub(in crate::cli) fn list(context: &Context, out: &mut Out) -> Outcome {
    let words = context.words();
    for offered in context.shelf.offered() {
        let place = match &offered.path {
            None => context.say("cli-forms-built-in"),
            Some(path) => path.display().to_string(),
        };
        match context.shelf.form(&offered.id) {
            Ok(form) => {
                let title = plain(&words.form_own(&form, "form-title"));
                let n = context.say_n("cli-forms-questions", form.form.questions.len());
                out.line(&format!(
                    "{}  {}  {title}  ({n}; {place})",
                    offered.id, form.form.version
                ));
            }
            Err(Unusable::Problems { problems, .. }) => {
                let n = context.say_n("cli-forms-unusable", problems.len());
                out.line(&format!("{}  {n}  ({place})", offered.id));
                say_stand_in(context, out, &offered.id);
            }
            Err(
                Unusable::NoSuchForm { .. } | Unusable::File { .. } | Unusable::NotAForm { .. },
            ) => {
                let unreadable = context.say("cli-forms-unreadable");
                out.line(&format!("{}  {unreadable}  ({place})", offered.id));
                say_stand_in(context, out, &offered.id);
            }
        }
    }
    Outcome::Done
}

/// Says which form is offered in place of one of the person's own that cannot be used.
fn say_stand_in(context: &Context, out: &mut Out, id: &str) {
    if let Some(form) = context.shelf.stand_in(id) {
        let title = plain(&context.words().form_own(&form, "form-title"));
        out.line(&format!(
            "    {}",
            context.say_with("cli-forms-stand-in", &[("title", title)])
        ));
    }
}

pub(in crate::cli) fn show(
    context: &Context,
    out: &mut Out,
    args: &ShowArgs,
) -> Result<Outcome, Failure> {
    let form = Rc::new(by_id_or_path(context, out, &args.id)?);
    if args.sources {
        let day = args.date.unwrap_or_else(today);
        if args.json {
            return sources::print_json(context, out, &form, day);
        }
        sources::print_page(context, out, &form, day);
        return Ok(Outcome::Done);
    }
    let words = context.words();
    let title = plain(&words.form_own(&form, "form-title"));
    out.line(&format!(
        "{title}  ({} {})",
        form.form.id, form.form.version
    ));
    if let Some(purpose) = words.form_optional(&form, "form-title.purpose") {
        out.line(&plain(&purpose));
    }
    for section in &form.form.sections {
        let title = plain(&words.form_own(&form, &format!("section-{}", section.id)));
        out.line("");
        out.line(&format!("{title}  ({})", section.id));
        for no in section.questions.clone().map(QuestionNo) {
            let Some(question) = form.form.question(no) else {
                continue;
            };
            print_question(
                context,
                out,
                &words,
                &form,
                Spot::Question(no),
                question,
                "  ",
            );
            for (field_no, field) in (0..).zip(question.fields()) {
                let spot = Spot::Field {
                    roster: no,
                    entry: EntryNo(1),
                    field: field_no,
                };
                print_question(context, out, &words, &form, spot, field, "      ");
            }
        }
    }
    out.line("");
    out.line(&context.say("cli-forms-flags"));
    for flag in &form.form.flags {
        let label = plain(&words.form_own(&form, &format!("flag-{}", flag.id)));
        let weight = context.say(&format!("weight-{}", flag.otherwise.word()));
        out.line(&format!("  {weight}  {label}  ({})", flag.id));
    }
    Ok(Outcome::Done)
}

fn print_question(
    context: &Context,
    out: &mut Out,
    words: &Words,
    form: &Rc<LoadedForm>,
    spot: Spot,
    question: &Question,
    indent: &str,
) {
    let mut about = context.say(&format!(
        "cli-kind-{}",
        question.kind.word().replace('_', "-")
    ));
    for (holds, id) in [
        (question.required, "cli-forms-required"),
        (question.ask_if.is_some(), "cli-forms-conditional"),
    ] {
        if holds {
            about = format!("{about}, {}", context.say(id));
        }
    }
    out.line(&format!("{indent}{}  ({about})", question.id));
    let prompt = plain(&words.asked(form, None, &words.language, spot));
    for line in prompt.lines() {
        out.line(&format!("{indent}  {line}"));
    }
    for option in question.options() {
        let label = plain(&words.option(form, &words.language, spot, option).text);
        out.line(&format!("{indent}  - {option}: {label}"));
    }
}

/// Reads the form that is named by its id or its file.
pub(super) fn by_id_or_path(
    context: &Context,
    out: &mut Out,
    named: &str,
) -> Result<LoadedForm, Failure> {
    let path = Path::new(named);
    let is_file =
        path.extension().is_some_and(|end| end == "toml") || path.components().count() > 1;
    let form = if is_file {
        if let Err(error) = fs::metadata(path) {
            return Err(unreadable(path, &error));
        }
        context.shelf.form_at(path)
    } else {
        context.shelf.form(named)
    };
    form.map_err(|reason| unusable(context, out, reason))
}
