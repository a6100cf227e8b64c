//! The first page after unlocking: start, practise, look around, go on with an open interview.

use std::rc::Rc;

use crate::app::intent::Action;
use crate::app::library::LeftOut;
use crate::app::list::List;
use crate::app::msg::{RECENT_MAX, Summary};
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::protection::short_name;
use crate::app::screen::{Target, frame, keys};
use crate::app::{Model, Realm, words};
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::isolate::isolate;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("home-heading"))];
    if model.realm == Some(Realm::Training) {
        parts.push(frame::paragraph(model, "home-training", Tone::Strong));
    }
    for remark in &model.remarks {
        parts.push(Part::Paragraph {
            text: model
                .words
                .written(words::remarks::said(&model.words, remark)),
            tone: if remark.is_warning {
                Tone::Warning
            } else {
                Tone::Strong
            },
        });
    }
    if model.realm == Some(Realm::Real) && model.is_new_store {
        parts.extend(keys::without_reserve(model, Tone::Warning));
    }
    parts.push(Part::Rows(list(model).into_rows(cursor)));
    if model.realm == Some(Realm::Real) && !model.is_new_store {
        parts.extend(keys::without_reserve(model, Tone::Quiet));
    }
    parts.extend(left_out(model));
    if model.start.settings_wrong {
        parts.push(frame::paragraph(model, "settings-look", Tone::Warning));
    }
    parts.extend(own_texts(model));
    if let Some(wait) = model.pending {
        parts.push(frame::paragraph(model, wait, Tone::Strong));
    }
    let keys = [
        Action::Next,
        Action::Practice,
        Action::OfficerLanguage,
        Action::Palette,
        Action::Help,
        Action::Quit,
    ];
    frame::page(model, ScreenName::Home, parts, &keys)
}

/// Says of each form of the person's own that cannot be used that it is not, and what is offered in its place.
fn left_out(model: &Model) -> Vec<Part> {
    let say = |form: &LeftOut| {
        let id = if form.has_stand_in {
            "home-form-stand-in"
        } else {
            "home-form-left-out"
        };
        let args = Args::none().with("file", isolate(&clean_line(&form.file)));
        Part::Paragraph {
            text: model.words.written(model.words.ui_with(id, &args)),
            tone: Tone::Warning,
        }
    };
    model.library.left_out.iter().map(say).collect()
}

/// Says that texts of the office's own are not used. Which and why is for whoever wrote them.
fn own_texts(model: &Model) -> Option<Part> {
    let n_unused: usize = model.library.own_texts.values().map(|it| it.n_unused).sum();
    let text = model.words.count("own-texts-unused", n_unused);
    (n_unused > 0).then(|| Part::Paragraph {
        text: model.words.written(text),
        tone: Tone::Quiet,
    })
}

pub(in crate::app) fn list(model: &Model) -> List {
    let words = &model.words;
    let mut list = List::default();
    list.numbered(words.ui("home-begin"), Vec::new(), Target::Begin);
    if model.realm != Some(Realm::Training) {
        list.numbered(words.ui("home-practice"), Vec::new(), Target::Practice);
    }
    if model.realm == Some(Realm::Training) {
        list.numbered(words.ui("home-scenarios"), Vec::new(), Target::Scenarios);
    }
    list.numbered(words.ui("home-look-around"), Vec::new(), Target::LookAround);
    for (heading, finished) in [("home-open", false), ("home-finished", true)] {
        let of_kind: Vec<&Summary> = model
            .summaries
            .iter()
            .filter(|it| it.finished == finished && it.erased.is_none())
            .take(RECENT_MAX)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        list.heading(words.ui(heading));
        for summary in of_kind {
            list.numbered(
                describe(model, summary),
                Vec::new(),
                Target::Open(Rc::clone(&summary.transcript)),
            );
        }
    }
    erased(model, &mut list);
    if model.realm == Some(Realm::Training) {
        list.heading(String::new());
        list.numbered(words.ui("home-real"), Vec::new(), Target::Real);
    }
    list
}

/// What was erased is not hidden, and there is nothing to open.
fn erased(model: &Model, list: &mut List) {
    let mut rows = model
        .summaries
        .iter()
        .filter_map(|it| it.erased.as_ref().map(|day| (it, day)))
        .take(RECENT_MAX)
        .peekable();
    if rows.peek().is_some() {
        list.heading(model.words.ui("home-erased"));
    }
    for (summary, day) in rows {
        let args = Args::none()
            .with("day", &**day)
            .with("begun", &*summary.begun);
        list.line(
            String::new(),
            model.words.ui_with("home-erased-on", &args),
            Vec::new(),
        );
    }
}

/// Case number, form and time: nothing about the person. Of a protected interview a part of its name, and that it is.
fn describe(model: &Model, summary: &Summary) -> String {
    if summary.protected {
        let args = Args::none().with("name", isolate(&short_name(&summary.transcript)));
        return model.words.ui_with("home-protected", &args);
    }
    let form = model
        .library
        .forms
        .iter()
        .find(|form| form.form.id == summary.form);
    let title = form.map_or_else(
        || summary.form.to_string(),
        |form| model.words.form_own(form, "form-title"),
    );
    let case = summary
        .case
        .as_ref()
        .map_or_else(|| model.words.ui("home-no-case"), |case| isolate(case));
    format!("{case} · {title} · {}", isolate(&summary.begun))
}
