//! What a person wants, whether by key or by line. Both modes meet here.

use crate::engine::answer::Silence;
use crate::text::field::Field;
use crate::text::layout::Manner;

#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Choose the item with this key on the page (`2`, `a`): an option, a row of a list by its number.
    Pick(String),
    /// Enter: take what is highlighted or typed, and go on.
    Confirm,
    Up,
    Down,
    PageUp,
    PageDown,
    /// Type or paste into the focused field.
    Insert(String),
    Edit(Edit),
    /// Line mode: the whole text of the focused field at once, and go on.
    Say(String),
    Silence(Silence),
    Do(Action),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edit {
    Backspace,
    Delete,
    DeleteWord,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    /// The same, and what is passed is selected.
    SelectLeft,
    SelectRight,
    SelectWordLeft,
    SelectWordRight,
    SelectUp,
    SelectDown,
    SelectHome,
    SelectEnd,
    NewLine,
    /// To the next field of the same question, or on.
    NextField,
}

impl Edit {
    /// Edits a field that is drawn at this width and in this manner, and tells whether anything changed.
    pub(in crate::app) fn apply(self, field: &mut Field, (cols, manner): (usize, Manner)) -> bool {
        match self {
            Self::Backspace => field.backspace(),
            Self::Delete => field.delete(),
            Self::DeleteWord => field.delete_word(),
            Self::Left => field.left(),
            Self::Right => field.right(),
            Self::WordLeft => field.word_left(),
            Self::WordRight => field.word_right(),
            Self::Home => field.home(),
            Self::End => field.end(),
            Self::SelectLeft => field.select(Field::left),
            Self::SelectRight => field.select(Field::right),
            Self::SelectWordLeft => field.select(Field::word_left),
            Self::SelectWordRight => field.select(Field::word_right),
            Self::SelectUp => field.select(|field| field.up(cols, manner)),
            Self::SelectDown => field.select(|field| field.down(cols, manner)),
            Self::SelectHome => field.select(Field::home),
            Self::SelectEnd => field.select(Field::end),
            Self::NewLine => field.insert("\n").is_change(),
            // It leads out of the field.
            Self::NextField => false,
        }
    }
}

/// Every command with a name. The palette lists them all; the key table gives most of them a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    Next,
    Back,
    SwitchClientLanguage,
    PickClientLanguage,
    CycleBilingual,
    /// Say how what is said is interpreted.
    Interpreting,
    /// What the words of the field mean, those of this question first.
    Glossary,
    Flags,
    FoldFindings,
    Shutter,
    /// Keep everything, and ask for the passphrase before anything is shown again.
    Lock,
    /// Mark the interview as protected, at once.
    Protect,
    /// Take the mark away, with a reason.
    LiftProtection,
    /// Show what is covered, until the next page.
    Reveal,
    Note,
    /// Keep an answer that a warning doubts, and say why.
    Override,
    Overview,
    Review,
    Undo,
    Redo,
    ClearAnswer,
    AddEntry,
    RemoveEntry,
    DontKnow,
    Declined,
    NotApplicable,
    NotInterpreted,
    /// To the other field of a narrative: the rendering, and back to the words.
    Rendering,
    Palette,
    Help,
    Cancel,
    Finish,
    Home,
    Practice,
    /// In practice: put the question calmly, or ask on.
    AskOpen,
    /// In practice: put it as one who has no time.
    AskHurried,
    /// In practice: put it so that the answer lies in it.
    AskLeading,
    /// In practice: mark the moment. While it is played back: to the next one that was marked.
    Mark,
    /// Play the transcript back.
    Replay,
    /// What came of the practice interview.
    Debrief,
    /// In the first lesson: on to the next thing.
    SkipStep,
    /// While it is played back: try another answer from here, or go back from there.
    Branch,
    OfficerLanguage,
    /// Let the program draw a passphrase.
    Suggest,
    /// Open the store with the recovery key, or with the passphrase after all.
    Paper,
    /// Who can open the store.
    WhoCanOpen,
    /// What another version of the form would mean, and going on with it.
    Versions,
    /// The whole page as plain text, from its top.
    ReadPage,
    /// Another look of the screen.
    Theme,
    /// Only the question, its options and help, for someone who reads along on this screen.
    InterpreterView,
    /// Let a second terminal show the same, or end that.
    InterpreterDoor,
    /// In practice: let a trainer follow on a second terminal, or end that.
    TrainerDoor,
    /// Note something about a translation, for the translators.
    WordingRemark,
    /// While texts are looked at: to the nearest one that is missing, on either side.
    NextMissing,
    PreviousMissing,
    /// The same for one that no one has reviewed.
    NextUnreviewed,
    PreviousUnreviewed,
    Quit,
}

impl Action {
    pub const ALL: [Self; 58] = [
        Self::Next,
        Self::Back,
        Self::SwitchClientLanguage,
        Self::PickClientLanguage,
        Self::CycleBilingual,
        Self::Interpreting,
        Self::Glossary,
        Self::Flags,
        Self::FoldFindings,
        Self::Shutter,
        Self::Lock,
        Self::Protect,
        Self::LiftProtection,
        Self::Reveal,
        Self::Note,
        Self::Override,
        Self::Overview,
        Self::Review,
        Self::Undo,
        Self::Redo,
        Self::ClearAnswer,
        Self::AddEntry,
        Self::RemoveEntry,
        Self::DontKnow,
        Self::Declined,
        Self::NotApplicable,
        Self::NotInterpreted,
        Self::Rendering,
        Self::Palette,
        Self::Help,
        Self::Cancel,
        Self::Finish,
        Self::Home,
        Self::Practice,
        Self::AskOpen,
        Self::AskHurried,
        Self::AskLeading,
        Self::Mark,
        Self::Replay,
        Self::Debrief,
        Self::SkipStep,
        Self::Branch,
        Self::OfficerLanguage,
        Self::Suggest,
        Self::Paper,
        Self::WhoCanOpen,
        Self::Versions,
        Self::ReadPage,
        Self::Theme,
        Self::InterpreterView,
        Self::InterpreterDoor,
        Self::TrainerDoor,
        Self::WordingRemark,
        Self::NextMissing,
        Self::PreviousMissing,
        Self::NextUnreviewed,
        Self::PreviousUnreviewed,
        Self::Quit,
    ];

    /// Returns the stable name: the Fluent message is `action-<name>`, and the line mode hears `/<name>` in any language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Back => "back",
            Self::SwitchClientLanguage => "language",
            Self::PickClientLanguage => "pick-language",
            Self::CycleBilingual => "bilingual",
            Self::Interpreting => "interpreting",
            Self::Glossary => "glossary",
            Self::Flags => "flags",
            Self::FoldFindings => "fold",
            Self::Shutter => "shutter",
            Self::Lock => "lock",
            Self::Protect => "protect",
            Self::LiftProtection => "lift",
            Self::Reveal => "reveal",
            Self::Note => "note",
            Self::Override => "override",
            Self::Overview => "overview",
            Self::Review => "review",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::ClearAnswer => "clear",
            Self::AddEntry => "add",
            Self::RemoveEntry => "remove",
            Self::DontKnow => "dont-know",
            Self::Declined => "declined",
            Self::NotApplicable => "not-applicable",
            Self::NotInterpreted => "not-interpreted",
            Self::Rendering => "rendering",
            Self::Palette => "commands",
            Self::Help => "help",
            Self::Cancel => "cancel",
            Self::Finish => "finish",
            Self::Home => "home",
            Self::Practice => "practice",
            Self::AskOpen => "ask-open",
            Self::AskHurried => "ask-hurried",
            Self::AskLeading => "ask-leading",
            Self::Mark => "mark",
            Self::Replay => "replay",
            Self::Debrief => "debrief",
            Self::SkipStep => "skip",
            Self::Branch => "branch",
            Self::OfficerLanguage => "officer-language",
            Self::Suggest => "suggest",
            Self::Paper => "paper",
            Self::WhoCanOpen => "who-can-open",
            Self::Versions => "version",
            Self::ReadPage => "read-page",
            Self::Theme => "theme",
            Self::InterpreterView => "interpreter",
            Self::InterpreterDoor => "interpreter-door",
            Self::TrainerDoor => "trainer-door",
            Self::WordingRemark => "wording-remark",
            Self::NextMissing => "next-missing",
            Self::PreviousMissing => "previous-missing",
            Self::NextUnreviewed => "next-unreviewed",
            Self::PreviousUnreviewed => "previous-unreviewed",
            Self::Quit => "quit",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}
