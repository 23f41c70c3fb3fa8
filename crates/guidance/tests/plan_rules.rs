//! The rules of planning, one small catalogue each.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::{
    Answer, Catalogue, Category, Certainty, Country, Event, Plan, QuestionId, Reason, Situation,
    StepId, Urgency, plan_for,
};

fn catalogue(text: &str) -> Catalogue {
    Catalogue::load([("steps.toml", text)]).unwrap_or_else(|found| panic!("{found:#?}"))
}

fn step(id: &str, urgency: &str, rest: &str) -> String {
    format!(
        "[[step]]\nid = \"{id}\"\ncountries = [\"FI\"]\nurgency = \"{urgency}\"\n\
         weight = \"advised\"\nminutes = 5\ngrade = \"advice\"\n{rest}\n"
    )
}

fn situation(reasons: &[&str]) -> Situation {
    reasons
        .iter()
        .map(|text| text.parse::<Reason>().unwrap())
        .fold(Situation::new(Country::Fi), |situation, reason| situation.with(&reason))
}

fn bands(plan: &Plan<'_>) -> Vec<(String, Urgency)> {
    plan.steps.iter().map(|one| (one.step.id.to_string(), one.urgency)).collect()
}

fn named(list: &[(&str, Urgency)]) -> Vec<(String, Urgency)> {
    list.iter().map(|(id, band)| ((*id).to_owned(), *band)).collect()
}

const NAME: &str = "when = { any = [\"exposed:name\"] }";

#[test]
fn a_possible_exposure_waits_one_band_or_as_the_step_says() {
    let catalogue = catalogue(
        &[
            step("fi-plain", "now", NAME),
            step("fi-told", "now", &format!("{NAME}\nsoften-if-possible = \"later\"")),
            step("fi-sure", "now", "when = { any = [\"exposed:name\", \"event:ransomware\"] }"),
        ]
        .concat(),
    );
    let plan = plan_for(&situation(&["possible:name", "event:ransomware"]), &catalogue);
    assert_eq!(
        bands(&plan),
        named(&[
            ("fi-sure", Urgency::Now),
            ("fi-plain", Urgency::Today),
            ("fi-told", Urgency::Later)
        ])
    );
    assert_eq!(plan.steps[1].because, [Reason::Possible(Category::Name)]);
}

#[test]
fn a_block_waits_for_a_yes_when_exposure_is_only_possible() {
    let catalogue = catalogue(&step("fi-block", "now", &format!("{NAME}\nask-first = true")));
    let mut unsure = situation(&["possible:name"]);
    let plan = plan_for(&unsure, &catalogue);
    assert_eq!(bands(&plan), named(&[]));
    assert_eq!(plan.to_ask.len(), 1, "the person is asked");

    unsure.agreed.insert(StepId::new("fi-block"));
    assert_eq!(plan_for(&unsure, &catalogue).steps.len(), 1, "after the yes it is planned");

    let sure = plan_for(&situation(&["exposed:name"]), &catalogue);
    assert_eq!(bands(&sure), named(&[("fi-block", Urgency::Now)]), "when known, nobody asks");
}

#[test]
fn a_prerequisite_comes_forward_with_the_step_that_waits_for_it() {
    let catalogue = catalogue(
        &[
            step("fi-first", "later", NAME),
            step("fi-between", "this-week", &format!("{NAME}\nafter = [\"fi-first\"]")),
            step("fi-urgent", "now", &format!("{NAME}\nafter = [\"fi-between\"]")),
        ]
        .concat(),
    );
    assert_eq!(
        bands(&plan_for(&situation(&["exposed:name"]), &catalogue)),
        named(&[
            ("fi-first", Urgency::Now),
            ("fi-between", Urgency::Now),
            ("fi-urgent", Urgency::Now)
        ])
    );
}

#[test]
fn a_fuller_step_hides_the_lighter_one_and_takes_its_place_in_the_order() {
    let catalogue = catalogue(
        &[
            step("fi-last", "today", &format!("{NAME}\nafter = [\"fi-light\"]")),
            step("fi-light", "today", NAME),
            step(
                "fi-full",
                "today",
                "when = { any = [\"event:identity-misused\"] }\nreplaces = [\"fi-light\"]",
            ),
        ]
        .concat(),
    );
    let misused = situation(&["exposed:name", "event:identity-misused"]);
    assert_eq!(
        bands(&plan_for(&misused, &catalogue)),
        named(&[("fi-full", Urgency::Today), ("fi-last", Urgency::Today)])
    );
}

#[test]
fn where_nothing_is_known_unknown_if_affected_holds() {
    let catalogue =
        catalogue(&step("fi-ask", "today", "when = { any = [\"event:unknown-if-affected\"] }"));
    let plan = plan_for(&Situation::new(Country::Fi), &catalogue);
    assert_eq!(plan.steps[0].because, [Reason::Event(Event::UnknownIfAffected)]);
    assert!(plan_for(&situation(&["exposed:name"]), &catalogue).steps.is_empty());
}

#[test]
fn an_incident_brings_what_it_knows_and_the_person_knows_better() {
    let catalogue = catalogue(
        "[[source]]\nid = \"s\"\npublisher = \"P\"\ntitle = \"T\"\nurl = \"https://example.org/\"\n\
         seen = \"2026-11-22\"\ngrade = \"official\"\n\
         [[incident]]\nid = \"made-up-2026\"\ncountries = [\"FI\"]\nknown = [\"name\"]\n\
         possible = [\"personal-identity-code\"]\nevents = [\"ransomware\"]\nsources = [\"s\"]\n\
         grade = \"official\"\n[[incident.question]]\nid = \"paper\"\n\
         categories = [\"personal-identity-code\"]\nyes = \"possible\"\nno = \"excluded\"\n\
         unsure = \"possible\"\n",
    );
    let code = Category::PersonalIdentityCode;
    let asked = situation(&["incident:made-up-2026"]);
    assert_eq!(asked.completed(&catalogue).exposed[&code], Certainty::Possible);

    let mut answered = asked.clone();
    answered.answers.insert(QuestionId::new("paper"), Answer::No);
    assert_eq!(answered.completed(&catalogue).exposed[&code], Certainty::Excluded);

    answered.exposed.insert(code, Certainty::Known);
    assert_eq!(answered.completed(&catalogue).exposed[&code], Certainty::Known);
    assert!(answered.completed(&catalogue).events.contains(&Event::Ransomware));
}

#[test]
fn what_cannot_be_loaded_is_told_with_file_line_id_and_reason() {
    let load = |text: &str| {
        let found = Catalogue::load([("guidance/steps/x.toml", text)]).unwrap_err();
        found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let cases = [
        (
            step("fi-a", "soon", NAME),
            "guidance/steps/x.toml:4: near `fi-a`: unknown variant `soon`",
        ),
        (
            step("fi-a", "now", "when = { any = [\"exposed:nme\"] }"),
            "`exposed:nme` is not a reason",
        ),
        (step("fi-a", "now", "when = { none = [\"exposed:name\"] }"), "neither `any` nor `all`"),
        (step("fi-a", "now", &format!("{NAME}\nwehn = 1")), "unknown field `wehn`"),
        (step("fi-a", "now", &format!("{NAME}\nrenew-after = \"2 yrs\"")), "ISO 8601"),
        (step("fi-a", "now", &format!("{NAME}\nafter = [\"fi-b\"]")), "names step `fi-b`"),
        (step("fi-a", "now", NAME).repeat(2), "guidance/steps/x.toml:10: step `fi-a` stands twice"),
        (
            step("fi-a", "now", &format!("{NAME}\nafter = [\"fi-b\"]"))
                + &step("fi-b", "now", &format!("{NAME}\nafter = [\"fi-a\"]")),
            "in a circle: fi-a, fi-b",
        ),
        (step("fi-a", "now", NAME) + "[[retired]]\nid = \"fi-a\"\nreason = \"old\"", "retired id"),
    ];
    for (text, wanted) in cases {
        let told = load(&text);
        assert!(told.contains(wanted), "wanted «{wanted}», told:\n{told}");
    }
}
