//! Every file below `src` is read: no layer reaches where it may not, every file says what it is, none is too long.

use std::fs;
use std::path::{Path, PathBuf};

/// Longer files are split; tests do not count.
const LINES_MAX: usize = 800;

/// A layer, the layers it may use, and the names that it must never contain.
struct Layer {
    name: &'static str,
    uses: &'static [&'static str],
    never: &'static [&'static str],
}

const OUTSIDE: [&str; 9] = [
    "std::fs",
    "std::env",
    "std::io",
    "std::thread",
    "std::time",
    "std::process",
    "println!",
    "eprintln!",
    "jiff",
];

const LAYERS: [Layer; 8] = [
    Layer {
        name: "engine",
        uses: &[],
        never: &[
            "fluent",
            "ratatui",
            "crossterm",
            "rusqlite",
            "unicode_",
            "getrandom",
            "serde_json",
        ],
    },
    Layer {
        name: "text",
        uses: &[],
        never: &["ratatui", "crossterm", "rusqlite", "getrandom"],
    },
    Layer {
        name: "store",
        uses: &["engine"],
        never: &["ratatui", "crossterm", "fluent", "println!", "eprintln!"],
    },
    Layer {
        name: "app",
        uses: &["engine", "text"],
        never: &["ratatui", "crossterm", "rusqlite", "getrandom"],
    },
    Layer {
        name: "view",
        uses: &["app", "engine", "text"],
        never: &["crossterm", "rusqlite", "fluent", "getrandom"],
    },
    Layer {
        name: "builtin",
        uses: &["app", "engine", "shell", "text"],
        never: &["ratatui", "crossterm", "rusqlite", "println!"],
    },
    Layer {
        name: "shell",
        uses: &["app", "builtin", "engine", "store", "text", "view"],
        never: &["rusqlite", "println!"],
    },
    Layer {
        name: "cli",
        uses: &["app", "builtin", "engine", "shell", "store", "text", "view"],
        never: &["rusqlite", "println!"],
    },
];

#[test]
fn no_layer_reaches_where_it_may_not() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let layer = layer_of(&path);
        let Some(layer) = LAYERS.iter().find(|known| known.name == layer) else {
            continue;
        };
        let code = without_tests_and_comments(&path, &text);
        for other in LAYERS.iter().filter(|other| other.name != layer.name) {
            if code.contains(&format!("crate::{}", other.name)) && !layer.uses.contains(&other.name)
            {
                wrong.push(format!("{} uses {}", path.display(), other.name));
            }
        }
        let pure = ["engine", "text", "app", "view"].contains(&layer.name);
        let never = layer
            .never
            .iter()
            .chain(if pure { OUTSIDE.iter() } else { [].iter() });
        wrong.extend(
            never
                .filter(|name| code.contains(**name))
                .map(|name| format!("{} has {name}", path.display())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The views know pages and intents of the app, and nothing else of it.
#[test]
fn views_know_nothing_of_the_app_but_its_pages_and_intents() {
    let mut wrong = Vec::new();
    for (path, text) in sources()
        .into_iter()
        .filter(|(path, _)| layer_of(path) == "view")
    {
        let code = without_tests_and_comments(&path, &text);
        for piece in code.split("crate::app").skip(1) {
            if !(piece.starts_with("::page") || piece.starts_with("::intent")) {
                wrong.push(format!(
                    "{}: crate::app{}",
                    path.display(),
                    piece.lines().next().unwrap_or("")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is read to its end without a limit: the kernel's own files, those whose length is asked before, and one of the program's own.
const READ_WHOLE: [&str; 6] = [
    "shell/surroundings.rs",
    "shell/surroundings/linux.rs",
    "store/ground.rs",
    "shell/settings.rs",
    "shell/bidi/known.rs",
    "cli/command/confined.rs",
];

#[test]
fn no_file_is_read_further_than_a_limit() {
    let mut wrong = Vec::new();
    let mut n_limited = 0;
    for (path, text) in sources() {
        let code = without_tests_and_comments(&path, &text);
        let reads = [
            "fs::read(",
            "read_to_string(",
            "read_to_end(",
            "read_until(",
        ];
        for at in reads.iter().flat_map(|read| code.match_indices(read)) {
            // The limit stands in the same breath.
            let before = code[..at.0].rsplit([';', '{']).next().unwrap_or_default();
            if before.contains(".take(") {
                n_limited += 1;
            } else if !READ_WHOLE.iter().any(|known| path.ends_with(known)) {
                wrong.push(format!("{}: {}", path.display(), at.1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(n_limited > 5, "only {n_limited} were found");
}

#[test]
fn every_file_says_what_it_is_and_none_is_too_long() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let is_test =
            path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests");
        if !text.starts_with("//! ") && !text.starts_with("#![doc") && !is_test {
            wrong.push(format!("{} does not begin with a sentence", path.display()));
        }
        if text.lines().count() > LINES_MAX && !is_test {
            wrong.push(format!(
                "{} has {} lines",
                path.display(),
                text.lines().count()
            ));
        }
        if path.ends_with("mod.rs") {
            wrong.push(format!("{} should stand beside its folder", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_for_tests_is_forgotten() {
    let folder = root().join("tests/it");
    let main = fs::read_to_string(folder.join("main.rs")).expect("main.rs");
    for file in fs::read_dir(folder).expect("tests/it") {
        let name = file
            .expect("a file")
            .file_name()
            .into_string()
            .expect("a name");
        let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") else {
            continue;
        };
        assert!(
            main.contains(&format!("mod {module};")),
            "tests/it/{name} is not listed in main.rs"
        );
    }
}

#[test]
fn no_name_says_nothing() {
    let empty = [
        "util", "utils", "helper", "helpers", "manager", "data", "info", "misc", "common",
    ];
    for (path, _) in sources() {
        let stem = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or("");
        assert!(
            !empty.contains(&stem),
            "{} has a name that says nothing",
            path.display()
        );
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below `src`, by its path from there.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("a file");
                found.push((
                    path.strip_prefix(root().join("src"))
                        .expect("below src")
                        .to_owned(),
                    text,
                ));
            }
        }
    }
    found.sort();
    found
}

fn layer_of(path: &Path) -> String {
    let first = path
        .components()
        .next()
        .map(|part| part.as_os_str().to_string_lossy().into_owned());
    first.unwrap_or_default().trim_end_matches(".rs").to_owned()
}

fn without_tests_and_comments(path: &Path, text: &str) -> String {
    let is_test =
        path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests");
    if is_test {
        return String::new();
    }
    let code = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}
