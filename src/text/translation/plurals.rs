//! Plural forms: which a language has for the numbers that are filled in, and which a text lacks or can never use.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::super::language::Language;
use super::super::messages::Choice;

/// The categories of Unicode's CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message that answers with the category.
const ASK: &str = "which = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";

/// Beyond these, numbers behave like ones among them.
const NUMBERS: [std::ops::RangeInclusive<i64>; 2] = [0..=202, 1_000_000..=1_000_000];

/// The category of each number that is tried.
#[derive(Debug)]
pub struct Plurals {
    by_number: Vec<(i64, &'static str)>,
}

/// What is wrong with the branches of a choice by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// For this number the last resort of another category would be taken.
    Missing { form: &'static str, example: i64 },
    /// No number that is counted has this category.
    NeverUsed { form: String },
}

impl Plurals {
    /// Asks the same rules by which the catalogue chooses.
    pub fn of(language: &Language) -> Self {
        let tag: LanguageIdentifier = language.plural_tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        let resource = match FluentResource::try_new(ASK.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        let ask = |number: i64| -> Option<&'static str> {
            let pattern = bundle.get_message("which")?.value()?;
            let mut args = FluentArgs::new();
            args.set("n", number);
            let said = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
            CATEGORIES.into_iter().find(|it| *it == said)
        };
        let numbers = NUMBERS.into_iter().flatten();
        Self {
            by_number: numbers
                .filter_map(|number| Some((number, ask(number)?)))
                .collect(),
        }
    }

    /// Returns the categories that any whole number has.
    pub fn forms(&self) -> Vec<&'static str> {
        let is_used = |form: &&str| self.by_number.iter().any(|(_, of)| of == form);
        CATEGORIES.into_iter().filter(is_used).collect()
    }

    /// Returns what is wrong with a choice. Whether it is one by number, its branches or those of the Swedish text say.
    pub fn misfits(&self, choice: &Choice, source: &[Choice]) -> Vec<Misfit> {
        let of_source = source.iter().find(|it| it.variable == choice.variable);
        let is_counted = of_source.is_some_and(is_plural) && speaks_of_numbers(choice);
        if !is_plural(choice) && !is_counted {
            return Vec::new();
        }
        let forms = self.forms();
        let mut misfits = Vec::new();
        let has = |key: &str| choice.keys.iter().any(|it| it == key);
        // One form for all numbers is a way of saying it: *Antal: 3*.
        let n_forms = choice
            .keys
            .iter()
            .filter(|key| CATEGORIES.contains(&key.as_str()));
        let is_one_for_all = n_forms.count() <= 1 && choice.default == "other";
        for form in forms.iter().filter(|_| !is_one_for_all) {
            // The last resort is taken for what has no branch of its own: that is right for *other* alone.
            if has(form) {
                continue;
            }
            let numbers = self.by_number.iter().filter(|(_, of)| of == form);
            let uncovered = numbers
                .map(|(number, _)| *number)
                .find(|number| !has(&number.to_string()));
            misfits.extend(uncovered.map(|example| Misfit::Missing { form, example }));
        }
        // Where no whole number is *other*, the last resort of that name is one of the others.
        if misfits.len() == 1 && choice.default == "other" && !forms.contains(&"other") {
            misfits.clear();
        }
        for key in &choice.keys {
            let is_category = CATEGORIES.contains(&key.as_str());
            if is_category && key != "other" && !forms.contains(&key.as_str()) {
                misfits.push(Misfit::NeverUsed { form: key.clone() });
            }
        }
        misfits
    }
}

/// Words such as *many* can also be names of something that is no number, beside others.
fn is_plural(choice: &Choice) -> bool {
    let is_form = |key: &String| key != "other" && CATEGORIES.contains(&key.as_str());
    speaks_of_numbers(choice) && choice.keys.iter().any(is_form)
}

fn speaks_of_numbers(choice: &Choice) -> bool {
    let is_one = |key: &String| CATEGORIES.contains(&key.as_str()) || key.parse::<i64>().is_ok();
    choice.keys.iter().all(is_one)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    fn choice(keys: &[&str]) -> Choice {
        Choice {
            variable: "n".to_owned(),
            keys: keys.iter().map(|it| (*it).to_owned()).collect(),
            default: (*keys.last().unwrap()).to_owned(),
            default_at: keys.len() - 1,
            places: Vec::new(),
            known: Vec::new(),
            span: 0..0,
        }
    }

    #[test]
    fn each_language_has_its_forms() {
        for (tag, expected) in [
            ("sv", "one other"),
            ("ar", "zero one two few many other"),
            ("fa-AF", "one other"),
            ("so", "one other"),
            ("ti", "one other"),
            ("uk", "one few many"),
            ("ru", "one few many"),
            ("pl", "one few many"),
            ("fi", "one other"),
            ("ckb", "one other"),
        ] {
            let plurals = Plurals::of(&Language::parse(tag).unwrap());
            assert_eq!(plurals.forms().join(" "), expected, "{tag}");
        }
    }

    #[test]
    fn too_few_and_too_many_are_found() {
        let of = |tag: &str, keys: &[&str]| {
            let plurals = Plurals::of(&Language::parse(tag).unwrap());
            plurals.misfits(&choice(keys), &[choice(&["one", "other"])])
        };
        assert_eq!(of("sv", &["one", "other"]), []);
        assert_eq!(of("sv", &["0", "1", "other"]), []);
        assert_eq!(of("sv", &["other"]), []);
        let missing = |form, example| Misfit::Missing { form, example };
        assert_eq!(
            of("pl", &["one", "other"]),
            [missing("few", 2), missing("many", 0)]
        );
        assert_eq!(of("pl", &["one", "few", "many", "other"]), []);
        assert_eq!(of("pl", &["one", "few", "many"]), []);
        assert_eq!(of("pl", &["one", "few", "other"]), []);
        assert_eq!(
            of("sv", &["one", "few", "other"]),
            [Misfit::NeverUsed {
                form: "few".to_owned()
            }]
        );
        assert_eq!(of("ar", &["0", "1", "2", "few", "many", "other"]), []);
        // Something else is chosen between.
        assert_eq!(of("pl", &["yes", "no"]), []);
        assert_eq!(of("pl", &["none", "many", "other"]), []);
    }
}
