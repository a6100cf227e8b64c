//! What stands there of a question, and what the transcript says about it afterwards.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::{Words, message_id};
use crate::engine::form::Spot;
use crate::engine::interview::{Asking, Interpreting, Review, Shown};
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::isolate::isolate;
use crate::text::language::Language;

/// So much of a version tells it from another one to a person; the whole of it stands in the transcript.
const VERSION_SHOWN: usize = 8;

/// Returns which texts of a question stand there in these languages.
pub(in crate::app) fn shown(form: &LoadedForm, spot: Spot, languages: &[Language]) -> Rc<[Shown]> {
    let id = message_id(&form.form, spot);
    let shown = |language: &Language| {
        let mut chain = language.fallback_chain().into_iter();
        // Where the question itself has its words: its options may be elsewhere, and each is marked where it stands.
        let text_in = chain.find(|it| form.texts.has(it, &id))?;
        let own = form.is_own(&text_in, &id);
        let review = if text_in == Language::source() && !own {
            Review::Source
        } else if form.is_unreviewed(&text_in, &id) {
            Review::Unreviewed
        } else if text_in == Language::source() {
            Review::Source
        } else {
            Review::Reviewed
        };
        Some(Shown {
            language: language.tag().into(),
            text_in: text_in.tag().into(),
            version: form.texts.version(&text_in, &id)?.into(),
            review,
            own,
        })
    };
    languages.iter().filter_map(shown).collect()
}

impl Words {
    /// Says how a question stood there when it was answered, and how it was interpreted; nothing if no one noted it.
    pub fn asking(&self, asking: &Asking) -> Option<String> {
        let mut said: Vec<String> = asking.shown.iter().map(|it| self.shown(it)).collect();
        let interpreting = asking.interpreting.map(|it| self.interpreting_short(it));
        if said.is_empty() {
            return interpreting;
        }
        said.extend(interpreting);
        let args = Args::none().with("what", said.join(" · "));
        Some(self.ui_with("asking-shown", &args))
    }

    /// Says how what is said is interpreted, beside other things.
    pub fn interpreting_short(&self, interpreting: Interpreting) -> String {
        self.ui(match interpreting {
            Interpreting::OnSite => "interpreting-on-site-short",
            Interpreting::Phone => "interpreting-phone-short",
            Interpreting::Video => "interpreting-video-short",
            Interpreting::None => "interpreting-none-short",
        })
    }

    /// Says how what is said is interpreted.
    pub fn interpreting(&self, interpreting: Interpreting) -> String {
        self.ui(match interpreting {
            Interpreting::OnSite => "interpreting-on-site",
            Interpreting::Phone => "interpreting-phone",
            Interpreting::Video => "interpreting-video",
            Interpreting::None => "interpreting-none",
        })
    }

    fn shown(&self, shown: &Shown) -> String {
        let version: String = shown.version.chars().take(VERSION_SHOWN).collect();
        let args = Args::none()
            .with("language", self.name_of(&shown.language))
            .with("text", self.name_of(&shown.text_in))
            .with("version", isolate(&clean_line(&version)));
        let id = if shown.is_missing() {
            "asking-missing"
        } else {
            match shown.review {
                Review::Source => "asking-source",
                Review::Reviewed => "asking-reviewed",
                Review::Unreviewed => "asking-unreviewed",
            }
        };
        let said = self.ui_with(id, &args);
        if !shown.own {
            return said;
        }
        self.ui_with("own-text-shown", &Args::none().with("what", said))
    }

    /// The tag may come from someone else's transcript.
    fn name_of(&self, tag: &str) -> String {
        self.name_of_language(&self.language, tag)
            .unwrap_or_else(|| clean_line(tag))
    }
}
