//! How the places where texts were met stand in the file of what was recorded: the same for the tests outside the program and inside.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};

/// What stands in the file already is not met again.
static MET: OnceLock<Mutex<BTreeSet<String>>> = OnceLock::new();

/// So many lines stand around a text.
const AROUND: usize = 3;

/// Returns the file of what is recorded, if it is.
pub(crate) fn file() -> Option<PathBuf> {
    std::env::var_os("VILJA_RECORD").map(PathBuf::from)
}

/// Keeps what stands around each text that was not met yet. `names` returns those in a line.
pub(crate) fn keep<N: IntoIterator<Item = String>>(
    command: &str,
    lines: &[String],
    names: impl Fn(&str) -> N,
) {
    let Some(file) = file() else { return };
    let met = MET.get_or_init(|| {
        let there = fs::read_to_string(&file).unwrap_or_default();
        Mutex::new(there.lines().flat_map(&names).collect())
    });
    let mut met = met.lock().unwrap();
    let kept = excerpt(&format!("$ {command}"), lines, |line| {
        let names = names(line).into_iter();
        names.filter(|id| met.insert(id.clone())).count() > 0
    });
    let Some(kept) = kept else { return };
    let mut to = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .unwrap();
    to.write_all(kept.as_bytes()).unwrap();
}

/// Returns what is kept of something that was printed: the command, and what stands around each line that is new; nothing if none is.
fn excerpt(
    command: &str,
    lines: &[String],
    mut is_new: impl FnMut(&str) -> bool,
) -> Option<String> {
    let is_new: Vec<bool> = lines.iter().map(|line| is_new(line)).collect();
    if !is_new.contains(&true) {
        return None;
    }
    let mut kept = format!("{command}\n");
    let mut was_kept = true;
    for (at, line) in lines.iter().enumerate() {
        let near = at.saturating_sub(AROUND)..(at + AROUND + 1).min(lines.len());
        let is_kept = is_new[near].contains(&true);
        if is_kept {
            let line: String = line.chars().filter(|c| !c.is_control()).collect();
            let is_command = line.starts_with("$ vilja");
            kept.extend([if is_command { " " } else { "" }, line.trim_end(), "\n"]);
        } else if was_kept {
            kept.push_str("…\n");
        }
        was_kept = is_kept;
    }
    Some(kept)
}
