//! What is compiled in is what lies in the folders.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use super::*;
use crate::builtin::layered_texts::{is_own_unreviewed, is_unreviewed};
use crate::engine::register::is_country;
use crate::text::catalog::Args;
use crate::text::term::Terms;

fn ftl_files(root: &Path, below: &str) -> Vec<String> {
    let mut found: Vec<String> = language_folders(root)
        .into_iter()
        .flat_map(|(language, folder)| {
            let entries = fs::read_dir(folder.join(below)).into_iter().flatten();
            entries.filter_map(move |entry| {
                let path = entry.ok()?.path();
                let name = path.file_name()?.to_str()?.to_owned();
                let prefix = if below.is_empty() {
                    String::new()
                } else {
                    format!("{below}/")
                };
                (path.extension()? == "ftl").then(|| format!("{language}/{prefix}{name}"))
            })
        })
        .collect();
    found.sort();
    found
}

fn listed(files: &[TextFile]) -> Vec<String> {
    let mut listed: Vec<String> = files
        .iter()
        .map(|(language, path, _)| format!("{language}/{path}"))
        .collect();
    listed.sort();
    listed
}

#[test]
fn every_word_of_the_glossary_is_found_by_its_own_name_and_by_no_other_list() {
    let swedish = Language::source();
    let terms = Terms::read(&swedish, GLOSSARY).unwrap();
    let (library, _) = Shelf::new(None).library();
    let ids = library.catalog.ids(&swedish);
    let explained: BTreeSet<String> = ids
        .filter_map(|id| Some(id.strip_prefix("glossary-")?.to_owned()))
        .filter(|id| !id.contains('.'))
        .collect();
    let listed: BTreeSet<String> = terms.ids().map(str::to_owned).collect();
    assert_eq!(listed, explained);
    for id in &listed {
        let args = Args::none();
        let name = library
            .catalog
            .say(&swedish, &format!("glossary-{id}"), &args);
        let found = terms.find(&name.text);
        assert!(
            found.contains(&id.as_str()),
            "{id}: {} has {found:?}",
            name.text
        );
    }
}

#[test]
fn a_language_is_found_by_its_name_in_every_language_of_the_interface() {
    let (library, _) = Shelf::new(None).library();
    let mut unfound = Vec::new();
    for language in &library.languages {
        for id in library.catalog.ids(language) {
            let Some(tag) = id.strip_prefix("language-") else {
                continue;
            };
            // Those that nobody speaks, and the words that say which of them were chosen.
            if tag == "chosen" || tag.starts_with("sv-x-") {
                continue;
            }
            let said = library.catalog.say(language, &id, &Args::none()).text;
            if !library.names_of_languages.of(tag).contains(&said) {
                unfound.push(format!("{tag} is called {said} in {language}"));
            }
        }
    }
    assert!(unfound.is_empty(), "{unfound:#?}");
}

#[test]
fn every_country_has_a_name_in_every_language_and_is_found_by_it() {
    let (library, _) = Shelf::new(None).library();
    let codes: Vec<_> = library.register.countries().collect();
    assert!(codes.len() > 240 && library.countries.codes().count() == codes.len());
    for code in codes {
        assert!(is_country(code), "{code}");
        for language in &library.languages {
            let named = library.countries.name(language, code);
            let found = named.is_some_and(|named| {
                !named.is_empty() && library.countries.called(code).any(|it| it == named)
            });
            assert!(found, "{code} in {language}: {named:?}");
        }
    }
    let in_swedish = library.countries.name(&Language::source(), "SY");
    assert_eq!(in_swedish, Some("Syrien"));
}

#[test]
fn every_text_file_is_compiled_in() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let with_easy = |texts: &[TextFile], is_of_forms: bool| {
        let easy = EASY_TEXTS.iter().copied();
        let easy = easy.filter(|(_, path, _)| path.starts_with("forms/") == is_of_forms);
        listed(&texts.iter().copied().chain(easy).collect::<Vec<_>>())
    };
    assert_eq!(with_easy(INTERFACE, false), ftl_files(&root, ""));
    assert_eq!(with_easy(FORM_TEXTS, true), ftl_files(&root, "forms"));
}

#[test]
fn every_form_is_compiled_in_and_has_no_problem() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms");
    let shelf = Shelf::default();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_toml = path.extension().is_some_and(|end| end == "toml");
        if !is_toml || id == "sources" || id.contains('.') {
            continue;
        }
        let form = shelf.form(&id).unwrap();
        assert_eq!(&*form.form.id, id);
    }
}

#[test]
fn a_form_of_ones_own_stands_in_for_the_one_with_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let home =
        Home::find(|name| (name == "VILJA_HOME").then(|| folder.path().display().to_string()))
            .unwrap();
    fs::create_dir_all(home.forms()).unwrap();
    let own = home.forms().join("inflyttning.toml");
    fs::write(&own, "").unwrap();
    let shelf = Shelf::new(Some(home));
    let offered = shelf.offered();
    assert_eq!(offered.len(), FORMS.len());
    assert_eq!(
        offered[0],
        Offered {
            id: "inflyttning".into(),
            path: Some(own)
        }
    );
    assert!(matches!(
        shelf.form("inflyttning"),
        Err(Unusable::Problems { .. })
    ));
    let (library, unusable) = shelf.library();
    // Until it is mended the program's own is offered, and that is said.
    let ids: Vec<&str> = library.forms.iter().map(|it| &*it.form.id).collect();
    assert_eq!(ids, FORMS.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    assert_eq!(unusable.len(), 1);
    let left_out = LeftOut {
        file: "inflyttning.toml".into(),
        has_stand_in: true,
    };
    assert_eq!(library.left_out, [left_out]);
}

#[test]
fn the_head_of_a_file_says_whether_it_is_reviewed() {
    let heads = [
        ("ar", "## Reviewed by: nobody yet\n\na = b\n", true),
        (
            "ar",
            "## Reviewed by: A\n\na = b\n# Reviewed by: nobody\n",
            false,
        ),
        ("ar", "## Reviewed by:\n\na = b\n", true),
        // Whoever leaves the line out has not said that anybody has read it.
        ("ar", "a = b\n", true),
        ("sv", "a = b\n", false),
        ("en", "## Translated from Swedish.\n\na = b\n", false),
        ("en", "## Reviewed by: nobody yet\n\na = b\n", true),
    ];
    for (tag, text, expected) in heads {
        let language = Language::parse(tag).unwrap();
        assert_eq!(is_unreviewed(&language, text), expected, "{tag} {text}");
        // English is the program's own second language, but nobody has read what an office has put into it.
        let of_own = expected || (tag == "en" && !text.contains("Reviewed by: A"));
        assert_eq!(is_own_unreviewed(&language, text), of_own, "{tag} {text}");
    }
}

#[test]
fn english_of_ones_own_that_nobody_has_signed_is_unreviewed_also_when_it_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let form = RESTS_ON_OWN_RULE.replace("sources = [\"our-rule\"]\n", "");
    let texts = "form-title = Own\nq = Is it so?\n";
    let signed = format!("## Reviewed by: A. Reader\n\n{texts}");
    for (text, expected) in [(texts, true), (&*signed, false)] {
        let home = home_with(
            folder.path(),
            &[
                ("own.toml", &form),
                ("../locales/sv/forms/own.ftl", texts),
                ("../locales/en/forms/own.ftl", text),
            ],
        );
        let shelf = Shelf::new(Some(home));
        let own = shelf.form("own").unwrap();
        let again = shelf.form_of_text(&own.source, &own.files).unwrap();
        let program = shelf.form("inflyttning").unwrap();
        let kept = shelf.form_of_text(&program.source, &program.files).unwrap();
        let english = Language::parse("en").unwrap();
        let is_unreviewed = |form: &LoadedForm| form.unreviewed.contains(&english);
        assert_eq!(
            (is_unreviewed(&own), is_unreviewed(&again)),
            (expected, expected)
        );
        assert!(!is_unreviewed(&program) && !is_unreviewed(&kept));
        assert!(!own.unreviewed.contains(&Language::source()));
    }
}

#[test]
fn the_register_and_the_sources_have_no_fault() {
    assert!(Register::parse(MUNICIPALITIES).is_ok());
    assert!(Sources::parse(super::sources::SOURCES).1.is_empty());
}

/// A home with the files that are named, below its folder of forms.
fn home_with(folder: &std::path::Path, forms: &[(&str, &str)]) -> Home {
    let home = Home::find(|name| (name == "VILJA_HOME").then(|| folder.display().to_string()));
    let home = home.unwrap();
    for (name, text) in forms {
        let path = home.forms().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    home
}

const OWN_RULE: &str =
    "[[source]]\nid = \"our-rule\"\ntitle = \"At home\"\nkind = \"policy\"\nweight = \"policy\"\n";

#[test]
fn what_lies_beside_forms_is_not_offered_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let forms = [
        ("sources.toml", OWN_RULE),
        ("more.toml", OWN_RULE),
        ("empty.test.toml", ""),
        ("scene.toml", "form = \"samtycke\"\n[facts]\n"),
        ("own.toml", ""),
    ];
    let home = home_with(folder.path(), &forms);
    let shelf = Shelf::new(Some(home));
    let own: Vec<String> = shelf
        .offered()
        .into_iter()
        .filter(|it| it.path.is_some())
        .map(|it| it.id)
        .collect();
    assert_eq!(own, ["own"]);
    // What is called as the list of sources is never a form, even before anything stands in it.
    let folder = tempfile::tempdir().unwrap();
    let home = home_with(
        folder.path(),
        &[("sources.toml", "[form]\nid = \"sources\"\n")],
    );
    let list = home.forms().join("sources.toml");
    let shelf = Shelf::new(Some(home));
    assert!(shelf.offered().iter().all(|it| it.path.is_none()));
    let examined = shelf.examine(&list);
    let (_, problems) = &examined[0];
    assert_eq!(problems[0].kind.message(), "problem-unknown-key");
}

/// A form whose one flag rests on the office's own rule.
const RESTS_ON_OWN_RULE: &str = "[form]\nid = \"own\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\n\
    type = \"yes_no\"\n[[flag]]\nid = \"f\"\nwhen = \"q == no\"\nweight = \"grey\"\nsources = [\"our-rule\"]\n";

#[test]
fn the_sources_beside_a_form_go_before_those_at_home() {
    let folder = tempfile::tempdir().unwrap();
    let home = home_with(
        folder.path(),
        &[("sources.toml", OWN_RULE), ("own.toml", RESTS_ON_OWN_RULE)],
    );
    let at_home = home.forms().join("own.toml");
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir_all(&elsewhere).unwrap();
    fs::write(elsewhere.join("own.toml"), RESTS_ON_OWN_RULE).unwrap();
    let beside = OWN_RULE.replace("At home", "Beside");
    fs::write(elsewhere.join("sources.toml"), &beside).unwrap();
    let shelf = Shelf::new(Some(home));
    let title = |form: &LoadedForm| {
        let sources = form.sources.clone().unwrap();
        sources.get("our-rule").unwrap().title.to_string()
    };
    let here = shelf.form_at(&at_home).unwrap();
    let there = shelf.form_at(&elsewhere.join("own.toml")).unwrap();
    assert_eq!(
        (title(&here), title(&there)),
        ("At home".into(), "Beside".into())
    );
    // So it is too when an interview that was held with it is read again.
    let again = shelf.form_of_text(&there.source, &there.files).unwrap();
    assert_eq!(title(&again), "Beside");
    // The list at home has the same id, and that is no fault of either.
    assert_eq!(shelf.problems_of_sources(&beside), []);
}

#[test]
fn the_texts_of_the_program_are_no_fault_of_a_form_that_stands_in() {
    let folder = tempfile::tempdir().unwrap();
    let id = "inflyttning";
    let of_new = |name: &str| {
        let mut files = NEW_FORM.iter();
        let (_, _, text) = files
            .find(|(tag, it, _)| *tag == "sv" && *it == name)
            .unwrap();
        text.replace("my_form", id)
    };
    let home = home_with(
        folder.path(),
        &[
            ("inflyttning.toml", &of_new("form.toml")),
            ("../locales/sv/forms/inflyttning.ftl", &of_new("form.ftl")),
        ],
    );
    let path = home.forms().join("inflyttning.toml");
    let shelf = Shelf::new(Some(home));
    let form = shelf.form(id).unwrap();
    let wrong = |shelf: &Shelf| -> Vec<String> {
        let examined = shelf.examine_texts(&form.form, Some(&path));
        examined.into_iter().map(|(file, _)| file.path).collect()
    };
    assert_eq!(wrong(&shelf), [""; 0]);
    let own = folder.path().join("locales/sv/forms/inflyttning.ftl");
    let text = fs::read_to_string(&own).unwrap();
    fs::write(&own, format!("{text}\nof-nothing = Intet\n")).unwrap();
    let wrong = wrong(&shelf);
    assert_eq!(wrong.len(), 1, "{wrong:?}");
}
