//! Where texts are found, and that each is on the page that is shown for it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking"
)]

use super::*;
use crate::app::library::Start;
use crate::app::msg::Settings;
use crate::app::update;
use crate::builtin::Shelf;
use crate::engine::time::{Date, Timestamp};

fn now() -> Now {
    Now {
        at: Timestamp(1_795_000_000_000),
        date: Date::new(2026, 11, 20).unwrap(),
        clock: "14:32:07".into(),
    }
}

fn looking_at(tag: &str, texts: impl Fn(&PreviewedText) -> bool) -> Model {
    looking_at_pages_and(|_| true, tag, texts)
}

/// The same with only some of what commands print.
fn looking_at_pages_and(
    printed: impl Fn(&Printed) -> bool,
    tag: &str,
    texts: impl Fn(&PreviewedText) -> bool,
) -> Model {
    let shelf = Shelf::new(None);
    let library = shelf.library_to_preview();
    let language = Language::parse(tag).unwrap();
    let mut to_preview = shelf.to_preview(&library, language, now());
    to_preview.texts.retain(texts);
    to_preview.printed.retain(printed);
    let start = Start {
        preview: true,
        texts: Some(Rc::new(to_preview)),
        ..Start::default()
    };
    let settings = Settings {
        officer_language: Some("sv".into()),
        ..Settings::default()
    };
    Model::new(library, settings, start).0
}

fn press(model: &mut Model, action: Action) {
    drop(update(model, Msg::Intent(Intent::Do(action)), &now()));
}

fn looked_at(model: &Model) -> &PreviewedText {
    model.previewing.as_ref().unwrap().text().unwrap()
}

fn page_on_stage(model: &Model) -> Option<Page> {
    model.previewing.as_ref().unwrap().stage.page()
}

/// Walks through all texts and returns those that stand by themselves.
fn alone(model: &mut Model) -> Vec<Rc<str>> {
    let mut alone = Vec::new();
    let n = model.previewing.as_ref().unwrap().to_preview.texts.len();
    assert!(n > 3);
    for _ in 0..n {
        let id = Rc::clone(&looked_at(model).id);
        assert!(
            crate::app::page(model).practice.is_some(),
            "{id}: a preview says so"
        );
        if page_on_stage(model).is_none() {
            alone.push(id);
        }
        press(model, Action::Next);
    }
    alone
}

#[test]
fn every_question_with_its_options_and_guidance_is_shown_on_its_page() {
    for tag in ["so", "ar", "sv", "sv-x-missing"] {
        let is_asked = |text: &PreviewedText| {
            let of_other = ["condition-", "measure-", "computed-", "check-"];
            text.form.as_deref() == Some("samtycke")
                && !of_other.iter().any(|it| text.id.starts_with(it))
        };
        let mut model = looking_at(tag, is_asked);
        assert_eq!(alone(&mut model), Vec::<Rc<str>>::new(), "{tag}");
    }
}

#[test]
fn a_question_stands_beside_the_swedish_one_and_its_help_in_the_language_itself() {
    let mut model = looking_at("ar", |text| {
        text.form.as_deref() == Some("inflyttning") && text.id.starts_with("told_to_search")
    });
    let languages = |model: &Model| {
        let page = crate::app::page(model);
        page.parts.iter().find_map(|part| match part {
            Part::Prompt { first, second } => {
                let second = second.as_ref().map(|it| it.language.to_string());
                Some((first.language.to_string(), second))
            }
            _ => None,
        })
    };
    let swedish_first = Some(("sv".to_owned(), Some("ar".to_owned())));
    let arabic_first = Some(("ar".to_owned(), Some("sv".to_owned())));
    assert_eq!(languages(&model), swedish_first);
    press(&mut model, Action::SwitchClientLanguage);
    assert_eq!(languages(&model), arabic_first);
    press(&mut model, Action::SwitchClientLanguage);
    while !looked_at(&model).id.ends_with(".help") {
        press(&mut model, Action::Next);
    }
    assert_eq!(languages(&model), arabic_first);
    let help = crate::app::page(&model)
        .parts
        .into_iter()
        .find_map(|part| match part {
            Part::Help(text) => Some(text),
            _ => None,
        });
    assert!(help.unwrap().contains(|c| ('ء'..='ي').contains(&c)));
}

#[test]
fn most_pages_of_an_interview_are_found_and_the_rest_is_said_to_stand_by_itself() {
    let mut model = looking_at("fi", |text| {
        ["app.ftl", "consent.ftl", "glossary.ftl"].contains(&&*text.file)
    });
    let n = model.previewing.as_ref().unwrap().to_preview.texts.len();
    let alone = alone(&mut model);
    assert!(alone.len() * 4 < n, "{} of {n}", alone.len());
    for id in [
        "home-begin",
        "setup-case",
        "review-what",
        "consent-refused",
        "answer-refused",
    ] {
        assert!(!alone.iter().any(|it| **it == *id), "{id}");
    }
    // What a command prints is shown as it prints it.
    let printed = looking_at("fi", |text| &*text.id == "cli-no-home");
    let printed = visible::all(&crate::app::page(&printed));
    assert!(printed.contains("Virhe: Ei voida päätellä"), "{printed}");
    let mut model = looking_at_pages_and(|_| false, "fi", |text| &*text.id == "cli-no-home");
    let page = crate::app::page(&model);
    assert_eq!(page.screen, ScreenName::Preview);
    let said = visible::all(&page);
    for wanted in ["Ingen sida som visar texten", "locales/fi/cli.ftl"] {
        assert!(said.contains(wanted), "{said}");
    }
    // There is no other one, on either side.
    press(&mut model, Action::Next);
    assert!(visible::all(&crate::app::page(&model)).contains("den sista texten"));
}

#[test]
fn what_an_answer_brings_about_stands_on_the_page_on_which_it_is_seen() {
    for (form, id, said) in [
        (None, "news-new", "Nytt: "),
        (None, "news-gone", "Inte längre: "),
        (None, "theme-light", "mörkt på ljust"),
        (None, "plain-review-folded", "Undanfällda."),
        (
            Some("inflyttning"),
            "check-consent_already_over",
            "som redan har varit",
        ),
        (
            Some("samtycke"),
            "check-decided_later",
            "efter dagen för samtalet",
        ),
        (
            Some("uppfoljning"),
            "measure-appeal_in_time.how",
            "inom tre veckor",
        ),
    ] {
        let model = looking_at("sv", |text| text.form.as_deref() == form && &*text.id == id);
        let page = page_on_stage(&model).unwrap_or_else(|| panic!("{id}: no page"));
        let shown = visible::all(&page);
        assert!(shown.contains(said), "{id}: {shown}");
    }
}

#[test]
fn one_jumps_to_what_is_missing_or_unreviewed_on_both_sides() {
    let is_some =
        |text: &PreviewedText| &*text.file == "search.ftl" || &*text.file == "offered.ftl";
    let mut model = looking_at("sv-x-missing", is_some);
    let first = Rc::clone(&looked_at(&model).id);
    press(&mut model, Action::NextMissing);
    assert_ne!(looked_at(&model).id, first);
    press(&mut model, Action::PreviousMissing);
    assert_eq!(looked_at(&model).id, first);
    press(&mut model, Action::NextUnreviewed);
    assert_eq!(looked_at(&model).id, first);
    assert!(visible::all(&crate::app::page(&model)).contains("Ingen ogranskad text"));
    let mut model = looking_at("uk", is_some);
    press(&mut model, Action::NextUnreviewed);
    press(&mut model, Action::PreviousUnreviewed);
    assert_eq!(looked_at(&model).id, first);
    assert_eq!(looked_at(&model).state, TextState::Unreviewed);
}

#[test]
fn nothing_is_answered_and_no_other_command_is_given() {
    let mut model = looking_at("so", |text| &*text.id == "told_to_search");
    let before = page_on_stage(&model);
    for intent in [
        Intent::Pick("1".to_owned()),
        Intent::Say("ja".to_owned()),
        Intent::Do(Action::Finish),
        Intent::Do(Action::Home),
    ] {
        let effects = update(&mut model, Msg::Intent(intent), &now());
        assert!(effects.is_empty());
        assert_eq!(page_on_stage(&model), before);
        assert!(crate::app::page(&model).notice.is_some());
    }
    // One walks on the page as one does in an interview.
    let down = Msg::Intent(Intent::Down);
    drop(update(&mut model, down.clone(), &now()));
    drop(update(&mut model, down, &now()));
    assert_ne!(page_on_stage(&model), before);
    assert_eq!(
        update(&mut model, Msg::Intent(Intent::Do(Action::Quit)), &now()).len(),
        1
    );
}

#[test]
fn what_is_said_beside_a_page_or_below_it_is_shown_there() {
    let of_pages = [
        "settings-look",
        "suggest-differs",
        "lock-not-kept",
        "transcript-unreadable",
    ];
    let mut model = looking_at_pages_and(|_| false, "so", |text| of_pages.contains(&&*text.id));
    assert_eq!(alone(&mut model), Vec::<Rc<str>>::new());
}
