//! Pages as the interview has them, for the tests of both views.

use std::rc::Rc;

use crate::app::intent::Action;
use crate::app::page::{
    Choice, Choices, CommandName, Count, ElementMark, FieldView, FindingRow, FindingsPane, KeyHint,
    OutlineRow, Page, Part, Row, Rows, ScreenName, Status, Wording,
};
use crate::text::language::Direction;
use crate::text::layout::Side;

pub(super) fn sv(text: &str) -> Wording {
    Wording {
        text: text.to_owned(),
        language: Rc::from("sv"),
        language_name: Rc::from("Svenska"),
        direction: Direction::Ltr,
        mark: None,
    }
}

pub(super) fn ar(text: &str) -> Wording {
    Wording {
        text: text.to_owned(),
        language: Rc::from("ar"),
        language_name: Rc::from("Arabiska"),
        direction: Direction::Rtl,
        mark: None,
    }
}

pub(super) fn empty(screen: ScreenName) -> Page {
    Page {
        screen,
        direction: Direction::Ltr,
        language: Rc::from("sv"),
        practice: None,
        protected: None,
        title: vec!["VILJA".to_owned()],
        title_in_short: None,
        status: Status::default(),
        standing: None,
        outline: Vec::new(),
        parts: Vec::new(),
        reading: None,
        findings: None,
        notice: None,
        keys: keys(),
        commands: commands(),
    }
}

/// The question of the design's sketch.
pub(super) fn question() -> Page {
    Page {
        title: vec![
            "VILJA".to_owned(),
            "Inflyttning".to_owned(),
            "ärende 2026-0147".to_owned(),
        ],
        status: Status {
            saved: Some("sparat 14:32:07".to_owned()),
            languages: Some("sv | ar".to_owned()),
            languages_spoken: Some("Språk: svenska och arabiska".to_owned()),
            flags: Some(Count {
                n: 2,
                spoken: "2 iakttagelser".to_owned(),
            }),
            open: Some(Count {
                n: 5,
                spoken: "5 öppna".to_owned(),
            }),
        },
        outline: [
            ("Bakgrund", 6, 6),
            ("Flytten", 3, 11),
            ("Önskan", 0, 5),
            ("Bostaden", 0, 7),
            ("Barnen", 0, 3),
            ("Samtycke", 0, 2),
        ]
        .into_iter()
        .map(|(label, answered, total)| OutlineRow {
            label: label.to_owned(),
            here: label == "Flytten",
            answered,
            total,
            spoken: format!("Avsnitt {label}, {answered} av {total} besvarade"),
        })
        .collect(),
        parts: vec![
            Part::Counter("Fråga 12 av 34 · Flytten".to_owned()),
            Part::Prompt {
                first: sv(
                    "Sade någon i den tidigare kommunen att du måste söka bostad i andra kommuner?",
                ),
                second: Some(ar(
                    "هل قال لك أحد في البلدية السابقة إنه يجب عليك البحث عن سكن في بلديات أخرى؟",
                )),
            },
            Part::Choices(Choices {
                many: false,
                proposed: false,
                cursor: 1,
                items: vec![
                    choice("1", "Ja", "نعم", false),
                    choice("2", "Nej", "لا", false),
                    choice("-", "Vet ej", "لا أعرف", true),
                    choice("0", "Vill inte svara", "لا أريد الإجابة", true),
                ],
            }),
            Part::Help(
                "Gäller muntliga och skriftliga besked. Be om beslutet om det finns.".to_owned(),
            ),
        ],
        findings: Some(findings()),
        ..empty(ScreenName::Question)
    }
}

pub(super) fn choice(key: &str, first: &str, second: &str, aside: bool) -> Choice {
    Choice {
        key: key.to_owned(),
        first: sv(first),
        second: Some(ar(second)),
        chosen: false,
        aside,
    }
}

pub(super) fn typed(text: &str) -> FieldView {
    FieldView {
        label: Some("Svar".to_owned()),
        text: text.to_owned(),
        caret: text.len(),
        side: Side::Before,
        selected: 0..0,
        direction: Direction::Ltr,
        lines: 3,
        secret: false,
        focused: true,
    }
}

pub(super) fn text_question() -> Page {
    let mut page = question();
    page.parts.retain(|part| !matches!(part, Part::Choices(_)));
    page.parts
        .insert(2, Part::Field(typed("De sa att jag måste flytta")));
    page
}

/// As they stand below a text field, where they cannot be walked.
pub(super) fn silences(dont_know: &str, declined: &str) -> Part {
    Part::Choices(Choices {
        many: false,
        proposed: false,
        cursor: usize::MAX,
        items: vec![
            choice(dont_know, "Vet ej", "لا أعرف", true),
            choice(declined, "Vill inte svara", "لا أريد الإجابة", true),
        ],
    })
}

pub(super) fn overview(n_rows: usize, cursor: usize) -> Page {
    let mut rows = vec![Row {
        heading: true,
        text: "Flytten".to_owned(),
        ..Row::default()
    }];
    rows.extend((1..=n_rows).map(|n| Row {
        lead: if n % 3 == 0 {
            "✓".to_owned()
        } else {
            String::new()
        },
        text: format!("Frågan med nummer {n}"),
        details: if n % 5 == 0 {
            vec!["Svar: ja".to_owned()]
        } else {
            Vec::new()
        },
        choosable: true,
        ..Row::default()
    }));
    Page {
        parts: vec![
            Part::Heading("Översikt".to_owned()),
            Part::Rows(Rows {
                rows,
                cursor: Some(cursor),
            }),
        ],
        findings: None,
        ..Page {
            screen: ScreenName::Overview,
            ..question()
        }
    }
}

fn findings() -> FindingsPane {
    FindingsPane {
        rows: vec![
            FindingRow {
                weight: "Otillåtet".to_owned(),
                text: "Krav på att söka bostad i andra kommuner".to_owned(),
                because: "fråga 11, 12".to_owned(),
                news: None,
            },
            FindingRow {
                weight: "Gråzon".to_owned(),
                text: "Mer än första månadens hyra betald (3 mån)".to_owned(),
                because: "fråga 9".to_owned(),
                news: None,
            },
        ],
        elements_label: "Aktiv medverkan:".to_owned(),
        elements: [
            ("bistånd", '✓', "ja"),
            ("kommunens agerande", '✓', "ja"),
            ("flytt", '✓', "ja"),
            ("ingen egen vilja", '?', "inte känt"),
        ]
        .into_iter()
        .map(|(label, sign, spoken)| ElementMark {
            label: label.to_owned(),
            sign,
            spoken: spoken.to_owned(),
        })
        .collect(),
        more: Vec::new(),
    }
}

fn keys() -> Vec<KeyHint> {
    [
        ("Enter", "nästa", ""),
        ("⇧Tab", "bakåt", "<"),
        ("F2", "språk", "/språk"),
        ("F3", "ett/två språk", "/tvåspråkigt"),
        ("F4", "iakttagelser", "/iakttagelser"),
        ("F6", "anteckning", "/anteckning"),
        ("F7", "översikt", "/översikt"),
        ("F1", "hjälp", "?"),
    ]
    .into_iter()
    .map(|(key, label, line)| KeyHint {
        key: key.to_owned(),
        label: label.to_owned(),
        line: line.to_owned(),
    })
    .collect()
}

fn commands() -> Vec<CommandName> {
    [
        ("nästa", Action::Next),
        ("bakåt", Action::Back),
        ("språk", Action::SwitchClientLanguage),
        ("tvåspråkigt", Action::CycleBilingual),
        ("iakttagelser", Action::Flags),
        ("anteckning", Action::Note),
        ("översikt", Action::Overview),
        ("hjälp", Action::Help),
        ("avsluta", Action::Quit),
    ]
    .into_iter()
    .map(|(word, action)| CommandName {
        word: word.to_owned(),
        action,
    })
    .collect()
}
