//! Where a sentence ends.

/// The sentences of a running text, in order.
///
/// A point inside a date, as in *22. marraskuuta*, ends nothing: the next word is small.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    let words: Vec<&str> = text.split_whitespace().collect();
    for (at, word) in words.iter().enumerate() {
        let end = word.as_ptr().addr() - text.as_ptr().addr() + word.len();
        if ends_sentence(word, words.get(at + 1).copied()) {
            found.push(text[begin..end].trim());
            begin = end;
        }
    }
    found
}

fn ends_sentence(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(['”', '“', '"', ')', '»']);
    let ends = bare.ends_with(['.', '!', '?', '…', ':']);
    let goes_on = next.is_some_and(|next| next.starts_with(char::is_lowercase));
    next.is_none() || (ends && !goes_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_ends_no_sentence() {
        assert_eq!(
            sentences("Murto huomattiin 24. elokuuta 2023. Se on ohi. "),
            ["Murto huomattiin 24. elokuuta 2023.", "Se on ohi."]
        );
        assert_eq!(sentences("”Vi vet inte.” Ring"), ["”Vi vet inte.”", "Ring"]);
        assert!(sentences(" ").is_empty());
    }
}
