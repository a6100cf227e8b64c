#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use super::*;

const FILE: &str = "# Språk: x\n## Reviewed by: nobody yet\n\n# About the first.\nfirst = One\n\n## A heading\n\nthird = { $n ->\n        [one] en \"{ $n }\n       *[other] { $n }\n    }\n    .hint = Old\n      words\n    .key = k\n\nlast = End\n";

fn order() -> Vec<String> {
    [
        "first",
        "first.word",
        "second",
        "second.hint",
        "third",
        "third.hint",
        "third.key",
        "third.word",
        "last",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn with(texts: &[(&str, &str)]) -> String {
    let texts: Vec<_> = texts
        .iter()
        .map(|(id, words)| ((*id).to_owned(), (*words).to_owned()))
        .collect();
    put(FILE, &texts, &order(), |_| Vec::new()).unwrap()
}

#[test]
fn a_text_is_changed_and_nothing_else() {
    assert_eq!(with(&[]), FILE);
    assert_eq!(with(&[("first", "Uno")]), FILE.replace("One", "Uno"));
    assert_eq!(
        with(&[("third.hint", "New")]),
        FILE.replace("Old\n      words", "New")
    );
    assert_eq!(
        with(&[("third", "{ $n ->\n    [one] { $n }\n   *[other] x\n}")]),
        FILE.replace(
            "[one] en \"{ $n }\n       *[other] { $n }",
            "[one] { $n }\n       *[other] x"
        )
    );
    assert_eq!(
        with(&[("last", "two\nlines")]),
        FILE.replace("last = End", "last =\n    two\n    lines")
    );
}

#[test]
fn a_new_text_stands_where_the_swedish_one_does() {
    assert_eq!(
        with(&[("third.word", "w")]),
        FILE.replace("    .key = k\n", "    .key = k\n    .word = w\n")
    );
    assert_eq!(
        with(&[("first.word", "w")]),
        FILE.replace("One\n", "One\n    .word = w\n")
    );
    assert_eq!(
        with(&[("second.hint", "h"), ("second", "2")]),
        FILE.replace("One\n", "One\nsecond = 2\n    .hint = h\n")
    );
}

#[test]
fn a_message_of_the_program_comes_along_whole() {
    let below = |message: &str| {
        assert_eq!(message, "second");
        vec![
            ("second".to_owned(), "Zwei".to_owned()),
            ("second.hint".to_owned(), "Hm".to_owned()),
        ]
    };
    let head = "# Head\n## Reviewed by: nobody yet\n";
    let texts = [("second.hint".to_owned(), "Ha".to_owned())];
    let put = put(head, &texts, &order(), below).unwrap();
    assert_eq!(
        put,
        "# Head\n## Reviewed by: nobody yet\n\nsecond = Zwei\n    .hint = Ha\n"
    );
}

/// Each text of each file of the project is put where it is, and the file stays as it is but for how that text is written.
#[test]
fn every_file_of_the_project_can_be_put_together_anew() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "ftl") {
                let source = fs::read_to_string(&path).unwrap();
                let wordings = wording::read(&source);
                let found: Vec<String> = blocks(&source)
                    .into_iter()
                    .flat_map(|block| block.values.into_iter().map(|(id, _)| id))
                    .collect();
                let ids: Vec<String> = wordings.iter().map(|it| it.id.clone()).collect();
                assert_eq!(found, ids, "{}", path.display());
                for wording in wordings.iter().rev().take(3) {
                    let edited = with_text(&source, &wording.id, &wording.words, &ids).unwrap();
                    assert_eq!(
                        says(&wording::read(&edited)),
                        says(&wordings),
                        "{}",
                        path.display()
                    );
                }
            }
        }
    }
}
