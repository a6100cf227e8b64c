//! How well cues are found: precision and recall for each cue on labelled sentences, and marked sentences one by one.
//!
//! `cargo test --test it cues -- --nocapture` prints the table. A sentence is a line in a file of `tests/data/cues`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use vilja::app::page::{Part, Row};
use vilja::builtin::{CUE_LISTS, CUE_WEIGHTS, Shelf};
use vilja::engine::form::CUES;
use vilja::engine::interview::Position;
use vilja::text::clean::plain;
use vilja::text::cue::{CueId, CueList, CueLists, Weights, marked};
use vilja::text::language::Language;

use crate::desk::{Desk, Mode};

mod weights;

use weights::{learnt_files, learnt_from};

/// What precision and recall of each cue must reach, in percent, on every file.
const LEAST_PERCENT: usize = 90;

/// Sentences that nobody looked at who wrote the lists or what is learnt from. What they say counts: `docs/cues.md` keeps it.
const HELD_OUT: &str = "held-out.txt";

/// The file of weights, beside the list.
const WEIGHTS: &str = "cue-weights.bin";

/// The sentences that carry their cues in signs are not labelled but marked.
const CASES: &str = "cases.txt";

thread_local! {
    /// As they stand in the folder, so that a list can be measured while it is written, without building anything anew.
    /// Another test holds them to what is compiled in.
    static LISTS: Rc<CueLists> = {
        let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
        let lists = CUE_LISTS.iter().map(|(language, _)| {
            let path = locales.join(language).join("cues.toml");
            let text = fs::read_to_string(path).expect("a list");
            let list = CueList::read(&Language::parse(language).expect("a language"), &text).0;
            let bytes = fs::read(locales.join(language).join(WEIGHTS)).expect("weights");
            let weights = Weights::read(&bytes).expect("weights that can be read");
            list.weighed(weights)
        });
        Rc::new(CueLists::new(lists.collect(), places()))
    };
}

/// The names of all municipalities.
fn places() -> Vec<String> {
    let register = Shelf::new(None).register();
    register.iter().map(|it| it.name.to_string()).collect()
}

fn lists() -> Rc<CueLists> {
    LISTS.with(Rc::clone)
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/cues")
}

/// Who runs this with `--nocapture` sees the table.
#[expect(clippy::print_stdout, reason = "for who measures")]
fn show(text: &str) {
    println!("{text}");
}

/// A sentence with the cues that a person hears in it.
struct Labelled {
    file: String,
    line: usize,
    cues: BTreeSet<CueId>,
    language: String,
    sentence: String,
}

fn lines_of(file: &str) -> Vec<(usize, String)> {
    let text = fs::read_to_string(folder().join(file)).expect("a file of sentences");
    let lines = text.lines().map(str::trim).enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(idx, line)| (idx + 1, line.to_owned()))
        .collect()
}

/// The labels of a line, its language and its sentence.
fn parted<'t>(file: &str, line: usize, text: &'t str) -> [&'t str; 3] {
    let parts: Vec<&str> = text.splitn(3, '|').map(str::trim).collect();
    let parts = parts.try_into();
    parts.unwrap_or_else(|_| panic!("{file}:{line} is not `label | language | sentence`"))
}

fn labelled() -> Vec<Labelled> {
    let mut files: Vec<String> = fs::read_dir(folder())
        .expect("tests/data/cues")
        .map(|entry| {
            entry
                .expect("a file")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .filter(|name| {
            std::path::Path::new(name)
                .extension()
                .is_some_and(|it| it == "txt")
                && name != CASES
        })
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        for (line, text) in lines_of(&file) {
            let [labels, language, sentence] = parted(&file, line, &text);
            let labels = labels.split(',').map(str::trim).filter(|it| *it != "-");
            let cues =
                labels.map(|it| CueId::parse(it).unwrap_or_else(|| panic!("{file}:{line}: {it}")));
            all.push(Labelled {
                cues: cues.collect(),
                language: language.to_owned(),
                sentence: sentence.to_owned(),
                file: file.clone(),
                line,
            });
        }
    }
    all
}

#[derive(Clone, Copy, Default)]
struct Score {
    hits: usize,
    missed: usize,
    wrong: usize,
}

impl Score {
    /// Rounded down, so that 89.9 is not 90.
    fn precision_percent(self) -> usize {
        100 * self.hits / (self.hits + self.wrong).max(1)
    }

    fn recall_percent(self) -> usize {
        100 * self.hits / (self.hits + self.missed).max(1)
    }
}

#[test]
fn every_cue_is_found_and_little_else() {
    let lists = lists();
    let all = labelled();
    let mut scores: BTreeMap<(&str, CueId), Score> = BTreeMap::new();
    let mut sizes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut amiss = String::new();
    for labelled in &all {
        let found: BTreeSet<CueId> = lists
            .find(&labelled.sentence)
            .iter()
            .map(|cue| cue.id)
            .collect();
        let size = sizes.entry(&labelled.file).or_default();
        size.0 += 1;
        size.1 += usize::from(labelled.cues.is_empty());
        for id in CueId::ALL {
            let score = scores.entry((&labelled.file, id)).or_default();
            let what = match (labelled.cues.contains(&id), found.contains(&id)) {
                (true, true) => {
                    score.hits += 1;
                    continue;
                }
                (true, false) => {
                    score.missed += 1;
                    "missed"
                }
                (false, true) => {
                    score.wrong += 1;
                    "wrong "
                }
                (false, false) => continue,
            };
            let (file, line, language) = (&labelled.file, labelled.line, &labelled.language);
            let _ = writeln!(
                amiss,
                "{what} {:<20} {file}:{line} ({language}) {}",
                id.word(),
                labelled.sentence
            );
        }
    }
    let mut table = String::new();
    for (file, (n, n_without)) in &sizes {
        let _ = writeln!(
            table,
            "\n{file}: {n} sentences, {n_without} of them without a cue\n"
        );
        let _ = writeln!(
            table,
            "| cue | sentences | precision | recall |\n|---|---|---|---|"
        );
        for id in CueId::ALL {
            let score = scores[&(*file, id)];
            let n_labelled = score.hits + score.missed;
            let _ = writeln!(
                table,
                "| `{}` | {n_labelled} | {} % | {} % |",
                id.word(),
                score.precision_percent(),
                score.recall_percent()
            );
        }
    }
    show(&format!("{table}\n{amiss}"));
    let low: Vec<String> = scores
        .iter()
        .filter(|(_, score)| score.hits + score.missed + score.wrong > 0)
        .filter(|(_, score)| score.precision_percent().min(score.recall_percent()) < LEAST_PERCENT)
        .map(|((file, id), _)| format!("{} in {file}", id.word()))
        .collect();
    assert!(
        low.is_empty(),
        "too low: {}\n{table}\n{amiss}",
        low.join(", ")
    );
}

#[test]
fn there_are_enough_sentences_and_half_of_them_have_no_cue() {
    let all = labelled();
    let n_without = all.iter().filter(|it| it.cues.is_empty()).count();
    assert!(all.len() >= 250, "only {} sentences", all.len());
    assert!(
        3 * n_without >= all.len(),
        "only {n_without} of {} have no cue",
        all.len()
    );
    for id in CueId::ALL {
        let n = all.iter().filter(|it| it.cues.contains(&id)).count();
        assert!(n >= 10, "only {n} sentences with {}", id.word());
    }
}

/// Two writers may hit on the same words; such a sentence would be found because it was learnt, and says nothing.
#[test]
fn no_sentence_that_is_held_out_is_learnt_from() {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let all = labelled();
    let held_out = all.iter().filter(|it| it.file == HELD_OUT);
    let held_out: BTreeSet<String> = held_out.map(|it| letters(&it.sentence)).collect();
    assert!(!held_out.is_empty());
    let mut both = Vec::new();
    for (file, ..) in learnt_files() {
        for (language, _) in CUE_LISTS {
            let sentences = learnt_from(&file, language).into_iter();
            let same = sentences.filter(|(_, it)| held_out.contains(&letters(it)));
            both.extend(same.map(|(_, sentence)| format!("{file}: {sentence}")));
        }
    }
    assert!(both.is_empty(), "held out as well: {}", both.join(", "));
}

/// Each line is `id | language | sentence with ‹the phrase›`, or `- | language | sentence` where nothing may be found.
#[test]
fn phrases_are_marked_where_they_are_said() {
    let lists = lists();
    let mut wrong = String::new();
    for (line, text) in lines_of(CASES) {
        let [id, _, wanted] = parted(CASES, line, &text);
        let sentence = wanted.replace(['‹', '›'], "");
        let cues = lists.find(&sentence);
        let found = marked(&sentence, &cues);
        let ids: BTreeSet<&str> = cues.iter().map(|cue| cue.id.word()).collect();
        let wanted_ids: BTreeSet<&str> = id.split(',').filter(|it| *it != "-").collect();
        if found != wanted || ids != wanted_ids {
            let _ = writeln!(wrong, "{CASES}:{line}: {found} {ids:?}\n  not {wanted}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_lists_have_nothing_wrong_and_name_every_cue() {
    for (language, text) in CUE_LISTS {
        let language = Language::parse(language).expect("a language");
        let (_, problems) = CueList::read(&language, text);
        assert!(problems.is_empty(), "{language}: {problems:?}");
        for id in CueId::ALL {
            let row = format!("cue = \"{}\"", id.word());
            assert!(
                text.contains(&row),
                "{language} has no phrase for {}",
                id.word()
            );
        }
    }
}

#[test]
fn every_list_is_compiled_in() {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    for entry in fs::read_dir(locales).expect("locales") {
        let folder = entry.expect("a folder").path();
        let language = folder
            .file_name()
            .and_then(|it| it.to_str())
            .expect("a name")
            .to_owned();
        let list = fs::read_to_string(folder.join("cues.toml")).ok();
        let built_in = CUE_LISTS.iter().find(|(it, _)| *it == language);
        assert_eq!(
            list.as_deref(),
            built_in.map(|(_, text)| *text),
            "{language}"
        );
        let weights = fs::read(folder.join(WEIGHTS)).ok();
        let built_in = CUE_WEIGHTS.iter().find(|(it, _)| *it == language);
        let built_in = built_in.map(|(_, bytes)| *bytes);
        assert!(weights.as_deref() == built_in, "{language}");
    }
}

#[test]
fn forms_and_texts_know_the_same_cues() {
    assert_eq!(CueId::ALL.map(CueId::word), CUES);
}

/// Words that lists are made of, mixed with what no list expects.
fn words() -> impl Strategy<Value = String> {
    let known = [
        "de",
        "soc",
        "kommunen",
        "betalade",
        "hyran",
        "inte",
        "aldrig",
        "jag",
        "ville",
        "flytta",
        "annars",
        "gatan",
        "pengar",
        "söka",
        "i",
        "hela",
        "landet",
        "lägenheten",
        "they",
        "paid",
        "rent",
        "not",
        "if",
        "move",
        "street",
        "Malmö",
        "3",
        "tre",
        "månader",
        ",",
        ".",
        "?",
        "men",
        "\n",
        "…",
        "—",
        "'",
        "åäö",
        "ﷺ",
        "🏠",
        "e\u{301}",
        "\u{0}",
        "\u{202e}",
        "ß",
        "ŉ",
        "İ",
        "ǅ",
        "aa\u{308}\u{308}",
        "قالوا",
        "لا",
        "\u{2019}",
        "...",
    ];
    vec(select(known.to_vec()), 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    /// Whatever is typed: no panic, every cue at the borders of characters, in order, and the text is as it was.
    #[test]
    fn any_text_can_be_searched(text in prop_oneof![words(), ".{0,200}"]) {
        let lists = lists();
        let cues = lists.find(&text);
        for cue in &cues {
            prop_assert!(cue.from < cue.to);
            prop_assert!(text.get(cue.from..cue.to).is_some());
            let at = cue.in_characters(&text);
            let phrase: String = text.chars().skip(at.start).take(at.len()).collect();
            prop_assert_eq!(phrase, cue.phrase(&text));
        }
        prop_assert!(cues.is_sorted());
        let shown = marked(&text, &cues);
        if !text.contains(['‹', '›']) {
            prop_assert_eq!(shown.replace(['‹', '›'], ""), text);
            prop_assert_eq!(shown.matches('‹').count(), shown.matches('›').count());
        }
    }

    /// Sentences are searched one by one: what stands before and after changes nothing.
    #[test]
    fn a_sentence_says_the_same_among_others(text in words()) {
        let lists = lists();
        let phrase = "De betalade hyran i tre månader.";
        let text = format!("{text}.\n\n{phrase}\n\n{text}");
        let at = text.find(phrase).expect("it stands there");
        let found = lists.find(&text);
        let here: Vec<_> = found.iter().filter(|cue| cue.from >= at && cue.to <= at + phrase.len()).collect();
        prop_assert_eq!(here.len(), 1);
        prop_assert_eq!(here[0].id, CueId::ExtraRent);
    }
}

/// An interview in which the story and a note have cues.
fn pushed() -> Desk {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go("story");
    desk.answer("De sa att jag måste söka i hela landet, annars får jag inga pengar.");
    desk.go("years_there");
    desk.note("Kommunen ordnade lägenheten åt honom");
    desk
}

fn rows(desk: &Desk) -> Vec<Row> {
    let page = desk.page();
    let rows = page.parts.into_iter().find_map(|part| match part {
        Part::Rows(rows) => Some(rows.rows),
        _ => None,
    });
    rows.expect("a list")
}

fn text_of(desk: &Desk) -> String {
    let lines = rows(desk).into_iter().flat_map(|row| {
        let lead = format!("{} {}", row.lead, row.text);
        std::iter::once(lead).chain(row.details)
    });
    plain(&lines.collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_page_of_flags_lists_cues_and_leads_to_the_question_that_would_confirm_one() {
    let mut desk = pushed();
    let n_flags = desk.heard().findings().flags.len();
    desk.press("<F4>");
    let text = text_of(&desk);
    for line in [
        "‹› Pengar på villkor att söka eller flytta",
        "”jag måste söka i hela landet, annars” – Berättelsen",
        "Bekräftas av frågan: Krav på att söka utanför · Följden av kravet",
        "‹› Ordnat av den tidigare kommunen",
        "”ordnade lägenheten åt honom” – anteckningen, ",
    ] {
        assert!(text.contains(line), "no {line} in\n{text}");
    }
    // A cue raises nothing.
    assert_eq!(n_flags, 0);
    assert_eq!(desk.heard().findings().flags.len(), 0);
    let choices = rows(&desk).into_iter().filter(|row| row.choosable);
    let idx = choices
        .map(|row| row.text)
        .position(|text| text == "Pengar på villkor att söka eller flytta")
        .expect("the cue");
    for _ in 0..idx {
        desk.press("<Down>");
    }
    desk.press("<Enter>");
    let Position::At(spot) = desk.heard().position() else {
        panic!("no question");
    };
    let place = desk.heard().form().place(spot).expect("a place");
    assert_eq!(&*place, "told_to_search");
}

#[test]
fn cues_are_marked_where_the_story_is_read_and_fold_away() {
    let mut desk = pushed();
    desk.press("<F7>");
    let shown = text_of(&desk);
    assert!(
        shown.contains("De sa att ‹jag måste söka i hela landet, annars› får jag inga pengar."),
        "{shown}"
    );
    assert!(
        shown.contains("Kommunen ‹ordnade lägenheten åt honom›"),
        "{shown}"
    );
    desk.press("<Esc><F9><F7>");
    let shown = text_of(&desk);
    assert!(
        shown.contains("De sa att jag måste söka i hela landet, annars får jag inga pengar."),
        "{shown}"
    );
    assert!(!shown.contains('‹'), "{shown}");
    desk.press("<Esc><F4>");
    let shown = text_of(&desk);
    assert!(!shown.contains("Pengar på villkor"), "{shown}");
}

/// A story in which everything stands that the program can hear, and a note and a rendering beside it.
#[test]
fn every_cue_is_called_by_its_name_with_where_it_was_said() {
    let machine = crate::cli::Machine::new();
    let story = "Tackar du nej får du lämna rummet på fredag, sa handläggaren. De betalade hyran i tre månader. \
        Socialen lånade ut pengarna till depositionen. Vi fick tre tågbiljetter i handen och ingen hem igen. Jag visste inte ens att det fanns en \
        stad som hette så. Jag fick säga upp mig från hemtjänsten för att flytta. Kontaktpersonen avslutades när vi \
        skrevs ut från kommunen. Du får gå till soc i nya kommunen, sa hon och la på. Soc gav mig en lista på privatvärdar \
        i Värmland. Jag ville inte flytta.";
    let answers = format!(
        "form = \"inflyttning\"\ndate = 2026-11-20\n[answers]\nstory = {{ words = \"{story}\", rendering = \"Socialen lånade ut pengarna till depositionen.\" }}\n"
    );
    machine.file("svar.toml", &answers);
    let ran = machine.run(&["flags", "--form", "inflyttning", "--answers", "svar.toml"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let missing: Vec<&str> = [
        "Flytta eller stå utan bostad",
        "Mer än första hyran betald",
        "Lån",
        "Biljett eller transport ordnad",
        "Okänd plats",
        "Arbete förlorat",
        "Stöd upphörde",
        "Skickad vidare till den nya kommunen",
        "Hyresvärd förmedlad av kommunen",
        "Ingen egen vilja att flytta",
        "översättningen, ",
    ]
    .into_iter()
    .filter(|it| !ran.out.contains(it))
    .collect();
    assert!(missing.is_empty(), "{missing:?}\n{}", ran.out);
}
