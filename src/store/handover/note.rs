//! The cover note of a container: what it holds, from whom and for whom, and on which ground.

use serde::{Deserialize, Serialize};

use crate::engine::time::{Date, Timestamp};
use crate::store::age::Recipient;
use crate::store::chain::Name;
use crate::store::handover::container::Declared;
use crate::store::handover::trouble::HandoverTrouble;
use crate::store::id::TranscriptId;
use crate::store::log::Ground;
use crate::store::seal::{from_hex, hex};
use crate::store::{Realm, StoreTrouble};

const VERSION: u32 = 1;
/// A name, a unit and a municipality.
const MOST_SENDER: usize = 200;
const MOST_WHY: usize = 2000;
const MOST_SECTIONS: usize = 1000;

/// The fields of a note that this program knows. One that a note calls critical has to be among them.
const KNOWN: [&str; 18] = [
    "v",
    "critical",
    "realm",
    "to",
    "made_at",
    "sender",
    "ground",
    "transcript",
    "case_ref",
    "form",
    "digest",
    "sections",
    "sections_left_out",
    "n_covered",
    "comments_left_out",
    "protected",
    "finished",
    "parts",
];

/// What allows information to leave.
#[derive(Clone, PartialEq, Eq)]
pub struct HandoverGround {
    pub kind: Ground,
    /// Which consent or provision, and who gets it for what.
    pub why: String,
    /// The day of the interview that says that consent is given.
    pub consent_told_on: Option<Date>,
}

/// What accompanies an extract.
#[derive(Clone, PartialEq, Eq)]
pub struct CoverNote {
    pub realm: Realm,
    pub to: Recipient,
    pub made_at: Timestamp,
    /// Who sends it, as the receiver should know them.
    pub sender: String,
    /// Practice needs none.
    pub ground: Option<HandoverGround>,
    /// Its name in the sender's store.
    pub transcript: TranscriptId,
    pub sections: Vec<String>,
    pub sections_left_out: Vec<String>,
    /// So many questions of these sections have answers or notes that stay, since they are covered.
    pub n_covered: u64,
    /// Something that was written freely beside the answers stays, since it is covered.
    pub comments_left_out: bool,
    pub protected: bool,
    pub finished: bool,
}

/// A note with what only the program reads.
pub(super) struct Whole {
    pub(super) note: CoverNote,
    pub(super) caseref: Name,
    pub(super) form: String,
    pub(super) digest: String,
    pub(super) parts: Vec<Declared>,
}

#[derive(Serialize, Deserialize)]
struct NoteV1 {
    v: u32,
    /// The fields that a reader has to know; it may pass over others.
    critical: Vec<String>,
    realm: String,
    to: String,
    made_at: i64,
    sender: String,
    ground: Option<GroundV1>,
    transcript: String,
    case_ref: String,
    form: String,
    digest: String,
    sections: Vec<String>,
    sections_left_out: Vec<String>,
    n_covered: u64,
    comments_left_out: bool,
    protected: bool,
    finished: bool,
    parts: Vec<Declared>,
}

/// As it stands in a note, and in the case where it is accepted.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct GroundV1 {
    kind: Ground,
    why: String,
    consent_told_on: Option<String>,
}

impl GroundV1 {
    pub(in crate::store) fn of(ground: &HandoverGround) -> Self {
        Self {
            kind: ground.kind,
            why: ground.why.clone(),
            consent_told_on: ground.consent_told_on.map(|day| day.to_string()),
        }
    }

    pub(in crate::store) fn into_ground(self) -> Option<HandoverGround> {
        Some(HandoverGround {
            kind: self.kind,
            why: self.why,
            consent_told_on: match self.consent_told_on {
                Some(day) => Some(Date::parse(&day)?),
                None => None,
            },
        })
    }
}

#[derive(Deserialize)]
struct Versioned {
    v: u32,
    critical: Vec<String>,
}

impl Whole {
    pub(super) fn write(&self) -> Result<Vec<u8>, StoreTrouble> {
        let note = &self.note;
        require_fit(note)?;
        let written = NoteV1 {
            v: VERSION,
            critical: Vec::new(),
            realm: note.realm.word().to_owned(),
            to: note.to.to_string(),
            made_at: note.made_at.0,
            sender: note.sender.clone(),
            ground: note.ground.as_ref().map(GroundV1::of),
            transcript: hex(note.transcript.name()),
            case_ref: hex(&self.caseref),
            form: self.form.clone(),
            digest: self.digest.clone(),
            sections: note.sections.clone(),
            sections_left_out: note.sections_left_out.clone(),
            n_covered: note.n_covered,
            comments_left_out: note.comments_left_out,
            protected: note.protected,
            finished: note.finished,
            parts: self.parts.clone(),
        };
        serde_json::to_vec(&written)
            .ok()
            .ok_or(StoreTrouble::TooLarge)
    }

    pub(super) fn read(json: &[u8]) -> Result<Self, StoreTrouble> {
        let malformed = || StoreTrouble::Handover(HandoverTrouble::Malformed);
        let Versioned { v, critical } = serde_json::from_slice(json).ok().ok_or_else(malformed)?;
        if v > VERSION {
            return Err(StoreTrouble::NewerFormat { found: v });
        }
        if critical
            .iter()
            .any(|field| !KNOWN.contains(&field.as_str()))
        {
            return Err(StoreTrouble::Handover(HandoverTrouble::UnknownPart));
        }
        let read: NoteV1 = serde_json::from_slice(json).ok().ok_or_else(malformed)?;
        let whole = read.into_whole().ok_or_else(malformed)?;
        require_fit(&whole.note)?;
        Ok(whole)
    }
}

impl NoteV1 {
    fn into_whole(self) -> Option<Whole> {
        let ground = match self.ground {
            Some(ground) => Some(ground.into_ground()?),
            None => None,
        };
        (self.v == VERSION).then_some(())?;
        Some(Whole {
            note: CoverNote {
                realm: Realm::from_word(&self.realm)?,
                to: Recipient::parse(&self.to)?,
                made_at: Timestamp(self.made_at),
                sender: self.sender,
                ground,
                transcript: TranscriptId::from_name(from_hex(&self.transcript)?),
                sections: self.sections,
                sections_left_out: self.sections_left_out,
                n_covered: self.n_covered,
                comments_left_out: self.comments_left_out,
                protected: self.protected,
                finished: self.finished,
            },
            caseref: from_hex(&self.case_ref)?,
            form: self.form,
            digest: self.digest,
            parts: self.parts,
        })
    }
}

/// Refuses a note that does not say who sends it and on which ground, or says it at too great a length.
fn require_fit(note: &CoverNote) -> Result<(), StoreTrouble> {
    let is_said = |text: &str, most: usize| !text.trim().is_empty() && text.chars().count() <= most;
    let has_ground = match (&note.ground, note.realm) {
        (Some(ground), _) => is_said(&ground.why, MOST_WHY),
        (None, Realm::Training) => true,
        (None, Realm::Real) => false,
    };
    let n_sections = note.sections.len() + note.sections_left_out.len();
    if is_said(&note.sender, MOST_SENDER) && has_ground && n_sections <= MOST_SECTIONS {
        Ok(())
    } else {
        Err(StoreTrouble::Handover(HandoverTrouble::NoteUnfit))
    }
}
