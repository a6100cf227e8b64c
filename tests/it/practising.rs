//! Practising alone: the person answers as she is asked, and the trainee records what was understood.

use vilja::app::msg::Msg;
use vilja::app::page::{Part, Row, ScreenName};
use vilja::builtin::SCENARIOS;
use vilja::engine::interview::Change;
use vilja::engine::practice::Way;
use vilja::text::plain;

use crate::desk::{Desk, Mode};
use crate::practice::look;
use crate::pty::vilja;
use crate::reach::stands_on_the_focus;

/// Everything that is said on the page, a line a part.
fn said(desk: &Desk) -> String {
    let page = desk.page();
    let parts = page.parts.iter().filter_map(|part| match part {
        Part::Paragraph { text, .. } | Part::Said(text) => Some(text.text.clone()),
        Part::Heading(text) | Part::Counter(text) | Part::Help(text) => Some(text.clone()),
        Part::Prompt { .. }
        | Part::InterpreterNote(_)
        | Part::Choices(_)
        | Part::Field(_)
        | Part::Rows(_)
        | Part::Gap => None,
    });
    parts.collect::<Vec<_>>().join("\n")
}

/// In the first talk, at a place.
fn at(place: &str) -> Desk {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2");
    assert_eq!(desk.page().screen, ScreenName::Scenarios);
    desk.press("gamla<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Scene);
    desk.press("<Enter>");
    desk.press("11");
    desk.go(place);
    desk
}

#[test]
fn the_person_says_nothing_before_she_is_asked_and_the_truth_when_she_is_asked_well() {
    let mut desk = at("pressure");
    assert!(
        said(&desk).contains("Du har inte frågat än"),
        "{}",
        said(&desk)
    );
    desk.press("<A-q>");
    assert!(
        said(&desk).contains("Man vill inte ställa till besvär"),
        "{}",
        said(&desk)
    );
    // A person who is upset needs one question more than one who is calm.
    desk.press("<A-q><A-q>");
    assert!(
        said(&desk).contains("pengarna i december"),
        "{}",
        said(&desk)
    );
    assert!(said(&desk).contains("ديسمبر"), "{}", said(&desk));
    let asked = desk
        .changes
        .iter()
        .filter(|it| matches!(it, Change::Asked { .. }));
    assert_eq!(asked.count(), 3);
}

#[test]
fn who_hurries_or_leads_hears_less() {
    let mut desk = at("pressure");
    desk.press("<A-h>");
    assert!(said(&desk).contains("Nej, ingen."), "{}", said(&desk));
    let mut desk = at("pressure");
    desk.press("<A-l>");
    assert!(
        said(&desk).contains("tyckte väl att jag skulle säga ja"),
        "{}",
        said(&desk)
    );
    assert!(said(&desk).contains("ett gott råd?"), "{}", said(&desk));
}

#[test]
fn one_language_alone_leaves_the_rendering_out() {
    let mut desk = at("pressure");
    desk.press("<A-h><F3>");
    assert!(!said(&desk).contains("Nej, ingen."), "{}", said(&desk));
    assert!(said(&desk).contains("لا، لا أحد."), "{}", said(&desk));
    desk.press("<F3>");
    assert!(said(&desk).contains("Nej, ingen."), "{}", said(&desk));
    assert!(!said(&desk).contains("لا، لا أحد."), "{}", said(&desk));
}

#[test]
fn the_scene_is_read_to_its_end_on_the_smallest_screen_and_in_the_languages_that_are_shown() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2gamla<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Scene);
    let whole = said(&desk);
    let mut seen = String::new();
    for _ in 0..40 {
        seen.push_str(&stands_on_the_focus("scene", &desk.page(), (40, 12)));
        desk.press("<Down>");
    }
    for word in whole.split_whitespace().filter(|word| word.is_ascii()) {
        assert!(seen.contains(word), "{word} is nowhere in\n{seen}");
    }
    assert!(whole.contains("نهارك سعيد"), "{whole}");
    desk.press("<F3><F3>");
    assert!(!said(&desk).contains("نهارك سعيد"), "{}", said(&desk));
}

#[test]
fn what_is_read_aloud_or_looked_up_is_not_asked_of_her() {
    for place in ["free_to_refuse", "documented"] {
        let mut desk = at(place);
        assert!(!said(&desk).contains("Alt-Q"), "{place}: {}", said(&desk));
        desk.press("<A-q>");
        let asked = desk
            .changes
            .iter()
            .any(|it| matches!(it, Change::Asked { .. }));
        assert!(!asked, "{place}");
    }
}

#[test]
fn a_survey_is_put_to_the_colleague_who_answers_it() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2");
    desk.press("enkäten<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Scene);
    desk.press("<Enter>");
    desk.go("how_known");
    assert!(said(&desk).contains("Du har inte frågat än"));
    desk.press("<A-q>");
    assert!(
        said(&desk).contains("Vi har rätt bra koll"),
        "{}",
        said(&desk)
    );
}

/// Whoever works in a language that scenarios are not told in sees that at each, and can look for one all the same.
#[test]
fn a_title_in_another_language_than_the_page_is_marked_in_the_list_and_above_the_scene() {
    let mark = "[brak tłumaczenia · szwedzki]";
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2<C-p>eget språk<Enter>");
    let polish = listed(&desk).iter().position(|it| it == "polski");
    desk.press(&"<Down>".repeat(polish.expect("Polish")));
    desk.press("<Enter>");
    let all = listed_rows(&desk);
    let scenarios: Vec<_> = all.iter().filter(|it| it.details.len() > 1).collect();
    assert_eq!(scenarios.len(), SCENARIOS.len());
    for row in scenarios {
        let last = row.details.last().map(|it| plain(it));
        assert_eq!(last.as_deref(), Some(mark), "{row:?}");
    }
    desk.press("gamla kommun<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Scene);
    let title = format!("Får vi fråga din gamla kommun? {mark}");
    assert!(plain(&said(&desk)).contains(&title), "{}", said(&desk));
}

fn listed_rows(desk: &Desk) -> Vec<Row> {
    let parts = desk.page().parts.into_iter();
    let rows = parts.filter_map(|part| match part {
        Part::Rows(rows) => Some(rows.rows),
        _ => None,
    });
    rows.flatten().collect()
}

/// What they say: a heading, or the title of a scenario.
fn listed(desk: &Desk) -> Vec<String> {
    listed_rows(desk).into_iter().map(|row| row.text).collect()
}

#[test]
fn the_list_stands_by_form_and_is_narrowed_by_the_name_of_one() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2");
    let all = listed(&desk);
    assert_eq!(all.len(), SCENARIOS.len() + 5 + 1, "{all:?}");
    desk.press("uppföljning");
    assert_eq!(
        listed(&desk),
        [
            "Uppföljning efter flytt",
            "Fredagståget",
            "Fotbollsskorna",
            "Ett missat samtal"
        ]
    );
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2");
    desk.press("dari");
    assert_eq!(
        listed(&desk),
        [
            "Samtal efter inflyttning",
            "Hyresvärdens skåpbil",
            "Vi hade tur",
            "Uppföljning efter flytt",
            "Fotbollsskorna",
            "Ett missat samtal"
        ]
    );
}

#[test]
fn what_was_asked_and_marked_is_there_when_the_interview_is_taken_up_again() {
    let mut desk = at("consent");
    desk.press("<A-l><A-m>här log hon<Enter>");
    let before = said(&desk);
    assert!(before.contains("det blir väl enklast så"), "{before}");
    let marked = desk.changes.iter().find_map(|change| match change {
        Change::Marked { text, .. } => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(marked, Some("här log hon"));
    desk.reopen(None);
    desk.press("<Esc>");
    assert_eq!(said(&desk), before);
    let asked = desk.heard().asked();
    assert_eq!(asked.last().map(|it| it.way), Some(Way::Leading));
}

#[test]
fn escape_keeps_the_words_to_a_moment() {
    let mut desk = at("consent");
    desk.press("<A-m>tveksam<Esc>");
    let is_marked =
        |change: &Change| matches!(change, Change::Marked { text, .. } if text == "tveksam");
    assert!(desk.changes.iter().any(is_marked));
}

#[test]
fn a_scenario_is_played_on_a_terminal_from_the_list_and_goes_on_after_a_kill() {
    let home = tempfile::tempdir().expect("a folder");
    let start = || vilja(home.path(), "--lang sv").sized(80, 24).on_terminal();
    let mut terminal = start();
    terminal.wait_for("Ctrl-T");
    terminal.press("<C-t>");
    terminal.wait_for("programmet spelar personen");
    terminal.press("2");
    terminal.wait_for("Får vi fråga din gamla kommun?");
    terminal.press("<Enter>");
    terminal.wait_for("Personen");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 1 av");
    terminal.press("1<Enter>");
    terminal.wait_for("Vill du tala genom en tolk?");
    terminal.press("<A-q>");
    terminal.wait_for("Du frågar öppet");
    terminal.wait_for("sparat");
    terminal.kill9();
    let mut terminal = start();
    terminal.wait_for("Ctrl-T");
    terminal.press("<C-t>");
    terminal.wait_for("Pågående");
    terminal.press("4");
    terminal.wait_for("Du frågar öppet");
    let shown = terminal.screen_text();
    assert!(shown.contains("ÖVNING"), "{shown}");
}

/// Finishes what is on the desk and opens its debrief.
fn debriefed(desk: &mut Desk) {
    desk.act("finish");
    desk.press("1");
    desk.act("debrief");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    assert_eq!(desk.page().screen, ScreenName::Debrief);
}

fn rows(desk: &Desk) -> String {
    let page = desk.page();
    let rows = page.parts.iter().find_map(|part| match part {
        Part::Rows(rows) => Some(rows),
        _ => None,
    });
    let said = rows.expect("a list").rows.iter().map(|row| {
        let details = row.details.join("\n    ");
        format!("{} {}\n    {details}", row.lead, row.text)
    });
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_debrief_names_the_moment_what_was_so_and_what_one_could_have_asked() {
    let mut desk = at("consent");
    desk.press("<A-l>1");
    debriefed(&mut desk);
    let said = plain(&rows(&desk));
    for expected in [
        "Antecknat: Ja. Så var det: Nej.",
        "Man kunde ha frågat: Ett nej är ett lika gott svar som ett ja.",
        "Att öva på",
        "Så var det",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let page = desk.page();
    assert!(page.practice.is_some());
}

#[test]
fn what_is_played_begins_and_ends_on_the_command_line_too() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = vilja(home.path(), "--lang sv train run first_talk --seed 4")
        .sized(120, 40)
        .on_terminal();
    terminal.wait_for("Får vi fråga din gamla kommun?");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 1 av");
    terminal.press("<F8>");
    terminal.wait_for("Avsluta");
    let _ended = terminal.close();
    let (code, out, err) = vilja(home.path(), "--lang sv train run no_such").output();
    assert_eq!(code, 2, "{out}{err}");
    assert!(err.contains("no_such"), "{err}");
}

#[test]
fn the_first_lesson_teaches_each_key_from_an_empty_home_to_the_debrief() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = vilja(home.path(), "--lang sv train run")
        .sized(80, 24)
        .on_terminal();
    terminal.wait_for("Första lektionen");
    terminal.press("<Enter>");
    // What is pressed at each step, and what has to come before the next.
    let lesson = [
        ("<Esc>", "Fråga 1 av"),
        ("1", "Lektion 2 av 14"),
        ("<Enter>", "Lektion 3 av 14"),
        ("<A-q>", "Lektion 4 av 14"),
        ("-", "Lektion 5 av 14"),
        ("<C-z>", "Lektion 6 av 14"),
        ("<F2>", "Vilket språk talar personen?"),
        ("<Esc>", "Lektion 7 av 14"),
        ("<F3>", "Lektion 8 av 14"),
        ("<F6>", "Anteckning"),
        ("tvekar<Enter>", "Lektion 9 av 14"),
        ("<F4>", "Vad svaren pekar på"),
        ("<Esc>", "Lektion 10 av 14"),
        ("<F7>", "Översikt"),
        ("<Esc>", "Lektion 11 av 14"),
        ("<F5>", "F5"),
        ("<F5>", "Lektion 12 av 14"),
        ("<F1>", "Lektion 12 av 14: F1"),
        ("<Esc>", "Lektion 13 av 14"),
        ("<C-p>avsluta samtalet<Enter>", "Avsluta samtalet?"),
        ("1", "Lektion 14 av 14"),
        ("<A-d>", "Lektionen är slut"),
    ];
    for (keys, then) in lesson {
        terminal.press(keys);
        terminal.wait_for(then);
        let shown = terminal.screen_text();
        assert!(shown.contains("ÖVNING") || shown.contains("F5"), "{shown}");
    }
}

/// Line by line no key is named that does nothing there, and what is typed instead goes on with the lesson.
#[test]
fn the_lesson_is_held_line_by_line_with_what_is_typed_there() {
    let mut desk = Desk::in_practice(Mode::Lines);
    let standing = |desk: &Desk| plain(&desk.page().standing.expect("a lesson").text);
    desk.line("2");
    desk.line("1");
    let steps: [(&[&str], &str); 14] = [
        (&["/stäng", "1"], "Stäng sidan med /stäng"),
        (&[""], "Enter går"),
        (&["/fråga"], "/fråga"),
        (&["-"], "Bindestreck"),
        (&["/ångra"], "/ångra"),
        (&["/språk", "arabiska"], "/språk"),
        (&["/två-språk"], "/två-språk"),
        (&["/anteckning", "tvekar"], "/anteckning"),
        (&["/iakttagelser", "/stäng"], "/iakttagelser"),
        (&["/översikt", "/stäng"], "/översikt"),
        (&["/dölj", "/dölj"], "/dölj"),
        (&["/hjälp", "/stäng"], "/hjälp"),
        (&["/avsluta", "1"], "/genomgång"),
        (&["/återkoppling"], "/återkoppling"),
    ];
    let is_a_key = |word: &str| {
        let is_function = word
            .strip_prefix('F')
            .is_some_and(|it| it.parse::<u8>().is_ok());
        is_function || word == "Esc" || word.starts_with("Alt-") || word.starts_with("Ctrl-")
    };
    for (idx, (lines, said)) in steps.iter().enumerate() {
        let lesson = standing(&desk);
        assert!(
            lesson.starts_with(&format!("Lektion {} av 14", idx + 1)),
            "{lesson}"
        );
        assert!(
            lesson.contains(said) && lesson.contains("/hoppa"),
            "{lesson}"
        );
        let mut words = lesson.split(|it: char| !it.is_alphanumeric() && it != '-');
        assert!(!words.any(is_a_key), "{lesson}");
        for line in *lines {
            desk.line(line);
        }
    }
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    assert_eq!(desk.page().screen, ScreenName::Debrief);
    let over = standing(&desk);
    assert!(over.contains("Lektionen är slut"), "{over}");
    assert!(over.contains("/spela") && over.contains("/start"), "{over}");
}

/// What is learnt is seen: the next thing comes up when the list has been chosen from, and not over it.
#[test]
fn the_lesson_waits_until_a_language_is_chosen_and_until_it_is_seen_what_a_key_does() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2<Enter><Esc>1<Enter><A-q><A-x><A-x>");
    for (keys, step) in [
        ("<F2>", 6),
        ("<F3>", 6),
        ("somaliska<Enter>", 7),
        ("<F7><F3>", 7),
        ("<Esc>", 7),
        ("<F3>", 8),
    ] {
        desk.press(keys);
        let standing = plain(&desk.page().standing.expect("a lesson").text);
        let expected = format!("Lektion {step} av");
        assert!(standing.contains(&expected), "{keys}: {standing}");
    }
}

#[test]
fn a_step_of_the_lesson_can_be_skipped_and_the_lesson_is_taken_up_where_it_was_left() {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2<Enter><Esc>1<Enter><A-q>");
    let standing = |desk: &Desk| plain(&desk.page().standing.expect("a lesson").text);
    assert!(
        standing(&desk).contains("Lektion 4 av"),
        "{}",
        standing(&desk)
    );
    desk.press("<A-x><A-x>");
    assert!(
        standing(&desk).contains("Lektion 6 av"),
        "{}",
        standing(&desk)
    );
    desk.reopen(None);
    // What only a key press showed is shown again; what the interview says is not.
    assert!(
        standing(&desk).contains("Lektion 4 av"),
        "{}",
        standing(&desk)
    );
    desk.press("<F10>");
    assert!(desk.page().standing.is_none());
}

#[test]
fn a_whole_practice_interview_its_debrief_and_replay_line_by_line() {
    let home = tempfile::tempdir().expect("a folder");
    let start = "--lang sv train run first_talk --seed 4 --plain";
    let mut lines = vilja(home.path(), start).through_pipes();
    // What is said, and what has to be heard before the next.
    let talk = [
        ("", "Fråga 1 av"),
        ("1", "[vald]"),
        ("", "Fråga 2 av"),
        ("/fråga", "Du frågar öppet"),
        ("1", "[vald]"),
        ("", "Fråga 3 av"),
        ("3", "[vald]"),
        ("", "Fråga 4 av"),
        ("/ledande", "svaret ligger i frågan"),
        ("arabiska", "Fråga 5 av"),
        ("/märk", "Märk ut stunden"),
        ("hon tvekar", "Stunden är utmärkt."),
        ("/genomgång", "Genomgång"),
        ("3", "Avsluta samtalet?"),
        ("1", "Samtalet är avslutat."),
        ("/återkoppling", "Rader kvar"),
        ("/allt", "Om övningen"),
        ("/stäng", "Protokoll"),
        ("/spela", "Steg 1 av"),
        ("", "Steg 2 av"),
        ("<", "Steg 1 av"),
        ("/märk", "utmärkt stund: hon tvekar"),
        ("/pröva", "Gren: du prövar"),
        ("/stäng", "Tillbaka i uppspelningen."),
    ];
    for (line, then) in talk {
        lines.say(line);
        lines.wait_for(then);
    }
    lines.say("/lämna");
    let (code, errors) = lines.wait_exit();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    // What depends on the clock, the disk and the key of the store.
    let told = |line: &String| match line.split_once(" (0:") {
        _ if line.starts_with("sparat ") || line.contains("allt är sparat") => None,
        _ if line.starts_with("Kvittokod: ") => Some("Kvittokod: …".to_owned()),
        Some((before, after)) => Some(format!("{before} (0:…{}", after.get(2..)?)),
        None => Some(line.clone()),
    };
    let heard: Vec<String> = lines.heard().iter().filter_map(told).collect();
    look("practise_lines", heard.join("\n"));
}

/// At 40 columns and 12 rows there is not room for a question in two languages, what was said to it and the options.
#[test]
fn what_the_person_said_stands_beside_each_option_and_upwards_the_question_is_read() {
    let seen = |desk: &Desk| {
        let seen = stands_on_the_focus("reply", &desk.page(), (40, 12));
        seen.lines()
            .map(|line| line.trim_matches('|').to_owned())
            .collect::<Vec<_>>()
    };
    let has = |desk: &Desk, text: &str| seen(desk).iter().any(|line| line.contains(text));
    let mut desk = at("pressure");
    assert!(
        has(&desk, "Har någon sagt"),
        "before it is asked its beginning stands there"
    );
    desk.press("<A-l>");
    for key in ["", "<Down>", "<Down>", "<Down>", "<Down>"] {
        desk.press(key);
        assert!(has(&desk, "säga ja"), "{:#?}", seen(&desk));
        assert!(has(&desk, "Det är nog bäst"), "{:#?}", seen(&desk));
        assert!(!has(&desk, "Har någon sagt"), "{:#?}", seen(&desk));
        assert!(has(&desk, "↑"), "{:#?}", seen(&desk));
    }
    // Upwards past the first option, and back again.
    let mut n_ups = 0;
    while !has(&desk, "Har någon sagt") {
        desk.press("<Up>");
        n_ups += 1;
        assert!(n_ups < 12, "{:#?}", seen(&desk));
    }
    desk.press("<PageDown>");
    assert!(has(&desk, "Det är nog bäst"), "{:#?}", seen(&desk));
    desk.press("<PageUp><PageUp>");
    assert!(has(&desk, "Har någon sagt"), "{:#?}", seen(&desk));
    // However often one has gone up, the next stroke down is among the options.
    desk.press("<Up><Up><Up><Down>");
    assert!(has(&desk, "Det är nog bäst"), "{:#?}", seen(&desk));
    assert!(has(&desk, "▸ 2"), "{:#?}", seen(&desk));
    desk.press("<Up><Up><Up><Up>");
    // What is said to the next try is read at once.
    desk.press("<A-q>");
    assert!(!has(&desk, "Har någon sagt"), "{:#?}", seen(&desk));
    // Neither did any of it answer.
    assert!(
        !desk
            .changes
            .iter()
            .any(|it| matches!(it, Change::Answered { place, .. } if &**place == "pressure"))
    );
}
