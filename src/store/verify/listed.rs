//! The list of interviews and the words of their forms, held against what the chain tells.

use std::collections::HashSet;
use std::rc::Rc;

use super::{FaultKind, Headlines, LaterForm, Marked, Walk};
use crate::store::Realm;
use crate::store::chain::Name;
use crate::store::seal::hex;
use crate::store::transcript::FormText;
use crate::store::trouble::StoreTrouble;

/// With which case number an interview began.
enum Begun {
    With(Rc<str>),
    Without,
    /// What cannot be read says nothing.
    Unread,
}

impl Walk<'_> {
    /// Compares what the list says of each transcript with what its events say.
    pub(super) fn transcripts(&mut self) -> Result<(), StoreTrouble> {
        let mut listed = HashSet::new();
        let mut statement = self.conn.prepare(
            "SELECT id, caseref, begun_at, last_at, form, version, digest, wording, finished_at, last_seq, n_changes,
                    erased_at, protected
             FROM transcript",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: Name = row.get(0)?;
            let caseref: Name = row.get(1)?;
            listed.insert(id);
            let last_seq: i64 = row.get(9)?;
            let n_changes: i64 = row.get(10)?;
            let Some(tally) = self.tallies.get(&id) else {
                self.fault(FaultKind::CountDiffers, None, Some(id));
                continue;
            };
            let wording = hex(&row.get::<_, [u8; 32]>(7)?);
            let listed_forms = self.listed_forms(&id)?;
            let forms_agree = listed_forms.len() == tally.later_forms.len()
                && listed_forms
                    .iter()
                    .zip(&tally.later_forms)
                    .all(|(listed, told)| {
                        listed.seq == told.seq
                            && (told.named.is_none() || listed.named == told.named)
                    });
            let erased_at: Option<i64> = row.get(11)?;
            // Of what was erased nothing is left in the list either.
            let is_blank = listed_forms.is_empty()
                && row.get::<_, String>(4)?.is_empty()
                && row.get::<_, String>(5)?.is_empty()
                && row.get::<_, String>(6)?.is_empty()
                && row.get::<_, [u8; 32]>(7)? == [0; 32]
                && !row.get::<_, bool>(12)?;
            let agree = if erased_at.is_some() {
                is_blank
            } else {
                forms_agree
            } && erased_at == self.stones.get(&caseref).map(|stone| stone.at)
                && tally.begun_at == row.get::<_, i64>(2)?
                && tally.last_at == row.get::<_, i64>(3)?
                && tally.finished_at == row.get::<_, Option<i64>>(8)?
                && tally.caseref == Some(caseref)
                && match tally.protected {
                    Marked::Known(on) => on == row.get::<_, bool>(12)?,
                    Marked::Unknown => true,
                }
                && match &tally.beginning {
                    Some(beginning) => {
                        beginning.form == row.get::<_, String>(4)?
                            && beginning.version == row.get::<_, String>(5)?
                            && beginning.digest == row.get::<_, String>(6)?
                            && beginning.wording.as_deref() == Some(wording.as_str())
                            && beginning.in_training == (self.ring.realm == Realm::Training)
                    }
                    None => true,
                };
            let begun = match &tally.beginning {
                Some(Headlines {
                    case: Some(number), ..
                }) => Begun::With(Rc::clone(number)),
                Some(Headlines { case: None, .. }) => Begun::Without,
                None => Begun::Unread,
            };
            let (last_differs, count_differs) =
                (tally.last_seq != last_seq, tally.n_changes != n_changes);
            if !agree {
                self.fault(FaultKind::HeadlinesDiffer, None, Some(id));
            }
            if last_differs {
                self.fault(FaultKind::LastDiffers, Some(last_seq), Some(id));
            }
            if count_differs {
                self.fault(FaultKind::CountDiffers, None, Some(id));
            }
            self.case_number(id, &caseref, &begun)?;
        }
        let unlisted: Vec<Name> = self
            .tallies
            .keys()
            .filter(|id| !listed.contains(*id))
            .copied()
            .collect();
        for id in unlisted {
            self.fault(FaultKind::TranscriptMissing, None, Some(id));
        }
        Ok(())
    }

    /// Returns the forms that a transcript went on with, as the list has them.
    fn listed_forms(&self, id: &Name) -> Result<Vec<LaterForm>, StoreTrouble> {
        let mut statement = self.conn.prepare_cached(
            "SELECT seq, digest, wording FROM later_form WHERE transcript = ?1 ORDER BY seq",
        )?;
        let listed = statement
            .query_map([id], |row| {
                let wording: [u8; 32] = row.get(2)?;
                Ok(LaterForm {
                    seq: row.get(0)?,
                    named: Some((row.get(1)?, hex(&wording))),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(listed)
    }

    /// The number of a case is the one that its interviews began with, and leads to it.
    fn case_number(&mut self, id: Name, caseref: &Name, begun: &Begun) -> Result<(), StoreTrouble> {
        let found = match self.ring.number_of(self.conn, caseref) {
            Ok(Some(number)) => {
                let leads_here = |number: &str| -> Result<bool, StoreTrouble> {
                    Ok(self.ring.case_of(self.conn, number)? == Some(*caseref))
                };
                leads_here(&number)?
                    && match begun {
                        Begun::With(number) => leads_here(number)?,
                        Begun::Without => false,
                        Begun::Unread => true,
                    }
            }
            // A number that was at another case already is not put at two.
            Ok(None) => match begun {
                Begun::With(number) => match self.ring.case_of(self.conn, number)? {
                    Some(other) => self.has_number(&other)?,
                    None => false,
                },
                Begun::Without | Begun::Unread => true,
            },
            Err(StoreTrouble::Withheld) => true,
            Err(StoreTrouble::SealBroken | StoreTrouble::Erased) => false,
            Err(trouble) => return Err(trouble),
        };
        if !found {
            self.fault(FaultKind::CaseNumberChanged, None, Some(id));
        }
        Ok(())
    }

    /// Tells whether this is a case of the store with a number of its own.
    fn has_number(&self, caseref: &Name) -> Result<bool, StoreTrouble> {
        match self.ring.number_of(self.conn, caseref) {
            Ok(Some(_)) | Err(StoreTrouble::Withheld) => Ok(true),
            Ok(None) | Err(StoreTrouble::SealBroken | StoreTrouble::Erased) => Ok(false),
            Err(trouble) => Err(trouble),
        }
    }

    /// Every wording that a transcript names has to be there and be what its name says.
    pub(super) fn form_texts(&mut self) -> Result<(), StoreTrouble> {
        let mut statement = self.conn.prepare(
            // Each text is read once, however many were held with it: it is long.
            "SELECT used.id, used.wording, used.digest, form_text.text
             FROM (SELECT min(id) AS id, wording, digest
                   FROM (SELECT id, wording, digest FROM transcript WHERE erased_at IS NULL
                         UNION ALL SELECT transcript, wording, digest FROM later_form)
                   GROUP BY wording, digest) AS used
             LEFT JOIN form_text ON form_text.wording = used.wording",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: Name = row.get(0)?;
            let wording: [u8; 32] = row.get(1)?;
            let digest: String = row.get(2)?;
            let text: Option<String> = row.get(3)?;
            let whole = text
                .and_then(|text| FormText::from_json(&text))
                .is_some_and(|form_text| {
                    form_text.wording() == wording && form_text.digest() == digest
                });
            if !whole {
                self.fault(FaultKind::FormChanged, None, Some(id));
            }
        }
        Ok(())
    }
}
