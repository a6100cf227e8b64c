//! How an interview went: what was recorded and asked when, and where it stood how long.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Mark, Moment, NoDebrief, Recorded, SectionTime};
use crate::engine::form::{Form, SectionNo, Spot};
use crate::engine::interview::{Change, Codes, Forms, Interview, Position, order};
use crate::engine::practice::{Asked, MarkedBy};
use crate::engine::time::Timestamp;

/// A longer gap is a pause and no time spent on a section.
const PAUSE: i64 = 10 * 60 * 1000;

/// One interview from beginning to end.
pub(super) struct Course {
    pub(super) interview: Interview,
    /// When each place was last answered, cleared or amended.
    answered: BTreeMap<Rc<str>, Moment>,
    /// The first answer of each place, in order.
    pub(super) first_answers: Vec<First>,
    /// Everything that was asked, with its moment.
    pub(super) asked: Vec<(Moment, Asked)>,
    /// Places that have or had a note, with the moment of the last.
    noted: BTreeMap<Rc<str>, Moment>,
    pub(super) marks: Vec<Mark>,
    /// Where the interview stood after each change.
    stood: Vec<Moment>,
    spent: Vec<(SectionNo, i64)>,
    pub(super) paused: i64,
}

/// A place that was answered for the first time.
pub(super) struct First {
    pub(super) place: Rc<str>,
    pub(super) moment: Moment,
    /// The places that stand in earlier sections, were to be asked then and had no answer.
    pub(super) passed: Vec<Rc<str>>,
}

impl Course {
    pub(super) fn of(
        forms: &Forms,
        codes: &Rc<Codes>,
        recorded: Recorded<'_>,
    ) -> Result<Self, NoDebrief> {
        let (begun, first) = recorded.first().ok_or(NoDebrief::Broken)?;
        let interview = Interview::replay_through(forms, [first.clone()]);
        let interview = interview.ok().ok_or(NoDebrief::Broken)?;
        let mut course = Self {
            interview: interview.with_codes(Rc::clone(codes)),
            answered: BTreeMap::new(),
            first_answers: Vec::new(),
            asked: Vec::new(),
            noted: BTreeMap::new(),
            marks: Vec::new(),
            stood: Vec::new(),
            spent: Vec::new(),
            paused: 0,
        };
        course.stood(1, *begun);
        let mut before = *begun;
        for (nth, (at, change)) in (2..).zip(recorded.iter().skip(1)) {
            if let Change::FormChanged { held_with, .. } = change
                && forms.get(&held_with.digest).is_none()
            {
                return Err(NoDebrief::Broken);
            }
            course.spend(before, *at);
            course.goes_on(nth, *at, change);
            before = *at;
        }
        Ok(course)
    }

    /// Returns the last moment at which something was recorded at a place, or else asked about it.
    pub(super) fn about(&self, place: &str) -> Option<Moment> {
        let asked = self
            .asked
            .iter()
            .filter(|(_, asked)| *asked.place == *place);
        let asked = asked.map(|(moment, _)| moment).next_back();
        self.answered.get(place).or(asked).cloned()
    }

    pub(super) fn note_at(&self, place: &str) -> Option<&Moment> {
        self.noted.get(place)
    }

    /// Returns the time by section, in the order of the form.
    pub(super) fn times(&self) -> Vec<SectionTime> {
        let mut spent = self.spent.clone();
        spent.sort_by_key(|(section, _)| *section);
        let form = self.interview.form();
        let named = spent.iter().filter_map(|(section, spent)| {
            Some(SectionTime {
                section: Rc::clone(&form.section(*section)?.id),
                spent: *spent,
            })
        });
        named.collect()
    }

    fn spend(&mut self, before: Timestamp, at: Timestamp) {
        let gap = at.0.saturating_sub(before.0).max(0);
        if gap > PAUSE {
            self.paused = self.paused.saturating_add(gap);
            return;
        }
        let Position::At(spot) = self.interview.position() else {
            return;
        };
        let Some(question) = self.interview.form().question(spot.question()) else {
            return;
        };
        let section = question.section;
        match self.spent.iter_mut().find(|(it, _)| *it == section) {
            Some((_, spent)) => *spent = spent.saturating_add(gap),
            None => self.spent.push((section, gap)),
        }
    }

    fn goes_on(&mut self, nth: usize, at: Timestamp, change: &Change) {
        let here = self.stood.last().and_then(|it| it.place.clone());
        let moment = |place: Option<&Rc<str>>| Moment {
            sequence: nth,
            at,
            place: place.cloned().or_else(|| here.clone()),
        };
        match change {
            Change::Answered { place, answer, .. } | Change::Amended { place, answer, .. } => {
                let moment = moment(Some(place));
                if answer.is_some() {
                    self.first(place, &moment);
                }
                self.answered.insert(Rc::clone(place), moment);
            }
            Change::EntryAdded { roster, .. } | Change::EntryRemoved { roster, .. } => {
                let moment = moment(Some(roster));
                self.first(roster, &moment);
                self.answered.insert(Rc::clone(roster), moment);
            }
            Change::Noted { place, note, .. } => {
                if !note.trim().is_empty() {
                    self.noted.insert(Rc::clone(place), moment(Some(place)));
                }
            }
            Change::Asked { place, way } => {
                let asked = Asked {
                    place: Rc::clone(place),
                    way: *way,
                };
                self.asked.push((moment(Some(place)), asked));
            }
            Change::Marked { text, by } => {
                let marked = match by {
                    MarkedBy::Trainee => moment(None),
                    MarkedBy::Trainer { step } => self.after(*step, moment(None)),
                };
                self.marks.push(Mark {
                    moment: marked,
                    text: text.clone(),
                    is_trainers: *by != MarkedBy::Trainee,
                });
            }
            Change::Began(_)
            | Change::Moved { .. }
            | Change::Undone
            | Change::Redone
            | Change::ClientLanguageSpoken { .. }
            | Change::LanguagesChosen { .. }
            | Change::Interpreted { .. }
            | Change::Presented { .. }
            | Change::Assessed { .. }
            | Change::Overridden { .. }
            | Change::Disagreed { .. }
            | Change::WasReadBack { .. }
            | Change::FormChanged { .. }
            | Change::Protected { .. }
            | Change::Practised(_)
            | Change::Finished => {}
        }
        self.interview.absorb(change);
        self.stood(nth, at);
    }

    /// Takes note of where the interview stands after a change.
    fn stood(&mut self, sequence: usize, at: Timestamp) {
        let place = match self.interview.position() {
            Position::At(spot) => self.interview.form().place(spot),
            Position::Review => None,
        };
        self.stood.push(Moment {
            sequence,
            at,
            place,
        });
    }

    /// Returns the moment after so many changes; if nothing has happened since, that of the mark itself.
    fn after(&self, step: usize, mark: Moment) -> Moment {
        let step = step.max(1);
        if step.saturating_add(1) >= mark.sequence {
            return mark;
        }
        self.stood.get(step - 1).cloned().unwrap_or(mark)
    }

    /// Takes note of a first answer, and of what was left behind for it.
    fn first(&mut self, place: &Rc<str>, moment: &Moment) {
        if self.first_answers.iter().any(|it| it.place == *place) {
            return;
        }
        let form = Rc::clone(self.interview.form());
        let here = form.spot(place);
        let passed = here.map_or_else(Vec::new, |here| {
            let route = self.interview.route().into_iter();
            let open = route.filter(|spot| {
                order(*spot) < order(here)
                    && section_of(&form, *spot) != section_of(&form, here)
                    && self.interview.answer(*spot).is_none()
            });
            open.filter_map(|spot| form.place(spot)).collect()
        });
        self.first_answers.push(First {
            place: Rc::clone(place),
            moment: moment.clone(),
            passed,
        });
    }
}

fn section_of(form: &Form, spot: Spot) -> Option<SectionNo> {
    Some(form.question(spot.question())?.section)
}
