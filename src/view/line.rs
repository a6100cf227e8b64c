//! The same page line by line: what is new is said, and what is written back is understood.

mod hear;
mod portion;
mod speak;

use crate::app::page::{Page, ScreenName};

pub use hear::{Misheard, hear};
pub use portion::{Reading, read_on, reading};
pub use speak::{say_all, speak};

/// The few words that the line mode adds to a page, in the officer's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineWords {
    /// Stands before what went wrong: `Fel:`.
    pub error_prefix: String,
    /// Stands before a warning in the page itself: `Obs:`.
    pub warning_prefix: String,
    /// Stands before the commands of a screen: `Kommandon:`.
    pub commands: String,
    /// Follows an option that is chosen: `vald`.
    pub chosen: String,
    /// Follows an option that was chosen and no longer is: `inte vald`.
    pub not_chosen: String,
    /// Follows the row or field that an empty line takes: `här`.
    pub here: String,
    /// Stands for the text of a field in which nothing is written: `tomt`.
    pub empty_field: String,
    /// Stands for an answer that was not given: `inget svar`.
    pub no_answer: String,
    /// Names a field that has no label: `Svar`.
    pub field: String,
    /// The rows of one heading in a long list, with `{from}` and `{to}`: `nummer {from} till {to}`.
    pub range: String,
    /// How many rows a heading has that cannot be chosen, with `{n}`: `rader: {n}`.
    pub count: String,
    /// How a long list goes on, with `{n}` for how many rows are left and `{from}` for the number of one further on.
    pub more: String,
    /// The command that reads on: `mer`.
    pub more_word: String,
    /// The command that reads from a number on: `rad`.
    pub row_word: String,
    /// The command that reads the whole list: `allt`.
    pub all_word: String,
}

/// What has been said so far, so that nothing is said twice.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The last page. What stands on some screens only is kept from the last one that had it.
    page: Option<Page>,
    /// The commands that were named on each screen, as they are written.
    known: Vec<(ScreenName, String)>,
    /// The long list that was told in short on each screen, by its rows.
    lists: Vec<(ScreenName, Vec<String>)>,
    /// The place in the list at which reading stopped, as a number of entries.
    read_to: usize,
}

impl Told {
    /// Returns what is known to someone who was away: the commands, and nothing else.
    #[must_use]
    pub fn after_a_break(self) -> Self {
        Self {
            page: None,
            known: self.known,
            lists: Vec::new(),
            read_to: 0,
        }
    }

    fn keep(&mut self, page: &Page) {
        let mut page = page.clone();
        // What a question points to is not news again when one comes back to it from another surface.
        if page.screen != ScreenName::Question
            && page.screen != ScreenName::Home
            && let Some(before) = self.page.take()
        {
            page.findings = page.findings.or(before.findings);
            page.status.flags = page.status.flags.or(before.status.flags);
            page.status.open = page.status.open.or(before.status.open);
            if page.outline.is_empty() {
                page.outline = before.outline;
            }
        }
        if let Some(rows) = portion::long(&page) {
            self.lists.retain(|(screen, _)| *screen != page.screen);
            self.lists.push((page.screen, portion::texts(rows)));
        }
        self.page = Some(page);
    }
}

#[cfg(test)]
mod tests;
