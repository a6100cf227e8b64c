//! `locales check`: what is missing, superfluous or broken in which language.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::message_id;
use crate::builtin::{self, Unusable};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::form::{EntryNo, QuestionNo, Spot};
use crate::text::catalog::{Catalog, CatalogProblem, CatalogProblemKind};
use crate::text::clean::{clean_line, plain};
use crate::text::language::Language;

pub(in crate::cli) fn check(context: &Context, out: &mut Out) -> Result<Outcome, Failure> {
    let catalog = context.shelf.catalog();
    let mut checking = Checking {
        context,
        out,
        n_wanting: 0,
    };
    let wanted: BTreeSet<String> = catalog.ids(&Language::source()).collect();
    for language in builtin::languages(&catalog) {
        checking.language("", &catalog, &language, &wanted);
    }
    for offered in context.shelf.offered() {
        match context.shelf.form(&offered.id) {
            Ok(form) => checking.form(&Rc::new(form)),
            Err(Unusable::Problems { file, problems }) => {
                checking.wanting(
                    &file.path,
                    "cli-locales-form-unusable",
                    &problems.len().to_string(),
                );
            }
            Err(
                Unusable::NoSuchForm { .. } | Unusable::File { .. } | Unusable::NotAForm { .. },
            ) => {
                checking.wanting(&offered.id, "cli-locales-form-unusable", "1");
            }
        }
    }
    let n_wanting = checking.n_wanting;
    out.line(&context.say_n("cli-locales-checked", n_wanting));
    Ok(if n_wanting == 0 {
        Outcome::Done
    } else {
        Outcome::Wanting
    })
}

struct Checking<'a> {
    context: &'a Context,
    out: &'a mut Out,
    n_wanting: usize,
}

impl Checking<'_> {
    fn form(&mut self, form: &Rc<LoadedForm>) {
        let name = format!("forms/{}.ftl", form.form.id);
        let mut wanted = needed(form);
        // Whatever else the source language says belongs to the form too: guidance, notes, short names.
        wanted.extend(form.texts.ids(&Language::source()));
        let languages: Vec<Language> = form.texts.languages().collect();
        for language in languages {
            self.language(&name, &form.texts, &language, &wanted);
            if form.unreviewed.contains(&language) {
                let said = self.context.say("cli-locales-unreviewed");
                self.out.line(&format!("{language}/{name}: {said}"));
            }
        }
    }

    /// Compares a language with what is wanted. A missing attribute of guidance is as much a gap as a missing question.
    fn language(
        &mut self,
        name: &str,
        catalog: &Catalog,
        language: &Language,
        wanted: &BTreeSet<String>,
    ) {
        for problem in catalog.problems(language) {
            self.problem(&problem);
        }
        let there: BTreeSet<String> = catalog.ids(language).collect();
        let place = if name.is_empty() {
            language.to_string()
        } else {
            format!("{language}/{name}")
        };
        for id in wanted.difference(&there) {
            self.wanting(&place, "cli-locales-missing", id);
        }
        for id in there.difference(wanted) {
            self.wanting(&place, "cli-locales-superfluous", id);
        }
    }

    fn problem(&mut self, problem: &CatalogProblem) {
        let place = format!("{}/{}:{}", problem.language, problem.resource, problem.line);
        match &problem.kind {
            CatalogProblemKind::TooDeep { most } => {
                self.wanting(&place, "cli-locales-too-deep", &most.to_string());
            }
            CatalogProblemKind::Forbidden { character } => {
                let character = format!("U+{:04X}", u32::from(*character));
                self.wanting(&place, "cli-locales-forbidden", &character);
            }
            CatalogProblemKind::Junk { reason, excerpt } => {
                let what = format!("{}: {}", clean_line(reason), clean_line(excerpt));
                self.wanting(&place, "cli-locales-junk", &what);
            }
            CatalogProblemKind::Duplicate { id } => {
                self.wanting(&place, "cli-locales-duplicate", id)
            }
        }
    }

    fn wanting(&mut self, place: &str, message: &'static str, what: &str) {
        self.n_wanting += 1;
        let said = self.context.say_with(message, &[("what", plain(what))]);
        self.out.line(&format!("{place}: {said}"));
    }
}

/// The messages that a form cannot do without.
fn needed(form: &LoadedForm) -> BTreeSet<String> {
    let form = &form.form;
    let mut ids = BTreeSet::from(["form-title".to_owned()]);
    ids.extend(form.sections.iter().map(|it| format!("section-{}", it.id)));
    ids.extend(form.flags.iter().map(|it| format!("flag-{}", it.id)));
    ids.extend(form.elements.iter().map(|it| format!("element-{}", it.id)));
    ids.extend(
        form.contradictions
            .iter()
            .map(|it| format!("contradiction-{}", it.id)),
    );
    ids.extend(form.measures.iter().map(|it| format!("measure-{}", it.id)));
    for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
        ids.insert(message_id(form, Spot::Question(no)));
        for field in (0..).take(question.fields().len()) {
            let spot = Spot::Field {
                roster: no,
                entry: EntryNo(1),
                field,
            };
            ids.insert(message_id(form, spot));
        }
    }
    ids
}
