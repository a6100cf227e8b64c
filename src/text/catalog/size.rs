//! How much a message says at the most, so that one that says too much is not said at all.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{Locale, Messages, pattern};

/// The library fills in no more places of a message, those of what it refers to among them. It stops in the middle then, or ends in a
/// panic where the last place is one in braces of its own or a choice by a literal.
const MOST_PLACES: usize = 100;

/// Choices in what a choice refers to multiply; nobody writes so many of them.
const MOST_STEPS: usize = 5_000;

/// Whether a message may want more places filled in than the library does, whatever its choices come to. Terms that several files
/// have count each time.
pub(super) fn is_too_large(locale: &Locale, messages: &Messages, said: &Pattern<&str>) -> bool {
    let mut count = Count {
        locale,
        messages,
        left: MOST_PLACES,
        steps_left: MOST_STEPS,
        under_way: Vec::new(),
    };
    count.pattern(said).is_none()
}

struct Count<'l> {
    locale: &'l Locale,
    messages: &'l Messages,
    left: usize,
    steps_left: usize,
    /// What refers to itself is said once.
    under_way: Vec<*const ()>,
}

impl Count<'_> {
    fn referred(&mut self, said: &Pattern<&str>) -> Option<()> {
        let this = std::ptr::from_ref(said).cast();
        if self.under_way.contains(&this) {
            return Some(());
        }
        self.under_way.push(this);
        self.pattern(said)?;
        self.under_way.pop();
        Some(())
    }

    fn pattern(&mut self, said: &Pattern<&str>) -> Option<()> {
        for element in &said.elements {
            if let PatternElement::Placeable { expression } = element {
                self.left = self.left.checked_sub(1)?;
                self.steps_left = self.steps_left.checked_sub(1)?;
                self.expression(expression)?;
            }
        }
        Some(())
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector)?;
                // One of them is said: the largest counts.
                let left = self.left;
                let mut least = left;
                for variant in variants {
                    self.left = left;
                    self.pattern(&variant.value)?;
                    least = least.min(self.left);
                }
                self.left = least;
                Some(())
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. } => Some(()),
            InlineExpression::FunctionReference { arguments, .. } => arguments
                .positional
                .iter()
                .try_for_each(|it| self.inline(it)),
            InlineExpression::MessageReference { id, attribute } => {
                let id = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                match pattern(self.messages, &id) {
                    Some(referred) => self.referred(referred),
                    None => Some(()),
                }
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                if let Some(arguments) = arguments {
                    arguments
                        .positional
                        .iter()
                        .try_for_each(|it| self.inline(it))?;
                }
                self.term(id.name, attribute.as_ref().map(|it| it.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn term(&mut self, name: &str, attribute: Option<&str>) -> Option<()> {
        let locale = self.locale;
        for source in &locale.sources {
            for entry in source.parsed().resource.entries() {
                let Entry::Term(term) = entry else {
                    continue;
                };
                if term.id.name != name {
                    continue;
                }
                match attribute {
                    None => self.referred(&term.value)?,
                    Some(wanted) => {
                        let mut attributes = term.attributes.iter();
                        if let Some(found) = attributes.find(|it| it.id.name == wanted) {
                            self.referred(&found.value)?;
                        }
                    }
                }
            }
        }
        Some(())
    }
}
