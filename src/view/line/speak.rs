//! What is said of a page: all of it in a new place, otherwise only what has changed.

use super::{LineWords, Told, portion};
use crate::app::page::{
    Choice, Choices, FieldView, FindingRow, FindingsPane, Notice, OutlineRow, Page, Part, Row,
    Rows, ScreenName, Tone, Wording,
};
use crate::text::plain;

/// Returns the lines that are new to say. Logical text without marks or escapes, one paragraph a line, and one
/// language a line with its name before the second one.
pub fn speak(page: &Page, told: &mut Told, words: &LineWords) -> Vec<String> {
    let mut speech = Speech::new(page, words);
    let mut lists = told.lists.iter();
    speech.known_list = lists
        .find(|(screen, _)| *screen == page.screen)
        .map(|(_, list)| list.as_slice());
    let commands = new_commands(page, &told.known);
    match told.page.as_ref() {
        Some(before) if is_same_place(page, before) => {
            speech.changes(page, before);
            speech.news(page, Some(before));
        }
        // What the last answer brought about comes first, so that the question is what is heard last.
        before => {
            speech.entrance(page, before, &commands);
            speech.news(page, before);
            for part in &page.parts {
                speech.part(part);
            }
        }
    }
    let Speech { lines, read_to, .. } = speech;
    if let Some(read_to) = read_to {
        told.read_to = read_to;
    }
    if told
        .page
        .as_ref()
        .is_none_or(|before| !is_same_place(page, before))
    {
        told.known
            .extend(commands.into_iter().map(|command| (page.screen, command)));
    }
    told.keep(page);
    lines
}

/// Returns everything that the page says, as if nothing had been said before.
pub fn say_all(page: &Page, words: &LineWords) -> Vec<String> {
    let mut speech = Speech::new(page, words);
    speech.is_whole = true;
    speech.entrance(page, None, &new_commands(page, &[]));
    for part in &page.parts {
        speech.part(part);
    }
    speech.news(page, None);
    speech.lines
}

/// The number by which the line mode chooses a row, counted over those that can be chosen. A list without a cursor is
/// only read.
pub(super) fn numbered(rows: &Rows) -> impl Iterator<Item = (Option<usize>, &Row)> {
    let mut n = 0;
    rows.rows.iter().map(move |row| {
        let can_be_chosen = rows.cursor.is_some() && row.choosable && !row.heading;
        n += usize::from(can_be_chosen);
        (can_be_chosen.then_some(n), row)
    })
}

/// The same screen, the same counter and the same question: nothing to say again.
fn is_same_place(page: &Page, before: &Page) -> bool {
    let place = |page: &Page| {
        let mut place = vec![page.practice.clone(), page.protected.clone()];
        place.extend(page.parts.iter().map(|part| match part {
            Part::Heading(text) | Part::Counter(text) => Some(text.clone()),
            Part::Prompt { first, .. } => Some(first.text.clone()),
            Part::Help(_)
            | Part::InterpreterNote(_)
            | Part::Paragraph { .. }
            | Part::Said(_)
            | Part::Choices(_)
            | Part::Field(_)
            | Part::Rows(_)
            | Part::Gap => None,
        }));
        place.retain(Option::is_some);
        place
    };
    page.screen == before.screen && place(page) == place(before)
}

pub(super) struct Speech<'w> {
    pub(super) words: &'w LineWords,
    pub(super) lines: Vec<String>,
    /// Whatever is in another language is named.
    language: &'w str,
    /// Long lists are not told in short.
    is_whole: bool,
    /// How far a long list was read.
    read_to: Option<usize>,
    /// The long list that was told on this screen before.
    pub(super) known_list: Option<&'w [String]>,
}

impl<'w> Speech<'w> {
    pub(super) fn new(page: &'w Page, words: &'w LineWords) -> Self {
        Self {
            words,
            lines: Vec::new(),
            language: &page.language,
            is_whole: false,
            read_to: None,
            known_list: None,
        }
    }

    /// Says one text; every paragraph is a line, and there are no empty ones.
    pub(super) fn say(&mut self, text: &str) {
        for line in plain(text).lines() {
            let line = line.trim();
            if !line.is_empty() {
                self.lines.push(line.to_owned());
            }
        }
    }

    /// Says a text of several paragraphs with a few words before the first.
    fn say_after(&mut self, before: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.say(&format!("{before} {}", text.trim_start()));
    }

    /// Where one has come to.
    fn entrance(&mut self, page: &Page, before: Option<&Page>, commands: &[String]) {
        let is_first = before.is_none();
        if let Some(practice) = &page.practice
            && (is_first || before.is_some_and(|before| before.practice != page.practice))
        {
            self.say(practice);
        }
        if let Some(protected) = &page.protected
            && (is_first || before.is_some_and(|before| before.protected != page.protected))
        {
            self.say(protected);
        }
        if is_first || before.is_some_and(|before| before.title != page.title) {
            self.say(&page.title.join(" · "));
        }
        if !commands.is_empty() {
            let prefix = self.words.commands.clone();
            self.say_after(&prefix, &commands.join(", "));
        }
        if is_first || before.is_some_and(|before| before.standing != page.standing) {
            self.standing(page);
        }
        let was_in = before.and_then(|before| here(&before.outline));
        if page.screen == ScreenName::Question
            && let Some(section) = here(&page.outline)
            && was_in.map(|section| &section.label) != Some(&section.label)
        {
            let spoken = section.spoken.clone();
            self.say(&spoken);
        }
    }

    /// What has become known since: what is saved, which flags are raised, what went wrong.
    fn news(&mut self, page: &Page, before: Option<&Page>) {
        self.status(page, before);
        self.findings(page, before);
        let was = before.and_then(|before| before.notice.as_ref());
        if let Some(notice) = &page.notice {
            // The same mistake made twice is said twice, rather than answered by silence.
            let is_repeated = notice.tone == Tone::Warning && self.lines.is_empty();
            if was != Some(notice) || is_repeated {
                self.notice(notice);
            }
        }
    }

    fn standing(&mut self, page: &Page) {
        match &page.standing {
            Some(standing) if standing.tone == Tone::Warning => {
                let prefix = self.words.warning_prefix.clone();
                self.say_after(&prefix, &standing.text);
            }
            Some(standing) => self.say(&standing.text),
            None => {}
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading(text)
            | Part::Counter(text)
            | Part::Help(text)
            | Part::InterpreterNote(text) => {
                self.say(text);
            }
            Part::Prompt { first, second } => {
                self.wording(first);
                self.prompt_again(second.as_ref());
            }
            Part::Said(text) => self.wording(text),
            Part::Paragraph { text, tone } => {
                if *tone == Tone::Warning {
                    let prefix = self.words.warning_prefix.clone();
                    let text = self.named(text);
                    self.say_after(&prefix, &text);
                } else {
                    self.wording(text);
                }
            }
            Part::Choices(choices) => {
                for item in &choices.items {
                    self.choice(item);
                }
            }
            Part::Field(field) => self.field(field),
            Part::Rows(rows) => self.rows(rows),
            Part::Gap => {}
        }
    }

    fn wording(&mut self, wording: &Wording) {
        if self.is_foreign(wording) {
            self.foreign(wording);
        } else {
            self.say(&marked(wording));
        }
    }

    /// A text in another language: its name, the text, and what is wrong with it, each on a line of its own, so that a
    /// terminal that finds the direction of each line by itself finds that of the text.
    fn foreign(&mut self, wording: &Wording) {
        self.say(&format!("{}:", wording.language_name));
        self.say(&wording.text);
        if let Some(mark) = &wording.mark {
            self.say(&format!("[{mark}]"));
        }
    }

    fn is_foreign(&self, wording: &Wording) -> bool {
        *wording.language != *self.language && !wording.text.trim().is_empty()
    }

    /// The text, with the name of its language before it where that is not the officer's.
    fn named(&self, wording: &Wording) -> String {
        let text = marked(wording);
        if self.is_foreign(wording) {
            format!("{}: {}", wording.language_name, text.trim_start())
        } else {
            text
        }
    }

    /// What is read aloud, in the second language.
    fn prompt_again(&mut self, second: Option<&Wording>) {
        if let Some(second) = second.filter(|second| !second.text.trim().is_empty()) {
            self.foreign(second);
        }
    }

    fn second(&mut self, second: Option<&Wording>) {
        if let Some(second) = second {
            let name = format!("{}:", second.language_name);
            self.say_after(&name, &marked(second));
        }
    }

    fn choice(&mut self, item: &Choice) {
        let state = item.chosen.then(|| self.words.chosen.clone());
        self.option(item, state.as_deref());
        self.second(item.second.as_ref());
    }

    fn option(&mut self, item: &Choice, state: Option<&str>) {
        let label = self.named(&item.first).replace('\n', " ");
        let line = if item.key.is_empty() {
            label
        } else {
            format!("{}  {label}", item.key)
        };
        self.say(&with_state(line, state));
    }

    fn field(&mut self, field: &FieldView) {
        let label = field.label.as_deref().unwrap_or(&self.words.field).trim();
        let label = label.trim_end_matches(':').to_owned();
        if field.secret {
            self.say(&label);
            return;
        }
        let text = if field.text.trim().is_empty() {
            &self.words.empty_field
        } else {
            &field.text
        };
        let line = if label.is_empty() {
            text.clone()
        } else {
            format!("{label}: {text}")
        };
        let state = (field.focused && field.label.is_some()).then(|| self.words.here.clone());
        self.say(&with_state(line, state.as_deref()));
    }

    fn rows(&mut self, rows: &Rows) {
        if portion::is_long(rows) && !self.is_whole {
            self.read_to = Some(portion::begin(self, rows));
            return;
        }
        for (idx, (number, row)) in numbered(rows).enumerate() {
            self.row(number, row, rows.cursor == Some(idx));
        }
    }

    pub(super) fn row(&mut self, number: Option<usize>, row: &Row, is_here: bool) {
        let text = row.text.replace('\n', " ");
        let mut line = match number {
            Some(number) => format!("{number}  "),
            None => String::new(),
        };
        let lead = if row.lead.trim() == "!" {
            self.words.warning_prefix.as_str()
        } else {
            in_words(&row.lead)
        };
        let name = row.language_name.as_deref();
        // A lead may be the number itself, or the name of the language.
        let is_said = number.is_some_and(|it| lead == it.to_string()) || name == Some(lead);
        if !lead.is_empty() && !is_said {
            line.push_str(lead);
            line.push(' ');
        }
        if let Some(name) = name {
            line.push_str(name);
            line.push_str(": ");
        }
        line.push_str(&text);
        let state = (is_here && number.is_some()).then(|| self.words.here.clone());
        self.say(&with_state(line, state.as_deref()));
        for detail in &row.details {
            if detail.trim() == NO_ANSWER {
                let said = self.words.no_answer.clone();
                self.say(&said);
            } else {
                self.say(detail);
            }
        }
    }

    /// In the same place: parts that are not as they were, and of those only what differs.
    fn changes(&mut self, page: &Page, before: &Page) {
        if page.title != before.title {
            self.say(&page.title.join(" · "));
        }
        if page.standing != before.standing {
            self.standing(page);
        }
        let is_same_shape = page.parts.len() == before.parts.len()
            && page
                .parts
                .iter()
                .zip(&before.parts)
                .all(|(new, old)| std::mem::discriminant(new) == std::mem::discriminant(old));
        if !is_same_shape {
            for part in &page.parts {
                if !before.parts.contains(part) {
                    self.part(part);
                }
            }
            return;
        }
        for (new, old) in page.parts.iter().zip(&before.parts) {
            if new == old {
                continue;
            }
            match (new, old) {
                (Part::Prompt { second, .. }, Part::Prompt { second: old, .. }) => {
                    if second != old {
                        self.prompt_again(second.as_ref());
                    }
                }
                (Part::Choices(new), Part::Choices(old)) => self.changed_choices(new, old),
                (Part::Field(new), Part::Field(old)) => {
                    let is_left = old.focused && !new.focused && old.text == new.text;
                    if !is_left && (new.text != old.text || new.focused != old.focused) {
                        self.field(new);
                    }
                }
                (Part::Rows(new), Part::Rows(old)) => {
                    if new.rows != old.rows {
                        self.rows(new);
                    }
                }
                (part, _) => self.part(part),
            }
        }
    }

    fn changed_choices(&mut self, new: &Choices, old: &Choices) {
        let is_same = new.items.len() == old.items.len()
            && new
                .items
                .iter()
                .zip(&old.items)
                .all(|(new, old)| new.key == old.key && new.first == old.first);
        if !is_same {
            for item in &new.items {
                self.choice(item);
            }
            return;
        }
        for (item, was) in new.items.iter().zip(&old.items) {
            if item.chosen != was.chosen {
                let state = if item.chosen {
                    self.words.chosen.clone()
                } else {
                    self.words.not_chosen.clone()
                };
                self.option(item, Some(&state));
            }
            if let Some(second) = item
                .second
                .as_ref()
                .filter(|second| Some(*second) != was.second.as_ref())
            {
                // Without its key nobody would know which option this is.
                let text = marked(second).replace('\n', " ");
                self.say(&format!("{}: {}  {text}", second.language_name, item.key));
            }
        }
    }

    fn status(&mut self, page: &Page, before: Option<&Page>) {
        let new = &page.status;
        let old = before.map(|before| &before.status);
        let texts = [
            (
                &new.languages_spoken,
                old.and_then(|old| old.languages_spoken.as_ref()),
            ),
            (&new.saved, old.and_then(|old| old.saved.as_ref())),
        ];
        for (text, was) in texts {
            if let Some(text) = text.as_ref().filter(|text| Some(*text) != was) {
                self.say(text);
            }
        }
        let counts = [
            (&new.flags, old.and_then(|old| old.flags.as_ref())),
            (&new.open, old.and_then(|old| old.open.as_ref())),
        ];
        for (count, was) in counts {
            let is_news = |n: usize| was.map_or(n > 0, |was| was.n != n);
            if let Some(count) = count.as_ref().filter(|count| is_news(count.n)) {
                self.say(&count.spoken);
            }
        }
    }

    /// Flags that are new or say something else, and elements that have become known.
    fn findings(&mut self, page: &Page, before: Option<&Page>) {
        let Some(pane) = &page.findings else {
            return;
        };
        let known = before.and_then(|before| before.findings.as_ref());
        for row in &pane.rows {
            if known.is_some_and(|known| known.rows.iter().any(|was| tells_of(was, row))) {
                continue;
            }
            let weight = match &row.news {
                Some(news) => &news.spoken,
                None => &row.weight,
            };
            let mut line = format!("{weight}: {}", row.text);
            if !row.because.is_empty() {
                line = format!("{line} ({})", row.because);
            }
            self.say(&line);
        }
        self.elements(pane, known);
    }

    fn elements(&mut self, pane: &FindingsPane, known: Option<&FindingsPane>) {
        let news: Vec<String> = pane
            .elements
            .iter()
            .filter(|element| known.is_none_or(|known| !known.elements.contains(element)))
            .map(|element| format!("{}: {}", element.label, element.spoken))
            .collect();
        if !news.is_empty() {
            self.say(&format!("{} {}", pane.elements_label, news.join(", ")));
        }
    }

    fn notice(&mut self, notice: &Notice) {
        match notice.tone {
            Tone::Warning => {
                let prefix = self.words.error_prefix.clone();
                self.say_after(&prefix, &notice.text);
            }
            Tone::Plain | Tone::Quiet | Tone::Strong => self.say(&notice.text),
        }
    }
}

/// The sign for an answer that was not given; a voice would say nothing, or "dash".
const NO_ANSWER: &str = "–";

/// A lead without its sign, which repeats on the screen what the heading or the words beside it say; a tick alone is all
/// that is said of the row.
fn in_words(lead: &str) -> &str {
    let lead = lead.trim();
    let words = lead.trim_start_matches(|c: char| !c.is_alphanumeric());
    if words.is_empty() && matches!(lead, "✓" | "✗") {
        lead
    } else {
        words
    }
}

/// Whether a row that was said before says all that another one says. That it is no longer new is no news.
fn tells_of(was: &FindingRow, row: &FindingRow) -> bool {
    let is_same = was.weight == row.weight && was.text == row.text && was.because == row.because;
    is_same && (row.news.is_none() || was.news == row.news)
}

/// What can be written on this screen and was not named on it before.
fn new_commands(page: &Page, known: &[(ScreenName, String)]) -> Vec<String> {
    let written = page.keys.iter().map(|hint| &hint.line);
    let new = written.filter(|line| {
        !line.is_empty()
            && !known
                .iter()
                .any(|(screen, named)| *screen == page.screen && named == *line)
    });
    new.cloned().collect()
}

fn here(outline: &[OutlineRow]) -> Option<&OutlineRow> {
    outline.iter().find(|row| row.here)
}

/// The text and, in brackets, what is wrong with it.
fn marked(wording: &Wording) -> String {
    match &wording.mark {
        None => wording.text.clone(),
        Some(mark) => format!("{} [{mark}]", wording.text),
    }
}

fn with_state(line: String, state: Option<&str>) -> String {
    match state {
        Some(state) if !state.is_empty() => format!("{line} [{state}]"),
        Some(_) | None => line,
    }
}
