//! What the program has at hand besides the store: forms, texts, the register, the sources.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::page::ThemeName;
use crate::app::previewing::ToPreview;
use crate::engine::form::sources::Sources;
use crate::engine::register::Register;
use crate::text::catalog::Catalog;
use crate::text::countries::Countries;
use crate::text::cue::LazyCueLists;
use crate::text::language::Language;
use crate::text::language::names::NamesOfLanguages;
use crate::text::term::Terms;

/// Everything is read once and shared; all but the lists of cues at the start.
#[derive(Clone)]
pub struct Library {
    /// In the order in which they are offered.
    pub forms: Vec<Rc<LoadedForm>>,
    /// Forms of the person's own that cannot be used.
    pub left_out: Vec<LeftOut>,
    /// Texts of the person's own over the program's, by language.
    pub own_texts: BTreeMap<Language, OwnCounted>,
    /// The interface's words.
    pub catalog: Rc<Catalog>,
    pub register: Rc<Register>,
    pub sources: Rc<Sources>,
    pub cues: Rc<LazyCueLists>,
    /// Which words of a Swedish text stand for which word of the glossary, as it is written; read at the first question.
    pub glossary: &'static str,
    pub terms: Rc<OnceCell<Terms>>,
    /// What the spoken languages are called in any language; read when one is first looked for.
    pub names_of_languages: Rc<NamesOfLanguages>,
    /// What countries are called; read when one is first looked for.
    pub countries: Rc<Countries>,
    /// Languages in which clients can be asked: those of the interface, and easy Swedish. Swedish first.
    pub client_languages: Vec<Language>,
    /// Languages of the interface and of the built-in forms, Swedish first.
    pub languages: Vec<Language>,
}

impl Library {
    /// Returns what stands for the words of the glossary in a Swedish text.
    pub fn terms(&self) -> &Terms {
        let source = Language::source();
        self.terms.get_or_init(|| {
            Terms::read(&source, self.glossary).unwrap_or_else(|| Terms::new(&source))
        })
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let forms: Vec<&str> = self.forms.iter().map(|form| &*form.form.id).collect();
        f.debug_struct("Library")
            .field("forms", &forms)
            .finish_non_exhaustive()
    }
}

/// A form of the person's own that cannot be used as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The name of its file.
    pub file: Rc<str>,
    /// Whether the program's own form with the same id is offered as long.
    pub has_stand_in: bool,
}

/// How many texts of one's own there are in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCounted {
    pub n_used: usize,
    /// So many are not used, because of how they are written or of what they would say.
    pub n_unused: usize,
    /// None of those that are used is from a file that names no reviewer.
    pub is_reviewed: bool,
}

/// Something around the program that the officer should know of before anything is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Surrounding {
    /// This program may keep what the terminal shows.
    Recorder(&'static str),
    /// The disk is not encrypted by the system.
    Disk,
    /// What is swapped out of memory is not encrypted by the system.
    Swap,
}

/// What the start of the program already decided.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of the command line"
)]
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// A store for real interviews exists already.
    pub store_exists: bool,
    /// Begin in the training realm, without asking for a passphrase.
    pub training: bool,
    /// Go straight to an interview, with this form, case and client language where given.
    pub interview: bool,
    pub form: Option<Rc<str>>,
    pub case: Option<Rc<str>>,
    pub client_language: Option<Rc<str>>,
    /// Further languages of the interview, in the order in which F2 goes through them.
    pub more_languages: Vec<Rc<str>>,
    /// In practice: begin this scenario, in the face that this seed draws, or the moment.
    pub scenario: Option<(Rc<str>, Option<u64>)>,
    /// In practice: show the scenarios.
    pub scenarios: bool,
    /// In practice: play this transcript back.
    pub replay: Option<Rc<str>>,
    /// The interview begins as protected.
    pub protected: bool,
    /// A form is only looked at: nothing is stored, and every page says so.
    pub preview: bool,
    /// Texts are looked at, one after the other.
    pub texts: Option<Rc<ToPreview>>,
    /// Line mode: keys that do not exist there are named as lines.
    pub plain: bool,
    /// Line mode: what was printed is cleared at the lock, behind the shutter and at the end.
    pub clears_lines: bool,
    /// No colour is wanted, whatever was chosen.
    pub mono: bool,
    /// The look that was asked for at this start, before the one that is kept.
    pub theme: Option<ThemeName>,
    /// The program can end its process and start anew here.
    pub may_lock: bool,
    /// It has done so: the passphrase is asked for, and then this transcript is opened again.
    pub locked: bool,
    pub resume: Option<Rc<str>>,
    /// Something in the file of settings has no effect.
    pub settings_wrong: bool,
    /// What can keep what is shown or held, in the order in which it is said.
    pub surrounded: Vec<Surrounding>,
    /// What opens the real store beside a passphrase.
    pub other_ways: OtherWays,
}

/// What opens the real store beside a passphrase, as its key file says: nobody has proved it yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OtherWays {
    /// How many groups the recovery key has, if there is one.
    pub groups_on_paper: Option<usize>,
    /// There are age keys. A file is opened by a command, not from the screen.
    pub has_age: bool,
}
