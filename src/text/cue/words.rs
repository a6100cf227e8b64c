//! A text cut into sentences, clauses and words, each word with its place in the text.

use std::collections::HashSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

/// A sentence without full stop ends here all the same, so that the work for it stays bounded.
pub(super) const SENTENCE_MAX: usize = 120;

/// A shorter word before a full stop is an abbreviation (`kl.`, `ca.`, `t.ex.`) unless a capital follows.
const ABBREVIATION_MAX: usize = 3;

/// A question of so few words only names what the next sentence is about: *The flat? The office found it.*
const TOPIC_MAX: usize = 3;

/// And an answer of so few words says nothing without its question: *Who found the flat? The office.*
const ANSWER_MAX: usize = 4;

/// How far behind a mark the next letter is looked for.
const NEXT_MAX: usize = 8;

/// Holds what a person said, and so is not printed for debugging.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In lower case, NFC, with a plain apostrophe.
    pub(super) lower: String,
    /// Bytes in the text.
    pub(super) span: Range<usize>,
    /// The clause of the sentence, as punctuation divides it.
    pub(super) clause: usize,
    /// Written with a capital where no sentence begins, or known as a place.
    pub(super) is_name: bool,
    /// Such a name, known as that of a place.
    pub(super) is_place: bool,
    /// A name that stands earlier in the sentence too, perhaps at the head of this word (`Kalmar … Kalmarhem`).
    pub(super) is_again: bool,
}

#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) words: Vec<Word>,
    pub(super) is_question: bool,
    /// Where the answer begins in a question that has been joined with it.
    pub(super) answer: Option<usize>,
    /// Nothing but spaces stands between it and the sentence before.
    follows: bool,
}

/// Cuts a text into sentences.
pub(super) fn sentences(text: &str, places: &HashSet<String>) -> Vec<Sentence> {
    let mut cutting = Cutting::default();
    let mut begun: Option<usize> = None;
    let mut chars = text.char_indices().peekable();
    let mut before = None;
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        if is_of_word(c, before, after) {
            begun.get_or_insert(at);
        } else {
            if let Some(start) = begun.take() {
                cutting.word(text, start..at, places);
            }
            let next = text.get(at..).and_then(|rest| {
                // What a full stop means shows close behind it; a long row of dots is not searched to its end each time.
                rest.chars().take(NEXT_MAX).find(|c| c.is_alphanumeric())
            });
            cutting.mark(c, after, next);
        }
        before = Some(c);
    }
    if let Some(start) = begun {
        cutting.word(text, start..text.len(), places);
    }
    cutting.end(false);
    answered(cutting.sentences)
}

/// Joins questions and answers that say nothing one without the other.
fn answered(sentences: Vec<Sentence>) -> Vec<Sentence> {
    let mut joined: Vec<Sentence> = Vec::new();
    for sentence in sentences {
        let n_words = sentence.words.len();
        match joined.last_mut() {
            Some(last)
                if last.is_question
                    && sentence.follows
                    && !sentence.is_question
                    && (last.words.len() <= TOPIC_MAX || n_words <= ANSWER_MAX)
                    && last.words.len() + n_words <= SENTENCE_MAX =>
            {
                last.is_question = false;
                last.answer = Some(last.words.len());
                let clause = last.words.last().map_or(0, |word| word.clause + 1);
                last.words
                    .extend(sentence.words.into_iter().map(|word| Word {
                        clause: word.clause + clause,
                        ..word
                    }));
            }
            Some(_) | None => joined.push(sentence),
        }
    }
    joined
}

/// Letters, digits and the marks that sit on them; an apostrophe only between letters.
fn is_of_word(c: char, before: Option<char>, after: Option<char>) -> bool {
    let is_letter =
        |c: char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    is_letter(c)
        || (is_apostrophe(c) && before.is_some_and(is_letter) && after.is_some_and(is_letter))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02BC}')
}

#[derive(Default)]
struct Cutting {
    sentences: Vec<Sentence>,
    sentence: Sentence,
    clause: usize,
    /// A capital here says nothing: something begins.
    begins: bool,
    /// No line has ended since the last sentence.
    follows: bool,
}

impl Cutting {
    fn word(&mut self, text: &str, span: Range<usize>, places: &HashSet<String>) {
        if self.sentence.words.len() == SENTENCE_MAX {
            self.end(false);
        }
        let Some(written) = text.get(span.clone()) else {
            return;
        };
        if self.sentence.words.is_empty() {
            self.sentence.follows = std::mem::replace(&mut self.follows, true);
        }
        let lower: String = written
            .nfc()
            .flat_map(char::to_lowercase)
            .map(|c| if is_apostrophe(c) { '\'' } else { c })
            .collect();
        let is_capital = written.chars().next().is_some_and(char::is_uppercase);
        let begins = self.begins || self.sentence.words.is_empty();
        let stem = lower.trim_end_matches("'s");
        let is_place = places.contains(stem) || places.contains(stem.trim_end_matches('s'));
        let is_name =
            is_capital && lower != "i" && !lower.starts_with("i'") && (!begins || is_place);
        let is_again = is_name && {
            let names = self.sentence.words.iter().filter(|word| word.is_name);
            let mut bare = names.map(|name| name.lower.trim_end_matches('s'));
            bare.any(|name| !name.is_empty() && lower.starts_with(name))
        };
        self.sentence.words.push(Word {
            is_name,
            is_place: is_name && is_place,
            is_again,
            lower,
            span,
            clause: self.clause,
        });
        self.begins = false;
    }

    fn mark(&mut self, c: char, after: Option<char>, next: Option<char>) {
        let is_wide =
            after.is_none_or(char::is_whitespace) || after.is_some_and(|c| !c.is_alphanumeric());
        if matches!(c, '\n' | '\u{2029}') {
            self.follows = false;
        }
        match c {
            '!' | '\u{2026}' | '\u{2029}' => self.end(false),
            // A pasted text is often broken in the middle of a sentence.
            '\n' if !next.is_some_and(char::is_lowercase) => self.end(false),
            '?' | '\u{061F}' => self.end(true),
            '.' if is_wide => {
                let last = self.sentence.words.last();
                let is_short = last.is_some_and(|word| {
                    word.lower.chars().count() <= ABBREVIATION_MAX
                        && !word.lower.chars().all(char::is_numeric)
                });
                if !is_short || next.is_none_or(char::is_uppercase) {
                    self.end(false);
                }
            }
            ',' | ';' | ':' | '(' | ')' | '\u{2013}' | '\u{2014}' | '"' | '\u{201D}'
            | '\u{201C}' => {
                self.clause += 1;
                self.begins = c == ':' || c == '"' || c == '\u{201D}' || c == '\u{201C}';
            }
            '-' if is_wide => self.clause += 1,
            _ => {}
        }
    }

    fn end(&mut self, is_question: bool) {
        let mut sentence = std::mem::take(&mut self.sentence);
        self.clause = 0;
        self.begins = false;
        if !sentence.words.is_empty() {
            sentence.is_question = is_question;
            self.sentences.push(sentence);
        }
    }
}
