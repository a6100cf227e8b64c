//! How a source is named on a day, and what has to be said about it, in words.

use crate::app::words::Words;
use crate::engine::form::sources::{Certainty, Citation, Source, Sources, Validity};
use crate::engine::time::Date;
use crate::text::catalog::Args;
use crate::text::isolate::isolate;

/// Names what a reference shows on a day, with remarks in parentheses. What the register does not have is shown as it is written.
pub fn cited(words: &Words, sources: &Sources, reference: &str, day: Date) -> String {
    let Some(citation) = sources.cite(reference, day) else {
        return isolate(reference);
    };
    let named = named(words, &citation);
    let remarks = remarks(words, sources, &citation);
    if remarks.is_empty() {
        return named;
    }
    let args = Args::none()
        .with("cited", named)
        .with("remarks", remarks.join(" · "));
    words.ui_with("cited-with-remarks", &args)
}

/// Names a source with the passage: `Socialtjänstlagen (2025:400) 29 kap. 10 §`.
pub fn named(words: &Words, citation: &Citation<'_>) -> String {
    let source = citation.source;
    let title = short_title(source);
    let Some(section) = &citation.section else {
        // A Swedish title inside an Arabic line keeps its order.
        return isolate(title);
    };
    let args = Args::none().with("source", title);
    // The register's own name for a passage goes before any that follows from how the passage is written.
    let own = format!("source-{}.n-{}", source.id, slug(section));
    if let Some(passage) = optional(words, &own) {
        return words.ui_with("cited-passage", &args.with("passage", passage));
    }
    if source.kind.is_law() {
        if source.articles {
            return words.ui_with("cited-article", &args.with("article", spaced(section)));
        }
        return match section.split_once(':') {
            Some((chapter, paragraph)) => {
                let args = args
                    .with("chapter", spaced(chapter))
                    .with("paragraph", spaced(paragraph));
                words.ui_with("cited-chapter", &args)
            }
            None => words.ui_with("cited-paragraph", &args.with("paragraph", spaced(section))),
        };
    }
    let annex = section
        .strip_prefix('B')
        .filter(|rest| rest.starts_with(|it: char| it.is_ascii_digit()));
    match annex.map(|rest| rest.split_once('.').unwrap_or((rest, ""))) {
        Some((annex, "")) => words.ui_with("cited-annex", &args.with("annex", annex)),
        Some((annex, alternative)) => {
            let args = args.with("annex", annex).with("alternative", alternative);
            words.ui_with("cited-alternative", &args)
        }
        None if section.starts_with(|it: char| it.is_ascii_digit()) => {
            words.ui_with("cited-section", &args.with("section", isolate(section)))
        }
        None => words.ui_with("cited-heading", &args.with("heading", &**section)),
    }
}

/// What has to be said beside the name: that no one has verified it, that it did not hold on the day, that it may have changed.
pub fn remarks(words: &Words, sources: &Sources, citation: &Citation<'_>) -> Vec<String> {
    let mut remarks = Vec::new();
    match citation.source.certainty {
        Certainty::Read => {}
        Certainty::Likely => remarks.push(words.ui("remark-likely")),
        Certainty::NotVerified => remarks.push(words.ui("remark-not-verified")),
    }
    if citation.is_number_unread {
        remarks.push(words.ui("remark-number-not-read"));
    }
    remarks.extend(out_of_force(words, sources, citation));
    if citation.is_to_be_rechecked {
        remarks.push(words.ui("remark-recheck"));
    }
    remarks
}

/// What the source says, in one sentence of ours: about the passage if there is such a sentence, else about the whole.
pub fn says(words: &Words, citation: &Citation<'_>) -> Option<String> {
    let id = format!("source-{}", citation.source.id);
    let of_passage = citation
        .section
        .as_ref()
        .and_then(|section| optional(words, &format!("{id}.s-{}", slug(section))));
    of_passage.or_else(|| optional(words, &id))
}

/// Says how sure it is that the source says so.
pub fn certainty(words: &Words, certainty: Certainty) -> String {
    words.ui(match certainty {
        Certainty::Read => "sources-certainty-read",
        Certainty::Likely => "sources-certainty-likely",
        Certainty::NotVerified => "sources-certainty-not-verified",
    })
}

/// Says from when to when the source is in force, as seen on the day of the citation; nothing for what has no period.
pub fn validity(words: &Words, sources: &Sources, citation: &Citation<'_>) -> Option<String> {
    let source = citation.source;
    let on = |message: &str, day: Date| {
        let args = Args::none().with("day", isolate(&day.to_string()));
        Some(words.ui_with(message, &args))
    };
    out_of_force(words, sources, citation).or_else(|| {
        // The first day of an act is not that of a passage that came into it later, or that nobody has looked up.
        let since = if citation.is_later {
            Some(words.ui("remark-since-not-verified"))
        } else {
            let from = source.valid_from.filter(|_| !citation.is_number_unread);
            from.and_then(|from| on("sources-in-force-since", from))
        };
        let until = source
            .valid_to
            .and_then(|to| on("sources-in-force-until", to));
        match (since, until) {
            (Some(since), Some(until)) => Some(format!("{since} · {until}")),
            (Some(one), None) | (None, Some(one)) => Some(one),
            // A statute that is in the register without dates is in force; a report has no force to lose.
            (None, None) if source.kind.is_law() => Some(words.ui("sources-in-force")),
            (None, None) => None,
        }
    })
}

fn out_of_force(words: &Words, sources: &Sources, citation: &Citation<'_>) -> Option<String> {
    let day = |day: Date| Args::none().with("day", isolate(&day.to_string()));
    match citation.validity {
        Validity::InForce => None,
        Validity::NotYet { .. } if citation.is_later => Some(words.ui("remark-since-not-verified")),
        Validity::NotYet { from } => Some(words.ui_with("remark-not-yet", &day(from))),
        Validity::NotBefore { year } => {
            let args = Args::none().with("year", isolate(&year.to_string()));
            Some(words.ui_with("remark-not-before", &args))
        }
        Validity::Past { to } => {
            let later = citation.source.replaced_by.as_ref();
            Some(match later.and_then(|id| sources.get(id)) {
                Some(later) => {
                    let args = day(to).with("source", short_title(later));
                    words.ui_with("remark-replaced", &args)
                }
                None => words.ui_with("remark-past", &day(to)),
            })
        }
    }
}

/// Returns the attribute of a source's message that belongs to a passage: `29:10` is `29-10`, `Återföring` is `aterforing`.
pub fn slug(section: &str) -> String {
    let mut slug = String::new();
    for letter in section.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' => slug.push('a'),
            'ö' => slug.push('o'),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ => slug.push('-'),
        }
    }
    slug
}

fn short_title(source: &Source) -> &str {
    source.short.as_deref().unwrap_or(&source.title)
}

/// A letter after a number stands apart, as in statutes: `2 a`.
fn spaced(number: &str) -> String {
    match number.split_at_checked(number.len().saturating_sub(1)) {
        Some((digits, letter))
            if !digits.is_empty() && letter.starts_with(|it: char| it.is_ascii_alphabetic()) =>
        {
            format!("{digits} {letter}")
        }
        Some(_) | None => number.to_owned(),
    }
}

fn optional(words: &Words, id: &str) -> Option<String> {
    let said = words.catalog.optional(&words.language, id, &Args::none())?;
    Some(said.text)
}
