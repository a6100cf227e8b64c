//! What is meant by a written line on this page.

use super::speak::numbered;
use crate::app::intent::{Action, Intent};
use crate::app::page::{Choices, FieldView, Page, Part, ScreenName, Wording};
use crate::text::fold::fold;
use crate::text::plain;

/// A line that means nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misheard {
    pub line: String,
    /// The command that was perhaps meant, as it is written: `/språk`.
    pub nearest: Option<String>,
}

/// Returns what the line asks for, in order. Every key and number that was said is understood.
pub fn hear(line: &str, page: &Page) -> Result<Vec<Intent>, Misheard> {
    let line = line.trim_end_matches(['\n', '\r']);
    let field = focused_field(page);
    if let Some(intents) = field
        .filter(|field| field.secret)
        .and_then(|_| secret(line, page))
    {
        return Ok(intents);
    }
    let typed = line.trim();
    if typed.is_empty() {
        return Ok(vec![go_on(page)]);
    }
    // A key may itself begin with a stroke, where everything else is text.
    if typed.starts_with('/')
        && let Some(key) = choices(page).and_then(|choices| key(typed, choices))
    {
        return Ok(vec![Intent::Pick(key)]);
    }
    if let Some(rest) = typed.strip_prefix("//") {
        return match field {
            Some(_) => Ok(vec![Intent::Say(format!("/{rest}"))]),
            None => Err(misheard(line, None)),
        };
    }
    if let Some(rest) = typed.strip_prefix('/') {
        return command(rest, page).map_err(|nearest| misheard(line, nearest));
    }
    match typed {
        "<" => return Ok(vec![Intent::Do(way_back(page))]),
        "?" => return Ok(vec![Intent::Do(Action::Help)]),
        _ => {}
    }
    if let Some(word) = asked_word(typed, page) {
        return Ok(vec![
            Intent::Do(Action::Glossary),
            Intent::Say(word.to_owned()),
        ]);
    }
    if let Some(intents) = choices(page).and_then(|choices| picks(typed, choices)) {
        return Ok(intents);
    }
    if let Some(number) = row_number(typed, page) {
        return Ok(vec![Intent::Pick(number)]);
    }
    if page.screen == ScreenName::Question {
        // A lone dash answers nothing else; a zero may be the number that was asked for.
        if typed == "-" {
            return Ok(vec![Intent::Do(Action::DontKnow)]);
        }
        if typed == "0" && field.is_none() {
            return Ok(vec![Intent::Do(Action::Declined)]);
        }
    }
    match field {
        Some(_) => Ok(vec![Intent::Say(match typed.strip_prefix("??") {
            Some(rest) if page.screen == ScreenName::Question => format!("?{rest}"),
            Some(_) | None => line.to_owned(),
        })]),
        None => Err(misheard(line, nearest_command(&fold(typed), page))),
    }
}

/// What a question is asked about: `?samtycke` at a question. Twice the sign is a text that begins with it.
fn asked_word<'l>(typed: &'l str, page: &Page) -> Option<&'l str> {
    let word = typed.strip_prefix('?')?.trim_start();
    (page.screen == ScreenName::Question && !word.starts_with('?')).then_some(word)
}

fn misheard(line: &str, nearest: Option<String>) -> Misheard {
    Misheard {
        line: line.to_owned(),
        nearest,
    }
}

/// A passphrase is taken as it stands, spaces and all; only a whole command is not part of it.
fn secret(line: &str, page: &Page) -> Option<Vec<Intent>> {
    if line.is_empty() {
        return None;
    }
    let spoken = line
        .strip_prefix('/')
        .and_then(|rest| exact(&fold(rest), page));
    Some(vec![match spoken {
        Some(action) => Intent::Do(action),
        None => Intent::Say(
            line.strip_prefix("//")
                .map_or_else(|| line.to_owned(), |rest| format!("/{rest}")),
        ),
    }])
}

/// An empty line goes on. It never answers a question with the option that happens to be highlighted, unless that is
/// what the form proposes and the page has said so.
fn go_on(page: &Page) -> Intent {
    let is_one_choice = choices(page).is_some_and(|choices| !choices.many && !choices.proposed);
    if page.screen == ScreenName::Question && is_one_choice && focused_field(page).is_none() {
        Intent::Do(Action::Next)
    } else {
        Intent::Confirm
    }
}

/// Back is to the question before; from a surface that lies over something, to what it lies over.
fn way_back(page: &Page) -> Action {
    let can_close = || {
        let mut commands = page.commands.iter();
        commands.any(|command| command.action == Action::Cancel)
    };
    if page.screen != ScreenName::Question && can_close() {
        Action::Cancel
    } else {
        Action::Back
    }
}

fn focused_field(page: &Page) -> Option<&FieldView> {
    page.parts.iter().find_map(|part| match part {
        Part::Field(field) if field.focused => Some(field),
        Part::Field(_)
        | Part::Heading(_)
        | Part::Counter(_)
        | Part::Prompt { .. }
        | Part::Help(_)
        | Part::InterpreterNote(_)
        | Part::Paragraph { .. }
        | Part::Said(_)
        | Part::Choices(_)
        | Part::Rows(_)
        | Part::Gap => None,
    })
}

fn choices(page: &Page) -> Option<&Choices> {
    page.parts.iter().find_map(|part| match part {
        Part::Choices(choices) => Some(choices),
        Part::Field(_)
        | Part::Heading(_)
        | Part::Counter(_)
        | Part::Prompt { .. }
        | Part::Help(_)
        | Part::InterpreterNote(_)
        | Part::Paragraph { .. }
        | Part::Said(_)
        | Part::Rows(_)
        | Part::Gap => None,
    })
}

/// One option by its key or its words; where several may be chosen, several keys.
fn picks(typed: &str, choices: &Choices) -> Option<Vec<Intent>> {
    if let Some(key) = option(typed, choices) {
        return Some(vec![Intent::Pick(key)]);
    }
    if !choices.many {
        return None;
    }
    typed
        .split([' ', ',', '،', '\t'])
        .filter(|word| !word.is_empty())
        .map(|word| key(word, choices).map(Intent::Pick))
        .collect::<Option<Vec<_>>>()
        .filter(|picks| !picks.is_empty())
}

fn option(typed: &str, choices: &Choices) -> Option<String> {
    key(typed, choices).or_else(|| {
        let meant = fold(typed);
        let says = |wording: &Wording| fold(&plain(&wording.text)) == meant;
        let mut hits = choices
            .items
            .iter()
            .filter(|item| says(&item.first) || item.second.as_ref().is_some_and(says));
        let only = hits.next()?;
        (hits.next().is_none() && !only.key.is_empty()).then(|| only.key.clone())
    })
}

fn key(word: &str, choices: &Choices) -> Option<String> {
    let is_key = |word: &str| choices.items.iter().find(|item| item.key == word);
    let folded = latin_digits(bare(word)).to_lowercase();
    is_key(word)
        .or_else(|| is_key(&folded))
        .or_else(|| {
            choices
                .items
                .iter()
                .find(|item| item.key.to_lowercase() == folded)
        })
        .map(|item| item.key.clone())
}

fn row_number(typed: &str, page: &Page) -> Option<String> {
    let typed = latin_digits(bare(typed));
    // Written with zeros in front it is a code that is searched for, not the number of a row.
    let n = typed
        .parse::<usize>()
        .ok()
        .filter(|n| n.to_string() == typed)?;
    let is_said = page.parts.iter().any(|part| match part {
        Part::Rows(rows) => numbered(rows).any(|(number, _)| number == Some(n)),
        Part::Field(_)
        | Part::Heading(_)
        | Part::Counter(_)
        | Part::Prompt { .. }
        | Part::Help(_)
        | Part::InterpreterNote(_)
        | Part::Paragraph { .. }
        | Part::Said(_)
        | Part::Choices(_)
        | Part::Gap => false,
    });
    is_said.then_some(typed)
}

/// `2.` and `2)` are written for `2`.
fn bare(word: &str) -> &str {
    word.strip_suffix(['.', ')']).unwrap_or(word)
}

/// The digits of Arabic and Persian keyboards as those that were said.
fn latin_digits(word: &str) -> String {
    word.chars()
        .map(|c| {
            let value = match c {
                '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
                '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
                _ => return c,
            };
            char::from_digit(value, 10).unwrap_or(c)
        })
        .collect()
}

/// A command, with a text for the field that it opens. What was perhaps meant, if nothing was understood.
fn command(rest: &str, page: &Page) -> Result<Vec<Intent>, Option<String>> {
    if let Some(action) = exact(&fold(rest.trim()), page) {
        return Ok(vec![Intent::Do(action)]);
    }
    let (word, text) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let word = fold(word);
    let text = text.trim();
    let action = exact(&word, page)
        .or_else(|| beginning(&word, page))
        .ok_or_else(|| nearest_command(&word, page))?;
    let mut intents = vec![Intent::Do(action)];
    if !text.is_empty() {
        intents.push(Intent::Say(text.to_owned()));
    }
    Ok(intents)
}

/// The command with this word in the officer's language, or with this name in any.
fn exact(word: &str, page: &Page) -> Option<Action> {
    page.commands
        .iter()
        .find(|command| fold(&command.word) == word)
        .map(|command| command.action)
        .or_else(|| Action::from_name(word))
}

/// The one command whose word or name begins like this.
fn beginning(word: &str, page: &Page) -> Option<Action> {
    if word.is_empty() {
        return None;
    }
    let mut hits = page
        .commands
        .iter()
        .filter(|command| fold(&command.word).starts_with(word))
        .map(|command| command.action)
        .collect::<Vec<_>>();
    if hits.is_empty() {
        hits = page
            .commands
            .iter()
            .filter(|command| command.action.name().starts_with(word))
            .map(|command| command.action)
            .collect();
    }
    hits.dedup();
    match hits.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// The command that differs by a letter or two, or one of those that begin like this.
fn nearest_command(word: &str, page: &Page) -> Option<String> {
    if word.is_empty() {
        return None;
    }
    let most = (word.chars().count() / 3).clamp(1, 2);
    page.commands
        .iter()
        .map(|command| {
            let known = fold(&command.word);
            let steps = if known.starts_with(word) {
                0
            } else {
                distance(word, &known)
            };
            (steps, command)
        })
        .filter(|(steps, _)| *steps <= most)
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, command)| format!("/{}", command.word))
}

/// How many letters must be put in, taken out or changed.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (n, letter) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(row.first_mut().unwrap_or(&mut 0), n + 1);
        let mut left = n + 1;
        for (other, place) in to.iter().zip(row.iter_mut().skip(1)) {
            let changed = diagonal + usize::from(*other != letter);
            diagonal = *place;
            left = changed.min(left + 1).min(*place + 1);
            *place = left;
        }
    }
    row.last().copied().unwrap_or(0)
}
