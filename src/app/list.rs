//! A list that can be walked and chosen from: rows for the page, and what each leads to.

use crate::app::page::{Row, Rows};
use crate::app::screen::Target;

#[derive(Debug, Default)]
pub(in crate::app) struct List {
    rows: Vec<Row>,
    targets: Vec<Option<Target>>,
}

impl List {
    pub(in crate::app) fn heading(&mut self, text: String) {
        self.push(
            Row {
                heading: true,
                text,
                ..Row::default()
            },
            None,
        );
    }

    /// Adds a line that leads nowhere.
    pub(in crate::app) fn line(&mut self, lead: String, text: String, details: Vec<String>) {
        self.push(
            Row {
                lead,
                text,
                details,
                ..Row::default()
            },
            None,
        );
    }

    pub(in crate::app) fn choice(
        &mut self,
        lead: String,
        text: String,
        details: Vec<String>,
        target: Target,
    ) {
        self.push(
            Row {
                lead,
                text,
                details,
                choosable: true,
                ..Row::default()
            },
            Some(target),
        );
    }

    /// Adds a choice whose lead is its own number among the choices.
    pub(in crate::app) fn numbered(&mut self, text: String, details: Vec<String>, target: Target) {
        let number = self.n_choices() + 1;
        self.choice(number.to_string(), text, details, target);
    }

    fn push(&mut self, row: Row, target: Option<Target>) {
        self.rows.push(row);
        self.targets.push(target);
    }

    pub(in crate::app) fn n_choices(&self) -> usize {
        self.targets.iter().flatten().count()
    }

    /// Returns what the choice with this number (from 0) leads to.
    pub(in crate::app) fn target(&self, choice: usize) -> Option<&Target> {
        self.targets.iter().flatten().nth(choice)
    }

    /// Returns the rows with the highlight on the choice with this number, held within the list.
    pub(in crate::app) fn into_rows(self, choice: usize) -> Rows {
        let choice = choice.min(self.n_choices().saturating_sub(1));
        let choosable = self
            .targets
            .iter()
            .enumerate()
            .filter(|(_, target)| target.is_some());
        let cursor = choosable.map(|(idx, _)| idx).nth(choice);
        Rows {
            rows: self.rows,
            cursor,
        }
    }
}
