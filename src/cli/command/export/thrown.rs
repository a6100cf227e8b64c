//! An export of texts that someone made up, by the writers that real ones go through.
//!
//! Nothing of the program uses this. It stands here and not in the tests because the fuzzer is a program of its own.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::cli::command::export::extract::{Extract, Held};
use crate::cli::command::export::ground::Ground;
use crate::cli::command::export::{GroundKind, markdown, table};
use crate::cli::context::Context;
use crate::engine::interview::{Change, Forms, Interview};
use crate::engine::time::{Date, Timestamp};
use crate::store::TranscriptId;

/// What an interview looks like when it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    pub json: String,
    pub csv: String,
    pub markdown: String,
}

/// Writes an interview in every format. Nothing if the changes are none of an interview with this form.
pub fn exported(
    form: &Rc<LoadedForm>,
    changes: &[Change],
    id: TranscriptId,
    why: &str,
    today: Date,
) -> Option<Exported> {
    thread_local! {
        static CONTEXT: Context = Context::without_home();
    }
    let forms = Forms::default().with(&form.digest, &form.form);
    let interview = Interview::replay_through(&forms, changes.iter().cloned()).ok()?;
    let held = Held {
        id,
        interview,
        form: Rc::clone(form),
        versions: vec![Rc::clone(form)],
        forms,
        changes: changes.to_vec(),
        last_at: Timestamp(0),
    };
    let ground = Ground {
        kind: GroundKind::Law,
        why: why.to_owned(),
    };
    CONTEXT.with(|context| {
        let mut extract = Extract::new(false, today);
        extract.add(context, &held, &[]).ok()?;
        extract.allow(&ground, None);
        Some(Exported {
            json: extract.to_json().ok()?,
            csv: table::write(context, &extract).ok()?,
            markdown: markdown::write(context, &extract),
        })
    })
}
