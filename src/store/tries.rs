//! How often a passphrase was tried in vain, and how long the next try has to wait. Nothing is ever deleted for it.

use std::path::Path;

use toml::{Table, Value};

use crate::engine::time::Timestamp;
use crate::store::files;
use crate::store::slots::Opener;
use crate::store::trouble::StoreTrouble;

const NAME: &str = "vault.tries";
const HEAD: &str = "# Tries with a wrong passphrase, counted since the store was last opened. They make the next try wait.\n";
const SUM: &str = "# checksum ";
const LIMIT_BYTES: u64 = 4096;
/// So many of the newest are told to whoever opens the store.
const MOST_TIMES: usize = 16;
const LONGEST_S: u32 = 60;
/// Mistyping is human: these cost nothing.
const FREE: u32 = 2;

/// Tries that failed since the store was last opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FailedTries {
    pub count: u32,
    /// When the newest of them were, oldest first.
    pub at: Vec<Timestamp>,
}

/// Tries what a person holds out, and counts it in this folder where it could be a guess. Returns what failed before: it
/// stays counted until it stands in the log.
pub(super) fn counted<T>(
    folder: &Path,
    opener: Opener<'_>,
    now: Timestamp,
    attempt: impl FnOnce() -> Result<T, StoreTrouble>,
) -> Result<(T, FailedTries), StoreTrouble> {
    let before = FailedTries::read(folder, now);
    if opener.is_guessable() {
        if let Some(next) = before.next_at(now) {
            return Err(StoreTrouble::TooSoon {
                seconds: seconds_until(next, now),
            });
        }
        before.one_more(now).write(folder);
    }
    let done = attempt();
    if done.as_ref().err() != Some(&StoreTrouble::WrongPassphrase) {
        // Nothing was guessed at, or it was right.
        before.write(folder);
    }
    done.map(|done| (done, before))
}

fn seconds_until(then: Timestamp, now: Timestamp) -> u32 {
    let left_ms = then.0.saturating_sub(now.0).max(0);
    u32::try_from(left_ms.saturating_add(999) / 1000).unwrap_or(u32::MAX)
}

impl FailedTries {
    /// Returns when the next try may be made, if that is later than now.
    pub fn next_at(&self, now: Timestamp) -> Option<Timestamp> {
        let last = self.at.last()?;
        let next = Timestamp(last.0.saturating_add(i64::from(wait_s(self.count)) * 1000));
        (next > now).then_some(next)
    }

    /// Reads what is counted. A file that is missing or damaged counts nothing: it is no lock, and whoever can edit it can
    /// also copy the store away and guess elsewhere.
    pub(super) fn read(folder: &Path, now: Timestamp) -> Self {
        let content = files::read(&folder.join(NAME), LIMIT_BYTES).ok().flatten();
        let mut tries = content
            .and_then(|content| Self::parse(&content))
            .unwrap_or_default();
        // A clock that was put back must not keep anyone out for longer than the wait itself.
        if tries.at.iter().any(|at| *at > now) {
            for at in &mut tries.at {
                *at = now.min(*at);
            }
            tries.write(folder);
        }
        tries
    }

    /// Counts a try before it is made: one that is cut short is one too.
    pub(super) fn one_more(&self, now: Timestamp) -> Self {
        let mut more = self.clone();
        more.count = more.count.saturating_add(1);
        more.at.push(now);
        let n_left_out = more.at.len().saturating_sub(MOST_TIMES);
        more.at.drain(..n_left_out);
        more
    }

    /// Puts it on the disk. One that takes nothing must not keep the officer out.
    pub(super) fn write(&self, folder: &Path) {
        let _unkept = if self.count == 0 {
            files::remove_if_there(&folder.join(NAME)).is_ok()
        } else {
            files::replace(folder, NAME, self.print().as_bytes()).is_ok()
        };
    }

    fn print(&self) -> String {
        let at = self.at.iter().map(|at| Value::from(at.0)).collect();
        let table = Table::from_iter([
            ("tries".to_owned(), Value::from(i64::from(self.count))),
            ("at_ms".to_owned(), Value::Array(at)),
        ]);
        let body = format!("{HEAD}{table}");
        let sum = blake3::hash(body.as_bytes()).to_hex();
        format!("{body}{SUM}{sum}\n")
    }

    fn parse(content: &[u8]) -> Option<Self> {
        let text = str::from_utf8(content).ok()?.strip_suffix('\n')?;
        let (body, sum) = text.rsplit_once(SUM)?;
        (blake3::hash(body.as_bytes()).to_hex().as_str() == sum).then_some(())?;
        let table: Table = body.parse().ok()?;
        let at = table.get("at_ms")?.as_array()?;
        (at.len() <= MOST_TIMES).then_some(())?;
        Some(Self {
            count: u32::try_from(table.get("tries")?.as_integer()?).ok()?,
            at: at
                .iter()
                .map(|at| at.as_integer().map(Timestamp))
                .collect::<Option<_>>()?,
        })
    }
}

/// Returns how many seconds the next try waits after so many that failed: 0, 0, 1, 2, 4 and so on, up to a minute.
fn wait_s(n_failed: u32) -> u32 {
    match n_failed.checked_sub(FREE + 1) {
        None => 0,
        Some(doublings) => 1_u32
            .checked_shl(doublings)
            .unwrap_or(LONGEST_S)
            .min(LONGEST_S),
    }
}

#[cfg(test)]
mod tests;
