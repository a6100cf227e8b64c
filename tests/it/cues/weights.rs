//! What weights are learnt from, whether they were learnt from what stands here, and how likely a cue has to be.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use vilja::builtin::CUE_LISTS;
use vilja::text::cue::learn::{Example, Read, learn};
use vilja::text::cue::{CueId, CueList, CueLists, Weights};
use vilja::text::language::Language;

use super::{CASES, WEIGHTS, folder, lines_of, parted, places, show};

/// Weights are learnt anew, and written where they stand, if this is set; or it is reckoned how likely cues have to be, if it
/// is set to [`REACHED`].
const LEARN: &str = "VILJA_LEARN_CUES";
const REACHED: &str = "least";

/// How likely each cue has to be: where precision and recall are the same, of files that were not learnt from, as
/// `VILJA_LEARN_CUES=least` prints it. `held-out.txt` is none of them.
const LEAST: [f32; CueId::ALL.len()] = [
    0.41, 0.65, 0.35, 0.40, 0.77, 0.58, 0.47, 0.32, 0.46, 0.47, 0.32, 0.39, 0.38,
];

/// Each of these is left out in turn when it is reckoned how likely cues have to be.
const LEFT_OUT: [&[&str]; 4] = [
    &["seen-4.txt", "seen-6.txt"],
    &["seen-7.txt"],
    &["seen-8.txt", "seen-9.txt", "more/plain.txt"],
    &["seen-10.txt", "own-3.txt"],
];

/// Files that weights are learnt from, what of the phrases is believed in them, and for how many each sentence counts. Phrases
/// were written with most of the sentences in view and find them far better than others; a weight that trusts them as much
/// would be wrong.
const LEARNT_FROM: [(&str, Trust, f32); 16] = [
    ("own.txt", Trust::Nothing, 2.0),
    ("seen.txt", Trust::Nothing, 2.0),
    ("seen-2.txt", Trust::Nothing, 2.0),
    ("seen-3.txt", Trust::Nothing, 2.0),
    (CASES, Trust::Nothing, 2.0),
    ("own-sv.txt", Trust::Before, 2.0),
    ("seen-4.txt", Trust::Before, 2.0),
    ("seen-5.txt", Trust::Before, 2.0),
    ("seen-6.txt", Trust::Now, 2.0),
    ("seen-7.txt", Trust::Now, 2.0),
    ("seen-8.txt", Trust::Now, 2.0),
    ("seen-9.txt", Trust::Now, 2.0),
    ("seen-10.txt", Trust::Now, 2.0),
    ("own-2.txt", Trust::Now, 2.0),
    ("own-3.txt", Trust::Now, 2.0),
    ("own-4.txt", Trust::Now, 2.0),
];

/// Besides, every file of this folder, which nobody may write phrases from. There are so many of these sentences that the
/// others would hardly be heard if they counted no more.
const MORE: &str = "more";

#[derive(Clone, Copy)]
pub(super) enum Trust {
    Nothing,
    /// What the list found before it was changed because of them: `before/` keeps it.
    Before,
    /// What the list finds, as it was never changed because of them.
    Now,
}

pub(super) fn learnt_files() -> Vec<(String, Trust, f32)> {
    let entries = fs::read_dir(folder().join(MORE)).expect("more sentences");
    let names = entries.map(|entry| entry.expect("a file").file_name());
    let mut more: Vec<String> = names
        .map(|name| format!("{MORE}/{}", name.to_str().expect("a name")))
        .collect();
    more.sort();
    let named = LEARNT_FROM.map(|(file, trust, counts)| (file.to_owned(), trust, counts));
    let more = more.into_iter().map(|file| (file, Trust::Now, 1.0));
    named.into_iter().chain(more).collect()
}

/// The sentences of a language, as they stand in a file.
pub(super) fn learnt_from(file: &str, language: &str) -> Vec<(BTreeSet<CueId>, String)> {
    let lines = lines_of(file).into_iter();
    let parted = lines.filter_map(|(line, text)| {
        let [labels, of, sentence] = parted(file, line, &text);
        let cues = labels.split(',').filter_map(|it| CueId::parse(it.trim()));
        (of == language).then(|| (cues.collect(), sentence.replace(['‹', '›'], "")))
    });
    parted.collect()
}

fn before(language: &str) -> String {
    let path = folder().join("before").join(format!("{language}.toml"));
    fs::read_to_string(path).expect("the list as it was")
}

/// What weights were learnt from, in short.
fn head_of_weights(language: &str, list: &str) -> String {
    let mut sentences = blake3::Hasher::new();
    for (file, _, counts) in learnt_files() {
        for (cues, sentence) in learnt_from(&file, language) {
            let cues: Vec<&str> = cues.into_iter().map(CueId::word).collect();
            let line = format!("{} | {sentence} | {counts}\n", cues.join(","));
            sentences.update(line.as_bytes());
        }
    }
    sentences.update(before(language).as_bytes());
    let least = LEAST.map(|it| format!("{it:.2}")).join(" ");
    format!(
        "# How what is so in a sentence stirs neurons, and how these count for each cue, in numbers behind this.\n\
         # Learnt, not written: `{LEARN}=1 cargo test --test it cues::weights`. docs/cues.md tells how.\n\n\
         lists = \"{}\"\nsentences = \"{}\"\nleast = \"{least}\"\n",
        blake3::hash(list.as_bytes()).to_hex(),
        sentences.finalize().to_hex()
    )
}

/// Learns from all files but those that are left out.
fn learnt(language: &str, left_out: &[&str]) -> (CueList, Weights) {
    let tag = Language::parse(language).expect("a language");
    let now = CueList::read(&tag, &list_of(language)).0;
    let before = CueList::read(&tag, &before(language)).0;
    let mut examples = Vec::new();
    for (file, trust, counts) in learnt_files() {
        if left_out.contains(&file.as_str()) {
            continue;
        }
        let read = match trust {
            Trust::Nothing => Read::WithoutPhrases,
            Trust::Before => Read::With(&before),
            Trust::Now => Read::With(&now),
        };
        let sentences = learnt_from(&file, language).into_iter();
        examples.extend(sentences.map(|(cues, text)| Example {
            text,
            cues,
            read,
            counts,
        }));
    }
    let weights = learn(&now, places(), &examples, LEAST);
    (now, weights)
}

fn locale(language: &str) -> PathBuf {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    locales.join(language)
}

fn list_of(language: &str) -> String {
    fs::read_to_string(locale(language).join("cues.toml")).expect("a list")
}

#[test]
fn they_were_learnt_from_the_lists_and_sentences_that_stand_here() {
    let asked = std::env::var(LEARN).ok();
    if asked.as_deref() == Some(REACHED) {
        show(&least());
        return;
    }
    for (language, _) in CUE_LISTS {
        let head = head_of_weights(language, &list_of(language));
        let path = locale(language).join(WEIGHTS);
        if asked.is_some() {
            let (_, weights) = learnt(language, &[]);
            fs::write(&path, weights.write(&head)).expect("written");
        }
        let weights = fs::read(&path).expect("weights");
        assert!(
            weights.starts_with(head.as_bytes()),
            "{language}: the list or the sentences have changed since: run `{LEARN}=1 cargo test --test it cues::weights`"
        );
    }
}

/// Returns for each cue how likely it has to be for precision and recall to be the same, and what they are then.
fn least() -> String {
    let mut measured: Vec<(BTreeSet<CueId>, [f32; CueId::ALL.len()])> = Vec::new();
    for left_out in LEFT_OUT {
        for (language, _) in CUE_LISTS {
            let (list, weights) = learnt(language, left_out);
            let lists = CueLists::new(vec![list.weighed(weights)], places());
            for file in left_out {
                let sentences = learnt_from(file, language).into_iter();
                measured.extend(sentences.map(|(cues, text)| (cues, lists.likelihoods(&text))));
            }
        }
    }
    let mut table = format!("{} sentences\n", measured.len());
    for (no, id) in CueId::ALL.into_iter().enumerate() {
        let mut likely: Vec<(f32, bool)> = measured
            .iter()
            .map(|(cues, likelihoods)| (likelihoods[no], cues.contains(&id)))
            .collect();
        likely.sort_by(|one, other| other.0.total_cmp(&one.0));
        let n = likely.iter().filter(|(_, is_so)| *is_so).count();
        let found = likely.iter().take(n).filter(|(_, is_so)| *is_so).count();
        let between = f32::midpoint(likely[n - 1].0, likely[n].0);
        let _ = writeln!(
            table,
            "{:<20} {n:>4} {between:.2} {:.1} %",
            id.word(),
            100.0 * f64::from(u32::try_from(found).expect("few"))
                / f64::from(u32::try_from(n).expect("few"))
        );
    }
    table
}
