//! Rules on words, each broken on purpose.

use crate::support::{Copy, step};

const FTL: &str = "locales/sv/steps/first-things.ftl";

#[test]
fn fluent_that_cannot_be_read() {
    let copy = Copy::new();
    let line = copy.append(FTL, "broken = { \n");
    copy.finds(FTL, line, "near `broken`");
    let noise = copy.findings().into_iter().any(|one| one.what.contains("do-say-where"));
    assert!(!noise, "the rest of the file is read all the same");
}

#[test]
fn a_word_that_stands_twice() {
    let copy = Copy::new();
    let line = copy.append("locales/sv/cli.ftl", "cli-to-ask = Igen");
    copy.finds("locales/sv/cli.ftl", line, "`cli-to-ask` stands twice");
}

#[test]
fn a_folder_that_is_no_language() {
    let copy = Copy::new();
    copy.write("locales/nb/cli.ftl", "cli-to-ask = Hei");
    copy.finds("locales/nb/cli.ftl", 1, "`nb` is not a language");
}

#[test]
fn a_part_that_one_language_lacks() {
    let copy = Copy::new();
    let file = "locales/fi/steps/first-things.ftl";
    let (id, line) = copy.remove_line(file, "    .why = ");
    copy.finds(file, line, &format!("word `{id}.why` is missing in fi"));
}

#[test]
fn a_vocabulary_value_without_words() {
    let copy = Copy::new();
    copy.remove_line("locales/da/vocabulary.ftl", "urgency-now = ");
    copy.finds("locales/da/vocabulary.ftl", 1, "word `urgency-now` is missing in da");
}

#[test]
fn a_word_that_nothing_reads() {
    let copy = Copy::new();
    let line = copy.append(FTL, "nobody-asks-for-this = Hej");
    copy.finds(FTL, line, "nothing reads the word `nobody-asks-for-this`");
    copy.finds(FTL, line, "word `nobody-asks-for-this` is missing in fi");
}

#[test]
fn a_part_that_the_data_does_not_list() {
    let copy = Copy::new();
    let line = copy.replace(FTL, "    .why = ", "    .nobody = Hej\n    .why = ");
    copy.finds(FTL, line, ".nobody`");
}

#[test]
fn a_variable_that_no_comment_tells_of() {
    let copy = Copy::new();
    let line = copy.replace(FTL, ".why = ", ".why = { $stranger } ");
    copy.finds(FTL, line, "uses `$stranger` without telling what it is");
}

#[test]
fn a_variable_that_is_never_passed() {
    let copy = Copy::new();
    copy.replace("locales/sv/cli.ftl", "$count (Number)", "$counts (Number)");
    let line = copy.replace("locales/sv/cli.ftl", "{ $count } steg", "{ $counts } steg");
    copy.finds("locales/sv/cli.ftl", line, "uses `$counts`, which is never passed to it");
}

#[test]
fn a_term_that_hides_a_variable() {
    let copy = Copy::new();
    let line = copy.append(FTL, "-code = { $country ->\n    [FI] a\n   *[other] b\n }");
    copy.finds(FTL, line, "the term `-code` uses `$country`");
}

#[test]
fn functions_that_name_nothing() {
    let copy = Copy::new();
    let line = copy.replace(
        FTL,
        ".why = ",
        ".why = { PHONE(\"fi-nobody\") } { FACT(\"fi-nothing\") } { LINK(\"fi-nowhere\") } { SHOUT(\"x\") } ",
    );
    copy.finds(FTL, line, "uses the unknown contact `fi-nobody`");
    copy.finds(FTL, line, "uses the unknown fact `fi-nothing`");
    copy.finds(FTL, line, "uses the unknown contact `fi-nowhere`");
    copy.finds(FTL, line, "uses the unknown function SHOUT");
}

#[test]
fn functions_where_they_cannot_answer() {
    let copy = Copy::new();
    copy.write("guidance/contacts/zz.toml", &crate::support::contact("fi-zz", "sources = []"));
    let calls = ".why = { PHONE(\"fi-zz\") } { LINK(\"fi-zz\") } { FACT($country) } ";
    let line = copy.replace(FTL, ".why = ", calls);
    copy.finds(FTL, line, "uses PHONE of `fi-zz`, which has no phone");
    copy.finds(FTL, line, "uses LINK of `fi-zz`, which has no address");
    copy.finds(FTL, line, "uses FACT without one quoted id");
    let app = "locales/sv/app.ftl";
    let line = copy.append(app, "window-call = { PHONE(\"fi-zz\") }");
    copy.finds(app, line, "uses PHONE in app.ftl");
}

#[test]
fn a_message_that_refers_to_nothing() {
    let copy = Copy::new();
    let line = copy.replace(FTL, ".why = ", ".why = { not-there } ");
    copy.finds(FTL, line, "refers to the message `not-there`");
}

#[test]
fn what_the_words_use_and_the_step_does_not_list() {
    let copy = Copy::new();
    let facts = "guidance/facts/zz.toml";
    copy.write(facts, "[[fact]]\nid = \"fi-seven\"\nnumber = 7\nunit = \"days\"\nsources = []\ngrade = \"official\"\n");
    copy.write("guidance/contacts/zz.toml", &crate::support::contact("fi-zz", "sources = []\n[[contact.line]]\nkind = \"phone\"\nnumber = \"112\"\nlanguages = [\"fi\"]"));
    let line = copy.replace(FTL, ".why = ", ".why = { FACT(\"fi-seven\") } { PHONE(\"fi-zz\") } ");
    copy.finds(FTL, line, "uses `fi-seven`, which step");
    copy.finds(FTL, line, "uses `fi-zz`, which step");
}

#[test]
fn what_the_step_lists_and_the_words_do_not_use() {
    let copy = Copy::new();
    let steps = "guidance/steps/zz.toml";
    let fact = "[[fact]]\nid = \"fi-seven\"\nnumber = 7\nunit = \"days\"\nsources = []\ngrade = \"official\"\n";
    copy.write("guidance/facts/zz.toml", fact);
    copy.write(
        steps,
        &step(
            "fi-zz",
            "{ any = [\"exposed:name\"] }",
            "grade = \"advice\"\nfacts = [\"fi-seven\"]",
        ),
    );
    copy.finds(steps, 2, "step `fi-zz` lists the fact `fi-seven`, which its words do not use");
    copy.finds("locales/en/steps/zz.ftl", 1, "word `step-fi-zz.do-one` is missing in en");
}

#[test]
fn facts_typed_into_words() {
    for (typed, what) in [
        ("Ring 116 006. ", "has a number typed in: `116`"),
        ("Se riku.fi. ", "has an address typed in: `riku.fi`"),
        ("Skriv till hjalp@exempel. ", "has an e-mail address typed in"),
        ("{ \"42\" } ", "has a number typed in: `42`"),
    ] {
        let copy = Copy::new();
        let line = copy.replace(FTL, ".why = ", &format!(".why = {typed}"));
        copy.finds(FTL, line, what);
    }
}

#[test]
fn a_step_that_is_hard_to_read() {
    let heavy = "Personuppgiftsansvarig organisation informerar personuppgiftsbiträden \
                 angående dataskyddsförordningens rapporteringsskyldigheter och \
                 tillsynsmyndigheternas handläggningstider beträffande personuppgiftsincidenter ";
    let copy = Copy::new();
    let line = copy.replace(FTL, "    .why = ", &format!("    .why = {}", heavy.repeat(4)));
    copy.finds(FTL, line, "in sv has LIX");
    let long =
        "Jos joku soittaa ja sanoo jotain ja sitten taas jotain muuta ja vielä lisää ja lisää ";
    for (language, text) in [("fi", long.repeat(3)), ("en", "and so it goes on ".repeat(20))] {
        let file = format!("locales/{language}/steps/first-things.ftl");
        let line = copy.replace(&file, "    .why = ", &format!("    .why = {text}"));
        copy.finds(&file, line, "words in a sentence");
    }
}

#[test]
fn words_of_the_window() {
    let copy = Copy::new();
    copy.write("ui/src/Screen.ts", "const a = 1;\nconst b = t(\"window-nowhere\");\n");
    let file = "locales/sv/app.ftl";
    let line = copy.append(file, "window-nobody = Hej { $stranger }");
    copy.finds("ui/src/Screen.ts", 2, "the window asks for the word `window-nowhere`");
    copy.finds(file, line, "nothing in the window reads the word `window-nobody`");
    copy.finds(file, line, "word `window-nobody` is missing in da");
    copy.finds(file, line, "uses `$stranger` without telling what it is");
}

#[test]
fn a_sentence_without_end() {
    for (language, most) in [("sv", 20), ("fi", 18), ("da", 20), ("en", 25)] {
        let copy = Copy::new();
        let file = format!("locales/{language}/steps/first-things.ftl");
        let long = format!("{}. {}", "a ".repeat(most + 1).trim_end(), "A b. ".repeat(9));
        let line = copy.replace(&file, "    .why = ", &format!("    .why = {long}"));
        let what = format!("a sentence of {} words, above {most}", most + 1);
        copy.finds(&file, line, &what);
    }
}

#[test]
fn a_word_that_the_terms_forbid() {
    let copy = Copy::new();
    let term = "[[term]]\nlanguage = \"sv\"\ncountry = \"FI\"\nuse = \"zebra\"\nnot = [\"häst\"]\n";
    copy.write("guidance/terms-zz.toml", term);
    let line = copy.replace(FTL, ".why = ", ".why = Hästarna. ");
    copy.finds(FTL, line, "says `häst`");
    // The same word about another country is right, and so is a choice by country that avoids it.
    let copy = Copy::new();
    copy.write("guidance/terms-zz.toml", &term.replace("FI", "DK"));
    let chosen = ".why = { $country ->\n            [DK] Zebror.\n           *[other] Hästar.\n        }\n        ";
    copy.replace(FTL, ".why = ", chosen);
    let said = copy.findings().into_iter().find(|one| one.what.contains("says `häst`"));
    assert!(said.is_none(), "{said:?}");
}

#[test]
fn words_that_stand_in_another_file_than_their_data() {
    let copy = Copy::new();
    let (from, to) = ("guidance/steps/above-all.toml", "guidance/steps/aftercare.toml");
    let text = std::fs::read_to_string(copy.path().join(from)).unwrap();
    let at = text.find("[[step]]").unwrap();
    copy.write(from, &text[..at]);
    copy.append(to, &text[at..]);
    let file = "locales/fi/steps/above-all.ftl";
    let text = std::fs::read_to_string(copy.path().join(file)).unwrap();
    let line = text.lines().position(|line| line.starts_with("step-")).unwrap() + 1;
    copy.finds(file, line, "its data in guidance/steps/aftercare.toml");
}
