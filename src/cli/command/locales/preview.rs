//! `locales preview`: each text on the page on which it really stands, one after the other. Nothing is stored.

use std::path::Path;
use std::rc::Rc;

use clap::Args;

use crate::app::library::Start;
use crate::app::previewing::{PreviewedText, ToPreview};
use crate::cli::command::locales::FromArgs;
use crate::cli::command::{print_problems, screen};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{Outcome, ViewArgs};
use crate::engine::form::nearest::nearest;
use crate::shell;
use crate::text::messages::message_of;

#[derive(Args, Debug)]
pub(in crate::cli) struct PreviewArgs {
    /// Where to begin: a text (`home-begin`, `wish_to_move.help`), a file (`app.ftl`) or a form (`inflyttning`); a file or a form is shown alone
    #[arg(value_name = "MESSAGE|FILE")]
    what: Option<String>,
    #[command(flatten)]
    from: FromArgs,
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
    let shelf = Rc::clone(&context.shelf);
    if let Some(folder) = shelf.looked_at() {
        let examined = shelf.own_texts_examined().into_iter();
        for (file, problems) in
            examined.filter(|(file, _)| Path::new(&file.path).starts_with(folder))
        {
            print_problems(&context, out, &file, &problems);
        }
        out.flush();
    }
    let library = shelf.library_to_preview();
    let texts = shelf.texts_to_preview(&library, &language);
    let (texts, first) = match args.what.as_deref() {
        Some(what) => chosen(texts, what)?,
        None => (texts, 0),
    };
    let start = Start {
        preview: true,
        texts: Some(Rc::new(ToPreview {
            language,
            texts,
            first,
            now: shell::now(),
        })),
        ..Start::default()
    };
    screen::look(&context, &screen::both(before, args.view), start, library)
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
        is_path || text.form.as_deref() == Some(what)
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
