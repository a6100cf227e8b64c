//! A debrief in words: what happened when, why it matters and by which source, and what one could have asked.

use std::rc::Rc;

use crate::app::citation::cited;
use crate::app::scenario::LoadedScenario;
use crate::app::words::Words;
use crate::engine::answer::Answer;
use crate::engine::form::Weight;
use crate::engine::form::sources::Sources;
use crate::engine::practice::debrief::{Debrief, Matter, Moment, Point};
use crate::engine::practice::{Drawn, Way};
use crate::engine::time::minutes_and_seconds;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;

/// What is said of a practice interview, part by part, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub title: String,
    /// How it was practised: seed, askings, languages.
    pub about: Vec<String>,
    pub goals: Vec<String>,
    pub found: Vec<String>,
    pub points: Vec<ToldPoint>,
    /// What happened, by the scenario.
    pub truth: String,
    /// What the person knew, in order.
    pub knew: String,
    pub discuss: Vec<String>,
    pub times: Vec<String>,
    pub marks: Vec<String>,
}

/// One point in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldPoint {
    /// By which programs tell points apart.
    pub kind: &'static str,
    pub what: String,
    pub moment: Option<String>,
    /// What was recorded, and what is so.
    pub beside: Option<(String, String)>,
    /// Why it matters, each reason with its sources.
    pub why: Vec<String>,
    /// What one could have asked.
    pub ask: Option<String>,
}

/// Says debriefs of one scenario.
pub struct Telling<'a> {
    pub words: &'a Words,
    pub sources: &'a Sources,
    pub loaded: &'a LoadedScenario,
    pub drawn: &'a Drawn,
}

impl Telling<'_> {
    pub fn tell(&self, debrief: &Debrief) -> Told {
        let scenario = &self.loaded.scenario;
        Told {
            title: self.marked("title"),
            about: self.about(debrief),
            goals: scenario.goals().map(|id| self.marked(&id)).collect(),
            found: debrief.found.iter().map(|flag| self.flag(flag)).collect(),
            points: debrief
                .points
                .iter()
                .map(|point| self.point(debrief, point))
                .collect(),
            truth: self.marked("truth"),
            knew: self.marked("knows"),
            discuss: scenario.discuss().map(|id| self.marked(&id)).collect(),
            times: self.times(debrief),
            marks: self.marks(debrief),
        }
    }

    /// Says one point.
    pub fn point(&self, debrief: &Debrief, point: &Point) -> ToldPoint {
        let kind = point.what.word();
        let args = self.args_of(&point.what);
        let message = format!("debrief-{kind}");
        let mut why: Vec<String> = point.flags.iter().map(|id| self.why(id)).collect();
        let general =
            self.words
                .catalog
                .optional(&self.words.language, &format!("{message}.why"), &args);
        if let Some(said) = general {
            why.insert(0, clean_line(&said.text));
        }
        ToldPoint {
            kind,
            what: self.words.ui_with(&message, &args),
            moment: point.moment.as_ref().map(|it| self.moment(debrief, it)),
            beside: self.beside(&point.what),
            why,
            ask: self.ask(point),
        }
    }

    /// Says what one could have asked: the scenario's own words, or those of the contradiction, or the form's question.
    fn ask(&self, point: &Point) -> Option<String> {
        if let Matter::ContradictionUnnoticed { nth, .. } = &point.what {
            return Some(self.marked(&format!("contradiction-{nth}")));
        }
        let place = point.ask.as_ref()?;
        let reply = self.loaded.scenario.reply(place)?;
        let id = format!("{}.ask", reply.message());
        let said = self
            .loaded
            .optional(&self.words.language, &id, self.drawn)?;
        Some(self.words.marked(&said))
    }

    /// The scenario's words, marked where they are in another language than the one that is read.
    fn marked(&self, id: &str) -> String {
        let said = self.loaded.say(&self.words.language, id, self.drawn);
        self.words.marked(&said)
    }

    fn flag(&self, id: &str) -> String {
        let form = &self.loaded.form;
        clean_line(&self.words.form_own(form, &format!("flag-{id}")))
    }

    fn why(&self, flag: &str) -> String {
        let flags = &self.loaded.form.form.flags;
        let sources = flags.iter().find(|it| *it.id == *flag);
        let sources = sources.map(|it| it.sources.as_slice()).unwrap_or_default();
        let date = self.loaded.scenario.date;
        let cited = sources.iter().map(|source| {
            cited(
                self.words,
                self.loaded.form.cites(self.sources),
                source,
                date,
            )
        });
        let args = Args::none()
            .with("flag", self.flag(flag))
            .with("sources", cited.collect::<Vec<_>>().join("; "));
        self.words.ui_with("debrief-why-flag", &args)
    }

    /// The short name of the question at a place.
    pub fn place(&self, place: &str) -> String {
        let form = &self.loaded.form;
        let spot = form.form.spot(place);
        spot.map_or_else(
            || place.to_owned(),
            |spot| self.words.short(form, None, &self.words.language, spot),
        )
    }

    fn answer(&self, place: &str, answer: &Answer) -> String {
        let form = &self.loaded.form;
        let spot = form.form.spot(place);
        spot.map_or_else(String::new, |spot| {
            clean_line(&self.words.answer(form, &self.words.language, spot, answer))
        })
    }

    fn places(&self, places: &[Rc<str>]) -> String {
        let named: Vec<_> = places.iter().map(|place| self.place(place)).collect();
        named.join(", ")
    }

    fn section(&self, id: &str) -> String {
        let form = &self.loaded.form;
        clean_line(&self.words.form_own(form, &format!("section-{id}")))
    }

    fn weight(&self, weight: Weight) -> String {
        self.words.ui(&format!("weight-{}", weight.word()))
    }

    fn language(&self, tag: &str) -> String {
        let name = self.words.name_of_language(&self.words.language, tag);
        name.unwrap_or_else(|| tag.to_owned())
    }

    fn args_of(&self, what: &Matter) -> Args {
        let none = Args::none();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        match what {
            Matter::MissedFlag {
                flag,
                weight,
                lacks,
            } => none
                .with("flag", self.flag(flag))
                .with("weight", self.weight(*weight))
                .with("places", self.places(lacks))
                .number("n", number(lacks.len())),
            Matter::WeighsOtherwise {
                flag,
                expected,
                found,
                lacks,
            } => none
                .with("flag", self.flag(flag))
                .with("expected", self.weight(*expected))
                .with("found", self.weight(*found))
                .with("places", self.places(lacks))
                .number("n", number(lacks.len())),
            Matter::WithoutGround {
                flag,
                weight,
                because,
            } => none
                .with("flag", self.flag(flag))
                .with("weight", self.weight(*weight))
                .with("places", self.places(because)),
            Matter::WronglyRecorded { place, after, .. } => none
                .with("place", self.place(place))
                .with("after", after.map_or("none", Way::word)),
            Matter::TakenForNo { place, said, .. } => none
                .with("place", self.place(place))
                .with("said", self.silence(*said)),
            Matter::NotLearnt {
                place,
                recorded,
                n_open,
            } => none
                .with("place", self.place(place))
                .with("recorded", self.silence(*recorded))
                .number("n", number(*n_open)),
            Matter::OtherEntries {
                place,
                recorded,
                fact,
            } => none
                .with("place", self.place(place))
                .number("recorded", number(*recorded))
                .number("fact", number(*fact)),
            Matter::Skipped { place } | Matter::InterpreterNotRecorded { place } => {
                none.with("place", self.place(place))
            }
            Matter::SkippedBeside { section, places } => none
                .with("section", self.section(section))
                .with("places", self.places(places))
                .number("n", number(places.len())),
            Matter::Late { place, passed_by } => none
                .with("place", self.place(place))
                .with("passed", self.place(passed_by)),
            Matter::Pressed { place, way, cost } => none
                .with("place", self.place(place))
                .with("way", way.word())
                .with("cost", cost.word()),
            Matter::ContradictionUnnoticed {
                places: [one, other],
                ..
            } => none
                .with("one", self.place(one))
                .with("other", self.place(other)),
            Matter::LanguageNotShown { language } | Matter::ReadBackInOther { language } => {
                none.with("language", self.language(language)).with(
                    "spoken",
                    self.language(&self.loaded.scenario.client_language),
                )
            }
            Matter::NotReadBack | Matter::NotFinished => none,
        }
    }

    fn silence(&self, silence: crate::engine::answer::Silence) -> String {
        self.words.silence(&self.words.language, silence).text
    }

    fn beside(&self, what: &Matter) -> Option<(String, String)> {
        match what {
            Matter::WronglyRecorded {
                place,
                recorded,
                fact,
                ..
            } => Some((self.answer(place, recorded), self.answer(place, fact))),
            Matter::TakenForNo {
                place,
                recorded,
                said,
            } => {
                let said = Answer::Silence(*said);
                Some((self.answer(place, recorded), self.answer(place, &said)))
            }
            Matter::NotLearnt {
                place, recorded, ..
            } => {
                let fact = self.drawn.variation.fact(place)?;
                let recorded = Answer::Silence(*recorded);
                Some((self.answer(place, &recorded), self.answer(place, fact)))
            }
            Matter::MissedFlag { .. }
            | Matter::WeighsOtherwise { .. }
            | Matter::WithoutGround { .. }
            | Matter::OtherEntries { .. }
            | Matter::Skipped { .. }
            | Matter::SkippedBeside { .. }
            | Matter::Late { .. }
            | Matter::Pressed { .. }
            | Matter::ContradictionUnnoticed { .. }
            | Matter::LanguageNotShown { .. }
            | Matter::NotReadBack
            | Matter::ReadBackInOther { .. }
            | Matter::InterpreterNotRecorded { .. }
            | Matter::NotFinished => None,
        }
    }

    fn moment(&self, debrief: &Debrief, moment: &Moment) -> String {
        let passed = moment.at.0.saturating_sub(debrief.begun.0);
        let n = i64::try_from(moment.sequence).unwrap_or(i64::MAX);
        let args = Args::none()
            .number("step", n)
            .with("time", minutes_and_seconds(passed));
        let place = moment.place.as_ref().map(|place| self.place(place));
        match place {
            Some(place) => self
                .words
                .ui_with("debrief-moment-at", &args.with("place", place)),
            None => self.words.ui_with("debrief-moment", &args),
        }
    }

    fn about(&self, debrief: &Debrief) -> Vec<String> {
        let words = self.words;
        let mut about = Vec::new();
        let seed = Args::none().with("seed", debrief.seed.to_string());
        about.push(words.ui_with("debrief-seed", &seed));
        if debrief.is_of_other_file {
            about.push(words.ui("debrief-other-file"));
        }
        let [open, hurried, leading] = debrief
            .n_asked
            .map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        if open + hurried + leading > 0 {
            let args = Args::none()
                .number("open", open)
                .number("hurried", hurried)
                .number("leading", leading);
            about.push(words.ui_with("debrief-asked", &args));
        }
        let names = |tags: &[Rc<str>]| {
            let names: Vec<_> = tags.iter().map(|tag| self.language(tag)).collect();
            names.join(", ")
        };
        let languages = &debrief.languages;
        let args = Args::none()
            .with("spoken", self.language(&languages.spoken))
            .with("shown", names(&languages.shown))
            .number("n", i64::try_from(languages.shown.len()).unwrap_or(0));
        about.push(words.ui_with("debrief-languages", &args));
        if let Some(language) = &languages.read_back {
            let args = Args::none().with("language", self.language(language));
            about.push(words.ui_with("debrief-read-back", &args));
        }
        about
    }

    fn times(&self, debrief: &Debrief) -> Vec<String> {
        let spent = |name: String, millis| {
            let args = Args::none()
                .with("what", name)
                .with("time", minutes_and_seconds(millis));
            self.words.ui_with("debrief-time", &args)
        };
        let sections = debrief.times.iter();
        let mut times: Vec<String> = sections
            .map(|it| spent(self.section(&it.section), it.spent))
            .collect();
        if debrief.paused > 0 {
            times.push(spent(self.words.ui("debrief-paused"), debrief.paused));
        }
        times
    }

    fn marks(&self, debrief: &Debrief) -> Vec<String> {
        let marks = debrief.marks.iter().map(|mark| {
            let moment = self.moment(debrief, &mark.moment);
            let text = clean_line(&mark.text);
            if mark.is_trainers {
                let args = Args::none().with("text", text);
                let said = self.words.ui_with("follow-debrief-mark", &args);
                return format!("{moment}: {said}");
            }
            format!("{moment}: {text}")
        });
        marks.collect()
    }
}
