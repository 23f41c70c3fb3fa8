//! Rules on data, each broken on purpose.

use crate::support::{Copy, contact, step};

const STEPS: &str = "guidance/steps/zz.toml";
const CONTACTS: &str = "guidance/contacts/zz.toml";
const SOURCES: &str = "guidance/sources/zz.toml";
const NAME: &str = "{ any = [\"exposed:name\"] }";

fn source(id: &str, url: &str, grade: &str) -> String {
    format!(
        "[[source]]\nid = \"{id}\"\npublisher = \"P\"\ntitle = \"T\"\nurl = \"{url}\"\n\
         seen = \"2026-11-22\"\ngrade = \"{grade}\"\n"
    )
}

#[test]
fn data_that_does_not_load() {
    let copy = Copy::new();
    copy.write(STEPS, "[[step]]\nid = \"fi-zz\"\nurgency = \"some day\"\n");
    copy.finds(STEPS, 3, "near `fi-zz`");
    let copy = Copy::new();
    copy.write(STEPS, &step("fi-zz", NAME, "grade = \"advice\"\ncontacts = [\"fi-nobody\"]"));
    copy.finds(STEPS, 2, "names contact `fi-nobody`, which does not exist");
}

#[test]
fn a_step_without_a_source() {
    let copy = Copy::new();
    copy.write(STEPS, &step("fi-zz", NAME, "grade = \"official\""));
    copy.finds(STEPS, 2, "step `fi-zz` has no source");
}

#[test]
fn an_official_step_with_a_secondary_source() {
    let copy = Copy::new();
    copy.write(SOURCES, &source("fi-zz-page", "https://www.suomi.fi/zz", "secondary"));
    copy.write(STEPS, &step("fi-zz", NAME, "grade = \"official\"\nsources = [\"fi-zz-page\"]"));
    copy.finds(STEPS, 2, "step `fi-zz` is official, but none of its sources is");
}

#[test]
fn grades_that_are_nobodys_to_give() {
    let copy = Copy::new();
    copy.write(SOURCES, &source("fi-zz-page", "https://www.suomi.fi/zz", "advice"));
    copy.write(CONTACTS, &contact("fi-zz", "sources = []").replace("secondary", "advice"));
    copy.finds(SOURCES, 2, "source `fi-zz-page` has the grade advice");
    copy.finds(CONTACTS, 2, "contact `fi-zz` has the grade advice");
}

#[test]
fn a_crisis_line_with_too_little_support() {
    let copy = Copy::new();
    copy.write(SOURCES, &source("fi-zz-page", "https://www.kela.fi/zz", "official"));
    let more =
        "safety-critical = true\nurl = \"https://www.suomi.fi/zz\"\nsources = [\"fi-zz-page\"]";
    copy.write(CONTACTS, &contact("fi-zz", more));
    copy.finds(CONTACTS, 2, "has fewer than two sources");
    copy.finds(CONTACTS, 2, "has no source on its own host");
}

#[test]
fn an_address_on_a_strange_host() {
    for url in
        ["https://mirror.example.com/x", "http://www.suomi.fi/x", "https://suomi.fi/?utm_source=x"]
    {
        let copy = Copy::new();
        copy.write(SOURCES, &source("fi-zz-page", url, "official"));
        copy.finds(SOURCES, 5, "source `fi-zz-page` has the address");
        copy.write(CONTACTS, &contact("fi-zz", &format!("sources = []\nurl = \"{url}\"")));
        copy.finds(CONTACTS, 7, "contact `fi-zz` has the address");
    }
}

#[test]
fn data_that_nothing_uses() {
    let copy = Copy::new();
    copy.write(SOURCES, &source("fi-zz-page", "https://www.suomi.fi/zz", "official"));
    copy.write(CONTACTS, &contact("fi-zz", "sources = []"));
    let fact = "[[fact]]\nid = \"fi-zz-days\"\nnumber = 7\nunit = \"days\"\nsources = []\ngrade = \"official\"\n";
    copy.write("guidance/facts/zz.toml", fact);
    let host =
        copy.replace("guidance/hosts.toml", "FI = [\n", "FI = [\n    \"zz.example.fi\",\n") + 1;
    let name = copy.replace("guidance/names.toml", "names = [\n", "names = [\n    \"Zz9\",\n") + 1;
    copy.finds(SOURCES, 2, "nothing uses the source `fi-zz-page`");
    copy.finds(CONTACTS, 2, "nothing uses the contact `fi-zz`");
    copy.finds("guidance/facts/zz.toml", 2, "nothing uses the fact `fi-zz-days`");
    copy.finds("guidance/hosts.toml", host, "no address is on the host `zz.example.fi`");
    copy.finds("guidance/names.toml", name, "no word has the name `Zz9`");
}

#[test]
fn ids_that_do_not_say_where_they_belong() {
    let copy = Copy::new();
    copy.write(STEPS, &step("se-zz", NAME, "grade = \"advice\""));
    copy.write(CONTACTS, &contact("nordic-zz", "sources = []"));
    copy.write(SOURCES, &source("zz-page", "https://www.suomi.fi/zz", "official"));
    let incident = "[[incident]]\nid = \"zz-2020\"\ncountries = [\"FI\"]\nperiod = { from = \"2023\" }\nsources = []\ngrade = \"official\"\n";
    copy.write("guidance/incidents/zz.toml", incident);
    copy.finds(STEPS, 2, "step `se-zz` does not begin as its countries ask");
    copy.finds(CONTACTS, 2, "contact `nordic-zz` does not begin as its country asks");
    copy.finds(SOURCES, 2, "source `zz-page` begins with no country");
    copy.finds("guidance/incidents/zz.toml", 2, "incident `zz-2020` does not end in its year");
}

#[test]
fn a_step_that_leaves_out_whoever_has_no_e_id() {
    let copy = Copy::new();
    copy.write(STEPS, &step("fi-zz", NAME, "grade = \"advice\"\nneeds = [\"strong-e-id\"]"));
    copy.finds(STEPS, 2, "step `fi-zz` needs strong e-ID and shows no way without it");
}

#[test]
fn a_step_that_no_situation_reaches() {
    let copy = Copy::new();
    let never = "{ any = [\"exposed:name\"], none = [\"exposed:name\"] }";
    copy.write(STEPS, &step("fi-zz", never, "grade = \"advice\""));
    copy.finds(STEPS, 2, "step `fi-zz` is never in a plan in FI");
    let copy = Copy::new();
    let both = step("fi-zz", NAME, "grade = \"advice\"");
    let fuller = step("fi-zz-fuller", NAME, "grade = \"advice\"\nreplaces = [\"fi-zz\"]");
    copy.write(STEPS, &format!("{both}{fuller}"));
    copy.finds(STEPS, 2, "step `fi-zz` is never in a plan in FI");
}

#[test]
fn something_said_that_changes_nothing_or_cannot_be_said() {
    let copy = Copy::new();
    copy.replace_in_guidance("\"circumstance:abroad\"", "\"circumstance:no-e-id\"");
    let file = "guidance/questions.toml";
    copy.finds(file, 1, "`circumstance:abroad` alone neither adds nor changes a step in FI");
    copy.finds(file, 1, "no question reaches `circumstance:abroad`");
}

#[test]
fn numbers_that_cannot_be_dialled() {
    for (line, what) in [
        ("kind = \"phone\"\nnumber = \"0800 161177\"", "the number `0800 161177`"),
        ("kind = \"phone\"\nnumber = \"+46 8 123\"", "the number `+46 8 123`"),
        ("kind = \"chat\"\nnumber = \"112\"", "a number on a chat line"),
    ] {
        let copy = Copy::new();
        let more = format!("sources = []\n[[contact.line]]\n{line}\nlanguages = [\"fi\"]");
        copy.write(CONTACTS, &contact("fi-zz", &more));
        copy.finds(CONTACTS, 9, what);
    }
}

#[test]
fn too_much_for_one_day() {
    let copy = Copy::new();
    let steps: String =
        (1..=8).map(|at| step(&format!("fi-zz-{at}"), NAME, "grade = \"advice\"")).collect();
    copy.write(STEPS, &steps);
    let found = copy.findings();
    let what = "name, address and identity code bring";
    assert!(found.iter().any(|finding| finding.what.contains(what)), "{found:#?}");
}

#[test]
fn one_page_of_the_web_that_stands_twice() {
    let copy = Copy::new();
    let one = source("fi-zz-one", "https://www.suomi.fi/zz", "official");
    let other = source("fi-zz-other", "https://www.suomi.fi/zz/", "official");
    copy.write(SOURCES, &format!("{one}{other}"));
    copy.finds(SOURCES, 9, "source `fi-zz-other` is the same page as `fi-zz-one`");
}

#[test]
fn a_retired_number_that_comes_back() {
    let copy = Copy::new();
    let retired =
        "[[retired-number]]\nnumber = \"+358 9 000 111\"\nreason = \"the line was closed\"\n";
    copy.write("guidance/retired-numbers-zz.toml", retired);
    let line =
        "[[contact.line]]\nkind = \"phone\"\nnumber = \"+358 90 00111\"\nlanguages = [\"fi\"]";
    copy.write(CONTACTS, &contact("fi-zz", &format!("sources = []\n{line}")));
    copy.finds(CONTACTS, 2, "contact `fi-zz` has the retired number");
    let fact = "[[fact]]\nid = \"fi-zz-number\"\ntext = \"09 000 111\"\nsources = []\ngrade = \"official\"\n";
    copy.write("guidance/facts/zz.toml", fact);
    copy.finds("guidance/facts/zz.toml", 2, "fact `fi-zz-number` has the retired number");
}

#[test]
fn a_retired_id_that_comes_back() {
    let copy = Copy::new();
    copy.write("guidance/retired.toml", "[[retired]]\nid = \"fi-zz\"\nreason = \"merged\"\n");
    copy.write(STEPS, &step("fi-zz", NAME, "grade = \"advice\""));
    copy.finds(STEPS, 2, "step `fi-zz` uses a retired id");
}

#[test]
fn a_page_that_names_what_is_not_there() {
    let copy = Copy::new();
    let file = "guidance/pages/zz.toml";
    let section = "[[page.section]]\nid = \"one\"\ngrade = \"official\"\n";
    let page = |more: &str| format!("[[page]]\nid = \"zz\"\n{more}\n{section}");
    copy.write(file, &page("steps = [\"fi-nobody\"]\ncontacts = [\"fi-nobody\"]"));
    copy.finds(file, 2, "page `zz` names step `fi-nobody`, which does not exist");
    copy.finds(file, 2, "page `zz` names contact `fi-nobody`, which does not exist");
    copy.write(file, &format!("{}{section}", page("")));
    copy.finds(file, 2, "page `zz` has two sections `one`");
    copy.write(file, &page(""));
    copy.finds(file, 2, "page `zz` has no source");
    copy.finds("locales/da/pages/zz.ftl", 1, "word `page-zz.one-title` is missing in da");
}

#[test]
fn something_that_only_any_step_answers() {
    let copy = Copy::new();
    // Steps for whatever was exposed stay; none names the location any more.
    copy.replace_in_guidance("\"exposed:location\"", "\"exposed:name\"");
    let what = "`exposed:location` alone neither adds nor changes a step in DK";
    copy.finds("guidance/questions.toml", 1, what);
}

#[test]
fn a_topic_without_a_place_in_the_order() {
    let copy = Copy::new();
    copy.write("guidance/steps/fi-zz.toml", &step("fi-zz", NAME, "grade = \"advice\""));
    copy.finds("guidance/steps/fi-zz.toml", 1, "the topic `zz` has no place among the others");
    let copy = Copy::new();
    copy.replace("guidance/order.toml", "\"above-all\",", "\"above-all\",\n    \"nothing\",");
    copy.finds("guidance/order.toml", 1, "there is no topic `nothing`");
}
