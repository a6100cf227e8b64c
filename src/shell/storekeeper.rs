//! The store on a thread of its own: jobs go in, answers come out in the same order, and a stalled disk stops nobody.

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::app::msg::{RECENT_MAX, Remark, Trouble};
use crate::engine::time::Timestamp;
use crate::shell::consent::{self, Gathered};
use crate::shell::perform::trouble;
use crate::shell::wait::Happening;
use crate::shell::{remarks, screen, wording_remarks};
use crate::store::{
    Carried, Copier, Cost, Draft, FormText, Purpose, Realm, Receipt, Room, Sequence, SlotFacts,
    Store, StoreTrouble, Summary, TranscriptId,
};

/// What the thread is called: a panic in it is one of the whole program.
pub(super) const THREAD: &str = "storekeeper";

/// So many commits may stand in the anchor before it is flushed.
const MARKS_UNFLUSHED_MAX: u32 = 10;

/// Everything that is done with an open store.
pub(super) enum Job {
    /// A store that was opened elsewhere takes the place of the one before.
    TakeIn {
        store: Box<Store>,
        /// Where an earlier program kept remarks about translations.
        earlier_remarks: PathBuf,
        now: Timestamp,
    },
    /// Closes the store that is open.
    PutAway,
    /// Removes the second copy of what a verified backup holds.
    TidyUp {
        backed_up: Sequence,
        now: Timestamp,
    },
    /// Opens the store for practice, and makes it the first time. The one before stays if that fails.
    OpenTraining {
        folder: PathBuf,
        now: Timestamp,
    },
    /// Makes a store that is read one that is written, if the other program is gone.
    TakeOver {
        now: Timestamp,
    },
    List,
    Begin {
        /// The first change and those behind it.
        changes: Carried,
        form_text: Box<FormText>,
        at: Timestamp,
    },
    Append {
        id: TranscriptId,
        changes: Carried,
        forms: Vec<FormText>,
        draft: Option<Draft>,
        at: Timestamp,
    },
    KeepDraft {
        id: TranscriptId,
        draft: Option<Draft>,
    },
    Load {
        id: TranscriptId,
        purpose: Purpose,
        at: Timestamp,
    },
    FindConsent {
        id: TranscriptId,
        case: String,
    },
    /// Who can open the store, and what was found when it was opened.
    FindWaysIn,
    /// What is covered is to be shown: that is written down first.
    NoteShown {
        id: TranscriptId,
        at: Timestamp,
    },
    /// A remark about a translation, made in this transcript or in none.
    KeepWordingRemark {
        id: Option<TranscriptId>,
        content: String,
        from_reader: bool,
    },
    /// Whether another transcript of the case is protected.
    FindProtection {
        id: TranscriptId,
        case: String,
    },
    /// The newest receipt code of a transcript.
    FindReceipt {
        id: TranscriptId,
    },
    /// Is answered when everything before it was.
    Settle {
        transcript: Option<String>,
    },
    /// For the test of what a panic leaves behind.
    Panic,
    #[cfg(test)]
    Do(Box<dyn FnOnce() + Send>),
}

/// What came of a job.
pub(super) enum Answer {
    PutAway,
    TidiedUp,
    Opened(Result<Open, Trouble>),
    TookOver(Result<Open, Trouble>),
    Listed(Result<Vec<Summary>, Trouble>),
    Begun(Result<TranscriptId, Trouble>),
    Stored {
        stored: Result<(), Trouble>,
        is_reserve_given: bool,
        /// An interview was finished: it is to be backed up.
        copier: Option<Copier>,
    },
    DraftKept(Result<(), Trouble>),
    Loaded {
        id: TranscriptId,
        read: Result<Box<Read>, Trouble>,
    },
    Gathered {
        id: TranscriptId,
        gathered: Option<Gathered>,
    },
    WaysInFound {
        slots: Vec<SlotFacts>,
    },
    ShownNoted(Result<(), Trouble>),
    WordingRemarkKept {
        kept: Result<(), Trouble>,
        from_reader: bool,
    },
    ProtectionFound {
        id: TranscriptId,
        protected: bool,
    },
    ReceiptFound {
        id: TranscriptId,
        receipt: Option<Receipt>,
    },
    Settled {
        transcript: Option<String>,
    },
    #[cfg(test)]
    Did,
}

/// A store that is open, with what lies in it.
pub(super) struct Open {
    pub(super) listed: Vec<Summary>,
    pub(super) remarks: Vec<Remark>,
    /// Who has the store for writing, if it is only read here.
    pub(super) reading: Option<Trouble>,
    /// The store is to be backed up, if it has grown since.
    pub(super) copier: Option<Copier>,
}

/// A transcript as it was read.
pub(super) struct Read {
    pub(super) recorded: Carried,
    pub(super) texts: Vec<FormText>,
    pub(super) draft: Option<Draft>,
    /// It was handed over, and something of it stayed with the sender.
    pub(super) is_part: bool,
}

pub(super) struct Storekeeper {
    queue: Arc<Queue>,
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    came: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    /// No more will come.
    closed: bool,
}

impl Storekeeper {
    /// Starts the thread. It ends when this is dropped, and closes the store then.
    pub(super) fn start(told: Sender<Happening>) -> std::io::Result<Self> {
        let queue = Arc::new(Queue::default());
        let taken = Arc::clone(&queue);
        thread::Builder::new()
            .name(THREAD.to_owned())
            .spawn(move || {
                let kept = panic::catch_unwind(AssertUnwindSafe(|| keep(&taken, &told)));
                let ended = match kept {
                    Ok(()) => Happening::StoreClosed,
                    Err(panic) => Happening::StorePanicked(panic),
                };
                // If no one listens any more, the program has ended.
                let _ended = told.send(ended);
            })?;
        Ok(Self { queue })
    }

    /// Hands in a job, and tells whether an answer of its own will come.
    ///
    /// Of half-typed text only the newest counts: while an older one waits for the disk, it is taken in its place.
    pub(super) fn hand_in(&self, job: Job) -> bool {
        let mut waiting = self.queue.lock();
        if let Job::KeepDraft { id, .. } = &job
            && let Some(Job::KeepDraft { id: before, .. }) = waiting.jobs.back()
            && id == before
        {
            waiting.jobs.pop_back();
            waiting.jobs.push_back(job);
            return false;
        }
        waiting.jobs.push_back(job);
        self.queue.came.notify_one();
        true
    }

    /// Lets the thread end when it has done everything that was handed in.
    pub(super) fn close(&self) {
        self.queue.lock().closed = true;
        self.queue.came.notify_one();
    }
}

impl Drop for Storekeeper {
    fn drop(&mut self) {
        self.close();
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // Nothing is done under the lock that could leave the list in half a state.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the next job; nothing when no more will come.
    fn next(&self) -> Option<Job> {
        let mut waiting = self.lock();
        loop {
            if let Some(job) = waiting.jobs.pop_front() {
                return Some(job);
            }
            if waiting.closed {
                return None;
            }
            waiting = self
                .came
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn keep(queue: &Queue, told: &Sender<Happening>) {
    let mut keeper = Keeper::default();
    while let Some(job) = queue.next() {
        let answer = keeper.carry_out(job);
        if told.send(Happening::Answered(Box::new(answer))).is_err() {
            return;
        }
        keeper.see_to_what_can_wait();
    }
}

/// The one store that is open.
#[derive(Default)]
struct Keeper {
    store: Option<Store>,
    n_unflushed: u32,
    /// Since then there is something to tidy up.
    untidy_since: Option<Timestamp>,
    /// Up to where a verified backup is known to reach.
    backed_up: Option<Sequence>,
}

impl Keeper {
    fn carry_out(&mut self, job: Job) -> Answer {
        match job {
            Job::TakeIn {
                mut store,
                earlier_remarks,
                now,
            } => {
                // What does not succeed is tried at the next opening.
                let _later = wording_remarks::take_in(&earlier_remarks, &mut store);
                Answer::Opened(self.take_in(*store, now))
            }
            Job::PutAway => {
                self.store = None;
                Answer::PutAway
            }
            Job::TidyUp { backed_up, now } => {
                self.backed_up = Some(backed_up);
                self.untidy_since.get_or_insert(now);
                Answer::TidiedUp
            }
            Job::OpenTraining { folder, now } => {
                let opened = open_training(&folder, now).map_err(|it| trouble(&it));
                Answer::Opened(opened.and_then(|store| self.take_in(store, now)))
            }
            Job::TakeOver { now } => Answer::TookOver(self.take_over(now)),
            Job::List => Answer::Listed(self.with(|store| store.recent(RECENT_MAX))),
            Job::Begin {
                changes,
                form_text,
                at,
            } => Answer::Begun(self.with(|store| begin(store, &changes, &form_text, at))),
            Job::Append {
                id,
                changes,
                forms,
                draft,
                at,
            } => {
                let stored = self.with(|store| append(store, &id, &changes, &forms, draft, at));
                let mut copier = None;
                if let Ok(is_finished) = stored {
                    self.n_unflushed += 1;
                    if is_finished {
                        self.untidy_since.get_or_insert(at);
                        copier = self.store.as_ref().and_then(copier_of);
                    }
                }
                Answer::Stored {
                    stored: stored.map(drop),
                    is_reserve_given: self.is_reserve_given(),
                    copier,
                }
            }
            Job::KeepDraft { id, draft } => Answer::DraftKept(self.with(|store| match &draft {
                Some(draft) => store.keep_draft(&id, draft),
                None => store.drop_draft(&id),
            })),
            Job::Load { id, purpose, at } => {
                let read = self
                    .with(|store| read(store, &id, purpose, at))
                    .map(Box::new);
                // That it was opened stands in the log of changes alone, of which there is no second copy, until it is emptied.
                self.untidy_since.get_or_insert(at);
                Answer::Loaded { id, read }
            }
            Job::FindConsent { id, case } => Answer::Gathered {
                id,
                gathered: self
                    .store
                    .as_mut()
                    .and_then(|store| consent::gather(store, &case, id)),
            },
            Job::FindWaysIn => {
                let store = self.store.as_ref();
                Answer::WaysInFound {
                    slots: store.map(|it| it.slots().to_vec()).unwrap_or_default(),
                }
            }
            Job::NoteShown { id, at } => {
                Answer::ShownNoted(self.with(|store| store.note_shown(&id, None, at)))
            }
            Job::KeepWordingRemark {
                id,
                content,
                from_reader,
            } => Answer::WordingRemarkKept {
                kept: self.with(|store| store.keep_wording_remark(id.as_ref(), &content)),
                from_reader,
            },
            Job::FindProtection { id, case } => Answer::ProtectionFound {
                id,
                protected: self.is_protected_elsewhere(&id, &case),
            },
            Job::FindReceipt { id } => Answer::ReceiptFound {
                id,
                // A code that cannot be read is no reason to disturb: verifying says what is wrong.
                receipt: self
                    .with(|store| store.checkpoints(&id))
                    .ok()
                    .and_then(|found| found.last().map(|it| it.receipt)),
            },
            Job::Settle { transcript } => Answer::Settled { transcript },
            Job::Panic => screen::on_purpose(),
            #[cfg(test)]
            Job::Do(act) => {
                act();
                Answer::Did
            }
        }
    }

    fn take_in(&mut self, mut store: Store, now: Timestamp) -> Result<Open, Trouble> {
        let listed = store.recent(RECENT_MAX).map_err(|it| trouble(&it))?;
        let open = Open {
            remarks: remarks::about(&store),
            listed,
            reading: store.writer_elsewhere().map(|it| trouble(&it)),
            copier: copier_of(&store),
        };
        self.store = Some(store);
        self.n_unflushed = 0;
        self.untidy_since = Some(now);
        self.backed_up = None;
        Ok(open)
    }

    fn take_over(&mut self, now: Timestamp) -> Result<Open, Trouble> {
        self.with(|store| store.take_over(now))?;
        match self.store.take() {
            Some(store) => self.take_in(store, now),
            None => Err(trouble(&StoreTrouble::NotThere)),
        }
    }

    fn with<T>(
        &mut self,
        act: impl FnOnce(&mut Store) -> Result<T, StoreTrouble>,
    ) -> Result<T, Trouble> {
        let store = self.store.as_mut().ok_or(StoreTrouble::NotThere);
        store.and_then(act).map_err(|it| trouble(&it))
    }

    /// Where it cannot be read it is not claimed; the interview's own mark does not hang on it.
    fn is_protected_elsewhere(&mut self, id: &TranscriptId, case: &str) -> bool {
        let found = self.with(|store| store.find_by_case(case));
        let found = found.unwrap_or_default();
        found.iter().any(|it| it.id != *id && it.protected)
    }

    fn is_reserve_given(&self) -> bool {
        let room = self.store.as_ref().map(Store::room);
        room == Some(Room::ReserveGiven)
    }

    /// Does what nobody waits for. What does not succeed now will another time: what was answered is on the disk.
    fn see_to_what_can_wait(&mut self) {
        let Some(store) = &mut self.store else {
            return;
        };
        if let Some(since) = self.untidy_since.take() {
            let _later = store.tidy(since, self.backed_up);
            self.n_unflushed = 0;
        }
        if self.n_unflushed >= MARKS_UNFLUSHED_MAX {
            let _later = store.settle();
            store.make_room_again();
            self.n_unflushed = 0;
        }
    }
}

fn begin(
    store: &mut Store,
    changes: &Carried,
    form_text: &FormText,
    at: Timestamp,
) -> Result<TranscriptId, StoreTrouble> {
    let changes = changes.changes()?;
    store.begin_with(&changes, form_text, at)
}

/// Practice has no backups, and whoever only reads a store makes none of it.
fn copier_of(store: &Store) -> Option<Copier> {
    let is_backed_up = store.realm() == Realm::Real && store.writer_elsewhere().is_none();
    is_backed_up.then(|| store.copier())
}

/// Stores changes, and tells whether the interview was finished by them.
fn append(
    store: &mut Store,
    id: &TranscriptId,
    changes: &Carried,
    forms: &[FormText],
    draft: Option<Draft>,
    at: Timestamp,
) -> Result<bool, StoreTrouble> {
    let changes = changes.changes()?;
    let is_finished = changes
        .iter()
        .any(|change| matches!(change, crate::engine::interview::Change::Finished));
    match draft {
        Some(draft) => {
            store.append_with_forms(id, &changes, forms, at)?;
            store.keep_draft(id, &draft)?;
        }
        None => {
            store.append_and_drop_draft(id, &changes, forms, at)?;
        }
    }
    Ok(is_finished)
}

fn read(
    store: &mut Store,
    id: &TranscriptId,
    purpose: Purpose,
    at: Timestamp,
) -> Result<Read, StoreTrouble> {
    Ok(Read {
        recorded: Carried::of_recorded(&store.load(id, purpose, at)?)?,
        draft: store.draft(id, purpose, at)?,
        texts: store.form_texts(id)?,
        is_part: store.origin(id)?.is_some_and(|it| it.is_part()),
    })
}

fn open_training(folder: &std::path::Path, at: Timestamp) -> Result<Store, StoreTrouble> {
    if Store::exists(folder) {
        return Store::open(folder, Realm::Training, None, at);
    }
    Store::create(folder, Realm::Training, None, Cost::FLOOR, at)
}

/// What a panic of the thread carries, to go on with it on the thread that ends the program.
pub(super) type Panic = Box<dyn Any + Send>;

#[cfg(test)]
mod tests;
