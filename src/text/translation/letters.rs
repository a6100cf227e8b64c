//! Which letters a language is written with. What is alike on the screen may be another letter: no search finds it then, and a reader aloud
//! stumbles over it.

use super::super::language::Language;

/// The letters of a language beside the ASCII ones, small ones alone, as Unicode's CLDR 41 has them (exemplar characters), with the
/// auxiliary ones that our words need. For Dari, those of Persian.
const LETTERS: [(&str, Script, &str); 11] = [
    ("sv", Script::Latin, "àéüáèçñ"),
    ("en", Script::Latin, "éèáàçñüïöäåæø"),
    ("so", Script::Latin, ""),
    ("pl", Script::Latin, "ąćęłńóśźż"),
    ("fi", Script::Latin, "šž"),
    ("ru", Script::Cyrillic, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    ("uk", Script::Cyrillic, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ"),
    (
        "ar",
        Script::Arabic,
        "ءأؤإئاآبةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ\u{64b}\u{64c}\u{64d}\u{64e}\u{64f}\u{650}\u{651}\u{652}\u{670}",
    ),
    (
        "fa",
        Script::Arabic,
        "آاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةیـ\u{64b}\u{64c}\u{64d}\u{64e}\u{64f}\u{650}\u{651}\u{652}\u{654}\u{656}\u{670}",
    ),
    ("ckb", Script::Arabic, "ئابپتجچحخدرزڕژسشعغفڤقکگلڵمنھەوۆیێءـ"),
    ("ti", Script::Ethiopic, ""),
];

/// Swedish words and names stand in every language.
const SWEDISH: &str = "åäöé";

/// The syllables that Tigrinya is written with, and the mark that lengthens one.
const ETHIOPIC: [std::ops::RangeInclusive<char>; 2] =
    ['\u{1200}'..='\u{1357}', '\u{135f}'..='\u{135f}'];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
}

/// Returns the letters, and the digits of other scripts, that a text in this language cannot have, each once. Nothing is said of languages
/// that the program does not know the letters of.
pub fn foreign(language: &Language, text: &str) -> Vec<char> {
    let known = LETTERS
        .iter()
        .find(|(tag, _, _)| *tag == language.primary());
    let Some((_, script, own)) = known else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut add = |letter: char| {
        if !found.contains(&letter) {
            found.push(letter);
        }
    };
    for letter in text.chars().filter(|it| is_letter(*it)) {
        if !belongs(letter, *script, own) {
            add(letter);
        }
    }
    if *script == Script::Cyrillic {
        // A Latin letter in the middle of a Cyrillic word looks like one of it.
        let is_cyrillic = |it: char| ('\u{400}'..='\u{4ff}').contains(&it);
        for word in text.split(|it: char| !it.is_alphabetic()) {
            if word.contains(is_cyrillic) {
                word.chars().filter(char::is_ascii).for_each(&mut add);
            }
        }
    }
    found
}

fn belongs(letter: char, script: Script, own: &str) -> bool {
    if letter.is_ascii() {
        return true;
    }
    let mut small = letter.to_lowercase();
    let (Some(small), None) = (small.next(), small.next()) else {
        return false;
    };
    SWEDISH.contains(small)
        || own.contains(small)
        || (script == Script::Ethiopic && ETHIOPIC.iter().any(|range| range.contains(&letter)))
}

/// Letters, the vowel signs of Arabic, and digits that no number is stored in.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{135d}'..='\u{135f}')
        || matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{1369}'..='\u{137c}')
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn letters_of_a_neighbour_are_found_and_ones_own_are_not() {
        for (tag, text, expected) in [
            ("sv", "Göteborg, café, 24 §", ""),
            ("sv", "kоmmun", "о"),
            // The sign for kelvin, whose small letter is that of the alphabet.
            ("sv", "\u{212a}ommun", "\u{212a}"),
            ("pl", "Źródło: Malmö", ""),
            ("pl", "prœve", "œ"),
            ("fi", "Äiti ja Åbo, šakki", ""),
            ("ru", "Объём, Ctrl-P", ""),
            ("ru", "мiсто", "i"),
            ("ru", "місто", "і"),
            ("uk", "об’єднання, socialtjänst", ""),
            ("uk", "мы", "ы"),
            ("ar", "اللغة العربية، socialtjänst", ""),
            ("ar", "کتاب گفت", "کگ"),
            ("fa", "می‌شود", ""),
            ("fa", "كتابي", "كي"),
            ("fa-AF", "كتاب", "ك"),
            ("ckb", "کوردیی ناوەندی", ""),
            ("ckb", "كوردي ه", "كيه"),
            ("ti", "ትግርኛ (VILJA)።", ""),
            ("ti", "ትግርኛ ፳", "፳"),
            ("ar", "٣ سنوات", "٣"),
            ("so", "Soomaali’", ""),
            ("de", "Straße", ""),
        ] {
            let language = Language::parse(tag).unwrap();
            let found: String = foreign(&language, text).into_iter().collect();
            assert_eq!(found, expected, "{tag}: {text}");
        }
    }
}
