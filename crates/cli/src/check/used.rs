//! What a Fluent pattern uses: texts, variables, functions, other messages and terms.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Everything a pattern uses. Each piece is a slice of the file, so that its line is known.
#[derive(Debug, Default, Clone)]
pub(super) struct Used<'t> {
    /// What a person reads as it is typed.
    pub(super) texts: Vec<&'t str>,
    /// Names of variables.
    pub(super) variables: Vec<&'t str>,
    /// Calls of functions.
    pub(super) calls: Vec<Call<'t>>,
    /// Other messages, with an attribute or without.
    pub(super) messages: Vec<(&'t str, Option<&'t str>)>,
    /// Terms, without their hyphen.
    pub(super) terms: Vec<&'t str>,
}

/// A call of a function.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call<'t> {
    /// The function.
    pub(super) name: &'t str,
    /// Its one literal argument, if that is what it has.
    pub(super) id: Option<&'t str>,
}

impl<'t> Used<'t> {
    /// Gathers what a pattern uses.
    pub(super) fn by(pattern: &Pattern<&'t str>) -> Self {
        let mut used = Self::default();
        used.pattern(pattern);
        used
    }

    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, true),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    /// `shown` is false where the value only chooses.
    fn inline(&mut self, inline: &InlineExpression<&'t str>, shown: bool) {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                if shown {
                    self.texts.push(value);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push(Call { name: id.name, id: literal(arguments) });
                for argument in &arguments.positional {
                    self.inline(argument, false);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push((id.name, attribute.as_ref().map(|part| part.name)));
            }
            InlineExpression::TermReference { id, .. } => self.terms.push(id.name),
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

fn literal<'t>(arguments: &CallArguments<&'t str>) -> Option<&'t str> {
    match arguments.positional.as_slice() {
        [InlineExpression::StringLiteral { value }] => Some(value),
        _ => None,
    }
}
