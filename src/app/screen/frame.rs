//! What all pages have in common: title, status, findings pane, keys and commands.

use crate::app::act::is_possible;
use crate::app::intent::Action;
use crate::app::page::{
    CommandName, FieldView, KeyHint, Notice, Page, Part, ScreenName, Status, Tone,
};
use crate::app::screen::{Over, findings};
use crate::app::session::Session;
use crate::app::words;
use crate::app::{Model, Realm};
use crate::engine::consent::Consent;
use crate::engine::protection;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::field::Field;
use crate::text::isolate::{isolate, isolate_auto};

/// Makes a page of these parts, with the keys that it offers in the order of need.
pub(in crate::app) fn page(
    model: &Model,
    screen: ScreenName,
    parts: Vec<Part>,
    keys: &[Action],
) -> Page {
    let words = &model.words;
    Page {
        screen,
        direction: words.language.direction(),
        language: words.language.tag().into(),
        practice: practice(model),
        protected: protected(model),
        title: title(model),
        title_in_short: title_in_short(model),
        status: status(model),
        standing: standing(model),
        outline: Vec::new(),
        parts,
        reading: None,
        findings: None,
        notice: model.notice.clone(),
        keys: keys
            .iter()
            .filter_map(|action| hint(model, *action))
            .collect(),
        commands: commands(model),
    }
}

/// The word that stands on every page of what is not a real interview.
fn practice(model: &Model) -> Option<String> {
    let mark = if model.start.preview {
        "preview-mark"
    } else {
        "practice-mark"
    };
    is_training(model).then(|| model.words.ui(mark))
}

/// The word that stands on every page of a protected interview, and the one for an interview that is not and whose answers
/// say that it ought to be: that is asked only once. Where another interview of the case is protected the title tells of it.
fn protected(model: &Model) -> Option<String> {
    let interview = &model.session.as_ref()?.interview;
    let mark = if interview.is_protected() {
        "protected-mark"
    } else if protection::is_pointed_to(interview) && !is_covered(model) {
        "unprotected-mark"
    } else {
        return None;
    };
    Some(model.words.ui(mark))
}

/// Whether what is on the screen is practice.
pub(in crate::app) fn is_training(model: &Model) -> bool {
    match &model.session {
        Some(session) => session.interview.beginning().training,
        None => model.realm == Some(Realm::Training),
    }
}

/// From the general to the particular: the program, the form, the case.
fn title(model: &Model) -> Vec<String> {
    let words = &model.words;
    let mut title = vec![words.ui("program-name")];
    if let Some(session) = &model.session {
        title.push(words.form_own(&session.form, "form-title"));
        if is_covered(model) {
            let name = isolate(&model.short_name().unwrap_or_default());
            title.push(words.ui_with("title-protected", &Args::none().with("name", name)));
        } else if let Some(case) = &session.interview.beginning().case {
            title.push(words.ui_with("title-case", &Args::none().with("case", clean_line(case))));
        }
    }
    title
}

/// Whether a name stands for the case: the interview is protected, or another one of its case is.
fn is_covered(model: &Model) -> bool {
    let session = model.session.as_ref();
    let is_elsewhere = session.is_some_and(|session| session.case_is_protected);
    model.words.veil.is_drawn() || (is_elsewhere && model.shown_on.is_none())
}

/// The word for protection, where the title alone tells of it.
fn title_in_short(model: &Model) -> Option<String> {
    let is_told = model.session.is_some() && is_covered(model) && !model.is_protected();
    is_told.then(|| model.words.ui("protected-mark"))
}

fn status(model: &Model) -> Status {
    let Some(session) = &model.session else {
        return Status::default();
    };
    let words = &model.words;
    let saved = if model.replaying.is_some() {
        // What is played back was stored long ago, and what is tried never is.
        Some(words.ui("status-replay"))
    } else if model.start.preview {
        Some(words.ui("status-preview"))
    } else if session.store_failed {
        Some(words.ui("status-not-saved"))
    } else if model.waiting.is_slow {
        Some(words.ui("durable-saving"))
    } else if session.is_saved() {
        session
            .saved
            .as_ref()
            .map(|clock| words.ui_with("status-saved", &Args::none().with("clock", &**clock)))
            .or_else(|| Some(words.ui("status-all-saved")))
    } else {
        None
    };
    let mut languages = vec![words.language.tag().to_owned()];
    let mut spoken = Args::none().with("first", words.language_name(&words.language));
    // As on the page of the question, a language that both speak stands there once.
    let client = session.client_language();
    if let Some(client) = client.filter(|client| *client != words.language) {
        languages.push(client.tag().to_owned());
        spoken = spoken.with("second", words.language_name(&client));
    }
    let mut languages_spoken = match languages.len() {
        1 => words.ui_with("plain-language", &spoken),
        _ => words.ui_with("plain-languages", &spoken),
    };
    let mut languages = languages.join(" | ");
    if let Some(interpreting) = session.interview.interpreting() {
        let short = words.interpreting_short(interpreting);
        languages = format!("{languages} · {short}");
        languages_spoken = format!("{languages_spoken}, {short}");
    }
    let counts = (!model.folded).then(|| findings::counts(words, session));
    let (flags, open) = counts.unzip();
    Status {
        saved,
        languages: Some(languages),
        languages_spoken: Some(languages_spoken),
        flags,
        open,
    }
}

fn hint(model: &Model, action: Action) -> Option<KeyHint> {
    // Enter confirms on every surface, also where there is no next question.
    if action != Action::Next && !is_possible(model, action) {
        return None;
    }
    let key = model.keys.key_of(action)?;
    // In a list the same key chooses.
    let label = if action == Action::Next && model.has_list() {
        model.words.ui("action-next.choose")
    } else if action == Action::Next && !model.over.is_empty() {
        model.words.ui("action-next.save")
    } else if matches!(model.over.last(), Some(Over::Shutter)) {
        model.words.ui("action-shutter.back")
    } else if action == Action::Mark && model.replaying.is_some() {
        model.words.ui("action-mark.next")
    } else {
        model.words.ui(&format!("action-{}.key", action.name()))
    };
    let line = if action == Action::Next {
        String::new()
    } else {
        format!("/{}", model.words.command(action))
    };
    Some(KeyHint {
        key: key.to_string(),
        label,
        line,
    })
}

/// Returns how a command is given here, for a sentence: by its key, or in line mode by its word.
pub(in crate::app) fn way_to(model: &Model, action: Action) -> String {
    let key = model.keys.key_of(action).filter(|_| !model.start.plain);
    isolate(&key.map_or_else(
        || format!("/{}", model.words.command(action)),
        |key| key.to_string(),
    ))
}

fn commands(model: &Model) -> Vec<CommandName> {
    if matches!(model.over.last(), Some(Over::Shutter)) {
        return vec![CommandName {
            word: model.words.command(Action::Shutter),
            action: Action::Shutter,
        }];
    }
    let possible = Action::ALL
        .into_iter()
        .filter(|action| is_possible(model, *action));
    possible
        .map(|action| CommandName {
            word: model.words.command(action),
            action,
        })
        .collect()
}

/// Describes a text field.
pub(in crate::app) fn field(label: Option<String>, field: &Field, model: &Model) -> FieldView {
    FieldView {
        label,
        ..FieldView::of(field, model.words.language.direction())
    }
}

/// The message that names keys, or the one that names what is written in line mode.
pub(in crate::app) fn by_mode(
    model: &Model,
    keys: &'static str,
    lines: &'static str,
) -> &'static str {
    if model.start.plain { lines } else { keys }
}

/// Says a plain paragraph of the interface.
pub(in crate::app) fn paragraph(model: &Model, id: &str, tone: crate::app::page::Tone) -> Part {
    Part::Paragraph {
        text: model.words.own(id),
        tone,
    }
}

/// What is to be known on every page for as long as it is so.
fn standing(model: &Model) -> Option<Notice> {
    if let Some(said) = model.replay_standing().or_else(|| model.lesson_standing()) {
        return Some(said);
    }
    if model.is_reserve_given {
        return Some(Notice {
            tone: Tone::Warning,
            text: model.words.ui("durable-reserve-given"),
        });
    }
    if model.waiting.is_slow {
        return Some(Notice {
            tone: Tone::Plain,
            text: model.words.ui("durable-slow"),
        });
    }
    let who = model.reading.as_ref()?;
    let args = Args::none().with("who", &who.detail);
    Some(Notice {
        tone: Tone::Plain,
        text: model.words.ui_with("durable-reading", &args),
    })
}

/// Puts more beside what is said on every page.
pub(in crate::app) fn stand_beside(page: &mut Page, more: Option<Notice>) {
    page.standing = match (page.standing.take(), more) {
        (Some(before), Some(more)) => Some(Notice {
            tone: if before.tone == Tone::Warning {
                Tone::Warning
            } else {
                more.tone
            },
            text: format!("{} {}", before.text, more.text),
        }),
        (before, more) => before.or(more),
    };
}

/// What the other transcripts of the case say about consent, and what follows.
pub(in crate::app) fn consent(model: &Model) -> impl Iterator<Item = Part> {
    let words = &model.words;
    let session = model.session.iter();
    session
        .flat_map(Session::consent)
        .map(|consent| Part::Paragraph {
            text: words.written(words::consent::said(words, consent)),
            tone: tone_of(consent),
        })
}

/// The same in short, as it stands over every question: there is room for one, and what forbids goes before the rest.
pub(in crate::app) fn standing_consent(model: &Model) -> Option<Notice> {
    let all: Vec<Consent> = model.session.as_ref()?.consent().collect();
    let forbidding = all.iter().find(|it| it.standing.forbids());
    let consent = *forbidding.or_else(|| all.first())?;
    Some(Notice {
        text: words::consent::in_short(&model.words, consent),
        tone: tone_of(consent),
    })
}

/// That an interview was handed over in part, on the pages where its answers are read together.
pub(in crate::app) fn part_only(model: &Model) -> Option<Part> {
    let is_part = model.session.as_ref()?.is_part;
    is_part.then(|| paragraph(model, "handover-origin-part", Tone::Warning))
}

fn tone_of(consent: Consent) -> Tone {
    if consent.standing.forbids() {
        Tone::Warning
    } else {
        Tone::Quiet
    }
}

/// Says on one line what someone wrote freely, unless it is covered.
pub(in crate::app) fn free_line(model: &Model, text: &str) -> String {
    one_line(&model.words.free(text))
}

/// Says a note's beginning on one line.
pub(in crate::app) fn one_line(text: &str) -> String {
    isolate_auto(&clean_line(text))
}
