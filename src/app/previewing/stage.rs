//! Finds the page on which a text stands, and puts it there with the cursor on it.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::intent::Intent;
use crate::app::library::Library;
use crate::app::msg::{LoadedForm, Msg, Now};
use crate::app::page::{Page, Part};
use crate::app::previewing::scene::{self, PLACES, Place, Scene, Setting};
use crate::app::previewing::tried::{self, Outcomes};
use crate::app::previewing::{PreviewedText, ToPreview, notices, settle, visible};
use crate::app::scenario::LoadedScenario;
use crate::app::screen::{Over, Screen, Setup};
use crate::app::words::message_id;
use crate::app::{Model, page, update};
use crate::engine::expr::Read;
use crate::engine::findings::Finding;
use crate::engine::form::{EntryNo, Form, QuestionNo, Spot};
use crate::text::catalog::{Args, Catalog};
use crate::text::field::Field;
use crate::text::language::Language;

/// The parts of a question that the officer reads, in the officer's language.
const OFFICERS: [&str; 6] = ["short", "help", "note", "unit", "entry", "number"];

/// The program that is shown, and where it can go.
pub(super) struct Stage {
    library: Library,
    is_plain: bool,
    /// In the state in which the text can be seen; nothing where it stands by itself.
    model: Option<Model>,
    /// What is said where in the language that is looked at: looked for once.
    seen: OnceCell<Vec<Seen>>,
    /// What the trials of the form bring about whose texts are looked at.
    outcomes: RefCell<Option<Outcomes>>,
}

/// What one page says.
struct Seen {
    spot: Spotted,
    is_plain: bool,
    heard: BTreeSet<String>,
    visible: String,
}

/// Where a text of the interface is: a place of the list, or the first question of a kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spotted {
    Place(usize),
    Question(Scene, Spot),
    Finding(Finding),
    /// Below a page that says nothing of it itself.
    Notice(Scene, Place),
}

/// Where a text of a form can be.
enum Candidate {
    Question(Scene, Spot),
    Over(Scene, Over),
    Screen(Scene, Screen),
    /// Below the page of a question whose answer a check refuses.
    Refused(Spot, Rc<str>),
}

impl Stage {
    pub(super) fn new(library: Library, is_plain: bool) -> Self {
        Self {
            library,
            is_plain,
            model: None,
            seen: OnceCell::new(),
            outcomes: RefCell::new(None),
        }
    }

    pub(super) fn library(&self) -> &Library {
        &self.library
    }

    /// Returns the page, if one was found.
    pub(super) fn page(&self) -> Option<Page> {
        self.model.as_ref().map(page)
    }

    /// Walks on the page that stands there. Returns whether there is one.
    pub(super) fn walk(&mut self, intent: &Intent, now: &Now) -> bool {
        let Some(model) = &mut self.model else {
            return false;
        };
        let effects = update(model, Msg::Intent(intent.clone()), now);
        settle(model, effects, now);
        true
    }

    /// Returns the texts that a text belongs to.
    pub(super) fn catalog_of<'s>(&'s self, to: &'s ToPreview, text: &PreviewedText) -> &'s Catalog {
        let mut scenarios = to.scenarios.iter();
        let of_text = |it: &&Rc<LoadedScenario>| Some(&it.scenario.id) == text.scenario.as_ref();
        if let Some(scenario) = scenarios.find(of_text) {
            return &scenario.texts;
        }
        let form = text.form.as_deref().and_then(|id| self.form(id));
        form.map_or(&self.library.catalog, |form| &form.texts)
    }

    /// Puts a text on its page.
    pub(super) fn show(&mut self, to: &ToPreview, text: &PreviewedText, is_turned: bool) {
        self.model = match &text.form {
            Some(id) => self.form(id).and_then(|form| {
                let looked_for = LookedFor {
                    to,
                    text,
                    is_turned,
                };
                looked_for.of_form(self, form)
            }),
            // What someone says and is told in a scenario stands in what is printed of it.
            None if text.scenario.is_some() => None,
            None => self.of_interface(to, text, is_turned),
        };
    }

    /// Whether there is a page for a text.
    pub(super) fn has_page(&mut self, to: &ToPreview, text: &PreviewedText) -> bool {
        self.show(to, text, false);
        self.model.is_some()
    }

    fn form(&self, id: &str) -> Option<&Rc<LoadedForm>> {
        let mut forms = self.library.forms.iter();
        forms.find(|form| *form.form.id == *id)
    }

    fn setting<'a>(&'a self, now: &'a Now, officer: Language, client: Language) -> Setting<'a> {
        Setting {
            form: self.library.forms.first().map_or("", |it| &it.form.id),
            officer,
            // The interpreter's notes stand there only where there are two languages.
            client: if officer == client {
                Language::parse("en")
            } else {
                Some(client)
            },
            is_plain: self.is_plain,
            now,
        }
    }

    fn of_interface(&self, to: &ToPreview, text: &PreviewedText, is_turned: bool) -> Option<Model> {
        let source = Language::source();
        let language = to.language;
        let seen = self.seen.get_or_init(|| self.look_everywhere(to));
        let catalog = Rc::clone(&self.library.catalog);
        let said = catalog.say(&language, &text.id, &Args::none()).text;
        let is_filled_in = !catalog.variables(&source, &text.id).is_empty();
        let is_there = |seen: &&Seen| {
            let shows = visible::shows(&seen.visible, &said);
            seen.heard.contains(&*text.id) && (shows == Some(true) || is_filled_in)
        };
        let found = seen.iter().find(is_there);
        let (spot, is_plain) = if let Some(seen) = found {
            (seen.spot, seen.is_plain)
        } else {
            let (scene, place) = notices::below(&text.id)?;
            (Spotted::Notice(scene, place), self.is_plain)
        };
        let (officer, client) = if is_turned {
            (source, language)
        } else {
            (language, source)
        };
        let setting = Setting {
            is_plain,
            ..self.setting(&to.now, officer, client)
        };
        let mut model = match spot {
            Spotted::Place(n) => {
                let (scene, place) = PLACES.get(n)?;
                let mut model = scene::set(*scene, &self.library, setting);
                place(&mut model);
                model
            }
            Spotted::Question(scene, spot) => {
                let mut model = scene::set(scene, &self.library, setting);
                scene::go(&mut model, spot);
                model
            }
            Spotted::Finding(finding) => {
                let mut model = scene::set(Scene::Full, &self.library, setting);
                model.over.push(Over::Finding { finding, cursor: 0 });
                model
            }
            Spotted::Notice(scene, place) => {
                let mut model = scene::set(scene, &self.library, setting);
                place(&mut model);
                notices::say(&mut model, &text.id);
                model
            }
        };
        let shown = catalog.say(&officer, &text.id, &Args::none()).text;
        focus(&mut model, &shown);
        Some(model)
    }

    /// Walks through the pages once and notes what is said on each.
    fn look_everywhere(&self, to: &ToPreview) -> Vec<Seen> {
        let mut all = Vec::new();
        for is_plain in [self.is_plain, !self.is_plain] {
            let setting = Setting {
                is_plain,
                ..self.setting(&to.now, to.language, Language::source())
            };
            each_place(&self.library, setting, |spot, model| {
                let (page, heard) = self.library.catalog.listen(|| page(model));
                all.push(Seen {
                    spot,
                    is_plain,
                    heard,
                    visible: visible::all(&page),
                });
            });
        }
        all
    }
}

/// Goes to every place where texts of the interface are looked for.
pub(super) fn each_place(
    library: &Library,
    setting: Setting<'_>,
    mut look: impl FnMut(Spotted, &Model),
) {
    let form = library.forms.first();
    for scene in [Scene::Fresh, Scene::Full] {
        let mut model = scene::set(scene, library, setting);
        let spots = form.map(|it| scene::one_of_each_kind(&it.form));
        for spot in spots.unwrap_or_default() {
            scene::go(&mut model, spot);
            look(Spotted::Question(scene, spot), &model);
        }
    }
    let mut model = scene::set(Scene::Full, library, setting);
    for finding in form.map(|it| scene::findings(&it.form)).unwrap_or_default() {
        model.over.clear();
        model.over.push(Over::Finding { finding, cursor: 0 });
        look(Spotted::Finding(finding), &model);
    }
    for (n, (scene, place)) in PLACES.iter().enumerate() {
        let mut model = scene::set(*scene, library, setting);
        place(&mut model);
        look(Spotted::Place(n), &model);
    }
}

/// A text of a form that is looked for.
struct LookedFor<'a> {
    to: &'a ToPreview,
    text: &'a PreviewedText,
    is_turned: bool,
}

impl LookedFor<'_> {
    fn of_form(&self, stage: &Stage, form: &LoadedForm) -> Option<Model> {
        let (message, part) = match self.text.id.split_once('.') {
            Some((message, part)) => (message, Some(part)),
            None => (&*self.text.id, None),
        };
        let source = Language::source();
        let spot = spot_of(&form.form, message);
        let question = spot.and_then(|spot| form.form.asked_at(spot));
        let is_read_by_officer = part.is_some_and(|part| OFFICERS.contains(&part))
            || question.is_none_or(|question| question.officer);
        // What is read aloud stands in the client's language beside the officer's; guidance in the officer's alone.
        let (mut officer, mut client) = if is_read_by_officer {
            (self.to.language, source)
        } else {
            (source, self.to.language)
        };
        if self.is_turned {
            std::mem::swap(&mut officer, &mut client);
        }
        let shown_in = if is_read_by_officer {
            officer
        } else {
            self.to.language
        };
        let said = form.texts.say(&shown_in, &self.text.id, &Args::none()).text;
        let setting = Setting {
            form: &form.form.id,
            ..stage.setting(&self.to.now, officer, client)
        };
        let mut set: Option<(Scene, Model)> = None;
        for candidate in candidates(&form.form, message, spot) {
            let wanted = candidate.scene();
            let mut model = match set.take() {
                Some((scene, model)) if scene == wanted => model,
                Some(_) | None => scene::set(wanted, &stage.library, setting),
            };
            // What is said below a page was said when it was put there.
            let is_refused = matches!(candidate, Candidate::Refused(_, _));
            candidate.put_on(&mut model);
            let (is_said, is_shown) = self.is_on(&model, form, &said);
            if (is_said || is_refused) && is_shown {
                focus(&mut model, &said);
                return Some(model);
            }
            set = Some((wanted, model));
        }
        self.tried(stage, form, setting, message, &said)
    }

    /// Looks where certain answers lead.
    fn tried(
        &self,
        stage: &Stage,
        form: &LoadedForm,
        setting: Setting<'_>,
        message: &str,
        said: &str,
    ) -> Option<Model> {
        if !tried::is_brought_about(message) {
            return None;
        }
        let mut outcomes = stage.outcomes.borrow_mut();
        if !outcomes.as_ref().is_some_and(|it| it.is_of(setting.form)) {
            *outcomes = Some(Outcomes::of(self.to, &stage.library, setting));
        }
        let variables = form.texts.variables(&Language::source(), &self.text.id);
        let is_filled_in = !variables.is_empty();
        for nth in outcomes.as_ref()?.likely(message) {
            let mut model = tried::set(nth, self.to, &stage.library, setting)?;
            for candidate in candidates_in_trial(&form.form, message) {
                candidate.put_on(&mut model);
                let (is_said, is_shown) = self.is_on(&model, form, said);
                if is_said && (is_shown || is_filled_in) {
                    focus(&mut model, said);
                    return Some(model);
                }
            }
        }
        None
    }

    /// Whether the text is asked for on the page that stands there, and whether it is seen there as it is.
    fn is_on(&self, model: &Model, form: &LoadedForm, said: &str) -> (bool, bool) {
        let (page, heard) = form.texts.listen(|| page(model));
        let is_shown = visible::shows(&visible::all(&page), said) == Some(true);
        (heard.contains(&*self.text.id), is_shown)
    }
}

impl Candidate {
    fn scene(&self) -> Scene {
        match self {
            Self::Question(scene, _) | Self::Over(scene, _) | Self::Screen(scene, _) => *scene,
            Self::Refused(_, _) => Scene::Fresh,
        }
    }

    fn put_on(self, model: &mut Model) {
        model.over.clear();
        match self {
            Self::Question(_, spot) => scene::go(model, spot),
            Self::Over(_, over) => model.over.push(over),
            Self::Screen(_, screen) => model.screen = screen,
            Self::Refused(spot, check) => scene::refused(model, spot, &check),
        }
    }
}

/// The question or field that a message belongs to.
fn spot_of(form: &Form, message: &str) -> Option<Spot> {
    let mut spots = (0..)
        .map(QuestionNo)
        .zip(&form.questions)
        .flat_map(|(no, question)| {
            let fields = (0..)
                .zip(question.fields())
                .map(move |(field, _)| Spot::Field {
                    roster: no,
                    entry: EntryNo(1),
                    field,
                });
            std::iter::once(Spot::Question(no)).chain(fields)
        });
    spots.find(|spot| message_id(form, *spot) == message)
}

/// Where a text of a form can stand, the likeliest first.
fn candidates(form: &Form, message: &str, spot: Option<Spot>) -> Vec<Candidate> {
    let asked = |spot| Candidate::Question(Scene::Fresh, spot);
    let mut candidates: Vec<Candidate> = spot.into_iter().map(asked).collect();
    if let Some(name) = message.strip_prefix("section-") {
        let section = form.sections.iter().find(|it| *it.id == *name);
        let first = section.map(|it| Spot::Question(QuestionNo(it.questions.start)));
        candidates.extend(first.map(asked));
    }
    let finding = |finding| Candidate::Over(Scene::Fresh, Over::Finding { finding, cursor: 0 });
    let flag = place(message, "flag-", form.flags.iter().map(|it| &it.id));
    let element = place(message, "element-", form.elements.iter().map(|it| &it.id));
    let contradictions = form.contradictions.iter().map(|it| &it.id);
    let contradiction = place(message, "contradiction-", contradictions);
    candidates.extend(flag.map(Finding::Flag).map(finding));
    candidates.extend(element.map(Finding::Element).map(finding));
    candidates.extend(contradiction.map(Finding::Contradiction).map(finding));
    if message == "form-title" || message.starts_with("element-") {
        let first = Spot::Question(QuestionNo(0));
        candidates.push(asked(first));
    }
    if message == "form-title" {
        let case = Field::new();
        let choosing = Screen::Setup(Setup::Form { case, cursor: 0 });
        candidates.push(Candidate::Screen(Scene::Office, choosing));
    }
    let overview = || Over::Overview {
        query: Field::new(),
        cursor: 0,
    };
    candidates.push(Candidate::Over(Scene::Fresh, Over::Flags { cursor: 0 }));
    candidates.push(Candidate::Over(Scene::Fresh, overview()));
    // What is said of every flag can be read before any is raised.
    if flag.is_some() {
        let around = Screen::LookAround { cursor: 0 };
        candidates.push(Candidate::Screen(Scene::Office, around));
    }
    // What a condition means is said where it is the reason for something, and a measure where its flag is raised.
    if message.starts_with("condition-") || message.starts_with("measure-") {
        candidates.extend((0..form.flags.len()).map(Finding::Flag).map(finding));
        candidates.extend(every_finding(form, Scene::Full));
    }
    if is_of_question(message) {
        candidates.extend(every_question(form, Scene::Full));
    }
    candidates.extend(refusing(form, message));
    candidates.extend([
        Candidate::Over(Scene::Full, overview()),
        Candidate::Over(Scene::Full, Over::Flags { cursor: 0 }),
        Candidate::Screen(Scene::Full, Screen::Review { cursor: 0 }),
        Candidate::Over(Scene::Full, Over::Summary { cursor: 0 }),
        Candidate::Screen(Scene::Finished, Screen::Transcript { cursor: 0 }),
    ]);
    candidates
}

/// Where a text of a form can stand that certain answers bring about. The scene is theirs.
fn candidates_in_trial(form: &Form, message: &str) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = if is_of_question(message) {
        every_question(form, Scene::Fresh).collect()
    } else {
        every_finding(form, Scene::Fresh).collect()
    };
    candidates.extend([
        Candidate::Screen(Scene::Fresh, Screen::Review { cursor: 0 }),
        Candidate::Over(Scene::Fresh, Over::Flags { cursor: 0 }),
    ]);
    candidates
}

/// Where a check is said that lets no answer through: at the first question that it is shown at.
fn refusing(form: &Form, message: &str) -> Option<Candidate> {
    let id = message.strip_prefix("check-")?;
    let check = form.checks.iter().find(|it| it.hard && *it.id == *id)?;
    let spot = match *check.show_at.first()? {
        Read::Question(no) => Spot::Question(no),
        Read::Field { roster, field } => Spot::Field {
            roster,
            entry: EntryNo(1),
            field,
        },
    };
    Some(Candidate::Refused(spot, Rc::clone(&check.id)))
}

/// Whether a message stands at a question and not with a finding.
fn is_of_question(message: &str) -> bool {
    message.starts_with("computed-") || message.starts_with("check-")
}

fn every_question(form: &Form, scene: Scene) -> impl Iterator<Item = Candidate> {
    let all = (0..).map(QuestionNo).zip(&form.questions);
    all.map(move |(no, _)| Candidate::Question(scene, Spot::Question(no)))
}

fn every_finding(form: &Form, scene: Scene) -> impl Iterator<Item = Candidate> {
    let over = |finding| Over::Finding { finding, cursor: 0 };
    let all = scene::findings(form).into_iter();
    all.map(move |finding| Candidate::Over(scene, over(finding)))
}

/// The place of what a message is about among others of its kind.
fn place<'i>(
    message: &str,
    prefix: &str,
    mut ids: impl Iterator<Item = &'i Rc<str>>,
) -> Option<usize> {
    let name = message.strip_prefix(prefix)?;
    ids.position(|id| **id == *name)
}

/// Puts the cursor where the text stands, if the page has one there.
fn focus(model: &mut Model, said: &str) {
    let page = page(model);
    let has =
        |texts: Vec<String>| visible::shows(&visible::bare(&texts.join("\n")), said) == Some(true);
    for part in &page.parts {
        let found = match part {
            Part::Rows(rows) if rows.cursor.is_some() => {
                let row = rows.rows.iter().position(|row| {
                    let mut texts = vec![row.lead.clone(), row.text.clone()];
                    texts.extend(row.details.clone());
                    !row.heading && has(texts)
                });
                // The cursor stops at every row but headings.
                row.map(|at| rows.rows.iter().take(at).filter(|row| !row.heading).count())
            }
            Part::Choices(choices) => choices.items.iter().position(|item| {
                let second = item.second.iter().map(|it| it.text.clone());
                has(std::iter::once(item.first.text.clone())
                    .chain(second)
                    .collect())
            }),
            Part::Rows(_)
            | Part::Heading(_)
            | Part::Counter(_)
            | Part::Prompt { .. }
            | Part::Help(_)
            | Part::InterpreterNote(_)
            | Part::Paragraph { .. }
            | Part::Said(_)
            | Part::Field(_)
            | Part::Gap => None,
        };
        if let Some(found) = found
            && let Some(cursor) = model.cursor()
        {
            *cursor = found;
            return;
        }
    }
}
