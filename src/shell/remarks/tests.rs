//! Everything that a start can find is said, and in words that there are.

use super::*;
use crate::app::words::Words;
use crate::app::words::remarks::said;
use crate::app::words::veil::Veil;
use crate::builtin::Shelf;
use crate::engine::time::Timestamp;
use crate::text::language::Language;

fn in_words(check: &StartCheck, language: &str) -> Vec<String> {
    let shelf = Shelf::new(None);
    let words = Words {
        catalog: shelf.catalog(),
        register: shelf.register(),
        countries: shelf.countries(),
        language: Language::parse(language).unwrap(),
        veil: Veil::default(),
    };
    found(check).iter().map(|it| said(&words, it)).collect()
}

#[test]
fn a_start_that_found_nothing_says_nothing() {
    assert_eq!(found(&StartCheck::default()), []);
}

#[test]
fn what_a_start_found_is_said_with_its_numbers() {
    let check = StartCheck {
        n_put_back: 7,
        n_answers_put_back: 3,
        put_back_in: Vec::new(),
        missing: Some(Missing {
            n: 5,
            since: Some(Timestamp(0)),
            until: Timestamp(1000),
            last_in: None,
        }),
        anchor_is_lost: true,
        n_journals_damaged: 2,
    };
    let said = in_words(&check, "sv");
    assert_eq!(said.len(), 4);
    let plain: Vec<String> = said
        .iter()
        .map(|it| crate::text::clean::plain(it))
        .collect();
    assert_eq!(plain[0], "3 svar fördes tillbaka ur journalen.");
    assert!(plain[1].starts_with("5 händelser saknas"), "{}", plain[1]);
    assert!(plain[1].contains("säkerhetskopia"), "{}", plain[1]);
    assert!(
        plain[3].starts_with("2 journaler är skadade"),
        "{}",
        plain[3]
    );
    for language in ["en", "ar"] {
        for said in in_words(&check, language) {
            assert!(!said.contains("durable-"), "{said}");
        }
    }
}
