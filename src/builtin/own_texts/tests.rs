//! What of a folder of one's own is used, and what of the program stays as it is.

#![expect(
    clippy::wildcard_enum_match_arm,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use super::*;
use crate::app::msg::LoadedForm;
use crate::shell::home::Home;
use crate::text::catalog::Args;

struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    fn with(self, name: &str, text: &str) -> Self {
        let path = self.folder.path().join("locales").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn shelf(&self) -> Shelf {
        let folder = self.folder.path().display().to_string();
        Shelf::new(Home::find(|name| {
            (name == "VILJA_HOME").then(|| folder.clone())
        }))
    }
}

fn said(shelf: &Shelf, tag: &str, id: &str) -> String {
    let language = Language::parse(tag).unwrap();
    shelf.catalog().say(&language, id, &Args::none()).text
}

#[test]
fn the_list_of_what_is_kept_is_read_and_names_what_there_is() {
    let kept: Kept = toml::from_str(KEPT).unwrap();
    let (library, _) = Shelf::new(None).library();
    let ids: Vec<String> = library.catalog.ids(&Language::source()).collect();
    let of_forms: Vec<String> = library
        .forms
        .iter()
        .flat_map(|form| form.texts.ids(&Language::source()))
        .collect();
    let kinds: BTreeSet<&str> = (library.forms.iter())
        .flat_map(|form| form.form.questions.iter().map(|it| it.kind.word()))
        .collect();
    assert!(kept.kept.len() > 10);
    for it in &kept.kept {
        assert!(it.reason().is_some(), "{it:?}");
        let is_there = match (&it.form, &it.kind, &it.file) {
            (Some(form), None, None) => library.forms.iter().any(|known| *known.form.id == **form),
            (None, Some(kind), None) => kinds.contains(kind.as_str()),
            (None, None, Some(file)) => INTERFACE.iter().any(|(_, path, _)| path == file),
            (None, None, None) => ids.iter().chain(&of_forms).any(|id| it.has_message(id)),
            _ => false,
        };
        assert!(is_there, "{it:?}");
    }
}

#[test]
fn a_text_of_ones_own_is_said_in_place_of_the_programs() {
    let office = Office::new().with("sv/app.ftl", "home-begin = Nytt samtal hos oss\n");
    let shelf = office.shelf();
    assert_eq!(said(&shelf, "sv", "home-begin"), "Nytt samtal hos oss");
    let program = Shelf::new(None);
    for (tag, id) in [("sv", "home-practice"), ("en", "home-begin")] {
        assert_eq!(said(&shelf, tag, id), said(&program, tag, id));
    }
    let counted = shelf.own_texts_counted();
    assert_eq!(counted[&Language::source()].n_used, 1);
    assert!(!counted[&Language::source()].is_reviewed);
}

#[test]
fn consent_protection_and_law_stay_as_the_program_says_them() {
    let texts = "home-practice = .\n    consent-refused = Går bra\nconsent-in-force = Fritt fram\nprotected-mark = ÖPPEN\nremark-likely = säkert\n\
                 answer-refused = Ja\nhome-begin = Börja\n";
    let forms = "element-aid = Ingenting\nflag-loan_for_move = Lån till flytten, säger vi\n    .why = Därför\n\
                 information_given = Vi vet bäst.\n";
    let office = Office::new()
        .with("sv/app.ftl", texts)
        .with("sv/forms/inflyttning.ftl", forms)
        .with("sv/forms/samtycke.ftl", "form-title = Inget samtycke\n");
    let shelf = office.shelf();
    let program = Shelf::new(None);
    for id in [
        "consent-refused",
        "consent-in-force",
        "protected-mark",
        "remark-likely",
        "answer-refused",
    ] {
        assert_eq!(said(&shelf, "sv", id), said(&program, "sv", id));
    }
    assert_eq!(said(&shelf, "sv", "home-begin"), "Börja");
    let sv = Language::source();
    let of_form = |shelf: &Shelf, form: &str, id: &str| {
        let form = shelf.form(form).unwrap();
        form.texts.say(&sv, id, &Args::none()).text
    };
    for (form, id) in [
        ("inflyttning", "element-aid"),
        ("inflyttning", "flag-loan_for_move.why"),
        ("samtycke", "form-title"),
    ] {
        assert_eq!(of_form(&shelf, form, id), of_form(&program, form, id));
    }
    let own = of_form(&shelf, "inflyttning", "flag-loan_for_move");
    assert_eq!(own, "Lån till flytten, säger vi");
    let reasons: Vec<&str> = (shelf.own_texts().iter())
        .flat_map(|file| &file.problems)
        .filter_map(|problem| match &problem.kind {
            ProblemKind::Own(Own::Kept { reason, .. }) => Some(*reason),
            _ => None,
        })
        .collect();
    assert_eq!(
        reasons,
        [
            "consent",
            "protection",
            "law",
            "consent",
            "law",
            "law",
            "statement",
            "consent"
        ]
    );
}

#[test]
fn a_question_in_ones_own_words_is_known_as_such_and_as_unreviewed() {
    let head = "## Reviewed by: A. Läsare\n\n";
    let text = "told_to_search = Sa någon att du skulle söka bostad någon annanstans?\n";
    let sv = Language::source();
    let form = |text: &str| {
        let office = Office::new().with("sv/forms/inflyttning.ftl", text);
        office.shelf().form("inflyttning").unwrap()
    };
    let own = form(text);
    assert!(own.is_own(&sv, "told_to_search") && own.is_unreviewed(&sv, "told_to_search"));
    // The help of the question and the other questions stay.
    assert!(own.texts.has(&sv, "told_to_search.help"));
    assert!(!own.is_own(&sv, "wish_to_move") && !own.is_unreviewed(&sv, "wish_to_move"));
    let reviewed = form(&format!("{head}{text}"));
    assert!(reviewed.is_own(&sv, "told_to_search"));
    assert!(!reviewed.is_unreviewed(&sv, "told_to_search"));
    // As it was stored it is read again, with the same marks.
    let again = Shelf::new(None)
        .form_of_text(&own.source, &own.files)
        .unwrap();
    assert_eq!(again.own, own.own);
    let sorted = |form: &LoadedForm| form.unreviewed.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(sorted(&again), sorted(&own));
    let version = |form: &LoadedForm| form.texts.version(&sv, "told_to_search");
    assert_eq!(version(&again), version(&own));
    assert_ne!(
        version(&own),
        version(&Shelf::new(None).form("inflyttning").unwrap())
    );
}

#[test]
fn a_file_that_cannot_be_read_or_is_in_no_language_of_the_program_costs_nothing_else() {
    let office = Office::new()
        .with("sv/app.ftl", "home-begin = Börja\n")
        .with("sv/big.ftl", &"# x\n".repeat(300_000))
        .with("tr/app.ftl", "home-begin = Başla\n")
        .with("sv-x-accent/app.ftl", "home-begin = x\n")
        .with("sv/notes.txt", "home-practice = x\n");
    let shelf = office.shelf();
    assert_eq!(said(&shelf, "sv", "home-begin"), "Börja");
    let tags: Vec<Language> = crate::builtin::languages(&shelf.catalog());
    assert_eq!(tags, crate::builtin::languages(&Shelf::new(None).catalog()));
    let examined = shelf.own_texts_examined();
    let names: Vec<String> = (examined.iter())
        .map(|(file, problems)| {
            let path = Path::new(&file.path).file_name().unwrap();
            format!("{} {}", path.display(), problems[0].kind.message())
        })
        .collect();
    let expected = [
        "big.ftl problem-too-large",
        "app.ftl own-text-not-a-language",
        "app.ftl own-text-not-a-language",
    ];
    assert_eq!(names, expected);
}

#[test]
fn what_is_only_looked_at_may_say_anything_and_lies_over_everything() {
    let office = Office::new()
        .with(
            "sv/consent.ftl",
            "consent-in-force = Hos oss\n    .short = Kort\n",
        )
        .with("sv/app.ftl", "home-begin = Börja\n");
    let folder = office.folder.path().join("locales");
    let shelf = Shelf::new(None).looking_at(&folder);
    assert_eq!(said(&shelf, "sv", "consent-in-force"), "Hos oss");
    let of_language = Shelf::new(None).looking_at(&folder.join("sv"));
    assert_eq!(said(&of_language, "sv", "home-begin"), "Börja");
}

#[test]
fn what_is_counted_is_what_is_used_though_a_file_is_gone_by_then() {
    let office = Office::new()
        .with("sv/app.ftl", "home-begin = Börja\n")
        .with("sv/forms/samtycke.ftl", "form-title = Inget\n");
    let shelf = office.shelf();
    let (library, _) = shelf.library();
    for name in ["sv/app.ftl", "sv/forms/samtycke.ftl"] {
        fs::remove_file(office.folder.path().join("locales").join(name)).unwrap();
    }
    let counted = shelf.own_texts_counted();
    let of = |counted: &OwnCounted| (counted.n_used, counted.n_unused);
    assert_eq!(of(&counted[&Language::source()]), (1, 1));
    assert_eq!(of(&library.own_texts[&Language::source()]), (1, 1));
}

#[test]
fn a_form_read_again_from_a_transcript_says_of_each_text_whose_it_is_and_who_has_read_it() {
    let so = Language::parse("so").unwrap();
    let program = Shelf::new(None).form("inflyttning").unwrap();
    let same = program.texts.say(&so, "told_to_search", &Args::none()).text;
    for head in ["", "## Reviewed by: A. Läsare\n\n"] {
        let text = format!("{head}told_to_search = {same}\nwish_to_move = Ma rabtaa?\n");
        let office = Office::new().with("so/forms/inflyttning.ftl", &text);
        let form = office.shelf().form("inflyttning").unwrap();
        let again = Shelf::new(None)
            .form_of_text(&form.source, &form.files)
            .unwrap();
        let told = |form: &LoadedForm| {
            ["told_to_search", "wish_to_move", "years_there"]
                .map(|id| (form.is_own(&so, id), form.is_unreviewed(&so, id)))
        };
        assert_eq!(told(&form), told(&again), "{head}");
        let is_unread = head.is_empty();
        assert_eq!(told(&form)[0].1, is_unread);
        assert_eq!(told(&form)[1], (true, is_unread));
        assert_eq!(told(&form)[2], (false, true));
    }
}

#[test]
fn whatever_the_head_of_a_file_says_its_texts_are_used_as_they_are_counted() {
    for name in ["A\u{1b}[31m", "A\u{202e}", "A = { \"", "nobody", ""] {
        let text = format!("## Reviewed by: {name}\nhome-begin = Börja\n");
        let office = Office::new().with("sv/app.ftl", &text);
        let shelf = office.shelf();
        assert_eq!(shelf.own_texts_counted()[&Language::source()].n_used, 1);
        assert_eq!(said(&shelf, "sv", "home-begin"), "Börja", "{name:?}");
    }
}
