use super::*;
use crate::text::layout::Output;
use proptest::prelude::*;

fn typed(text: &str) -> Field {
    let mut field = Field::new();
    for g in text.graphemes(true) {
        assert!(field.insert(g).is_change());
    }
    field
}

#[test]
fn typing_puts_letters_at_the_caret() {
    let mut field = typed("bok");
    field.left();
    assert!(field.insert("ö").is_change());
    assert_eq!((field.text(), field.caret()), ("boök", 4));
    assert_eq!(field.insert("\u{7}"), Insertion::Nothing);
}

#[test]
fn an_accent_typed_after_its_letter_becomes_one_with_it() {
    let mut field = Field::new();
    assert!(field.insert("e").is_change());
    assert!(field.insert("\u{301}").is_change());
    assert_eq!((field.text(), field.caret()), ("é", 2));
    assert!(field.undo());
    assert_eq!(field.text(), "");
}

#[test]
fn undo_takes_back_a_word_at_a_time_and_a_paste_at_once() {
    let mut field = typed("ett två ");
    assert!(field.insert("klistrad text").is_change());
    assert!(field.undo());
    assert_eq!(field.text(), "ett två ");
    assert!(field.undo());
    assert_eq!(field.text(), "ett ");
    assert!(field.undo());
    assert_eq!(field.text(), "");
    assert!(!field.undo());
    assert!(field.redo() && field.redo() && field.redo());
    assert_eq!(field.text(), "ett två klistrad text");
    assert!(!field.redo());
}

#[test]
fn backspace_takes_a_grapheme_or_only_the_vowel_mark() {
    let mut field = Field::from("بَ", 4);
    assert!(field.backspace());
    assert_eq!(field.text(), "ب");
    assert!(field.backspace());
    assert!(!field.backspace());
    let mut field = Field::from("a👩\u{200D}👧", usize::MAX);
    assert!(field.backspace());
    assert_eq!(field.text(), "a");
    let mut field = Field::from("é", 2);
    assert!(field.backspace());
    assert_eq!(field.text(), "");
    let mut field = Field::from("abc", 1);
    assert!(field.delete());
    assert_eq!((field.text(), field.caret()), ("ac", 1));
}

#[test]
fn deleting_goes_back_in_one_step() {
    let mut field = typed("abc");
    assert!(field.backspace() && field.backspace());
    assert!(field.undo());
    assert_eq!((field.text(), field.caret()), ("abc", 3));
}

#[test]
fn arrows_move_as_the_text_is_seen() {
    let mut field = Field::from("سلام", 0);
    assert!(!field.right());
    assert!(field.left());
    assert_eq!(field.caret(), 2);
    assert!(field.right());
    assert_eq!(field.caret(), 0);
    let mut field = Field::from("abc\ndef", 3);
    assert!(field.right());
    assert_eq!(field.caret(), 4);
    assert!(field.left());
    assert_eq!(field.caret(), 3);
    // Into the right-to-left word from its right edge, where it begins, and out at its left.
    let mut field = Field::from("abc\n\u{5D3}\u{5D4}", 3);
    assert!(field.right() && field.left() && field.left());
    assert_eq!(field.caret(), 8);
    assert!(field.left());
    assert_eq!(field.caret(), 3);
}

#[test]
fn words_and_lines_are_crossed_at_once() {
    let mut field = Field::from("ett två\ntre fyra", 0);
    assert!(field.word_right());
    assert_eq!(field.caret(), 3);
    assert!(field.end());
    assert_eq!(field.caret(), 8);
    assert!(field.word_right());
    assert_eq!(field.caret(), 9);
    assert!(field.end_of_text() && field.word_left());
    assert_eq!(field.caret(), 13);
    assert!(field.home());
    assert_eq!(field.caret(), 9);
    assert!(field.word_left());
    assert_eq!(field.caret(), 8);
    assert!(field.start_of_text());
    assert!(!field.word_left());
    let mut field = Field::from("سلام جان", 0);
    assert!(field.word_left());
    assert_eq!(field.caret(), 8);
}

#[test]
fn a_word_is_deleted_with_the_space_after_it() {
    let mut field = Field::from("ett två ", 9);
    assert!(field.delete_word());
    assert_eq!(field.text(), "ett ");
    assert!(field.delete_word());
    assert!(!field.delete_word());
    assert!(field.undo());
    assert_eq!((field.text(), field.caret()), ("ett ", 4));
}

#[test]
fn up_and_down_keep_the_column() {
    let mut field = Field::from("abcdef\nab\nabcdef", 5);
    assert!(field.down(20, Output::App));
    assert_eq!(field.caret(), 9);
    assert!(field.down(20, Output::App));
    assert_eq!(field.caret(), 15);
    assert!(!field.down(20, Output::App));
    assert!(field.up(20, Output::App) && field.up(20, Output::App));
    assert_eq!(field.caret(), 5);
    assert!(!field.up(20, Output::App));
}

#[test]
fn what_does_not_fit_is_refused_as_a_whole() {
    let mut field = Field::new();
    assert!(field.insert(&"a".repeat(MAX_BYTES - 1)).is_change());
    assert_eq!(field.insert("ab"), Insertion::TooLong { room: 1 });
    assert_eq!(field.insert("b"), Insertion::Done);
    let mut short = Field::new().single_line().at_most(5);
    assert!(short.insert("a\nb").is_change());
    assert_eq!(short.text(), "a b");
    assert_eq!(short.insert("cde"), Insertion::TooLong { room: 2 });
}

#[test]
fn the_direction_is_that_of_the_text_unless_it_is_set() {
    let mut field = Field::new().directed(Direction::Rtl);
    assert_eq!(field.direction(), Direction::Rtl);
    assert!(field.insert("12 abc").is_change());
    assert_eq!(field.direction(), Direction::Ltr);
    assert!(field.set_direction(Some(Direction::Rtl)));
    assert_eq!(field.direction(), Direction::Rtl);
    assert!(!field.set_direction(Some(Direction::Rtl)));
}

#[test]
fn what_is_passed_with_shift_is_selected_and_replaced() {
    let mut field = Field::from("ett två tre", 4);
    assert!(field.select(Field::word_right));
    assert_eq!(field.selected(), 4..8);
    assert!(field.insert("fyra").is_change());
    assert_eq!((field.text(), field.caret()), ("ett fyra tre", 8));
    assert!(field.selected().is_empty());
    assert!(field.undo());
    assert_eq!(field.text(), "ett två tre");
    // Back over where it began, and what was passed twice is no longer selected.
    let mut field = Field::from("abcd", 2);
    assert!(field.select(Field::right) && field.select(Field::left) && field.select(Field::left));
    assert_eq!(field.selected(), 1..2);
    assert!(field.backspace());
    assert_eq!((field.text(), field.caret()), ("acd", 1));
    // In text from right to left the keys point the other way.
    let mut field = Field::from("سلام جان", 0);
    assert!(field.select(Field::word_left));
    assert_eq!(field.selected(), 0..8);
    assert!(field.right());
    assert!(field.selected().is_empty());
    // A limit counts what goes away.
    let mut short = Field::from("abc", 3).at_most(3);
    assert!(short.select(Field::home));
    assert!(short.insert("xyz").is_change());
    assert_eq!(short.text(), "xyz");
}

#[test]
fn an_input_method_commits_words_at_once() {
    let mut field = Field::new();
    for piece in ["ሰላም", " ለሁላችሁ", "።"] {
        assert!(field.insert(piece).is_change());
    }
    assert_eq!(field.text(), "ሰላም ለሁላችሁ።");
    assert_eq!(field.caret(), field.text().len());
    assert!(field.left() && field.left());
    assert!(field.insert("ሙሉእ").is_change());
    assert!(field.undo());
    assert_eq!(field.text(), "ሰላም ለሁላችሁ።");
}

#[test]
fn debug_shows_no_words() {
    assert!(!format!("{:?}", typed("hemligt")).contains("hemligt"));
}

#[derive(Clone, Debug)]
enum Op {
    Insert(String),
    Backspace,
    Delete,
    DeleteWord,
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    Home,
    End,
    Undo,
    Redo,
    Clear,
    MoveTo(usize),
    Flip,
    SelectLeft,
    SelectRight,
    SelectWord,
    SelectDown,
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let pieces = vec![
        "a",
        "å",
        " ",
        "\n",
        "ord och mer",
        "م",
        "\u{64E}",
        "سلام",
        "می\u{200C}",
        "\u{200C}",
        "ש",
        "\u{5B8}",
        "ሰ",
        "\u{135F}",
        "e",
        "\u{301}",
        "3-5",
        "👩\u{200D}👧",
        "🇸",
        "日",
        "\u{1100}",
        "\u{1161}",
        "\u{202E}",
        "\u{FEFB}",
        "(",
    ];
    let op = prop_oneof![
        8 => proptest::sample::select(pieces).prop_map(|piece| Op::Insert(piece.to_owned())),
        1 => any::<String>().prop_map(Op::Insert),
        2 => Just(Op::Backspace),
        1 => Just(Op::Delete),
        1 => Just(Op::DeleteWord),
        3 => Just(Op::Left),
        3 => Just(Op::Right),
        1 => Just(Op::WordLeft),
        1 => Just(Op::WordRight),
        1 => Just(Op::Up),
        1 => Just(Op::Down),
        1 => Just(Op::Home),
        1 => Just(Op::End),
        2 => Just(Op::Undo),
        1 => Just(Op::Redo),
        1 => Just(Op::Clear),
        1 => (0_usize..60).prop_map(Op::MoveTo),
        1 => Just(Op::Flip),
        1 => Just(Op::SelectLeft),
        1 => Just(Op::SelectRight),
        1 => Just(Op::SelectWord),
        1 => Just(Op::SelectDown),
    ];
    proptest::collection::vec(op, 0..40)
}

fn apply(field: &mut Field, op: &Op) -> bool {
    match op {
        Op::Insert(text) => field.insert(text).is_change(),
        Op::Backspace => field.backspace(),
        Op::Delete => field.delete(),
        Op::DeleteWord => field.delete_word(),
        Op::Left => field.left(),
        Op::Right => field.right(),
        Op::WordLeft => field.word_left(),
        Op::WordRight => field.word_right(),
        Op::Up => field.up(7, Output::App),
        Op::Down => field.down(7, Output::App),
        Op::Home => field.home(),
        Op::End => field.end(),
        Op::Undo => field.undo(),
        Op::Redo => field.redo(),
        Op::Clear => field.clear(),
        Op::MoveTo(at) => field.move_to(*at),
        Op::SelectLeft => field.select(Field::left),
        Op::SelectRight => field.select(Field::right),
        Op::SelectWord => field.select(Field::word_right),
        Op::SelectDown => field.select(|field| field.down(7, Output::App)),
        Op::Flip => field.set_direction(Some(field.direction().flipped())),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_caret_is_always_on_a_border_and_the_text_always_nfc(ops in ops()) {
        let mut field = Field::new();
        for op in &ops {
            let before = (field.text().to_owned(), field.caret());
            let changed = apply(&mut field, op);
            prop_assert_eq!(border_at_or_after(field.text(), field.caret()), field.caret());
            let selected = field.selected();
            prop_assert!(field.text().get(selected.clone()).is_some());
            prop_assert!(selected.is_empty() || selected.start == field.caret() || selected.end == field.caret());
            prop_assert_eq!(composed(field.text()), field.text());
            if !changed {
                prop_assert_eq!(before, (field.text().to_owned(), field.caret()));
            }
            let (_, col) = field.caret_cell(7, Output::App);
            prop_assert!(col < 7);
        }
    }

    #[test]
    fn undoing_everything_leads_back_and_redoing_everything_leads_here(ops in ops()) {
        let mut field = Field::from("början", 3);
        for op in ops.iter().filter(|op| !matches!(op, Op::Undo | Op::Redo)) {
            apply(&mut field, op);
        }
        let here = field.text().to_owned();
        while field.undo() {}
        prop_assert_eq!(field.text(), "början");
        while field.redo() {}
        prop_assert_eq!(field.text(), here);
    }
    /// From the caret to the cell, and from the cell to a caret that is seen in the same cell; in text of either direction and of both.
    #[test]
    fn the_caret_goes_to_its_cell_and_back(
        words in proptest::collection::vec(proptest::sample::select(vec!["سلام", "Anna", "12-3", "שלום", "ሰላም", "بَ", "،", "(x)", "\n"]), 0..12),
        base in proptest::sample::select(vec![Direction::Ltr, Direction::Rtl]),
        width in 3_usize..40,
    ) {
        let mut field = Field::from(&words.join(" "), 0);
        field.set_direction(Some(base));
        let text = field.text().to_owned();
        for (at, _) in text.grapheme_indices(true).chain(std::iter::once((text.len(), ""))) {
            field.move_to(at);
            let (row, col) = field.caret_cell(width, Output::App);
            field.move_to_cell(row, col, width, Output::App);
            prop_assert_eq!(field.caret_cell(width, Output::App), (row, col), "{:?} at {}", text, at);
        }
        prop_assert_eq!(field.text(), text);
    }

    /// Whatever is typed, selected and taken away: each step back gives exactly the text before it.
    #[test]
    fn every_step_back_gives_the_text_before(ops in ops()) {
        let mut field = Field::from("början på سلام", 3);
        for op in ops.iter().filter(|op| !matches!(op, Op::Undo | Op::Redo)) {
            let before = field.text().to_owned();
            // A step of its own, so that undoing takes back this and no more.
            field.history.pause();
            apply(&mut field, op);
            if field.text() != before {
                let after = field.text().to_owned();
                prop_assert!(field.undo());
                prop_assert_eq!(field.text(), &before);
                prop_assert!(field.redo());
                prop_assert_eq!(field.text(), &after);
            }
        }
    }
}
