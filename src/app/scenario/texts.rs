//! What the texts of a scenario must say, and what is missing, superfluous or different in which language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use crate::app::form_texts::{TextFile, Texts, fault_of};
use crate::engine::form::nearest::nearest;
use crate::engine::form::problem::{Problem, ProblemKind, Staged, Takes, Written};
use crate::engine::practice::{Scenario, Told};
use crate::text::language::Language;

/// What is told about the person, and to whom practises: in Swedish and in English.
const ABOUT: [&str; 8] = [
    "title",
    "summary",
    "situation",
    "persona",
    "knows",
    "withholds",
    "feelings",
    "truth",
];

/// The languages in which a scenario is whole. In the others there is what the person says.
const WHOLE: [&str; 2] = ["sv", "en"];

/// Parts of a reply that are not the person's: how one asks for it, and how one had better not.
const OF_OFFICER: [&str; 2] = ["ask", "lead"];

/// Whether a language is to have a text of a scenario, by the id of the text.
pub fn is_wanted_in(language: &Language, id: &str) -> bool {
    let (message, part) = id.split_once('.').unwrap_or((id, ""));
    let is_spoken = message == "opening" || message.starts_with("reply-");
    WHOLE.contains(&language.tag()) || (is_spoken && !OF_OFFICER.contains(&part))
}

/// Returns what is wrong, by file, and what is wrong with the files as a whole.
pub fn problems(scenario: &Scenario, files: &[TextFile]) -> (Vec<Vec<Problem>>, Vec<Problem>) {
    let spoken = spoken(scenario);
    let mut whole = spoken.clone();
    whole.extend(ABOUT.map(str::to_owned));
    whole.extend(asked(scenario));
    let words: BTreeSet<&str> = (scenario.variations.first().into_iter())
        .flat_map(|variation| &variation.words)
        .map(|(name, _)| &**name)
        .collect();
    let mut found: Vec<Vec<Problem>> = Vec::new();
    let mut by_language: BTreeMap<Language, BTreeSet<String>> = BTreeMap::new();
    let texts = Texts::read(files.to_vec());
    for (file, messages) in texts.messages() {
        let mut problems = Vec::new();
        for fault in &messages.faults {
            problems.push(problem(fault_of(fault, &file.source), fault.span.clone()));
        }
        let there = by_language.entry(file.language).or_default();
        for text in &messages.texts {
            there.insert(text.id.clone());
            if !whole.contains(&text.id) {
                let superfluous = Written::SuperfluousText {
                    id: text.id.as_str().into(),
                    nearest: nearest(&text.id, whole.iter().map(String::as_str)).map(Rc::from),
                    twice: None,
                };
                problems.push(problem(superfluous, text.span.clone()));
            }
            for (variable, span) in &text.variables {
                if !words.contains(variable.as_str()) {
                    let unknown = Written::UnknownVariable {
                        variable: variable.as_str().into(),
                        nearest: nearest(variable, words.iter().copied()).map(Rc::from),
                        takes: Takes::Answers,
                    };
                    problems.push(problem(unknown, span.clone()));
                }
            }
        }
        found.push(problems);
    }
    let source = Language::source();
    for (language, there) in &by_language {
        let is_whole = WHOLE.contains(&language.tag());
        let wanted = if is_whole { &whole } else { &spoken };
        let Some(last) = files.iter().rposition(|it| it.language == *language) else {
            continue;
        };
        let end = files.get(last).map_or(0, |file| file.source.len());
        let missing = wanted.iter().filter(|id| !there.contains(*id));
        let missing = missing.map(|id| {
            let id = id.as_str().into();
            let is_source = *language == source;
            problem(Written::MissingText { id, is_source }, end..end)
        });
        if let Some(problems) = found.get_mut(last) {
            problems.extend(missing);
        }
    }
    for (found, words) in found.iter_mut().zip(texts.problems_of_words()) {
        found.extend(words);
        found.sort_by_key(|problem| (problem.span.start, problem.span.end));
    }
    (found, of_all(scenario, &by_language))
}

/// Says that there are no texts at all, or none in Swedish or in what the person speaks.
fn of_all(scenario: &Scenario, there: &BTreeMap<Language, BTreeSet<String>>) -> Vec<Problem> {
    let file = format!("scenarios/{}.ftl", scenario.id);
    if there.is_empty() {
        let file = file.into();
        return vec![problem(Written::NoTexts { file }, 0..0)];
    }
    let source = Language::source();
    let mut wanted = vec![source.tag(), &*scenario.client_language];
    wanted.dedup();
    let missing = wanted.into_iter().filter(|tag| {
        let language = Language::parse(tag);
        language.is_none_or(|language| !there.contains_key(&language))
    });
    let missing = missing.map(|tag| {
        let file = format!("locales/{tag}/{file}").into();
        Problem::new(ProblemKind::Staged(Staged::NoTexts { file }), 0..0)
    });
    missing.collect()
}

/// What the person says.
fn spoken(scenario: &Scenario) -> BTreeSet<String> {
    let mut ids = BTreeSet::from(["opening".to_owned(), "opening.other".to_owned()]);
    for reply in &scenario.replies {
        let message = reply.message();
        ids.insert(format!("{message}.hurried"));
        if reply.told != Told::Open {
            ids.insert(format!("{message}.first"));
        }
        if reply.leading.is_some() {
            ids.insert(format!("{message}.leading"));
        }
        // What is never told is only avoided, and has no words.
        if reply.told != Told::Never {
            ids.insert(message);
        }
    }
    ids
}

/// What an officer says, and what a trainer has to talk about afterwards.
fn asked(scenario: &Scenario) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for reply in &scenario.replies {
        let message = reply.message();
        if reply.leading.is_some() {
            ids.insert(format!("{message}.lead"));
        }
        ids.insert(format!("{message}.ask"));
    }
    ids.extend(scenario.goals());
    ids.extend(scenario.discuss());
    ids.extend((1..=scenario.contradictions.len()).map(|nth| format!("contradiction-{nth}")));
    ids
}

fn problem(written: Written, span: Range<usize>) -> Problem {
    Problem::new(ProblemKind::Written(written), span)
}
