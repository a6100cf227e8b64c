//! Every shipped text as it is laid out: nothing of it is lost at any width, and what machines write keeps its order.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use vilja::app::intent::{Action, Intent};
use vilja::app::msg::Msg;
use vilja::app::page::Page;
use vilja::text::language::{Direction, Language};
use vilja::text::layout::{self, Ethiopic, Manner, Output};
use vilja::text::messages::{self, Text};
use vilja::text::translation::order;
use vilja::text::width::{cols, graphemes};

use crate::desk::{Desk, Mode};
use crate::reach::texts;

/// A text of a language, with where it stands.
struct Shipped {
    file: String,
    id: String,
    text: String,
}

/// The files of a language, the forms' among them.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    // Not every language that is known by name is written.
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ext| ext == "ftl") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn shipped(tag: &str) -> Vec<Shipped> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut texts = Vec::new();
    for path in files(&root.join(tag)) {
        let file = path.strip_prefix(&root).unwrap().display().to_string();
        let source = fs::read_to_string(&path).unwrap();
        let read = messages::read(&source);
        assert!(read.faults.is_empty(), "{file}: {:?}", read.faults);
        // What a term says would have to be laid out, too.
        assert!(read.terms.is_empty(), "{file}: {:?}", read.terms);
        for Text { id, variants, .. } in read.texts {
            texts.extend(variants.into_iter().map(|text| Shipped {
                file: file.clone(),
                id: id.clone(),
                text,
            }));
        }
    }
    texts
}

/// The bytes of all graphemes that can be seen.
fn visible(text: &str) -> Vec<usize> {
    graphemes(text)
        .filter(|(_, g)| !g.trim().is_empty() && cols(g) > 0)
        .map(|(at, _)| at)
        .collect()
}

#[test]
fn nothing_of_any_shipped_text_is_lost_at_any_width() {
    let mut n_texts = 0;
    let mut lost = Vec::new();
    for language in Language::known() {
        let base = language.direction();
        for (n, text) in shipped(language.tag()).iter().enumerate() {
            n_texts += 1;
            let wanted = visible(&text.text);
            // All widths from 1 to 200 in turn, and those that matter for each.
            for (width, output) in [
                (40, Output::App),
                (1 + n % 200, Output::App),
                (1 + (n * 7 + 100) % 200, Output::Terminal),
                (1 + (n * 3 + 50) % 20, Output::Off),
            ] {
                let manner = Manner {
                    output,
                    ethiopic: if n % 2 == 0 {
                        Ethiopic::Spaced
                    } else {
                        Ethiopic::Tight
                    },
                    ..Manner::default()
                };
                let rows = layout::layout(&text.text, base, width, manner);
                let mut shown: Vec<usize> = rows
                    .iter()
                    .flat_map(|row| row.cells.iter())
                    .filter(|cell| !text.text[cell.at..].starts_with(char::is_whitespace))
                    .map(|cell| cell.at)
                    .collect();
                shown.sort_unstable();
                let fits = rows
                    .iter()
                    .all(|row| row.start_col + row.cols() <= width || row.cells.len() == 1);
                if shown != wanted || !fits {
                    lost.push(format!("{} {} at {width}", text.file, text.id));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(n_texts > 10_000, "only {n_texts} texts were read");
}

fn assert_none_torn(wrong: &mut Vec<String>) {
    wrong.sort();
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{} not isolated:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_machines_write_keeps_its_order_in_every_text_from_right_to_left() {
    let mut wrong = Vec::new();
    let mut n_values = 0;
    for language in Language::known().filter(|language| language.direction().is_rtl()) {
        for text in shipped(language.tag()) {
            n_values += order::n_values(&text.text);
            let lost = order::lost(&text.text, Direction::Rtl).into_iter();
            wrong.extend(lost.map(|said| format!("{} {}: {said}", text.file, text.id)));
        }
    }
    assert_none_torn(&mut wrong);
    assert!(n_values > 500, "only {n_values} values were found");
}

/// Leads through an interview by answers of every kind, its review and its end.
const WALK: [&str; 40] = [
    "1",
    "<Enter>",
    "1",
    "<Enter>",
    "-",
    "<Enter>",
    "2026-03-01",
    "<Enter>",
    "2",
    "<Enter>",
    "0",
    "<Enter>",
    "12500",
    "<Enter>",
    "malm",
    "<Enter>",
    "<Down>",
    "<Enter>",
    "1",
    "<Enter>",
    "arab",
    "<Enter>",
    "3",
    "<Enter>",
    "2025",
    "<Enter>",
    "1",
    "<Enter>",
    "<C-n>",
    "2027-01-01",
    "<Enter>",
    "1",
    "<Enter>",
    "17",
    "<Enter>",
    "<F8>",
    "<Down>",
    "<Down>",
    "<F10>",
    "1",
];

/// What lies over a page and goes away again.
const OVER: [Action; 9] = [
    Action::Flags,
    Action::Overview,
    Action::Palette,
    Action::Help,
    Action::PickClientLanguage,
    Action::Interpreting,
    Action::Glossary,
    Action::InterpreterView,
    Action::WordingRemark,
];

/// The texts of a page by the direction in which each is laid out, without what someone types.
fn said(page: &Page) -> Vec<(String, Direction)> {
    let notices = page.notice.iter().chain(&page.standing);
    let around = page.title.iter().chain(notices.map(|notice| &notice.text));
    let around = around.map(|text| (text.clone(), page.direction));
    let parts = texts(page).into_iter().filter(|it| !it.is_typed);
    around
        .chain(parts.map(|it| (it.text, it.direction)))
        .collect()
}

#[test]
fn what_machines_write_keeps_its_order_on_pages_from_right_to_left() {
    let mut wrong = Vec::new();
    let mut n_values = 0;
    let mut looked_at = HashSet::new();
    let mut look = |desk: &Desk| {
        let page = desk.page();
        for (text, base) in said(&page) {
            if !looked_at.insert((text.clone(), base.is_rtl())) {
                continue;
            }
            n_values += order::n_values(&text);
            let place = format!("{} {:?}: {text}", page.language, page.screen);
            let lost = order::lost(&text, base).into_iter();
            wrong.extend(lost.map(|said| format!("{place}: {said}")));
        }
    };
    let forms = [
        "inflyttning",
        "bosokstod",
        "samtycke",
        "uppfoljning",
        "kommunenkat",
    ];
    for language in Language::known().filter(|language| language.direction().is_rtl()) {
        for form in forms {
            let mut desk = Desk::interview(Mode::Keys, form, language.tag(), Some("sv"));
            for key in WALK {
                desk.press(key);
                look(&desk);
                for action in OVER {
                    desk.send(Msg::Intent(Intent::Do(action)));
                    look(&desk);
                    desk.press("<Esc>");
                }
            }
        }
    }
    assert_none_torn(&mut wrong);
    assert!(n_values > 500, "only {n_values} values were found");
}
