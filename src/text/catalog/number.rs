//! Numbers in messages, as they are written in the language of the message.

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;

use super::super::format::{Grouping, number};
use super::super::language::Language;

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// A bundle takes a function that remembers nothing: one is made for each of these languages.
macro_rules! formatters {
    ($tag:expr, $($known:literal)*) => {
        match $tag {
            $($known => |value, _| written(value, $known),)*
            // CLDR's root: no groups that someone could take for something else.
            _ => |value, _| written(value, "und"),
        }
    };
}

/// How a bundle of this language writes numbers.
pub(super) fn formatter<M: MemoizerKind>(language: &Language) -> Formatter<M> {
    formatters!(
        language.primary(),
        "sv" "en" "ar" "fa" "so" "ti" "uk" "ru" "pl" "fi" "ckb" "ps" "ur" "tr" "am" "kmr"
    )
}

fn written(value: &FluentValue<'_>, tag: &str) -> Option<String> {
    let FluentValue::Number(value) = value else {
        return None;
    };
    let bare = value.as_string();
    if !value.options.use_grouping {
        return Some(bare.into_owned());
    }
    let language = Language::parse(tag)?;
    Some(number(&language, &bare, Grouping::Number))
}
