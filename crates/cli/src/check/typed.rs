//! No number, address or e-mail typed into words: facts live once, among the data.

use super::Subject;
use lykta_guidance::Finding;

const TOP_DOMAINS: [&str; 12] =
    ["fi", "se", "dk", "no", "ax", "com", "org", "net", "eu", "nu", "info", "gov"];

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for word in &subject.book.words {
        for text in &word.used.texts {
            let bare = without_names(text, subject.catalogue.names());
            if let Some((what, piece)) = typed_fact(&bare) {
                findings.push(Finding::at(
                    word.place_of(text),
                    format!("`{}` has {what} typed in: `{piece}`", word.name()),
                    "a fact that stands in four languages is soon right in three",
                    "put it in guidance/contacts or guidance/facts and use PHONE, FACT or LINK, \
                     or write a small number as a word",
                ));
            }
        }
    }
    findings
}

/// The text without the names that may be typed, such as *1177*.
fn without_names(text: &str, names: &[String]) -> String {
    let mut names: Vec<&String> = names.iter().collect();
    // The longest first, so that one name inside another leaves nothing behind.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.into_iter().fold(text.to_owned(), |text, name| without(&text, name))
}

fn without(text: &str, name: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, from) = rest.split_at(at);
        let after = &from[name.len()..];
        let glued =
            before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        kept.push_str(before);
        kept.push_str(if glued { name } else { " " });
        rest = after;
    }
    kept + rest
}

/// The first piece that is a fact, and what kind.
fn typed_fact(text: &str) -> Option<(&'static str, &str)> {
    text.split_whitespace().find_map(|piece| {
        let piece = piece.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '@');
        if piece.contains('@') {
            Some(("an e-mail address", piece))
        } else if is_address(piece) {
            Some(("an address", piece))
        } else if piece.contains(|letter: char| letter.is_numeric()) {
            Some(("a number", piece))
        } else {
            None
        }
    })
}

fn is_address(piece: &str) -> bool {
    let host = piece.split(['/', '?']).next().unwrap_or(piece).to_lowercase();
    let top = host.rsplit('.').next().filter(|top| top.len() < host.len());
    let ending = top.map(|top| top.split(['-', ':', '’']).next().unwrap_or(top));
    piece.contains("://")
        || piece.starts_with("www.")
        || ending.is_some_and(|top| TOP_DOMAINS.contains(&top))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_be_typed_and_facts_may_not() {
        let names = ["1177".to_owned(), "Suomi.fi".to_owned()];
        let found = |text: &str| typed_fact(&without_names(text, &names)).map(|(what, _)| what);
        assert_eq!(found("Ring 1177, eller Suomi.fi-tjänsten."), None);
        assert_eq!(found("Soita 1177:ään."), None);
        assert_eq!(found("Ring 11771"), Some("a number"));
        assert_eq!(found("Gå till polisen.se."), Some("an address"));
        assert_eq!(found("Gå till https://x"), Some("an address"));
        assert_eq!(found("Skriv till namn@exempel"), Some("an e-mail address"));
        assert_eq!(found("Två dagar. Sedan ring."), None);
    }
}
