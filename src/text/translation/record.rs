//! Which Swedish text each translation was made from: a record beside the files of texts, written by the program.
//!
//! For each Swedish text it has one digest, which holds for all languages, and for a language its own where that differs. So a changed
//! Swedish text is a change of one line, whatever the number of languages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::language::Language;

/// The name of the file, in the folder with the folders of the languages.
pub const FILE: &str = "made-from.toml";

/// Digests by the id of the text.
type Digests = BTreeMap<String, String>;

/// By language, file and id. What stands under the source language holds for all that have nothing of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    made: BTreeMap<String, BTreeMap<String, Digests>>,
}

/// What is not such a record, in the words of who read it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotARecord(String);

impl Record {
    /// Reads a record. An empty text is an empty one.
    pub fn read(text: &str) -> Result<Self, NotARecord> {
        let made = toml::from_str(text)
            .map_err(|error: toml::de::Error| NotARecord(error.message().to_owned()))?;
        Ok(Self { made })
    }

    /// Returns the digest of the Swedish text that a translation was made from. Of a text that nothing is noted of, nothing is known.
    pub fn made_from(&self, language: &Language, file: &str, id: &str) -> Option<&str> {
        self.get(language.tag(), file, id)
            .or_else(|| self.get(Language::source().tag(), file, id))
    }

    /// Whether anything is noted of a text.
    pub fn has(&self, file: &str, id: &str) -> bool {
        self.get(Language::source().tag(), file, id).is_some()
    }

    /// Whether a translation is known to be made from another text than the one with this digest.
    pub fn is_stale(&self, language: &Language, file: &str, id: &str, digest: &str) -> bool {
        let made = self.made_from(language, file, id);
        made.is_some_and(|made| made != digest)
    }

    /// Notes that all translations were made from the text with this digest.
    pub fn note_all(&mut self, file: &str, id: &str, digest: &str) {
        self.set(Language::source().tag(), file, id, digest);
    }

    /// Notes that the translation into a language was made from the text with this digest. `all` are the languages that have one.
    pub fn note(
        &mut self,
        language: &Language,
        all: &[Language],
        file: &str,
        id: &str,
        digest: &str,
    ) {
        self.set(language.tag(), file, id, digest);
        // Where all languages say the same, it stands once.
        let is_of_all = all
            .iter()
            .all(|it| self.made_from(it, file, id) == Some(digest));
        if is_of_all {
            self.note_all(file, id, digest);
        }
        let base = self
            .get(Language::source().tag(), file, id)
            .map(str::to_owned);
        for it in all.iter().chain([language]) {
            let own = self.get(it.tag(), file, id).map(str::to_owned);
            if *it != Language::source() && own == base {
                self.remove(it.tag(), file, id);
            }
        }
    }

    /// Forgets the texts that are not there any more.
    pub fn retain(&mut self, is_there: impl Fn(&str, &str) -> bool) {
        for (file, digests) in self.made.values_mut().flatten() {
            digests.retain(|id, _| is_there(file, id));
        }
    }

    /// Writes the record: the same record is the same text.
    pub fn write(&self) -> String {
        let mut text = String::from(
            "# Which Swedish text the translations were made from: digests, by file and text. Under \"sv\" stands what holds for all\n\
             # languages, under another language what differs there. Written by `vilja locales holds` and `vilja locales import`.\n",
        );
        for (language, files) in &self.made {
            for (file, digests) in files.iter().filter(|(_, digests)| !digests.is_empty()) {
                // A write into a string cannot fail.
                let _written = write!(text, "\n[{}.{}]\n", quoted(language), quoted(file));
                for (id, digest) in digests {
                    let _written = writeln!(text, "{} = {}", quoted(id), quoted(digest));
                }
            }
        }
        text
    }

    fn get(&self, language: &str, file: &str, id: &str) -> Option<&str> {
        let digest = self.made.get(language)?.get(file)?.get(id)?;
        Some(digest)
    }

    fn set(&mut self, language: &str, file: &str, id: &str, digest: &str) {
        let files = self.made.entry(language.to_owned()).or_default();
        let digests = files.entry(file.to_owned()).or_default();
        digests.insert(id.to_owned(), digest.to_owned());
    }

    fn remove(&mut self, language: &str, file: &str, id: &str) {
        if let Some(digests) = self
            .made
            .get_mut(language)
            .and_then(|files| files.get_mut(file))
        {
            digests.remove(id);
        }
    }
}

fn quoted(name: &str) -> String {
    toml::Value::from(name).to_string()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn what_holds_for_all_stands_once_and_what_differs_by_itself() {
        let [en, ti] = ["en", "ti"].map(|tag| Language::parse(tag).unwrap());
        let all = [en, ti];
        let mut record = Record::default();
        assert!(!record.is_stale(&ti, "app.ftl", "a.hint", "1"));
        record.note(&en, &all, "app.ftl", "a.hint", "0");
        assert!(record.is_stale(&en, "app.ftl", "a.hint", "1"));
        assert!(!record.is_stale(&ti, "app.ftl", "a.hint", "1"));
        record.note(&en, &all, "app.ftl", "a.hint", "1");
        record.note_all("app.ftl", "a.hint", "1");
        assert!(!record.is_stale(&ti, "app.ftl", "a.hint", "1"));
        // The Swedish text changes.
        assert!(record.is_stale(&ti, "app.ftl", "a.hint", "2"));
        record.note(&en, &all, "app.ftl", "a.hint", "2");
        assert!(record.is_stale(&ti, "app.ftl", "a.hint", "2"));
        assert!(!record.is_stale(&en, "app.ftl", "a.hint", "2"));
        let written = record.write();
        assert!(
            written.contains("[\"en\".\"app.ftl\"]\n\"a.hint\" = \"2\""),
            "{written}"
        );
        assert_eq!(Record::read(&written).unwrap(), record);
        record.note(&ti, &all, "app.ftl", "a.hint", "2");
        let written = record.write();
        assert!(!written.contains("\"en\""), "{written}");
        assert!(
            written.contains("[\"sv\".\"app.ftl\"]\n\"a.hint\" = \"2\""),
            "{written}"
        );
        record.retain(|_, id| id != "a.hint");
        assert!(!record.has("app.ftl", "a.hint"));
        assert!(Record::read("a = 1").is_err());
    }
}
