//! What the journals have of the interviews and no page: each change where it stood, with the link that it had.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use zeroize::Zeroizing;

use crate::store::chain::{self, Commitment, Event, Link, Name};
use crate::store::checkpoint;
use crate::store::event::{self, CHECKPOINT, Salted};
use crate::store::recall::{Item, Line};
use crate::store::record;
use crate::store::salvage::assemble::Making;
use crate::store::salvage::gather::{EventRow, Found};
use crate::store::transcript;
use crate::store::trouble::StoreTrouble;

/// The changes that journals have, of each transcript in the order in which they were said.
pub(super) struct FromJournals<'a> {
    changes: Vec<Vec<Change<'a>>>,
    /// Where checkpoints stood, or belong.
    owed: BTreeMap<i64, Owed>,
}

struct Change<'a> {
    transcript: Name,
    item: Item<'a>,
    com: Commitment,
    /// Nothing if this program cannot read it, or nothing can be sealed for its case.
    kind: Option<&'static str>,
    /// Which event it is.
    seq: Option<i64>,
}

/// A checkpoint of the change before it.
#[derive(Clone, Copy)]
struct Owed {
    transcript: Name,
    caseref: Name,
    at: i64,
    actor: Name,
    n_changes: i64,
}

impl<'a> FromJournals<'a> {
    /// Takes the changes of these cases.
    pub(super) fn new(lines: BTreeMap<Name, Line<'a>>, cases: &HashSet<Name>) -> Self {
        let changes = lines.into_iter().map(|(transcript, line)| {
            let items = line.items.into_iter();
            let of_cases = items.filter(|item| cases.contains(&item.caseref));
            let change = |item: Item<'a>| Change {
                transcript,
                com: chain::commitment(&item.kept.salt, item.kept.record.as_bytes()),
                kind: item.read().map(|read| record::kind(&read.change)),
                item,
                seq: None,
            };
            of_cases.map(change).collect()
        });
        Self {
            changes: changes.collect(),
            owed: BTreeMap::new(),
        }
    }

    /// Finds the changes whose events are known, by what these commit to: a number may be another one in the journal.
    fn find(&mut self, events: &BTreeMap<i64, EventRow>) {
        let changes = self.changes.iter_mut().flatten();
        let mut unfound: HashMap<(Name, Commitment), &mut Change<'a>> = changes
            .map(|change| ((change.transcript, change.com), change))
            .collect();
        for (seq, event) in events {
            let change = event
                .transcript
                .and_then(|transcript| unfound.get_mut(&(transcript, event.com)));
            if let Some(change) = change {
                change.seq = Some(*seq);
            }
        }
    }

    /// Gives the others a place: that which the journal says, if it is free and the order within the transcript stays.
    fn place(&mut self, events: &mut BTreeMap<i64, EventRow>) {
        for candidates in [said as Candidates, any_free] {
            for (line, idx) in self.unplaced() {
                let Some(changes) = self.changes.get_mut(line) else {
                    continue;
                };
                let seq = candidates(changes, idx, events);
                if let Some((seq, change)) = seq.zip(changes.get_mut(idx))
                    && let Some(kind) = change.kind
                {
                    change.seq = Some(seq);
                    events.insert(seq, change.as_event(kind));
                }
            }
            self.owe(events);
        }
    }

    /// Names the changes that have no place yet, in the order in which they were said.
    fn unplaced(&self) -> Vec<(usize, usize)> {
        let mut unplaced = Vec::new();
        for (line, changes) in self.changes.iter().enumerate() {
            let mut highest = i64::MIN;
            for (idx, change) in changes.iter().enumerate() {
                highest = highest.max(change.seq.unwrap_or(change.item.seq));
                if change.seq.is_none() {
                    unplaced.push((highest, line, idx));
                }
            }
        }
        unplaced.sort_unstable();
        unplaced
            .into_iter()
            .map(|(_, line, idx)| (line, idx))
            .collect()
    }

    /// Keeps the places of checkpoints: each follows the commit in which an interview was finished or amended.
    fn owe(&mut self, events: &mut BTreeMap<i64, EventRow>) {
        for changes in &self.changes {
            let mut is_witnessed = false;
            for change in changes {
                is_witnessed |= change.kind.is_some_and(transcript::is_witnessed);
                if !change.item.is_last || !std::mem::take(&mut is_witnessed) {
                    continue;
                }
                let Some(seq) = change.seq.map(|seq| seq + 1) else {
                    continue;
                };
                let owed = Owed {
                    transcript: change.transcript,
                    caseref: change.item.caseref,
                    at: change.item.at,
                    actor: change.item.actor,
                    n_changes: i64::try_from(change.item.place + 1).unwrap_or(i64::MAX),
                };
                // What stands there and is no such checkpoint commits to something else, and is left as it is.
                events.entry(seq).or_insert_with(|| owed.as_event());
                self.owed.insert(seq, owed);
            }
        }
    }
}

/// Returns a place for one of these changes.
type Candidates = fn(&[Change<'_>], usize, &BTreeMap<i64, EventRow>) -> Option<i64>;

/// The place that the journal says. Where changes were put back before, they stand under lower numbers than it says, and so do
/// those beside them: of one commit surely.
fn said(changes: &[Change<'_>], idx: usize, events: &BTreeMap<i64, EventRow>) -> Option<i64> {
    let around = Around::of(changes, idx)?;
    let is_free = |seq: i64| !events.contains_key(&seq);
    // Those before and behind it that have no place yet need one as well.
    let has_room = |range: Range<i64>, n_needed: usize| {
        range.filter(|seq| is_free(*seq)).take(n_needed).count() == n_needed
    };
    around
        .moved
        .into_iter()
        .flatten()
        .chain([0])
        .map(|by| around.said.saturating_add(by))
        .find(|seq| {
            around.floor < *seq
                && *seq < around.ceiling
                && is_free(*seq)
                && has_room(around.floor + 1..*seq, around.n_before)
                && has_room(*seq + 1..around.ceiling, around.n_behind)
        })
}

/// The first that is free between the change before and that behind, or after all events.
fn any_free(changes: &[Change<'_>], idx: usize, events: &BTreeMap<i64, EventRow>) -> Option<i64> {
    let Around { floor, ceiling, .. } = Around::of(changes, idx)?;
    if ceiling == i64::MAX {
        let last = events.last_key_value().map_or(0, |(last, _)| *last);
        return Some(last + 1);
    }
    (floor + 1..ceiling).find(|seq| !events.contains_key(seq))
}

/// Between what a change has to stand.
struct Around {
    /// The number that the journal says.
    said: i64,
    /// By how much those beside it stand elsewhere than their journal says: the one behind it in its commit, and the one before it.
    moved: [Option<i64>; 2],
    /// The last event before it and the first behind it that have a place.
    floor: i64,
    ceiling: i64,
    /// So many changes have no place between it and those two.
    n_before: usize,
    n_behind: usize,
}

impl Around {
    fn of(changes: &[Change<'_>], idx: usize) -> Option<Self> {
        let (earlier, rest) = changes.split_at_checked(idx)?;
        let (change, later) = rest.split_first()?;
        let before = earlier.iter().rposition(|it| it.seq.is_some());
        let behind = later.iter().position(|it| it.seq.is_some());
        let of = |changes: &[Change<'_>], at: Option<usize>| changes.get(at?)?.seq;
        let moved = |change: &Change<'_>| Some(change.seq? - change.item.seq);
        let of_commit = later.first().filter(|_| !change.item.is_last);
        Some(Self {
            said: change.item.seq,
            moved: [of_commit.and_then(moved), earlier.last().and_then(moved)],
            floor: of(earlier, before).unwrap_or(0),
            ceiling: of(later, behind).unwrap_or(i64::MAX),
            n_before: idx - before.map_or(0, |before| before + 1),
            // Behind all events there is room.
            n_behind: behind.unwrap_or(0),
        })
    }
}

impl Item<'_> {
    fn read(&self) -> Option<record::Read> {
        record::read(self.kept.record.as_bytes()).ok()
    }
}

impl Change<'_> {
    fn as_event(&self, kind: &str) -> EventRow {
        EventRow {
            at: self.item.at,
            actor: self.item.actor.to_vec(),
            kind: kind.to_owned(),
            transcript: Some(self.transcript),
            caseref: Some(self.item.caseref),
            com: self.com,
            link: None,
            found: Found::Journal,
        }
    }
}

impl Owed {
    /// What it commits to is known when the link before it is.
    fn as_event(self) -> EventRow {
        EventRow {
            at: self.at,
            actor: self.actor.to_vec(),
            kind: CHECKPOINT.to_owned(),
            transcript: Some(self.transcript),
            caseref: Some(self.caseref),
            com: [0; 32],
            link: None,
            found: Found::Journal,
        }
    }
}

impl Making<'_> {
    /// Puts back every change that a journal has and no page, and the checkpoints behind them.
    pub(super) fn put_back(&mut self, mut journals: FromJournals<'_>) -> Result<(), StoreTrouble> {
        for change in journals.changes.iter_mut().flatten() {
            let has_keys = self.gathered.keys.contains_key(&change.item.caseref);
            change.kind = change.kind.filter(|_| has_keys);
        }
        journals.find(&self.gathered.events);
        journals.place(&mut self.gathered.events);
        for change in journals.changes.iter().flatten() {
            match change.seq {
                Some(seq) if !self.kept.contains(&seq) => self.put_back_one(seq, change)?,
                Some(_) => {}
                None => *self.without_place.entry(change.transcript).or_default() += 1,
            }
        }
        self.link_up(&journals.owed)
    }

    fn put_back_one(&mut self, seq: i64, change: &Change<'_>) -> Result<(), StoreTrouble> {
        let event = self.gathered.events.get(&seq);
        let Some((event, caseref)) = event.and_then(|event| Some((event, event.caseref?))) else {
            return Ok(());
        };
        let Some(dek) = self.gathered.keys.get(&caseref) else {
            return Ok(());
        };
        let content = change.item.kept.record.as_bytes();
        let sealed = event::sealed(
            dek.keys.at(seq),
            (seq, &event.kind, &caseref),
            (&change.item.kept.salt, content),
        )?;
        self.keep(seq, &sealed)?;
        self.from_journals.insert(seq);
        if let Some(read) = change.item.read() {
            self.take_note(change.transcript, seq, read);
        }
        Ok(())
    }

    /// Computes the links that no page has. What is put back unchanged gets the link that it had, unless something is lost
    /// before it: then nobody knows it, up to the next event whose link is known.
    fn link_up(&mut self, owed: &BTreeMap<i64, Owed>) -> Result<(), StoreTrouble> {
        let mut before = (0, Some(chain::first(self.ring.realm)));
        let all: Vec<i64> = self.gathered.events.keys().copied().collect();
        for seq in all {
            let link = before.1.filter(|_| before.0 + 1 == seq);
            if let Some(owed) = owed.get(&seq).filter(|_| !self.kept.contains(&seq)) {
                self.witness(seq, owed, link)?;
            }
            let Some(event) = self.gathered.events.get_mut(&seq) else {
                continue;
            };
            if event.link.is_none() {
                event.link = link.map(|link| chain::link(&link, &as_event(seq, event)));
            }
            before = (seq, event.link);
        }
        Ok(())
    }

    /// Makes a checkpoint again: of the same change, after the same link, it is the one that was lost.
    fn witness(&mut self, seq: i64, owed: &Owed, link: Option<Link>) -> Result<(), StoreTrouble> {
        let made = match link {
            Some(link) => self.checkpoint(seq, owed, &link)?,
            None => None,
        };
        let Some(event) = self.gathered.events.get_mut(&seq) else {
            return Ok(());
        };
        let is_new = event.found == Found::Journal;
        match made {
            Some((salt, content)) if is_new || chain::commitment(&salt, &content) == event.com => {
                event.com = chain::commitment(&salt, &content);
                let place = (seq, CHECKPOINT, owed.caseref.as_slice());
                let sealed = event::sealed(&self.ring.store.log, place, (&salt, &content))?;
                self.keep(seq, &sealed)?;
                self.from_journals.insert(seq);
            }
            // It is missing, and verifying says so.
            Some(_) | None if is_new => {
                self.gathered.events.remove(&seq);
            }
            Some(_) | None => {}
        }
        Ok(())
    }

    /// Returns salt and content of a checkpoint. Nothing if the key that they are signed with is gone or broken.
    fn checkpoint(
        &self,
        seq: i64,
        owed: &Owed,
        link: &Link,
    ) -> Result<Option<Salted>, StoreTrouble> {
        let key = match checkpoint::signing_key(self.tx, self.ring) {
            Ok(key) => key,
            Err(StoreTrouble::SealBroken) => return Ok(None),
            Err(trouble) => return Err(trouble),
        };
        let names = (&owed.transcript, &owed.caseref);
        let witnessed = (seq - 1, link);
        let content = checkpoint::signed(self.ring.realm, &key, names, witnessed, owed.n_changes)?;
        let salt = event::salt_of(self.ring, (seq, link), CHECKPOINT, &content);
        Ok(Some((Zeroizing::new(salt), Zeroizing::new(content))))
    }
}

fn as_event(seq: i64, event: &EventRow) -> Event<'_> {
    Event {
        seq,
        at: event.at,
        actor: &event.actor,
        kind: &event.kind,
        transcript: event.transcript.as_ref().map(Name::as_slice),
        caseref: event.caseref.as_ref().map(Name::as_slice),
        com: &event.com,
    }
}
