#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "tests fail by panicking"
)]

use super::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn catalog() -> Catalog {
    let mut catalog = Catalog::new();
    catalog.embed(
        &language("sv"),
        "common.ftl",
        "-office = Mottagningen\n\
         hello = Hej { $name }!\n\
         n-open = { $n ->\n    [one] En öppen fråga\n   *[other] { $n } öppna frågor\n }\n\
         wish = Vad vill du själv?\n    .help = Läs upp { -office } ordagrant.\n    .own = Min egen vilja\n\
         only-swedish = Bara svenska\n\
         amount = { NUMBER($n) } kr\n",
    );
    catalog.embed(
        &language("ar"),
        "common.ftl",
        "hello = مرحبا { $name }!\nwish = ماذا تريد؟\n",
    );
    catalog.embed(&language("fa"), "common.ftl", "wish = چه می‌خواهی؟\n");
    catalog
}

#[test]
fn words_are_said_in_the_language_asked_for() {
    let said = catalog().say(&language("ar"), "hello", &Args::none().with("name", "Anna"));
    assert_eq!(said.text, "مرحبا \u{2068}Anna\u{2069}!");
    assert_eq!(said.language, language("ar"));
    assert!(!said.missing);
}

#[test]
fn what_is_missing_is_shown_in_another_language_and_said_so() {
    let catalog = catalog();
    let said = catalog.say(&language("ar"), "only-swedish", &Args::none());
    assert_eq!(said.text, "Bara svenska");
    assert_eq!(said.language, language("sv"));
    assert!(said.missing);
    let dari = catalog.say(&language("prs"), "wish", &Args::none());
    assert_eq!(dari.language, language("fa"));
    assert!(dari.missing);
}

#[test]
fn what_no_language_has_is_shown_by_its_id() {
    let catalog = catalog();
    let said = catalog.say(&language("ar"), "no-such", &Args::none());
    assert_eq!(said.text, "⟦no-such⟧");
    assert!(said.missing);
    assert_eq!(
        catalog.optional(&language("ar"), "wish.note", &Args::none()),
        None
    );
}

#[test]
fn attributes_are_found_by_a_dot() {
    let catalog = catalog();
    let sv = language("sv");
    assert_eq!(
        catalog.say(&sv, "wish.own", &Args::none()).text,
        "Min egen vilja"
    );
    assert_eq!(
        catalog.say(&sv, "wish.help", &Args::none()).text,
        "Läs upp Mottagningen ordagrant."
    );
    assert!(catalog.has(&sv, "wish.help"));
    assert!(!catalog.has(&language("ar"), "wish.help"));
    assert!(catalog.has(&language("ar"), "wish"));
    let ids: Vec<String> = catalog.ids(&sv).collect();
    assert_eq!(
        ids,
        [
            "amount",
            "hello",
            "n-open",
            "only-swedish",
            "wish",
            "wish.help",
            "wish.own"
        ]
    );
}

#[test]
fn plural_forms_follow_the_number() {
    let catalog = catalog();
    let sv = language("sv");
    assert_eq!(
        catalog
            .say(&sv, "n-open", &Args::none().number("n", 1))
            .text,
        "En öppen fråga"
    );
    assert_eq!(
        catalog
            .say(&sv, "n-open", &Args::none().number("n", 3))
            .text,
        "\u{2068}3\u{2069} öppna frågor"
    );
}

#[test]
fn polish_and_arabic_have_their_own_plural_forms() {
    let mut catalog = Catalog::new();
    let source = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    for (tag, expected) in [
        ("pl", [(1, "one"), (2, "few"), (5, "many"), (22, "few")]),
        ("ar", [(0, "zero"), (2, "two"), (3, "few"), (11, "many")]),
        (
            "fa-AF",
            [(0, "one"), (1, "one"), (2, "other"), (3, "other")],
        ),
        (
            "ckb",
            [(0, "other"), (1, "one"), (2, "other"), (3, "other")],
        ),
    ] {
        catalog.embed(&language(tag), "n.ftl", source);
        for (n, form) in expected {
            assert_eq!(
                catalog
                    .say(&language(tag), "n", &Args::none().number("n", n))
                    .text,
                form,
                "{tag} {n}"
            );
        }
    }
}

#[test]
fn numbers_have_latin_digits_and_are_grouped_from_five_digits_on() {
    let mut catalog = catalog();
    for tag in ["ar", "en", "ckb"] {
        catalog.add(
            &language(tag),
            "numbers.ftl",
            "amount = { NUMBER($n) } kr\n",
        );
    }
    let amount = |tag: &str, n| {
        let text = catalog
            .say(&language(tag), "amount", &Args::none().number("n", n))
            .text;
        crate::text::plain(&text)
    };
    assert_eq!(amount("sv", 2026), "2026 kr");
    assert_eq!(amount("sv", 12_345), "12\u{A0}345 kr");
    assert_eq!(amount("sv", -1_234_567), "\u{2212}1\u{A0}234\u{A0}567 kr");
    assert_eq!(amount("ar", 12_345), "12,345 kr");
    assert_eq!(amount("en", 9_999), "9999 kr");
    assert_eq!(amount("ckb", 12_345), "12,345 kr");
}

#[test]
fn what_is_wrong_is_listed_by_line_and_the_rest_is_used() {
    let mut catalog = catalog();
    let problems = catalog.add(
        &language("sv"),
        "own.ftl",
        "good = Bra\nbad = { $x\n\nhello = Hejsan\nalso = Också\n",
    );
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(matches!(problems[0].kind, CatalogProblemKind::Junk { .. }));
    assert_eq!(
        problems[1].kind,
        CatalogProblemKind::Duplicate {
            id: "hello".to_owned()
        }
    );
    assert_eq!(problems[1].line, 4);
    let sv = language("sv");
    assert_eq!(catalog.say(&sv, "also", &Args::none()).text, "Också");
    assert!(
        catalog
            .say(&sv, "hello", &Args::none().with("name", "A"))
            .text
            .starts_with("Hej ")
    );
    assert_eq!(catalog.problems(&sv), problems);
}

#[test]
fn overriding_resources_replace_by_id() {
    let mut catalog = catalog();
    let sv = language("sv");
    assert_eq!(
        catalog.say(&sv, "only-swedish", &Args::none()).text,
        "Bara svenska"
    );
    assert!(
        catalog
            .add_overriding(&sv, "own.ftl", "only-swedish = Vår egen text\n")
            .is_empty()
    );
    assert_eq!(
        catalog.say(&sv, "only-swedish", &Args::none()).text,
        "Vår egen text"
    );
}

#[test]
fn an_escape_that_a_letter_cuts_off_costs_its_own_message_alone() {
    let mut catalog = Catalog::new();
    let text = "a = { \"\\uä\" }\nb = Filen \"\\uåäö\" och \\U12ß\nc = { \"\\U0012\u{1F600}\" } { \"\\uö\" }\nd = { \"\\\\uä\" } { \"\\u00e4\" }\n";
    let problems = catalog.add(&language("sv"), "x.ftl", text);
    let lines: Vec<usize> = problems.iter().map(|it| it.line).collect();
    assert_eq!(lines, [1, 3], "{problems:?}");
    assert!(
        matches!(&problems[0].kind, CatalogProblemKind::Junk { excerpt, .. } if excerpt == "a = { \"\\uä\" }")
    );
    let said = |id: &str| crate::text::plain(&catalog.say(&language("sv"), id, &Args::none()).text);
    assert_eq!(said("b"), "Filen \"\\uåäö\" och \\U12ß");
    assert_eq!(said("d"), "\\uä ä");
    // Wherever it stands in its message.
    let text = "e = {\n    \"\\uå\" }\nf = F\n    .g = { \"\\uä#\" }\ng = { $n ->\n   *[other] { \"\\U00ö\" }\n }\nh = H\n";
    let problems = catalog.add(&language("sv"), "y.ftl", text);
    assert!(
        problems.len() >= 2
            && problems
                .iter()
                .all(|it| matches!(it.kind, CatalogProblemKind::Junk { .. })),
        "{problems:?}"
    );
    let has = |id| catalog.has(&language("sv"), id);
    assert_eq!((has("e"), has("g"), has("h")), (false, false, true));
}

#[test]
fn a_message_that_says_too_much_is_not_said_and_ends_nothing() {
    let many = "{ $x }".repeat(60);
    let doubling: Vec<String> = (1..60)
        .map(|n| {
            let next = format!("{{ m{} }}", n + 1);
            format!("m{n} = {{ $x ->\n    [a] {next}\n   *[b] {next}\n }}\n")
        })
        .collect();
    let doubling = doubling.concat();
    let text = format!(
        "half = {many}\nwhole = {{ half }}{{ half }}\nnested = a {{ {{ whole }} }}\nliteral = {{ \"x\" ->\n   *[x] {{ whole }}\n }}\n-t = {many}\nby-term = {{ {{ -t }} }}{{ -t }}\nof-choices = {{ $x ->\n    [a] {many}\n   *[b] {many}\n }}\nitself = {{ itself }} b\n{doubling}m60 = end\n"
    );
    let mut catalog = Catalog::new();
    assert!(catalog.add(&language("sv"), "x.ftl", &text).is_empty());
    let args = Args::none().with("x", "1");
    for id in ["whole", "nested", "literal", "by-term"] {
        assert_eq!(
            catalog.say(&language("sv"), id, &args).text,
            format!("⟦{id}⟧")
        );
        assert_eq!(catalog.faults(&language("sv"), id, &args).len(), 2, "{id}");
    }
    for id in ["half", "of-choices"] {
        assert_eq!(
            crate::text::plain(&catalog.say(&language("sv"), id, &args).text),
            "1".repeat(60)
        );
    }
    assert!(
        catalog
            .say(&language("sv"), "itself", &args)
            .text
            .ends_with(" b")
    );
    assert!(!catalog.say(&language("sv"), "m1", &args).text.is_empty());
}

#[test]
fn such_an_escape_is_found_wherever_a_literal_can_stand() {
    for (cut, line) in [
        ("a = {\n    \"\\uä\" }\n", 2),
        ("-a = {\n\n    \"\\uä\" }\n", 3),
        ("a = { \"\"}{\n\"\\uä\" }\n", 2),
        ("a = { $x ->\n   *[b] \" {\n \"\\U1ä\" } }\n", 3),
        ("a = { NUMBER(1, b: \"\\u00ö\") }\n", 1),
    ] {
        let mut catalog = Catalog::new();
        let problems = catalog.add(&language("sv"), "x.ftl", cut);
        let lines: Vec<usize> = problems.iter().map(|it| it.line).collect();
        assert_eq!(lines, [line], "{cut}: {problems:?}");
    }
    // In a text there is no escape, and nothing is taken from it.
    let mut catalog = Catalog::new();
    let text = "a = \"\\uä\" { $x ->\n   *[b] \"\\uö\"\n }\n";
    assert_eq!(catalog.add(&language("sv"), "x.ftl", text), []);
    let said = catalog.say(&language("sv"), "a", &Args::none().number("x", 1));
    assert_eq!(crate::text::plain(&said.text), "\"\\uä\" \"\\uö\"");
}

#[test]
fn braces_too_deep_are_refused_before_parsing() {
    let deep = |n: usize| format!("a = {}$x{}\n", "{".repeat(n), "}".repeat(n));
    let calls = format!("a = {{ {}1{} }}\n", "F(".repeat(5000), ")".repeat(5000));
    let behind_quotes = format!("a = {}", "{ $x ->\n *[a] \" ".repeat(5000));
    let behind_brackets = format!("a = {}", "{ $x ->\n *[a] ) ] ".repeat(5000));
    let in_literals = format!("a = {{ {}", "F(\"}\", { ".repeat(5000));
    for hostile in [
        deep(17),
        deep(200_000),
        calls,
        behind_quotes,
        behind_brackets,
        in_literals,
    ] {
        let mut catalog = Catalog::new();
        let problems = catalog.add(&language("sv"), "x.ftl", &hostile);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].kind, CatalogProblemKind::TooDeep { most: 16 });
    }
    let mut catalog = Catalog::new();
    let allowed = format!(
        "{}b = {{ \"{{\" }} {{ \"}}\" }}\nc = {{\nd = {{\n# {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\ne = x\n",
        deep(16)
    );
    let problems = catalog.add(&language("sv"), "x.ftl", &allowed);
    assert!(
        problems
            .iter()
            .all(|p| matches!(p.kind, CatalogProblemKind::Junk { .. })),
        "{problems:?}"
    );
    assert_eq!(
        crate::text::plain(&catalog.say(&language("sv"), "b", &Args::none()).text),
        "{ }"
    );
    assert!(catalog.has(&language("sv"), "e"));
}

#[test]
fn values_cannot_steer_the_text_around_them() {
    let catalog = catalog();
    let sv = language("sv");
    let said = |value: &str| {
        catalog
            .say(&sv, "hello", &Args::none().with("name", value))
            .text
    };
    assert_eq!(
        said("A\u{2069}\u{202E}B\u{1B}[2J"),
        "Hej \u{2068}AB␛[2J\u{2069}!"
    );
    let isolated = crate::text::isolate::isolate("3-5");
    assert_eq!(said(&isolated), format!("Hej \u{2068}{isolated}\u{2069}!"));
}

#[test]
fn missing_arguments_are_faults() {
    let catalog = catalog();
    assert_eq!(
        catalog
            .faults(&language("sv"), "hello", &Args::none())
            .len(),
        1
    );
    assert!(
        catalog
            .faults(&language("sv"), "wish.help", &Args::none())
            .is_empty()
    );
    assert_eq!(
        catalog
            .faults(&language("ar"), "only-swedish", &Args::none())
            .len(),
        1
    );
}

#[test]
fn debug_shows_no_values() {
    let shown = format!("{:?}", Args::none().with("name", "Anna").number("n", 17));
    assert!(!shown.contains("Anna") && !shown.contains("17"));
}

#[test]
fn digits_of_other_scripts_become_latin() {
    assert_eq!(digits("٢٠٢٦-۱۱-۲۰"), "2026-11-20");
    assert_eq!(digits("٣٫٥ ab"), "3,5 ab");
}

#[test]
fn the_nearest_language_is_one_that_has_messages() {
    let catalog = catalog();
    assert_eq!(catalog.nearest(&language("sv-SE")), Some(language("sv")));
    assert_eq!(catalog.nearest(&language("prs")), Some(language("fa")));
    assert_eq!(catalog.nearest(&language("so")), None);
}

#[test]
fn resources_with_controls_or_overrides_are_refused() {
    for (source, character) in [
        ("a = x\nb = \u{1B}[2J\n", '\u{1B}'),
        ("a = x\nb = \u{202E}x\n", '\u{202E}'),
    ] {
        let mut catalog = Catalog::new();
        let problems = catalog.add(&language("sv"), "x.ftl", source);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].line, &problems[0].kind),
            (2, &CatalogProblemKind::Forbidden { character })
        );
        assert!(!catalog.has(&language("sv"), "a"));
    }
}

#[test]
fn a_message_knows_what_it_wants_filled_in() {
    let catalog = catalog();
    let names =
        |id| -> Vec<String> { catalog.variables(&language("sv"), id).into_iter().collect() };
    assert_eq!(names("n-open"), ["n"]);
    assert_eq!(names("amount"), ["n"]);
    assert_eq!(names("hello"), ["name"]);
    assert!(names("wish.help").is_empty() && names("no-such").is_empty());
}
