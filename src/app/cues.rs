//! The cues in what was said and noted in an interview. They are for the officer's eyes and raise nothing.

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::engine::answer::Answer;
use crate::engine::form::{Form, QuestionNo, Spot};
use crate::engine::interview::Interview;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::cue::{Cue, CueId, marked};
use crate::text::isolate::isolate_auto;

/// More questions than these are not named for one cue.
const CONFIRMING_MOST: usize = 4;

/// Which of the texts at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What was answered, in the words that it was said in.
    Words,
    /// The rendering of an answer in another language.
    Rendering,
    Note,
}

/// A cue with the text that it is in.
#[derive(Clone, PartialEq, Eq)]
pub struct Heard<'t> {
    pub spot: Spot,
    pub part: Part,
    pub text: &'t str,
    pub cue: Cue,
}

/// Returns the cues in answers that count and in notes, in the order of asking.
pub fn heard<'t>(interview: &'t Interview, find: &dyn Fn(&str) -> Vec<Cue>) -> Vec<Heard<'t>> {
    let mut heard = Vec::new();
    for spot in interview.route() {
        for (part, text) in texts(interview, spot) {
            let cues = find(text).into_iter();
            heard.extend(cues.map(|cue| Heard {
                spot,
                part,
                text,
                cue,
            }));
        }
    }
    heard
}

impl Heard<'_> {
    /// Returns what is said of the cue: the phrase, and where it stands.
    pub fn place(&self, words: &Words, form: &LoadedForm, interview: &Interview) -> String {
        let args = Args::none()
            .with(
                "phrase",
                isolate_auto(&clean_line(&words.free(self.cue.phrase(self.text)))),
            )
            .with(
                "question",
                isolate_auto(&words.short(form, Some(interview), &words.language, self.spot)),
            );
        let id = match self.part {
            Part::Words => "cues-in-words",
            Part::Rendering => "cues-in-rendering",
            Part::Note => "cues-in-note",
        };
        words.ui_with(id, &args)
    }

    /// Says which questions would confirm the cue; where the form has none, to ask in words of one's own.
    pub fn confirming(&self, words: &Words, form: &LoadedForm, interview: &Interview) -> String {
        let questions = confirming(&form.form, self.cue.id);
        if questions.is_empty() {
            return words.ui("evidence-unsettled");
        }
        let named = questions.iter().take(CONFIRMING_MOST).map(|no| {
            let short = words.short(form, Some(interview), &words.language, Spot::Question(*no));
            isolate_auto(&short)
        });
        let named = named.collect::<Vec<_>>().join(" · ");
        let args = Args::none().with("questions", named);
        words.ui_with("cues-confirm", &args)
    }
}

/// Returns the questions that would confirm a cue.
pub fn confirming(form: &Form, id: CueId) -> &[QuestionNo] {
    let link = form.cues.iter().find(|link| &*link.id == id.word());
    link.map_or(&[], |link| &link.confirm)
}

/// Returns what a cue is called.
pub fn name(words: &Words, id: CueId) -> String {
    words.ui(&format!("cue-{}", id.word()))
}

/// Returns an answer with the signs around its cues; what is kept of it stays as it is.
pub fn shown(answer: &Answer, find: &dyn Fn(&str) -> Vec<Cue>) -> Answer {
    let with_signs = |text: &str| marked(text, &find(text));
    match answer {
        Answer::Text(text) => Answer::Text(with_signs(text)),
        Answer::Narrative { words, rendering } => Answer::Narrative {
            words: with_signs(words),
            rendering: with_signs(rendering),
        },
        Answer::Silence(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Integer(_)
        | Answer::Decimal(_)
        | Answer::Date(_)
        | Answer::Period { .. }
        | Answer::Money(_)
        | Answer::Code(_)
        | Answer::Listed => answer.clone(),
    }
}

fn texts(interview: &Interview, spot: Spot) -> Vec<(Part, &str)> {
    let mut texts = match interview.answer(spot) {
        Some(Answer::Text(text)) => vec![(Part::Words, text.as_str())],
        Some(Answer::Narrative { words, rendering }) => vec![
            (Part::Words, words.as_str()),
            (Part::Rendering, rendering.as_str()),
        ],
        Some(
            Answer::Silence(_)
            | Answer::Choice(_)
            | Answer::Choices(_)
            | Answer::Integer(_)
            | Answer::Decimal(_)
            | Answer::Date(_)
            | Answer::Period { .. }
            | Answer::Money(_)
            | Answer::Code(_)
            | Answer::Listed,
        )
        | None => Vec::new(),
    };
    texts.push((Part::Note, interview.note(spot)));
    texts
}
