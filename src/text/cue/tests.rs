//! Cues, one rule of the lists at a time.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::collections::HashSet;

use super::words::sentences;
use super::{Cue, CueId, CueList, CueLists, CueProblemKind, PatternFault, marked};
use crate::text::language::Language;

fn swedish() -> Language {
    Language::parse("sv").expect("a language")
}

fn lists(text: &str) -> CueLists {
    let (list, problems) = CueList::read(&swedish(), text);
    assert!(problems.is_empty(), "{problems:?}");
    CueLists::new(vec![list], ["Upplands Väsby".to_owned(), "Ånge".to_owned()])
}

/// What a list finds in a text, in signs.
fn found(list: &str, text: &str) -> String {
    marked(text, &lists(list).find(text))
}

fn phrase(rest: &str) -> String {
    format!("negation = [\"inte\"]\ndivide = [\"men\"]\n[[phrase]]\ncue = \"loan\"\n{rest}\n")
}

#[test]
fn a_text_is_cut_into_sentences_clauses_and_words() {
    let cut = |text: &str| -> String {
        let places = HashSet::from(["ånge".to_owned()]);
        let sentences = sentences(text, &places);
        let shown = sentences.iter().map(|sentence| {
            let mut clause = 0;
            let words = sentence.words.iter().map(|word| {
                let bar = if word.clause == clause { "" } else { "| " };
                clause = word.clause;
                let star = if word.is_name { "*" } else { "" };
                format!("{bar}{}{star}", word.lower)
            });
            let words = words.collect::<Vec<_>>().join(" ");
            format!("{words}{}", if sentence.is_question { "?" } else { "" })
        });
        shown.collect::<Vec<_>>().join(" / ")
    };
    for (text, wanted) in [
        ("", ""),
        ("  … !? ", ""),
        ("Ja. Nej!", "ja / nej"),
        ("Vad? Vet inte", "vad | vet inte"),
        ("Vad?\nVet inte", "vad? / vet inte"),
        ("Vem kom hit i dag? Anna.", "vem kom hit i dag | anna"),
        ("Vem kom hit i dag? Du?", "vem kom hit i dag? / du?"),
        (
            "Vem kom hit i dag? Hon sa inte sitt namn",
            "vem kom hit i dag? / hon sa inte sitt namn",
        ),
        ("Kl. 8 ringde de.", "kl 8 ringde de"),
        (
            "Hon bor i hus. Sen flyttade hon",
            "hon bor i hus / sen flyttade hon",
        ),
        ("Det var 2024. Då kom vi", "det var 2024 / då kom vi"),
        ("en rad\nsom bryts\nNy rad", "en rad som bryts / ny rad"),
        (
            "Tolken: han sa nej, men gick",
            "tolken | han sa nej | men gick",
        ),
        ("Vi bor i Ånge nu", "vi bor i ånge* nu"),
        ("Ånge betalade", "ånge* betalade"),
        ("Anna betalade", "anna betalade"),
        ("då kom Anna", "då kom anna*"),
        ("I didn’t", "i didn't"),
        ("one-way", "one way"),
        ("e\u{301}n", "én"),
    ] {
        assert_eq!(cut(text), wanted, "{text:?}");
    }
}

#[test]
fn a_sentence_without_an_end_is_ended() {
    let text = "ord ".repeat(1_000);
    let sentences = sentences(&text, &HashSet::new());
    assert!(sentences.iter().all(|it| it.words.len() <= 120));
    assert_eq!(
        sentences.iter().map(|it| it.words.len()).sum::<usize>(),
        1_000
    );
}

#[test]
fn rows_match_what_they_say() {
    for (row, text, wanted) in [
        ("lån", "ett lån", "ett ‹lån›"),
        ("lån", "flera lånen", "flera ‹lånen›"),
        ("=lån", "ett lån, två lånen", "ett ‹lån›, två lånen"),
        ("lån*", "lånelöfte", "‹lånelöfte›"),
        ("*biljett", "tågbiljetterna", "‹tågbiljetterna›"),
        ("stort lån", "ett stort lån", "ett ‹stort lån›"),
        (
            "stort lån",
            "ett stort gammalt lån",
            "ett stort gammalt lån",
        ),
        (
            "stort ..1 lån",
            "ett stort gammalt lån",
            "ett ‹stort gammalt lån›",
        ),
        (
            "stort ..1 lån",
            "ett stort och gammalt lån",
            "ett stort och gammalt lån",
        ),
        ("stort gammalt? lån", "stort lån", "‹stort lån›"),
        (
            "stort gammalt? lån",
            "stort gammalt lån",
            "‹stort gammalt lån›",
        ),
        ("till <name>", "till Kalix", "till ‹›"),
        ("till <name>", "till kalix", "till kalix"),
        ("till <place>", "till Ånge", "‹till Ånge›"),
        ("till <place>", "till Anna", "till Anna"),
        ("i <again>", "i Kalix och i Kalix", "i Kalix och ‹i Kalix›"),
        (
            "till <again>",
            "från Kalix till Kalixhus",
            "från Kalix ‹till Kalixhus›",
        ),
        ("i <again>", "i Kalix och i Boden", "i Kalix och i Boden"),
        ("<many> lån", "3 lån", "‹3 lån›"),
        ("<many> lån", "1 lån", "1 lån"),
        ("<number> lån", "1 lån", "‹1 lån›"),
        ("<start> lån", "ja, lån", "ja, ‹lån›"),
        ("<start> lån", "ett lån", "ett lån"),
        ("lån <end>", "ett lån", "ett ‹lån›"),
        ("lån <end>", "lån på det", "lån på det"),
        ("lån|skuld", "en skuld", "en ‹skuld›"),
    ] {
        let wanted = wanted.replace("till ‹›", "‹till Kalix›");
        let list = format!(
            "articles = [\"en\", \"erna\"]\n{}",
            phrase(&format!("say = [\"{row}\"]"))
        );
        assert_eq!(found(&list, text), wanted, "{row} in {text}");
    }
}

#[test]
fn conditions_hold_in_the_sentence_and_denial_in_the_clause() {
    let plain = phrase("say = [\"lån\"]\nwith = [\"kommun\"]\nunless = [\"bank\"]");
    let needed = phrase("say = [\"lån\"]\nnegated = \"needed\"");
    let either = phrase("say = [\"lån\"]\nnegated = \"either\"");
    for (list, text, wanted) in [
        (&plain, "ett lån av kommunen", "ett ‹lån› av kommunen"),
        (&plain, "ett lån. En kommun", "ett lån. En kommun"),
        (
            &plain,
            "ett lån av kommunen, inte av en bank",
            "ett lån av kommunen, inte av en bank",
        ),
        (
            &plain,
            "inte ett lån av kommunen",
            "inte ett lån av kommunen",
        ),
        (
            &plain,
            "ett lån av kommunen inte",
            "ett lån av kommunen inte",
        ),
        (
            &plain,
            "inte idag, ett lån av kommunen",
            "inte idag, ett ‹lån› av kommunen",
        ),
        (
            &plain,
            "inte idag men ett lån av kommunen",
            "inte idag men ett ‹lån› av kommunen",
        ),
        (&needed, "ett lån", "ett lån"),
        (&needed, "inte ett lån", "inte ett ‹lån›"),
        (
            &either,
            "inte ett lån eller ett lån",
            "inte ett ‹lån› eller ett ‹lån›",
        ),
        (&plain, "ett lån av kommunen?", "ett lån av kommunen?"),
    ] {
        assert_eq!(found(list, text), wanted);
    }
}

#[test]
fn what_stands_together_in_any_order_is_marked_as_short_as_it_is() {
    let list = phrase("together = [\"lån\", \"kommun\"]");
    assert_eq!(
        found(&list, "kommunen har sagt att kommunen ger ett lån"),
        "kommunen har sagt att ‹kommunen ger ett lån›"
    );
    assert_eq!(found(&list, "ett lån av kommunen"), "ett ‹lån av kommunen›");
    assert_eq!(found(&list, "ett lån"), "ett lån");
}

#[test]
fn a_sentence_about_somebody_else_has_no_cues() {
    let list = format!("others = [\"min vän\"]\n{}", phrase("say = [\"lån\"]"));
    assert_eq!(
        found(&list, "min vän fick ett lån. Ett lån"),
        "min vän fick ett lån. Ett ‹lån›"
    );
}

#[test]
fn a_question_and_its_short_answer_are_one_sentence_unless_it_is_no() {
    let list = phrase("say = [\"lån\"]\nwith = [\"kommunen\"]");
    for (text, wanted) in [
        (
            "Vem gav er ett lån? Kommunen.",
            "Vem gav er ett ‹lån›? Kommunen.",
        ),
        (
            "Lånet? Det kom från kommunen.",
            "‹Lånet›? Det kom från kommunen.",
        ),
        (
            "Gav kommunen er ett lån? Inte då.",
            "Gav kommunen er ett lån? Inte då.",
        ),
        ("Gav kommunen er ett lån?", "Gav kommunen er ett lån?"),
    ] {
        let list = format!("articles = [\"et\"]\n{list}");
        assert_eq!(found(&list, text), wanted);
    }
}

#[test]
fn what_only_tells_who_is_telling_is_passed_over() {
    let list = format!(
        "asides = [\"enligt ..1 bror\"]\n{}",
        phrase("say = [\"lån\"]\nunless = [\"bror\"]")
    );
    assert_eq!(found(&list, "Min bror gav ett lån"), "Min bror gav ett lån");
    assert_eq!(
        found(&list, "Enligt hennes bror var det ett lån"),
        "Enligt hennes bror var det ett ‹lån›"
    );
    // Only those words: what stands elsewhere still counts.
    let text = "Enligt hennes bror gav en bror ett lån";
    assert_eq!(found(&list, text), text);
}

#[test]
fn offsets_are_bytes_and_can_be_told_in_characters() {
    let text = "Å, ett lån";
    let cues = lists(&phrase("say = [\"ett lån\"]")).find(text);
    let id = CueId::Loan;
    assert_eq!(
        cues,
        [Cue {
            id,
            from: 4,
            to: 12
        }]
    );
    assert_eq!(cues[0].in_characters(text), 3..10);
    assert_eq!(cues[0].phrase(text), "ett lån");
}

#[test]
fn every_problem_of_a_list_is_told_with_its_line() {
    let text = r#"negation = "inte"
colour = ["röd"]
[words]
a = ["{b}"]
b = ["{a}"]
alone = ["x"]
[[phrase]]
cue = "lone"
say = ["x"]
[[phrase]]
cue = "loan"
[[phrase]]
say = ["x"]
[[phrase]]
cue = "loan"
negated = "maybe"
say = [
  "", "..2 x", "x ..2", "x .. .. y", "x ..13 y", "a? b?", "x! y", "{c}", 3,
  "a b c d e f g h i j k l m n o p q",
]
[[phrase]]
cue = "loan"
say = ["{a}"]
sya = ["x"]
"#;
    let (list, problems) = CueList::read(&swedish(), text);
    let pattern = |row: &str, fault| CueProblemKind::Pattern {
        row: row.to_owned(),
        fault,
    };
    let wanted = [
        (1, CueProblemKind::WrongShape),
        (
            2,
            CueProblemKind::UnknownKey {
                key: "colour".to_owned(),
            },
        ),
        (
            5,
            CueProblemKind::CircularGroup {
                name: "b".to_owned(),
            },
        ),
        (
            6,
            CueProblemKind::UnusedGroup {
                name: "alone".to_owned(),
            },
        ),
        (
            8,
            CueProblemKind::UnknownCue {
                id: "lone".to_owned(),
            },
        ),
        (10, CueProblemKind::MissingKey { key: "say" }),
        (12, CueProblemKind::MissingKey { key: "cue" }),
        (
            16,
            CueProblemKind::UnknownNegated {
                word: "maybe".to_owned(),
            },
        ),
        (18, pattern("", PatternFault::Empty)),
        (18, pattern("..2 x", PatternFault::Gap)),
        (18, pattern("x ..2", PatternFault::Gap)),
        (18, pattern("x .. .. y", PatternFault::Gap)),
        (18, pattern("x ..13 y", PatternFault::Gap)),
        (18, pattern("a? b?", PatternFault::NothingNeeded)),
        (18, pattern("x! y", PatternFault::NotAWord)),
        (
            18,
            pattern(
                "{c}",
                PatternFault::UnknownGroup {
                    name: "c".to_owned(),
                },
            ),
        ),
        (18, CueProblemKind::WrongShape),
        (
            19,
            pattern("a b c d e f g h i j k l m n o p q", PatternFault::TooLong),
        ),
        (
            24,
            CueProblemKind::UnknownKey {
                key: "sya".to_owned(),
            },
        ),
    ];
    let found: Vec<_> = problems.into_iter().map(|it| (it.line, it.kind)).collect();
    assert_eq!(found, wanted);
    // What is left of the circle is empty and harmless.
    assert!(CueLists::new(vec![list], []).find("ett lån").is_empty());
}

#[test]
fn a_broken_or_huge_list_is_a_problem_and_no_panic() {
    let (_, problems) = CueList::read(&swedish(), "x = [");
    assert!(matches!(problems[0].kind, CueProblemKind::Syntax { .. }));
    let (_, problems) = CueList::read(&swedish(), &"#".repeat(300_000));
    assert_eq!(problems[0].kind, CueProblemKind::TooLarge);
}

#[test]
fn signs_around_cues_that_overlap_are_one_pair() {
    let cue = |from, to, id| Cue { from, to, id };
    let cues = [
        cue(0, 3, CueId::Loan),
        cue(2, 5, CueId::OneWay),
        cue(6, 7, CueId::Loan),
    ];
    assert_eq!(marked("abcdefgh", &cues), "‹abcde›f‹g›h");
    assert_eq!(marked("abc", &[]), "abc");
}

/// A million letters without a space are no reason to stand still: a word is looked up by what could be found in it.
#[test]
fn a_word_of_any_length_is_looked_at_once() {
    let list = phrase("say = [\"*lån\", \"lån*\"]");
    let long = "å".repeat(1_000_000);
    assert_eq!(lists(&list).find(&format!("{long} {long}")), []);
}
