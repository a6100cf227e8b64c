//! A desk for tests: the program without a terminal, its effects answered at once, every change collected.

use std::rc::Rc;

use vilja::app::key::{Code, Key};
use vilja::app::library::Start;
use vilja::app::msg::{Effect, Msg, Now, Settings};
use vilja::app::page::{Page, Part};
use vilja::app::{Model, page, update};
use vilja::builtin::Shelf;
use vilja::engine::interview::{Change, Interview};
use vilja::engine::time::{Date, Timestamp};
use vilja::view::line::hear;

/// How the person at the desk works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Keys,
    Lines,
}

pub(crate) struct Desk {
    pub(crate) model: Model,
    pub(crate) changes: Vec<Change>,
    mode: Mode,
}

impl Desk {
    /// Sits down in the training realm with the interview on the screen.
    pub(crate) fn interview(mode: Mode, form: &str, officer: &str, client: Option<&str>) -> Self {
        let (library, unusable) = Shelf::new(None).library();
        assert!(unusable.is_empty(), "{unusable:?}");
        let settings = Settings {
            officer_language: Some(officer.into()),
            client_language: None,
        };
        let start = Start {
            training: true,
            interview: true,
            form: Some(form.into()),
            client_language: client.map(Rc::from),
            plain: mode == Mode::Lines,
            ..Start::default()
        };
        let (model, effects) = Model::new(library, settings, start);
        let mut desk = Self {
            model,
            changes: Vec::new(),
            mode,
        };
        desk.perform(effects);
        desk
    }

    /// Sits down before the first start, or before unlocking.
    pub(crate) fn at_the_door(store_exists: bool) -> Self {
        let (library, _) = Shelf::new(None).library();
        let start = Start {
            store_exists,
            ..Start::default()
        };
        let (model, effects) = Model::new(library, Settings::default(), start);
        let mut desk = Self {
            model,
            changes: Vec::new(),
            mode: Mode::Keys,
        };
        desk.perform(effects);
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
                Effect::Begin { changes, .. } => {
                    self.changes.extend(changes);
                    Some(Msg::Begun(Ok("TEST".into())))
                }
                Effect::Append { changes, .. } => {
                    self.changes.extend(changes);
                    Some(Msg::Stored(Ok(())))
                }
                Effect::KeepDrafts { .. } => Some(Msg::DraftsKept(Ok(()))),
                Effect::Load { .. } | Effect::Remember(_) | Effect::Quit => None,
            };
            if let Some(msg) = answer {
                waiting.extend(update(&mut self.model, msg, &Self::now()));
            }
        }
    }

    pub(crate) fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, &Self::now());
        self.perform(effects);
    }

    /// Presses keys written as `<F2>`, `<Enter>` or plain characters.
    pub(crate) fn press(&mut self, keys: &str) {
        let mut rest = keys;
        while !rest.is_empty() {
            let named = rest.starts_with('<').then(|| rest.find('>')).flatten();
            let (key, after) = match named {
                Some(end) => (Key::parse(&rest[..=end]).expect(rest), &rest[end + 1..]),
                None => {
                    let letter = rest.chars().next().expect("not empty");
                    (Key::plain(Code::Char(letter)), &rest[letter.len_utf8()..])
                }
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
            }),
        }
    }

    pub(crate) fn page(&self) -> Page {
        page(&self.model)
    }

    pub(crate) fn heard(&self) -> &Interview {
        self.model.interview().expect("an interview is open")
    }

    /// Answers what is asked, in the way of the mode, and goes on.
    pub(crate) fn answer(&mut self, said: &str) {
        let on_choices = !self.has_field();
        match self.mode {
            Mode::Keys if said == "-" && !on_choices => self.press("<A-v><Enter>"),
            Mode::Keys if said == "0!" && !on_choices => self.press("<A-a><Enter>"),
            Mode::Keys if on_choices => {
                for key in said.split(' ') {
                    self.press(key);
                }
                self.press("<Enter>");
            }
            Mode::Keys => {
                // Letters are typed one by one, as a person does; what stands in the field goes first.
                let said = said.replace('<', "‹");
                self.press(&said);
                self.press("<Enter>");
            }
            Mode::Lines if said.is_empty() => self.line(""),
            Mode::Lines if on_choices => {
                for key in said.split(' ') {
                    self.line(key);
                }
                self.line("");
            }
            Mode::Lines if said == "-" => {
                self.line("/-");
                self.line("");
            }
            Mode::Lines if said == "0!" => {
                self.line("/0");
                self.line("");
            }
            Mode::Lines => self.line(said),
        }
    }

    /// Gives a command by its name.
    pub(crate) fn act(&mut self, name: &str) {
        match self.mode {
            Mode::Lines => self.line(&format!("/{name}")),
            Mode::Keys => {
                let action = vilja::app::intent::Action::from_name(name).expect(name);
                match vilja::app::keymap::key_of(action) {
                    Some(key) => self.send(Msg::Key(key)),
                    None => self.send(Msg::Intent(vilja::app::intent::Intent::Do(action))),
                }
            }
        }
    }

    fn has_field(&self) -> bool {
        self.page()
            .parts
            .iter()
            .any(|part| matches!(part, Part::Field(_)))
    }
}
