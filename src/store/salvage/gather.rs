//! What the whole pages of a damaged store, and of its backups, hold: events, keys, forms, and what the lists said.

use std::collections::{BTreeMap, HashMap};

use crate::store::FormText;
use crate::store::backup::{OnProgress, Work};
use crate::store::case_keys::CaseKeys;
use crate::store::chain::{Commitment, Link, Name};
use crate::store::event::ERASED;
use crate::store::ring::Ring;
use crate::store::salvage::pages::Pages;
use crate::store::salvage::rows::{self, Row, Value};

const PAGE: u64 = 4096;

/// One event, without its content.
pub(super) struct EventRow {
    pub(super) at: i64,
    pub(super) actor: Vec<u8>,
    pub(super) kind: String,
    pub(super) transcript: Option<Name>,
    pub(super) caseref: Option<Name>,
    pub(super) com: Commitment,
    pub(super) link: Link,
    pub(super) is_from_backup: bool,
}

/// What the list said of a transcript.
pub(super) struct Listed {
    pub(super) caseref: Name,
    pub(super) begun_at: i64,
    pub(super) form: String,
    pub(super) version: String,
    pub(super) digest: String,
    pub(super) wording: [u8; 32],
    pub(super) last_seq: i64,
    pub(super) n_changes: i64,
}

/// The keys of a case, sealed as they stood, and open.
pub(super) struct CaseKey {
    pub(super) wrapped: Vec<u8>,
    pub(super) keys: CaseKeys,
}

#[derive(Default)]
pub(super) struct Gathered {
    pub(super) events: BTreeMap<i64, EventRow>,
    pub(super) keys: HashMap<Name, CaseKey>,
    /// Digest and sealed number of a case.
    pub(super) numbers: HashMap<Name, ([u8; 32], Vec<u8>)>,
    pub(super) listed: HashMap<Name, Listed>,
    pub(super) forms: HashMap<[u8; 32], FormText>,
    /// What may be half-typed text, by what may be a transcript.
    pub(super) drafts: HashMap<Name, Vec<u8>>,
    /// Remarks about translations with the case that each goes with.
    pub(super) wording_remarks: BTreeMap<i64, (Option<Name>, String)>,
    pub(super) n_pages: u64,
    pub(super) n_damaged: u64,
    /// The cases of which an event says that they were erased, and when.
    pub(super) erased: HashMap<Name, i64>,
    /// The key that checkpoints are signed with: since which event, its public half, and the sealed one.
    pub(super) signing: Option<(i64, Vec<u8>, Vec<u8>)>,
}

impl Gathered {
    /// Takes in every row of every whole page. Of what is there already nothing is replaced.
    pub(super) fn take_in(
        &mut self,
        pages: &mut Pages,
        ring: &Ring,
        is_damaged_store: bool,
        on_progress: &mut OnProgress<'_>,
    ) {
        let total = u64::from(pages.count()) * PAGE;
        let mut events = BTreeMap::new();
        for number in 1..=pages.count() {
            let rows = rows::on_page(pages, number);
            if is_damaged_store {
                self.n_pages += 1;
                self.n_damaged += u64::from(rows.is_none());
            }
            for row in rows.into_iter().flatten() {
                self.take_in_row(&row, ring, is_damaged_store, &mut events);
            }
            if number.is_multiple_of(256) {
                on_progress(Work::Reading, u64::from(number) * PAGE, total);
            }
        }
        // A backup of a store that went another way since has nothing to say here.
        let is_of_one = events.iter().all(|(seq, event): (&i64, &EventRow)| {
            self.events
                .get(seq)
                .is_none_or(|ours| ours.link == event.link)
        });
        if is_of_one {
            for (seq, event) in events {
                self.events.entry(seq).or_insert(event);
            }
        }
        let stones = self.events.values().filter(|event| event.kind == ERASED);
        self.erased = stones
            .filter_map(|event| Some((event.caseref?, event.at)))
            .collect();
        // What was erased stays erased, whatever an old version of a page still holds.
        let erased = &self.erased;
        self.keys.retain(|caseref, _| !erased.contains_key(caseref));
        self.numbers
            .retain(|caseref, _| !erased.contains_key(caseref));
    }

    pub(super) fn take_in_form(&mut self, form_text: &FormText) {
        self.forms
            .entry(form_text.wording())
            .or_insert_with(|| form_text.clone());
    }

    fn take_in_row(
        &mut self,
        row: &Row,
        ring: &Ring,
        is_damaged_store: bool,
        events: &mut BTreeMap<i64, EventRow>,
    ) {
        use Value::{Blob, Nothing, Number, Text};
        match (row.number, row.values.as_slice()) {
            (
                Some(seq),
                [
                    Nothing,
                    Number(at),
                    Blob(actor),
                    Text(kind),
                    transcript,
                    caseref,
                    Blob(com),
                    Blob(link),
                ],
            ) => {
                let (Ok(com), Ok(link)) = (com.as_slice().try_into(), link.as_slice().try_into())
                else {
                    return;
                };
                events.entry(seq).or_insert_with(|| EventRow {
                    at: *at,
                    actor: actor.clone(),
                    kind: kind.clone(),
                    transcript: name(transcript),
                    caseref: name(caseref),
                    com,
                    link,
                    is_from_backup: !is_damaged_store,
                });
            }
            (Some(1), [Nothing, Number(since), Blob(public), Blob(sealed)]) => {
                self.signing
                    .get_or_insert_with(|| (*since, public.clone(), sealed.clone()));
            }
            (Some(number), [Nothing, caseref, Text(content)]) if is_damaged_store => {
                self.wording_remarks
                    .insert(number, (name(caseref), content.clone()));
            }
            (Some(_), [Blob(_), Text(text)]) => {
                if let Some(form_text) = FormText::from_json(text) {
                    self.take_in_form(&form_text);
                }
            }
            (None, [named, Blob(sealed)]) => {
                let Some(named) = name(named) else { return };
                if let Ok(keys) = ring.open_keys(&named, sealed) {
                    let known = self.keys.get(&named);
                    // An old page or backup may hold the key as it was before the case was protected.
                    if known.is_none_or(|it| keys.has_second() && !it.keys.has_second()) {
                        let wrapped = sealed.clone();
                        self.keys.insert(named, CaseKey { wrapped, keys });
                    }
                } else if is_damaged_store {
                    self.drafts.insert(named, sealed.clone());
                }
            }
            (None, [named, Blob(lookup), Blob(sealed)]) => {
                if let (Some(named), Ok(lookup)) = (name(named), lookup.as_slice().try_into()) {
                    self.numbers
                        .entry(named)
                        .or_insert_with(|| (lookup, sealed.clone()));
                }
            }
            (None, [id, values @ ..]) if is_damaged_store => {
                if let Some((id, listed)) = name(id).zip(listed(values)) {
                    self.listed.insert(id, listed);
                }
            }
            _ => {}
        }
    }
}

/// Returns a row of the list of transcripts, without its name.
fn listed(values: &[Value]) -> Option<Listed> {
    use Value::{Blob, Number, Text};
    let [
        caseref,
        Number(begun_at),
        Number(_),
        Text(form),
        Text(version),
        Text(digest),
        Blob(wording),
        _,
        Number(last_seq),
        Number(n_changes),
        ..,
    ] = values
    else {
        return None;
    };
    Some(Listed {
        caseref: name(caseref)?,
        begun_at: *begun_at,
        form: form.clone(),
        version: version.clone(),
        digest: digest.clone(),
        wording: wording.as_slice().try_into().ok()?,
        last_seq: *last_seq,
        n_changes: *n_changes,
    })
}

fn name(value: &Value) -> Option<Name> {
    match value {
        Value::Blob(bytes) => bytes.as_slice().try_into().ok(),
        Value::Nothing | Value::Number(_) | Value::Text(_) | Value::Other => None,
    }
}
