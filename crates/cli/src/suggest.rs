//! What was probably meant by an id that does not exist.

/// The message for an unknown id: what is near it, or everything there is.
pub(crate) fn unknown(kind: &str, text: &str, known: &[&str]) -> String {
    let near = nearest(text, known);
    if near.is_empty() {
        format!("there is no {kind} `{text}`; possible: {}", known.join(", "))
    } else {
        format!("there is no {kind} `{text}`; did you mean {}?", near.join(", "))
    }
}

/// At most three known ids that look like `text`, the most alike first.
fn nearest<'k>(text: &str, known: &[&'k str]) -> Vec<&'k str> {
    let text = text.to_lowercase();
    let allowed = (text.chars().count() / 3).max(2);
    let mut near: Vec<(usize, &str)> = known
        .iter()
        .filter_map(|id| {
            let lower = id.to_lowercase();
            // A part of an id is often all that one remembers: `vastaamo` of `vastaamo-2020`.
            let parts = lower.split('-').filter(|part| part.len() > 3);
            let away =
                parts.map(|part| distance(&text, part)).chain([distance(&text, &lower)]).min()?;
            let part = text.len() > 2 && (lower.contains(&text) || text.contains(&lower));
            (away <= allowed || part).then_some((away, *id))
        })
        .collect();
    near.sort_unstable();
    near.into_iter().take(3).map(|(_, id)| id).collect()
}

/// How many letters must be added, left out or changed (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_the_id_that_was_meant() {
        let known = ["name", "health-record", "home-address"];
        assert_eq!(nearest("helth-record", &known), ["health-record"]);
        assert_eq!(nearest("address", &known), ["home-address"]);
        assert!(unknown("category", "zzzzzz", &known).contains("possible: name"));
    }
}
