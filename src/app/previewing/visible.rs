//! What a page has to say, as text: to find out whether a text is among it.

use crate::app::page::{Page, Part, Wording};
use crate::text::clean::plain;

/// Returns everything that a page says, but the commands that are only heard.
pub(super) fn all(page: &Page) -> String {
    let mut texts: Vec<String> = page.title.clone();
    let status = &page.status;
    texts.extend(
        [&page.practice, &page.protected, &status.saved]
            .into_iter()
            .flatten()
            .cloned(),
    );
    texts.extend(status.languages_spoken.clone());
    texts.extend(
        [&page.standing, &page.notice]
            .into_iter()
            .flatten()
            .map(|it| it.text.clone()),
    );
    texts.extend(
        page.outline
            .iter()
            .flat_map(|row| [row.label.clone(), row.spoken.clone()]),
    );
    texts.extend(page.parts.iter().flat_map(self::texts));
    if let Some(pane) = &page.findings {
        texts.push(pane.elements_label.clone());
        texts.push(pane.more.join(" · "));
        for row in &pane.rows {
            texts.extend([row.weight.clone(), row.text.clone(), row.because.clone()]);
            texts.extend(row.news.iter().map(|news| news.weight.clone()));
        }
        for element in &pane.elements {
            texts.extend([element.label.clone(), element.spoken.clone()]);
        }
    }
    texts.extend(page.keys.iter().map(|key| key.label.clone()));
    bare(&texts.join("\n"))
}

/// Returns the texts of one part.
pub(super) fn texts(part: &Part) -> Vec<String> {
    let both = |first: &Wording, second: Option<&Wording>| -> Vec<String> {
        let wordings = std::iter::once(first).chain(second);
        wordings
            .flat_map(|it| std::iter::once(it.text.clone()).chain(it.mark.clone()))
            .collect()
    };
    match part {
        Part::Heading(text)
        | Part::Counter(text)
        | Part::Help(text)
        | Part::InterpreterNote(text) => vec![text.clone()],
        Part::Prompt { first, second } => both(first, second.as_ref()),
        Part::Paragraph { text, .. } | Part::Said(text) => both(text, None),
        Part::Choices(choices) => {
            let items = choices.items.iter();
            items
                .flat_map(|item| both(&item.first, item.second.as_ref()))
                .collect()
        }
        Part::Field(field) => field.label.iter().cloned().collect(),
        Part::Rows(rows) => {
            let rows = rows.rows.iter();
            rows.flat_map(|row| {
                let said = [row.lead.clone(), row.text.clone()];
                said.into_iter().chain(row.details.clone())
            })
            .collect()
        }
        Part::Gap => Vec::new(),
    }
}

/// Whether a text can be seen on a page, whatever is filled in; nothing if it has no words of its own.
pub(super) fn shows(page: &str, said: &str) -> Option<bool> {
    let said = bare(said);
    // What is not filled in stands between braces.
    let pieces = said.split(['{', '}']).map(str::trim);
    let pieces =
        pieces.filter(|piece| piece.contains(char::is_alphanumeric) && !piece.starts_with('$'));
    let longest = pieces.max_by_key(|piece| piece.len())?;
    Some(page.contains(longest))
}

/// Without marks of direction, and with one space where there are several.
pub(super) fn bare(text: &str) -> String {
    let text = plain(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
