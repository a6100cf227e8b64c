//! Every screen as it is drawn, with its styles: three sizes, both directions, without colour.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use vilja::app::intent::{Action, Intent};
use vilja::app::library::LeftOut;
use vilja::app::msg::{Msg, Now, PaperRead, Remark, Secret, Summary, Trouble, WayIn};
use vilja::app::page::{Page, Part, ScreenName};
use vilja::app::update;
use vilja::engine::answer::Answer;
use vilja::engine::consent::{About, Consent, Standing};
use vilja::engine::time::{Date, Timestamp};
use vilja::text::layout::Output;
use vilja::view::tui::draw;
use vilja::view::tui::dump::dump;
use vilja::view::tui::theme::{Theme, ThemeName};

use crate::desk::{Desk, Mode, newer};
use crate::reach::{is_whole_and_in_focus, stands_on_the_focus};

const WIDE: (u16, u16) = (120, 40);
pub(crate) const MIDDLE: (u16, u16) = (80, 24);
pub(crate) const SMALL: (u16, u16) = (40, 12);

/// Draws a page and compares it with the reviewed picture of that name.
pub(crate) fn look(name: &str, page: &Page, (width, height): (u16, u16), theme: ThemeName) {
    if name != "too_small" {
        stands_on_the_focus(name, page, (width, height));
        is_whole_and_in_focus(name, page);
    }
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let theme = Theme::named(theme);
    let cursor = draw(page, &theme, Output::App, area, &mut buf);
    let cursor = cursor.map_or_else(|| "none".to_owned(), |(x, y)| format!("{y}:{x}"));
    let picture = format!("{}cursor {cursor}\n", dump(&buf));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("{name}-{width}x{height}"), picture));
}

fn at_all_sizes(name: &str, screen: ScreenName, desk: &Desk) {
    let page = desk.page();
    assert_eq!(page.screen, screen, "{name}");
    for size in [WIDE, MIDDLE, SMALL] {
        look(name, &page, size, ThemeName::Default);
    }
}

/// An unlocked office with a few transcripts of earlier days.
fn office() -> Desk {
    let mut desk = Desk::at_the_door(true);
    desk.press("två ord och tre<Enter>");
    let summary = |transcript: &str, begun: &str, case: Option<&str>, finished| Summary {
        protected: false,
        transcript: transcript.into(),
        begun: begun.into(),
        form: "inflyttning".into(),
        case: case.map(Rc::from),
        finished,
        erased: None,
    };
    desk.send(Msg::Listed(Ok(vec![
        summary("A", "2026-11-19 14:02", Some("2026-0147"), false),
        summary("B", "2026-11-18 09:30", None, false),
        summary("C", "2026-11-02 10:15", Some("2026-0139"), true),
    ])));
    desk
}

fn officer_reads_arabic(desk: &mut Desk) {
    desk.send(Msg::Intent(Intent::Do(Action::OfficerLanguage)));
    let list = desk.page();
    let rows = list.parts.iter().find_map(|part| match part {
        vilja::app::page::Part::Rows(rows) => Some(&rows.rows),
        _ => None,
    });
    let idx = rows
        .expect("a list of languages")
        .iter()
        .position(|row| row.text.contains("العربية"))
        .expect("Arabic");
    desk.press(&(idx + 1).to_string());
}

/// A new interview of the office, with Arabic beside Swedish whichever of them the officer reads.
fn asking(officer: &str) -> Desk {
    let mut desk = office();
    if officer == "ar" {
        officer_reads_arabic(&mut desk);
    }
    desk.press("12026-0147<Enter>111");
    assert_eq!(desk.page().screen, ScreenName::Question);
    let (wanted, name) = if officer == "ar" {
        ("sv", "svenska")
    } else {
        ("ar", "العربية")
    };
    desk.press("<S-F2>");
    desk.press(name);
    desk.press("<Enter>");
    assert_eq!(desk.heard().client_language(), Some(wanted));
    desk
}

/// An interview that has come to the question of the sketch in the design.
fn half_way(officer: &str) -> Desk {
    let mut desk = asking(officer);
    let answers = [
        ("information_given", "1"),
        ("interpreter_mode", "3"),
        ("acute_needs", "6"),
        ("protection_move", "2"),
        (
            "story",
            "قالوا إن علي أن أبحث عن سكن في كل البلد (أو لا نقود)",
        ),
        ("previous_municipality", "0180"),
        ("years_there", "4"),
        ("moved_on", "2026-10-01"),
        ("first_contact_on", "2026-10-05"),
        ("previous_home", "4"),
        ("support_before", "1"),
        ("who_raised_it", "3"),
        ("told_to_search", "1"),
        ("condition_consequence", "1"),
        ("dwelling_found_by", "3"),
        ("rent_months_paid", "3"),
    ];
    for (place, answer) in answers {
        desk.go(place);
        desk.answer(answer);
    }
    desk.go("told_to_search");
    desk
}

/// The same, heard to the end and with a contradiction.
fn heard(officer: &str) -> Desk {
    let mut desk = half_way(officer);
    for (place, answer) in [
        ("children", "1 1"),
        ("alternatives", "5"),
        ("wish_to_move", "1"),
        ("wish_now", "-"),
    ] {
        desk.go(place);
        desk.answer(answer);
    }
    desk.go("children/1/age");
    desk.answer("7");
    desk.answer("1");
    desk.go("told_to_search");
    desk.note("Visade ett brev");
    desk
}

#[test]
fn the_interpreters_view_and_a_remark() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    desk.go("told_to_search");
    desk.act("interpreter");
    at_all_sizes("interpreter", ScreenName::Interpreter, &desk);
    desk.press("1");
    look(
        "interpreter-no-answers",
        &desk.page(),
        MIDDLE,
        ThemeName::Mono,
    );
    desk.act("wording-remark");
    at_all_sizes("remark", ScreenName::Remark, &desk);
    desk.press("13");
    look("remark-words", &desk.page(), SMALL, ThemeName::Mono);
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "ar", Some("sv"));
    desk.go("told_to_search");
    desk.act("interpreter");
    look("interpreter-rtl", &desk.page(), MIDDLE, ThemeName::Default);
    desk.press("<A-y><A-f>");
    look(
        "interpreter-door-open",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
}

#[test]
fn the_first_start() {
    let mut desk = Desk::at_the_door(false);
    at_all_sizes("first_start_language", ScreenName::FirstStart, &desk);
    desk.press("<Enter>");
    desk.press("två ord");
    at_all_sizes("first_start_passphrase", ScreenName::FirstStart, &desk);
    desk.press("<Enter>");
    look(
        "first_start_too_short",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    desk.press(" och tre<Enter>");
    look(
        "first_start_again",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
}

#[test]
fn unlocking() {
    let mut desk = Desk::at_the_door(true);
    at_all_sizes("unlock", ScreenName::Unlock, &desk);
    officer_reads_arabic(&mut desk);
    look("unlock_ar", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn the_home_screen() {
    let mut desk = office();
    at_all_sizes("home", ScreenName::Home, &desk);
    officer_reads_arabic(&mut desk);
    for size in [WIDE, MIDDLE] {
        look("home_ar", &desk.page(), size, ThemeName::Default);
    }
}

#[test]
fn forms_of_ones_own_that_cannot_be_used() {
    let mut library = crate::desk::library();
    for (file, has_stand_in) in [("inflyttning.toml", true), ("var_egen.toml", false)] {
        library.left_out.push(LeftOut {
            file: file.into(),
            has_stand_in,
        });
    }
    let mut desk = Desk::at_the_door_with(library, true);
    desk.press("två ord och tre<Enter>");
    at_all_sizes("home_left_out", ScreenName::Home, &desk);
    officer_reads_arabic(&mut desk);
    look("home_left_out_ar", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn setting_up_an_interview() {
    let mut desk = office();
    desk.press("1");
    at_all_sizes("setup_case", ScreenName::Setup, &desk);
    desk.press("<Enter>");
    at_all_sizes("setup_form", ScreenName::Setup, &desk);
    desk.press("1");
    at_all_sizes("setup_language", ScreenName::Setup, &desk);
    desk.press("1");
    at_all_sizes("setup_protect", ScreenName::Setup, &desk);
    officer_reads_arabic(&mut desk);
    look("setup_protect_ar", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn a_protected_interview() {
    for (officer, ending) in [("sv", ""), ("ar", "_ar")] {
        let mut desk = half_way(officer);
        desk.act("protect");
        desk.press("<F7><F7>");
        at_all_sizes(&format!("protected{ending}"), ScreenName::Question, &desk);
        desk.go("years_there");
        desk.act("review");
        (0..53).for_each(|_| desk.press("<Down>"));
        at_all_sizes(
            &format!("protected_review{ending}"),
            ScreenName::Review,
            &desk,
        );
        desk.act("lift");
        look(
            &format!("protected_lift{ending}"),
            &desk.page(),
            MIDDLE,
            ThemeName::Default,
        );
        let mut office = office();
        if officer == "ar" {
            officer_reads_arabic(&mut office);
        }
        let summary = |transcript: &str, protected: bool| Summary {
            transcript: transcript.into(),
            begun: "2026-11-19 14:02".into(),
            form: "inflyttning".into(),
            case: (!protected).then(|| "2026-0147".into()),
            finished: false,
            protected,
            erased: None,
        };
        office.send(Msg::Listed(Ok(vec![
            summary("7h3kq0w2mzc9", true),
            summary("1vcccwqr8d2e", false),
        ])));
        at_all_sizes(
            &format!("protected_home{ending}"),
            ScreenName::Home,
            &office,
        );
    }
    let mut desk = asking("sv");
    desk.go("protection_move");
    desk.press("1");
    at_all_sizes("protect_offered", ScreenName::Confirm, &desk);
}

#[test]
fn looking_around() {
    let mut desk = office();
    desk.press("3");
    at_all_sizes("look_around", ScreenName::LookAround, &desk);
}

#[test]
fn a_question_with_a_choice() {
    let mut desk = half_way("sv");
    at_all_sizes("question_choice", ScreenName::Question, &desk);
    look(
        "question_choice_mono",
        &desk.page(),
        MIDDLE,
        ThemeName::Mono,
    );
    look(
        "question_choice_high_contrast",
        &desk.page(),
        MIDDLE,
        ThemeName::HighContrast,
    );
    desk.press("<Down><Down>");
    look(
        "question_highlighted",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    desk.press("<F3>");
    look(
        "question_client_only",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    desk.press("<F3>");
    look(
        "question_officer_only",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    desk.press("<F3><F9>");
    for size in [WIDE, MIDDLE] {
        look("question_folded", &desk.page(), size, ThemeName::Default);
    }
}

#[test]
fn a_question_in_arabic_with_swedish_beside() {
    let desk = half_way("ar");
    at_all_sizes("question_choice_ar", ScreenName::Question, &desk);
}

#[test]
fn a_question_with_several_choices() {
    let mut desk = half_way("sv");
    desk.go("reasons_given");
    desk.press("36<Down>");
    at_all_sizes("question_multiple", ScreenName::Question, &desk);
}

#[test]
fn a_question_for_a_story() {
    let mut desk = half_way("sv");
    desk.go("story");
    at_all_sizes("question_narrative", ScreenName::Question, &desk);
    desk.press("<Tab>De sa att jag måste söka i hela landet, annars inga pengar. ");
    desk.press(&"Jag sa nej flera gånger. ".repeat(12));
    at_all_sizes("question_narrative_long", ScreenName::Question, &desk);
}

#[test]
fn a_question_for_a_text_in_arabic() {
    let mut desk = half_way("ar");
    desk.go("story");
    desk.press("<Tab>Hon sa: ”flytta” (till Åre 2026)");
    for size in [WIDE, MIDDLE] {
        look(
            "question_narrative_ar",
            &desk.page(),
            size,
            ThemeName::Default,
        );
    }
}

#[test]
fn a_question_for_a_date_with_an_error() {
    let mut desk = half_way("sv");
    desk.go("decision_in_writing");
    desk.answer("1");
    desk.press("strax före jul<Enter>");
    at_all_sizes("question_date_refused", ScreenName::Question, &desk);
}

#[test]
fn a_question_for_a_municipality() {
    let mut desk = half_way("sv");
    desk.go("previous_municipality");
    look(
        "question_municipality_chosen",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    desk.press("ha<Down>");
    at_all_sizes("question_municipality", ScreenName::Question, &desk);
    // More fit than are shown, and that is said; fewer fit the longer the word.
    let said = |desk: &Desk| format!("{:?}", desk.page().parts);
    assert!(said(&desk).contains("till passar. Skriv fler bokstäver."));
    desk.press("<Backspace><Backspace>munkedal");
    assert!(said(&desk).contains("Munkedal"));
    assert!(!said(&desk).contains("till passar"));
}

#[test]
fn what_is_typed_in_an_entry_goes_with_it_and_the_list_has_its_choices_again() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go("children");
    desk.press("1<Enter>9");
    let is_field = |desk: &Desk| {
        let page = desk.page();
        page.parts.iter().any(|it| matches!(it, Part::Field(_)))
    };
    assert!(is_field(&desk));
    desk.press("<C-d>");
    assert!(!is_field(&desk));
    desk.press("2");
    let spot = desk.heard().form().spot("children").expect("a place");
    assert_eq!(desk.heard().answer(spot), Some(&Answer::Listed));
}

#[test]
fn a_question_for_a_list() {
    let mut desk = heard("sv");
    desk.go("children");
    at_all_sizes("question_roster", ScreenName::Question, &desk);
    desk.press("<Enter>");
    look(
        "question_roster_field",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
}

#[test]
fn the_overview() {
    let mut desk = heard("sv");
    desk.press("<F7><Down><Down>");
    at_all_sizes("overview", ScreenName::Overview, &desk);
    desk.press("bostad");
    look("overview_search", &desk.page(), MIDDLE, ThemeName::Default);
    desk.press("xyz");
    look("overview_nothing", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn what_the_answers_point_to() {
    let mut desk = heard("sv");
    desk.press("<F4>");
    at_all_sizes("flags", ScreenName::Flags, &desk);
    let mut desk = heard("ar");
    desk.press("<F4>");
    at_all_sizes("flags_ar", ScreenName::Flags, &desk);
}

/// Opens the row of the page of flags that says this.
fn open_finding(desk: &mut Desk, text: &str) {
    desk.press("<F4>");
    let page = desk.page();
    let rows = page.parts.iter().find_map(|part| match part {
        vilja::app::page::Part::Rows(rows) => Some(&rows.rows),
        _ => None,
    });
    let choices = rows.expect("a list").iter().filter(|row| row.choosable);
    let idx = choices
        .map(|row| row.text.clone())
        .position(|row| row.contains(text))
        .expect(text);
    (0..idx).for_each(|_| desk.press("<Down>"));
    desk.press("<Enter>");
}

#[test]
fn everything_about_a_finding() {
    let mut desk = heard("sv");
    open_finding(&mut desk, "Den tidigare kommunen ordnade bostaden");
    at_all_sizes("finding_flag", ScreenName::Assess, &desk);
    let mut desk = heard("sv");
    open_finding(&mut desk, "Ingen egen tydlig vilja");
    at_all_sizes("finding_element", ScreenName::Assess, &desk);
    let mut desk = heard("sv");
    open_finding(&mut desk, "Den tidigare kommunen hade inte sett bostaden");
    at_all_sizes("finding_open", ScreenName::Assess, &desk);
    let mut desk = heard("ar");
    open_finding(&mut desk, "الشخص أراد الانتقال بنفسه");
    at_all_sizes("finding_contradiction_ar", ScreenName::Assess, &desk);
}

#[test]
fn a_weight_that_the_last_answer_changed() {
    for (officer, name) in [("sv", "question_news"), ("ar", "question_news_ar")] {
        let mut desk = half_way(officer);
        desk.go("wish_to_move");
        desk.press("3");
        at_all_sizes(name, ScreenName::Question, &desk);
    }
}

#[test]
fn a_note() {
    let mut desk = heard("sv");
    desk.press("<F6>");
    at_all_sizes("note", ScreenName::Note, &desk);
}

#[test]
fn the_review() {
    let mut desk = heard("sv");
    desk.press("<F8>");
    at_all_sizes("review", ScreenName::Review, &desk);
    let mut desk = heard("ar");
    desk.press("<F8>");
    for size in [WIDE, MIDDLE] {
        look("review_ar", &desk.page(), size, ThemeName::Default);
    }
}

#[test]
fn assessing_a_flag() {
    let mut desk = heard("sv");
    desk.press("<F8>4");
    at_all_sizes("assess", ScreenName::Assess, &desk);
    desk.press("2");
    at_all_sizes("assess_reason", ScreenName::Assess, &desk);
}

#[test]
fn the_summary_and_a_disagreement() {
    let mut desk = heard("sv");
    desk.press("<F8>1");
    at_all_sizes("summary", ScreenName::Summary, &desk);
    desk.press("2");
    at_all_sizes("disagreement", ScreenName::Disagreement, &desk);
}

#[test]
fn finishing_and_correcting() {
    let mut desk = heard("sv");
    desk.act("finish");
    at_all_sizes("confirm_finish", ScreenName::Confirm, &desk);
    desk.press("1");
    at_all_sizes("transcript", ScreenName::Transcript, &desk);
    desk.press("<Down><Enter>");
    at_all_sizes("amend", ScreenName::Amend, &desk);
    desk.press("1<Enter>");
    at_all_sizes("amend_reason", ScreenName::Amend, &desk);
}

#[test]
fn answers_put_aside() {
    let mut desk = heard("sv");
    desk.press("2");
    at_all_sizes("confirm_put_aside", ScreenName::Confirm, &desk);
}

#[test]
fn every_command_by_name() {
    let mut desk = half_way("sv");
    desk.press("<C-p>");
    at_all_sizes("palette", ScreenName::Palette, &desk);
}

#[test]
fn the_words_of_a_question() {
    let mut desk = half_way("sv");
    desk.press("<A-o>");
    at_all_sizes("glossary", ScreenName::Glossary, &desk);
    desk.press("hyres");
    at_all_sizes("glossary_search", ScreenName::Glossary, &desk);
}

#[test]
fn how_it_is_interpreted() {
    let mut desk = half_way("sv");
    desk.press("<A-k>");
    at_all_sizes("interpreting", ScreenName::Interpreting, &desk);
    desk.press("1");
    at_all_sizes("interpreted", ScreenName::Question, &desk);
}

#[test]
fn choosing_a_language() {
    let mut desk = half_way("sv");
    desk.press("<C-l>");
    at_all_sizes("languages", ScreenName::Languages, &desk);
}

#[test]
fn help() {
    let mut desk = half_way("sv");
    desk.press("<F1>");
    at_all_sizes("help", ScreenName::Help, &desk);
}

#[test]
fn the_shutter() {
    let mut desk = half_way("sv");
    desk.press("<F5>");
    at_all_sizes("shutter", ScreenName::Shutter, &desk);
}

#[test]
fn practice_looks_like_practice() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    at_all_sizes("practice", ScreenName::Question, &desk);
    desk.press("<F10>");
    look("practice_home", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn a_store_that_fails_is_said() {
    let mut desk = half_way("sv");
    desk.send(Msg::Stored(Err(Trouble {
        message: "status-not-saved",
        detail: String::new(),
    })));
    look("not_saved", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn a_disk_that_is_slow_or_full() {
    let mut desk = half_way("sv");
    // What goes to the disk is not answered here.
    let now = Desk::now();
    drop(update(
        &mut desk.model,
        Msg::Intent(Intent::Do(Action::Next)),
        &now,
    ));
    let later = Now {
        at: Timestamp(now.at.0 + 1000),
        ..now
    };
    drop(update(&mut desk.model, Msg::Woken { slept: false }, &later));
    look("disk_slow", &desk.page(), MIDDLE, ThemeName::Default);
    desk.send(Msg::Stored(Ok(())));
    desk.send(Msg::ReserveGiven(true));
    for size in [MIDDLE, SMALL] {
        look("disk_full", &desk.page(), size, ThemeName::Default);
    }
}

#[test]
fn a_store_that_another_window_has_and_what_a_start_found() {
    for (officer, name) in [("sv", "home_reading"), ("ar", "home_reading_ar")] {
        let mut desk = office();
        if officer == "ar" {
            officer_reads_arabic(&mut desk);
        }
        desk.send(Msg::Reading(Some(Trouble {
            message: "store-trouble-already-open",
            detail: "4711".to_owned(),
        })));
        let remark = |message, n, is_warning| Remark {
            message,
            n,
            values: vec![
                ("since", "2026-11-20 14:02".to_owned()),
                ("until", "2026-11-20 15:30".to_owned()),
            ],
            is_warning,
        };
        desk.send(Msg::Remarked(vec![
            remark("durable-put-back", 3, false),
            remark("durable-missing", 2, true),
        ]));
        for size in [MIDDLE, SMALL] {
            look(name, &desk.page(), size, ThemeName::Default);
        }
    }
}

#[test]
fn a_screen_that_is_too_small_says_so() {
    let desk = half_way("sv");
    look("too_small", &desk.page(), (25, 6), ThemeName::Default);
}

#[test]
fn consent_that_was_refused_elsewhere() {
    for (officer, name) in [("sv", "consent"), ("ar", "consent_ar")] {
        let mut desk = asking(officer);
        desk.send(Msg::ConsentFound {
            transcript: "TEST".into(),
            consent: vec![Consent {
                standing: Standing::Refused,
                about: About::Person,
                told_on: Date::new(2026, 11, 3).expect("a day"),
            }],
        });
        for size in [WIDE, MIDDLE, SMALL] {
            look(name, &desk.page(), size, ThemeName::Default);
        }
        desk.send(Msg::Intent(Intent::Do(Action::Flags)));
        let name = format!("{name}_flags");
        for size in [MIDDLE, SMALL] {
            look(&name, &desk.page(), size, ThemeName::Default);
        }
    }
}

#[test]
fn what_was_erased_is_named_on_the_first_page_and_not_opened() {
    for (in_arabic, name) in [(false, "home_erased"), (true, "home_erased_ar")] {
        let mut desk = office();
        if in_arabic {
            officer_reads_arabic(&mut desk);
        }
        desk.send(Msg::Listed(Ok(vec![Summary {
            protected: false,
            transcript: "AAAA".into(),
            begun: "2026-01-10 09:30".into(),
            form: "".into(),
            case: None,
            finished: true,
            erased: Some("2031-02-01".into()),
        }])));
        look(name, &desk.page(), MIDDLE, ThemeName::Default);
    }
}

#[test]
fn the_receipt_code_stands_over_the_finished_transcript() {
    for (officer, name) in [("sv", "receipt"), ("ar", "receipt_ar")] {
        let mut desk = half_way(officer);
        desk.act("finish");
        desk.press("1");
        desk.send(Msg::ReceiptFound {
            transcript: "TEST".into(),
            receipt: Some("7K2QM-0ZT4X".into()),
        });
        for size in [MIDDLE, SMALL] {
            look(name, &desk.page(), size, ThemeName::Default);
        }
    }
}

#[test]
fn another_version_of_the_form() {
    let edits = [
        (
            "id = \"inflyttning\"\nversion = \"",
            "id = \"inflyttning\"\nversion = \"9.",
        ),
        (
            "id = \"rent_months_paid\"\ntype = \"integer\"\nmin = 0\nmax = 60",
            "id = \"rent_months_paid\"\ntype = \"integer\"\nmin = 0\nmax = 2",
        ),
        (
            "id = \"search_elsewhere_required\"\nweight = \"prohibited\"",
            "id = \"search_elsewhere_required\"\nweight = \"policy\"",
        ),
        (
            "id = \"told_to_search\"\ntype = \"yes_no\"",
            "id = \"told_to_search\"\ntype = \"yes_no\"\nask_if = \"who_raised_it == landlord\"",
        ),
    ];
    let edits = edits.map(|(from, to)| (from.to_owned(), to.to_owned()));
    let newer = newer("inflyttning", &edits);
    for (officer, name) in [("sv", "versions"), ("ar", "versions_ar")] {
        let mut desk = half_way(officer);
        desk.go("rent_months_paid");
        desk.reopen(Some(Rc::clone(&newer)));
        look(
            &format!("{name}_notice"),
            &desk.page(),
            MIDDLE,
            ThemeName::Default,
        );
        desk.send(Msg::Intent(Intent::Do(Action::Versions)));
        at_all_sizes(name, ScreenName::Versions, &desk);
        desk.press("1");
        look(
            &format!("{name}_changed"),
            &desk.page(),
            MIDDLE,
            ThemeName::Default,
        );
        desk.send(Msg::Intent(Intent::Do(Action::Finish)));
        desk.press("1");
        // The last rows of the transcript: what does not count, and the old reading.
        (0..20).for_each(|_| desk.press("<PageDown>"));
        look(
            &format!("{name}_read_then"),
            &desk.page(),
            MIDDLE,
            ThemeName::Default,
        );
    }
}

/// What the office of these pictures can be opened with.
fn ways_in() -> Vec<WayIn> {
    let way = |role, kind, label: &str, cost| WayIn {
        role,
        kind,
        label: label.into(),
        since: Some("2026-11-02 08:15".into()),
        cost,
        reaches_protected: true,
        in_use: role == "officer",
    };
    vec![
        way("officer", "passphrase", "", Some((512, 3))),
        way("recovery", "recovery", "pärmen i kassaskåpet", None),
        way("manager", "age", "chefen", None),
        way("municipality", "age", "", None),
        way("unknown", "unknown", "", None),
    ]
}

#[test]
fn who_can_open_the_store() {
    let mut desk = office();
    desk.send(Msg::WaysInFound { ways: ways_in() });
    desk.send(Msg::Intent(Intent::Do(Action::WhoCanOpen)));
    at_all_sizes("who_can_open", ScreenName::Keys, &desk);
    officer_reads_arabic(&mut desk);
    look("who_can_open_ar", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn a_store_without_a_reserve() {
    for (name, store_exists) in [("home_new_store", false), ("home_no_reserve", true)] {
        let mut desk = Desk::at_the_door(store_exists);
        if !store_exists {
            desk.press("<Enter>två ord och tre<Enter>");
        }
        desk.press("två ord och tre<Enter>");
        desk.send(Msg::WaysInFound {
            ways: ways_in()[..1].to_vec(),
        });
        desk.send(Msg::Remarked(vec![Remark {
            message: "store-remark-cost-raised",
            n: 0,
            values: Vec::new(),
            is_warning: true,
        }]));
        look(name, &desk.page(), MIDDLE, ThemeName::Default);
        officer_reads_arabic(&mut desk);
        look(
            &format!("{name}_ar"),
            &desk.page(),
            MIDDLE,
            ThemeName::Default,
        );
    }
}

#[test]
fn a_passphrase_that_is_suggested() {
    let mut desk = Desk::at_the_door(false);
    desk.press("<Enter><C-o>");
    let words = "abborre bokskog cykel drake enbär fläder".to_owned();
    desk.send(Msg::Suggested(Ok(Secret(words.into()))));
    at_all_sizes("first_start_suggested", ScreenName::FirstStart, &desk);
    desk.press("<Enter>abborre bokskog<Enter>");
    look(
        "first_start_suggested_wrong",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    officer_reads_arabic(&mut desk);
    look(
        "first_start_suggested_ar",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
}

#[test]
fn the_recovery_key_in_place_of_the_passphrase() {
    let mut desk = Desk::at_the_door_with_more_ways();
    at_all_sizes("unlock_more_ways", ScreenName::Unlock, &desk);
    desk.press("<C-g>");
    at_all_sizes("unlock_paper", ScreenName::Unlock, &desk);
    desk.press("abcde<Enter>");
    desk.send(Msg::PaperRead(PaperRead::Fits));
    desk.press("fghjk<Enter>");
    desk.send(Msg::PaperRead(PaperRead::Slip { number: 2 }));
    look(
        "unlock_paper_slip",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    officer_reads_arabic(&mut desk);
    look("unlock_paper_ar", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn a_passphrase_that_has_to_wait() {
    let mut desk = Desk::at_the_door(true);
    let until = Some(Timestamp(Desk::now().at.0 + 7_200));
    desk.send(Msg::TryWaitFound { until });
    look("unlock_wait", &desk.page(), MIDDLE, ThemeName::Default);
    desk.press("två ord<Enter>");
    look(
        "unlock_wait_asked",
        &desk.page(),
        MIDDLE,
        ThemeName::Default,
    );
    officer_reads_arabic(&mut desk);
    look("unlock_wait_ar", &desk.page(), MIDDLE, ThemeName::Default);
}

#[test]
fn a_person_who_is_played() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2");
    at_all_sizes("practise-list", ScreenName::Scenarios, &desk);
    desk.press("<Enter>");
    at_all_sizes("practise-scene", ScreenName::Scene, &desk);
    desk.press("<Enter>");
    desk.press("1<Enter>1<Enter>2<Enter>");
    desk.go("pressure");
    at_all_sizes("practise-before", ScreenName::Question, &desk);
    desk.press("<A-l>");
    at_all_sizes("practise-reply", ScreenName::Question, &desk);
}

#[test]
fn what_came_of_practice_and_playing_it_back() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2<Enter><Enter>");
    desk.press("1<Enter>1<Enter>2<Enter>");
    desk.go("consent");
    desk.press("<A-l>1");
    desk.act("finish");
    desk.press("1");
    for action in ["debrief", "replay"] {
        desk.act(action);
        let loaded = desk.loaded(None, false);
        desk.send(Msg::Loaded(Ok(Box::new(loaded))));
        if action == "debrief" {
            at_all_sizes("practise-debrief", ScreenName::Debrief, &desk);
            desk.press("<Esc>");
        }
    }
    desk.press("<Down><Down><Down><Down><Down>");
    at_all_sizes("practise-replay", ScreenName::Question, &desk);
    desk.press("<A-b>");
    at_all_sizes("practise-branch", ScreenName::Question, &desk);
}
