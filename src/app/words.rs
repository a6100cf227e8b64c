//! Chooses the words of a page: message ids and answers in, wordings in a language out.

pub mod condition;
pub mod consent;
mod piped;
pub mod remarks;
pub mod shown;
pub mod veil;
pub mod versions;

use std::rc::Rc;

use crate::app::intent::Action;
use crate::app::msg::LoadedForm;
use crate::app::page::Wording;
use crate::app::words::veil::Veil;
use crate::engine::answer::{Answer, Silence, read::write};
use crate::engine::form::{EntryNo, Flavour, Form, Kind, Question, QuestionNo, Spot};
use crate::engine::interview::Interview;
use crate::engine::register::Register;
use crate::engine::time::PartialDate;
use crate::text::catalog::{Args, Catalog, Said};
use crate::text::clean::{clean, clean_around_isolates, clean_line, plain};
use crate::text::countries::Countries;
use crate::text::format::{self, Grouping};
use crate::text::isolate::{isolate, isolate_auto};
use crate::text::language::Language;

/// The interface's words in the officer's language.
#[derive(Clone)]
pub struct Words {
    pub catalog: Rc<Catalog>,
    pub register: Rc<Register>,
    pub countries: Rc<Countries>,
    pub language: Language,
    /// What is covered on the page that is made, or in what is printed.
    pub veil: Veil,
}

impl Words {
    /// Says an interface message without arguments.
    pub fn ui(&self, id: &str) -> String {
        self.ui_with(id, &Args::none())
    }

    pub fn ui_with(&self, id: &str, args: &Args) -> String {
        self.catalog.say(&self.language, id, args).text
    }

    /// Says an interface message with one count.
    pub fn count(&self, id: &str, n: usize) -> String {
        self.ui_with(
            id,
            &Args::none().number("n", i64::try_from(n).unwrap_or(i64::MAX)),
        )
    }

    /// Returns the word of a command, as the line mode hears it.
    pub fn command(&self, action: Action) -> String {
        self.ui(&format!("action-{}.word", action.name()))
    }

    /// Returns the name of a language in the officer's language.
    pub fn language_name(&self, language: &Language) -> String {
        let id = format!("language-{}", language.tag().to_lowercase());
        self.catalog
            .optional(&self.language, &id, &Args::none())
            .map_or_else(|| language.endonym().to_owned(), |said| said.text)
    }

    /// Returns the name of a spoken language, by its tag, in any language of the interface.
    pub fn name_of_language(&self, language: &Language, tag: &str) -> Option<String> {
        let id = format!("language-{}", tag.to_lowercase());
        let named = self.catalog.optional(language, &id, &Args::none());
        named
            .map(|said| said.text)
            .or_else(|| Language::parse(tag).map(|spoken| spoken.endonym().to_owned()))
    }

    /// Says an interface message in any language, for words that the client reads too.
    pub fn shared(&self, language: &Language, id: &str) -> Wording {
        let said = self.catalog.say(language, id, &Args::none());
        self.wording(&said, language, false)
    }

    /// Says an interface message in the officer's language as a wording.
    pub fn own(&self, id: &str) -> Wording {
        self.shared(&self.language, id)
    }

    /// Wraps text that already is in the officer's language.
    pub fn written(&self, text: String) -> Wording {
        self.written_in(text, &self.language)
    }

    /// Wraps text that already is in this language.
    pub fn written_in(&self, text: String, language: &Language) -> Wording {
        Wording {
            text,
            language: language.tag().into(),
            language_name: self.language_name(language).into(),
            direction: language.direction(),
            mark: None,
        }
    }

    /// Says a text of a form in a language, marked where it is a fallback or not reviewed.
    pub fn form(&self, form: &LoadedForm, language: &Language, id: &str, args: &Args) -> Wording {
        let said = form.texts.say(language, id, args);
        let is_unreviewed = form.is_unreviewed(language, id);
        let mut wording = self.wording(&said, language, is_unreviewed);
        if is_unreviewed && !said.missing && form.is_own(language, id) {
            wording.mark = Some(self.ui("own-text-mark"));
        }
        wording
    }

    /// Says a label of a form; that the translation is not reviewed stands once, at the question.
    pub fn form_label(&self, form: &LoadedForm, language: &Language, id: &str) -> Wording {
        let said = form.texts.say(language, id, &Args::none());
        self.wording(&said, language, false)
    }

    /// Says a text of a form in the officer's language.
    pub fn form_own(&self, form: &LoadedForm, id: &str) -> String {
        form.texts.say(&self.language, id, &Args::none()).text
    }

    /// Returns what the elements of a form are parts of: the form's own word, or the interface's.
    pub fn elements_label(&self, form: &LoadedForm, general: &str) -> String {
        self.form_optional(form, "form-title.elements")
            .unwrap_or_else(|| self.ui(general))
    }

    /// Returns an attribute that a form may lack.
    pub fn form_optional(&self, form: &LoadedForm, id: &str) -> Option<String> {
        form.texts
            .optional(&self.language, id, &Args::none())
            .map(|said| said.text)
    }

    /// Wraps what a catalogue said when it was asked for this language, marked where it is a fallback or not reviewed.
    pub fn wording(&self, said: &Said, asked: &Language, unreviewed: bool) -> Wording {
        let mark = if said.missing && said.language != *asked {
            let language = isolate(&self.language_name(&said.language));
            Some(format!("{} · {language}", self.ui("mark-missing")))
        } else if unreviewed {
            Some(self.ui("mark-unreviewed"))
        } else {
            None
        };
        Wording {
            text: clean_around_isolates(&said.text),
            language: said.language.tag().into(),
            language_name: self.language_name(&said.language).into(),
            direction: said.language.direction(),
            mark,
        }
    }

    /// Says it where there is room for words alone, with its mark in brackets if it is in another language than is read.
    pub fn marked(&self, said: &Said) -> String {
        let text = clean(&said.text);
        match self.wording(said, &self.language, false).mark {
            Some(mark) => format!("{} [{}]", isolate_auto(&text), isolate_auto(&mark)),
            None => text,
        }
    }

    /// Returns the short name of a spot for lists and evidence. A question that has none is named by its words, as it is asked
    /// with the answers that there are.
    pub fn short(
        &self,
        form: &LoadedForm,
        interview: Option<&Interview>,
        language: &Language,
        spot: Spot,
    ) -> String {
        let id = message_id(&form.form, spot);
        let short = form
            .texts
            .optional(language, &format!("{id}.short"), &Args::none());
        let text = short.map_or_else(
            || self.asked(form, interview, language, spot),
            |said| said.text,
        );
        let Spot::Field { roster, entry, .. } = spot else {
            return clean_line(&text);
        };
        let of_entry = self.of_entry(form, language, roster, entry);
        clean_line(&of_entry.map_or_else(|| text.clone(), |entry| format!("{entry}: {text}")))
    }

    /// Returns the words of a question as it is asked with the answers that there are, if any are at hand. One that they leave
    /// without words is named by the first branch that has some, and one without any by its id, so that it is seen which question
    /// is meant.
    pub fn asked(
        &self,
        form: &LoadedForm,
        interview: Option<&Interview>,
        language: &Language,
        spot: Spot,
    ) -> String {
        let says = |text: &String| text.contains(char::is_alphanumeric);
        let asked = self.prompt(form, interview, language, spot).text;
        Some(asked)
            .filter(says)
            .or_else(|| Some(self.any_prompt(form, interview, language, spot)).filter(says))
            .unwrap_or_else(|| message_id(&form.form, spot))
    }

    /// Returns which entry of a list it is, as the form calls it: `Barn 2`.
    pub fn entry(
        &self,
        form: &LoadedForm,
        language: &Language,
        roster: QuestionNo,
        entry: EntryNo,
    ) -> String {
        self.of_entry(form, language, roster, entry)
            .unwrap_or_else(|| {
                let list = self.short(form, None, language, Spot::Question(roster));
                format!("{list} {}", entry.0)
            })
    }

    #[expect(clippy::unused_self, reason = "one of the words, like all others")]
    fn of_entry(
        &self,
        form: &LoadedForm,
        language: &Language,
        roster: QuestionNo,
        entry: EntryNo,
    ) -> Option<String> {
        let args = Args::none().number("number", i64::from(entry.0));
        let id = message_id(&form.form, Spot::Question(roster));
        let said = form
            .texts
            .optional(language, &format!("{id}.entry"), &args)?;
        Some(said.text)
    }

    /// Returns the label of an option as it is spoken.
    pub fn option(
        &self,
        form: &LoadedForm,
        language: &Language,
        spot: Spot,
        option: &str,
    ) -> Wording {
        let attribute = format!("{}.{option}", message_id(&form.form, spot));
        if let Some(said) = form.texts.optional(language, &attribute, &Args::none()) {
            // That the translation is not reviewed stands once, at the question.
            return self.wording(&said, language, false);
        }
        let general = form
            .form
            .asked_at(spot)
            .and_then(|question| match &question.kind {
                Kind::Single {
                    flavour: Flavour::YesNo | Flavour::Consent | Flavour::Statement,
                    ..
                } => Some(format!("answer-{option}")),
                Kind::Single {
                    flavour: Flavour::Single,
                    ..
                }
                | Kind::Multiple { .. }
                | Kind::Text
                | Kind::Narrative
                | Kind::Integer { .. }
                | Kind::Decimal { .. }
                | Kind::Money { .. }
                | Kind::Date
                | Kind::Period
                | Kind::Municipality
                | Kind::Country
                | Kind::Language
                | Kind::Lookup { .. }
                | Kind::Roster { .. } => None,
            });
        match general {
            Some(id) => self.shared(language, &id),
            None => self.form_label(form, language, &attribute),
        }
    }

    /// Says one of the ways to answer a list, `add` or `none`: as the form does, or else in the interface's words.
    pub fn roster_label(
        &self,
        form: &LoadedForm,
        language: &Language,
        spot: Spot,
        label: &str,
    ) -> Wording {
        let attribute = format!("{}.{label}", message_id(&form.form, spot));
        if form.texts.has(language, &attribute) {
            self.form_label(form, language, &attribute)
        } else {
            self.shared(language, &format!("roster-{label}"))
        }
    }

    /// Returns the words of a reason for silence.
    pub fn silence(&self, language: &Language, silence: Silence) -> Wording {
        self.shared(
            language,
            &format!("silence-{}", silence.word().replace('_', "-")),
        )
    }

    /// Returns what stands at a question of an interview in words: of a list without entries, that there are none.
    pub fn given(
        &self,
        form: &LoadedForm,
        language: &Language,
        interview: &Interview,
        (spot, answer): (Spot, &Answer),
    ) -> String {
        let is_empty_list =
            *answer == Answer::Listed && interview.entries(spot.question()).is_empty();
        if is_empty_list && !self.veil.covers(form, spot) {
            return self.roster_label(form, language, spot, "none").text;
        }
        self.answer(form, language, spot, answer)
    }

    /// Returns an answer in words, unless it is covered; that someone said nothing tells no place. Machine-like values are isolated, so that they keep their order in any line.
    pub fn answer(
        &self,
        form: &LoadedForm,
        language: &Language,
        spot: Spot,
        answer: &Answer,
    ) -> String {
        if self.veil.covers(form, spot) && answer.silence().is_none() {
            return self.covered();
        }
        let label = |option: &str| self.option(form, language, spot, option).text;
        match answer {
            Answer::Silence(silence) => self.silence(language, *silence).text,
            Answer::Choice(option) => label(option),
            Answer::Choices(options) => {
                let labels: Vec<String> = options.iter().map(|option| label(option)).collect();
                labels.join(" · ")
            }
            Answer::Text(text) => isolate_auto(&clean(text)),
            Answer::Narrative { words, rendering } if rendering.is_empty() => {
                isolate_auto(&clean(words))
            }
            Answer::Narrative { words, rendering } => {
                format!(
                    "{}\n→ {}",
                    isolate_auto(&clean(words)),
                    isolate_auto(&clean(rendering))
                )
            }
            Answer::Integer(_) | Answer::Decimal(_) => {
                isolate(&format::number(language, &write(answer), Grouping::Number))
            }
            Answer::Date(date) => isolate_auto(&self.date(language, *date)),
            Answer::Period { from, to } => {
                let to = to.map(|to| self.date(language, to)).unwrap_or_default();
                let period = format!("{} – {to}", self.date(language, *from));
                isolate_auto(period.trim_end())
            }
            Answer::Money(_) => {
                let amount = format::number(language, &write(answer), Grouping::Sum);
                let args = Args::none().with("amount", &amount);
                self.catalog.say(language, "answer-money", &args).text
            }
            Answer::Code(code) => self.code(form, language, spot, code),
            Answer::Listed => {
                self.catalog
                    .say(language, "answer-listed", &Args::none())
                    .text
            }
        }
    }

    /// Returns a date as it is known, in words: `5 november 2026`, `november 2026`, `2026`.
    pub fn date(&self, language: &Language, date: PartialDate) -> String {
        let month = date.month();
        let said = month.and_then(|month| format::date(language, date.year(), month, date.day()));
        let said = said.unwrap_or_else(|| date.year().to_string());
        if !date.is_about() {
            return said;
        }
        let args = Args::none().with("date", &said);
        let about = self.catalog.say(language, "date-about", &args);
        // The sign is understood in any language; Swedish words in the middle of another one are not.
        if about.missing {
            format!("~{said}")
        } else {
            plain(&about.text)
        }
    }

    fn code(&self, form: &LoadedForm, language: &Language, spot: Spot, code: &str) -> String {
        let name = match form.form.asked_at(spot).map(|question| &question.kind) {
            Some(Kind::Municipality) => {
                let then = form.register.as_ref().and_then(|it| it.name(code));
                then.or_else(|| self.register.name(code)).map(str::to_owned)
            }
            Some(Kind::Country) => self.countries.name(language, code).map(str::to_owned),
            Some(Kind::Language) => self.name_of_language(language, code),
            Some(Kind::Lookup { list }) => list.name_of(code).map(clean_line),
            Some(
                Kind::Single { .. }
                | Kind::Multiple { .. }
                | Kind::Text
                | Kind::Narrative
                | Kind::Integer { .. }
                | Kind::Decimal { .. }
                | Kind::Money { .. }
                | Kind::Date
                | Kind::Period
                | Kind::Roster { .. },
            )
            | None => None,
        };
        isolate_auto(&name.unwrap_or_else(|| clean_line(code)))
    }
}

/// Returns the message id of a spot: the question's id, or `children-age` for a field.
pub fn message_id(form: &Form, spot: Spot) -> String {
    let id = |question: Option<&Question>| question.map(|it| it.id.to_string()).unwrap_or_default();
    match spot {
        Spot::Question(no) => id(form.question(no)),
        Spot::Field { roster, .. } => {
            format!("{}-{}", id(form.question(roster)), id(form.asked_at(spot)))
        }
    }
}

fn spot_args(spot: Spot) -> Args {
    match spot {
        Spot::Question(_) => Args::none(),
        Spot::Field { entry, .. } => Args::none()
            .number("entry", i64::from(entry.0))
            .number("number", i64::from(entry.0)),
    }
}
