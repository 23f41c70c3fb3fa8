//! Numbers that are nobody's any more never come back, however they are written.

use super::Subject;
use lykta_guidance::Finding;

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for retired in subject.catalogue.retired_numbers() {
        for contact in subject.catalogue.contacts() {
            let lines = contact.line.iter().filter_map(|line| line.number.as_deref());
            for number in lines.filter(|number| national(number) == national(&retired.number)) {
                let id = contact.id.as_str();
                let (file, line) =
                    subject.catalogue.place_of("contact", id).unwrap_or(("guidance", 1));
                findings.push(Finding::at(
                    (file, line),
                    format!("contact `{id}` has the retired number `{number}`"),
                    format!("it would reach nobody, or somebody else: {}", retired.reason),
                    "use the number that the body's own page shows today",
                ));
            }
        }
    }
    findings
}

/// The digits without country code and trunk zero, so that one number is written one way.
fn national(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let bare = if number.starts_with('+') {
        ["358", "46", "45"].iter().find_map(|code| digits.strip_prefix(code)).unwrap_or(&digits)
    } else {
        &digits
    };
    bare.trim_start_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_found_however_it_is_written() {
        for written in ["+358 800 161177", "0800 161 177", "+358 800 161 177"] {
            assert_eq!(national(written), "800161177", "{written}");
        }
        assert_ne!(national("+45 33 98 00 98"), national("+45 33 37 00 37"));
    }
}
