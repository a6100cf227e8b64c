//! What opening a store found out about it, as remarks for a person.

use crate::app::msg::Remark;
use crate::shell::local_minute;
use crate::store::{Missing, Room, StartCheck, Store, Unfit, unfit};

/// Returns what there is to say about a store that was just opened; nothing as a rule.
pub fn about(store: &Store) -> Vec<Remark> {
    let mut remarks = found(store.start_check());
    remarks.extend(store.remarks().iter().map(|it| of_keys(*it)));
    // The store would not be open if that were not allowed by name.
    if let Some(unfit) = unfit(store.folder()) {
        remarks.push(on_ground(&unfit, true));
    }
    match store.room() {
        // That is said on every page.
        Room::Enough | Room::ReserveGiven => {}
        Room::Little { free_mib } => {
            let n = usize::try_from(free_mib).unwrap_or(usize::MAX);
            remarks.push(remark("durable-little-room", n, true));
        }
    }
    remarks
}

/// Says why a folder is no ground for a store, or that it is one all the same since that is allowed.
pub fn on_ground(unfit: &Unfit, is_allowed: bool) -> Remark {
    let (message, allowed, values) = match unfit {
        Unfit::Network { kind } => (
            "durable-network",
            "durable-allowed-network",
            vec![("kind", (*kind).to_owned())],
        ),
        Unfit::Synchronised { by, .. } => (
            "durable-synchronised",
            "durable-allowed-synchronised",
            vec![("by", (*by).to_owned())],
        ),
    };
    Remark {
        values,
        ..remark(if is_allowed { allowed } else { message }, 0, true)
    }
}

/// Says what was found out about the key file.
pub(crate) fn of_keys(found: crate::store::Remark) -> Remark {
    remark(found.message(), 0, true)
}

/// Says what was put back and what is missing.
pub(crate) fn found(check: &StartCheck) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if check.n_answers_put_back > 0 {
        remarks.push(remark("durable-put-back", check.n_answers_put_back, false));
    } else if check.n_put_back > 0 {
        remarks.push(remark("durable-put-back-place", check.n_put_back, false));
    }
    if let Some(missing) = check.missing {
        remarks.extend(gone(missing));
    }
    if check.anchor_is_lost {
        remarks.push(remark("durable-anchor-lost", 0, true));
    }
    if check.n_journals_damaged > 0 {
        remarks.push(remark(
            "durable-journals-damaged",
            check.n_journals_damaged,
            true,
        ));
    }
    remarks
}

fn gone(missing: Missing) -> Vec<Remark> {
    let since = missing.since.map(local_minute);
    let first = Remark {
        message: if since.is_some() {
            "durable-missing"
        } else {
            "durable-missing-all"
        },
        values: vec![
            ("since", since.unwrap_or_default()),
            ("until", local_minute(missing.until)),
        ],
        ..remark("", usize::try_from(missing.n).unwrap_or(usize::MAX), true)
    };
    let last = missing.last_in.map(|transcript| Remark {
        values: vec![("transcript", transcript.to_string())],
        ..remark("durable-missing-in", 0, true)
    });
    std::iter::once(first).chain(last).collect()
}

fn remark(message: &'static str, n: usize, is_warning: bool) -> Remark {
    Remark {
        message,
        n,
        values: Vec::new(),
        is_warning,
    }
}

#[cfg(test)]
mod tests;
