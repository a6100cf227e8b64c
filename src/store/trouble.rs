//! What can go wrong with a store, as data: whose fault it is decides what a person is told.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::store::Sequence;
use crate::store::handover::HandoverTrouble;
use crate::store::slots::SlotTrouble;

/// Why the store did not do what was asked. The words for people are messages under [`StoreTrouble::message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreTrouble {
    /// The key file is whole and no slot opens with this passphrase.
    WrongPassphrase,
    /// The real store opens with a passphrase only.
    PassphraseMissing,
    /// `vault.key` and all its copies are unreadable; the passphrase was never tried.
    KeyFileDamaged,
    /// The key is right and the database is not what was written.
    DatabaseDamaged,
    /// There is a key file but no database beside it.
    DatabaseMissing,
    /// The database is an ordinary `SQLite` file: something was stored without encryption.
    NotEncrypted,
    /// This program was built without `SQLCipher`.
    NoCodec,
    /// `SQLite` was built or configured in another way than the store needs.
    WrongBuild {
        setting: &'static str,
    },
    /// Written by a later version of the program. Nothing was touched.
    NewerFormat {
        found: u32,
    },
    /// Another program has the store open.
    AlreadyOpen {
        pid: Option<u32>,
    },
    /// The folder or the database is a link, has a second name or is another person's.
    NotOurs {
        path: PathBuf,
    },
    /// Nothing can be written in the folder: its disk can only be read, or this user may not.
    FolderReadOnly {
        path: PathBuf,
    },
    /// There is a store in the folder already.
    AlreadyThere,
    /// There is no store in the folder.
    NotThere,
    /// A practice interview offered to the real store, or the other way round.
    WrongRealm,
    DiskFull,
    /// There is too little room on the disk to begin another interview.
    NoRoom {
        free_mib: u64,
    },
    ReadOnly,
    /// Another connection held the database for too long.
    Busy,
    /// One answer or form is larger than the store takes.
    TooLarge,
    Io {
        kind: io::ErrorKind,
        path: PathBuf,
    },
    /// `SQLite` refused for another reason; its extended result code.
    Sqlite {
        code: i32,
    },
    NoSuchTranscript,
    /// The case was erased by retention: that it was there can be shown, what was said cannot.
    Erased,
    /// The case is protected, and whoever opened the store was not given the key for that.
    Withheld,
    /// A legal hold stands on the case.
    Held,
    /// Erasing takes two people, and only one is there.
    SecondPersonMissing,
    /// The second passphrase opens the slot that the store was opened with.
    SamePerson,
    /// The clock jumped, and nobody confirmed the day since.
    ClockJumped,
    /// The reference of a decision holds the case number, which would outlive the case.
    NumberInReference,
    /// The list of remarks about translations takes no more.
    WordingRemarksFull,
    /// One change cannot be read or does not fit its seal.
    Broken {
        sequence: Sequence,
    },
    /// A key or a case number inside the database does not fit its seal.
    SealBroken,
    /// An interview begins once, and before all else.
    OutOfPlace,
    /// The form's text is not the one that the interview names by its digest.
    FormDiffers,
    /// The key derivation asks for more memory or time than any honest file does.
    CostTooHigh,
    /// The operating system gave no random numbers.
    NoRandomness,
    /// A key that did not open, or a change of the slots that was not made.
    Slot(SlotTrouble),
    /// What was to be handed over, or came in, that was not made or not taken in.
    Handover(HandoverTrouble),
    /// After failed tries the next one has to wait.
    TooSoon {
        seconds: u32,
    },
    /// The folder holds no backup of a store, or its inventory is damaged or of another store.
    NotABackup,
    /// A copy does not hold what it should.
    BackupDiffers,
    /// What was made under a new vault key is not what the store holds.
    RenewalDiffers,
    /// Erasing takes an officer and a unit manager, and the two are not those.
    OfficerAndManager,
    /// The access log is read by the unit manager or the municipality.
    ManagersLog,
}

impl StoreTrouble {
    /// Returns the id of the message that says it to a person.
    pub fn message(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "store-trouble-wrong-passphrase",
            Self::PassphraseMissing => "store-trouble-passphrase-missing",
            Self::KeyFileDamaged => "store-trouble-key-file-damaged",
            Self::DatabaseDamaged => "store-trouble-database-damaged",
            Self::DatabaseMissing => "store-trouble-database-missing",
            Self::NotEncrypted => "store-trouble-not-encrypted",
            Self::NoCodec => "store-trouble-no-codec",
            Self::WrongBuild { .. } => "store-trouble-wrong-build",
            Self::NewerFormat { .. } => "store-trouble-newer-format",
            Self::AlreadyOpen { .. } => "store-trouble-already-open",
            Self::NotOurs { .. } => "store-trouble-not-ours",
            Self::FolderReadOnly { .. } => "store-trouble-folder-read-only",
            Self::AlreadyThere => "store-trouble-already-there",
            Self::NotThere => "store-trouble-not-there",
            Self::WrongRealm => "store-trouble-wrong-realm",
            Self::DiskFull => "store-trouble-disk-full",
            Self::NoRoom { .. } => "store-trouble-no-room",
            Self::ReadOnly => "store-trouble-read-only",
            Self::Busy => "store-trouble-busy",
            Self::TooLarge => "store-trouble-too-large",
            Self::Io { .. } => "store-trouble-io",
            Self::Sqlite { .. } => "store-trouble-sqlite",
            Self::NoSuchTranscript => "store-trouble-no-such-transcript",
            Self::Erased => "store-trouble-erased",
            Self::Withheld => "store-trouble-withheld",
            Self::Held => "store-trouble-held",
            Self::SecondPersonMissing => "store-trouble-second-person-missing",
            Self::SamePerson => "store-trouble-same-person",
            Self::ClockJumped => "store-trouble-clock-jumped",
            Self::NumberInReference => "store-trouble-number-in-reference",
            Self::Broken { .. } => "store-trouble-broken",
            Self::SealBroken => "store-trouble-seal-broken",
            Self::OutOfPlace => "store-trouble-out-of-place",
            Self::FormDiffers => "store-trouble-form-differs",
            Self::CostTooHigh => "store-trouble-cost-too-high",
            Self::NoRandomness => "store-trouble-no-randomness",
            Self::Slot(trouble) => trouble.message(),
            Self::Handover(trouble) => trouble.message(),
            Self::TooSoon { .. } => "store-trouble-too-soon",
            Self::NotABackup => "store-trouble-not-a-backup",
            Self::BackupDiffers => "store-trouble-backup-differs",
            Self::RenewalDiffers => "store-trouble-renewal-differs",
            Self::OfficerAndManager => "store-trouble-officer-and-manager",
            Self::ManagersLog => "store-trouble-managers-log",
            Self::WordingRemarksFull => "wording-remarks-full",
        }
    }

    /// Tells whether the connection may have lost its footing, so that it has to be opened again before the next use.
    pub(super) fn is_of_the_connection(&self) -> bool {
        match self {
            Self::DatabaseDamaged
            | Self::DiskFull
            | Self::ReadOnly
            | Self::Busy
            | Self::Io { .. }
            | Self::Sqlite { .. } => true,
            Self::WrongPassphrase
            | Self::PassphraseMissing
            | Self::KeyFileDamaged
            | Self::DatabaseMissing
            | Self::NotEncrypted
            | Self::NoCodec
            | Self::WrongBuild { .. }
            | Self::NewerFormat { .. }
            | Self::AlreadyOpen { .. }
            | Self::NotOurs { .. }
            | Self::FolderReadOnly { .. }
            | Self::AlreadyThere
            | Self::NotThere
            | Self::WrongRealm
            | Self::TooLarge
            | Self::NoRoom { .. }
            | Self::NoSuchTranscript
            | Self::Erased
            | Self::Withheld
            | Self::Held
            | Self::SecondPersonMissing
            | Self::SamePerson
            | Self::ClockJumped
            | Self::NumberInReference
            | Self::Broken { .. }
            | Self::SealBroken
            | Self::OutOfPlace
            | Self::FormDiffers
            | Self::CostTooHigh
            | Self::NoRandomness
            | Self::Slot(_)
            | Self::Handover(_)
            | Self::TooSoon { .. }
            | Self::NotABackup
            | Self::BackupDiffers
            | Self::RenewalDiffers
            | Self::OfficerAndManager
            | Self::ManagersLog
            | Self::WordingRemarksFull => false,
        }
    }

    /// Makes good of trouble that will pass when the disk takes something again.
    pub(super) fn unless_of_the_disk(self) -> Result<(), Self> {
        if self == Self::DatabaseDamaged || !self.is_of_the_connection() {
            Err(self)
        } else {
            Ok(())
        }
    }

    pub fn of_file(error: &io::Error, path: &Path) -> Self {
        let kind = error.kind();
        if kind == io::ErrorKind::StorageFull || kind == io::ErrorKind::QuotaExceeded {
            Self::DiskFull
        } else if kind == io::ErrorKind::ReadOnlyFilesystem {
            Self::ReadOnly
        } else {
            Self::Io {
                kind,
                path: path.to_path_buf(),
            }
        }
    }
}

/// For logs and for programmers: the message's id, never words.
impl fmt::Display for StoreTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for StoreTrouble {}

/// Keeps the kind and drops the text: `SQLite`'s messages can quote a statement, and one statement holds the key.
impl From<rusqlite::Error> for StoreTrouble {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let Some(code) = error.sqlite_error_code() else {
            // A value of another type than the schema has: the row is not one that this program wrote.
            return Self::DatabaseDamaged;
        };
        let kind = match code {
            Code::NotADatabase | Code::DatabaseCorrupt => return Self::DatabaseDamaged,
            Code::DiskFull => return Self::DiskFull,
            Code::ReadOnly => return Self::ReadOnly,
            Code::DatabaseBusy | Code::DatabaseLocked => return Self::Busy,
            Code::TooBig => return Self::TooLarge,
            Code::CannotOpen => io::ErrorKind::NotFound,
            Code::PermissionDenied => io::ErrorKind::PermissionDenied,
            Code::OutOfMemory => io::ErrorKind::OutOfMemory,
            Code::SystemIoFailure => io::ErrorKind::Other,
            Code::InternalMalfunction
            | Code::OperationAborted
            | Code::OperationInterrupted
            | Code::NotFound
            | Code::FileLockingProtocolFailed
            | Code::SchemaChanged
            | Code::ConstraintViolation
            | Code::TypeMismatch
            | Code::ApiMisuse
            | Code::NoLargeFileSupport
            | Code::AuthorizationForStatementDenied
            | Code::ParameterOutOfRange
            | Code::Unknown
            | _ => {
                return Self::Sqlite {
                    code: error.sqlite_extended_error_code().unwrap_or(-1),
                };
            }
        };
        Self::Io {
            kind,
            path: PathBuf::from(super::DATABASE),
        }
    }
}
