#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::*;

#[test]
fn a_file_is_read_with_comments_headings_and_variables() {
    let source = "# Språk\n## Källspråk\n\nfirst = Ett\n\n## Överst\n\n# { $n } är antalet.\n# max 9\nsecond = { $n ->\n        [one] ett\n       *[other] { $n } till { $place }\n    }\n    .hint = Två\n      rader\n\n##\n\nthird = Tre\n";
    let wordings = read(source);
    let told: Vec<_> = wordings
        .iter()
        .map(|it| (&*it.id, &*it.words, &*it.comment, it.variables.join(" ")))
        .collect();
    assert_eq!(
        told,
        [
            ("first", "Ett", "", String::new()),
            (
                "second",
                "{ $n ->\n    [one] ett\n   *[other] { $n } till { $place }\n}",
                "[Överst] { $n } är antalet. max 9",
                "n place".to_owned()
            ),
            (
                "second.hint",
                "Två\nrader",
                "[Överst] { $n } är antalet. max 9",
                String::new()
            ),
            ("third", "Tre", "", String::new()),
        ]
    );
}

#[test]
fn a_heading_above_the_first_text_is_none_of_the_head() {
    let comments = |source: &str| -> Vec<String> {
        let read = read(source).into_iter();
        read.map(|it| it.comment).collect()
    };
    let head = "\u{feff}# Språk\n## Källspråk\r\n";
    assert_eq!(comments(&format!("{head}\r\na = A\r\n")), [""]);
    let headed = format!("{head}\n## Överst\n\n# Kort.\na = A\nb = B\n");
    assert_eq!(comments(&headed), ["[Överst] Kort.", "[Överst]"]);
    // Without a head the first lines are about the first text.
    assert_eq!(comments("# Kort.\na = A\n"), ["Kort."]);
    assert_eq!(comments("a = A\n"), [""]);
}

#[test]
fn what_a_cell_cannot_say_is_refused() {
    let broken = |cell: &str| {
        matches!(
            of_cell(cell),
            Err(NotWords::Broken { .. } | NotWords::NotKept)
        )
    };
    for cell in [
        "{ $n",
        "a }",
        "{ $n -> [one] en }",
        "a\n.b = c",
        "a\n[b",
        "{ \"\\q\" }",
        "{ \"\\u00å0\" }",
    ] {
        assert!(broken(cell), "{cell}: {:?}", of_cell(cell));
    }
    assert_eq!(of_cell(" \n "), Err(NotWords::Empty));
    assert_eq!(
        of_cell("a\u{1b}[2J"),
        Err(NotWords::Forbidden {
            character: '\u{1b}'
        })
    );
    assert_eq!(of_cell("a\0"), Err(NotWords::Forbidden { character: '\0' }));
    assert_eq!(
        of_cell("a\tb"),
        Err(NotWords::Forbidden { character: '\t' })
    );
    assert_eq!(
        of_cell("a\u{202e}b"),
        Err(NotWords::Forbidden {
            character: '\u{202e}'
        })
    );
    assert!(matches!(
        of_cell(&"{".repeat(40)),
        Err(NotWords::TooDeep { .. })
    ));
    assert!(matches!(
        of_cell(&"a".repeat(MOST_LETTERS + 1)),
        Err(NotWords::TooLong { .. })
    ));
}

#[test]
fn an_escape_that_a_letter_cuts_off_costs_its_own_text_alone() {
    for cell in [
        "{ \"\\uä\" }",
        "a\n{ \"\\U00ö000\" }",
        "{ \"\\u00\u{1F600}\" } b",
    ] {
        let refused = of_cell(cell);
        assert!(
            matches!(refused, Err(NotWords::Broken { .. })),
            "{cell} {refused:?}"
        );
    }
    assert_eq!(of_cell("Filen \\uåäö").unwrap(), "Filen \\uåäö");
    let read = read("\u{feff}a = { \"\\uä\" }\nb = Ö\n    .hint = \\uö\n");
    let told: Vec<_> = read.iter().map(|it| (&*it.id, &*it.words)).collect();
    assert_eq!(told, [("b", "Ö"), ("b.hint", "\\uö")]);
}

#[test]
fn what_spreadsheets_do_to_a_cell_is_undone() {
    assert_eq!(of_cell("ett\r\n\r\ntvå  \r\n").unwrap(), "ett\n\ntvå");
    assert_eq!(of_cell("  ett\n  två").unwrap(), "ett\n  två");
    assert_eq!(of_cell("[1] ett").unwrap(), "[1] ett");
    assert_eq!(of_cell("id = b").unwrap(), "id = b");
    assert_eq!(of_cell("a\nid = b\n# c").unwrap(), "a\nid = b\n# c");
    assert_eq!(of_cell("e\u{301}").unwrap(), "é");
    assert_eq!(of_cell("{$a}").unwrap(), "{ $a }");
    assert_eq!(
        of_cell("{$n ->\n[one] en\n*[other] {$n}\n}").unwrap(),
        "{ $n ->\n    [one] en\n   *[other] { $n }\n}"
    );
}

/// All texts of the project as they stand in cells say the same when they are read back.
#[test]
fn every_text_of_the_project_comes_back_from_its_cell() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")];
    let mut n_texts = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "ftl") {
                for wording in read(&fs::read_to_string(&path).unwrap()) {
                    n_texts += 1;
                    let back = of_cell(&wording.words);
                    assert_eq!(
                        back.as_ref(),
                        Ok(&wording.words),
                        "{} {}",
                        path.display(),
                        wording.id
                    );
                }
            }
        }
    }
    assert!(n_texts > 40_000, "{n_texts}");
}

fn composed(text: &str) -> String {
    text.nfc().collect()
}

proptest! {
    /// Whatever stands in a cell: it comes back as it was, or is refused.
    #[test]
    fn a_cell_comes_back_or_is_refused(cell in "[a-zå ا{}\\[\\]*.=#\\-\"\\\\$>\\n]{0,40}|\\PC{0,30}") {
        if let Ok(words) = of_cell(&cell) {
            let source = format!("id ={}\n    .part ={}\n", as_value(&words, 4), as_value(&words, 8));
            let read = read(&source);
            let told: Vec<_> = read.iter().map(|it| (&*it.id, &*it.words)).collect();
            prop_assert_eq!(told, [("id", &*words), ("id.part", &*words)]);
            let visible = |text: &str| composed(text).replace([' ', '\n', '\r'], "");
            prop_assert_eq!(visible(&words), visible(&cell));
            if !cell.contains('{') {
                // A line of blanks alone is an empty one.
                let whole = composed(&cell);
                let is_blank = |line: &&str| line.trim_matches(' ').is_empty();
                let lines = whole.split('\n').map(|it| if is_blank(&it) { "" } else { it });
                let whole = lines.collect::<Vec<_>>().join("\n");
                prop_assert_eq!(&*words, whole.trim_matches([' ', '\n']));
            }
        }
    }
}
