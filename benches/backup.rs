//! Backups and salvage, measured: `cargo bench --bench backup`. Nothing here fails: a benchmark is not a test.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark ends when something is wrong, and prints"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{
    Cost, FormText, Opener, Passphrase, Purpose, Realm, Restoring, Store, TranscriptId, salvage,
};

const PASSPHRASE: &str = "fem ord på en rad";
const N_TRIALS: usize = 500;
const N_TURNS: usize = 7;
const AT: Timestamp = Timestamp(1_795_000_000_000);

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    for (name, measure) in [("speed", speed as fn()), ("flips", flips)] {
        if wanted.is_empty() || wanted.iter().any(|word| word == name) {
            measure();
        }
    }
}

fn day() -> Date {
    Date::new(2026, 11, 20).expect("a day")
}

fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

/// The form that interviews are really held with: its text fills many pages.
fn form_text() -> FormText {
    let form = Shelf::new(None).form("inflyttning").expect("a form");
    FormText {
        form: form.source.to_string(),
        texts: (*form.files).clone(),
    }
}

/// Fills a store with so many events, in cases of forty.
fn fill(folder: &Path, n_events: usize) -> Store {
    let cost = Cost::new(64, 1, 1).expect("a cost");
    let mut store = Store::create(
        folder,
        Realm::Real,
        Some(&passphrase()),
        cost,
        Timestamp(1_795_000_000_000),
    )
    .expect("a store");
    let form_text = form_text();
    for case in 0..n_events / 40 {
        let began = Change::Began(Beginning {
            form: "inflyttning".into(),
            version: "1".into(),
            digest: form_text.digest().into(),
            date: day(),
            officer_language: "sv".into(),
            client_language: None,
            case: Some(format!("2026-{case}").into()),
            training: false,
        });
        let id = store.begin(&began, &form_text, AT).expect("room");
        let changes: Vec<Change> = (1..40)
            .map(|n| Change::Answered {
                place: "story".into(),
                answer: Some(Answer::Text(format!("{n}: {}", "sade han ".repeat(25)))),
                before: None,
                client_language: None,
            })
            .collect();
        store.append(&id, &changes, AT).expect("room");
    }
    store
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

/// A backup of a large store, next to a plain copy of its file.
fn speed() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("real");
    let store = fill(&folder, 200_000);
    let copier = store.copier();
    drop(store);
    let path = folder.join("vault.db");
    let mib = fs::metadata(&path).expect("a file").len() as f64 / 1_048_576.0;
    println!("a store of 200,000 events, {mib:.0} MiB");
    let say = |what: &str, seconds: f64| {
        println!("{what:<48} {seconds:>7.2} s {:>8.0} MiB/s", mib / seconds);
    };
    let timed = |what: &str, act: &mut dyn FnMut()| {
        let started = Instant::now();
        act();
        say(what, started.elapsed().as_secs_f64());
    };
    let usb = home.path().join("usb");
    let (mut plain, mut copied, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    let mut backup = None;
    // In turn, so that both meet the same disk and the same neighbours.
    for _ in 0..N_TURNS {
        let copy = home.path().join("plain");
        let started = Instant::now();
        fs::copy(&path, &copy).expect("a copy");
        let file = fs::File::options().write(true).open(&copy).expect("it");
        file.sync_all().expect("a flush");
        plain.push(started.elapsed().as_secs_f64());
        fs::remove_file(&copy).expect("gone");

        if let Some(before) = backup.take() {
            fs::remove_dir_all(before).expect("gone");
        }
        let started = Instant::now();
        let mut at = 0.0;
        let made = copier.copy_to(&usb, (AT, day()), &mut |work, done, total| {
            if work == vilja::store::Work::Copying && done == total {
                at = started.elapsed().as_secs_f64();
            }
        });
        whole.push(started.elapsed().as_secs_f64());
        copied.push(at);
        backup = Some(made.expect("a backup").folder);
    }
    let rest = whole
        .iter()
        .zip(&copied)
        .map(|(whole, copied)| whole - copied);
    let rest = median(rest.collect());
    let (plain, copied) = (median(plain), median(copied));
    println!("medians of {N_TURNS}, in turn:");
    say("plain copy with a flush", plain);
    say("backup, until its copy is flushed", copied);
    say("backup, verified after that", rest);
    say("backup, copied and verified", median(whole));
    println!(
        "a plain copy takes {:.2} of the time of the copying",
        plain / copied
    );
    let backup = backup.expect("a backup");
    timed("restore, checked and put in place", &mut || {
        Restoring::prepare(
            &backup,
            (&folder, Realm::Real),
            Opener::Passphrase(&passphrase()),
            AT,
            &mut |_, _, _| {},
        )
        .and_then(|it| it.replace(day()))
        .expect("a store");
    });
    timed("salvage of the whole store", &mut || {
        let made = salvage(
            (&folder, Realm::Real),
            Opener::Passphrase(&passphrase()),
            &[],
            (&usb, AT, day()),
            &mut |_, _, _| {},
        );
        assert_eq!(made.expect("a store").events_lost(), 0);
    });
}

/// One bit at five hundred places of a store of 2,000 events: is it found, and what of the answers comes out?
fn flips() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("real");
    let mut store = fill(&folder, 2_000);
    let said = everything(&mut store);
    drop(store);
    // What the pages alone give is asked: a finished interview has no second copy.
    fs::remove_dir_all(folder.join("journal")).expect("journals");
    let n_said: usize = said.values().map(Vec::len).sum();
    let path = folder.join("vault.db");
    let whole = fs::read(&path).expect("a file");
    let known = [form_text()];
    let (mut n_found, mut n_lost, mut worst, mut n_whole, mut n_forms) = (0, 0, 0, 0, 0);
    // Numbers that come again at every run: a linear congruential generator.
    let mut state: u64 = 20_261_120;
    for _ in 0..N_TRIALS {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let place = usize::try_from(state >> 16).unwrap_or(0) % whole.len();
        let mut content = whole.clone();
        if let Some(byte) = content.get_mut(place) {
            *byte ^= 1 << (state >> 13 & 7);
        }
        fs::write(&path, &content).expect("room");
        let report = Store::open(
            &folder,
            Realm::Real,
            Some(&passphrase()),
            Timestamp(1_795_000_000_000),
        )
        .and_then(|mut store| store.verify(&mut |_, _| {}));
        n_found += usize::from(!report.is_ok_and(|it| it.is_whole()));
        fs::write(&path, &content).expect("room");
        for end in ["-wal", "-shm"] {
            let _none = fs::remove_file(PathBuf::from(format!("{}{end}", path.display())));
        }
        let made = salvage(
            (&folder, Realm::Real),
            Opener::Passphrase(&passphrase()),
            &known,
            (&home.path().join("saved"), AT, day()),
            &mut |_, _, _| {},
        )
        .expect("something");
        n_forms += usize::from(made.forms_lost > 0);
        let opened = Store::open(
            &made.folder,
            Realm::Real,
            Some(&passphrase()),
            Timestamp(1_795_000_000_000),
        );
        let saved = everything(&mut opened.expect("a store"));
        let n_saved: usize = saved
            .iter()
            .map(|(id, changes)| {
                let of_it = said.get(id).map(Vec::as_slice).unwrap_or_default();
                changes.iter().filter(|it| of_it.contains(it)).count()
            })
            .sum();
        let lost = n_said - n_saved;
        n_lost += lost;
        worst = worst.max(lost);
        n_whole += usize::from(lost == 0);
        fs::remove_dir_all(&made.folder).expect("gone");
    }
    println!(
        "{N_TRIALS} flipped bits in a store of {n_said} changes, {} pages",
        whole.len() / 4096
    );
    println!("found by opening or verifying: {n_found}");
    println!("salvaged without any loss: {n_whole}; forms lost: {n_forms}");
    println!(
        "changes salvaged: {:.3} % on average, at the worst {lost} of {n_said} lost",
        100.0 * (1.0 - n_lost as f64 / (N_TRIALS * n_said) as f64),
        lost = worst
    );
}

fn everything(store: &mut Store) -> BTreeMap<TranscriptId, Vec<Change>> {
    let listed = store.list().expect("a list");
    listed
        .into_iter()
        .map(|it| {
            let recorded = store
                .load(&it.id, Purpose::Command, Timestamp(1_795_000_000_000))
                .expect("changes");
            (it.id, recorded.into_iter().map(|it| it.change).collect())
        })
        .collect()
}
