//! Several languages in one interview: gone through in the middle of a word, chosen by any name, and kept with every answer.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vilja::app::page::{Part, ScreenName};
use vilja::engine::answer::Answer;
use vilja::engine::form::Spot;
use vilja::engine::interview::{Asking, Change, Interpreting, Interview, Review, Shown};
use vilja::store::{Purpose, Realm, Store};
use vilja::text::clean::plain;
use vilja::view::line::{LineWords, Told, speak};

use crate::desk::{Desk, Mode};
use crate::pty::{Ended, vilja};
use crate::recorded;

/// Every language that has a folder, the client's first language first; those of the interview are all but the officer's.
fn languages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let entries = fs::read_dir(folder).expect("a folder");
    let folders = entries
        .map(|it| it.expect("an entry"))
        .filter(|it| it.path().is_dir());
    let names = folders.map(|it| it.file_name());
    let mut tags: Vec<String> = names
        .map(|it| it.into_string().expect("a tag"))
        .filter(|it| it != "sv")
        .collect();
    tags.sort_by_key(|tag| (tag != "ar", tag.clone()));
    tags
}

/// The time of day is not what is looked at.
fn without_clock(text: &str) -> String {
    let mut parts = text.split("sparat ");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_clock = part.as_bytes().get(2) == Some(&b':');
        whole.push_str(if is_clock {
            "sparat 00:00:00"
        } else {
            "sparat "
        });
        whole.push_str(if is_clock {
            part.get(8..).unwrap_or_default()
        } else {
            part
        });
    }
    // What was blank and what was never written look the same.
    let rows: Vec<&str> = whole.lines().map(str::trim_end).collect();
    rows.join("\n")
}

fn look(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// What is stored of the only practice interview.
fn stored(home: &TempDir) -> Vec<Change> {
    let folder = Realm::Training.folder(home.path());
    let mut store = Store::open(
        &folder,
        Realm::Training,
        None,
        vilja::engine::time::Timestamp(1),
    )
    .expect("a store");
    let listed = store.list().expect("a list");
    assert_eq!(listed.len(), 1);
    let at = vilja::engine::time::Timestamp(1);
    let recorded = store
        .load(&listed[0].id, Purpose::Command, at)
        .expect("a transcript");
    recorded.into_iter().map(|it| it.change).collect()
}

const BEGUN: &str = "De sa att jag mås";

#[test]
fn all_languages_are_gone_through_in_the_middle_of_a_word() {
    let home = tempfile::tempdir().expect("a folder");
    let mut tags = languages();
    assert!(tags.len() >= 11, "{tags:?}");
    let start = format!(
        "interview --training --form inflyttning --client-lang {}",
        tags.join(",")
    );
    let mut terminal = vilja(home.path(), &start)
        .with("VILJA_BIDI", "app")
        .on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal.wait_for("sv | ar");
    for n in 2..=6 {
        terminal.press("<Enter>");
        terminal.wait_for(&format!("Fråga {n} av"));
    }
    terminal.press(BEGUN);
    let is_there = |tag: &str| {
        let shown = format!("sv | {tag} ");
        move |screen: &vt100::Screen| {
            let (row, column) = screen.cursor_position();
            let before = screen.contents_between(row, 0, row, column);
            let text = screen.contents();
            !screen.hide_cursor()
                && before.ends_with(BEGUN)
                && text.contains(&shown)
                && text.contains("sparat")
        }
    };
    let round = tags.iter().chain(tags.first());
    for (n, tag) in round.enumerate() {
        if n > 0 {
            terminal.press("<F2>");
        }
        terminal.wait_until(tag, is_there(tag));
        let screen = without_clock(&terminal.screen_text());
        // Back at the first one everything is as it was.
        look(&format!("tongues_{tag}"), &screen);
    }
    terminal.press("te flytta.");
    terminal.wait_for("De sa att jag måste flytta.");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 7 av");
    terminal.wait_for("sparat");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));

    let changes = stored(&home);
    let spoken: Vec<String> = changes
        .iter()
        .filter_map(|change| match change {
            Change::ClientLanguageSpoken { language } => language.as_deref().map(str::to_owned),
            _ => None,
        })
        .collect();
    let mut gone_through = tags.split_off(1);
    gone_through.push("ar".to_owned());
    assert_eq!(spoken, gone_through);
    let answers: Vec<&Change> = changes
        .iter()
        .filter(|change| matches!(change, Change::Answered { .. }))
        .collect();
    let [
        Change::Answered {
            place,
            answer,
            client_language,
            ..
        },
    ] = answers.as_slice()
    else {
        panic!("one answer: {answers:?}");
    };
    assert_eq!(client_language.as_deref(), Some("ar"));
    assert!(
        matches!(answer, Some(Answer::Narrative { words, .. }) if words == "De sa att jag måste flytta.")
    );
    let shown = changes.iter().find_map(|change| match change {
        Change::Presented { place: at, shown } if at == place => Some(shown),
        _ => None,
    });
    let shown = shown.expect("what stood there");
    let told: Vec<_> = shown
        .iter()
        .map(|it| (&*it.language, &*it.text_in, it.review))
        .collect();
    assert_eq!(
        told,
        [
            ("sv", "sv", Review::Source),
            ("ar", "ar", Review::Unreviewed)
        ]
    );
    assert_ne!(shown[0].version, shown[1].version);
}

#[test]
fn the_same_interview_line_by_line() {
    let home = tempfile::tempdir().expect("a folder");
    let tags = languages();
    let start = format!(
        "interview --training --plain --form inflyttning --client-lang {}",
        tags.join(",")
    );
    let mut lines = vilja(home.path(), &start).through_pipes();
    lines.wait_for("Fråga 1 av");
    for n in 2..=6 {
        lines.say("");
        lines.wait_for(&format!("Fråga {n} av"));
    }
    for tag in tags.iter().skip(1).chain(tags.first()) {
        lines.say("/språk");
        lines.wait_until(tag, |line| line.starts_with("Språk: svenska och "));
    }
    lines.say("/tolkning");
    lines.wait_for("Hur tolkas samtalet?");
    lines.say("2");
    lines.wait_for("tolk på telefon");
    lines.say("De sa att jag måste flytta.");
    lines.wait_for("Fråga 7 av");
    lines.say("?samtycke");
    lines.wait_for("الموافقة");
    lines.say("/ord");
    lines.wait_for("Fråga 7 av");
    lines.say("/två-språk");
    lines.wait_until("the question in Arabic alone", |line| line == "arabiska:");
    lines.say("/lämna");
    let (code, errors) = lines.wait_exit();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    // When something is on the disk depends on the disk.
    let is_saved = |line: &&String| line.starts_with("sparat ") || line.contains("allt är sparat");
    let heard: Vec<&str> = lines
        .heard()
        .iter()
        .filter(|line| !is_saved(line))
        .map(String::as_str)
        .collect();
    look("tongues_lines", &heard.join("\n"));
}

/// What stands at an answer about how it was asked for.
fn asking(interview: &Interview, place: &str) -> Asking {
    let spot = interview.form().spot(place).expect("a place");
    interview.asking(spot).expect("an answer").clone()
}

#[test]
fn what_is_missing_in_a_language_is_marked_and_kept_as_missing() {
    let mut desk = Desk::interview(Mode::Keys, "whole_language", "sv", Some("ti"));
    let page = desk.page();
    let prompt = page.parts.iter().find_map(|part| match part {
        Part::Prompt { first, second } => Some((first.clone(), second.clone())),
        _ => None,
    });
    let (first, second) = prompt.expect("a question");
    let second = second.expect("two languages");
    assert_eq!(first.mark, None);
    assert_eq!((&*second.language, &second.text), ("sv", &first.text));
    assert_eq!(
        second.mark.map(|it| plain(&it)).as_deref(),
        Some("saknar översättning · svenska")
    );
    desk.answer("2026-11-20");
    let asking = asking(desk.heard(), "held_on");
    let [own, other] = &*asking.shown else {
        panic!("two languages: {asking:?}");
    };
    assert!(!own.is_missing());
    assert_eq!((&*other.language, &*other.text_in), ("ti", "sv"));
    assert!(other.is_missing());
    assert_eq!(own.version, other.version);
}

#[test]
fn how_it_is_interpreted_is_kept_with_the_answers_that_follow() {
    let mut desk = Desk::interview(Mode::Keys, "whole_language", "sv", Some("en"));
    desk.press("<A-k>");
    assert_eq!(desk.page().screen, ScreenName::Interpreting);
    desk.press("2");
    assert_eq!(
        desk.page().status.languages.as_deref(),
        Some("sv | en · tolk på telefon")
    );
    desk.answer("2026-11-20");
    desk.press("<A-k>3");
    let first = asking(desk.heard(), "held_on");
    assert_eq!(first.interpreting, Some(Interpreting::Phone));
    assert_eq!(desk.heard().interpreting(), Some(Interpreting::Video));
    // One language alone, and then the other: what is not shown was not asked in.
    desk.press("<F3>");
    desk.answer("Haninge");
    let home = asking(desk.heard(), "home");
    let shown: Vec<&str> = home.shown.iter().map(|it| &*it.language).collect();
    assert_eq!(
        (shown, home.interpreting),
        (vec!["en"], Some(Interpreting::Video))
    );
    let before = desk.heard().clone();
    desk.reopen(None);
    assert!(*desk.heard() == before, "a replay gives the same interview");
}

#[test]
fn an_officer_who_asks_in_swedish_alone_leaves_nothing_more_behind() {
    let mut desk = Desk::interview(Mode::Keys, "whole_language", "sv", None);
    desk.answer("2026-11-20");
    let held_on = desk.heard().form().spot("held_on").expect("a place");
    assert!(matches!(held_on, Spot::Question(_)));
    assert_eq!(asking(desk.heard(), "held_on"), Asking::default());
}

#[test]
fn a_language_is_found_by_any_of_its_names_and_several_are_chosen_in_order() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    for (typed, tag) in [
        ("tigrinja", Some("ti")),
        ("Tigrinya", Some("ti")),
        ("tigrinska", Some("ti")),
        ("українська", Some("uk")),
        ("украінська", Some("uk")),
        ("ckb", Some("ckb")),
        ("tigrinska språket", None),
        ("kurdiska", Some("ckb")),
        ("персидский", Some("fa")),
        ("persia", Some("fa")),
        ("ፋርስኛ", Some("fa")),
        ("Persian", Some("fa")),
        ("RYSKA", Some("ru")),
        ("arabski", Some("ar")),
        ("somali", Some("so")),
    ] {
        desk.press("<S-F2>");
        desk.press(typed);
        let rows = desk.page().parts.iter().find_map(|part| match part {
            Part::Rows(rows) => Some(rows.rows.len()),
            _ => None,
        });
        assert_eq!(rows, Some(usize::from(tag.is_some())), "{typed}");
        match tag {
            Some(tag) => {
                desk.press("<Enter>");
                assert_eq!(desk.heard().client_language(), Some(tag), "{typed}");
            }
            None => desk.press("<Esc>"),
        }
    }
    // Marked without being spoken, in this order; what is spoken stays.
    desk.press("<S-F2>polska<C-n>");
    desk.press("<Esc><S-F2>tigrinska<C-d><Esc>");
    let chosen: Vec<String> = desk
        .heard()
        .languages_spoken()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(chosen, ["ar", "uk", "ckb", "fa", "ru", "so", "pl"]);
    assert_eq!(desk.heard().client_language(), Some("so"));
    desk.press("<F2>");
    assert_eq!(desk.heard().client_language(), Some("pl"));
    desk.press("<F2>");
    assert_eq!(desk.heard().client_language(), Some("ar"));
}

#[test]
fn several_languages_are_chosen_before_the_first_question() {
    let mut desk = Desk::at_the_door(true);
    desk.press("två ord och tre<Enter>1<Enter>1");
    assert_eq!(desk.page().screen, ScreenName::Setup);
    // Arabic, then Somali; the one that Enter takes is spoken first.
    desk.press("<Down><C-n><Down><Down><Down><C-n>");
    let rows = desk.page().parts.iter().find_map(|part| match part {
        Part::Rows(rows) => Some(rows.clone()),
        _ => None,
    });
    let rows: Vec<String> = rows
        .expect("a list")
        .rows
        .iter()
        .map(|row| plain(&row.text))
        .filter(|text| text.contains("i samtalet"))
        .collect();
    let [first, second] = rows.as_slice() else {
        panic!("two are chosen: {rows:?}");
    };
    assert!(first.ends_with("språk 1 i samtalet"), "{first}");
    assert!(second.ends_with("språk 2 i samtalet"), "{second}");
    desk.press("<Enter>2");
    assert_eq!(desk.heard().languages_spoken().len(), 2);
    assert_eq!(
        desk.heard().client_language(),
        Some(&*desk.heard().languages_spoken()[1])
    );
}

#[test]
fn the_words_of_a_question_are_explained_in_both_languages() {
    let mut desk = Desk::interview(Mode::Lines, "inflyttning", "sv", Some("ar"));
    for _ in 1..7 {
        desk.line("");
    }
    let says_so = desk.page().parts.iter().any(|part| match part {
        Part::Paragraph { text, .. } => plain(&text.text).contains("förklaras: /ord"),
        _ => false,
    });
    assert!(says_so, "the question says that a word of it is explained");
    let words = LineWords::default();
    desk.line("/ord");
    let page = desk.page();
    assert_eq!(page.screen, ScreenName::Glossary);
    let of_question = speak(&page, &mut Told::default(), &words);
    desk.line("/stäng");
    assert_eq!(desk.page().screen, ScreenName::Question);
    desk.line("?hyresvard");
    let said = speak(&desk.page(), &mut Told::default(), &words);
    look(
        "tongues_glossary_lines",
        &format!("{}\n\n{}", of_question.join("\n"), said.join("\n")),
    );
}

/// How a question stood there, in the ways in which no text of the program stands today.
#[test]
fn what_was_reviewed_or_missing_when_it_was_asked_is_said() {
    let shown = |language: &str, text_in: &str, review| Shown {
        language: language.into(),
        text_in: text_in.into(),
        version: "a1b2c3d4".into(),
        review,
        own: false,
    };
    let asking = Asking {
        language: Some("ar".into()),
        shown: [
            shown("sv", "sv", Review::Source),
            shown("ar", "ar", Review::Reviewed),
            shown("so", "sv", Review::Source),
        ]
        .into(),
        interpreting: Some(Interpreting::None),
    };
    let said = recorded::made("vilja transcripts show 7H3KQ", |words| {
        words.asking(&asking).into_iter().collect()
    });
    let said = plain(&said);
    for part in ["granskad)", "svenska i stället för somaliska", "utan tolk"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
