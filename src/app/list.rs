//! A list that can be walked and chosen from: rows for the page, and what each leads to.

use crate::app::page::{Row, Rows, Wording};
use crate::app::screen::Target;
use crate::engine::findings::Finding;

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

    /// Adds a line that leads nowhere; the highlight still stops at it, so that a long list can be read to its end.
    pub(in crate::app) fn line(&mut self, lead: String, text: String, details: Vec<String>) {
        let row = Row {
            lead,
            text,
            details,
            ..Row::default()
        };
        self.push(row, Some(Target::Nowhere));
    }

    /// Adds a choice with a text in the client's language and the officer's below it.
    pub(in crate::app) fn said(&mut self, said: Wording, below: Vec<String>, target: Target) {
        let row = Row {
            direction: Some(said.direction),
            language_name: (!below.is_empty()).then_some(said.language_name),
            text: said.text,
            details: below,
            choosable: target != Target::Nowhere,
            ..Row::default()
        };
        self.push(row, Some(target));
    }

    /// Adds a line to read in any language, with the language's name before it.
    pub(in crate::app) fn explained(&mut self, said: Wording) {
        let row = Row {
            lead: said.language_name.to_string(),
            language_name: Some(said.language_name),
            direction: Some(said.direction),
            text: said.text,
            ..Row::default()
        };
        self.push(row, Some(Target::Nowhere));
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

    /// Adds a choice that leads to everything about a finding.
    pub(in crate::app) fn finding(
        &mut self,
        lead: String,
        text: String,
        details: Vec<String>,
        finding: Finding,
    ) {
        self.choice(lead, text, details, Target::Finding(finding));
    }

    /// Adds lines below the choice with this number, held within the list, after those that it has.
    pub(in crate::app) fn add_below(
        &mut self,
        choice: usize,
        lines: impl FnOnce(&Target) -> Vec<String>,
    ) {
        let choice = choice.min(self.n_choices().saturating_sub(1));
        let found = self.rows.iter_mut().zip(&self.targets);
        let mut choices = found.filter_map(|(row, target)| Some((row, target.as_ref()?)));
        if let Some((row, target)) = choices.nth(choice) {
            row.details.extend(lines(target));
        }
    }

    /// Adds a choice whose lead is its own number among the choices.
    pub(in crate::app) fn numbered(&mut self, text: String, details: Vec<String>, target: Target) {
        let number = self.leading().count() + 1;
        self.choice(number.to_string(), text, details, target);
    }

    fn push(&mut self, row: Row, target: Option<Target>) {
        self.rows.push(row);
        self.targets.push(target);
    }

    fn leading(&self) -> impl Iterator<Item = &Target> {
        self.targets
            .iter()
            .flatten()
            .filter(|target| **target != Target::Nowhere)
    }

    /// Returns what the choice with this spoken number (from 0) leads to; lines that lead nowhere have no number.
    pub(in crate::app) fn numbered_target(&self, number: usize) -> Option<&Target> {
        self.leading().nth(number)
    }

    /// Returns how many rows the highlight can stand on.
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
