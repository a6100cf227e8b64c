use super::*;

#[test]
fn accents_and_case_do_not_matter() {
    for (name, folded) in [
        ("Håbo", "habo"),
        ("Öckerö", "ockero"),
        ("Lindé", "linde"),
        ("ŁÓDŹ", "lodz"),
        ("Trøndelag", "trondelag"),
        ("İstanbul", "istanbul"),
        ("أُردو", "اردو"),
    ] {
        assert_eq!(fold(name), folded);
        assert_eq!(fold(&fold(name)), fold(name));
    }
}

#[test]
fn beginnings_come_before_words_and_words_before_the_inside() {
    assert_eq!(matches("Upplands-Bro", "upp"), Some(Rank::Beginning));
    assert_eq!(matches("Upplands-Bro", "bro"), Some(Rank::Word));
    assert_eq!(matches("Upplands Väsby", "vas"), Some(Rank::Word));
    assert_eq!(matches("Falköping", "kop"), Some(Rank::Inside));
    assert_eq!(matches("Falköping", "x"), None);
    assert_eq!(matches("Falköping", " "), Some(Rank::Beginning));
    assert_eq!(matches("Åre", "å"), Some(Rank::Beginning));
    assert!(Rank::Beginning < Rank::Word && Rank::Word < Rank::Inside);
}

#[test]
fn names_stand_in_swedish_order() {
    let mut names = vec![
        "Östersund",
        "Ängelholm",
        "Åre",
        "Zinkgruvan",
        "Arvika",
        "Älvdalen",
        "Upplands-Bro",
        "Upplands Väsby",
        "Ale",
        "Örebro",
        "Åmål",
        "Idé",
        "Ide",
        "Müller",
        "Myra",
        "Wien",
        "Vara",
        "Ærø",
        "Øresund",
        "العربية",
    ];
    names.sort_by_key(|name| swedish_order(name));
    assert_eq!(
        names,
        [
            "Ale",
            "Arvika",
            "Ide",
            "Idé",
            "Müller",
            "Myra",
            "Upplands-Bro",
            "Upplands Väsby",
            "Vara",
            "Wien",
            "Zinkgruvan",
            "Åmål",
            "Åre",
            "Älvdalen",
            "Ängelholm",
            "Ærø",
            "Örebro",
            "Øresund",
            "Östersund",
            "العربية",
        ]
    );
}
