//! Going on with another version of the form: what becomes of everything that is stored, and of the readings.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;
use std::mem::discriminant;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::findings::compare::{Turn, turns};
use crate::engine::form::{EntryNo, Form, Kind, Question, Spot};
use crate::engine::interview::{
    Asking, Beginning, Change, Codes, Command, Interview, Position, Refusal, check,
    route::question_spot,
    sheet::{Kept, Sheet},
};
use crate::engine::reading::{Reading, value::Value};

/// Of a digest, where people read it.
const DIGITS_SHOWN: usize = 12;

/// Which version of a form an interview is held with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldWith {
    pub version: Rc<str>,
    /// BLAKE3 of the form file's text, as 64 hexadecimal digits.
    pub digest: Rc<str>,
}

/// Forms by their digest.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    by_digest: BTreeMap<Rc<str>, Rc<Form>>,
}

/// What was given at one place, and with which version of the form.
#[derive(Clone, PartialEq, Eq)]
pub struct Told {
    pub place: Rc<str>,
    pub held_with: HeldWith,
    pub answer: Option<Answer>,
    /// How the answer was asked for.
    pub asking: Asking,
    /// Empty if there is none.
    pub note: String,
    /// The entries that are there, where a roster was asked for.
    pub entries: Vec<EntryNo>,
    /// Something else was answered at the place since: this does not come back.
    pub superseded: bool,
}

impl Told {
    fn says_something(&self) -> bool {
        self.answer.is_some() || !self.entries.is_empty()
    }

    fn can_come_back(&self, to: &[Rc<str>]) -> bool {
        !self.superseded && self.says_something() && to.contains(&self.place)
    }
}

/// What would be if the interview went on with another version of the form.
#[derive(Debug)]
pub struct Outlook {
    /// Everything that is stored, in the order of asking.
    pub stored: Vec<Stored>,
    /// How what the answers point to would turn.
    pub turns: Vec<Turn>,
    /// The interview as it would stand.
    pub after: Interview,
}

/// Something that is stored, and what would become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub told: Told,
    pub becomes: Becomes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It goes on to count as it does.
    Kept,
    /// It is kept, and is out of every rule as long as the question is not asked.
    PutAside,
    /// It is put aside and stays so.
    StaysAside,
    /// It counted for nothing and counts again.
    Counts,
    /// It stays in the transcript as what was said with the earlier version, and counts for nothing.
    Unfit(Misfit),
}

/// Why an answer has no place in another version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// That version does not ask it.
    NotAsked,
    /// It asks for something of another kind.
    OtherType,
    /// It would not take this answer.
    Refused(Refusal),
}

impl HeldWith {
    /// Returns what an interview began with.
    pub(super) fn at(beginning: &Beginning) -> Self {
        Self {
            version: Rc::clone(&beginning.version),
            digest: Rc::clone(&beginning.digest),
        }
    }

    /// Returns as much of the digest as tells contents apart for people who compare them by eye.
    pub fn short_digest(&self) -> &str {
        self.digest.get(..DIGITS_SHOWN).unwrap_or(&self.digest)
    }
}

impl Forms {
    #[must_use]
    pub fn with(mut self, digest: &Rc<str>, form: &Rc<Form>) -> Self {
        self.by_digest.insert(Rc::clone(digest), Rc::clone(form));
        self
    }

    pub fn get(&self, digest: &str) -> Option<&Rc<Form>> {
        self.by_digest.get(digest)
    }

    /// Adds those that are not known yet.
    pub(super) fn take_in(&mut self, others: &Self) {
        for (digest, form) in &others.by_digest {
            self.by_digest
                .entry(Rc::clone(digest))
                .or_insert_with(|| Rc::clone(form));
        }
    }
}

/// Shows where and with what, and never what was said.
impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Told")
            .field("place", &self.place)
            .field("version", &self.held_with.version)
            .field("answer", &self.answer)
            .field("has_note", &!self.note.is_empty())
            .field("entries", &self.entries)
            .finish_non_exhaustive()
    }
}

/// What would find its place in another form, and what would not.
struct Fit {
    /// With the reason, by place, in the order of asking.
    unfit: Vec<(Rc<str>, Misfit)>,
    /// What had no place before and has one again.
    back: Vec<Rc<str>>,
}

impl Interview {
    /// Returns what would be with another form that it can go on with. A finished one is looked at as if it went on.
    pub fn outlook(&self, digest: &str) -> Result<Outlook, Refusal> {
        let mut after = self.clone();
        after.is_finished = false;
        let form = Rc::clone(self.other_form(digest)?);
        let fit = self.fit_into(&form);
        after.apply(Command::ChangeForm {
            digest: digest.into(),
        })?;
        let counts = |interview: &Self, place: &str| {
            let spot = interview.form.spot(place);
            spot.is_some_and(|spot| interview.is_relevant(spot))
        };
        let misfits: HashMap<&Rc<str>, &Misfit> =
            fit.unfit.iter().map(|(place, why)| (place, why)).collect();
        let mut stored: Vec<Stored> = self
            .told()
            .into_iter()
            .map(|told| {
                let place = &told.place;
                let becomes = match (
                    misfits.get(place),
                    counts(self, place),
                    counts(&after, place),
                ) {
                    (Some(misfit), _, _) => Becomes::Unfit((*misfit).clone()),
                    (None, true, true) => Becomes::Kept,
                    (None, true, false) => Becomes::PutAside,
                    (None, false, true) => Becomes::Counts,
                    (None, false, false) => Becomes::StaysAside,
                };
                Stored { told, becomes }
            })
            .collect();
        let back = self
            .unfit
            .iter()
            .filter(|told| told.can_come_back(&fit.back));
        stored.extend(back.map(|told| Stored {
            told: told.clone(),
            becomes: if counts(&after, &told.place) {
                Becomes::Counts
            } else {
                Becomes::StaysAside
            },
        }));
        let mut turns = turns(&self.findings(), &after.findings());
        turns.extend(self.checks_turning(&after));
        Ok(Outlook {
            stored,
            turns,
            after,
        })
    }

    /// Returns everything that is stored at the places of this form, relevant or not, in the order of asking.
    pub fn told(&self) -> Vec<Told> {
        let mut all = Vec::new();
        for idx in 0..self.form.questions.len() {
            let question = question_spot(idx);
            let entries = self.sheet.entries(question.question());
            let fields = entries
                .iter()
                .flat_map(|entry| self.fields_of(question.question(), *entry));
            let spots = std::iter::once(question).chain(fields);
            all.extend(spots.filter_map(|spot| self.told_at(spot)));
        }
        all
    }

    fn told_at(&self, spot: Spot) -> Option<Told> {
        let kept = self.sheet.kept(spot);
        let note = self.note(spot);
        let entries = match spot {
            Spot::Question(no) => self.sheet.entries(no),
            Spot::Field { .. } => &[],
        };
        if kept.is_none() && note.is_empty() && entries.is_empty() {
            return None;
        }
        Some(Told {
            place: self.form.place(spot)?,
            held_with: self.held_with.clone(),
            answer: kept.map(|kept| kept.answer.clone()),
            asking: kept.map(|kept| kept.asking.clone()).unwrap_or_default(),
            note: note.to_owned(),
            entries: entries.to_vec(),
            superseded: false,
        })
    }

    fn other_form(&self, digest: &str) -> Result<&Rc<Form>, Refusal> {
        self.forms
            .get(digest)
            .filter(|form| form.id == self.form.id)
            .ok_or(Refusal::NoSuchForm)
    }

    pub(super) fn decide_change_form(&self, digest: &Rc<str>) -> Result<Vec<Change>, Refusal> {
        if *digest == self.held_with.digest {
            return Ok(Vec::new());
        }
        let form = self.other_form(digest)?;
        let fit = self.fit_into(form);
        Ok(vec![Change::FormChanged {
            held_with: HeldWith {
                version: Rc::clone(&form.version),
                digest: Rc::clone(digest),
            },
            unfit: fit.unfit.into_iter().map(|(place, _)| place).collect(),
            back: fit.back,
        }])
    }

    fn fit_into(&self, form: &Form) -> Fit {
        let mut unfit = Vec::new();
        let mut back = Vec::new();
        let told = self.told();
        for told in &told {
            if let Some(misfit) = self.misfit(form, told) {
                unfit.push((Rc::clone(&told.place), misfit));
            }
        }
        // What was said last at a place is what counts there, or nothing is: an older answer does not take its place.
        let taken = places_taken(&told);
        let mut entries: HashMap<&Rc<str>, BTreeSet<EntryNo>> = HashMap::new();
        for told in told.iter().chain(&self.unfit) {
            entries
                .entry(&told.place)
                .or_default()
                .extend(&told.entries);
        }
        for told in &self.unfit {
            let has_entry = match form.spot(&told.place) {
                Some(Spot::Field { roster, entry, .. }) => form
                    .question(roster)
                    .and_then(|roster| entries.get(&roster.id))
                    .is_some_and(|entries| entries.contains(&entry)),
                Some(Spot::Question(_)) => true,
                None => false,
            };
            if has_entry
                && !told.superseded
                && told.says_something()
                && !taken.contains(&told.place)
                && self.misfit(form, told).is_none()
            {
                back.push(Rc::clone(&told.place));
            }
        }
        Fit { unfit, back }
    }

    /// Returns why something that is stored has no place in a form, nothing if it has.
    fn misfit(&self, form: &Form, told: &Told) -> Option<Misfit> {
        let Some(asked) = form.spot(&told.place).and_then(|it| form.asked_at(it)) else {
            return Some(Misfit::NotAsked);
        };
        if !told.entries.is_empty() && !matches!(asked.kind, Kind::Roster { .. }) {
            return Some(Misfit::OtherType);
        }
        let answer = told.answer.as_ref()?;
        if answer.silence().is_some() {
            return None;
        }
        // A code of one register may look like one of another: only what was asked for the same is the same answer.
        let was = self.forms.get(&told.held_with.digest);
        let was = was.and_then(|form| form.asked_at(form.spot(&told.place)?));
        let list = |question: &Question| question.list().map(|list| Rc::clone(&list.name));
        if was.is_some_and(|was| {
            discriminant(&was.kind) != discriminant(&asked.kind) || list(was) != list(asked)
        }) {
            return Some(Misfit::OtherType);
        }
        // What was a code of the register when it was given stays an answer, whatever became of the register.
        let fitting = check::fitting(&asked.kind, &told.place, answer.clone(), &Codes::default());
        match fitting {
            Ok(_) => None,
            Err(Refusal::WrongKind { .. }) => Some(Misfit::OtherType),
            Err(refusal) => Some(Misfit::Refused(refusal)),
        }
    }

    /// Goes on with another form. What does not fit was decided when the change was made, and is not judged anew.
    pub(super) fn absorb_form(
        &mut self,
        held_with: &HeldWith,
        unfit: &[Rc<str>],
        back: &[Rc<str>],
    ) {
        let Some(form) = self.forms.get(&held_with.digest).cloned() else {
            self.n_unplaced += 1;
            return;
        };
        let told = self.told();
        let notes = self.notes_beside();
        let mut snapshot = self.clone();
        snapshot.earlier = Vec::new();
        self.earlier.push(Rc::new(snapshot));
        // What was done before is done with another form: undoing does not go back over the change.
        self.steps = Vec::new();
        self.undone = Vec::new();
        self.sheet = Sheet::new(&form);
        self.notes = BTreeMap::new();
        // What stood there was another form's.
        self.presented = BTreeMap::new();
        self.form = form;
        self.held_with = held_with.clone();
        self.keep_entry_numbers();
        let left: HashSet<&Rc<str>> = unfit.iter().collect();
        let taken = places_taken(&told);
        let mut unfit_now: Vec<Told> = told
            .into_iter()
            .filter_map(|told| {
                let fits = !left.contains(&told.place);
                self.put_told(told, fits)
            })
            .collect();
        // Notes at entries that were taken away are nobody's answer, and are kept where they were written.
        for (place, note) in notes {
            if let Some(spot) = self.form.spot(&place) {
                self.notes.insert(spot, note);
            }
        }
        let mut earlier: Vec<Option<Told>> = std::mem::take(&mut self.unfit)
            .into_iter()
            .map(Some)
            .collect();
        // A list comes back before the fields of its entries, whichever of them lost its place first.
        for is_field in [false, true] {
            for slot in &mut earlier {
                if let Some(mut told) = slot.take_if(|told| told.place.contains('/') == is_field) {
                    told.superseded |= taken.contains(&told.place);
                    let comes_back = told.can_come_back(back);
                    *slot = self.put_told(told, comes_back);
                }
            }
        }
        self.unfit.extend(earlier.into_iter().flatten());
        self.unfit.append(&mut unfit_now);
        self.read_anew();
        self.position = self.position_here();
    }

    /// Returns the notes at entries that were taken away.
    fn notes_beside(&self) -> Vec<(Rc<str>, String)> {
        let is_beside = |spot: &Spot| match *spot {
            Spot::Question(_) => false,
            Spot::Field { roster, entry, .. } => !self.sheet.has(roster, entry),
        };
        self.notes
            .iter()
            .filter(|(spot, _)| is_beside(spot))
            .filter_map(|(spot, note)| Some((self.form.place(*spot)?, note.clone())))
            .collect()
    }

    /// An entry's number is never used again, not even after a version without the roster.
    fn keep_entry_numbers(&mut self) {
        for idx in 0..self.form.questions.len() {
            let no = question_spot(idx).question();
            let Some(roster) = self.form.question(no) else {
                continue;
            };
            let Kind::Roster { .. } = roster.kind else {
                continue;
            };
            let numbers = self.earlier.iter().filter_map(|earlier| {
                let no = earlier.form.question_no(&roster.id)?;
                Some(earlier.sheet.last_entry(no))
            });
            let last = numbers.max().unwrap_or(0);
            self.sheet.keep_last_entry(no, last);
        }
    }

    /// Puts what was told where it was asked, and returns what of it has no place here.
    fn put_told(&mut self, mut told: Told, fits: bool) -> Option<Told> {
        let Some(spot) = self.form.spot(&told.place) else {
            return Some(told);
        };
        let has_entry = match spot {
            Spot::Question(_) => true,
            Spot::Field { roster, entry, .. } => self.sheet.has(roster, entry),
        };
        if has_entry && !told.note.is_empty() && !self.notes.contains_key(&spot) {
            // A note is about the question and stays with it, also where the answer does not.
            self.notes.insert(spot, std::mem::take(&mut told.note));
        }
        if fits
            && has_entry
            && let Some(asked) = self.form.asked_at(spot)
        {
            if let (Spot::Question(no), Kind::Roster { .. }) = (spot, &asked.kind) {
                for entry in std::mem::take(&mut told.entries) {
                    self.sheet.put_entry(no, entry, true);
                }
            }
            if let Some(answer) = told.answer.take() {
                // The options may stand in another order here.
                let as_kept =
                    check::fitting(&asked.kind, &told.place, answer.clone(), &Codes::default());
                let kept = Kept {
                    answer: as_kept.unwrap_or(answer),
                    asking: std::mem::take(&mut told.asking),
                };
                self.sheet.put(spot, Some(kept));
            }
        }
        let is_empty = told.answer.is_none() && told.note.is_empty() && told.entries.is_empty();
        (!is_empty).then_some(told)
    }

    /// Works out every truth of the present form from the answers.
    fn read_anew(&mut self) {
        self.reading = Reading::new(Rc::clone(&self.form), self.beginning.date);
        for idx in 0..self.form.questions.len() {
            let question = question_spot(idx);
            let no = question.question();
            for entry in self.sheet.entries(no) {
                self.reading.put_entry(no, *entry, true);
            }
            let entries = self.sheet.entries(no).iter();
            let fields = entries.flat_map(|entry| self.fields_of(no, *entry));
            let spots: Vec<Spot> = std::iter::once(question).chain(fields).collect();
            for spot in spots {
                let answer = self.sheet.kept(spot).map(|kept| &kept.answer);
                if let (Some(asked), Some(_)) = (self.form.asked_at(spot), answer) {
                    self.reading.put(spot, Value::of(&asked.kind, answer));
                }
            }
        }
    }

    /// Returns the same question where it still is, else the next one of the earlier form that is asked here, else the
    /// one before.
    fn position_here(&self) -> Position {
        let (Position::At(was), Some(earlier)) = (self.position, self.earlier.last()) else {
            return Position::Review;
        };
        let before = &earlier.form;
        let here = |spot: Spot| {
            let spot = self.form.spot(&before.place(spot)?)?;
            self.is_relevant(spot).then_some(spot)
        };
        let at = was.question().0 as usize;
        let after = (at..before.questions.len()).map(question_spot);
        std::iter::once(was)
            .chain(after)
            .chain((0..at).rev().map(question_spot))
            .find_map(here)
            .or_else(|| self.reading.relevant().next_from(0).map(question_spot))
            .map_or(Position::Review, Position::At)
    }
}

/// Returns the places where something was answered, and not only noted.
fn places_taken(told: &[Told]) -> HashSet<Rc<str>> {
    let answered = told.iter().filter(|told| told.says_something());
    answered.map(|told| Rc::clone(&told.place)).collect()
}

#[cfg(test)]
mod tests;
