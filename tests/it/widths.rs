//! Every page in every language, at two sizes: what is cut, and what is pushed off the row of keys.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use vilja::app::page::{Page, Part};
use vilja::app::previewing::pages;
use vilja::text::catalog::Args;
use vilja::text::language::Language;
use vilja::text::layout::{Ethiopic, Manner, Output};
use vilja::text::pseudo::Pseudo;
use vilja::view::tui::draw;
use vilja::view::tui::dump::rows;
use vilja::view::tui::theme::{Theme, ThemeName};

use crate::desk::{Desk, library};

/// Below the top line a notice may take so many rows.
const NOTICE_ROWS: usize = 3;

const SMALLEST: (u16, u16) = (40, 12);
const SIZES: [(u16, u16); 2] = [SMALLEST, (80, 24)];

fn drawn(page: &Page, (width, height): (u16, u16)) -> String {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let manner = Manner {
        ethiopic: Ethiopic::Spaced,
        ..Output::Off.into()
    };
    let theme = Theme::named(ThemeName::Mono);
    let _cursor = draw(page, &theme, manner, area, &mut buf);
    rows(&buf)
}

/// A page as it stands in a real interview, and as it does in practice.
fn as_used(page: &Page, practice: &str) -> [Page; 2] {
    [None, Some(practice.to_owned())].map(|practice| Page {
        practice,
        ..page.clone()
    })
}

/// What may be cut: Ctrl-R reads all of it in full, and each has its own page besides.
///
/// - A notice on the smallest screen: the question below it must be seen.
/// - What a flag is called, in the pane beside its reason: the flag has a page of its own.
/// - What is an excerpt before it comes to the screen: the ellipsis is part of the page.
fn may_be_cut(page: &Page, row: &str, at: usize, size: (u16, u16)) -> bool {
    let has_notice = page.notice.is_some() || page.standing.is_some();
    let is_notice = size == SMALLEST && has_notice && (1..=NOTICE_ROWS).contains(&at);
    let is_flag = page.findings.is_some() && row.contains('⚑');
    // What is typed scrolls in its field.
    let is_field = at > 0
        && row.contains('│')
        && page.reading.is_none()
        && page.parts.iter().any(|part| matches!(part, Part::Field(_)));
    let is_excerpt = at > 0 && format!("{:?}", page.parts).contains('…');
    is_notice || (at > 0 && is_flag) || is_field || is_excerpt
}

#[test]
fn no_text_of_any_language_is_cut_on_the_smallest_screen_or_the_usual_one() {
    let mut library = library();
    library.forms.truncate(1);
    let mut languages: Vec<Language> = library.languages.clone();
    languages.push(Language::parse(Pseudo::Long.tag()).unwrap());
    let swedish = Language::source();
    let mut cut: BTreeMap<String, String> = BTreeMap::new();
    let mut n_allowed = 0;
    for language in languages {
        let client = if language == swedish {
            Language::parse("ar").unwrap()
        } else {
            swedish
        };
        let practice = library
            .catalog
            .say(&language, "practice-mark", &Args::none())
            .text;
        for (name, page) in pages(&library, (language, client), false, &Desk::now()) {
            for page in as_used(&page, &practice) {
                for size in SIZES {
                    let drawn = drawn(&page, size);
                    let keys = drawn.lines().last().unwrap_or_default();
                    let first = page.keys.first().map(|it| it.key.as_str());
                    if first.is_some_and(|key| !keys.contains(key)) {
                        cut.insert(format!("{language} {size:?} keys: {keys}"), name.clone());
                    }
                    for (at, row) in drawn
                        .lines()
                        .enumerate()
                        .filter(|(_, row)| row.contains('…'))
                    {
                        if may_be_cut(&page, row, at, size) {
                            n_allowed += 1;
                        } else {
                            cut.insert(format!("{language} {size:?} {at}: {row}"), name.clone());
                        }
                    }
                }
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
    // Some are, so that it is known that a cut is seen.
    assert!(n_allowed > 0);
}
