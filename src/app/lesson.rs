//! The first lesson: each key is learnt by using it, in a real practice interview. What is to be done stands over every page.

use crate::app::Model;
use crate::app::intent::{Action, Intent};
use crate::app::page::{Notice, Tone};
use crate::app::screen::{Over, Screen, frame};
use crate::app::session::Session;
use crate::engine::answer::{Answer, Silence};
use crate::engine::interview::Interview;
use crate::text::catalog::Args;

/// The scenario that the lesson is held with, and the face that it always has: by these it is known again when it is taken up later.
pub(in crate::app) const SCENARIO: &str = "first_talk";
pub(in crate::app) const SEED: u64 = 20_261_120;

/// One thing to be learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Answer,
    Next,
    Ask,
    DontKnow,
    Undo,
    Language,
    Both,
    Note,
    Flags,
    Overview,
    Shutter,
    Help,
    /// The rest of the talk on one's own.
    Finish,
    Debrief,
}

impl Step {
    /// In the order in which they are learnt.
    const ALL: [Self; 14] = [
        Self::Answer,
        Self::Next,
        Self::Ask,
        Self::DontKnow,
        Self::Undo,
        Self::Language,
        Self::Both,
        Self::Note,
        Self::Flags,
        Self::Overview,
        Self::Shutter,
        Self::Help,
        Self::Finish,
        Self::Debrief,
    ];

    /// Returns the message that says what to do.
    fn message(self) -> &'static str {
        match self {
            Self::Answer => "lesson-answer",
            Self::Next => "lesson-next",
            Self::Ask => "lesson-ask",
            Self::DontKnow => "lesson-dont-know",
            Self::Undo => "lesson-undo",
            Self::Language => "lesson-language",
            Self::Both => "lesson-both",
            Self::Note => "lesson-note",
            Self::Flags => "lesson-flags",
            Self::Overview => "lesson-overview",
            Self::Shutter => "lesson-shutter",
            Self::Help => "lesson-help",
            Self::Finish => "lesson-finish",
            Self::Debrief => "lesson-debrief",
        }
    }

    /// The command that is learnt, where it has a key of its own.
    fn action(self) -> Option<Action> {
        match self {
            Self::Answer | Self::Next => None,
            Self::Ask => Some(Action::AskOpen),
            Self::DontKnow => Some(Action::DontKnow),
            Self::Undo => Some(Action::Undo),
            Self::Language => Some(Action::SwitchClientLanguage),
            Self::Both => Some(Action::CycleBilingual),
            Self::Note => Some(Action::Note),
            Self::Flags => Some(Action::Flags),
            Self::Overview => Some(Action::Overview),
            Self::Shutter => Some(Action::Shutter),
            Self::Help => Some(Action::Help),
            Self::Finish => Some(Action::Review),
            Self::Debrief => Some(Action::Debrief),
        }
    }

    /// Whether it has been done: by what the interview says, or by what was wanted just now.
    fn is_done(self, model: &Model, interview: &Interview, intent: &Intent) -> bool {
        let did = |action: Action| *intent == Intent::Do(action);
        let is_back = model.over.is_empty();
        match self {
            Self::Answer => has_answer(interview),
            Self::Next => matches!(intent, Intent::Confirm) || did(Action::Next),
            Self::Ask => !interview.asked().is_empty(),
            Self::DontKnow => is_not_known(model, interview),
            Self::Undo => did(Action::Undo),
            // Where several are chosen, the key goes to the next one and opens nothing.
            Self::Language => is_back && (model.lesson_saw() || did(Action::SwitchClientLanguage)),
            Self::Both => did(Action::CycleBilingual) && is_back,
            Self::Note => !interview.notes().is_empty(),
            // What was opened is closed again before the next thing is learnt.
            Self::Flags | Self::Overview | Self::Help => is_back && model.lesson_saw(),
            Self::Shutter => did(Action::Shutter) && is_back,
            Self::Finish => interview.is_finished(),
            Self::Debrief => matches!(model.over.last(), Some(Over::Debrief { .. })),
        }
    }

    /// The page that this step opens, if it is the one on top.
    fn sees(self, model: &Model) -> bool {
        let top = model.over.last();
        match self {
            Self::Language => matches!(top, Some(Over::ClientLanguages { .. })),
            Self::Flags => matches!(top, Some(Over::Flags { .. })),
            Self::Overview => matches!(top, Some(Over::Overview { .. })),
            Self::Help => matches!(top, Some(Over::Help { .. })),
            Self::Answer
            | Self::Next
            | Self::Ask
            | Self::DontKnow
            | Self::Undo
            | Self::Both
            | Self::Note
            | Self::Shutter
            | Self::Finish
            | Self::Debrief => false,
        }
    }
}

/// How far somebody has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Lesson {
    /// Place in `Step::ALL`; behind the last when it is over.
    step: usize,
    /// The page that the step is about was seen.
    saw: bool,
}

impl Lesson {
    fn step(self) -> Option<Step> {
        Step::ALL.get(self.step).copied()
    }
}

fn has_answer(interview: &Interview) -> bool {
    let sections = interview.progress().sections;
    sections.iter().any(|section| section.answered > 0)
}

/// Whether it stands at the question that nobody knows.
fn is_not_known(model: &Model, interview: &Interview) -> bool {
    let spot = model.session.as_ref().and_then(Session::spot);
    let answer = spot.and_then(|spot| interview.answer(spot));
    answer == Some(&Answer::Silence(Silence::DontKnow))
}

impl Model {
    fn lesson_saw(&self) -> bool {
        self.lesson.is_some_and(|lesson| lesson.saw)
    }

    /// Whether this interview is the one of the lesson.
    pub(in crate::app) fn is_of_lesson(&self) -> bool {
        let practised = self.interview().and_then(Interview::practised);
        practised.is_some_and(|it| &*it.scenario == SCENARIO && it.seed == SEED)
    }

    /// Goes on with the lesson, or begins it. Whoever comes back goes on behind what the interview shows as done.
    pub(in crate::app) fn take_up_lesson(&mut self) {
        if !self.is_of_lesson() || self.replaying.is_some() {
            self.lesson = None;
            return;
        }
        let mut lesson = Lesson::default();
        if let Some(interview) = self.interview() {
            let shows = |step: &Step| match step {
                Step::Answer => has_answer(interview),
                Step::Next | Step::Ask => !interview.asked().is_empty(),
                Step::DontKnow
                | Step::Undo
                | Step::Language
                | Step::Both
                | Step::Note
                | Step::Flags
                | Step::Overview
                | Step::Shutter
                | Step::Help
                | Step::Finish => interview.is_finished(),
                Step::Debrief => false,
            };
            lesson.step = Step::ALL.iter().take_while(|step| shows(step)).count();
        }
        self.lesson = Some(lesson);
    }

    /// Looks whether what was to be done is done now.
    pub(in crate::app) fn learn(&mut self, intent: &Intent) {
        if self.session.is_none() && !matches!(self.screen, Screen::Question) {
            self.lesson = None;
        }
        let Some(mut lesson) = self.lesson else {
            return;
        };
        let Some(step) = lesson.step() else { return };
        lesson.saw |= step.sees(self);
        self.lesson = Some(lesson);
        let is_done = self
            .interview()
            .is_some_and(|interview| step.is_done(self, interview, intent));
        if is_done {
            self.skip_step();
        }
    }

    /// To the next thing to be learnt.
    pub(in crate::app) fn skip_step(&mut self) {
        if let Some(lesson) = &mut self.lesson {
            lesson.step += 1;
            lesson.saw = false;
        }
    }

    pub(in crate::app) fn is_in_lesson(&self) -> bool {
        self.lesson.is_some_and(|lesson| lesson.step().is_some())
    }

    /// What is to be done now, or that the lesson is over.
    pub(in crate::app) fn lesson_standing(&self) -> Option<Notice> {
        let lesson = self.lesson?;
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let way_to = |action| frame::way_to(self, action);
        let text = if let Some(step) = lesson.step() {
            let mut what = Args::none().with("close", way_to(Action::Cancel));
            if let Some(action) = step.action() {
                what = what.with("key", way_to(action));
            }
            let args = Args::none()
                .number("step", number(lesson.step + 1))
                .number("of", number(Step::ALL.len()))
                .with("what", self.words.ui_with(step.message(), &what))
                .with("skip", way_to(Action::SkipStep));
            self.words.ui_with("lesson-standing", &args)
        } else {
            let args = Args::none()
                .with("replay", way_to(Action::Replay))
                .with("home", way_to(Action::Home));
            self.words.ui_with("lesson-over", &args)
        };
        Some(Notice {
            tone: Tone::Plain,
            text,
        })
    }
}
