//! What the answers point to: the pane below the question, and the page with the evidence behind each.

use std::cmp::Ordering;

use crate::app::Model;
use crate::app::citation;
use crate::app::cues;
use crate::app::evidence;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::msg::LoadedForm;
use crate::app::page::{
    Count, ElementMark, FindingRow, FindingsPane, News, Page, Part, ScreenName, Tone,
};
use crate::app::screen::{Target, frame};
use crate::app::session::Session;
use crate::app::words::Words;
use crate::engine::expr::Truth;
use crate::engine::findings::{Finding, FlagFinding};
use crate::engine::form::{QuestionNo, Spot, Weight};
use crate::engine::interview::Assessment;
use crate::text::catalog::Args;

/// More questions than these are counted, not named: the first are the ones to ask.
const NEEDS_SHOWN_MAX: usize = 4;

/// How many flags are raised, and how many of the open ones an answer meets in part. Every flag that nobody has asked about
/// is open; a number that large says nothing.
pub(in crate::app) fn counts(words: &Words, session: &Session) -> (Count, Count) {
    let found = session.interview.findings();
    let raised = found.flags.iter().filter(|flag| flag.weight.is_counted());
    let half_met = found.open.iter().filter(|open| open.is_half_met());
    let count = |id: &str, n: usize| Count {
        n,
        spoken: words.count(id, n),
    };
    (
        count("status-flags", raised.count()),
        count("status-open", half_met.count()),
    )
}

/// The pane in short: heaviest first, then the elements of the definition.
pub(in crate::app) fn pane(words: &Words, session: &Session) -> FindingsPane {
    let findings = session.interview.findings();
    let route = session.interview.route();
    let number = |spot: &Spot| {
        route
            .iter()
            .position(|it| it == spot)
            .map(|idx| (idx + 1).to_string())
    };
    let mut rows: Vec<FindingRow> = findings
        .flags
        .iter()
        .map(|flag| {
            let numbers: Vec<String> = flag.because.iter().filter_map(number).collect();
            let args = Args::none().with("numbers", numbers.join(", "));
            FindingRow {
                weight: weight_word(words, flag.weight),
                text: words.form_own(&session.form, &format!("flag-{}", flag.id)),
                because: if numbers.is_empty() {
                    String::new()
                } else {
                    words.ui_with("pane-because", &args)
                },
                news: news(words, session, flag.flag, Some(flag.weight)),
            }
        })
        .collect();
    let n_raised = rows.len();
    let gone = session.gone().into_iter().map(|(flag, weight)| FindingRow {
        weight: weight_word(words, weight),
        text: label(words, session, Finding::Flag(flag)),
        because: String::new(),
        news: news(words, session, flag, None),
    });
    rows.extend(gone);
    // What the last answer changed is seen even where there is room for few; the rest stay heaviest first.
    rows.sort_by_key(|row| row.news.is_none());
    let elements = findings.elements.iter().map(|element| ElementMark {
        label: words
            .form_optional(&session.form, &format!("element-{}.short", element.id))
            .unwrap_or_else(|| words.form_own(&session.form, &format!("element-{}", element.id))),
        sign: sign(element.truth),
        spoken: words.ui(&format!("truth-{}", element.truth.word())),
    });
    let mut more = Vec::new();
    if n_raised > 0 {
        more.push(words.count("pane-flags", n_raised));
    }
    if !findings.contradictions.is_empty() {
        more.push(words.count("pane-contradictions", findings.contradictions.len()));
    }
    // Which ones the answer changed is seen at each, so this may go first where there is little room.
    let n_news = rows.iter().filter(|row| row.news.is_some()).count();
    if n_news > 0 {
        more.push(words.count("news-count", n_news));
    }
    FindingsPane {
        elements_label: words.elements_label(&session.form, "pane-elements"),
        elements: elements.collect(),
        rows,
        more,
    }
}

fn weight_word(words: &Words, weight: Weight) -> String {
    words.ui(&format!("weight-{}", weight.word()))
}

/// What the last answer did to a flag, if anything.
fn news(words: &Words, session: &Session, flag: usize, weight: Option<Weight>) -> Option<News> {
    let mut before = session.weights_before()?.iter();
    let was = before
        .find(|(it, _)| *it == flag)
        .map(|(_, weight)| *weight);
    let (sign, id, args) = match (was, weight) {
        (None, None) => return None,
        (None, Some(now)) => {
            let args = Args::none().with("weight", weight_word(words, now));
            ('+', "news-new", args)
        }
        (Some(was), None) => {
            let args = Args::none().with("weight", weight_word(words, was));
            ('−', "news-gone", args)
        }
        (Some(was), Some(now)) => {
            let args = Args::none()
                .with("from", weight_word(words, was))
                .with("to", weight_word(words, now));
            let sign = match was.cmp(&now) {
                Ordering::Less => '↑',
                Ordering::Greater => '↓',
                Ordering::Equal => return None,
            };
            (sign, "news-shift", args)
        }
    };
    Some(News {
        sign,
        weight: words.ui_with(id, &args),
        spoken: words.ui_with(&format!("{id}.spoken"), &args),
    })
}

/// The sign of a truth; the word stands beside it wherever there is room.
pub(in crate::app) fn sign(truth: Truth) -> char {
    match truth {
        Truth::Yes => '✓',
        Truth::No => '✗',
        Truth::Unknown => '?',
    }
}

/// A row for each finding; all that there is to say stands below the highlighted one only.
pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let mut list = list(model);
    if let Some(session) = &model.session {
        list.add_below(cursor, |target| {
            let Target::Finding(finding) = target else {
                return Vec::new();
            };
            details(model, session, *finding)
        });
    }
    let words = &model.words;
    let lines = ["flags-never-a-verdict", "flags-choose"].map(|id| words.ui(id));
    let mut parts = vec![Part::Heading(words.ui("flags-heading"))];
    parts.extend(frame::consent(model));
    parts.extend(frame::part_only(model));
    parts.push(Part::Paragraph {
        text: words.written(lines.join("\n")),
        tone: Tone::Quiet,
    });
    parts.push(Part::Rows(list.into_rows(cursor)));
    let keys = [
        Action::Next,
        Action::Flags,
        Action::FoldFindings,
        Action::Reveal,
        Action::Cancel,
    ];
    frame::page(model, ScreenName::Flags, parts, &keys)
}

/// Flags, contradictions, elements and what is open, each in a row that leads to everything about it. What is open and
/// met in part comes before what nobody has asked about.
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
        let finding = Finding::Flag(flag.flag);
        let lead = words.ui(&format!("weight-{}", flag.weight.word()));
        list.finding(lead, label(words, session, finding), Vec::new(), finding);
    }
    if !findings.contradictions.is_empty() {
        list.heading(words.ui("flags-contradictions"));
    }
    for contradiction in &findings.contradictions {
        let finding = Finding::Contradiction(contradiction.contradiction);
        let label = label(words, session, finding);
        list.finding(String::from("≠"), label, Vec::new(), finding);
    }
    list.heading(words.elements_label(&session.form, "flags-elements"));
    for (idx, element) in findings.elements.iter().enumerate() {
        let finding = Finding::Element(idx);
        let truth = words.ui(&format!("truth-{}", element.truth.word()));
        let lead = format!("{} {truth}", sign(element.truth));
        list.finding(lead, label(words, session, finding), Vec::new(), finding);
    }
    for (heading, is_half_met) in [("flags-half-met", true), ("flags-open", false)] {
        if !is_half_met {
            // Before the many that nobody has asked about, where they would not be seen.
            cues_heard(model, session, &mut list);
        }
        let open = findings.open.iter();
        let mut open = open
            .filter(|open| open.is_half_met() == is_half_met)
            .peekable();
        if open.peek().is_some() {
            list.heading(words.ui(heading));
        }
        for open in open {
            let finding = Finding::Flag(open.flag);
            // What is met already is worth a line of its own: the next question stands there.
            let needs = needed(words, session, &open.needs).filter(|_| is_half_met);
            list.finding(
                String::from("?"),
                label(words, session, finding),
                needs.into_iter().collect(),
                finding,
            );
        }
    }
    list
}

/// Phrases that a person who was pushed often uses, each with where it stands and what would confirm it.
fn cues_heard(model: &Model, session: &Session, list: &mut List) {
    if model.folded {
        return;
    }
    let words = &model.words;
    let find = |text: &str| session.cues_in(&model.library.cues, text);
    let heard = cues::heard(&session.interview, &find);
    if heard.is_empty() {
        return;
    }
    list.heading(words.ui("cues-heading"));
    for heard in heard {
        let mut details = vec![heard.place(words, &session.form, &session.interview)];
        details.push(heard.confirming(words, &session.form, &session.interview));
        let name = cues::name(words, heard.cue.id);
        let lead = String::from("‹›");
        if session.interview.is_finished() {
            list.line(lead, name, details);
        } else {
            let asked = cues::confirming(&session.form.form, heard.cue.id).iter();
            let mut asked = asked.map(|no| Spot::Question(*no));
            let unanswered = asked.find(|spot| {
                session.interview.is_relevant(*spot) && session.interview.answer(*spot).is_none()
            });
            let target = Target::GoTo(unanswered.unwrap_or(heard.spot));
            list.choice(lead, name, details, target);
        }
    }
}

/// What a finding is called.
pub(in crate::app) fn label(words: &Words, session: &Session, finding: Finding) -> String {
    let form = &session.form.form;
    let id = match finding {
        Finding::Flag(idx) => form.flags.get(idx).map(|it| format!("flag-{}", it.id)),
        Finding::Element(idx) => form
            .elements
            .get(idx)
            .map(|it| format!("element-{}", it.id)),
        Finding::Contradiction(idx) => form
            .contradictions
            .get(idx)
            .map(|it| format!("contradiction-{}", it.id)),
    };
    id.map(|id| words.form_own(&session.form, &id))
        .unwrap_or_default()
}

/// All that there is to say of a finding, below its row.
fn details(model: &Model, session: &Session, finding: Finding) -> Vec<String> {
    let words = &model.words;
    let findings = session.interview.findings();
    let mut details = Vec::new();
    let raised = match finding {
        Finding::Flag(idx) => findings.flags.iter().find(|it| it.flag == idx),
        Finding::Element(_) | Finding::Contradiction(_) => None,
    };
    if let Some(flag) = raised {
        details.extend(words.form_optional(&session.form, &format!("flag-{}.why", flag.id)));
    }
    let told = evidence::evidence(words, &session.form, &session.interview, finding);
    details.extend(told.into_sentences());
    if let Some(flag) = raised {
        details.extend(measures(words, &session.form, flag));
        details.extend(sources(model, session, flag.flag));
        details.extend(assessed(model, session, &flag.id));
        details.extend(ask_next(model, session, flag));
    }
    details
}

/// Says only which answers made it so, for lists of many.
pub(in crate::app) fn because(
    model: &Model,
    session: &Session,
    finding: Finding,
) -> Option<String> {
    evidence::because(&model.words, &session.form, &session.interview, finding)
}

/// The questions that a raised flag makes worth asking.
pub(in crate::app) fn ask_next(
    model: &Model,
    session: &Session,
    flag: &FlagFinding,
) -> Option<String> {
    if flag.ask_next.is_empty() {
        return None;
    }
    let names: Vec<String> = flag
        .ask_next
        .iter()
        .map(|no| short(&model.words, session, *no))
        .collect();
    let args = Args::none().with("questions", names.join(" · "));
    Some(model.words.ui_with("flags-ask-next", &args))
}

/// The questions that would settle it.
pub(in crate::app) fn needed(
    words: &Words,
    session: &Session,
    needs: &[QuestionNo],
) -> Option<String> {
    if needs.is_empty() {
        return None;
    }
    let shown = needs.iter().take(NEEDS_SHOWN_MAX);
    let names: Vec<String> = shown.map(|no| short(words, session, *no)).collect();
    let rest = needs.len().saturating_sub(NEEDS_SHOWN_MAX);
    let args = Args::none()
        .with("questions", names.join(" · "))
        .number("rest", i64::try_from(rest).unwrap_or(i64::MAX));
    Some(words.ui_with("flags-needs", &args))
}

fn short(words: &Words, session: &Session, no: QuestionNo) -> String {
    words.short(
        &session.form,
        Some(&session.interview),
        &words.language,
        Spot::Question(no),
    )
}

/// What the office does when a flag is raised, and how, a measure a line.
pub(in crate::app) fn measures(
    words: &Words,
    form: &LoadedForm,
    flag: &FlagFinding,
) -> Vec<String> {
    let said = flag.measures.iter().map(|id| {
        let measure = words.form_own(form, &format!("measure-{id}"));
        let args = Args::none().with("measure", measure);
        match words.form_optional(form, &format!("measure-{id}.how")) {
            Some(how) => words.ui_with("flags-measure-how", &args.with("how", how)),
            None => words.ui_with("flags-measure", &args),
        }
    });
    said.collect()
}

/// The sources of a flag as they stood on the day of the interview, marked where they were not verified.
pub(in crate::app) fn sources(model: &Model, session: &Session, flag: usize) -> Option<String> {
    let flag = session.form.form.flags.get(flag)?;
    if flag.sources.is_empty() {
        return None;
    }
    let day = session.interview.beginning().date;
    let register = session.form.cites(&model.library.sources);
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
            let args = Args::none().with("reason", frame::free_line(model, reason));
            Some(model.words.ui_with("assessed-set-aside", &args))
        }
    }
}
