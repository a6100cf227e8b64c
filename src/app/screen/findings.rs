//! What the answers point to: the pane below the question, and the page with the evidence behind each.

use crate::app::Model;
use crate::app::citation;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{ElementMark, FindingRow, FindingsPane, Page, Part, ScreenName, Tone};
use crate::app::screen::{Target, frame};
use crate::app::session::Session;
use crate::engine::expr::Truth;
use crate::engine::form::{QuestionNo, Spot, Weight};
use crate::engine::interview::Assessment;
use crate::text::catalog::Args;

/// More questions than these are counted, not named: the first are the ones to ask.
const NEEDS_SHOWN_MAX: usize = 4;

/// Mitigating facts stand beside the flags and are not counted with them.
pub(in crate::app) fn is_pointing(weight: Weight) -> bool {
    match weight {
        Weight::Prohibited | Weight::Policy | Weight::Strong | Weight::Grey | Weight::Context => {
            true
        }
        Weight::Mitigating => false,
    }
}

/// The pane in short: heaviest first, then the elements of the definition.
pub(in crate::app) fn pane(model: &Model, session: &Session) -> FindingsPane {
    let words = &model.words;
    let findings = session.interview.findings();
    let route = session.interview.route();
    let number = |spot: &Spot| {
        route
            .iter()
            .position(|it| it == spot)
            .map(|idx| (idx + 1).to_string())
    };
    let rows: Vec<FindingRow> = findings
        .flags
        .iter()
        .map(|flag| {
            let numbers: Vec<String> = flag.because.iter().filter_map(number).collect();
            let args = Args::none().with("numbers", numbers.join(", "));
            FindingRow {
                weight: words.ui(&format!("weight-{}", flag.weight.word())),
                text: words.form_own(&session.form, &format!("flag-{}", flag.id)),
                because: if numbers.is_empty() {
                    String::new()
                } else {
                    words.ui_with("pane-because", &args)
                },
            }
        })
        .collect();
    let elements = findings.elements.iter().map(|element| ElementMark {
        label: words
            .form_optional(&session.form, &format!("element-{}.short", element.id))
            .unwrap_or_else(|| words.form_own(&session.form, &format!("element-{}", element.id))),
        sign: sign(element.truth),
        spoken: words.ui(&format!("truth-{}", element.truth.word())),
    });
    let mut more = Vec::new();
    if !rows.is_empty() {
        more.push(words.count("pane-flags", rows.len()));
    }
    if !findings.contradictions.is_empty() {
        more.push(words.count("pane-contradictions", findings.contradictions.len()));
    }
    let more = (!more.is_empty()).then(|| more.join(" · "));
    FindingsPane {
        elements_label: words.elements_label(&session.form, "pane-elements"),
        elements: elements.collect(),
        rows,
        more,
    }
}

/// The sign of a truth; the word stands beside it wherever there is room.
pub(in crate::app) fn sign(truth: Truth) -> char {
    match truth {
        Truth::Yes => '✓',
        Truth::No => '✗',
        Truth::Unknown => '?',
    }
}

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("flags-heading")),
        frame::paragraph(model, "flags-never-a-verdict", Tone::Quiet),
        Part::Rows(list(model).into_rows(cursor)),
    ];
    let keys = [
        Action::Next,
        Action::Flags,
        Action::FoldFindings,
        Action::Cancel,
    ];
    frame::page(model, ScreenName::Flags, parts, &keys)
}

/// Flags, contradictions, elements and what is open; each row leads to the answer or question behind it.
pub(in crate::app) fn list(model: &Model) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let words = &model.words;
    let findings = session.interview.findings();
    if !findings.flags.is_empty() {
        list.heading(words.ui("flags-raised"));
    }
    for flag in &findings.flags {
        let label = words.form_own(&session.form, &format!("flag-{}", flag.id));
        let mut details: Vec<String> = words
            .form_optional(&session.form, &format!("flag-{}.why", flag.id))
            .into_iter()
            .collect();
        details.extend(evidence(model, session, &flag.because));
        details.extend(sources(model, session, flag.flag));
        details.extend(assessed(model, session, &flag.id));
        if !flag.ask_next.is_empty() {
            let names: Vec<String> = flag
                .ask_next
                .iter()
                .map(|no| short(model, session, *no))
                .collect();
            details.push(words.ui_with(
                "flags-ask-next",
                &Args::none().with("questions", names.join(" · ")),
            ));
        }
        let lead = words.ui(&format!("weight-{}", flag.weight.word()));
        let target = if is_pointing(flag.weight) {
            Target::Assess(flag.flag)
        } else {
            flag.because
                .first()
                .map_or(Target::Nowhere, |spot| Target::GoTo(*spot))
        };
        list.choice(lead, label, details, target);
    }
    if !findings.contradictions.is_empty() {
        list.heading(words.ui("flags-contradictions"));
    }
    for contradiction in &findings.contradictions {
        let label = words.form_own(
            &session.form,
            &format!("contradiction-{}", contradiction.id),
        );
        let details = evidence(model, session, &contradiction.because);
        push(
            &mut list,
            String::from("≠"),
            label,
            details,
            contradiction.because.first().copied(),
        );
    }
    list.heading(words.elements_label(&session.form, "flags-elements"));
    for element in &findings.elements {
        let label = words.form_own(&session.form, &format!("element-{}", element.id));
        let truth = words.ui(&format!("truth-{}", element.truth.word()));
        let mut details = evidence(model, session, &element.because);
        details.extend(needed(model, session, &element.needs));
        let lead = format!("{} {truth}", sign(element.truth));
        let target = element
            .because
            .first()
            .copied()
            .or_else(|| element.needs.first().map(|no| Spot::Question(*no)));
        push(&mut list, lead, label, details, target);
    }
    if !findings.open.is_empty() {
        list.heading(words.ui("flags-open"));
    }
    for open in &findings.open {
        let label = words.form_own(&session.form, &format!("flag-{}", open.id));
        let details = needed(model, session, &open.needs).into_iter().collect();
        push(
            &mut list,
            String::from("?"),
            label,
            details,
            open.needs.first().map(|no| Spot::Question(*no)),
        );
    }
    list
}

fn push(list: &mut List, lead: String, label: String, details: Vec<String>, target: Option<Spot>) {
    match target {
        Some(spot) => list.choice(lead, label, details, Target::GoTo(spot)),
        None => list.line(lead, label, details),
    }
}

/// The answers that made it so, one to a line: `Krav på att söka: Ja`.
pub(in crate::app) fn evidence(model: &Model, session: &Session, because: &[Spot]) -> Vec<String> {
    let words = &model.words;
    let line = |spot: &Spot| {
        let answer = session.interview.answer(*spot)?;
        let args = Args::none()
            .with(
                "question",
                words.short(&session.form, &words.language, *spot),
            )
            .with(
                "answer",
                words.answer(&session.form, &words.language, *spot, answer),
            );
        Some(words.ui_with("evidence", &args))
    };
    because.iter().filter_map(line).collect()
}

/// The questions that would settle it.
fn needed(model: &Model, session: &Session, needs: &[QuestionNo]) -> Option<String> {
    if needs.is_empty() {
        return None;
    }
    let shown = needs.iter().take(NEEDS_SHOWN_MAX);
    let names: Vec<String> = shown.map(|no| short(model, session, *no)).collect();
    let rest = needs.len().saturating_sub(NEEDS_SHOWN_MAX);
    let args = Args::none()
        .with("questions", names.join(" · "))
        .number("rest", i64::try_from(rest).unwrap_or(i64::MAX));
    Some(model.words.ui_with("flags-needs", &args))
}

fn short(model: &Model, session: &Session, no: QuestionNo) -> String {
    model
        .words
        .short(&session.form, &model.words.language, Spot::Question(no))
}

/// The sources of a flag as they stood on the day of the interview, marked where they were not verified.
pub(in crate::app) fn sources(model: &Model, session: &Session, flag: usize) -> Option<String> {
    let flag = session.form.form.flags.get(flag)?;
    if flag.sources.is_empty() {
        return None;
    }
    let day = session.interview.beginning().date;
    let register = &model.library.sources;
    let cited: Vec<String> = flag
        .sources
        .iter()
        .map(|reference| citation::cited(&model.words, register, reference, day))
        .collect();
    Some(model.words.ui_with(
        "flags-sources",
        &Args::none().with("sources", cited.join(" · ")),
    ))
}

/// The officer's word on a flag, if given.
pub(in crate::app) fn assessed(model: &Model, session: &Session, flag: &str) -> Option<String> {
    match session.interview.assessment(flag) {
        Assessment::Open => None,
        Assessment::Confirmed => Some(model.words.ui("assessed-confirmed")),
        Assessment::SetAside { reason } => {
            let args = Args::none().with("reason", frame::one_line(reason));
            Some(model.words.ui_with("assessed-set-aside", &args))
        }
    }
}
