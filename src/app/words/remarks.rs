//! What there is to know about the store, in words.

use crate::app::msg::Remark;
use crate::app::words::Words;
use crate::text::catalog::Args;

/// Says the remark and what to do about it, as one text.
pub fn said(words: &Words, remark: &Remark) -> String {
    let n = i64::try_from(remark.n).unwrap_or(i64::MAX);
    let args = remark
        .values
        .iter()
        .fold(Args::none().number("n", n), |args, (name, value)| {
            args.with(*name, value)
        });
    let said = words.ui_with(remark.message, &args);
    let hint = format!("{}.hint", remark.message);
    match words.catalog.optional(&words.language, &hint, &args) {
        Some(hint) => format!("{said} {}", hint.text),
        None => said,
    }
}
