//! What is typed or highlighted at a question and is not an answer yet. Highlighted is not answered.

use std::rc::Rc;

use crate::app::msg::Draft;
use crate::engine::answer::{Answer, read};
use crate::engine::form::{Kind, Question};
use crate::engine::interview::Refusal;
use crate::text::catalog::digits;
use crate::text::field::Field;
use crate::text::format::decimal_sign;
use crate::text::language::Language;

/// Stands before decimals and nowhere else, so that it is not in doubt.
const DECIMAL_SIGN_OF_ARABIC: char = '\u{066B}';

/// The state of the input at one question.
#[derive(Debug)]
pub struct Entry {
    /// The one text field of most kinds; the words of a narrative.
    pub words: Field,
    /// The rendering of a narrative, if it is kept apart.
    pub rendering: Field,
    pub in_rendering: bool,
    /// The highlighted item of a choice or of a list of matches.
    pub cursor: usize,
    /// The highlight was moved here: Enter then takes it. Before that, Enter only goes on.
    pub is_highlighted: bool,
    /// What is marked of several options while it is fewer than the form asks for. It is no answer yet.
    pub marked: Option<Vec<Rc<str>>>,
    /// In practice: how far one has read back from what the person said towards the beginning of the question.
    pub read_back: usize,
    kind: Input,
    /// The text as it was when the question was entered or last taken.
    settled: (String, String),
    /// Before the decimals of what is written out in the field.
    sign: char,
    /// What the form proposes. It counts for nothing until Enter takes it, and is gone once something else is typed.
    proposal: Option<Answer>,
}

/// What kind of input a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    Nothing,
    /// One key chooses.
    Pick,
    /// One line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// Two texts of several lines.
    Narrative,
    /// A line that searches in a list.
    Search,
}

impl Input {
    pub fn of(question: &Question) -> Self {
        match question.kind {
            Kind::Single { .. } | Kind::Multiple { .. } | Kind::Roster { .. } => Self::Pick,
            Kind::Text => Self::Lines,
            Kind::Narrative => Self::Narrative,
            Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period => Self::Line,
            Kind::Municipality | Kind::Country | Kind::Language | Kind::Lookup { .. } => {
                Self::Search
            }
        }
    }

    pub fn has_field(self) -> bool {
        match self {
            Self::Nothing | Self::Pick => false,
            Self::Line | Self::Lines | Self::Narrative | Self::Search => true,
        }
    }
}

impl Entry {
    /// The entry where there is no question.
    pub fn none() -> Self {
        Self {
            words: Field::new(),
            rendering: Field::new(),
            in_rendering: false,
            cursor: 0,
            is_highlighted: false,
            marked: None,
            read_back: 0,
            kind: Input::Nothing,
            settled: (String::new(), String::new()),
            sign: '.',
            proposal: None,
        }
    }

    /// Makes the entry for a question: the draft if there is one, else the answer, with the cursor at its end. Numbers
    /// stand there as they are written in this language.
    pub fn at(
        question: &Question,
        answer: Option<&Answer>,
        draft: Option<&Draft>,
        language: &Language,
    ) -> Self {
        let kind = Input::of(question);
        let has_decimals = matches!(question.kind, Kind::Decimal { .. } | Kind::Money { .. });
        let sign = if has_decimals {
            decimal_sign(language)
        } else {
            '.'
        };
        let (words, rendering) =
            answer.map_or_else(Default::default, |answer| texts_of(kind, answer, sign));
        let mut entry = Self {
            words: Field::from(&words, words.len()),
            rendering: Field::from(&rendering, rendering.len()),
            in_rendering: false,
            cursor: cursor_of(question, answer),
            is_highlighted: false,
            marked: None,
            read_back: 0,
            kind,
            settled: (words, rendering),
            sign,
            proposal: None,
        };
        if let Some(draft) = draft {
            let caret_of = |text: &str, here: bool| if here { draft.caret } else { text.len() };
            entry.words = Field::from(&draft.words, caret_of(&draft.words, !draft.in_rendering));
            entry.rendering = Field::from(
                &draft.rendering,
                caret_of(&draft.rendering, draft.in_rendering),
            );
            entry.in_rendering = draft.in_rendering;
        }
        entry
    }

    /// Shows what the form proposes where nothing is answered or typed: written out, or highlighted.
    #[must_use]
    pub fn proposing(mut self, question: &Question, proposal: Option<Answer>) -> Self {
        if !self.words.text().is_empty() || !self.rendering.text().is_empty() {
            return self;
        }
        match self.kind {
            Input::Pick => {
                self.cursor = cursor_of(question, proposal.as_ref());
                self.is_highlighted = proposal.is_some();
            }
            Input::Line | Input::Lines => {
                let text = proposal.as_ref().map(|it| written(it, self.sign));
                let text = text.unwrap_or_default();
                self.words = Field::from(&text, text.len());
            }
            Input::Search => {}
            Input::Narrative | Input::Nothing => return self,
        }
        self.proposal = proposal;
        self
    }

    /// Returns what is proposed, as long as nothing else is typed.
    pub fn proposal(&self) -> Option<&Answer> {
        let proposal = self.proposal.as_ref()?;
        let is_untouched = match self.kind {
            Input::Pick => self.is_highlighted,
            Input::Line | Input::Lines => self.words.text() == written(proposal, self.sign),
            Input::Search => self.words.text().is_empty(),
            Input::Narrative | Input::Nothing => false,
        };
        is_untouched.then_some(proposal)
    }

    /// Makes room for what is typed instead of what is proposed; whoever has moved into the proposed text edits it.
    pub fn replace_proposal(&mut self) {
        let is_at_end = self.words.caret() == self.words.text().len();
        if self.kind.has_field() && self.proposal().is_some() && is_at_end {
            self.words = Field::new();
            self.proposal = None;
        }
    }

    /// Makes the proposed text one that was typed.
    pub fn take_proposal(&mut self) {
        self.proposal = None;
    }

    pub fn input(&self) -> Input {
        self.kind
    }

    /// Returns the field that has the cursor.
    pub fn field(&mut self) -> &mut Field {
        if self.in_rendering {
            &mut self.rendering
        } else {
            &mut self.words
        }
    }

    /// Returns whether the text differs from the answer that it started from.
    pub fn is_changed(&self) -> bool {
        self.kind.has_field()
            && self.proposal().is_none()
            && (self.words.text() != self.settled.0 || self.rendering.text() != self.settled.1)
    }

    /// Takes the present text as the one that is answered.
    pub fn settle(&mut self) {
        self.settled = (
            self.words.text().to_owned(),
            self.rendering.text().to_owned(),
        );
    }

    /// Reads the text as an answer. An emptied field is none.
    pub fn read(&self, question: &Question) -> Result<Option<Answer>, Refusal> {
        let words = self.words.text();
        let rendering = self.rendering.text().trim_end();
        if words.trim().is_empty() && rendering.is_empty() {
            return Ok(None);
        }
        let answer = match self.kind {
            Input::Nothing | Input::Pick => return Ok(None),
            Input::Narrative => Answer::Narrative {
                words: words.trim_end().to_owned(),
                rendering: rendering.to_owned(),
            },
            Input::Line => {
                let own = words.replace(DECIMAL_SIGN_OF_ARABIC, &self.sign.to_string());
                read::read(&question.kind, &digits(&own), self.sign)?
            }
            Input::Lines | Input::Search => read::read(&question.kind, words, self.sign)?,
        };
        Ok(Some(answer))
    }

    /// Returns what must be kept of the text so that nothing typed is ever lost; nothing if it is the answer itself.
    pub fn draft(&self, place: &Rc<str>) -> Option<Draft> {
        self.is_changed().then(|| Draft {
            place: Rc::clone(place),
            words: self.words.text().to_owned(),
            rendering: self.rendering.text().to_owned(),
            caret: if self.in_rendering {
                self.rendering.caret()
            } else {
                self.words.caret()
            },
            in_rendering: self.in_rendering,
            current: true,
        })
    }
}

/// Writes an answer out as it is typed.
fn written(answer: &Answer, sign: char) -> String {
    let bare = read::write(answer);
    if matches!(answer, Answer::Decimal(_) | Answer::Money(_)) {
        bare.replace('.', &sign.to_string())
    } else {
        bare
    }
}

fn texts_of(kind: Input, answer: &Answer, sign: char) -> (String, String) {
    match answer {
        Answer::Silence(_) | Answer::Choice(_) | Answer::Choices(_) | Answer::Listed => {
            Default::default()
        }
        Answer::Narrative { words, rendering } => (words.clone(), rendering.clone()),
        // A found municipality is shown by name above an empty search field.
        Answer::Code(_) if kind == Input::Search => Default::default(),
        Answer::Text(_)
        | Answer::Integer(_)
        | Answer::Decimal(_)
        | Answer::Money(_)
        | Answer::Date(_)
        | Answer::Period { .. }
        | Answer::Code(_) => (written(answer, sign), String::new()),
    }
}

/// Returns the place of the chosen option, so that the highlight starts on it.
fn cursor_of(question: &Question, answer: Option<&Answer>) -> usize {
    let options = question.options();
    let at = |option: &Rc<str>| options.iter().position(|known| known == option);
    match answer {
        Some(Answer::Choice(option)) => at(option).unwrap_or(0),
        Some(Answer::Choices(chosen)) => chosen.first().and_then(at).unwrap_or(0),
        Some(Answer::Silence(silence)) => match silence {
            crate::engine::answer::Silence::DontKnow => options.len(),
            crate::engine::answer::Silence::Declined => options.len() + 1,
            crate::engine::answer::Silence::NotApplicable
            | crate::engine::answer::Silence::NotInterpreted => 0,
        },
        Some(
            Answer::Text(_)
            | Answer::Narrative { .. }
            | Answer::Integer(_)
            | Answer::Decimal(_)
            | Answer::Money(_)
            | Answer::Date(_)
            | Answer::Period { .. }
            | Answer::Code(_)
            | Answer::Listed,
        )
        | None => 0,
    }
}

#[cfg(test)]
mod tests;
