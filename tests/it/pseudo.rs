//! Every page in the languages that nobody speaks: longer texts, marked letters, the other direction, and none at all.

use std::collections::{BTreeMap, BTreeSet};

use vilja::app::intent::{Action, Intent};
use vilja::app::msg::Msg;
use vilja::app::page::{Page, ScreenName};
use vilja::app::previewing::pages;
use vilja::text::clean::plain;
use vilja::text::language::Language;
use vilja::text::pseudo::Pseudo;

use crate::desk::{Desk, Mode, library, newer};
use crate::reach::{Strictness, is_whole_at, stands_on_the_focus, texts};

const MIDDLE: (u16, u16) = (80, 24);
const SMALLEST: (u16, u16) = (40, 12);

/// So many pages of findings are walked through.
const FINDINGS_MOST: usize = 4;

/// The column in front of a list takes a third of the smallest screen, and a longer word goes on in the next row.
const LEAD_COLS: usize = 12;

fn language(pseudo: Pseudo) -> Language {
    Language::parse(pseudo.tag()).expect("a language")
}

fn all_pages(pseudo: Pseudo, client: &str) -> Vec<(String, Page)> {
    let client = Language::parse(client).expect("a language");
    let languages = (language(pseudo), client);
    // One form has every kind of page.
    let mut library = library();
    library.forms.truncate(1);
    let mut pages = pages(&library, languages, false, &Desk::now());
    assert!(pages.len() > 100, "{}", pages.len());
    // Those of findings are all made alike.
    let mut n_findings = 0;
    pages.retain(|(name, _)| {
        n_findings += usize::from(name.starts_with("Finding"));
        !name.starts_with("Finding") || n_findings <= FINDINGS_MOST
    });
    pages
}

/// What is reached by answers alone: a correction, another version of the form, and what comes of practice.
fn of_what_was_said(pseudo: Pseudo) -> Vec<(String, Page)> {
    let held = || {
        let mut desk = Desk::interview(Mode::Keys, "inflyttning", pseudo.tag(), Some(pseudo.tag()));
        for (place, answer) in [("told_to_search", "1"), ("rent_months_paid", "3")] {
            desk.go(place);
            desk.answer(answer);
        }
        desk
    };
    let mut pages = Vec::new();
    let mut desk = held();
    desk.act("finish");
    desk.press("1<Down><Enter>");
    pages.push(("a correction".to_owned(), desk.page()));
    desk.press("1<Enter>");
    pages.push(("why it is corrected".to_owned(), desk.page()));

    let edits = [
        (
            "id = \"inflyttning\"\nversion = \"",
            "id = \"inflyttning\"\nversion = \"9.",
        ),
        ("min = 0\nmax = 60", "min = 0\nmax = 2"),
    ];
    let edits = edits.map(|(from, to)| (from.to_owned(), to.to_owned()));
    let mut desk = held();
    desk.reopen(Some(newer("inflyttning", &edits)));
    desk.send(Msg::Intent(Intent::Do(Action::Versions)));
    pages.push(("another version".to_owned(), desk.page()));
    desk.press("1");
    pages.push(("what does not fit it".to_owned(), desk.page()));

    let mut desk = Desk::in_practice_reading(pseudo.tag());
    desk.press("2");
    desk.press("<Enter>");
    pages.push(("a person who is played".to_owned(), desk.page()));
    desk.press("<Enter>1<Enter>1<Enter>2<Enter>");
    desk.go("consent");
    desk.press("<A-l>1");
    pages.push(("what the person says".to_owned(), desk.page()));
    desk.act("finish");
    desk.press("1");
    desk.act("debrief");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    pages.push(("a debrief".to_owned(), desk.page()));
    desk.press("<Esc>");
    desk.act("replay");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    pages.push(("playing it back".to_owned(), desk.page()));
    pages
}

/// Draws a page wherever its cursor can be, and finds all of its words.
fn is_whole(name: &str, page: &Page) {
    stands_on_the_focus(name, page, MIDDLE);
    is_whole_at(name, page, SMALLEST, Strictness::default());
}

#[test]
fn nothing_is_cut_or_lost_where_texts_are_long() {
    // Two languages above an empty field do not fit on the smallest screen: then the page says that there is more.
    let in_little_room = Strictness {
        whole_word_cols: LEAD_COLS,
        is_needed_seen: false,
    };
    for (name, page) in all_pages(Pseudo::Long, "ar") {
        is_whole_at(&name, &page, MIDDLE, Strictness::default());
        is_whole_at(&name, &page, SMALLEST, in_little_room);
    }
}

#[test]
fn every_page_holds_the_other_way_round() {
    for (name, page) in all_pages(Pseudo::Rtl, "sv") {
        assert!(page.direction.is_rtl(), "{name}");
        is_whole(&name, &page);
    }
}

#[test]
fn where_no_text_is_there_the_swedish_one_is_and_a_question_says_so() {
    let mut n_marked = 0;
    for (name, page) in all_pages(Pseudo::Missing, "ar") {
        is_whole(&name, &page);
        assert!(!format!("{page:?}").contains('⟦'), "{name}");
        n_marked += usize::from(format!("{page:?}").contains("saknar översättning"));
    }
    assert!(n_marked > 20, "{n_marked}");
}

/// What has no mark: the names of keys, languages, places, sources and months, numbers and codes, commands, and what the pages
/// are filled with.
fn is_no_text(word: &str) -> bool {
    const DATA: [&str; 2] = [
        include_str!("../../forms/sources.toml"),
        include_str!("../../forms/municipalities.csv"),
    ];
    const KEYS: [&str; 8] = [
        "Enter", "Esc", "Skift", "PgUp", "PgDn", "Alt", "Ctrl", "Tab",
    ];
    const FILLED: [&str; 8] = [
        "abborre", "bokskog", "cykel", "script", "preview", "oktober", "Nadia", "Samira",
    ];
    const COMMANDS: [&str; 8] = [
        "vilja", "store", "slots", "identity", "help", "train", "debrief", "doctor",
    ];
    // What a file is called.
    const FILES: [&str; 2] = ["settings", "toml"];
    // As they stand in a form.
    const KEYS_OF_FORMS: [&str; 2] = ["min", "max"];
    let is_code = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    // The beginning of a digest.
    let is_version = word.len() == 8 && word.chars().all(|c| c.is_ascii_hexdigit());
    let is_word_of = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|it| it == word)
    };
    let is_endonym = |language: Language| is_word_of(language.endonym());
    word.chars().all(is_code)
        || is_version
        || [&KEYS[..], &FILLED, &COMMANDS, &KEYS_OF_FORMS, &FILES]
            .iter()
            .any(|all| all.contains(&word))
        || DATA.iter().any(|text| is_word_of(text))
        || Language::known().any(is_endonym)
}

#[test]
fn every_word_comes_from_a_text() {
    let mut bare = BTreeMap::new();
    let mut screens = BTreeSet::new();
    let mut pages = all_pages(Pseudo::Accent, Pseudo::Accent.tag());
    pages.extend(of_what_was_said(Pseudo::Accent));
    for (name, page) in pages {
        screens.insert(format!("{:?}", page.screen));
        stands_on_the_focus(&name, &page, SMALLEST);
        let mut said: Vec<String> = texts(&page).into_iter().map(|it| it.text).collect();
        said.extend(page.title.clone());
        said.extend(page.keys.iter().map(|key| key.label.clone()));
        said.extend(page.commands.iter().map(|command| command.word.clone()));
        said.extend(
            [&page.standing, &page.notice]
                .into_iter()
                .flatten()
                .map(|it| it.text.clone()),
        );
        said.extend(
            page.outline
                .iter()
                .flat_map(|row| [row.label.clone(), row.spoken.clone()]),
        );
        if let Some(pane) = &page.findings {
            said.push(pane.elements_label.clone());
            said.extend(
                pane.rows
                    .iter()
                    .flat_map(|it| [it.weight.clone(), it.text.clone(), it.because.clone()]),
            );
            said.extend(
                pane.elements
                    .iter()
                    .flat_map(|it| [it.label.clone(), it.spoken.clone()]),
            );
        }
        for text in said {
            let text = plain(&text);
            for word in
                text.split(|c: char| !c.is_alphanumeric() && !('\u{300}'..'\u{370}').contains(&c))
            {
                let is_bare = word
                    .chars()
                    .any(|c| c.is_ascii_alphabetic() || "åäöÅÄÖ".contains(c));
                if is_bare && !word.contains('\u{307}') && !is_no_text(word) {
                    bare.entry(word.to_owned())
                        .or_insert_with(|| format!("{text} — {name}"));
                }
            }
        }
    }
    assert!(bare.is_empty(), "{} without a mark:\n{bare:#?}", bare.len());
    for screen in [
        ScreenName::Amend,
        ScreenName::Versions,
        ScreenName::Scene,
        ScreenName::Debrief,
    ] {
        assert!(screens.contains(&format!("{screen:?}")), "{screen:?}");
    }
}

#[test]
fn an_interview_in_each_of_them_is_held_by_keys_and_by_lines_and_its_transcript_says_so() {
    for pseudo in Pseudo::ALL {
        for mode in [Mode::Keys, Mode::Lines] {
            let mut desk = Desk::interview(mode, "inflyttning", "sv", Some(pseudo.tag()));
            desk.go("told_to_search");
            desk.answer("1");
            let spot = desk.heard().form().spot("told_to_search").expect("a place");
            let shown = desk.heard().presented(spot);
            let told: Vec<_> = shown
                .iter()
                .map(|it| (&*it.language, &*it.text_in, it.review.word()))
                .collect();
            let text_in = if pseudo == Pseudo::Missing {
                "sv"
            } else {
                pseudo.tag()
            };
            let review = if pseudo == Pseudo::Missing {
                "source"
            } else {
                "unreviewed"
            };
            assert_eq!(
                told,
                [("sv", "sv", "source"), (pseudo.tag(), text_in, review)]
            );
        }
    }
}

#[test]
fn none_of_them_is_offered() {
    let library = library();
    for pseudo in Pseudo::ALL {
        let language = language(pseudo);
        assert!(!library.languages.contains(&language));
        assert!(!library.client_languages.contains(&language));
        assert_eq!(library.catalog.nearest(&language), Some(language));
        assert!(
            library
                .forms
                .iter()
                .all(|form| form.is_unreviewed(&language, "form-title"))
        );
    }
}
