//! Everything about one finding, and the officer's word on a flag: confirm it, or set it aside with a reason.

use crate::app::Model;
use crate::app::act;
use crate::app::evidence;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Target, findings, frame};
use crate::app::session::Session;
use crate::engine::findings::{Finding, FlagFinding};
use crate::engine::interview::Assessment;
use crate::text::catalog::Args;
use crate::text::field::Field;

/// More ways to questions than these are left to the overview.
const WAYS_MOST: usize = 6;

pub(in crate::app) fn page(model: &Model, finding: Finding, cursor: usize) -> Page {
    let mut parts = finding_parts(model, finding);
    parts.push(Part::Rows(list(model, finding).into_rows(cursor)));
    frame::page(
        model,
        ScreenName::Assess,
        parts,
        &[Action::Next, Action::Reveal, Action::Cancel],
    )
}

pub(in crate::app) fn reason_page(model: &Model, flag: usize, field: &Field) -> Page {
    let mut parts = finding_parts(model, Finding::Flag(flag));
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

/// The finding with its weight, why it matters, the answers behind it, what would change it, its sources, what to ask.
fn finding_parts(model: &Model, finding: Finding) -> Vec<Part> {
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let words = &model.words;
    let mut parts = vec![Part::Heading(findings::label(
        &model.words,
        session,
        finding,
    ))];
    let mut say = |lines: Vec<String>, tone: Tone| {
        if !lines.is_empty() {
            parts.push(Part::Paragraph {
                text: words.written(lines.join("\n")),
                tone,
            });
        }
    };
    let raised = raised(session, finding);
    if let Some(flag) = &raised {
        let weight = words.ui(&format!("weight-{}.long", flag.weight.word()));
        say(vec![weight], Tone::Strong);
        let why = words.form_optional(&session.form, &format!("flag-{}.why", flag.id));
        say(why.into_iter().collect(), Tone::Plain);
    }
    let told = evidence::evidence(words, &session.form, &session.interview, finding);
    if told == evidence::Evidence::default() && raised.is_none() {
        say(vec![words.ui("finding-not-now")], Tone::Plain);
    }
    say(
        told.because.into_iter().chain(told.weight).collect(),
        Tone::Plain,
    );
    say(told.what_if, Tone::Plain);
    say(told.ask, Tone::Plain);
    if let Some(flag) = &raised {
        let ask_next = findings::ask_next(model, session, flag);
        say(ask_next.into_iter().collect(), Tone::Plain);
    }
    if let Some(flag) = &raised {
        say(findings::measures(words, &session.form, flag), Tone::Plain);
    }
    if let Finding::Flag(idx) = finding {
        let sources = findings::sources(model, session, idx);
        say(sources.into_iter().collect(), Tone::Quiet);
    }
    if let Some(flag) = &raised {
        let said = findings::assessed(model, session, &flag.id);
        say(said.into_iter().collect(), Tone::Strong);
    }
    parts
}

fn raised(session: &Session, finding: Finding) -> Option<FlagFinding> {
    let Finding::Flag(idx) = finding else {
        return None;
    };
    let raised = session.interview.findings().flags;
    raised.into_iter().find(|it| it.flag == idx)
}

/// What can be said of a raised flag; then the ways to the questions that the finding is about, and back. There is always
/// a row to walk to, so that a text longer than the screen can be read to its end.
pub(in crate::app) fn list(model: &Model, finding: Finding) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let words = &model.words;
    let finished = session.interview.is_finished();
    if raised(session, finding).is_some() && !finished {
        list.numbered(words.ui("assess-confirm"), Vec::new(), Target::Confirmed);
        list.numbered(words.ui("assess-set-aside"), Vec::new(), Target::SetAside);
        list.numbered(words.ui("assess-leave-open"), Vec::new(), Target::LeaveOpen);
    }
    let findings = session.interview.findings();
    let behind = evidence::questions_behind(&findings, finding);
    let asked = behind
        .into_iter()
        .filter(|spot| session.interview.is_relevant(*spot));
    for spot in asked.take(WAYS_MOST) {
        let question = words.short(
            &session.form,
            Some(&session.interview),
            &words.language,
            spot,
        );
        let args = Args::none().with("question", question);
        let (id, target) = if finished {
            ("finding-correct", Target::Amend(spot))
        } else {
            ("finding-go-to", Target::GoTo(spot))
        };
        list.numbered(words.ui_with(id, &args), Vec::new(), target);
    }
    list.numbered(words.ui("finding-back"), Vec::new(), Target::No);
    list
}

pub(in crate::app) fn ask_reason(model: &mut Model) {
    if let Some(Over::Finding {
        finding: Finding::Flag(flag),
        ..
    }) = model.over.last()
    {
        let flag = *flag;
        let half =
            model.take_up(|over| matches!(over, Over::Reason { flag: of, .. } if *of == flag));
        model.over.push(half.unwrap_or_else(|| Over::Reason {
            flag,
            field: Field::new(),
        }));
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
