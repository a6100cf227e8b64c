//! What the whole pages of a damaged store, and of its backups, hold: events, keys, forms, and what the lists said. To it
//! comes what the journals say of keys and forms.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::store::FormText;
use crate::store::backup::{OnProgress, Work};
use crate::store::case_keys::CaseKeys;
use crate::store::chain::{Commitment, Link, Name};
use crate::store::event::{self, ERASED, Sealing};
use crate::store::recall::Line;
use crate::store::ring::Ring;
use crate::store::salvage::pages::Pages;
use crate::store::salvage::rows::{self, Row, Value};
use crate::store::seal::{bytes_from_hex, from_hex};

const PAGE: u64 = 4096;

/// What the pages that are read are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Those of the damaged store in the state that is the newest as far as can be told.
    Newest,
    /// Those of the damaged store in another state: with its log or without.
    Other,
    Backup,
}

/// Where an event was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Store,
    Backup,
    Journal,
}

/// One event, without its content.
pub(super) struct EventRow {
    pub(super) at: i64,
    pub(super) actor: Vec<u8>,
    pub(super) kind: String,
    pub(super) transcript: Option<Name>,
    pub(super) caseref: Option<Name>,
    pub(super) com: Commitment,
    /// Nothing if the event was in a journal only, which does not know what stood before it.
    pub(super) link: Option<Link>,
    pub(super) found: Found,
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
    erased_at: Option<i64>,
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
    /// The events of which the damaged store still holds what may be their content.
    with_content: HashSet<i64>,
    /// What may be half-typed text, by what may be a transcript.
    pub(super) drafts: HashMap<Name, Vec<u8>>,
    /// Remarks about translations with the case that each goes with.
    pub(super) wording_remarks: BTreeMap<i64, (Option<Name>, String)>,
    pub(super) n_pages: u64,
    pub(super) n_damaged: u64,
    /// The cases of which an event or the list says that they were erased, and when.
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
        state: State,
        on_progress: &mut OnProgress<'_>,
    ) {
        let total = u64::from(pages.count()) * PAGE;
        let mut events = BTreeMap::new();
        for number in 1..=pages.count() {
            let rows = rows::on_page(pages, number);
            if state == State::Newest {
                self.n_pages += 1;
                self.n_damaged += u64::from(rows.is_none());
            }
            for row in rows.into_iter().flatten() {
                self.take_in_row(&row, ring, state, &mut events);
            }
            if number.is_multiple_of(256) {
                on_progress(Work::Reading, u64::from(number) * PAGE, total);
            }
        }
        // A backup, or an older state, of a store that went another way since has nothing to say here.
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
        self.erased
            .extend(stones.filter_map(|event| Some((event.caseref?, event.at))));
        // What was erased stays erased, whatever an old version of a page still holds: without its key nothing of it is taken.
        let erased = &self.erased;
        self.keys.retain(|caseref, _| !erased.contains_key(caseref));
    }

    pub(super) fn take_in_form(&mut self, form_text: &FormText) {
        self.forms
            .entry(form_text.wording())
            .or_insert_with(|| form_text.clone());
    }

    /// Takes in what the journals know of cases and forms, and returns the cases whose changes are to be taken from them.
    ///
    /// What was erased stays erased: a case of which there are events and no key is taken for one, as it is at every start,
    /// unless the list still has an interview of it, or anything that was said in it is there: erasing takes all of that
    /// with the key.
    pub(super) fn take_in_lines(
        &mut self,
        lines: &BTreeMap<Name, Line<'_>>,
        ring: &Ring,
        form: impl Fn(&[u8; 32]) -> Option<FormText>,
    ) -> HashSet<Name> {
        let items = || lines.values().flat_map(|line| &line.items);
        let cases: HashSet<Name> = items().map(|item| item.caseref).collect();
        let mut untold = cases.clone();
        untold.retain(|caseref| !self.keys.contains_key(caseref));
        let with_events: HashSet<Name> = self.events.values().filter_map(|it| it.caseref).collect();
        untold.retain(|caseref| with_events.contains(caseref));
        let said = self.events.iter().filter(|(seq, event)| {
            event::sealing(&event.kind) != Sealing::Store && self.with_content.contains(seq)
        });
        let of_list = self.listed.values().map(|it| it.caseref);
        for caseref in said.filter_map(|(_, it)| it.caseref).chain(of_list) {
            untold.remove(&caseref);
        }
        let is_alive = |it: &Name| !self.erased.contains_key(it) && !untold.contains(it);
        let alive: HashSet<Name> = cases.into_iter().filter(is_alive).collect();
        for item in items().filter(|item| alive.contains(&item.caseref)) {
            let begun = item.begins.map(|begins| begins.wrapped.as_str());
            for digits in begun.into_iter().chain(item.wrapped) {
                if let Some(sealed) = bytes_from_hex(digits) {
                    self.take_in_key(ring, item.caseref, &sealed);
                }
            }
            let later = item.kept.wording.as_deref().and_then(from_hex);
            let wordings = item.begins.map(|begins| begins.wording).into_iter();
            for wording in wordings.chain(later) {
                if !self.forms.contains_key(&wording)
                    && let Some(form_text) = form(&wording)
                {
                    self.take_in_form(&form_text);
                }
            }
        }
        alive
    }

    /// Takes in the sealed keys of a case if they are such. An old page or backup may hold the key as it was before the case
    /// was protected.
    fn take_in_key(&mut self, ring: &Ring, caseref: Name, sealed: &[u8]) {
        let Ok(keys) = ring.open_keys(&caseref, sealed) else {
            return;
        };
        let known = self.keys.get(&caseref);
        if known.is_none_or(|it| keys.has_second() && !it.keys.has_second()) {
            let wrapped = sealed.to_vec();
            self.keys.insert(caseref, CaseKey { wrapped, keys });
        }
    }

    fn take_in_row(
        &mut self,
        row: &Row,
        ring: &Ring,
        state: State,
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
                    link: Some(link),
                    found: match state {
                        State::Newest | State::Other => Found::Store,
                        State::Backup => Found::Backup,
                    },
                });
            }
            (Some(seq), [Nothing, Blob(_), Blob(_)]) if state != State::Backup => {
                self.with_content.insert(seq);
            }
            (Some(1), [Nothing, Number(since), Blob(public), Blob(sealed)]) => {
                self.signing
                    .get_or_insert_with(|| (*since, public.clone(), sealed.clone()));
            }
            (Some(number), [Nothing, caseref, Text(content)]) if state == State::Newest => {
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
                self.take_in_key(ring, named, sealed);
                // What was dropped since must not come back from an older state. A key is no interview's half-typed text.
                if state == State::Newest {
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
            (None, [id, values @ ..]) if state != State::Backup => {
                if let Some((id, listed)) = name(id).zip(listed(values)) {
                    if let Some(at) = listed.erased_at {
                        self.erased.insert(listed.caseref, at);
                    }
                    self.listed.entry(id).or_insert(listed);
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
        rest @ ..,
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
        erased_at: match rest.first() {
            Some(Number(at)) => Some(*at),
            Some(Value::Nothing | Blob(_) | Text(_)) | None => None,
        },
    })
}

/// Returns the last event that can be read, and its link.
pub(super) fn last_event(pages: &mut Pages) -> Option<(i64, Link)> {
    let mut last = None;
    for number in 1..=pages.count() {
        for row in rows::on_page(pages, number).into_iter().flatten() {
            if let (
                Some(seq),
                [
                    _,
                    Value::Number(_),
                    Value::Blob(_),
                    Value::Text(_),
                    _,
                    _,
                    _,
                    Value::Blob(link),
                ],
            ) = (row.number, row.values.as_slice())
                && let Ok(link) = Link::try_from(link.as_slice())
            {
                last = last.max(Some((seq, link)));
            }
        }
    }
    last
}

fn name(value: &Value) -> Option<Name> {
    match value {
        Value::Blob(bytes) => bytes.as_slice().try_into().ok(),
        Value::Nothing | Value::Number(_) | Value::Text(_) => None,
    }
}
