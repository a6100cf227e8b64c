//! `train sheet`: everything that whoever plays the person needs to know, and when to say it.

use std::rc::Rc;

use crate::app::previewing::Printed;
use crate::app::scenario::LoadedScenario;
use crate::app::words::Words;
use crate::cli::Outcome;
use crate::cli::command::train::{SheetArgs, language_name, scenario};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::practice::{Drawn, Reply};
use crate::text::catalog::Said;
use crate::text::clean::plain;
use crate::text::language::Language;

pub(super) fn print(
    context: &Context,
    out: &mut Out,
    args: &SheetArgs,
) -> Result<Outcome, Failure> {
    let loaded = scenario(context, out, &args.scenario)?;
    let also = match args.client_lang.as_deref() {
        None => None,
        Some(tag) => Some(spoken(&loaded, tag)?),
    };
    let drawn = loaded.scenario.drawn(args.seed);
    let sheet = Sheet {
        context,
        words: context.words(),
        loaded: &loaded,
        drawn: &drawn,
        also,
    };
    sheet.print(out);
    Ok(Outcome::Done)
}

/// How many moods and variations are looked through for everything that a sheet can have.
const SEEDS: u64 = 6;

/// Prints the sheets of a scenario by the names of their texts.
pub(in crate::cli) fn by_names(context: &Context, loaded: &Rc<LoadedScenario>) -> Vec<Printed> {
    let id = &loaded.scenario.id;
    let print = |seed| {
        let drawn = loaded.scenario.drawn(seed);
        let sheet = Sheet {
            context,
            words: context.words(),
            loaded,
            drawn: &drawn,
            also: None,
        };
        Printed {
            command: format!("vilja train sheet {id} --seed {seed}").into(),
            lines: Out::lines_of(|out| sheet.print(out)),
            scenario: Some(Rc::clone(loaded)),
            form: None,
        }
    };
    (0..SEEDS).map(print).collect()
}

fn spoken(loaded: &LoadedScenario, tag: &str) -> Result<Language, Failure> {
    let languages = loaded.languages();
    let language = Language::parse(tag).filter(|it| languages.contains(it));
    language.ok_or_else(|| {
        let known: Vec<_> = languages.iter().map(Language::tag).collect();
        Failure::usage("cli-no-such-language")
            .with("language", tag)
            .with("languages", known.join(", "))
    })
}

struct Sheet<'a> {
    context: &'a Context,
    words: Words,
    loaded: &'a LoadedScenario,
    drawn: &'a Drawn,
    /// What the person says is printed in this language too.
    also: Option<Language>,
}

impl Sheet<'_> {
    fn print(&self, out: &mut Out) {
        let scenario = &self.loaded.scenario;
        let context = self.context;
        let practice = context.say("cli-practice");
        let title = self.loaded.say(&context.language, "title", self.drawn);
        let title = plain(&self.words.marked(&title));
        let head = [
            ("practice", practice),
            ("title", title),
            ("scenario", scenario.id.to_string()),
        ];
        out.line(&context.say_with("train-sheet-heading", &head));
        let form = plain(&self.words.form_own(&self.loaded.form, "form-title"));
        let about = [
            form,
            context.say(&format!("train-level-{}", scenario.level.word())),
            context.say_n("train-minutes", usize::from(scenario.minutes)),
            language_name(context, &scenario.client_language),
            context.say_with("train-day", &[("day", scenario.date.to_string())]),
            context.say_with("train-seed", &[("seed", self.drawn.seed.to_string())]),
        ];
        out.line(&about.join(" · "));
        self.part(out, "train-situation", &self.marked("situation"));
        self.part(out, "train-persona", &self.marked("persona"));
        let mood = context.say(&format!("train-mood-{}", self.drawn.mood.word()));
        self.part(out, "train-mood", &mood);
        self.part(out, "train-feelings", &self.marked("feelings"));
        self.part(out, "train-knows", &self.marked("knows"));
        self.part(out, "train-withholds", &self.marked("withholds"));
        self.heading(out, "train-opening");
        self.spoken(out, "  ", |loaded, language, drawn| {
            loaded.opening(language, drawn)
        });
        self.replies(out);
        self.facts(out);
        self.heading(out, "train-goals");
        for goal in scenario.goals() {
            lines(out, "  - ", &self.marked(&goal));
        }
        out.line("");
        out.line(&context.say("train-sheet-end"));
    }

    /// Says a text, with a line that says so where it is in another language than the sheet.
    fn marked(&self, id: &str) -> String {
        let language = &self.context.language;
        let said = self.loaded.say(language, id, self.drawn);
        let text = plain(&said.text);
        match self.words.wording(&said, language, false).mark {
            Some(mark) => format!("{text}\n[{}]", plain(&mark)),
            None => text,
        }
    }

    fn heading(&self, out: &mut Out, message: &str) {
        out.line("");
        out.line(&self.context.say(message));
    }

    fn part(&self, out: &mut Out, message: &str, text: &str) {
        self.heading(out, message);
        lines(out, "  ", text);
    }

    /// What is said, in the language of the sheet and in the other one.
    fn spoken(
        &self,
        out: &mut Out,
        before: &str,
        say: impl Fn(&LoadedScenario, &Language, &Drawn) -> Said,
    ) {
        for language in std::iter::once(&self.context.language).chain(&self.also) {
            let said = say(self.loaded, language, self.drawn);
            lines(out, before, &plain(&said.text));
        }
    }

    fn replies(&self, out: &mut Out) {
        self.heading(out, "train-replies");
        let places = self
            .loaded
            .scenario
            .places(&self.loaded.form.form, &self.drawn.variation);
        for place in places {
            if let Some(reply) = self.loaded.scenario.reply(&place) {
                self.reply(out, reply);
            }
        }
    }

    fn reply(&self, out: &mut Out, reply: &Reply) {
        let told = self
            .context
            .say(&format!("train-told-{}", reply.told.word()));
        out.line("");
        out.line(&format!("  {} ({told})", self.place(&reply.to)));
        for (label, id) in LoadedScenario::ways(reply) {
            out.line(&format!("    {}", self.context.say(label)));
            self.spoken(out, "      ", |loaded, language, drawn| {
                loaded.say(language, &id, drawn)
            });
        }
    }

    /// Everything else that the person knows and says at once.
    fn facts(&self, out: &mut Out) {
        self.heading(out, "train-facts");
        let form = &self.loaded.form;
        let places = self
            .loaded
            .scenario
            .places(&form.form, &self.drawn.variation);
        let others = places
            .iter()
            .filter(|place| self.loaded.scenario.reply(place).is_none());
        for place in others {
            let Some((spot, fact)) = self.loaded.fact(self.drawn, place) else {
                continue;
            };
            let said = self.words.answer(form, &self.context.language, spot, fact);
            let line = format!("{}: {}", self.place(place), plain(&said));
            lines(out, "  - ", &line);
        }
    }

    fn place(&self, place: &Rc<str>) -> String {
        let form = &self.loaded.form;
        let spot = form.form.spot(place);
        let short = spot.map(|spot| self.words.short(form, None, &self.context.language, spot));
        plain(&short.unwrap_or_else(|| place.to_string()))
    }
}

/// What stands before the first line becomes blanks before the others.
fn lines(out: &mut Out, before: &str, text: &str) {
    let blanks = " ".repeat(before.len());
    for (nth, line) in text.lines().enumerate() {
        let before = if nth == 0 { before } else { &blanks };
        out.line(format!("{before}{line}").trim_end());
    }
}
