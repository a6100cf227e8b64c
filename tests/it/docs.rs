//! What the guide to forms shows is read by the program: every example loads, every expression is one.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use vilja::builtin::Shelf;
use vilja::engine::expr::parse;
use vilja::engine::form::Form;
use vilja::engine::form::keys;
use vilja::engine::form::list::List;
use vilja::engine::form::lower::{KINDS, Known, load};
use vilja::engine::form::{CUES, Weight};
use vilja::engine::register::LANGUAGES;
use vilja::engine::trial;
use vilja::text::catalog::{Args, Catalog};
use vilja::text::language::Language;

use crate::cli::Machine;

/// A block of the guide: what is said after the fence, the line where it begins, its text.
struct Block {
    info: String,
    line: usize,
    text: String,
}

fn guide() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/forms.md");
    std::fs::read_to_string(path).expect("the guide")
}

fn blocks(guide: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (nth, line) in (1..).zip(guide.lines()) {
        match (line.strip_prefix("```"), open.take()) {
            (Some(""), Some(block)) => blocks.push(block),
            (Some(info), None) => {
                open = Some(Block {
                    info: info.to_owned(),
                    line: nth,
                    text: String::new(),
                });
            }
            (_, Some(mut block)) => {
                block.text.push_str(line);
                block.text.push('\n');
                open = Some(block);
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

#[test]
fn the_guide_names_the_languages_that_can_be_answered_and_no_others() {
    let guide = guide();
    let mut rows = guide.lines();
    let row = rows.find(|line| line.starts_with("| `language` |"));
    let codes = row.expect("a row").split('`').skip(3).step_by(2);
    assert_eq!(codes.collect::<Vec<_>>(), LANGUAGES);
}

/// The two parts of the guide: the walk from nothing, and the reference.
fn parts() -> (Vec<Block>, Vec<Block>) {
    let guide = guide();
    let second = guide.find("## Del 2").expect("two parts");
    let n_before = guide[..second].lines().count();
    blocks(&guide)
        .into_iter()
        .partition(|block| block.line < n_before)
}

fn known() -> Known {
    let csv = parts()
        .1
        .into_iter()
        .find(|block| block.info == "csv")
        .expect("a list")
        .text;
    Known {
        lists: BTreeMap::from([(
            "schools.csv".into(),
            List::parse("schools.csv", &csv).map(Rc::new),
        )]),
        ..Known::default()
    }
}

fn form_of(text: &str, what: &str) -> Form {
    let loaded = load(text, &known());
    let problems: Vec<String> = loaded
        .problems
        .iter()
        .map(|it| format!("{} {:?}", it.kind.message(), text.get(it.span.clone())))
        .collect();
    assert_eq!(problems, [""; 0], "{what}");
    loaded.form.expect(what)
}

#[test]
fn the_walk_from_nothing_leads_to_a_form_whose_trials_hold() {
    let machine = Machine::new();
    assert_eq!(
        machine
            .run(&["forms", "new", "forsta-kontakten", "--to", "."])
            .code,
        0
    );
    let new = |name: &str| {
        let path = machine.path(name);
        std::fs::read_to_string(path).expect(name)
    };
    let mut form = new("forms/forsta-kontakten.toml");
    let mut texts = new("locales/sv/forms/forsta-kontakten.ftl");
    let mut trials = new("forms/forsta-kontakten.test.toml");
    // Questions belong behind the other questions, as the guide says.
    for block in parts().0 {
        let text = format!("\n{}", block.text);
        match block.info.as_str() {
            "toml" if block.text.starts_with("[[section.question]]") => {
                let at = form
                    .find("# Ett villkor har ett namn")
                    .expect("the new form is explained");
                form.insert_str(at, &format!("{text}\n"));
            }
            "toml" => form.push_str(&text),
            "ftl" => texts.push_str(&text),
            "toml test" => trials.push_str(&text),
            "console" => {}
            other => panic!("line {}: {other}", block.line),
        }
    }
    machine.file("forms/forsta-kontakten.toml", &form);
    machine.file("locales/sv/forms/forsta-kontakten.ftl", &texts);
    machine.file("forms/forsta-kontakten.test.toml", &trials);
    let checked = machine.run(&["forms", "check", "forms/forsta-kontakten.toml"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    let tested = machine.run(&["forms", "test", "forms/forsta-kontakten.toml"]);
    assert_eq!(tested.code, 0, "{}", tested.out);
}

#[test]
fn every_example_of_the_reference_loads() {
    let (_, blocks) = parts();
    let base = blocks
        .iter()
        .find(|block| block.info == "toml base")
        .expect("a base");
    form_of(&base.text, "the base");
    let mut all = base.text.clone();
    for block in &blocks {
        match block.info.as_str() {
            "toml" => {
                form_of(
                    &format!("{}\n{}", base.text, block.text),
                    &format!("line {}", block.line),
                );
                all.push('\n');
                all.push_str(&block.text);
            }
            "toml base" | "csv" | "console" => {}
            "toml sources" => {
                let (_, problems) = Shelf::new(None).sources().with_own(&block.text);
                assert_eq!(problems, [], "line {}", block.line);
            }
            "toml test" => {
                let form = form_of(&all, "all examples");
                let (trials, problems) = trial::read(&block.text, &form, None);
                assert_eq!(problems, [], "line {}", block.line);
                assert_eq!(trials.list.len(), 1);
            }
            "ftl" => {
                let mut catalog = Catalog::new();
                let swedish = Language::source();
                let problems = catalog.add_overriding(&swedish, "guide", &block.text);
                assert!(problems.is_empty(), "line {}: {problems:?}", block.line);
            }
            other => panic!("line {}: {other}", block.line),
        }
    }
    // Together they are one form, too.
    form_of(&all, "all examples");
}

#[test]
fn every_expression_of_the_reference_is_one() {
    let (_, blocks) = parts();
    let mut text = String::new();
    for block in blocks
        .iter()
        .filter(|block| matches!(&*block.info, "toml" | "toml base"))
    {
        text.push_str(&block.text);
        text.push('\n');
    }
    let form = form_of(&text, "all examples");
    let guide = guide();
    let table = guide
        .split("| Uttryck | Sant när |")
        .nth(1)
        .expect("a table");
    let rows = table
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|'));
    let mut n_rows = 0;
    for row in rows.filter(|row| !row.starts_with("|---")) {
        let expression = row.split('`').nth(1).expect(row);
        assert!(
            parse(expression, &form).is_ok(),
            "{expression}: {:?}",
            parse(expression, &form)
        );
        n_rows += 1;
    }
    assert!(n_rows > 20, "{n_rows}");
}

/// Whoever adds a key, a type, a weight, a cue or a function writes it into the guide.
#[test]
fn the_reference_names_everything_there_is() {
    let guide = guide();
    let tables = [
        keys::FORM,
        keys::HEADER,
        keys::SECTION,
        keys::QUESTION,
        keys::CONDITION,
        keys::ELEMENT,
        keys::FLAG,
        keys::WEIGHT,
        keys::CONTRADICTION,
        keys::MEASURE,
        keys::COMPUTED,
        keys::CHECK,
        keys::CUE,
    ];
    let names = tables.into_iter().flatten().map(|key| key.name);
    let kinds = KINDS.iter().map(|(kind, _)| *kind);
    let weights = Weight::ALL.into_iter().map(Weight::word);
    let missing: Vec<&str> = names
        .chain(kinds)
        .chain(weights)
        .chain(CUES)
        .filter(|name| {
            let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_';
            !guide
                .split(|it: char| !is_part(it))
                .any(|word| word == *name)
        })
        .collect();
    assert_eq!(missing, [""; 0]);
}

/// What `--json` calls a problem, and what is said of it, where nothing particular is known. A value stands by its name.
#[test]
fn each_problem_stands_in_the_reference_in_its_words() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/sv/problems.ftl");
    let source = std::fs::read_to_string(path).expect("the problems");
    let mut catalog = Catalog::new();
    let swedish = Language::source();
    let problems = catalog.add(&swedish, "problems", &source);
    assert!(problems.is_empty(), "{problems:?}");
    let said = |id: &str| {
        // Without its values a message names them, and takes what it says of any.
        let said = catalog.optional(&swedish, id, &Args::none());
        let text = said.map_or(String::new(), |it| it.text);
        text.replace(['\u{2068}', '\u{2069}'], "")
            .replace("{$", "{")
            .replace('|', "\\|")
    };
    let ids = source.lines().filter_map(|line| line.split_once(" = "));
    let ids = ids
        .map(|(id, _)| id)
        .filter(|id| id.starts_with("problem-"));
    let row = |id: &str| {
        format!(
            "| `{id}` | {} | {} |",
            said(id),
            said(&format!("{id}.hint"))
        )
    };
    let rows: Vec<String> = ids.map(row).collect();
    assert!(rows.len() > 100, "{}", rows.len());
    let guide = guide();
    let there: Vec<&str> = guide
        .lines()
        .filter(|line| line.starts_with("| `problem-"))
        .collect();
    assert_eq!(there.join("\n"), rows.join("\n"));
}
