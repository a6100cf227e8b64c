//! F25, F27, F28, F37 to F40: the clock, the place, the size, and what surrounds the program.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::Path;
use std::process::Stdio;

use tempfile::TempDir;
use vilja::engine::time::Timestamp;
use vilja::store::{Passphrase, Realm, Store};

use crate::fault::{Fault, How, Need, Plan, Tally};
use crate::lines::{Lines, answer};
use crate::office::{Office, PASSPHRASE, Ran, VILJA, began, form_text, ran, told};
use crate::space::{as_nobody, give_away};
use crate::strace::STRACE;
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F25",
        what: "the clock jumps during an interview: ten years back, thirty forward, over the change to summer time, a minute back",
        expected: "the order stays, everything is there; nothing is erased until someone confirms the day",
        how: How::run(&[Need::Tool("faketime", "faketime")], 1, 10, clock),
    },
    Fault {
        name: "F27",
        what: "the store lies on another machine or in a folder that a program copies",
        expected: "refused with the reason, unless it is allowed by name",
        how: How::Tests(&[
            "durable::a_folder_that_a_program_copies_is_refused_unless_it_is_allowed_by_name",
            "store::ground::tests::of_the_file_systems_of_the_kernel_those_on_other_machines_are_known_by_its_numbers",
            "store::ground::tests::of_the_file_systems_of_programs_those_on_other_machines_are_known",
            "store::ground::tests::folders_that_programs_copy_are_known_by_their_names",
            "store::ground::tests::folders_that_programs_copy_are_known_by_what_lies_in_them",
        ]),
    },
    Fault {
        name: "F28",
        what: "the folder or the database is a link, has a second name, or is another user's",
        expected: "refused with the reason; nothing is touched",
        how: How::run(&[Need::Root], 1, 5, not_ours),
    },
    Fault {
        name: "F37 long",
        what: "one answer of a million characters",
        expected: "it is saved, or refused in words, and the interview goes on",
        how: How::run(&[], 1, 3, long_answer),
    },
    Fault {
        name: "F37 many",
        what: "ten thousand answers in one interview",
        expected: "it is read, verified and gone on with",
        how: How::run(&[], 0, 1, many_answers),
    },
    Fault {
        name: "F37 large",
        what: "a database of more than 1 GiB (page 262145)",
        expected: "it opens, verifies and takes answers",
        how: How::run(&[], 0, 1, large_store),
    },
    Fault {
        name: "F38",
        what: "started by root, with umask 000, without HOME, in locale C",
        expected: "files 0600, folders 0700; no crash",
        how: How::run(&[], 1, 1, odd_surroundings),
    },
    Fault {
        name: "F39",
        what: "another program of the same user attaches a debugger, reads the memory, or asks for a core file",
        expected: "refused; no core file",
        how: How::run(
            &[
                Need::Root,
                Need::Tool("setpriv", "util-linux"),
                STRACE,
                Need::Tool("gdb", "gdb"),
            ],
            1,
            5,
            looked_into,
        ),
    },
    Fault {
        name: "F40",
        what: "SQLite is built without encryption, or otherwise than it has to be",
        expected: "refused at the start",
        how: How::Tests(&["store::sqlite_is_compiled_as_the_repository_says"]),
    },
    Fault {
        name: "F36",
        what: "the office's archive is gone, slow or answers nonsense",
        expected: "–",
        how: How::OutOfScope("the program opens no socket and has no archive server"),
    },
];

/// Where Debian puts the library that pretends another time.
const FAKETIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

fn clock(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    if !Path::new(FAKETIME).exists() {
        return Tally::not_run(format!("{FAKETIME} is missing: apt-get install faketime"));
    }
    let times = [
        "@2026-11-25 23:59:58",
        "@2016-11-25 12:00:00",
        "@2056-02-29 12:00:00",
        "@2027-03-28 00:59:59",
        "@2027-03-28 00:58:59",
    ];
    for _ in 0..plan.runs {
        let office = Office::of_then(Timestamp(1_600_000_000_000), &["2020-0147", "2020-0148"], 3);
        let told = office.run(&[
            "store",
            "retention",
            "2020-0147",
            "--class",
            "file",
            "--last-note",
            "2020-10-01",
            "--answer",
            "exempt_area=no",
            "--answer",
            "exempt_birth_day=no",
        ]);
        assert_eq!(told.code, Some(0), "{}", told.err);
        // The program reaches its home and nothing else, so the time lies there.
        let time = office.home().join("time");
        fs::write(&time, times[0]).expect("a file");
        let mut command = office.interview(&[], "NR");
        command
            .env("LD_PRELOAD", FAKETIME)
            .env("FAKETIME_TIMESTAMP_FILE", &time)
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        let mut lines = Lines::start(&mut command);
        let mut n = 0;
        for at in times {
            fs::write(&time, at).expect("a file");
            for _ in 0..2 {
                n += 1;
                lines.answer("NR", n..=n);
                if lines.hears(&format!("Fråga {} av", n + 1)).is_none() {
                    tally.wrong(format!("it stops at {at}"));
                }
            }
        }
        let end = lines.close();
        tally.runs += 1;
        tally.must(end.code == Some(0), || {
            format!("{:?} {}", end.code, end.all())
        });
        tally.must(end.acknowledged >= n - 1, || end.all());
        let _said = verify(
            &office,
            &mut tally,
            &[("NR", end.acknowledged), ("2020-0148", 3)],
        );
        let erase = [
            "store",
            "erase",
            "--due",
            "--confirm",
            "--decision",
            "Beslut 7",
        ];
        let refused = office.run(&erase);
        tally.tells(
            refused.code == Some(3) && refused.err.contains("klocka har hoppat"),
            &format!("{:?} {}", refused.code, refused.err),
        );
        let _said = verify(&office, &mut tally, &[("2020-0147", 3)]);
    }
    tally
}

fn not_ours(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let refused = |office: &Office, tally: &mut Tally| {
        for args in [&["transcripts", "list"][..], &["--plain"]] {
            let ran = office.run(args);
            let all = format!("{}{}", ran.out, ran.err);
            tally.runs += 1;
            tally.tells(
                all.contains("är en länk, har ett andra namn eller hör till en annan användare"),
                &format!("{:?} {all}", ran.code),
            );
        }
    };
    for _ in 0..plan.runs {
        let office = Office::new();
        let elsewhere = office.home().join("elsewhere");
        fs::rename(office.store(), &elsewhere).expect("another place");
        symlink(&elsewhere, office.store()).expect("a link");
        refused(&office, &mut tally);
        fs::remove_file(office.store()).expect("a link");
        fs::rename(&elsewhere, office.store()).expect("its place");
        let database = office.store().join("vault.db");
        fs::hard_link(&database, office.home().join("second")).expect("a second name");
        refused(&office, &mut tally);
        fs::remove_file(office.home().join("second")).expect("a name");
        chown(office.store(), Some(65534), Some(65534)).expect("an owner");
        refused(&office, &mut tally);
        chown(office.store(), Some(0), Some(0)).expect("an owner");
        let _said = verify(&office, &mut tally, &[]);
    }
    tally
}

fn long_answer(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for _ in 0..plan.runs {
        let office = Office::new();
        let mut lines = Lines::start(&mut office.interview(&[], "NR"));
        lines.answer("NR", 1..=1);
        let _second = lines.hears("Fråga 2 av");
        let long = format!("{} {}", answer("NR", 2), "å".repeat(1_000_000));
        lines.say(&long);
        let which = lines.hears_any(&["Fråga 3 av", "för lång", "Fel:"]);
        tally.runs += 1;
        tally.must(which.is_some(), || "nothing is said of it".to_owned());
        let is_taken = which == Some(0);
        if !is_taken {
            tally.tells(true, "that it is too long");
            lines.say("/nästa");
            let _third = lines.hears("Fråga 3 av");
        }
        lines.answer("NR", 3..=3);
        tally.must(lines.hears("Fråga 4 av").is_some(), || {
            "it does not go on".to_owned()
        });
        let end = lines.close();
        tally.must(end.code == Some(0), || {
            format!("{:?} {}", end.code, end.err)
        });
        let listed = office.look(&["transcripts", "list"]);
        let id = listed.out.split(' ').next().unwrap_or_default();
        let shown = office.look(&["transcripts", "show", id]);
        let n = shown.out.matches('å').count();
        tally.acknowledged += 3;
        for n in [1, 3] {
            tally.lost += u64::from(!shown.out.contains(&answer("NR", n)));
        }
        if is_taken {
            tally.must(n >= 1_000_000, || {
                format!("{n} of a million letters are left")
            });
        }
        tally.remark(if is_taken {
            "it was saved"
        } else {
            "it was refused in words"
        });
    }
    let office = Office::new();
    let _said = verify(&office, &mut tally, &[]);
    tally
}

/// Opens the store of a home for the trial itself.
fn opened(office: &Office, at: Timestamp) -> Store {
    let passphrase = Passphrase::new(PASSPHRASE);
    Store::open(&office.store(), Realm::Real, Some(&passphrase), at).expect("a store")
}

fn many_answers(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let at = Timestamp(1_795_000_000_000);
    for _ in 0..plan.runs {
        let office = Office::new();
        let mut store = opened(&office, at);
        let began = began(office.home(), "NR");
        let id = store
            .begin(&began, &form_text(office.home()), at)
            .expect("an interview");
        for n in 0..10_000 {
            let question = 1 + n % 400;
            let change = told(question, format!("{} ({n})", answer("NR", question)));
            store.append(&id, &[change], at).expect("an answer");
        }
        drop(store);
        tally.runs += 1;
        let _said = verify(&office, &mut tally, &[("NR", 400)]);
        goes_on(&office, &mut tally);
    }
    tally
}

/// Another interview is held in this store.
fn goes_on(office: &Office, tally: &mut Tally) {
    let mut lines = Lines::start(&mut office.interview(&[], "AFTER"));
    lines.answer("AFTER", 1..=5);
    tally.must(lines.has_saved(5), || "it takes no answers".to_owned());
    let end = lines.kill();
    let _said = verify(office, tally, &[("AFTER", end.acknowledged)]);
}

/// So much is told at once, and so often: more than 1 GiB.
const LETTERS: usize = 1_000_000;
const TIMES: usize = 1100;

fn large_store(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let at = Timestamp(1_795_000_000_000);
    for _ in 0..plan.runs {
        let office = Office::new();
        let mut store = opened(&office, at);
        for part in 0..TIMES / 100 {
            let began = began(office.home(), &format!("NR-{part}"));
            let id = store
                .begin(&began, &form_text(office.home()), at)
                .expect("an interview");
            for n in 1..=100 {
                let text = format!(
                    "{} {}",
                    answer(&format!("NR-{part}"), n),
                    "x".repeat(LETTERS)
                );
                store.append(&id, &[told(n, text)], at).expect("an answer");
            }
        }
        drop(store);
        let size = fs::metadata(office.store().join("vault.db"))
            .expect("a database")
            .len();
        tally.must(size > 1 << 30, || format!("it has only {size} bytes"));
        tally.remark(format!("{} MiB", size / 1024 / 1024));
        tally.runs += 1;
        let _said = verify(&office, &mut tally, &[("NR-0", 100), ("NR-10", 100)]);
        goes_on(&office, &mut tally);
    }
    tally
}

/// Every file and folder below has these rights.
fn rights(folder: &Path, tally: &mut Tally) {
    let of = |path: &Path| {
        fs::symlink_metadata(path)
            .expect("a file")
            .permissions()
            .mode()
            & 0o777
    };
    tally.must(of(folder) == 0o700, || {
        format!("{} {:o}", folder.display(), of(folder))
    });
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rights(&path, tally);
        } else {
            tally.must(of(&path) == 0o600, || {
                format!("{} {:o}", path.display(), of(&path))
            });
        }
    }
}

fn odd_surroundings(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for _ in 0..plan.runs {
        let folder = TempDir::new().expect("a folder");
        let start = |set: &[(&str, &str)], args: &[&str]| -> Ran {
            let mut command = std::process::Command::new("sh");
            command
                .args(["-c", "umask 000; exec \"$0\" \"$@\"", VILJA])
                .args(args)
                .env_clear()
                .env("PATH", "/usr/bin:/bin")
                .envs(set.iter().copied())
                .current_dir(folder.path());
            ran(&mut command)
        };
        let home = folder.path().join("home");
        let home = home.to_str().expect("UTF-8");
        let passphrase = Office::passphrase_file();
        let passphrase = passphrase.to_str().expect("UTF-8");
        for language in [
            ("LANG", "C"),
            ("LC_ALL", "POSIX"),
            ("LANG", "xx_YY.ISO-8859-1"),
        ] {
            let set = [
                ("VILJA_HOME", home),
                ("VILJA_PASSPHRASE_FILE", passphrase),
                language,
            ];
            for args in [
                &["interview", "--plain"][..],
                &["interview", "--plain", "--training"],
                &["transcripts", "list"],
                &["doctor"],
            ] {
                let ran = start(&set, args);
                tally.runs += 1;
                let is_code = matches!(ran.code, Some(0 | 1));
                tally.must(is_code && !ran.err.contains("panicked"), || {
                    format!("{language:?} {args:?}: {:?} {}", ran.code, ran.err)
                });
            }
        }
        rights(Path::new(home), &mut tally);
        // Without a home at all.
        for args in [
            &["interview", "--plain", "--training"][..],
            &["transcripts", "list"],
            &["--plain"],
        ] {
            let ran = start(&[], args);
            tally.runs += 1;
            let is_code = matches!(ran.code, Some(0..=3));
            tally.tells(
                is_code && !ran.err.is_empty(),
                &format!("{:?} {}", ran.code, ran.err),
            );
        }
    }
    tally
}

fn looked_into(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    Office::let_others_unlock();
    for _ in 0..plan.runs {
        let office = Office::new();
        let above = office.home().parent().expect("a folder").to_path_buf();
        fs::set_permissions(&above, fs::Permissions::from_mode(0o777)).expect("rights");
        give_away(office.home(), 0o700, 0o600);
        let mut behind = as_nobody();
        behind.extend(["sh", "-c", "ulimit -c unlimited; exec \"$0\" \"$@\""].map(str::to_owned));
        let mut command = office.interview(&behind, "NR");
        command.current_dir(&above);
        let mut lines = Lines::start(&mut command);
        lines.answer("NR", 1..=2);
        assert!(lines.hears("Fråga 3 av").is_some(), "it begins");
        let process = lines.process().to_string();
        let owner = fs::metadata(format!("/proc/{process}/mem"))
            .expect("a process")
            .uid();
        tally.must(owner == 0, || format!("its memory belongs to user {owner}"));
        let memory = format!("/proc/{process}/mem");
        for words in [
            &["strace", "-p", &process][..],
            &["gdb", "-batch", "-p", &process, "-ex", "info threads"],
            &["gcore", "-o", "core", &process],
            &["head", "-c", "1", &memory],
        ] {
            let mut all = as_nobody();
            all.extend(words.iter().map(|word| (*word).to_owned()));
            let mut command = std::process::Command::new(&all[0]);
            command
                .args(&all[1..])
                .current_dir(&above)
                .stdin(Stdio::null());
            let ran = ran(&mut command);
            tally.runs += 1;
            let said = format!("{}{}", ran.out, ran.err);
            tally.must(
                said.contains("not permitted") || said.contains("ermission denied"),
                || format!("{words:?}: {:?} {said}", ran.code),
            );
        }
        lines.signal(rustix::process::Signal::QUIT);
        let end = lines.wait();
        let _said = verify_as_nobody(&office, &mut tally, end.acknowledged);
        for entry in fs::read_dir(&above).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            tally.must(!name.to_string_lossy().starts_with("core"), || {
                "a core file was left".to_owned()
            });
        }
    }
    tally
}

fn verify_as_nobody(office: &Office, tally: &mut Tally, acknowledged: usize) -> String {
    // Root owns nothing here, and the store is refused to it; its owner sees all.
    let verified = office.run_behind(&as_nobody(), &["transcripts", "verify"]);
    if verified.code != Some(0) {
        tally.broken += 1;
        tally.wrong(verified.err.clone());
    }
    tally.acknowledged += acknowledged as u64;
    verified.out
}
