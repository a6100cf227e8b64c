//! Handing an extract over to a colleague or another municipality: one file, sealed to the receiver's key and signed by the
//! sender's store. What is received waits in quarantine until someone accepts it.

mod container;
mod note;
mod proof;
mod quarantine;
mod strict;
mod trouble;

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::engine::extract::Extract;
use crate::engine::interview::{Change, Interview};
use crate::engine::time::Timestamp;
use crate::store::age::{self, Identity, Recipient, Unopened};
use crate::store::checkpoint;
use crate::store::fingerprint::Fingerprint;
use crate::store::handover::container::{Cut, PartName, Signed};
use crate::store::handover::note::Whole;
use crate::store::handover::proof::{ChangeV1, EventV1, Whose};
use crate::store::id::TranscriptId;
use crate::store::log::{Concerns, DidV1};
use crate::store::record;
use crate::store::seal::{framed, hex};
use crate::store::transcript::{self, FormText};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, Store};

pub(super) use crate::store::handover::note::GroundV1;
pub use crate::store::handover::note::{CoverNote, HandoverGround};
pub use crate::store::handover::proof::Proven;
pub use crate::store::handover::quarantine::{Arrival, Origin, Waiting};
pub use crate::store::handover::trouble::HandoverTrouble;

pub(super) use crate::store::handover::quarantine::{reseal, settle};

/// Files of forms and texts are no larger.
const MOST_TEXT: usize = 1024 * 1024;
const MOST_TEXTS: usize = 200;
/// The sealed file is a little larger than what it holds.
pub const MOST_FILE_BYTES: u64 = (container::MOST_BYTES + container::MOST_BYTES / 1024) as u64;

/// What is to be handed over, and to whom.
pub struct Draft<'a> {
    pub to: Recipient,
    pub sender: &'a str,
    pub ground: Option<HandoverGround>,
    pub extract: &'a Extract,
    /// What the answers point to, if all of them leave.
    pub pointed: Option<Pointed>,
    /// The form that the extract is held with.
    pub form: &'a FormText,
}

/// What an interview points to, by the ids of its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pointed {
    pub elements: Vec<PointedElement>,
    pub flags: Vec<PointedFlag>,
    pub contradictions: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointedElement {
    pub id: String,
    pub truth: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointedFlag {
    pub id: String,
    pub weight: String,
    /// What the rule rests on, as the register of sources names it.
    pub sources: Vec<String>,
}

impl Pointed {
    pub fn of(interview: &Interview) -> Self {
        let found = interview.findings();
        let flags = &interview.form().flags;
        Self {
            elements: found
                .elements
                .iter()
                .map(|it| PointedElement {
                    id: it.id.to_string(),
                    truth: it.truth.word().to_owned(),
                })
                .collect(),
            flags: found
                .flags
                .iter()
                .map(|it| PointedFlag {
                    id: it.id.to_string(),
                    weight: it.weight.word().to_owned(),
                    sources: flags.get(it.flag).map_or_else(Vec::new, |flag| {
                        flag.sources.iter().map(ToString::to_string).collect()
                    }),
                })
                .collect(),
            contradictions: found
                .contradictions
                .iter()
                .map(|it| it.id.to_string())
                .collect(),
        }
    }
}

/// A container that was opened or is about to be sealed, with everything that is in it.
pub struct Handover {
    plain: Zeroizing<Vec<u8>>,
    signed: Signed,
    note: CoverNote,
    form: FormText,
    changes: Vec<Change>,
    proven: Proven,
    pointed: Option<Pointed>,
}

impl Handover {
    /// Reads a container and holds its parts against each other. Who signed it is not asked here: of what comes from outside
    /// nothing is believed before [`Store::open_handover`] has done that.
    pub fn read(plain: &[u8]) -> Result<Self, StoreTrouble> {
        Self::of(Zeroizing::new(plain.to_vec()))
    }

    fn of(plain: Zeroizing<Vec<u8>>) -> Result<Self, StoreTrouble> {
        let Cut { signed, note, rest } = container::cut(&plain)?;
        let whole = Whole::read(note)?;
        let mut held = Held::default();
        for (name, part) in container::parts(&whole.parts, rest)? {
            held.take(name, part)?;
        }
        let Held {
            form: Some(form),
            changes: Some(changes),
            events: Some(events),
            checkpoint,
            pointed,
        } = held
        else {
            return Err(HandoverTrouble::Malformed.into());
        };
        if form.texts.len() > MOST_TEXTS
            || form.form.len() > MOST_TEXT
            || form.texts.values().any(|text| text.len() > MOST_TEXT)
        {
            return Err(HandoverTrouble::TooLarge.into());
        }
        let whose = Whose {
            realm: whole.note.realm,
            transcript: whole.note.transcript.name(),
            caseref: &whole.caseref,
            public: &signed.public,
        };
        let (read, proven) = proof::check(whose, &changes, &events, checkpoint.as_deref())?;
        if !is_an_extract(&read, &whole, &form) {
            return Err(HandoverTrouble::Malformed.into());
        }
        Ok(Self {
            plain,
            signed,
            note: whole.note,
            form,
            changes: read.into_iter().map(|it| it.change).collect(),
            proven,
            pointed,
        })
    }

    /// Returns all that is under the seal, byte for byte.
    pub fn plain(&self) -> &[u8] {
        &self.plain
    }

    pub fn note(&self) -> &CoverNote {
        &self.note
    }

    /// Returns the form that the extract is held with.
    pub fn form(&self) -> &FormText {
        &self.form
    }

    /// Returns the extract as an interview of its own.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    pub fn proven(&self) -> &Proven {
        &self.proven
    }

    /// Returns what the answers pointed to in the sender's program, if all of them left.
    pub fn pointed(&self) -> Option<&Pointed> {
        self.pointed.as_ref()
    }

    /// Returns the words of the key that the sender's store signs with.
    pub fn sender(&self) -> Fingerprint {
        Fingerprint::of_signer(&self.signed.public)
    }

    fn digest(&self) -> [u8; 32] {
        *blake3::hash(&self.plain).as_bytes()
    }

    /// Checks that it is meant for this key and realm, and was signed so.
    fn require_signed_for(&self, realm: Realm, to: &Recipient) -> Result<(), StoreTrouble> {
        let signed = &self.signed;
        let statement = statement(realm, to, &signed.public, &signed.note);
        let is_signed = VerifyingKey::from_bytes(&signed.public).is_ok_and(|key| {
            key.verify_strict(&statement, &Signature::from_bytes(&signed.signature))
                .is_ok()
        });
        if self.note.realm != realm {
            return Err(StoreTrouble::WrongRealm);
        }
        if self.note.to != *to || !is_signed {
            return Err(HandoverTrouble::SignatureWrong.into());
        }
        Ok(())
    }
}

/// Shows that there is one and nothing of what it holds.
impl fmt::Debug for Handover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handover({} bytes)", self.plain.len())
    }
}

/// The parts of a container, as they are read.
#[derive(Default)]
struct Held {
    form: Option<FormText>,
    changes: Option<Vec<ChangeV1>>,
    events: Option<Vec<EventV1>>,
    checkpoint: Option<Vec<u8>>,
    pointed: Option<Pointed>,
}

impl Held {
    fn take(&mut self, name: PartName, part: &[u8]) -> Result<(), HandoverTrouble> {
        fn read<'a, T: Deserialize<'a>>(part: &'a [u8]) -> Result<Option<T>, HandoverTrouble> {
            let read = serde_json::from_slice(part).ok();
            read.map(Some).ok_or(HandoverTrouble::Malformed)
        }
        match name {
            PartName::Form => {
                let form = str::from_utf8(part).ok().and_then(FormText::from_json);
                self.form = Some(form.ok_or(HandoverTrouble::Malformed)?);
            }
            PartName::Changes => self.changes = read(part)?,
            PartName::Chain => self.events = read(part)?,
            PartName::Checkpoint => self.checkpoint = Some(part.to_vec()),
            PartName::Findings => self.pointed = read(part)?,
        }
        Ok(())
    }
}

/// Tells whether the changes are what an extract consists of, and are those that the note tells of.
fn is_an_extract(read: &[record::Read], whole: &Whole, form: &FormText) -> bool {
    let Some((first, rest)) = read.split_first() else {
        return false;
    };
    let Change::Began(beginning) = &first.change else {
        return false;
    };
    let is_of_form = *beginning.form == *whole.form
        && *beginning.digest == *whole.digest
        && form.digest() == whole.digest
        && first.wording.as_deref() == Some(hex(&form.wording()).as_str());
    let (mut is_protected, mut is_finished) = (false, false);
    for it in rest {
        let belongs = match &it.change {
            Change::Answered { .. }
            | Change::EntryAdded { .. }
            | Change::Noted { .. }
            | Change::ClientLanguageSpoken { .. }
            | Change::Interpreted { .. }
            | Change::Presented { .. }
            | Change::Assessed { .. }
            | Change::Overridden { .. }
            | Change::Disagreed { .. }
            | Change::WasReadBack { .. } => !is_finished,
            Change::Protected { on, .. } => {
                let is_first = !is_protected;
                is_protected = *on;
                *on && is_first
            }
            Change::Finished => !std::mem::replace(&mut is_finished, true),
            Change::Amended { .. } => is_finished,
            Change::Began(_)
            | Change::LanguagesChosen { .. }
            | Change::EntryRemoved { .. }
            | Change::Moved { .. }
            | Change::Undone
            | Change::Redone
            | Change::FormChanged { .. }
            | Change::Practised(_)
            | Change::Asked { .. }
            | Change::Marked { .. } => false,
        };
        if !belongs || it.wording.is_some() {
            return false;
        }
    }
    is_of_form
        && beginning.training == (whole.note.realm == Realm::Training)
        && is_protected == whole.note.protected
        && is_finished == whole.note.finished
}

impl Store {
    /// Returns the key that files for this store are sealed to. It follows from the vault key: every way to open the store
    /// opens what was received.
    pub fn receiving_key(&self) -> Recipient {
        Identity::of_key(&self.ring.store.receiving).recipient()
    }

    /// Returns the words of the key that this store signs with.
    pub fn signing_words(&mut self) -> Result<Fingerprint, StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            let key = checkpoint::signing_key(conn, ring)?;
            Ok(Fingerprint::of_signer(&key.verifying_key().to_bytes()))
        })
    }

    /// Puts together what is to leave, as it will be under the seal. Nothing leaves by this.
    ///
    /// The log outlives the case: a ground that holds its number is refused.
    pub fn draft_handover(
        &mut self,
        id: &TranscriptId,
        draft: Draft<'_>,
        at: Timestamp,
    ) -> Result<Handover, StoreTrouble> {
        let realm = self.ring.realm;
        let plain = self.on_connection(|conn, ring, _| {
            let key = checkpoint::signing_key(conn, ring)?;
            let public = key.verifying_key().to_bytes();
            let history = proof::history(conn, ring, id, &public)?;
            let why = draft.ground.as_ref().map(|ground| ground.why.as_str());
            ring.require_no_number(conn, &history.caseref, why)?;
            let wording = hex(&draft.form.wording());
            let mut used = Vec::new();
            let mut changes = Vec::new();
            for change in &draft.extract.changes {
                let wording = matches!(change, Change::Began(_)).then_some(wording.as_str());
                changes.push(history.write(change, wording, &mut used)?);
            }
            let mut parts = vec![
                (PartName::Form, draft.form.to_json()?.into_bytes()),
                (PartName::Changes, json(&changes)?),
                (PartName::Chain, json(&history.events)?),
            ];
            parts.extend(history.checkpoint.map(|it| (PartName::Checkpoint, it)));
            if let Some(pointed) = &draft.pointed {
                parts.push((PartName::Findings, json(pointed)?));
            }
            let Some(Change::Began(beginning)) = draft.extract.changes.first() else {
                return Err(StoreTrouble::OutOfPlace);
            };
            let has = |is: fn(&Change) -> bool| draft.extract.changes.iter().any(is);
            let note = Whole {
                note: CoverNote {
                    realm,
                    to: draft.to,
                    made_at: at,
                    sender: draft.sender.trim().to_owned(),
                    ground: draft.ground,
                    transcript: *id,
                    sections: draft.extract.sections.clone(),
                    sections_left_out: draft.extract.sections_left_out.clone(),
                    n_covered: draft.extract.covered.len() as u64,
                    comments_left_out: draft.extract.comments_left_out,
                    protected: has(|it| matches!(it, Change::Protected { on: true, .. })),
                    finished: has(|it| matches!(it, Change::Finished)),
                },
                caseref: history.caseref,
                form: beginning.form.to_string(),
                digest: beginning.digest.to_string(),
                parts: parts
                    .iter()
                    .map(|(name, part)| container::declare(*name, part))
                    .collect(),
            };
            let note = note.write()?;
            let digest = *blake3::hash(&note).as_bytes();
            let signature = key.sign(&statement(realm, &draft.to, &public, &digest));
            let signed = Signed {
                public,
                signature: signature.to_bytes(),
                note: digest,
            };
            let parts: Vec<Vec<u8>> = parts.into_iter().map(|(_, part)| part).collect();
            Ok(Zeroizing::new(container::join(&signed, &note, &parts)?))
        })?;
        // What leaves is what a receiver reads, so that what is shown before is read from it.
        let handover = Handover::of(plain)?;
        handover.require_signed_for(realm, &draft.to)?;
        Ok(handover)
    }

    /// Writes in the access log that the extract leaves, and returns it sealed to its receiver.
    pub fn seal_handover(
        &mut self,
        handover: &Handover,
        at: Timestamp,
    ) -> Result<Vec<u8>, StoreTrouble> {
        let note = &handover.note;
        let id = note.transcript;
        let caseref =
            self.on_connection(|conn, ring, _| transcript::whole_case(conn, ring, &id))?;
        let sealed = age::seal_long_to(&note.to, &handover.plain)?;
        let did = DidV1::Sealed {
            to: Fingerprint::of_recipient(&note.to).to_string(),
            sections: note.sections.clone(),
            ground: note.ground.as_ref().map(|it| it.kind.word().to_owned()),
            why: note.ground.as_ref().map(|it| it.why.clone()),
        };
        let concerns = Concerns {
            transcript: Some(id.name()),
            caseref: Some(&caseref),
        };
        self.log(concerns, did, at)?;
        Ok(sealed)
    }

    /// Opens a file that was sealed to this store, and checks all of it. Nothing is stored by this.
    pub fn open_handover(&self, file: &[u8]) -> Result<Handover, StoreTrouble> {
        if file.len() as u64 > MOST_FILE_BYTES {
            return Err(HandoverTrouble::TooLarge.into());
        }
        let own = Identity::of_key(&self.ring.store.receiving);
        let plain = age::open_for(&own, file).map_err(|unopened| match unopened {
            Unopened::NoFile => HandoverTrouble::NoContainer,
            Unopened::OtherKey => HandoverTrouble::NotForUs,
            Unopened::Damaged => HandoverTrouble::Damaged,
        })?;
        let handover = Handover::of(plain)?;
        handover.require_signed_for(self.ring.realm, &own.recipient())?;
        Ok(handover)
    }
}

/// What a sender's store signs: that this note is for this receiver, in this realm. The digests of all parts stand in the note.
fn statement(realm: Realm, to: &Recipient, public: &[u8; 32], note: &[u8; 32]) -> Vec<u8> {
    framed(&[
        b"vilja 2026 handover v1",
        realm.word().as_bytes(),
        to.as_bytes(),
        public,
        note,
    ])
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, StoreTrouble> {
    serde_json::to_vec(value).ok().ok_or(StoreTrouble::TooLarge)
}

impl From<HandoverTrouble> for StoreTrouble {
    fn from(trouble: HandoverTrouble) -> Self {
        Self::Handover(trouble)
    }
}

#[cfg(test)]
mod tests;
