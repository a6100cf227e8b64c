//! `locales remarks`: what interpreters remarked about translations, for the translators. Nothing is changed by it.

use serde::Serialize;

use crate::app::msg::LoadedForm;
use crate::cli::Outcome;
use crate::cli::command::export::table::{self, harmless};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::wording_remarks::{self, Kept, digest};
use crate::text::catalog::Args;
use crate::text::clean::plain;
use crate::text::language::Language;

/// The names of the columns are relied on by scripts, and stand in no language of the interface.
const COLUMNS: [&str; 8] = [
    "language",
    "form",
    "form_version",
    "message",
    "kind",
    "words",
    "text_now",
    "changed_since",
];

/// One remark with the text as it is today.
#[derive(Serialize)]
struct Row {
    language: String,
    /// Empty for a message of the interface.
    form: String,
    form_version: String,
    message: String,
    kind: &'static str,
    words: String,
    /// Missing if there is no such message any more.
    text_now: Option<String>,
    changed_since: bool,
    digest: String,
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    only: Option<&str>,
    (json, csv): (bool, bool),
) -> Result<Outcome, Failure> {
    let home = context.home()?;
    let list = wording_remarks::read(home).map_err(|error| {
        Failure::could_not("wording-remarks-unreadable")
            .with("path", home.wording_remarks().display())
            .with("detail", error.kind())
    })?;
    let mut forms = Forms::of(context);
    let rows: Vec<Row> = list
        .kept
        .iter()
        .filter(|kept| only.is_none_or(|only| kept.language.eq_ignore_ascii_case(only)))
        .map(|kept| forms.row(kept))
        .collect();
    if json {
        let printed = serde_json::to_string_pretty(&rows).unwrap_or_default();
        out.line(&crate::text::clean::json(&printed));
        return Ok(Outcome::Done);
    }
    if csv {
        out.text(&table(&rows)?);
        return Ok(Outcome::Done);
    }
    for row in &rows {
        tell(context, out, row);
    }
    out.line(&context.say_n("wording-remarks-count", rows.len()));
    if list.n_unread > 0 {
        out.line(&context.say_n("wording-remarks-unread", list.n_unread));
    }
    Ok(Outcome::Done)
}

/// The forms that remarks are about, each read once.
struct Forms<'c> {
    context: &'c Context,
    read: Vec<(String, Option<LoadedForm>)>,
}

impl<'c> Forms<'c> {
    fn of(context: &'c Context) -> Self {
        Self {
            context,
            read: Vec::new(),
        }
    }

    fn row(&mut self, kept: &Kept) -> Row {
        let text_now = self.text_now(kept);
        let is_same = text_now
            .as_ref()
            .is_some_and(|text| digest(text) == kept.digest);
        Row {
            language: plain(&kept.language),
            form: if kept.of_form {
                plain(&kept.form)
            } else {
                String::new()
            },
            form_version: plain(&kept.form_version),
            message: plain(&kept.message),
            kind: kept.kind.word(),
            words: plain(&kept.words),
            text_now: text_now.map(|text| plain(&text)),
            changed_since: !is_same,
            digest: plain(&kept.digest),
        }
    }

    fn text_now(&mut self, kept: &Kept) -> Option<String> {
        let language = Language::parse(&kept.language)?;
        let say = |catalog: &crate::text::catalog::Catalog| {
            let said = catalog.optional(&language, &kept.message, &Args::none());
            said.map(|said| said.text)
        };
        if !kept.of_form {
            return say(&self.context.shelf.catalog());
        }
        if !self.read.iter().any(|(id, _)| *id == kept.form) {
            let form = self.context.shelf.form(&kept.form).ok();
            self.read.push((kept.form.clone(), form));
        }
        let (_, form) = self.read.iter().find(|(id, _)| *id == kept.form)?;
        say(&form.as_ref()?.texts)
    }
}

fn tell(context: &Context, out: &mut Out, row: &Row) {
    let mut place = vec![row.language.as_str()];
    if !row.form.is_empty() {
        place.push(&row.form);
    }
    place.push(&row.message);
    let kind = crate::app::interpreter::remarking::RemarkKind::ALL
        .into_iter()
        .find(|kind| kind.word() == row.kind)
        .map(|kind| context.say(kind.message()));
    out.line(&format!(
        "{}: {}",
        place.join(" · "),
        kind.unwrap_or_default()
    ));
    // One line each, whatever was typed.
    let flat = |text: &str| text.replace('\n', " ");
    if !row.words.is_empty() {
        let label = context.say("wording-remarks-words");
        out.line(&format!("  {label}: {}", flat(&row.words)));
    }
    if let Some(text) = &row.text_now {
        let label = context.say("wording-remarks-text");
        out.line(&format!("  {label}: {}", flat(text)));
    }
    if row.changed_since {
        out.line(&format!("  {}", context.say("wording-remarks-changed")));
    }
}

fn table(rows: &[Row]) -> Result<String, Failure> {
    let mut cells = vec![COLUMNS.map(str::to_owned)];
    cells.extend(rows.iter().map(|row| {
        let cells: [&str; COLUMNS.len()] = [
            &row.language,
            &row.form,
            &row.form_version,
            &row.message,
            row.kind,
            &row.words,
            row.text_now.as_deref().unwrap_or_default(),
            if row.changed_since { "yes" } else { "no" },
        ];
        cells.map(harmless)
    }));
    table::text(cells)
}
