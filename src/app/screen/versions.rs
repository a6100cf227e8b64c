//! Another version of the form: what differs, what would become of every answer, and going on with it or staying.

use std::cmp::Ordering;
use std::rc::Rc;

use crate::app::Model;
use crate::app::act::{put_away, refuse};
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::msg::LoadedForm;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Screen, Target, findings, frame};
use crate::app::session::Session;
use crate::app::words::Words;
use crate::app::words::versions::{Between, Line, compare_versions, misfit, told, version};
use crate::engine::form::Spot;
use crate::engine::form::compare::{Difference, compare};
use crate::engine::interview::{Becomes, HeldWith, Outlook, Stored};
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::isolate::isolate;

/// What the page shows, worked out once when it is opened: nothing of it changes while it lies on top.
#[derive(Debug)]
pub(in crate::app) struct Versions {
    other: Rc<LoadedForm>,
    differences: Vec<Difference>,
    outlook: Outlook,
    pub cursor: usize,
}

pub(in crate::app) fn open(model: &mut Model) {
    if matches!(model.over.last(), Some(Over::Versions(_))) {
        model.over.pop();
        return;
    }
    put_away(model);
    let Some(session) = &mut model.session else {
        return;
    };
    // What is typed is an answer too, and is shown with what would become of it.
    session.settle_entry();
    let Some(other) = session.other_form() else {
        return;
    };
    match session.interview.outlook(&other.digest) {
        Ok(outlook) => {
            let versions = Versions {
                differences: compare(&session.form.form, &other.form),
                outlook,
                other,
                cursor: 0,
            };
            model.prepare(&versions.other);
            model.over.push(Over::Versions(Box::new(versions)));
        }
        Err(refusal) => refuse(model, &refusal),
    }
}

/// Says that there is another version, when an interview is taken up that could go on with it.
pub(in crate::app) fn announce(model: &mut Model) {
    let Some(session) = &model.session else {
        return;
    };
    let Some(other) = session.today_differs() else {
        return;
    };
    if session.interview.is_finished() {
        return;
    }
    let is_line = model.start.plain;
    let (is, was) = (&other.form.version, &session.form.form.version);
    let id = match (compare_versions(is, was), is_line) {
        // Whoever runs an older program is not told to go back.
        (Some(Ordering::Less), _) => return,
        (Some(Ordering::Greater), false) => "versions-newer",
        (Some(Ordering::Greater), true) => "versions-newer-line",
        (Some(Ordering::Equal) | None, false) => "versions-differs",
        (Some(Ordering::Equal) | None, true) => "versions-differs-line",
    };
    let args = Args::none().with("version", isolate(&clean_line(is)));
    model.say_with(Tone::Plain, id, &args);
}

/// Goes on with the version that the page shows.
pub(in crate::app) fn change(model: &mut Model) {
    let Some(Over::Versions(versions)) = model.over.pop() else {
        return;
    };
    let Some(session) = &mut model.session else {
        return;
    };
    if let Err(refusal) = session.change_form(&versions.other.digest) {
        refuse(model, &refusal);
        return;
    }
    model.over.clear();
    model.screen = if session.spot().is_some() {
        Screen::Question
    } else {
        Screen::Review { cursor: 0 }
    };
    let said = version(&model.words, "versions-now", &versions.other.form.version);
    model.notice = Some(crate::app::page::Notice {
        tone: Tone::Plain,
        text: said,
    });
}

pub(in crate::app) fn page(model: &Model, versions: &Versions) -> Page {
    let words = &model.words;
    let mut parts = vec![Part::Heading(version(
        words,
        "versions-heading",
        &versions.other.form.version,
    ))];
    if let Some(session) = &model.session {
        let id = if session.interview.is_finished() {
            "versions-finished"
        } else {
            "versions-what"
        };
        parts.push(Part::Paragraph {
            text: words.written(version(words, id, &session.form.form.version)),
            tone: Tone::Quiet,
        });
    }
    parts.push(Part::Rows(list(model, versions).into_rows(versions.cursor)));
    frame::page(
        model,
        ScreenName::Versions,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// First what can be done, then what it would mean, from what matters most to what stays as it is.
pub(in crate::app) fn list(model: &Model, versions: &Versions) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let words = &model.words;
    let between = Between {
        words,
        before: &session.form,
        after: &versions.other,
    };
    let other = &versions.other.form.version;
    let of = |is: fn(&Becomes) -> bool| -> Vec<&Stored> {
        let stored = versions.outlook.stored.iter();
        stored.filter(|stored| is(&stored.becomes)).collect()
    };
    let unfit = of(|it| matches!(it, Becomes::Unfit(_)));
    let aside = of(|it| *it == Becomes::PutAside);
    let counts = of(|it| *it == Becomes::Counts);
    let stays_aside = of(|it| *it == Becomes::StaysAside);
    let kept = of(|it| *it == Becomes::Kept);
    if !session.interview.is_finished() {
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let args = Args::none()
            .number("kept", number(kept.len() + counts.len()))
            .number("aside", number(aside.len() + stays_aside.len()))
            .number("unfit", number(unfit.len()));
        list.numbered(
            version(words, "versions-change", other),
            vec![words.ui_with("versions-sums", &args)],
            Target::ChangeForm,
        );
        list.numbered(
            version(words, "versions-stay", &session.form.form.version),
            Vec::new(),
            Target::No,
        );
    }
    for (heading, stored) in [
        (version(words, "versions-unfit", other), &unfit),
        (words.ui("versions-aside"), &aside),
        (words.ui("versions-counts"), &counts),
    ] {
        answers(model, session, heading, stored, &mut list);
    }
    if !model.folded {
        list.heading(words.ui("versions-turns"));
        if versions.outlook.turns.is_empty() {
            list.line(String::new(), words.ui("versions-turns-none"), Vec::new());
        }
        for turn in &versions.outlook.turns {
            push(&mut list, between.turn(turn));
        }
    }
    list.heading(words.ui("versions-differences"));
    let differences = versions.differences.iter();
    let mut lines: Vec<Line> = differences
        .filter_map(|it| between.difference(it))
        .collect();
    lines.extend(between.reworded());
    if lines.is_empty() {
        list.line(String::new(), words.ui("versions-same"), Vec::new());
    }
    for line in lines {
        push(&mut list, line);
    }
    for (heading, stored) in [
        (words.ui("versions-stays-aside"), &stays_aside),
        (words.ui("versions-kept"), &kept),
    ] {
        answers(model, session, heading, stored, &mut list);
    }
    list
}

fn answers(model: &Model, session: &Session, heading: String, stored: &[&Stored], list: &mut List) {
    if stored.is_empty() {
        return;
    }
    list.heading(heading);
    for stored in stored {
        let form = session.form_held_with(&stored.told.held_with);
        let mut line = told(
            &model.words,
            form.as_ref().unwrap_or(&session.form),
            &session.interview,
            &stored.told,
        );
        if let Becomes::Unfit(why) = &stored.becomes {
            line.details.push(misfit(&model.words, why));
        }
        push(list, line);
    }
}

fn push(list: &mut List, line: Line) {
    list.line(line.lead, line.text, line.details);
}

/// Begins what belongs to one version. The digest below tells two contents apart that have the same version.
fn of_version(words: &Words, id: &str, held_with: &HeldWith, list: &mut List) {
    list.heading(version(words, id, &held_with.version));
    let args = Args::none().with("what", isolate(held_with.short_digest()));
    list.line(
        String::new(),
        words.ui_with("handover-form-digest", &args),
        Vec::new(),
    );
}

/// Adds what came from earlier versions and has no place in this one: shown, and out of every rule.
pub(in crate::app) fn left_over(model: &Model, session: &Session, list: &mut List) {
    let words = &model.words;
    let mut said: Option<&HeldWith> = None;
    for unfit in session.interview.unfit() {
        let then = &unfit.held_with;
        if said != Some(then) {
            of_version(words, "versions-from", then, list);
            said = Some(then);
        }
        let form = session.form_held_with(&unfit.held_with);
        push(
            list,
            told(
                words,
                form.as_ref().unwrap_or(&session.form),
                &session.interview,
                unfit,
            ),
        );
    }
    let mut notes = session.interview.notes_without_check().peekable();
    if notes.peek().is_some() {
        list.heading(words.ui("versions-from-check"));
    }
    for note in notes {
        list.line(String::new(), frame::free_line(model, note), Vec::new());
    }
    let mut stray = session.stray_texts().peekable();
    if stray.peek().is_some() {
        list.heading(words.ui("versions-from-half-written"));
    }
    for draft in stray {
        let words = frame::free_line(model, &draft.words);
        list.line(String::from("…"), words, Vec::new());
    }
}

/// Adds what the answers pointed to each time before the version changed.
pub(in crate::app) fn earlier_readings(model: &Model, session: &Session, list: &mut List) {
    let words = &model.words;
    if model.folded {
        return;
    }
    for earlier in session.interview.earlier() {
        let Some(form) = session.form_held_with(earlier.held_with()) else {
            continue;
        };
        of_version(words, "versions-read-then", earlier.held_with(), list);
        let found = earlier.findings();
        for flag in &found.flags {
            list.line(
                words.ui(&format!("weight-{}", flag.weight.word())),
                words.form_own(&form, &format!("flag-{}", flag.id)),
                findings::assessed(model, session, &flag.id)
                    .into_iter()
                    .collect(),
            );
        }
        for element in &found.elements {
            list.line(
                findings::sign(element.truth).to_string(),
                words.form_own(&form, &format!("element-{}", element.id)),
                vec![words.ui(&format!("truth-{}", element.truth.word()))],
            );
        }
    }
}

/// Says at a question what was answered to it in an earlier version and does not fit here; nothing if nothing was.
pub(in crate::app) fn answered_then(model: &Model, session: &Session, spot: Spot) -> Option<Part> {
    let place = session.place(spot);
    let mut unfit = session.interview.unfit().iter();
    let then = unfit.rfind(|told| told.place == place)?;
    let form = session.form_held_with(&then.held_with)?;
    let spot_then = form.form.spot(&then.place)?;
    let words = &model.words;
    let answer = words.answer(&form, &words.language, spot_then, then.answer.as_ref()?);
    let args = Args::none()
        .with("version", isolate(&clean_line(&then.held_with.version)))
        .with("answer", answer);
    Some(Part::Paragraph {
        text: words.written(words.ui_with("versions-answered-then", &args)),
        tone: Tone::Quiet,
    })
}
