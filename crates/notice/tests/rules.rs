//! Each rule of the reader, in each language, on the shortest text that shows it.

#![allow(clippy::unwrap_used, reason = "a test may end at the first surprise")]

use lykta_guidance::{Category, Certainty};
use lykta_notice::read;

/// A text, a category in it, and what the text says of it.
type Case = (&'static str, Category, &'static str);

/// Texts with what they say of a category: `known`, `possible`, `excluded` or `-` for nothing.
const RULES: &[(&str, &[Case])] = &[
    (
        "a hedge governs the list behind it",
        &[
            (
                "Vid dataintrånget kan följande ha läckt:\n- namn\n- personnummer",
                Category::PersonalIdentityCode,
                "possible",
            ),
            (
                "Tietomurrossa on saattanut vuotaa:\n- nimi\n- henkilötunnus",
                Category::PersonalIdentityCode,
                "possible",
            ),
            (
                "Ved hackerangrebet kan følgende være lækket:\n- navn\n- cpr-nummer",
                Category::PersonalIdentityCode,
                "possible",
            ),
            (
                "In the breach the following may have been leaked:\n- name\n- CPR number",
                Category::PersonalIdentityCode,
                "possible",
            ),
        ],
    ),
    (
        "a denial governs the whole of its list",
        &[
            (
                "Namn har läckt, men varken adresser, personnummer eller lösenord har läckt.",
                Category::HomeAddress,
                "excluded",
            ),
            (
                "Nimet ovat vuotaneet, mutta osoitteita, henkilötunnuksia tai salasanoja ei ole vuotanut.",
                Category::HomeAddress,
                "excluded",
            ),
            (
                "Navne er lækket, men hverken adresser, cpr-numre eller adgangskoder er lækket.",
                Category::HomeAddress,
                "excluded",
            ),
            (
                "Names were leaked, but no addresses, CPR numbers or passwords were leaked.",
                Category::HomeAddress,
                "excluded",
            ),
        ],
    ),
    (
        "what stands before a denial stays said",
        &[
            ("Namn har läckt, men inga lösenord.", Category::Name, "known"),
            ("Nimet ovat vuotaneet, mutta salasanat eivät.", Category::Name, "known"),
            ("Navne er lækket, men ikke adgangskoder.", Category::Name, "known"),
            ("Names have been leaked, but not passwords.", Category::Name, "known"),
        ],
    ),
    (
        "advice is no finding",
        &[
            (
                "Namn har läckt. Lämna aldrig ut dina bankkoder eller kortnummer.",
                Category::PaymentCard,
                "-",
            ),
            (
                "Nimet ovat vuotaneet. Älä koskaan luovuta pankkitunnuksiasi tai korttisi numeroa.",
                Category::PaymentCard,
                "-",
            ),
            (
                "Navne er lækket. Oplys aldrig koder eller kortnummer til nogen, der ringer.",
                Category::PaymentCard,
                "-",
            ),
            (
                "Names have been leaked. Never give out your bank codes or card number.",
                Category::PaymentCard,
                "-",
            ),
        ],
    ),
    (
        "that nothing was misused excludes nothing",
        &[
            (
                "Personnummer har läckt. Vi har inga tecken på att personnummer har missbrukats.",
                Category::PersonalIdentityCode,
                "known",
            ),
            (
                "Henkilötunnuksia on vuotanut. Henkilötunnuksia ei ole tiettävästi käytetty väärin.",
                Category::PersonalIdentityCode,
                "known",
            ),
            (
                "Cpr-numre er lækket. Vi har ikke set, at cpr-numre er blevet misbrugt.",
                Category::PersonalIdentityCode,
                "known",
            ),
            (
                "CPR numbers have been leaked. We have not seen CPR numbers being misused.",
                Category::PersonalIdentityCode,
                "known",
            ),
        ],
    ),
    (
        "another case is not this one",
        &[
            (
                "Namn har läckt vid ett dataintrång.\n\nFör tre år sedan drabbades ett annat bolag, och då läckte lösenord.",
                Category::Password,
                "-",
            ),
            (
                "Nimet ovat vuotaneet tietomurrossa.\n\nKolme vuotta sitten toisesta yhtiöstä vuoti salasanoja.",
                Category::Password,
                "-",
            ),
            (
                "Navne er lækket ved et hackerangreb.\n\nSidste år blev et andet firma ramt, og dengang blev adgangskoder lækket.",
                Category::Password,
                "-",
            ),
            (
                "Names have been leaked in a data breach.\n\nThree years ago another company was hit, and passwords were leaked.",
                Category::Password,
                "-",
            ),
        ],
    ),
    (
        "the answer tells what a question asks",
        &[
            ("Namn har läckt.\n\nHar kontonummer läckt?\nNej.", Category::BankAccount, "excluded"),
            (
                "Nimet ovat vuotaneet.\n\nOvatko tilinumerot vuotaneet?\nEivät.",
                Category::BankAccount,
                "excluded",
            ),
            (
                "Navne er lækket.\n\nEr kontonumre blevet lækket?\nNej.",
                Category::BankAccount,
                "excluded",
            ),
            (
                "Names have been leaked.\n\nHave account numbers been leaked?\nNo.",
                Category::BankAccount,
                "excluded",
            ),
        ],
    ),
    (
        "an update corrects what was told before",
        &[
            (
                "Uppdatering 5 maj\nInga lösenord har läckt.\n\nFörsta informationen\nNamn och lösenord kan ha läckt.",
                Category::Password,
                "excluded",
            ),
            (
                "Päivitys 5.5.\nSalasanoja ei ole vuotanut.\n\nEnsimmäinen tiedote\nNimiä ja salasanoja on saattanut vuotaa.",
                Category::Password,
                "excluded",
            ),
            (
                "Opdatering 5. maj\nIngen adgangskoder er lækket.\n\nFørste orientering\nNavne og adgangskoder kan være lækket.",
                Category::Password,
                "excluded",
            ),
            (
                "Update 5 May\nNo passwords have been leaked.\n\nFirst message\nNames and passwords may have been leaked.",
                Category::Password,
                "excluded",
            ),
        ],
    ),
    (
        "a statement without data of its own is about the data just named",
        &[
            (
                "Namn har läckt. Kontonummer finns i ett annat system och berörs inte.",
                Category::BankAccount,
                "excluded",
            ),
            (
                "Nimet ovat vuotaneet. Tilinumerot ovat toisessa järjestelmässä, eivätkä ne ole vaarantuneet.",
                Category::BankAccount,
                "excluded",
            ),
            (
                "Navne er lækket. Kontonumre ligger i et andet system og er ikke berørt.",
                Category::BankAccount,
                "excluded",
            ),
            (
                "Names have been leaked. Account numbers are kept in another system and were not affected.",
                Category::BankAccount,
                "excluded",
            ),
        ],
    ),
    (
        "the last part of a compound decides what it is",
        &[
            (
                "Angriparen tog sig in i vårt personnummerregister.",
                Category::PersonalIdentityCode,
                "-",
            ),
            ("Hyökkääjä pääsi osoiterekisteriin.", Category::HomeAddress, "-"),
        ],
    ),
];

#[test]
fn every_rule_holds_in_every_language() {
    let mut wrong = Vec::new();
    for (rule, cases) in RULES {
        for (text, category, wanted) in *cases {
            let found =
                read(text).categories.iter().find(|one| one.id == *category).map(|one| one.state);
            let found = match found {
                Some(Certainty::Known) => "known",
                Some(Certainty::Possible) => "possible",
                Some(Certainty::Excluded) => "excluded",
                None => "-",
            };
            if found != *wanted {
                wrong.push(format!("{rule}: {category} is {found}, not {wanted}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_condition_is_shown_with_all_its_words() {
    let text = "Vid intrånget kan namn ha läckt.\n\nKontonummer kan ha läckt om du har betalat med autogiro.";
    let found =
        read(text).categories.into_iter().find(|one| one.id == Category::BankAccount).unwrap();
    assert_eq!(found.condition.unwrap().text, "om du har betalat med autogiro");
}
