//! A scenario with its form and its texts, as whoever practises has it at hand.

pub mod texts;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::engine::answer::Answer;
use crate::engine::form::Spot;
use crate::engine::practice::play::Spoken;
use crate::engine::practice::{Drawn, Practised, Reply, Scenario, Told as ToldWhen};
use crate::text::catalog::{Args, Catalog, Said};
use crate::text::clean::clean_line;
use crate::text::isolate::isolate_auto;
use crate::text::language::Language;

/// A scenario that can be played. Its texts are parsed in the languages that are shown, when they are.
#[derive(Debug)]
pub struct LoadedScenario {
    pub scenario: Scenario,
    /// BLAKE3 of its file, as 64 hexadecimal digits.
    pub digest: Rc<str>,
    pub form: Rc<LoadedForm>,
    pub texts: Catalog,
    /// Languages in which no native reader has reviewed the texts.
    pub unreviewed: Vec<Language>,
}

/// A scenario in a list. What is in another language than is read is marked; one mark below is for both where both are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduced {
    pub title: String,
    pub below: Vec<String>,
}

impl LoadedScenario {
    /// Says a text with the words of what was drawn put in.
    pub fn say(&self, language: &Language, id: &str, drawn: &Drawn) -> Said {
        self.texts.say(language, id, &words_of(drawn))
    }

    /// Says a text that may not be there.
    pub fn optional(&self, language: &Language, id: &str, drawn: &Drawn) -> Option<Said> {
        self.texts.optional(language, id, &words_of(drawn))
    }

    /// Says a text that gives nothing away, and is the same whoever is drawn: the title, the summary.
    pub fn label(&self, language: &Language, id: &str) -> Said {
        let said = self.say(language, id, &self.scenario.drawn(0));
        Said {
            text: clean_line(&said.text),
            ..said
        }
    }

    /// Says what it is and what it is about, as lists do.
    pub fn introduced(&self, words: &Words) -> Introduced {
        let [title, summary] = ["title", "summary"].map(|id| self.label(&words.language, id));
        let is_of_both = title.missing && summary.missing && title.language == summary.language;
        let mark = words.wording(&summary, &words.language, false).mark;
        match mark.filter(|_| is_of_both) {
            Some(mark) => Introduced {
                title: isolate_auto(&title.text),
                below: vec![
                    isolate_auto(&summary.text),
                    format!("[{}]", isolate_auto(&mark)),
                ],
            },
            None => Introduced {
                title: words.marked(&title),
                below: vec![words.marked(&summary)],
            },
        }
    }

    /// Says the person's first words.
    pub fn opening(&self, language: &Language, drawn: &Drawn) -> Said {
        let id = if drawn.other_opening {
            "opening.other"
        } else {
            "opening"
        };
        self.say(language, id, drawn)
    }

    /// Says the words of a reply; nothing where they are the form's own.
    pub fn spoken(&self, language: &Language, spoken: &Spoken, drawn: &Drawn) -> Option<Said> {
        match spoken {
            Spoken::Text { message, attribute } => {
                let id = match attribute {
                    Some(attribute) => format!("{message}.{attribute}"),
                    None => message.to_string(),
                };
                Some(self.say(language, &id, drawn))
            }
            Spoken::OfForm => None,
        }
    }

    /// Returns what a role sheet has for a reply: the label of each way to ask, and the message of what is said to it.
    pub fn ways(reply: &Reply) -> Vec<(&'static str, String)> {
        let message = reply.message();
        let mut ways = Vec::new();
        if reply.told != ToldWhen::Open {
            ways.push(("train-first", format!("{message}.first")));
        }
        if reply.told != ToldWhen::Never {
            ways.push(("train-truth", message.clone()));
        }
        ways.push(("train-hurried", format!("{message}.hurried")));
        if reply.leading.is_some() {
            ways.push(("train-leading", format!("{message}.leading")));
        }
        ways
    }

    /// Returns what is so at a place that someone is asked about: what only the officer fills in is nothing that the person
    /// says, and what a list holds stands at its own places.
    pub fn fact<'d>(&self, drawn: &'d Drawn, place: &str) -> Option<(Spot, &'d Answer)> {
        let form = &self.form.form;
        let spot = form.spot(place)?;
        let fact = drawn.variation.fact(place)?;
        let is_said = form.is_asked_of_someone(form.asked_at(spot)?) && *fact != Answer::Listed;
        is_said.then_some((spot, fact))
    }

    /// Returns the languages that have anything, in which the person can be heard.
    pub fn languages(&self) -> Vec<Language> {
        let languages = self.texts.languages();
        languages
            .filter(|it| self.texts.has(it, "opening"))
            .collect()
    }

    /// Returns what a practice interview of it says of itself.
    pub fn practised(&self, seed: u64) -> Practised {
        Practised {
            scenario: Rc::clone(&self.scenario.id),
            digest: Rc::clone(&self.digest),
            seed,
        }
    }
}

/// The words of a file of the person's own are cleaned as all that comes from outside.
fn words_of(drawn: &Drawn) -> Args {
    let words = drawn.variation.words.iter();
    let words: BTreeMap<String, String> = words
        .map(|(name, word)| (name.to_string(), clean_line(word)))
        .collect();
    words
        .into_iter()
        .fold(Args::none(), |args, (name, word)| args.with(name, word))
}
