//! A form that becomes another one while an interview is open, or is gone when it is read: the program as a person has it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use serde_json::{Value, json};
use tempfile::TempDir;
use vilja::app::intent::Action;
use vilja::app::page::ScreenName;
use vilja::app::words::Words;
use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::interview::Change;
use vilja::text::language::Language;

use crate::desk::{self, Desk, Mode};
use crate::pty::{Lines, vilja};

const FORM: &str = r#"[form]
id = "liten"
version = "1.0.0"

[[section]]
id = "move"

[[section.question]]
id = "told"
type = "yes_no"

[[section.question]]
id = "who"
type = "single"
options = ["person", "office"]

[[section.question]]
id = "paid"
type = "integer"

[[section.question]]
id = "story"
type = "text"

[[element]]
id = "act"
when = "told == yes"

[[flag]]
id = "office_first"
weight = "grey"
when = "who == office"

[[flag]]
id = "paid_more"
weight = "grey"
when = "paid > 1"
"#;

const TEXTS: &str = "\
form-title = Liten
section-move = Flytten
told = Sade någon att du måste söka?
who = Vem tog upp det?
    .person = Jag själv
    .office = Kommunen
paid = Hur många månader?
story = Berätta
element-act = Handlande
flag-office_first = Kommunen tog upp det först
flag-paid_more = Mer än första månadens hyra
";

/// Writes the form and its texts where the person's own forms lie.
fn write(home: &Path, form: &str, texts: &str) {
    for folder in ["forms", "locales/sv/forms"] {
        fs::create_dir_all(home.join(folder)).expect("a folder");
    }
    fs::write(home.join("forms/liten.toml"), form).expect("a form");
    fs::write(home.join("locales/sv/forms/liten.ftl"), texts).expect("texts");
}

fn remove(home: &Path) {
    fs::remove_dir_all(home.join("forms")).expect("a folder");
    fs::remove_dir_all(home.join("locales")).expect("a folder");
}

fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

/// The next version: an option has another name, a limit and a question are new, and one question is gone.
fn newer() -> (String, String) {
    let form = edited(
        FORM,
        &[
            ("1.0.0", "1.1.0"),
            (r#""person", "office""#, r#""person", "old_office""#),
            ("who == office", "who == old_office"),
            ("id = \"story\"", "id = \"since\""),
            (
                "weight = \"grey\"\nwhen = \"paid",
                "weight = \"strong\"\nwhen = \"paid",
            ),
        ],
    );
    let texts = edited(
        TEXTS,
        &[
            (".office = Kommunen", ".old_office = Den gamla kommunen"),
            (
                "Sade någon att du måste söka?",
                "Sade någon att du måste söka bostad?",
            ),
            ("story = Berätta", "since = Sedan när?"),
        ],
    );
    (form, texts)
}

fn begin(home: &TempDir) -> Lines {
    let mut lines = vilja(
        home.path(),
        "interview --training --form liten --lang sv --plain",
    )
    .through_pipes();
    lines.wait_for("Fråga 1 av 4");
    for (answer, next) in [
        ("1", "Vem tog upp det?"),
        ("2", "Hur många månader?"),
        ("3", "Berätta"),
    ] {
        lines.say(answer);
        if answer != "3" {
            lines.say("");
        }
        lines.wait_for(next);
    }
    lines
}

/// Starts anew and takes up the open practice interview.
fn take_up(home: &TempDir) -> Lines {
    let mut lines = vilja(home.path(), "--lang sv --plain").through_pipes();
    lines.say("/övning");
    let row = lines.wait_until("the open interview", |line| line.contains("· Liten ·"));
    let number = row
        .split(|it: char| !it.is_ascii_digit())
        .find(|it| !it.is_empty());
    lines.say(number.expect("a number"));
    lines
}

fn run(home: &TempDir, args: &str) -> String {
    let (code, out, errors) = vilja(home.path(), args).output();
    assert_eq!((code, errors.as_str()), (0, ""), "{args}: {out}");
    out
}

fn shown(home: &TempDir) -> String {
    let list = run(home, "transcripts list --training");
    let line = list
        .lines()
        .find(|line| line.contains("liten"))
        .expect("a transcript");
    let id = line.split(' ').next().expect("a name");
    run(home, &format!("transcripts show {id} --training"))
}

/// How the content of a form is told apart where people read it.
fn digest_shown(form: &str) -> String {
    format!("Formulärets kontrollsumma: {}\n", &digest(form)[..12])
}

fn digest(form: &str) -> String {
    blake3::hash(form.as_bytes()).to_hex().to_string()
}

fn in_order(text: &str, wanted: &[&str]) {
    let mut rest = text;
    for part in wanted {
        let at = rest
            .find(part)
            .unwrap_or_else(|| panic!("{part} is not in\n{text}"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn an_open_interview_goes_on_with_the_newer_form_and_everything_stays_whatever_dies() {
    let home = tempfile::tempdir().expect("a folder");
    write(home.path(), FORM, TEXTS);
    let mut lines = begin(&home);
    lines.say("Brevet låg i hallen.");
    lines.wait_for("Genomgång");
    for back in ["Fråga 4 av 4", "Fråga 3 av 4", "Fråga 2 av 4"] {
        lines.say("/bakåt");
        lines.wait_for(back);
    }
    lines.signal("KILL");
    drop(lines);

    let (form, texts) = newer();
    write(home.path(), &form, &texts);
    let mut lines = take_up(&home);
    lines.wait_for("nyare version, 1.1.0");
    // Before the change everything is asked as it was when the interview began.
    lines.wait_for("Kommunen [vald]");
    lines.say("/version");
    for wanted in [
        "Version 1.1.0 av formuläret",
        "Byt till version 1.1.0",
        "Stanna kvar i version 1.0.0",
        "Passar inte i version 1.1.0",
        "Svarsalternativet finns inte där.",
        "Frågan finns inte där.",
        "Från Gråzon till Tydligt tecken",
        "Kommunen tog upp det först",
        "Faller bort",
        "Vikt: förut Gråzon, nu Tydligt tecken",
        "Ordalydelse: förut Sade någon att du måste söka?",
        "Följer med som det är",
    ] {
        lines.wait_for(wanted);
    }
    lines.say("2");
    lines.wait_for("Vem tog upp det?");
    lines.signal("KILL");
    drop(lines);

    // Whoever stayed still has the choice, in the middle of the meeting.
    let mut lines = take_up(&home);
    lines.wait_for("nyare version, 1.1.0");
    lines.say("/version");
    lines.wait_for("Byt till version 1.1.0");
    lines.say("1");
    lines.wait_for("Samtalet hålls nu med version 1.1.0");
    lines.wait_for("Vem tog upp det?");
    lines.wait_for("Svaret i version 1.0.0: Kommunen.");
    lines.signal("KILL");
    drop(lines);

    let mut lines = take_up(&home);
    lines.wait_for("Vem tog upp det?");
    lines.wait_for("Svaret i version 1.0.0: Kommunen.");
    lines.say("2");
    lines.wait_for("Den gamla kommunen [vald]");
    assert!(
        !lines
            .heard()
            .iter()
            .any(|line| line.contains("nyare version")),
        "it is the newest"
    );
    lines.say("/avsluta-samtalet");
    lines.wait_for("Avsluta samtalet?");
    lines.say("1");
    lines.wait_for("Samtalet är avslutat.");
    let (code, errors) = lines.close();
    assert_eq!((code, errors.as_str()), (Some(0), ""));

    // Years later: the form is gone, and what was asked and said is still there, word for word.
    remove(home.path());
    let shown = shown(&home);
    in_order(
        &shown,
        &[
            "Liten  (liten 1.1.0)",
            &digest_shown(&form),
            "Version 1.0.0 från ",
            &digest_shown(FORM),
            "Version 1.1.0 från ",
            &digest_shown(&form),
            "Sade någon att du måste söka bostad?",
            "Den gamla kommunen",
            "Tydligt tecken: Mer än första månadens hyra",
            "Från version 1.0.0, räknas inte",
            &digest_shown(FORM),
            "Vem tog upp det?  (who)",
            "Kommunen",
            "Berätta  (story)",
            "Brevet låg i hallen.",
            "Så pekade svaren med version 1.0.0",
            &digest_shown(FORM),
            "Handlande: ja",
            "Ja, eftersom svaret på ”Sade någon att du måste söka?” är ”Ja”.",
            "Gråzon: Kommunen tog upp det först",
            "Iakttagelsen vilar på att svaret på ”Vem tog upp det?” är ”Kommunen”.",
        ],
    );
    let verified = run(&home, "transcripts verify --training");
    assert!(verified.contains("Kedjan är obruten."), "{verified}");
}

/// An interview of two sections that went on with another form, of the same version number at that, in which the second section has
/// another name.
fn moved() -> (TempDir, [String; 2], String) {
    let home = tempfile::tempdir().expect("a folder");
    let second = "[[section]]\nid = \"telling\"\n\n[[section.question]]\nid = \"story\"";
    let form = edited(FORM, &[("[[section.question]]\nid = \"story\"", second)]);
    let texts = format!("{TEXTS}section-telling = Berättelsen\nsection-later = Senare\n");
    write(home.path(), &form, &texts);
    let mut lines = begin(&home);
    lines.say("Brevet låg i <b>hallen</b>.");
    lines.wait_for("Genomgång");
    lines.close();
    let newer = edited(
        &form,
        &[
            (r#""person", "office""#, r#""person", "old_office""#),
            ("who == office", "who == old_office"),
            ("id = \"telling\"", "id = \"later\""),
            ("id = \"story\"", "id = \"since\""),
        ],
    );
    let new_texts = edited(&texts, &[("story = Berätta", "since = Sedan när?")]);
    let new_texts = edited(
        &new_texts,
        &[(".office = Kommunen", ".old_office = Kommunen då")],
    );
    write(home.path(), &newer, &new_texts);
    let mut lines = take_up(&home);
    lines.say("/version");
    lines.wait_for("Byt till version 1.0.0");
    lines.say("1");
    lines.wait_for("Samtalet hålls nu med version 1.0.0");
    lines.close();
    let list = run(&home, "transcripts list --training");
    let line = list.lines().find(|line| line.contains("liten"));
    let id = line
        .and_then(|line| line.split(' ').next())
        .expect("a name");
    let id = id.to_owned();
    (home, [form, newer], id)
}

fn exported(home: &TempDir, id: &str, more: &str) -> Value {
    let said = run(
        home,
        &format!("transcripts export {id} --training --preview --format json {more}"),
    );
    let end = said.rfind('}').expect("an object");
    let json = serde_json::from_str(&said[said.find('{').expect("an object")..=end]);
    let json: Value = json.expect("JSON");
    let schema: Value = serde_json::from_str(&run(home, "transcripts schema")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let wrong: Vec<String> = schema.iter_errors(&json).map(|it| it.to_string()).collect();
    assert_eq!(wrong, [""; 0]);
    json["transcripts"][0].clone()
}

#[test]
fn an_export_has_what_lost_its_place_and_the_readings_before_with_the_digest_of_each_form() {
    let (home, forms, id) = moved();
    let [old, new] = forms.each_ref().map(|form| digest(form));
    let whole = exported(&home, &id, "");
    let version = |digest: &str| json!({ "form_version": "1.0.0", "form_digest": digest });
    assert_eq!(
        whole["form_versions"],
        json!([version(&old), version(&new)])
    );
    let set_aside = whole["set_aside"].as_array().expect("a list");
    let told: Vec<_> = set_aside
        .iter()
        .map(|it| {
            [
                &it["form_digest"],
                &it["place"],
                &it["answer"],
                &it["words"],
            ]
        })
        .collect();
    let story = "Brevet låg i <b>hallen</b>.";
    assert_eq!(
        json!(told),
        json!([
            [old, "who", "office", "Kommunen"],
            [old, "story", story, story]
        ])
    );
    let flags = |findings: &Value| -> Vec<String> {
        let flags = findings["flags"].as_array().expect("a list").iter();
        flags.map(|it| it["id"].to_string()).collect()
    };
    assert_eq!(flags(&whole["findings"]), ["\"paid_more\""]);
    let earlier = &whole["earlier_findings"][0];
    assert_eq!(earlier["form_digest"], *old);
    assert_eq!(
        flags(&earlier["findings"]),
        ["\"office_first\"", "\"paid_more\""]
    );

    // Chosen sections hold for it too: each question by the section that it lay in.
    let story = exported(&home, &id, "--section telling");
    assert_eq!(story["set_aside"].as_array().map(Vec::len), Some(1));
    assert_eq!(story["set_aside"][0]["place"], "story");
    assert_eq!(story["sections_left_out"], json!(["move", "later"]));
    let first = exported(&home, &id, "--section move");
    assert_eq!(first["set_aside"][0]["place"], "who");
    assert_eq!(first["sections_left_out"], json!(["later", "telling"]));
    for part in [story, first] {
        assert!(part.get("earlier_findings").is_none(), "{part}");
        assert_eq!(part["form_versions"].as_array().map(Vec::len), Some(2));
    }

    let page = run(
        &home,
        &format!("transcripts export {id} --training --preview --format markdown"),
    );
    in_order(
        &page,
        &[
            "- Formulär: liten 1.0.0\n",
            &format!("- Formulärets kontrollsumma: {new}\n"),
            "- Version 1.0.0 av formuläret\n",
            &format!("  - Formulärets kontrollsumma: {old}\n"),
            "### Från version 1.0.0, räknas inte\n",
            &format!("- Formulärets kontrollsumma: {old}\n"),
            "- **Vem tog upp det?** (who): Kommunen\n",
            "- **Berätta** (story): Brevet låg i &lt;b&gt;hallen&lt;/b&gt;.\n",
            "### Så pekade svaren med version 1.0.0",
            &format!("- Formulärets kontrollsumma: {old}\n"),
            "#### Iakttagelser\n",
            "Kommunen tog upp det först",
        ],
    );
    // And where it is read here, the digests tell the two forms apart that have one version.
    in_order(
        &shown(&home),
        &[
            "Liten  (liten 1.0.0)",
            &digest_shown(&forms[1]),
            &digest_shown(&forms[0]),
            &digest_shown(&forms[1]),
            "Från version 1.0.0, räknas inte",
            &digest_shown(&forms[0]),
        ],
    );

    // So they do at the review, where the officer reads it.
    let mut lines = take_up(&home);
    lines.say("/genomgång");
    lines.wait_for("Från version 1.0.0, räknas inte");
    lines.wait_for(&old[..12]);

    // What is protected leaves no more than before without a reason.
    lines.say("/skydda");
    lines.wait_for("SKYDDA");
    lines.close();
    for format in ["json", "markdown"] {
        let args = format!("transcripts export {id} --training --preview --format {format}");
        let (code, out, _) = vilja(home.path(), &args).output();
        assert_eq!((code, out.as_str()), (1, ""), "{format}");
    }
    let seen = exported(&home, &id, "--reveal --why sekretess");
    assert_eq!(seen["set_aside"], whole["set_aside"]);
    let covered = shown(&home);
    assert!(!covered.contains("hallen"), "{covered}");
}

#[test]
fn a_transcript_is_read_with_the_form_and_the_texts_that_it_was_held_with() {
    let home = tempfile::tempdir().expect("a folder");
    write(home.path(), FORM, TEXTS);
    let (code, _) = begin(&home).close();
    assert_eq!(code, Some(0));
    let before = shown(&home);
    in_order(
        &before,
        &["Sade någon att du måste söka?", "Kommunen", "Gråzon"],
    );
    // Other texts to the same form, another form with the same version, a broken one, none at all.
    let (form, texts) = newer();
    write(home.path(), FORM, &texts);
    assert_eq!(shown(&home), before);
    write(home.path(), &edited(&form, &[("1.1.0", "1.0.0")]), &texts);
    assert_eq!(shown(&home), before);
    write(home.path(), "[form", &texts);
    assert_eq!(shown(&home), before);
    remove(home.path());
    assert_eq!(shown(&home), before);
    // And it goes on like that: with its own texts, though the form is the same.
    write(home.path(), FORM, &texts);
    let mut lines = take_up(&home);
    lines.wait_for("Berätta");
    lines.say("/översikt");
    lines.wait_for("Sade någon att du måste söka?");
}

#[test]
fn a_source_of_the_offices_own_is_named_as_it_was() {
    let home = tempfile::tempdir().expect("a folder");
    let cites = "weight = \"grey\"\nsources = [\"riktlinje#4\", \"sol-2025-400#29:10\"]";
    let form = edited(FORM, &[("weight = \"grey\"", cites)]);
    write(home.path(), &form, TEXTS);
    let list = home.path().join("forms/sources.toml");
    let sources = |title: &str| {
        format!(
            "[[source]]\nid = \"riktlinje\"\ntitle = \"{title}\"\nkind = \"policy\"\nweight = \"policy\"\ncertainty = \"read\"\nsections = [\"4\"]\n"
        )
    };
    fs::write(&list, sources("Riktlinjen från i fjol")).expect("a list");
    let (code, _) = begin(&home).close();
    assert_eq!(code, Some(0));
    let before = shown(&home);
    let then = "Riktlinjen från i fjol, avsnitt 4";
    in_order(&before, &["Gråzon", then, "2025:400"]);

    fs::write(&list, sources("En annan riktlinje")).expect("a list");
    assert_eq!(shown(&home), before);
    fs::remove_file(&list).expect("a list");
    assert_eq!(shown(&home), before);
    // And on the page where it is gone on with, whatever the list says by now.
    fs::write(&list, sources("En annan riktlinje")).expect("a list");
    let mut lines = take_up(&home);
    lines.wait_for("Berätta");
    lines.say("/iakttagelser");
    lines.wait_for(then);
}

#[test]
fn a_municipality_keeps_the_name_that_it_had() {
    let shelf = Shelf::new(None);
    let today = shelf.form("inflyttning").expect("a form");
    let mut files: BTreeMap<String, String> = (*today.files).clone();
    let register = files.get_mut("municipalities.csv").expect("a register");
    *register = register.replace(",Stockholm,", ",Holmen,");
    let then = shelf.form_of_text(&today.source, &files).expect("a form");
    let words = Words {
        veil: vilja::app::words::veil::Veil::default(),
        catalog: shelf.catalog(),
        register: shelf.register(),
        countries: shelf.countries(),
        language: Language::source(),
    };
    let spot = today.form.spot("previous_municipality").expect("a place");
    let said = |form, code: &str| {
        let answer = Answer::Code(code.into());
        vilja::text::plain(&words.answer(form, &words.language, spot, &answer))
    };
    assert_eq!(said(&today, "0180"), "Stockholm");
    assert_eq!(said(&then, "0180"), "Holmen");
    // What the old register did not have yet is in today's.
    let older = files["municipalities.csv"]
        .lines()
        .filter(|line| !line.starts_with("1480,"));
    let older: Vec<&str> = older.collect();
    files.insert("municipalities.csv".to_owned(), older.join("\n"));
    let then = shelf.form_of_text(&today.source, &files).expect("a form");
    assert_eq!(said(&then, "1480"), said(&today, "1480"));
}

#[test]
fn forms_compare_says_what_differs_in_words_and_for_scripts() {
    let home = tempfile::tempdir().expect("a folder");
    let (form, texts) = newer();
    write(home.path(), &form, &texts);
    let old = home.path().join("old").join("forms").join("liten.toml");
    write(&home.path().join("old"), FORM, TEXTS);
    let old = old.display();
    let said = run(&home, &format!("--lang sv forms compare {old} liten"));
    in_order(
        &said,
        &[
            "liten 1.0.0 → 1.1.0",
            "nytt  Alternativ: Vem tog upp det?: Den gamla kommunen  (who/old_office)",
            "borta  Alternativ: Vem tog upp det?: Kommunen  (who/office)",
            "nytt  Fråga: Sedan när?  (since)",
            "borta  Fråga: Berätta  (story)",
            "Gäller om: förut who == office, nu who == old_office",
            "Vikt: förut Gråzon, nu Tydligt tecken",
            "Ordalydelse: förut Sade någon att du måste söka?, nu Sade någon att du måste söka bostad?",
        ],
    );
    let said = run(&home, &format!("forms compare {old} liten --json"));
    let json: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(json["form"], "liten");
    assert_eq!(json["before"]["version"], "1.0.0");
    assert_eq!(json["after"]["digest"].as_str().map(str::len), Some(64));
    let differences = json["differences"].as_array().expect("a list");
    let option = differences.iter().find(|it| it["id"] == "office");
    assert_eq!(
        *option.expect("an option"),
        serde_json::json!({
            "part": "option", "id": "office", "within": "who", "change": "removed",
            "key": null, "before": null, "after": null
        })
    );
    let texts = json["texts"].as_array().expect("a list");
    let swedish = texts.iter().find(|it| it["of"] == "sv");
    let changed = &swedish.expect("Swedish")["changed"];
    assert!(
        changed.as_array().expect("a list").contains(&"told".into()),
        "{texts:?}"
    );
    assert!(!said.contains("Båda har version"), "{said}");

    // Texts alone are no other version, and that is said.
    let reworded = home.path().join("reworded");
    let (form, texts) = newer();
    write(&reworded, &form, &texts.replace("Sedan när?", "Från när?"));
    let other = reworded.join("forms").join("liten.toml");
    let said = run(
        &home,
        &format!("--lang sv forms compare liten {}", other.display()),
    );
    in_order(
        &said,
        &[
            "liten 1.1.0 → 1.1.0",
            "Båda har version 1.1.0, men de skiljer.",
            "Texter på språket sv: 1 ändrade, 0 nya, 0 borta",
            "since",
        ],
    );
    let said = run(&home, "--lang sv forms compare liten liten");
    assert!(said.contains("Inget skiljer."), "{said}");
    let (code, out, errors) =
        vilja(home.path(), "--lang sv forms compare inflyttning liten").output();
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(errors.contains("två olika formulär"), "{errors}");
}

#[test]
fn how_a_form_is_written_is_no_difference_and_how_much_an_own_source_counts_is() {
    let home = tempfile::tempdir().expect("a folder");
    let cited = FORM.replace(
        "weight = \"grey\"\n",
        "weight = \"grey\"\nsources = [\"own-guide\"]\n",
    );
    assert_ne!(cited, FORM);
    let source = |weight: &str| {
        format!(
            "[[source]]\nid = \"own-guide\"\ntitle = \"Riktlinje\"\npublisher = \"Kommunen\"\n\
             kind = \"policy\"\nweight = \"{weight}\"\n"
        )
    };
    let version = |name: &str, form: &str, weight: &str| {
        let folder = home.path().join(name);
        write(&folder, form, TEXTS);
        fs::write(folder.join("forms/sources.toml"), source(weight)).expect("written");
        folder.join("forms/liten.toml").display().to_string()
    };
    let first = version("first", &cited, "policy");
    let turned = cited.replace(
        "weight = \"grey\"\nsources = [\"own-guide\"]\n",
        "# Enligt riktlinjen.\nsources = [ \"own-guide\" ]\nweight = \"grey\"\n",
    );
    assert_ne!(turned, cited);
    let written = version("written", &turned, "policy");
    let compared = |other: &str| run(&home, &format!("--lang sv forms compare {first} {other}"));
    let said = compared(&written);
    assert!(said.contains("men säger samma sak."), "{said}");
    assert!(!said.contains("Höj versionen"), "{said}");
    let weighed = version("weighed", &cited, "proposal");
    in_order(
        &compared(&weighed),
        &[
            "Höj versionen",
            "Egna källor i sources.toml: 1 ändrade, 0 nya, 0 borta",
            "own-guide: Vikt: förut policy, nu proposal",
        ],
    );
    let lower = cited.replace("version = \"1.0.0\"", "version = \"0.10.0\"");
    let lower = version("lower", &lower, "policy");
    let said = compared(&lower);
    assert!(
        said.contains("har en lägre version (0.10.0) än den äldre (1.0.0)"),
        "{said}"
    );
    let again = run(&home, &format!("--lang sv forms compare {lower} {first}"));
    assert!(!again.contains("lägre version"), "{again}");
}

#[test]
fn a_name_in_a_list_that_was_changed_is_a_difference() {
    let home = tempfile::tempdir().expect("a folder");
    let language = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/language");
    let read = |name: &str| fs::read_to_string(language.join(name)).expect(name);
    let form = home.path().join("forms/whole_language.toml");
    fs::create_dir_all(form.parent().expect("a folder")).expect("made");
    fs::write(&form, read("forms/whole_language.toml")).expect("written");
    let schools =
        read("forms/schools.csv").replace("Södra skolan", "Skolan i söder") + "v1,Västra,F-6\n";
    fs::write(form.with_file_name("schools.csv"), schools).expect("written");
    let before = language.join("forms/whole_language.toml");
    let command = format!(
        "--lang sv forms compare {} {}",
        before.display(),
        form.display()
    );
    in_order(
        &run(&home, &command),
        &[
            "Båda har version",
            "Namn i listan schools.csv: 1 ändrade, 1 nya, 0 borta",
            "s1, v1",
        ],
    );
    let json: serde_json::Value =
        serde_json::from_str(&run(&home, &format!("{command} --json"))).expect("JSON");
    assert_eq!(json["lists"][0]["changed"], serde_json::json!(["s1"]));
    assert_eq!(json["lists"][0]["added"], serde_json::json!(["v1"]));
}

/// Opens an interview whose form has another version by now, as it begins with these figures.
fn notice_with_version(figures: &str) -> Option<String> {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    let head = "id = \"inflyttning\"\nversion = \"";
    let edits = [(head.to_owned(), format!("{head}{figures}"))];
    desk.reopen(Some(desk::newer("inflyttning", &edits)));
    desk.page().notice.map(|notice| notice.text)
}

#[test]
fn nobody_is_told_to_go_back_to_an_older_version_and_an_unnumbered_one_has_changed() {
    let said = notice_with_version("9.").expect("a notice");
    assert!(said.contains("nyare version"), "{said}");
    assert_eq!(notice_with_version("0."), None);
    let said = notice_with_version("utkast").expect("a notice");
    assert!(said.contains("har ändrats"), "{said}");
}

#[test]
fn nothing_is_offered_where_the_form_is_the_same() {
    let mut desk = Desk::interview(Mode::Lines, "inflyttning", "sv", None);
    desk.reopen(None);
    assert_eq!(desk.page().notice, None);
    let offered = desk.page().commands;
    assert!(
        !offered
            .iter()
            .any(|command| command.action == Action::Versions)
    );
    desk.line("/version");
    assert!(desk.page().notice.is_some());
    assert_eq!(desk.page().screen, ScreenName::Question);
}

#[test]
fn what_is_half_written_at_a_question_that_goes_is_still_to_be_read() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go("moved_on");
    desk.give("strax efter jul");
    desk.go("previous_home");
    let forms = desk::library().forms;
    let form = forms
        .iter()
        .find(|it| &*it.form.id == "inflyttning")
        .expect("a form");
    let source = form.source.replace("moved_on", "moved_in_on");
    let newer = Shelf::new(None).form_of_text(&source, &form.files);
    desk.reopen(newer.map(Rc::new));
    assert!(!format!("{:?}", desk.page()).contains("strax efter jul"));
    desk.act("version");
    desk.press("1");
    desk.act("review");
    let page = format!("{:?}", desk.page());
    assert!(page.contains("strax efter jul"), "{page}");
}

/// Forms as they were when interviews were held with them. Files are only ever added to the folder.
#[test]
fn every_form_that_interviews_were_held_with_is_read_for_ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/forms-held");
    let mut n_read = 0;
    for entry in fs::read_dir(folder).expect("forms") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a form");
        let form = Shelf::new(None).form_of_text(&text, &BTreeMap::new());
        let form = form.unwrap_or_else(|| panic!("{} is not read any more", path.display()));
        let name = format!("{}-{}", form.form.id, form.form.version);
        assert_eq!(path.file_stem().and_then(|it| it.to_str()), Some(&*name));
        n_read += 1;
    }
    assert!(n_read > 0, "there are forms");
}

#[test]
fn a_note_to_a_check_that_goes_is_still_to_be_read() {
    let mut desk = Desk::interview(Mode::Keys, "whole_language", "sv", None);
    let form = desk.form();
    desk.changes.push(Change::Overridden {
        check: "moved_in_the_future".into(),
        entry: None,
        note: "flytten är bestämd".to_owned(),
        before: String::new(),
    });
    let source = form
        .source
        .replace("\"moved_in_the_future\"", "\"moved_later\"");
    assert_ne!(source, *form.source);
    let newer = Shelf::new(None).form_of_text(&source, &form.files);
    desk.reopen(newer.map(Rc::new));
    desk.act("version");
    desk.press("1");
    desk.act("review");
    let page = format!("{:?}", desk.page());
    assert!(page.contains("flytten är bestämd"), "{page}");
}
