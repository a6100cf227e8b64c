//! Lists that can be read, and those that cannot.

use super::{List, Namesake, NoList, is_list_name};

#[test]
fn rows_are_found_by_their_code_whatever_stands_in_further_columns() {
    let csv = "\u{feff}code,name,kind\r\na1,\"Norra skolan, låg\",x\n b2 , Södra skolan ,y\n\n";
    let list = List::parse("schools.csv", csv).unwrap();
    assert_eq!(list.name_of("a1"), Some("Norra skolan, låg"));
    assert_eq!(list.name_of("b2"), Some("Södra skolan"));
    assert_eq!(list.name_of("c3"), None);
    assert_eq!(list.iter().count(), 2);
}

#[test]
fn what_is_no_list_is_said_with_its_line() {
    for (csv, reason) in [
        ("", NoList::Heading),
        ("code;name\na;b\n", NoList::Semicolons),
        ("code,name\n", NoList::Empty),
        ("\u{feff}code,name\n\n\n", NoList::Empty),
        (
            "code,name\na,\"Ann\nb,Bo\nc,Ce\n",
            NoList::Unclosed { line: 2 },
        ),
        (
            "code,name\na,A\nb,\"Bo\nc,\"Ce\"\n",
            NoList::Unclosed { line: 3 },
        ),
        (
            "code,name\na,A\nb,\"Bo \"\"x\"\"\n",
            NoList::Unclosed { line: 3 },
        ),
        (
            "code,name\na,A\nb,\u{202e}omvänd\n",
            NoList::Forbidden {
                line: 3,
                character: '\u{202e}',
            },
        ),
        (
            "code,name\na\u{1b}[1m,A\n",
            NoList::Forbidden {
                line: 2,
                character: '\u{1b}',
            },
        ),
        ("kod,namn\na,b\n", NoList::Heading),
        ("code,name\na,b\nc\n", NoList::Row { line: 3 }),
        ("code,name\na,\n", NoList::Row { line: 2 }),
        ("code,name\na,b\nc,d\na,e\n", NoList::Twice { line: 4 }),
        (
            "code,name\na,b\nc,Norra skolan, låg\n",
            NoList::Commas { line: 3 },
        ),
        ("code,name,kind\na,b,x\nc,d\n", NoList::Row { line: 3 }),
    ] {
        assert_eq!(List::parse("x.csv", csv), Err(vec![reason]), "{csv:?}");
    }
}

#[test]
fn quotation_marks_may_stand_where_they_mean_nothing_else() {
    for csv in [
        "code,name\na,\"A \"\"B\"\" C\"\n",
        "code,name\na,5\" rör\n",
        "code,name,about\na,A,\"two\nlines\"\n",
    ] {
        let list = List::parse("x.csv", csv).unwrap();
        assert_eq!(list.iter().count(), 1, "{csv:?}");
    }
}

#[test]
fn rows_of_one_name_are_a_list_and_known() {
    let csv = "code,name\na,Norra skolan\nb,Södra skolan\nc, Norra skolan \nd,norra skolan\ne,Norra skolan\n";
    let list = List::parse("x.csv", csv).unwrap();
    let namesake = |line| Namesake {
        name: "Norra skolan".into(),
        line,
        first: 2,
    };
    assert_eq!(list.namesakes(), [namesake(4), namesake(6)]);
    let many = (0..10_000).map(|no| format!("c{no},Skolan\n"));
    let csv = format!("code,name\n{}", many.collect::<String>());
    let list = List::parse("x.csv", &csv).unwrap();
    assert_eq!(list.namesakes().len(), 500);
}

#[test]
fn what_was_kept_is_read_as_it_was() {
    for csv in [
        "code,name\n",
        "code,name\na,\"Ann\nb,Bo\n",
        "code,name\na,\u{202e}omvänd\n",
    ] {
        assert!(List::parse("x.csv", csv).is_err(), "{csv:?}");
        assert!(List::kept("x.csv", csv).is_ok(), "{csv:?}");
    }
}

#[test]
fn a_list_lies_beside_the_form_and_nowhere_else() {
    for (name, is_name) in [
        ("schools.csv", true),
        ("a-b_2.csv", true),
        ("../schools.csv", false),
        ("/etc/passwd", false),
        ("schools.toml", false),
        (".csv", false),
    ] {
        assert_eq!(is_list_name(name), is_name, "{name}");
    }
}

#[test]
fn every_row_that_is_wrong_is_said_once() {
    let csv = "code,name\na,A\nb\nc,\na,Å\n\u{202e}d,\u{202e}D\ne,E\nf\n";
    let wrong = [
        NoList::Row { line: 3 },
        NoList::Row { line: 4 },
        NoList::Twice { line: 5 },
        NoList::Forbidden {
            line: 6,
            character: '\u{202e}',
        },
        NoList::Row { line: 8 },
    ];
    assert_eq!(List::parse("x.csv", csv), Err(wrong.to_vec()));
    // What a quotation mark swallowed is not told apart, and no one reads thousands.
    let swallowed = "code,name\na\nb,\"B\nc,C\"\nd\n";
    let wrong = [NoList::Row { line: 2 }, NoList::Unclosed { line: 3 }];
    assert_eq!(List::parse("x.csv", swallowed), Err(wrong.to_vec()));
    let many = format!("code,name\n{}", "a\n".repeat(100_000));
    assert_eq!(
        List::parse("x.csv", &many).map_err(|wrong| wrong.len()),
        Err(500)
    );
}
