//! What happens to the program, and what it wants done: two closed lists of plain values.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use crate::app::intent::{Action, Intent};
use crate::app::interpreter::remarking::{Remarked, WordingRemark};
use crate::app::key::Key;
use crate::app::library::Library;
use crate::app::page::ThemeName;
use crate::app::previewing::ToPreview;
use crate::app::scenario::LoadedScenario;
use crate::app::trainer::{Mark, Permit};
use crate::engine::consent::Consent;
use crate::engine::form::Form;
use crate::engine::form::sources::Sources;
use crate::engine::interview::Change;
use crate::engine::register::Register;
use crate::engine::time::{Date, Timestamp};
use crate::text::catalog::Catalog;
use crate::text::language::Language;
use crate::text::layout::Manner;
use crate::text::messages::message_of;
use crate::text::pseudo::Pseudo;

/// The moment at which a message is handled. Read by the shell, never here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    pub at: Timestamp,
    /// The local day.
    pub date: Date,
    /// The local time of day, `14:32:07`.
    pub clock: Rc<str>,
}

/// Everything that can happen.
#[derive(Clone, Debug)]
pub enum Msg {
    Key(Key),
    Paste(String),
    /// From the line mode, ready made.
    Intent(Intent),
    /// From the line mode: a line that means nothing on this page.
    Misheard {
        line: String,
        /// The command that was perhaps meant, as it is written: `/språk`.
        nearest: Option<String>,
    },
    /// A person is there, with a key that means nothing to the page.
    Touched,
    /// The field with the cursor was drawn so wide, and in this manner: by that the cursor goes up and down in it.
    FieldDrawn {
        cols: usize,
        manner: Manner,
    },
    /// Standard input ended, the terminal hung up, or a signal asked the program to end.
    InputClosed,
    /// A store of the asked realm is open, with what lies in it.
    StoreOpened(Result<Vec<Summary>, Trouble>),
    /// The store is open for reading only, since this process has it for writing; or nobody has, and it is open for both.
    Reading(Option<Trouble>),
    /// What there is to know about the store that is open, in place of what was said before.
    Remarked(Vec<Remark>),
    Listed(Result<Vec<Summary>, Trouble>),
    /// A new transcript lies in the store, under this name.
    Begun(Result<Rc<str>, Trouble>),
    /// The changes of the oldest outstanding `Effect::Append` are on the disk, or are not.
    Stored(Result<(), Trouble>),
    DraftsKept(Result<(), Trouble>),
    /// The disk is full and the store lives on what it had held back, or no longer.
    ReserveGiven(bool),
    Loaded(Result<Box<Loaded>, Trouble>),
    /// The texts that are looked at were written again, with so many faults in them.
    TextsRead {
        library: Box<Library>,
        texts: Rc<ToPreview>,
        n_faults: usize,
    },
    /// Nothing was touched until the moment that `Model::deadline` names, or the machine had been put to sleep.
    Woken {
        slept: bool,
    },
    /// When the next passphrase may be tried; nothing if that is now.
    TryWaitFound {
        until: Option<Timestamp>,
    },
    /// Who can open the real store.
    WaysInFound {
        ways: Vec<WayIn>,
    },
    /// The scenarios that can be practised: all, or the one that was asked for.
    ScenariosFound {
        scenarios: Vec<Rc<LoadedScenario>>,
    },
    /// A passphrase that was drawn by chance, its words with a space between them.
    Suggested(Result<Secret, Trouble>),
    /// What was read of the recovery key.
    PaperRead(PaperRead),
    /// Everything that was handed to the store before `Effect::Settle` has been answered.
    Settled {
        transcript: Option<Rc<str>>,
    },
    /// The store's backups were brought up to date, or were not.
    BackedUp(Result<(), Trouble>),
    /// What the other transcripts of the case say about consent, the person's own first; nothing if they do not.
    ConsentFound {
        transcript: Rc<str>,
        consent: Vec<Consent>,
    },
    /// That what is covered is shown stands in the access log, or could not be written there.
    ShownNoted(Result<(), Trouble>),
    /// Whether another transcript of the case is protected.
    ProtectionFound {
        transcript: Rc<str>,
        protected: bool,
    },
    /// A second terminal may read along now, or that could not be made.
    DoorOpened(Result<(), Trouble>),
    /// Someone reads along, or no longer.
    ReadAlong(bool),
    /// Who reads along has made a remark.
    RemarkHeard(Remarked),
    /// The remark stands in the list for the translators, or does not.
    WordingRemarkKept {
        kept: Result<(), Trouble>,
        from_reader: bool,
    },
    /// A trainer's terminal may follow now, or that could not be made.
    TrainersDoorOpened(Result<(), Trouble>),
    /// A trainer follows, and reads this language.
    TrainerReads {
        language: String,
    },
    TrainerLeft,
    /// The trainer marks a moment.
    MarkHeard(Mark),
    /// How far the trainer has written to a moment.
    MarkHalfWritten(Mark),
    /// The code that the finished transcript has now, for paper; nothing for one of an earlier version of the program.
    ReceiptFound {
        transcript: Rc<str>,
        receipt: Option<Rc<str>>,
    },
}

/// What was read of the recovery key, which the program itself cannot judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperRead {
    /// The group is right, and more are wanted.
    Fits,
    /// This group is mistyped.
    Slip { number: usize },
    /// All was typed at once, and this group is mistyped or stands in the wrong place.
    SlipAmongAll { number: usize },
    /// All was typed at once, with more or fewer groups than there are.
    Length { found: usize },
    /// It is whole: the store is being opened with it.
    Whole,
}

/// Everything that the program can want done outside itself.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Slow: runs beside the loop and answers with `StoreOpened`.
    CreateStore {
        passphrase: Secret,
    },
    /// Slow: runs beside the loop and answers with `StoreOpened`.
    Unlock {
        passphrase: Secret,
    },
    /// The training store needs no passphrase. If it does not open, the one that is open stays open.
    OpenTraining,
    /// Makes a store that is open for reading one that is open for both, if the other window is gone. Answers with
    /// `Reading` and `StoreOpened`, or with `Reading` alone.
    TakeOver,
    List,
    /// Answers with `Begun`. The first change is `Began`.
    Begin {
        form: Rc<LoadedForm>,
        changes: Vec<Change>,
    },
    /// Answers with `Stored` when the changes are durable. Drafts of the transcript are replaced in the same transaction.
    Append {
        transcript: Rc<str>,
        changes: Vec<Change>,
        /// The forms that the changes go on with.
        forms: Vec<Rc<LoadedForm>>,
        drafts: Vec<Draft>,
    },
    /// What is half typed; an empty list removes it.
    KeepDrafts {
        transcript: Rc<str>,
        drafts: Vec<Draft>,
    },
    /// To go on with it or to read it, or to play it back: the access log tells one from the other.
    Load {
        transcript: Rc<str>,
        is_replay: bool,
    },
    /// Answers with `ConsentFound`: what the transcripts of the case say, without this one.
    FindConsent {
        transcript: Rc<str>,
        case: Rc<str>,
    },
    /// What is covered in a protected interview is to be shown: that goes into the access log first. Answers with `ShownNoted`.
    NoteShown {
        transcript: Rc<str>,
    },
    /// Answers with `ProtectionFound`: whether another transcript of the case is protected.
    FindProtection {
        transcript: Rc<str>,
        case: Rc<str>,
    },
    /// Answers with `ReceiptFound`: the code of a transcript that is finished.
    FindReceipt {
        transcript: Rc<str>,
    },
    /// Answers with `TryWaitFound`, for the real store.
    FindTryWait,
    /// Answers with `WaysInFound`, for the real store.
    FindWaysIn,
    /// Answers with `ScenariosFound`: all of them, or the one with this id.
    FindScenarios {
        only: Option<Rc<str>>,
    },
    /// A group of the recovery key after those that were right, or all of it. Answers with `PaperRead`, and with `StoreOpened`
    /// when it is whole.
    TryPaper {
        before: Secret,
        /// Which group is wanted, counted from one.
        number: usize,
        typed: Secret,
    },
    /// Answers with `Suggested`.
    SuggestPassphrase,
    /// Answers with `Settled`, after everything before it has been answered.
    Settle {
        transcript: Option<Rc<str>>,
    },
    /// End the process image and start the program anew, before its passphrase; this transcript is opened after it.
    Lock {
        transcript: Option<Rc<str>>,
    },
    /// Let a second terminal of the same user read along. Answers with `DoorOpened`, and later with `ReadAlong`.
    OpenDoor,
    /// Nobody reads along from now on.
    ShutDoor,
    /// Tell the second terminal whether its remark is written down.
    AnswerReader {
        is_kept: bool,
    },
    /// Let a trainer's terminal of the same user follow. Answers with `TrainersDoorOpened`, and later with `TrainerReads`.
    OpenTrainersDoor(Permit),
    /// No trainer follows from now on.
    ShutTrainersDoor,
    /// Tell the trainer's terminal whether its oldest mark is written down.
    AnswerTrainer {
        is_kept: bool,
    },
    /// Answers with `WordingRemarkKept`.
    KeepWordingRemark {
        /// The interview in which it was made, if the store has it: it is erased with that.
        transcript: Option<Rc<str>>,
        remark: Box<WordingRemark>,
        from_reader: bool,
    },
    /// Keep the choice of languages for the next start.
    Remember(Settings),
    /// Show the whole page as plain text: the screen in place of itself, the line mode by saying it all again.
    ReadPage,
    Quit,
}

/// A form together with the exact text that it was read from.
#[derive(Debug)]
pub struct LoadedForm {
    pub form: Rc<Form>,
    /// BLAKE3 of `source`, 64 hexadecimal digits.
    pub digest: Rc<str>,
    pub source: Rc<str>,
    /// The form's own texts in every language; ids of two forms may be the same, so each has its own catalogue.
    pub texts: Rc<Catalog>,
    /// Languages in which no native reader has reviewed the texts.
    pub unreviewed: Vec<Language>,
    /// Texts of the person's own that stand in for the program's, by language.
    pub own: BTreeMap<Language, OwnTexts>,
    /// The register as it was when an interview was held with this form; nothing where it is today's.
    pub register: Option<Rc<Register>>,
    /// The sources together with the office's own, as they were with this form; nothing where it cites none of the office's.
    pub sources: Option<Rc<Sources>>,
    /// The texts, the register, the lists and the office's own sources as they stand in their files, by name: what is stored with an interview.
    pub files: Rc<BTreeMap<String, String>>,
}

/// The texts of one language that someone has put over those of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnTexts {
    /// `id` or `id.attribute`.
    pub ids: BTreeSet<String>,
    /// Their file names who has reviewed them.
    pub is_reviewed: bool,
}

impl OwnTexts {
    /// Tells whether any part of a message is among them.
    fn has(&self, message: &str) -> bool {
        self.ids.iter().any(|id| {
            let rest = id.strip_prefix(message);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

impl LoadedForm {
    /// Returns the sources that it cites: with the office's own as they were, where it cites one of these.
    pub fn cites<'a>(&'a self, of_today: &'a Sources) -> &'a Sources {
        self.sources.as_deref().unwrap_or(of_today)
    }

    /// Tells whether a text of the person's own stands in for a message of the program, or for a part of it.
    pub fn is_own(&self, language: &Language, message: &str) -> bool {
        let message = message_of(message);
        self.own.get(language).is_some_and(|own| own.has(message))
    }

    /// Tells whether no native reader has reviewed a message in a language.
    pub fn is_unreviewed(&self, language: &Language, message: &str) -> bool {
        match self.own.get(language) {
            Some(own) if self.is_own(language, message) => !own.is_reviewed,
            // What the program makes of another language nobody has read.
            Some(_) | None => self.unreviewed.contains(language) || Pseudo::of(language).is_some(),
        }
    }
}

/// One way to open the store, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayIn {
    /// The end of the message that names whom it is for.
    pub role: &'static str,
    /// The end of the message that names what opens it.
    pub kind: &'static str,
    /// The office's own word for it; may be empty.
    pub label: Rc<str>,
    /// Local day and time.
    pub since: Option<Rc<str>>,
    /// What one guess costs: mebibytes and passes.
    pub cost: Option<(u32, u32)>,
    /// It opens what is protected too.
    pub reaches_protected: bool,
    /// The store is open by this one.
    pub in_use: bool,
}

/// So many of the most recent of each kind are shown; older transcripts are found by case number on the command line.
pub const RECENT_MAX: usize = 40;

/// A transcript as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub transcript: Rc<str>,
    /// Local day and time, `2026-11-20 14:02`.
    pub begun: Rc<str>,
    pub form: Rc<str>,
    pub case: Option<Rc<str>>,
    pub finished: bool,
    /// It is shown by nothing but a part of its own name.
    pub protected: bool,
    /// The local day on which it was erased.
    pub erased: Option<Rc<str>>,
}

/// A transcript read back.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub transcript: Rc<str>,
    /// The form that it began with.
    pub form: Rc<LoadedForm>,
    /// The forms that it went on with, oldest first.
    pub later: Vec<Rc<LoadedForm>>,
    /// The form that has this id today, if it is another one.
    pub today: Option<Rc<LoadedForm>>,
    pub changes: Vec<(Timestamp, Change)>,
    pub drafts: Vec<Draft>,
    /// It was handed over, and something of it stayed with the sender.
    pub is_part: bool,
}

/// Half-typed text at one place.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    pub place: Rc<str>,
    pub words: String,
    pub rendering: String,
    /// Byte offset in the field that has the cursor.
    pub caret: usize,
    pub in_rendering: bool,
    /// The draft at which the cursor stood.
    pub current: bool,
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Draft({}, {} bytes)",
            self.place,
            self.words.len() + self.rendering.len()
        )
    }
}

/// What is remembered between starts; nothing about any person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    pub officer_language: Option<Rc<str>>,
    pub client_language: Option<Rc<str>>,
    /// After so many minutes without a key the program locks; nothing for the usual time.
    pub lock_minutes: Option<u32>,
    /// Whoever looks after the machine has seen that its disk is encrypted, and wants no warning.
    pub disk_is_checked: bool,
    /// What line mode has printed is not cleared: someone reads back in it.
    pub keep_printed: bool,
    /// A folder outside the home folder that gets backups too.
    pub backup_to: Option<Rc<str>>,
    pub theme: Option<ThemeName>,
    /// Keys of one's own, by the command that each gives.
    pub keys: Vec<(Action, Key)>,
}

/// A passphrase on its way to the store. Wiped when dropped, never shown.
#[derive(Clone, Default)]
pub struct Secret(pub zeroize::Zeroizing<String>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Something about the store that a person should know before beginning. The words are the Fluent message `message`, and
/// what to do its attribute `.hint`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub message: &'static str,
    /// The message's `$n`.
    pub n: usize,
    /// Further values: a time, a path, a transcript's name. Never an answer.
    pub values: Vec<(&'static str, String)>,
    pub is_warning: bool,
}

/// Something outside went wrong: whoever runs the machine must act. The words are the Fluent message `message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub message: &'static str,
    /// Values for the message's `$detail`: a path, a process number, an error code. Never an answer.
    pub detail: String,
}
