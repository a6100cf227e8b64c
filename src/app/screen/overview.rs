//! Every question with its answer, to jump to: found by number, by words or by answer.

use crate::app::Model;
use crate::app::cues;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Target, frame};
use crate::app::session::Session;
use crate::engine::form::{SectionNo, Spot};
use crate::text::catalog::Args;
use crate::text::cue::marked;
use crate::text::field::Field;
use crate::text::fold;

pub(in crate::app) fn page(model: &Model, query: &Field, cursor: usize) -> Page {
    let list = list(model, query.text());
    let is_empty = list.n_choices() == 0;
    let mut parts = vec![
        Part::Heading(model.words.ui("overview-heading")),
        Part::Field(frame::field(
            Some(model.words.ui("list-search")),
            query,
            model,
        )),
        Part::Rows(list.into_rows(cursor)),
    ];
    if is_empty {
        parts.push(frame::paragraph(model, "overview-nothing", Tone::Warning));
    }
    frame::page(
        model,
        ScreenName::Overview,
        parts,
        &[
            Action::Next,
            Action::Overview,
            Action::Reveal,
            Action::Cancel,
        ],
    )
}

pub(in crate::app) fn list(model: &Model, query: &str) -> List {
    let mut list = List::default();
    if let Some(session) = &model.session {
        let below = |spot| open_warnings(model, session, spot);
        answers(model, session, query, &mut list, &Target::GoTo, &below);
    }
    list
}

/// Returns the row of the present question, where the highlight begins.
pub(in crate::app) fn here(model: &Model) -> usize {
    let session = model.session.as_ref();
    let at = session.and_then(|session| {
        let spot = session.spot()?;
        session.interview.route().iter().position(|it| *it == spot)
    });
    at.unwrap_or(0)
}

/// What cannot be right at a question and is not explained.
fn open_warnings(model: &Model, session: &Session, spot: Spot) -> Vec<String> {
    let words = &model.words;
    let warnings = session.interview.warnings_at(spot).into_iter();
    let open = warnings.filter(|warning| warning.note.is_empty());
    open.filter_map(|warning| {
        let said = words.check(&session.form, &session.interview, spot, &warning)?;
        let args = Args::none().with("said", frame::one_line(&said));
        Some(words.ui_with("overview-warning", &args))
    })
    .collect()
}

/// Adds the relevant questions by section, each with its answer or a dash, and what else stands below it.
pub(in crate::app) fn answers(
    model: &Model,
    session: &Session,
    query: &str,
    list: &mut List,
    target: &dyn Fn(Spot) -> Target,
    below: &dyn Fn(Spot) -> Vec<String>,
) {
    let words = &model.words;
    let mut section: Option<SectionNo> = None;
    for (idx, spot) in session.interview.route().into_iter().enumerate() {
        let number = (idx + 1).to_string();
        if !query.is_empty() && number != query {
            // The signs around cues are not part of what was said.
            let (label, details) = describe(model, session, spot, false);
            let mut said = std::iter::once(&label).chain(&details);
            if !said.any(|text| fold::matches(text, query).is_some()) {
                continue;
            }
        }
        let here = session
            .form
            .form
            .question(spot.question())
            .map(|question| question.section);
        if here != section {
            section = here;
            let id = here
                .and_then(|no| session.form.form.section(no))
                .map(|it| it.id.to_string());
            list.heading(words.form_own(
                &session.form,
                &format!("section-{}", id.unwrap_or_default()),
            ));
        }
        let (label, mut details) = describe(model, session, spot, !model.folded);
        details.extend(below(spot));
        list.choice(number, label, details, target(spot));
    }
}

/// A question's short name, with its answer and note below; cues are for the officer alone, like what they point to.
pub(in crate::app) fn describe(
    model: &Model,
    session: &Session,
    spot: Spot,
    with_cues: bool,
) -> (String, Vec<String>) {
    let words = &model.words;
    let find = |text: &str| session.cues_in(&model.library.cues, text);
    let label = words.short(
        &session.form,
        Some(&session.interview),
        &words.language,
        spot,
    );
    let answer = session.interview.answer(spot);
    let mut details = vec![answer.map_or_else(
        || "–".to_owned(),
        |it| {
            let is_marked = with_cues && session.interview.is_relevant(spot);
            let shown = is_marked.then(|| cues::shown(it, &find));
            let it = shown.as_ref().unwrap_or(it);
            words.given(
                &session.form,
                &words.language,
                &session.interview,
                (spot, it),
            )
        },
    )];
    let note = session.interview.note(spot);
    if !note.is_empty() {
        let note = if with_cues && !words.veil.is_drawn() {
            marked(note, &find(note))
        } else {
            note.to_owned()
        };
        let note = words.note(&session.form, spot, &note);
        let args = Args::none().with("note", frame::one_line(&note));
        details.push(words.ui_with("question-note", &args));
    }
    (label, details)
}
