//! The officer's word on one flag: confirm it, or set it aside with a reason.

use crate::app::Model;
use crate::app::act;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Target, findings, frame};
use crate::engine::interview::Assessment;
use crate::text::field::Field;

pub(in crate::app) fn page(model: &Model, flag: usize, cursor: usize) -> Page {
    let mut parts = flag_parts(model, flag);
    parts.push(Part::Rows(list(model, flag).into_rows(cursor)));
    frame::page(
        model,
        ScreenName::Assess,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

pub(in crate::app) fn reason_page(model: &Model, flag: usize, field: &Field) -> Page {
    let mut parts = flag_parts(model, flag);
    let mut view = frame::field(Some(model.words.ui("assess-reason")), field, model);
    view.lines = 3;
    parts.push(Part::Field(view));
    frame::page(
        model,
        ScreenName::Assess,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// The flag with its weight, why it matters, the answers behind it and its sources.
fn flag_parts(model: &Model, flag: usize) -> Vec<Part> {
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let Some(id) = session.form.form.flags.get(flag).map(|it| it.id.clone()) else {
        return Vec::new();
    };
    let words = &model.words;
    let mut parts = vec![Part::Heading(
        words.form_own(&session.form, &format!("flag-{id}")),
    )];
    let mut say = |text: String, tone: Tone| {
        parts.push(Part::Paragraph {
            text: words.written(text),
            tone,
        });
    };
    let raised = session.interview.findings();
    if let Some(finding) = raised.flags.iter().find(|it| it.flag == flag) {
        say(
            words.ui(&format!("weight-{}.long", finding.weight.word())),
            Tone::Strong,
        );
        if let Some(why) = words.form_optional(&session.form, &format!("flag-{id}.why")) {
            say(why, Tone::Plain);
        }
        let evidence = findings::evidence(model, session, &finding.because);
        if !evidence.is_empty() {
            say(evidence.join("\n"), Tone::Plain);
        }
    }
    if let Some(sources) = findings::sources(model, session, flag) {
        say(sources, Tone::Quiet);
    }
    if let Some(said) = findings::assessed(model, session, &id) {
        say(said, Tone::Strong);
    }
    parts
}

/// What can be said of the flag; last, the way to the answer that it rests on.
pub(in crate::app) fn list(model: &Model, flag: usize) -> List {
    let mut list = List::default();
    let words = &model.words;
    let finished = model
        .session
        .as_ref()
        .is_some_and(|session| session.interview.is_finished());
    if !finished {
        list.numbered(words.ui("assess-confirm"), Vec::new(), Target::Confirmed);
        list.numbered(words.ui("assess-set-aside"), Vec::new(), Target::SetAside);
        list.numbered(words.ui("assess-leave-open"), Vec::new(), Target::LeaveOpen);
    }
    let found = model.session.as_ref().and_then(|session| {
        let raised = session.interview.findings();
        let finding = raised.flags.iter().find(|it| it.flag == flag)?;
        finding.because.first().copied()
    });
    if let Some(spot) = found.filter(|_| !finished) {
        list.numbered(words.ui("assess-go-to"), Vec::new(), Target::GoTo(spot));
    }
    list
}

pub(in crate::app) fn ask_reason(model: &mut Model) {
    if let Some(Over::Assess { flag, .. }) = model.over.last() {
        let flag = *flag;
        model.over.push(Over::Reason {
            flag,
            field: Field::new(),
        });
    }
}

/// Enter at the reason: a flag is not set aside without one.
pub(in crate::app) fn confirm_reason(model: &mut Model) {
    let Some(Over::Reason { field, .. }) = model.over.last() else {
        return;
    };
    let reason = field.text().trim().to_owned();
    if reason.is_empty() {
        model.warn("refusal-reason-missing");
    } else {
        act::assess(model, Assessment::SetAside { reason });
    }
}
