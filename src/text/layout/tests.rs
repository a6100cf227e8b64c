#![expect(clippy::indexing_slicing, reason = "tests fail by panicking")]

use super::*;
use crate::text::isolate::isolate;
use crate::text::width::{grapheme_cols, symbol};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use Direction::{Ltr, Rtl};

/// What is seen from left to right, without joined forms.
fn seen(text: &str, base: Direction) -> String {
    let rows = layout(text, base, 200, Output::Off);
    assert_eq!(rows.len(), 1);
    rows[0].text()
}

fn lines(text: &str, width: usize) -> Vec<String> {
    layout(text, Ltr, width, Output::App)
        .iter()
        .map(Row::text)
        .collect()
}

#[test]
fn latin_text_is_wrapped_at_spaces() {
    assert_eq!(
        lines("Sade någon att du måste söka bostad?", 12),
        ["Sade någon", "att du måste", "söka bostad?"]
    );
    assert_eq!(lines("", 10), [""]);
    assert_eq!(lines("a\n\nb", 10), ["a", "", "b"]);
    assert_eq!(lines("a\n", 10), ["a", ""]);
    assert_eq!(
        lines("lägenhetsinnehavare", 8),
        ["lägenhet", "sinnehav", "are"]
    );
    assert_eq!(lines("ab cdefgh", 4), ["ab", "cdef", "gh"]);
    assert_eq!(lines("12\u{A0}345 kr", 7), ["12\u{A0}345", "kr"]);
    assert_eq!(
        lines("bok \u{64E}aa", 1),
        ["b", "o", "k", " \u{64E}", "a", "a"]
    );
    assert_eq!(lines("日本語", 1), ["日", "本", "語"]);
    // A letter of two columns with a mark that takes a third.
    assert_eq!(lines("a👩\u{119DF}b", 2), ["a", "👩\u{119DF}", "b"]);
}

#[test]
fn ethiopic_is_wrapped_after_its_word_mark() {
    assert_eq!(lines("ሰላም፡ዓለም", 8), ["ሰላም፡", "ዓለም"]);
}

#[test]
fn ethiopic_syllables_have_room_unless_it_is_taken_away() {
    let widths = |manner: Manner| -> Vec<u8> {
        let rows = layout("ሰላም፡ a።", Ltr, 40, manner);
        rows[0].cells.iter().map(|cell| cell.width).collect()
    };
    assert_eq!(widths(Manner::default()), [2, 2, 2, 1, 1, 1, 1]);
    let tight = Manner {
        ethiopic: Ethiopic::Tight,
        ..Manner::default()
    };
    assert_eq!(widths(tight), [1; 7]);
    assert_eq!(widths(Output::Line.into()), [1; 7]);
    // The mark above a syllable takes no room, and the caret stands behind the blank.
    assert_eq!(layout("ሰ\u{135F}", Ltr, 9, Output::App)[0].cols(), 2);
    assert_eq!(caret("ሰላም", Ltr, 40, Output::App, 6), (0, 4));
}

#[test]
fn an_isolate_that_is_not_seen_still_parts_what_stands_around_it() {
    // Two values beside each other in Swedish text stay in their order, though both read from right to left.
    let text = format!("{} {}", "\u{2068}سارة\u{2069}", "\u{2068}ليلى\u{2069}");
    assert_eq!(seen(&text, Ltr), "ةراس ىليل");
    assert_eq!(seen("سارة ليلى", Ltr), "ىليل ةراس");
}

#[test]
fn a_tab_parts_columns_of_either_direction() {
    assert_eq!(seen("אב\tגד", Ltr), "בא דג");
    assert_eq!(seen("אב גד", Ltr), "דג בא");
}

#[test]
fn spaces_are_dropped_where_a_line_is_broken_and_kept_at_the_end() {
    assert_eq!(lines("abc    def ", 5), ["abc", "def "]);
    let rows = layout("abc    def", Ltr, 5, Output::App);
    assert_eq!(
        (rows[0].range.clone(), rows[1].range.clone()),
        (0..7, 7..10)
    );
}

#[test]
fn values_in_arabic_text_keep_their_order_when_isolated() {
    for value in [
        "2026-11-20",
        "19900101-1234",
        "070-123 45 67",
        "1 500 kr",
        "14:05-15:30",
        "120/80 mmHg",
        "37.5 °C",
        "3-5",
        "anna@example.se",
    ] {
        let text = format!("قبل {} بعد", isolate(value));
        assert_eq!(seen(&text, Rtl), format!("دعب {value} لبق"), "{value}");
    }
}

#[test]
fn values_that_are_not_isolated_follow_the_standard() {
    // This is why every such value is isolated; the order is the one that a conformant program shows.
    for (value, shown) in [
        ("3-5", "5-3"),
        ("2026-08-22", "22-08-2026"),
        ("19900101-1234", "1234-19900101"),
    ] {
        assert_eq!(
            seen(&format!("قبل {value} بعد"), Rtl),
            format!("دعب {shown} لبق")
        );
    }
}

#[test]
fn brackets_open_towards_what_they_hold() {
    assert_eq!(seen("(منذ 3 أيام)", Rtl), "(مايأ 3 ذنم)");
    assert_eq!(seen("[ ] نعم", Rtl), "معن [ ]");
    assert_eq!(seen("a (b) c", Ltr), "a (b) c");
    assert_eq!(seen("أ «ب» ج", Rtl), "ج «ب» أ");
}

#[test]
fn mixed_text_is_seen_in_runs() {
    assert_eq!(seen("سلام Anna جان", Rtl), "ناج Anna مالس");
    assert_eq!(
        seen("Anna heter سلام جان här", Ltr),
        "Anna heter ناج مالس här"
    );
    assert_eq!(seen("שָׁלוֹם", Rtl), "םוֹלשָׁ");
}

#[test]
fn arabic_is_wrapped_before_it_is_turned_and_stands_at_the_right() {
    let rows = layout("هل قال لك أحد", Rtl, 8, Output::Off);
    let texts: Vec<String> = rows.iter().map(Row::text).collect();
    assert_eq!(texts, ["لاق له", "دحأ كل"]);
    assert_eq!(rows[0].start_col, 2);
    assert!(rows[0].cells.iter().all(Cell::is_rtl));
}

#[test]
fn arabic_letters_are_joined_one_cell_each() {
    let rows = layout("سلام", Rtl, 10, Output::App);
    assert_eq!(rows[0].text(), "\u{FEE1}\u{FE8E}\u{FEE0}\u{FEB3}");
    assert_eq!(rows[0].cells.len(), 4);
    assert_eq!(
        rows[0].cells.iter().map(|cell| cell.at).collect::<Vec<_>>(),
        [6, 4, 2, 0]
    );
}

#[test]
fn where_the_terminal_puts_letters_in_order_the_caret_is_where_they_are_seen() {
    let text = "سلام Anna";
    for at in [0, 2, 8, 9, 11, text.len()] {
        let caret_in = |output| caret(text, Rtl, 20, output, at);
        assert_eq!(caret_in(Output::Terminal), caret_in(Output::App), "{at}");
    }
    assert_eq!(caret("", Rtl, 20, Output::Terminal, 0), (0, 19));
    assert_eq!(caret("سلام", Rtl, 20, Output::Terminal, 8), (0, 15));
    let rows = layout(text, Rtl, 20, Output::Terminal);
    let moved = |col: usize| rows[0].moved.iter().find(|(seen, _)| *seen == col);
    // The first letter is written in the first of the row's columns and seen in the last.
    assert_eq!(moved(19), Some(&(19, 11)));
    assert_eq!(moved(11), Some(&(11, 16)));
    assert_eq!(moved(15), None);
    assert!(layout(text, Rtl, 20, Output::App)[0].moved.is_empty());
}

#[test]
fn the_terminal_gets_logical_text_in_isolates() {
    let rows = layout("سلام (Anna)", Rtl, 20, Output::Terminal);
    assert_eq!(rows[0].text(), "\u{2067}سلام (Anna)\u{2069}");
    assert_eq!((rows[0].start_col, rows[0].cols()), (9, 11));
    let rows = layout("abc", Ltr, 20, Output::Terminal);
    assert_eq!(rows[0].text(), "\u{2066}abc\u{2069}");
}

#[test]
fn isolates_are_balanced_in_every_row_for_the_terminal() {
    let text = format!("abc {} ghi", isolate("12345 67890"));
    let texts: Vec<String> = layout(&text, Ltr, 9, Output::Terminal)
        .iter()
        .map(Row::text)
        .collect();
    assert_eq!(
        texts,
        [
            "\u{2066}abc \u{2066}12345\u{2069}\u{2069}",
            "\u{2066}\u{2066}67890\u{2069} ghi\u{2069}"
        ]
    );
}

#[test]
fn line_output_is_one_logical_row_a_paragraph() {
    let text = format!("سلام {} جان\nb", isolate("3-5"));
    let rows = layout(&text, Rtl, 3, Output::Line);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].text(), "سلام 3-5 جان");
    assert_eq!(rows[0].start_col, 0);
}

#[test]
fn the_caret_stands_where_the_next_letter_goes() {
    for (text, base, width, byte, cell) in [
        ("", Ltr, 10, 0, (0, 0)),
        ("", Rtl, 10, 0, (0, 9)),
        ("abc", Ltr, 10, 0, (0, 0)),
        ("abc", Ltr, 10, 3, (0, 3)),
        ("abc ", Ltr, 10, 4, (0, 4)),
        ("abc", Ltr, 3, 3, (0, 2)),
        ("ab cd", Ltr, 3, 3, (1, 0)),
        ("a\nb", Ltr, 3, 2, (1, 0)),
        ("a\n", Ltr, 3, 2, (1, 0)),
        ("سلام", Rtl, 10, 0, (0, 9)),
        ("سلام", Rtl, 10, 2, (0, 8)),
        ("سلام", Rtl, 10, 8, (0, 5)),
        ("سلام ", Rtl, 10, 9, (0, 4)),
        // The caret stands beside the letter before it, where two directions meet.
        ("abc דה", Ltr, 10, 8, (0, 3)),
        ("سلام ab", Rtl, 10, 11, (0, 5)),
    ] {
        assert_eq!(
            caret(text, base, width, Output::App, byte),
            cell,
            "{text:?} {byte}"
        );
    }
}

#[test]
fn every_step_crosses_one_grapheme_on_the_screen() {
    for (text, base) in [
        ("abc דהו def", Ltr),
        ("سلام Anna جان 12", Rtl),
        ("abc", Rtl),
        ("سلام", Ltr),
        ("a (ب) c", Ltr),
    ] {
        let n = text.graphemes(true).count();
        for (towards, back) in [
            (Towards::Right, Towards::Left),
            (Towards::Left, Towards::Right),
        ] {
            let mut here = (0, Side::Before);
            while let Some(next) = step(text, base, here.0, here.1, back) {
                here = next;
            }
            let mut n_steps = 0;
            while let Some(next) = step(text, base, here.0, here.1, towards) {
                here = next;
                n_steps += 1;
                assert!(n_steps <= n, "{text}");
            }
            assert_eq!(n_steps, n, "{text}");
        }
    }
}

/// Text in which every script and mark that matters meets every other.
fn mixed() -> impl Strategy<Value = String> {
    let pieces = vec![
        "a",
        "Å",
        "ö",
        "bok ",
        " ",
        "  ",
        "-",
        "(",
        ")",
        "3",
        "17",
        ".",
        "،",
        "؟",
        "م",
        "لا",
        "سَ",
        "می\u{200C}",
        "ە",
        "ڵ",
        "ש",
        "שָׁ",
        "ሰ",
        "፡",
        "።",
        "日",
        "e\u{301}",
        "\u{2066}",
        "\u{2067}",
        "\u{2068}",
        "\u{2069}",
        "\n",
        "\t",
        "\u{AD}",
        "\u{202E}",
        "\u{64E}",
        "👩\u{200D}👧",
        "\u{A0}",
        "\u{1B}",
        "\u{600}",
        "٣",
        "🇸🇪",
        "क्ष",
        "\u{2029}",
        "\r",
        "[",
        "«",
        "/",
        "\u{200F}",
    ];
    proptest::collection::vec(
        prop_oneof![6 => proptest::sample::select(pieces).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)],
        0..40,
    )
    .prop_map(|parts| parts.concat())
}

fn outputs() -> impl Strategy<Value = Output> {
    proptest::sample::select(vec![
        Output::App,
        Output::Terminal,
        Output::Off,
        Output::Line,
    ])
}

fn bases() -> impl Strategy<Value = Direction> {
    proptest::sample::select(vec![Ltr, Rtl])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_visible_grapheme_is_lost_or_shown_twice(text in mixed(), base in bases(), width in 1_usize..=120, output in outputs()) {
        let rows = layout(&text, base, width, output);
        let mut shown: Vec<usize> = rows.iter().flat_map(|row| row.cells.iter().map(|cell| cell.at)).collect();
        shown.sort_unstable();
        prop_assert!(shown.windows(2).all(|pair| pair[0] < pair[1]));
        for (at, g) in text.grapheme_indices(true) {
            let is_visible = !symbol(g).trim().is_empty() && !g.starts_with(is_line_break);
            prop_assert!(!is_visible || shown.binary_search(&at).is_ok(), "{:?} at {} in {:?}", g, at, text);
        }
    }

    #[test]
    fn no_row_is_wider_than_asked(text in mixed(), base in bases(), width in 1_usize..=40) {
        for output in [Output::App, Output::Off, Output::Terminal] {
            for row in layout(&text, base, width, output) {
                prop_assert!(row.cols() <= width || row.cells.len() == 1, "{:?}", row);
                prop_assert!(row.start_col + row.cols() <= width || row.cells.len() == 1);
            }
        }
    }

    #[test]
    fn cells_hold_one_visible_grapheme_of_the_width_that_they_say(text in mixed(), base in bases(), width in 1_usize..=40) {
        for row in layout(&text, base, width, Output::App) {
            for cell in &row.cells {
                prop_assert!(cell.width >= 1);
                prop_assert!(!cell.symbol.chars().any(|c| c.is_control() || super::super::clean::is_ignorable(c)), "{:?}", cell);
                prop_assert_eq!(grapheme_cols(&cell.symbol, Ethiopic::Spaced), usize::from(cell.width));
            }
        }
    }

    #[test]
    fn ranges_are_in_order_and_hold_their_cells(text in mixed(), base in bases(), width in 1_usize..=40, output in outputs()) {
        let rows = layout(&text, base, width, output);
        prop_assert!(!rows.is_empty());
        let mut end = 0;
        for row in &rows {
            prop_assert!(row.range.start >= end && row.range.end >= row.range.start);
            end = row.range.end;
            prop_assert!(row.cells.iter().all(|cell| row.range.contains(&cell.at)));
        }
        prop_assert!(text.get(end..).is_some_and(|rest| rest.chars().all(is_line_break)));
    }

    #[test]
    fn isolates_are_always_balanced_for_the_terminal(text in mixed(), base in bases(), width in 1_usize..=40) {
        for row in layout(&text, base, width, Output::Terminal) {
            let mut depth = 0_i32;
            for c in row.text().chars() {
                match c {
                    '\u{2066}' | '\u{2067}' | '\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    _ => {}
                }
                prop_assert!(depth >= 0);
            }
            prop_assert_eq!(depth, 0);
        }
    }

    #[test]
    fn the_caret_is_in_a_row_and_a_click_there_finds_it(text in mixed(), base in bases(), width in 1_usize..=40, output in outputs()) {
        let rows = layout(&text, base, width, output);
        let borders = text.grapheme_indices(true).map(|(at, _)| at).chain(std::iter::once(text.len()));
        for at in borders {
            let (row, col) = caret(&text, base, width, output, at);
            prop_assert!(row < rows.len());
            prop_assert!(output == Output::Line || col < width);
            let found = hit(&text, base, width, output, row, col);
            prop_assert_eq!(caret(&text, base, width, output, found), (row, col), "{:?} {}", text, at);
        }
    }

    #[test]
    fn steps_end_at_both_edges(text in mixed(), base in bases()) {
        for towards in [Towards::Left, Towards::Right] {
            let mut here = (0, Side::Before);
            let mut n_steps = 0;
            while let Some(next) = step(&text, base, here.0, here.1, towards) {
                here = next;
                n_steps += 1;
                prop_assert!(n_steps <= text.len());
                prop_assert!(text.is_char_boundary(here.0));
            }
        }
    }
}
