//! What is done to the files behind the program's back: deleted, cut, flipped, exchanged for older ones, held by another.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{
    Cost, FormText, Opener, Passphrase, Purpose, Realm, Store, StoreTrouble, TranscriptId, salvage,
};

use crate::chance::Chance;
use crate::fault::{Fault, How, Plan, Tally};
use crate::lines::Lines;
use crate::office::{Office, PASSPHRASE};
use crate::simulate::scratch;
use crate::talk::Start;
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F10 log",
        what: "vault.db-wal deleted, cut anywhere, a bit flipped anywhere, after kill -9",
        expected: "put back from the journals, and said",
        how: How::run(&[], 6, 200, |plan| log(plan, false)),
    },
    Fault {
        name: "F10 both copies",
        what: "vault.db-wal and the journals deleted",
        expected: "said how much is missing, by the anchor; kept in the chain",
        how: How::run(&[], 2, 20, |plan| log(plan, true)),
    },
    Fault {
        name: "F11",
        what: "vault.db-shm deleted, empty, cut, garbage",
        expected: "made anew; nothing missing",
        how: How::run(&[], 4, 100, index),
    },
    Fault {
        name: "F12",
        what: "one bit flipped in vault.db",
        expected: "found each time; salvage saves every answer that stands on another page, and at least 99 % of all on average",
        how: How::run(&[], 20, 500, flips),
    },
    Fault {
        name: "F13 file",
        what: "yesterday's vault.db put back",
        expected: "answers put back from the journals; lines of the access log are gone; both are said",
        how: How::run(&[], 2, 20, yesterday),
    },
    Fault {
        name: "F13 page",
        what: "one page of vault.db exchanged for an older version of itself",
        expected: "found, unless it says the same",
        how: How::run(&[], 10, 200, older_page),
    },
    Fault {
        name: "F14",
        what: "vault.key cut anywhere, half written, a bit flipped, deleted",
        expected: "made anew from a copy, and said; with all copies damaged: said, and told apart from a wrong passphrase",
        how: How::run(&[], 8, 200, key_file),
    },
    Fault {
        name: "F15",
        what: "wrong passphrase, twenty times",
        expected: "growing delay, nothing deleted; the right one opens, and the tries are told",
        how: How::run(&[], 20, 20, wrong_passphrase),
    },
    Fault {
        name: "F16",
        what: "two programs at once on one store",
        expected: "the second reads or is refused with the other's process; nothing is mixed",
        how: How::run(&[], 3, 50, two_at_once),
    },
    Fault {
        name: "F17",
        what: "lock left by kill -9, also naming another process or garbage",
        expected: "taken over silently",
        how: How::run(&[], 4, 50, stale_lock),
    },
];

/// So many answers are acknowledged before something is done to the files.
const ANSWERS: usize = 12;
/// No more answers of this size than so many stand on one page of 4,096 bytes.
const ON_ONE_PAGE: usize = 30;
const OF: &str = "SKADA";
const MISSING: &str = "saknas i lagret";
const PUT_BACK: &str = "ur journalen";

/// An interview in the middle of which the program was killed.
fn killed(office: &Office, of: &str, answers: usize) -> usize {
    let mut lines = begun(office, of);
    lines.answer(of, 1..=answers);
    assert!(lines.has_saved(answers), "undisturbed it saves");
    lines.kill().acknowledged
}

fn begun(office: &Office, of: &str) -> Lines {
    Lines::start(&mut office.interview(&[], of))
}

/// A copy to do something to.
struct Copied {
    office: Office,
    _folder: TempDir,
}

fn copied(office: &Office) -> Copied {
    let folder = scratch();
    Copied {
        office: office.copied_to(folder.path()),
        _folder: folder,
    }
}

fn below(chance: &mut Chance, limit: usize) -> usize {
    usize::try_from(chance.below(limit as u64)).expect("a place")
}

fn flip(path: &Path, chance: &mut Chance) {
    let mut content = fs::read(path).expect("a file");
    let place = below(chance, content.len());
    content[place] ^= 1 << chance.below(8);
    fs::write(path, content).expect("room");
}

fn cut(path: &Path, chance: &mut Chance) {
    let content = fs::read(path).expect("a file");
    fs::write(path, &content[..below(chance, content.len())]).expect("room");
}

fn log(plan: &Plan, journals_too: bool) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let office = Office::new();
    let acknowledged = killed(&office, OF, ANSWERS);
    let mut n_put_back = 0;
    for n in 0..plan.runs {
        tally.runs += 1;
        let there = copied(&office);
        let wal = there.office.store().join("vault.db-wal");
        match n % 4 {
            _ if journals_too => fs::remove_file(&wal).expect("a log"),
            0 => fs::remove_file(&wal).expect("a log"),
            1 => cut(&wal, &mut chance),
            2 => flip(&wal, &mut chance),
            _ => {
                flip(&wal, &mut chance);
                cut(&wal, &mut chance);
            }
        }
        if journals_too {
            fs::remove_dir_all(there.office.store().join("journal")).expect("journals");
            let first = there.office.look(&["transcripts", "verify"]);
            tally.tells(first.err.contains(MISSING), "what is missing");
            let again = there.office.look(&["transcripts", "verify"]);
            tally.must(
                again.code == Some(1) && again.out.contains("nyaste"),
                || format!("it is not said again: {}{}", again.out, again.err),
            );
            continue;
        }
        let said = verify(&there.office, &mut tally, &[(OF, acknowledged)]);
        tally.must(!said.contains(MISSING), || said.clone());
        let is_put_back = said.contains(PUT_BACK);
        n_put_back += u32::from(is_put_back);
        if n % 4 == 0 {
            tally.tells(is_put_back, "that answers were put back");
        }
    }
    if !journals_too {
        tally.remark(format!(
            "put back in {n_put_back} of them; in the others nothing was gone"
        ));
    }
    tally
}

fn index(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let office = Office::new();
    let acknowledged = killed(&office, OF, ANSWERS);
    for n in 0..plan.runs {
        tally.runs += 1;
        let there = copied(&office);
        let shm = there.office.store().join("vault.db-shm");
        match n % 4 {
            0 => fs::remove_file(&shm).expect("an index"),
            1 => fs::write(&shm, []).expect("room"),
            2 => cut(&shm, &mut chance),
            _ => {
                let garbage: Vec<u8> = (0..32_768)
                    .map(|_| u8::try_from(chance.below(256)).expect("a byte"))
                    .collect();
                fs::write(&shm, garbage).expect("room");
            }
        }
        let said = verify(&there.office, &mut tally, &[(OF, acknowledged)]);
        let is_quiet = !said.contains(MISSING) && !said.contains(PUT_BACK);
        tally.must(is_quiet, || format!("something is said: {said}"));
    }
    tally
}

const AT: Timestamp = Timestamp(1_795_000_000_000);

fn day() -> Date {
    Date::new(2026, 11, 20).expect("a day")
}

/// The form that interviews are really held with: its text fills many pages.
fn form_text() -> FormText {
    let shelf = vilja::builtin::Shelf::new(None);
    let form = shelf.form("inflyttning").expect("a form");
    FormText {
        form: form.source.to_string(),
        texts: (*form.files).clone(),
    }
}

/// A practice store with so many events, in cases of forty, closed in order and without a second copy.
fn filled(folder: &Path, n_events: usize) -> BTreeMap<TranscriptId, Vec<Change>> {
    let cost = Cost::new(64, 1, 1).expect("a cost");
    let mut store = Store::create(folder, Realm::Training, None, cost, AT).expect("a store");
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
            training: true,
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
    let said = everything(&mut store);
    drop(store);
    fs::remove_dir_all(folder.join("journal")).expect("journals");
    said
}

fn everything(store: &mut Store) -> BTreeMap<TranscriptId, Vec<Change>> {
    let listed = store.list().expect("a list");
    listed
        .into_iter()
        .map(|it| {
            let recorded = store
                .load(&it.id, Purpose::Command, AT)
                .expect("a transcript");
            (it.id, recorded.into_iter().map(|it| it.change).collect())
        })
        .collect()
}

fn flips(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let home = scratch();
    let folder = Realm::Training.folder(home.path());
    let said = filled(&folder, 2_000);
    let n_said: usize = said.values().map(Vec::len).sum();
    let path = folder.join("vault.db");
    let whole = fs::read(&path).expect("a file");
    let known = [form_text()];
    let start = Start::at(home.path());
    let (mut n_saved, mut worst, mut n_without_loss) = (0, 0, 0);
    for _ in 0..plan.runs {
        tally.runs += 1;
        tally.acknowledged += n_said as u64;
        fs::write(&path, &whole).expect("room");
        flip(&path, &mut chance);
        let damaged = fs::read(&path).expect("a file");
        let ran = start.run("--lang sv transcripts verify --training", "");
        let is_found = ran.code() != Some(0) && ran.code().is_some();
        tally.must(is_found, || "a flipped bit was not found".to_owned());
        tally.tells(
            ran.err.contains("Lagret är skadat") || ran.out.contains("skada"),
            "that the store is damaged",
        );
        fs::write(&path, &damaged).expect("room");
        for end in ["-wal", "-shm"] {
            let _none = fs::remove_file(PathBuf::from(format!("{}{end}", path.display())));
        }
        let saved = home.path().join("saved");
        let made = salvage(
            (&folder, Realm::Training),
            Opener::Nothing,
            &known,
            (&saved, AT, day()),
            &mut |_, _, _| {},
        );
        let Ok(made) = made else {
            tally.wrong("nothing was saved");
            continue;
        };
        let mut store = Store::open(&made.folder, Realm::Training, None, AT).expect("a store");
        let there = everything(&mut store);
        let n: usize = there
            .iter()
            .map(|(id, changes)| {
                let of_it = said.get(id).map(Vec::as_slice).unwrap_or_default();
                changes.iter().filter(|it| of_it.contains(it)).count()
            })
            .sum();
        n_saved += n;
        worst = worst.max(n_said - n);
        n_without_loss += u32::from(n == n_said);
        tally.must(n_said - n <= ON_ONE_PAGE, || {
            format!("salvage lost {} of {n_said} answers", n_said - n)
        });
        drop(store);
        fs::remove_dir_all(saved).expect("a folder");
    }
    // In parts of a hundred thousand, so that no number has to be a fraction before it is printed.
    let all = n_said * usize::try_from(tally.runs).unwrap_or(1);
    let saved = n_saved * 100_000 / all.max(1);
    tally.must(saved >= 99_000, || {
        "salvage saved less than 99 %".to_owned()
    });
    tally.remark(format!(
        "salvage saved {}.{:03} % on average, {n_without_loss} times all of it, at the worst {worst} of {n_said} were lost",
        saved / 1000,
        saved % 1000,
    ));
    tally
}

fn yesterday(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for n in 0..plan.runs {
        tally.runs += 1;
        let there = Office::new();
        let old = usize::try_from(n).expect("a number") % 7 + 1;
        let mut lines = begun(&there, OF);
        lines.answer(OF, 1..=old);
        assert!(lines.has_saved(old), "undisturbed it saves");
        assert_eq!(lines.close().code, Some(0));
        let path = there.store().join("vault.db");
        let copy = fs::read(&path).expect("a file");
        let acknowledged = killed(&there, "IDAG", ANSWERS);
        fs::write(&path, copy).expect("room");
        for end in ["-wal", "-shm"] {
            let _none = fs::remove_file(there.store().join(format!("vault.db{end}")));
        }
        // The answers come back. That the store was opened meanwhile stands in the access log alone, of which there is no
        // second copy: it is said that something is missing, then and at every check.
        let mut found = Tally::default();
        let said = verify(&there, &mut found, &[(OF, old), ("IDAG", acknowledged)]);
        tally.acknowledged += found.acknowledged;
        tally.lost += found.lost;
        tally.tells(said.contains(PUT_BACK), "that answers were put back");
        tally.tells(
            said.contains(MISSING) && found.broken == 1,
            "that a line of the log is missing",
        );
    }
    tally
}

const PAGE: usize = 4096;

fn older_page(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let there = Office::new();
    let close = |of: &str| {
        let mut lines = begun(&there, of);
        lines.answer(of, 1..=ANSWERS);
        assert!(lines.has_saved(ANSWERS), "undisturbed it saves");
        assert_eq!(lines.close().code, Some(0));
        fs::read(there.store().join("vault.db")).expect("a file")
    };
    let (old, new) = (close("IGAR"), close("IDAG"));
    let page = |content: &[u8], n: usize| content[n * PAGE..(n + 1) * PAGE].to_vec();
    let differing: Vec<usize> = (0..old.len().min(new.len()) / PAGE)
        .filter(|n| page(&old, *n) != page(&new, *n))
        .collect();
    let mut n_harmless = 0;
    for _ in 0..plan.runs {
        tally.runs += 1;
        let copy = copied(&there);
        let there = &copy.office;
        let n = differing[below(&mut chance, differing.len())];
        let mut content = new.clone();
        content[n * PAGE..(n + 1) * PAGE].copy_from_slice(&page(&old, n));
        fs::write(there.store().join("vault.db"), content).expect("room");
        let ran = there.look(&["transcripts", "verify"]);
        if ran.code == Some(0) {
            n_harmless += 1;
            verify(there, &mut tally, &[("IGAR", ANSWERS), ("IDAG", ANSWERS)]);
        } else {
            let said = format!("{}{}", ran.out, ran.err);
            let is_said = ran.code.is_some() && !said.trim().is_empty();
            tally.tells(is_said, "that a page is another one");
        }
    }
    tally.remark(format!(
        "of {} pages that differ; {n_harmless} times everything was there all the same",
        differing.len()
    ));
    tally
}

const KEY_FILES: [&str; 4] = ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"];
const MENDED: &str = "Nyckelfilen var skadad. Den är skriven på nytt från en kopia.";

fn key_file(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let office = Office::new();
    let acknowledged = killed(&office, OF, 2);
    for n in 0..plan.runs {
        tally.runs += 1;
        let there = copied(&office);
        let spoil = |name: &str, chance: &mut Chance| {
            let path = there.office.store().join(name);
            match n % 4 {
                0 => cut(&path, chance),
                1 => flip(&path, chance),
                // The length was written and the end of it was not.
                2 => {
                    let mut content = fs::read(&path).expect("a file");
                    let from = below(chance, content.len());
                    content[from..].fill(0);
                    fs::write(&path, content).expect("room");
                }
                _ => fs::remove_file(&path).expect("a file"),
            }
        };
        // Every fifth time none of the copies is left whole.
        if n % 5 == 4 {
            for name in KEY_FILES {
                spoil(name, &mut chance);
            }
            let before = fs::read(there.office.store().join("vault.db")).expect("a file");
            let ran = there.office.run(&["transcripts", "list"]);
            let is_told = ran.err.contains("nyckelfil") || ran.err.contains("Nyckelfil");
            tally.must(ran.code == Some(3), || {
                format!("{:?}: {}", ran.code, ran.err)
            });
            tally.must(!ran.err.contains("Lösenfrasen stämmer inte"), || {
                ran.err.clone()
            });
            tally.tells(
                is_told,
                &format!("that the key file is damaged: {}", ran.err),
            );
            let after = fs::read(there.office.store().join("vault.db")).expect("a file");
            tally.must(before == after, || "the database was touched".to_owned());
            continue;
        }
        spoil(KEY_FILES[0], &mut chance);
        let said = verify(&there.office, &mut tally, &[(OF, acknowledged)]);
        tally.tells(said.contains(MENDED), "that the key file was mended");
        let contents = KEY_FILES.map(|name| fs::read(there.office.store().join(name)).ok());
        let all_same = contents.iter().all(|it| it.is_some() && *it == contents[0]);
        tally.must(all_same, || {
            "the key files are not the same again".to_owned()
        });
    }
    tally
}

fn wrong_passphrase(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let office = Office::new();
    let acknowledged = killed(&office, OF, 2);
    let folder = office.store();
    let names = |folder: &Path| -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|it| {
                it.expect("a name")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .filter(|it| it != "vault.tries" && it != "vault.reserve")
            .collect();
        names.sort();
        names
    };
    let before = names(&folder);
    let wrong = Passphrase::new("helt andra ord än de rätta");
    let mut now = Timestamp(4_000_000_000_000);
    let mut waits = Vec::new();
    for _ in 0..plan.runs {
        tally.runs += 1;
        if let Some(next) = Store::next_try_at(&folder, now) {
            // A moment too soon it is not even tried.
            let early = Timestamp(next.0 - 1);
            let refused = Store::open_with(&folder, Realm::Real, Opener::Passphrase(&wrong), early);
            let is_too_soon = matches!(refused, Err(StoreTrouble::TooSoon { .. }));
            tally.must(is_too_soon, || "it was tried too soon".to_owned());
            waits.push((next.0 - now.0) / 1000);
            now = next;
        }
        let tried = Store::open_with(&folder, Realm::Real, Opener::Passphrase(&wrong), now);
        tally.must(matches!(tried, Err(StoreTrouble::WrongPassphrase)), || {
            format!("{tried:?}")
        });
    }
    tally.must(
        waits.is_sorted() && waits.last().is_some_and(|it| *it > 30),
        || format!("the waits do not grow: {waits:?}"),
    );
    tally.must(names(&folder) == before, || "a file is gone".to_owned());
    // The same clock goes on; the real program would have a person wait.
    now = Store::next_try_at(&folder, now).unwrap_or(now);
    let right = Passphrase::new(PASSPHRASE);
    match Store::open_with(&folder, Realm::Real, Opener::Passphrase(&right), now) {
        Ok(store) => {
            let counted = u64::from(store.failed_tries().count);
            tally.tells(counted == tally.runs, "how often it was tried");
        }
        Err(trouble) => tally.wrong(format!("the right one does not open: {trouble:?}")),
    }
    verify(&office, &mut tally, &[(OF, acknowledged)]);
    tally.remark(format!(
        "waits of {} seconds in all, the longest {}",
        waits.iter().sum::<i64>(),
        waits.last().unwrap_or(&0)
    ));
    tally
}

fn two_at_once(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let office = Office::new();
    for n in 0..plan.runs {
        tally.runs += 1;
        let (one, other) = (format!("EN-{n}"), format!("TVA-{n}"));
        // Both start at the same moment, and each answers as soon as it may.
        let mut both = [begun(&office, &one), begun(&office, &other)];
        both[0].answer(&one, 1..=3);
        both[1].answer(&other, 1..=3);
        let is_refused = |lines: &mut Lines| {
            let which = lines.hears_any(&["Fråga 4 av", "redan öppet", "Bara läsning"]);
            which != Some(0)
        };
        let refused = [is_refused(&mut both[0]), is_refused(&mut both[1])];
        let pids = [both[0].process(), both[1].process()];
        let [first, second] = both;
        let ends = [first.close(), second.close()];
        let n_refused = refused.iter().filter(|it| **it).count();
        tally.must(n_refused == 1, || {
            format!(
                "{n_refused} of two were refused: {}\n{}",
                ends[0].all(),
                ends[1].all()
            )
        });
        for (idx, end) in ends.iter().enumerate() {
            if refused[idx] {
                let who = format!("process {}", pids[1 - idx]);
                tally.tells(
                    end.all().contains(&who),
                    &format!("who has it: {}", end.all()),
                );
                tally.must(end.acknowledged == 0, || "two programs wrote".to_owned());
            }
        }
        verify(
            &office,
            &mut tally,
            &[(&one, ends[0].acknowledged), (&other, ends[1].acknowledged)],
        );
    }
    tally
}

fn stale_lock(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let office = Office::new();
    let acknowledged = killed(&office, OF, 2);
    for n in 0..plan.runs {
        tally.runs += 1;
        let there = copied(&office);
        let lock = there.office.store().join("vault.lock");
        tally.must(lock.exists(), || "no lock was left".to_owned());
        match n % 4 {
            // As it was left.
            0 => {}
            // The number is another program's by now.
            1 => fs::write(&lock, format!("{}\n", std::process::id())).expect("room"),
            2 => fs::write(&lock, [0xff; 100]).expect("room"),
            _ => fs::write(&lock, []).expect("room"),
        }
        let said = verify(&there.office, &mut tally, &[(OF, acknowledged)]);
        tally.must(!said.contains("öppet i ett"), || said.clone());
    }
    tally
}
