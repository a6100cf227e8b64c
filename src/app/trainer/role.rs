//! What the role sheet of a scenario has for the question that is asked: what is so, and when it is said.

use crate::app::page::{Part, Tone};
use crate::app::scenario::LoadedScenario;
use crate::app::trainer::view::{AskedNow, View};
use crate::app::words::Words;
use crate::text::catalog::Args;
use crate::text::language::Language;

/// The sheet of one scenario, read before the trainer's terminal was connected.
pub struct RoleSheet {
    scenario: LoadedScenario,
    seed: u64,
}

impl RoleSheet {
    pub fn new(scenario: LoadedScenario, seed: u64) -> Self {
        Self { scenario, seed }
    }

    pub(super) fn parts(&self, words: &Words, view: &View, asked: &AskedNow) -> Vec<Part> {
        let say = |text: String, tone| Part::Paragraph {
            text: words.written(text),
            tone,
        };
        let scenario = &self.scenario.scenario;
        if *scenario.form != *view.form {
            return vec![say(words.ui("follow-role-other-form"), Tone::Warning)];
        }
        // Where the program plays the same person, it is the one whom that seed has drawn.
        let seed = match &view.played {
            Some((id, seed)) if **id == *scenario.id => *seed,
            Some(_) | None => self.seed,
        };
        let drawn = scenario.drawn(seed);
        let Some(reply) = scenario.reply(&asked.place) else {
            let text = match self.scenario.fact(&drawn, &asked.place) {
                Some((spot, fact)) => {
                    let fact = words.answer(&self.scenario.form, &words.language, spot, fact);
                    words.ui_with("follow-role-fact", &Args::none().with("fact", fact))
                }
                None => words.ui("follow-role-none"),
            };
            return vec![say(text, Tone::Quiet)];
        };
        let when = words.ui(&format!("train-told-{}", reply.told.word()));
        let head = words.ui_with("follow-role", &Args::none().with("when", when));
        let mut parts = vec![say(head, Tone::Quiet)];
        let mut languages = vec![words.language];
        let spoken = self.scenario.languages();
        let client = view.client.as_deref().and_then(Language::parse);
        languages.extend(client.filter(|it| spoken.contains(it)));
        languages.dedup();
        for (label, id) in LoadedScenario::ways(reply) {
            parts.push(say(words.ui(label), Tone::Quiet));
            for language in &languages {
                let unreviewed = self.scenario.unreviewed.contains(language);
                let said = self.scenario.say(language, &id, &drawn);
                parts.push(Part::Paragraph {
                    text: words.wording(&said, language, unreviewed),
                    tone: Tone::Plain,
                });
            }
        }
        parts
    }
}
