//! Choices between texts by an answer: the words of an answer are shown, and what rules call it is what a branch is chosen by.
//!
//! Fluent chooses by what it shows. So a message that chooses by an answer is said from a copy in which the answer's code or
//! number stands where it is chosen by.

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::{Args, Choosing, Messages, Shown, Value, pattern};

/// Stands where no branch is about what was answered.
const NOT_SAID: &str = "…";

/// What the last branch is called that is about no one answer, even where an answer is called that in words.
const ANYTHING_ELSE: &str = "other";

/// What no branch has as its name, because nothing is written so.
const NO_CODE: &str = "";

/// Returns a message as it is to be said if it chooses by answers, and nothing if it chooses by none.
pub(super) fn chosen<'s>(
    messages: &'s Messages,
    said: &Pattern<&'s str>,
    args: &'s Args,
) -> Option<Pattern<&'s str>> {
    let is_answer = |(_, value): (&str, &Value)| matches!(value, Value::Answer { .. });
    if !args.values().any(is_answer) {
        return None;
    }
    let mut changing = Changing {
        messages,
        args,
        under_way: Vec::new(),
        is_changed: false,
    };
    let changed = changing.pattern(said);
    changing.is_changed.then_some(changed)
}

struct Changing<'s> {
    messages: &'s Messages,
    args: &'s Args,
    /// What refers to itself is left as it is.
    under_way: Vec<String>,
    is_changed: bool,
}

impl<'s> Changing<'s> {
    fn pattern(&mut self, said: &Pattern<&'s str>) -> Pattern<&'s str> {
        let elements = said.elements.iter();
        let elements = elements.map(|element| match element {
            PatternElement::TextElement { value } => PatternElement::TextElement { value: *value },
            PatternElement::Placeable { expression } => PatternElement::Placeable {
                expression: self.expression(expression),
            },
        });
        Pattern {
            elements: elements.collect(),
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) -> Expression<&'s str> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                Expression::Inline(InlineExpression::Placeable {
                    expression: Box::new(self.expression(expression)),
                })
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let whole = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                self.referred(whole).unwrap_or_else(|| expression.clone())
            }
            Expression::Inline(_) => expression.clone(),
            Expression::Select { selector, variants } => {
                let by = self.chosen_by(selector);
                let mut variants: Vec<_> = variants
                    .iter()
                    .map(|variant| Variant {
                        key: variant.key.clone(),
                        value: self.pattern(&variant.value),
                        default: variant.default,
                    })
                    .collect();
                let Some((choosing, shown, literal)) = by else {
                    return Expression::Select {
                        selector: selector.clone(),
                        variants,
                    };
                };
                self.is_changed = true;
                if matches!(choosing, Choosing::Anything) {
                    return only(first_with_words(variants));
                }
                for variant in &mut variants {
                    without_noughts(&mut variant.key);
                }
                named_by_code(choosing, shown, &mut variants);
                only_for_its_answer(choosing, &mut variants);
                Expression::Select {
                    selector: literal,
                    variants,
                }
            }
        }
    }

    /// Returns another message as it is to be said here, if it chooses by an answer.
    fn referred(&mut self, id: String) -> Option<Expression<&'s str>> {
        if self.under_way.contains(&id) {
            return None;
        }
        let said = pattern(self.messages, &id)?;
        let was_changed = std::mem::replace(&mut self.is_changed, false);
        self.under_way.push(id);
        let value = self.pattern(said);
        self.under_way.pop();
        let is_changed = std::mem::replace(&mut self.is_changed, was_changed);
        self.is_changed |= is_changed;
        is_changed.then(|| only(value))
    }

    /// Returns how an answer is chosen by, with what stands for it, if the selector is one: `$told`, `NUMBER($rent)`.
    fn chosen_by(
        &self,
        selector: &InlineExpression<&'s str>,
    ) -> Option<(&'s Choosing, &'s str, InlineExpression<&'s str>)> {
        match selector {
            InlineExpression::VariableReference { id } => {
                let (choosing, shown) = self.choosing(id.name)?;
                Some((choosing, shown, literal(choosing)))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let InlineExpression::VariableReference { id: name } =
                    arguments.positional.first()?
                else {
                    return None;
                };
                let (choosing, shown) = self.choosing(name.name)?;
                let literal = literal(choosing);
                if !matches!(literal, InlineExpression::NumberLiteral { .. }) {
                    return Some((choosing, shown, literal));
                }
                // How many digits are shown is no part of which number it is.
                let named = arguments.named.iter();
                let arguments = CallArguments {
                    positional: vec![literal],
                    named: named.filter(|it| it.name.name == "type").cloned().collect(),
                };
                let id = id.clone();
                Some((
                    choosing,
                    shown,
                    InlineExpression::FunctionReference { id, arguments },
                ))
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => None,
        }
    }

    fn choosing(&self, name: &str) -> Option<(&'s Choosing, &'s str)> {
        // Of two of a name the later one is filled in.
        let of_name = self.args.values().filter(|(it, _)| *it == name);
        match of_name.last() {
            Some((_, Value::Answer { by, shown })) => match shown.shown() {
                Shown::Text(text) => Some((by, text)),
                Shown::Number(_) => Some((by, "")),
            },
            Some((_, Value::Text(_) | Value::Number(_))) | None => None,
        }
    }
}

fn literal(choosing: &Choosing) -> InlineExpression<&str> {
    let value = match choosing {
        Choosing::Number(Some(value)) => return InlineExpression::NumberLiteral { value },
        // What would have to be written otherwise in a text is no name of a branch.
        Choosing::Code {
            code: Some(code), ..
        } if !code.contains(['\\', '"']) => code,
        Choosing::Code { .. } | Choosing::Number(None) | Choosing::Nothing | Choosing::Anything => {
            NO_CODE
        }
    };
    InlineExpression::StringLiteral { value }
}

/// Finds the branch of an answer, also where its code is digits, which Fluent takes for a number, and where a text that was written
/// before branches had the names of answers is named by the words that are shown.
fn named_by_code<'s>(choosing: &'s Choosing, shown: &str, variants: &mut [Variant<&'s str>]) {
    let Choosing::Code {
        code: Some(code),
        codes,
        ..
    } = choosing
    else {
        return;
    };
    let by_code = variants.iter().position(|it| name(&it.key) == &**code);
    let of_variant = by_code.or_else(|| {
        let is_free = |key: &str| !codes.iter().any(|code| **code == *key);
        let mut variants = variants.iter().map(|it| name(&it.key));
        variants.position(|key| key == shown && is_free(key))
    });
    if let Some(variant) = of_variant.and_then(|at| variants.get_mut(at)) {
        variant.key = VariantKey::Identifier { name: code };
    }
}

fn name<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// Takes care that the last resort is not taken for another answer, or for none, than the one that it is named by: what is
/// read aloud as what the person said was said.
fn only_for_its_answer(choosing: &Choosing, variants: &mut Vec<Variant<&str>>) {
    let last = variants.iter().find(|variant| variant.default);
    let is_answer = last.is_some_and(|last| choosing.is_answer(&last.key, variants));
    if let Some(last) = variants.iter_mut().find(|it| it.default && is_answer) {
        last.default = false;
        let said = PatternElement::TextElement { value: NOT_SAID };
        variants.push(last_resort(Pattern {
            elements: vec![said],
        }));
    }
}

/// To Fluent `2.50` is another number than `2.5`.
fn without_noughts(key: &mut VariantKey<&str>) {
    if let VariantKey::NumberLiteral { value } = key
        && value.contains('.')
    {
        *value = value.trim_end_matches('0').trim_end_matches('.');
    }
}

/// Wraps what is said whatever the answer is.
fn only(value: Pattern<&str>) -> Expression<&str> {
    Expression::Select {
        selector: InlineExpression::StringLiteral { value: NO_CODE },
        variants: vec![last_resort(value)],
    }
}

/// Returns the first branch that says something, or the last one where none does.
fn first_with_words(mut variants: Vec<Variant<&str>>) -> Pattern<&str> {
    let with_words = variants.iter().position(|it| has_words(&it.value));
    let at = with_words.or_else(|| variants.iter().position(|it| it.default));
    match at {
        Some(at) => variants.swap_remove(at).value,
        None => Pattern {
            elements: Vec::new(),
        },
    }
}

fn has_words(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(char::is_alphanumeric),
        PatternElement::Placeable { expression } => says_words(expression),
    })
}

fn says_words(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { variants, .. } => variants.iter().any(|it| has_words(&it.value)),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            value.contains(char::is_alphanumeric)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => says_words(expression),
        Expression::Inline(
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. },
        ) => true,
        // What is filled in may not be known.
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => false,
    }
}

fn last_resort(value: Pattern<&str>) -> Variant<&str> {
    Variant {
        key: VariantKey::Identifier {
            name: ANYTHING_ELSE,
        },
        value,
        default: true,
    }
}

impl Choosing {
    /// Whether the last one of the branches has a name that is about one answer, and not about whatever else there may be. By its
    /// words an answer is named in texts that were written before branches had the names of answers.
    fn is_answer(&self, key: &VariantKey<&str>, variants: &[Variant<&str>]) -> bool {
        match (self, key) {
            (Self::Code { codes, words, .. }, VariantKey::Identifier { name: last }) => {
                let has_branch = |code: &str| variants.iter().any(|it| name(&it.key) == code);
                let mut called = codes.iter().zip(words.iter());
                codes.iter().any(|code| **code == **last)
                    || *last != ANYTHING_ELSE
                        && called.any(|(code, word)| word == last && !has_branch(code))
            }
            (Self::Number(_), VariantKey::NumberLiteral { .. }) => true,
            (
                Self::Nothing | Self::Anything | Self::Code { .. } | Self::Number(_),
                VariantKey::Identifier { .. } | VariantKey::NumberLiteral { .. },
            ) => false,
        }
    }
}

/// `NUMBER($n)`. What is no number is shown as it is: its name would say nothing to whom it is read.
pub(super) fn number<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests;
