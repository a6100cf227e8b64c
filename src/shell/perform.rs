//! One match over what the program wants done: the only code that touches stores and files.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::thread;

use crate::app::library::Library;
use crate::app::msg::{Effect, Loaded, LoadedForm, Msg, Secret, Summary, Trouble, WayIn};
use crate::builtin::{Offered, Shelf};
use crate::engine::consent::Consent;
use crate::engine::interview::Change;
use crate::engine::time::{Date, Timestamp};
use crate::shell::backup::Backups;
use crate::shell::home::Home;
use crate::shell::wait::Happening;
use crate::shell::{consent, drafts, settings};
use crate::store::{
    Cost, FormText, Opener, Passphrase, Purpose, Realm, Role, Store, StoreTrouble, TranscriptId,
    suggestion,
};

/// What slow work brought: an open store, or why there is none.
pub(super) struct Opened(Result<Store, Trouble>);

pub(super) struct Performer {
    home: Home,
    shelf: Rc<Shelf>,
    library: Library,
    /// The store of the realm that was opened last; only one is open at a time.
    store: Option<Store>,
    told: Sender<Happening>,
    backups: Backups,
    is_opening: bool,
    /// A form is only looked at: nothing is opened and nothing kept.
    keeps_nothing: bool,
}

impl Performer {
    pub(super) fn new(
        home: Home,
        shelf: Rc<Shelf>,
        library: Library,
        told: Sender<Happening>,
        backups: Backups,
    ) -> Self {
        Self {
            home,
            shelf,
            library,
            store: None,
            told,
            backups,
            is_opening: false,
            keeps_nothing: false,
        }
    }

    /// Answers from now on as a store would, and keeps nothing.
    pub(super) fn keep_nothing(&mut self) {
        self.keeps_nothing = true;
    }

    /// Tells whether slow work is under way.
    pub(super) fn is_opening(&self) -> bool {
        self.is_opening
    }

    /// Does it and returns what the program is told, unless the work is slow or there is nothing to tell.
    pub(super) fn perform(&mut self, effect: Effect) -> Option<Msg> {
        if self.keeps_nothing {
            return unkept(&effect);
        }
        match effect {
            Effect::CreateStore { passphrase } => self.open_beside(passphrase, true),
            Effect::Unlock { passphrase } => self.open_beside(passphrase, false),
            Effect::OpenTraining => {
                // The other store is closed first: the two are never open together.
                self.store = None;
                let opened = open_training(&self.home);
                Some(self.opened(Opened(opened.map_err(|it| trouble(&it)))))
            }
            Effect::List => Some(Msg::Listed(self.list())),
            Effect::Begin { form, changes } => Some(Msg::Begun(self.begin(&form, &changes))),
            Effect::Append {
                transcript,
                changes,
                forms,
                drafts,
            } => {
                let stored = self.append(&transcript, &changes, &forms, &drafts);
                Some(Msg::Stored(stored))
            }
            Effect::KeepDrafts { transcript, drafts } => {
                Some(Msg::DraftsKept(self.keep_drafts(&transcript, &drafts)))
            }
            Effect::Load { transcript } => Some(Msg::Loaded(self.load(&transcript).map(Box::new))),
            Effect::FindConsent { transcript, case } => {
                let consent = self.find_consent(&transcript, &case);
                Some(Msg::ConsentFound {
                    transcript,
                    consent,
                })
            }
            Effect::NoteShown { transcript } => Some(Msg::ShownNoted(self.note_shown(&transcript))),
            Effect::FindProtection { transcript, case } => {
                let protected = self.find_protection(&transcript, &case);
                Some(Msg::ProtectionFound {
                    transcript,
                    protected,
                })
            }
            Effect::FindReceipt { transcript } => {
                let receipt = self.find_receipt(&transcript);
                Some(Msg::ReceiptFound {
                    transcript,
                    receipt,
                })
            }
            Effect::FindTryWait => {
                let folder = Realm::Real.folder(self.home.folder());
                Some(Msg::TryWaitFound {
                    until: Store::next_try_at(&folder, super::now().at),
                })
            }
            Effect::FindWaysIn => Some(self.ways_in()),
            Effect::SuggestPassphrase => Some(Msg::Suggested(
                suggestion().map(Secret).map_err(|it| trouble(&it)),
            )),
            // Whatever was asked for before has been answered before.
            Effect::Settle { transcript } => Some(Msg::Settled { transcript }),
            Effect::Remember(chosen) => {
                // The next start asks again if this fails; it is not worth a word in the middle of something.
                let _unkept = settings::write(&self.home, &chosen);
                None
            }
            Effect::Lock { .. } | Effect::Quit => None,
        }
    }

    /// Takes in what slow work brought.
    pub(super) fn opened(&mut self, opened: Opened) -> Msg {
        self.is_opening = false;
        Msg::StoreOpened(opened.0.and_then(|store| {
            self.backups.make(&store);
            self.store = Some(store);
            self.list()
        }))
    }

    fn open_beside(&mut self, passphrase: Secret, new: bool) -> Option<Msg> {
        self.store = None;
        self.is_opening = true;
        let folder = Realm::Real.folder(self.home.folder());
        let told = self.told.clone();
        let started = thread::Builder::new()
            .name("opening".to_owned())
            .spawn(move || {
                // A bug there must not leave the person waiting for ever.
                let opened =
                    panic::catch_unwind(AssertUnwindSafe(|| open_real(&folder, &passphrase, new)))
                        .unwrap_or_else(|_| Err(bug()));
                // If no one listens any more, the program is ending.
                let _ending = told.send(Happening::Opened(Box::new(Opened(opened))));
            });
        started.err().map(|_| self.opened(Opened(Err(bug()))))
    }

    fn store(&mut self) -> Result<&mut Store, Trouble> {
        self.store
            .as_mut()
            .ok_or_else(|| trouble(&StoreTrouble::NotThere))
    }

    fn list(&mut self) -> Result<Vec<Summary>, Trouble> {
        let listed = self.store()?.list().map_err(|it| trouble(&it))?;
        Ok(listed
            .into_iter()
            .map(|summary| Summary {
                transcript: summary.id.to_string().into(),
                begun: local_minute(summary.begun_at).into(),
                form: summary.form.into(),
                case: summary.case.map(Rc::from),
                finished: summary.finished,
                protected: summary.protected,
                erased: summary.erased_at.map(|at| {
                    local_day(at)
                        .map_or_else(String::new, |day| day.to_string())
                        .into()
                }),
            })
            .collect())
    }

    /// Who can open the store that is open, and what was found when it was.
    fn ways_in(&self) -> Msg {
        let store = self.store.as_ref();
        let facts = store.map(Store::slots).unwrap_or_default();
        let ways = facts.iter().map(|slot| WayIn {
            role: slot.role.map_or("unknown", Role::word),
            kind: slot.kind.word(),
            label: slot.label.as_str().into(),
            since: slot.added_at.map(|at| local_minute(at).into()),
            cost: slot
                .cost
                .map(|cost| (cost.memory_kib() / 1024, cost.passes())),
            in_use: slot.in_use,
        });
        let remarks = store.map(Store::remarks).unwrap_or_default();
        Msg::WaysInFound {
            ways: ways.collect(),
            remarks: remarks.iter().map(|remark| remark.message()).collect(),
        }
    }

    fn begin(&mut self, form: &LoadedForm, changes: &[Change]) -> Result<Rc<str>, Trouble> {
        let form_text = form_text(form);
        let id = self
            .store()?
            .begin_with(changes, &form_text, super::now().at)
            .map_err(|it| trouble(&it))?;
        Ok(id.to_string().into())
    }

    fn append(
        &mut self,
        transcript: &str,
        changes: &[Change],
        forms: &[Rc<LoadedForm>],
        half_typed: &[crate::app::msg::Draft],
    ) -> Result<(), Trouble> {
        let store = self.store()?;
        let id = named(transcript)?;
        let at = super::now().at;
        let forms: Vec<FormText> = forms.iter().map(|form| form_text(form)).collect();
        let stored = match drafts::pack(half_typed) {
            Some(draft) => {
                store
                    .append_with_forms(&id, changes, &forms, at)
                    .map_err(|it| trouble(&it))?;
                store.keep_draft(&id, &draft).map_err(|it| trouble(&it))
            }
            None => store
                .append_and_drop_draft(&id, changes, &forms, at)
                .map(drop)
                .map_err(|it| trouble(&it)),
        };
        if stored.is_ok()
            && changes.contains(&Change::Finished)
            && let Some(store) = &self.store
        {
            self.backups.make(store);
        }
        stored
    }

    /// Waits for backups that are being made.
    pub(super) fn finish_backups(&mut self) {
        self.backups.finish();
    }

    fn keep_drafts(
        &mut self,
        transcript: &str,
        half_typed: &[crate::app::msg::Draft],
    ) -> Result<(), Trouble> {
        let store = self.store()?;
        let id = named(transcript)?;
        match drafts::pack(half_typed) {
            Some(draft) => store.keep_draft(&id, &draft),
            None => store.drop_draft(&id),
        }
        .map_err(|it| trouble(&it))
    }

    fn load(&mut self, transcript: &str) -> Result<Loaded, Trouble> {
        let id = named(transcript)?;
        let store = self.store()?;
        let changes = store
            .load(&id, Purpose::Screen, super::now().at)
            .map_err(|it| trouble(&it))?;
        let kept = store
            .draft(&id, Purpose::Screen, super::now().at)
            .map_err(|it| trouble(&it))?;
        let texts = store.form_texts(&id).map_err(|it| trouble(&it))?;
        let form_of = |text| form_of(&self.library, &self.shelf, text).ok_or_else(differs);
        let mut forms = texts.iter().map(form_of);
        let form = forms.next().ok_or_else(differs)??;
        let later = forms.collect::<Result<Vec<_>, _>>()?;
        let last = later.last().unwrap_or(&form);
        let today = self
            .form_today(&form.form.id)
            .filter(|today| today.digest != last.digest);
        Ok(Loaded {
            transcript: transcript.into(),
            form,
            later,
            today,
            changes: changes
                .into_iter()
                .map(|recorded| (recorded.at, recorded.change))
                .collect(),
            drafts: kept.as_ref().map(drafts::unpack).unwrap_or_default(),
        })
    }

    fn find_consent(&mut self, transcript: &str, case: &str) -> Option<Consent> {
        let (library, shelf) = (&self.library, &self.shelf);
        consent::elsewhere(
            self.store.as_mut()?,
            case,
            TranscriptId::parse(transcript)?,
            super::today(),
            |text| form_of(library, shelf, text),
        )
    }

    fn note_shown(&mut self, transcript: &str) -> Result<(), Trouble> {
        let id = named(transcript)?;
        let at = super::now().at;
        self.store()?
            .note_shown(&id, None, at)
            .map_err(|it| trouble(&it))
    }

    /// Where it cannot be read it is not claimed; the interview's own mark does not hang on it.
    fn find_protection(&mut self, transcript: &str, case: &str) -> bool {
        let Some(store) = self.store.as_mut() else {
            return false;
        };
        let found = store.find_by_case(case).unwrap_or_default();
        let others = found.iter().filter(|it| it.id.to_string() != transcript);
        others.into_iter().any(|it| it.protected)
    }

    /// A code that cannot be read is no reason to disturb: verifying says what is wrong.
    fn find_receipt(&mut self, transcript: &str) -> Option<Rc<str>> {
        let id = TranscriptId::parse(transcript)?;
        let found = self.store.as_mut()?.checkpoints(&id).ok()?;
        Some(found.last()?.receipt.to_string().into())
    }

    /// Reads the form that has this id now: one of the person's own may be newer than the start of the program.
    fn form_today(&self, id: &str) -> Option<Rc<LoadedForm>> {
        let is_own = |form: &Offered| *form.id == *id && form.path.is_some();
        if self.shelf.offered().iter().any(is_own) {
            return self.shelf.form(id).ok().map(Rc::new);
        }
        let forms = &self.library.forms;
        forms.iter().find(|form| *form.form.id == *id).cloned()
    }
}

/// Makes the form again that an interview was held with, word for word, whatever the program has by now.
fn form_of(library: &Library, shelf: &Shelf, text: &FormText) -> Option<Rc<LoadedForm>> {
    let digest = text.digest();
    let known = library
        .forms
        .iter()
        .find(|form| *form.digest == *digest && *form.files == text.texts);
    match known {
        Some(form) => Some(Rc::clone(form)),
        None => shelf.form_of_text(&text.form, &text.texts).map(Rc::new),
    }
}

fn differs() -> Trouble {
    trouble(&StoreTrouble::FormDiffers)
}

/// What is stored of a form: its file, its texts and the register.
fn form_text(form: &LoadedForm) -> FormText {
    FormText {
        form: form.source.to_string(),
        texts: (*form.files).clone(),
    }
}

/// What is answered where a form is only looked at.
fn unkept(effect: &Effect) -> Option<Msg> {
    match effect {
        Effect::CreateStore { .. } | Effect::Unlock { .. } | Effect::OpenTraining => {
            Some(Msg::StoreOpened(Ok(Vec::new())))
        }
        Effect::List => Some(Msg::Listed(Ok(Vec::new()))),
        Effect::Begin { .. } => Some(Msg::Begun(Ok("preview".into()))),
        Effect::Append { .. } => Some(Msg::Stored(Ok(()))),
        Effect::KeepDrafts { .. } => Some(Msg::DraftsKept(Ok(()))),
        Effect::NoteShown { .. } => Some(Msg::ShownNoted(Ok(()))),
        Effect::Settle { transcript } => Some(Msg::Settled {
            transcript: transcript.clone(),
        }),
        Effect::Load { .. }
        | Effect::FindConsent { .. }
        | Effect::FindProtection { .. }
        | Effect::FindReceipt { .. }
        | Effect::FindTryWait
        | Effect::FindWaysIn
        | Effect::SuggestPassphrase
        | Effect::Remember(_)
        | Effect::Lock { .. }
        | Effect::Quit => None,
    }
}

/// Opens the training store, and makes it the first time.
fn open_training(home: &Home) -> Result<Store, StoreTrouble> {
    let folder = Realm::Training.folder(home.folder());
    if Store::exists(&folder) {
        return Store::open(&folder, Realm::Training, None, super::now().at);
    }
    Store::create(&folder, Realm::Training, None, Cost::FLOOR, super::now().at)
}

fn open_real(folder: &Path, passphrase: &Secret, new: bool) -> Result<Store, Trouble> {
    let passphrase = Passphrase::new(&passphrase.0);
    let now = super::now().at;
    let opened = if new {
        Cost::tuned()
            .and_then(|cost| Store::create(folder, Realm::Real, Some(&passphrase), cost, now))
    } else {
        Store::open_with(folder, Realm::Real, Opener::Passphrase(&passphrase), now)
    };
    opened.map_err(|it| trouble(&it))
}

/// Returns what the store says as the program says it: a message and at most one value, never an answer.
pub fn trouble(of_store: &StoreTrouble) -> Trouble {
    let detail = match of_store {
        StoreTrouble::WrongBuild { setting } => (*setting).to_owned(),
        StoreTrouble::NewerFormat { found } => found.to_string(),
        StoreTrouble::AlreadyOpen { pid } => {
            pid.map_or_else(|| "unknown".to_owned(), |pid| pid.to_string())
        }
        StoreTrouble::Io { kind, path } => format!("{} ({kind})", path.display()),
        StoreTrouble::Sqlite { code } => code.to_string(),
        StoreTrouble::Broken { sequence } => sequence.number().to_string(),
        StoreTrouble::WrongPassphrase
        | StoreTrouble::PassphraseMissing
        | StoreTrouble::KeyFileDamaged
        | StoreTrouble::DatabaseDamaged
        | StoreTrouble::DatabaseMissing
        | StoreTrouble::NotEncrypted
        | StoreTrouble::NoCodec
        | StoreTrouble::AlreadyThere
        | StoreTrouble::NotThere
        | StoreTrouble::WrongRealm
        | StoreTrouble::DiskFull
        | StoreTrouble::ReadOnly
        | StoreTrouble::Busy
        | StoreTrouble::TooLarge
        | StoreTrouble::NoSuchTranscript
        | StoreTrouble::Erased
        | StoreTrouble::Withheld
        | StoreTrouble::Held
        | StoreTrouble::SecondPersonMissing
        | StoreTrouble::SamePerson
        | StoreTrouble::ClockJumped
        | StoreTrouble::NumberInReference
        | StoreTrouble::SealBroken
        | StoreTrouble::OutOfPlace
        | StoreTrouble::FormDiffers
        | StoreTrouble::CostTooHigh
        | StoreTrouble::NoRandomness
        | StoreTrouble::Slot(_)
        | StoreTrouble::NotABackup
        | StoreTrouble::BackupDiffers => String::new(),
        StoreTrouble::TooSoon { seconds } => seconds.to_string(),
    };
    Trouble {
        message: of_store.message(),
        detail,
    }
}

pub(super) fn bug() -> Trouble {
    Trouble {
        message: "trouble-bug",
        detail: String::new(),
    }
}

fn named(transcript: &str) -> Result<TranscriptId, Trouble> {
    TranscriptId::parse(transcript).ok_or_else(|| trouble(&StoreTrouble::NoSuchTranscript))
}

/// Returns the local day of a moment.
pub fn local_day(at: Timestamp) -> Option<Date> {
    Date::parse(local_minute(at).split(' ').next()?)
}

/// Returns the local day and minute of a moment, `2026-11-20 14:02`.
pub fn local_minute(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(
        |_| String::new(),
        |moment| {
            let local = moment.to_zoned(jiff::tz::TimeZone::system());
            local.strftime("%Y-%m-%d %H:%M").to_string()
        },
    )
}
