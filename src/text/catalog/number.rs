//! Numbers as they are written in a language: always Latin digits, grouped from five digits on.

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;

use super::super::language::Language;

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How a bundle of this language writes numbers.
pub(super) fn formatter<M: MemoizerKind>(language: &Language) -> Formatter<M> {
    match language.primary() {
        "en" | "ar" | "fa" | "ps" | "ur" | "he" | "so" | "ti" | "am" => with_commas,
        "ckb" => with_points,
        _ => with_spaces,
    }
}

fn with_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(value, ',', '.')
}

fn with_points<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(value, '.', ',')
}

fn with_spaces<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(value, '\u{A0}', ',')
}

fn written(value: &FluentValue<'_>, group: char, decimal: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let bare = number.as_string();
    let (sign, bare) = match bare.strip_prefix('-') {
        Some(rest) => ("\u{2212}", rest),
        None => ("", bare.as_ref()),
    };
    let (whole, fraction) = match bare.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (bare, None),
    };
    let mut text = String::from(sign);
    let n_digits = whole.chars().count();
    // Years and small amounts read best in one piece.
    let groups = number.options.use_grouping && n_digits > 4;
    for (n, digit) in whole.chars().enumerate() {
        if groups && n > 0 && (n_digits - n).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push(decimal);
        text.push_str(fraction);
    }
    Some(text)
}
