//! What came of a practice interview, beside what was so: to be read, and talked about.

use crate::app::Model;
use crate::app::debrief::{Telling, Told, ToldPoint};
use crate::app::intent::{Action, Intent};
use crate::app::list::List;
use crate::app::msg::Loaded;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, frame};
use crate::engine::interview::Forms;
use crate::engine::practice::debrief;
use crate::text::catalog::Args;

pub(in crate::app) fn page(model: &Model, told: &Told, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(told.title.clone()),
        frame::paragraph(model, "debrief-screen-what", Tone::Quiet),
        Part::Rows(list(model, told).into_rows(cursor)),
    ];
    let keys = [Action::Cancel, Action::Replay, Action::Home, Action::Help];
    frame::page(model, ScreenName::Debrief, parts, &keys)
}

/// Everything, a line each; the highlight stops at each, so that it can be read to its end.
pub(in crate::app) fn list(model: &Model, told: &Told) -> List {
    let words = &model.words;
    let mut list = List::default();
    let many = |list: &mut List, heading: &str, lines: &[String]| {
        if !lines.is_empty() {
            list.heading(words.ui(heading));
        }
        for line in lines {
            list.line(String::new(), line.clone(), Vec::new());
        }
    };
    many(&mut list, "debrief-screen-goals", &told.goals);
    list.heading(words.ui("debrief-screen-points"));
    if told.points.is_empty() {
        list.line(
            String::new(),
            words.ui("debrief-screen-no-point"),
            Vec::new(),
        );
    }
    for point in &told.points {
        list.line("·".to_owned(), point.what.clone(), details(model, point));
    }
    many(&mut list, "debrief-screen-found", &told.found);
    many(&mut list, "debrief-screen-marks", &told.marks);
    list.heading(words.ui("debrief-screen-truth"));
    list.line(String::new(), told.truth.clone(), vec![told.knew.clone()]);
    many(&mut list, "debrief-screen-discuss", &told.discuss);
    many(&mut list, "debrief-screen-times", &told.times);
    many(&mut list, "debrief-screen-about", &told.about);
    list
}

/// When it happened, what stood beside what, why it matters, what one could have asked.
fn details(model: &Model, point: &ToldPoint) -> Vec<String> {
    let words = &model.words;
    let mut details: Vec<String> = point.moment.iter().cloned().collect();
    if let Some((recorded, fact)) = &point.beside {
        let args = Args::none().with("recorded", recorded).with("fact", fact);
        details.push(words.ui_with("debrief-screen-beside", &args));
    }
    details.extend(point.why.iter().cloned());
    if let Some(ask) = &point.ask {
        details.push(words.ui_with("debrief-screen-ask", &Args::none().with("ask", ask)));
    }
    details
}

/// Compares the transcript that was read with the scenario of the interview that is open.
pub(in crate::app) fn open(model: &mut Model, loaded: &Loaded) {
    let Some(practising) = model.session.as_ref().and_then(|it| it.practising.clone()) else {
        model.warn("practise-changed");
        return;
    };
    let forms = [&loaded.form]
        .into_iter()
        .chain(&loaded.later)
        .chain(&loaded.today);
    let forms = forms.fold(Forms::default(), |all, form| {
        all.with(&form.digest, &form.form)
    });
    let scenario = &practising.scenario;
    let found = debrief::debrief(
        (&scenario.scenario, &scenario.digest),
        &forms,
        &model.codes(),
        &loaded.changes,
    );
    let Ok(found) = found else {
        model.warn("transcript-unreadable");
        return;
    };
    let telling = Telling {
        words: &model.words,
        sources: &model.library.sources,
        loaded: scenario,
        drawn: &practising.drawn,
    };
    let told = Box::new(telling.tell(&found));
    model.over.push(Over::Debrief { told, cursor: 0 });
    model.learn(&Intent::Do(Action::Debrief));
}
