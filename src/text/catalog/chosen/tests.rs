#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::rc::Rc;

use super::super::{Args, Catalog, Choosing};
use crate::text::language::Language;

const TEXTS: &str = "
by-code = { $told ->
    [yes] sa { $told }
   *[no] sa { $told } emot
 }
with-other = { $told ->
    [yes] sa det
   *[other] resten
 }
nested = { $told_known ->
    [yes] { $told ->
        [yes] ja
       *[no] nej
     }
   *[no] inget
 }
refers = Först: { by-code }.
itself = { $told ->
    [yes] { itself }
   *[other] slut
 }
by-number = { $rent ->
    [0] ingen
    [2.50] två och femtio
    [one] en
   *[other] { $rent }
 }
by-function = { NUMBER($rent, minimumFractionDigits: 2) ->
    [0] ingen
   *[other] { NUMBER($rent) }
 }
last-number = { $rent ->
    [1] en
   *[0] ingen
 }
by-label = { $told ->
    [Ja] sa ja
   *[Nej] sa nej
 }
by-label-last = { $told ->
    [yes] sa ja
   *[Nej] sa nej
 }
label-of-other = { $told ->
    [no] sa nej
   *[Nej] något annat
 }
by-digits = { $school ->
    [0180] den ena
   *[other] en annan
 }
by-words = { $name ->
    [Anna] hon
   *[other] { $name }
 }
";

fn said(id: &str, args: &Args) -> String {
    let sv = Language::parse("sv").unwrap();
    let mut catalog = Catalog::new();
    assert_eq!(catalog.add(&sv, "t.ftl", TEXTS), []);
    assert_eq!(catalog.faults(&sv, id, args), [""; 0]);
    let isolates = ['\u{2068}', '\u{2069}'];
    catalog.say(&sv, id, args).text.replace(isolates, "")
}

fn told(code: Option<&str>) -> Args {
    let words = match code {
        Some("yes") => "Ja",
        Some(_) => "Nej",
        None => "…",
    };
    let codes: Vec<Rc<str>> = ["yes", "no"].map(Rc::from).into();
    Args::none().with("told", words).chosen_by(Choosing::Code {
        code: code.map(Rc::from),
        codes: codes.into(),
        words: ["Ja", "Nej"].map(str::to_owned).into(),
    })
}

fn rent(shown: &str, number: Option<&str>) -> Args {
    let by = Choosing::Number(number.map(str::to_owned));
    Args::none().with("rent", shown).chosen_by(by)
}

#[test]
fn a_branch_is_chosen_by_what_rules_call_the_answer() {
    for (id, code, expected) in [
        ("by-code", Some("yes"), "sa Ja"),
        ("by-code", Some("no"), "sa Nej emot"),
        ("with-other", Some("yes"), "sa det"),
        ("with-other", Some("no"), "resten"),
        ("with-other", None, "resten"),
        ("refers", Some("yes"), "Först: sa Ja."),
        ("refers", Some("no"), "Först: sa Nej emot."),
        ("itself", Some("no"), "slut"),
    ] {
        assert_eq!(said(id, &told(code)), expected, "{id} {code:?}");
    }
}

#[test]
fn what_was_not_answered_is_never_said_to_be_the_last_branch() {
    assert_eq!(said("by-code", &told(None)), "…");
    assert_eq!(said("refers", &told(None)), "Först: ….");
    for (id, code, expected) in [
        ("by-label", None, "…"),
        ("by-label-last", None, "…"),
        ("by-label-last", Some("no"), "sa nej"),
        ("label-of-other", None, "något annat"),
        ("label-of-other", Some("no"), "sa nej"),
    ] {
        assert_eq!(said(id, &told(code)), expected, "{id} {code:?}");
    }
    let unknown = told(None).with("told_known", "no");
    assert_eq!(said("nested", &unknown), "inget");
    let no = told(Some("no")).with("told_known", "yes");
    assert_eq!(said("nested", &no), "nej");
    assert_eq!(said("last-number", &rent("2 kr", Some("2"))), "…");
    assert_eq!(said("last-number", &rent("0 kr", Some("0"))), "ingen");
    assert_eq!(said("last-number", &rent("…", None)), "…");
}

#[test]
fn an_amount_is_chosen_by_as_a_number_and_shown_in_words() {
    for (id, shown, number, expected) in [
        ("by-number", "0 kr", Some("0"), "ingen"),
        ("by-number", "2,50 kr", Some("2.5"), "två och femtio"),
        ("by-number", "1 kr", Some("1"), "en"),
        ("by-number", "6 500 kr", Some("6500"), "6 500 kr"),
        ("by-number", "…", None, "…"),
        ("by-function", "0 kr", Some("0"), "ingen"),
        ("by-function", "6 500 kr", Some("6500"), "6 500 kr"),
        ("by-function", "…", None, "…"),
    ] {
        assert_eq!(said(id, &rent(shown, number)), expected, "{id} {shown}");
    }
}

#[test]
fn a_code_of_digits_and_the_words_of_an_answer_find_their_branch() {
    assert_eq!(said("by-label", &told(Some("yes"))), "sa ja");
    assert_eq!(said("by-label", &told(Some("no"))), "sa nej");
    for (code, expected) in [("0180", "den ena"), ("180", "en annan"), ("18", "en annan")] {
        let by = Choosing::Code {
            code: Some(code.into()),
            codes: Rc::default(),
            words: Rc::default(),
        };
        let args = Args::none().with("school", "Norra skolan").chosen_by(by);
        assert_eq!(said("by-digits", &args), expected, "{code}");
    }
}

#[test]
fn free_words_choose_no_branch() {
    let args = Args::none()
        .with("name", "Anna")
        .chosen_by(Choosing::Nothing);
    assert_eq!(said("by-words", &args), "Anna");
}
