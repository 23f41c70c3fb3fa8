//! The command line is a contract: names, fields, exit codes.

use crate::support::{Copy, checkout};
use serde_json::Value;
use std::process::{Command, Output};

fn lykta(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lykta")).args(args).output().unwrap()
}

fn plan(args: &[&str]) -> Value {
    let output = lykta(&[&["plan", "--format", "json"], args].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn a_plan_has_exactly_the_fields_of_the_contract() {
    let plan =
        plan(&["--country", "FI", "--language", "sv", "--exposed", "personal-identity-code"]);
    assert_eq!(keys(&plan), ["country", "hidden", "language", "steps"]);
    assert_eq!((&plan["country"], &plan["language"]), (&Value::from("FI"), &Value::from("sv")));
    let steps = plan["steps"].as_array().unwrap();
    assert!(!steps.is_empty());
    assert_eq!(plan["hidden"], Value::from(steps.len().saturating_sub(7)));
    for step in steps {
        assert_eq!(
            keys(step),
            [
                "because",
                "contacts",
                "id",
                "renew_after",
                "sources",
                "sub_steps",
                "title",
                "urgency",
                "weight"
            ]
        );
        assert!(!step["because"].as_array().unwrap().is_empty(), "{step}");
        for contact in step["contacts"].as_array().unwrap() {
            assert_eq!(keys(contact), ["id", "name", "phone", "url"]);
        }
        for sub_step in step["sub_steps"].as_array().unwrap() {
            assert_eq!(keys(sub_step), ["id", "text"]);
        }
    }
}

#[test]
fn ids_may_be_repeated_or_separated_by_commas() {
    let commas = plan(&[
        "--country",
        "SE",
        "--exposed",
        "name,password",
        "--event",
        "data-stolen,ransomware",
    ]);
    let repeated = plan(&[
        "--country",
        "SE",
        "--exposed",
        "name",
        "--exposed",
        "password",
        "--event",
        "data-stolen",
        "--event",
        "ransomware",
    ]);
    assert_eq!(commas, repeated);
}

#[test]
fn flags_override_what_the_incident_brings() {
    let because = |args: &[&str]| plan(args)["steps"].to_string();
    let incident = ["--country", "FI", "--incident", "vastaamo-2020"];
    let brought = because(&incident);
    assert!(brought.contains("\"exposed:therapy-notes\""), "{brought}");
    let said = because(&[&incident[..], &["--excluded", "therapy-notes"]].concat());
    assert!(!said.contains("therapy-notes\""), "{said}");
}

#[test]
fn an_unknown_id_is_told_with_what_is_near_it() {
    for (args, near) in [
        (["--exposed", "helth-record"], "did you mean health-record?"),
        (["--event", "data-stole"], "did you mean data-stolen"),
        (["--incident", "vastamo"], "did you mean vastaamo-2020?"),
        (["--country", "NO"], "possible: FI, SE, DK"),
    ] {
        let output = lykta(&[&["plan", "--country", "FI"], &args[..]].concat());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        // A second country is an error of its own.
        assert!(told.contains(near) || args[0] == "--country", "{told}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(lykta(&["plan"]).status.code(), Some(2), "a country is needed");
}

#[test]
fn a_plan_to_read_has_its_bands_as_headings() {
    let args =
        ["plan", "--country", "FI", "--language", "sv", "--exposed", "personal-identity-code"];
    let text = String::from_utf8(lykta(&args).stdout).unwrap();
    assert!(text.contains("I dag\n=====\n"), "{text}");
    let markdown = lykta(&[&args[..], &["--format", "markdown"]].concat());
    let markdown = String::from_utf8(markdown.stdout).unwrap();
    assert!(markdown.contains("## I dag\n") && markdown.contains("- [ ] "), "{markdown}");
}

#[test]
fn what_asks_first_stands_first() {
    let args = ["plan", "--country", "FI", "--language", "en", "--possible", "payment-card"];
    let text = String::from_utf8(lykta(&args).stdout).unwrap();
    let ask = text.find("Do this only if you think you need it").unwrap();
    assert!(ask < 60, "{text}");
}

#[test]
fn from_abroad_every_number_has_its_country_code() {
    let plan = plan(&[
        "--country",
        "FI",
        "--exposed",
        "personal-identity-code",
        "--circumstance",
        "abroad",
    ]);
    for step in plan["steps"].as_array().unwrap() {
        for contact in step["contacts"].as_array().unwrap() {
            if let Some(phone) = contact["phone"].as_str().filter(|phone| phone.len() > 7) {
                assert!(phone.starts_with("+358 "), "{contact}");
            }
        }
    }
}

#[test]
fn the_check_ends_with_one_for_findings_and_two_where_it_cannot_read() {
    let copy = Copy::new();
    copy.append("locales/sv/cli.ftl", "nobody-asks = Hej");
    let dir = copy.path().to_str().unwrap();
    let output = lykta(&["check", dir]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.lines().any(|line| line.starts_with("locales/sv/cli.ftl:")), "{told}");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(lykta(&["check", empty.path().to_str().unwrap()]).status.code(), Some(2));
}

#[test]
fn the_check_finds_the_checkout_from_inside_it() {
    let inside = checkout().join("crates/cli/src");
    let command =
        Command::new(env!("CARGO_BIN_EXE_lykta")).arg("check").current_dir(inside).output();
    assert_ne!(command.unwrap().status.code(), Some(2));
}

#[test]
fn the_content_of_the_checkout_is_clean() {
    let output = lykta(&["check", checkout().to_str().unwrap()]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.starts_with("checked ") && told.contains(" in 4 languages"), "{told}");
}
