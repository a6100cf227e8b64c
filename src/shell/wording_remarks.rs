//! The list of remarks about translations: a file beside the stores, a line a remark, without case, time or answer.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};

use serde::{Deserialize, Serialize};

use crate::app::interpreter::remarking::{RemarkKind, WordingRemark, kept_words};
use crate::app::msg::Trouble;
use crate::shell::home::Home;

/// No office has more to say before a translator has looked.
const BYTES_MAX: u64 = 1024 * 1024;

const VERSION: u32 = 1;

/// A remark as it lies in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    v: u32,
    pub form: String,
    pub form_version: String,
    /// The message of the form, or of the interface.
    pub message: String,
    pub of_form: bool,
    pub language: String,
    /// BLAKE3 of the text that stood there, with nothing filled in.
    pub digest: String,
    pub kind: RemarkKind,
    pub words: String,
}

/// The list as it can be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct List {
    pub kept: Vec<Kept>,
    /// Lines that are no remark, or one of a later program.
    pub n_unread: usize,
}

/// Returns the digest by which it shows later whether a text is still the same.
pub fn digest(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}

/// Adds a remark to the list, durably.
pub(super) fn keep(home: &Home, remark: &WordingRemark) -> Result<(), Trouble> {
    let line = serde_json::to_string(&Kept {
        v: VERSION,
        form: remark.form.clone(),
        form_version: remark.version.clone(),
        message: remark.remarked.message.id.clone(),
        of_form: remark.remarked.message.of_form,
        language: remark.remarked.language.clone(),
        digest: digest(&remark.text),
        kind: remark.remarked.kind,
        words: remark.remarked.words.clone(),
    })
    .map_err(io::Error::from);
    line.and_then(|line| append(home, &line))
        .map_err(|error| Trouble {
            message: if error.kind() == io::ErrorKind::FileTooLarge {
                "wording-remarks-full"
            } else {
                "wording-remarks-unwritten"
            },
            detail: error.kind().to_string(),
        })
}

fn append(home: &Home, line: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(home.wording_remarks())?;
    if file.metadata()?.len() + line.len() as u64 > BYTES_MAX {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    // A line that a crash tore off must not take the next one with it, so each begins on a line of its own.
    file.write_all(format!("\n{line}\n").as_bytes())?;
    file.sync_data()
}

/// Reads the list; there may be none.
pub fn read(home: &Home) -> io::Result<List> {
    // A line can be torn off within a letter, so they are parted before they are read as text.
    let mut bytes = Vec::new();
    match File::open(home.wording_remarks()) {
        Ok(file) => file.take(BYTES_MAX).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(List::default()),
        Err(error) => return Err(error),
    };
    let mut list = List::default();
    let lines = bytes.split(|byte| *byte == b'\n');
    for line in lines.filter(|line| !line.is_empty()) {
        let kept = serde_json::from_slice::<Kept>(line).ok();
        match kept.filter(|kept| kept.v == VERSION && is_clean(kept)) {
            Some(kept) => list.kept.push(kept),
            None => list.n_unread += 1,
        }
    }
    Ok(list)
}

/// Anyone with the folder may have written the file.
fn is_clean(kept: &Kept) -> bool {
    kept_words(kept.kind, &kept.words).is_some_and(|words| words == kept.words)
}

#[cfg(test)]
mod tests;
