//! Tests of the register.

use super::*;

#[test]
fn the_register_knows_the_municipalities_of_its_lines() {
    let register =
        Register::parse("code,name,county_code\r\n0180,Stockholm,01\r\n1480,Göteborg,14\r\n");
    let register = register.unwrap();
    assert_eq!(register.name("1480"), Some("Göteborg"));
    assert!(register.contains("0180") && !register.contains("0181"));
    let codes: Vec<_> = register.iter().map(|it| &*it.code).collect();
    assert_eq!(codes, ["0180", "1480"]);
}

#[test]
fn the_line_of_a_wrong_entry_is_named() {
    for (text, line) in [
        ("code,name,county_code\n0180,Stockholm\n", 2),
        ("0180,Stockholm,01\n0180,Stockholm,01\n", 2),
        ("018,Stockholm,01\n", 1),
        ("0180,,01\n", 1),
        ("0180,Stockholm,14\n", 1),
        ("0180,Stockholm,01,x\n", 1),
    ] {
        assert_eq!(Register::parse(text), Err(line), "{text}");
    }
}

#[test]
fn codes_have_their_shapes() {
    assert!(is_country("SY") && !is_country("sy") && !is_country("SYR"));
    assert!(
        is_language("ar") && is_language("prs") && is_language("sr-Latn") && is_language("pt-BR")
    );
    assert!(!is_language("Arabic") && !is_language("a") && !is_language("ar-") && !is_language(""));
}

#[test]
fn a_language_is_known_by_what_others_call_it() {
    for (code, meant) in [
        ("prs", Some("fa-AF")),
        ("fa-af", Some("fa-AF")),
        ("AR", Some("ar")),
        ("sr-Latn", Some("sr")),
        ("ku", Some("kmr")),
        ("ku-Arab", Some("ckb")),
        ("ku-Latn-TR", Some("kmr")),
        ("zu", None),
        ("", None),
    ] {
        assert_eq!(language_meant(code), meant, "{code}");
    }
}
