//! What holds whatever is pressed, pasted or said, in every language and at every size.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use vilja::app::intent::{Action, Intent};
use vilja::app::key::{Code, Key};
use vilja::app::msg::Msg;
use vilja::app::page::{Page, Part, ScreenName};
use vilja::engine::answer::read;
use vilja::engine::interview::Interview;
use vilja::text::layout::Output;
use vilja::view::line::{LineWords, Told, say_all, speak};
use vilja::view::tui::draw;
use vilja::view::tui::dump::rows;
use vilja::view::tui::theme::Theme;

use crate::desk::{Desk, Mode};

const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];

/// What a missing message looks like.
const MISSING: char = '⟦';

/// Signs that steer a terminal or turn the direction of a text.
const STEERING: [char; 16] = [
    '\u{1b}', '\u{9b}', '\u{7}', '\u{0}', '\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}',
    '\u{202c}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{61c}',
];

const JUNK: &str = "\u{1b}[31mröd\u{1b}[0m\u{7}\r\n\t\u{202e}bakvänt\u{2069}\u{0}";

#[derive(Clone, Debug)]
enum Doing {
    Key(Key),
    Paste(String),
}

impl Doing {
    fn on(&self, desk: &mut Desk) {
        match self {
            Self::Key(key) => desk.send(Msg::Key(*key)),
            Self::Paste(text) => desk.send(Msg::Paste(text.clone())),
        }
    }
}

fn function_key() -> impl Strategy<Value = Key> {
    (1..=12_u8).prop_map(|n| Key::plain(Code::F(n)))
}

/// Walking, looking and toggling: nothing that answers, confirms or types.
fn harmless() -> impl Strategy<Value = Key> {
    let codes = [
        Code::Up,
        Code::Down,
        Code::PageUp,
        Code::PageDown,
        Code::Esc,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
    ];
    let signs = [
        Key::shift(Code::Tab),
        Key::ctrl(Code::Left),
        Key::ctrl(Code::Right),
        Key::ctrl(Code::Char('p')),
        Key::ctrl(Code::Char('l')),
        Key::shift(Code::F(2)),
        Key::alt(Code::Char('r')),
    ];
    prop_oneof![
        3 => (1..=9_u8).prop_map(|n| Key::plain(Code::F(n))),
        3 => select(codes.to_vec()).prop_map(Key::plain),
        3 => select(signs.to_vec()),
    ]
}

fn doing() -> impl Strategy<Value = Doing> {
    let letters = "123456789 0-abåÅzé?/<اوكلم٣".chars().collect::<Vec<_>>();
    let chords = "zyxndvagtrplqw".chars().collect::<Vec<_>>();
    let codes = [
        Code::Enter,
        Code::Enter,
        Code::Enter,
        Code::Tab,
        Code::Backspace,
        Code::Delete,
        Code::Insert,
    ];
    let pasted = [
        JUNK,
        "قالوا إن علي أن أبحث (في كل البلد)",
        "2026-10-01",
        "12 500",
        "Håbo",
        "👩‍👧‍👦 e\u{301}\u{301}\u{301}",
        "",
    ];
    prop_oneof![
        5 => harmless().prop_map(Doing::Key),
        1 => function_key().prop_map(Doing::Key),
        8 => select(letters).prop_map(|c| Doing::Key(Key::plain(Code::Char(c)))),
        5 => select(codes.to_vec()).prop_map(|code| Doing::Key(Key::plain(code))),
        // Leaving the program ends the game, so Ctrl-Q is played elsewhere.
        2 => (select(chords), any::<bool>()).prop_map(|(c, ctrl)| Doing::Key(match (c, ctrl) {
            ('q', true) => Key::alt(Code::Char('q')),
            (c, true) => Key::ctrl(Code::Char(c)),
            (c, false) => Key::alt(Code::Char(c)),
        })),
        1 => select(pasted.to_vec()).prop_map(|text| Doing::Paste(text.to_owned())),
    ]
}

/// Where a game begins: before the first start, before unlocking, or in an interview.
fn beginning() -> impl Strategy<Value = (u8, &'static str, Option<&'static str>)> {
    (
        0..6_u8,
        select(LANGUAGES.to_vec()),
        prop_oneof![1 => Just(None), 3 => select(LANGUAGES.to_vec()).prop_map(Some)],
    )
}

fn desk_at((start, officer, client): (u8, &str, Option<&str>), mode: Mode) -> Desk {
    match start {
        0 => Desk::at_the_door(false),
        1 => Desk::at_the_door(true),
        _ => Desk::interview(mode, "inflyttning", officer, client),
    }
}

/// Draws and checks what is drawn: the cursor is on the screen and no message is missing.
fn looks_right(page: &Page, (width, height): (u16, u16)) {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let cursor = draw(page, &Theme::default(), Output::App, area, &mut buf);
    if let Some((x, y)) = cursor
        && !area.is_empty()
    {
        assert!(
            x < width && y < height,
            "cursor {x},{y} in {width}x{height}"
        );
    }
    assert!(!rows(&buf).contains(MISSING), "{}", rows(&buf));
}

fn says_right(page: &Page, before: Option<&Page>) {
    let words = words();
    let mut told = Told::default();
    if let Some(before) = before {
        speak(before, &mut told, &words);
    }
    let mut lines = speak(page, &mut told, &words);
    lines.extend(say_all(page, &words));
    for line in lines {
        assert!(!line.contains(MISSING), "{line}");
        assert!(!line.contains(STEERING) && !line.contains('\n'), "{line:?}");
    }
}

fn words() -> LineWords {
    LineWords {
        error_prefix: "Fel:".into(),
        warning_prefix: "Obs:".into(),
        chosen: "vald".into(),
        not_chosen: "inte vald".into(),
        here: "här".into(),
        empty_field: "tomt".into(),
        field: "Svar".into(),
        ..LineWords::default()
    }
}

fn replays_equally(desk: &Desk) {
    if let Some(heard) = desk.model.interview() {
        let replayed = Interview::replay(heard.form().clone(), desk.changes.clone());
        assert!(
            replayed.expect("it replays") == *heard,
            "{:?}",
            desk.changes
        );
    }
}

/// Every answer that is kept, at its place.
fn answers(interview: &Interview) -> Vec<(String, String)> {
    interview
        .route()
        .into_iter()
        .chain(interview.put_aside())
        .map(|spot| {
            let place = interview.form().place(spot).unwrap_or_default();
            (place.to_string(), format!("{:?}", interview.answer(spot)))
        })
        .collect()
}

/// Closes whatever is open, as a person does who has lost the way.
fn come_back(desk: &mut Desk) {
    if desk.page().screen == ScreenName::Shutter {
        desk.press("<F5>");
    }
    for _ in 0..20 {
        desk.press("<Esc>");
    }
}

/// A desk with answers of many kinds behind it.
fn half_way(officer: &str, client: Option<&str>) -> Desk {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", officer, client);
    for (place, answer) in [
        ("story", "Hon sa: flytta"),
        ("previous_municipality", "0180"),
        ("moved_on", "2026-10"),
        ("told_to_search", "1"),
        ("condition_consequence", "1"),
        ("rent_months_paid", "3"),
        ("acute_needs", "1 2"),
        ("children", "1"),
        ("wish_to_move", "1"),
        ("alternatives", "5"),
        ("free_choice", "-"),
    ] {
        desk.go(place);
        desk.answer(answer);
    }
    desk.go("support_cut");
    desk
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_break_it_and_every_page_can_be_drawn(
        start in beginning(),
        doings in vec((doing(), 0..200_u16, 0..60_u16), 1..40),
    ) {
        let mut desk = desk_at(start, Mode::Keys);
        for (doing, width, height) in doings {
            doing.on(&mut desk);
            looks_right(&desk.page(), (width, height));
        }
        replays_equally(&desk);
    }

    #[test]
    fn no_lines_break_it_and_nothing_that_steers_is_said(
        start in beginning(),
        lines in vec(line(), 1..30),
    ) {
        let mut desk = desk_at(start, Mode::Lines);
        let mut before = None;
        for line in lines {
            desk.line(&line);
            let page = desk.page();
            says_right(&page, before.as_ref());
            before = Some(page);
        }
        replays_equally(&desk);
    }

    #[test]
    fn walking_and_looking_answer_nothing(
        officer in select(LANGUAGES.to_vec()),
        keys in vec(harmless(), 1..60),
    ) {
        let mut desk = half_way(officer, Some("ar"));
        let before = answers(desk.heard());
        for key in keys {
            desk.send(Msg::Key(key));
        }
        prop_assert_eq!(answers(desk.heard()), before);
        replays_equally(&desk);
    }

    #[test]
    fn what_was_typed_is_never_lost(
        place in select(vec!["story", "years_there", "first_contact_on", "income_before", "spoken_language", "anything_more"]),
        typed in select(vec!["strax före jul", "قالوا إن علي", "12", "007", "2026-1", "De sa ”nej” (två gånger)", "x"]),
        keys in vec(harmless(), 0..30),
    ) {
        let mut desk = half_way("sv", Some("ar"));
        desk.go(place);
        let at_first = desk.typed().expect("a field");
        desk.press("<End>");
        desk.press(typed);
        let wanted = format!("{at_first}{typed}");
        for key in keys {
            desk.send(Msg::Key(key));
        }
        come_back(&mut desk);
        desk.go(place);
        let spot = desk.heard().form().spot(place).expect("a place");
        let answered = desk.heard().answer(spot).map(read::write);
        let shown: Vec<String> = fields(&desk.page());
        let is_kept = shown.iter().any(|text| text.trim_end() == wanted.trim_end());
        let is_read = answered.is_some_and(|answer| shown.first() == Some(&answer));
        prop_assert!(is_kept || is_read, "{} became {:?}", wanted, shown);
    }

    #[test]
    fn a_note_being_written_is_never_lost(keys in vec(harmless(), 0..20)) {
        let mut desk = half_way("sv", None);
        desk.press("<F6>Visade ett brev");
        for key in keys {
            desk.send(Msg::Key(key));
        }
        come_back(&mut desk);
        let spot = desk.heard().form().spot("support_cut").expect("a place");
        prop_assert_eq!(desk.heard().note(spot), "Visade ett brev");
    }
}

fn fields(page: &Page) -> Vec<String> {
    page.parts
        .iter()
        .filter_map(|part| match part {
            Part::Field(field) => Some(field.text.clone()),
            _ => None,
        })
        .collect()
}

/// What is written at a prompt: answers, commands of every language, and junk.
fn line() -> impl Strategy<Value = String> {
    let plain = [
        "",
        "",
        "",
        "1",
        "2",
        "3",
        "-",
        "0",
        "/-",
        "/0",
        "<",
        "?",
        "1 2",
        "2026-10",
        "12",
        "0180",
        "Stockholm",
        "habo",
        "ja",
        "نعم",
        "٢",
        "قالوا إن علي أن أبحث",
        "/",
        "//",
        "/xyzzy",
        JUNK,
        "/not-applicable",
        "/note Hon grät",
        "/rendering Hon sa nej",
        "/anteckning",
    ];
    let named: Vec<String> = Action::ALL
        .into_iter()
        .filter(|action| *action != Action::Quit)
        .map(|action| format!("/{}", action.name()))
        .collect();
    prop_oneof![
        6 => select(plain.to_vec()).prop_map(str::to_owned),
        3 => select(named),
        1 => "\\PC{0,12}",
    ]
}

/// Every question and every surface, in every language: nothing is missing and nothing steers.
#[test]
fn no_words_are_missing_on_any_page_in_any_language() {
    for (officer, client) in [("sv", "ar"), ("en", "sv"), ("ar", "en")] {
        let mut desk = half_way(officer, Some(client));
        let see = |desk: &Desk| {
            let page = desk.page();
            assert!(!format!("{page:?}").contains(MISSING), "{page:?}");
            says_right(&page, None);
            looks_right(&page, (100, 60));
        };
        desk.go("information_given");
        while desk.page().screen == ScreenName::Question {
            see(&desk);
            desk.send(Msg::Intent(Intent::Do(Action::Next)));
        }
        see(&desk);
        let surfaces = [
            "<F1>", "<F4>", "<F5>", "<F7>", "<C-p>", "<C-l>", "4", "1", "2",
        ];
        for keys in surfaces {
            desk.press("<F8>");
            desk.press(keys);
            see(&desk);
            come_back(&mut desk);
        }
        desk.go("told_to_search");
        desk.press("2");
        see(&desk);
        desk.press("1");
        for action in [Action::OfficerLanguage, Action::Finish] {
            desk.send(Msg::Intent(Intent::Do(action)));
            see(&desk);
            desk.press("<Esc>");
        }
        desk.act("finish");
        desk.press("1");
        assert!(desk.heard().is_finished());
        see(&desk);
        desk.press("<Enter>");
        see(&desk);
        desk.press("1<Enter>");
        see(&desk);
        desk.press("Fel ord<Enter>");
        see(&desk);
        desk.press("<F10>1");
        see(&desk);
        desk.press("<Enter>");
        see(&desk);
        desk.press("<Esc><Esc>2");
        see(&desk);
    }
}
