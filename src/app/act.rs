//! What each named command does, and where each row of a list leads.

use std::rc::Rc;

use crate::app::entry::Input;
use crate::app::intent::Action;
use crate::app::interpreter;
use crate::app::msg::{Effect, Now, Summary};
use crate::app::page::{ThemeName, Tone};
use crate::app::replaying::AfterLoading;
use crate::app::screen::{self, Confirm, Confirming, FirstStart, Over, Screen, Setup, Target};
use crate::app::trainer::InPractice;
use crate::app::waiting::Leaving;
use crate::app::{Bilingual, Model, Realm};
use crate::engine::answer::Silence;
use crate::engine::findings::Finding;
use crate::engine::form::Spot;
use crate::engine::interview::{Assessment, Command, Interpreting, Refusal, Warning};
use crate::engine::practice::Way;
use crate::text::catalog::Args;
use crate::text::field::Field;
use crate::text::language::Language;

/// Returns whether a command can be given now; the palette lists those, and the help line no others.
pub(in crate::app) fn is_possible(model: &Model, action: Action) -> bool {
    let elsewhere = model.is_possible_in_replay(action);
    if let Some(possible) = elsewhere.or_else(|| model.is_possible_in_preview(action)) {
        return possible;
    }
    let session = model.session.as_ref();
    let running = session.is_some_and(|session| !session.interview.is_finished());
    let asking = running && matches!(model.screen, Screen::Question);
    match action {
        Action::Next | Action::Back => {
            asking || (running && matches!(model.screen, Screen::Review { .. }))
        }
        Action::CycleBilingual => {
            session.is_some_and(|session| session.client_language().is_some())
        }
        Action::Flags | Action::FoldFindings | Action::Glossary => session.is_some(),
        Action::SwitchClientLanguage
        | Action::PickClientLanguage
        | Action::Interpreting
        | Action::Overview
        | Action::Review
        | Action::Finish => running,
        Action::Shutter
        | Action::ReadPage
        | Action::Theme
        | Action::Palette
        | Action::Help
        | Action::OfficerLanguage
        | Action::Quit => true,
        Action::Lock => model.can_lock(),
        Action::Protect => session.is_some_and(|session| !session.interview.is_protected()),
        Action::LiftProtection => {
            model.is_protected() && !matches!(model.over.last(), Some(Over::Lift { .. }))
        }
        // Each showing is noted, and what is not in the store yet has no name to note.
        Action::Reveal => model.is_protected() && session.is_some_and(|it| it.transcript.is_some()),
        Action::Cancel => {
            !model.over.is_empty()
                || model.is_interpreters_view()
                || matches!(
                    model.screen,
                    Screen::LookAround { .. }
                        | Screen::Scenarios { .. }
                        | Screen::Setup(_)
                        | Screen::FirstStart(FirstStart::Suggested { .. })
                        | Screen::Unlock { paper: Some(_), .. }
                )
        }
        Action::Note
        | Action::ClearAnswer
        | Action::DontKnow
        | Action::Declined
        | Action::NotApplicable
        | Action::NotInterpreted => asking,
        Action::Override => {
            if matches!(model.over.last(), Some(Over::Override { .. })) {
                return true;
            }
            asking
                && session.is_some_and(|session| {
                    let spot = session.spot();
                    spot.is_some_and(|it| !session.interview.warnings_at(it).is_empty())
                })
        }
        Action::Undo => running && session.is_some_and(|session| session.interview.can_undo()),
        Action::Redo => running && session.is_some_and(|session| session.interview.can_redo()),
        Action::AddEntry | Action::RemoveEntry => {
            screen::languages::is_choosing(model)
                || (asking && screen::question::answering::roster(model).is_some())
        }
        Action::Rendering => {
            if let Some(Over::Amend(amend)) = model.over.last() {
                return amend.reason.is_none() && amend.entry.input() == Input::Narrative;
            }
            asking && session.is_some_and(|session| session.entry.input() == Input::Narrative)
        }
        Action::Home => model.realm.is_some() && !matches!(model.screen, Screen::Home { .. }),
        Action::Practice => model.realm != Some(Realm::Training) && session.is_none(),
        Action::AskOpen | Action::AskHurried | Action::AskLeading => {
            asking && screen::scenarios::can_ask(model)
        }
        Action::Mark => {
            model.realm == Some(Realm::Training)
                && running
                && !matches!(model.over.last(), Some(Over::Mark { .. }))
        }
        Action::Branch
        | Action::NextMissing
        | Action::PreviousMissing
        | Action::NextUnreviewed
        | Action::PreviousUnreviewed => false,
        Action::SkipStep => model.is_in_lesson(),
        Action::Debrief => session.is_some_and(|it| {
            it.interview.is_finished() && it.transcript.is_some() && it.practising.is_some()
        }),
        Action::Replay => {
            session.is_some_and(|it| it.interview.is_finished() && it.transcript.is_some())
                && model.can_replay()
        }
        Action::Suggest => {
            model.pending.is_none()
                && matches!(
                    model.screen,
                    Screen::FirstStart(
                        FirstStart::Passphrase { .. } | FirstStart::Suggested { .. }
                    )
                )
        }
        Action::Paper => screen::paper::is_possible(model),
        Action::WhoCanOpen => !model.ways_in.is_empty(),
        Action::InterpreterView => {
            running
                && matches!(model.screen, Screen::Question | Screen::Review { .. })
                && (model.interpreting.view || model.over.is_empty())
        }
        // Where a form is only looked at there is nobody to read along, and nothing is kept.
        Action::InterpreterDoor => running && !model.start.preview,
        Action::TrainerDoor => InPractice::of(model).is_some(),
        Action::WordingRemark => {
            !model.start.preview
                && !matches!(model.over.last(), Some(Over::Remark(_)))
                && interpreter::sheet(model).is_some()
        }
        Action::Versions => session.is_some_and(|session| session.other_form().is_some()),
    }
}

/// Carries out a named command; one that is not possible now says so.
pub(in crate::app) fn act(model: &mut Model, action: Action, effects: &mut Vec<Effect>) {
    if takes_back_typing(model, action) {
        return;
    }
    if !is_possible(model, action) {
        if action != Action::Cancel {
            model.say("not-now");
        }
        return;
    }
    if model.preview_act(action) {
        return;
    }
    match action {
        Action::Next => next(model),
        Action::Back => back(model),
        Action::SwitchClientLanguage => switch_client_language(model),
        Action::PickClientLanguage => pick_client_language(model),
        Action::CycleBilingual => {
            model.bilingual = match model.bilingual {
                Bilingual::Both => Bilingual::ClientOnly,
                Bilingual::ClientOnly => Bilingual::OfficerOnly,
                Bilingual::OfficerOnly => Bilingual::Both,
            };
        }
        Action::Interpreting => toggle(
            model,
            Over::Interpreting {
                cursor: screen::interpreting::here(model),
            },
        ),
        Action::Glossary => toggle(
            model,
            Over::Glossary {
                query: Field::new(),
                cursor: 0,
            },
        ),
        Action::Flags => toggle(model, Over::Flags { cursor: 0 }),
        Action::FoldFindings => model.folded = !model.folded,
        Action::Shutter => toggle(model, Over::Shutter),
        Action::Lock => model.lock(effects),
        Action::Protect => model.protect(),
        Action::LiftProtection => {
            let half = model.take_up(|over| matches!(over, Over::Lift { .. }));
            model.over.push(half.unwrap_or_else(|| Over::Lift {
                field: Field::new(),
            }));
        }
        Action::Reveal => model.show_covered(effects),
        Action::Note => screen::note::open(model),
        Action::Override => screen::overriding::open(model),
        Action::Overview => toggle(
            model,
            Over::Overview {
                query: Field::new(),
                cursor: screen::overview::here(model),
            },
        ),
        Action::Review => review(model),
        Action::Undo => undo(model, Command::Undo),
        Action::Redo => undo(model, Command::Redo),
        Action::ClearAnswer => screen::question::answering::clear(model),
        Action::AddEntry if screen::languages::is_choosing(model) => {
            screen::languages::mark(model, true);
        }
        Action::RemoveEntry if screen::languages::is_choosing(model) => {
            screen::languages::mark(model, false);
        }
        Action::AddEntry => screen::question::answering::add_entry(model),
        Action::RemoveEntry => screen::question::answering::remove_entry(model),
        Action::DontKnow => screen::question::answering::silent(model, Silence::DontKnow),
        Action::Declined => screen::question::answering::silent(model, Silence::Declined),
        Action::NotApplicable => screen::question::answering::silent(model, Silence::NotApplicable),
        Action::NotInterpreted => {
            screen::question::answering::silent(model, Silence::NotInterpreted);
        }
        Action::Rendering => {
            if let Some(Over::Amend(amend)) = model.over.last_mut() {
                amend.entry.in_rendering = !amend.entry.in_rendering;
            } else if let Some(session) = &mut model.session {
                session.entry.in_rendering = !session.entry.in_rendering;
            }
        }
        Action::Palette => toggle(
            model,
            Over::Palette {
                query: Field::new(),
                cursor: 0,
            },
        ),
        Action::Help => toggle(model, Over::Help { cursor: 0 }),
        Action::Cancel => cancel(model),
        Action::Finish => {
            review(model);
            let asking = Confirm::asking(Confirming::Finish);
            model.over.push(Over::Confirm(asking));
        }
        // Where a form is only looked at there is nothing to come home to.
        Action::Home if model.start.preview => model.quit(effects),
        Action::Home if model.replaying.is_some() => {
            model.end_replay();
            effects.push(Effect::List);
        }
        Action::Home => home(model, effects),
        Action::Practice => model.open_training(effects),
        Action::AskOpen => screen::scenarios::ask(model, Way::Open),
        Action::AskHurried => screen::scenarios::ask(model, Way::Hurried),
        Action::AskLeading => screen::scenarios::ask(model, Way::Leading),
        Action::Mark => model.over.push(Over::Mark {
            field: Field::new(),
        }),
        // Only while something is played back, or texts are looked at, where it is taken before it comes here.
        Action::Branch
        | Action::NextMissing
        | Action::PreviousMissing
        | Action::NextUnreviewed
        | Action::PreviousUnreviewed => {}
        Action::SkipStep => model.skip_step(),
        Action::Replay => read_again(model, AfterLoading::Replay, effects),
        Action::Debrief => read_again(model, AfterLoading::Debrief, effects),
        Action::OfficerLanguage => model.over.push(Over::OfficerLanguages { cursor: 0 }),
        Action::Suggest => effects.push(Effect::SuggestPassphrase),
        Action::Paper => screen::paper::turn(model),
        Action::WhoCanOpen => toggle(model, Over::Keys { cursor: 0 }),
        Action::Versions => screen::versions::open(model),
        Action::ReadPage => effects.push(Effect::ReadPage),
        Action::Theme => another_look(model, effects),
        Action::InterpreterView => screen::interpreter::toggle_view(model),
        Action::InterpreterDoor => screen::interpreter::turn_door(model, effects),
        Action::TrainerDoor => screen::trainer::turn_door(model, effects),
        Action::WordingRemark => screen::interpreter::begin_remark(model),
        Action::Quit => model.quit(effects),
    }
}

/// Undo and redo begin with what is being typed; a note or a reason half written is no time to undo answers.
fn takes_back_typing(model: &mut Model, action: Action) -> bool {
    if !matches!(action, Action::Undo | Action::Redo) {
        return false;
    }
    let is_undo = action == Action::Undo;
    let is_answer = model.over.is_empty();
    let is_changed = !is_answer
        || !is_undo
        || model
            .session
            .as_ref()
            .is_some_and(|session| session.entry.is_changed());
    let Some(field) = model.field() else {
        return false;
    };
    let moved = is_changed && if is_undo { field.undo() } else { field.redo() };
    if moved
        && is_answer
        && let Some(session) = &mut model.session
    {
        session.keep_entry();
    }
    moved || !is_answer
}

/// Closes what lies over the screen. What was written there is kept, as everything that is typed.
pub(in crate::app) fn put_away(model: &mut Model) {
    while !model.over.is_empty() {
        put_away_top(model);
    }
}

fn put_away_top(model: &mut Model) {
    match model.over.last() {
        Some(Over::Note { .. }) => screen::note::confirm(model),
        Some(Over::Override { .. }) => screen::overriding::confirm(model),
        Some(Over::Disagreement { .. }) => screen::summary::confirm_disagreement(model),
        // A moment that somebody wrote words to was meant to be marked.
        Some(Over::Mark { field }) if !field.text().trim().is_empty() => {
            screen::marking::confirm(model);
        }
        Some(_) | None => model.lay_aside(),
    }
}

/// Opens a surface, or closes it if it is the one on top.
fn toggle(model: &mut Model, over: Over) {
    let same = model
        .over
        .last()
        .is_some_and(|top| std::mem::discriminant(top) == std::mem::discriminant(&over));
    if same {
        model.over.pop();
    } else {
        model.over.push(over);
    }
}

/// Esc closes what is on top and never loses text: what is typed at a question stays as it is.
fn cancel(model: &mut Model) {
    if let Some(Over::Remark(remarking)) = model.over.last_mut()
        && remarking.back()
    {
        return;
    }
    if !model.over.is_empty() {
        put_away_top(model);
        return;
    }
    if model.is_interpreters_view() {
        model.interpreting.view = false;
        return;
    }
    match &model.screen {
        Screen::LookAround { .. }
        | Screen::Scenarios { .. }
        | Screen::Setup(Setup::Case { .. }) => model.screen = Screen::Home { cursor: 0 },
        Screen::Setup(
            Setup::Form { case, .. }
            | Setup::ClientLanguage { case, .. }
            | Setup::Protect { case, .. },
        ) => {
            let case = Field::from(case.text(), case.text().len());
            model.screen = Screen::Setup(Setup::Case { case });
        }
        Screen::FirstStart(FirstStart::Suggested { .. }) => {
            model.screen = Screen::FirstStart(FirstStart::Passphrase {
                first: Field::new(),
            });
        }
        Screen::FirstStart(
            FirstStart::Language { .. } | FirstStart::Passphrase { .. } | FirstStart::Again { .. },
        )
        | Screen::Unlock { paper: None, .. }
        | Screen::Home { .. }
        | Screen::Question
        | Screen::Review { .. }
        | Screen::Transcript { .. } => {}
        Screen::Unlock { paper: Some(_), .. } => screen::paper::turn(model),
    }
}

/// Goes to the next question, or to the review after the last.
pub(in crate::app) fn next(model: &mut Model) {
    put_away(model);
    if matches!(model.screen, Screen::Review { .. }) {
        return;
    }
    go(model, Command::Next);
}

fn back(model: &mut Model) {
    put_away(model);
    go(model, Command::Back);
}

/// Goes somewhere and shows the screen that belongs there.
pub(in crate::app) fn go(model: &mut Model, command: Command) {
    let Some(session) = &mut model.session else {
        return;
    };
    let result = session.go(command);
    model.screen = Screen::of(session);
    if let Err(refusal) = result {
        refuse(model, &refusal);
    }
}

/// Says why a command was refused.
pub(in crate::app) fn refuse(model: &mut Model, refusal: &Refusal) {
    if let Refusal::CheckFailed {
        check,
        entry,
        refused,
    } = refusal
        && let Some(session) = &model.session
    {
        let spot = session
            .spot()
            .unwrap_or(Spot::Question(crate::engine::form::QuestionNo(0)));
        let checks = &session.form.form.checks;
        let warning = checks
            .iter()
            .position(|it| it.id == *check)
            .map(|check| Warning {
                check,
                entry: *entry,
                note: String::new(),
            });
        let said = warning.and_then(|it| {
            let (form, interview) = (&session.form, &session.interview);
            let refused = refused.as_ref();
            model.words.failed(form, interview, spot, &it, refused)
        });
        let args = Args::none().with("reason", said.unwrap_or_default());
        model.say_with(Tone::Warning, "refusal-check", &args);
        return;
    }
    let (id, args) = refusal_words(refusal);
    model.say_with(Tone::Warning, id, &args);
}

/// Returns the message that says why, and what it names.
pub(crate) fn refusal_words(refusal: &Refusal) -> (&'static str, Args) {
    let none = Args::none();
    let thousandths = |limit: Option<i64>| limit.map_or(0, |limit| limit / 1000);
    match refusal {
        Refusal::NoSuchPlace { .. } | Refusal::NotRelevant { .. } => ("refusal-not-relevant", none),
        Refusal::WrongKind { .. } => ("refusal-wrong-kind", none),
        Refusal::NoSuchOption { option } => {
            ("refusal-no-such-option", none.with("option", &**option))
        }
        Refusal::OutOfRange {
            min: Some(_),
            max: None,
        } => {
            let Refusal::OutOfRange { min, .. } = refusal else {
                return ("refusal-wrong-kind", none);
            };
            ("refusal-below", none.number("min", thousandths(*min)))
        }
        Refusal::OutOfRange { min: None, max } => {
            ("refusal-above", none.number("max", thousandths(*max)))
        }
        Refusal::OutOfRange { min, max } => (
            "refusal-out-of-range",
            none.number("min", thousandths(*min))
                .number("max", thousandths(*max)),
        ),
        Refusal::TooFewChosen { min } => ("refusal-too-few", none.number("n", i64::from(*min))),
        Refusal::TooManyChosen { max } => ("refusal-too-many", none.number("n", i64::from(*max))),
        Refusal::ExclusiveOption { .. } => ("refusal-exclusive", none),
        Refusal::EmptyAnswer => ("refusal-empty", none),
        Refusal::UnknownCode { code } => ("refusal-unknown-code", none.with("code", &**code)),
        Refusal::NotANumber => ("refusal-not-a-number", none),
        Refusal::WhichNumber { whole, part } => {
            let args = none.with("whole", &**whole);
            match part {
                Some(part) => ("refusal-which-number", args.with("part", &**part)),
                None => ("refusal-thousands", args),
            }
        }
        Refusal::NotADate => ("refusal-not-a-date", none),
        Refusal::NotAPeriod => ("refusal-not-a-period", none),
        Refusal::PeriodEndsBeforeItBegins => ("refusal-period-order", none),
        Refusal::NoSuchEntry => ("refusal-no-such-entry", none),
        Refusal::AlreadyFinished => ("refusal-finished", none),
        Refusal::NotFinished => ("refusal-not-finished", none),
        Refusal::ReasonMissing => ("refusal-reason-missing", none),
        Refusal::NoSuchFlag | Refusal::NoSuchCheck => ("refusal-no-such-flag", none),
        Refusal::CheckFailed { .. } => ("refusal-check", none.with("reason", "")),
        Refusal::NoSuchForm => ("refusal-no-such-version", none),
        Refusal::NothingToUndo => ("refusal-nothing-to-undo", none),
        Refusal::NothingToRedo => ("refusal-nothing-to-redo", none),
        Refusal::AtStart => ("refusal-at-start", none),
        Refusal::AtEnd => ("refusal-at-end", none),
        Refusal::NotTraining => ("refusal-not-training", none),
        Refusal::TooLateToPractise => ("refusal-too-late-to-practise", none),
    }
}

/// F2: the next of the languages that were chosen for this interview, at once and in the middle of a word; what is typed is
/// not touched. Where there is no other one yet, the list of all opens.
fn switch_client_language(model: &mut Model) {
    let officer = model.words.language;
    let Some(session) = &model.session else {
        return;
    };
    let mut chosen = session.languages_spoken();
    chosen.retain(|it| *it != officer && model.library.client_languages.contains(it));
    let here = session
        .client_language()
        .and_then(|now| chosen.iter().position(|it| *it == now));
    let next = match here {
        Some(_) if chosen.len() == 1 => None,
        Some(idx) => chosen.get((idx + 1) % chosen.len()),
        None => chosen.first(),
    };
    match next.copied() {
        Some(language) => speak(model, Some(language)),
        None => pick_client_language(model),
    }
}

fn pick_client_language(model: &mut Model) {
    model.over.push(Over::ClientLanguages {
        query: Field::new(),
        cursor: 0,
    });
}

/// Makes a language the client's.
fn speak(model: &mut Model, language: Option<Language>) {
    let Some(session) = &mut model.session else {
        return;
    };
    let tag: Option<Rc<str>> = language.map(|language| language.tag().into());
    if let Err(refusal) = session.apply(Command::SpeakClientLanguage { language: tag }) {
        refuse(model, &refusal);
    }
}

/// Notes how what is said is interpreted from now on.
fn interpret(model: &mut Model, interpreting: Option<Interpreting>) {
    let Some(session) = &mut model.session else {
        return;
    };
    if let Err(refusal) = session.apply(Command::Interpret { interpreting }) {
        refuse(model, &refusal);
    }
}

fn review(model: &mut Model) {
    put_away(model);
    // The review is the place without a name, behind the last question.
    go(model, Command::GoTo { place: "".into() });
}

fn undo(model: &mut Model, command: Command) {
    put_away(model);
    let Some(session) = &mut model.session else {
        return;
    };
    session.keep_entry();
    match session.apply(command) {
        Ok(()) => {
            // An unfinished text at the place is not what was undone: it stays.
            session.enter();
            model.screen = Screen::of(session);
            model.say("undone");
        }
        Err(refusal) => refuse(model, &refusal),
    }
}

/// Reads the transcript that is open once more, with its times: to play it back, or to compare it.
fn read_again(model: &mut Model, wanted: AfterLoading, effects: &mut Vec<Effect>) {
    let transcript = model.session.as_ref().and_then(|it| it.transcript.clone());
    if let Some(transcript) = transcript {
        put_away(model);
        model.load(transcript, wanted, effects);
    }
}

/// Leaves the interview as it stands; it is taken up again from the list.
fn home(model: &mut Model, effects: &mut Vec<Effect>) {
    if let Some(session) = &mut model.session {
        session.settle_entry();
        session.flush(effects);
    }
    model.leave(Leaving::Home, effects);
}

/// Whether what a row leads to would be stored.
fn writes(model: &Model, target: &Target) -> bool {
    match target {
        Target::Begin
        | Target::Confirmed
        | Target::SetAside
        | Target::LeaveOpen
        | Target::ReadBack
        | Target::Disagree
        | Target::Finish
        | Target::Amend(_)
        | Target::Protected(_)
        | Target::Lesson
        | Target::Scenario(_)
        | Target::ChangeForm => true,
        Target::Open(transcript) => {
            let is_this = |it: &&Summary| it.transcript == *transcript;
            let found = model.summaries.iter().find(is_this);
            found.is_some_and(|summary| !summary.finished)
        }
        Target::Practice
        | Target::Real
        | Target::LookAround
        | Target::Scenarios
        | Target::Form(_)
        | Target::ClientLanguage(_)
        | Target::OfficerLanguage(_)
        | Target::Interpret(_)
        | Target::GoTo(_)
        | Target::Finding(_)
        | Target::Do(_)
        | Target::Passage(_)
        | Target::RemarkKind(_)
        | Target::Yes
        | Target::No
        | Target::Nowhere => false,
    }
}

/// Follows a row of a list.
pub(in crate::app) fn lead(
    model: &mut Model,
    target: Target,
    now: &Now,
    effects: &mut Vec<Effect>,
) {
    if model.reading.is_some() && writes(model, &target) {
        // If the other window is gone, this one takes its place; what was read may be out of date, so one begins anew.
        effects.push(Effect::TakeOver);
        return;
    }
    match target {
        Target::Begin => model.screen = Screen::Setup(Setup::Case { case: Field::new() }),
        Target::Practice => model.open_training(effects),
        Target::Real => model.leave_practice(),
        Target::Scenarios => screen::scenarios::open(model, effects),
        Target::Lesson => screen::scenarios::choose_lesson(model, now, effects),
        Target::Scenario(idx) => screen::scenarios::choose(model, idx, now, effects),
        Target::LookAround => model.screen = Screen::LookAround { cursor: 0 },
        Target::Open(transcript) => model.load(transcript, AfterLoading::Open, effects),
        Target::Form(form) => screen::setup::choose_form(model, form),
        Target::ClientLanguage(language) => {
            if model.over.is_empty() {
                screen::setup::choose_language(model, language);
            } else {
                model.over.pop();
                speak(model, language);
            }
        }
        Target::Protected(protected) => {
            screen::setup::choose_protection(model, protected, now, effects);
        }
        Target::Interpret(interpreting) => {
            model.over.pop();
            interpret(model, interpreting);
        }
        Target::OfficerLanguage(language) => officer_language(model, language, effects),
        Target::GoTo(spot) => go_to(model, spot),
        Target::Finding(finding) => model.over.push(Over::Finding { finding, cursor: 0 }),
        Target::Confirmed => assess(model, Assessment::Confirmed),
        Target::SetAside => screen::assess::ask_reason(model),
        Target::LeaveOpen => assess(model, Assessment::Open),
        Target::ReadBack => screen::summary::read_back(model),
        Target::Disagree => screen::summary::open_disagreement(model),
        Target::Finish => act(model, Action::Finish, effects),
        Target::Amend(spot) => screen::transcript::open_amend(model, spot),
        Target::Do(action) => {
            model.over.pop();
            act(model, action, effects);
        }
        Target::Passage(_) | Target::RemarkKind(_) => {
            if let Some(Over::Remark(remarking)) = model.over.last_mut() {
                remarking.choose(&target);
            }
        }
        Target::ChangeForm => screen::versions::change(model),
        Target::Yes => screen::confirm::yes(model, effects),
        Target::No => {
            model.over.pop();
        }
        Target::Nowhere => {}
    }
}

fn go_to(model: &mut Model, spot: Spot) {
    put_away(model);
    let place = crate::app::step::place_of(model, spot);
    go(model, Command::GoTo { place });
}

/// Assesses the flag whose page is on top, and goes back to the list.
pub(in crate::app) fn assess(model: &mut Model, assessment: Assessment) {
    let flag = match model.over.last() {
        Some(
            Over::Finding {
                finding: Finding::Flag(flag),
                ..
            }
            | Over::Reason { flag, .. },
        ) => *flag,
        Some(_) | None => return,
    };
    let Some(session) = &mut model.session else {
        return;
    };
    let Some(id) = session
        .form
        .form
        .flags
        .get(flag)
        .map(|flag| Rc::clone(&flag.id))
    else {
        return;
    };
    match session.apply(Command::Assess {
        flag: id,
        assessment,
    }) {
        Ok(()) => {
            while matches!(
                model.over.last(),
                Some(Over::Finding { .. } | Over::Reason { .. })
            ) {
                model.over.pop();
            }
        }
        Err(refusal) => refuse(model, &refusal),
    }
}

/// Goes on to the next look and keeps it. Where no colour is wanted there is only one.
fn another_look(model: &mut Model, effects: &mut Vec<Effect>) {
    if model.start.mono {
        model.say("theme-no-colour");
        return;
    }
    let next = model.theme().next();
    model.start.theme = None;
    model.settings.theme = Some(next);
    effects.push(Effect::Remember(model.settings.clone()));
    let name = model.words.ui(match next {
        ThemeName::Default => "theme-default",
        ThemeName::HighContrast => "theme-high-contrast",
        ThemeName::Light => "theme-light",
        ThemeName::Mono => "theme-mono",
    });
    let args = Args::none().with("name", name);
    model.say_with(Tone::Plain, "theme-is-now", &args);
}

fn officer_language(model: &mut Model, language: Language, effects: &mut Vec<Effect>) {
    model.words.language = language;
    model.settings.officer_language = Some(language.tag().into());
    effects.push(Effect::Remember(model.settings.clone()));
    if matches!(
        model.screen,
        Screen::FirstStart(FirstStart::Language { .. })
    ) {
        model.screen = Screen::FirstStart(FirstStart::Passphrase {
            first: Field::new(),
        });
    }
    if matches!(model.over.last(), Some(Over::OfficerLanguages { .. })) {
        model.over.pop();
    }
}
