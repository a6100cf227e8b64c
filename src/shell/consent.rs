//! Reads in the store what the other transcripts of a case say about consent.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::engine::consent::{self, Consent, Told};
use crate::engine::interview::{Change, Forms, Interview};
use crate::engine::time::{Date, Timestamp};
use crate::store::{Carried, FormText, Purpose, Store, StoreTrouble, Summary, TranscriptId};

/// The transcripts of a case that can say anything about consent, as they were read. It can go to another thread.
pub struct Gathered {
    told: Vec<Spoken>,
    all_were_read: bool,
}

struct Spoken {
    texts: Vec<FormText>,
    recorded: Carried,
    last_at: Timestamp,
}

/// Returns how consent stands on this day by the newest transcripts of the case that say so, leaving one out.
pub fn elsewhere(
    store: &mut Store,
    case: &str,
    left_out: TranscriptId,
    day: Date,
    form_of: impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
) -> Vec<Consent> {
    gather(store, case, left_out).map_or_else(Vec::new, |it| it.said_on(day, None, form_of))
}

/// Reads the other transcripts of the case.
///
/// Only the transcripts of the case are looked at, and only those opened whose forms can say anything about it. One that
/// cannot be read is no reason to fail: then no consent is claimed, and a refusal that was read still stands.
pub fn gather(store: &mut Store, case: &str, left_out: TranscriptId) -> Option<Gathered> {
    let found = store.find_by_case(case).ok()?;
    let others = found.iter().filter(|summary| summary.id != left_out);
    let mut gathered = Gathered {
        told: Vec::new(),
        all_were_read: true,
    };
    for summary in others {
        match read(store, summary) {
            Ok(told) => gathered.told.extend(told),
            Err(_) => gathered.all_were_read = false,
        }
    }
    Some(gathered)
}

impl Gathered {
    /// Returns how consent stands on this day by what was read, and by what the one left out says itself, if that counts.
    pub fn said_on(
        &self,
        day: Date,
        own: Option<Told>,
        form_of: impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
    ) -> Vec<Consent> {
        let told = self.told_on(day, own, &form_of).into_iter();
        told.map(|it| it.consent).collect()
    }

    /// Returns the same with which transcripts say so.
    pub fn told_on(
        &self,
        day: Date,
        own: Option<Told>,
        form_of: &impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
    ) -> Vec<Told> {
        let mut told: Vec<Told> = own.into_iter().collect();
        let mut all_were_read = self.all_were_read;
        for (no, one) in self.told.iter().enumerate() {
            match told_in(one, no, day, form_of) {
                Ok(said) => told.extend(said),
                Err(_) => all_were_read = false,
            }
        }
        consent::newest(told, all_were_read)
    }

    /// Returns the transcript with this number, and the form that it is held with now.
    pub fn interview(
        &self,
        no: usize,
        day: Date,
        form_of: &impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
    ) -> Option<(Rc<LoadedForm>, Interview)> {
        let one = self.told.get(no)?;
        let (interview, _) = replayed(one, day, form_of).ok()?;
        let digest = interview.held_with().digest.clone();
        let mut forms = one.texts.iter().filter_map(form_of);
        let form = forms.find(|form| form.digest == digest)?;
        Some((form, interview))
    }
}

fn read(store: &mut Store, summary: &Summary) -> Result<Option<Spoken>, StoreTrouble> {
    let texts = store.form_texts(&summary.id)?;
    if !texts.iter().any(|text| consent::is_named_in(&text.form)) {
        return Ok(None);
    }
    Ok(Some(Spoken {
        texts,
        recorded: Carried::of_recorded(&store.load(
            &summary.id,
            Purpose::Consent,
            super::now().at,
        )?)?,
        last_at: summary.last_at,
    }))
}

fn told_in(
    one: &Spoken,
    no: usize,
    day: Date,
    form_of: &impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
) -> Result<Option<Told>, StoreTrouble> {
    let (interview, told_on) = replayed(one, day, form_of)?;
    Ok(Told::of(&interview, told_on, one.last_at, Some(no)))
}

/// Returns the interview as it reads on this day, and the day that it was held.
fn replayed(
    one: &Spoken,
    day: Date,
    form_of: &impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
) -> Result<(Interview, Date), StoreTrouble> {
    let forms = one.texts.iter().try_fold(Forms::default(), |all, text| {
        let form = form_of(text).ok_or(StoreTrouble::FormDiffers)?;
        Ok::<_, StoreTrouble>(all.with(&form.digest, &form.form))
    })?;
    let changes = one.recorded.changes()?;
    let Some(Change::Began(beginning)) = changes.first() else {
        return Err(StoreTrouble::OutOfPlace);
    };
    let told_on = beginning.date;
    let interview = Interview::replay_through(&forms, consent::as_of(day, changes))
        .ok()
        .ok_or(StoreTrouble::FormDiffers)?;
    Ok((interview, told_on))
}
