//! The scenarios that can be practised, and the page on which the one that was chosen begins.

use std::rc::Rc;

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::lesson;
use crate::app::list::List;
use crate::app::msg::{Effect, LoadedForm, Now};
use crate::app::page::{Page, Part, ScreenName, Tone, Wording, n_stops};
use crate::app::practising::Practising;
use crate::app::scenario::LoadedScenario;
use crate::app::screen::{Over, Screen, Target, frame, setup};
use crate::app::session::Session;
use crate::engine::form::{Flavour, Kind, Spot};
use crate::engine::interview::Command;
use crate::engine::practice::{Practised, Way};
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::field::Field;
use crate::text::fold;
use crate::text::language::Language;

/// The list. Nothing in it gives away what there is to be found.
pub(in crate::app) fn page(
    model: &Model,
    found: Option<&[Rc<LoadedScenario>]>,
    query: &Field,
    cursor: usize,
) -> Page {
    let mut parts = vec![
        Part::Heading(model.words.ui("practise-heading")),
        frame::paragraph(model, "practise-what", Tone::Quiet),
    ];
    if found.is_none() {
        parts.push(frame::paragraph(model, "practise-reading", Tone::Strong));
    } else {
        let label = model.words.ui("practise-search");
        parts.push(Part::Field(frame::field(Some(label), query, model)));
        let list = list(model, found.unwrap_or_default(), query.text());
        if list.n_choices() == 0 {
            parts.push(frame::paragraph(model, "practise-none", Tone::Strong));
        }
        parts.push(Part::Rows(list.into_rows(cursor)));
    }
    let keys = [Action::Next, Action::Cancel, Action::Help];
    frame::page(model, ScreenName::Scenarios, parts, &keys)
}

pub(in crate::app) fn list(model: &Model, found: &[Rc<LoadedScenario>], query: &str) -> List {
    let words = &model.words;
    let query = query.trim();
    let mut list = List::default();
    if query.is_empty() && found.iter().any(|it| &*it.scenario.id == lesson::SCENARIO) {
        let what = vec![words.ui("lesson-row.what")];
        list.choice(String::new(), words.ui("lesson-row"), what, Target::Lesson);
    }
    for (form, scenarios) in by_form(found) {
        let of_form = words.form_own(form, "form-title");
        let mut is_headed = false;
        for (idx, scenario) in scenarios {
            let speaks = Language::parse(&scenario.scenario.client_language);
            let speaks = speaks.map_or_else(
                || clean_line(&scenario.scenario.client_language),
                |language| words.language_name(&language),
            );
            let args = Args::none()
                .with("level", scenario.scenario.level.word())
                .number("minutes", i64::from(scenario.scenario.minutes))
                .with("language", speaks);
            let about = words.ui_with("practise-about", &args);
            let [title, summary] =
                ["title", "summary"].map(|id| scenario.label(&words.language, id));
            let is_meant = query.is_empty()
                || [&title.text, &of_form, &about, &summary.text]
                    .iter()
                    .any(|it| fold::matches(it, query).is_some());
            if !is_meant {
                continue;
            }
            if !is_headed {
                list.heading(of_form.clone());
                is_headed = true;
            }
            let target = Target::Scenario(idx);
            let introduced = scenario.introduced(words);
            let details = [vec![about], introduced.below].concat();
            list.choice(String::new(), introduced.title, details, target);
        }
    }
    list
}

/// A form with its scenarios, each by its place among all.
type OfForm<'a> = (&'a LoadedForm, Vec<(usize, &'a Rc<LoadedScenario>)>);

/// Puts the scenarios of a form together, in the order in which they are offered: the form of the first one first.
fn by_form(found: &[Rc<LoadedScenario>]) -> Vec<OfForm<'_>> {
    let mut forms: Vec<OfForm<'_>> = Vec::new();
    for (idx, scenario) in found.iter().enumerate() {
        let id = &scenario.form.form.id;
        match forms.iter_mut().find(|(form, _)| form.form.id == *id) {
            Some((_, scenarios)) => scenarios.push((idx, scenario)),
            None => forms.push((&scenario.form, vec![(idx, scenario)])),
        }
    }
    forms
}

/// Opens the list; the scenarios are read when somebody wants to practise.
pub(in crate::app) fn open(model: &mut Model, effects: &mut Vec<Effect>) {
    model.screen = Screen::Scenarios {
        found: None,
        query: Field::new(),
        cursor: 0,
    };
    effects.push(Effect::FindScenarios { only: None });
}

/// Takes in the scenarios that were read: for the list, for the interview that is open, or for the one that the command line asked for.
pub(in crate::app) fn arrived(
    model: &mut Model,
    scenarios: Vec<Rc<LoadedScenario>>,
    now: &Now,
    effects: &mut Vec<Effect>,
) {
    if let Some(session) = &mut model.session
        && session.interview.practised().is_some()
    {
        let practising = Practising::of(session, &scenarios).map(Rc::new);
        if practising.is_none() {
            model.warn("practise-changed");
        }
        if let Some(session) = &mut model.session {
            session.practising = practising;
        }
        model.take_up_lesson();
        return;
    }
    if let Some((id, seed)) = model.start.scenario.take() {
        match scenarios.iter().find(|it| it.scenario.id == id) {
            Some(scenario) => begin(model, &Rc::clone(scenario), seed, now, effects),
            None => model.warn("practise-no-such"),
        }
        return;
    }
    if let Screen::Scenarios { found, .. } = &mut model.screen {
        *found = Some(scenarios);
    }
}

/// Begins the scenario of a row.
pub(in crate::app) fn choose(model: &mut Model, idx: usize, now: &Now, effects: &mut Vec<Effect>) {
    let Screen::Scenarios {
        found: Some(found), ..
    } = &model.screen
    else {
        return;
    };
    if let Some(scenario) = found.get(idx).cloned() {
        begin(model, &scenario, None, now, effects);
    }
}

/// Begins the first lesson.
pub(in crate::app) fn choose_lesson(model: &mut Model, now: &Now, effects: &mut Vec<Effect>) {
    let Screen::Scenarios {
        found: Some(found), ..
    } = &model.screen
    else {
        return;
    };
    let scenario = found.iter().find(|it| &*it.scenario.id == lesson::SCENARIO);
    if let Some(scenario) = scenario.cloned() {
        begin(model, &scenario, Some(lesson::SEED), now, effects);
    }
}

/// Begins an ordinary interview of the training realm with the person of the scenario. Without a seed the moment draws the face.
fn begin(
    model: &mut Model,
    scenario: &Rc<LoadedScenario>,
    seed: Option<u64>,
    now: &Now,
    effects: &mut Vec<Effect>,
) {
    let seed = seed.unwrap_or_else(|| now.at.0.unsigned_abs());
    let asked_for = model.start.client_language.as_deref();
    let language = asked_for.unwrap_or(&scenario.scenario.client_language);
    let practised: Practised = scenario.practised(seed);
    let begun = setup::begin_scenario(
        model,
        (&scenario.form, scenario.scenario.date),
        Language::parse(language),
        Command::Practise(practised),
        effects,
    );
    if let Err(refusal) = begun {
        refuse(model, &refusal);
        return;
    }
    if let Some(session) = &mut model.session {
        session.practising = Some(Rc::new(Practising::with(scenario, seed)));
    }
    model.over.push(Over::Scene { cursor: 0 });
    model.take_up_lesson();
}

/// What the officer knows beforehand, and the person's first words.
pub(in crate::app) fn scene_page(model: &Model, cursor: usize) -> Page {
    let mut parts = Vec::new();
    if let Some(practising) = practising(model) {
        let title = practising.scenario.label(&model.words.language, "title");
        parts.push(Part::Heading(model.words.marked(&title)));
    }
    let scene = scene(model);
    let paragraphs = scene.into_iter();
    parts.extend(paragraphs.map(|(text, tone)| Part::Paragraph { text, tone }));
    let keys = [Action::Cancel, Action::Help, Action::CycleBilingual];
    let mut page = frame::page(model, ScreenName::Scene, parts, &keys);
    page.reading = Some((cursor, n_scene_stops(model)));
    page
}

/// How many stops the scene is read on by.
pub(in crate::app) fn n_scene_stops(model: &Model) -> usize {
    n_stops(scene(model).iter().map(|(text, _)| text.text.as_str()))
}

fn practising(model: &Model) -> Option<&Practising> {
    model.session.as_ref()?.practising.as_deref()
}

fn scene(model: &Model) -> Vec<(Wording, Tone)> {
    let (Some(session), Some(practising)) = (&model.session, practising(model)) else {
        return Vec::new();
    };
    let words = &model.words;
    let (scenario, drawn) = (&practising.scenario, &practising.drawn);
    let situation = scenario.say(&words.language, "situation", drawn);
    let situation = words.wording(&situation, &words.language, false);
    let mood = Args::none().with("mood", drawn.mood.word());
    let mood = words.written(words.ui_with("practise-mood", &mood));
    let mut scene = vec![(situation, Tone::Plain), (mood, Tone::Quiet)];
    for language in session.languages_heard() {
        let unreviewed = scenario.unreviewed.contains(&language);
        let opening = scenario.opening(&language, drawn);
        let opening = words.wording(&opening, &language, unreviewed);
        scene.push((opening, Tone::Strong));
    }
    let how = frame::by_mode(model, "practise-how", "practise-how-lines");
    scene.push((words.own(how), Tone::Quiet));
    scene
}

/// Whether there is somebody who could be asked about what is on the page.
pub(in crate::app) fn can_ask(model: &Model) -> bool {
    model.session.as_ref().is_some_and(|session| {
        let spot = session.spot();
        session.practising.is_some() && spot.is_some_and(|spot| is_put_to_the_person(session, spot))
    })
}

/// Whether this is a question at all, and the person's to answer: not what the officer reads aloud or looks up.
pub(in crate::app) fn is_put_to_the_person(session: &Session, spot: Spot) -> bool {
    let question = session.form.form.asked_at(spot);
    question.is_some_and(|question| {
        let is_read_aloud = matches!(
            question.kind,
            Kind::Single {
                flavour: Flavour::Statement,
                ..
            }
        );
        session.form.form.is_asked_of_someone(question) && !is_read_aloud
    })
}

/// Puts the question on the page to the person.
pub(in crate::app) fn ask(model: &mut Model, way: Way) {
    let Some(session) = &mut model.session else {
        return;
    };
    let Some(spot) = session.spot() else { return };
    let place = session.place(spot);
    match session.apply(Command::Ask { place, way }) {
        // What she says now is read, wherever one was.
        Ok(()) => session.entry.read_back = 0,
        Err(refusal) => refuse(model, &refusal),
    }
}
