//! What a file of messages says to whoever translates it, text by text.

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;

use super::catalog::{readable, refusal};

/// Returns the texts of a file in their order, `id` or `id.attribute`, each with its own comment or else that of its group.
pub fn of_texts(source: &str) -> Vec<(String, Option<String>)> {
    if refusal(source).is_some() {
        return Vec::new();
    }
    let source = &*readable(source);
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let resource = match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = Vec::new();
    let mut of_group = None;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let comment = message
                    .comment
                    .as_ref()
                    .map(joined)
                    .or_else(|| of_group.clone());
                let id = message.id.name;
                let value = message.value.as_ref().map(|_| id.to_owned());
                let attributes = message.attributes.iter();
                let attributes = attributes.map(|it| format!("{id}.{}", it.id.name));
                let ids = value.into_iter().chain(attributes);
                texts.extend(ids.map(|id| (id, comment.clone())));
            }
            Entry::GroupComment(comment) => {
                of_group = Some(joined(comment)).filter(|it| !it.is_empty());
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
            }
        }
    }
    texts
}

fn joined(comment: &Comment<&str>) -> String {
    comment.content.join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_own_comment_or_that_of_its_group() {
        let source = "## The top\n\na = A\n# Short.\n# Very.\nb = B\n    .key = k\n\n##\n\nc = C\n";
        let texts = of_texts(source);
        let told: Vec<_> = texts
            .iter()
            .map(|(id, it)| (&**id, it.as_deref()))
            .collect();
        let expected = [
            ("a", Some("The top")),
            ("b", Some("Short. Very.")),
            ("b.key", Some("Short. Very.")),
            ("c", None),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_broken_escape_costs_its_own_text_alone() {
        let texts = of_texts("a = { \"\\u00å0\" }\nb = B\n");
        assert_eq!(texts, [("b".to_owned(), None)]);
    }
}
