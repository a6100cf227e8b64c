//! `forms new`: a small working form with its texts and a test, explained line by line, to build on.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::builtin::{FORMS, NEW_FORM, OWN_SOURCES};
use crate::cli::Outcome;
use crate::cli::command::schema;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::language::Language;

/// The name that the form has where it is kept.
const NAME: &str = "my_form";

/// The file by which editors complete and check a form.
const SCHEMA: &str = "form.schema.json";

/// Makes the files below a folder, or below the home folder, and says what to do next. Nothing is written over.
pub(in crate::cli) fn make(
    context: &Context,
    out: &mut Out,
    id: &str,
    to: Option<&Path>,
) -> Result<Outcome, Failure> {
    // What is called so is the office's list of sources.
    if format!("{id}.toml") == OWN_SOURCES {
        return Err(Failure::usage("problem-reserved-id").with("id", id));
    }
    if !is_form_id(id) {
        return Err(Failure::usage("cli-new-bad-id").with("id", id));
    }
    let folder = if let Some(folder) = to {
        folder.to_owned()
    } else {
        let home = context.home()?;
        home.make().map_err(|error| {
            Failure::could_not("cli-home-unusable").with("detail", error.kind())
        })?;
        home.folder().to_owned()
    };
    let files = files(context, id, &folder);
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(Failure::refused("cli-new-exists").with("path", path.display()));
    }
    for (path, text) in &files {
        write(path, text).map_err(|error| {
            Failure::could_not("cli-new-not-written")
                .with("path", path.display())
                .with("detail", error.kind())
        })?;
        out.line(&path.display().to_string());
    }
    // The schema belongs to the program and not to the author: it is made anew each time.
    let path = folder.join("forms").join(SCHEMA);
    let text = schema::text(context);
    fs::write(&path, text).map_err(|error| {
        Failure::could_not("cli-new-not-written")
            .with("path", path.display())
            .with("detail", error.kind())
    })?;
    out.line(&path.display().to_string());
    let form = files.first().map(|(path, _)| path.display().to_string());
    let args = [("path", form.unwrap_or_default())];
    out.line("");
    // Elsewhere than in the home folder it stands in for nothing.
    if to.is_none() && FORMS.iter().any(|(known, _)| *known == id) {
        let args = [("id", id.to_owned())];
        out.line(&context.say_with("cli-new-stands-in", &args));
    }
    for line in context.say_with("cli-new-next", &args).lines() {
        out.line(line);
    }
    Ok(Outcome::Done)
}

/// The files to make, the form first: comments in the language of the interface, texts in it and in Swedish.
fn files(context: &Context, id: &str, folder: &Path) -> Vec<(PathBuf, String)> {
    let own = context.language.tag().to_owned();
    let kept = |language: &str, name: &str| {
        let here = |wanted: &str| {
            let kept = NEW_FORM.iter();
            let mut kept = kept.filter(|(tag, path, _)| *tag == wanted && *path == name);
            kept.next().map(|(_, _, text)| text.replace(NAME, id))
        };
        here(language).or_else(|| here(Language::source().tag()))
    };
    let forms = folder.join("forms");
    let mut files = Vec::new();
    files.extend(kept(&own, "form.toml").map(|it| (forms.join(format!("{id}.toml")), it)));
    let languages = BTreeSet::from([own.clone(), Language::source().tag().to_owned()]);
    for language in languages {
        let path = folder.join("locales").join(&language).join("forms");
        files.extend(kept(&language, "form.ftl").map(|it| (path.join(format!("{id}.ftl")), it)));
    }
    let test = forms.join(format!("{id}.test.toml"));
    files.extend(kept(&own, "form.test.toml").map(|it| (test, it)));
    files
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

fn is_form_id(id: &str) -> bool {
    crate::engine::form::lower::is_id(&id.replace('-', "_"))
}
