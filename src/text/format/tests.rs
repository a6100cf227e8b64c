//! Tests: each language of the program writes a day, a month, numbers and a list in its own way, and in the same digits.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;

#[test]
fn every_language_has_its_own_way_to_write() {
    let mut rows = Vec::new();
    for language in Language::known() {
        let day = date(&language, 2026, 11, Some(5)).unwrap();
        let month = date(&language, 2026, 3, None).unwrap();
        let sum = number(&language, "-1234567.5", Grouping::Sum);
        let one_piece = number(&language, "2026", Grouping::Number);
        let several = list(&language, &["A", "B", "C"]);
        for text in [&day, &month, &sum, &one_piece] {
            let foreign = text.chars().any(|c| c.is_numeric() && !c.is_ascii_digit());
            assert!(!foreign, "{language}: {text}");
        }
        assert!(day.contains("2026") && day.contains('5'), "{day}");
        rows.push(format!(
            "{language}: {day} | {month} | {sum} | {one_piece} | {several}"
        ));
    }
    let table = rows.join("\n");
    let shown = table
        .replace(['\u{A0}', '\u{202F}'], "_")
        .replace('\u{200F}', "<R>");
    insta::assert_snapshot!(shown, @r"
    sv: 5 november 2026 | mars 2026 | −1_234_567,5 | 2026 | A, B och C
    en: 5 November 2026 | March 2026 | -1,234,567.5 | 2026 | A, B and C
    ar: 5 نوفمبر 2026 | مارس 2026 | -1,234,567.5 | 2026 | A وB وC
    fa-AF: 5 نومبر 2026 | مارچ 2026 | −1,234,567.5 | 2026 | A،<R> B، و C
    fa: 5 نوامبر 2026 | مارس 2026 | −1,234,567.5 | 2026 | A،<R> B، و C
    so: Noofeembar 05, 2026 | Maarso 2026 | -1,234,567.5 | 2026 | A, B iyo C
    ti: 05 ሕዳር 2026 | መጋቢት 2026 | -1,234,567.5 | 2026 | A፣ Bን Cን
    uk: 5 листопада 2026_р. | березень 2026_р. | -1_234_567,5 | 2026 | A, B і C
    ru: 5 ноября 2026_г. | март 2026_г. | -1_234_567,5 | 2026 | A, B и C
    pl: 5 listopada 2026 | marzec 2026 | -1_234_567,5 | 2026 | A, B i C
    fi: 5. marraskuuta 2026 | maaliskuu 2026 | −1_234_567,5 | 2026 | A, B ja C
    ckb: 5ی تشرینی دووەمی 2026 | 2026 ئازار | -1,234,567.5 | 2026 | A, B, C
    sv-x-latt: 5 november 2026 | mars 2026 | −1_234_567,5 | 2026 | A, B och C
    ");
}

#[test]
fn days_that_do_not_exist_and_what_is_no_number_stay_as_they_are() {
    let swedish = Language::source();
    assert_eq!(date(&swedish, 2026, 2, Some(30)), None);
    assert_eq!(date(&swedish, 2026, 13, None), None);
    assert_eq!(number(&swedish, "omkring 5", Grouping::Sum), "omkring 5");
    assert_eq!(number(&swedish, "1500", Grouping::Sum), "1\u{A0}500");
    assert_eq!(number(&swedish, "1500", Grouping::Number), "1500");
}

#[test]
fn phrases_with_commas_are_not_joined_by_commas() {
    let swedish = Language::source();
    assert_eq!(list(&swedish, &["Mat", "El"]), "Mat och El");
    assert_eq!(list(&swedish, &["Nej, inte då", "El"]), "Nej, inte då · El");
    assert_eq!(list::<&str>(&swedish, &[]), "");
}

#[test]
fn a_language_that_nobody_knows_is_written_in_some_way() {
    let unknown = Language::parse("qaa").unwrap();
    assert!(date(&unknown, 2026, 11, Some(5)).is_some());
    assert_eq!(number(&unknown, "12", Grouping::Number), "12");
}
