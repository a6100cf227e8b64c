//! The question that is being asked: the page of an interview, and what its keys do.

use std::rc::Rc;

use crate::app::act::{self, refuse};
use crate::app::entry::Input;
use crate::app::intent::Action;
use crate::app::page::{Choice, Choices, OutlineRow, Page, Part, ScreenName, Tone, Wording};
use crate::app::screen::{Confirm, Confirming, Over, findings, frame};
use crate::app::session::Session;
use crate::app::words::message_id;
use crate::app::{Bilingual, Model};
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::{Kind, Question, QuestionNo, Spot};
use crate::engine::interview::Command;
use crate::text::catalog::Args;
use crate::text::fold;
use crate::text::language::Language;

/// As many matches as fit beside the question on a small screen.
const MATCHES_MAX: usize = 8;

/// The reasons that stand among the options; the other two are given by their own keys.
const SHOWN_SILENCES: [Silence; 2] = [Silence::DontKnow, Silence::Declined];

pub(in crate::app) fn page(model: &Model) -> Page {
    let keys = [
        Action::Next,
        Action::Back,
        Action::SwitchClientLanguage,
        Action::CycleBilingual,
        Action::Flags,
        Action::Note,
        Action::Overview,
        Action::Review,
        Action::Undo,
        Action::DontKnow,
        Action::Declined,
        Action::Rendering,
        Action::Palette,
        Action::Help,
    ];
    let Some(session) = &model.session else {
        return frame::page(model, ScreenName::Question, Vec::new(), &keys);
    };
    let Some(spot) = session.spot() else {
        return frame::page(model, ScreenName::Question, Vec::new(), &keys);
    };
    let parts = parts(model, session, spot);
    let in_field = session.entry.input().has_field();
    // Where a choice is asked, don't know and declines stand among the options with their own keys.
    let offered = keys
        .into_iter()
        .filter(|it| in_field || !matches!(it, Action::DontKnow | Action::Declined));
    let mut page = frame::page(
        model,
        ScreenName::Question,
        parts,
        &offered.collect::<Vec<_>>(),
    );
    page.outline = outline(model, session, spot);
    if !model.folded {
        page.findings = Some(findings::pane(model, session));
    }
    page
}

fn outline(model: &Model, session: &Session, spot: Spot) -> Vec<OutlineRow> {
    let here = session
        .form
        .form
        .question(spot.question())
        .map(|question| question.section);
    let sections = session.interview.progress().sections;
    let relevant = sections.iter().filter(|section| section.relevant > 0);
    relevant
        .map(|section| {
            let id = session
                .form
                .form
                .section(section.section)
                .map(|it| it.id.to_string())
                .unwrap_or_default();
            OutlineRow {
                label: model
                    .words
                    .form_own(&session.form, &format!("section-{id}")),
                here: here == Some(section.section),
                answered: section.answered,
                total: section.relevant,
            }
        })
        .collect()
}

fn parts(model: &Model, session: &Session, spot: Spot) -> Vec<Part> {
    let Some(question) = session.form.form.asked_at(spot) else {
        return Vec::new();
    };
    let words = &model.words;
    let mut parts = vec![Part::Counter(counter(model, session, spot))];
    let pair = |word: &dyn Fn(&Language) -> Wording| pair(model, session, word);
    let (first, second) = pair(&|language| words.prompt(&session.form, language, spot));
    parts.push(Part::Prompt { first, second });
    if !session.interview.is_relevant(spot) {
        parts.push(frame::paragraph(model, "question-put-aside", Tone::Warning));
    }
    let answer = session.interview.answer(spot);
    match session.entry.input() {
        Input::Nothing => {}
        Input::Pick => parts.push(Part::Choices(choices(
            model, session, spot, question, answer,
        ))),
        Input::Line | Input::Lines | Input::Narrative | Input::Search => {
            parts.extend(fields(model, session, spot, question));
        }
    }
    if let Kind::Roster { .. } = question.kind {
        parts.extend(entries(model, session, spot));
    }
    let note = session.interview.note(spot);
    if !note.is_empty() {
        let args = Args::none().with("note", frame::one_line(note));
        parts.push(Part::Paragraph {
            text: words.written(words.ui_with("question-note", &args)),
            tone: Tone::Quiet,
        });
    }
    let id = message_id(&session.form.form, spot);
    if let Some(help) = words.form_optional(&session.form, &format!("{id}.help")) {
        parts.push(Part::Help(help));
    }
    if model.bilingual != Bilingual::OfficerOnly && session.client_language().is_some() {
        parts.extend(
            words
                .form_optional(&session.form, &format!("{id}.note"))
                .map(Part::InterpreterNote),
        );
    }
    parts
}

fn counter(model: &Model, session: &Session, spot: Spot) -> String {
    let progress = session.interview.progress();
    let section = session
        .form
        .form
        .question(spot.question())
        .and_then(|it| session.form.form.section(it.section));
    let title = section.map(|it| {
        model
            .words
            .form_own(&session.form, &format!("section-{}", it.id))
    });
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Args::none()
        .number("number", number(progress.number))
        .number("total", number(progress.total))
        .with("section", title.unwrap_or_default());
    let mut counter = model.words.ui_with("question-counter", &args);
    if let Spot::Field { roster, entry, .. } = spot {
        let id = message_id(&session.form.form, Spot::Question(roster));
        let args = Args::none().number("number", i64::from(entry.0));
        let language = &model.words.language;
        if let Some(said) = session
            .form
            .texts
            .optional(language, &format!("{id}.entry"), &args)
        {
            counter = format!("{counter} · {}", said.text);
        }
    }
    counter
}

/// Says something in the one or two languages that are shown.
fn pair(
    model: &Model,
    session: &Session,
    word: &dyn Fn(&Language) -> Wording,
) -> (Wording, Option<Wording>) {
    let own = word(&model.words.language);
    match (session.client_language(), model.bilingual) {
        (None, _) | (_, Bilingual::OfficerOnly) => (own, None),
        (Some(client), Bilingual::ClientOnly) => (word(&client), None),
        (Some(client), Bilingual::Both) => (own, Some(word(&client))),
    }
}

/// The key of an option by its place: 1 to 9, then letters.
fn option_key(idx: usize) -> String {
    let keys = "123456789abcdefghijklmnopqrstuvwxyz";
    keys.chars().nth(idx).map(String::from).unwrap_or_default()
}

fn choices(
    model: &Model,
    session: &Session,
    spot: Spot,
    question: &Question,
    answer: Option<&Answer>,
) -> Choices {
    let words = &model.words;
    let mut items = Vec::new();
    let is_chosen = |option: &Rc<str>| match answer {
        Some(Answer::Choice(chosen)) => chosen == option,
        Some(Answer::Choices(chosen)) => chosen.contains(option),
        Some(
            Answer::Silence(_)
            | Answer::Text(_)
            | Answer::Narrative { .. }
            | Answer::Integer(_)
            | Answer::Decimal(_)
            | Answer::Money(_)
            | Answer::Date(_)
            | Answer::Period { .. }
            | Answer::Code(_)
            | Answer::Listed,
        )
        | None => false,
    };
    for (idx, option) in question.options().iter().enumerate() {
        let (first, second) = pair(model, session, &|language| {
            words.option(&session.form, language, spot, option)
        });
        items.push(Choice {
            key: option_key(idx),
            first,
            second,
            chosen: is_chosen(option),
            aside: false,
        });
    }
    if let (Kind::Roster { .. }, Spot::Question(no)) = (&question.kind, spot) {
        let n_entries = session.interview.entries(no).len();
        let id = message_id(&session.form.form, spot);
        let labels = [".add", if n_entries == 0 { ".none" } else { ".remove" }];
        for (idx, label) in labels.into_iter().enumerate() {
            let chosen = idx == 1 && n_entries == 0 && answer == Some(&Answer::Listed);
            let (first, second) = pair(model, session, &|language| {
                let wanted = format!("{id}{label}");
                if session.form.texts.has(language, &wanted) {
                    words.form(&session.form, language, &wanted, &Args::none())
                } else {
                    words.shared(language, &format!("roster{}", label.replace('.', "-")))
                }
            });
            items.push(Choice {
                key: option_key(idx),
                first,
                second,
                chosen,
                aside: false,
            });
        }
    }
    items.extend(silences(model, session, answer, &["-", "0"]));
    let cursor = if session.entry.is_highlighted {
        session.entry.cursor
    } else {
        usize::MAX
    };
    let many = matches!(question.kind, Kind::Multiple { .. });
    Choices {
        many,
        cursor,
        items,
    }
}

/// The reasons for silence as items; the two less common ones only when given.
fn silences(
    model: &Model,
    session: &Session,
    answer: Option<&Answer>,
    keys: &[&str; 2],
) -> Vec<Choice> {
    let given = answer.and_then(Answer::silence);
    let item = |silence: Silence, key: &str| {
        let (first, second) = pair(model, session, &|language| {
            model.words.silence(language, silence)
        });
        Choice {
            key: key.to_owned(),
            first,
            second,
            chosen: given == Some(silence),
            aside: true,
        }
    };
    let mut items: Vec<Choice> = SHOWN_SILENCES
        .into_iter()
        .zip(keys)
        .map(|(silence, key)| item(silence, key))
        .collect();
    items.extend(
        given
            .filter(|given| !SHOWN_SILENCES.contains(given))
            .map(|given| item(given, "")),
    );
    items
}

fn fields(model: &Model, session: &Session, spot: Spot, question: &Question) -> Vec<Part> {
    let words = &model.words;
    let entry = &session.entry;
    let answer = session.interview.answer(spot);
    let mut parts = Vec::new();
    let client = session
        .client_language()
        .map_or_else(|| words.language.direction(), |it| it.direction());
    let label = match entry.input() {
        Input::Narrative => Some(words.ui("field-words")),
        Input::Search => Some(words.ui("field-search")),
        Input::Line => Some(words.ui(line_label(question))),
        Input::Lines | Input::Nothing | Input::Pick => None,
    };
    let narrative = entry.input() == Input::Narrative;
    let mut view = frame::field(label, &entry.words, model);
    view.lines = if narrative || entry.input() == Input::Lines {
        4
    } else {
        1
    };
    view.focused = !entry.in_rendering;
    if narrative && entry.words.text().is_empty() {
        // The person's own words begin at the side of the person's language.
        view.direction = client;
    }
    parts.push(Part::Field(view));
    if narrative {
        let mut view = frame::field(Some(words.ui("field-rendering")), &entry.rendering, model);
        view.lines = 2;
        view.focused = entry.in_rendering;
        parts.push(Part::Field(view));
    }
    if entry.input() == Input::Search {
        if let Some(chosen @ Answer::Code(_)) = answer {
            let name = words.answer(&session.form, &words.language, spot, chosen);
            let args = Args::none().with("name", name);
            parts.push(Part::Paragraph {
                text: words.written(words.ui_with("search-chosen", &args)),
                tone: Tone::Strong,
            });
        }
        parts.extend(matches_part(model, session, question));
    }
    // In text fields the two reasons have keys that no text needs; in line mode they are lines.
    let keys = if model.start.plain {
        ["/-", "/0"]
    } else {
        ["Alt-V", "Alt-A"]
    };
    let items = silences(model, session, answer, &keys);
    parts.push(Part::Choices(Choices {
        many: false,
        cursor: usize::MAX,
        items,
    }));
    parts
}

fn line_label(question: &Question) -> &'static str {
    match question.kind {
        Kind::Integer { .. } | Kind::Decimal { .. } => "field-number",
        Kind::Money { .. } => "field-money",
        Kind::Date => "field-date",
        Kind::Period => "field-period",
        Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Roster { .. } => "field-code",
    }
}

/// What a search finds: code and name, best first.
fn found(model: &Model, question: &Question, query: &str) -> Vec<(Rc<str>, String)> {
    let query = query.trim();
    if query.is_empty() {
        return Vec::new();
    }
    let candidates: Vec<(Rc<str>, String)> = match question.kind {
        Kind::Municipality => {
            let entries = model.library.register.iter();
            entries
                .map(|entry| (Rc::clone(&entry.code), entry.name.to_string()))
                .collect()
        }
        Kind::Language => Language::known()
            .map(|it| {
                (
                    Rc::from(it.tag()),
                    format!("{} · {}", model.words.language_name(&it), it.endonym()),
                )
            })
            .collect(),
        Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Period
        | Kind::Country
        | Kind::Roster { .. } => Vec::new(),
    };
    let mut ranked: Vec<_> = candidates
        .into_iter()
        .filter_map(|(code, name)| {
            if *code == *query {
                return Some((None, code, name));
            }
            fold::matches(&name, query).map(|rank| (Some(rank), code, name))
        })
        .collect();
    ranked.sort_by_key(|a| a.0);
    ranked
        .into_iter()
        .take(MATCHES_MAX)
        .map(|(_, code, name)| (code, name))
        .collect()
}

fn matches_part(model: &Model, session: &Session, question: &Question) -> Option<Part> {
    let query = session.entry.words.text();
    if query.trim().is_empty() {
        return Some(frame::paragraph(model, "search-how", Tone::Quiet));
    }
    let found = found(model, question, query);
    if found.is_empty() {
        return Some(frame::paragraph(model, "search-nothing", Tone::Warning));
    }
    let rows = found.into_iter().map(|(code, name)| crate::app::page::Row {
        lead: code.to_string(),
        text: name,
        choosable: true,
        ..crate::app::page::Row::default()
    });
    let rows: Vec<_> = rows.collect();
    let cursor = Some(session.entry.cursor.min(rows.len().saturating_sub(1)));
    Some(Part::Rows(crate::app::page::Rows { rows, cursor }))
}

fn entries(model: &Model, session: &Session, spot: Spot) -> Option<Part> {
    let Spot::Question(roster) = spot else {
        return None;
    };
    let id = message_id(&session.form.form, spot);
    let mut list = crate::app::list::List::default();
    for entry in session.interview.entries(roster) {
        let args = Args::none().number("number", i64::from(entry.0));
        let label = model
            .words
            .form(
                &session.form,
                &model.words.language,
                &format!("{id}.entry"),
                &args,
            )
            .text;
        let n_fields = session
            .form
            .form
            .question(roster)
            .map_or(0, |question| question.fields().len());
        let fields = (0..u16::try_from(n_fields).unwrap_or(u16::MAX)).map(|field| Spot::Field {
            roster,
            entry: *entry,
            field,
        });
        let said: Vec<String> = fields
            .filter_map(|field| {
                let answer = session.interview.answer(field)?;
                Some(
                    model
                        .words
                        .answer(&session.form, &model.words.language, field, answer),
                )
            })
            .collect();
        list.line(
            String::new(),
            label,
            if said.is_empty() {
                Vec::new()
            } else {
                vec![said.join(" · ")]
            },
        );
    }
    let mut rows = list.into_rows(0);
    rows.cursor = None;
    (!rows.rows.is_empty()).then_some(Part::Rows(rows))
}

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
        Kind::Roster { .. } => 2 + SHOWN_SILENCES.len(),
        Kind::Municipality | Kind::Language => {
            found(model, question, session.entry.words.text()).len()
        }
        Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Period
        | Kind::Country => question.options().len() + SHOWN_SILENCES.len(),
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
        super::transcript::pick(model, key);
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
    let idx = if key.is_empty() {
        session.entry.cursor
    } else {
        match key {
            "-" => n_options + if is_roster { 2 } else { 0 },
            "0" => n_options + 1 + if is_roster { 2 } else { 0 },
            _ => match (0..n_options.max(2)).find(|idx| option_key(*idx) == key) {
                Some(idx) => idx,
                None => return,
            },
        }
    };
    if is_roster {
        match idx {
            0 => add_entry(model),
            1 => match roster(model) {
                Some(no) if session.interview.entries(no).is_empty() => {
                    answer(model, Answer::Listed, false);
                }
                Some(_) => remove_entry(model),
                None => {}
            },
            2 => silent(model, Silence::DontKnow),
            3 => silent(model, Silence::Declined),
            _ => {}
        }
        return;
    }
    match question.options().get(idx).cloned() {
        Some(option) => {
            let chosen = match &question.kind {
                Kind::Multiple {
                    options, exclusive, ..
                } => Answer::Choices(toggled(
                    options,
                    exclusive,
                    session.interview.answer(spot),
                    &option,
                )),
                Kind::Single { .. }
                | Kind::Text
                | Kind::Narrative
                | Kind::Integer { .. }
                | Kind::Decimal { .. }
                | Kind::Money { .. }
                | Kind::Date
                | Kind::Period
                | Kind::Municipality
                | Kind::Country
                | Kind::Language
                | Kind::Roster { .. } => Answer::Choice(option),
            };
            if let Some(session) = &mut model.session {
                session.entry.cursor = idx;
            }
            if chosen == Answer::Choices(Vec::new()) {
                clear(model);
            } else {
                answer(model, chosen, false);
            }
        }
        None => {
            if let Some(silence) = SHOWN_SILENCES.get(idx - n_options) {
                silent(model, *silence);
            }
        }
    }
}

/// Returns the chosen options with one more or one less, in the order of the form. An exclusive option stands alone.
pub(in crate::app) fn toggled(
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
                Some((code, _)) => {
                    choose_code(model, code);
                    if model.over.is_empty() {
                        act::next(model);
                    }
                }
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

/// Whether a search in line mode has several matches, so that the person must pick one.
pub(in crate::app) fn is_undecided_search(model: &Model) -> bool {
    let Some(session) = &model.session else {
        return false;
    };
    if session.entry.input() != Input::Search {
        return false;
    }
    let Some(question) = session
        .spot()
        .and_then(|spot| session.form.form.asked_at(spot))
    else {
        return false;
    };
    let query = session.entry.words.text();
    let found = found(model, question, query);
    let exact = found.first().is_some_and(|(code, name)| {
        **code == *query.trim() || fold::fold(name) == fold::fold(query.trim())
    });
    found.len() > 1 && !exact
}

fn choose_code(model: &mut Model, code: Rc<str>) {
    if let Some(session) = &mut model.session {
        session.entry.words = crate::text::field::Field::new();
    }
    answer(model, Answer::Code(code), false);
}

/// Gives a reason for silence, on a question of any kind.
pub(in crate::app) fn silent(model: &mut Model, silence: Silence) {
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
        model.over.push(Over::Confirm(Confirm { what, cursor: 0 }));
    }
}

/// Carries out a command at the question, and goes on if that was asked.
pub(in crate::app) fn carry_out(model: &mut Model, command: Command, go_on: bool) {
    let Some(session) = &mut model.session else {
        return;
    };
    match session.apply(command) {
        Ok(()) => {
            let left = session.spot().is_some_and(|spot| {
                matches!(spot, Spot::Field { roster, entry, .. } if !session.interview.entries(roster).contains(&entry))
            });
            if left {
                // The entry that was asked about is gone: back to its roster.
                let roster = session.spot().map(Spot::question);
                if let Some(place) = roster.map(|no| session.place(Spot::Question(no))) {
                    act::go(model, Command::GoTo { place });
                }
                return;
            }
            let highlighted = session.entry.is_highlighted;
            let cursor = session.entry.cursor;
            session.reload();
            session.entry.is_highlighted = highlighted;
            session.entry.cursor = cursor;
            if go_on {
                act::next(model);
            }
        }
        Err(refusal) => refuse(model, &refusal),
    }
}
