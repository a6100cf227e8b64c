//! Tests: what is said of a page, and what is understood.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use proptest::prelude::*;

use super::*;
use crate::app::intent::{Action, Intent};
use crate::app::page::{Choices, News, Notice, Page, Part, Row, Rows, ScreenName, Tone};
use crate::view::sample;

fn words() -> LineWords {
    LineWords {
        error_prefix: "Fel:".to_owned(),
        warning_prefix: "Obs:".to_owned(),
        chosen: "vald".to_owned(),
        not_chosen: "inte vald".to_owned(),
        here: "här".to_owned(),
        empty_field: "tomt".to_owned(),
        field: "Svar".to_owned(),
        commands: "Kommandon:".to_owned(),
        no_answer: "inget svar".to_owned(),
        range: "nummer {from} till {to}".to_owned(),
        count: "rader: {n}".to_owned(),
        more: "Rader kvar: {n}. /mer, /rad {from} eller /allt".to_owned(),
        more_word: "mer".to_owned(),
        row_word: "rad".to_owned(),
        all_word: "allt".to_owned(),
    }
}

fn said(page: &Page, before: Option<&Page>) -> String {
    let mut told = Told::default();
    if let Some(before) = before {
        speak(before, &mut told, &words());
    }
    speak(page, &mut told, &words()).join("\n")
}

fn check(line: &str, page: &Page, intents: &[Intent]) {
    assert_eq!(hear(line, page).as_deref(), Ok(intents), "{line}");
}

fn pick(key: &str) -> Intent {
    Intent::Pick(key.to_owned())
}

fn say(text: &str) -> Intent {
    Intent::Say(text.to_owned())
}

fn choices(page: &mut Page) -> &mut Choices {
    for part in &mut page.parts {
        if let Part::Choices(choices) = part {
            return choices;
        }
    }
    unreachable!("the page has a choice")
}

#[test]
fn a_new_page_is_said_wholly() {
    insta::assert_snapshot!(said(&sample::question(), None), @r"
    VILJA · Inflyttning · ärende 2026-0147
    Kommandon: <, /språk, /tvåspråkigt, /iakttagelser, /anteckning, /översikt, ?
    Avsnitt Flytten, 3 av 11 besvarade
    Språk: svenska och arabiska
    sparat 14:32:07
    2 iakttagelser
    5 öppna
    Otillåtet: Krav på att söka bostad i andra kommuner (fråga 11, 12)
    Gråzon: Mer än första månadens hyra betald (3 mån) (fråga 9)
    Aktiv medverkan: bistånd: ja, kommunens agerande: ja, flytt: ja, ingen egen vilja: inte känt
    Fråga 12 av 34 · Flytten
    Sade någon i den tidigare kommunen att du måste söka bostad i andra kommuner?
    Arabiska:
    هل قال لك أحد في البلدية السابقة إنه يجب عليك البحث عن سكن في بلديات أخرى؟
    1  Ja
    Arabiska: نعم
    2  Nej
    Arabiska: لا
    -  Vet ej
    Arabiska: لا أعرف
    0  Vill inte svara
    Arabiska: لا أريد الإجابة
    Gäller muntliga och skriftliga besked. Be om beslutet om det finns.
    ");
}

#[test]
fn nothing_new_is_answered_by_silence() {
    let page = sample::question();
    assert_eq!(said(&page, Some(&page)), "");
}

#[test]
fn in_the_same_place_only_what_changed_is_said() {
    let before = sample::question();
    let mut page = before.clone();
    page.status.saved = Some("sparat 14:33:00".to_owned());
    choices(&mut page).items.first_mut().unwrap().chosen = true;
    choices(&mut page).cursor = 0;
    page.status.flags.as_mut().unwrap().n = 3;
    page.status.flags.as_mut().unwrap().spoken = "3 iakttagelser".to_owned();
    assert_eq!(
        said(&page, Some(&before)),
        "1  Ja [vald]\nsparat 14:33:00\n3 iakttagelser"
    );
}

#[test]
fn what_the_last_answer_did_to_a_flag_is_said_once_and_in_words() {
    let before = sample::question();
    let mut page = before.clone();
    let pane = page.findings.as_mut().unwrap();
    let row = pane.rows.get_mut(1).unwrap();
    row.weight = "Bakgrund".to_owned();
    row.news = Some(News {
        sign: '↓',
        weight: "Gråzon → Bakgrund".to_owned(),
        spoken: "Bakgrund, förut Gråzon".to_owned(),
    });
    assert_eq!(
        said(&page, Some(&before)),
        "Bakgrund, förut Gråzon: Mer än första månadens hyra betald (3 mån) (fråga 9)"
    );
    assert_eq!(said(&page, Some(&page)), "");
    // That it is no longer new is no news.
    let mut later = page.clone();
    later
        .findings
        .as_mut()
        .unwrap()
        .rows
        .get_mut(1)
        .unwrap()
        .news = None;
    assert_eq!(said(&later, Some(&page)), "");
    // What is gone is said when it goes, and not when its row does.
    let mut gone = later.clone();
    let row = gone.findings.as_mut().unwrap().rows.get_mut(1).unwrap();
    row.because = String::new();
    row.news = Some(News {
        sign: '−',
        weight: "Inte längre: Bakgrund".to_owned(),
        spoken: "Gäller inte längre, Bakgrund".to_owned(),
    });
    assert_eq!(
        said(&gone, Some(&later)),
        "Gäller inte längre, Bakgrund: Mer än första månadens hyra betald (3 mån)"
    );
    let mut without = gone.clone();
    without.findings.as_mut().unwrap().rows.pop();
    assert_eq!(said(&without, Some(&gone)), "");
}

#[test]
fn another_client_language_is_said_with_its_name() {
    let before = sample::question();
    let mut page = before.clone();
    let mut somali = sample::sv("Ma laguu sheegay inaad guri raadsato?");
    somali.language_name = "Somaliska".into();
    if let Some(Part::Prompt { second, .. }) = page.parts.get_mut(1) {
        *second = Some(somali);
    }
    page.status.languages_spoken = Some("Språk: svenska och somaliska".to_owned());
    assert_eq!(
        said(&page, Some(&before)),
        "Somaliska:\nMa laguu sheegay inaad guri raadsato?\nSpråk: svenska och somaliska"
    );
}

#[test]
fn another_question_is_said_without_the_title_and_the_commands() {
    let before = sample::question();
    let mut page = sample::text_question();
    *page.parts.get_mut(0).unwrap() = Part::Counter("Fråga 13 av 34 · Flytten".to_owned());
    let said = said(&page, Some(&before));
    assert!(said.starts_with("Fråga 13 av 34"), "{said}");
    assert!(
        !said.contains("VILJA") && !said.contains("/språk"),
        "{said}"
    );
    assert!(
        said.contains("Svar: De sa att jag måste flytta [här]"),
        "{said}"
    );
}

#[test]
fn a_warning_begins_with_its_word_and_is_repeated() {
    let mut page = sample::question();
    page.notice = Some(Notice {
        tone: Tone::Warning,
        text: "Det alternativet finns inte.".to_owned(),
    });
    let line = "Fel: Det alternativet finns inte.";
    assert_eq!(said(&page, Some(&sample::question())), line);
    assert_eq!(said(&page, Some(&page)), line);
}

#[test]
fn a_secret_is_never_said() {
    let mut page = sample::empty(ScreenName::Unlock);
    let mut field = sample::typed("hemligt ord");
    field.secret = true;
    page.parts = vec![Part::Field(field)];
    assert!(!said(&page, None).contains("hemligt"));
    assert!(said(&page, None).contains("Svar"));
}

#[test]
fn nothing_that_steers_a_terminal_is_said() {
    let mut page = sample::question();
    page.title.push("\u{2068}0147\u{2069}\u{1b}[31m".to_owned());
    let said = said(&page, None);
    assert!(
        !said.contains(['\u{1b}', '\u{2068}', '\u{2069}']),
        "{said:?}"
    );
}

#[test]
fn rows_are_numbered_by_what_can_be_chosen() {
    let page = sample::overview(6, 2);
    insta::assert_snapshot!(said(&page, None), @r"
    VILJA · Inflyttning · ärende 2026-0147
    Kommandon: <, /språk, /tvåspråkigt, /iakttagelser, /anteckning, /översikt, ?
    Språk: svenska och arabiska
    sparat 14:32:07
    2 iakttagelser
    5 öppna
    Översikt
    Flytten
    1  Frågan med nummer 1
    2  Frågan med nummer 2 [här]
    3  ✓ Frågan med nummer 3
    4  Frågan med nummer 4
    5  Frågan med nummer 5
    Svar: ja
    6  ✓ Frågan med nummer 6
    ");
    check("2", &page, &[pick("2")]);
    check("٢", &page, &[pick("2")]);
    assert!(hear("7", &page).is_err());
    assert!(hear("02", &page).is_err());
}

#[test]
fn a_choice_is_made_by_its_key_or_its_words() {
    let page = sample::question();
    check("1", &page, &[pick("1")]);
    check(" 2. ", &page, &[pick("2")]);
    check("nej", &page, &[pick("2")]);
    check("نعم", &page, &[pick("1")]);
    check("-", &page, &[pick("-")]);
    check("0", &page, &[pick("0")]);
    assert!(hear("1 2", &page).is_err());
    assert_eq!(hear("kanske", &page).unwrap_err().line, "kanske");
}

#[test]
fn several_keys_choose_several_options_only_where_that_is_asked() {
    let mut page = sample::question();
    choices(&mut page).many = true;
    check("1, 2", &page, &[pick("1"), pick("2")]);
    check("1 2", &page, &[pick("1"), pick("2")]);
    assert!(hear("1 9", &page).is_err());
}

#[test]
fn an_empty_line_goes_on_and_never_answers() {
    check("", &sample::question(), &[Intent::Do(Action::Next)]);
    check("", &sample::text_question(), &[Intent::Confirm]);
    check(" ", &sample::overview(3, 1), &[Intent::Confirm]);
}

#[test]
fn signs_and_commands_are_understood() {
    let page = sample::question();
    check("<", &page, &[Intent::Do(Action::Back)]);
    check("?", &page, &[Intent::Do(Action::Help)]);
    check("/språk", &page, &[Intent::Do(Action::SwitchClientLanguage)]);
    check("/SPRAK", &page, &[Intent::Do(Action::SwitchClientLanguage)]);
    check(
        "/language",
        &page,
        &[Intent::Do(Action::SwitchClientLanguage)],
    );
    check("/undo", &page, &[Intent::Do(Action::Undo)]);
    check("/iakt", &page, &[Intent::Do(Action::Flags)]);
    check(
        "/anteckning hon gråter",
        &page,
        &[Intent::Do(Action::Note), say("hon gråter")],
    );
    assert_eq!(
        hear("/a", &page).unwrap_err().nearest.as_deref(),
        Some("/anteckning")
    );
    assert_eq!(
        hear("/sprok", &page).unwrap_err().nearest.as_deref(),
        Some("/språk")
    );
    assert_eq!(hear("/xyzzy", &page).unwrap_err().nearest, None);
}

#[test]
fn text_is_text_where_a_field_is_typed_into() {
    let page = sample::text_question();
    check("De sa det", &page, &[say("De sa det")]);
    check("//etc", &page, &[say("/etc")]);
    check("0", &page, &[say("0")]);
    check("1", &page, &[say("1")]);
    check("-", &page, &[Intent::Do(Action::DontKnow)]);
}

#[test]
fn the_silences_of_a_text_question_are_heard_by_their_own_keys() {
    let mut page = sample::text_question();
    page.parts.push(sample::silences("/-", "/0"));
    check("/-", &page, &[pick("/-")]);
    check("/0", &page, &[pick("/0")]);
    check("vet ej", &page, &[pick("/-")]);
    check("0", &page, &[say("0")]);
    assert!(said(&page, None).contains("/0  Vill inte svara"));
}

#[test]
fn a_number_in_front_of_a_row_is_said_once() {
    let mut page = sample::overview(2, 1);
    if let Some(Part::Rows(rows)) = page.parts.get_mut(1) {
        rows.rows.get_mut(1).unwrap().lead = "1".to_owned();
    }
    assert!(said(&page, None).contains("\n1  Frågan med nummer 1 [här]\n"));
}

#[test]
fn a_passphrase_is_taken_as_it_stands() {
    let mut page = sample::empty(ScreenName::Unlock);
    let mut field = sample::typed("");
    field.secret = true;
    page.parts = vec![Part::Field(field)];
    check(" ? två ord ", &page, &[say(" ? två ord ")]);
    check("/avsluta", &page, &[Intent::Do(Action::Quit)]);
    check("/avs", &page, &[say("/avs")]);
}

proptest! {
    #[test]
    fn every_key_and_number_that_was_said_is_understood(
        n_options in 1_usize..30,
        n_rows in 0_usize..40,
        many: bool,
        headings in prop::collection::vec(any::<bool>(), 40),
    ) {
        let mut page = sample::question();
        let keys = "123456789abcdefghijklmnopqrstuvwxyz";
        *choices(&mut page) = Choices {
            many,
            proposed: false,
            cursor: 0,
            items: keys
                .chars()
                .take(n_options)
                .chain(['-', '0'])
                .map(|key| sample::choice(&key.to_string(), &format!("Val {key}"), "نعم", false))
                .collect(),
        };
        page.parts.push(Part::Rows(Rows {
            rows: (0..n_rows)
                .map(|n| Row {
                    heading: headings.get(n).copied().unwrap_or_default(),
                    text: "Rad".to_owned(),
                    choosable: true,
                    ..Row::default()
                })
                .collect(),
            cursor: Some(0),
        }));
        for line in say_all(&page, &words()) {
            if let Some((key, _)) = line.split_once("  ") {
                prop_assert_eq!(hear(key, &page), Ok(vec![pick(key)]));
            }
        }
    }

    #[test]
    fn no_line_panics(line in any::<String>()) {
        for page in [sample::question(), sample::text_question(), sample::overview(9, 3)] {
            if let Err(misheard) = hear(&line, &page) {
                prop_assert_eq!(misheard.line, line.trim_end_matches(['\n', '\r']));
            }
        }
    }
}

/// A list with as many rows as the flags of a form.
fn long_list(cursor: usize) -> Page {
    let mut page = sample::overview(1, 1);
    let row = |heading: bool, text: String| Row {
        heading,
        lead: if heading { "" } else { "?" }.to_owned(),
        text,
        choosable: !heading,
        ..Row::default()
    };
    let mut rows = vec![row(true, "Otillåtet".to_owned())];
    rows.extend((1..=3).map(|n| row(false, format!("Krav {n}"))));
    rows.push(row(true, "Kan avgöras".to_owned()));
    rows.extend((4..=83).map(|n| row(false, format!("Flagga {n}"))));
    if let Some(Part::Rows(list)) = page.parts.get_mut(1) {
        *list = Rows {
            rows,
            cursor: Some(cursor),
        };
    }
    page
}

#[test]
fn a_long_list_is_told_in_short_and_then_read_some_rows_at_a_time() {
    let page = long_list(1);
    let mut told = Told::default();
    let said = speak(&page, &mut told, &words());
    let from = said
        .iter()
        .position(|line| line.starts_with("Otillåtet"))
        .unwrap();
    assert_eq!(
        said.get(from..).unwrap().join("\n"),
        "Otillåtet: nummer 1 till 3\nKan avgöras: nummer 4 till 83\n\
         Otillåtet\n1  Krav 1 [här]\n2  Krav 2\n3  Krav 3\n\
         Kan avgöras\n4  Flagga 4\n5  Flagga 5\n6  Flagga 6\n7  Flagga 7\n8  Flagga 8\n9  Flagga 9\n10  Flagga 10\n\
         Rader kvar: 73. /mer, /rad 20 eller /allt"
    );
    let wanted = |line: &str| reading(line, &page, &words());
    let mut read = |line: &str| {
        let lines = read_on(wanted(line).unwrap(), &page, &mut told, &words());
        (lines.first().unwrap().clone(), lines.len())
    };
    // Under which heading it goes on is said again.
    assert_eq!(read("/mer"), ("Kan avgöras".to_owned(), 12));
    assert_eq!(read("/rad 80"), ("Kan avgöras".to_owned(), 5));
    assert_eq!(read("/MER"), ("Kan avgöras".to_owned(), 2));
    assert_eq!(read("/allt"), ("Otillåtet".to_owned(), 85));
    assert_eq!(wanted("/rad"), None);
    assert_eq!(wanted("mer"), None);
    // Any number that was not said is understood all the same.
    check("83", &page, &[pick("83")]);
    // On a page without a long list the words mean nothing special.
    assert_eq!(reading("/mer", &sample::question(), &words()), None);
}

#[test]
fn coming_back_to_a_long_list_says_where_one_is_and_no_more() {
    let mut told = Told::default();
    speak(&long_list(1), &mut told, &words());
    speak(&sample::question(), &mut told, &words());
    let back = speak(&long_list(40), &mut told, &words()).join("\n");
    assert!(
        back.ends_with(
            "\nKan avgöras\n39  Flagga 39 [här]\nRader kvar: 44. /mer, /rad 49 eller /allt"
        ),
        "{back}"
    );
    assert!(!back.contains("nummer 1 till 3"), "{back}");
}

#[test]
fn a_long_list_begins_where_one_is() {
    let said = said(&long_list(40), None);
    assert!(
        said.contains("\nKan avgöras\n39  Flagga 39 [här]\n"),
        "{said}"
    );
    assert!(!said.contains("\n38  "), "{said}");
}

#[test]
fn coming_back_from_a_surface_says_the_question_and_no_header() {
    let question = sample::question();
    let mut over = sample::overview(3, 1);
    over.status.saved.clone_from(&question.status.saved);
    let mut told = Told::default();
    speak(&question, &mut told, &words());
    let said_over = speak(&over, &mut told, &words()).join("\n");
    assert!(!said_over.contains("VILJA"), "{said_over}");
    let back = speak(&question, &mut told, &words());
    assert_eq!(
        back.first().map(String::as_str),
        Some("Fråga 12 av 34 · Flytten"),
        "{back:?}"
    );
    assert!(back.iter().all(|line| !line.starts_with("Kommandon:")));
    // The whole page is said on wish.
    let whole = say_all(&question, &words()).join("\n");
    for part in ["VILJA", "Kommandon: ", "Otillåtet: Krav", "sparat 14:32:07"] {
        assert!(whole.contains(part), "{whole}");
    }
}

#[test]
fn whatever_is_not_in_the_officers_language_is_named() {
    let mut page = sample::question();
    if let Some(Part::Prompt { first, second }) = page.parts.get_mut(1) {
        *first = sample::ar("هل قال لك أحد ذلك؟");
        *second = None;
    }
    for item in &mut choices(&mut page).items {
        item.first = item.second.take().unwrap();
    }
    let said = said(&page, None);
    assert!(said.contains("\nArabiska:\nهل قال لك أحد ذلك؟\n"), "{said}");
    assert!(said.contains("\n1  Arabiska: نعم\n"), "{said}");
}

#[test]
fn back_closes_what_lies_over_the_question() {
    let mut page = sample::overview(3, 1);
    page.commands = vec![crate::app::page::CommandName {
        word: "stäng".to_owned(),
        action: Action::Cancel,
    }];
    check("<", &page, &[Intent::Do(Action::Cancel)]);
    check("<", &sample::question(), &[Intent::Do(Action::Back)]);
}

#[test]
fn signs_are_not_said() {
    let mut page = sample::overview(2, 0);
    if let Some(Part::Rows(list)) = page.parts.get_mut(1) {
        let row = list.rows.get_mut(1).unwrap();
        row.lead = "✓ känt".to_owned();
        row.details = vec!["–".to_owned()];
    }
    let said = said(&page, None);
    assert!(
        said.contains("1  känt Frågan med nummer 1\ninget svar\n"),
        "{said}"
    );
}
