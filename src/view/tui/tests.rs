//! Tests: what stands on the screen, at every size.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;

use super::dump::{dump, rows};
use super::theme::{Theme, ThemeName};
use super::*;
use crate::app::page::{Choices, FieldView, Notice, Row, Rows, ScreenName, Tone, Wording};
use crate::view::sample;

fn drawn_as(page: &Page, output: Output, width: u16, height: u16) -> (Buffer, (u16, u16)) {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let cursor = draw(page, &Theme::named(ThemeName::Mono), output, area, &mut buf);
    (buf, cursor.unwrap())
}

/// Right-to-left text in visual order and without joined forms, so that it can be read in a test.
fn drawn(page: &Page, width: u16, height: u16) -> (Buffer, (u16, u16)) {
    drawn_as(page, Output::Off, width, height)
}

fn screen(page: &Page, width: u16, height: u16) -> String {
    rows(&drawn(page, width, height).0)
}

fn field_page(field: FieldView) -> Page {
    let mut page = sample::empty(ScreenName::Question);
    page.parts = vec![Part::Field(field)];
    page
}

fn with_cursor(page: &Page, cursor: usize) -> Page {
    let mut page = page.clone();
    for part in &mut page.parts {
        if let Part::Choices(choices) = part {
            choices.cursor = cursor;
        }
    }
    page
}

#[test]
fn a_question_at_40x12_is_only_the_question() {
    insta::assert_snapshot!(dump(&drawn(&sample::question(), 40, 12).0), @r"
    | ärende 2026-0147  sparat 14:32:07  ⚑ 2 |
    | Fråga 12 av 34 · Flytten               |
    | Sade någon i den tidigare kommunen     |
    | att du måste söka bostad i andra       |
    | kommuner?                              |
    |  هنإ ةقباسلا ةيدلبلا يف دحأ كل لاق له  |
    | ؟ىرخأ تايدلب يف نكس نع ثحبلا كيلع بجي  |
    |   1   Ja                          معن  |
    | ▸ 2   Nej                          ال  |
    |   -   Vet ej                  فرعأ ال  |
    |   0   Vill inte svara                 ↓|
    | Enter nästa ⇧Tab bakåt F2 språk        |
    1:1..25 DIM
    2:1..35 BOLD
    3:1..33 BOLD
    4:1..10 BOLD
    7:3..4 BOLD
    8:1..3 REVERSED
    8:3..4 BOLD+REVERSED
    8:4..38 REVERSED
    9:3..4 BOLD
    9:7..13 DIM
    9:31..38 DIM
    10:3..4 BOLD
    10:7..22 DIM
    10:39..40 BOLD
    11:1..6 BOLD
    11:13..17 BOLD
    11:24..26 BOLD
    ");
}

#[test]
fn a_question_on_a_wide_screen_has_everything_round_it() {
    insta::assert_snapshot!(screen(&sample::question(), 100, 24), @r"
    | VILJA  Inflyttning · ärende 2026-0147                        sparat 14:32:07   sv | ar   ⚑ 2   ? 5 |
    |─────────────────────────┬──────────────────────────────────────────────────────────────────────────|
    |                         │                                                                          |
    | ✓ Bakgrund          6/6 │  Fråga 12 av 34 · Flytten                                                |
    | ▸ Flytten          3/11 │                                                                          |
    |   Önskan            0/5 │  Sade någon i den tidigare             ةقباسلا ةيدلبلا يف دحأ كل لاق له  |
    |   Bostaden          0/7 │  kommunen att du måste söka bostad         يف نكس نع ثحبلا كيلع بجي هنإ  |
    |   Barnen            0/3 │  i andra kommuner?                                         ؟ىرخأ تايدلب  |
    |   Samtycke          0/2 │                                                                          |
    |                         │    1   Ja                                                       معن   1  |
    |                         │  ▸ 2   Nej                                                       ال   2  |
    |                         │                                                                          |
    |                         │    -   Vet ej                                               فرعأ ال   -  |
    |                         │    0   Vill inte svara                              ةباجإلا ديرأ ال   0  |
    |                         │                                                                          |
    |                         │  ┈ Gäller muntliga och skriftliga besked. Be om beslutet om det finns.   |
    |                         │                                                                          |
    |                         │                                                                          |
    |─────────────────────────┴──────────────────────────────────────────────────────────────────────────|
    | ⚑ Otillåtet  Krav på att söka bostad i andra kommuner                                 fråga 11, 12 |
    | ⚑ Gråzon     Mer än första månadens hyra betald (3 mån)                                    fråga 9 |
    | Aktiv medverkan:  bistånd ✓   kommunens agerande ✓   flytt ✓   ingen egen vilja ?                  |
    |────────────────────────────────────────────────────────────────────────────────────────────────────|
    | Enter nästa ⇧Tab bakåt F2 språk F3 ett/två språk F4 iakttagelser F6 anteckning F7 översikt F1 hjälp|
    ");
}

#[test]
fn practice_looks_different_at_a_glance() {
    let mut page = sample::question();
    page.practice = Some("ÖVNING".to_owned());
    let (buf, _) = drawn(&page, 80, 24);
    let top = rows(&buf).lines().next().unwrap().to_owned();
    assert!(
        top.starts_with("| ÖVNING ") && top.ends_with(" ÖVNING |"),
        "{top}"
    );
    assert!(!rows(&buf).contains('─'));
    for (width, height) in [(100, 30), (40, 12), (30, 8)] {
        assert!(screen(&page, width, height).contains("ÖVNING"));
    }
}

#[test]
fn that_the_case_is_protected_is_never_cut() {
    let mut page = sample::question();
    page.title = ["VILJA", "Flytten", "skyddat samtal 019aab12"]
        .map(str::to_owned)
        .into();
    page.title_in_short = Some("SKYDDAD".to_owned());
    for practice in [None, Some("ÖVNING".to_owned())] {
        page.practice = practice;
        for width in 40..120 {
            let screen = screen(&page, width, 24);
            let top = screen.lines().next().unwrap();
            let is_told = top.contains("skyddat samtal 019aab12") || top.contains("SKYDDAD");
            assert!(is_told && !top.contains('…'), "{top}");
            assert_eq!(page.practice.is_some(), top.contains("ÖVNING"), "{top}");
        }
    }
}

#[test]
fn a_right_to_left_page_is_mirrored() {
    let mut page = sample::question();
    page.direction = Direction::Rtl;
    let screen = screen(&page, 100, 24);
    assert!(
        screen.lines().next().unwrap().ends_with("VILJA |"),
        "{screen}"
    );
    assert!(
        screen.lines().any(|row| row.ends_with("Flytten ◂ |")),
        "{screen}"
    );
}

#[test]
fn the_cursor_stands_on_what_is_highlighted() {
    let page = sample::question();
    for (width, height) in [(100, 30), (80, 24), (60, 20), (40, 12), (30, 8)] {
        for (cursor, key) in ["1", "2", "-", "0"].into_iter().enumerate() {
            let (buf, at) = drawn(&with_cursor(&page, cursor), width, height);
            assert_eq!(buf[at].symbol(), key, "{width}x{height}");
        }
    }
}

#[test]
fn the_cursor_stands_at_the_caret() {
    let (buf, (x, y)) = drawn(&sample::text_question(), 80, 24);
    assert_eq!(buf[(x - 1, y)].symbol(), "a");
    assert_eq!(buf[(x, y)].symbol(), " ");

    let mut field = sample::typed("سلام");
    field.direction = Direction::Rtl;
    let (buf, (x, y)) = drawn(&field_page(field), 80, 24);
    assert_eq!(buf[(x + 1, y)].symbol(), "م");
}

#[test]
fn a_long_text_is_scrolled_to_its_caret() {
    let text = (0..200)
        .map(|n| format!("ord{n}"))
        .collect::<Vec<_>>()
        .join(" ");
    for (width, height) in [(100, 30), (40, 12), (30, 8)] {
        let screen = screen(&field_page(sample::typed(&text)), width, height);
        assert!(
            screen.contains("ord199") && screen.contains('↑'),
            "{screen}"
        );
    }
}

#[test]
fn a_secret_is_only_dots() {
    let mut field = sample::typed("qwq");
    field.secret = true;
    let screen = screen(&field_page(field), 80, 24);
    assert!(screen.contains("•••") && !screen.contains('q'), "{screen}");
}

#[test]
fn no_key_is_cut_in_the_middle() {
    for width in 30..120 {
        let screen = screen(&sample::question(), width, 24);
        let keys = screen
            .lines()
            .last()
            .unwrap()
            .trim_matches(['|', ' '])
            .to_owned();
        for hint in &sample::question().keys {
            let whole = format!("{} {}", hint.key, hint.label);
            assert!(
                !keys.contains(&format!("{} ", hint.key)) || keys.contains(&whole),
                "{keys}"
            );
        }
    }
}

#[test]
fn a_notice_stands_above_the_keys() {
    let mut page = sample::question();
    page.notice = Some(Notice {
        tone: Tone::Warning,
        text: "Talet är för stort.".to_owned(),
    });
    for (width, height) in [(100, 30), (80, 24), (40, 12), (30, 8)] {
        let screen = screen(&page, width, height);
        let above = screen.lines().nth_back(1).unwrap();
        assert!(above.contains("! Talet är för stort."), "{screen}");
    }
}

#[test]
fn too_small_a_screen_says_what_it_needs() {
    let area = Rect::new(0, 0, 29, 8);
    let mut buf = Buffer::empty(area);
    let theme = Theme::default().with_too_small("Minst 30 × 8");
    assert_eq!(
        draw(&sample::question(), &theme, Output::App, area, &mut buf),
        Some((0, 0))
    );
    let screen = rows(&buf);
    assert!(
        screen.contains("Minst 30 × 8") && !screen.contains("Sade"),
        "{screen}"
    );
}

#[test]
fn every_row_of_a_list_can_be_reached() {
    for cursor in 1..=60 {
        let page = sample::overview(60, cursor);
        for (width, height) in [(100, 30), (80, 24), (40, 12), (30, 8)] {
            let (buf, (_, y)) = drawn(&page, width, height);
            let screen = rows(&buf);
            let here = screen.lines().nth(usize::from(y)).unwrap();
            assert!(
                here.contains(&format!("nummer {cursor} ")) && here.contains('▸'),
                "{screen}"
            );
        }
    }
}

#[test]
fn nothing_is_written_outside_the_area() {
    let all = Rect::new(0, 0, 130, 40);
    let area = Rect::new(7, 3, 101, 27);
    let mut buf = Buffer::filled(all, ratatui::buffer::Cell::new("X"));
    draw(
        &sample::question(),
        &Theme::default(),
        Output::App,
        area,
        &mut buf,
    );
    for position in all.positions().filter(|position| !area.contains(*position)) {
        assert_eq!(buf[position].symbol(), "X");
    }
}

#[test]
fn what_is_typed_into_stays_below_the_whole_question() {
    let mut page = sample::text_question();
    page.parts.push(sample::silences("Alt-V", "Alt-A"));
    let screen = screen(&page, 40, 12);
    assert!(
        screen.contains("Sade någon") && screen.contains("De sa att"),
        "{screen}"
    );
    assert!(screen.contains('↓'), "{screen}");
}

#[test]
fn lines_that_cannot_be_chosen_are_seen_with_the_entry_beside_them() {
    let mut page = sample::overview(40, 8);
    if let Some(Part::Rows(list)) = page.parts.get_mut(1) {
        for (idx, row) in list.rows.iter_mut().enumerate() {
            row.choosable = (8..=33).contains(&idx);
            row.details.clear();
        }
    }
    assert!(screen(&page, 40, 14).contains("nummer 1 "));
    if let Some(Part::Rows(list)) = page.parts.get_mut(1) {
        list.cursor = Some(33);
    }
    assert!(screen(&page, 40, 14).contains("nummer 40 "));
}

#[test]
fn a_list_of_any_length_shows_its_cursor() {
    let screen = screen(&sample::overview(20_000, 15_000), 80, 24);
    assert!(screen.contains("▸ ✓  Frågan med nummer 15000"), "{screen}");
    assert!(screen.contains('↑') && screen.contains('↓'), "{screen}");
}

#[test]
fn a_terminal_that_reorders_gets_logical_text_in_isolates() {
    let (buf, _) = drawn_as(&sample::question(), Output::Terminal, 100, 24);
    let screen = rows(&buf);
    assert!(screen.contains("\u{2067}نعم\u{2069}"), "{screen}");
}

#[test]
fn where_the_terminal_reorders_the_cursor_is_on_the_letter_on_which_it_is_seen() {
    let mut page = sample::question();
    page.direction = Direction::Rtl;
    let mut field = sample::typed("سلام");
    field.direction = Direction::Rtl;
    for caret in [0, 2, 4, 6, 8] {
        field.caret = caret;
        page.parts = vec![Part::Field(field.clone())];
        let under = |output| {
            let (buf, cursor) = drawn_as(&page, output, 60, 24);
            let cell = buf.cell(cursor).unwrap();
            (crate::text::clean::plain(cell.symbol()), cursor)
        };
        // Without joined forms the letters can be compared.
        let (here, there) = (under(Output::Off), under(Output::Terminal));
        assert_eq!(here.0, there.0, "{caret}");
        if caret == 8 {
            // Behind the text there is no letter that the cursor would be taken along with.
            assert_eq!(here.1, there.1);
        }
    }
    let mut empty = sample::typed("");
    empty.direction = Direction::Rtl;
    page.parts = vec![Part::Field(empty)];
    let cursor = |output| drawn_as(&page, output, 60, 24).1;
    assert_eq!(cursor(Output::Off), cursor(Output::Terminal));
}

#[test]
fn no_theme_has_blue_text_or_other_colours_than_the_sixteen() {
    for name in ThemeName::ALL {
        assert_eq!(ThemeName::from_name(name.name()), Some(name));
        let theme = Theme::named(name);
        for style in [
            theme.plain,
            theme.heading,
            theme.prompt,
            theme.dim,
            theme.selected,
            theme.chosen,
            theme.warning,
            theme.practice,
            theme.weight,
            theme.key,
            theme.rule,
            theme.field,
        ] {
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert_ne!(name, ThemeName::Mono);
                assert!(!matches!(
                    colour,
                    Color::Blue | Color::LightBlue | Color::Rgb(..) | Color::Indexed(_)
                ));
            }
        }
    }
}

#[test]
fn wide_signs_are_not_torn_apart() {
    let mut page = field_page(sample::typed(
        "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
    ));
    page.title = vec!["漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字".to_owned()];
    for width in 30..50 {
        let screen = screen(&page, width, 12);
        for row in screen.lines() {
            assert_eq!(
                crate::text::width::cols(row),
                usize::from(width) + 2,
                "{screen}"
            );
        }
    }
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zåäö ]{0,60}",
        "[\u{0620}-\u{064A} 0-9()]{0,60}",
    ]
}

fn any_page() -> impl Strategy<Value = Page> {
    (
        prop::collection::vec(any_text(), 8),
        any::<[bool; 8]>(),
        0_usize..8,
        prop::sample::select(vec![0_usize, 1, 2, 3, 4, 5]),
    )
        .prop_map(|(texts, switches, cursor, kind)| {
            let text = |n: usize| texts[n].clone();
            let mut page = sample::question();
            page.direction = if switches[0] {
                Direction::Rtl
            } else {
                Direction::Ltr
            };
            page.practice = switches[1].then(|| text(0));
            page.title = vec!["VILJA".to_owned(), text(1), text(2)];
            page.notice = switches[2].then(|| Notice {
                tone: Tone::Warning,
                text: text(3),
            });
            let second = switches[3].then(|| sample::ar(&texts[4]));
            page.parts = vec![
                Part::Counter(text(5)),
                Part::Prompt {
                    first: sample::sv(&texts[6]),
                    second: second.clone(),
                },
                Part::Help(text(7)),
            ];
            let item = |n: usize| {
                let mut item = sample::choice(&n.to_string(), &texts[n], &texts[7 - n], n > 5);
                item.chosen = switches[4];
                item.second = item.second.filter(|_| switches[3]);
                item
            };
            if kind % 2 == 0 {
                page.parts.push(Part::Choices(Choices {
                    many: switches[5],
                    proposed: false,
                    cursor,
                    items: (0..8).map(item).collect(),
                }));
            }
            if kind % 3 == 0 {
                page.parts.push(Part::Rows(Rows {
                    rows: (0..8)
                        .map(|n| Row {
                            heading: n == 3,
                            lead: text(n),
                            text: text(7 - n),
                            direction: switches[n].then_some(Direction::Rtl),
                            language_name: None,
                            details: vec![text(n)],
                            choosable: true,
                        })
                        .collect(),
                    cursor: switches[6].then_some(cursor),
                }));
            }
            if kind > 2 {
                let mut field = sample::typed(&texts[0]);
                field.secret = switches[7];
                field.direction = page.direction;
                page.parts.push(Part::Field(field));
            }
            page
        })
}

proptest! {
    // Each case draws whole screens four times.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_page_panics_at_any_size(page in any_page(), width in 0_u16..=200, height in 0_u16..=60) {
        for output in [Output::App, Output::Terminal, Output::Off, Output::Line] {
            let (_, (x, y)) = drawn_as(&page, output, width, height);
            prop_assert!(x < width.max(1) && y < height.max(1));
        }
    }

    #[test]
    fn no_word_of_a_question_is_lost(
        n_first in 1_usize..50,
        n_second in 0_usize..50,
        n_options in 2_usize..8,
        is_typed: bool,
        width in 40_u16..=200,
        height in 12_u16..=60,
    ) {
        let words = |letter: char, n: usize| (0..n).map(|n| format!("{letter}{n}z")).collect::<Vec<_>>();
        let (first, second) = (words('a', n_first), words('b', n_second));
        // What is typed cannot be walked through, so such a question must be seen at once.
        let is_typed = is_typed && n_first + n_second < 50;
        let mut page = sample::question();
        page.parts = vec![
            Part::Counter("Fråga".to_owned()),
            Part::Prompt {
                first: sample::sv(&first.join(" ")),
                second: (n_second > 0).then(|| sample::sv(&second.join(" "))),
            },
            if is_typed {
                Part::Field(sample::typed(""))
            } else {
                Part::Choices(Choices {
                    many: false,
                    proposed: false,
                    cursor: 0,
                    items: (0..n_options)
                        .map(|n| sample::choice(&n.to_string(), &format!("c{n}z"), "نعم", false))
                        .collect(),
                })
            },
        ];
        let mut seen = String::new();
        for cursor in 0..n_options {
            seen.push_str(&screen(&with_cursor(&page, cursor), width, height));
        }
        let mut wanted = first;
        wanted.extend(second);
        if !is_typed {
            wanted.extend(words('c', n_options));
        }
        for word in wanted {
            prop_assert!(seen.contains(&word), "{} is missing at {}x{}\n{}", word, width, height, seen);
        }
    }
}

/// A question in two languages that takes more than its share of a small screen, and what the person said to it.
fn said_to(question: &str, said: [&str; 2]) -> Page {
    let mut page = with_cursor(&sample::question(), usize::MAX);
    let mut parts = Vec::new();
    for mut part in page.parts {
        let mut of_it = Vec::new();
        if let Part::Prompt { first, .. } = &mut part {
            first.text = question.to_owned();
            of_it.extend(said.map(|text| {
                Part::Said(Wording {
                    text: text.to_owned(),
                    ..first.clone()
                })
            }));
        }
        parts.push(part);
        parts.append(&mut of_it);
    }
    page.parts = parts;
    page
}

#[test]
fn what_the_person_said_stands_beside_every_option_on_a_small_screen() {
    let question = "frågan ".repeat(60);
    let page = said_to(&question, ["en början som sägs", "och slutet på det"]);
    for cursor in [usize::MAX, 0, 1, 2, 3] {
        let page = with_cursor(&page, cursor);
        let screen = screen(&page, 40, 12);
        assert!(screen.contains("en början som sägs"), "{cursor}: {screen}");
        assert!(screen.contains("och slutet på det"), "{cursor}: {screen}");
        // And that more stands above is to be seen.
        assert!(screen.contains('↑'), "{cursor}: {screen}");
        if let Some(key) = ["1", "2", "-", "0"].get(cursor) {
            assert!(screen.contains(&format!("▸ {key}")), "{cursor}: {screen}");
        }
    }
    // Beside a field, too, whatever is typed.
    for text in ["", "ett svar som är lite längre än en enda rad på skärmen"] {
        let mut page = page.clone();
        page.parts.retain(|part| !matches!(part, Part::Choices(_)));
        page.parts.push(Part::Field(sample::typed(text)));
        let screen = screen(&page, 40, 12);
        assert!(screen.contains("och slutet på det"), "{screen}");
    }
}

#[test]
fn what_the_person_said_at_length_is_read_by_walking_through_the_options() {
    let long: Vec<String> = (1..=60).map(|n| format!("ord{n:02}")).collect();
    let long = long.join(" ");
    let page = said_to("frågan", [&long, "tolkningens slut"]);
    let at = |cursor| screen(&with_cursor(&page, cursor), 40, 12);
    assert!(
        at(usize::MAX).contains("tolkningens slut"),
        "{}",
        at(usize::MAX)
    );
    assert!(at(0).contains("ord01"), "{}", at(0));
    assert!(at(3).contains("tolkningens slut"), "{}", at(3));
    let seen: String = (0..4).map(at).collect();
    for n in [1, 10, 30, 60] {
        assert!(seen.contains(&format!("ord{n:02}")), "{n}: {seen}");
    }
}

#[test]
fn what_is_chosen_by_its_key_is_seen_to_be_chosen() {
    let mut page = with_cursor(&sample::question(), usize::MAX);
    for part in &mut page.parts {
        if let Part::Choices(choices) = part {
            let first = choices.items[0].clone();
            choices.items = (b'1'..=b'9')
                .map(|key| crate::app::page::Choice {
                    key: char::from(key).to_string(),
                    chosen: key == b'8',
                    ..first.clone()
                })
                .collect();
        }
    }
    let screen = screen(&page, 40, 12);
    assert!(screen.contains("8 ●"), "{screen}");
    // And a question of which nothing is highlighted is read from its beginning.
    let page = with_cursor(&sample::question(), usize::MAX);
    let screen = self::screen(&page, 30, 8);
    assert!(screen.contains("Fråga 12 av 34"), "{screen}");
}
