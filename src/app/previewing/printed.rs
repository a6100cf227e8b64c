//! What commands print and pages say line by line, as it was recorded by the names of the texts: said again in the language that is
//! looked at.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::library::Library;
use crate::app::msg::LoadedForm;
use crate::app::page::{Part, Row, Rows};
use crate::app::previewing::{PreviewedText, ToPreview};
use crate::app::scenario::LoadedScenario;
use crate::text::catalog::Catalog;
use crate::text::clean::{clean_line, plain};
use crate::text::language::Language;
use crate::text::pseudo::named;

/// What was printed at once.
#[derive(Clone, Debug)]
pub struct Printed {
    /// What was asked for, as it is typed.
    pub command: Rc<str>,
    pub lines: Vec<Rc<str>>,
    /// The scenario whose texts are meant, where its texts are.
    pub scenario: Option<Rc<LoadedScenario>>,
    /// The same of a form.
    pub form: Option<Rc<LoadedForm>>,
}

impl Printed {
    /// Reads what was recorded: each begins with the command.
    pub fn read(recorded: &str) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for line in recorded.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                all.push(Self {
                    command: command.into(),
                    lines: Vec::new(),
                    scenario: None,
                    form: None,
                });
            } else if let Some(last) = all.last_mut() {
                last.lines.push(line.into());
            }
        }
        all
    }
}

/// Where a text stands in what was printed: in which of all, on which line.
pub(super) type Place = (usize, usize);

/// The places of all texts of the interface, and of those of scenarios by the name of their file.
pub(super) struct Places {
    by_id: BTreeMap<(Option<Rc<str>>, Rc<str>), Place>,
}

impl Places {
    pub(super) fn of(printed: &[Printed]) -> Self {
        let mut by_id = BTreeMap::new();
        for (nth, one) in printed.iter().enumerate() {
            let of_scenario = one.scenario.as_ref().map(|it| Rc::clone(&it.scenario.id));
            let of_form = one.form.as_ref().map(|it| Rc::clone(&it.form.id));
            let whose = of_scenario.or(of_form);
            for (line_no, line) in one.lines.iter().enumerate() {
                for id in named::names(line) {
                    let id: Rc<str> = id.into();
                    // The program's own texts stand among them.
                    for whose in [whose.clone(), None] {
                        let key = (whose, Rc::clone(&id));
                        by_id.entry(key).or_insert((nth, line_no));
                    }
                }
            }
        }
        Self { by_id }
    }

    pub(super) fn find(&self, text: &PreviewedText) -> Option<Place> {
        let whose = text.scenario.clone().or_else(|| text.form.clone());
        let key = (whose, Rc::clone(&text.id));
        self.by_id.get(&key).copied()
    }
}

/// The parts of a page on which something printed is read, with the cursor on the line that is meant.
pub(super) fn parts(
    to: &ToPreview,
    library: &Library,
    (nth, line_no): Place,
    language: &Language,
    by: isize,
) -> Vec<Part> {
    let Some(printed) = to.printed.get(nth) else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    let mut meant = 0;
    for (no, line) in printed.lines.iter().enumerate() {
        if no == line_no {
            meant = rows.len();
        }
        let said = said(printed, library, language, line);
        rows.extend(said.lines().map(|line| Row {
            text: clean_line(line),
            ..Row::default()
        }));
    }
    let last = rows.len().saturating_sub(1);
    vec![
        Part::Heading(format!("$ {}", clean_line(&printed.command))),
        Part::Rows(Rows {
            cursor: Some(meant.saturating_add_signed(by).min(last)),
            rows,
        }),
    ]
}

fn said(printed: &Printed, library: &Library, language: &Language, line: &str) -> String {
    let of_scenario = printed.scenario.as_ref().map(|it| &it.texts);
    let of_form = printed.form.as_ref().map(|it| &*it.texts);
    let of_forms = library.forms.iter().map(|form| &*form.texts);
    let catalogs: Vec<&Catalog> = std::iter::once(&*library.catalog)
        .chain(of_scenario)
        .chain(of_form)
        .chain(of_forms)
        .collect();
    named::say_again(line, &mut |id, args| {
        let source = Language::source();
        // The texts of a form stand only beside those that are looked at: which form it was is of no account.
        let of_id = catalogs.iter().find(|it| it.has(&source, id));
        let said = of_id.map_or_else(|| format!("⟦{id}⟧"), |it| it.say(language, id, args).text);
        plain(&said)
    })
}
