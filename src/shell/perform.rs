//! One match over what the program wants done: the only code that touches stores and files.

use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::thread;

use crate::app::library::Library;
use crate::app::msg::{Effect, Loaded, LoadedForm, Msg, Secret, Summary, Trouble, WayIn};
use crate::app::previewing::unkept;
use crate::builtin::{Offered, Shelf};
use crate::engine::time::{Date, Timestamp};
use crate::shell::backup::Backups;
use crate::shell::home::Home;
use crate::shell::storekeeper::{Answer, Job, Open, Read, Storekeeper};
use crate::shell::wait::Happening;
use crate::shell::{drafts, paper, settings, wording_remarks};
use crate::store::{
    self, Carried, Copier, Cost, FormText, Opener, Passphrase, Purpose, Reach, Realm, RecoveryKey,
    Role, Sequence, SlotFacts, Store, StoreTrouble, TranscriptId, suggestion,
};

/// What slow work brought: an open store, or why there is none.
pub(super) struct Opened(Result<Box<Store>, Trouble>);

pub(super) struct Performer {
    home: Home,
    shelf: Rc<Shelf>,
    library: Library,
    storekeeper: Storekeeper,
    told: Sender<Happening>,
    /// What the storekeeper still has to answer, oldest first.
    asked: VecDeque<Asked>,
    backups: Backups,
    is_opening: bool,
    /// A form is only looked at: nothing is opened and nothing kept.
    keeps_nothing: bool,
}

/// What the real store is to be opened or made with.
enum Held {
    NewPassphrase(Secret),
    Passphrase(Secret),
    Recovery(RecoveryKey),
}

/// What an answer is waited for, where that makes a difference to the loop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// What is pressed next is meant for what this brings.
    Page,
    Other,
}

impl Performer {
    pub(super) fn new(
        home: Home,
        shelf: Rc<Shelf>,
        library: Library,
        told: Sender<Happening>,
        backups: Backups,
    ) -> std::io::Result<Self> {
        Ok(Self {
            home,
            shelf,
            library,
            storekeeper: Storekeeper::start(told.clone())?,
            told,
            asked: VecDeque::new(),
            backups,
            is_opening: false,
            keeps_nothing: false,
        })
    }

    /// Answers from now on as a store would, and keeps nothing.
    pub(super) fn keep_nothing(&mut self) {
        self.keeps_nothing = true;
    }

    /// Tells whether slow work is under way.
    pub(super) fn is_opening(&self) -> bool {
        self.is_opening
    }

    /// Tells whether anything is not answered yet.
    pub(super) fn is_busy(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Tells whether a page is on its way that the next key is meant for.
    pub(super) fn brings_a_page(&self) -> bool {
        self.asked.contains(&Asked::Page)
    }

    /// Lets the storekeeper end when everything is done.
    pub(super) fn close(&self) {
        self.storekeeper.close();
    }

    /// For the test of what a panic leaves behind.
    pub(super) fn panic_in_store(&mut self) {
        self.ask(Job::Panic, Asked::Other);
    }

    /// Sees to it, and returns what the program is told at once, if there is anything.
    pub(super) fn perform(&mut self, effect: Effect) -> Option<Msg> {
        if self.keeps_nothing {
            return unkept(&effect);
        }
        let now = super::now().at;
        match effect {
            Effect::CreateStore { passphrase } => {
                return self.open_beside(Held::NewPassphrase(passphrase));
            }
            Effect::Unlock { passphrase } => {
                return self.open_beside(Held::Passphrase(passphrase));
            }
            Effect::TryPaper {
                before,
                number,
                typed,
            } => {
                let (read, key) = paper::read(&before.0, number, &typed.0);
                let failed = key.and_then(|key| self.open_beside(Held::Recovery(key)));
                return failed.or(Some(Msg::PaperRead(read)));
            }
            Effect::OpenTraining => {
                let folder = Realm::Training.folder(self.home.folder());
                self.ask(Job::OpenTraining { folder, now }, Asked::Page);
            }
            Effect::TakeOver => self.ask(Job::TakeOver { now }, Asked::Page),
            Effect::List => self.ask(Job::List, Asked::Page),
            Effect::Begin { form, changes } => match Carried::of(&changes) {
                Ok(changes) => {
                    let form_text = Box::new(form_text(&form));
                    let job = Job::Begin {
                        changes,
                        form_text,
                        at: now,
                    };
                    self.ask(job, Asked::Page);
                }
                Err(it) => return Some(Msg::Begun(Err(trouble(&it)))),
            },
            Effect::Append {
                transcript,
                changes,
                forms,
                drafts,
            } => {
                let carried = named(&transcript)
                    .and_then(|id| Ok((id, Carried::of(&changes).map_err(|it| trouble(&it))?)));
                match carried {
                    Ok((id, changes)) => {
                        let forms = forms.iter().map(|form| form_text(form)).collect();
                        let job = Job::Append {
                            id,
                            changes,
                            forms,
                            draft: drafts::pack(&drafts),
                            at: now,
                        };
                        self.ask(job, Asked::Other);
                    }
                    Err(trouble) => return Some(Msg::Stored(Err(trouble))),
                }
            }
            Effect::KeepDrafts { transcript, drafts } => match named(&transcript) {
                Ok(id) => {
                    let draft = drafts::pack(&drafts);
                    self.ask(Job::KeepDraft { id, draft }, Asked::Other);
                }
                Err(trouble) => return Some(Msg::DraftsKept(Err(trouble))),
            },
            Effect::Load {
                transcript,
                is_replay,
            } => match named(&transcript) {
                Ok(id) => {
                    let purpose = if is_replay {
                        Purpose::Replay
                    } else {
                        Purpose::Screen
                    };
                    let at = now;
                    self.ask(Job::Load { id, purpose, at }, Asked::Page);
                }
                Err(trouble) => return Some(Msg::Loaded(Err(trouble))),
            },
            Effect::FindConsent { transcript, case } => {
                let case = case.to_string();
                match named(&transcript) {
                    Ok(id) => self.ask(Job::FindConsent { id, case }, Asked::Other),
                    Err(_) => {
                        return Some(Msg::ConsentFound {
                            transcript,
                            consent: Vec::new(),
                        });
                    }
                }
            }
            // It is answered when whatever was asked for before has been.
            Effect::Settle { transcript } => {
                let transcript = transcript.map(|it| it.to_string());
                self.ask(Job::Settle { transcript }, Asked::Other);
            }
            Effect::NoteShown { transcript } => match named(&transcript) {
                Ok(id) => self.ask(Job::NoteShown { id, at: now }, Asked::Other),
                Err(trouble) => return Some(Msg::ShownNoted(Err(trouble))),
            },
            Effect::FindProtection { transcript, case } => match named(&transcript) {
                Ok(id) => {
                    let case = case.to_string();
                    self.ask(Job::FindProtection { id, case }, Asked::Other);
                }
                Err(_) => {
                    return Some(Msg::ProtectionFound {
                        transcript,
                        protected: false,
                    });
                }
            },
            Effect::FindReceipt { transcript } => match named(&transcript) {
                Ok(id) => self.ask(Job::FindReceipt { id }, Asked::Other),
                Err(_) => {
                    return Some(Msg::ReceiptFound {
                        transcript,
                        receipt: None,
                    });
                }
            },
            Effect::FindTryWait => {
                let folder = Realm::Real.folder(self.home.folder());
                return Some(Msg::TryWaitFound {
                    until: Store::next_try_at(&folder, now),
                });
            }
            Effect::FindWaysIn => self.ask(Job::FindWaysIn, Asked::Other),
            Effect::FindScenarios { only } => {
                let scenarios = match only {
                    Some(id) => self.shelf.scenario(&id).map(Rc::new).into_iter().collect(),
                    // What cannot be read is said by `forms check`; the others can be practised.
                    None => self.shelf.scenarios(&self.library.forms).0,
                };
                return Some(Msg::ScenariosFound { scenarios });
            }
            Effect::SuggestPassphrase => {
                let suggested = suggestion().map(Secret).map_err(|it| trouble(&it));
                return Some(Msg::Suggested(suggested));
            }
            Effect::Remember(chosen) => {
                // The next start asks again if this fails; it is not worth a word in the middle of something.
                let _unkept = settings::write(&self.home, &chosen);
            }
            Effect::KeepWordingRemark {
                transcript,
                remark,
                from_reader,
            } => {
                let made_in = transcript.as_deref().map(named).transpose();
                let content = wording_remarks::content(&remark).map_err(|it| trouble(&it));
                match made_in.and_then(|id| Ok((id, content?))) {
                    Ok((id, content)) => {
                        let job = Job::KeepWordingRemark {
                            id,
                            content,
                            from_reader,
                        };
                        self.ask(job, Asked::Other);
                    }
                    Err(trouble) => {
                        let kept = Err(trouble);
                        return Some(Msg::WordingRemarkKept { kept, from_reader });
                    }
                }
            }
            // The loop itself sees to these.
            Effect::ReadPage
            | Effect::OpenDoor
            | Effect::ShutDoor
            | Effect::AnswerReader { .. }
            | Effect::OpenTrainersDoor(_)
            | Effect::ShutTrainersDoor
            | Effect::AnswerTrainer { .. }
            | Effect::Lock { .. }
            | Effect::Quit => {}
        }
        None
    }

    /// Takes in what slow work brought.
    pub(super) fn opened(&mut self, opened: Opened) -> Option<Msg> {
        self.is_opening = false;
        match opened.0 {
            Ok(store) => {
                let now = super::now().at;
                self.ask(
                    Job::TakeIn {
                        store,
                        earlier_remarks: self.home.wording_remarks(),
                        now,
                    },
                    Asked::Page,
                );
                None
            }
            Err(trouble) => Some(Msg::StoreOpened(Err(trouble))),
        }
    }

    /// Returns what the program is told when the storekeeper answers.
    pub(super) fn answered(&mut self, answer: Answer) -> Vec<Msg> {
        let _answered = self.asked.pop_front();
        match answer {
            Answer::PutAway | Answer::TidiedUp => Vec::new(),
            Answer::WordingRemarkKept { kept, from_reader } => {
                vec![Msg::WordingRemarkKept { kept, from_reader }]
            }
            Answer::Opened(Ok(open)) | Answer::TookOver(Ok(open)) => {
                let Open {
                    listed,
                    remarks,
                    reading,
                    copier,
                } = open;
                self.back_up(copier);
                vec![
                    Msg::Reading(reading),
                    Msg::StoreOpened(Ok(summaries(listed))),
                    Msg::Remarked(remarks),
                    Msg::ReserveGiven(false),
                ]
            }
            Answer::TookOver(Err(trouble)) => vec![Msg::Reading(Some(trouble))],
            Answer::Opened(Err(trouble)) => vec![Msg::StoreOpened(Err(trouble))],
            Answer::Listed(listed) => vec![Msg::Listed(listed.map(summaries))],
            Answer::Begun(begun) => vec![Msg::Begun(begun.map(|id| id.to_string().into()))],
            Answer::Settled { transcript } => vec![Msg::Settled {
                transcript: transcript.map(Rc::from),
            }],
            Answer::WaysInFound { slots } => vec![Msg::WaysInFound {
                ways: slots.iter().map(way_in).collect(),
            }],
            Answer::ShownNoted(noted) => vec![Msg::ShownNoted(noted)],
            Answer::ProtectionFound { id, protected } => vec![Msg::ProtectionFound {
                transcript: id.to_string().into(),
                protected,
            }],
            Answer::ReceiptFound { id, receipt } => vec![Msg::ReceiptFound {
                transcript: id.to_string().into(),
                receipt: receipt.map(|receipt| receipt.to_string().into()),
            }],
            Answer::Stored {
                stored,
                is_reserve_given,
                copier,
            } => {
                self.back_up(copier);
                vec![Msg::ReserveGiven(is_reserve_given), Msg::Stored(stored)]
            }
            Answer::DraftKept(kept) => vec![Msg::DraftsKept(kept)],
            Answer::Loaded { id, read } => {
                let loaded = read.and_then(|read| self.loaded(&id, &read));
                vec![Msg::Loaded(loaded.map(Box::new))]
            }
            Answer::Gathered { id, gathered } => {
                let (library, shelf) = (&self.library, &self.shelf);
                let consent = gathered.map_or_else(Vec::new, |gathered| {
                    gathered.said_on(super::today(), None, |text| form_of(library, shelf, text))
                });
                vec![Msg::ConsentFound {
                    transcript: id.to_string().into(),
                    consent,
                }]
            }
            #[cfg(test)]
            Answer::Did => Vec::new(),
        }
    }

    /// Returns what the program is told of backups. What they hold needs no second copy any more.
    pub(super) fn backed_up(&mut self, made: Result<Sequence, Trouble>) -> Msg {
        Msg::BackedUp(made.map(|backed_up| {
            let now = super::now().at;
            self.ask(Job::TidyUp { backed_up, now }, Asked::Other);
        }))
    }

    /// Waits for backups that are being made.
    pub(super) fn finish_backups(&mut self) {
        self.backups.finish();
    }

    fn back_up(&mut self, copier: Option<Copier>) {
        if let Some(copier) = copier {
            self.backups.make(copier);
        }
    }

    fn ask(&mut self, job: Job, asked: Asked) {
        if self.storekeeper.hand_in(job) {
            self.asked.push_back(asked);
        }
    }

    fn open_beside(&mut self, held: Held) -> Option<Msg> {
        // The other store is closed first: the two are not open together while someone is asked for a passphrase.
        self.ask(Job::PutAway, Asked::Other);
        self.is_opening = true;
        let folder = Realm::Real.folder(self.home.folder());
        let told = self.told.clone();
        let started = thread::Builder::new()
            .name("opening".to_owned())
            .spawn(move || {
                // A bug there must not leave the person waiting for ever.
                let opened = panic::catch_unwind(AssertUnwindSafe(|| open_real(&folder, &held)))
                    .unwrap_or_else(|_| Err(bug()));
                // If no one listens any more, the program is ending.
                let opened = Opened(opened.map(Box::new));
                let _ending = told.send(Happening::Opened(opened));
            });
        started.err().and_then(|_| self.opened(Opened(Err(bug()))))
    }

    fn loaded(&self, id: &TranscriptId, read: &Read) -> Result<Loaded, Trouble> {
        let recorded = read.recorded.recorded().map_err(|it| trouble(&it))?;
        let form_of = |text| form_of(&self.library, &self.shelf, text).ok_or_else(differs);
        let mut forms = read.texts.iter().map(form_of);
        let form = forms.next().ok_or_else(differs)??;
        let later = forms.collect::<Result<Vec<_>, _>>()?;
        let last = later.last().unwrap_or(&form);
        let today = self
            .form_today(&form.form.id)
            .filter(|today| today.digest != last.digest);
        Ok(Loaded {
            transcript: id.to_string().into(),
            form,
            later,
            today,
            changes: recorded
                .into_iter()
                .map(|recorded| (recorded.at, recorded.change))
                .collect(),
            is_part: read.is_part,
            drafts: read.draft.as_ref().map(drafts::unpack).unwrap_or_default(),
        })
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

/// One of those who can open the store.
fn way_in(slot: &SlotFacts) -> WayIn {
    WayIn {
        role: slot.role.map_or("unknown", Role::word),
        kind: slot.kind.word(),
        label: slot.label.as_str().into(),
        since: slot.added_at.map(|at| local_minute(at).into()),
        cost: slot
            .cost
            .map(|cost| (cost.memory_kib() / 1024, cost.passes())),
        reaches_protected: slot.reach == Reach::All,
        in_use: slot.in_use,
    }
}

fn summaries(listed: Vec<store::Summary>) -> Vec<Summary> {
    listed
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
        .collect()
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

fn open_real(folder: &Path, held: &Held) -> Result<Store, Trouble> {
    let now = super::now().at;
    let with = |opener: Opener<'_>| match Store::open_with(folder, Realm::Real, opener, now) {
        Err(StoreTrouble::AlreadyOpen { .. }) => {
            Store::open_reading_with(folder, Realm::Real, opener, now)
        }
        opened => opened,
    };
    let opened = match held {
        Held::NewPassphrase(passphrase) => {
            let passphrase = Passphrase::new(&passphrase.0);
            Cost::tuned()
                .and_then(|cost| Store::create(folder, Realm::Real, Some(&passphrase), cost, now))
        }
        Held::Passphrase(passphrase) => with(Opener::Passphrase(&Passphrase::new(&passphrase.0))),
        Held::Recovery(key) => with(Opener::Recovery(key)),
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
        StoreTrouble::NotOurs { path } | StoreTrouble::FolderReadOnly { path } => {
            path.display().to_string()
        }
        StoreTrouble::Io { kind, path } => format!("{} ({kind})", path.display()),
        StoreTrouble::NoRoom { free_mib } => free_mib.to_string(),
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
        | StoreTrouble::Handover(_)
        | StoreTrouble::NotABackup
        | StoreTrouble::BackupDiffers
        | StoreTrouble::RenewalDiffers
        | StoreTrouble::OfficerAndManager
        | StoreTrouble::WordingRemarksFull
        | StoreTrouble::ManagersLog => String::new(),
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
