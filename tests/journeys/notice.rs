//! A notice that somebody got: pasted, read, put right, and from there to the plan.
//!
//! The texts were written for these tests; nobody in them exists.

use crate::keeping::files_with;
use fantoccini::key::Key;
use lykta_guidance::{Country, Language};
use lykta_tests::{Desk, Driven};
use std::process::Command;

const SWEDISH: &str = "Björkåsens tandvård informerar\n\n\
    Den 14 mars 2026 tog sig någon in i vårt bokningssystem. Vi upptäckte intrånget den 16 mars 2026.\n\n\
    Patienternas namn, personnummer och telefonnummer har stulits. Även uppgifter om bankkort har stulits.\n\n\
    E-postadresser kan ha läckt.\n\nInga lösenord har läckt.\n";

const FINNISH: &str = "Hyvä asiakas\n\n\
    Kuusikallion Kodinhoito Oy:n asiakasjärjestelmään kohdistui tietomurto 14. maaliskuuta 2026.\n\n\
    Hyökkääjä on saanut haltuunsa asiakkaiden nimet, kotiosoitteet ja puhelinnumerot.\n\n\
    Henkilötunnus on voinut vuotaa osalta asiakkaista.\n\nSalasanat eivät vuotaneet.\n";

const DANISH: &str = "Kære kunde\n\n\
    Lyngvang Tandklinik har været udsat for et hackerangreb den 14. marts 2026.\n\n\
    Hackerne har stjålet navne, adresser og telefonnumre.\n\n\
    Dit CPR-nummer kan være lækket.\n\nAdgangskoder er ikke lækket.\n";

const ENGLISH: &str = "Dear member\n\n\
    On 14 March 2026 someone gained unauthorised access to the systems of Alderbrook Rowing Club Ltd.\n\n\
    Names, CPR numbers and phone numbers of our members in Denmark were stolen.\n\n\
    Email addresses may have been exposed.\n\nNo passwords were affected.\n";

const OF_WESTLOG: &str = "Företaget Westlog, som levererar produkter hem åt oss, har utsatts för ett \
    dataintrång i augusti 2023.\n\nIntrånget kan gälla kundernas namn. Personbeteckningen kan ha läckt \
    för kunder som har beställt med pappersfaktura och särskild fullmakt.\n";

/// Waits for something in a group of findings.
async fn in_group(window: &Driven, mark: &str, css: &str) {
    window.find(&format!("[data-group='{mark}'] {css}")).await;
}

/// Whether the words stand anywhere on the page, fields included.
async fn holds(window: &Driven, words: &str) -> bool {
    let script = "return document.documentElement.outerHTML.includes(arguments[0]) || \
        [...document.querySelectorAll('textarea')].some((one) => one.value.includes(arguments[0]));";
    let found = window.client().execute(script, vec![words.into()]).await.unwrap();
    found.as_bool().unwrap()
}

fn ctrl_enter() -> String {
    format!("{}{}", char::from(Key::Control), char::from(Key::Enter))
}

fn space() -> String {
    " ".to_owned()
}

/// A notice in one language, and what becomes of it.
struct Story {
    language: Language,
    country: Country,
    text: &'static str,
    /// What its groups must have.
    known: &'static str,
    possible: &'static str,
    excluded: &'static str,
    event: &'static str,
    /// Steps that the plan has, the last one only because of a correction.
    steps: &'static [&'static str],
    /// What the person puts right: something that the notice does not speak of.
    missing: &'static str,
}

async fn goes_from_text_to_plan(story: Story) {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(story.language, story.country).await;
    window.paste_notice(story.text).await;
    window.press(&ctrl_enter()).await;

    // The heading has the focus, the groups have what the text says, each with its words.
    window.find("h1:focus").await;
    in_group(&window, "known", &format!("[data-category='{}']:checked", story.known)).await;
    in_group(
        &window,
        "possible",
        &format!("[data-category='{}'] [value='possible']:checked", story.possible),
    )
    .await;
    in_group(&window, "excluded", &format!("[data-category='{}']:not(:checked)", story.excluded))
        .await;
    in_group(&window, "event", &format!("[data-event='{}']:checked", story.event)).await;
    let whole = window
        .run(
            "const paper = document.querySelector('#notice-marked').cloneNode(true); \
        paper.querySelectorAll('a').forEach((one) => one.remove()); return paper.textContent;",
        )
        .await;
    assert_eq!(whole.as_str().unwrap().trim(), story.text.trim(), "the text is shown as it is");

    // A sentence leads to its place in the text, and the place leads back.
    window
        .find("[data-quote='1']")
        .await
        .send_keys(&char::from(Key::Enter).to_string())
        .await
        .unwrap();
    window.find("[data-mark='1']:focus").await;
    window.press(&char::from(Key::Enter).to_string()).await;
    window.find("[data-quote='1']:focus").await;

    // Put right by keyboard: the code was included, the name was not, something is missing.
    let code = format!("[data-category='{}'] [value='known']", story.possible);
    window.find(&code).await.send_keys(&space()).await.unwrap();
    let name = format!("[data-group='known'] [data-category='{}']", story.known);
    window.find(&name).await.send_keys(&space()).await.unwrap();
    window.find(&format!("{name}:not(:checked)")).await;
    window.find("#notice-missing summary").await.send_keys(&space()).await.unwrap();
    let missing = format!("[data-missing='{}']", story.missing);
    window.find(&missing).await.send_keys(&space()).await.unwrap();

    // Only what no notice can answer is asked.
    window.press(&ctrl_enter()).await;
    window.find("[data-question='for-whom']").await;
    window.click("[data-option='for-me']").await;
    window.click("#next").await;
    window.find("[data-question='misused-already']").await;
    window.click("#skip").await;
    window.find("[data-question='e-id']").await;
    window.click("[data-option='no-e-id']").await;
    window.click("#next").await;
    window.find("[data-question='what-is-safe']").await;
    window.click("#skip").await;

    window.find("[data-screen='plan'] h1").await;
    window.run("document.querySelectorAll('details').forEach((one) => (one.open = true));").await;
    for step in story.steps {
        window.find(&format!("[data-step='{step}']")).await;
    }
    window.find(&format!("aside [data-category='{}'].known", story.possible)).await;
    assert!(!window.there(&format!("aside [data-category='{}']", story.known)).await);
    window.close().await;
}

#[tokio::test]
async fn in_swedish() {
    goes_from_text_to_plan(Story {
        language: Language::Sv,
        country: Country::Se,
        text: SWEDISH,
        known: "name",
        possible: "email-address",
        excluded: "password",
        event: "data-stolen",
        steps: &["se-block-address-change", "nordic-guard-phone-number", "nordic-access-request"],
        missing: "health-record",
    })
    .await;
}

#[tokio::test]
async fn in_finnish() {
    goes_from_text_to_plan(Story {
        language: Language::Fi,
        country: Country::Fi,
        text: FINNISH,
        known: "name",
        possible: "personal-identity-code",
        excluded: "password",
        event: "unauthorized-access",
        steps: &["fi-block-move-notification", "nordic-guard-phone-number"],
        missing: "health-record",
    })
    .await;
}

#[tokio::test]
async fn in_danish() {
    goes_from_text_to_plan(Story {
        language: Language::Da,
        country: Country::Dk,
        text: DANISH,
        known: "name",
        possible: "personal-identity-code",
        excluded: "password",
        event: "data-stolen",
        steps: &["dk-kreditadvarsel", "nordic-guard-phone-number"],
        missing: "health-record",
    })
    .await;
}

#[tokio::test]
async fn in_english_about_denmark() {
    goes_from_text_to_plan(Story {
        language: Language::En,
        country: Country::Dk,
        text: ENGLISH,
        known: "name",
        possible: "email-address",
        excluded: "password",
        event: "unauthorized-access",
        steps: &["dk-kreditadvarsel", "nordic-guard-phone-number"],
        missing: "health-record",
    })
    .await;
}

#[tokio::test]
async fn by_keyboard_alone_from_the_first_screen_to_the_plan() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.find("#door-notice").await;
    tab_to(&desk, &window, "#door-notice").await;
    key(&desk, "Return");
    window.find("#notice-text:focus").await;
    window.paste(SWEDISH).await;
    key(&desk, "ctrl+Return");
    window.find("h1:focus").await;
    tab_to(&desk, &window, "[data-category='phone-number']").await;
    key(&desk, "space");
    window.find("[data-category='phone-number']:not(:checked)").await;
    tab_to(&desk, &window, "#notice-go-on").await;
    key(&desk, "Return");
    window.find("[data-question='for-whom']").await;
    tab_to(&desk, &window, "#show-plan").await;
    key(&desk, "Return");
    window.find("[data-screen='plan'] h1:focus").await;
    window.run("document.querySelectorAll('details').forEach((one) => (one.open = true));").await;
    window.find("[data-step='se-block-address-change']").await;
    assert!(!window.there("[data-step='nordic-guard-phone-number']").await, "it was switched off");
    window.close().await;
}

/// A key on the keyboard itself.
fn key(desk: &Desk, name: &str) {
    let mut command: Command = desk.command("xdotool");
    assert!(command.args(["key", name]).status().unwrap().success());
}

async fn tab_to(desk: &Desk, window: &Driven, css: &str) {
    for _ in 0..60 {
        let before = focused(window).await;
        key(desk, "Tab");
        while focused(window).await == before {
            tokio::task::yield_now().await;
        }
        if window.there(&format!("{css}:focus")).await {
            return;
        }
    }
    panic!("`{css}` is not reached by Tab\n{}", window.screen().await);
}

/// Where the focus is, by a number that each element gets when it is first there.
async fn focused(window: &Driven) -> i64 {
    let script = "const at = document.activeElement; window.seen ??= new Map(); \
        if (!window.seen.has(at)) window.seen.set(at, window.seen.size); return window.seen.get(at);";
    window.run(script).await.as_i64().unwrap()
}

#[tokio::test]
async fn a_card_is_never_chosen_by_a_word_alone() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Se).await;
    window.paste_notice(SWEDISH).await;
    window.click("#notice-read").await;
    in_group(&window, "known", "[data-category='payment-card']:not(:checked)").await;
    window.find("#asks-first-payment-card").await;
    window.click("#show-plan").await;
    window.find("[data-screen='plan'] [data-step]").await;
    assert!(!window.there("aside [data-category='payment-card']").await);
    assert!(!window.there("[data-step='se-block-card']").await, "nobody said it of their card");

    window.click("[data-goto='home']").await;
    window.paste_notice(SWEDISH).await;
    window.click("#notice-read").await;
    window.click("[data-category='payment-card']").await;
    window.click("#show-plan").await;
    window.find("[data-screen='plan'] [data-step='se-block-card']").await;
    window.close().await;
}

#[tokio::test]
async fn a_known_incident_is_offered_with_its_questions_and_the_person_decides() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Fi).await;
    window.paste_notice(OF_WESTLOG).await;
    window.click("#notice-read").await;
    window.find("[data-looks-like='westlog-2023'] #looks-like-use:not(:checked)").await;
    assert!(!window.there("[data-question='paper-invoice']").await, "asked only once it is said");
    window.click("#looks-like-use").await;
    window.click("[data-question='paper-invoice'] [data-option='no']").await;
    window.click("#show-plan").await;
    // Its own steps are there, and its question has decided on the code.
    window.find("[data-screen='plan'] [data-step='fi-westlog-door-code']").await;
    window.find("aside [data-category='home-address']").await;
    assert!(!window.there("aside [data-category='personal-identity-code']").await);
    window.close().await;
}

#[tokio::test]
async fn a_notice_from_another_country_asks_which_the_plan_is_for() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Fi).await;
    window.paste_notice(DANISH).await;
    window.click("#notice-read").await;
    window.find("#notice-country [value='DK']:checked").await;
    window.reads("[data-category='personal-identity-code']", "CPR-nummer").await;
    window.click("#notice-country [value='FI']").await;
    window.reads("[data-category='personal-identity-code']", "Personbeteckning").await;
    window.click("#notice-country [value='DK']").await;
    window.click("[data-category='personal-identity-code'] [value='known']").await;
    window.click("#show-plan").await;
    window.find("[data-screen='plan'] [data-step='dk-kreditadvarsel']").await;
    window.reads("#language-menu", "Danmark").await;
    window.close().await;
}

#[tokio::test]
async fn what_was_switched_survives_a_change_of_language_and_the_way_back_from_the_questions() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Se).await;
    window.paste_notice(SWEDISH).await;
    window.click("#notice-read").await;
    window.click("[data-category='name']").await;
    window.choose(Language::Fi, Country::Se).await;
    window.reads("h1", "Lykta lukee").await;
    window.find("[data-category='name']:not(:checked)").await;
    window.click("#notice-go-on").await;
    window.find("[data-question='for-whom']").await;
    window.click("#back").await;
    window.find("[data-category='name']:not(:checked)").await;
    window.click("#notice-again").await;
    assert!(holds(&window, "Björkåsens tandvård").await, "the text can be mended");
    window.close().await;
}

#[tokio::test]
async fn a_text_that_says_nothing_leads_to_the_questions() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::En, Country::Se).await;
    window.click("#door-notice").await;
    window.click("#notice-read").await;
    window.find("#notice-empty[role='alert']").await;
    window.type_in("#notice-text", "Hello there").await;
    window.click("#notice-read").await;
    window.find("[data-read='too-short']").await;
    window.click("#notice-go-on").await;
    window.find("[data-question='for-whom']").await;
    window.click("#skip").await;
    window.find("[data-question='what-happened']").await;
    window.click("#skip").await;
    window.find("[data-question='which-data']").await;
    window.close().await;
}

#[tokio::test]
async fn a_file_is_read_as_soon_as_it_is_opened() {
    let desk = Desk::new();
    let file = desk.home().join("brev.txt");
    std::fs::write(&file, SWEDISH).unwrap();
    let chosen = [("LYKTA_TEST_OPEN_PATH", file.to_str().unwrap())];
    let window = Driven::open_with(&desk, &chosen).await;
    window.choose(Language::Sv, Country::Se).await;
    window.click("#door-notice").await;
    window.click("#notice-open").await;
    window.find("h1:focus").await;
    in_group(&window, "known", "[data-category='personal-identity-code']:checked").await;
    window.reads("#notice-marked", "Björkåsens tandvård").await;
    window.close().await;
}

#[tokio::test]
async fn a_file_can_be_dropped_anywhere_on_the_screen() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::En, Country::Dk).await;
    window.click("#door-notice").await;
    window.find("#notice-text").await;
    let drop = "const carried = new DataTransfer();
        carried.items.add(new File([arguments[0]], 'A letter.html', { type: 'text/html' }));
        const options = { dataTransfer: carried, bubbles: true, cancelable: true };
        document.querySelector('main').dispatchEvent(new DragEvent('drop', options));";
    let page = format!("<!doctype html><html><body><p>{ENGLISH}</p></body></html>");
    window.client().execute(drop, vec![page.into()]).await.unwrap();
    in_group(&window, "known", "[data-category='personal-identity-code']:checked").await;
    window.close().await;
}

#[tokio::test]
async fn of_the_notice_nothing_stays_on_the_page_or_on_the_disk() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Se).await;
    window.paste_notice(SWEDISH).await;
    assert!(holds(&window, "Björkåsens").await);
    // Somewhere else, and it is gone.
    window.click("[data-goto='home']").await;
    window.click("#door-notice").await;
    window.find("#notice-text").await;
    assert!(!holds(&window, "Björkåsens").await, "the next person sees an empty field");

    window.paste(SWEDISH).await;
    window.click("#notice-read").await;
    window.click("#show-plan").await;
    window.find("[data-screen='plan'] h1").await;
    assert!(!holds(&window, "Björkåsens").await, "the plan has nothing of the text");
    // The casebook is kept, and read again by the window.
    window.click("#keep").await;
    window.keep().await;
    window.close().await;
    assert!(desk.casebook_dir().join("casebook.db").exists());
    let left = files_with(desk.home(), &["Björkåsens", "bokningssystem", "personnummer och"]);
    assert!(left.is_empty(), "the text is on the disk: {left:?}");
}

#[tokio::test]
async fn locking_takes_the_notice_with_it() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Se).await;
    window.pick_incident("wemind-2014").await;
    window.click("#keep").await;
    window.keep().await;
    window.click("[data-goto='home']").await;
    window.paste_notice(SWEDISH).await;
    window.click("#notice-read").await;
    window.click("[data-goto='settings']").await;
    window.click("#lock").await;
    window.find("[data-screen='lock']").await;
    window.unlock(lykta_tests::PASSPHRASE).await;
    window.gone("[data-screen='lock']").await;
    window.click("[data-goto='home']").await;
    window.click("#door-notice").await;
    window.find("#notice-text").await;
    assert!(!holds(&window, "Björkåsens").await);
    window.close().await;
}
