//! The recovery key as it is typed on the screen: each group is judged by itself, and the whole of it.

use zeroize::Zeroizing;

use crate::app::msg::PaperRead;
use crate::store::{RecoveryKey, Slip};

/// Reads a group after those that were right, or all of the key at once. Returns the key when it is whole.
pub(super) fn read(before: &str, number: usize, typed: &str) -> (PaperRead, Option<RecoveryKey>) {
    let is_one_group = typed.trim().chars().count() <= RecoveryKey::LETTERS + 1;
    let is_all_at_once = number == 1 && !is_one_group;
    if !is_all_at_once {
        if !RecoveryKey::fits(number, typed) {
            return (PaperRead::Slip { number }, None);
        }
        if number < RecoveryKey::GROUPS {
            return (PaperRead::Fits, None);
        }
    }
    let mut all = Zeroizing::new(String::with_capacity(before.len() + typed.len()));
    all.push_str(before);
    all.push_str(typed);
    match RecoveryKey::parse(&all) {
        Ok(key) => (PaperRead::Whole, Some(key)),
        Err(Slip::Group { number }) => (PaperRead::SlipAmongAll { number }, None),
        Err(Slip::Length { found }) => (PaperRead::Length { found }, None),
    }
}
