//! Phone numbers are written so that they can be dialled from anywhere.

use super::Subject;
use lykta_guidance::{Country, Finding, Line, LineKind};

/// Longer numbers have a country code.
const LONGEST_SHORT_NUMBER: usize = 6;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for contact in subject.catalogue.contacts() {
        let id = contact.id.as_str();
        let (file, line) = subject.catalogue.place_of("contact", id).unwrap_or(("guidance", 1));
        for one in &contact.line {
            if let Some((what, mend)) = wrong(one, contact.country) {
                // The number's own line, where there is one after the contact's id.
                let at =
                    one.number.as_ref().or(one.url.as_ref()).map_or(line, |value| {
                        line_after(subject, file, line, &format!("\"{value}\""))
                    });
                findings.push(Finding::at(
                    (file, at),
                    format!("contact `{id}` has {what}"),
                    "somebody dials exactly what stands here, perhaps from abroad",
                    mend,
                ));
            }
        }
    }
    findings
}

fn line_after(subject: &Subject<'_>, file: &str, from: usize, needle: &str) -> usize {
    let text = subject.content.guidance().find(|(name, _)| *name == file).map(|(_, text)| text);
    text.and_then(|text| {
        text.lines().enumerate().skip(from).find(|(_, line)| line.contains(needle))
    })
    .map_or(from, |(at, _)| at + 1)
}

fn wrong(line: &Line, country: Country) -> Option<(String, String)> {
    let dialled = matches!(line.kind, LineKind::Phone | LineKind::Sms);
    match (&line.number, dialled) {
        (None, true) => {
            Some((format!("a {} line without a number", line.kind), "add its number".to_owned()))
        }
        (Some(number), false) => Some((
            format!("a number on a {} line: `{number}`", line.kind),
            "give a web or chat line its url".to_owned(),
        )),
        (None, false) if line.url.is_none() => {
            Some((format!("a {} line without an address", line.kind), "add its url".to_owned()))
        }
        (None, false) => None,
        (Some(number), true) => (!is_dialable(number, country)).then(|| {
            let code = code(country);
            (
                format!("the number `{number}`"),
                format!("write {code} and spaces as the country groups them, or a short number of at most six digits"),
            )
        }),
    }
}

fn code(country: Country) -> &'static str {
    match country {
        Country::Fi => "+358",
        Country::Se => "+46",
        Country::Dk => "+45",
    }
}

fn is_dialable(number: &str, country: Country) -> bool {
    let groups_of_digits = |text: &str| {
        !text.is_empty()
            && text.split(' ').all(|group| {
                !group.is_empty() && group.bytes().all(|letter| letter.is_ascii_digit())
            })
    };
    match number.strip_prefix(code(country)) {
        Some(rest) => {
            rest.strip_prefix(' ').is_some_and(groups_of_digits) && !rest.starts_with(" 0")
        }
        None => {
            let digits = number.bytes().filter(u8::is_ascii_digit).count();
            groups_of_digits(number) && digits <= LONGEST_SHORT_NUMBER
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_international_or_short() {
        for good in ["+358 800 161177", "112", "116 006"] {
            assert!(is_dialable(good, Country::Fi), "{good}");
        }
        for bad in
            ["0800 161177", "+358800161177x", "+46 8 123", "+358 0800 1", "116-006", "+358  9"]
        {
            assert!(!is_dialable(bad, Country::Fi), "{bad}");
        }
    }
}
