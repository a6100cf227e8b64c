//! A desk for tests: the program without a terminal, its effects answered at once, every change collected.

use std::rc::Rc;

use vilja::app::interpreter::remarking::WordingRemark;
use vilja::app::key::{Code, Key};
use vilja::app::library::{Library, OtherWays, Start};
use vilja::app::msg::{Draft, Effect, Loaded, LoadedForm, Msg, Now, Settings, Trouble};
use vilja::app::page::{FieldView, Page, Part};
use vilja::app::previewing::ToPreview;
use vilja::app::scenario::LoadedScenario;
use vilja::app::{Model, page, update};
use vilja::builtin::Shelf;
use vilja::engine::interview::{Change, Forms, Interview};
use vilja::engine::time::{Date, Timestamp};
use vilja::text::language::Language;
use vilja::view::line::hear;

use crate::recorded;

/// How the person at the desk works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Keys,
    Lines,
}

thread_local! {
    static LIBRARY: Library = {
        let (library, unusable) = Shelf::new(None).library();
        assert!(unusable.is_empty(), "{unusable:?}");
        library
    };
}

/// A built-in form as a later version has it: each edit takes the place of what stands once in it.
pub(crate) fn newer(form: &str, edits: &[(String, String)]) -> Rc<LoadedForm> {
    let forms = library().forms;
    let form = forms
        .iter()
        .find(|it| *it.form.id == *form)
        .expect("a form");
    let source = edits
        .iter()
        .fold(form.source.to_string(), |text, (from, to)| {
            assert_eq!(text.matches(from).count(), 1, "one place has {from}");
            text.replace(from, to)
        });
    let newer = Shelf::new(None).form_of_text(&source, &form.files);
    Rc::new(newer.expect("a form without errors"))
}

/// What is compiled in. Reading it takes longer than a scenario, so a thread does it once.
pub(crate) fn library() -> Library {
    LIBRARY.with(Clone::clone)
}

/// The scenarios that are compiled in, or one of them.
fn scenarios(only: Option<&str>) -> Vec<Rc<LoadedScenario>> {
    let (scenarios, unusable) = Shelf::new(None).scenarios(&library().forms);
    assert!(unusable.is_empty(), "{unusable:?}");
    let wanted = scenarios.into_iter();
    wanted
        .filter(|it| only.is_none_or(|id| *it.scenario.id == *id))
        .collect()
}

pub(crate) struct Desk {
    pub(crate) model: Model,
    pub(crate) changes: Vec<Change>,
    /// The form that the interview began with, and those that it went on with.
    held_with: Vec<Rc<LoadedForm>>,
    drafts: Vec<Draft>,
    /// How often what is covered was shown, as the access log is told.
    pub(crate) n_shown: usize,
    /// The access log takes nothing.
    pub(crate) refuses_to_note: bool,
    /// What was remarked about translations.
    pub(crate) wording_remarks: Vec<WordingRemark>,
    /// What whoever reads along was answered about its remarks.
    pub(crate) answered_reader: Vec<bool>,
    /// How often it was ended that someone reads along.
    pub(crate) n_doors_shut: usize,
    /// What the trainer was answered about marks.
    pub(crate) answered_trainer: Vec<bool>,
    /// How often it was ended that a trainer follows.
    pub(crate) n_trainers_doors_shut: usize,
    mode: Mode,
}

impl Desk {
    /// Sits down in the training realm with the interview on the screen.
    pub(crate) fn interview(mode: Mode, form: &str, officer: &str, client: Option<&str>) -> Self {
        let start = Start {
            client_language: client.map(Rc::from),
            ..Start::default()
        };
        Self::interview_from(mode, form, officer, start)
    }

    /// The same of a case with this number, protected from the start.
    pub(crate) fn protected(mode: Mode, form: &str, case: &str) -> Self {
        let start = Start {
            case: Some(case.into()),
            protected: true,
            ..Start::default()
        };
        Self::interview_from(mode, form, "sv", start)
    }

    /// The same with other forms and texts than those of the program.
    pub(crate) fn interview_with(
        library: Library,
        mode: Mode,
        form: &str,
        client: Option<&str>,
    ) -> Self {
        let start = Start {
            client_language: client.map(Rc::from),
            ..Start::default()
        };
        Self::interview_in(library, mode, form, "sv", start)
    }

    /// Looks at texts in a language, from this one on.
    pub(crate) fn looking_at(tag: &str, what: &str) -> Self {
        let shelf = Shelf::new(None);
        let library = shelf.library_to_preview();
        let language = Language::parse(tag).expect("a language");
        let mut to_preview = shelf.to_preview(&library, language, Self::now());
        let mut texts = to_preview.texts.iter();
        to_preview.first = texts.position(|it| *it.id == *what).expect(what);
        Self::looking_at_texts(library, to_preview)
    }

    /// Looks at these texts, from the first on.
    pub(crate) fn looking_at_texts(library: Library, to_preview: ToPreview) -> Self {
        let start = Start {
            preview: true,
            texts: Some(Rc::new(to_preview)),
            ..Start::default()
        };
        Self::started(library, start)
    }

    fn interview_from(mode: Mode, form: &str, officer: &str, start: Start) -> Self {
        Self::interview_in(library(), mode, form, officer, start)
    }

    pub(crate) fn interview_in(
        mut library: Library,
        mode: Mode,
        form: &str,
        officer: &str,
        start: Start,
    ) -> Self {
        if !library.forms.iter().any(|it| *it.form.id == *form) {
            // A form for tests alone lies beside its texts and lists, as an author's own does.
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/data/language/forms")
                .join(format!("{form}.toml"));
            let own = Shelf::new(None).form_at(&path).expect("a form");
            library.forms.push(Rc::new(own));
        }
        let settings = Settings {
            officer_language: Some(officer.into()),
            ..Settings::default()
        };
        let start = Start {
            training: true,
            interview: true,
            form: Some(form.into()),
            plain: mode == Mode::Lines,
            ..start
        };
        let (model, effects) = Model::new(library, settings, start);
        let mut desk = Self {
            model,
            changes: Vec::new(),
            held_with: Vec::new(),
            drafts: Vec::new(),
            n_shown: 0,
            refuses_to_note: false,
            wording_remarks: Vec::new(),
            answered_reader: Vec::new(),
            n_doors_shut: 0,
            answered_trainer: Vec::new(),
            n_trainers_doors_shut: 0,
            mode,
        };
        desk.perform(effects);
        desk
    }

    /// Sits down before the first start, or before unlocking.
    pub(crate) fn at_the_door(store_exists: bool) -> Self {
        Self::at_the_door_with(library(), store_exists)
    }

    /// The same in line mode.
    pub(crate) fn listening_at_the_door(store_exists: bool) -> Self {
        let start = Start {
            store_exists,
            plain: true,
            ..Start::default()
        };
        let mut desk = Self::started(library(), start);
        desk.mode = Mode::Lines;
        desk
    }

    /// The same before a store that more than a passphrase opens.
    pub(crate) fn at_the_door_with_more_ways() -> Self {
        let start = Start {
            store_exists: true,
            other_ways: OtherWays {
                groups_on_paper: Some(8),
                has_age: true,
            },
            ..Start::default()
        };
        Self::started(library(), start)
    }

    /// The same with other forms than those of the program.
    pub(crate) fn at_the_door_with(library: Library, store_exists: bool) -> Self {
        let start = Start {
            store_exists,
            ..Start::default()
        };
        Self::started(library, start)
    }

    fn started(library: Library, start: Start) -> Self {
        Self::started_with(library, Settings::default(), start)
    }

    pub(crate) fn started_with(library: Library, settings: Settings, start: Start) -> Self {
        let (model, effects) = Model::new(library, settings, start);
        let mut desk = Self {
            model,
            changes: Vec::new(),
            held_with: Vec::new(),
            drafts: Vec::new(),
            n_shown: 0,
            refuses_to_note: false,
            wording_remarks: Vec::new(),
            answered_reader: Vec::new(),
            n_doors_shut: 0,
            answered_trainer: Vec::new(),
            n_trainers_doors_shut: 0,
            mode: Mode::Keys,
        };
        desk.perform(effects);
        desk
    }

    /// Sits down in the training realm at the first page.
    pub(crate) fn in_practice(mode: Mode) -> Self {
        let mut desk = match mode {
            Mode::Keys => Self::at_the_door(true),
            Mode::Lines => Self::listening_at_the_door(true),
        };
        desk.press("<C-t>");
        desk
    }

    /// The same with an officer who reads another language than Swedish.
    pub(crate) fn in_practice_reading(officer: &str) -> Self {
        let settings = Settings {
            officer_language: Some(officer.into()),
            ..Settings::default()
        };
        let start = Start {
            store_exists: true,
            ..Start::default()
        };
        let mut desk = Self::started_with(library(), settings, start);
        desk.press("<C-t>");
        desk
    }

    /// Unlocks the real store and begins an interview with this form.
    pub(crate) fn in_office(form: &str, is_protected: bool) -> Self {
        let start = Start {
            store_exists: true,
            interview: true,
            form: Some(form.into()),
            case: Some("2026-0147".into()),
            protected: is_protected,
            ..Start::default()
        };
        let mut desk = Self::started(library(), start);
        desk.press("en fras<Enter>");
        desk
    }

    pub(crate) fn now() -> Now {
        let date = Date::new(2026, 11, 20).expect("a day");
        Now {
            at: Timestamp(1_795_000_000_000),
            date,
            clock: "14:32:07".into(),
        }
    }

    /// Answers effects as a store would that never fails.
    pub(crate) fn perform(&mut self, effects: Vec<Effect>) {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            let answer = match effect {
                Effect::OpenTraining | Effect::CreateStore { .. } | Effect::Unlock { .. } => {
                    Some(Msg::StoreOpened(Ok(Vec::new())))
                }
                Effect::List => Some(Msg::Listed(Ok(Vec::new()))),
                Effect::Begin { form, changes } => {
                    self.held_with = vec![form];
                    self.changes = changes;
                    Some(Msg::Begun(Ok("TEST".into())))
                }
                Effect::Append {
                    changes,
                    forms,
                    drafts,
                    ..
                } => {
                    self.drafts = drafts;
                    self.changes.extend(changes);
                    self.held_with.extend(forms);
                    Some(Msg::Stored(Ok(())))
                }
                Effect::KeepDrafts { drafts, .. } => {
                    self.drafts = drafts;
                    Some(Msg::DraftsKept(Ok(())))
                }
                Effect::NoteShown { .. } => {
                    let trouble = Trouble {
                        message: "store-trouble-disk-full",
                        detail: String::new(),
                    };
                    self.n_shown += usize::from(!self.refuses_to_note);
                    Some(Msg::ShownNoted(if self.refuses_to_note {
                        Err(trouble)
                    } else {
                        Ok(())
                    }))
                }
                Effect::Settle { transcript } => Some(Msg::Settled { transcript }),
                Effect::OpenDoor => Some(Msg::DoorOpened(Ok(()))),
                Effect::ShutDoor => {
                    self.n_doors_shut += 1;
                    None
                }
                Effect::AnswerReader { is_kept } => {
                    self.answered_reader.push(is_kept);
                    None
                }
                Effect::OpenTrainersDoor(_) => Some(Msg::TrainersDoorOpened(Ok(()))),
                Effect::ShutTrainersDoor => {
                    self.n_trainers_doors_shut += 1;
                    None
                }
                Effect::AnswerTrainer { is_kept } => {
                    self.answered_trainer.push(is_kept);
                    None
                }
                Effect::KeepWordingRemark {
                    remark,
                    from_reader,
                    ..
                } => {
                    self.wording_remarks.push(*remark);
                    Some(Msg::WordingRemarkKept {
                        kept: Ok(()),
                        from_reader,
                    })
                }
                Effect::FindScenarios { only } => Some(Msg::ScenariosFound {
                    scenarios: scenarios(only.as_deref()),
                }),
                Effect::Load { .. }
                | Effect::TakeOver
                | Effect::FindProtection { .. }
                | Effect::FindConsent { .. }
                | Effect::FindReceipt { .. }
                | Effect::FindTryWait
                | Effect::FindWaysIn
                | Effect::SuggestPassphrase
                | Effect::TryPaper { .. }
                | Effect::Remember(_)
                | Effect::ReadPage
                | Effect::Lock { .. }
                | Effect::Quit => None,
            };
            if let Some(msg) = answer {
                waiting.extend(update(&mut self.model, msg, &Self::now()));
                recorded::page(&mut self.model);
            }
        }
    }

    pub(crate) fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, &Self::now());
        recorded::page(&mut self.model);
        self.perform(effects);
    }

    /// Presses keys written as `<F2>`, `<Enter>` or plain characters.
    pub(crate) fn press(&mut self, keys: &str) {
        let mut rest = keys;
        while !rest.is_empty() {
            let named = rest.starts_with('<').then(|| rest.find('>')).flatten();
            let (key, after) = if let Some(end) = named {
                (Key::parse(&rest[..=end]).expect(rest), &rest[end + 1..])
            } else {
                let letter = rest.chars().next().expect("not empty");
                (Key::plain(Code::Char(letter)), &rest[letter.len_utf8()..])
            };
            self.send(Msg::Key(key));
            rest = after;
        }
    }

    /// Says a line in line mode.
    pub(crate) fn line(&mut self, line: &str) {
        match hear(line, &page(&self.model)) {
            Ok(intents) => intents
                .into_iter()
                .for_each(|intent| self.send(Msg::Intent(intent))),
            Err(misheard) => self.send(Msg::Misheard {
                line: misheard.line,
                nearest: misheard.nearest,
            }),
        }
    }

    /// Takes the interview up anew from what was stored, on a day when the form with its id is perhaps another one.
    pub(crate) fn reopen(&mut self, today: Option<Rc<LoadedForm>>) {
        self.reopen_as(today, false);
    }

    /// The same, of one that may have been handed over in part.
    pub(crate) fn reopen_as(&mut self, today: Option<Rc<LoadedForm>>, is_part: bool) {
        let loaded = self.loaded(today, is_part);
        self.send(Msg::Loaded(Ok(Box::new(loaded))));
    }

    /// What was stored, read back: a second between one change and the next.
    pub(crate) fn loaded(&self, today: Option<Rc<LoadedForm>>, is_part: bool) -> Loaded {
        let now = Self::now().at;
        let times = (0..).map(|nth| Timestamp(now.0 + nth * 1000));
        Loaded {
            transcript: "TEST".into(),
            form: self.form(),
            later: self.held_with.iter().skip(1).cloned().collect(),
            today,
            changes: times.zip(self.changes.iter().cloned()).collect(),
            drafts: self.drafts.clone(),
            is_part,
        }
    }

    /// Ends the process without warning and starts it anew: what the store holds is all that is left.
    pub(crate) fn killed(self) -> Self {
        let loaded = self.loaded(None, false);
        let mut anew = Self::in_practice(self.mode);
        anew.changes = self.changes;
        anew.held_with = self.held_with;
        anew.drafts = self.drafts;
        anew.send(Msg::Loaded(Ok(Box::new(loaded))));
        anew
    }

    /// Sends a message at another moment than now, and says what the program wants done.
    pub(crate) fn at(&mut self, at: Timestamp, msg: Msg) -> Vec<Effect> {
        update(&mut self.model, msg, &Now { at, ..Self::now() })
    }

    /// The form that the interview began with.
    pub(crate) fn form(&self) -> Rc<LoadedForm> {
        Rc::clone(self.held_with.first().expect("a beginning"))
    }

    /// Every form that the interview was held with.
    pub(crate) fn forms(&self) -> Forms {
        self.held_with.iter().fold(Forms::default(), |all, form| {
            all.with(&form.digest, &form.form)
        })
    }

    pub(crate) fn page(&self) -> Page {
        page(&self.model)
    }

    pub(crate) fn heard(&self) -> &Interview {
        self.model.interview().expect("an interview is open")
    }

    /// Answers what is asked, in the way of the mode, and goes on.
    pub(crate) fn answer(&mut self, said: &str) {
        // A text is taken and left by the same Enter.
        let is_text = self.typed().is_some() && !matches!(said, "" | "-" | "0!");
        self.give(said);
        if !is_text {
            self.go_on();
        }
    }

    /// Answers what is asked and stays where a key answers; a text that can be read goes on.
    pub(crate) fn give(&mut self, said: &str) {
        let in_field = self.typed().is_some();
        match (self.mode, in_field) {
            (_, _) if said.is_empty() => {}
            (Mode::Keys, true) if said == "-" => self.press("<A-v>"),
            (Mode::Keys, true) if said == "0!" => self.press("<A-a>"),
            (Mode::Lines, true) if said == "-" => self.line("/-"),
            (Mode::Lines, true) if said == "0!" => self.line("/0"),
            (Mode::Keys, true) => {
                self.make_room();
                self.press(&said.replace('<', "‹"));
                self.press("<Enter>");
            }
            (Mode::Lines, true) => self.line(said),
            (Mode::Keys, false) => said.split(' ').for_each(|key| self.press(key)),
            (Mode::Lines, false) => said.split(' ').for_each(|key| self.line(key)),
        }
    }

    /// Fills both fields of a narrative and goes on.
    pub(crate) fn answer_twice(&mut self, words: &str, rendering: &str) {
        match self.mode {
            Mode::Keys => {
                self.press(words);
                self.press("<Tab>");
                self.press(rendering);
                self.press("<Enter>");
            }
            Mode::Lines => {
                self.line(words);
                self.line("<");
                self.line(&format!("/rendering {rendering}"));
            }
        }
    }

    /// Notes something on the question, in the way of the mode.
    pub(crate) fn note(&mut self, note: &str) {
        match self.mode {
            Mode::Keys => {
                self.press("<F6>");
                self.make_room();
                self.press(note);
                self.press("<Enter>");
            }
            Mode::Lines => self.line(&format!("/note {note}")),
        }
    }

    /// Jumps to a place by the overview, as a person does who looks for it there.
    pub(crate) fn go(&mut self, place: &str) {
        let spot = self.heard().form().spot(place).expect(place);
        let route = self.heard().route();
        let idx = route.iter().position(|it| *it == spot).expect(place);
        self.act("overview");
        match self.mode {
            Mode::Keys => {
                // The overview opens where one is; its top is some pages up.
                (0..20).for_each(|_| self.press("<PageUp>"));
                (0..idx).for_each(|_| self.press("<Down>"));
                self.press("<Enter>");
            }
            Mode::Lines => self.line(&(idx + 1).to_string()),
        }
    }

    fn go_on(&mut self) {
        match self.mode {
            Mode::Keys => self.press("<Enter>"),
            Mode::Lines => self.line(""),
        }
    }

    /// Letters are typed one by one. What stands in a field of one line goes first; to a longer one a line is added,
    /// as the line mode does.
    fn make_room(&mut self) {
        let Some(field) = self.focused() else { return };
        // What is typed replaces what is proposed.
        let is_proposed = format!("{:?}", self.page()).contains("Förslag: ");
        if field.text.is_empty() || is_proposed {
            return;
        }
        self.press("<End>");
        if field.lines > 1 {
            self.press("<A-Enter>");
        } else {
            let n_letters = field.text.chars().count();
            (0..n_letters).for_each(|_| self.press("<Backspace>"));
        }
    }

    /// Gives a command by its name.
    pub(crate) fn act(&mut self, name: &str) {
        match self.mode {
            Mode::Lines => self.line(&format!("/{name}")),
            Mode::Keys => {
                let action = vilja::app::intent::Action::from_name(name).expect(name);
                match vilja::app::keymap::Keymap::default().key_of(action) {
                    Some(key) => self.send(Msg::Key(key)),
                    None => self.send(Msg::Intent(vilja::app::intent::Intent::Do(action))),
                }
            }
        }
    }

    /// What stands in the field with the cursor.
    pub(crate) fn typed(&self) -> Option<String> {
        self.focused().map(|field| field.text)
    }

    fn focused(&self) -> Option<FieldView> {
        self.page().parts.into_iter().find_map(|part| match part {
            Part::Field(field) if field.focused => Some(field),
            _ => None,
        })
    }
}
