//! The review before finishing: what is left to do, contradictions, flags to assess, every answer.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Target, findings, frame, overview, protection, versions};
use crate::app::session::Session;
use crate::engine::expr::Read;
use crate::engine::findings::Finding;
use crate::engine::form::Spot;
use crate::engine::interview::{Assessment, Warning};
use crate::text::catalog::Args;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("review-heading"))];
    parts.extend(frame::consent(model));
    parts.extend(frame::part_only(model));
    parts.extend(protection::missing(model));
    parts.push(frame::paragraph(
        model,
        frame::by_mode(model, "review-what", "plain-review-what"),
        Tone::Quiet,
    ));
    parts.push(Part::Rows(list(model).into_rows(cursor)));
    let keys = [
        Action::Next,
        Action::Back,
        Action::Flags,
        Action::Undo,
        Action::Finish,
        Action::Reveal,
        Action::Home,
        Action::Help,
    ];
    frame::page(model, ScreenName::Review, parts, &keys)
}

/// Raised flags that the officer has said nothing about. Mitigating facts need no assessment.
pub(in crate::app) fn n_unassessed(session: &Session) -> usize {
    let raised = session.interview.findings();
    let open = |id: &str| *session.interview.assessment(id) == Assessment::Open;
    raised
        .flags
        .iter()
        .filter(|flag| flag.weight.is_counted() && open(&flag.id))
        .count()
}

pub(in crate::app) fn list(model: &Model) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let words = &model.words;
    let read_back = match session.interview.read_back() {
        Some(_) if session.interview.is_changed_since_read_back() => "review-read-back-changed",
        Some(_) => "review-was-read-back",
        None => "review-not-read-back",
    };
    let disagreement = session.interview.disagreement();
    list.numbered(
        words.ui("review-read-back"),
        vec![words.ui(read_back)],
        Target::ReadBack,
    );
    list.numbered(
        words.ui("review-disagree"),
        if disagreement.is_empty() {
            Vec::new()
        } else {
            vec![frame::free_line(model, disagreement)]
        },
        Target::Disagree,
    );
    list.numbered(words.ui("review-finish"), Vec::new(), Target::Finish);
    assessments(model, session, &mut list);
    let unread = session.unread_texts();
    if !unread.is_empty() {
        list.heading(words.ui("review-half-written"));
        for spot in unread {
            let label = words.short(
                &session.form,
                Some(&session.interview),
                &words.language,
                spot,
            );
            list.choice(String::from("…"), label, Vec::new(), Target::GoTo(spot));
        }
    }
    warnings(model, session, &mut list, &Target::GoTo);
    let unanswered = session.interview.unanswered();
    if !unanswered.is_empty() {
        list.heading(words.count("review-unanswered", unanswered.len()));
        let required = session.interview.required_unanswered();
        for spot in unanswered {
            let details = if required.contains(&spot) {
                vec![words.ui("review-required")]
            } else {
                Vec::new()
            };
            let label = words.short(
                &session.form,
                Some(&session.interview),
                &words.language,
                spot,
            );
            list.choice(String::from("○"), label, details, Target::GoTo(spot));
        }
    }
    contradictions(model, session, &mut list);
    overview::answers(model, session, "", &mut list, &Target::GoTo, &|_| {
        Vec::new()
    });
    put_aside(model, session, &mut list);
    versions::left_over(model, session, &mut list);
    list
}

/// Adds what cannot be right with the answers as they are, with what was noted about it.
pub(in crate::app) fn warnings(
    model: &Model,
    session: &Session,
    list: &mut List,
    target: &dyn Fn(Spot) -> Target,
) {
    let words = &model.words;
    let warnings = session.interview.warnings();
    if warnings.is_empty() {
        return;
    }
    let n_open = warnings.iter().filter(|it| it.note.is_empty()).count();
    list.heading(words.count("review-warnings", n_open));
    for warning in &warnings {
        let Some(spot) = spot_of(session, warning) else {
            continue;
        };
        let list_of = Spot::Question(spot.question());
        let said = words.check(&session.form, &session.interview, list_of, warning);
        let details = if warning.note.is_empty() {
            Vec::new()
        } else {
            vec![frame::free_line(model, &warning.note)]
        };
        list.choice(
            String::from("!"),
            frame::one_line(&said.unwrap_or_default()),
            details,
            target(spot),
        );
    }
}

/// The first place where a warning is said.
fn spot_of(session: &Session, warning: &Warning) -> Option<Spot> {
    let check = session.form.form.checks.get(warning.check)?;
    let spot = match *check.show_at.first()? {
        Read::Question(no) => Spot::Question(no),
        Read::Field { roster, field } => match warning.entry {
            Some(entry) => Spot::Field {
                roster,
                entry,
                field,
            },
            None => Spot::Question(roster),
        },
    };
    Some(spot)
}

/// Adds the raised flags with the officer's word on each.
pub(in crate::app) fn assessments(model: &Model, session: &Session, list: &mut List) {
    let words = &model.words;
    let raised = session.interview.findings();
    if raised.flags.is_empty() {
        return;
    }
    list.heading(words.count("review-flags", n_unassessed(session)));
    if model.folded {
        list.line(
            String::new(),
            words.ui(frame::by_mode(
                model,
                "review-folded",
                "plain-review-folded",
            )),
            Vec::new(),
        );
        return;
    }
    for flag in &raised.flags {
        let label = words.form_own(&session.form, &format!("flag-{}", flag.id));
        let finding = Finding::Flag(flag.flag);
        let mut details: Vec<String> = findings::because(model, session, finding)
            .into_iter()
            .collect();
        if flag.weight.is_counted() {
            let said = findings::assessed(model, session, &flag.id);
            details.push(said.unwrap_or_else(|| words.ui("assessed-open")));
        }
        list.finding(
            words.ui(&format!("weight-{}", flag.weight.word())),
            label,
            details,
            finding,
        );
    }
}

/// Adds the answers that cannot both hold. They are shown, never resolved by the program.
pub(in crate::app) fn contradictions(model: &Model, session: &Session, list: &mut List) {
    let words = &model.words;
    let found = session.interview.findings();
    if found.contradictions.is_empty() {
        return;
    }
    list.heading(words.ui("flags-contradictions"));
    for contradiction in &found.contradictions {
        let label = words.form_own(
            &session.form,
            &format!("contradiction-{}", contradiction.id),
        );
        let finding = Finding::Contradiction(contradiction.contradiction);
        let details = findings::because(model, session, finding);
        list.finding(
            String::from("≠"),
            label,
            details.into_iter().collect(),
            finding,
        );
    }
}

/// Adds the answers that count for nothing at present.
pub(in crate::app) fn put_aside(model: &Model, session: &Session, list: &mut List) {
    let words = &model.words;
    let aside = session.interview.put_aside();
    if aside.is_empty() {
        return;
    }
    list.heading(words.ui_with("review-put-aside", &Args::none()));
    for spot in aside {
        let (label, details) = overview::describe(model, session, spot, !model.folded);
        list.line(String::from("·"), label, details);
    }
}
