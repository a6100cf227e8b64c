//! `store retention`: the rules for erasing, and of one case what they depend on and what follows.

use clap::Args;

use crate::builtin::NoRetention;
use crate::cli::Outcome;
use crate::cli::command::opening::{failure, find_case, open};
use crate::cli::command::stone::{self, sources_in_words};
use crate::cli::command::unreadable;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::retention::{Known, Missing, NotTakenKind, Retention, Rule, Standing};
use crate::engine::time::Date;
use crate::shell::{local_day, moment, today};
use crate::store::{CaseFile, Told};
use crate::text::clean::plain;

#[derive(Args, Debug)]
pub(in crate::cli) struct RetentionArgs {
    /// The number of a case, or the name of one of its transcripts
    #[arg(value_name = "CASE")]
    case: Option<String>,
    /// Which class the case belongs to, as `store retention` names them
    #[arg(long, value_name = "CLASS", requires = "case")]
    class: Option<String>,
    /// When the last note was made in the person's file, wherever the office keeps it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = crate::cli::day, requires = "case")]
    last_note: Option<Date>,
    /// The answer to a question, as QUESTION=yes, QUESTION=no or QUESTION=unknown
    #[arg(long, value_name = "QUESTION=ANSWER", value_parser = answer, requires = "case")]
    answer: Vec<(String, Option<bool>)>,
}

fn answer(text: &str) -> Result<(String, Option<bool>), &'static str> {
    let wanted = "an answer is written as exempt_area=no";
    let (question, answer) = text.split_once('=').ok_or(wanted)?;
    let answer = match answer {
        "yes" => Some(true),
        "no" => Some(false),
        "unknown" => None,
        _ => return Err(wanted),
    };
    Ok((question.to_owned(), answer))
}

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    args: &RetentionArgs,
) -> Result<Outcome, Failure> {
    let table = table(context)?;
    let Some(typed) = &args.case else {
        print_table(context, out, &table);
        return Ok(Outcome::Done);
    };
    if let Some(class) = &args.class
        && table.rule(class, today()).is_none()
    {
        let classes: Vec<&str> = table.in_force(today()).map(|rule| &*rule.class).collect();
        return Err(Failure::usage("retention-no-such-class")
            .with("class", class)
            .with("classes", classes.join(", ")));
    }
    for (question, _) in &args.answer {
        if table.question(question).is_none() {
            let questions: Vec<&str> = table.questions.iter().map(|it| &*it.id).collect();
            return Err(Failure::usage("retention-no-such-question")
                .with("question", question)
                .with("questions", questions.join(", ")));
        }
    }
    let mut store = open(context, false)?;
    let case = find_case(&mut store, typed)?;
    let mut file = store.case(&case).map_err(|it| failure(&it))?;
    if let Some(erased) = &file.erased {
        stone::print(context, out, erased);
        return Ok(Outcome::Done);
    }
    if told_anew(args, &mut file.told) {
        store
            .tell_case(&case, &file.told, moment())
            .map_err(|it| failure(&it))?;
    }
    print_case(context, out, &table, &file);
    Ok(Outcome::Done)
}

/// Takes in what was said now, and tells whether anything was.
fn told_anew(args: &RetentionArgs, told: &mut Told) -> bool {
    if let Some(class) = &args.class {
        told.class = Some(class.clone());
    }
    if let Some(day) = args.last_note {
        told.last_note = Some(day);
    }
    for (question, answer) in &args.answer {
        match answer {
            Some(answer) => told.answers.insert(question.clone(), *answer),
            None => told.answers.remove(question),
        };
    }
    args.class.is_some() || args.last_note.is_some() || !args.answer.is_empty()
}

/// Returns the law's rules with the office's, or says why there are none.
pub(super) fn table(context: &Context) -> Result<Retention, Failure> {
    context.shelf.retention().map_err(|no| match no {
        NoRetention::File { path, error } => unreadable(&path, &error),
        NoRetention::NotTaken { path, reason } => {
            let refused = |message| {
                Failure::refused(message)
                    .with("path", path.display())
                    .with("line", reason.line)
            };
            match &reason.kind {
                NotTakenKind::Syntax { detail } => {
                    refused("retention-own-syntax").with("detail", detail)
                }
                NotTakenKind::NoDay => refused("retention-own-no-day"),
                NotTakenKind::YearsOrNever { class } => {
                    refused("retention-own-years-or-never").with("class", class)
                }
                NotTakenKind::UnknownQuestion { id } => {
                    refused("retention-own-unknown-question").with("question", id)
                }
                NotTakenKind::NoAnswer { id } => {
                    refused("retention-own-no-answer").with("question", id)
                }
                NotTakenKind::Twice { class } => {
                    refused("retention-own-twice").with("class", class)
                }
                NotTakenKind::ShorterThanLaw {
                    class,
                    years,
                    least,
                } => refused("retention-own-shorter")
                    .with("class", class)
                    .with("years", years)
                    .with("least", least),
                NotTakenKind::NeverByLaw { class } => {
                    refused("retention-own-never").with("class", class)
                }
                NotTakenKind::NoTitle { class } => {
                    refused("retention-own-no-title").with("class", class)
                }
                NotTakenKind::NoDecision { class } => {
                    refused("retention-own-no-decision").with("class", class)
                }
            }
        }
    })
}

/// What the rules say of a case on a day.
pub(super) fn standing(table: &Retention, file: &CaseFile, day: Date) -> Standing {
    let known = Known {
        class: file.told.class.clone(),
        last_note: file.told.last_note,
        // A moment that no calendar has is taken for today: nothing is due by it.
        last_change: local_day(file.last_change).unwrap_or(day),
        answers: file.told.answers.clone(),
    };
    table.standing(&known, day)
}

/// One sentence: what follows for a case.
pub(super) fn standing_in_words(context: &Context, standing: &Standing, day: Date) -> String {
    match standing {
        Standing::Due {
            rule,
            trigger,
            due,
            finish_by,
        } => {
            let mut since = context.say_with("retention-since", &[("due", due.to_string())]);
            if let Some(by) = finish_by {
                let values = [("due", due.to_string()), ("by", by.to_string())];
                since = context.say_with("retention-since-and-by", &values);
            }
            let values = [
                ("since", since),
                ("class", class_in_words(context, rule)),
                ("trigger", trigger.to_string()),
                ("n", rule.years.unwrap_or(0).to_string()),
                ("law", law_in_words(context, rule, day)),
            ];
            context.say_with("retention-due", &values)
        }
        Standing::Later { due } => context.say_with("retention-later", &[("due", due.to_string())]),
        Standing::Never { rule } => {
            let values = [
                ("class", class_in_words(context, rule)),
                ("law", law_in_words(context, rule, day)),
            ];
            context.say_with("retention-never", &values)
        }
        Standing::Exempt { question, .. } => {
            let values = [("question", question_in_words(context, question))];
            context.say_with("retention-exempt", &values)
        }
        Standing::NotYet { question, .. } => {
            let values = [("question", question_in_words(context, question))];
            context.say_with("retention-not-yet", &values)
        }
        Standing::CannotTell { missing } => {
            let said: Vec<String> = missing
                .iter()
                .map(|missing| match missing {
                    Missing::Class => context.say("retention-missing-class"),
                    Missing::LastNote => context.say("retention-missing-last-note"),
                    Missing::Question(id) => {
                        format!("{} ({id})", question_in_words(context, id))
                    }
                    Missing::Rule => context.say("retention-missing-rule"),
                })
                .collect();
            context.say_with("retention-cannot-tell", &[("what", said.join(" · "))])
        }
    }
}

fn print_table(context: &Context, out: &mut Out, table: &Retention) {
    let day = today();
    let version = [("version", plain(&table.version))];
    out.line(&context.say_with("retention-heading", &version));
    let mut seen: Vec<&str> = Vec::new();
    for rule in table.in_force(day) {
        // The office's longer rule stands before the law's and takes its place.
        if seen.contains(&&*rule.class) {
            continue;
        }
        seen.push(&rule.class);
        let mut period = match rule.years {
            Some(years) => context.say_n("retention-years", usize::from(years)),
            None => context.say("retention-years-never"),
        };
        if rule.done_by_end_of_next_year && rule.years.is_some() {
            period = context.say_with("retention-years-done-by", &[("period", period)]);
        }
        out.line(&format!(
            "  {}  {}: {period}",
            rule.class,
            class_in_words(context, rule)
        ));
        out.line(&format!("      {}", law_in_words(context, rule, day)));
        for (message, questions) in [
            ("retention-unless", &rule.unless),
            ("retention-only-if", &rule.only_if),
        ] {
            for id in questions {
                let values = [("question", id.to_string())];
                out.line(&format!("      {}", context.say_with(message, &values)));
            }
        }
    }
    out.line("");
    out.line(&context.say("retention-questions"));
    for question in &table.questions {
        out.line(&format!(
            "  {}  {}",
            question.id,
            question_in_words(context, &question.id)
        ));
        out.line(&format!(
            "      {}",
            sources_in_words(context, &question.sources, Some(day))
        ));
        if let Some(answer) = table.answers.get(&question.id) {
            let values = [("answer", yes_or_no(context, *answer))];
            out.line(&format!(
                "      {}",
                context.say_with("retention-office-answer", &values)
            ));
        }
    }
    if table.two_people {
        out.line("");
        out.line(&context.say("retention-two-people"));
    }
}

fn print_case(context: &Context, out: &mut Out, table: &Retention, file: &CaseFile) {
    let day = today();
    let told = &file.told;
    let class = told.class.as_ref().map(|class| {
        table
            .rule(class, day)
            .map_or_else(|| plain(class), |rule| class_in_words(context, rule))
    });
    let unknown = || context.say("retention-unknown");
    let note = told.last_note.map(|day| day.to_string());
    for (message, value) in [
        ("retention-told-class", class),
        ("retention-told-last-note", note),
    ] {
        let values = [("what", value.unwrap_or_else(unknown))];
        out.line(&context.say_with(message, &values));
    }
    for (question, answer) in &told.answers {
        out.line(&format!(
            "{} {}",
            question_in_words(context, question),
            yes_or_no(context, *answer)
        ));
    }
    if let Some(hold) = &file.hold {
        let since = local_day(hold.since).map_or_else(String::new, |day| day.to_string());
        let values = [("since", since), ("why", plain(&hold.why))];
        out.line(&context.say_with("retention-held", &values));
    }
    let follows = standing(table, file, day);
    out.line(&standing_in_words(context, &follows, day));
}

pub(super) fn class_in_words(context: &Context, rule: &Rule) -> String {
    rule.title.as_ref().map_or_else(
        || context.say(&format!("retention-class-{}", rule.class)),
        |title| plain(title),
    )
}

pub(super) fn question_in_words(context: &Context, id: &str) -> String {
    context
        .say_if_there(&format!("retention-question-{id}"), &[])
        .unwrap_or_else(|| plain(id))
}

/// What a rule rests on: the law as it is cited on the day, and the office's own decision.
pub(super) fn law_in_words(context: &Context, rule: &Rule, day: Date) -> String {
    let mut law = sources_in_words(context, &rule.sources, Some(day));
    if let Some(decision) = &rule.decision {
        let own = context.say_with("retention-decision", &[("decision", plain(decision))]);
        law = if law.is_empty() {
            own
        } else {
            format!("{law}, {own}")
        };
    }
    law
}

fn yes_or_no(context: &Context, answer: bool) -> String {
    context.say(if answer { "answer-yes" } else { "answer-no" })
}
