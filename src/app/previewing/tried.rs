//! Interviews with the answers of a form's trials: in them stands what only certain answers bring about.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::Model;
use crate::app::library::Library;
use crate::app::msg::Now;
use crate::app::previewing::ToPreview;
use crate::app::previewing::scene::{self, Scene, Setting};
use crate::engine::answer::hold::hold;
use crate::engine::interview::Interview;
use crate::engine::trial::Trial;

/// What begins the names of such texts.
const BROUGHT_ABOUT: [&str; 4] = ["measure-", "condition-", "check-", "computed-"];

/// So many are looked through for a text that may stand in any of them.
const MOST_TRIED: usize = 24;

/// Whether only certain answers may bring about what a message says.
pub(super) fn is_brought_about(message: &str) -> bool {
    BROUGHT_ABOUT.iter().any(|it| message.starts_with(it))
}

/// What the answers of each trial bring about: the names of measures and of checks.
pub(super) struct Outcomes {
    form: Rc<str>,
    by_trial: Vec<BTreeSet<String>>,
}

impl Outcomes {
    /// Holds each trial of a form once.
    pub(super) fn of(to: &ToPreview, library: &Library, setting: Setting<'_>) -> Self {
        let model = scene::set(Scene::Fresh, library, setting);
        let codes = model.codes();
        let by_trial = model.session.iter().flat_map(|session| {
            trials(to, setting.form).iter().map(|trial| {
                let mut beginning = session.interview.beginning().clone();
                beginning.date = trial.date.unwrap_or(beginning.date);
                let form = &session.form.form;
                let (interview, _) = hold(form, beginning, Rc::clone(&codes), &trial.answers);
                brought_about(&interview)
            })
        });
        Self {
            form: setting.form.into(),
            by_trial: by_trial.collect(),
        }
    }

    pub(super) fn is_of(&self, form: &str) -> bool {
        *self.form == *form
    }

    /// The trials in which a message may stand, the likeliest first.
    pub(super) fn likely(&self, message: &str) -> Vec<usize> {
        let has = |nth: &usize| {
            self.by_trial
                .get(*nth)
                .is_some_and(|it| it.contains(message))
        };
        let all = 0..self.by_trial.len();
        let mut likely: Vec<usize> = all.clone().filter(has).collect();
        likely.extend(all.filter(|nth| !has(nth)));
        likely.truncate(MOST_TRIED);
        likely
    }
}

/// Sets an interview with the answers of a trial.
pub(super) fn set(
    nth: usize,
    to: &ToPreview,
    library: &Library,
    setting: Setting<'_>,
) -> Option<Model> {
    let trial = trials(to, setting.form).get(nth)?;
    Some(answered(trial, library, setting))
}

fn trials<'t>(to: &'t ToPreview, form: &str) -> &'t [Trial] {
    let mut of_forms = to.trials.iter();
    let of_form = of_forms.find(|(id, _)| **id == *form);
    of_form.map_or(&[], |(_, trials)| trials)
}

fn answered(trial: &Trial, library: &Library, setting: Setting<'_>) -> Model {
    // On the day of the trial: what is too late or too early is so on that day.
    let now = Now {
        date: trial.date.unwrap_or(setting.now.date),
        ..setting.now.clone()
    };
    let on_its_day = Setting {
        now: &now,
        ..setting
    };
    let mut model = scene::set(Scene::Fresh, library, on_its_day);
    scene::answer_all(&mut model, &trial.answers);
    model
}

fn brought_about(interview: &Interview) -> BTreeSet<String> {
    let findings = interview.findings();
    let measures = findings.measures.iter().map(|id| format!("measure-{id}"));
    let warnings = interview.warnings();
    let checks = warnings.iter().filter_map(|warning| {
        let check = interview.form().checks.get(warning.check)?;
        Some(format!("check-{}", check.id))
    });
    measures.chain(checks).collect()
}
