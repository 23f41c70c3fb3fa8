//! Pages to read, from the list and from the plan, and the way without e-ID.

use lykta_guidance::{Country, Language, PageId};
use lykta_tests::{Desk, Driven};

#[tokio::test]
async fn a_page_is_read_in_each_language_and_leads_to_the_steps_of_the_plan() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Fi).await;
    // Before there is a plan, everything can be read, and nothing is said to be for this person.
    window.click("[data-goto='pages']").await;
    window.click("[data-page='identity-code']").await;
    window.reads("h1", "Vad").await;
    assert!(!window.there("#read-steps").await, "no plan, no steps");

    window.click("[data-goto='home']").await;
    window.pick_incident("vastaamo-2020").await;
    // Beside the plan stand the first few that fit it, and the way to the others.
    window.click("aside [data-page='sleep-shame-fear']").await;
    window.click("[data-back]").await;
    window.find("#read-for-you").await;
    window.click("[data-page='identity-code']").await;
    let page = lykta_words::catalogue().page(&PageId::new("identity-code")).unwrap();
    for language in [Language::Fi, Language::Da, Language::En] {
        window.choose(language, Country::Fi).await;
        // Long words carry invisible places to break, so only the first one is read.
        let title = lykta_words::words().reader(language, Country::Fi).page_title(page);
        window.reads("h1", title.split(' ').next().unwrap()).await;
    }
    window.click("#read-steps + ul button").await;
    window.find("[data-screen='step'] h1").await;
    window.close().await;
}

#[tokio::test]
async fn without_e_id_the_other_way_stands_first() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Fi, Country::Fi).await;
    window.click("#door-happened").await;
    window.click("#skip").await;
    window.click("#skip").await;
    window.click("[data-option='personal-identity-code']").await;
    window.click("#next").await;
    window.click("#skip").await;
    window.click("[data-option='no-e-id']").await;
    window.click("#next").await;
    window.click("#skip").await;
    window.open_step("fi-credit-ban-positive-register").await;
    let first = "return document.querySelector('#without-e-id')\
                 .compareDocumentPosition(document.querySelector('#how')) & 4;";
    assert_eq!(window.run(first).await, 4, "the way that works stands before the usual one");
    window.close().await;
}
