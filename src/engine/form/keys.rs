//! Every key that a form file can have, in one place: the reader of forms and the schema for editors both look here.

pub use crate::engine::form::source::LIST_LIMIT;

/// One key of a table.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub takes: Takes,
    pub required: bool,
}

/// What stands behind a key.
#[derive(Debug)]
pub enum Takes {
    /// A name: small letters, digits and underscores.
    Id,
    /// The id of the form, which is also a file name.
    FormId,
    Text,
    /// An expression with a truth.
    Truth,
    /// An expression that is worth a number, a day or a code.
    Worth,
    /// `true` or `false`.
    Switch,
    Number,
    /// An answer, as it is written in an answers file.
    Answer,
    /// A list of names.
    Ids,
    /// A list of sources: `id#section`.
    Sources,
    /// A list of texts.
    Texts,
    /// The word for a type of question.
    Kind,
    Weight,
    Cue,
    Table(&'static [Key]),
    /// A list of tables, each under its own `[[...]]`.
    Tables(&'static [Key]),
}

const fn wanted(name: &'static str, takes: Takes) -> Key {
    Key {
        name,
        takes,
        required: true,
    }
}

const fn possible(name: &'static str, takes: Takes) -> Key {
    Key {
        name,
        takes,
        required: false,
    }
}

/// The keys under which conditions stand. One of them is easily written for another.
const CONDITIONS: [&str; 4] = ["when", "if", "ask_if", "show_if"];

/// Returns the key that a condition stands under here, if it was written under the one that is for other parts.
pub(in crate::engine) fn meant_by(name: &str, known: &[Key]) -> Option<&'static str> {
    let is_known = |name: &str| known.iter().any(|key| key.name == name);
    let is_elsewhere = CONDITIONS.contains(&name) && !is_known(name);
    let mut here = CONDITIONS.into_iter();
    here.find(|key| is_elsewhere && is_known(key))
}

/// Tells whether a key of this name takes true or false in any part of a form.
pub(in crate::engine) fn is_switch(name: &str) -> bool {
    has_switch(FORM, name)
}

fn has_switch(keys: &[Key], name: &str) -> bool {
    keys.iter().any(|key| {
        if let Takes::Table(below) | Takes::Tables(below) = key.takes {
            has_switch(below, name)
        } else {
            key.name == name && matches!(key.takes, Takes::Switch)
        }
    })
}

/// Returns the heading of the parts of a form that go by this name: `[[section.question]]` of `question`.
pub(in crate::engine) fn heading_of(name: &str) -> Option<String> {
    heading_below("", FORM, name)
}

fn heading_below(path: &str, keys: &[Key], name: &str) -> Option<String> {
    keys.iter().find_map(|key| {
        let path = format!("{path}{}", key.name);
        match key.takes {
            Takes::Table(_) if key.name == name => Some(format!("[{path}]")),
            Takes::Tables(_) if key.name == name => Some(format!("[[{path}]]")),
            Takes::Table(keys) | Takes::Tables(keys) => {
                heading_below(&format!("{path}."), keys, name)
            }
            Takes::Id
            | Takes::FormId
            | Takes::Text
            | Takes::Truth
            | Takes::Worth
            | Takes::Switch
            | Takes::Number
            | Takes::Answer
            | Takes::Ids
            | Takes::Sources
            | Takes::Texts
            | Takes::Kind
            | Takes::Weight
            | Takes::Cue => None,
        }
    })
}

pub const FORM: &[Key] = &[
    wanted("form", Takes::Table(HEADER)),
    possible("section", Takes::Tables(SECTION)),
    possible("condition", Takes::Tables(CONDITION)),
    possible("element", Takes::Tables(ELEMENT)),
    possible("flag", Takes::Tables(FLAG)),
    possible("contradiction", Takes::Tables(CONTRADICTION)),
    possible("measure", Takes::Tables(MEASURE)),
    possible("computed", Takes::Tables(COMPUTED)),
    possible("check", Takes::Tables(CHECK)),
    possible("cue", Takes::Tables(CUE)),
];

pub const HEADER: &[Key] = &[wanted("id", Takes::FormId), wanted("version", Takes::Text)];

pub const SECTION: &[Key] = &[
    wanted("id", Takes::Id),
    possible("ask_if", Takes::Truth),
    possible("officer", Takes::Switch),
    possible("repeat", Takes::Switch),
    possible("question", Takes::Tables(QUESTION)),
];

/// What can be said of a question wherever it stands.
macro_rules! asked {
    ($($more:expr)?) => {
        &[
            wanted("id", Takes::Id),
            wanted("type", Takes::Kind),
            possible("required", Takes::Switch),
            possible("officer", Takes::Switch),
            possible("identifying", Takes::Switch),
            possible("ask_if", Takes::Truth),
            possible("options", Takes::Ids),
            possible("exclusive", Takes::Ids),
            possible("min", Takes::Number),
            possible("max", Takes::Number),
            possible("unit", Takes::Text),
            possible("lines", Takes::Number),
            possible("list", Takes::Text),
            possible("default", Takes::Answer),
            possible("default_from", Takes::Worth),
            $($more)?
        ]
    };
}

pub const QUESTION: &[Key] = asked!(possible("each", Takes::Tables(FIELD)));

/// A question inside a roster: the same, without a roster of its own.
pub const FIELD: &[Key] = asked!();

pub const CONDITION: &[Key] = &[
    wanted("id", Takes::Id),
    wanted("when", Takes::Truth),
    possible("guard", Takes::Switch),
];

pub const ELEMENT: &[Key] = &[
    wanted("id", Takes::Id),
    possible("when", Takes::Truth),
    possible("not_when", Takes::Truth),
];

pub const FLAG: &[Key] = &[
    wanted("id", Takes::Id),
    wanted("when", Takes::Truth),
    wanted("weight", Takes::Weight),
    possible("sources", Takes::Sources),
    possible("ask_next", Takes::Ids),
    possible("measures", Takes::Ids),
    possible("indicators", Takes::Texts),
];

/// One of several weights of a flag.
pub const WEIGHT: &[Key] = &[wanted("is", Takes::Text), possible("if", Takes::Truth)];

pub const CONTRADICTION: &[Key] = &[
    wanted("id", Takes::Id),
    wanted("when", Takes::Truth),
    possible("guard", Takes::Switch),
];

pub const MEASURE: &[Key] = &[
    wanted("id", Takes::Id),
    possible("unless", Takes::Truth),
    possible("sources", Takes::Sources),
];

pub const COMPUTED: &[Key] = &[
    wanted("id", Takes::Id),
    wanted("value", Takes::Worth),
    possible("roster", Takes::Id),
    possible("show_at", Takes::Ids),
    possible("show_if", Takes::Truth),
];

pub const CHECK: &[Key] = &[
    wanted("id", Takes::Id),
    wanted("when", Takes::Truth),
    possible("hard", Takes::Switch),
    possible("roster", Takes::Id),
    possible("show_at", Takes::Ids),
];

pub const CUE: &[Key] = &[wanted("id", Takes::Cue), wanted("confirm", Takes::Ids)];
