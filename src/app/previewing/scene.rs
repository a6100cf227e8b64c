//! The program in the states in which its pages can be looked at: before the door, in the office, in an interview.

use std::rc::Rc;

use crate::app::library::{Library, OtherWays, Start, Surrounding};
use crate::app::msg::{Effect, Now, Secret, Settings, Summary, Trouble, WayIn};
use crate::app::previewing::settle;
use crate::app::screen::{self, Confirm, Confirming, FirstStart, Over, Screen, Setup};
use crate::app::session::{Session, Why};
use crate::app::{Model, act, page};
use crate::engine::answer::file::AnswersFile;
use crate::engine::answer::hold::give;
use crate::engine::answer::{Answer, Silence};
use crate::engine::consent::{About, Consent, Standing};
use crate::engine::findings::Finding;
use crate::engine::form::{EntryNo, Form, Kind, Question, QuestionNo, Spot};
use crate::engine::interview::{Command, Refusal};
use crate::engine::time::PartialDate;
use crate::text::field::Field;
use crate::text::language::Language;

/// What has happened before a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scene {
    /// The program was started and nothing is open.
    Door,
    /// The store of real interviews is open.
    Office,
    /// The training store is.
    Practice,
    /// An interview begins.
    Fresh,
    /// Every question has an answer.
    Full,
    /// The same, protected.
    Protected,
    /// The same, finished.
    Finished,
}

/// For whom a scene is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    pub(super) form: &'a str,
    pub(super) officer: Language,
    pub(super) client: Option<Language>,
    pub(super) is_plain: bool,
    pub(super) now: &'a Now,
}

/// Sets a scene. Whatever it wants stored is answered as if it were.
pub(super) fn set(scene: Scene, library: &Library, setting: Setting<'_>) -> Model {
    let settings = Settings {
        officer_language: Some(setting.officer.tag().into()),
        ..Settings::default()
    };
    let in_interview = !matches!(scene, Scene::Door | Scene::Office | Scene::Practice);
    let start = Start {
        preview: true,
        plain: setting.is_plain,
        store_exists: scene == Scene::Office,
        training: in_interview || scene == Scene::Practice,
        interview: in_interview,
        form: in_interview.then(|| setting.form.into()),
        case: in_interview.then(|| "2026-0147".into()),
        surrounded: vec![
            Surrounding::Recorder("script"),
            Surrounding::Disk,
            Surrounding::Swap,
        ],
        client_language: setting.client.map(|it| it.tag().into()),
        ..Start::default()
    };
    let (mut model, mut effects) = Model::new(library.clone(), settings, start);
    if scene == Scene::Office {
        let passphrase = Secret::default();
        effects.push(Effect::Unlock { passphrase });
        model.ways_in.push(WayIn {
            role: "officer",
            kind: "passphrase",
            label: "".into(),
            since: None,
            cost: None,
            reaches_protected: true,
            in_use: true,
        });
    }
    settle(&mut model, effects, setting.now);
    if scene == Scene::Office {
        model.summaries = summaries(setting.form);
    }
    if matches!(scene, Scene::Full | Scene::Protected | Scene::Finished) {
        answer_everything(&mut model);
    }
    match scene {
        Scene::Protected => apply(
            &mut model,
            Command::Protect {
                on: true,
                reason: String::new(),
            },
        ),
        Scene::Finished => {
            apply(&mut model, Command::Finish);
            model.screen = Screen::Transcript { cursor: 0 };
        }
        Scene::Door | Scene::Office | Scene::Practice | Scene::Fresh | Scene::Full => {}
    }
    model.seen();
    model.draw_veil();
    model
}

/// One of each kind that the first page lists.
fn summaries(form: &str) -> Vec<Summary> {
    let summary = |finished, protected, erased: Option<&str>| Summary {
        transcript: "7H3KQ".into(),
        begun: "2026-11-19 14:02".into(),
        form: form.into(),
        case: None,
        finished,
        protected,
        erased: erased.map(Rc::from),
    };
    vec![
        summary(false, false, None),
        summary(false, true, None),
        summary(true, false, None),
        summary(true, false, Some("2026-11-20")),
    ]
}

fn apply(model: &mut Model, command: Command) {
    if let Some(session) = &mut model.session {
        // What is refused leaves the page as it is.
        let _refused = session.apply(command);
        session.enter();
    }
}

/// Goes to a question, or to the first entry of a list.
pub(super) fn go(model: &mut Model, spot: Spot) {
    model.over.clear();
    let Some(session) = &mut model.session else {
        return;
    };
    if let Spot::Field { roster, .. } = spot {
        let roster = session.place(Spot::Question(roster));
        let _there = session.apply(Command::AddEntry { roster });
    }
    let place = session.place(spot);
    act::go(model, Command::GoTo { place });
    model.notice = None;
    model.seen();
}

fn answer_everything(model: &mut Model) {
    let Some(form) = model.session.as_ref().map(|it| Rc::clone(&it.form.form)) else {
        return;
    };
    for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
        let spot = Spot::Question(no);
        answer(model, &form, spot, question);
        for (field_no, field) in (0..).zip(question.fields()) {
            let spot = Spot::Field {
                roster: no,
                entry: EntryNo(1),
                field: field_no,
            };
            answer(model, &form, spot, field);
        }
    }
}

/// Gives the answers of a file.
pub(super) fn answer_all(model: &mut Model, file: &AnswersFile) {
    if let Some(session) = &mut model.session {
        // What is refused leaves the page as it is.
        let _misplaced = give(file, |command| session.apply(command));
        session.enter();
    }
    model.seen();
}

/// Answers from the first question on and then answers otherwise, one question at a time, until an answer did this to a flag.
fn answer_until(model: &mut Model, signs: &[char]) {
    let Some(form) = model.session.as_ref().map(|it| Rc::clone(&it.form.form)) else {
        return;
    };
    let is_said = |model: &Model| {
        let pane = page(model).findings;
        let mut news = pane.iter().flat_map(|pane| &pane.rows);
        news.any(|row| row.news.as_ref().is_some_and(|it| signs.contains(&it.sign)))
    };
    let all: Vec<_> = (0..).map(QuestionNo).zip(&form.questions).collect();
    for (no, question) in &all {
        answer(model, &form, Spot::Question(*no), question);
        if is_said(model) {
            return;
        }
    }
    for (no, question) in &all {
        let Some(place) = form.place(Spot::Question(*no)) else {
            continue;
        };
        let silence = Answer::Silence(Silence::DontKnow);
        let options = question.options().iter().cloned().map(Answer::Choice);
        for answer in options.chain([silence]) {
            let place = Rc::clone(&place);
            apply(model, Command::Answer { place, answer });
            if is_said(model) {
                return;
            }
        }
        answer(model, &form, Spot::Question(*no), question);
    }
}

fn answer(model: &mut Model, form: &Form, spot: Spot, question: &Question) {
    let Some(place) = form.place(spot) else {
        return;
    };
    let day = PartialDate::new(2026, Some(10), Some(1), false);
    let answer = match &question.kind {
        Kind::Single { options, .. } => options.first().cloned().map(Answer::Choice),
        Kind::Multiple { options, .. } => {
            options.first().cloned().map(|it| Answer::Choices(vec![it]))
        }
        Kind::Integer { min, .. } => Some(Answer::Integer(min.unwrap_or(1).max(1))),
        Kind::Decimal { min, .. } => Some(Answer::Decimal(min.unwrap_or(1000).max(1000))),
        Kind::Money { min, .. } => Some(Answer::Money(min.unwrap_or(100).max(100))),
        Kind::Date => day.map(Answer::Date),
        Kind::Period => day.map(|from| Answer::Period { from, to: None }),
        Kind::Municipality => Some(Answer::Code("0180".into())),
        Kind::Country => Some(Answer::Code("SE".into())),
        Kind::Language => Some(Answer::Code("ar".into())),
        Kind::Text => Some(Answer::Text("…".to_owned())),
        Kind::Narrative => Some(Answer::Narrative {
            words: "…".to_owned(),
            rendering: String::new(),
        }),
        Kind::Lookup { .. } => None,
        Kind::Roster { .. } => {
            apply(model, Command::AddEntry { roster: place });
            return;
        }
    };
    if let Some(answer) = answer {
        apply(model, Command::Answer { place, answer });
    }
}

/// Where in a scene: what is put on the screen of it.
pub(super) type Place = fn(&mut Model);

/// Where texts of the interface are looked for, in this order.
pub(super) const PLACES: &[(Scene, Place)] = &[
    (Scene::Office, |_| {}),
    (Scene::Practice, |_| {}),
    (Scene::Door, |model| {
        model.screen = Screen::FirstStart(FirstStart::Language { cursor: 0 });
    }),
    (Scene::Door, |model| {
        let first = Field::new();
        model.screen = Screen::FirstStart(FirstStart::Passphrase { first });
    }),
    (Scene::Door, |model| {
        let first = Field::new();
        model.screen = Screen::FirstStart(FirstStart::Passphrase { first });
        model.over.push(Over::Help { cursor: 0 });
    }),
    (Scene::Door, |model| {
        let words = Secret("abborre bokskog cykel".to_owned().into());
        model.screen = Screen::FirstStart(FirstStart::Suggested { words });
    }),
    (Scene::Door, |model| {
        model.screen = Screen::FirstStart(FirstStart::Again {
            first: Field::new(),
            second: Field::new(),
            is_suggested: false,
        });
    }),
    (Scene::Door, |model| {
        model.screen = Screen::locked();
        model.start.locked = true;
        model.start.other_ways = OtherWays {
            groups_on_paper: Some(8),
            has_age: true,
        };
    }),
    (Scene::Door, |model| {
        model.screen = Screen::locked();
        model.start.locked = true;
        model.start.other_ways.groups_on_paper = Some(8);
        model.over.push(Over::Help { cursor: 0 });
    }),
    (Scene::Door, |model| {
        model.screen = Screen::locked();
        model.start.other_ways.groups_on_paper = Some(8);
        screen::paper::turn(model);
    }),
    (Scene::Office, |model| {
        model.screen = Screen::Setup(Setup::Case { case: Field::new() });
    }),
    (Scene::Office, |model| {
        let case = Field::new();
        model.screen = Screen::Setup(Setup::Form { case, cursor: 0 });
    }),
    (Scene::Office, |model| {
        model.screen = Screen::Setup(Setup::ClientLanguage {
            case: Field::new(),
            form: 0,
            chosen: Vec::new(),
            cursor: 0,
        });
    }),
    (Scene::Office, |model| {
        model.screen = Screen::Setup(Setup::Protect {
            case: Field::new(),
            form: 0,
            language: None,
            chosen: Vec::new(),
            cursor: 0,
        });
    }),
    (Scene::Office, |model| {
        model.screen = Screen::LookAround { cursor: 0 }
    }),
    (Scene::Office, |model| {
        model.over.push(Over::Keys { cursor: 0 });
    }),
    (Scene::Office, |model| {
        model.over.push(Over::OfficerLanguages { cursor: 0 });
    }),
    (Scene::Practice, |model| {
        model.screen = Screen::Scenarios {
            found: Some(Vec::new()),
            query: Field::new(),
            cursor: 0,
        };
    }),
    (Scene::Fresh, |model| {
        let (query, cursor) = (Field::new(), 0);
        model.over.push(Over::ClientLanguages { query, cursor });
    }),
    (Scene::Fresh, |model| {
        model.over.push(Over::Interpreting { cursor: 0 });
    }),
    (Scene::Fresh, |model| {
        let (query, cursor) = (Field::new(), 0);
        model.over.push(Over::Glossary { query, cursor });
    }),
    (Scene::Fresh, |model| {
        if let Some(spot) = model.session.as_ref().and_then(Session::spot) {
            let field = Field::new();
            model.over.push(Over::Note { spot, field });
        }
    }),
    (Scene::Fresh, |model| {
        let (query, cursor) = (Field::new(), 0);
        model.over.push(Over::Overview { query, cursor });
    }),
    (Scene::Fresh, |model| {
        model.over.push(Over::Flags { cursor: 0 });
    }),
    (Scene::Fresh, |model| model.interpreting.view = true),
    (Scene::Fresh, screen::interpreter::begin_remark),
    (Scene::Fresh, |model| model.over.push(Over::Shutter)),
    (Scene::Fresh, |model| {
        model.over.push(Over::Mark {
            field: Field::new(),
        });
    }),
    (Scene::Full, |model| {
        model.over.push(Over::Flags { cursor: 0 });
    }),
    (Scene::Full, |model| finding(model, Finding::Flag(0))),
    (Scene::Full, |model| finding(model, Finding::Element(0))),
    (Scene::Full, |model| {
        finding(model, Finding::Contradiction(0));
    }),
    (Scene::Full, |model| {
        let field = Field::new();
        model.over.push(Over::Reason { flag: 0, field });
    }),
    (Scene::Full, |model| {
        model.screen = Screen::Review { cursor: 0 }
    }),
    (Scene::Full, |model| {
        model.over.push(Over::Summary { cursor: 0 });
    }),
    (Scene::Full, |model| {
        model.over.push(Over::Disagreement {
            field: Field::new(),
        });
    }),
    (Scene::Full, |model| confirm(model, Confirming::Finish)),
    (Scene::Full, |model| confirm(model, Confirming::QuitUnsaved)),
    (Scene::Fresh, |model| consent(model, Standing::Refused)),
    (Scene::Fresh, |model| consent(model, Standing::Withdrawn)),
    (Scene::Fresh, |model| consent(model, Standing::Over)),
    (Scene::Fresh, |model| consent(model, Standing::InForce)),
    (Scene::Fresh, |model| consent(model, Standing::ForContact)),
    (Scene::Fresh, |model| {
        consent_beside_flags(model, Standing::Refused);
    }),
    (Scene::Fresh, |model| {
        consent_beside_flags(model, Standing::Withdrawn);
    }),
    (Scene::Fresh, |model| {
        consent_beside_flags(model, Standing::Over);
    }),
    (Scene::Fresh, |model| {
        consent_beside_flags(model, Standing::InForce);
    }),
    (Scene::Fresh, |model| {
        consent_beside_flags(model, Standing::ForContact);
    }),
    (Scene::Fresh, |model| model.is_reserve_given = true),
    (Scene::Office, |model| model.start.settings_wrong = true),
    (Scene::Fresh, |model| model.waiting.is_slow = true),
    (Scene::Office, |model| {
        model.reading = Some(Trouble {
            message: "store-trouble-already-open",
            detail: "unknown".to_owned(),
        });
    }),
    (Scene::Fresh, |model| {
        confirm(model, Confirming::Protect(Why::Answer));
    }),
    (Scene::Fresh, |model| {
        confirm(model, Confirming::Protect(Why::Case));
    }),
    (Scene::Fresh, |model| answer_until(model, &['+'])),
    (Scene::Fresh, |model| answer_until(model, &['−'])),
    (Scene::Fresh, |model| answer_until(model, &['↑', '↓'])),
    (Scene::Full, |model| {
        model.folded = true;
        model.screen = Screen::Review { cursor: 0 }
    }),
    (Scene::Protected, |_| {}),
    (Scene::Protected, |model| {
        model.screen = Screen::Review { cursor: 0 }
    }),
    (Scene::Protected, |model| {
        let reason = String::from("…");
        apply(model, Command::Protect { on: false, reason });
        apply(model, Command::Finish);
        model.screen = Screen::Transcript { cursor: 0 };
    }),
    (Scene::Protected, |model| {
        model.over.push(Over::Lift {
            field: Field::new(),
        });
    }),
    (Scene::Finished, |_| {}),
    (Scene::Fresh, |model| {
        model.over.push(Over::Help { cursor: 0 });
    }),
    (Scene::Finished, |model| {
        model.over.push(Over::Help { cursor: 0 });
    }),
    (Scene::Office, |model| {
        model.over.push(Over::Help { cursor: 0 });
    }),
    (Scene::Fresh, |model| {
        let (query, cursor) = (Field::new(), 0);
        model.over.push(Over::Palette { query, cursor });
    }),
];

fn consent(model: &mut Model, standing: Standing) {
    if let Some(session) = &mut model.session {
        let told_on = session.interview.beginning().date;
        let consent = |about| Consent {
            standing,
            about,
            told_on,
        };
        // What is said of a child too, once: a question has room for one of them, the other pages for both.
        session.consent = match standing {
            Standing::Refused => vec![consent(About::Person), consent(About::Child)],
            Standing::Withdrawn | Standing::Over | Standing::InForce | Standing::ForContact => {
                vec![consent(About::Person)]
            }
        };
    }
}

fn consent_beside_flags(model: &mut Model, standing: Standing) {
    consent(model, standing);
    model.over.push(Over::Flags { cursor: 0 });
}

fn finding(model: &mut Model, finding: Finding) {
    model.over.push(Over::Finding { finding, cursor: 0 });
}

fn confirm(model: &mut Model, what: Confirming) {
    model.over.push(Over::Confirm(Confirm::asking(what)));
}

/// Everything that a form's answers can point to.
pub(super) fn findings(form: &Form) -> Vec<Finding> {
    let flags = (0..form.flags.len()).map(Finding::Flag);
    let elements = (0..form.elements.len()).map(Finding::Element);
    let contradictions = (0..form.contradictions.len()).map(Finding::Contradiction);
    flags.chain(elements).chain(contradictions).collect()
}

/// The first question of each kind: texts of the interface stand beside them.
pub(super) fn one_of_each_kind(form: &Form) -> Vec<Spot> {
    let mut kinds = Vec::new();
    let mut spots = Vec::new();
    for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
        if !kinds.contains(&question.kind.word()) {
            kinds.push(question.kind.word());
            spots.push(Spot::Question(no));
        }
    }
    spots
}

/// Gives an answer that a check refuses, which is said below the page of the question.
pub(super) fn refused(model: &mut Model, spot: Spot, check: &Rc<str>) {
    go(model, spot);
    let failed = Refusal::CheckFailed {
        check: Rc::clone(check),
        entry: None,
        refused: None,
    };
    act::refuse(model, &failed);
}
