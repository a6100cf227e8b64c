//! What came of a practice interview, point by point and moment by moment, beside what was so. Not a grade.

mod asking;
mod course;
mod facts;
mod group;

use std::rc::Rc;

use crate::engine::answer::hold::hold;
use crate::engine::answer::{Answer, Silence};
use crate::engine::findings::{Findings, FlagFinding};
use crate::engine::form::{Form, SectionNo, Spot, Weight};
use crate::engine::interview::{Change, Codes, Forms, Interview};
use crate::engine::practice::{Drawn, Practised, Scenario, Way};
use crate::engine::time::Timestamp;

pub use group::{Missed, in_common};

use course::Course;

/// Changes with their times, as a store hands them back.
pub type Recorded<'a> = &'a [(Timestamp, Change)];

/// What came of a practice interview.
#[derive(Clone, Debug)]
pub struct Debrief {
    pub seed: u64,
    /// When the interview began; all other moments are told from here.
    pub begun: Timestamp,
    /// The scenario's file is another than the one that was practised.
    pub is_of_other_file: bool,
    /// Flags that the truth raises and the interview raised too, at the same weight.
    pub found: Vec<Rc<str>>,
    /// What there is to talk about, in the order of what it is about. A correct interview has none.
    pub points: Vec<Point>,
    pub times: Vec<SectionTime>,
    /// How long nobody did anything: gaps of more than ten minutes, in milliseconds.
    pub paused: i64,
    pub marks: Vec<Mark>,
    /// How often something was asked of the person who was played, by way.
    pub n_asked: [usize; 3],
    pub languages: Languages,
}

/// One thing to talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub what: Matter,
    /// When it happened; nothing for what never did.
    pub moment: Option<Moment>,
    /// The flags that rest on it, which is why it matters: their sources say the rest.
    pub flags: Vec<Rc<str>>,
    /// The place whose `.ask` says what one could have asked.
    pub ask: Option<Rc<str>>,
}

/// A moment of the interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The number of the change, from 1.
    pub sequence: usize,
    pub at: Timestamp,
    /// Where the interview stood, or what the change is about.
    pub place: Option<Rc<str>>,
}

/// What a point is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    // Findings.
    /// The truth raises it, the interview did not. `lacks` are the answers that it rests on and that were not recorded as they are.
    MissedFlag {
        flag: Rc<str>,
        weight: Weight,
        lacks: Vec<Rc<str>>,
    },
    WeighsOtherwise {
        flag: Rc<str>,
        expected: Weight,
        found: Weight,
        lacks: Vec<Rc<str>>,
    },
    /// The interview raised it and the truth does not. `because` are the answers that raised it.
    WithoutGround {
        flag: Rc<str>,
        weight: Weight,
        because: Vec<Rc<str>>,
    },

    // Answers.
    WronglyRecorded {
        place: Rc<str>,
        recorded: Answer,
        fact: Answer,
        /// It is what the reply to a question put in this way amounted to.
        after: Option<Way>,
    },
    /// The person did not know or did not want to say, and a no was recorded.
    TakenForNo {
        place: Rc<str>,
        recorded: Answer,
        said: Silence,
    },
    /// A silence was recorded where there was something to be learnt.
    NotLearnt {
        place: Rc<str>,
        recorded: Silence,
        n_open: usize,
    },
    /// An entry of a list is missing, or there is one too many.
    OtherEntries {
        place: Rc<str>,
        recorded: usize,
        fact: usize,
    },

    // Questions.
    /// It was to be asked, and has no answer.
    Skipped {
        place: Rc<str>,
    },
    /// The same for questions of a section on which nothing rests.
    SkippedBeside {
        section: Rc<str>,
        places: Vec<Rc<str>>,
    },
    /// It was answered after it was needed: see [`course`](self).
    Late {
        place: Rc<str>,
        /// Where the interview had gone on to.
        passed_by: Rc<str>,
    },

    // Asking.
    Pressed {
        place: Rc<str>,
        way: Way,
        cost: Cost,
    },
    ContradictionUnnoticed {
        /// From 1: the text `contradiction-<nth>`.
        nth: usize,
        places: [Rc<str>; 2],
    },

    // Language.
    LanguageNotShown {
        language: Rc<str>,
    },
    NotReadBack,
    /// It was read back, but not in a language that the person speaks.
    ReadBackInOther {
        language: Rc<str>,
    },
    InterpreterNotRecorded {
        place: Rc<str>,
    },
    NotFinished,
}

impl Matter {
    /// Returns the word by which messages are chosen, and by which programs tell points apart.
    pub fn word(&self) -> &'static str {
        match self {
            Self::MissedFlag { .. } => "missed-flag",
            Self::WeighsOtherwise { .. } => "weighs-otherwise",
            Self::WithoutGround { .. } => "without-ground",
            Self::WronglyRecorded { .. } => "wrongly-recorded",
            Self::TakenForNo { .. } => "taken-for-no",
            Self::NotLearnt { .. } => "not-learnt",
            Self::OtherEntries { .. } => "other-entries",
            Self::Skipped { .. } => "skipped",
            Self::SkippedBeside { .. } => "skipped-beside",
            Self::Late { .. } => "late",
            Self::Pressed { .. } => "pressed",
            Self::ContradictionUnnoticed { .. } => "contradiction-unnoticed",
            Self::LanguageNotShown { .. } => "language-not-shown",
            Self::NotReadBack => "not-read-back",
            Self::ReadBackInOther { .. } => "read-back-in-other",
            Self::InterpreterNotRecorded { .. } => "interpreter-not-recorded",
            Self::NotFinished => "not-finished",
        }
    }

    /// Returns what it is about: a flag, a place, a section, the number of a contradiction, a language.
    pub fn about(&self) -> Rc<str> {
        match self {
            Self::MissedFlag { flag, .. }
            | Self::WeighsOtherwise { flag, .. }
            | Self::WithoutGround { flag, .. } => Rc::clone(flag),
            Self::WronglyRecorded { place, .. }
            | Self::TakenForNo { place, .. }
            | Self::NotLearnt { place, .. }
            | Self::OtherEntries { place, .. }
            | Self::Skipped { place }
            | Self::Late { place, .. }
            | Self::Pressed { place, .. }
            | Self::InterpreterNotRecorded { place } => Rc::clone(place),
            Self::SkippedBeside { section, .. } => Rc::clone(section),
            Self::ContradictionUnnoticed { nth, .. } => nth.to_string().into(),
            Self::LanguageNotShown { language } | Self::ReadBackInOther { language } => {
                Rc::clone(language)
            }
            Self::NotReadBack | Self::NotFinished => "".into(),
        }
    }
}

/// What a hurried or leading question cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cost {
    /// The truth was not told in the end either.
    Lost,
    /// The truth could not be told any more after that: the person tells it when asked gently, or never.
    Closed,
    /// It came later, when it was asked openly.
    Delayed,
    /// The truth was told all the same.
    Nothing,
}

impl Cost {
    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Closed => "closed",
            Self::Delayed => "delayed",
            Self::Nothing => "nothing",
        }
    }
}

/// How long the interview stood in a section, in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionTime {
    pub section: Rc<str>,
    pub spent: i64,
}

/// A moment that was marked, with what was written to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub moment: Moment,
    pub text: String,
    /// It was whoever followed, and not the trainee.
    pub is_trainers: bool,
}

/// How the languages were handled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    /// What the person speaks.
    pub spoken: Rc<str>,
    /// The client languages that were shown, in the order in which they came.
    pub shown: Vec<Rc<str>>,
    pub read_back: Option<Rc<str>>,
}

/// Why there is nothing to be told of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoDebrief {
    /// It does not say that it practises a scenario.
    NotPractised,
    /// It practises another one.
    OtherScenario(Practised),
    /// Its changes are not an interview with these forms.
    Broken,
}

/// Compares a practice interview with what was so.
///
/// A question is *skipped* if it is asked in the end, the person knew something about it, and it has no answer. It was answered
/// *after it was needed* if a flag of the truth rests on it and something in a later section was answered before it, though it
/// was to be asked already then: whoever goes on too early has to come back with what should have been in hand.
pub fn debrief(
    (scenario, digest): (&Scenario, &str),
    forms: &Forms,
    codes: &Rc<Codes>,
    recorded: Recorded<'_>,
) -> Result<Debrief, NoDebrief> {
    let course = Course::of(forms, codes, recorded)?;
    let Some(practised) = course.interview.practised().cloned() else {
        return Err(NoDebrief::NotPractised);
    };
    if practised.scenario != scenario.id {
        return Err(NoDebrief::OtherScenario(practised));
    }
    let drawn = scenario.drawn(practised.seed);
    let truth = truth(scenario, &drawn, course.interview.form(), codes);
    let beside = Beside {
        scenario,
        drawn: &drawn,
        form: course.interview.form(),
        truth: &truth,
        so: truth.findings(),
        now: course.interview.findings(),
        course: &course,
    };
    let mut points = beside.flags();
    points.extend(beside.answers());
    points.extend(beside.late());
    points.extend(beside.pressed());
    points.extend(beside.contradictions());
    points.extend(beside.languages());
    Ok(Debrief {
        seed: practised.seed,
        begun: recorded.first().map_or(Timestamp(0), |(at, _)| *at),
        is_of_other_file: *practised.digest != *digest,
        found: beside.found(),
        points,
        times: course.times(),
        paused: course.paused,
        marks: course.marks.clone(),
        n_asked: Way::ALL.map(|way| {
            let asked = course.interview.asked().iter();
            asked.filter(|asked| asked.way == way).count()
        }),
        languages: Languages {
            spoken: Rc::clone(&scenario.client_language),
            shown: course.interview.languages_spoken().to_vec(),
            read_back: course.interview.read_back().map(Rc::from),
        },
    })
}

/// What is so in the variation that was drawn, as an interview that records all of it.
pub fn truth(scenario: &Scenario, drawn: &Drawn, form: &Rc<Form>, codes: &Rc<Codes>) -> Interview {
    let beginning = scenario.beginning(form);
    // What a newer form has no room for is left out: the debrief speaks of what can be compared.
    hold(form, beginning, Rc::clone(codes), &drawn.variation.facts).0
}

/// The interview beside the truth.
struct Beside<'a> {
    scenario: &'a Scenario,
    drawn: &'a Drawn,
    form: &'a Rc<Form>,
    truth: &'a Interview,
    /// What follows from the truth, and from what was recorded.
    so: Findings,
    now: Findings,
    course: &'a Course,
}

impl Beside<'_> {
    fn found(&self) -> Vec<Rc<str>> {
        let both = self.so.flags.iter().filter(|flag| {
            let found = self.now.flags.iter().find(|it| it.id == flag.id);
            found.is_some_and(|it| it.weight == flag.weight)
        });
        both.map(|flag| Rc::clone(&flag.id)).collect()
    }

    fn flags(&self) -> Vec<Point> {
        let mut points = Vec::new();
        for flag in &self.so.flags {
            let found = self.now.flags.iter().find(|it| it.id == flag.id);
            if found.is_some_and(|it| it.weight == flag.weight) {
                continue;
            }
            let lacks = self.lacking(flag);
            let what = match found {
                None => Matter::MissedFlag {
                    flag: Rc::clone(&flag.id),
                    weight: flag.weight,
                    lacks: lacks.clone(),
                },
                Some(found) => Matter::WeighsOtherwise {
                    flag: Rc::clone(&flag.id),
                    expected: flag.weight,
                    found: found.weight,
                    lacks: lacks.clone(),
                },
            };
            points.push(self.point(what, vec![Rc::clone(&flag.id)], &lacks));
        }
        for flag in &self.now.flags {
            if self.so.flags.iter().any(|it| it.id == flag.id) {
                continue;
            }
            let because = self.places(&flag.because);
            let what = Matter::WithoutGround {
                flag: Rc::clone(&flag.id),
                weight: flag.weight,
                because: because.clone(),
            };
            points.push(self.point(what, vec![Rc::clone(&flag.id)], &because));
        }
        points
    }

    /// The answers that a flag of the truth rests on and that were not recorded as they are.
    fn lacking(&self, flag: &FlagFinding) -> Vec<Rc<str>> {
        let spots = flag.because.iter().chain(&flag.weight_because).copied();
        let mut lacks: Vec<Spot> = spots.filter(|spot| !self.is_recorded(*spot)).collect();
        lacks.sort_by_key(|spot| crate::engine::interview::order(*spot));
        lacks.dedup();
        self.places(&lacks)
    }

    /// Makes a point that is about these places: of the last moment at which one of them was recorded or asked about.
    fn point(&self, what: Matter, flags: Vec<Rc<str>>, places: &[Rc<str>]) -> Point {
        let moments = places.iter().filter_map(|place| self.course.about(place));
        let asks = places
            .iter()
            .find(|place| self.scenario.reply(place).is_some());
        Point {
            what,
            moment: moments.max_by_key(|moment| moment.sequence),
            flags,
            ask: asks.cloned(),
        }
    }

    fn places(&self, spots: &[Spot]) -> Vec<Rc<str>> {
        let places = spots.iter().filter_map(|spot| self.form.place(*spot));
        places.collect()
    }

    /// The flags of the truth that rest on a place.
    fn resting_on(&self, place: &str) -> Vec<Rc<str>> {
        let Some(spot) = self.form.spot(place) else {
            return Vec::new();
        };
        let rests = self.so.flags.iter().filter(|flag| {
            let mut spots = flag.because.iter().chain(&flag.weight_because);
            spots.any(|it| it.question() == spot.question())
        });
        rests.map(|flag| Rc::clone(&flag.id)).collect()
    }

    fn section_of(&self, place: &str) -> Option<SectionNo> {
        let question = self.form.question(self.form.spot(place)?.question())?;
        Some(question.section)
    }

    fn section_id(&self, place: &str) -> Rc<str> {
        let section = self.section_of(place).and_then(|no| self.form.section(no));
        section.map_or_else(|| "".into(), |section| Rc::clone(&section.id))
    }

    fn languages(&self) -> Vec<Point> {
        let interview = &self.course.interview;
        let mut points = Vec::new();
        let mut add = |what, place: Option<&Rc<str>>| {
            points.push(Point {
                what,
                moment: place.and_then(|place| self.course.about(place)),
                flags: Vec::new(),
                ask: None,
            });
        };
        let spoken = &self.scenario.client_language;
        let officer = &interview.beginning().officer_language;
        let shown = interview.languages_spoken();
        if !is_same(spoken, officer) && !shown.iter().any(|it| is_same(it, spoken)) {
            let language = Rc::clone(spoken);
            add(Matter::LanguageNotShown { language }, None);
        }
        match interview.read_back() {
            None => add(Matter::NotReadBack, None),
            Some(language) if !is_same(language, spoken) => {
                let language = language.into();
                add(Matter::ReadBackInOther { language }, None);
            }
            Some(_) => {}
        }
        for place in self.scenario.places(self.form, &self.drawn.variation) {
            if is_of_interpreter(&place) && self.is_open(&place) {
                add(Matter::InterpreterNotRecorded { place }, None);
            }
        }
        if !interview.is_finished() {
            add(Matter::NotFinished, None);
        }
        points
    }
}

/// Whether two tags are of one language: `fa-AF` and `fa` are not, `sv` and `sv-SE` are.
fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let rest = long.strip_prefix(short);
    rest.is_some_and(|rest| rest.is_empty() || (rest.starts_with('-') && short == "sv"))
}

/// Forms ask by questions of this name whether and how somebody interpreted.
fn is_of_interpreter(place: &str) -> bool {
    place.starts_with("interpreter")
}

#[cfg(test)]
mod tests;
