//! The window's own words, so that a test need not repeat them.

use lykta_guidance::Language;

/// What the window says in English, which it starts in where the system speaks none of its
/// languages. For messages of one line without variables.
pub(crate) fn word(id: &str) -> &'static str {
    begins(id).unwrap_or_else(|| panic!("app.ftl has no `{id}`"))
}

/// What a message with a variable at its end begins with.
pub(crate) fn word_before_variable(id: &str) -> &'static str {
    let (before, _) = word(id).split_once('{').unwrap_or_else(|| panic!("`{id}` has no variable"));
    before.trim()
}

fn begins(id: &str) -> Option<&'static str> {
    lykta_words::app_ftl(Language::En)
        .lines()
        .find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))
}
