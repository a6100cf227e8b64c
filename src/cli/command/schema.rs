//! `forms schema`: a JSON Schema by which editors complete and check a form while it is written.

use serde_json::{Map, Value, json};

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::out::Out;
use crate::engine::expr::RESERVED_IDS;
use crate::engine::form::keys::{self, Key, LIST_LIMIT, Takes};
use crate::engine::form::lower::{KINDS, RESERVED_OPTIONS};
use crate::engine::form::{CUES, Weight};

/// What is an id in a form.
const ID: &str = "^[a-z][a-z0-9_]{0,63}$";

/// Prints the schema, with what each key means in the language of the interface.
pub(in crate::cli) fn print(context: &Context, out: &mut Out) -> Outcome {
    out.line(&text(context));
    Outcome::Done
}

/// Returns the schema as it is printed.
pub(super) fn text(context: &Context) -> String {
    format!("{:#}", schema(context))
}

fn schema(context: &Context) -> Value {
    let mut whole = table(context, "form", keys::FORM);
    // The draft that the editors' TOML extensions know.
    whole.insert(
        "$schema".into(),
        json!("http://json-schema.org/draft-07/schema#"),
    );
    // A form without questions is none.
    whole.insert("required".into(), json!(["form", "section"]));
    whole.insert("title".into(), json!(context.say("schema-title")));
    Value::Object(whole)
}

/// One table: its keys, and no others.
fn table(context: &Context, name: &str, known: &[Key]) -> Map<String, Value> {
    let mut properties = Map::new();
    for key in known {
        let mut about = takes(context, name, key);
        about.insert("description".into(), json!(meaning(context, name, key)));
        properties.insert(key.name.to_owned(), Value::Object(about));
    }
    let required: Vec<&str> = known
        .iter()
        .filter(|key| key.required)
        .map(|key| key.name)
        .collect();
    let mut object = Map::new();
    object.insert("type".into(), json!("object"));
    object.insert("properties".into(), Value::Object(properties));
    object.insert("required".into(), json!(required));
    object.insert("additionalProperties".into(), json!(false));
    match name {
        "question" | "field" => {
            let mut rules = special_keys(known);
            // Two things are not proposed at once.
            rules.push(json!({ "not": { "required": ["default", "default_from"] } }));
            object.insert("allOf".into(), Value::Array(rules));
        }
        // It is there, or it is not: one of the two has to be said.
        "element" => {
            let either = json!([{ "required": ["when"] }, { "required": ["not_when"] }]);
            object.insert("anyOf".into(), either);
        }
        _ => {}
    }
    object
}

/// What a key means in its table, or wherever it stands.
fn meaning(context: &Context, table: &str, key: &Key) -> String {
    let key = key.name.replace('_', "-");
    let here = context.say_if_there(&format!("schema-{table}-{key}"), &[]);
    here.unwrap_or_else(|| context.say(&format!("schema-{key}")))
}

/// A key that only some types take is refused at the others, and asked for where they cannot do without it.
fn special_keys(known: &[Key]) -> Vec<Value> {
    let special = |name: &str| KINDS.iter().any(|(_, takes)| takes.contains(&name));
    let mut rules = Vec::new();
    for (kind, takes) in KINDS {
        let refused: Map<String, Value> = known
            .iter()
            .filter(|key| special(key.name) && !takes.contains(&key.name))
            .map(|key| (key.name.to_owned(), json!(false)))
            .collect();
        let wanted: Vec<&str> = takes
            .iter()
            .copied()
            .filter(|key| matches!(*key, "options" | "each" | "list"))
            .collect();
        rules.push(json!({
            "if": { "properties": { "type": { "const": kind } }, "required": ["type"] },
            "then": { "properties": refused, "required": wanted },
        }));
    }
    rules
}

/// What no option may be called. Two words of expressions are answers.
fn no_options() -> Vec<&'static str> {
    let words = RESERVED_IDS.into_iter().chain(RESERVED_OPTIONS);
    words.filter(|it| !matches!(*it, "yes" | "no")).collect()
}

fn takes(context: &Context, name: &str, key: &Key) -> Map<String, Value> {
    let about = match key.takes {
        Takes::Id => {
            json!({ "type": "string", "pattern": ID, "not": { "enum": RESERVED_IDS } })
        }
        Takes::FormId => json!({ "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,63}$" }),
        Takes::Text if key.name == "version" => {
            json!({ "type": "string", "pattern": "^[A-Za-z0-9+.-]{1,64}$" })
        }
        Takes::Text | Takes::Truth | Takes::Worth => json!({ "type": "string" }),
        Takes::Switch => json!({ "type": "boolean" }),
        Takes::Number => json!({ "type": "number" }),
        // What fits depends on the type of question, which `forms check` knows.
        Takes::Answer => json!({}),
        Takes::Ids if key.name == "options" => json!({
            "type": "array",
            "items": { "type": "string", "pattern": ID, "not": { "enum": no_options() } },
            "minItems": 1,
            "maxItems": LIST_LIMIT,
            "uniqueItems": true,
        }),
        Takes::Ids | Takes::Sources | Takes::Texts => {
            json!({ "type": "array", "items": { "type": "string" } })
        }
        Takes::Kind => {
            let kinds: Vec<&str> = KINDS
                .iter()
                .map(|(kind, _)| *kind)
                // No roster lies in a roster.
                .filter(|kind| name != "field" || *kind != "roster")
                .collect();
            json!({ "enum": kinds })
        }
        Takes::Weight => {
            let weights = Weight::ALL.map(Weight::word);
            let mut of_list = table(context, "weight", keys::WEIGHT);
            if let Some(Value::Object(properties)) = of_list.get_mut("properties") {
                let said = context.say("schema-is");
                let is = json!({ "enum": weights, "description": said });
                properties.insert("is".into(), is);
            }
            json!({ "anyOf": [
                { "enum": weights },
                { "type": "array", "items": of_list, "minItems": 1 },
            ] })
        }
        Takes::Cue => json!({ "enum": CUES }),
        Takes::Table(keys) => Value::Object(table(context, inner(key.name), keys)),
        Takes::Tables(keys) if key.name == "each" => json!({
            "type": "array",
            "items": table(context, inner(key.name), keys),
            "minItems": 1,
            "maxItems": LIST_LIMIT,
        }),
        Takes::Tables(keys) => {
            json!({ "type": "array", "items": table(context, inner(key.name), keys) })
        }
    };
    match about {
        Value::Object(about) => about,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}

/// The name by which the messages call the table behind a key.
fn inner(key: &str) -> &str {
    match key {
        "form" => "header",
        "each" => "field",
        _ => key,
    }
}
