//! A protected interview: its place, its address and its case number stand on no page but their own, and nowhere outside.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use vilja::app::intent::{Action, Intent};
use vilja::app::key::Key;
use vilja::app::msg::Msg;
use vilja::app::page::ScreenName;
use vilja::engine::interview::Position;
use vilja::text::layout::Output;
use vilja::view::line::{LineWords, say_all};
use vilja::view::tui::draw;
use vilja::view::tui::dump::dump;
use vilja::view::tui::theme::{Theme, ThemeName};

use crate::backup::Office;
use crate::cli::{Machine, ended};
use crate::desk::{Desk, Mode};

const CASE: &str = "K4711-9";
const PLACE: &str = "Bjurholm";
const PLACE_CODE: &str = "2403";
/// In a narrative, with a cue before it, so that it would be cited.
const ADDRESS: &str = "Vargstigen 7";
const STORY: &str = "De sa att jag inte hade något val, Vargstigen 7 eller inga pengar";
const NOTE: &str = "ring Korpgatan 3";
const NOTED: &str = "Korpgatan 3";
const AGAINST: &str = "Det var aldrig Uggleparken";
const OPPOSED: &str = "Uggleparken";

/// A protected interview that holds all of them and whose rules have raised something, at the review.
fn told(mode: Mode) -> Desk {
    let mut desk = Desk::protected(mode, "inflyttning", CASE);
    for (place, answer) in [
        ("protection_move", "2"),
        ("story", STORY),
        ("previous_municipality", PLACE_CODE),
        ("moved_on", "2026-10-01"),
        ("told_to_search", "1"),
        ("condition_consequence", "1"),
        ("dwelling_found_by", "3"),
        ("wish_to_move", "4"),
    ] {
        desk.go(place);
        desk.answer(answer);
    }
    desk.go("told_to_search");
    desk.note(NOTE);
    desk.act("review");
    desk.line("2");
    desk.send(Msg::Intent(Intent::Say(AGAINST.to_owned())));
    desk
}

/// What may stand on the page that is shown: what is answered, noted or written there itself.
fn allowed(desk: &Desk) -> Vec<&'static str> {
    let page = desk.page();
    let interview = desk.heard();
    let here = match interview.position() {
        Position::At(spot) => interview.form().place(spot).unwrap_or_default(),
        Position::Review => "".into(),
    };
    match (page.screen, &*here) {
        (ScreenName::Disagreement, _) => vec![OPPOSED],
        (ScreenName::Question, "story") => vec![ADDRESS],
        (ScreenName::Question, "previous_municipality") => vec![PLACE, PLACE_CODE],
        (ScreenName::Question | ScreenName::Note, "told_to_search") => vec![NOTED],
        _ => Vec::new(),
    }
}

/// A page as every view shows it.
fn seen(desk: &Desk) -> Vec<String> {
    let page = desk.page();
    let mut seen = vec![format!("{page:?}")];
    for (width, height) in [(120, 40), (80, 24), (40, 12)] {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        let theme = Theme::named(ThemeName::Mono);
        draw(&page, &theme, Output::App, area, &mut buf);
        seen.push(dump(&buf));
    }
    seen.push(say_all(&page, &LineWords::default()).join("\n"));
    seen
}

fn shows(desk: &Desk, text: &str) -> bool {
    seen(desk).iter().any(|seen| seen.contains(text))
}

/// Returns what stands on the page and must not.
fn leak(desk: &Desk) -> Option<String> {
    let page = desk.page();
    let (seen, allowed) = (seen(desk), allowed(desk));
    let canaries = [CASE, PLACE, PLACE_CODE, ADDRESS, NOTED, OPPOSED];
    let wrong = canaries.into_iter().find(|canary| {
        !allowed.contains(canary) && seen.iter().any(|seen| seen.contains(canary))
    })?;
    Some(format!("{wrong} on {:?}: {page:#?}", page.screen))
}

fn assert_covered(desk: &Desk) {
    let leak = leak(desk);
    assert_eq!(leak, None, "{}", leak.clone().unwrap_or_default());
}

#[test]
fn no_page_shows_what_is_covered_and_every_page_says_that_it_is_protected() {
    for mode in [Mode::Keys, Mode::Lines] {
        let mut desk = told(mode);
        let mut screens = Vec::new();
        for commands in [
            &["review"][..],
            &["review", "flags"],
            &["overview"],
            &["help"],
            &["commands"],
            &["pick-language"],
        ] {
            for name in commands {
                desk.act(name);
                assert_covered(&desk);
            }
            let page = desk.page();
            assert_eq!(page.protected.as_deref(), Some("SKYDDAD"));
            assert!(page.title.iter().any(|it| it.contains("skyddat samtal")));
            // Row by row, since what is said of a row stands below the one that is read.
            for _ in 0..60 {
                desk.send(Msg::Intent(Intent::Down));
                assert_covered(&desk);
            }
            desk.send(Msg::Intent(Intent::Confirm));
            assert_covered(&desk);
            screens.push(page.screen);
            for _ in 0..3 {
                desk.send(Msg::Intent(Intent::Do(Action::Cancel)));
            }
        }
        assert!(screens.contains(&ScreenName::Flags) && screens.contains(&ScreenName::Overview));
        desk.act("review");
        desk.line("1");
        assert_eq!(desk.page().screen, ScreenName::Summary);
        assert_covered(&desk);
        desk.act("shutter");
        assert_eq!(desk.page().protected, None);
        assert_covered(&desk);
    }
}

#[test]
fn every_question_has_its_own_answer_and_no_other() {
    let mut desk = told(Mode::Keys);
    let route = desk.heard().route();
    let mut own = Vec::new();
    for spot in route {
        let place = desk.heard().form().place(spot).unwrap();
        desk.send(Msg::Intent(Intent::Do(Action::Overview)));
        desk.send(Msg::Intent(Intent::Do(Action::Cancel)));
        desk.go(&place);
        assert_covered(&desk);
        own.extend(allowed(&desk).into_iter().filter(|it| shows(&desk, it)));
    }
    for shown in [ADDRESS, PLACE, NOTED] {
        assert!(own.contains(&shown), "{shown} stands at its own question");
    }
}

#[test]
fn what_is_shown_is_covered_again_on_the_next_page_and_each_showing_is_noted() {
    let mut desk = told(Mode::Keys);
    desk.act("review");
    assert_covered(&desk);
    assert_eq!(desk.n_shown, 0);
    desk.press("<A-i>");
    assert_eq!(desk.n_shown, 1);
    for shown in [CASE, PLACE, ADDRESS, NOTED, OPPOSED] {
        assert!(shows(&desk, shown), "{shown}");
    }
    desk.press("<Down>");
    assert!(shows(&desk, PLACE), "walking is staying");
    desk.press("<F4>");
    assert_covered(&desk);
    desk.press("<F4>");
    assert_covered(&desk);
    desk.press("<A-i><A-i>");
    assert_covered(&desk);
    assert_eq!(desk.n_shown, 2, "covering again is no showing");
    // By the list of commands as well, and behind the shutter it is over.
    desk.press("<C-p>visa det<Enter>");
    assert!(shows(&desk, PLACE));
    assert_eq!(desk.n_shown, 3);
    desk.press("<F5>");
    assert_covered(&desk);
    desk.press("<F5>");
    assert_covered(&desk);
}

#[test]
fn what_cannot_be_noted_is_not_shown_and_neither_is_what_was_asked_for_on_another_page() {
    let mut desk = told(Mode::Keys);
    desk.act("review");
    desk.refuses_to_note = true;
    desk.press("<A-i>");
    assert_covered(&desk);
    let notice = desk.page().notice.expect("a word of why");
    assert!(
        !notice.text.is_empty() && !notice.text.contains('⟦'),
        "{}",
        notice.text
    );
    desk.refuses_to_note = false;
    // The answer of the store can be late: nobody knows by then what is on the screen.
    desk.send(Msg::ShownNoted(Ok(())));
    assert_covered(&desk);
    desk.press("<A-i>");
    assert!(shows(&desk, PLACE));
}

#[test]
fn a_correction_is_written_without_the_old_answer_or_after_showing_it() {
    let mut desk = told(Mode::Keys);
    desk.act("finish");
    desk.press("<Up><Enter>");
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    assert_covered(&desk);
    let route = desk.heard().route();
    let story = desk.heard().form().spot("story").unwrap();
    let at = route.iter().position(|it| *it == story).unwrap();
    (0..at).for_each(|_| desk.press("<Down>"));
    desk.press("<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Amend);
    assert_covered(&desk);
    // The answer that nobody saw is not lost by going on.
    desk.press("<Enter>stavfel<Enter>");
    assert_eq!(desk.heard().amendments().len(), 0);
    assert!(format!("{:?}", desk.heard().answer(story)).len() > 2);
    desk.press("<Enter><A-i>");
    assert_eq!(desk.n_shown, 1);
    assert!(shows(&desk, ADDRESS));
    desk.press(" till<Enter>skälet Korpgatan 3<Enter>");
    assert_eq!(desk.heard().amendments().len(), 1);
    (0..200).for_each(|_| desk.press("<Down>"));
    assert_covered(&desk);
}

#[test]
fn a_lost_chance_to_protect_is_said_at_the_review_and_another_interview_of_the_case_offers_it() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go("protection_move");
    desk.press("1");
    assert_eq!(desk.page().screen, ScreenName::Confirm);
    assert!(!desk.heard().is_protected(), "offered, never given unasked");
    desk.press("2");
    assert!(!desk.heard().is_protected());
    assert_eq!(desk.page().protected.as_deref(), Some("OSKYDDAD"));
    desk.act("review");
    assert_eq!(desk.page().protected.as_deref(), Some("OSKYDDAD"));
    assert!(shows(&desk, "samtalet är inte skyddat"));
    // It is offered once.
    desk.go("protection_move");
    desk.press("21");
    assert_eq!(desk.page().screen, ScreenName::Question);
    desk.act("protect");
    assert!(desk.heard().is_protected());

    // Enter by habit gives the protection that an answer points to.
    let mut by_habit = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    by_habit.go("protection_move");
    by_habit.press("1<Enter>");
    assert!(by_habit.heard().is_protected());
    assert_eq!(by_habit.page().protected.as_deref(), Some("SKYDDAD"));

    let mut other = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    assert_eq!(other.page().protected, None);
    other.send(Msg::ProtectionFound {
        transcript: "TEST".into(),
        protected: true,
    });
    assert_eq!(other.page().screen, ScreenName::Confirm);
    other.press("1");
    assert!(other.heard().is_protected());
}

/// Every key that a person is likely to hit, but the one that shows and those that type or open the list of commands.
fn any_key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<Enter>",
        "<Up>",
        "<Down>",
        "<PageUp>",
        "<PageDown>",
        "<Tab>",
        "<S-Tab>",
        "<Esc>",
        "<F2>",
        "<F3>",
        "<F4>",
        "<F5>",
        "<F6>",
        "<F7>",
        "<F8>",
        "<F9>",
        "<C-z>",
        "<C-y>",
        "<A-r>",
        "<A-s>",
        "<A-v>",
        "<C-n>",
        "<C-d>",
        "1",
        "2",
        "3",
        "4",
        "-",
        "<Backspace>",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn whatever_is_pressed_nothing_covered_is_on_a_page_but_its_own(
        keys in prop::collection::vec(any_key(), 1..60)
    ) {
        let mut desk = told(Mode::Keys);
        for key in keys {
            desk.send(Msg::Key(Key::parse(key).unwrap_or_else(|| {
                let letter = key.chars().next().unwrap();
                Key::plain(vilja::app::key::Code::Char(letter))
            })));
            prop_assert_eq!(leak(&desk), None, "after {}", key);
            prop_assert_eq!(desk.n_shown, 0);
        }
    }
}

#[test]
fn answers_of_someone_protected_are_cited_for_one_occasion_only() {
    let machine = Machine::new();
    let file = machine.file(
        "svar.toml",
        &format!(
            "form = \"inflyttning\"\ndate = 2026-11-20\nprotected = true\n[answers]\nprotection_move = \"no\"\n\
             story = \"{STORY}\"\nprevious_municipality = \"{PLACE_CODE}\"\nrent_months_paid = \"{ADDRESS}\"\n"
        ),
    );
    for json in [&[][..], &["--json"]] {
        let with = |more: &[&str]| {
            let args = ["flags", "--form", "inflyttning", "--answers", &file];
            machine.run(&[&args[..], json, more].concat())
        };
        let ran = with(&[]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(
            !ran.err.contains(ADDRESS) && !ran.err.contains(PLACE_CODE),
            "{}",
            ran.err
        );
        assert!(ran.err.contains("--reveal"), "{}", ran.err);
        let ran = with(&["--reveal", "--why", "prövning av formuläret"]);
        assert_eq!(ran.code, 1, "one answer is impossible");
        assert!(!ran.out.is_empty(), "{}", ran.err);
    }
}

#[test]
fn each_showing_is_logged_without_saying_whose_and_nothing_leaves_without_being_asked_for() {
    let office = Office::new();
    let args = [
        "interview",
        "--protected",
        "--form",
        "inflyttning",
        "--case",
        CASE,
    ];
    let held = format!("\n\n\n\n\n{STORY}\n{PLACE}\n");
    let ran = ended(office.command(&args), &held);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let listed = office.run(&["transcripts", "list"]);
    let name = listed.out[..8].to_owned();
    let folder = office.path("ut");
    fs::create_dir(&folder).unwrap();
    let export = |more: &[&str]| {
        let args = ["transcripts", "export", &name, "--format", "json", "--to"];
        let ground = ["--ground", "law", "--why", "HSLF 3 kap.", "--yes"];
        office.run(&[&args[..], &[&folder], &ground, more].concat())
    };
    let refused = export(&[]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("--reveal"), "{}", refused.err);
    assert_eq!(names(Path::new(&folder)), Vec::<String>::new());
    let previewed = office.run(&[
        "transcripts",
        "export",
        &name,
        "--format",
        "csv",
        "--preview",
    ]);
    assert_eq!((previewed.code, previewed.out.as_str()), (1, ""));
    let told = office.run(&["transcripts", "show", &name, "--reveal", "--why", CASE]);
    assert_eq!((told.code, told.out.as_str()), (3, ""));
    let shown = office.run(&[
        "transcripts",
        "show",
        &name,
        "--reveal",
        "--why",
        "prövning",
    ]);
    assert!(shown.out.contains(ADDRESS), "{}", shown.err);
    let handed_out = export(&["--reveal"]);
    assert_eq!(handed_out.code, 0, "{}", handed_out.err);
    let file = names(Path::new(&folder)).pop().expect("a file");
    assert!(fs::read_to_string(&file).unwrap().contains(ADDRESS));
    office.with_manager();
    let log = office.run_as_manager(&["store", "log"]);
    let of_it = office.run_as_manager(&["store", "log", "--case", &name, "--json"]);
    let due = office.run(&["store", "erase", "--due"]);
    for said in [
        "det dolda visades: prövning",
        "det dolda visades: HSLF 3 kap.",
        "utlämnandet grundas på lag: HSLF 3 kap.",
        "protokollet lämnades ut som fil",
    ] {
        assert!(log.out.contains(said), "{}", log.out);
    }
    for ran in [
        &ran, &listed, &refused, &previewed, &told, &log, &of_it, &due,
    ] {
        for canary in [CASE, PLACE, PLACE_CODE, ADDRESS] {
            assert!(!ran.out.contains(canary), "{canary}: {}", ran.out);
            assert!(!ran.err.contains(canary), "{canary}: {}", ran.err);
        }
    }
    assert!(!file.contains(CASE) && !file.contains(PLACE));
    assert_eq!(office.run(&["transcripts", "verify"]).code, 0);
}

/// Names of all files below a folder, and of nothing what stands in them.
fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        names.push(path.display().to_string());
        if path.is_dir() {
            names.extend(self::names(&path));
        }
    }
    names
}

#[test]
fn nothing_of_it_stands_in_line_mode_lists_transcripts_file_names_or_errors() {
    let machine = Machine::new();
    let held = [
        "",
        "",
        "",
        "",
        "", // to the story
        STORY,
        PLACE,
        "",
        "/översikt",
        "/avbryt",
        "/granska",
        "/iakttagelser",
    ]
    .join("\n");
    let args = [
        "interview",
        "--training",
        "--protected",
        "--form",
        "inflyttning",
        "--case",
        CASE,
    ];
    let ran = machine.run_with(&args, &format!("{held}\n"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("SKYDDAD"), "{}", ran.out);
    assert!(ran.out.contains("••• (dolt)"), "{}", ran.out);
    let listed = machine.run(&["transcripts", "list", "--training"]);
    assert!(listed.out.contains("skyddat samtal"), "{}", listed.out);
    let name = listed.out.lines().nth(1).unwrap()[..8].to_owned();
    let shown = machine.run(&["transcripts", "show", &name, "--training"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("••• (dolt)"), "{}", shown.out);
    let verified = machine.run(&["transcripts", "verify", "--training"]);
    assert_eq!(verified.code, 0, "{}", verified.out);
    let status = machine.run(&["store", "status", "--training"]);
    let files = names(&machine.home()).join("\n");
    let ran = [&ran, &listed, &shown, &verified, &status];
    for canary in [CASE, PLACE, PLACE_CODE, ADDRESS] {
        assert!(!files.contains(canary), "{files}");
        for ran in ran {
            assert!(!ran.out.contains(canary), "{canary}: {}", ran.out);
            assert!(!ran.err.contains(canary), "{canary}: {}", ran.err);
        }
    }
    // For one occasion, with a reason.
    let with = |more: &[&str]| {
        let args = [&["transcripts", "show", &name, "--training"][..], more].concat();
        machine.run(&args)
    };
    assert_eq!(with(&["--reveal"]).code, 2);
    assert_eq!(with(&["--why", "överprövning"]).code, 2);
    assert_eq!(with(&["--reveal", "--why", " "]).code, 2);
    let shown = with(&["--reveal", "--why", "överprövning"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    for canary in [CASE, PLACE, ADDRESS] {
        assert!(shown.out.contains(canary), "{canary}: {}", shown.out);
    }
}
