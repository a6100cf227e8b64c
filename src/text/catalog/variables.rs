//! Which names a message wants to have filled in, so that translations can be compared.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Calls with each name in a pattern, in its order and as often as it stands there. The depth was checked before the message was parsed.
pub(in crate::text) fn each_variable<'s>(
    pattern: &Pattern<&'s str>,
    each: &mut impl FnMut(&'s str),
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, each),
        }
    }
}

fn in_expression<'s>(expression: &Expression<&'s str>, each: &mut impl FnMut(&'s str)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, each),
        Expression::Select { selector, variants } => {
            in_inline(selector, each);
            for variant in variants {
                each_variable(&variant.value, each);
            }
        }
    }
}

fn in_inline<'s>(inline: &InlineExpression<&'s str>, each: &mut impl FnMut(&'s str)) {
    match inline {
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
        InlineExpression::VariableReference { id } => each(id.name),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, each),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                in_arguments(arguments, each);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, each),
    }
}

fn in_arguments<'s>(arguments: &CallArguments<&'s str>, each: &mut impl FnMut(&'s str)) {
    for argument in &arguments.positional {
        in_inline(argument, each);
    }
    for argument in &arguments.named {
        in_inline(&argument.value, each);
    }
}
