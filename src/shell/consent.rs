//! Reads in the store what the other transcripts of a case say about consent.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::engine::consent::{self, Consent, Told};
use crate::engine::interview::{Change, Forms, Interview};
use crate::engine::time::Date;
use crate::store::{FormText, Purpose, Store, StoreTrouble, Summary, TranscriptId};

/// Returns how consent stands on this day by the newest transcript of the case that says so, leaving one out.
///
/// Only the transcripts of the case are looked at, and only those opened whose forms can say anything about it. One that
/// cannot be read is no reason to fail: then no consent is claimed, and a refusal that was read still stands.
pub fn elsewhere(
    store: &mut Store,
    case: &str,
    left_out: TranscriptId,
    day: Date,
    form_of: impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
) -> Option<Consent> {
    let found = store.find_by_case(case).ok()?;
    let others = found.iter().filter(|summary| summary.id != left_out);
    let mut told = Vec::new();
    let mut all_were_read = true;
    for summary in others {
        match told_in(store, summary, day, &form_of) {
            Ok(said) => told.extend(said),
            Err(_) => all_were_read = false,
        }
    }
    consent::newest(told, all_were_read)
}

fn told_in(
    store: &mut Store,
    summary: &Summary,
    day: Date,
    form_of: &impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
) -> Result<Option<Told>, StoreTrouble> {
    let texts = store.form_texts(&summary.id)?;
    if !texts.iter().any(|text| consent::is_named_in(&text.form)) {
        return Ok(None);
    }
    let forms = texts.iter().try_fold(Forms::default(), |all, text| {
        let form = form_of(text).ok_or(StoreTrouble::FormDiffers)?;
        Ok::<_, StoreTrouble>(all.with(&form.digest, &form.form))
    })?;
    let recorded = store.load(&summary.id, Purpose::Consent, super::now().at)?;
    let changes: Vec<_> = recorded.into_iter().map(|it| it.change).collect();
    let Some(Change::Began(beginning)) = changes.first() else {
        return Err(StoreTrouble::OutOfPlace);
    };
    let told_on = beginning.date;
    let interview = Interview::replay_through(&forms, consent::as_of(day, changes))
        .ok()
        .ok_or(StoreTrouble::FormDiffers)?;
    let told = consent::standing(&interview).map(|standing| Told {
        consent: Consent { standing, told_on },
        written_at: summary.last_at,
    });
    Ok(told)
}
