//! `locales terms`: the words of the field in two languages, each with a plain sentence, for an interpreter before the call.

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::catalog::Args;
use crate::text::clean::plain;
use crate::text::language::Language;

/// What the ids of the words begin with.
const TERM: &str = "glossary-";

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    beside: Option<&str>,
) -> Result<Outcome, Failure> {
    let catalog = context.shelf.catalog();
    let mut languages = vec![context.language];
    if let Some(asked) = beside {
        let known = Language::parse(asked).filter(|it| catalog.languages().any(|has| has == *it));
        let Some(language) = known else {
            return Err(Failure::usage("cli-no-such-language")
                .with("language", asked)
                .with("languages", context.languages_in_words()));
        };
        if language != context.language {
            languages.push(language);
        }
    }
    let terms = catalog
        .ids(&Language::source())
        .filter(|id| id.starts_with(TERM) && !id.contains('.'));
    for (n, term) in terms.enumerate() {
        if n > 0 {
            out.line("");
        }
        for language in &languages {
            let say = |id: &str| plain(&catalog.say(language, id, &Args::none()).text);
            out.line(&format!(
                "{}: {}",
                say(&term),
                say(&format!("{term}.meaning"))
            ));
        }
    }
    Ok(Outcome::Done)
}
