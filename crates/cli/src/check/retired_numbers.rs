//! Numbers that are nobody's any more never come back, in contacts or among the facts.

use super::Subject;
use lykta_guidance::{FactValue, Finding, RetiredNumber};

pub(super) fn rule(subject: &Subject<'_>) -> Vec<Finding> {
    let catalogue = subject.catalogue;
    let of_contacts = catalogue.contacts().flat_map(|contact| {
        let numbers = contact.line.iter().filter_map(|line| line.number.as_deref());
        numbers.map(|number| ("contact", contact.id.as_str(), number))
    });
    let of_facts = catalogue.facts().filter_map(|fact| match &fact.value {
        FactValue::Text(text) => Some(("fact", fact.id.as_str(), text.as_str())),
        FactValue::Number(..) | FactValue::Date(_) => None,
    });
    let mut findings = Vec::new();
    for (kind, id, number) in of_contacts.chain(of_facts) {
        for retired in catalogue.retired_numbers().iter().filter(|one| is_written(one, number)) {
            findings.push(Finding::at(
                catalogue.place_of(kind, id).unwrap_or(("guidance", 1)),
                format!("{kind} `{id}` has the retired number `{number}`"),
                format!("it would reach nobody, or somebody else: {}", retired.reason),
                "use the number that the body's own page shows today",
            ));
        }
    }
    findings
}

/// Whether the text is the retired number, as it is dialled from abroad or at home.
fn is_written(retired: &RetiredNumber, text: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (retired, text) = (retired.number.as_str(), digits(text));
    let at_home = match retired.split_once(' ') {
        Some(("+45", rest)) => digits(rest),
        Some((code, rest)) if code.starts_with('+') => format!("0{}", digits(rest)),
        _ => digits(retired),
    };
    text == digits(retired) || text == at_home
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_found_however_it_is_written_and_no_other_countrys() {
        let retired = |number: &str| RetiredNumber { number: number.into(), reason: "old".into() };
        let finnish = retired("+358 800 161177");
        for written in ["+358 800 161 177", "0800 161 177", "0800-161177"] {
            assert!(is_written(&finnish, written), "{written}");
        }
        let swedish = retired("+46 20 22 00 60");
        assert!(!is_written(&swedish, "+45 20 22 00 60"), "a Danish number of the same digits");
        assert!(is_written(&retired("+45 33 98 00 98"), "33 98 00 98"));
        assert!(is_written(&retired("777"), "777"));
    }
}
