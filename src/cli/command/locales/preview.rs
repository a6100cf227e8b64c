//! `locales preview`: each text on the page on which it really stands, one after the other. Nothing is stored.

use std::path::Path;
use std::rc::Rc;

use clap::Args;

use crate::app::library::Library;
use crate::app::library::Start;
use crate::app::msg::{LoadedForm, Msg};
use crate::app::previewing::{PreviewedText, Printed, ToPreview, without_a_page};
use crate::app::scenario::LoadedScenario;
use crate::builtin::Shelf;
use crate::cli::command::locales::FromArgs;
use crate::cli::command::{print_problems, screen, sources, train};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{Outcome, ViewArgs};
use crate::engine::form::nearest::nearest;
use crate::shell::{self, Watched};
use crate::text::clean::plain;
use crate::text::language::Language;
use crate::text::messages::message_of;

#[derive(Args, Debug)]
pub(in crate::cli) struct PreviewArgs {
    /// Where to begin: a text (`home-begin`, `wish_to_move.help`), a file (`app.ftl`) or a form (`inflyttning`); a file or a form is shown alone
    #[arg(value_name = "MESSAGE|FILE")]
    what: Option<String>,
    #[command(flatten)]
    from: FromArgs,
    /// Only say how many texts of each file have a page, and which have none
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    view: ViewArgs,
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    lang: Option<&str>,
    before: &ViewArgs,
    args: PreviewArgs,
) -> Result<Outcome, Failure> {
    // Whose language it is to be cannot be guessed: that of the interface is most often the one that it was written in.
    let language = lang.map(|_| context.language);
    let language = language.ok_or_else(|| Failure::usage("preview-no-language"))?;
    let context = args.from.over(context)?.as_unasked();
    for (file, problems) in context.shelf.looked_at_examined() {
        print_problems(&context, out, &file, &problems);
    }
    out.flush();
    let what = args.what;
    let wanted = Wanted { language, what };
    let (library, texts) = wanted.read(&context)?;
    if args.list {
        return Ok(list(&context, out, &library, &texts));
    }
    let start = Start {
        preview: true,
        texts: Some(Rc::new(texts)),
        ..Start::default()
    };
    let view = screen::both(before, args.view);
    let folder = context.shelf.looked_at();
    let watched = folder.map(|folder| wanted.watched(&context, folder));
    screen::look(&context, &view, start, library, watched)
}

/// What is to be looked at, in which language.
struct Wanted {
    language: Language,
    what: Option<String>,
}

impl Wanted {
    /// Reads it again whenever a text of the folder is written.
    fn watched(self, context: &Context, folder: &Path) -> Watched {
        let context = context.with_shelf(Rc::clone(&context.shelf));
        let folder = folder.to_owned();
        let again = {
            let folder = folder.clone();
            move || {
                let shelf = Shelf::new(context.home().ok().cloned()).looking_at(&folder);
                let context = context.with_shelf(Rc::new(shelf));
                let examined = context.shelf.looked_at_examined().into_iter();
                let n_faults = examined.map(|(_, problems)| problems.len()).sum();
                // What was looked at may be gone; the page stands there as it was until it is back.
                let (library, texts) = self.read(&context).ok()?;
                Some(Msg::TextsRead {
                    library: Box::new(library),
                    texts: Rc::new(texts),
                    n_faults,
                })
            }
        };
        Watched {
            folder,
            again: Box::new(again),
        }
    }

    fn read(&self, context: &Context) -> Result<(Library, ToPreview), Failure> {
        let shelf = &context.shelf;
        let library = shelf.library_to_preview();
        let mut to_preview = shelf.to_preview(&library, self.language, shell::now());
        if let Some(what) = self.what.as_deref() {
            (to_preview.texts, to_preview.first) = chosen(to_preview.texts, what)?;
        }
        let is_meant = |scenario: &&Rc<LoadedScenario>| {
            let mut texts = to_preview.texts.iter();
            texts.any(|it| it.scenario.as_ref() == Some(&scenario.scenario.id))
        };
        let by_names = context.by_names();
        let meant = to_preview.scenarios.iter().filter(is_meant);
        let sheets = meant.flat_map(|scenario| train::sheet::by_names(&by_names, scenario));
        let mut printed: Vec<Printed> = sheets.collect();
        let is_meant = |form: &&Rc<LoadedForm>| {
            let mut texts = to_preview.texts.iter();
            texts.any(|it| it.form.as_ref() == Some(&form.form.id) || &*it.file == "sources.ftl")
        };
        let today = to_preview.now.date;
        let meant = library.forms.iter().filter(is_meant);
        printed.extend(meant.map(|form| Printed {
            command: format!("vilja forms show {} --sources", form.form.id).into(),
            lines: Out::lines_of(|out| sources::print_page(&by_names, out, form, today)),
            scenario: None,
            form: Some(Rc::clone(form)),
        }));
        to_preview.printed.extend(printed);
        Ok((library, to_preview))
    }
}

/// Says how many texts of each file stand on a page or in what a command prints, and which stand by themselves.
fn list(context: &Context, out: &mut Out, library: &Library, texts: &ToPreview) -> Outcome {
    for file in without_a_page(library, texts) {
        let place = [
            ("file", file.file.to_string()),
            ("n", (file.n - file.alone.len()).to_string()),
            ("of", file.n.to_string()),
        ];
        out.line(&context.say_with("preview-list-file", &place));
        for id in file.alone {
            out.line(&format!("  {}", plain(&id)));
        }
    }
    Outcome::Done
}

/// The texts of one file or form, or those of the file with a text, from that one on.
fn chosen(
    mut texts: Vec<PreviewedText>,
    what: &str,
) -> Result<(Vec<PreviewedText>, usize), Failure> {
    let path = what.replace('\\', "/");
    let is_named = |text: &PreviewedText| {
        let file = &*text.file;
        let is_path = path
            .strip_suffix(file)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('/'));
        is_path
            || [&text.form, &text.scenario]
                .iter()
                .any(|it| it.as_deref() == Some(what))
    };
    // A file of the forms ends as one of the interface may.
    let longest = texts
        .iter()
        .filter(|text| is_named(text))
        .map(|text| text.file.len())
        .max();
    if let Some(longest) = longest {
        texts.retain(|text| is_named(text) && text.file.len() == longest);
        return Ok((texts, 0));
    }
    let is_text = |text: &&PreviewedText| *text.id == *what;
    let is_part = |text: &&PreviewedText| message_of(&text.id) == what;
    let found = texts
        .iter()
        .find(is_text)
        .or_else(|| texts.iter().find(is_part));
    let Some(found) = found.cloned() else {
        let names = texts.iter().map(|text| &*text.id);
        let near = nearest(what, names);
        return Err(Failure::usage("preview-no-such-text")
            .with("name", what)
            .with("nearest", near.unwrap_or_default())
            .with("suggested", if near.is_some() { "yes" } else { "no" }));
    };
    texts.retain(|text| text.file == found.file);
    let first = texts.iter().position(|text| *text == found).unwrap_or(0);
    Ok((texts, first))
}
