//! What must hold for any input whatever. The fuzzer looks for input for which it does not; the tests throw in what it found.

use std::collections::BTreeSet;
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use vilja::app::key::{Code, Key};
use vilja::app::library::{Library, Start};
use vilja::app::msg::{Msg, Now, Settings};
use vilja::app::previewing::settle;
use vilja::app::{Model, page, update};
use vilja::builtin::{CUE_LISTS, Shelf};
use vilja::engine::answer::{file, read};
use vilja::engine::expr::print;
use vilja::engine::extract::is_sound;
use vilja::engine::form::doubt;
use vilja::engine::form::list::{List, is_list_name};
use vilja::engine::form::lower::{self, Known};
use vilja::engine::form::{Form, Kind};
use vilja::engine::interview::{Forms, Interview};
use vilja::engine::register::Register;
use vilja::engine::time::{Date, Timestamp};
use vilja::engine::trial;
use vilja::store::{Handover, TranscriptId};
use vilja::text::catalog::{Args, Catalog};
use vilja::text::clean::{clean, clean_around_isolates, nfc, plain};
use vilja::text::cue::{CueList, CueLists, marked};
use vilja::text::field::Field;
use vilja::text::language::{Direction, Language};
use vilja::text::layout::{Output, layout};
use vilja::text::messages;
use vilja::text::overlay::{self, Below};
use vilja::text::translation::wording;
use vilja::text::width::cols;
use vilja::view::tui;
use vilja::view::tui::theme::{Theme, ThemeName};

#[path = "stores.rs"]
mod stores;

/// What must hold for one input.
#[derive(Clone, Copy)]
pub(crate) enum Property {
    /// Of text; what is no text is refused before.
    Text(fn(&str)),
    Bytes(fn(&[u8])),
}

use Property::{Bytes, Text};

/// The targets by name, with what each throws at.
pub(crate) const TARGETS: [(&str, Property); 17] = [
    ("form", Text(a_form_is_read_or_has_problems_where_it_says)),
    ("texts", Text(texts_are_said_or_have_problems)),
    ("shown", Text(what_is_shown_holds_nothing_that_steers)),
    ("answer", Text(an_answer_is_read_as_it_was_written)),
    (
        "answers-file",
        Text(a_file_of_answers_is_read_or_has_problems),
    ),
    ("expression", Text(an_expression_is_printed_as_it_was_meant)),
    ("names", Text(a_name_leads_nowhere_else)),
    ("cues", Text(cues_lie_in_the_text)),
    ("layout", Text(nothing_is_lost_in_a_layout)),
    ("keys", Text(any_keys_leave_a_page_that_can_be_drawn)),
    ("container", Bytes(a_container_is_read_alike_or_refused)),
    ("chain", Bytes(stores::what_is_accepted_is_as_it_was)),
    ("key-file", Bytes(stores::a_key_file_is_refused_or_read)),
    ("export", Text(stores::an_export_is_read_back)),
    ("search", Text(stores::a_search_finds_or_finds_nothing)),
    ("journal", Bytes(stores::a_journal_is_read_up_to_somewhere)),
    ("course", Bytes(stores::a_course_loses_nothing)),
];

/// Lets a target look at an input. Returns whether there is such a target; panics if the property does not hold.
pub(crate) fn hold(target: &str, data: &[u8]) -> bool {
    let Some((_, property)) = TARGETS.iter().find(|(name, _)| *name == target) else {
        return false;
    };
    match property {
        // Files are refused before this when they are no text.
        Text(property) => {
            if let Ok(text) = std::str::from_utf8(data) {
                property(text);
            }
        }
        Bytes(property) => property(data),
    }
    true
}

/// Tells whether a target looks at more than text.
#[cfg_attr(fuzzing, expect(dead_code, reason = "the fuzzer itself does not ask"))]
pub(crate) fn takes_bytes(target: &str) -> bool {
    TARGETS
        .iter()
        .any(|(name, property)| *name == target && matches!(property, Bytes(_)))
}

thread_local! {
    static REGISTER: Rc<Register> = Shelf::new(None).register();
}

fn a_form_is_read_or_has_problems_where_it_says(text: &str) {
    let known = Known {
        lists: [(
            "schools.csv".into(),
            List::parse("schools.csv", "code,name\n1,Ett\n2,Två\n").map(Rc::new),
        )]
        .into(),
        municipalities: Some(REGISTER.with(Rc::clone)),
        ..Known::default()
    };
    let loaded = lower::load(text, &known);
    assert!(loaded.form.is_some() || !loaded.problems.is_empty());
    // What is surely wrong is looked for beside errors too.
    let checked = doubt::check(text, &known, |_, _| ());
    assert_eq!(checked.form.is_some(), loaded.form.is_some());
    for problem in loaded.problems.iter().chain(&checked.problems) {
        assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
    }
    let again = lower::load(text, &known);
    assert_eq!(
        format!("{:?}", loaded.problems),
        format!("{:?}", again.problems)
    );
}

fn texts_are_said_or_have_problems(text: &str) {
    let sv = Language::parse("sv").expect("a language");
    let mut catalog = Catalog::new();
    let problems = catalog.add(&sv, "fuzz.ftl", text);
    let args = Args::none().with("x", "\u{1b}[31m").number("n", 3);
    for id in catalog.ids(&sv) {
        let said = catalog.say(&sv, &id, &args).text;
        assert!(!said.contains('\u{1b}'), "{id}");
        let _faults = catalog.faults(&sv, &id, &args);
    }
    drop(problems);
    // Whoever checks, translates or lays texts over others reads the same file.
    let read = messages::read(text);
    for span in read
        .texts
        .iter()
        .map(|it| &it.span)
        .chain(read.faults.iter().map(|it| &it.span))
    {
        assert!(text.get(span.clone()).is_some(), "{span:?}");
    }
    for wording in wording::read(text) {
        let _again = wording::of_cell(&wording.words);
    }
    let _words = wording::of_cell(text);
    let own = overlay::read(text, &Anything);
    let problems = Catalog::new().add(&sv, "own.ftl", &own.source);
    assert_eq!(problems, [], "{}", own.source);
}

/// Every text may be replaced, and none is there. Only the name of the function that texts use is no text's.
struct Anything;

impl Below for Anything {
    fn variables(&self, id: &str) -> Option<BTreeSet<String>> {
        (messages::message_of(id) != "NUMBER")
            .then(|| BTreeSet::from(["x".to_owned(), "n".to_owned()]))
    }

    fn kept(&self, _id: &str) -> Option<&'static str> {
        None
    }

    fn message(&self, _id: &str) -> Option<&str> {
        None
    }
}

fn what_is_shown_holds_nothing_that_steers(raw: &str) {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{E0000}'..='\u{E007F}' | '\u{FEFF}')
    };
    let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let shown = clean(raw);
    assert!(!shown.contains(|c| steers(c) || is_isolate(c)), "{shown:?}");
    assert_eq!(clean(&shown), shown);
    let around = clean_around_isolates(raw);
    assert!(!around.contains(steers), "{around:?}");
    let piped = plain(raw);
    assert!(
        !piped.contains(|c: char| c.is_control() && c != '\n'),
        "{piped:?}"
    );
    let stored = nfc(raw);
    assert_eq!(nfc(&stored), stored);
    assert!(cols(&shown) <= 2 * shown.chars().count());
}

/// The first line says which kind of question, the rest is typed.
fn an_answer_is_read_as_it_was_written(text: &str) {
    let (kind, typed) = text.split_once('\n').unwrap_or(("", text));
    let kind = match kind {
        "integer" => Kind::Integer {
            min: None,
            max: None,
        },
        "decimal" => Kind::Decimal {
            min: None,
            max: None,
        },
        "money" => Kind::Money {
            min: None,
            max: None,
        },
        "date" => Kind::Date,
        "period" => Kind::Period,
        "municipality" => Kind::Municipality,
        "country" => Kind::Country,
        "language" => Kind::Language,
        _ => Kind::Text,
    };
    if let Ok(answer) = read::read(&kind, typed, read::POINT) {
        let written = read::write(&answer);
        assert_eq!(
            read::read(&kind, &written, read::POINT),
            Ok(answer),
            "{written}"
        );
    }
}

fn a_file_of_answers_is_read_or_has_problems(text: &str) {
    let form = sample();
    let (_, problems) = file::read(text, &form, None);
    for problem in &problems {
        assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
    }
    let (_, problems) = trial::read(text, &form, None);
    for problem in &problems {
        assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
    }
}

fn an_expression_is_printed_as_it_was_meant(text: &str) {
    // One line is one expression.
    if text.contains('\n') || text.contains("'''") {
        return;
    }
    let Some(form) = form_with_flag(text) else {
        return;
    };
    let meant = form.flags.first().expect("a flag");
    let printed = print(&meant.when, &form);
    let again = form_with_flag(&printed).unwrap_or_else(|| panic!("not read again: {printed}"));
    let flag = again.flags.first().expect("a flag");
    assert_eq!(print(&flag.when, &again), printed);
}

fn a_name_leads_nowhere_else(text: &str) {
    if lower::is_id(text) || is_list_name(text) {
        assert!(
            !text.is_empty() && !text.contains(['/', '\\', '\0', ':']) && !text.starts_with('.')
        );
    }
    if let Some(id) = TranscriptId::parse(text) {
        assert_eq!(TranscriptId::parse(&id.to_string()), Some(id));
    }
    if let Some(language) = Language::parse(text) {
        assert_eq!(Language::parse(language.tag()), Some(language));
    }
    if let Some(date) = Date::parse(text) {
        assert_eq!(Date::parse(&date.to_string()), Some(date));
    }
}

/// What is between two parts of a container that is written down to be put together.
const BETWEEN: &[u8] = b"\n====\n";

/// Either the bytes are a container as they are, or they begin with `=` and are its note and parts, which get the lengths and
/// digests that they need: so the fuzzer comes behind them.
fn a_container_is_read_alike_or_refused(data: &[u8]) {
    let whole = match data.strip_prefix(b"=") {
        Some(pieces) => put_together(pieces),
        None => data.to_vec(),
    };
    let Ok(handover) = Handover::read(&whole) else {
        return;
    };
    assert_eq!(handover.plain(), whole);
    let again = Handover::read(&whole).expect("read once more");
    assert!(handover.note() == again.note());
    assert!(handover.changes() == again.changes());
    assert_eq!(handover.proven(), again.proven());
    let proven = handover.proven();
    let n_changes = handover.changes().len() as u64;
    assert_eq!(proven.n_as_stored + proven.n_restated, n_changes);
    // Whatever it tells of itself is said without steering the terminal.
    let note = handover.note();
    let texts = [&note.sender].into_iter().chain(&note.sections);
    for text in texts.chain(note.ground.as_ref().map(|it| &it.why)) {
        let said = plain(text);
        assert!(
            !said.contains(|c: char| c.is_control() && c != '\n'),
            "{said:?}"
        );
    }
    // An interview can be made of it, or it cannot; both without falling over.
    thread_local! {
        static SHELF: Shelf = Shelf::new(None);
    }
    let text = handover.form();
    let form = SHELF.with(|shelf| shelf.form_of_text(&text.form, &text.texts));
    if let Some(form) = form {
        let forms = Forms::default().with(&form.digest, &form.form);
        if let Ok(interview) = Interview::replay_through(&forms, handover.changes().to_vec()) {
            let _sound = is_sound(&interview, handover.changes());
            let _findings = interview.findings();
        }
    }
}

pub(crate) fn put_together(pieces: &[u8]) -> Vec<u8> {
    let mut cut = Vec::new();
    let mut rest = pieces;
    while let Some(at) = rest.windows(BETWEEN.len()).position(|it| it == BETWEEN) {
        let (piece, after) = rest.split_at(at);
        cut.push(piece);
        rest = after.strip_prefix(BETWEEN).expect("found there");
    }
    cut.push(rest.strip_suffix(b"\n").unwrap_or(rest));
    let (note, parts) = cut.split_first().expect("at least one");
    let (digest, wording) = digests_of_form(parts.first().copied().unwrap_or_default());
    let filled_in = |piece: &[u8]| {
        String::from_utf8_lossy(piece)
            .replace("DIGEST", &digest)
            .replace("WORDING", &wording)
    };
    let names = ["form", "changes", "chain", "checkpoint", "findings"];
    let parts: Vec<String> = parts
        .iter()
        .take(names.len())
        .map(|it| filled_in(it))
        .collect();
    let declared: Vec<String> = parts
        .iter()
        .zip(names)
        .map(|(part, name)| {
            let digest = blake3::hash(part.as_bytes());
            format!(
                r#"{{"name":"{name}","length":{},"digest":"{digest}"}}"#,
                part.len()
            )
        })
        .collect();
    let note = filled_in(note).replace("PARTS", &declared.join(","));
    let mut whole = b"vilja handover 1".to_vec();
    whole.extend_from_slice(&u32::try_from(note.len()).unwrap_or(u32::MAX).to_be_bytes());
    whole.extend_from_slice(&[0; 32 + 64]);
    whole.extend_from_slice(note.as_bytes());
    for part in parts {
        whole.extend_from_slice(part.as_bytes());
    }
    whole
}

/// The digest of the form in a part, and that of the form with its texts.
fn digests_of_form(part: &[u8]) -> (String, String) {
    let value: serde_json::Value = serde_json::from_slice(part).unwrap_or_default();
    let form = value["form"].as_str().unwrap_or_default();
    let mut fields = vec![form];
    for (name, text) in value["texts"].as_object().into_iter().flatten() {
        fields.extend([name.as_str(), text.as_str().unwrap_or_default()]);
    }
    let mut framed = Vec::new();
    for field in fields {
        framed.extend_from_slice(&(field.len() as u64).to_le_bytes());
        framed.extend_from_slice(field.as_bytes());
    }
    let mut wording = blake3::Hasher::new_derive_key("vilja 2026 wording v1");
    let wording = wording.update(&framed).finalize();
    (
        blake3::hash(form.as_bytes()).to_string(),
        wording.to_string(),
    )
}

/// Either the text is a list of cues, or text to be searched.
fn cues_lie_in_the_text(text: &str) {
    let sv = Language::parse("sv").expect("a language");
    let (list, _) = CueList::read(&sv, text);
    let own = CueLists::new(vec![list], ["Malmö".to_owned()]);
    let _found = own.find("De betalade hyran i tre månader, annars blev det gatan.");
    thread_local! {
        static LISTS: CueLists = CueLists::new(
            CUE_LISTS
                .iter()
                .map(|(tag, text)| CueList::read(&Language::parse(tag).expect("a language"), text).0)
                .collect(),
            ["Malmö".to_owned()],
        );
    }
    LISTS.with(|lists| {
        let cues = lists.find(text);
        for cue in &cues {
            assert!(
                text.get(cue.from..cue.to).is_some_and(|it| !it.is_empty()),
                "{cue:?}"
            );
        }
        let signs = |text: &str| text.replace(['‹', '›'], "");
        assert_eq!(signs(&marked(text, &cues)), signs(text));
    });
}

fn nothing_is_lost_in_a_layout(raw: &str) {
    let text = clean(raw);
    for width_cols in [1, 7, 40] {
        for (base, output) in [
            (Direction::Ltr, Output::App),
            (Direction::Rtl, Output::App),
            (Direction::Ltr, Output::Terminal),
            (Direction::Rtl, Output::Off),
        ] {
            let rows = layout(&text, base, width_cols, output);
            let mut at = 0;
            for row in &rows {
                assert!(row.range.start >= at && row.range.end >= row.range.start);
                let between = text.get(at..row.range.start).expect("whole letters");
                assert!(between.chars().all(|c| c == '\n'), "lost: {between:?}");
                at = row.range.end;
                // A letter that is wider than the row, with its marks, is shown all the same.
                assert!(
                    row.cols() <= width_cols || row.cells.len() == 1,
                    "{} of {width_cols} in {} letters",
                    row.cols(),
                    row.cells.len()
                );
            }
            let rest = text.get(at..).expect("whole letters");
            assert!(rest.chars().all(|c| c == '\n'), "lost: {rest:?}");
        }
    }
    let mut field = Field::new();
    let before = field.text().to_owned();
    if field.insert(&text).is_change() {
        while field.undo() {}
        assert_eq!(field.text(), before);
    }
}

fn any_keys_leave_a_page_that_can_be_drawn(text: &str) {
    let mut desk = Desk::new();
    for (idx, letter) in text.chars().take(400).enumerate() {
        let msg = match letter {
            '\u{1}'..='\u{8}' => Msg::Key(Key::plain(Code::F(letter as u8))),
            '\u{b}' | '\u{c}' => Msg::Key(Key::plain(Code::F(letter as u8 - 1))),
            '\n' | '\r' => Msg::Key(Key::plain(Code::Enter)),
            '\t' => Msg::Key(Key::plain(Code::Tab)),
            '\u{e}' => Msg::Key(Key::shift(Code::Tab)),
            '\u{f}' => Msg::Key(Key::plain(Code::Up)),
            '\u{10}' => Msg::Key(Key::plain(Code::Down)),
            '\u{11}' => Msg::Key(Key::plain(Code::Left)),
            '\u{12}' => Msg::Key(Key::plain(Code::Right)),
            '\u{13}' => Msg::Key(Key::plain(Code::Backspace)),
            '\u{14}' => Msg::Key(Key::plain(Code::Esc)),
            '\u{15}' => Msg::Key(Key::ctrl(Code::Char('p'))),
            '\u{16}' => Msg::Key(Key::ctrl(Code::Char('z'))),
            '\u{17}' => Msg::Key(Key::ctrl(Code::Char('n'))),
            '\u{18}' => Msg::Key(Key::alt(Code::Char('v'))),
            '\u{19}' => Msg::Key(Key::alt(Code::Char('r'))),
            '\u{1a}' => Msg::Paste("\u{1b}[201~\u{1b}]52;c;aGVq\u{7}שלום\n".repeat(3)),
            other => Msg::Key(Key::plain(Code::Char(other))),
        };
        desk.send(msg);
        if idx % 16 == 0 {
            desk.draw();
        }
    }
    desk.draw();
}

/// The program in practice, with a store that takes everything and keeps nothing.
struct Desk {
    model: Model,
}

impl Desk {
    fn new() -> Self {
        thread_local! {
            static LIBRARY: Library = Shelf::new(None).library().0;
        }
        let settings = Settings {
            officer_language: Some("sv".into()),
            ..Settings::default()
        };
        let start = Start {
            training: true,
            interview: true,
            client_language: Some("ar".into()),
            ..Start::default()
        };
        let (model, effects) = Model::new(LIBRARY.with(Clone::clone), settings, start);
        let mut desk = Self { model };
        settle(&mut desk.model, effects, &Self::now());
        desk
    }

    fn now() -> Now {
        Now {
            at: Timestamp(1_795_000_000_000),
            date: Date::new(2026, 11, 20).expect("a day"),
            clock: "14:32:07".into(),
        }
    }

    fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, &Self::now());
        settle(&mut self.model, effects, &Self::now());
    }

    fn draw(&self) {
        let page = page(&self.model);
        let theme = Theme::named(ThemeName::Mono);
        for (columns, rows) in [(100, 30), (40, 12), (20, 5)] {
            let area = Rect::new(0, 0, columns, rows);
            let mut buffer = Buffer::empty(area);
            tui::draw(&page, &theme, Output::App, area, &mut buffer);
            for cell in buffer.content() {
                assert!(
                    !cell.symbol().contains(char::is_control),
                    "{:?}",
                    cell.symbol()
                );
            }
        }
    }
}

const SAMPLE: &str = r#"
[form]
id = "sample"
version = "1"
[[section]]
id = "s"
[[section.question]]
id = "moved"
type = "yes_no"
[[section.question]]
id = "n"
type = "integer"
min = 0
max = 90
[[section.question]]
id = "one"
type = "single"
options = ["a", "b", "c"]
[[section.question]]
id = "many"
type = "multiple"
options = ["x", "y", "z"]
[[section.question]]
id = "day"
type = "date"
[[section.question]]
id = "told"
type = "narrative"
[[section.question]]
id = "place"
type = "municipality"
[[section.question]]
id = "rows"
type = "roster"
[[section.question.each]]
id = "age"
type = "integer"
"#;

fn sample() -> Form {
    let loaded = lower::load(SAMPLE, &Known::default());
    loaded
        .form
        .unwrap_or_else(|| panic!("{:?}", loaded.problems))
}

fn form_with_flag(when: &str) -> Option<Form> {
    let text = format!("{SAMPLE}\n[[flag]]\nid = \"f\"\nweight = \"grey\"\nwhen = '''{when}'''\n");
    lower::load(&text, &Known::default()).form
}
