//! One interview: decide what a command changes, absorb the changes, replay them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::evidence;
use crate::engine::expr::Truth;
use crate::engine::findings::Findings;
use crate::engine::form::{ConditionNo, EntryNo, Form, QuestionNo, Spot, Weight};
use crate::engine::practice::{Asked, MarkedBy, Practised, Way};
use crate::engine::reading::Reading;
use crate::engine::time::Date;

mod absorb;
mod asking;
mod change_form;
mod check;
mod decide;
mod doubt;
mod route;
mod sheet;
#[cfg(test)]
pub(crate) mod tests;
mod worth;

pub use asking::{Asking, Interpreting, Review, Shown};
pub use change_form::{Becomes, Forms, HeldWith, Misfit, Outlook, Stored, Told};
pub use check::Codes;
pub(in crate::engine) use check::{country, is_municipality, language};
pub use doubt::Warning;
pub(in crate::engine) use route::order;
pub use route::{Progress, SectionProgress};
pub use worth::Worked;

use absorb::Step;
use sheet::Sheet;

/// One interview: its form, what was answered, and where it stands.
///
/// Two interviews are equal when everything that was recorded in them is; what is derived follows.
#[derive(Clone)]
pub struct Interview {
    form: Rc<Form>,
    codes: Rc<Codes>,
    beginning: Beginning,
    sheet: Sheet,
    reading: Reading,
    position: Position,
    client_language: Option<Rc<str>>,
    /// The languages chosen for this interview, in the order in which they were.
    spoken: Vec<Rc<str>>,
    /// How what is said is interpreted now, if anyone told.
    interpreting: Option<Interpreting>,
    /// How each question stood there when it was last presented, before an answer was taken.
    presented: BTreeMap<Spot, Rc<[Shown]>>,
    notes: BTreeMap<Spot, String>,
    assessments: BTreeMap<Rc<str>, Assessment>,
    /// Notes that override a warning, by check and entry.
    overrides: BTreeMap<(Rc<str>, Option<u32>), doubt::Overriding>,
    disagreement: String,
    read_back: Option<Rc<str>>,
    is_changed_since_read_back: bool,
    is_finished: bool,
    amendments: Vec<Amendment>,
    /// Each time that it was marked as protected, or no longer, oldest first.
    protections: Vec<Protection>,
    /// What it practises; only in training.
    practised: Option<Practised>,
    /// What was asked of the person who is played, in order.
    asked: Vec<Asked>,
    /// The moments that were marked, in the order in which they were, each in the words of whoever marked it.
    marked: Vec<(MarkedBy, String)>,
    steps: Vec<Step>,
    undone: Vec<Step>,
    n_unplaced: usize,
    /// The forms that it was held with, and those that it can go on with.
    forms: Rc<Forms>,
    held_with: HeldWith,
    /// How it stood each time before it went on with another form, oldest first.
    earlier: Vec<Rc<Self>>,
    /// What came from earlier forms and has no place in this one. It counts for nothing.
    unfit: Vec<Told>,
    /// Worked out when asked for, forgotten at the next change.
    findings: RefCell<Option<Findings>>,
}

/// Where an interview stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    At(Spot),
    Review,
}

/// A correction after finishing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    pub place: Rc<str>,
    pub answer: Option<Answer>,
    pub before: Option<Answer>,
    pub reason: String,
}

/// The interview was marked as protected, or is no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    pub on: bool,
    /// May be empty where it was marked: protection waits for no reason.
    pub reason: String,
}

/// Why a list of changes is not an interview with this form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The first change is not a beginning.
    NoBeginning,
    /// It began with another form.
    OtherForm { form: Rc<str> },
    /// It was held with a form that is not at hand.
    FormMissing { held_with: HeldWith },
}

impl Interview {
    /// Starts an interview at the first relevant question and returns the change that says so.
    pub fn begin(form: Rc<Form>, beginning: Beginning) -> (Self, Vec<Change>) {
        let change = Change::Began(beginning.clone());
        (Self::new(form, beginning), vec![change])
    }

    /// Rebuilds an interview from its changes. What the form has no place for is counted and otherwise ignored.
    pub fn replay(
        form: Rc<Form>,
        changes: impl IntoIterator<Item = Change>,
    ) -> Result<Self, Broken> {
        Self::rebuild(Some(form), &Forms::default(), changes)
    }

    /// Rebuilds an interview that may have gone on with other versions of its form; each is looked up by its digest.
    pub fn replay_through(
        forms: &Forms,
        changes: impl IntoIterator<Item = Change>,
    ) -> Result<Self, Broken> {
        Self::rebuild(None, forms, changes)
    }

    fn rebuild(
        form: Option<Rc<Form>>,
        forms: &Forms,
        changes: impl IntoIterator<Item = Change>,
    ) -> Result<Self, Broken> {
        let mut changes = changes.into_iter();
        let Some(Change::Began(beginning)) = changes.next() else {
            return Err(Broken::NoBeginning);
        };
        let Some(form) = form.or_else(|| forms.get(&beginning.digest).cloned()) else {
            return Err(Broken::FormMissing {
                held_with: HeldWith::at(&beginning),
            });
        };
        if beginning.form != form.id {
            return Err(Broken::OtherForm {
                form: beginning.form,
            });
        }
        let mut interview = Self::new(form, beginning).with_forms(forms);
        for change in changes {
            if let Change::FormChanged { held_with, .. } = &change
                && interview.forms.get(&held_with.digest).is_none()
            {
                return Err(Broken::FormMissing {
                    held_with: held_with.clone(),
                });
            }
            interview.absorb(&change);
        }
        Ok(interview)
    }

    fn new(form: Rc<Form>, beginning: Beginning) -> Self {
        let held_with = HeldWith::at(&beginning);
        let reading = Reading::new(Rc::clone(&form), beginning.date);
        let position = reading
            .relevant()
            .next_from(0)
            .map_or(Position::Review, |idx| {
                Position::At(route::question_spot(idx))
            });
        Self {
            codes: Rc::default(),
            client_language: beginning.client_language.clone(),
            spoken: beginning.client_language.iter().cloned().collect(),
            interpreting: None,
            presented: BTreeMap::new(),
            beginning,
            sheet: Sheet::new(&form),
            reading,
            position,
            notes: BTreeMap::new(),
            assessments: BTreeMap::new(),
            overrides: BTreeMap::new(),
            disagreement: String::new(),
            read_back: None,
            is_changed_since_read_back: false,
            is_finished: false,
            amendments: Vec::new(),
            protections: Vec::new(),
            practised: None,
            asked: Vec::new(),
            marked: Vec::new(),
            steps: Vec::new(),
            undone: Vec::new(),
            n_unplaced: 0,
            forms: Rc::new(Forms::default().with(&held_with.digest, &form)),
            held_with,
            earlier: Vec::new(),
            unfit: Vec::new(),
            findings: RefCell::new(None),
            form,
        }
    }

    /// Can go on with these forms too from now on.
    #[must_use]
    pub fn with_forms(mut self, forms: &Forms) -> Self {
        Rc::make_mut(&mut self.forms).take_in(forms);
        self
    }

    /// Checks codes against these from now on. Without them any code of the right shape is taken.
    #[must_use]
    pub fn with_codes(self, codes: Rc<Codes>) -> Self {
        Self { codes, ..self }
    }

    /// Carries a command out, or says why not and stays as it was. No changes: everything is so already.
    pub fn apply(&mut self, command: Command) -> Result<Vec<Change>, Refusal> {
        let changes = self.decide(command)?;
        for change in &changes {
            self.absorb(change);
        }
        Ok(changes)
    }

    /// Tells whether a command would be carried out and change anything.
    pub fn would_change(&self, command: &Command) -> bool {
        self.decide(command.clone())
            .is_ok_and(|changes| !changes.is_empty())
    }

    /// Returns the answered spots that a command would put aside.
    pub fn put_aside_by(&self, command: &Command) -> Vec<Spot> {
        let Ok(changes) = self.decide(command.clone()) else {
            return Vec::new();
        };
        self.put_aside_through(&changes)
    }

    pub fn form(&self) -> &Rc<Form> {
        &self.form
    }

    pub fn beginning(&self) -> &Beginning {
        &self.beginning
    }

    /// Returns which version of the form it is held with now.
    pub fn held_with(&self) -> &HeldWith {
        &self.held_with
    }

    /// Returns how it stood each time before it went on with another form, oldest first.
    pub fn earlier(&self) -> &[Rc<Self>] {
        &self.earlier
    }

    /// Returns what came from earlier forms and has no place in this one.
    pub fn unfit(&self) -> &[Told] {
        &self.unfit
    }

    pub fn position(&self) -> Position {
        self.position
    }

    pub fn client_language(&self) -> Option<&str> {
        self.client_language.as_deref()
    }

    /// Returns the languages that were chosen for this interview, in the order in which they were.
    pub fn languages_spoken(&self) -> &[Rc<str>] {
        &self.spoken
    }

    /// Returns the answer at a spot, also when it is put aside.
    pub fn answer(&self, spot: Spot) -> Option<&Answer> {
        self.sheet.kept(spot).map(|kept| &kept.answer)
    }

    /// Returns the client language that the answer was given in.
    pub fn asked_in(&self, spot: Spot) -> Option<&str> {
        self.asking(spot)?.language.as_deref()
    }

    /// Returns how the question stood there when the answer was given.
    pub fn asking(&self, spot: Spot) -> Option<&Asking> {
        self.sheet.kept(spot).map(|kept| &kept.asking)
    }

    /// Returns how the question stood there when it was last presented; empty if no one noted it.
    pub fn presented(&self, spot: Spot) -> &[Shown] {
        self.presented.get(&spot).map_or(&[], |shown| shown)
    }

    /// Returns how what is said is interpreted now, if anyone told.
    pub fn interpreting(&self) -> Option<Interpreting> {
        self.interpreting
    }

    /// Returns the entries of a roster that are there, in the order of adding.
    pub fn entries(&self, roster: QuestionNo) -> &[EntryNo] {
        self.sheet.entries(roster)
    }

    pub fn is_relevant(&self, spot: Spot) -> bool {
        self.relevance(spot) == Truth::Yes
    }

    pub fn relevance(&self, spot: Spot) -> Truth {
        self.reading.spot_relevance(spot)
    }

    pub fn condition(&self, no: ConditionNo) -> Truth {
        self.reading.condition(no)
    }

    /// Returns the same by its id; nothing if the form has none that is called so.
    pub fn condition_called(&self, id: &str) -> Option<Truth> {
        let found = self.form.conditions.iter().position(|it| *it.id == *id)?;
        Some(self.condition(ConditionNo(u32::try_from(found).ok()?)))
    }

    /// Returns the note at a spot, empty if there is none.
    pub fn note(&self, spot: Spot) -> &str {
        self.notes.get(&spot).map_or("", String::as_str)
    }

    /// Returns all notes in the order of asking.
    pub fn notes(&self) -> Vec<(Spot, &str)> {
        let mut notes: Vec<_> = self
            .notes
            .iter()
            .map(|(spot, note)| (*spot, note.as_str()))
            .collect();
        notes.sort_by_key(|(spot, _)| route::order(*spot));
        notes
    }

    /// Returns what the answers point to.
    pub fn findings(&self) -> Findings {
        let mut cached = self.findings.borrow_mut();
        cached
            .get_or_insert_with(|| evidence::findings(&self.reading))
            .clone()
    }

    /// Returns the raised flags by their place in the form, and what each weighs.
    pub fn weights(&self) -> Vec<(usize, Weight)> {
        evidence::weights(&self.reading)
    }

    pub fn assessment(&self, flag: &str) -> &Assessment {
        self.assessments.get(flag).unwrap_or(&Assessment::Open)
    }

    /// Returns what the person disagrees with, empty if nothing.
    pub fn disagreement(&self) -> &str {
        &self.disagreement
    }

    /// Returns the language in which the summary was last read back.
    pub fn read_back(&self) -> Option<&str> {
        self.read_back.as_deref()
    }

    /// Whether what the person was read is no longer what is written: an answer came, went or changed since.
    pub fn is_changed_since_read_back(&self) -> bool {
        self.is_changed_since_read_back
    }

    pub fn is_finished(&self) -> bool {
        self.is_finished
    }

    pub fn amendments(&self) -> &[Amendment] {
        &self.amendments
    }

    pub fn changed_since_finish(&self) -> bool {
        !self.amendments.is_empty()
    }

    /// Tells whether what can say where or who the person is has to stay covered.
    pub fn is_protected(&self) -> bool {
        self.protections.last().is_some_and(|it| it.on)
    }

    /// Returns each time that it was marked as protected, or no longer, oldest first.
    pub fn protections(&self) -> &[Protection] {
        &self.protections
    }

    /// Returns which scenario it practises, if it does.
    pub fn practised(&self) -> Option<&Practised> {
        self.practised.as_ref()
    }

    /// Returns what was asked of the person who is played, in order.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// Returns who marked a moment and what was written to it, in the order in which they were marked.
    pub fn marked(&self) -> &[(MarkedBy, String)] {
        &self.marked
    }

    pub fn can_undo(&self) -> bool {
        !self.is_finished && !self.steps.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.is_finished && !self.undone.is_empty()
    }

    /// Returns how many changes of a replay this form had no place for.
    pub fn n_unplaced(&self) -> usize {
        self.n_unplaced
    }

    pub(in crate::engine) fn reading(&self) -> &Reading {
        &self.reading
    }
}

/// Shows which interview it is and never what was said in it.
impl fmt::Debug for Interview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interview")
            .field("form", &self.form.id)
            .field("position", &self.position)
            .field("n_steps", &self.steps.len())
            .field("is_finished", &self.is_finished)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Interview {
    fn eq(&self, other: &Self) -> bool {
        self.form.id == other.form.id
            && self.beginning == other.beginning
            && self.held_with == other.held_with
            && self.earlier == other.earlier
            && self.unfit == other.unfit
            && self.sheet == other.sheet
            && self.position == other.position
            && self.client_language == other.client_language
            && self.spoken == other.spoken
            && self.interpreting == other.interpreting
            && self.presented == other.presented
            && self.notes == other.notes
            && self.assessments == other.assessments
            && self.overrides == other.overrides
            && self.disagreement == other.disagreement
            && self.read_back == other.read_back
            && self.is_changed_since_read_back == other.is_changed_since_read_back
            && self.is_finished == other.is_finished
            && self.amendments == other.amendments
            && self.protections == other.protections
            && self.practised == other.practised
            && self.asked == other.asked
            && self.marked == other.marked
            && self.steps == other.steps
            && self.undone == other.undone
            && self.n_unplaced == other.n_unplaced
    }
}

/// What someone wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Answer a question or field, by its stable place name.
    Answer {
        place: Rc<str>,
        answer: Answer,
    },
    Clear {
        place: Rc<str>,
    },
    AddEntry {
        roster: Rc<str>,
    },
    RemoveEntry {
        roster: Rc<str>,
        entry: u32,
    },
    /// An empty note removes it.
    Note {
        place: Rc<str>,
        note: String,
    },
    GoTo {
        place: Rc<str>,
    },
    Next,
    Back,
    Undo,
    Redo,
    SpeakClientLanguage {
        language: Option<Rc<str>>,
    },
    /// The languages of this interview besides the officer's, in this order. The one that is spoken stays among them.
    ChooseLanguages {
        languages: Vec<Rc<str>>,
    },
    /// From now on what is said is interpreted like this.
    Interpret {
        interpreting: Option<Interpreting>,
    },
    /// A question stands there like this: what is answered next at the place was asked so.
    Present {
        place: Rc<str>,
        shown: Rc<[Shown]>,
    },
    Assess {
        flag: Rc<str>,
        assessment: Assessment,
    },
    /// A warning stands, and is right all the same: the note says why. An empty note takes that back.
    Override {
        check: Rc<str>,
        entry: Option<u32>,
        note: String,
    },
    /// What the person disagrees with, in the person's words. Empty: nothing.
    Disagree {
        text: String,
    },
    /// The summary was read back to the person in this language.
    ReadBack {
        language: Rc<str>,
    },
    /// Go on with another version of the form, by its digest.
    ChangeForm {
        digest: Rc<str>,
    },
    /// Mark the interview as protected, at once; or no longer, with the reason. Also after finishing.
    Protect {
        on: bool,
        reason: String,
    },
    /// Practise a scenario. Only in training, and before anything else.
    Practise(Practised),
    /// Put a question to the person who is played. Only in training; it is no step that can be undone.
    Ask {
        place: Rc<str>,
        way: Way,
    },
    /// Mark this moment, to come back to it afterwards. Only in training.
    Mark {
        text: String,
        by: MarkedBy,
    },
    Finish,
    /// Only after finishing: a correction with its reason.
    Amend {
        place: Rc<str>,
        answer: Option<Answer>,
        reason: String,
    },
}

/// What did happen. A transcript is its changes, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Began(Beginning),
    Answered {
        place: Rc<str>,
        answer: Option<Answer>,
        before: Option<Answer>,
        client_language: Option<Rc<str>>,
    },
    EntryAdded {
        roster: Rc<str>,
        entry: u32,
    },
    EntryRemoved {
        roster: Rc<str>,
        entry: u32,
    },
    Noted {
        place: Rc<str>,
        note: String,
        before: String,
    },
    /// The place is empty at the review page.
    Moved {
        to: Rc<str>,
    },
    /// One step was taken back; the inverse follows from the steps before.
    Undone,
    Redone,
    ClientLanguageSpoken {
        language: Option<Rc<str>>,
    },
    LanguagesChosen {
        languages: Vec<Rc<str>>,
    },
    Interpreted {
        interpreting: Option<Interpreting>,
    },
    Presented {
        place: Rc<str>,
        shown: Rc<[Shown]>,
    },
    Assessed {
        flag: Rc<str>,
        assessment: Assessment,
    },
    Overridden {
        check: Rc<str>,
        entry: Option<u32>,
        note: String,
        before: String,
    },
    Disagreed {
        text: String,
        before: String,
    },
    WasReadBack {
        language: Rc<str>,
    },
    /// From here on it is held with another version of the form.
    FormChanged {
        held_with: HeldWith,
        /// The places whose answers and notes that version has no room for: they are kept and count for nothing.
        unfit: Vec<Rc<str>>,
        /// The places whose answers had no room before and have it again.
        back: Vec<Rc<str>>,
    },
    Protected {
        on: bool,
        reason: String,
    },
    Practised(Practised),
    Asked {
        place: Rc<str>,
        way: Way,
    },
    Marked {
        text: String,
        by: MarkedBy,
    },
    Finished,
    Amended {
        place: Rc<str>,
        answer: Option<Answer>,
        before: Option<Answer>,
        reason: String,
    },
}

/// How an interview starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    pub form: Rc<str>,
    pub version: Rc<str>,
    /// BLAKE3 of the form file's text, as 64 hexadecimal digits.
    pub digest: Rc<str>,
    /// The day of the interview; rules and law are read as of it.
    pub date: Date,
    pub officer_language: Rc<str>,
    pub client_language: Option<Rc<str>>,
    /// The office's own case number, if given.
    pub case: Option<Rc<str>>,
    pub training: bool,
}

/// The officer's word on a flag. A flag is never a verdict by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assessment {
    Confirmed,
    SetAside {
        reason: String,
    },
    /// Taken back; the flag is not assessed.
    Open,
}

/// Why a command was not carried out. A value for the person at the keys; the state is untouched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoSuchPlace {
        place: Rc<str>,
    },
    NotRelevant {
        place: Rc<str>,
    },
    WrongKind {
        place: Rc<str>,
    },
    NoSuchOption {
        option: Rc<str>,
    },
    /// In thousandths.
    OutOfRange {
        min: Option<i64>,
        max: Option<i64>,
    },
    TooFewChosen {
        min: u16,
    },
    TooManyChosen {
        max: u16,
    },
    ExclusiveOption {
        option: Rc<str>,
    },
    EmptyAnswer,
    NotANumber,
    /// Its sign may stand before decimals or part thousands: how to write the one, and the other if that can be answered.
    WhichNumber {
        whole: Rc<str>,
        part: Option<Rc<str>>,
    },
    NotADate,
    /// A date alone, or what has no dash between two.
    NotAPeriod,
    PeriodEndsBeforeItBegins,
    UnknownCode {
        code: Rc<str>,
    },
    NoSuchEntry,
    AlreadyFinished,
    NotFinished,
    ReasonMissing,
    NoSuchFlag,
    NoSuchForm,
    /// The answer would make what a hard check names.
    CheckFailed {
        check: Rc<str>,
        /// Of which entry, if the check is about entries of a list.
        entry: Option<EntryNo>,
        /// The answer that was refused, which the check's words may name.
        refused: Option<(Spot, Answer)>,
    },
    NoSuchCheck,
    NothingToUndo,
    NothingToRedo,
    AtStart,
    AtEnd,
    /// It belongs to practice, and this is a real interview.
    NotTraining,
    /// A scenario is chosen before anything else happens.
    TooLateToPractise,
}
