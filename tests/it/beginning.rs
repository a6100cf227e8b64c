//! How an interview begins that is stored without being held.

use std::collections::BTreeMap;

use vilja::engine::interview::Beginning;
use vilja::engine::time::Date;
use vilja::store::FormText;

/// The form that most are held with, without its texts.
pub(crate) fn inflyttning() -> FormText {
    FormText {
        form: include_str!("../../forms/inflyttning.toml").to_owned(),
        texts: BTreeMap::new(),
    }
}

/// A real interview in Swedish, of no case, with such a form.
pub(crate) fn beginning(text: &FormText, date: Date) -> Beginning {
    Beginning {
        form: "inflyttning".into(),
        version: "1".into(),
        digest: text.digest().into(),
        date,
        officer_language: "sv".into(),
        client_language: None,
        case: None,
        training: false,
    }
}
