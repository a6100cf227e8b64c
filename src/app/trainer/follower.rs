//! The trainer's terminal: shows how a practice interview goes on, and marks moments in it. It cannot type into it.

mod page;

use std::collections::VecDeque;

use crate::app::intent::{Action, Intent};
use crate::app::interpreter::PAGE;
use crate::app::keymap::{Context, Keymap};
use crate::app::page::{Notice, Page, Tone};
use crate::app::second::{self, Second, SecondEffect, SecondMsg};
use crate::app::trainer::received::cleaned;
use crate::app::trainer::role::RoleSheet;
use crate::app::trainer::view::View;
use crate::app::trainer::{Following, Mark, NOTE_CHARS_MAX, Sent, kept_half, kept_note};
use crate::app::undrawn;
use crate::app::words::Words;
use crate::text::clean::{clean_line, nfc};
use crate::text::field::{Field, Insertion};

/// Everything that the trainer's terminal holds.
pub struct Follower {
    words: Words,
    keys: Keymap,
    is_plain: bool,
    role: Option<RoleSheet>,
    shown: Following,
    is_over: bool,
    cursor: usize,
    /// How far the flags are read, where they are looked at.
    flags: Option<usize>,
    marking: Option<Marking>,
    /// Marks that were sent, oldest first, of which nobody has said yet that they are written down.
    sent: VecDeque<Mark>,
    /// Marks that were not taken while another one was written: they come back one by one.
    refused: VecDeque<Mark>,
    /// What is half written here, as far as the first terminal has it: this one keeps nothing.
    handed: Option<Mark>,
    /// What of the trainer's words is perhaps nowhere else, when it is over: a message for each.
    left: Vec<(&'static str, String)>,
    /// The trainer wants to leave when the last mark is written down.
    is_leaving: bool,
    notice: Option<Notice>,
}

/// A mark that is being written.
struct Marking {
    /// The moment at which it was begun: the interview may go on meanwhile.
    step: usize,
    /// Where that was, in words.
    at: Option<String>,
    field: Field,
}

impl Follower {
    pub fn new(words: Words, keys: Keymap, is_plain: bool, role: Option<RoleSheet>) -> Self {
        let mut follower = Self {
            words,
            keys,
            is_plain,
            role,
            shown: Following::Nothing,
            is_over: false,
            cursor: 0,
            flags: None,
            marking: None,
            sent: VecDeque::new(),
            refused: VecDeque::new(),
            handed: None,
            left: Vec::new(),
            is_leaving: false,
            notice: None,
        };
        if is_plain {
            follower.say(Tone::Plain, "follow-line-how");
        }
        follower
    }

    fn view(&self) -> Option<&View> {
        match &self.shown {
            Following::View(view) => Some(view),
            Following::Nothing => None,
        }
    }

    fn context(&self) -> Context {
        let field = self.marking.is_some();
        Context {
            field,
            several_lines: false,
            pick: !field,
            silences: false,
        }
    }

    /// What this terminal can be told to do now.
    fn possible(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.marking.is_none() && self.view().is_some() {
            actions.extend([Action::Mark, Action::Flags]);
        }
        if self.marking.is_some() || self.flags.is_some() {
            actions.push(Action::Cancel);
        }
        actions.push(Action::Quit);
        actions
    }

    fn say(&mut self, tone: Tone, id: &str) {
        let text = self.words.ui(id);
        self.notice = Some(Notice { tone, text });
    }

    fn step(&mut self, intent: Intent) -> Option<SecondEffect<Sent>> {
        if intent == Intent::Do(Action::Quit) {
            return self.quit();
        }
        if self.marking.is_some() {
            return self.write(intent);
        }
        if self.is_over && matches!(intent, Intent::Confirm | Intent::Do(Action::Cancel)) {
            return Some(SecondEffect::Quit);
        }
        match intent {
            Intent::Do(Action::Flags) if self.view().is_some() => {
                self.flags = self.flags.is_none().then_some(0);
            }
            Intent::Do(Action::Cancel) => self.flags = None,
            // An empty line in line mode comes easily, and a mark stays.
            Intent::Confirm | Intent::Do(Action::Next) if self.is_plain => {
                self.say(Tone::Plain, "follow-line-how");
            }
            Intent::Confirm | Intent::Do(Action::Mark) => self.begin_mark(),
            Intent::Up => self.read(-1),
            Intent::Down => self.read(1),
            Intent::PageUp => self.read(-PAGE),
            Intent::PageDown => self.read(PAGE),
            Intent::Do(_)
            | Intent::Pick(_)
            | Intent::Insert(_)
            | Intent::Edit(_)
            | Intent::Say(_)
            | Intent::Silence(_) => self.say(Tone::Plain, "follow-only-reads"),
        }
        None
    }

    /// Leaves, after what was typed is written down over there.
    fn quit(&mut self) -> Option<SecondEffect<Sent>> {
        if self.is_leaving {
            return Some(SecondEffect::Quit);
        }
        let is_typed = self
            .marking
            .as_ref()
            .is_some_and(|marking| !marking.field.text().trim().is_empty());
        if is_typed {
            let effect = self.confirm();
            // One that came back is written first.
            self.is_leaving = effect.is_some() && self.marking.is_none();
            return effect;
        }
        if self.sent.is_empty() || self.is_over {
            return Some(SecondEffect::Quit);
        }
        self.is_leaving = true;
        self.say(Tone::Plain, "follow-mark-on-its-way");
        None
    }

    fn begin_mark(&mut self) {
        let Some(view) = self.view() else {
            self.say(Tone::Plain, "not-now");
            return;
        };
        let at = view.asked.as_ref().map(|asked| asked.counter.clone());
        let step = view.step;
        self.flags = None;
        // Whoever has more to say stays.
        self.is_leaving = false;
        self.marking = Some(Marking {
            step,
            at,
            field: Field::new().single_line(),
        });
    }

    fn write(&mut self, intent: Intent) -> Option<SecondEffect<Sent>> {
        let marking = self.marking.as_mut()?;
        match intent {
            Intent::Confirm | Intent::Do(Action::Next | Action::Mark) => return self.confirm(),
            // Words that somebody wrote to a moment were meant to mark it, as on the trainee's screen.
            Intent::Do(Action::Cancel) => {
                if marking.field.text().trim().is_empty() {
                    self.marking = None;
                    self.bring_back();
                } else {
                    return self.confirm();
                }
            }
            Intent::Insert(text) => {
                if let Insertion::TooLong { room } = marking.field.insert(&nfc(&text)) {
                    self.notice = Some(second::field_full(&self.words, room));
                }
            }
            Intent::Edit(edit) => {
                edit.apply(&mut marking.field, undrawn());
            }
            Intent::Say(text) => {
                let text = nfc(&text);
                marking.field = Field::from(&text, text.len()).single_line();
                return self.confirm();
            }
            Intent::Up
            | Intent::Down
            | Intent::PageUp
            | Intent::PageDown
            | Intent::Pick(_)
            | Intent::Silence(_)
            | Intent::Do(_) => self.say(Tone::Plain, "not-now"),
        }
        None
    }

    /// Sends the mark, also without a word.
    fn confirm(&mut self) -> Option<SecondEffect<Sent>> {
        let marking = self.marking.as_ref()?;
        let Some(note) = kept_note(marking.field.text()) else {
            self.notice = Some(Notice {
                tone: Tone::Warning,
                text: self.words.count("follow-mark-too-long", NOTE_CHARS_MAX),
            });
            return None;
        };
        let mark = Mark {
            step: marking.step,
            note,
        };
        self.marking = None;
        // Over there it is half written no longer once it comes.
        self.handed = None;
        self.sent.push_back(mark.clone());
        self.bring_back();
        self.say(Tone::Plain, "follow-mark-on-its-way");
        Some(SecondEffect::Send(Sent::Mark(mark)))
    }

    /// Opens again the oldest mark that was not taken, where nothing else is written.
    fn bring_back(&mut self) {
        if self.marking.is_some() {
            return;
        }
        if let Some(mark) = self.refused.pop_front() {
            self.is_leaving = false;
            self.marking = Some(Marking {
                step: mark.step,
                at: None,
                field: Field::from(&mark.note, mark.note.len()).single_line(),
            });
        }
    }

    /// What is written so far, for the first terminal to keep; nothing where it has it already.
    fn hand_over(&mut self) -> Option<SecondEffect<Sent>> {
        let half = self.marking.as_ref().filter(|_| !self.is_over);
        let half = half.map(|marking| Mark {
            step: marking.step,
            note: kept_half(marking.field.text()),
        });
        let half = half.filter(|half| !half.note.is_empty());
        if half == self.handed {
            return None;
        }
        let before = std::mem::replace(&mut self.handed, half.clone());
        let taken_back = || {
            let step = before?.step;
            let note = String::new();
            Some(Mark { step, note })
        };
        Some(SecondEffect::Send(Sent::Half(half.or_else(taken_back)?)))
    }

    /// The first terminal has answered the oldest mark.
    fn kept(&mut self, is_kept: bool) -> Option<SecondEffect<Sent>> {
        let mark = self.sent.pop_front()?;
        if is_kept {
            self.say(Tone::Plain, "practise-marked");
            return (self.is_leaving && self.sent.is_empty()).then_some(SecondEffect::Quit);
        }
        self.is_leaving = false;
        self.say(Tone::Warning, "follow-mark-refused");
        // What is being written meanwhile is not to be lost for it, nor it for that.
        self.refused.push_back(mark);
        self.bring_back();
        None
    }

    fn over(&mut self) {
        self.is_over = true;
        self.is_leaving = false;
        self.shown = Following::Nothing;
        self.flags = None;
        self.notice = None;
        self.handed = None;
        let marking = self.marking.take();
        let sent = self.sent.iter().map(|it| &*it.note);
        // What is half written was handed over, and is written down there if that was still possible.
        let half = marking.iter().map(|it| it.field.text());
        let unsure = sent.chain(half).map(|it| ("follow-mark-unsure", it));
        let refused = self.refused.iter();
        let refused = refused.map(|it| ("follow-mark-not-taken", &*it.note));
        let left = unsure.chain(refused);
        let left = left.map(|(id, text)| (id, clean_line(text)));
        self.left = left.filter(|(_, text)| !text.trim().is_empty()).collect();
    }

    fn shows(&mut self, shown: Following) {
        let place_before = self.place().map(str::to_owned);
        self.shown = match shown {
            Following::View(view) => Following::View(Box::new(cleaned(*view))),
            Following::Nothing => Following::Nothing,
        };
        if self.place() != place_before.as_deref() {
            self.cursor = 0;
        }
        // Nothing of an interview stays in sight when nothing is shown any more; what the trainer types does.
        if self.view().is_none() {
            self.flags = None;
        }
    }

    /// Which question stands there.
    fn place(&self) -> Option<&str> {
        Some(&self.view()?.asked.as_ref()?.place)
    }

    fn read(&mut self, by: isize) {
        let Some(view) = self.view() else { return };
        if let Some(at) = self.flags {
            let last = self.flag_list(view).n_choices().saturating_sub(1);
            self.flags = Some(at.saturating_add_signed(by).min(last));
        } else {
            self.cursor = self.stops(view).read_on(self.cursor, by);
        }
    }

    /// Handles one message; what is half written then is handed over besides.
    fn take(&mut self, msg: SecondMsg<Following>) -> Option<SecondEffect<Sent>> {
        match msg {
            SecondMsg::Key(key) => {
                let intent = self.keys.intent(self.context(), key)?;
                self.notice = None;
                self.step(intent)
            }
            SecondMsg::Paste(text) => self.step(Intent::Insert(text)),
            SecondMsg::Intent(intent) => {
                self.notice = None;
                self.step(intent)
            }
            SecondMsg::Misheard { line } => {
                self.notice = Some(second::misheard(&self.words, &line));
                None
            }
            SecondMsg::Shown(shown) => {
                self.shows(shown);
                None
            }
            SecondMsg::Kept(is_kept) => self.kept(is_kept),
            SecondMsg::Over => {
                self.over();
                None
            }
            // Whoever is gone cannot see whether it was written down; it is sent, and that is all that can be done.
            SecondMsg::InputClosed => Some(match self.quit() {
                Some(SecondEffect::Send(mark)) => SecondEffect::SendAndQuit(mark),
                Some(SecondEffect::SendAndQuit(_) | SecondEffect::Quit) | None => {
                    SecondEffect::Quit
                }
            }),
        }
    }
}

impl Second for Follower {
    type Shown = Following;
    type Sent = Sent;

    fn words(&self) -> &Words {
        &self.words
    }

    fn is_over(&self) -> bool {
        self.is_over
    }

    fn update(&mut self, msg: SecondMsg<Following>) -> Option<SecondEffect<Sent>> {
        self.take(msg).or_else(|| self.hand_over())
    }

    fn page(&self) -> Page {
        self.describe()
    }

    /// `m` marks the moment, with whatever stands after it.
    fn own_line(&self, line: &str) -> Option<Vec<Intent>> {
        if self.marking.is_some() || self.is_over {
            return None;
        }
        let line = line.trim();
        let note = match line.strip_prefix(['m', 'M'])? {
            "" => "",
            rest if rest.starts_with(char::is_whitespace) => rest.trim(),
            _ => return None,
        };
        let mark = Intent::Do(Action::Mark);
        Some(match self.view() {
            Some(_) => vec![mark, Intent::Say(note.to_owned())],
            None => vec![mark],
        })
    }
}
