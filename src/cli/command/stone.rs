//! What is said of a case that was erased: when, by which rule, on whose decision.

use crate::app::citation;
use crate::cli::context::Context;
use crate::cli::out::Out;
use crate::engine::time::Date;
use crate::shell::{local_day, local_minute};
use crate::store::Stone;
use crate::text::clean::plain;

/// Returns one line: the day and what the rule rests on.
pub(super) fn in_short(context: &Context, stone: &Stone) -> String {
    let day = local_day(stone.at);
    let law = sources_in_words(context, &stone.sources, day);
    let law = if law.is_empty() {
        plain(&stone.rule)
    } else {
        law
    };
    let day = day.map_or_else(String::new, |day| day.to_string());
    context.say_with("stone", &[("day", day), ("law", law)])
}

pub(super) fn print(context: &Context, out: &mut Out, stone: &Stone) {
    out.line(&in_short(context, stone));
    let short = |name: &str| name.chars().take(8).collect::<String>();
    let mut who = short(&stone.who);
    if let Some(second) = &stone.second {
        who = format!("{who}, {}", short(second));
    }
    let values = [
        ("reference", plain(&stone.reference)),
        ("who", who),
        ("at", local_minute(stone.at)),
    ];
    out.line(&context.say_with("stone-decision", &values));
    let values = [
        ("n", stone.n.to_string()),
        ("first", stone.first.number().to_string()),
        ("last", stone.last.number().to_string()),
    ];
    out.line(&context.say_with("stone-extent", &values));
}

/// Names sources as they are cited on a day, with what has to be said about them.
pub(super) fn sources_in_words<S: AsRef<str>>(
    context: &Context,
    references: &[S],
    day: Option<Date>,
) -> String {
    let (words, register) = (context.words(), context.shelf.sources());
    let cited: Vec<String> = references
        .iter()
        .map(|reference| {
            let reference = reference.as_ref();
            day.map_or_else(
                || plain(reference),
                |day| plain(&citation::cited(&words, &register, reference, day)),
            )
        })
        .collect();
    cited.join(", ")
}
