//! `locales remarks`: what interpreters remarked about translations, as the store keeps it, until the translators have it.

use clap::Args;
use serde::Serialize;

use crate::app::msg::LoadedForm;
use crate::cli::Outcome;
use crate::cli::command::export::table::{self, harmless};
use crate::cli::command::opening::{failure, open, print_practice};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{Out, to_stderr};
use crate::shell::moment;
use crate::shell::wording_remarks::{self, Kept, digest};
use crate::store::Store;
use crate::text::catalog;
use crate::text::clean::plain;
use crate::text::language::Language;

/// The names of the columns are relied on by scripts, and stand in no language of the interface.
const COLUMNS: [&str; 10] = [
    "language",
    "form",
    "form_version",
    "message",
    "kind",
    "words",
    "text_now",
    "changed_since",
    "number",
    "practice",
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
    /// By which it is chosen and removed.
    number: i64,
    /// The word that says so, and nothing for a real interview.
    practice: String,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct RemarksArgs {
    /// Only those about this language
    #[arg(long, value_name = "LANG")]
    of: Option<String>,
    /// Only these, by their numbers
    #[arg(long, value_name = "NR", num_args = 1.., value_delimiter = ',')]
    only: Vec<i64>,
    /// Those of practice interviews
    #[arg(long)]
    training: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Print a table for a spreadsheet
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Remove these, by their numbers, once the translators have them
    #[arg(long, value_name = "NR", num_args = 1.., value_delimiter = ',', conflicts_with_all = ["of", "only", "json", "csv"])]
    remove: Vec<i64>,
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &RemarksArgs,
) -> Result<Outcome, Failure> {
    let mut store = open(context, args.training)?;
    if !args.training {
        take_in(context, &mut store)?;
    }
    if !args.remove.is_empty() {
        return remove(context, out, (&mut store, args.training), &args.remove);
    }
    let list = wording_remarks::read(&mut store, moment()).map_err(|it| failure(&it))?;
    let practice = if args.training {
        context.say("cli-practice")
    } else {
        String::new()
    };
    let mut forms = Forms::of(context, practice);
    let is_wanted = |number: i64, kept: &Kept| {
        let of = args.of.as_deref();
        of.is_none_or(|of| kept.language.eq_ignore_ascii_case(of))
            && (args.only.is_empty() || args.only.contains(&number))
    };
    let wanted = list.kept.iter().filter(|(no, kept)| is_wanted(*no, kept));
    let rows: Vec<Row> = wanted.map(|(no, kept)| forms.row(*no, kept)).collect();
    if args.json || args.csv {
        // What is printed leaves the store, and no program can tell whose words it holds.
        if !rows.is_empty() {
            to_stderr(&context.say("wording-remarks-leave"));
        }
        if args.json {
            let printed = serde_json::to_string_pretty(&rows).unwrap_or_default();
            out.line(&crate::text::clean::json(&printed));
        } else {
            out.text(&table(&rows)?);
        }
        return Ok(Outcome::Done);
    }
    print_practice(context, out, args.training);
    for row in &rows {
        tell(context, out, row);
    }
    out.line(&context.say_n("wording-remarks-count", rows.len()));
    if !rows.is_empty() {
        out.line(&context.say("wording-remarks-leave"));
    }
    say_unread(context, out, &list.unread);
    Ok(Outcome::Done)
}

fn say_unread(context: &Context, out: &mut Out, unread: &[i64]) {
    if unread.is_empty() {
        return;
    }
    let numbers: Vec<String> = unread.iter().map(ToString::to_string).collect();
    out.line(&context.say_n("wording-remarks-unread", numbers.len()));
    // By these they can be removed.
    out.line(&format!("  {}", numbers.join(", ")));
}

fn take_in(context: &Context, store: &mut Store) -> Result<(), Failure> {
    let earlier = context.home()?.wording_remarks();
    wording_remarks::take_in(&earlier, store).map_err(|it| failure(&it))
}

fn remove(
    context: &Context,
    out: &mut Out,
    (store, training): (&mut Store, bool),
    numbers: &[i64],
) -> Result<Outcome, Failure> {
    let n_removed = store
        .remove_wording_remarks(numbers, moment())
        .map_err(|it| failure(&it))?;
    print_practice(context, out, training);
    let n = [("n", n_removed.to_string())];
    out.line(&context.say_with("wording-remarks-removed", &n));
    Ok(if n_removed == 0 {
        Outcome::Wanting
    } else {
        Outcome::Done
    })
}

/// The forms that remarks are about, each read once.
struct Forms<'c> {
    context: &'c Context,
    practice: String,
    read: Vec<(String, Option<LoadedForm>)>,
}

impl<'c> Forms<'c> {
    fn of(context: &'c Context, practice: String) -> Self {
        Self {
            context,
            practice,
            read: Vec::new(),
        }
    }

    fn row(&mut self, number: i64, kept: &Kept) -> Row {
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
            number,
            practice: self.practice.clone(),
        }
    }

    fn text_now(&mut self, kept: &Kept) -> Option<String> {
        let language = Language::parse(&kept.language)?;
        let say = |catalog: &crate::text::catalog::Catalog| {
            let said = catalog.optional(&language, &kept.message, &catalog::Args::none());
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
    let number = row.number.to_string();
    let mut place = vec![number.as_str(), row.language.as_str()];
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
        let number = row.number.to_string();
        let cells: [&str; COLUMNS.len()] = [
            &row.language,
            &row.form,
            &row.form_version,
            &row.message,
            row.kind,
            &row.words,
            row.text_now.as_deref().unwrap_or_default(),
            if row.changed_since { "yes" } else { "no" },
            &number,
            &row.practice,
        ];
        cells.map(harmless)
    }));
    table::text(cells)
}

#[cfg(test)]
mod tests;
