//! `locales check`: what is missing, superfluous or broken in which language.

pub(in crate::cli) mod coverage;
pub(in crate::cli) mod export;
pub(in crate::cli) mod holds;
pub(in crate::cli) mod import;
pub(in crate::cli) mod preview;
pub(in crate::cli) mod remarks;
mod sheet;
pub(in crate::cli) mod terms;

use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::Args;

use crate::app::msg::LoadedForm;
use crate::builtin::translations::{NoTranslations, Translations};
use crate::builtin::{Examined, Offered, Shelf, Unusable, examine_interface};
use crate::cli::Outcome;
use crate::cli::command::print_problems;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::clean::plain;
use crate::text::language::Language;

#[derive(Args, Debug)]
pub(in crate::cli) struct FromArgs {
    /// Texts that are being translated, over those of the program: a folder with one for each language, or that of the language
    #[arg(long, value_name = "FOLDER")]
    from: Option<PathBuf>,
}

impl FromArgs {
    /// Puts the texts of the folder over all others, if one is named.
    pub(in crate::cli) fn over(&self, context: &Context) -> Result<Context, Failure> {
        let shelf = Shelf::new(context.home().ok().cloned());
        let shelf = match &self.from {
            Some(folder) if !folder.is_dir() => {
                return Err(Failure::could_not("preview-no-folder").with("path", folder.display()));
            }
            Some(folder) => {
                // A folder that is named from within has no name of its own.
                shelf.looking_at(&folder.canonicalize().unwrap_or_else(|_| folder.clone()))
            }
            None => shelf,
        };
        Ok(context.with_shelf(Rc::new(shelf)))
    }
}

pub(in crate::cli) fn check(context: &Context, out: &mut Out) -> Result<Outcome, Failure> {
    let translations = translations(context, None)?;
    let mut checking = Checking {
        context,
        out,
        n_wanting: 0,
    };
    checking.print(&examine_interface());
    checking.print(&context.shelf.own_texts_examined());
    checking.own_texts();
    let mut forms = Vec::new();
    for offered in context.shelf.offered() {
        match context.shelf.form(&offered.id) {
            Ok(form) => {
                checking.form(&form, &offered);
                forms.push(Rc::new(form));
            }
            Err(Unusable::Problems { file, problems }) => {
                checking.unusable(&file.path, problems.len());
            }
            Err(
                Unusable::NoSuchForm { .. } | Unusable::File { .. } | Unusable::NotAForm { .. },
            ) => checking.unusable(&offered.id, 1),
        }
    }
    checking.scenarios(&forms);
    checking.print(&translations.changed_since());
    let n_wanting = checking.n_wanting;
    out.line(&context.say_n("cli-locales-checked", n_wanting));
    Ok(if n_wanting == 0 {
        Outcome::Done
    } else {
        Outcome::Wanting
    })
}

/// Lays the texts of all languages side by side: those of a folder, or the program's with the person's own over them.
fn translations(context: &Context, folder: Option<&Path>) -> Result<Translations, Failure> {
    let read = match folder {
        Some(folder) => Translations::of_folder(folder),
        None => context.shelf.translations(),
    };
    read.map_err(|error| match error {
        NoTranslations::NoSource { folder } => {
            Failure::usage("translating-no-source").with("path", folder.display())
        }
        NoTranslations::Record { path, detail } => Failure::could_not("translating-record-broken")
            .with("path", path.display())
            .with("detail", detail),
    })
}

/// Returns the language that texts are translated into, which must be one of those that there are.
fn into_language(tag: &str, translations: &Translations) -> Result<Language, Failure> {
    let source = Language::source();
    let mut there = translations.languages();
    there.retain(|it| *it != source);
    let language = Language::parse(tag);
    if language == Some(source) {
        return Err(Failure::usage("translating-source-language"));
    }
    language.filter(|it| there.contains(it)).ok_or_else(|| {
        let tags: Vec<&str> = there.iter().map(Language::tag).collect();
        Failure::usage("cli-no-such-language")
            .with("language", tag)
            .with("languages", tags.join(", "))
    })
}

/// Says how many texts of the office's own stand in for the program's.
fn own_texts(context: &Context, is_reviewed: bool, n: usize) -> String {
    let id = if is_reviewed {
        "own-texts-count"
    } else {
        "own-texts-unreviewed"
    };
    context.say_n(id, n)
}

fn not_written(path: &Path, error: &std::io::Error) -> Failure {
    Failure::could_not("translating-not-written")
        .with("path", path.display())
        .with("detail", error.kind())
}

struct Checking<'a> {
    context: &'a Context,
    out: &'a mut Out,
    n_wanting: usize,
}

impl Checking<'_> {
    fn form(&mut self, form: &LoadedForm, offered: &Offered) {
        let examined = self
            .context
            .shelf
            .examine_texts(&form.form, offered.path.as_deref());
        self.print(&examined);
        for language in &form.unreviewed {
            let said = self.context.say("cli-locales-unreviewed");
            let id = &form.form.id;
            self.out.line(&format!("{language}/forms/{id}.ftl: {said}"));
        }
    }

    /// Says where texts of the office's own stand in for the program's.
    fn own_texts(&mut self) {
        for own in self.context.shelf.own_texts() {
            let said = own_texts(self.context, own.is_reviewed, own.ids.len());
            self.out.line(&format!("{}: {said}", plain(&own.file.path)));
        }
    }

    /// The texts of scenarios, each in the languages that it has. That it lacks others is no fault.
    fn scenarios(&mut self, forms: &[Rc<LoadedForm>]) {
        let shelf = &self.context.shelf;
        let (scenarios, unusable) = shelf.scenarios(forms);
        for offered in shelf.scenarios_offered() {
            let mut loaded = scenarios.iter();
            if let Some(loaded) = loaded.find(|it| *it.scenario.id == *offered.id) {
                self.print(&shelf.examine_texts_of_scenario(loaded, &offered));
            }
        }
        for (id, _) in unusable {
            self.unusable(&id, 1);
        }
    }

    fn print(&mut self, examined: &[Examined]) {
        for (file, problems) in examined {
            self.n_wanting += problems.len();
            print_problems(self.context, self.out, file, problems);
        }
    }

    fn unusable(&mut self, place: &str, n_problems: usize) {
        self.n_wanting += 1;
        let what = [("what", n_problems.to_string())];
        let said = self.context.say_with("cli-locales-form-unusable", &what);
        self.out.line(&format!("{}: {said}", plain(place)));
    }
}
