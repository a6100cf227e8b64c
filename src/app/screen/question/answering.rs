//! What the keys of a question do: choose, give a reason for silence, go on, add and remove entries.

use std::rc::Rc;

use crate::app::Model;
use crate::app::act::{self, refuse};
use crate::app::entry::Input;
use crate::app::page::Tone;
use crate::app::screen::question::SHOWN_SILENCES;
use crate::app::screen::question::items::option_key;
use crate::app::screen::question::search::found;
use crate::app::screen::{Confirm, Confirming, Over, transcript};
use crate::app::session::Session;
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::{EntryNo, Kind, Question, QuestionNo, Spot};
use crate::engine::interview::{Command, Refusal};
use crate::text::catalog::Args;

/// Returns how many items the highlight can stand on.
pub(in crate::app) fn n_items(model: &Model) -> usize {
    let Some(session) = &model.session else {
        return 0;
    };
    let spot = match model.over.last() {
        Some(Over::Amend(amend)) => Some(amend.spot),
        Some(_) => None,
        None => session.spot(),
    };
    let Some(question) = spot.and_then(|spot| session.form.form.asked_at(spot)) else {
        return 0;
    };
    match &question.kind {
        Kind::Roster { .. } => n_roster_items(model) + SHOWN_SILENCES.len(),
        Kind::Municipality | Kind::Country | Kind::Language | Kind::Lookup { .. } => {
            let entry = match model.over.last() {
                Some(Over::Amend(amend)) => &amend.entry,
                Some(_) | None => &session.entry,
            };
            found(model, question, entry.words.text()).len()
        }
        Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Period => question.options().len() + SHOWN_SILENCES.len(),
    }
}

/// Add one, and none at all as long as the list is empty. Taking away has a command of its own, so that the key
/// that said none before never removes anyone.
fn n_roster_items(model: &Model) -> usize {
    let entries = roster(model).zip(model.session.as_ref());
    if entries.is_some_and(|(no, session)| !session.interview.entries(no).is_empty()) {
        1
    } else {
        2
    }
}

/// Returns the roster that is asked about, or whose entry is.
pub(in crate::app) fn roster(model: &Model) -> Option<QuestionNo> {
    let session = model.session.as_ref()?;
    let no = session.spot()?.question();
    let question = session.form.form.question(no)?;
    matches!(question.kind, Kind::Roster { .. }).then_some(no)
}

/// Chooses by key; an empty key is the highlighted item.
pub(in crate::app) fn pick(model: &mut Model, key: &str) {
    if matches!(model.over.last(), Some(Over::Amend(_))) {
        transcript::pick(model, key);
        return;
    }
    let Some(session) = &model.session else {
        return;
    };
    let Some(spot) = session.spot() else { return };
    let Some(question) = session.form.form.asked_at(spot) else {
        return;
    };
    // In line mode a row of matches is picked by its number, and the two reasons by their lines.
    if session.entry.input().has_field() {
        match key {
            "/-" | "Alt-V" => silent(model, Silence::DontKnow),
            "/0" | "Alt-A" => silent(model, Silence::Declined),
            _ => {
                let number = key
                    .parse::<usize>()
                    .ok()
                    .and_then(|number| number.checked_sub(1));
                let chosen = number.and_then(|it| {
                    found(model, question, session.entry.words.text())
                        .into_iter()
                        .nth(it)
                });
                if let Some((code, _)) = chosen {
                    choose_code(model, code);
                }
            }
        }
        return;
    }
    let n_options = question.options().len();
    let is_roster = matches!(question.kind, Kind::Roster { .. });
    // The reasons for silence stand behind these.
    let n_lead = if is_roster {
        n_roster_items(model)
    } else {
        n_options
    };
    let idx = if key.is_empty() {
        if !session.entry.is_highlighted {
            // What is not shown as highlighted is not taken; the first stroke shows it.
            if let Some(session) = &mut model.session {
                session.entry.is_highlighted = true;
            }
            return;
        }
        session.entry.cursor
    } else {
        match key {
            "-" => n_lead,
            "0" => n_lead + 1,
            _ => match (0..n_lead).find(|idx| option_key(*idx) == key) {
                Some(idx) => idx,
                None => return,
            },
        }
    };
    if is_roster {
        match idx {
            0 => add_entry(model),
            1 if n_lead == 2 => answer(model, Answer::Listed, false),
            _ => {
                if let Some(silence) = SHOWN_SILENCES.get(idx.saturating_sub(n_lead)) {
                    silent(model, *silence);
                }
            }
        }
        return;
    }
    match question.options().get(idx).cloned() {
        Some(option) => {
            let marked = session.entry.marked.clone().map(Answer::Choices);
            let before = marked.as_ref().or_else(|| session.interview.answer(spot));
            let chosen = with_option(question, before, &option);
            if let Some(session) = &mut model.session {
                session.entry.cursor = idx;
            }
            match chosen {
                Some(chosen) => answer(model, chosen, false),
                None => clear(model),
            }
        }
        None => {
            if let Some(silence) = SHOWN_SILENCES.get(idx - n_options) {
                silent(model, *silence);
            }
        }
    }
}

/// Returns the answer after an option was picked: the option itself, or one more or one less of several.
/// Nothing when the last of several was taken away.
pub(in crate::app) fn with_option(
    question: &Question,
    before: Option<&Answer>,
    option: &Rc<str>,
) -> Option<Answer> {
    let Kind::Multiple {
        options, exclusive, ..
    } = &question.kind
    else {
        return Some(Answer::Choice(Rc::clone(option)));
    };
    let chosen = toggled(options, exclusive, before, option);
    (!chosen.is_empty()).then_some(Answer::Choices(chosen))
}

/// Returns the chosen options with one more or one less, in the order of the form. An exclusive option stands alone.
fn toggled(
    options: &[Rc<str>],
    exclusive: &[bool],
    answer: Option<&Answer>,
    option: &Rc<str>,
) -> Vec<Rc<str>> {
    let chosen: &[Rc<str>] = if let Some(Answer::Choices(chosen)) = answer {
        chosen
    } else {
        &[]
    };
    let is_exclusive = |it: &Rc<str>| {
        options
            .iter()
            .position(|known| known == it)
            .and_then(|idx| exclusive.get(idx))
            .is_some_and(|it| *it)
    };
    if chosen.contains(option) {
        return chosen.iter().filter(|it| *it != option).cloned().collect();
    }
    if is_exclusive(option) {
        return vec![Rc::clone(option)];
    }
    let wanted = |it: &&Rc<str>| *it == option || (chosen.contains(it) && !is_exclusive(it));
    options.iter().filter(wanted).cloned().collect()
}

/// Enter: takes what is typed or highlighted, and goes on.
pub(in crate::app) fn confirm(model: &mut Model) {
    let Some(session) = &mut model.session else {
        return;
    };
    if session.entry.input() == Input::Search
        && let Some(Answer::Code(code)) = session.entry.proposal().cloned()
    {
        choose_code_and_go_on(model, code);
        return;
    }
    session.entry.take_proposal();
    let Some(session) = &model.session else {
        return;
    };
    match session.entry.input() {
        Input::Search => {
            let query_is_empty = session.entry.words.text().trim().is_empty();
            let question = session
                .spot()
                .and_then(|spot| session.form.form.asked_at(spot));
            let chosen = question.and_then(|question| {
                found(model, question, session.entry.words.text())
                    .into_iter()
                    .nth(session.entry.cursor)
            });
            match chosen {
                Some((code, _)) => choose_code_and_go_on(model, code),
                None if query_is_empty => act::next(model),
                None => model.warn("search-nothing"),
            }
        }
        Input::Pick => {
            let is_many = session
                .spot()
                .and_then(|spot| session.form.form.asked_at(spot))
                .is_some_and(|question| {
                    matches!(question.kind, Kind::Multiple { .. } | Kind::Roster { .. })
                });
            // What was too few to be an answer is so still.
            if let Some(marked) = session.entry.marked.clone() {
                answer(model, Answer::Choices(marked), true);
                return;
            }
            // With several to choose, the highlight is taken by the space bar, and Enter only goes on.
            if session.entry.is_highlighted && !is_many {
                pick(model, "");
            }
            if model.over.is_empty() && model.notice.is_none() {
                act::next(model);
            }
        }
        Input::Line | Input::Lines | Input::Narrative | Input::Nothing => {
            match session.entry_command() {
                Err(refusal) => refuse(model, &refusal),
                Ok(None) => act::next(model),
                Ok(Some(command)) => guarded(model, command, true),
            }
        }
    }
}

fn choose_code_and_go_on(model: &mut Model, code: Rc<str>) {
    let before = model.session.as_ref().map(doubts_here);
    choose_code(model, code);
    let is_doubted = before
        .zip(model.session.as_ref())
        .is_some_and(|(before, session)| is_newly_doubted(session, &before));
    if model.over.is_empty() && !is_doubted {
        act::next(model);
    }
}

/// The soft checks that fail at the question and that nobody has said anything about.
fn doubts_here(session: &Session) -> Vec<(usize, Option<EntryNo>)> {
    let warnings = session
        .spot()
        .map(|spot| session.interview.warnings_at(spot));
    let open = warnings
        .into_iter()
        .flatten()
        .filter(|it| it.note.is_empty());
    open.map(|warning| (warning.check, warning.entry)).collect()
}

/// Whether the answer made a soft check fail. One stays to see it then; Enter once more goes on all the same.
fn is_newly_doubted(session: &Session, before: &[(usize, Option<EntryNo>)]) -> bool {
    doubts_here(session)
        .iter()
        .any(|doubt| !before.contains(doubt))
}

fn choose_code(model: &mut Model, code: Rc<str>) {
    let Some(session) = &mut model.session else {
        return;
    };
    session.entry.words = crate::text::field::Field::new();
    let Some(spot) = session.spot() else { return };
    let chosen = Answer::Code(code);
    // It is said on the page that comes after, where nothing of a protected interview may stand.
    let name = model
        .session
        .as_ref()
        .filter(|_| !model.is_protected())
        .map(|session| {
            model
                .words
                .answer(&session.form, &model.words.language, spot, &chosen)
        });
    answer(model, chosen, false);
    if model.notice.is_none()
        && let Some(name) = name
    {
        let args = Args::none().with("name", name);
        model.say_with(Tone::Plain, "search-chosen", &args);
    }
}

/// Gives a reason for silence, on a question of any kind.
pub(in crate::app) fn silent(model: &mut Model, silence: Silence) {
    if let Some(session) = &mut model.session {
        // What was written becomes an answer first, so that undoing the silence brings it back.
        session.settle_entry();
    }
    answer(model, Answer::Silence(silence), false);
}

fn answer(model: &mut Model, answer: Answer, go_on: bool) {
    let Some(session) = &model.session else {
        return;
    };
    let Some(spot) = session.spot() else { return };
    let place = session.place(spot);
    guarded(model, Command::Answer { place, answer }, go_on);
}

/// Empties the answer of the question.
pub(in crate::app) fn clear(model: &mut Model) {
    let Some(session) = &model.session else {
        return;
    };
    let Some(spot) = session.spot() else { return };
    if session.interview.answer(spot).is_some() {
        let place = session.place(spot);
        guarded(model, Command::Clear { place }, false);
    } else if let Some(session) = &mut model.session {
        session.reload();
    }
}

pub(in crate::app) fn add_entry(model: &mut Model) {
    let Some(no) = roster(model) else { return };
    let Some(session) = &model.session else {
        return;
    };
    let command = Command::AddEntry {
        roster: session.place(Spot::Question(no)),
    };
    guarded(model, command, false);
    if model.over.is_empty() && model.notice.is_none() {
        model.say("roster-added");
    }
}

/// Takes away the entry that is asked about, or the last one.
pub(in crate::app) fn remove_entry(model: &mut Model) {
    let Some(no) = roster(model) else { return };
    let Some(session) = &model.session else {
        return;
    };
    let entry = match session.spot() {
        Some(Spot::Field { entry, .. }) => Some(entry),
        Some(Spot::Question(_)) | None => session.interview.entries(no).last().copied(),
    };
    let Some(entry) = entry else { return };
    let command = Command::RemoveEntry {
        roster: session.place(Spot::Question(no)),
        entry: entry.0,
    };
    guarded(model, command, false);
}

/// Carries out a command, or first says which answers it would put aside.
fn guarded(model: &mut Model, command: Command, go_on: bool) {
    let Some(session) = &model.session else {
        return;
    };
    let spots = session.interview.put_aside_by(&command);
    if spots.is_empty() {
        carry_out(model, command, go_on);
    } else {
        let what = Confirming::PutAside {
            command,
            spots,
            go_on,
        };
        model.over.push(Over::Confirm(Confirm::asking(what)));
    }
}

/// Carries out a command at the question, and goes on if that was asked.
pub(in crate::app) fn carry_out(model: &mut Model, command: Command, go_on: bool) {
    let Some(session) = &mut model.session else {
        return;
    };
    let about_entries = matches!(
        command,
        Command::AddEntry { .. } | Command::RemoveEntry { .. }
    ) && session.entry.input().has_field();
    let doubts_before = doubts_here(session);
    let spot_before = session.spot();
    let chosen = if let Command::Answer {
        answer: Answer::Choices(chosen),
        ..
    } = &command
    {
        Some(chosen.clone())
    } else {
        None
    };
    match session.apply(command) {
        Ok(()) => {
            if session.spot() != spot_before {
                // The entry that was asked about is gone, and what was typed in it with it.
                session.enter();
                return;
            }
            if about_entries {
                // The answer here is as it was: what is being typed stays.
                return;
            }
            let highlighted = session.entry.is_highlighted;
            let cursor = session.entry.cursor;
            session.reload();
            session.entry.is_highlighted = highlighted;
            session.entry.cursor = cursor;
            if go_on && !is_newly_doubted(session, &doubts_before) {
                act::next(model);
            }
        }
        Err(refusal) => {
            // Of several options one after the other is marked, and together they are the answer.
            if matches!(refusal, Refusal::TooFewChosen { .. }) {
                session.entry.marked = chosen;
            }
            refuse(model, &refusal);
        }
    }
}
