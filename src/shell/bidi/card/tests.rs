//! What stands on the card.

use ratatui::layout::Rect;

use super::*;
use crate::builtin::{Shelf, languages};
use crate::text::catalog::Args;

#[test]
fn the_card_shows_both_ways() {
    let mut buf = Buffer::empty(Rect::new(0, 0, 40, 16));
    let wording = Wording {
        intro: "Två ord.".to_owned(),
        question: "Vilken rad?".to_owned(),
        direction: Direction::Ltr,
    };
    draw(&mut buf, &wording);
    let row = |y: u16| -> String {
        (0..40)
            .filter_map(|x| buf.cell((x, y)))
            .map(|cell| cell.symbol().to_owned())
            .collect()
    };
    assert!(row(1).contains("Två ord."));
    let first = row(3);
    assert!(first.starts_with("    1"), "{first:?}");
    // From left to right the short word comes first, and its letters are joined forms.
    let short = first.find('\u{FEE6}');
    let long = first.find('\u{FE8E}');
    assert!(short.is_some() && short < long, "{first:?}");
    // The second line is as it is written, and what opens it rides on the blank before it.
    let second = row(5);
    assert!(second.contains(" \u{2067}\u{627}\u{644}"), "{second:?}");
    assert!(second.trim_end().ends_with('\u{2069}'), "{second:?}");
    assert!(row(7).contains("Vilken rad?"));
}

#[test]
fn on_the_smallest_screen_of_use_all_is_said_in_every_language() {
    let shelf = Shelf::new(None);
    let catalog = shelf.catalog();
    for language in languages(&catalog) {
        let say = |id: &str| catalog.say(&language, id, &Args::none()).text;
        let wording = Wording {
            intro: say("test-card-intro"),
            question: say("test-card-question"),
            direction: language.direction(),
        };
        let mut small = Buffer::empty(Rect::new(0, 0, 40, 12));
        draw(&mut small, &wording);
        let mut large = Buffer::empty(Rect::new(0, 0, 40, 40));
        draw(&mut large, &wording);
        let mut signs = [&small, &large].map(|buf| {
            let symbols = buf.content().iter().map(ratatui::buffer::Cell::symbol);
            let mut signs: Vec<&str> = symbols.filter(|it| !it.trim().is_empty()).collect();
            signs.sort_unstable();
            signs
        });
        let [small, large] = &mut signs;
        assert_eq!(small, large, "{language}");
    }
}

#[test]
fn a_small_screen_loses_nothing_but_what_is_outside() {
    let mut buf = Buffer::empty(Rect::new(0, 0, 5, 3));
    draw(
        &mut buf,
        &Wording {
            intro: "Två ord.".to_owned(),
            question: String::new(),
            direction: Direction::Rtl,
        },
    );
}
