//! One step: what an intent does on the surface that is on top.

use std::rc::Rc;

use crate::app::Model;
use crate::app::act;
use crate::app::entry::{Entry, Input};
use crate::app::intent::{Action, Edit, Intent};
use crate::app::keymap::Context;
use crate::app::list::List;
use crate::app::msg::{Effect, Now};
use crate::app::page::Tone;
use crate::app::screen::{self, FirstStart, Over, Screen, Setup, Target};
use crate::engine::answer::Silence;
use crate::text::catalog::Args;
use crate::text::clean::nfc;
use crate::text::field::{Field, Insertion};

/// How far a page key goes.
const PAGE: usize = 10;

/// Carries out an intent on whatever is on top.
pub(in crate::app) fn step(
    model: &mut Model,
    intent: Intent,
    now: &Now,
    effects: &mut Vec<Effect>,
) {
    let wanted = model.is_in_lesson().then(|| intent.clone());
    carry_out(model, intent, now, effects);
    if let Some(wanted) = wanted {
        model.learn(&wanted);
    }
}

fn carry_out(model: &mut Model, intent: Intent, now: &Now, effects: &mut Vec<Effect>) {
    if matches!(model.over.last(), Some(Over::Shutter)) {
        // Nothing happens behind the shutter, and nothing shows that it could.
        if let Intent::Do(action @ (Action::Shutter | Action::Lock | Action::Quit)) = intent {
            act::act(model, action, effects);
        }
        return;
    }
    if model.is_interpreters_view() {
        screen::interpreter::step(model, &intent, effects);
        return;
    }
    if model.replay_step(&intent, now) || model.preview_step(&intent, now) {
        return;
    }
    match intent {
        Intent::Do(action) => act::act(model, action, effects),
        Intent::Insert(text) => model.insert(&text),
        Intent::Edit(edit) => edit_field(model, edit, now, effects),
        Intent::Up => model.walk(-1),
        Intent::Down => model.walk(1),
        Intent::PageUp => model.walk(-isize::try_from(PAGE).unwrap_or(1)),
        Intent::PageDown => model.walk(isize::try_from(PAGE).unwrap_or(1)),
        Intent::Pick(key) => pick(model, &key, now, effects),
        Intent::Confirm => confirm(model, now, effects),
        Intent::Say(text) => say(model, &text, now, effects),
        Intent::Silence(silence) => silent(model, silence),
    }
}

impl Model {
    /// Returns what the surface on top takes.
    pub(in crate::app) fn context(&self) -> Context {
        let pick = Context {
            field: false,
            several_lines: false,
            pick: true,
            silences: false,
        };
        let line = Context {
            field: true,
            several_lines: false,
            pick: false,
            silences: false,
        };
        let lines = Context {
            several_lines: true,
            ..line
        };
        let is_looked_at = self.previewing.is_some() && self.over.is_empty();
        if self.is_interpreters_view() || is_looked_at {
            return pick;
        }
        match self.over.last() {
            Some(over) => match over {
                Over::Remark(remarking) if remarking.has_field() => lines,
                Over::Remark(_)
                | Over::Help { .. }
                | Over::OfficerLanguages { .. }
                | Over::Interpreting { .. }
                | Over::Flags { .. }
                | Over::Finding { .. }
                | Over::Summary { .. }
                | Over::Confirm(_)
                | Over::Versions(_)
                | Over::Keys { .. }
                | Over::Scene { .. }
                | Over::Debrief { .. }
                | Over::Shutter => pick,
                Over::Palette { .. }
                | Over::ClientLanguages { .. }
                | Over::Glossary { .. }
                | Over::Overview { .. }
                | Over::Mark { .. } => line,
                Over::Note { .. }
                | Over::Override { .. }
                | Over::Reason { .. }
                | Over::Disagreement { .. }
                | Over::Lift { .. } => lines,
                Over::Amend(amend) if amend.reason.is_some() => lines,
                Over::Amend(amend) => entry_context(amend.entry.input()),
            },
            None => match &self.screen {
                Screen::FirstStart(FirstStart::Language { .. } | FirstStart::Suggested { .. })
                | Screen::Home { .. }
                | Screen::Setup(
                    Setup::Form { .. } | Setup::ClientLanguage { .. } | Setup::Protect { .. },
                )
                | Screen::LookAround { .. }
                | Screen::Review { .. }
                | Screen::Transcript { .. } => pick,
                Screen::FirstStart(FirstStart::Passphrase { .. } | FirstStart::Again { .. })
                | Screen::Unlock { .. }
                | Screen::Scenarios { .. }
                | Screen::Setup(Setup::Case { .. }) => line,
                Screen::Question => entry_context(
                    self.session
                        .as_ref()
                        .map_or(Input::Nothing, |session| session.entry.input()),
                ),
            },
        }
    }

    /// Returns the field that has the cursor on the surface on top.
    pub(in crate::app) fn field(&mut self) -> Option<&mut Field> {
        match self.over.last_mut() {
            Some(over) => match over {
                Over::Palette { query, .. }
                | Over::ClientLanguages { query, .. }
                | Over::Glossary { query, .. }
                | Over::Overview { query, .. } => Some(query),
                Over::Note { field, .. }
                | Over::Override { field, .. }
                | Over::Reason { field, .. }
                | Over::Disagreement { field }
                | Over::Mark { field }
                | Over::Lift { field } => Some(field),
                Over::Remark(remarking) => remarking.has_field().then_some(&mut remarking.field),
                Over::Amend(amend) => match &mut amend.reason {
                    Some(reason) => Some(reason),
                    None => amend.entry.input().has_field().then(|| amend.entry.field()),
                },
                Over::Help { .. }
                | Over::OfficerLanguages { .. }
                | Over::Interpreting { .. }
                | Over::Flags { .. }
                | Over::Finding { .. }
                | Over::Summary { .. }
                | Over::Confirm(_)
                | Over::Versions(_)
                | Over::Keys { .. }
                | Over::Scene { .. }
                | Over::Debrief { .. }
                | Over::Shutter => None,
            },
            None => match &mut self.screen {
                Screen::FirstStart(FirstStart::Passphrase { first }) => Some(first),
                Screen::FirstStart(FirstStart::Again { second, .. }) => Some(second),
                Screen::Unlock { typed, .. } => Some(typed),
                Screen::Setup(Setup::Case { case }) => Some(case),
                Screen::Scenarios { query, .. } => Some(query),
                Screen::Question => {
                    let session = self.session.as_mut()?;
                    session
                        .entry
                        .input()
                        .has_field()
                        .then(|| session.entry.field())
                }
                Screen::FirstStart(FirstStart::Language { .. } | FirstStart::Suggested { .. })
                | Screen::Home { .. }
                | Screen::Setup(
                    Setup::Form { .. } | Setup::ClientLanguage { .. } | Setup::Protect { .. },
                )
                | Screen::LookAround { .. }
                | Screen::Review { .. }
                | Screen::Transcript { .. } => None,
            },
        }
    }

    /// Whether there is a list on the surface on top; to make it only for that would cost too much.
    pub(in crate::app) fn has_list(&self) -> bool {
        match self.over.last() {
            Some(Over::Remark(remarking)) => !remarking.has_field(),
            Some(over) => !matches!(
                over,
                Over::Note { .. }
                    | Over::Override { .. }
                    | Over::Reason { .. }
                    | Over::Disagreement { .. }
                    | Over::Lift { .. }
                    | Over::Mark { .. }
                    | Over::Scene { .. }
                    | Over::Amend(_)
                    | Over::Shutter
            ),
            None => !matches!(
                self.screen,
                Screen::FirstStart(
                    FirstStart::Passphrase { .. }
                        | FirstStart::Suggested { .. }
                        | FirstStart::Again { .. }
                ) | Screen::Unlock { .. }
                    | Screen::Setup(Setup::Case { .. })
                    | Screen::Question
            ),
        }
    }

    /// Returns the list on the surface on top.
    pub(in crate::app) fn list(&self) -> Option<List> {
        match self.over.last() {
            Some(over) => match over {
                Over::Help { .. } => Some(screen::help::list(self)),
                Over::Palette { query, .. } => Some(screen::palette::list(self, query.text())),
                Over::ClientLanguages { query, .. } => {
                    Some(screen::languages::client_list(self, query.text()))
                }
                Over::OfficerLanguages { .. } => Some(screen::languages::officer_list(self)),
                Over::Interpreting { .. } => Some(screen::interpreting::list(self)),
                Over::Glossary { query, .. } => Some(screen::glossary::list(self, query.text())),
                Over::Flags { .. } => Some(screen::findings::list(self)),
                Over::Overview { query, .. } => Some(screen::overview::list(self, query.text())),
                Over::Finding { finding, .. } => Some(screen::assess::list(self, *finding)),
                Over::Summary { .. } => Some(screen::summary::list(self)),
                Over::Confirm(confirm) => Some(screen::confirm::list(self, confirm)),
                Over::Versions(versions) => Some(screen::versions::list(self, versions)),
                Over::Keys { .. } => Some(screen::keys::list(self)),
                Over::Remark(remarking) => {
                    (!remarking.has_field()).then(|| remarking.list(&self.words))
                }
                Over::Debrief { told, .. } => Some(screen::debrief::list(self, told)),
                Over::Note { .. }
                | Over::Override { .. }
                | Over::Reason { .. }
                | Over::Disagreement { .. }
                | Over::Lift { .. }
                | Over::Mark { .. }
                | Over::Scene { .. }
                | Over::Amend(_)
                | Over::Shutter => None,
            },
            None => match &self.screen {
                Screen::FirstStart(FirstStart::Language { .. }) => {
                    Some(screen::languages::officer_list(self))
                }
                Screen::Home { .. } => Some(screen::home::list(self)),
                Screen::Setup(Setup::Form { .. }) => Some(screen::setup::form_list(self)),
                Screen::Setup(Setup::ClientLanguage { .. }) => {
                    Some(screen::languages::client_list(self, ""))
                }
                Screen::Setup(Setup::Protect { .. }) => Some(screen::protection::setup_list(self)),
                Screen::LookAround { .. } => Some(screen::look_around::list(self)),
                Screen::Scenarios { found, query, .. } => {
                    let found = found.as_deref().unwrap_or_default();
                    Some(screen::scenarios::list(self, found, query.text()))
                }
                Screen::Review { .. } => Some(screen::review::list(self)),
                Screen::Transcript { .. } => Some(screen::transcript::list(self)),
                Screen::FirstStart(
                    FirstStart::Passphrase { .. }
                    | FirstStart::Suggested { .. }
                    | FirstStart::Again { .. },
                )
                | Screen::Unlock { .. }
                | Screen::Setup(Setup::Case { .. })
                | Screen::Question => None,
            },
        }
    }

    /// Returns the highlight of the surface on top.
    pub(in crate::app) fn cursor(&mut self) -> Option<&mut usize> {
        match self.over.last_mut() {
            Some(over) => match over {
                Over::Help { cursor }
                | Over::Palette { cursor, .. }
                | Over::ClientLanguages { cursor, .. }
                | Over::OfficerLanguages { cursor }
                | Over::Interpreting { cursor }
                | Over::Glossary { cursor, .. }
                | Over::Flags { cursor }
                | Over::Overview { cursor, .. }
                | Over::Finding { cursor, .. }
                | Over::Summary { cursor }
                | Over::Scene { cursor }
                | Over::Debrief { cursor, .. }
                | Over::Keys { cursor } => Some(cursor),
                Over::Confirm(confirm) => Some(&mut confirm.cursor),
                Over::Versions(versions) => Some(&mut versions.cursor),
                Over::Remark(remarking) => {
                    (!remarking.has_field()).then_some(&mut remarking.cursor)
                }
                Over::Amend(amend) => amend.reason.is_none().then(|| {
                    amend.entry.is_highlighted = true;
                    &mut amend.entry.cursor
                }),
                Over::Note { .. }
                | Over::Override { .. }
                | Over::Reason { .. }
                | Over::Disagreement { .. }
                | Over::Lift { .. }
                | Over::Mark { .. }
                | Over::Shutter => None,
            },
            None => match &mut self.screen {
                Screen::FirstStart(FirstStart::Language { cursor })
                | Screen::Home { cursor }
                | Screen::Setup(
                    Setup::Form { cursor, .. }
                    | Setup::ClientLanguage { cursor, .. }
                    | Setup::Protect { cursor, .. },
                )
                | Screen::LookAround { cursor }
                | Screen::Scenarios { cursor, .. }
                | Screen::Review { cursor }
                | Screen::Transcript { cursor } => Some(cursor),
                Screen::Question => self.session.as_mut().map(|session| {
                    session.entry.is_highlighted = true;
                    &mut session.entry.cursor
                }),
                Screen::FirstStart(
                    FirstStart::Passphrase { .. }
                    | FirstStart::Suggested { .. }
                    | FirstStart::Again { .. },
                )
                | Screen::Unlock { .. }
                | Screen::Setup(Setup::Case { .. }) => None,
            },
        }
    }

    /// Returns what the highlighted row of the list on top leads to.
    pub(in crate::app) fn highlighted(&mut self) -> Option<Target> {
        let list = self.list()?;
        let cursor = self.cursor().map_or(0, |cursor| *cursor);
        let last = list.n_choices().saturating_sub(1);
        list.target(cursor.min(last)).cloned()
    }

    /// Moves the highlight, held within the list.
    fn walk(&mut self, by: isize) {
        if screen::question::heard::read_back(self, by) {
            return;
        }
        let lines = self.context().several_lines;
        let (cols, manner) = self.drawn_field;
        if lines && let Some(field) = self.field() {
            if by < 0 {
                field.up(cols, manner)
            } else {
                field.down(cols, manner)
            };
            self.keep_typing();
            return;
        }
        let n_choices = match (self.list(), self.over.last()) {
            (Some(list), _) => list.n_choices(),
            (None, Some(Over::Scene { .. })) => screen::scenarios::n_scene_stops(self),
            (None, _) => screen::question::answering::n_items(self),
        };
        // The first step shows the highlight where it is.
        let shown = self.is_highlight_shown();
        let Some(cursor) = self.cursor() else { return };
        if shown {
            *cursor = cursor
                .saturating_add_signed(by)
                .min(n_choices.saturating_sub(1));
        }
    }

    fn is_highlight_shown(&self) -> bool {
        let is_shown = |entry: &Entry| entry.is_highlighted || entry.input() == Input::Search;
        match self.over.last() {
            Some(Over::Amend(amend)) => is_shown(&amend.entry),
            None if matches!(self.screen, Screen::Question) => self
                .session
                .as_ref()
                .is_none_or(|session| is_shown(&session.entry)),
            Some(_) | None => true,
        }
    }

    /// Types or pastes into the field on top.
    pub(in crate::app) fn insert(&mut self, text: &str) {
        let several_lines = self.context().several_lines;
        let mut text = nfc(text);
        if !several_lines {
            text = text.replace('\n', " ");
        }
        if self.over.is_empty()
            && let Some(session) = &mut self.session
        {
            session.entry.replace_proposal();
        }
        self.keep_from_trying();
        let Some(field) = self.field() else { return };
        if let Insertion::TooLong { room } = field.insert(&text) {
            let args = Args::none().number("n", i64::try_from(room).unwrap_or(i64::MAX));
            self.say_with(Tone::Warning, "field-full", &args);
        }
        self.restart_cursor();
        self.keep_typing();
    }

    /// What is searched for changed: the highlight starts anew.
    fn restart_cursor(&mut self) {
        let is_search = match self.over.last() {
            Some(Over::Amend(amend)) => {
                amend.reason.is_none() && amend.entry.input() == Input::Search
            }
            Some(_) => false,
            None => self
                .session
                .as_ref()
                .is_some_and(|session| session.entry.input() == Input::Search),
        };
        if (is_search || self.is_narrowing_a_list())
            && let Some(cursor) = self.cursor()
        {
            *cursor = 0;
        }
    }

    /// Tells whether what is typed leaves fewer rows of the list on top.
    fn is_narrowing_a_list(&self) -> bool {
        self.has_list() && self.context().field
    }

    /// Keeps what is typed at a question, so that a crash in the next moment loses none of it.
    pub(in crate::app) fn keep_typing(&mut self) {
        if self.over.is_empty()
            && matches!(self.screen, Screen::Question)
            && let Some(session) = &mut self.session
        {
            session.keep_entry();
        }
    }
}

fn entry_context(input: Input) -> Context {
    let none = Context {
        field: false,
        several_lines: false,
        pick: true,
        silences: true,
    };
    match input {
        Input::Nothing | Input::Pick => none,
        Input::Line | Input::Search => Context {
            field: true,
            pick: false,
            silences: false,
            ..none
        },
        Input::Lines | Input::Narrative => Context {
            field: true,
            several_lines: true,
            pick: false,
            silences: false,
        },
    }
}

fn edit_field(model: &mut Model, edit: Edit, now: &Now, effects: &mut Vec<Effect>) {
    if edit == Edit::NextField {
        let is_first_of_two =
            |entry: &Entry| entry.input() == Input::Narrative && !entry.in_rendering;
        let two_fields = match model.over.last() {
            Some(Over::Amend(amend)) => amend.reason.is_none() && is_first_of_two(&amend.entry),
            Some(_) => false,
            None => {
                matches!(model.screen, Screen::Question)
                    && model
                        .session
                        .as_ref()
                        .is_some_and(|session| is_first_of_two(&session.entry))
            }
        };
        if two_fields {
            act::act(model, Action::Rendering, effects);
        } else {
            confirm(model, now, effects);
        }
        return;
    }
    model.keep_from_trying();
    let drawn = model.drawn_field;
    let Some(field) = model.field() else { return };
    edit.apply(field, drawn);
    model.restart_cursor();
    model.keep_typing();
}

/// Chooses the item with this key: by its number in a list, by its key at a question.
fn pick(model: &mut Model, key: &str, now: &Now, effects: &mut Vec<Effect>) {
    match model.list() {
        Some(list) if key.is_empty() => {
            let cursor = model
                .cursor()
                .map_or(0, |cursor| *cursor)
                .min(list.n_choices().saturating_sub(1));
            if let Some(target) = list.target(cursor).cloned() {
                act::lead(model, target, now, effects);
            }
        }
        Some(list) => {
            let target = key
                .parse::<usize>()
                .ok()
                .and_then(|number| list.numbered_target(number.checked_sub(1)?).cloned());
            if let Some(target) = target {
                act::lead(model, target, now, effects);
            }
        }
        None => screen::question::answering::pick(model, key),
    }
}

/// Enter: takes what is typed or highlighted, and goes on.
fn confirm(model: &mut Model, now: &Now, effects: &mut Vec<Effect>) {
    if model.has_list() {
        pick(model, "", now, effects);
        return;
    }
    if matches!(model.over.last(), Some(Over::Amend(_))) {
        screen::transcript::confirm_amend(model);
        return;
    }
    match model.over.last() {
        Some(Over::Note { .. }) => screen::note::confirm(model),
        Some(Over::Override { .. }) => screen::overriding::confirm(model),
        Some(Over::Reason { .. }) => screen::assess::confirm_reason(model),
        Some(Over::Disagreement { .. }) => screen::summary::confirm_disagreement(model),
        Some(Over::Lift { .. }) => screen::protection::confirm_lift(model),
        Some(Over::Remark(_)) => screen::interpreter::confirm_remark(model, effects),
        Some(Over::Mark { .. }) => screen::marking::confirm(model),
        Some(Over::Scene { .. }) => {
            model.over.pop();
        }
        Some(_) => {}
        None => match &model.screen {
            Screen::FirstStart(_) | Screen::Unlock { .. } => {
                screen::first_start::confirm(model, effects);
            }
            Screen::Setup(_) => screen::setup::confirm_case(model),
            Screen::Question => screen::question::answering::confirm(model),
            Screen::Home { .. }
            | Screen::LookAround { .. }
            | Screen::Scenarios { .. }
            | Screen::Review { .. }
            | Screen::Transcript { .. } => {}
        },
    }
}

/// Line mode: the whole text of the field at once.
fn say(model: &mut Model, text: &str, now: &Now, effects: &mut Vec<Effect>) {
    let text = nfc(text);
    let adds = model.context().several_lines;
    // What is proposed was not said by anyone: the first line stands instead of it, and not below it.
    if model.over.is_empty()
        && let Some(session) = &mut model.session
    {
        session.entry.replace_proposal();
    }
    let Some(field) = model.field() else {
        let line = model.words.free(&crate::text::clean::clean_line(&text));
        let args = Args::none().with("line", line);
        model.say_with(Tone::Warning, "misheard", &args);
        return;
    };
    // A field of several lines is added to, so that a second line never erases the first.
    let whole = if adds && !field.text().is_empty() {
        format!("{}\n{text}", field.text())
    } else {
        text
    };
    *field = Field::from(&whole, whole.len());
    model.restart_cursor();
    model.keep_typing();
    if model.is_narrowing_a_list() {
        // The matches are spoken with their numbers; only one match needs no further choice.
        if model.list().is_some_and(|list| list.n_choices() == 1) {
            confirm(model, now, effects);
        }
    } else if screen::question::search::is_undecided_search(model) {
        model.say("search-pick-one");
    } else {
        confirm(model, now, effects);
    }
}

fn silent(model: &mut Model, silence: Silence) {
    if model.over.is_empty() && matches!(model.screen, Screen::Question) {
        screen::question::answering::silent(model, silence);
    } else if matches!(model.over.last(), Some(Over::Amend(_))) {
        screen::transcript::silent(model, silence);
    }
}

/// The place of a spot of the open interview, for commands.
pub(in crate::app) fn place_of(model: &Model, spot: crate::engine::form::Spot) -> Rc<str> {
    model
        .session
        .as_ref()
        .map_or_else(|| "".into(), |session| session.place(spot))
}
