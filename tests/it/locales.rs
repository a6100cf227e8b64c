//! Every language says the same things: ids, attributes, variables; nothing formats with a fault, nothing is unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The source language first.
const LANGUAGES: [&str; 12] = [
    "sv", "en", "ar", "fa-AF", "fa", "so", "ti", "uk", "ru", "pl", "fi", "ckb",
];

/// Those that are no one's work but a translator's, until someone who reads them has looked.
const UNREVIEWED: [&str; 10] = [
    "ar", "fa-AF", "fa", "so", "ti", "uk", "ru", "pl", "fi", "ckb",
];

/// Files whose newest messages no translator has seen yet: those languages show them in Swedish, and coverage counts them as missing.
const OWED: &[&str] = &[];

/// What a message file says: each id (with attribute) and the variables that it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let mut wrong = Vec::new();
    for file in files("sv") {
        let source = messages(&root().join("locales/sv").join(&file));
        for language in &LANGUAGES[1..] {
            let path = root().join("locales").join(language).join(&file);
            let translated = messages(&path);
            for (id, variables) in &source {
                match translated.get(id) {
                    None if is_owed(language, &file) => {}
                    None => wrong.push(format!("{}: {id} is missing", path.display())),
                    Some(found) if found != variables => {
                        wrong.push(format!(
                            "{}: {id} has {found:?}, not {variables:?}",
                            path.display()
                        ));
                    }
                    Some(_) => {}
                }
            }
            let extra = translated.keys().filter(|id| !source.contains_key(*id));
            wrong.extend(extra.map(|id| format!("{}: {id} is not in the source", path.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Easy Swedish has only what clients hear: nothing that the source has not, and each text with the same variables.
#[test]
fn easy_swedish_says_nothing_else() {
    let mut n_texts = 0;
    for file in files("sv-x-latt") {
        let source = messages(&root().join("locales/sv").join(&file));
        let path = root().join("locales/sv-x-latt").join(&file);
        let text = fs::read_to_string(&path).expect("a file");
        assert!(
            text.contains("## Reviewed by: nobody yet"),
            "{}",
            path.display()
        );
        for (id, variables) in messages(&path) {
            let expected = source.get(&id);
            assert_eq!(Some(&variables), expected, "{}: {id}", path.display());
            n_texts += 1;
        }
    }
    assert!(n_texts > 800, "{n_texts}");
}

#[test]
fn every_interface_message_is_used_by_the_program() {
    let mut code = String::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&fs::read_to_string(path).expect("a file"));
            }
        }
    }
    // Everything that stands behind a quotation mark, in order: what begins with an id is found without reading all again.
    let quoted: BTreeSet<&str> = code.split('"').skip(1).collect();
    // Ids that the program puts together from a word of its own.
    let built = [
        "action-",
        "weight-",
        "truth-",
        "silence-",
        "answer-",
        "language-",
        "glossary-",
        "roster-",
        "cli-kind-",
        "keys-kind-",
        "keys-role-",
        "cue-",
        "cli-truth-",
        "schema-",
        "source-",
        "cli-test-",
        "sources-counts-",
        "sources-kind-",
        "retention-class-",
        "retention-question-",
        "debrief-",
        "train-level-",
        "train-mood-",
        "train-told-",
        "cue-",
    ];
    let mut unused = Vec::new();
    for file in files("sv") {
        if file.starts_with("forms/") {
            continue;
        }
        for id in messages(&root().join("locales/sv").join(&file)).keys() {
            let message = id.split('.').next().unwrap_or(id);
            if !built.iter().any(|prefix| message.starts_with(prefix))
                && !quoted
                    .range(message..)
                    .next()
                    .is_some_and(|found| found.starts_with(message))
            {
                unused.push(id.clone());
            }
        }
    }
    assert!(unused.is_empty(), "no one says: {}", unused.join(", "));
}

#[test]
fn unreviewed_languages_say_so_in_every_file() {
    for language in UNREVIEWED {
        for file in files(language) {
            let path = root().join("locales").join(language).join(file);
            let text = fs::read_to_string(&path).expect("a file");
            assert!(
                text.contains("## Reviewed by: nobody yet"),
                "{} does not say who reviewed it",
                path.display()
            );
        }
    }
}

#[test]
fn texts_have_no_characters_that_mislead() {
    each_line(|place, line| {
        let control = |it: char| {
            it.is_control() || ('\u{202A}'..='\u{202E}').contains(&it) || it == '\u{00AD}'
        };
        assert!(!line.contains(control), "{place} has a control character");
    });
}

/// What is put in stands between the quotation marks of the language, where it stands between any.
#[test]
fn nothing_that_is_put_in_stands_between_straight_quotes() {
    each_line(|place, line| {
        assert!(
            !line.contains("\"{ $"),
            "{place} has straight quotes: {line}"
        );
    });
}

/// Calls with each line of the files of all languages, and with its place.
fn each_line(each: impl Fn(&str, &str)) {
    for language in LANGUAGES {
        for file in files(language) {
            let path = root().join("locales").join(language).join(file);
            let text = fs::read_to_string(&path).expect("a file");
            for (idx, line) in text.lines().enumerate() {
                each(&format!("{}:{}", path.display(), idx + 1), line);
            }
        }
    }
}

fn is_owed(language: &str, file: &Path) -> bool {
    UNREVIEWED.contains(&language) && OWED.iter().any(|owed| file == Path::new(owed))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The message files of a language, by their path below its folder.
fn files(language: &str) -> Vec<PathBuf> {
    let top = root().join("locales").join(language);
    let mut found = Vec::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            // Scenarios are each in some languages only: `forms check` looks after them.
            if path.is_dir() && !path.ends_with("scenarios") {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "ftl") {
                found.push(path.strip_prefix(&top).expect("below it").to_owned());
            }
        }
    }
    found.sort();
    found
}

fn messages(path: &Path) -> Messages {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource =
        parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let mut add = |id: String, pattern: &Pattern<String>| {
            let mut variables = BTreeSet::new();
            collect(pattern, &mut variables);
            assert!(
                found.insert(id.clone(), variables).is_none(),
                "{}: {id} stands twice",
                path.display()
            );
        };
        if let Some(value) = &message.value {
            add(id.clone(), value);
        }
        for attribute in &message.attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    found
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Select { selector, variants } => {
                inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
            Expression::Inline(it) => inline(it, variables),
        }
    }
}

fn inline(expression: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = expression {
        variables.insert(id.name.clone());
    }
}
