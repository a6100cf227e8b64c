//! An interview that is open: its state, what is being typed, and what is not on the disk yet.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::app::beside;
use crate::app::entry::Entry;
use crate::app::msg::{Draft, Effect, Loaded, LoadedForm, Now};
use crate::app::practising::Practising;
use crate::app::screen::glossary::Word;
use crate::app::{Bilingual, words};
use crate::engine::consent::{self, Consent};
use crate::engine::form::{Question, Spot, Weight};
use crate::engine::interview::{
    Beginning, Change, Command, Forms, HeldWith, Interview, Position, Refusal,
};
use crate::engine::protection;
use crate::text::cue::{Cue, CueLists};
use crate::text::language::Language;

/// Why protection is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// An answer says that the person needs it.
    Answer,
    /// Another interview of the case is protected.
    Case,
}

/// Whether protection was offered since the interview was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offer {
    NotYet,
    Wanted(Why),
    Made,
}

/// In which languages an officer has the questions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub officer: Language,
    pub bilingual: Bilingual,
}

/// One open interview.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about one interview"
)]
pub(super) struct Session {
    /// The store's name for it; missing until the store has answered.
    pub transcript: Option<Rc<str>>,
    /// The one that the interview is held with now.
    pub form: Rc<LoadedForm>,
    /// Every form that it was held with or can go on with.
    forms: Vec<Rc<LoadedForm>>,
    /// The form that has this id today.
    today: Rc<str>,
    pub interview: Interview,
    /// What is typed or highlighted at the present question.
    pub entry: Entry,
    /// Half-typed text at other questions, by place.
    drafts: BTreeMap<Rc<str>, Draft>,
    /// Half-written text beside the questions: a note, a reason, a correction.
    half_written: Vec<Draft>,
    /// The raised flags and their weights before the last answer; nothing before the first.
    weights_before: Option<Vec<(usize, Weight)>>,
    /// How many changes it consists of, durable or not.
    pub n_changes: usize,
    /// The place that was answered last since it was opened.
    pub last_answered: Option<Rc<str>>,
    /// Changes that are not durable yet, oldest first.
    outbox: Vec<Change>,
    /// How many of the outbox are on their way to the disk.
    n_in_flight: usize,
    /// How many of the outbox failed: they are sent again with the next change, or after a while.
    n_held_back: usize,
    /// Drafts differ from what the store keeps.
    drafts_changed: bool,
    /// The store did not take the last ones.
    drafts_failed: bool,
    /// The time of day at which the last change became durable.
    pub saved: Option<Rc<str>>,
    pub store_failed: bool,
    /// What the other transcripts of the case say about consent.
    pub consent: Vec<Consent>,
    /// An answer points to protection, and it has been offered, or is to be.
    offer: Offer,
    pub case_is_protected: bool,
    /// The receipt code, when the interview is finished and stored.
    pub receipt: Option<Rc<str>>,
    /// Something of it stayed with whoever handed it over.
    pub is_part: bool,
    /// The officer's language and how many of the two are shown: what stands there when something is answered.
    pub seen: Seen,
    /// The person who is played, in practice.
    pub practising: Option<Rc<Practising>>,
    /// The cues in texts that were looked at: searching them anew would take longer than the rest of a frame.
    cues: RefCell<HashMap<String, Vec<Cue>>>,
    /// The words that are explained, by form and message of the questions that were looked at.
    words: RefCell<HashMap<String, Vec<Word>>>,
}

impl Session {
    /// Starts an interview; its first changes wait for the store.
    pub(super) fn begin(
        form: Rc<LoadedForm>,
        beginning: Beginning,
        codes: Rc<crate::engine::interview::Codes>,
        languages: Vec<Rc<str>>,
        protected: bool,
    ) -> (Self, Vec<Change>) {
        // Both changes reach the store together: it is never there without its mark.
        let mark = protected.then(|| Command::Protect {
            on: true,
            reason: String::new(),
        });
        // One language alone was said with the beginning.
        let chosen = (languages.len() > 1).then_some(Command::ChooseLanguages { languages });
        let at_once = mark.into_iter().chain(chosen).collect();
        Self::begin_with(form, beginning, codes, at_once)
    }

    /// Starts an interview of which something is so from its first moment.
    pub(super) fn begin_with(
        form: Rc<LoadedForm>,
        beginning: Beginning,
        codes: Rc<crate::engine::interview::Codes>,
        at_once: Vec<Command>,
    ) -> (Self, Vec<Change>) {
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form.form), beginning);
        for command in at_once {
            changes.extend(interview.apply(command).into_iter().flatten());
        }
        let mut session = Self::of(None, form, interview.with_codes(codes));
        session.n_changes = changes.len();
        session.enter();
        (session, changes)
    }

    /// Takes up an interview where it was left, with the same half-typed text and the cursor where it was.
    pub(super) fn resume(
        loaded: Loaded,
        codes: Rc<crate::engine::interview::Codes>,
    ) -> Option<Self> {
        let n_changes = loaded.changes.len();
        let changes = loaded.changes.into_iter().map(|(_, change)| change);
        let mut forms = vec![loaded.form];
        forms.extend(loaded.later);
        forms.extend(loaded.today.clone());
        let by_digest = forms.iter().fold(Forms::default(), |all, form| {
            all.with(&form.digest, &form.form)
        });
        let interview = Interview::replay_through(&by_digest, changes)
            .ok()?
            .with_codes(codes);
        let form = form_of(&forms, &interview.held_with().digest)?;
        let mut session = Self::of(Some(loaded.transcript), form, interview);
        session.forms = forms;
        session.n_changes = n_changes;
        session.is_part = loaded.is_part;
        if let Some(today) = loaded.today {
            session.today = Rc::clone(&today.digest);
        }
        let (beside, at_questions): (Vec<_>, Vec<_>) =
            loaded.drafts.into_iter().partition(beside::is_beside);
        session.half_written = beside;
        session.drafts = at_questions
            .into_iter()
            .map(|draft| (Rc::clone(&draft.place), draft))
            .collect();
        session.enter();
        Some(session)
    }

    fn of(transcript: Option<Rc<str>>, form: Rc<LoadedForm>, interview: Interview) -> Self {
        let officer = Language::parse(&interview.beginning().officer_language);
        Self {
            transcript,
            forms: vec![Rc::clone(&form)],
            today: Rc::clone(&form.digest),
            form,
            interview,
            entry: Entry::none(),
            drafts: BTreeMap::new(),
            half_written: Vec::new(),
            weights_before: None,
            n_changes: 0,
            last_answered: None,
            outbox: Vec::new(),
            n_in_flight: 0,
            n_held_back: 0,
            drafts_changed: false,
            drafts_failed: false,
            saved: None,
            store_failed: false,
            consent: Vec::new(),
            offer: Offer::NotYet,
            case_is_protected: false,
            receipt: None,
            is_part: false,
            seen: Seen {
                officer: officer.unwrap_or_else(Language::source),
                bilingual: Bilingual::Both,
            },
            practising: None,
            cues: RefCell::default(),
            words: RefCell::default(),
        }
    }

    /// Finds the cues of a text of the interview, once.
    pub(super) fn cues_in(&self, lists: &CueLists, text: &str) -> Vec<Cue> {
        if let Some(cues) = self.cues.borrow().get(text) {
            return cues.clone();
        }
        let cues = lists.find(text);
        self.cues.borrow_mut().insert(text.to_owned(), cues.clone());
        cues
    }

    /// Returns the words of a question that are explained, looked for once.
    pub(super) fn words_at(&self, spot: Spot, find: impl FnOnce() -> Vec<Word>) -> Vec<Word> {
        let id = words::message_id(&self.form.form, spot);
        let at = format!("{} {id}", self.form.digest);
        if let Some(found) = self.words.borrow().get(&at) {
            return found.clone();
        }
        let found = find();
        self.words.borrow_mut().insert(at, found.clone());
        found
    }

    /// Returns the question of what is said about consent elsewhere in the case, if there is a case.
    pub(super) fn consent_wanted(&self) -> Option<Effect> {
        Some(Effect::FindConsent {
            transcript: self.transcript.clone()?,
            case: self.interview.beginning().case.clone()?,
        })
    }

    /// Returns the question of the scenario that is practised, if one is.
    pub(super) fn scenario_wanted(&self) -> Option<Effect> {
        let practised = self.interview.practised()?;
        Some(Effect::FindScenarios {
            only: Some(Rc::clone(&practised.scenario)),
        })
    }

    /// Returns the question of the receipt code, once the end or an amendment of the interview is stored.
    pub(super) fn receipt_wanted(&self) -> Option<Effect> {
        (self.interview.is_finished() && self.is_saved())
            .then(|| self.transcript.clone())
            .flatten()
            .map(|transcript| Effect::FindReceipt { transcript })
    }

    /// Returns what is said about consent elsewhere in the case, unless this interview itself says how it stands.
    pub(super) fn consent(&self) -> impl Iterator<Item = Consent> {
        let found = self.consent.iter().copied();
        found.filter(|found| consent::counts_beside(*found, &self.interview))
    }

    /// Returns where the interview stands, if not at the review.
    pub(super) fn spot(&self) -> Option<Spot> {
        match self.interview.position() {
            Position::At(spot) => Some(spot),
            Position::Review => None,
        }
    }

    pub(super) fn place(&self, spot: Spot) -> Rc<str> {
        self.form.form.place(spot).unwrap_or_else(|| "".into())
    }

    /// The languages that were chosen for this interview, in the order in which they were.
    pub(super) fn languages_spoken(&self) -> Vec<Language> {
        let spoken = self.interview.languages_spoken().iter();
        spoken.filter_map(|tag| Language::parse(tag)).collect()
    }

    pub(super) fn client_language(&self) -> Option<Language> {
        self.interview.client_language().and_then(Language::parse)
    }

    /// Carries out a command and queues what it changed.
    pub(super) fn apply(&mut self, command: Command) -> Result<(), Refusal> {
        let before = changes_answers(&command).then(|| self.interview.weights());
        let was_pointed_to = protection::is_pointed_to(&self.interview);
        if let Some(present) = self.presenting(&command) {
            let presented = self.interview.apply(present)?;
            self.n_changes += presented.len();
            self.outbox.extend(presented);
        }
        let changes = self.interview.apply(command)?;
        if !was_pointed_to
            && self.offer == Offer::NotYet
            && protection::is_pointed_to(&self.interview)
            && !self.interview.is_protected()
        {
            self.offer = Offer::Wanted(Why::Answer);
        }
        // What the last answer changed stays marked until another one changes something, or nothing.
        if before.is_some() && !changes.is_empty() {
            self.weights_before = before;
        }
        self.n_changes += changes.len();
        if let Some(place) = last_answered(&changes) {
            self.last_answered = Some(place);
        }
        self.outbox.extend(changes);
        if let Some(form) = self.form_held_with(self.interview.held_with()) {
            // Flags are numbered by their form: what another one's weighed says nothing about these.
            if form.digest != self.form.digest {
                self.weights_before = None;
            }
            self.form = form;
        }
        Ok(())
    }

    /// Returns the languages in which a question stands there, the first one first.
    pub(super) fn languages_of(&self, question: &Question) -> (Language, Option<Language>) {
        // What the officer fills in is not for the client.
        self.both(self.client_language().filter(|_| !question.officer))
    }

    /// Returns the languages in which the person who is played is heard: what she says, and what the interpreter makes of it.
    pub(super) fn languages_heard(&self) -> Vec<Language> {
        let (officer, client) = self.both(self.client_language());
        let mut languages: Vec<Language> = client.into_iter().chain([officer]).collect();
        languages.dedup();
        languages
    }

    fn both(&self, client: Option<Language>) -> (Language, Option<Language>) {
        let Seen { officer, bilingual } = self.seen;
        // Where officer and client speak the same language it stands there once.
        match (client.filter(|client| *client != officer), bilingual) {
            (None, _) | (_, Bilingual::OfficerOnly) => (officer, None),
            (Some(client), Bilingual::ClientOnly) => (client, None),
            (Some(client), Bilingual::Both) => (officer, Some(client)),
        }
    }

    /// Returns the command that notes how a question stands there, for one that answers it.
    fn presenting(&self, command: &Command) -> Option<Command> {
        let place = match command {
            Command::Answer { place, .. } => place,
            Command::AddEntry { roster } => roster,
            Command::Clear { .. }
            | Command::RemoveEntry { .. }
            | Command::Note { .. }
            | Command::GoTo { .. }
            | Command::Next
            | Command::Back
            | Command::Undo
            | Command::Redo
            | Command::SpeakClientLanguage { .. }
            | Command::ChooseLanguages { .. }
            | Command::Interpret { .. }
            | Command::Present { .. }
            | Command::Practise(_)
            | Command::Ask { .. }
            | Command::Mark { .. }
            | Command::Assess { .. }
            | Command::Override { .. }
            | Command::Disagree { .. }
            | Command::ReadBack { .. }
            | Command::ChangeForm { .. }
            | Command::Protect { .. }
            | Command::Finish
            | Command::Amend { .. } => return None,
        };
        let spot = self.form.form.spot(place)?;
        let (first, second) = self.languages_of(self.form.form.asked_at(spot)?);
        let languages: Vec<Language> = std::iter::once(first).chain(second).collect();
        let is_new = self.interview.presented(spot).is_empty();
        let id = words::message_id(&self.form.form, spot);
        let is_plain =
            languages == [Language::source()] && !self.form.is_own(&Language::source(), &id);
        if is_new && is_plain {
            // The form itself says what stood there.
            return None;
        }
        let shown = words::shown::shown(&self.form, spot, &languages);
        // What is refused was never answered, and leaves no trace.
        self.interview
            .would_change(command)
            .then(|| Command::Present {
                place: Rc::clone(place),
                shown,
            })
    }

    /// Tells, once, that protection is to be offered now, and why.
    pub(super) fn takes_offer_of_protection(&mut self) -> Option<Why> {
        let Offer::Wanted(why) = self.offer else {
            return None;
        };
        self.offer = Offer::Made;
        (!self.interview.is_protected()).then_some(why)
    }

    /// Notes whether another transcript of the case is protected: its number is then covered here too.
    pub(super) fn case_was_found(&mut self, protected: bool) {
        self.case_is_protected = protected;
        let is_open = !self.interview.is_protected() && !self.interview.is_finished();
        if protected && is_open && self.offer == Offer::NotYet {
            self.offer = Offer::Wanted(Why::Case);
        }
    }

    /// Returns the question whether another transcript of the case is protected, if there is a case.
    pub(super) fn protection_wanted(&self) -> Option<Effect> {
        Some(Effect::FindProtection {
            transcript: self.transcript.clone()?,
            case: self.interview.beginning().case.clone()?,
        })
    }

    /// Returns a form that the interview was held with, with its texts.
    pub(super) fn form_held_with(&self, held_with: &HeldWith) -> Option<Rc<LoadedForm>> {
        form_of(&self.forms, &held_with.digest)
    }

    /// Returns the form that the interview can go on with: today's, or the one before if it is held with today's.
    pub(super) fn other_form(&self) -> Option<Rc<LoadedForm>> {
        let now = &self.interview.held_with().digest;
        if let Some(today) = self.today_differs() {
            return Some(today);
        }
        let earlier = self.interview.earlier().iter().rev();
        let mut digests = earlier.map(|earlier| &earlier.held_with().digest);
        let digest = digests.find(|digest| *digest != now)?;
        form_of(&self.forms, digest)
    }

    /// Returns today's form, if it is another one.
    pub(super) fn today_differs(&self) -> Option<Rc<LoadedForm>> {
        (self.today != self.interview.held_with().digest)
            .then(|| form_of(&self.forms, &self.today))
            .flatten()
    }

    /// Goes on with another form, at the same question where it still is. What is typed is settled first, as when going.
    pub(super) fn change_form(&mut self, digest: &Rc<str>) -> Result<(), Refusal> {
        self.settle_entry();
        let changed = self.apply(Command::ChangeForm {
            digest: Rc::clone(digest),
        });
        self.enter();
        changed
    }

    /// Returns the half-typed texts at places that this form does not have.
    pub(super) fn stray_texts(&self) -> impl Iterator<Item = &Draft> {
        self.drafts
            .values()
            .filter(|draft| self.form.form.spot(&draft.place).is_none())
    }

    /// Returns the flags that were raised before the last answer and what they weighed; nothing before the first answer.
    pub(super) fn weights_before(&self) -> Option<&[(usize, Weight)]> {
        self.weights_before.as_deref()
    }

    /// Returns the flags that the last answer made fall, with what they weighed.
    pub(super) fn gone(&self) -> Vec<(usize, Weight)> {
        let now = self.interview.weights();
        let is_gone = |flag: usize| now.binary_search_by_key(&flag, |(flag, _)| *flag).is_err();
        let before = self.weights_before.iter().flatten().copied();
        before.filter(|(flag, _)| is_gone(*flag)).collect()
    }

    /// Goes somewhere else. What is typed is taken as the answer if it can be, and kept as a draft if it cannot:
    /// going never validates and never erases.
    pub(super) fn go(&mut self, command: Command) -> Result<(), Refusal> {
        self.settle_entry();
        let moved = self.apply(command);
        self.enter();
        moved
    }

    /// Goes back to a place after its answer changed under the typed text (undo, redo, clear).
    pub(super) fn reload(&mut self) {
        if let Some(spot) = self.spot() {
            let place = self.place(spot);
            self.drafts.remove(&place);
            self.drafts_changed = true;
        }
        self.enter();
    }

    /// Makes the entry of the present place: the draft if there is one, else the answer.
    pub(super) fn enter(&mut self) {
        let Some(spot) = self.spot() else {
            self.entry = Entry::none();
            return;
        };
        let place = self.place(spot);
        let question = self.form.form.asked_at(spot);
        self.entry = match question {
            Some(question) => Entry::at(
                question,
                self.interview.answer(spot),
                self.drafts.get(&place),
                &self.seen.officer,
            )
            .proposing(question, self.interview.proposal(spot)),
            None => Entry::none(),
        };
    }

    /// Returns the command that would make the typed text the answer; nothing if it already is.
    pub(super) fn entry_command(&self) -> Result<Option<Command>, Refusal> {
        let Some(spot) = self.spot() else {
            return Ok(None);
        };
        let Some(question) = self.form.form.asked_at(spot) else {
            return Ok(None);
        };
        let place = self.place(spot);
        if !self.entry.is_changed() {
            return Ok(None);
        }
        match self.entry.read(question)? {
            Some(answer) if self.interview.answer(spot) == Some(&answer) => Ok(None),
            Some(answer) => Ok(Some(Command::Answer { place, answer })),
            None if self.interview.answer(spot).is_some() => Ok(Some(Command::Clear { place })),
            None => Ok(None),
        }
    }

    /// Makes the typed text the answer, or keeps it where it was typed: what cannot be read is no reason to stay, and
    /// what would put other answers aside waits until the person is asked.
    pub(super) fn settle_entry(&mut self) {
        let taken = match self.entry_command() {
            Ok(None) => true,
            Ok(Some(command)) => {
                self.interview.put_aside_by(&command).is_empty() && self.apply(command).is_ok()
            }
            Err(_) => false,
        };
        if taken {
            self.drop_draft();
            self.entry.settle();
        } else {
            self.keep_entry();
        }
    }

    /// Keeps the typed text as the draft of the present place.
    pub(super) fn keep_entry(&mut self) {
        let Some(spot) = self.spot() else { return };
        let place = self.place(spot);
        match self.entry.draft(&place) {
            Some(draft) => {
                self.drafts.insert(place, draft);
                self.drafts_changed = true;
            }
            None => self.drop_draft(),
        }
    }

    fn drop_draft(&mut self) {
        let Some(spot) = self.spot() else { return };
        let place = self.place(spot);
        if self.drafts.remove(&place).is_some() {
            self.drafts_changed = true;
        }
    }

    /// Returns the places where something is written that could not be read as an answer.
    pub(super) fn unread_texts(&self) -> Vec<Spot> {
        let here = self.spot();
        let spots = self
            .drafts
            .keys()
            .filter_map(|place| self.form.form.spot(place));
        spots.filter(|spot| Some(*spot) != here).collect()
    }

    /// Returns the drafts as the store keeps them, the current one marked.
    fn drafts(&self) -> Vec<Draft> {
        let here = self.spot().map(|spot| self.place(spot));
        let mark = |draft: &Draft| Draft {
            current: here.as_ref() == Some(&draft.place),
            ..draft.clone()
        };
        let beside = self.half_written.iter().cloned();
        self.drafts.values().map(mark).chain(beside).collect()
    }

    /// Returns what is half written beside the questions.
    pub(super) fn half_written(&self) -> &[Draft] {
        &self.half_written
    }

    /// Keeps what is half written beside the questions, or that nothing is any more.
    pub(super) fn keep_half_written(&mut self, half_written: Vec<Draft>) {
        if self.half_written != half_written {
            self.half_written = half_written;
            self.drafts_changed = true;
        }
    }

    /// Adds what must be kept now. Nothing is sent twice; what failed is sent again with the next change.
    pub(super) fn flush(&mut self, effects: &mut Vec<Effect>) {
        let Some(transcript) = &self.transcript else {
            return;
        };
        if self.outbox.len() > self.n_held_back && self.n_in_flight == 0 {
            self.n_in_flight = self.outbox.len();
            self.drafts_changed = false;
            effects.push(Effect::Append {
                transcript: Rc::clone(transcript),
                changes: self.outbox.clone(),
                forms: self.forms_of_outbox(),
                drafts: self.drafts(),
            });
        } else if self.drafts_changed {
            self.drafts_changed = false;
            effects.push(Effect::KeepDrafts {
                transcript: Rc::clone(transcript),
                drafts: self.drafts(),
            });
        }
    }

    fn forms_of_outbox(&self) -> Vec<Rc<LoadedForm>> {
        let mut forms = Vec::new();
        for change in &self.outbox {
            if let Change::FormChanged { held_with, .. } = change {
                forms.extend(self.form_held_with(held_with));
            }
        }
        forms
    }

    /// Notes that the store has the transcript, with the changes that it began with.
    pub(super) fn was_begun(&mut self, transcript: Rc<str>, now: &Now) {
        self.transcript = Some(transcript);
        self.saved = Some(Rc::clone(&now.clock));
    }

    /// Notes that what was on its way is durable.
    pub(super) fn was_stored(&mut self, now: &Now) {
        self.outbox.drain(..self.n_in_flight.min(self.outbox.len()));
        self.n_in_flight = 0;
        self.n_held_back = 0;
        self.store_failed = false;
        self.drafts_failed = false;
        self.saved = Some(Rc::clone(&now.clock));
    }

    /// Notes that the store failed; everything stays queued.
    pub(super) fn was_not_stored(&mut self) {
        self.n_in_flight = 0;
        self.n_held_back = self.outbox.len();
        self.store_failed = true;
        self.drafts_changed = true;
    }

    /// What failed goes out again.
    pub(super) fn try_again(&mut self) {
        self.n_held_back = 0;
    }

    /// Returns whether everything that was said is on the disk.
    pub(super) fn is_saved(&self) -> bool {
        self.outbox.is_empty() && !self.store_failed
    }

    /// Returns whether changes have been handed to the store, which has not answered.
    pub(super) fn is_on_its_way(&self) -> bool {
        self.n_in_flight > 0
    }

    /// Returns whether what is half typed is kept as well.
    pub(super) fn is_kept(&self) -> bool {
        self.is_saved() && !self.drafts_failed
    }

    /// Notes whether the store took what is half typed.
    pub(super) fn were_drafts_kept(&mut self, kept: bool) {
        self.drafts_failed = !kept;
    }
}

fn form_of(forms: &[Rc<LoadedForm>], digest: &str) -> Option<Rc<LoadedForm>> {
    forms.iter().find(|form| *form.digest == *digest).cloned()
}

/// The place that changes answer, if they answer one.
fn last_answered(changes: &[Change]) -> Option<Rc<str>> {
    changes.iter().rev().find_map(|change| match change {
        Change::Answered { place, .. } => Some(Rc::clone(place)),
        Change::EntryAdded { roster, .. } | Change::EntryRemoved { roster, .. } => {
            Some(Rc::clone(roster))
        }
        Change::Began(_)
        | Change::Noted { .. }
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
        | Change::Asked { .. }
        | Change::Marked { .. }
        | Change::Finished
        | Change::Amended { .. } => None,
    })
}

/// Whether a command is about answers, which is all that can change what they point to.
fn changes_answers(command: &Command) -> bool {
    match command {
        Command::Answer { .. }
        | Command::Clear { .. }
        | Command::AddEntry { .. }
        | Command::RemoveEntry { .. }
        | Command::Undo
        | Command::Redo
        | Command::ChangeForm { .. }
        | Command::Amend { .. } => true,
        Command::Note { .. }
        | Command::Override { .. }
        | Command::GoTo { .. }
        | Command::Next
        | Command::Back
        | Command::SpeakClientLanguage { .. }
        | Command::ChooseLanguages { .. }
        | Command::Interpret { .. }
        | Command::Present { .. }
        | Command::Protect { .. }
        | Command::Practise(_)
        | Command::Ask { .. }
        | Command::Mark { .. }
        | Command::Assess { .. }
        | Command::Disagree { .. }
        | Command::ReadBack { .. }
        | Command::Finish => false,
    }
}
